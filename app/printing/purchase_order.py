"""The order to a supplier as PDF: who is asked for what, at which price, and where it is to go.

The code that Receiving opens it by is not on it: what comes back is the supplier's own paper, with our number on it.
Lengths are in points, y counts downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing.blocks import Item, fit_block
from app.printing.documents import PurchaseOrderLine, PurchaseOrderPaper, Rendered
from app.printing.sheet import Sheet
from app.printing.slip_layout import (
    BODY,
    CAPTION,
    DETAIL_LEADING,
    FOOTER_BASELINE,
    HEADING,
    INK,
    MARGIN,
    MESSAGE,
    MESSAGE_INDENT,
    MESSAGE_LEADING,
    MESSAGE_LINES,
    PAPER_SIZES,
    SHORT_HEAD,
    TABLE_BOTTOM,
    TABLE_HEAD,
    TITLE,
    TITLE_LEADING,
    TOP,
    VALUE,
    message_height,
)
from app.printing.text import BOLD, Align, Color, Measure, TextStyle, fit, measured_with, wrap
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

_HAIRLINE: Color = (0.784, 0.812, 0.839)
_TINT: Color = (0.953, 0.961, 0.969)
_THICK, _THIN = 1.44, 0.72
_CODE_WIDTH, _UNITS_WIDTH, _PRICE_WIDTH, _AMOUNT_WIDTH, _GAP = 96.0, 52.0, 68.0, 78.0, 10.0
_ADDRESS_TOP, _ADDRESS_HEIGHT = TOP + 66.0, 92.0
_FACT_ROW, _FACT_INDENT = 15.0, 86.0
_TITLE_LINES, _PADDING, _LEAST_ROW, _TOTAL_HEIGHT = 3, 6.0, 30.0, 34.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it is drawn."""

    line: PurchaseOrderLine
    titles: tuple[str, ...]
    height: float


def render_purchase_order(paper: PurchaseOrderPaper, fonts: FontBook) -> Rendered:
    """The order as PDF, and warnings about lost characters and an address that had no room."""
    return _Printer(paper, fonts).render()


class _Printer:
    """Draws one order from top to bottom; ``y`` is where the next thing goes."""

    def __init__(self, paper: PurchaseOrderPaper, fonts: FontBook) -> None:
        self.paper = paper
        self.measure: Measure = measured_with(fonts)
        width, height = PAPER_SIZES[paper.paper]
        self.sheet = Sheet(fonts, width, height, f"{paper.words.title} {paper.number}")
        self.left, self.right, self.bottom = MARGIN, width - MARGIN, height - TABLE_BOTTOM
        has_money = bool(paper.total)
        self.has_codes = any(line.their_code for line in paper.lines)
        self.units = self.right - (_PRICE_WIDTH + _AMOUNT_WIDTH if has_money else 0.0)
        self.product = self.left + (_CODE_WIDTH if self.has_codes else 0.0)
        self.title_width = self.units - _UNITS_WIDTH - _GAP - self.product
        self.note = wrap(self.measure, paper.note, MESSAGE, self.right - self.left - 2 * MESSAGE_INDENT, MESSAGE_LINES)
        self.table_top = _ADDRESS_TOP + _ADDRESS_HEIGHT + 14.0 + len(paper.facts) * _FACT_ROW + 10.0
        self.pages = self._dealt()
        self.y = TOP

    def render(self) -> Rendered:
        for number, rows in enumerate(self.pages, start=1):
            if number == 1:
                self._draw_head()
            else:
                self.sheet.next_page()
                self._draw_short_head()
            if rows:
                self._draw_table_head()
            for row in rows:
                self._draw_row(row)
            if number == len(self.pages):
                self._draw_end()
            self._draw_footer(number)
        return self.sheet.finish()

    # -- dealing out --

    def _dealt(self) -> list[list[_Row]]:
        """The rows of each page; the last one keeps room for the total and the note."""
        tail = _TOTAL_HEIGHT + (message_height(len(self.note)) + 14.0 if self.note else 0.0)
        pages: list[list[_Row]] = [[]]
        y = self.table_top + TABLE_HEAD
        for line in self.paper.lines:
            row = self._row(line)
            if y + row.height > self.bottom:
                pages.append([])
                y = SHORT_HEAD + TABLE_HEAD
            pages[-1].append(row)
            y += row.height
        if y + tail > self.bottom:
            # A row goes along, so that the total does not stand alone.
            pages.append([pages[-1].pop()] if len(pages[-1]) > 1 else [])
        return pages

    def _row(self, line: PurchaseOrderLine) -> _Row:
        titles = wrap(self.measure, line.title or line.sku, TITLE, self.title_width, _TITLE_LINES)
        height = len(titles) * TITLE_LEADING + (DETAIL_LEADING if line.title else 0.0) + 2 * _PADDING
        return _Row(line, titles, max(_LEAST_ROW, height))

    # -- drawing --

    def _draw_head(self) -> None:
        paper, half = self.paper, (self.right - self.left) / 2 - 14.0
        self._fitted(self.left, TOP + 17.0, paper.company, TextStyle(14.4, BOLD, INK), half, 9.0)
        title = TextStyle(20.2, BOLD, INK, tracking=-0.01)
        self._fitted(self.right, TOP + 17.0, paper.words.title, title, half, 12.0, Align.RIGHT)
        self._fitted(self.right, TOP + 36.0, paper.number, TextStyle(14.4, BOLD, INK), half, 9.0, Align.RIGHT)
        place = paper.deliver_to
        goal = [place.name, *place.street_lines, place.postal_line, place.country]
        self._draw_address(self.left, half, paper.words.supplier, paper.supplier)
        self._draw_address(self.left + half + 28.0, half, paper.words.deliver_to, goal)
        top = _ADDRESS_TOP + _ADDRESS_HEIGHT + 14.0
        for place_of, (name, value) in enumerate(paper.facts):
            baseline = top + 10.0 + place_of * _FACT_ROW
            self.sheet.text(self.left, baseline, name, CAPTION, max_width=_FACT_INDENT - 6.0)
            room = self.right - self.left - _FACT_INDENT
            self._fitted(self.left + _FACT_INDENT, baseline, value, VALUE, room, 7.5)
        self.y = self.table_top

    def _draw_address(self, x: float, width: float, head: str, lines: tuple[str, ...] | list[str]) -> None:
        self.sheet.text(x, _ADDRESS_TOP, head, CAPTION, max_width=width)
        items = [Item(text, BODY if at else TITLE, max_lines=2, needed=not at) for at, text in enumerate(lines)]
        block = fit_block(self.measure, items, width, _ADDRESS_HEIGHT - 10.0)
        for line in block.lines:
            self.sheet.text(x, _ADDRESS_TOP + 6.0 + line.baseline, line.text, line.style)
        if not block.complete:
            self.sheet.warn(
                words('The address of "{name}" is too long for the paper; a part of it is not printed.', name=lines[0])
            )

    def _draw_short_head(self) -> None:
        half = (self.right - self.left) / 2 - 10.0
        name = self.paper.supplier[0] if self.paper.supplier else ""
        self._fitted(self.left, TOP + 10.0, name, VALUE, half, 8.0)
        named = f"{self.paper.words.title} {self.paper.number}"
        self._fitted(self.right, TOP + 10.0, named, VALUE, half, 8.0, Align.RIGHT)
        self.y = SHORT_HEAD

    def _draw_table_head(self) -> None:
        fixed, baseline = self.paper.words, self.y + 12.0
        if self.has_codes:
            self.sheet.text(self.left, baseline, fixed.code, HEADING, max_width=_CODE_WIDTH - _GAP)
        self.sheet.text(self.product, baseline, fixed.product, HEADING, max_width=self.title_width)
        heads = [(self.units, fixed.units, _UNITS_WIDTH)]
        if self.paper.total:
            heads += [
                (self.units + _PRICE_WIDTH, f"{fixed.price} {self.paper.currency}", _PRICE_WIDTH - 6.0),
                (self.right, f"{fixed.amount} {self.paper.currency}", _AMOUNT_WIDTH - 6.0),
            ]
        for x, text, width in heads:
            self._fitted(x, baseline, text, HEADING, width, 6.0, Align.RIGHT)
        self.y += TABLE_HEAD
        self.sheet.line(self.left, self.y, self.right, self.y, _THICK, INK)

    def _draw_row(self, row: _Row) -> None:
        line, baseline = row.line, self.y + _PADDING + 10.0
        if self.has_codes:
            self._fitted(self.left, baseline, line.their_code, TITLE, _CODE_WIDTH - _GAP, 7.0)
        self._fitted(self.units, baseline, str(line.units), TITLE, _UNITS_WIDTH, 7.0, Align.RIGHT)
        if self.paper.total:
            room = _PRICE_WIDTH - 6.0
            self._fitted(self.units + _PRICE_WIDTH, baseline, line.price, BODY, room, 6.5, Align.RIGHT)
            self._fitted(self.right, baseline, line.amount, BODY, _AMOUNT_WIDTH - 6.0, 6.5, Align.RIGHT)
        for text in row.titles:
            self.sheet.text(self.product, baseline, text, TITLE)
            baseline += TITLE_LEADING
        if line.title:
            self.sheet.text(self.product, baseline - 2.6, line.sku, CAPTION, max_width=self.title_width)
        self.y += row.height
        self.sheet.line(self.left, self.y, self.right, self.y, _THIN, _HAIRLINE)

    def _draw_end(self) -> None:
        """The sums, then what is to be said besides."""
        units = str(sum(line.units for line in self.paper.lines))
        style, baseline = TextStyle(12.6, BOLD, INK), self.y + 21.0
        self.sheet.text(self.product, baseline, self.paper.words.total, style, max_width=self.title_width)
        self._fitted(self.units, baseline, units, style, _UNITS_WIDTH, 7.0, Align.RIGHT)
        total = f"{self.paper.total} {self.paper.currency}" if self.paper.total else ""
        self._fitted(self.right, baseline, total, style, _PRICE_WIDTH + _AMOUNT_WIDTH - 20.0, 7.0, Align.RIGHT)
        self.y += _TOTAL_HEIGHT
        if not self.note:
            return
        height, x = message_height(len(self.note)), self.left + MESSAGE_INDENT
        self.sheet.box(self.left, self.y, self.right - self.left, height, fill=_TINT, radius=5.8)
        self.sheet.text(x, self.y + 19.0, self.paper.words.note, CAPTION, max_width=200.0)
        for number, text in enumerate(self.note):
            self.sheet.text(x, self.y + 36.0 + number * MESSAGE_LEADING, text, MESSAGE)

    def _draw_footer(self, page: int) -> None:
        told = self.paper.words.page.replace("{page}", str(page)).replace("{pages}", str(len(self.pages)))
        baseline = self.sheet.height - FOOTER_BASELINE
        self.sheet.text(self.right, baseline, told, CAPTION, max_width=130.0, align=Align.RIGHT)
        self.sheet.text(self.left, baseline, self.paper.company, CAPTION, max_width=self.right - self.left - 160.0)

    def _fitted(
        self, x: float, y: float, text: str, style: TextStyle, width: float, smallest: float, align: Align = Align.LEFT
    ) -> None:
        """One line that shrinks down to ``smallest`` points and is then shortened."""
        self.sheet.text(x, y, text, fit(self.measure, text, style, width, smallest), max_width=width, align=align)
