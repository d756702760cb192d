"""Files that shoppers send as photos, honest and otherwise."""

from __future__ import annotations

import io
import struct
import uuid
import zlib
from typing import Any

import httpx
from PIL import Image

from tests.desk.processes import Shopper

# EXIF tags (CIPA DC-008): orientation, maker, and the block with the GPS position.
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825
TURNED_RIGHT = 6


def photo(
    kind: str = "JPEG", size: tuple[int, int] = (640, 480), colour: str = "teal", **options: Any
) -> bytes:
    """A picture of one colour, with a brighter left half."""
    image = Image.new("RGB", size, colour)
    image.paste("white", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo_with_exif() -> bytes:
    """Lying on its side, and telling where it was taken and with what."""
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_RIGHT
    exif[MAKER] = "Secret Camera Works"
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    return photo(exif=exif)


def bomb(width: int = 20_000, height: int = 20_000) -> bytes:
    """A PNG of so many white pixels: some kilobytes that would unpack to gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    row = b"\0" + b"\xff" * (width * 3)
    data = b"".join(packer.compress(row) for _ in range(height // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def webp_of_size(width: int, height: int) -> bytes:
    """The beginning of a WebP with such a canvas (RFC 9649, section 2.7), and nothing in it."""
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + canvas
    return b"RIFF" + struct.pack("<I", len(body)) + body


async def upload(
    shopper: Shopper,
    content: Any,
    kind: str = "image/jpeg",
    client_id: str | None = None,
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    return await shopper.http.post(
        f"{shopper.path}/photos",
        params={"client_id": client_id or str(uuid.uuid4())},
        content=content,
        headers={**shopper.headers, "Content-Type": kind, **(headers or {})},
    )


async def uploaded(shopper: Shopper, content: bytes | None = None, kind: str = "image/jpeg") -> str:
    """The id of a photo that was taken."""
    response = await upload(shopper, content or photo(), kind)
    assert response.status_code == 201, response.text
    photo_id: str = response.json()["id"]
    return photo_id


async def look(shopper: Shopper, photo_id: str, part: str = "", **headers: str) -> httpx.Response:
    return await shopper.http.get(
        f"{shopper.path}/photos/{photo_id}{part}", headers={**shopper.headers, **headers}
    )
