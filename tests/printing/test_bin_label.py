"""Labels of bins: bars and QR are read back from every sheet, at 203 dpi, by three PDF engines and from ZPL."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.identifiers import CodeKind, OwnCode
from app.printing.documents import BinLabel
from app.printing.fonts import FontBook
from app.printing.label_sheets import SHEETS
from app.printing.preview import Rasteriser
from app.printing.product_label import render_product_labels
from app.printing.product_label_zpl import render_product_labels_zpl
from tests.printing.reading import ENGINES, barcodes, ink_box, rasters
from tests.printing.zpl_reader import graphics_of

SINGLE = [name for name, sheet in SHEETS.items() if sheet.count == 1]


def label(number: int = 7, title: str = "A-01-2") -> BinLabel:
    code = str(OwnCode(CodeKind.BIN, number))
    return BinLabel(title, f"Main Street · A · {code}", code)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", SHEETS)
def test_bars_and_qr_are_read_back(
    name: str, engine: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    labels = [label(number) for number in (1, 42, 31_000_000)]
    pdf = render_product_labels(labels, own_fonts, SHEETS[name]).data
    found = set().union(*map(barcodes, rasters(engine, [pdf], tmp_path, rasteriser)))
    assert found == {(kind, one.code) for one in labels for kind in ("Code128", "QRCode")}


@pytest.mark.parametrize("name", SHEETS)
def test_long_code_stays_on_its_label_and_is_told(
    name: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    sheet = SHEETS[name]
    rendered = render_product_labels([label(title="W" * 40)], own_fonts, sheet, used=sheet.count - 1)
    (page,) = rasters("pdfium", [rendered.data], tmp_path, rasteriser)
    box = ink_box(page)
    assert box is not None
    left, top = sheet.corner(sheet.count - 1)
    scale = page.width / sheet.page[0]
    assert box[0] >= left * scale and box[1] >= top * scale
    assert box[2] <= (left + sheet.label[0]) * scale + 1 and box[3] <= (top + sheet.label[1]) * scale + 1
    assert rendered.warnings == () or "too long" in rendered.warnings[0]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", SINGLE)
def test_label_printers_draw_both_symbols(name: str, dpi: int, own_fonts: FontBook) -> None:
    data = render_product_labels_zpl([label()], own_fonts, SHEETS[name], dpi).data.decode()
    assert "A-01-2" in data
    assert barcodes(graphics_of(data)) == {("Code128", label().code), ("QRCode", label().code)}
