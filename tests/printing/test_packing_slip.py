"""The packing slip."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.errors import BadInput
from app.printing.documents import PackingSlip, Paper, PostalAddress, SlipLine, SlipWords
from app.printing.fonts import FontBook
from app.printing.packing_slip import render_packing_slip
from app.printing.preview import Rasteriser
from app.printing.slip_layout import COMFORTABLE, COMPACT, MARGIN, lay_out_slip
from app.printing.text import measured_with
from tests.printing.hostile import HOSTILE
from tests.printing.reading import barcodes, ink_box, page_text, pdfium_pages
from tests.printing.samples import ADDRESSES, SLIP

TEXT = st.text(max_size=150)
LINE = st.builds(
    SlipLine,
    title=TEXT,
    sku=TEXT,
    barcode=TEXT,
    quantity=st.integers(0, 10**9),
    bin=TEXT,
    picture=st.binary(max_size=20),
)
SLIPS = st.builds(
    PackingSlip,
    company=TEXT,
    company_line=TEXT,
    ship_to=st.builds(PostalAddress, TEXT, st.lists(TEXT, max_size=8).map(tuple), TEXT, TEXT),
    number=TEXT,
    code=st.text(alphabet="0123456789ABCDEF-", max_size=20),
    facts=st.lists(st.tuples(TEXT, TEXT), max_size=30).map(tuple),
    lines=st.lists(LINE, max_size=25).map(tuple),
    message=st.text(max_size=2000),
    footer=st.lists(TEXT, max_size=4).map(tuple),
    paper=st.sampled_from(Paper),
    note=TEXT,
    help_title=TEXT,
    help_text=TEXT,
    logo=st.binary(max_size=20),
)


def slip_of(count: int, **changes: object) -> PackingSlip:
    lines = tuple(SlipLine(f"Article {n}", f"SKU-{n:04}", f"{n:013}", n + 1, f"A-{n:02}") for n in range(count))
    return replace(SLIP, lines=lines, **changes)  # type: ignore[arg-type]  # the callers name real fields


def png(color: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (200, 200), color).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [0, 1, 10, 40, 300])
def test_every_line_is_there_once_on_numbered_pages(
    count: int, paper: Paper, own_fonts: FontBook, tmp_path: Path
) -> None:
    rendered = render_packing_slip(slip_of(count, paper=paper), own_fonts)
    pages = page_text(rendered.data, tmp_path).split("\f")[:-1]
    assert len(pages) == rendered.pages
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {rendered.pages}" in page
        assert "#10482" in page, "whose slip it is"
    everything = "\n".join(pages)
    for number in range(count):
        assert everything.count(f"SKU-{number:04}") == 1
    assert ("1 line" if count == 1 else f"{count} lines") in pages[-1]
    assert str(sum(range(1, count + 1))) in pages[-1]
    assert rendered.warnings == ()


def test_the_table_head_is_on_every_page_with_lines(own_fonts: FontBook, tmp_path: Path) -> None:
    rendered = render_packing_slip(slip_of(60), own_fonts)
    for page in page_text(rendered.data, tmp_path).split("\f")[:-1]:
        assert page.count("Packed\n") == 1
        assert "SKU-" in page


def test_ten_lines_fit_one_page_when_set_closer(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    assert lay_out_slip(slip_of(3), measure).density is COMFORTABLE
    close = lay_out_slip(slip_of(10, message=""), measure)
    assert (len(close.pages), close.density) == (1, COMPACT)


def test_rows_never_run_into_the_foot(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    for count in range(60):
        layout = lay_out_slip(slip_of(count), measure)
        assert sum(map(len, layout.pages)) == count
        for number, rows in enumerate(layout.pages):
            top = layout.table_top if number == 0 else 68.0
            tail = layout.density.closing_height + 42.0 if number == len(layout.pages) - 1 else 0.0
            assert top + 20.0 + sum(row.height for row in rows) + tail <= layout.bottom + 0.01


def test_a_long_title_wraps_and_is_cut_after_three_lines(own_fonts: FontBook) -> None:
    line = replace(SLIP.lines[0], title="A waterproof jacket with a hood and a very long description " * 8)
    (row, *_) = lay_out_slip(replace(SLIP, lines=(line,)), measured_with(own_fonts)).pages[0]
    assert len(row.titles) == 3
    assert row.titles[-1].endswith("…")


def test_columns_that_no_line_needs_are_left_out(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    bare = tuple(replace(line, bin="") for line in SLIP.lines)
    columns = lay_out_slip(replace(SLIP, lines=bare), measure).columns
    assert not columns.has_bins
    assert columns.title_width > lay_out_slip(SLIP, measure).columns.title_width


def test_pictures_are_drawn_where_they_belong(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    lines = (replace(SLIP.lines[0], picture=png("red")), replace(SLIP.lines[1], picture=png("blue")))
    rendered = render_packing_slip(replace(SLIP, lines=lines, logo=png("lime")), own_fonts)
    raster = rasteriser.page(rendered.data, 0, 72)
    image = Image.frombytes("RGB", (raster.width, raster.height), raster.data, "raw", "RGB", raster.stride)
    assert rendered.warnings == ()
    found = {image.getpixel((x, y)) for x in range(image.width) for y in range(image.height)}
    reds = [y for y in range(image.height) for x in range(image.width) if _is(image.getpixel((x, y)), 0)]
    blues = [y for y in range(image.height) for x in range(image.width) if _is(image.getpixel((x, y)), 2)]
    assert reds and blues and max(reds) < min(blues)
    assert any(_is(color, 1) for color in found)


def _is(color: object, channel: int) -> bool:
    assert isinstance(color, tuple)
    return all(value > 180 if number == channel else value < 80 for number, value in enumerate(color))


def test_a_picture_that_cannot_be_read_is_reported(own_fonts: FontBook) -> None:
    lines = (replace(SLIP.lines[0], picture=b"broken"), SLIP.lines[1])
    rendered = render_packing_slip(replace(SLIP, lines=lines, logo=b"broken"), own_fonts)
    assert rendered.warnings == (
        "The logo cannot be read; the company's first letter is printed instead.",
        'The picture of "Enamel mug, blue" cannot be read; its place is left empty.',
    )


def test_an_address_that_does_not_fit_is_reported(own_fonts: FontBook) -> None:
    address = replace(ADDRESSES["Latin"], street_lines=("An endless address",) * 40)
    (warning,) = render_packing_slip(replace(SLIP, ship_to=address), own_fonts).warnings
    assert "too long for the slip" in warning


def test_words_are_in_the_readers_language(own_fonts: FontBook, tmp_path: Path) -> None:
    words = SlipWords(title="Lieferschein", lines="{count} Positionen", page="Seite {page} von {pages}")
    text = page_text(render_packing_slip(replace(SLIP, words=words), own_fonts).data, tmp_path)
    for expected in ("Lieferschein", "2 Positionen", "Seite 1 von 1"):
        assert expected in text


def test_braces_in_data_are_not_filled_in(own_fonts: FontBook, tmp_path: Path) -> None:
    slip = replace(SLIP, company="{page}{0}{slip.code}", message="{count} %s")
    text = page_text(render_packing_slip(slip, own_fonts).data, tmp_path)
    assert "{page}{0}{slip.code}" in text
    assert "{count} %s" in text


@pytest.mark.parametrize("code", ["ü", "a\nb", "x" * 60])
def test_a_code_that_cannot_be_printed_is_refused(code: str, own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        render_packing_slip(replace(SLIP, code=code), own_fonts)


def test_the_longest_code_that_fits_still_decodes(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    slip = replace(SLIP, code="SHIPMENT-2026-000010482-AB")
    (page,) = pdfium_pages(render_packing_slip(slip, own_fonts).data, rasteriser)
    assert barcodes(page) == {("Code128", slip.code), ("QRCode", slip.code)}


def test_an_empty_code_prints_no_barcode(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    (page,) = pdfium_pages(render_packing_slip(replace(SLIP, code=""), own_fonts).data, rasteriser)
    assert barcodes(page) == set()


@settings(max_examples=60)
@given(SLIPS)
def test_any_slip_renders_and_keeps_its_margins_white(
    machine_fonts: FontBook, rasteriser: Rasteriser, slip: PackingSlip
) -> None:
    check_margins(slip, machine_fonts, rasteriser)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_as_text(text: str, machine_fonts: FontBook, rasteriser: Rasteriser) -> None:
    address = PostalAddress(text, (text, text), text, text)
    slip = replace(
        SLIP,
        company=text,
        company_line=text,
        ship_to=address,
        number=text,
        facts=((text, text),) * 5,
        lines=(SlipLine(text, text, text, 1, text),) * 3,
        message=text,
        footer=(text, text),
        note=text,
        help_title=text,
        help_text=text,
    )
    check_margins(slip, machine_fonts, rasteriser)


def check_margins(slip: PackingSlip, fonts: FontBook, rasteriser: Rasteriser) -> None:
    rendered = render_packing_slip(slip, fonts)
    assert rasteriser.page_count(rendered.data) == rendered.pages
    for page in pdfium_pages(rendered.data, rasteriser, 72):
        found = ink_box(page)
        assert found is not None
        assert found[0] >= MARGIN - 4
        assert found[2] <= page.width - MARGIN + 4
        assert found[1] >= 25
        assert found[3] <= page.height - 25
