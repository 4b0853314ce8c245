"""The 4 x 6 in. label of our own generic carrier as PDF: black only, on the dots of a 203 dpi printer.

``label_layout.py`` says where things stand; ``zpl.py`` makes the same label for a printer's own language.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.printing.barcodes import DotGrid
from app.printing.documents import Rendered, ShippingLabel
from app.printing.label_layout import BAR_LARGEST, QR_LARGEST, LabelLayout, Words, lay_out_label
from app.printing.sheet import INCH, Sheet
from app.printing.text import BLACK, TextStyle, measured_with
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

WIDTH, HEIGHT = 4 * INCH, 6 * INCH
DOT = DotGrid().dot
WHITE = (1.0, 1.0, 1.0)


def render_shipping_label(label: ShippingLabel, fonts: FontBook) -> Rendered:
    """One label as a PDF page of 4 x 6 in., and warnings about lost characters and shortened addresses.

    Raises ``BadInput`` if the tracking number or the code cannot be encoded; where one is empty, its barcode is left
    out.
    """
    return render_labels((label,), fonts)


def render_labels(labels: Sequence[ShippingLabel], fonts: FontBook) -> Rendered:
    """Many labels as one PDF, a page each, in the given order. Raises ``BadInput`` as for one, or for none at all."""
    if not labels:
        raise BadInput(words("There are no labels to print."), fix=words("Choose at least one parcel."))
    measure = measured_with(fonts)
    sheet = Sheet(fonts, WIDTH, HEIGHT, f"{labels[0].carrier} {labels[0].tracking_number}")
    for number, label in enumerate(labels):
        if number:
            sheet.next_page()
        _draw(label, lay_out_label(label, measure), sheet)
    return sheet.finish()


def _draw(label: ShippingLabel, layout: LabelLayout, sheet: Sheet) -> None:
    sheet.black((area.x, area.y, area.width, area.height) for area in layout.black)
    for line in layout.words:
        sheet.text(line.x * DOT, line.baseline * DOT, line.text, _in_points(line), align=line.align)
    if layout.bars is not None:
        bars = layout.bars
        x, y, width, height = bars.x * DOT, bars.y * DOT, bars.width * DOT, bars.height * DOT
        sheet.code128(label.tracking_number, x, y, width, height, largest=BAR_LARGEST)
    if layout.qr is not None:
        sheet.qr(label.code, layout.qr.x * DOT, layout.qr.y * DOT, layout.qr.width * DOT, largest=QR_LARGEST)
    for sentence in layout.warnings:
        sheet.warn(sentence)


def _in_points(words: Words) -> TextStyle:
    style = words.style
    return TextStyle(style.size * DOT, style.weight, WHITE if words.white else BLACK, style.tracking)
