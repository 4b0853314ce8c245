"""Labels of products, shelves, bins and people as PDF: on sheets or one by one, black only, bars on whole dots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.printing.barcodes import DotGrid
from app.printing.documents import OneLabel, Rendered
from app.printing.label_sheets import LabelSheet, places
from app.printing.product_label_layout import LARGEST_BAR, LARGEST_MODULE, ProductLayout, lay_out
from app.printing.sheet import Sheet
from app.printing.text import TextStyle, measured_with
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

DOT = DotGrid().dot
MOST_LABELS = 5_000


def render_product_labels(labels: Sequence[OneLabel], fonts: FontBook, sheet: LabelSheet, *, used: int = 0) -> Rendered:
    """The labels in the given order, each so often as it says; ``used`` labels are off the first sheet already.

    Raises ``BadInput`` for none or too many of them, and for a code that its symbology cannot hold; nothing is drawn
    then.
    """
    count = counted(labels)
    measure = measured_with(fonts)
    width, height = (int(side / DOT) for side in sheet.label)
    laid_out = [(lay_out(label, width, height, measure), label.copies) for label in labels]
    drawn = Sheet(fonts, *sheet.page, labels[0].title)
    corners = places(sheet, count, used)
    for label, (layout, copies) in zip(labels, laid_out, strict=True):
        if not layout.complete:
            drawn.warn(cut_short(label))
        for _ in range(copies):
            starts_page, left, top = next(corners)
            if starts_page:
                drawn.next_page()
            _draw(layout, left, top, drawn)
    return drawn.finish()


def counted(labels: Sequence[OneLabel]) -> int:
    """How many labels are to be printed. Raises ``BadInput`` for none, and for more than ``MOST_LABELS``."""
    count = sum(label.copies for label in labels)
    if not 0 < count <= MOST_LABELS or min(label.copies for label in labels) < 1:
        raise BadInput(
            words("{count} labels cannot be printed at once; nothing was printed.", count=count),
            fix=words("Choose from 1 to {most} labels.", most=MOST_LABELS),
        )
    return count


def cut_short(label: OneLabel) -> str:
    """The warning about a label that has not room for all of its text."""
    return words('The title "{title}" is too long for the label; a part of it is not printed.', title=label.title)


def _draw(layout: ProductLayout, left: float, top: float, sheet: Sheet) -> None:
    # On whole dots, or bars that were snapped would stand beside their text.
    left, top = sheet.grid.snap(left) * DOT, sheet.grid.snap(top) * DOT
    for line in layout.words:
        style = TextStyle(line.style.size * DOT, line.style.weight)
        sheet.text(left + line.x * DOT, top + line.baseline * DOT, line.text, style, align=line.align)
    if layout.bars is not None and layout.bars_area is not None:
        area = layout.bars_area
        x, y = left + area.x * DOT, top + area.y * DOT
        modules, quiet = layout.bars.modules, layout.bars.quiet
        sheet.bars(modules, quiet, x, y, area.width * DOT, area.height * DOT, largest=LARGEST_BAR)
    if layout.qr_area is not None:
        area = layout.qr_area
        sheet.qr(layout.qr, left + area.x * DOT, top + area.y * DOT, area.width * DOT, largest=LARGEST_MODULE)
