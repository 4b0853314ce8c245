"""Pages as pixels."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.errors import BadInput
from app.printing.fonts import FontBook
from app.printing.preview import Raster, Rasteriser
from app.printing.sheet import Sheet


@pytest.fixture
def pdf(own_fonts: FontBook) -> bytes:
    """Two pages of 2 x 1 in.: the left half of the first is red, the second is white."""
    sheet = Sheet(own_fonts, 144, 72, "test")
    sheet.box(0, 0, 72, 72, fill=(1.0, 0.0, 0.0))
    sheet.next_page()
    return sheet.finish().data


def pixel(raster: Raster, x: int, y: int) -> tuple[int, ...]:
    channels = 1 if raster.gray else 3
    start = y * raster.stride + x * channels
    return tuple(raster.data[start : start + channels])


def test_a_page_becomes_red_green_blue_pixels(pdf: bytes, rasteriser: Rasteriser) -> None:
    raster = rasteriser.page(pdf, 0, 50)
    assert (raster.width, raster.height, raster.gray) == (100, 50, False)
    assert len(raster.data) == raster.stride * raster.height
    assert pixel(raster, 10, 25) == (255, 0, 0)
    assert pixel(raster, 90, 25) == (255, 255, 255)


def test_a_page_becomes_grey_pixels(pdf: bytes, rasteriser: Rasteriser) -> None:
    raster = rasteriser.page(pdf, 0, 51, gray=True)
    assert raster.stride >= raster.width == 102
    (dark,), (light,) = pixel(raster, 10, 25), pixel(raster, 90, 25)
    assert dark < 130
    assert light == 255


def test_pages_are_counted_and_measured(pdf: bytes, rasteriser: Rasteriser) -> None:
    assert rasteriser.page_count(pdf) == 2
    assert rasteriser.page_size(pdf, 1) == (144.0, 72.0)
    assert set(rasteriser.page(pdf, 1, 20).data) == {255}


@pytest.mark.parametrize("data", [b"", b"nothing", b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"])
def test_what_is_no_pdf_is_refused(data: bytes, rasteriser: Rasteriser) -> None:
    with pytest.raises(BadInput, match="not a PDF"):
        rasteriser.page(data)


@pytest.mark.parametrize("page", [-1, 2, 1000])
def test_a_page_that_is_not_there_is_refused(page: int, pdf: bytes, rasteriser: Rasteriser) -> None:
    with pytest.raises(BadInput, match="not one of them"):
        rasteriser.page(pdf, page)


def test_a_page_of_too_many_pixels_is_refused(pdf: bytes, rasteriser: Rasteriser) -> None:
    with pytest.raises(BadInput, match="too large"):
        rasteriser.page(pdf, 0, 10_000)


def test_damaged_documents_do_no_harm(pdf: bytes, rasteriser: Rasteriser) -> None:
    for length in range(0, len(pdf), 97):
        try:
            rasteriser.page(pdf[:length], 0, 20)
        except BadInput:
            continue


def test_many_threads_are_served_by_one(pdf: bytes, rasteriser: Rasteriser, monkeypatch: pytest.MonkeyPatch) -> None:
    import pypdfium2

    callers: set[int] = set()
    original = pypdfium2.PdfDocument

    def watched(data: bytes) -> object:
        callers.add(threading.get_ident())
        return original(data)

    monkeypatch.setattr(pypdfium2, "PdfDocument", watched)
    with ThreadPoolExecutor(8) as pool:
        rasters = list(pool.map(lambda number: rasteriser.page(pdf, number % 2, 40 + number % 3), range(64)))
    assert len(rasters) == 64
    assert len(callers) == 1
    assert threading.get_ident() not in callers


def test_closing_twice_is_harmless() -> None:
    rasteriser = Rasteriser()
    rasteriser.close()
    rasteriser.close()
