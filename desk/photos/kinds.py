"""What a file is by its first bytes, whatever its name or its sender calls it."""

from __future__ import annotations

from desk.errors import PhotoHeic, PhotoTypeMismatch, PhotoTypeUnsupported

PHOTO_TYPES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
HEAD_BYTES = 64
# ISO/IEC 14496-12 files name their brand at byte 8; these are the ones of HEIF with HEVC (ISO/IEC 23008-12).
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_HEIC_TYPES = frozenset({"image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"})


def declared_type(header: str | None) -> str:
    """The type that a Content-Type header names. Raises `PhotoHeic`, `PhotoTypeUnsupported`."""
    declared = (header or "").partition(";")[0].strip().lower()
    if declared in _HEIC_TYPES:
        raise PhotoHeic
    if declared not in PHOTO_TYPES:
        raise PhotoTypeUnsupported(declared or "no Content-Type")
    return declared


def check_kind(head: bytes, declared: str) -> None:
    """Raise unless a file that begins with `head` is of the type `declared`.

    `PhotoHeic`, `PhotoTypeUnsupported` where it is no photo at all, `PhotoTypeMismatch` where it is another.
    """
    found = _kind(head)
    if found is None:
        raise PhotoTypeUnsupported("other bytes than a JPEG, PNG or WebP begins with")
    if found != declared:
        raise PhotoTypeMismatch(declared, found)


def _kind(head: bytes) -> str | None:
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        raise PhotoHeic
    return None


def webp_size(head: bytes) -> tuple[int, int]:
    """Width and height of a WebP by its head, (0, 0) where it tells none.

    Pillow makes room for the whole canvas before it tells how large that is. Layout: RFC 9649, section 2.
    """
    chunk = head[12:16]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if chunk == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if chunk == b"VP8 ":
        return int.from_bytes(head[26:28], "little") & 0x3FFF, int.from_bytes(head[28:30], "little") & 0x3FFF
    return 0, 0
