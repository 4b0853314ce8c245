"""The order to a supplier on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.documents import Paper, PostalAddress, PurchaseOrderLine, PurchaseOrderPaper, PurchaseOrderWords
from app.printing.fonts import FontBook
from app.printing.purchase_order import render_purchase_order
from tests.printing.hostile import HOSTILE
from tests.printing.reading import page_text
from tests.printing.samples import PURCHASE_ORDER

TEXT = st.text(max_size=120)
PAPERS = st.builds(
    PurchaseOrderPaper,
    company=TEXT,
    number=TEXT,
    supplier=st.lists(TEXT, max_size=5).map(tuple),
    deliver_to=st.builds(PostalAddress, TEXT, st.lists(TEXT, max_size=4).map(tuple), TEXT, TEXT),
    facts=st.lists(st.tuples(TEXT, TEXT), max_size=6).map(tuple),
    lines=st.lists(st.builds(PurchaseOrderLine, TEXT, TEXT, TEXT, st.integers(1, 10**6), TEXT, TEXT), max_size=40).map(
        tuple
    ),
    currency=TEXT,
    total=TEXT,
    note=TEXT,
    paper=st.sampled_from(Paper),
)


def long_one(lines: int) -> PurchaseOrderPaper:
    return replace(
        PURCHASE_ORDER,
        lines=tuple(PurchaseOrderLine(f"Article {n}", f"SKU-{n:04}", f"P-{n}", n + 1) for n in range(lines)),
    )


def test_everything_that_a_supplier_must_know_is_on_it(own_fonts: FontBook, tmp_path: Path) -> None:
    text = page_text(render_purchase_order(PURCHASE_ORDER, own_fonts).data, tmp_path)
    for told in ("Purchase order", "PO-00042", "Potter & Daughters Ltd.", "Weserstraße 9", "12047 Berlin", "9 Dec 2026",
                 "P-2001", "EM-BL", "48", "4.50", "1,476.00 EUR", "Please pack by colour.", "Page 1 of 1"):  # fmt: skip
        assert told in text, told


def test_many_lines_go_on_and_the_total_stands_with_a_line(own_fonts: FontBook, tmp_path: Path) -> None:
    for lines in range(12, 22):
        rendered = render_purchase_order(long_one(lines), own_fonts)
        text = page_text(rendered.data, tmp_path)
        last = text.split("\f")[rendered.pages - 1] if "\f" in text else text
        assert "Total" in last
        assert f"Article {lines - 1}" in last
    assert render_purchase_order(long_one(200), own_fonts).pages > 5


def test_without_prices_there_is_no_column_for_them(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = tuple(replace(line, price="", amount="") for line in PURCHASE_ORDER.lines)
    text = page_text(render_purchase_order(replace(PURCHASE_ORDER, lines=lines, total=""), own_fonts).data, tmp_path)
    assert "Price" not in text
    assert "Amount" not in text


def test_words_are_the_readers(own_fonts: FontBook, tmp_path: Path) -> None:
    words = PurchaseOrderWords(title="Bestellung", supplier="Lieferant", page="Seite {page} von {pages}")
    text = page_text(render_purchase_order(replace(PURCHASE_ORDER, words=words), own_fonts).data, tmp_path)
    for word in ("Bestellung", "Lieferant", "Seite 1 von 1"):
        assert word in text


@settings(max_examples=25)
@given(PAPERS)
def test_whatever_is_on_it_it_can_be_drawn(own_fonts: FontBook, paper: PurchaseOrderPaper) -> None:
    assert render_purchase_order(paper, own_fonts).data.startswith(b"%PDF")


def test_hostile_texts_are_drawn_not_obeyed(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = tuple(PurchaseOrderLine(text, text, text, 1, text, text) for text in HOSTILE)
    rendered = render_purchase_order(replace(PURCHASE_ORDER, lines=lines, note=HOSTILE[0]), own_fonts)
    text = page_text(rendered.data, tmp_path)
    assert all(
        word in text for word in ("^XZ^XA^FO0,0^FDinjected^FS^XZ", "endstream endobj", "<b>bold</b>", "%s%n{0}${x}")
    )
    assert b"/JavaScript" not in rendered.data
