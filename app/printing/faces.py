"""One font at one weight: what it can draw, how wide its glyphs are, and its parts for a document."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.printing.font_files import FontFile, Outlines
from app.printing.font_parts import FontParts, OutlinePen, cut_down

if TYPE_CHECKING:
    import uharfbuzz as hb

# A face lighter than this is thickened when bold type is asked for.
BOLD_FROM = 600

ASCII_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ASCII = "".join(map(chr, range(0x20, 0x7F)))

PARTS_KEPT = 50


class Face:
    """One font at one weight, opened when it is first used."""

    def __init__(self, file: FontFile, weight: int) -> None:
        """``weight`` is the weight that was asked for, 1-1000; the file may hold another."""
        self.file = file
        self.weight = weight
        self._drawn: dict[str, bool] = {}
        self._inked: set[str] = set()
        self._advances: dict[int, float] = {}
        self._glyph_sets: dict[str, frozenset[int]] = {}
        self._parts: dict[frozenset[int], FontParts] = {}
        self._outlines: dict[int, str] = {}

    @property
    def bold_by_stroke(self) -> bool:
        """Whether this face stands in for a bold that its file does not hold."""
        return self.weight >= BOLD_FROM and self.file.weight < BOLD_FROM and self.file.weight_axis is None

    @cached_property
    def hb_face(self) -> hb.Face:
        """The opened file. Read whole, so that an upgrade of the font package cannot pull it away."""
        import uharfbuzz as hb

        return hb.Face(hb.Blob(Path(self.file.path).read_bytes()), self.file.index)

    @cached_property
    def hb_font(self) -> hb.Font:
        """The font to shape with, in font units."""
        import uharfbuzz as hb

        font = hb.Font(self.hb_face)
        if self.file.weight_axis is not None:
            font.set_variations({"wght": self.axis_weight})
        return font

    @property
    def axis_weight(self) -> int:
        """The place on the weight axis of a variable font."""
        low, high = self.file.weight_axis or (self.weight, self.weight)
        return min(max(self.weight, low), high)

    @cached_property
    def units(self) -> int:
        """Font units to the em."""
        return int(self.hb_face.upem) or 1000

    @property
    def embeddable(self) -> bool:
        """Whether the outlines go into the PDF as a font; else they are drawn as paths."""
        return self.file.outlines is Outlines.GLYF

    def draws(self, char: str) -> bool:
        """Whether the face has a glyph for ``char`` that is not blank."""
        known = self._drawn.get(char)
        if known is None:
            known = self._drawn[char] = ord(char) in self.file.coverage and self._has_ink(char)
            if known:
                self._inked.add(char)
        return known

    def draws_all(self, text: str) -> bool:
        """Whether ``draws`` holds for every character of ``text``."""
        return self._inked.issuperset(text) or all(map(self.draws, text))

    def _has_ink(self, char: str) -> bool:
        try:
            glyph = self.hb_font.get_nominal_glyph(ord(char))
        except OSError:
            return False  # removed since the fonts were listed
        if not glyph:
            return False
        if unicodedata.category(char) in ("Zs", "Cf", "Mn", "Mc"):
            return True
        extents = self.hb_font.get_glyph_extents(glyph)
        return extents is not None and bool(extents.width and extents.height)

    def advance(self, glyph: int) -> float:
        """How far a glyph moves the pen by itself, in em."""
        known = self._advances.get(glyph)
        if known is None:
            known = self._advances[glyph] = int(self.hb_font.get_glyph_h_advance(glyph)) / self.units
        return known

    @cached_property
    def char_advances(self) -> _CharAdvances:
        """How far each character moves the pen by itself, in em: a quick measure of plain text."""
        return _CharAdvances(self)

    def parts_for(self, glyphs: frozenset[int]) -> FontParts:
        """This face for a PDF that uses ``glyphs``.

        Documents differ in a few letters only, so all of ASCII goes along where letters of it are used: then nearly
        every document can take the parts of an earlier one.
        """
        wanted = glyphs | self._glyphs_of(ASCII) if glyphs & self._glyphs_of(ASCII_LETTERS) else glyphs
        parts = self._parts.get(wanted)
        if parts is None:
            if len(self._parts) > PARTS_KEPT:
                self._parts.clear()
            weight = None if self.file.weight_axis is None else self.axis_weight
            parts = self._parts[wanted] = cut_down(self.hb_font, wanted, self.file.family, weight)
        return parts

    def _glyphs_of(self, chars: str) -> frozenset[int]:
        known = self._glyph_sets.get(chars)
        if known is None:
            found = (self.hb_font.get_nominal_glyph(ord(char)) for char in chars)
            known = self._glyph_sets[chars] = frozenset(glyph for glyph in found if glyph)
        return known

    def outline(self, glyph: int) -> str:
        """The outline of a glyph as PDF path operators in font units; empty for a blank."""
        known = self._outlines.get(glyph)
        if known is None:
            pen = OutlinePen()
            self.hb_font.draw_glyph_with_pen(glyph, pen)
            known = self._outlines[glyph] = pen.operators()
        return known


class _CharAdvances(dict[str, float]):
    """Advances by character, looked up when they are first asked for; characters without a glyph count as an em."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, char: str) -> float:
        glyph = self._face.hb_font.get_nominal_glyph(ord(char))
        self[char] = advance = self._face.advance(glyph) if glyph else 1.0
        return advance
