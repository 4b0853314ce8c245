"""Makes small font files for the tests: a black square for each letter, in any flavour a machine may hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

EM = 1000


def make_font(
    path: Path,
    chars: str,
    *,
    family: str = "Tiny",
    weight: int = 400,
    italic: bool = False,
    fs_type: int = 0,
    blank: bool = False,
    postscript: bool = False,
    weight_axis: bool = False,
    height: int = 700,
) -> Path:
    """Writes a font that holds ``chars`` and a space to ``path``.

    ``blank`` leaves the letters without outlines, ``postscript`` makes CFF outlines, ``weight_axis`` makes it
    variable from 400 to 700 (letters reach up to 700 units in regular and to 900 in bold). ``height`` is that of
    the letters.
    """
    builder = FontBuilder(EM, isTTF=not postscript)
    names = {ord(char): f"u{ord(char):X}" for char in chars}
    order = [".notdef", "space", *names.values()]
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({0x20: "space", **names})
    contour = () if blank else ((100, 0), (100, height), (800, height), (800, 0))
    if postscript:
        glyphs = {name: _charstring(contour if name.startswith("u") else ()) for name in order}
        builder.setupCFF(f"{family}-Regular", {"FullName": family}, glyphs, {})
    else:
        builder.setupGlyf({name: _glyph(contour if name.startswith("u") else ()) for name in order})
    builder.setupHorizontalMetrics({name: (900, 100 if name.startswith("u") else 0) for name in order})
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": f"{family}-Regular"})
    selection = 0x01 if italic else 0x40
    builder.setupOS2(usWeightClass=weight, fsType=fs_type, fsSelection=selection)
    builder.setupPost()
    if weight_axis:
        _add_weight_axis(builder, list(names.values()))
    builder.save(path)
    return path


def make_collection(path: Path, members: list[Path]) -> Path:
    """Joins font files to a collection (.ttc)."""
    collection = TTCollection()
    collection.fonts = [TTFont(member) for member in members]
    collection.save(path)
    return path


def _glyph(contour: tuple[tuple[int, int], ...]) -> Any:
    pen = TTGlyphPen(None)
    _draw(pen, contour)
    return pen.glyph()


def _charstring(contour: tuple[tuple[int, int], ...]) -> Any:
    pen = T2CharStringPen(900, None)
    _draw(pen, contour)
    return pen.getCharString()


def _draw(pen: Any, contour: tuple[tuple[int, int], ...]) -> None:
    if contour:
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()


def _add_weight_axis(builder: FontBuilder, names: list[str]) -> None:
    builder.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    taller = [(0, 0), (0, 200), (0, 200), (0, 0)] + [(0, 0)] * 4  # four points of the square, four of its metrics
    builder.setupGvar({name: [TupleVariation({"wght": (0.0, 1.0, 1.0)}, taller)] for name in names})
