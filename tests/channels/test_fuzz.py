"""Whatever bytes a file holds: orders, problems or an error for people, and each row in exactly one of them."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.channels.base import IncomingOrder, RowProblem
from app.channels.registry import detect
from app.channels.shopify import SHOPIFY
from app.channels.stock_file import open_stock
from app.channels.tables import open_table
from app.errors import BadInput
from tests.channels.contract import put
from tests.channels.shopify_files import HEADER, follow_up_row, own_row

_NUMBERS = ("", "-0", "NaN", "1e9", "5E+12", "1.234,56", "9" * 20, "١٢", "𝟙", "03/04/2026", "31.02.2026", "2026-13-01")
_SIGNS = ("'", '"', "=1+1", "\u200b", "\ufeff", "\0", "\n", "\r", " ", "\ud7ff", ";", "\x1f'")
_WORDS = ("true", "partial", "restocked", "refunded", "#1", "#2", "'#1", "Tip")
_NASTY = st.sampled_from((*_NUMBERS, *_SIGNS, *_WORDS))
_CELL = _NASTY | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_CHANGES = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(HEADER), _CELL), max_size=8)


def _check(path: Path) -> None:
    """Open and read as each kind of file; only errors for people may come out."""
    for read in (lambda: list(open_table(path).read()), lambda: list(open_stock(path)), lambda: detect(path)):
        try:
            read()
        except BadInput as error:
            assert error.message
    try:
        opened = SHOPIFY.open_orders(path)
    except BadInput as error:
        assert error.message
        return
    items = list(opened)
    used = Counter(row for item in items if isinstance(item, IncomingOrder) for row in item.rows)
    refused = {item.row for item in items if isinstance(item, RowProblem)}
    assert all(count == 1 for count in used.values())
    assert not refused & set(used)
    assert len(used) + len(refused) == opened.facts.rows
    for item in items:
        if isinstance(item, RowProblem):
            assert item.message.startswith(f"Row {item.row}")
            assert item.message.isprintable()
            assert len(item.value) <= 80
        else:
            assert item.lines
            assert all(0 <= line.fulfilled + line.cancelled <= line.quantity for line in item.lines)
            assert sum(tax.amount for tax in item.taxes) >= 0


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz") / "orders.csv"


def _table(changes: list[tuple[int, str, str]]) -> str:
    rows = [
        own_row("#1", id="1"),
        follow_up_row("#1"),
        own_row("#2", id="2"),
        own_row("#3", id="3"),
        follow_up_row("#3"),
    ]
    for place, column, cell in changes:
        if place < len(rows):
            rows[place][column] = cell
    out = io.StringIO()
    writer = csv.writer(out)
    header = list(HEADER)
    for place, column, cell in changes:
        if place == len(rows):
            header[header.index(column) if column in header else 0] = cell
    writer.writerow(header)
    writer.writerows([row.get(column, "") for column in HEADER] for row in rows)
    return out.getvalue()


@settings(max_examples=150)
@given(st.binary(max_size=400))
def test_arbitrary_bytes_never_raise_anything_but_errors_for_people(target: Path, content: bytes) -> None:
    put(target, content)
    _check(target)


@settings(max_examples=300)
@given(_CHANGES, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]))
def test_changed_cells_never_raise_anything_but_errors_for_people(
    target: Path, changes: list[tuple[int, str, str]], encoding: str
) -> None:
    put(target, _table(changes).encode(encoding, "replace"))
    _check(target)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, 3500), st.integers(0, 3), st.binary(max_size=4)), min_size=1, max_size=10))
def test_changed_bytes_never_raise_anything_but_errors_for_people(
    target: Path, edits: list[tuple[int, int, bytes]]
) -> None:
    content = bytearray(_table([]).encode())
    for place, gone, new in edits:
        content[place : place + gone] = new
    put(target, content)
    _check(target)
