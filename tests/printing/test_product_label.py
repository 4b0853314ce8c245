"""Labels of products and shelves: every symbol is read back from every sheet, at 203 dpi, by three PDF engines."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.errors import BadInput
from app.printing.documents import ProductLabel
from app.printing.fonts import FontBook
from app.printing.label_sheets import SHEETS, sheet_named
from app.printing.preview import Rasteriser
from app.printing.product_label import render_product_labels
from app.printing.product_label_zpl import render_product_labels_zpl
from app.printing.symbols import Symbology, symbology_of
from tests.printing.reading import ENGINES, RETAIL, barcodes, ink_box, rasters
from tests.printing.zpl_reader import graphics_of

# Code -> the kind and the text that a scanner gives; UPC-A is an EAN-13 that begins with 0.
CODES = {
    "4006381333931": ("EAN13", "4006381333931"),
    "96385074": ("EAN8", "96385074"),
    "036000291452": ("EAN13", "0036000291452"),
    "10614141000415": ("ITF", "10614141000415"),
    "MUG-RED": ("Code128", "MUG-RED"),
    "(01)09501101530003(10)AB1": ("Code128", "010950110153000310AB1"),
}


def label(code: str, *, copies: int = 1, title: str = "Enamel mug, blue", price: str = "12.50") -> ProductLabel:
    return ProductLabel(title, "MUG-BLUE", code, symbology_of(code), price, copies)


def read(image: Image.Image) -> set[tuple[str, str]]:
    return barcodes(image) | barcodes(image, RETAIL)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", SHEETS)
def test_every_symbol_is_read_back(
    name: str, engine: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    sheet = SHEETS[name]
    codes = [code for code in CODES if sheet.label[0] > 180 or not code.startswith("(")]
    labels = [label(code) for code in codes] + [ProductLabel("A-04-2", "Main", "BKK3", Symbology.QR)]
    pdf = render_product_labels(labels, own_fonts, sheet).data
    found = set().union(*map(read, rasters(engine, [pdf], tmp_path, rasteriser)))
    assert found == {CODES[code] for code in codes} | {("QRCode", "BKK3")}


@pytest.mark.parametrize("engine", ENGINES)
def test_gs1_codes_are_known_as_such_by_scanners(
    engine: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    """A scanner tells Code 128 (``]C0``) from GS1-128 (``]C1``) by the first sign; of the same label, nothing else."""
    labels = [label("(01)09501101530003(10)AB1"), label("MUG-RED")]
    pdf = render_product_labels(labels, own_fonts, SHEETS["100x50"]).data
    pages = rasters(engine, [pdf], tmp_path, rasteriser)
    assert [zxingcpp.read_barcodes(page)[0].symbology_identifier for page in pages] == ["]C1", "]C0"]


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_leaves_its_label(name: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path) -> None:
    """A label alone on the last place of a sheet leaves the rest of the page white."""
    sheet = SHEETS[name]
    long = label("4006381333931", title="A name that is far too long for any label " * 12, price="12,345,678.00")
    rendered = render_product_labels([long], own_fonts, sheet, used=sheet.count - 1)
    (page,) = rasters("pdfium", [rendered.data], tmp_path, rasteriser)
    box = ink_box(page)
    assert box is not None
    left, top = sheet.corner(sheet.count - 1)
    edges = (left, top, left + sheet.label[0], top + sheet.label[1])
    scale = page.width / sheet.page[0]
    assert box[0] >= edges[0] * scale and box[1] >= edges[1] * scale
    assert box[2] <= edges[2] * scale + 1 and box[3] <= edges[3] * scale + 1
    assert any("too long" in warning for warning in rendered.warnings)


def test_labels_go_on_where_the_sheet_was_left(own_fonts: FontBook) -> None:
    sheet = sheet_named("a4-3x8")
    assert render_product_labels([label("96385074", copies=24)], own_fonts, sheet).pages == 1
    assert render_product_labels([label("96385074", copies=24)], own_fonts, sheet, used=1).pages == 2
    assert render_product_labels([label("96385074", copies=1)], own_fonts, sheet, used=23).pages == 1


def test_what_cannot_be_printed_is_refused(own_fonts: FontBook) -> None:
    sheet = sheet_named("a4-3x8")
    for labels, used in (([], 0), ([label("96385074", copies=0)], 0), ([label("96385074", copies=5_001)], 0),
                         ([label("96385074")], 24), ([label("96385074")], -1)):  # fmt: skip
        with pytest.raises(BadInput):
            render_product_labels(labels, own_fonts, sheet, used=used)
    with pytest.raises(BadInput, match="a4-3x8"):
        sheet_named("a5")
    with pytest.raises(BadInput, match="too wide"):
        render_product_labels([label("A-VERY-LONG-CODE-OF-A-PRODUCT-WITHOUT-END")], own_fonts, sheet)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("code", [*CODES, "BKK3"])
def test_label_printers_draw_the_same_symbols(code: str, dpi: int, own_fonts: FontBook) -> None:
    chosen = ProductLabel("A-04-2", "Main", code, Symbology.QR) if code == "BKK3" else label(code, copies=3)
    zpl = render_product_labels_zpl([chosen], own_fonts, sheet_named("100x50"), dpi).data.decode()
    assert zpl.count("^XA") == 1 and f"^PQ{chosen.copies}" in zpl and zpl.count("^GF") == 1
    assert read(graphics_of(zpl)) == {("QRCode", code) if code == "BKK3" else CODES[code]}


def test_label_printers_print_single_labels_alone(own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="single labels"):
        render_product_labels_zpl([label("96385074")], own_fonts, sheet_named("a4-3x8"))
    with pytest.raises(BadInput, match="600 dpi"):
        render_product_labels_zpl([label("96385074")], own_fonts, sheet_named("57x32"), 600)
