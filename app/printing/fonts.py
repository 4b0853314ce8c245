"""The fonts that documents are printed with: our own first, then the machine's, by the characters they hold.

Make one ``FontBook`` per process with ``FontBook.load(cache_path)`` in the thread that prints first (20 ms with a
cache, 0.3 s without) and hand it to every renderer. It is safe to share between threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app.errors import Unavailable
from app.printing.faces import Face
from app.printing.font_files import FontFile, installed_fonts, read_font_file
from app.printing.shaping import ShapedLine, shape
from app.wording import words

OWN_FONTS = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"
OWN_FILES = {400: "InterPaper-Regular.ttf", 600: "InterPaper-SemiBold.ttf", 700: "InterPaper-Bold.ttf"}

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

SHAPED_LINES_KEPT = 5000
LONGEST_LINE_KEPT = 200
CHOICES_KEPT = 20000


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
                words(
                    "The program's own font {name} is missing or broken in {folder}; nothing was printed.",
                    name=name,
                    folder=folder,
                ),
                fix=words("Install the program again."),
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
