"""The pick list as PDF: products summed over the chosen shipments, for whom each is, and the codes that open them.

First the table that is walked with, then a grid of barcodes, one for each shipment: on the way to the packing station
no slip is needed. Lengths are in points, y counts downwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing.documents import PickLine, PickList, PickOrder, Rendered
from app.printing.sheet import Sheet
from app.printing.slip_layout import (
    BIN_WIDTH,
    CAPTION,
    DETAIL_LEADING,
    FIGURE,
    FOOTER_BASELINE,
    HEADING,
    INK,
    MARGIN,
    PAPER_SIZES,
    PICK_WIDTH,
    TABLE_BOTTOM,
    TABLE_HEAD,
    TITLE,
    TITLE_LEADING,
    TOP,
    UNITS_WIDTH,
    VALUE,
)
from app.printing.text import BOLD, Align, Color, Measure, TextStyle, fit, measured_with, wrap
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

HAIRLINE: Color = (0.784, 0.812, 0.839)
THICK, THIN = 1.44, 1.2
CHECKBOX = 15.8
PADDING = 6.0
LEAST_ROW = 34.0
SHARES_WIDTH = 176.0
SHARE = TextStyle(10.1, color=INK)
SHARE_LEADING = 13.0
# A product that very many orders want is told on so many lines; what is beyond them is warned about.
SHARE_LINES = 30
TITLE_LINES = 2
FACTS_TOP = TOP + 56.0
FACT_ROW = 15.0
FACT_INDENT = 92.0
SHORT_HEAD = TOP + 28.0
CODE_COLUMNS = 3
CODE_HEIGHT = 78.0
CODE_GAP = 14.0
CODE_BAR = 34.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it is drawn."""

    line: PickLine
    titles: tuple[str, ...]
    detail: str
    shares: tuple[str, ...]
    height: float


def render_pick_list(pick_list: PickList, fonts: FontBook) -> Rendered:
    """The list as PDF, and warnings about lost characters and about orders that had no room.

    Raises ``BadInput`` if a code cannot be encoded as a barcode. An empty code prints no barcode.
    """
    return _ListPrinter(pick_list, fonts).render()


class _ListPrinter:
    """Draws one list from top to bottom; ``y`` is where the next thing goes."""

    def __init__(self, pick_list: PickList, fonts: FontBook) -> None:
        self.list = pick_list
        self.measure = measured_with(fonts)
        width, height = PAPER_SIZES[pick_list.paper]
        self.sheet = Sheet(fonts, width, height, f"{pick_list.words.title} {pick_list.location}")
        self.left, self.right, self.bottom = MARGIN, width - MARGIN, height - TABLE_BOTTOM
        self.has_bins = any(line.bin for line in pick_list.lines)
        self.product = self.left + PICK_WIDTH + (BIN_WIDTH if self.has_bins else 0.0)
        self.units = self.right - SHARES_WIDTH - 14.0
        self.title_width = self.units - UNITS_WIDTH - self.product
        self.pages = self._dealt()
        self.y = TOP

    def render(self) -> Rendered:
        for number, page in enumerate(self.pages, start=1):
            if number == 1:
                self._draw_head()
            else:
                self.sheet.next_page()
                self._draw_short_head()
            self._draw_page(page)
            self._draw_footer(number)
        return self.sheet.finish()

    # -- dealing out --

    def _dealt(self) -> list[list[_Row | tuple[PickOrder, ...]]]:
        """What stands on each page: rows of the table, then rows of the grid of codes."""
        pages: list[list[_Row | tuple[PickOrder, ...]]] = [[]]
        facts = -(-len(self.list.facts) // 2)
        y = FACTS_TOP + facts * FACT_ROW + 18.0 + TABLE_HEAD
        for line in self.list.lines:
            row = _row(line, self.measure, self.title_width)
            if y + row.height > self.bottom and pages[-1]:
                pages.append([])
                y = SHORT_HEAD + TABLE_HEAD
            pages[-1].append(row)
            y += row.height
        y += 52.0  # the sum of the table and the heading of the grid
        for place in range(0, len(self.list.orders), CODE_COLUMNS):
            if y + CODE_HEIGHT > self.bottom and pages[-1]:
                pages.append([])
                y = SHORT_HEAD + 40.0
            pages[-1].append(self.list.orders[place : place + CODE_COLUMNS])
            y += CODE_HEIGHT + CODE_GAP
        return pages

    def _draw_page(self, page: Sequence[_Row | tuple[PickOrder, ...]]) -> None:
        rows = [row for row in page if isinstance(row, _Row)]
        grid = [row for row in page if not isinstance(row, _Row)]
        if rows:
            self._draw_table_head()
        for row in rows:
            self._draw_row(row)
        if rows and self.list.lines[-1] is rows[-1].line:
            self._draw_totals()
        if grid:
            self._draw_grid_head(first=self.list.orders[0] is grid[0][0])
        for orders in grid:
            self._draw_codes(orders)

    # -- drawing --

    def _draw_head(self) -> None:
        half = (self.right - self.left) / 2 - 10
        title = TextStyle(20.2, BOLD, INK, tracking=-0.01)
        self._fitted(self.left, TOP + 20.2, self.list.words.title, title, half, 12.0)
        self._fitted(self.left, TOP + 36.0, self.list.note, CAPTION, half, 7.0)
        self._fitted(self.right, TOP + 17.0, self.list.location, TextStyle(14.4, BOLD, INK), half, 9.0, Align.RIGHT)
        self._fitted(self.right, TOP + 32.0, self.list.company, CAPTION, half, 7.0, Align.RIGHT)
        column = (self.right - self.left) / 2
        for place, (label, value) in enumerate(self.list.facts):
            x, baseline = self.left + (place % 2) * column, FACTS_TOP + 12.0 + (place // 2) * FACT_ROW
            self.sheet.text(x, baseline, label, CAPTION, max_width=FACT_INDENT - 6.0)
            self._fitted(x + FACT_INDENT, baseline, value, VALUE, column - FACT_INDENT - 10.0, 7.5)
        self.y = FACTS_TOP + -(-len(self.list.facts) // 2) * FACT_ROW + 18.0

    def _draw_short_head(self) -> None:
        half = (self.right - self.left) / 2 - 10
        self._fitted(self.left, TOP + 10.0, self.list.words.title, VALUE, half, 8.0)
        self._fitted(self.right, TOP + 10.0, self.list.location, VALUE, half, 8.0, Align.RIGHT)
        self.y = SHORT_HEAD

    def _draw_table_head(self) -> None:
        words, baseline = self.list.words, self.y + 12.0
        self.sheet.text(self.left, baseline, words.pick, HEADING, max_width=PICK_WIDTH - 4)
        if self.has_bins:
            self.sheet.text(self.left + PICK_WIDTH, baseline, words.bin, HEADING, max_width=BIN_WIDTH - 4)
        self.sheet.text(self.product, baseline, words.product, HEADING, max_width=self.title_width)
        self.sheet.text(self.units, baseline, words.units, HEADING, max_width=UNITS_WIDTH, align=Align.RIGHT)
        self.sheet.text(self.units + 14.0, baseline, words.orders, HEADING, max_width=SHARES_WIDTH)
        self.y += TABLE_HEAD
        self.sheet.line(self.left, self.y, self.right, self.y, THICK, INK)

    def _draw_row(self, row: _Row) -> None:
        sheet, line, middle = self.sheet, row.line, self.y + row.height / 2
        side = CHECKBOX - THIN
        sheet.box(self.left + THIN / 2, middle - side / 2, side, side, edge=INK, thickness=THIN, radius=2.2)
        if self.has_bins:
            self._fitted(self.left + PICK_WIDTH, middle + 4.2, line.bin, TITLE, BIN_WIDTH - 8, 7.5)
        height = len(row.titles) * TITLE_LEADING + (DETAIL_LEADING if row.detail else 0.0)
        baseline = middle - height / 2 + 12.2
        for text in row.titles:
            sheet.text(self.product, baseline, text, TITLE)
            baseline += TITLE_LEADING
        sheet.text(self.product, baseline - 2.6, row.detail, CAPTION, max_width=self.title_width)
        baseline = middle + FIGURE.size * 0.36
        self._fitted(self.units, baseline, str(line.quantity), FIGURE, UNITS_WIDTH - 4, 7.0, Align.RIGHT)
        baseline = middle - len(row.shares) * SHARE_LEADING / 2 + 9.6
        for text in row.shares:
            sheet.text(self.units + 14.0, baseline, text, SHARE, max_width=SHARES_WIDTH)
            baseline += SHARE_LEADING
        if row.shares and row.shares[-1].endswith("…"):
            name = line.title or line.sku
            sheet.warn(words('Not every order that wants "{name}" had room on the pick list.', name=name))
        self.y += row.height
        sheet.line(self.left, self.y, self.right, self.y, 0.72, HAIRLINE)

    def _draw_totals(self) -> None:
        count = len(self.list.lines)
        text = self.list.words.one_line if count == 1 else self.list.words.lines.replace("{count}", str(count))
        self.sheet.text(self.product, self.y + 20.0, text, VALUE, max_width=self.title_width)
        units = str(sum(line.quantity for line in self.list.lines))
        self._fitted(self.units, self.y + 22.0, units, TextStyle(15.1, BOLD, INK), UNITS_WIDTH + 20, 7.0, Align.RIGHT)
        self.y += 30.0

    def _draw_grid_head(self, *, first: bool) -> None:
        if first:
            count, words = len(self.list.orders), self.list.words
            text = words.one_order if count == 1 else words.shipments.replace("{count}", str(count))
            self.sheet.text(self.left, self.y + 14.0, text, HEADING, max_width=self.right - self.left)
        self.y += 22.0

    def _draw_codes(self, orders: Sequence[PickOrder]) -> None:
        width = (self.right - self.left - (CODE_COLUMNS - 1) * CODE_GAP) / CODE_COLUMNS
        for place, order in enumerate(orders):
            x = self.left + place * (width + CODE_GAP)
            self.sheet.box(x, self.y, width, CODE_HEIGHT, edge=HAIRLINE, thickness=0.72, radius=2.9)
            if order.code:
                self.sheet.code128(order.code, x + 2, self.y + 7.0, width - 4, CODE_BAR, largest=3)
            units = fit(self.measure, str(order.units), VALUE, 30.0, 7.0)
            self.sheet.text(x + width - 8.0, self.y + 56.0, str(order.units), units, align=Align.RIGHT, max_width=30.0)
            self._fitted(x + 8.0, self.y + 56.0, order.number, TextStyle(11.6, BOLD, INK), width - 50.0, 7.5)
            told = self.sheet.text(
                x + width - 8.0, self.y + 69.0, self.list.words.units, CAPTION, align=Align.RIGHT, max_width=50.0
            )
            self.sheet.text(x + 8.0, self.y + 69.0, order.detail, CAPTION, max_width=width - 24.0 - told)
        self.y += CODE_HEIGHT + CODE_GAP

    def _draw_footer(self, page: int) -> None:
        words = self.list.words.page.replace("{page}", str(page)).replace("{pages}", str(len(self.pages)))
        baseline = self.sheet.height - FOOTER_BASELINE
        self.sheet.text(self.right, baseline, words, CAPTION, max_width=130.0, align=Align.RIGHT)
        self.sheet.text(self.left, baseline, self.list.company, CAPTION, max_width=self.right - self.left - 160.0)

    def _fitted(
        self, x: float, y: float, text: str, style: TextStyle, width: float, smallest: float, align: Align = Align.LEFT
    ) -> None:
        """One line that shrinks down to ``smallest`` points and is then shortened."""
        self.sheet.text(x, y, text, fit(self.measure, text, style, width, smallest), max_width=width, align=align)


def _row(line: PickLine, measure: Measure, title_width: float) -> _Row:
    titles = wrap(measure, line.title or line.sku, TITLE, title_width, TITLE_LINES)
    told = [line.sku if line.title else "", line.barcode]
    detail = "  ·  ".join(part for part in told if part)
    # A no-break space keeps a number with its units.
    shares = ", ".join(
        share.number if share.quantity == 1 else f"{share.number}\u00a0×\u00a0{share.quantity}" for share in line.shares
    )
    told_to = wrap(measure, shares, SHARE, SHARES_WIDTH, SHARE_LINES)
    left = len(titles) * TITLE_LEADING + (DETAIL_LEADING if detail else 0.0)
    height = max(LEAST_ROW, left + 2 * PADDING, len(told_to) * SHARE_LEADING + 2 * PADDING)
    return _Row(line, titles, detail, told_to, height)
