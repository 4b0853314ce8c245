"""Tables on paper: a title, facts, and sections of rows, over as many pages as they need. Lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing.documents import Paper, Rendered
from app.printing.sheet import Sheet
from app.printing.slip_layout import (
    CAPTION,
    FOOTER_BASELINE,
    INK,
    MARGIN,
    PAPER_SIZES,
    TABLE_BOTTOM,
    TABLE_HEAD,
    TITLE,
    TOP,
    VALUE,
)
from app.printing.text import BOLD, Align, Color, TextStyle, measured_with, wrap
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

_HAIRLINE: Color = (0.784, 0.812, 0.839)
_TITLE = TextStyle(17.0, BOLD, INK)
_CELL = TextStyle(9.0, color=INK)
_CODE_WIDTH, _CODE_HEIGHT = 150.0, 40.0
_LEADING, _PAD, _GAP, _MOST_LINES = 11.5, 4.0, 12.0, 4


@dataclass(frozen=True, slots=True)
class TableSection:
    """A heading with a table: heads, the share of the width that each column has, rows of texts, in which a new line
    begins where one says so. ``numbers``: columns that stand at the right. ``empty`` is said where there are no rows.
    """

    heading: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class TablePaper:
    """A paper of tables; ``facts`` are pairs of a label and a value, ``code`` a barcode in the upper corner or ""."""

    title: str
    company: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[TableSection, ...]
    paper: Paper = Paper.A4
    page_words: str = words("Page {page} of {pages}")
    code: str = ""


def render_table_paper(paper: TablePaper, fonts: FontBook) -> Rendered:
    """The paper as PDF, and warnings about characters that no font has."""
    drawn = _Printer(paper, fonts, pages=1).render()
    # How many pages there are is known at the end; most papers have one.
    return drawn if drawn.pages == 1 else _Printer(paper, fonts, pages=drawn.pages).render()


class _Printer:
    """Draws from top to bottom; ``y`` is where the next thing goes."""

    def __init__(self, paper: TablePaper, fonts: FontBook, *, pages: int) -> None:
        self.paper, self.pages = paper, pages
        self.measure = measured_with(fonts)
        # Across: addresses need the room.
        height, width = PAPER_SIZES[paper.paper]
        self.sheet = Sheet(fonts, width, height, paper.title)
        self.left, self.right, self.bottom = MARGIN, width - MARGIN, height - TABLE_BOTTOM
        self.y, self.page = TOP, 1

    def render(self) -> Rendered:
        room = self.right - self.left
        if self.paper.code:
            room -= _CODE_WIDTH + _GAP
            self.sheet.code128(self.paper.code, self.right - _CODE_WIDTH, self.y - 8.0, _CODE_WIDTH, _CODE_HEIGHT)
        self.sheet.text(self.left, self.y + 4.0, self.paper.title, _TITLE, max_width=room)
        self.y += 24.0
        for name, value in self.paper.facts:
            self.sheet.text(self.left, self.y, name, CAPTION, max_width=110.0)
            self.sheet.text(self.left + 116.0, self.y, value, VALUE, max_width=room - 116.0)
            self.y += 15.0
        for section in self.paper.sections:
            self._draw(section)
        self._foot()
        return self.sheet.finish()

    def _draw(self, section: TableSection) -> None:
        self._need(60.0)
        self.y += 22.0
        self.sheet.text(self.left, self.y, section.heading, TITLE, max_width=self.right - self.left)
        self.y += 8.0
        if not section.rows:
            self.y += 12.0
            self.sheet.text(self.left, self.y, section.empty, VALUE, max_width=self.right - self.left)
            return
        self._heads(section)
        for row in section.rows:
            lines = [self._wrapped(text, width) for text, (_x, width) in zip(row, self._columns(section), strict=True)]
            height = max(len(each) for each in lines) * _LEADING + 2 * _PAD
            if self._need(height):
                self._heads(section)
            self._row(section, lines, height)

    def _columns(self, section: TableSection) -> list[tuple[float, float]]:
        """Where each column begins and how wide it is."""
        room = self.right - self.left - _GAP * (len(section.shares) - 1)
        found, x = [], self.left
        for share in section.shares:
            width = room * share / sum(section.shares)
            found.append((x, width))
            x += width + _GAP
        return found

    def _heads(self, section: TableSection) -> None:
        self.y += TABLE_HEAD - 6.0
        for place, (head, (x, width)) in enumerate(zip(section.heads, self._columns(section), strict=True)):
            self._text(x, width, self.y - 6.0, head, CAPTION, place in section.numbers)
        self.sheet.line(self.left, self.y, self.right, self.y, 0.72, INK)

    def _wrapped(self, text: str, width: float) -> Sequence[str]:
        parts = text.split("\n")
        return [line for part in parts for line in wrap(self.measure, part, _CELL, width, _MOST_LINES)] or [""]

    def _row(self, section: TableSection, lines: Sequence[Sequence[str]], height: float) -> None:
        for place, (cell, (x, width)) in enumerate(zip(lines, self._columns(section), strict=True)):
            baseline = self.y + _PAD + 8.4
            for text in cell:
                self._text(x, width, baseline, text, _CELL, place in section.numbers)
                baseline += _LEADING
        self.y += height
        self.sheet.line(self.left, self.y, self.right, self.y, 0.5, _HAIRLINE)

    def _text(self, x: float, width: float, baseline: float, text: str, style: TextStyle, is_number: bool) -> None:
        if is_number:
            self.sheet.text(x + width, baseline, text, style, max_width=width, align=Align.RIGHT)
        else:
            self.sheet.text(x, baseline, text, style, max_width=width)

    def _need(self, height: float) -> bool:
        """Goes on to the next page where so much has no room; whether it did."""
        if self.y + height <= self.bottom:
            return False
        self._foot()
        self.sheet.next_page()
        self.page += 1
        self.y = TOP
        return True

    def _foot(self) -> None:
        baseline = self.sheet.height - FOOTER_BASELINE
        page = self.paper.page_words.replace("{page}", str(self.page)).replace("{pages}", str(self.pages))
        self.sheet.text(self.right, baseline, page, CAPTION, max_width=130.0, align=Align.RIGHT)
        # A page that lies about alone still says what it is of.
        told = "  ·  ".join(part for part in (self.paper.company, self.paper.title) if part)
        self.sheet.text(self.left, baseline, told, CAPTION, max_width=self.right - self.left - 160.0)
