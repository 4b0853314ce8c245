"""Fonts and a rasteriser for the tests of documents."""

from __future__ import annotations

from collections.abc import Iterator

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


@pytest.fixture(scope="session")
def rasteriser() -> Iterator[Rasteriser]:
    """The one thread that may call pdfium in this process."""
    with Rasteriser() as shared:
        yield shared
