"""The report of a receipt: short, over and what came, on paper that can be read back; over many pages too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.purchases import Bought, PurchaseState
from app.printing.fonts import FontBook
from app.queries.receiving import Expected, ReceiptReport, ReceiptRow
from app.reports.receipt import WORDS, receipt_paper
from db.models import Tracking
from tests.printing.reading import page_text

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ROW = ReceiptRow(
    1, "GR-00001", 1, "Main St", 7, "PO-00001", "Potter & Sons", PurchaseState.PARTLY_RECEIVED, "LS 17", NOW, NOW, 9
)


def goods(number: int, here: int, bought: Bought | None) -> Expected:
    return Expected(number, f"SKU-{number}", f"Sample {number}", None, Tracking.NONE, here, bought)


@pytest.fixture(scope="module")
def fonts() -> FontBook:
    """The fonts that come along."""
    return FontBook.own_only()


def text_of(
    report: ReceiptReport, fonts: FontBook, folder: Path, said: Mapping[str, object] = WORDS
) -> tuple[str, int]:
    drawn = receipt_paper(report, fonts, company="Sample Ltd", now=NOW, zone=UTC, said=said)
    assert drawn.warnings == ()
    return page_text(drawn.data, folder), drawn.pages


def test_short_over_and_what_came_are_told_with_who_owes_what(fonts: FontBook, tmp_path: Path) -> None:
    report = ReceiptReport(
        ROW,
        (
            goods(1, 3, Bought(5, 3)),
            goods(2, 0, Bought(4, 1, 3)),
            goods(3, 4, Bought(2, 4)),
            goods(4, 2, None),
            goods(5, 0, Bought(6, 6)),
        ),
    )
    text, pages = text_of(report, fonts, tmp_path)
    assert pages == 1
    for words in (
        "Receipt GR-00001", "Potter & Sons", "LS 17", "2026-03-02 09:30", "Short: 5", "Over: 4", "Came in: 9",
        "3 cancelled", "Not ordered",
    ):  # fmt: skip
        assert words in text, words
    assert "SKU-5" not in text


def test_a_receipt_without_an_order_says_what_came_alone(fonts: FontBook, tmp_path: Path) -> None:
    blind = replace(ROW, purchase_order_id=None, purchase="", supplier="", reference="", closed_at=None)
    text, _ = text_of(ReceiptReport(blind, (goods(1, 3, None),)), fonts, tmp_path)
    assert "Without a purchase order" in text and "Still open" in text and "Came in: 3" in text
    assert "Short" not in text and "Over" not in text


def test_it_goes_on_for_pages_and_says_other_words(fonts: FontBook, tmp_path: Path) -> None:
    said = {name: f"<{text}>" for name, text in WORDS.items()} | {"page": "Seite {page} von {pages}"}
    many = tuple(goods(number, 1, Bought(2, 1)) for number in range(1, 61))
    text, pages = text_of(ReceiptReport(ROW, many), fonts, tmp_path, said)
    assert pages > 2 and f"Seite {pages} von {pages}" in text and "<Came in>: 60" in text


def test_nothing_missing_is_said(fonts: FontBook, tmp_path: Path) -> None:
    text, _ = text_of(ReceiptReport(ROW, (goods(1, 0, Bought(2, 2)),)), fonts, tmp_path)
    assert "Nothing is missing." in text and "Nothing came in." in text
