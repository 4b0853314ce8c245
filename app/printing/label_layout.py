"""Where everything stands on the 4 x 6 in. label, once for PDF and ZPL.

Everything is measured in the dots of a 203 dpi printer, x from the left and y downwards, so that frame lines, bars and
modules lie on whole dots.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.printing.blocks import Item, fit_block
from app.printing.documents import PostalAddress, ShippingLabel
from app.printing.text import BOLD, SEMIBOLD, Align, Measure, TextStyle, fit, shorten
from app.wording import words

WIDTH, HEIGHT = 812, 1218

LINE = 4  # thickness of the frame
PADDING = 32  # from the frame to the text

# The frame's lines, by their middles.
LEFT, RIGHT = 18, 794
TOP, BOTTOM = 18, 1200
HEADER_END = 162
SENDER_END = 278
ADDRESS_END = 618
ROUTING_END = 806
BARCODE_END = 1100
MARK_LEFT = 644
WEIGHT_LEFT = 564

FACTS_SHOWN = 4
QR_SIDE = 150
QR_LARGEST = 7
BAR_HEIGHT = 184
BAR_LARGEST = 4

CAPTION = TextStyle(22, SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, already short enough; ``x`` is its left end or its middle. ``white`` stands on black."""

    x: float
    baseline: float
    text: str
    style: TextStyle
    align: Align = Align.LEFT
    white: bool = False


@dataclass(slots=True)
class LabelLayout:
    """What to draw: ``black`` rectangles first, then ``words``, the Code 128 into ``bars``, the QR into ``qr``.

    ``warnings`` says what of the label did not fit.
    """

    black: list[Area] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    bars: Area | None = None
    qr: Area | None = None
    warnings: list[str] = field(default_factory=list)


def lay_out_label(label: ShippingLabel, measure: Measure) -> LabelLayout:
    """The layout of ``label``; ``measure`` takes and gives dots."""
    layout = LabelLayout()
    pen = _Pen(layout, measure)
    _frame(label, pen)
    _header(label, pen)
    _sender(label, pen)
    _address(label, pen)
    _routing(label, pen)
    _tracking(label, pen)
    _facts(label.facts[:FACTS_SHOWN], pen)
    return layout


def weight_parts(grams: int) -> tuple[str, str]:
    """A weight for print: ``("0.482", "kg")``."""
    return f"{grams // 1000}.{grams % 1000:03}", "kg"


def grouped(number: str) -> str:
    """A tracking number in fours, as people read and dictate it; one that holds blanks or signs stays as it is."""
    if not number.isalnum() or len(number) <= 6:
        return number
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))


def sender_lines(address: PostalAddress) -> Iterator[str]:
    """A sender in two lines: name, then everything else."""
    if address.name.strip():
        yield address.name
    rest = [*address.street_lines, address.postal_line, address.country]
    yield ", ".join(line for line in rest if line.strip())


class _Pen:
    """Adds to a layout, fitting texts as it goes."""

    def __init__(self, layout: LabelLayout, measure: Measure) -> None:
        self.layout = layout
        self.measure = measure

    def across(self, y: int, left: int = LEFT, right: int = RIGHT) -> None:
        self.layout.black.append(Area(left - LINE // 2, y - LINE // 2, right - left + LINE, LINE))

    def down(self, x: int, top: int, bottom: int) -> None:
        self.layout.black.append(Area(x - LINE // 2, top - LINE // 2, LINE, bottom - top + LINE))

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        style: TextStyle,
        width: float,
        *,
        smallest: float = 0.0,
        align: Align = Align.LEFT,
        white: bool = False,
    ) -> float:
        """Adds a line that shrinks down to ``smallest`` and is then shortened; gives its width."""
        if not text.strip():
            return 0.0
        taken = self.measure(text, style)
        if taken > width:
            if smallest:
                style = fit(self.measure, text, style, width, smallest)
            text = shorten(self.measure, text, style, width)
            taken = self.measure(text, style)
        self.layout.words.append(Words(x, baseline, text, style, align, white))
        return taken

    def block(self, left: float, top: float, right: float, bottom: float, items: Sequence[Item]) -> bool:
        """Adds several lines and says whether all of their text is there."""
        block = fit_block(self.measure, items, right - left, bottom - top)
        self.layout.words += [Words(left, top + line.baseline, line.text, line.style) for line in block.lines]
        return block.complete


def _frame(label: ShippingLabel, pen: _Pen) -> None:
    for y in (TOP, HEADER_END, SENDER_END, ROUTING_END, BARCODE_END, BOTTOM):
        pen.across(y)
    pen.down(LEFT, TOP, BOTTOM)
    pen.down(RIGHT, TOP, BOTTOM)
    if label.weight_g is not None:
        pen.down(WEIGHT_LEFT, HEADER_END, SENDER_END)
    if label.routing.strip():
        pen.across(ADDRESS_END)
        pen.down(WEIGHT_LEFT, ADDRESS_END, ROUTING_END)


def _header(label: ShippingLabel, pen: _Pen) -> None:
    right = RIGHT - PADDING // 2
    if label.mark.strip():
        right = MARK_LEFT - PADDING // 2
        pen.layout.black.append(Area(MARK_LEFT, TOP, RIGHT - MARK_LEFT, HEADER_END - TOP))
        room = RIGHT - MARK_LEFT - 28
        style = fit(pen.measure, label.mark, TextStyle(104, BOLD), room, 30)
        baseline = (TOP + HEADER_END) / 2 + style.size * 0.364
        pen.text((MARK_LEFT + RIGHT) / 2, baseline, label.mark, style, room, align=Align.CENTER, white=True)
    left = LEFT + PADDING
    pen.text(left, TOP + 76, label.carrier, TextStyle(64, BOLD, tracking=-0.01), right - left, smallest=28)
    pen.text(left, TOP + 118, label.service, TextStyle(32), right - left, smallest=20)


def _sender(label: ShippingLabel, pen: _Pen) -> None:
    left = LEFT + PADDING
    right = RIGHT if label.weight_g is None else WEIGHT_LEFT
    pen.text(left, HEADER_END + 36, label.words.ship_from, CAPTION, right - left - 10)
    items = [Item(line, TextStyle(28), max_lines=2) for line in sender_lines(label.ship_from)]
    pen.block(left, HEADER_END + 42, right - 14, SENDER_END - 2, items)
    if label.weight_g is None:
        return
    left = WEIGHT_LEFT + 24
    room = RIGHT - left - 64
    pen.text(left, HEADER_END + 36, label.words.weight, CAPTION, RIGHT - left - 10)
    figure, unit = weight_parts(label.weight_g)
    width = pen.text(left, HEADER_END + 86, figure, TextStyle(44, BOLD, tracking=0.02), room, smallest=20)
    pen.text(left + width + 10, HEADER_END + 86, unit, TextStyle(30, SEMIBOLD), 54)


def _address(label: ShippingLabel, pen: _Pen) -> None:
    address = label.ship_to
    left = LEFT + PADDING
    pen.text(left, SENDER_END + 42, label.words.ship_to, CAPTION, RIGHT - left - 10)
    has_routing = bool(label.routing.strip())
    right = RIGHT - 16 if has_routing or not label.code else RIGHT - QR_SIDE - 60
    items = [
        Item(address.name, TextStyle(60, BOLD), max_lines=2),
        *(Item(line, TextStyle(48), max_lines=2, needed=False) for line in address.street_lines),
        Item(address.postal_line, TextStyle(66, BOLD), max_lines=2),
        Item(address.country, TextStyle(38, SEMIBOLD), max_lines=1),
    ]
    if not pen.block(left, SENDER_END + 52, right, (ADDRESS_END if has_routing else ROUTING_END) - 6, items):
        pen.layout.warnings.append(
            words(
                'The address of "{name}" is too long for the label; a part of it is not printed. Check it.',
                name=address.name,
            )
        )


def _routing(label: ShippingLabel, pen: _Pen) -> None:
    has_routing = bool(label.routing.strip())
    if label.code:
        # In the middle of its cell, or in the lower right corner of the address where there is no routing.
        left = (WEIGHT_LEFT + RIGHT - QR_SIDE) // 2 if has_routing else RIGHT - QR_SIDE - 36
        pen.layout.qr = Area(left, (ADDRESS_END + ROUTING_END - QR_SIDE) // 2, QR_SIDE, QR_SIDE)
    if not has_routing:
        return
    left = LEFT + PADDING
    width = WEIGHT_LEFT - left - 14
    pen.text(left, ADDRESS_END + 40, label.words.routing, CAPTION, width)
    pen.text(left, ADDRESS_END + 112, label.routing, TextStyle(72, BOLD), width, smallest=26)
    pen.text(left, ADDRESS_END + 154, label.routing_detail, TextStyle(30), width, smallest=20)


def _tracking(label: ShippingLabel, pen: _Pen) -> None:
    number = label.tracking_number
    if not number:
        return
    left, width = LEFT + LINE, RIGHT - LEFT - 2 * LINE
    pen.layout.bars = Area(left, ROUTING_END + 28, width, BAR_HEIGHT)
    style = TextStyle(36, SEMIBOLD, tracking=0.06)
    middle = (LEFT + RIGHT) / 2
    pen.text(middle, BARCODE_END - 38, grouped(number), style, width - 40, smallest=17, align=Align.CENTER)


def _facts(facts: Sequence[tuple[str, str]], pen: _Pen) -> None:
    if not facts:
        return
    width = (RIGHT - LEFT) // len(facts)
    for number, (name, value) in enumerate(facts):
        left = LEFT + number * width
        if number:
            pen.down(left, BARCODE_END, BOTTOM)
        indent = 24 if number else PADDING
        pen.text(left + indent, BARCODE_END + 36, name, CAPTION, width - indent - 10)
        pen.text(left + indent, BARCODE_END + 76, value, TextStyle(34, BOLD), width - indent - 10, smallest=17)
