"""Makes of a file that claims to be a photo a picture of ours: nothing but pixels is left of it."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from desk.errors import PhotoBroken, PhotoTooManyPixels
from desk.photos.kinds import HEAD_BYTES, PHOTO_TYPES, check_kind, webp_size

# Of what is bounded here anyway. Once for all: threads share the filters, and would undo each other's.
warnings.filterwarnings("ignore", module=r"PIL\.")

MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2048
THUMBNAIL_SIDE = 480
_QUALITY, _THUMBNAIL_QUALITY = 86, 78
# What Pillow and zlib raise at files that were cut off or made up.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError)


@dataclass(frozen=True)
class Picture:
    """A photo as it is kept: two JPEGs without metadata. Sizes are those of the larger one, in pixels."""

    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int


def read_photo(file: BinaryIO, declared: str) -> Picture:
    """The picture in `file`, upright, in sRGB, no longer than `LONGEST_SIDE`.

    Of an animation the first frame. Raises `PhotoHeic`, `PhotoTypeUnsupported`, `PhotoTypeMismatch`,
    `PhotoTooManyPixels`, `PhotoBroken`.
    """
    file.seek(0)
    head = file.read(HEAD_BYTES)
    check_kind(head, declared)
    if declared == "image/webp":
        _check_size(*webp_size(head))
    file.seek(0)
    try:
        return _picture(file, declared)
    except Image.DecompressionBombError as error:
        raise PhotoTooManyPixels(MOST_PIXELS) from error
    except (UnidentifiedImageError, *_BROKEN) as error:
        raise PhotoBroken from error


def _picture(file: BinaryIO, declared: str) -> Picture:
    with Image.open(file, formats=[PHOTO_TYPES[declared]]) as opened:
        _check_size(*opened.size)
        # JPEG alone can be read at a half, a quarter or an eighth; the rest is scaled afterwards.
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        opened.load()
        profile = opened.info.get("icc_profile")
        upright = ImageOps.exif_transpose(opened)
    image = _on_white(upright)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    image = _in_srgb(image, profile)
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    return Picture(_jpeg(image, _QUALITY), _jpeg(small, _THUMBNAIL_QUALITY), *image.size)


def _check_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise PhotoTooManyPixels(MOST_PIXELS)


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours are evidence ("not the green I ordered"): a wide-gamut photo must not fade with its profile."""
    if not profile:
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, *_BROKEN):
        return image
    return converted or image


def _jpeg(image: Image.Image, quality: int) -> bytes:
    # A fresh image: what came along with the file stays behind.
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
