"""Text of any script as black dots, for printers whose own fonts lack it.

Same cleaning, fonts and shaping as ``text.py``; HarfBuzz fills the outlines.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing.pdf_fonts import BOLD_STROKE
from app.printing.text import ROOM_ABOVE, ROOM_BELOW

if TYPE_CHECKING:
    import uharfbuzz as hb

    from app.printing.faces import Face
    from app.printing.fonts import FontBook
    from app.printing.text import TextStyle

# A dot is black when at least this share of 255 is covered.
HALF = 128


@dataclass(frozen=True, slots=True)
class DotText:
    """A line of text in dots. ``rows`` are from top to bottom, a bit per dot, the first dot the highest bit.

    ``left`` and ``top`` say where the upper left dot lies from the pen's start on the baseline, y downwards.
    """

    left: int
    top: int
    width: int
    height: int
    rows: tuple[bytes, ...]
    advance: float
    missing: tuple[str, ...]


def rasterise(fonts: FontBook, text: str, style: TextStyle) -> DotText:
    """``text`` at ``style.size`` dots to the em; its colour is not looked at. Blank text has no rows."""
    import uharfbuzz as hb

    line = fonts.line(text, style.weight)
    share = min(1.0, ROOM_ABOVE / line.ascent, ROOM_BELOW / line.descent)
    size = style.size * share
    canvas = hb.RasterDraw()
    pen = 0.0
    for run in line.runs:
        font = _font(run.face)
        scale = size / run.face.units
        tracking = style.tracking * size if run.simple else 0.0
        for glyph, advance, (right, rise) in zip(run.glyphs, run.advances, run.placed, strict=True):
            canvas.transform = (scale, 0.0, 0.0, scale, pen + right * size, rise * size)
            canvas.draw_glyph(font, glyph)
            pen += advance * size + tracking
    image = canvas.render()
    extents = image.extents if image is not None else None
    if extents is None or not extents.width or not extents.height:
        return DotText(0, 0, 0, 0, (), pen, line.missing)
    # HarfBuzz counts rows upwards from the lowest.
    pixels = bytes(image.buffer)
    rows = [pixels[y * extents.stride : y * extents.stride + extents.width] for y in range(extents.height)]
    packed = tuple(_packed(row) for row in reversed(rows))
    top = -(extents.y_origin + extents.height)
    return DotText(extents.x_origin, top, extents.width, extents.height, packed, pen, line.missing)


def _font(face: Face) -> hb.Font:
    import uharfbuzz as hb

    if not face.bold_by_stroke:
        return face.hb_font
    font = hb.Font(face.hb_face)
    font.synthetic_bold = (BOLD_STROKE, BOLD_STROKE, True)
    return font


def _packed(row: bytes) -> bytes:
    """A row of grey values as bits, filled up to whole bytes."""
    bits = "".join(["1" if value >= HALF else "0" for value in row])
    length = math.ceil(len(row) / 8)
    return int(bits.ljust(length * 8, "0"), 2).to_bytes(length, "big")
