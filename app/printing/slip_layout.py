"""Which line of a packing slip goes on which page, and how large everything is.

The first page carries the head, every page the table head and its number, the last one the totals, the customer's
message and the closing part with the QR code. A slip that saves a page by it is set closer. Lengths are in points,
y counts downwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.printing.documents import PackingSlip, Paper, SlipLine
from app.printing.text import BOLD, SEMIBOLD, Color, Measure, TextStyle, wrap
from app.wording import words

PAPER_SIZES = {Paper.A4: (595.276, 841.890), Paper.LETTER: (612.0, 792.0)}

INK: Color = (0.082, 0.133, 0.176)
MUTED: Color = (0.329, 0.388, 0.447)

CAPTION = TextStyle(8.6, color=MUTED)
HEADING = TextStyle(8.6, SEMIBOLD, MUTED)
VALUE = TextStyle(10.1, SEMIBOLD, INK)
BODY = TextStyle(10.1, color=INK)
TITLE = TextStyle(11.6, SEMIBOLD, INK)
MESSAGE = TextStyle(11.6, color=INK)
FIGURE = TextStyle(20.2, BOLD, INK)

MARGIN = 43.2
TOP = 40.0
FOOTER_BASELINE = 36.0  # above the lower edge
TABLE_BOTTOM = 54.0  # rows end above this distance from the lower edge
ADDRESS_TOP = TOP + 76.0
ADDRESS_HEIGHT = 112.0
SHORT_HEAD = TOP + 28.0  # where the table starts on further pages
TABLE_HEAD = 20.0

FACT_COLUMNS = 3
FACT_ROW = 17.3
FACTS_SHOWN = 24

BIN_WIDTH = 66.0
KIT_INDENT = 14.0
PICK_WIDTH = 37.4
UNITS_WIDTH = 56.0
PACKED_WIDTH = 66.0

TITLE_LINES = 3
TITLE_LEADING = 14.6
DETAIL_LEADING = 11.5

TOTALS_HEIGHT = 42.0
MESSAGE_LINES = 10
MESSAGE_LEADING = 16.0
MESSAGE_INDENT = 17.0


@dataclass(frozen=True, slots=True)
class Density:
    """How much air there is: rows, pictures and the closing part."""

    padding: float
    row_with_picture: float
    row_without_picture: float
    picture: float
    checkbox: float
    figure: float
    qr: float

    @property
    def closing_height(self) -> float:
        """From the end of the message to the end of the page."""
        return self.qr + 40.0


COMFORTABLE = Density(7.2, 46.1, 38.0, picture=31.7, checkbox=15.8, figure=20.2, qr=84.0)
COMPACT = Density(2.4, 32.0, 30.6, picture=26.0, checkbox=13.0, figure=15.1, qr=62.0)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the table's columns stand; ``has_bins`` is false and ``picture`` is 0 when no line needs them."""

    has_bins: bool
    picture: float
    left: float
    right: float

    @property
    def bin(self) -> float:
        """The left end of the bins."""
        return self.left + PICK_WIDTH

    @property
    def product(self) -> float:
        """The left end of the pictures, or of the titles where there are none."""
        return self.bin + (BIN_WIDTH if self.has_bins else 0.0)

    @property
    def title(self) -> float:
        """The left end of the titles."""
        return self.product + (self.picture + 8.6 if self.picture else 0.0)

    @property
    def units(self) -> float:
        """The right end of the units."""
        return self.right - PACKED_WIDTH

    @property
    def title_width(self) -> float:
        """How wide a title may be."""
        return self.units - UNITS_WIDTH - self.title


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the slip with its title in lines."""

    line: SlipLine
    titles: tuple[str, ...]
    detail: str
    height: float


@dataclass(frozen=True, slots=True)
class SlipLayout:
    """The pages of a slip. ``bottom`` is where rows end, ``table_top`` where the first page's table starts."""

    density: Density
    columns: Columns
    pages: tuple[tuple[Row, ...], ...]
    message: tuple[str, ...]
    table_top: float
    bottom: float


def lay_out_slip(slip: PackingSlip, measure: Measure) -> SlipLayout:
    """The comfortable layout, unless the compact one saves a page."""
    comfortable = _lay_out(slip, measure, COMFORTABLE)
    if len(comfortable.pages) == 1:
        return comfortable
    compact = _lay_out(slip, measure, COMPACT)
    return compact if len(compact.pages) < len(comfortable.pages) else comfortable


def _lay_out(slip: PackingSlip, measure: Measure, density: Density) -> SlipLayout:
    width, height = PAPER_SIZES[slip.paper]
    columns = Columns(
        has_bins=any(line.bin.strip() for line in slip.lines),
        picture=density.picture if any(line.picture for line in slip.lines) else 0.0,
        left=MARGIN,
        right=width - MARGIN,
    )
    message = wrap(measure, slip.message, MESSAGE, width - 2 * (MARGIN + MESSAGE_INDENT), MESSAGE_LINES)
    rows = [_row(line, measure, density, columns) for line in slip.lines]
    table_top = _table_top(len(slip.facts))
    tail = TOTALS_HEIGHT + (message_height(len(message)) + 18.0 if message else 0.0) + density.closing_height
    bottom = height - TABLE_BOTTOM
    pages = _dealt(rows, table_top, bottom, tail)
    return SlipLayout(density, columns, tuple(map(tuple, pages)), message, table_top, bottom)


def message_height(lines: int) -> float:
    """The height of the message's box."""
    return lines * MESSAGE_LEADING + 34.0


def _table_top(facts: int) -> float:
    rows = -(-min(facts, FACTS_SHOWN) // FACT_COLUMNS)
    return ADDRESS_TOP + ADDRESS_HEIGHT + 12.0 + (rows * FACT_ROW + 21.0 if rows else 0.0) + 16.0


def _row(line: SlipLine, measure: Measure, density: Density, columns: Columns) -> Row:
    title = line.title or line.sku
    if line.is_kit:
        title = words("{n} × {title}", n=line.quantity, title=title)
    titles = wrap(measure, title, TITLE, columns.title_width - indent_of(line), TITLE_LINES)
    detail = "  ·  ".join(_told_beneath(line))
    text_height = len(titles) * TITLE_LEADING + (DETAIL_LEADING if detail else 0.0)
    least = density.row_with_picture if columns.picture else density.row_without_picture
    return Row(line, titles, detail, max(least, text_height + 2 * density.padding))


def indent_of(line: SlipLine) -> float:
    """How far in a line stands: what is in a kit, beneath its name."""
    return KIT_INDENT if line.in_kit else 0.0


def _told_beneath(line: SlipLine) -> Iterator[str]:
    """SKU and barcode; a line without a title shows its SKU as one."""
    if line.title and line.sku:
        yield line.sku
    if line.barcode:
        yield line.barcode


def _dealt(rows: list[Row], table_top: float, bottom: float, tail: float) -> list[list[Row]]:
    """The rows of each page; the last page keeps ``tail`` free."""
    pages: list[list[Row]] = [[]]
    y = table_top + TABLE_HEAD
    for row in rows:
        if y + row.height > bottom:
            pages.append([])
            y = SHORT_HEAD + TABLE_HEAD
        pages[-1].append(row)
        y += row.height
    if y + tail > bottom:
        # A row goes along, so that the totals do not stand alone.
        pages.append([pages[-1].pop()] if len(pages[-1]) > 1 else [])
    return pages
