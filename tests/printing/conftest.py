"""Fonts and a rasteriser for the tests of documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser


@pytest.fixture(scope="session")
def own_fonts() -> FontBook:
    """Our own paper fonts alone: the same on every machine."""
    return FontBook.own_only()


@pytest.fixture(scope="session")
def machine_fonts(tmp_path_factory: pytest.TempPathFactory) -> FontBook:
    """Whatever fonts this machine has: many on one, DejaVu alone on another."""
    return FontBook.load(tmp_path_factory.mktemp("fonts") / "fonts.json")


@pytest.fixture
def element_strings() -> Path:
    """GS1 element strings of real barcode photos, beside the checkout."""
    file = Path(__file__).resolve().parents[3] / "shared" / "data" / "barcodes" / "gs1_element_strings.csv"
    if not file.is_file():
        pytest.skip(f"REAL DATA ABSENT: {file} is not there, so nothing was shown about real codes")
    return file


@pytest.fixture(scope="session")
def rasteriser() -> Iterator[Rasteriser]:
    """The one thread that may call pdfium in this process."""
    with Rasteriser() as shared:
        yield shared
