"""Labels of products, shelves, bins and people in ZPL II, for a printer of single labels.

Same layout as the PDF (``product_label_layout.py``). Every symbol goes as dots (^GF): a printer's own symbols leave the
choice of code sets and of check digits to its maker, and one row of bars repeated costs a byte for each further one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.printing import barcodes
from app.printing.documents import OneLabel, Rendered
from app.printing.label_layout import Area
from app.printing.label_sheets import LabelSheet, check_used
from app.printing.product_label import DOT, counted, cut_short
from app.printing.product_label_layout import LARGEST_BAR, LARGEST_MODULE, ProductLayout, lay_out
from app.printing.symbols import Bars
from app.printing.zpl import MEDIA_TYPE, ZplWriter, check_dpi, graphic_data
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook


def render_product_labels_zpl(
    labels: Sequence[OneLabel], fonts: FontBook, sheet: LabelSheet, dpi: int = 203, *, used: int = 0
) -> Rendered:
    """The labels in one stream, in the given order; the printer makes the copies.

    Raises ``BadInput`` as for PDF, for a sheet of several labels, and for another resolution than 203 or 300.
    """
    if sheet.count > 1:
        raise BadInput(
            words("A label printer prints single labels, not {sheet}; nothing was printed.", sheet=sheet.title),
            fix=words("Choose a size of single labels, or print the sheet as PDF."),
        )
    check_dpi(dpi)
    check_used(sheet, used)
    count = counted(labels)
    writer = ZplWriter(fonts, dpi)
    width, height = (int(side / DOT) for side in sheet.label)
    parts = []
    for label in labels:
        layout = lay_out(label, width, height, writer.font.measure)
        if not layout.complete:
            writer.warn(cut_short(label))
        drawn = [*map(writer.words, layout.words), *_symbols(layout, writer)]
        parts.append("\n".join([writer.begin(width, height), *drawn, f"^PQ{label.copies}", "^XZ\n"]))
    return Rendered("".join(parts).encode("utf-8"), MEDIA_TYPE, count, writer.warnings)


def _symbols(layout: ProductLayout, writer: ZplWriter) -> list[str]:
    drawn = []
    if layout.bars is not None and layout.bars_area is not None:
        drawn.append(_bars(layout.bars, layout.bars_area, writer))
    if layout.qr_area is not None:
        drawn.append(_qr(layout.qr, layout.qr_area, writer))
    return drawn


def _bars(bars: Bars, area: Area, writer: ZplWriter) -> str:
    width = area.width * writer.scale * writer.grid.dot
    dots = barcodes.module_dots(len(bars.modules), bars.quiet, width, writer.grid, writer.dots(LARGEST_BAR))
    left = writer.dots(area.x + area.width / 2) - len(bars.modules) * dots // 2
    row = _row([module == "1" for module in bars.modules], dots)
    return _graphic([row] * writer.dots(area.height), left, writer.dots(area.y))


def _qr(text: str, area: Area, writer: ZplWriter) -> str:
    rows = barcodes.qr_modules(text)
    side = area.width * writer.scale * writer.grid.dot
    dots = barcodes.module_dots(len(rows), 0, side, writer.grid, writer.dots(LARGEST_MODULE))
    drawn = [_row(row, dots) for row in rows for _ in range(dots)]
    return _graphic(drawn, writer.dots(area.x), writer.dots(area.y))


def _row(modules: Sequence[bool], dots: int) -> bytes:
    """A row of modules as bits, the last byte filled up with white."""
    bits = "".join("1" * dots if dark else "0" * dots for dark in modules)
    count = -(-len(bits) // 8)
    return int(bits.ljust(count * 8, "0"), 2).to_bytes(count, "big")


def _graphic(rows: Sequence[bytes], x: int, y: int) -> str:
    per_row = len(rows[0])
    total = per_row * len(rows)
    return f"^FO{x},{y}^GFA,{total},{total},{per_row},{graphic_data(rows)}^FS"
