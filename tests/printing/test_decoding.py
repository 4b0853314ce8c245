"""Every printed barcode is read back from rasters at 203 dpi, by three PDF engines, 100 of 100."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.printing.fonts import FontBook
from app.printing.packing_slip import render_packing_slip
from app.printing.preview import Rasteriser
from app.printing.shipping_label import render_labels
from tests.printing.reading import ENGINES, barcodes, rasters
from tests.printing.samples import random_label, random_slip

DOCUMENTS = 100


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_every_barcode_of_a_hundred_labels_decodes(
    engine: str, machine_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    source = random.Random(f"labels {engine}")
    labels = [random_label(source) for _ in range(DOCUMENTS)]
    pdf = render_labels(labels, machine_fonts).data
    pages = rasters(engine, [pdf], tmp_path, rasteriser)
    assert len(pages) == DOCUMENTS
    for label, page in zip(labels, pages, strict=True):
        assert barcodes(page) == {("Code128", label.tracking_number), ("QRCode", label.code)}


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_every_barcode_of_a_hundred_slips_decodes(
    engine: str, machine_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    source = random.Random(f"slips {engine}")
    slips = [random_slip(source) for _ in range(DOCUMENTS)]
    rendered = [render_packing_slip(slip, machine_fonts) for slip in slips]
    pages = iter(rasters(engine, [slip.data for slip in rendered], tmp_path, rasteriser))
    for slip, document in zip(slips, rendered, strict=True):
        found = set().union(*(barcodes(next(pages)) for _ in range(document.pages)))
        assert found == {("Code128", slip.code), ("QRCode", slip.code)}
    assert next(pages, None) is None
