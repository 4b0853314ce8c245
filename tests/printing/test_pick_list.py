"""The pick list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.identifiers import CodeKind, OwnCode
from app.errors import BadInput
from app.printing.documents import Paper, PickLine, PickList, PickListWords, PickOrder, PickShare
from app.printing.fonts import FontBook
from app.printing.pick_list import render_pick_list
from app.printing.preview import Rasteriser
from tests.printing.hostile import HOSTILE
from tests.printing.reading import ENGINES, barcodes, page_text, rasters
from tests.printing.samples import PICK_LIST

TEXT = st.text(max_size=120)
LISTS = st.builds(
    PickList,
    company=TEXT,
    location=TEXT,
    facts=st.lists(st.tuples(TEXT, TEXT), max_size=9).map(tuple),
    lines=st.lists(
        st.builds(
            PickLine,
            title=TEXT,
            sku=TEXT,
            barcode=TEXT,
            shares=st.lists(st.builds(PickShare, TEXT, st.integers(1, 10**6)), max_size=40).map(tuple),
            bin=TEXT,
        ),
        max_size=20,
    ).map(tuple),
    orders=st.lists(
        st.builds(
            PickOrder,
            number=TEXT,
            code=st.text(alphabet="0123456789ABCDEF", max_size=14),
            units=st.integers(0, 10**6),
            detail=TEXT,
        ),
        max_size=25,
    ).map(tuple),
    paper=st.sampled_from(Paper),
    note=TEXT,
)


def list_of(lines: int, orders: int, **changes: object) -> PickList:
    made = replace(
        PICK_LIST,
        lines=tuple(
            PickLine(f"Article {n}", f"SKU-{n:04}", "", (PickShare(f"#{n}", n + 1),), f"A-{n:02}") for n in range(lines)
        ),
        orders=tuple(
            PickOrder(f"#N{n:04}", str(OwnCode(CodeKind.SHIPMENT, n + 1)), n, "Standard") for n in range(orders)
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the callers name real fields


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("lines", "orders"), [(0, 0), (1, 1), (3, 14), (40, 2), (17, 40), (200, 100)])
def test_every_product_and_every_shipment_is_there_once_on_numbered_pages(
    lines: int, orders: int, paper: Paper, own_fonts: FontBook, tmp_path: Path
) -> None:
    rendered = render_pick_list(list_of(lines, orders, paper=paper), own_fonts)
    pages = page_text(rendered.data, tmp_path).split("\f")[:-1]
    assert len(pages) == rendered.pages
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {rendered.pages}" in page
        assert "Main store" in page, "whose list it is"
    everything = "\n".join(pages)
    for number in range(lines):
        assert everything.count(f"SKU-{number:04}") == 1
    for number in range(orders):
        assert everything.count(f"#N{number:04}") == 1
    assert rendered.warnings == ()
    if lines:
        assert str(sum(range(1, lines + 1))) in everything


def test_a_product_says_for_whom_it_is(own_fonts: FontBook, tmp_path: Path) -> None:
    line = replace(PICK_LIST.lines[0], shares=(PickShare("#1001", 2), PickShare("#1002", 1), PickShare("#1003", 4)))
    rendered = render_pick_list(replace(PICK_LIST, lines=(line,)), own_fonts)
    text = page_text(rendered.data, tmp_path).replace("\u00a0", " ")
    assert "#1001 × 2, #1002, #1003 × 4" in text
    assert "7" in text


@pytest.mark.parametrize("engine", ENGINES)
def test_the_codes_can_be_scanned_and_are_those_of_the_shipments(
    engine: str, own_fonts: FontBook, rasteriser: Rasteriser, tmp_path: Path
) -> None:
    made = list_of(2, 9)
    (page,) = rasters(engine, [render_pick_list(made, own_fonts).data], tmp_path, rasteriser)
    assert {text for _, text in barcodes(page)} == {order.code for order in made.orders}


def test_a_product_of_very_many_orders_is_cut_and_warned_about(own_fonts: FontBook) -> None:
    line = replace(PICK_LIST.lines[0], shares=tuple(PickShare(f"#{n}", 1) for n in range(2_000)))
    rendered = render_pick_list(replace(PICK_LIST, lines=(line,)), own_fonts)
    assert rendered.warnings == ('Not every order that wants "Enamel mug, blue" had room on the pick list.',)


def test_words_are_the_readers(own_fonts: FontBook, tmp_path: Path) -> None:
    words = PickListWords(
        title="Pickliste", units="Stück", page="Seite {page} von {pages}", shipments="{count} Sendungen"
    )
    rendered = render_pick_list(list_of(2, 2, words=words), own_fonts)
    text = page_text(rendered.data, tmp_path)
    for word in ("Pickliste", "Stück", "Seite 1 von 1", "2 Sendungen"):
        assert word in text


@settings(max_examples=25)
@given(LISTS)
def test_whatever_is_on_it_it_can_be_drawn(own_fonts: FontBook, pick_list: PickList) -> None:
    assert render_pick_list(pick_list, own_fonts).data.startswith(b"%PDF")


def test_hostile_texts_are_drawn_not_obeyed(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = tuple(PickLine(text, text, text, (PickShare(text, 1),), text) for text in HOSTILE)
    rendered = render_pick_list(replace(PICK_LIST, lines=lines, note=HOSTILE[0]), own_fonts)
    text = page_text(rendered.data, tmp_path)
    assert all(
        word in text for word in ("^XZ^XA^FO0,0^FDinjected^FS^XZ", "endstream endobj", "<b>bold</b>", "%s%n{0}${x}")
    )
    assert b"/JavaScript" not in rendered.data


def test_a_code_that_cannot_be_a_barcode_is_refused(own_fonts: FontBook) -> None:
    with pytest.raises(BadInput):
        render_pick_list(replace(PICK_LIST, orders=(PickOrder("#1", "käse", 1),)), own_fonts)
