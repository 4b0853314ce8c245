"""Draws, measures, shortens and wraps text of any script: the only place that puts text on paper.

Text is data: it never becomes markup or an operator, only glyphs. Where no font holds a character, its code is
printed and ``TextWriter.warnings`` says so. Lengths are in points (1/72 in.), y counts upwards as in PDF.
"""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing import bidi
from app.printing.shaping import clean, clusters
from app.wording import Words, mark, words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook
    from app.printing.pdf_fonts import DocumentFonts
    from app.printing.shaping import ShapedLine

Color = tuple[float, float, float]

REGULAR = 400
SEMIBOLD = 600
BOLD = 700

BLACK = (0.0, 0.0, 0.0)
ELLIPSIS = "…"

# Room that a line may take above and below its baseline, in sizes; taller scripts are drawn smaller to fit.
ROOM_ABOVE = 1.05
ROOM_BELOW = 0.42
SMALLEST_SHARE = 0.55

# Rounding in wrapped lines must not cost a letter.
TOLERANCE = 0.01

BREAK_AFTER = "-\u2010\u2013\u2014/"
WORDS_NAMED = 6


class Align(enum.StrEnum):
    """Where a text stands in its width."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """``size`` in points, ``weight`` 400, 600 or 700, ``color`` as red, green, blue of 0-1.

    ``tracking`` is extra space after each character in em; it is kept out of scripts whose letters join.
    """

    size: float
    weight: int = REGULAR
    color: Color = BLACK
    tracking: float = 0.0

    def at(self, size: float) -> TextStyle:
        """The same style at another size."""
        return TextStyle(size, self.weight, self.color, self.tracking)


Measure = Callable[[str, TextStyle], float]
"""How wide a text is on one line: ``measured_with(fonts)`` for paper, the printer's own font for ZPL."""


def measured_with(fonts: FontBook) -> Measure:
    """Measures text as ``TextWriter`` draws it with ``fonts``."""
    return lambda text, style: _line_width(fonts.line(text, style.weight), style)


def shorten(measure: Measure, text: str, style: TextStyle, max_width: float) -> str:
    """``text`` if it fits into ``max_width``, else as much of it as fits with an ellipsis; at worst nothing."""
    limit = max_width + style.size * TOLERANCE
    if measure(text, style) <= limit:
        return text
    parts = clusters(clean(text))
    count = _most(len(parts), lambda number: measure(_ended(parts[:number]), style) <= limit)
    if count == 0 and measure(ELLIPSIS, style) > limit:
        return ""
    return _ended(parts[:count])


def _most(highest: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to ``highest`` that fits, if all smaller ones do; 0 is not asked.

    Tries small numbers first: of an endless text only little fits, and measuring the rest would take its time.
    """
    low, step = 0, 16
    while low + step <= highest and fits(low + step):
        low, step = low + step, step * 2
    high = min(low + step - 1, highest)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _ended(parts: list[str]) -> str:
    return "".join(parts).rstrip() + ELLIPSIS


def fit(measure: Measure, text: str, style: TextStyle, max_width: float, smallest: float) -> TextStyle:
    """``style`` made small enough for ``text`` to fit into ``max_width``, but no smaller than ``smallest``."""
    width = measure(text, style)
    if width <= max_width:
        return style
    return style.at(max(smallest, style.size * max_width / width))


def wrap(measure: Measure, text: str, style: TextStyle, max_width: float, max_lines: int) -> tuple[str, ...]:
    """``text`` in at most ``max_lines`` lines of ``max_width``; what does not fit ends in an ellipsis.

    Lines break at spaces, after hyphens and between Chinese and Japanese characters, and within a word only where it
    is wider than a line. An empty text has no lines.
    """
    text = clean(text).strip()
    limit = max_width + style.size * TOLERANCE
    if not text or measure(text, style) <= limit:
        return (text,) if text else ()
    lines: list[str] = []
    segments = list(_segments(text))
    while segments:
        if len(lines) + 1 == max_lines:
            lines.append(shorten(measure, "".join(segments), style, max_width))
            break
        line, segments = _first_line(measure, segments, style, limit)
        lines.append(line)
    return _with_direction(text, lines)


def _first_line(measure: Measure, segments: list[str], style: TextStyle, limit: float) -> tuple[str, list[str]]:
    """The first line that ``segments`` fill, and the segments that are left."""
    width = 0.0
    for i, segment in enumerate(segments):
        if width + measure(segment.rstrip(), style) > limit:
            if i:
                return "".join(segments[:i]).rstrip(), segments[i:]
            head, rest = _broken(measure, segment, style, limit)
            return head, [rest, *segments[1:]] if rest else segments[1:]
        width += measure(segment, style)
    return "".join(segments).rstrip(), []


def _broken(measure: Measure, word: str, style: TextStyle, limit: float) -> tuple[str, str]:
    """A word cut where a line ends; at least one character goes, so that a narrow column cannot hold things up.

    A letter is parted from its marks only where both together are wider than a line.
    """
    for parts in (clusters(word), list(word)):
        count = _how_many_fit(measure, parts, style, limit)
        if count:
            break
    count = max(1, count)
    return "".join(parts[:count]), "".join(parts[count:])


def _how_many_fit(measure: Measure, parts: list[str], style: TextStyle, limit: float) -> int:
    return _most(len(parts), lambda number: measure("".join(parts[:number]).rstrip(), style) <= limit)


def _segments(text: str) -> Iterator[str]:
    """``text`` cut wherever a line may end; blanks stay with what stands before them."""
    parts = clusters(text)
    segment = ""
    for i, part in enumerate(parts):
        segment += part
        following = parts[i + 1] if i + 1 < len(parts) else ""
        if following and _may_break(parts[i - 1] if i else "", part, following):
            yield segment
            segment = ""
    if segment:
        yield segment


def _may_break(before: str, part: str, following: str) -> bool:
    if part == " ":
        return following != " "
    if following == " ":
        return False
    if part in BREAK_AFTER:
        return before[:1].isalpha() and following[0].isalpha()
    if _is_ideograph(part) or _is_ideograph(following):
        opening = unicodedata.category(part[0]) in ("Ps", "Pi")
        closing = unicodedata.category(following[0]) in ("Pe", "Pf", "Po")
        return not opening and not closing
    return False


def _is_ideograph(part: str) -> bool:
    return part[0] >= "\u2e80" and unicodedata.east_asian_width(part[0]) in ("W", "F")


def _with_direction(text: str, lines: list[str]) -> tuple[str, ...]:
    """Keeps the paragraph's direction in lines whose own first letter would turn them round."""
    level = bidi.base_level(text)
    mark = "\u200f" if level else "\u200e"
    return tuple(line if bidi.base_level(line) == level else mark + line for line in lines)


def _line_width(line: ShapedLine, style: TextStyle) -> float:
    if not style.tracking:
        return line.width * style.size
    tracked = sum(len(run.glyphs) for run in line.runs if run.simple)
    return (line.width + tracked * style.tracking) * style.size


class TextWriter:
    """Writes the text of one document."""

    def __init__(self, fonts: FontBook, document_fonts: DocumentFonts, emit: Callable[[str], None]) -> None:
        """``emit`` takes PDF operators for the current page."""
        self.fonts = fonts
        self.measure = measured_with(fonts)
        self._document_fonts = document_fonts
        self._emit = emit
        self._missing: dict[str, None] = {}

    def draw(
        self,
        x: float,
        y: float,
        text: str,
        style: TextStyle,
        *,
        max_width: float | None = None,
        align: Align = Align.LEFT,
    ) -> float:
        """Draws one line with its baseline at ``y`` and gives the width it took.

        ``x`` is the left end, the middle or the right end, as ``align`` says. Text wider than ``max_width`` is
        shortened with an ellipsis; script taller than a line has room for is drawn smaller.
        """
        line = self.fonts.line(text, style.weight)
        width = _line_width(line, style)
        if max_width is not None and width > max_width:
            line = self.fonts.line(shorten(self.measure, text, style, max_width), style.weight)
            width = _line_width(line, style)
        if line.missing:
            self._missing.update(dict.fromkeys(line.missing))
        if not line.runs:
            return 0.0
        left = x - width * {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}[align]
        share = min(1.0, ROOM_ABOVE / line.ascent, ROOM_BELOW / line.descent)
        clip = ""
        if share < SMALLEST_SHARE:
            share = SMALLEST_SHARE
            bottom, height = y - ROOM_BELOW * style.size, (ROOM_ABOVE + ROOM_BELOW) * style.size
            clip = f"{left - style.size:.3f} {bottom:.3f} {width + 2 * style.size:.3f} {height:.3f} re W n "
        drawn = self._document_fonts.draw(line, left, y, style.size * share, style.tracking)
        self._emit(f"q {clip}{_color_operators(style.color)}\n{drawn}\nQ")
        return width * share

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person must know about the characters that no font holds."""
        return missing_warnings(self._missing)


# Scripts that buyers' names are written in, as their fonts are called; the others keep their English names.
_SCRIPTS = {
    "Arab": mark("Arabic"),
    "Armn": mark("Armenian"),
    "Beng": mark("Bengali"),
    "Cyrl": mark("Cyrillic"),
    "Deva": mark("Devanagari"),
    "Ethi": mark("Ethiopic"),
    "Geor": mark("Georgian"),
    "Grek": mark("Greek"),
    "Hang": mark("Korean"),
    "Hani": mark("Chinese"),
    "Hebr": mark("Hebrew"),
    "Hira": mark("Japanese"),
    "Kana": mark("Japanese"),
    "Khmr": mark("Khmer"),
    "Laoo": mark("Lao"),
    "Latn": mark("Latin"),
    "Mymr": mark("Burmese"),
    "Taml": mark("Tamil"),
    "Telu": mark("Telugu"),
    "Thai": mark("Thai"),
    "Tibt": mark("Tibetan"),
}


def missing_warnings(missing: Iterable[str]) -> tuple[str, ...]:
    """One sentence per script about characters that no installed font holds."""
    by_script: dict[str, list[str]] = {}
    for char in missing:
        by_script.setdefault(_script_name(char), []).append(char)
    return tuple(_warning(script, chars) for script, chars in by_script.items())


def _color_operators(color: Color) -> str:
    values = " ".join(f"{value:.3g}" for value in color)
    return f"{values} rg {values} RG"


def _script_name(char: str) -> str:
    from fontTools import unicodedata as scripts

    code = str(scripts.script(char))
    if code in ("Zyyy", "Zinh", "Zzzz"):
        return ""
    known = _SCRIPTS.get(code)
    return Words(known, {}) if known else str(scripts.script_name(code, "")).replace("_", " ")


def _warning(script: str, chars: list[str]) -> str:
    named = chars[:WORDS_NAMED]
    signs = ", ".join(f'"{char}"' for char in named if char.isprintable())
    codes = ", ".join(f"U+{ord(char):04X}" for char in named)
    what: str = f"{signs} ({codes})" if signs else codes
    if len(chars) > len(named):
        what = words("{signs} and {n} more", signs=what, n=len(chars) - len(named))
    if len(chars) == 1:
        told = words("No installed font has {signs}; it is printed as its code.", signs=what)
    else:
        told = words("No installed font has {signs}; they are printed as their codes.", signs=what)
    return words("{told} Install a font for {script}.", told=told, script=script) if script else told
