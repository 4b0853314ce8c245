"""Where the words and symbols of a product's, a bin's or a person's label of any size stand, once for PDF and ZPL.

Measured in the dots of a 203 dpi printer, x from the left and y downwards from the label's upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.printing import barcodes
from app.printing.blocks import Item, fit_block
from app.printing.documents import BadgeLabel, BinLabel, OneLabel, ProductLabel
from app.printing.label_layout import Area, Words
from app.printing.symbols import Bars, Symbology, bars_of
from app.printing.text import BOLD, SEMIBOLD, Align, Measure, TextStyle, fit, shorten

PADDING = 20
# Share of the height that the bars have, and the text beneath them.
BARS_SHARE = 0.42
CODE_SIZE = 22
TITLE, DETAIL, PRICE = TextStyle(30, SEMIBOLD), TextStyle(22), TextStyle(44, BOLD)
NAME = TextStyle(64, BOLD)
SMALLEST = 14
# Of a bin's label: the share of the height that bars have, the largest letters, how high capitals are of their size.
BIN_BARS_SHARE, BIN_SIZE, CAPITALS = 0.3, 130, 0.82
# The widest module, in dots.
LARGEST_BAR, LARGEST_MODULE = 4, 10


@dataclass(slots=True)
class ProductLayout:
    """What to draw: ``words``, and ``bars`` into ``bars_area``, or ``qr`` (its text) into ``qr_area``, or both."""

    words: list[Words] = field(default_factory=list)
    bars: Bars | None = None
    bars_area: Area | None = None
    qr: str = ""
    qr_area: Area | None = None
    complete: bool = True


def lay_out(label: OneLabel, width: int, height: int, measure: Measure) -> ProductLayout:
    """The layout of a label of so many dots. Raises ``BadInput`` for a code that its symbology cannot hold."""
    if isinstance(label, BinLabel):
        return _lay_out_bin(label, width, height, measure)
    if isinstance(label, BadgeLabel):
        return _lay_out_badge(label, width, height, measure)
    layout = ProductLayout()
    if label.symbology == Symbology.QR:
        side = min(height - 2 * PADDING, (width - 3 * PADDING) // 2)
        # Four modules of quiet zone on the side of the text.
        layout.qr, layout.qr_area = label.code, Area(PADDING, (height - side) // 2, side, side)
        barcodes.check_qr(label.code)
        _words(label, layout, measure, (PADDING + side + 2 * PADDING, PADDING, width - PADDING, height - PADDING))
        return layout
    layout.bars = bars_of(label.code, Symbology(label.symbology))
    tall = round(height * BARS_SHARE)
    bottom = height - PADDING - CODE_SIZE - 6
    layout.bars_area = Area(PADDING // 2, bottom - tall, width - PADDING, tall)
    style = fit(measure, layout.bars.text, TextStyle(CODE_SIZE, SEMIBOLD), width - 2 * PADDING, SMALLEST)
    shown = shorten(measure, layout.bars.text, style, width - 2 * PADDING)
    layout.words.append(Words(width / 2, height - PADDING, shown, style, Align.CENTER))
    _words(label, layout, measure, (PADDING, PADDING // 2, width - PADDING, bottom - tall - 6))
    return layout


def _lay_out_bin(label: BinLabel, width: int, height: int, measure: Measure) -> ProductLayout:
    """The bin's code as large as can be beside and above its symbols."""
    layout, room, side = _own_symbols(label.code, width, height)
    size = min(side - DETAIL.size - PADDING // 2, BIN_SIZE)
    style = fit(measure, label.title, TextStyle(size, BOLD), room, SMALLEST)
    shown = shorten(measure, label.title, style, room)
    detail = shorten(measure, label.detail, DETAIL, room)
    layout.complete = shown == label.title
    layout.words.append(Words(PADDING, PADDING + (size + style.size) / 2 * CAPITALS, shown, style))
    layout.words.append(Words(PADDING, PADDING + side, detail, DETAIL))
    return layout


def _lay_out_badge(label: BadgeLabel, width: int, height: int, measure: Measure) -> ProductLayout:
    """The name in one line or two, beside and above its symbols."""
    layout, room, side = _own_symbols(label.code, width, height)
    block = fit_block(measure, [Item(label.title, NAME)], room, side - DETAIL.size - PADDING // 2)
    layout.words += [Words(PADDING, PADDING + line.baseline, line.text, line.style) for line in block.lines]
    layout.words.append(Words(PADDING, PADDING + side, shorten(measure, label.detail, DETAIL, room), DETAIL))
    layout.complete = block.complete
    return layout


def _own_symbols(code: str, width: int, height: int) -> tuple[ProductLayout, int, int]:
    """An own code as QR on the right and as bars beneath: whichever a scanner meets first.

    Also gives how wide and how high the room is that is left beside the QR code.
    """
    layout = ProductLayout()
    layout.bars = bars_of(code, Symbology.CODE_128)
    tall = round(height * BIN_BARS_SHARE)
    layout.bars_area = Area(PADDING // 2, height - PADDING - tall, width - PADDING, tall)
    # The bars keep four modules of quiet zone away from the QR code above them.
    side = height - tall - PADDING - 2 * PADDING
    layout.qr, layout.qr_area = code, Area(width - PADDING - side, PADDING, side, side)
    barcodes.check_qr(code)
    return layout, width - side - 4 * PADDING, side


def _words(label: ProductLabel, layout: ProductLayout, measure: Measure, box: tuple[int, int, int, int]) -> None:
    """Title and detail on the left, the price on the right of them."""
    left, top, right, bottom = box
    if label.price.strip():
        most = (right - left) * 0.45
        style = fit(measure, label.price, PRICE, most, SMALLEST)
        price = shorten(measure, label.price, style, most)
        taken = measure(price, style)
        layout.words.append(Words(right - taken, top + style.size, price, style))
        right -= round(taken) + PADDING
    items = [Item(label.title, TITLE, max_lines=2), Item(label.detail, DETAIL, max_lines=1, needed=False)]
    block = fit_block(measure, items, right - left, bottom - top)
    layout.words += [Words(left, top + line.baseline, line.text, line.style) for line in block.lines]
    layout.complete = block.complete
