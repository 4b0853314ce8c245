"""Turns picture bytes from outside into small images that are safe to embed."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

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
