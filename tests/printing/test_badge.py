"""Badges of people: bars and QR are read back from a label and from an A4 sheet, whatever the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.identifiers import CodeKind, OwnCode
from app.printing.documents import BadgeLabel
from app.printing.fonts import FontBook
from app.printing.label_sheets import SHEETS
from app.printing.preview import Rasteriser
from app.printing.product_label import render_product_labels
from tests.printing.reading import ENGINES, barcodes, ink_box, page_text, rasters

NAMES = {2: "Bo", 31: "Anna-Katharina Schulze-Wittenberg", 31_000_000: "Zoë Ångström"}


def badge(number: int, name: str) -> BadgeLabel:
    code = str(OwnCode(CodeKind.USER, number))
    return BadgeLabel(name, f"Sample Shop · {code}", code)


@pytest.mark.parametrize("engine", ENGINES)
def test_bars_and_qr_are_read_back(engine: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path) -> None:
    badges = [badge(number, name) for number, name in NAMES.items()]
    pdfs = [render_product_labels(badges, own_fonts, SHEETS[name]).data for name in ("100x50", "a4-3x8")]
    codes = [{(kind, one.code) for kind in ("Code128", "QRCode")} for one in badges]
    *singles, sheet = map(barcodes, rasters(engine, pdfs, tmp_path, rasteriser))
    assert singles == codes and sheet == set().union(*codes)


def test_a_long_name_is_whole_and_stays_on_its_label(
    own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    sheet = SHEETS["100x50"]
    rendered = render_product_labels([badge(31, NAMES[31]), badge(1, "W" * 60)], own_fonts, sheet)
    assert "Wittenberg" in page_text(rendered.data, tmp_path)
    for page in rasters("pdfium", [rendered.data], tmp_path, rasteriser):
        box = ink_box(page)
        assert box is not None and box[0] > 0 and box[2] < page.width and box[3] < page.height
