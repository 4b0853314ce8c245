"""Parts of a font file: cut down to the glyphs of a document, or a single outline.

HarfBuzz cuts in a tenth of a millisecond; the glyphs keep their numbers.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import uharfbuzz as hb

# Tables that only text engines need; the reader of a PDF gets glyph numbers.
NEEDLESS_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "name",
    "OS/2",
    "cmap",
    "post",
    "kern",
    "STAT",
    "COLR",
    "CPAL",
    "SVG ",
)


@dataclass(frozen=True, slots=True)
class FontParts:
    """What a PDF says of a face that was cut down to some glyphs; ``program`` is compressed, ``length`` is not."""

    tag: str
    postscript_name: str
    program: bytes
    length: int
    widths: str
    metrics: dict[str, Any]


def cut_down(font: hb.Font, glyphs: Iterable[int], family: str, weight: int | None) -> FontParts:
    """``font`` with just ``glyphs``, under their own numbers.

    ``family`` names it where the file does not; ``weight`` is its place on the axis of a variable font.
    """
    wanted = sorted(glyphs)
    program = _subset(font.face, wanted, weight)
    scale = 1000 / (font.face.upem or 1000)
    checksum = zlib.crc32(repr(wanted).encode())
    return FontParts(
        tag="".join(chr(65 + (checksum >> shift) % 26) for shift in (0, 5, 10, 15, 20, 25)),
        postscript_name=_postscript_name(font.face, family),
        program=zlib.compress(program),
        length=len(program),
        widths="[" + " ".join([f"{glyph} [{font.get_glyph_h_advance(glyph) * scale:.1f}]" for glyph in wanted]) + "]",
        metrics=_metrics(font, scale),
    )


def _subset(face: hb.Face, glyphs: Iterable[int], weight: int | None) -> bytes:
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update([int.from_bytes(tag.encode(), "big") for tag in NEEDLESS_TABLES])
    flags = hb.SubsetFlags
    wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.has_var_data:
        wanted.pin_all_axes_to_default(face)
        if weight is not None:
            wanted.pin_axis_location(face, "wght", weight)
    return bytes(hb.subset(face, wanted).blob.data)


def _postscript_name(face: hb.Face, family: str) -> str:
    import uharfbuzz as hb

    name = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or family
    return re.sub(r"[^A-Za-z0-9-]", "", name)[:60] or "Font"


def _metrics(font: hb.Font, scale: float) -> dict[str, Any]:
    """Bounding box and heights, in thousandths of an em, from tables head and hhea."""
    head = bytes(font.face.reference_table("head").data)
    corners = [int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42)]
    extents = font.get_font_extents("ltr")
    return {
        "FontBBox": "[" + " ".join(str(round(corner * scale)) for corner in corners) + "]",
        "Ascent": round(extents.ascender * scale),
        "Descent": round(extents.descender * scale),
        "CapHeight": round(extents.ascender * scale),
    }


class OutlinePen:
    """Writes the outline that HarfBuzz draws as PDF path operators, in font units (the pen protocol of fontTools)."""

    def __init__(self) -> None:
        """Starts with an empty outline."""
        self._parts: list[str] = []
        self._last = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        """Starts a contour."""
        self._add("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        """Draws a straight line."""
        self._add("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        """Draws a cubic curve."""
        self._add("c", *points)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        """Draws a quadratic curve, as the cubic one that is equal to it."""
        (x0, y0), (x1, y1), (x2, y2) = self._last, control, end
        first = (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3)
        second = (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3)
        self._add("c", first, second, end)

    def closePath(self) -> None:
        """Ends a contour."""
        self._parts.append("h")

    def _add(self, operator: str, *points: tuple[float, float]) -> None:
        self._parts.append(" ".join(_coordinates(points)) + f" {operator}")
        self._last = points[-1]

    def operators(self) -> str:
        """The whole outline."""
        return " ".join(self._parts)


def _coordinates(points: Iterable[tuple[float, float]]) -> Iterator[str]:
    for x, y in points:
        yield f"{x:.5g}"
        yield f"{y:.5g}"
