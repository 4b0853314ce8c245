"""The slip of a transfer says what goes where, and its code opens it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.transfers import Lying, TransferHead, TransferRow, TransferSheet
from app.reports.transfer_slip import WORDS, transfer_slip
from db.models import Tracking, TransferState
from tests.printing.reading import ENGINES, barcodes, page_text, rasters

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def fonts() -> FontBook:
    """The fonts that come along."""
    return FontBook.own_only()


def head(state: TransferState, shipped: int) -> TransferHead:
    sent_at = NOW if shipped else None
    return TransferHead(
        1, "T-0001", "Main St", "Harbour", state, 1, NOW, sent_at, None, date(2026, 3, 9), 7, shipped, 0, 0, 1, 2,
        "For the window", 0,
    )  # fmt: skip


def row(number: int, asked: int, shipped: int, lot: str = "") -> TransferRow:
    title = "" if number == 3 else f"Sample {number}"
    return TransferRow(
        number, number, f"SKU-{number}", title, lot, asked, shipped, 0, 0, number, None, Tracking.NONE, None
    )


def text_of(sheet: TransferSheet, fonts: FontBook, folder: Path, said: Mapping[str, object] = WORDS) -> tuple[str, int]:
    drawn = transfer_slip(sheet, fonts, company="Sample Ltd", now=NOW, zone=UTC, said=said)
    assert drawn.warnings == ()
    return page_text(drawn.data, folder), drawn.pages


def test_before_it_has_left_it_says_where_the_goods_lie(fonts: FontBook, tmp_path: Path) -> None:
    lying = (Lying(1, 7, "A-01-1", None, "", 9),)
    sheet = TransferSheet(head(TransferState.REQUESTED, 0), (row(1, 4, 0), row(2, 3, 0)), {1: 9, 2: 3}, lying)
    text, pages = text_of(sheet, fonts, tmp_path)
    assert pages == 1
    for words in (
        "Transfer T-0001", "Main St", "Harbour", "For the window", "2026-03-09", "Units: 7", "Sample 1", "A-01-1",
    ):  # fmt: skip
        assert words in text, words


def test_with_the_goods_it_says_what_was_sent_and_of_which_lot(fonts: FontBook, tmp_path: Path) -> None:
    sheet = TransferSheet(head(TransferState.SHIPPED, 5), (row(1, 4, 2, "L7"), row(3, 3, 3)))
    text, _ = text_of(sheet, fonts, tmp_path, {**WORDS, "title": "Umlagerung"})
    for words in ("Umlagerung T-0001", "Units: 5", "L7", "SKU-3"):
        assert words in text, words


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("paper", list(Paper))
def test_its_code_names_the_transfer(engine: str, paper: Paper, fonts: FontBook, tmp_path: Path) -> None:
    sheet = TransferSheet(head(TransferState.REQUESTED, 0), (row(1, 4, 0),))
    drawn = transfer_slip(sheet, fonts, company="Sample Ltd", now=NOW, zone=UTC, paper=paper)
    with contextlib.closing(Rasteriser()) as rasteriser:
        (page,) = rasters(engine, [drawn.data], tmp_path, rasteriser)
    assert barcodes(page) == {("Code128", "T-0001")}


def test_many_lines_go_over_many_pages(fonts: FontBook, tmp_path: Path) -> None:
    sheet = TransferSheet(head(TransferState.REQUESTED, 0), tuple(row(number, 1, 0) for number in range(1, 120)))
    _, pages = text_of(sheet, fonts, tmp_path)
    assert pages > 3
