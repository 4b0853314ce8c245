"""The fonts that documents are printed with: our own first, then the machine's, by the characters they hold.

Make one ``FontBook`` per process with ``FontBook.load(cache_path)`` in the thread that prints first (20 ms with a
cache, 0.3 s without) and hand it to every renderer. It is safe to share between threads.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import Unavailable
from app.printing.font_files import FontFile, Outlines, installed_fonts, read_font_file

if TYPE_CHECKING:
    import uharfbuzz as hb

    from app.printing.pdf_fonts import FontParts
    from app.printing.shaping import ShapedLine

OWN_FONTS = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"
OWN_FILES = {400: "InterPaper-Regular.ttf", 600: "InterPaper-SemiBold.ttf", 700: "InterPaper-Bold.ttf"}

# A face lighter than this is thickened when bold type is asked for.
BOLD_FROM = 600

# Families that draw their scripts well, best first; any other family comes after these.
GOOD_FAMILIES = (
    "noto sans",
    "noto naskh",
    "segoe ui",
    "nirmala ui",
    "leelawadee ui",
    "malgun gothic",
    "microsoft yahei",
    "microsoft jhenghei",
    "yu gothic",
    "meiryo",
    "pingfang",
    "hiragino",
    "apple sd gothic",
    "geeza pro",
    "wenquanyi",
    "dejavu sans",
    "droid sans",
    "arial",
)
POOR_STYLES = ("serif", "slanted", "unjoined", "looped", "display", "kufi", "nastaliq", "rashi", "symbols", "mono")

# Which regional forms a font of Chinese characters draws, as its family says it.
REGION_WORDS = {
    "ja": (" jp", "yu gothic", "meiryo", "ms gothic", "hiragino sans", "hiragino kaku", "ipa", "takao", "japan"),
    "ko": (" kr", "malgun", "apple sd", "nanum", "korea", "batang"),
    "zh": (" sc", "yahei", "simsun", "simhei", "pingfang", "wenquanyi", "droid sans fallback", "hiragino sans gb"),
}

ASCII_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ASCII = "".join(map(chr, range(0x20, 0x7F)))

SHAPED_LINES_KEPT = 5000
LONGEST_LINE_KEPT = 200
CHOICES_KEPT = 20000
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
        from app.printing.pdf_fonts import cut_down

        wanted = glyphs | self._glyphs_of(ASCII) if glyphs & self._glyphs_of(ASCII_LETTERS) else glyphs
        parts = self._parts.get(wanted)
        if parts is None:
            if len(self._parts) > PARTS_KEPT:
                self._parts.clear()
            parts = self._parts[wanted] = cut_down(self, wanted)
        return parts

    def _glyphs_of(self, chars: str) -> frozenset[int]:
        known = self._glyph_sets.get(chars)
        if known is None:
            found = (self.hb_font.get_nominal_glyph(ord(char)) for char in chars)
            known = self._glyph_sets[chars] = frozenset(glyph for glyph in found if glyph)
        return known

    def outline(self, glyph: int) -> str:
        """The outline of a glyph as PDF path operators in font units; empty for a blank."""
        from app.printing.pdf_fonts import OutlinePen

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


class FontBook:
    """Our own paper font and the machine's fonts, and what was already shaped with them."""

    def __init__(self, own: Sequence[Face], others: Sequence[FontFile]) -> None:
        """``own`` are the faces of the document font by ascending weight; ``others`` stand in for what it lacks."""
        if not own:
            raise ValueError("a font book needs at least one face of its own")
        self._own = {face.weight: face for face in own}
        self._others = tuple(others)
        self._faces: dict[tuple[str, int, int], Face] = {}
        self._orders: dict[tuple[int, str], tuple[Face, ...]] = {}
        self._choices: dict[tuple[str, int, str], Face | None] = {}
        self._lines: dict[tuple[str, int], ShapedLine] = {}

    @classmethod
    def load(cls, cache_path: Path | None, own_folder: Path = OWN_FONTS) -> FontBook:
        """Our own fonts and every usable font of this machine.

        ``cache_path`` is a file that remembers the machine's fonts (any path in the program's cache folder; made
        when absent, ignored when broken), or ``None``. Raises ``Unavailable`` if our own files are missing.
        """
        return cls(_own_faces(own_folder), installed_fonts(cache_path))

    @classmethod
    def own_only(cls, own_folder: Path = OWN_FONTS) -> FontBook:
        """Our own fonts alone: the same on every machine, but Latin, Greek and Cyrillic only."""
        return cls(_own_faces(own_folder), ())

    @classmethod
    def with_files(cls, paths: Iterable[Path], own_folder: Path = OWN_FONTS) -> FontBook:
        """Our own fonts and those in ``paths``, and none else of this machine."""
        return cls(_own_faces(own_folder), [font for path in paths for font in read_font_file(str(path))])

    def own_face(self, weight: int) -> Face:
        """The face of the document font nearest to ``weight``."""
        return self._own[min(self._own, key=lambda own: (abs(own - weight), own))]

    def face_for(self, chars: str, weight: int, language: str = "") -> Face | None:
        """The face to draw all of ``chars`` with: our own if it holds them, else the machine's best; or ``None``.

        ``language`` (ja, ko, zh) decides between regional forms of Chinese characters.
        """
        key = (chars, weight, language)
        if key not in self._choices:
            if len(self._choices) > CHOICES_KEPT:
                self._choices.clear()
            self._choices[key] = self._choose(chars, weight, language)
        return self._choices[key]

    def _choose(self, chars: str, weight: int, language: str) -> Face | None:
        own = self.own_face(weight)
        if own.draws_all(chars):
            return own
        for face in self._in_order(weight, language):
            if face.draws_all(chars):
                return face
        return None

    def _in_order(self, weight: int, language: str) -> tuple[Face, ...]:
        """Every other face of this machine, best first."""
        key = (weight, language)
        if key not in self._orders:
            ranked = sorted(self._others, key=lambda font: _rank(font, weight, language))
            self._orders[key] = tuple(self._face(font, weight) for font in ranked)
        return self._orders[key]

    def _face(self, font: FontFile, weight: int) -> Face:
        return self._faces.setdefault((font.path, font.index, weight), Face(font, weight))

    def line(self, text: str, weight: int) -> ShapedLine:
        """``text`` as glyphs of one line; kept, because the same words come again and again."""
        key = (text, weight)
        line = self._lines.get(key)
        if line is None:
            from app.printing.shaping import shape

            line = shape(self, text, weight)
            if len(self._lines) > SHAPED_LINES_KEPT:
                self._lines.clear()
            if len(text) <= LONGEST_LINE_KEPT:
                self._lines[key] = line
        return line


def _own_faces(folder: Path) -> list[Face]:
    faces = []
    for weight, name in OWN_FILES.items():
        files = read_font_file(str(folder / name))
        if not files:
            raise Unavailable(
                f"The program's own font {name} is missing or broken in {folder}; nothing was printed.",
                fix="Install the program again.",
            )
        faces.append(Face(files[0], weight))
    return faces


def _rank(font: FontFile, weight: int, language: str) -> tuple[Any, ...]:
    """Sorts the face to try first to the front; the path comes last, so that the order is the same every time."""
    family = font.family.lower()
    goodness = next((i for i, good in enumerate(GOOD_FAMILIES) if family.startswith(good)), len(GOOD_FAMILIES))
    poor = sum(word in family for word in POOR_STYLES) + font.fixed_width + font.odd_width
    foreign = 0
    if language:
        foreign = not any(word in family for word in REGION_WORDS.get(language, ()))
    low, high = font.weight_axis or (font.weight, font.weight)
    distance = max(low - weight, weight - high, 0)
    return (poor, foreign, goodness, distance, font.path, font.index)
