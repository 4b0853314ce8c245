"""Turns picture bytes from outside into small images that are safe to embed."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from app.errors import BadInput
from app.wording import words

# Larger pictures are refused before they are unpacked: a few kB of PNG can unpack to gigabytes.
LARGEST_PIXELS = 50_000_000

PAPER_DPI = 300

# What Pillow raises for broken files, as a fuzz test found it.
UNREADABLE = (
    OSError,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    MemoryError,
    struct.error,
    zlib.error,
)


def small_photo(data: bytes, most_bytes: int) -> bytes:
    """A photo as a JPEG of at most ``most_bytes``, upright, and without what a camera wrote into it: place, owner.

    Raises BadInput if the bytes are no picture that can be read.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP", "BMP")) as source:
            if source.width * source.height > LARGEST_PIXELS:
                raise ValueError("too many pixels")
            source.draft("RGB", (_PHOTO_SIDES[0], _PHOTO_SIDES[0]))
            upright = ImageOps.exif_transpose(source).convert("RGBA")
    except (*UNREADABLE, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadInput(
            words("This is no picture that can be read. Nothing was changed."),
            fix=words("Choose a JPEG or a PNG, or take the photo again."),
        ) from error
    whole = Image.new("RGB", upright.size, "white")
    whole.paste(upright, (0, 0), upright)
    made = b""
    for side in _PHOTO_SIDES:
        whole.thumbnail((side, side))
        target = io.BytesIO()
        whole.save(target, "JPEG", quality=80, optimize=True)
        made = target.getvalue()
        if len(made) <= most_bytes:
            break
    return made


# From side to side in pixels; the last one is below any limit.
_PHOTO_SIDES = (1600, 1200, 900, 600, 400)


def thumbnail(data: bytes, side: float, background: tuple[float, float, float]) -> Any | None:
    """``data`` (PNG or JPEG) fitted into a square of ``side`` points, as reportlab's ``ImageReader``.

    ``background`` shines through the white of a photograph, so that it has no edge. ``None`` if the bytes are not a
    picture that can be read.
    """
    from PIL import Image, ImageChops, ImageOps
    from reportlab.lib.utils import ImageReader

    pixels = max(1, round(side / 72 * PAPER_DPI))
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as source:
            if source.width * source.height > LARGEST_PIXELS:
                return None
            source.draft("RGB", (pixels * 2, pixels * 2))
            upright = ImageOps.exif_transpose(source).convert("RGBA")
    except (*UNREADABLE, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    upright.thumbnail((pixels, pixels))
    square = Image.new("RGB", (pixels, pixels), "white")
    square.paste(upright, ((pixels - upright.width) // 2, (pixels - upright.height) // 2), upright)
    color = tuple(round(value * 255) for value in background)
    return ImageReader(ImageChops.multiply(square, Image.new("RGB", square.size, color)))
