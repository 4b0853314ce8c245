"""Slip and label look as they did when somebody last looked at them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.printing.shipping_label import render_shipping_label
from tests.printing.golden import DPI, LARGEST_DIFFERENCE, NAMES, drawn, kept, worst_difference
from tests.printing.reading import pdfium_pages
from tests.printing.samples import LABEL


@pytest.mark.parametrize("name", NAMES)
def test_documents_look_as_they_are_meant_to(name: str, rasteriser: Rasteriser) -> None:
    assert worst_difference(drawn(name, rasteriser), kept(name)) <= LARGEST_DIFFERENCE


def test_a_single_changed_letter_would_be_seen(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    changed = replace(LABEL, service=LABEL.service.replace("not", "now"))
    (page,) = pdfium_pages(render_shipping_label(changed, own_fonts).data, rasteriser, DPI)
    assert worst_difference(page, kept("label")) > LARGEST_DIFFERENCE
