"""Makes the program's own font files out of an installed Inter: ``python packaging/make_fonts.py [FOLDER]``.

FOLDER holds ``Inter-Regular.otf``, ``Inter-SemiBold.otf`` and ``Inter-Bold.otf`` (Debian: package ``fonts-inter``).
Two sets are written to ``resources/fonts``:

- ``Inter-*.otf`` for the screen: the original PostScript outlines, cut down to the characters below;
- ``InterPaper-*.ttf`` for documents: the same letters with quadratic (``glyf``) outlines, which every printer's
  PDF reader takes.

Both leave out ``calt``: Inter uses it to turn ``4x6`` into a multiplication and ``->`` into an arrow, and a SKU has
to look exactly as it was typed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SOURCE = Path("/usr/share/fonts/opentype/inter")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "SemiBold", "Bold")

# Largest distance between the cubic and the quadratic outline, in font units (Inter has 2816 to the em).
OUTLINE_TOLERANCE = 1.0

BLOCKS = (
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x02FF),  # Latin-1, extended A and B, phonetic, modifiers
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1FFF),  # Latin extended additional (Vietnamese), Greek extended
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x218F),  # super- and subscripts, currency, letterlike, fractions
    (0x2190, 0x22FF),  # arrows, mathematics
    (0x2300, 0x23FF),  # technical
    (0x2500, 0x25FF),  # boxes, shapes
    (0x2713, 0x2717),  # ticks and crosses
    (0x2C60, 0x2C7F),  # Latin extended C
    (0xA640, 0xA69F),  # Cyrillic extended B
    (0xA720, 0xA7FF),  # Latin extended D
    (0xFB00, 0xFB06),  # Latin ligatures
    (0xFFFD, 0xFFFD),  # replacement character
)

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "zero", "case"]


def cut_down(font: Any) -> None:
    """Keeps the characters of ``BLOCKS`` and the features of ``FEATURES``."""
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in BLOCKS for code in range(first, last + 1)])
    subsetter.subset(font)


def with_quadratic_outlines(font: Any) -> None:
    """Replaces the CFF table by glyf, loca and a version 1 maxp."""
    order = font.getGlyphOrder()
    glyph_set = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, OUTLINE_TOLERANCE, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    del font["CFF "]
    glyf.compile(font)
    for name in order:
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))
    _upgrade_maxp(font, len(order))
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def _upgrade_maxp(font: Any, glyph_count: int) -> None:
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = glyph_count
    maxp.maxZones = 1
    for field in (
        "maxTwilightPoints",
        "maxStorage",
        "maxFunctionDefs",
        "maxInstructionDefs",
        "maxStackElements",
        "maxSizeOfInstructions",
        "maxComponentElements",
        "maxComponentDepth",
        "maxPoints",
        "maxContours",
        "maxCompositePoints",
        "maxCompositeContours",
    ):
        setattr(maxp, field, 0)
    maxp.recalc(font)


def rename(font: Any, family: str, weight: str) -> None:
    """Names the paper set apart from the screen set, so that the two never stand in for each other."""
    postscript = f"{family.replace(' ', '')}-{weight}"
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            record.string = family if weight in ("Regular", "Bold") or record.nameID == 16 else f"{family} {weight}"
        elif record.nameID == 3:
            record.string = f"{postscript} (made from {record.toUnicode()})"
        elif record.nameID == 4:
            record.string = f"{family} {weight}"
        elif record.nameID == 6:
            record.string = postscript


def main(arguments: list[str]) -> int:
    """Writes the six files and says how large they became."""
    source = Path(arguments[0]) if arguments else SOURCE
    TARGET.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        for file_name, for_paper in ((f"Inter-{weight}.otf", False), (f"InterPaper-{weight}.ttf", True)):
            font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
            cut_down(font)
            if for_paper:
                with_quadratic_outlines(font)
                rename(font, "Inter Paper", weight)
            font.save(TARGET / file_name)
            sys.stdout.write(f"{file_name}: {(TARGET / file_name).stat().st_size:,} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
