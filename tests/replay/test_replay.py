"""A replay leaves the shop as the file says it was, with the doctor content, and tells what it could not do."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app.context import AppContext, make_shop
from app.settings import Settings
from tests.factories import levels, one, rows_of
from tests.replay.__main__ import main, replay
from tests.replay.compare import differences
from tests.replay.invoices import DEFAULT, FILE, Told, read_book
from tests.replay.sums import sums_of

HEADER = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country")
UK = "United Kingdom"
# A few days of such a shop, with everything odd that its files hold.
ROWS: Sequence[Sequence[object]] = (
    ("536001", "85123A", "WHITE HEART HOLDER ", 6, "2010-12-01 08:26:00", "2.55", "17850", UK),
    ("536001", "85123a", "WHITE HEART HOLDER", 2, "2010-12-01 08:26:00", "2.95", "17850", UK),
    ("536001", "71053", "METAL LANTERN", 6, "2010-12-01 08:26:00", "3.39", "17850", UK),
    ("536001", "71053", "METAL LANTERN", 6, "2010-12-01 08:26:00", "3.39", "17850", UK),
    ("536001", "71053", "METAL LANTERN", 1, "2010-12-01 08:27:00", "3.39", "17850", UK),
    ("536001", "POST", "POSTAGE", 1, "2010-12-01 08:26:00", "18.00", "17850", UK),
    ("536002", "22139", "", 56, "2010-12-01 09:00:00", "0.0", "", UK),
    ("536003", "23166", "CERAMIC JAR", 74215, "2011-01-18 10:01:00", "1.04", "12346", "EIRE"),
    ("C536004", "23166", "CERAMIC JAR", -74215, "2011-01-18 10:17:00", "1.04", "12346", "EIRE"),
    ("536005", "71053", "METAL LANTERN", 4, "2011-01-19 10:00:00", "3.75", "17850", UK),
    ("C536006", "71053", "METAL LANTERN", -9, "2011-01-20 10:00:00", "3.39", "17850", UK),
    ("C536006", "POST", "POSTAGE", -1, "2011-01-20 10:00:00", "18.00", "17850", UK),
    ("C536006", "D", "Discount", -1, "2011-01-20 10:00:00", "27.50", "17850", UK),
    ("C536007", "71053", "METAL LANTERN", -20, "2011-01-21 10:00:00", "3.39", "17850", UK),
    ("C536008", "85123A", "WHITE HEART HOLDER", -1, "2011-01-21 11:00:00", "2.55", "", UK),
    ("C536009", "85123A", "WHITE HEART HOLDER", -1, "2011-01-21 12:00:00", "9.99", "17850", UK),
    ("C536010", "85123a", "WHITE HEART HOLDER", -1, "2010-11-01 12:00:00", "2.95", "17850", UK),
    ("536011", "71053", "damaged in the wet", -3, "2011-01-22 10:00:00", "0.0", "", UK),
    ("536012", "DCGS0003", "ebay", -4, "2011-01-22 10:00:00", "0.0", "", UK),
    ("A536013", "B", "Adjust bad debt", 1, "2011-03-27 01:30:00", "-11062.06", "", UK),
    ("536014", "PADS", "PADS TO MATCH", 1, "2011-04-01 10:00:00", "0.001", "14000", "European Community"),
    ("536014", "71053", "METAL LANTERN", 0, "2011-04-01 10:00:00", "3.39", "14000", "European Community"),
    ("536014", "71053", "METAL LANTERN", "many", "2011-04-01 10:00:00", "3.39", "14000", "European Community"),
)  # fmt: skip


def write(folder: Path, rows: Sequence[Sequence[object]] = ROWS) -> Path:
    with gzip.open(folder / FILE, "wt", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([HEADER, *rows])
    return folder


@pytest.fixture
def found(shop: AppContext, tmp_path: Path) -> dict[str, Any]:
    """What the replay of ``ROWS`` in the shop says."""
    return replay(shop, write(tmp_path))


def test_stock_and_money_are_what_the_file_says_and_the_doctor_is_content(
    shop: AppContext, found: dict[str, Any]
) -> None:
    assert (found["differences"], found["doctor_broken"], found["doctor_runs"]) == (0, 0, 1)
    assert (found["invoices"], found["lines"], found["returns"]) == (14, len(ROWS), 6)
    left = {code: on_hand for (code, _), (on_hand, _) in levels(shop).items()}
    assert left == {"22139": 0, "23166": 74_215, "71053": 26, "85123A": 2, "85123a": 1}
    assert (
        one(shop, "SELECT count(*) FROM shipment WHERE state = 'shipped' AND kind = 'own'") == found["shipments"] == 4
    )
    assert one(shop, "SELECT max(reserved) FROM stock_level") == 0


def test_every_row_is_done_or_told_with_its_kind(found: dict[str, Any]) -> None:
    assert found["oddities"] == {
        "goods back without their order (in part, sale not found)": 1,
        "goods back without their order (customer not known)": 1,
        "goods back without their order (sale not found)": 1,
        "credited for more than it was sold for": 1,
        "credit of a service without its order (sale not found)": 1,
        "write-off of what is no goods": 1,
        "negative price": 1,
        "no units": 1,
        "unreadable": 1,
    }
    assert found["handled"] + found["told"] == len(ROWS)
    assert found["noted"]["row twice, kept as a line"] == 1
    assert found["noted"]["invoice with several times"] == 1
    assert found["noted"]["country that is none"] == 1


def test_a_credit_note_finds_the_sales_that_it_takes_back(shop: AppContext, found: dict[str, Any]) -> None:
    query = (
        "SELECT o.number, l.position, k.code, l.returned FROM order_line l JOIN sales_order o ON o.id = l.order_id"
        " JOIN sku k ON k.id = l.sku_id WHERE l.returned > 0 ORDER BY 1, 2"
    )
    # Nine at 3.39 fit no line, so the newest of that price come first; twenty more empty what is left.
    assert rows_of(shop, query) == [
        ("536001", 1, "85123A", 1), ("536001", 3, "71053", 6), ("536001", 4, "71053", 6), ("536001", 5, "71053", 1),
        ("536001", 6, "POST", 1), ("536003", 1, "23166", 74_215), ("536005", 1, "71053", 4),
    ]  # fmt: skip
    assert found["linked_returns"] == 5
    money = "SELECT payment, refunded_amount FROM sales_order WHERE number = '536003'"
    assert rows_of(shop, money) == [("refunded", 7_718_360)]
    times = (
        "SELECT number FROM sales_order WHERE placed_at > (SELECT placed_at FROM sales_order WHERE number = '536005')"
    )
    assert rows_of(shop, times) == [("536014",)]


def test_a_replay_again_does_nothing_twice(shop: AppContext, found: dict[str, Any], tmp_path: Path) -> None:
    before = one(shop, "SELECT count(*) FROM operation")
    again = replay(shop, tmp_path)
    clocks = {"seconds", "cpu_seconds", "lines_per_s", "doctor_seconds"}
    assert {k: v for k, v in again.items() if k not in clocks} == {k: v for k, v in found.items() if k not in clocks}
    assert one(shop, "SELECT count(*) FROM operation") == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE stock_level SET on_hand = on_hand + 1 WHERE sku_id = (SELECT id FROM sku WHERE code = '71053')",
        "UPDATE order_line SET line_amount = line_amount + 1 WHERE id = (SELECT min(id) FROM order_line)",
        "UPDATE sales_order SET refunded_amount = 1 WHERE number = '536003'",
    ],
)
def test_a_unit_or_a_penny_too_many_is_a_difference(tmp_path: Path, damage: str) -> None:
    shop = make_shop(Settings(), url=f"sqlite:///{tmp_path / 'shop.db'}", currency="GBP")
    replay(shop, write(tmp_path))
    told = Told()
    book = read_book(tmp_path, told)
    assert len(book.invoices) == 14
    with shop.database.writing() as conn:
        conn.exec_driver_sql(damage)
    assert len(shop.read(differences, told, sums_of(tmp_path / FILE))) > 0
    shop.close()


def test_the_command_prints_one_line_and_ends_with_1_where_something_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["online-retail", "--data", str(write(tmp_path)), "--limit", "5"]) == 0
    out = capsys.readouterr().out
    value = json.loads(out)
    assert out.count("\n") == 1
    assert (value["invoices"], value["lines"], value["returns"], value["differences"]) == (5, 10, 1, 0)
    monkeypatch.setattr("tests.replay.__main__.sums_of", lambda path, limit: sums_of(path, 6))
    monkeypatch.setattr("tests.replay.__main__._check_rows", lambda *_: None)
    assert main(["online-retail", "--data", str(tmp_path), "--limit", "5"]) == 1


def test_the_first_invoices_of_the_real_shop_come_out_as_the_file_says(shop: AppContext) -> None:
    if not (DEFAULT / FILE).is_file():
        pytest.skip(f"REAL DATA ABSENT: {DEFAULT / FILE} is not there, so nothing was shown about a real shop")
    found = replay(shop, DEFAULT, 300)
    assert (found["invoices"], found["differences"], found["doctor_broken"]) == (300, 0, 0)
    assert found["handled"] + found["told"] == found["lines"] > 5_000
    assert found["told"] < found["lines"] // 50
