"""The packing slip as PDF: what is in the parcel and for whom, on A4 or Letter, one page or many.

``slip_layout.py`` deals the lines out to pages; this module draws them. Lengths are in points, y counts downwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.printing import pictures
from app.printing.barcodes import CODE128_QUIET, SMALLEST_MODULE, DotGrid, code128_modules
from app.printing.blocks import Item, fit_block, grid_cells
from app.printing.documents import PackingSlip, Rendered, SlipLine
from app.printing.sheet import Sheet
from app.printing.slip_layout import (
    ADDRESS_HEIGHT,
    ADDRESS_TOP,
    BIN_WIDTH,
    BODY,
    CAPTION,
    DETAIL_LEADING,
    FACT_COLUMNS,
    FACT_ROW,
    FACTS_SHOWN,
    FIGURE,
    FOOTER_BASELINE,
    HEADING,
    INK,
    MARGIN,
    MESSAGE,
    MESSAGE_INDENT,
    MESSAGE_LEADING,
    PACKED_WIDTH,
    PAPER_SIZES,
    PICK_WIDTH,
    SHORT_HEAD,
    TABLE_HEAD,
    TITLE,
    TITLE_LEADING,
    TOP,
    TOTALS_HEIGHT,
    UNITS_WIDTH,
    VALUE,
    Row,
    indent_of,
    lay_out_slip,
    message_height,
)
from app.printing.text import BOLD, Align, Color, TextStyle, fit, measured_with
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

HAIRLINE: Color = (0.784, 0.812, 0.839)
TINT: Color = (0.953, 0.961, 0.969)
WHITE: Color = (1.0, 1.0, 1.0)

LOGO = 28.8
THICK, THIN = 1.44, 1.2

CODE_BOX_WIDTH = 206.0
CODE_BOX_WIDEST = 320.0
CODE_BOX_HEIGHT = 93.6

PACKER_WIDTH = 144.0


def render_packing_slip(slip: PackingSlip, fonts: FontBook) -> Rendered:
    """The slip as PDF, and warnings about lost characters, a shortened address and pictures that cannot be read.

    Raises ``BadInput`` if ``slip.code`` cannot be encoded as a barcode. An empty code prints no barcode.
    """
    return _SlipPrinter(slip, fonts).render()


class _SlipPrinter:
    """Draws one slip from top to bottom; ``y`` is where the next thing goes."""

    def __init__(self, slip: PackingSlip, fonts: FontBook) -> None:
        self.slip = slip
        self.measure = measured_with(fonts)
        self.layout = lay_out_slip(slip, self.measure)
        width, height = PAPER_SIZES[slip.paper]
        self.sheet = Sheet(fonts, width, height, f"{slip.words.title} {slip.number}")
        self.left, self.right = MARGIN, width - MARGIN
        self.pictures: dict[bytes, Any | None] = {}
        self.y = TOP

    def render(self) -> Rendered:
        pages = self.layout.pages
        for number, rows in enumerate(pages, start=1):
            if number == 1:
                self._draw_head()
            else:
                self.sheet.next_page()
                self._draw_short_head()
            if rows:
                self._draw_table_head()
            for row in rows:
                self._draw_row(row)
            if number == len(pages):
                self._draw_totals()
                self._draw_message()
                self._draw_closing()
            self._draw_footer(number, len(pages))
        return self.sheet.finish()

    def _draw_head(self) -> None:
        slip = self.slip
        self._draw_logo()
        half = (self.right - self.left) / 2 - 20
        x = self.left + LOGO + 8.6
        self._fitted(x, TOP + 13.0, slip.company, TextStyle(14.4, BOLD, INK), half - LOGO, 10.0)
        self._fitted(x, TOP + 26.4, slip.company_line, CAPTION, half - LOGO, 7.0)
        title = TextStyle(20.2, BOLD, INK, tracking=-0.01)
        self._fitted(self.right, TOP + 20.2, slip.words.title, title, half, 12.0, Align.RIGHT)
        self._fitted(self.right, TOP + 35.0, slip.note, CAPTION, half, 7.0, Align.RIGHT)
        box = self._draw_code_box(ADDRESS_TOP - 6.0)
        self._draw_address(self.right - self.left - box - 18.0)
        self._draw_facts(ADDRESS_TOP + ADDRESS_HEIGHT + 12.0)
        self.y = self.layout.table_top

    def _draw_logo(self) -> None:
        sheet = self.sheet
        picture = self._picture(self.slip.logo, LOGO, WHITE) if self.slip.logo else None
        if picture is not None:
            sheet.picture(picture, self.left, TOP, LOGO)
            return
        if self.slip.logo:
            sheet.warn(words("The logo cannot be read; the company's first letter is printed instead."))
        sheet.box(self.left, TOP, LOGO, LOGO, fill=INK, radius=LOGO / 2)
        letter = next((char for char in self.slip.company if char.isalnum()), "")
        style = TextStyle(15.0, BOLD, WHITE)
        if self.measure(letter, style) < LOGO * 0.8:
            sheet.text(self.left + LOGO / 2, TOP + LOGO / 2 + 5.4, letter, style, align=Align.CENTER)

    def _draw_code_box(self, y: float) -> float:
        """The barcode of the shipment in its frame, with the number beneath; gives the frame's width."""
        slip, sheet = self.slip, self.sheet
        if not (slip.code or slip.number.strip()):
            return 0.0
        width = CODE_BOX_WIDTH
        if slip.code:
            modules = len(code128_modules(slip.code)) + 2 * CODE128_QUIET
            width = min(max(width, modules * SMALLEST_MODULE * DotGrid().dot + 6.0), CODE_BOX_WIDEST)
        x = self.right - width
        sheet.box(x, y, width, CODE_BOX_HEIGHT, edge=INK, thickness=THICK, radius=2.9)
        if slip.code:
            sheet.code128(slip.code, x + 2, y + 12.0, width - 4, 47.0, largest=3)
        baseline = y + (79.0 if slip.code else CODE_BOX_HEIGHT / 2 + 5.0)
        style = TextStyle(14.4, BOLD, INK, tracking=0.05)
        self._fitted(x + width / 2, baseline, slip.number, style, width - 20, 8.0, Align.CENTER)
        return width

    def _draw_address(self, width: float) -> None:
        address = self.slip.ship_to
        self.sheet.text(self.left, ADDRESS_TOP + 2.0, self.slip.words.ship_to, CAPTION, max_width=width)
        large = TextStyle(14.4, color=INK)
        items = [
            Item(address.name, FIGURE, max_lines=2),
            *(Item(line, large, max_lines=2, needed=False) for line in address.street_lines),
            Item(address.postal_line, large, max_lines=2),
            Item(address.country, large, max_lines=1),
        ]
        block = fit_block(self.measure, items, width, ADDRESS_HEIGHT - 8.0)
        for line in block.lines:
            self.sheet.text(self.left, ADDRESS_TOP + 8.0 + line.baseline, line.text, line.style)
        if not block.complete:
            self.sheet.warn(
                words(
                    'The address of "{name}" is too long for the slip; a part of it is not printed. Check it.',
                    name=address.name,
                )
            )

    def _draw_facts(self, top: float) -> None:
        facts = self.slip.facts[:FACTS_SHOWN]
        if not facts:
            return
        column = (self.right - self.left) / FACT_COLUMNS
        cells = list(zip(facts, grid_cells(len(facts), FACT_COLUMNS), strict=True))
        self._hairline(top)
        for (label, value), (at, row) in cells:
            widest = max(self.measure(fact[0], CAPTION) for fact, (other, _) in cells if other == at)
            indent = min(widest + 10.0, column * 0.42)
            x, baseline = self.left + at * column, top + 22.0 + row * FACT_ROW
            self.sheet.text(x, baseline, label, CAPTION, max_width=indent - 5.0)
            self._fitted(x + indent, baseline, value, VALUE, column - indent - 8.0, 7.5)
        self._hairline(top + -(-len(facts) // FACT_COLUMNS) * FACT_ROW + 19.0)

    def _draw_short_head(self) -> None:
        """The head of a further page: whose slip it is, in one line."""
        slip = self.slip
        half = (self.right - self.left) / 2 - 10
        self._fitted(self.left, TOP + 10.0, slip.ship_to.name, VALUE, half, 8.0)
        self._fitted(self.right, TOP + 10.0, f"{slip.words.title} {slip.number}", VALUE, half, 8.0, Align.RIGHT)
        self.y = SHORT_HEAD

    def _draw_table_head(self) -> None:
        words, columns, sheet = self.slip.words, self.layout.columns, self.sheet
        baseline = self.y + 12.0
        sheet.text(self.left, baseline, words.pick, HEADING, max_width=PICK_WIDTH - 4)
        if columns.has_bins:
            sheet.text(columns.bin, baseline, words.bin, HEADING, max_width=BIN_WIDTH - 4)
        sheet.text(columns.product, baseline, words.product, HEADING, max_width=columns.title_width)
        sheet.text(columns.units, baseline, words.units, HEADING, max_width=UNITS_WIDTH, align=Align.RIGHT)
        sheet.text(self.right, baseline, words.packed, HEADING, max_width=PACKED_WIDTH - 8, align=Align.RIGHT)
        self.y += TABLE_HEAD
        sheet.line(self.left, self.y, self.right, self.y, THICK, INK)

    def _draw_row(self, row: Row) -> None:
        sheet, columns, density, line = self.sheet, self.layout.columns, self.layout.density, row.line
        middle = self.y + row.height / 2
        side = density.checkbox - THIN
        for x in () if line.is_kit else (self.left + THIN / 2, self.right - side - THIN / 2):
            sheet.box(x, middle - side / 2, side, side, edge=INK, thickness=THIN, radius=2.2)
        if columns.has_bins:
            self._fitted(columns.bin, middle + 4.2, line.bin, TITLE, BIN_WIDTH - 8, 7.5)
        if columns.picture:
            self._draw_picture(line, columns.product, middle - columns.picture / 2, columns.picture)
        height = len(row.titles) * TITLE_LEADING + (DETAIL_LEADING if row.detail else 0.0)
        baseline, indent = middle - height / 2 + 12.2, indent_of(line)
        for text in row.titles:
            sheet.text(columns.title + indent, baseline, text, TITLE)
            baseline += TITLE_LEADING
        room = columns.title_width - indent
        sheet.text(columns.title + indent, baseline - 2.6, row.detail, CAPTION, max_width=room)
        figure = FIGURE.at(density.figure)
        baseline = middle + figure.size * 0.36
        units = "" if line.is_kit else str(line.quantity)
        self._fitted(columns.units, baseline, units, figure, UNITS_WIDTH - 4, 7.0, Align.RIGHT)
        self.y += row.height
        self._hairline(self.y)

    def _draw_picture(self, line: SlipLine, x: float, y: float, side: float) -> None:
        self.sheet.box(x, y, side, side, fill=TINT, radius=2.2)
        if not line.picture:
            return
        picture = self._picture(line.picture, side, TINT)
        if picture is None:
            name = line.title or line.sku
            self.sheet.warn(words('The picture of "{name}" cannot be read; its place is left empty.', name=name))
        else:
            self.sheet.picture(picture, x, y, side, radius=2.2)

    def _picture(self, data: bytes, side: float, background: Color) -> Any | None:
        """The picture made small; the same product is often on several lines."""
        if data not in self.pictures:
            self.pictures[data] = pictures.thumbnail(data, side, background)
        return self.pictures[data]

    def _draw_totals(self) -> None:
        slip, columns = self.slip, self.layout.columns
        count = len(slip.lines)
        text = slip.words.one_line if count == 1 else slip.words.lines.replace("{count}", str(count))
        self.sheet.text(self.left, self.y + 26.0, text, VALUE, max_width=columns.title_width)
        units = str(sum(line.quantity for line in slip.lines if not line.is_kit))
        room = columns.units - self.left - columns.title_width
        self._fitted(columns.units, self.y + 28.0, units, TextStyle(15.1, BOLD, INK), room, 7.0, Align.RIGHT)
        self.y += TOTALS_HEIGHT

    def _draw_message(self) -> None:
        lines = self.layout.message
        if not lines:
            return
        height = message_height(len(lines))
        x, width = self.left + MESSAGE_INDENT, self.right - self.left
        self.sheet.box(self.left, self.y, width, height, fill=TINT, radius=5.8)
        self.sheet.text(x, self.y + 19.0, self.slip.words.message, CAPTION, max_width=width - 2 * MESSAGE_INDENT)
        for number, text in enumerate(lines):
            self.sheet.text(x, self.y + 36.0 + number * MESSAGE_LEADING, text, MESSAGE)
        self.y += height + 18.0

    def _draw_closing(self) -> None:
        """QR code, help for the customer and the packer's name, at the foot of the last page."""
        slip, sheet, density = self.slip, self.sheet, self.layout.density
        top = self.layout.bottom - density.closing_height + 14.0
        sheet.line(self.left, top, self.right, top, THICK, INK)
        x = self.left
        if slip.code:
            x += sheet.qr(slip.code, self.left, top + 15.0, density.qr) + 17.3
        packer = self.right - PACKER_WIDTH
        items = [
            Item(slip.help_title or slip.number, TextStyle(14.4, BOLD, INK), max_lines=2),
            Item(slip.help_text, BODY, max_lines=4, gap=2.0),
        ]
        for line in fit_block(self.measure, items, packer - x - 18.0, density.qr).lines:
            sheet.text(x, top + 14.0 + line.baseline, line.text, line.style)
        sheet.text(packer, top + 26.0, slip.words.packed_by, CAPTION, max_width=PACKER_WIDTH)
        sheet.line(packer, top + 60.0, self.right, top + 60.0, 0.7, INK)

    def _draw_footer(self, page: int, pages: int) -> None:
        baseline = self.sheet.height - FOOTER_BASELINE
        words = self.slip.words.page.replace("{page}", str(page)).replace("{pages}", str(pages))
        width = self.sheet.text(self.right, baseline, words, CAPTION, max_width=130.0, align=Align.RIGHT)
        end = self.right - width - 24.0
        x = self.left
        for text in self.slip.footer:
            if x > end - 40.0:
                break
            x += self.sheet.text(x, baseline, text, CAPTION, max_width=end - x) + 24.0

    def _fitted(
        self, x: float, y: float, text: str, style: TextStyle, width: float, smallest: float, align: Align = Align.LEFT
    ) -> None:
        """One line that shrinks down to ``smallest`` points and is then shortened."""
        self.sheet.text(x, y, text, fit(self.measure, text, style, width, smallest), max_width=width, align=align)

    def _hairline(self, y: float) -> None:
        self.sheet.line(self.left, y, self.right, y, 0.72, HAIRLINE)
