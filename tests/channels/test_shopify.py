from __future__ import annotations

import random
import tracemalloc
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.channels import order_groups
from app.channels.base import IncomingOrder, RowProblem
from app.channels.shopify import SHOPIFY
from app.errors import BadInput
from tests.channels.shopify_files import HEADER, follow_up_row, many_orders, own_row, write_rows


def _accounted(items: Iterable[IncomingOrder | RowProblem], rows: int) -> list[IncomingOrder]:
    """The orders, after a check that each row is in exactly one order, or in problems and in no order."""
    kept = list(items)
    orders = [item for item in kept if isinstance(item, IncomingOrder)]
    used = Counter(row for order in orders for row in order.rows)
    refused = {item.row for item in kept if isinstance(item, RowProblem)}
    assert not used or used.most_common(1)[0][1] == 1
    assert not refused & set(used)
    assert len(used) + len(refused) == rows
    return orders


def test_facts_are_known_before_the_first_order(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row(), follow_up_row()], newline="\r\n")
    facts = SHOPIFY.open_orders(path).facts
    assert (facts.name, facts.rows, facts.columns, facts.encoding) == ("orders.csv", 2, 79, "utf-8")
    assert (facts.layout, facts.notes, len(facts.sha256)) == ("Shopify orders, 79 columns", (), 64)


def test_reading_can_be_repeated(tmp_path: Path) -> None:
    orders = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", many_orders(50)))
    assert list(orders) == list(orders)


def test_the_hand_written_export_is_read_as_its_shop_meant_it(samples: Path) -> None:
    opened = SHOPIFY.open_orders(samples / "shopify_orders.csv")
    items = list(opened)
    orders = {order.number: order for order in _accounted(items, opened.facts.rows)}
    assert list(orders) == ["#2001", "#2002", "#2003", "#2004", "#2006", "#2007"]
    assert {order.number: order.total for order in orders.values()} == {
        "#2001": 6140,
        "#2002": 2790,
        "#2003": 0,
        "#2004": 4650,
        "#2006": 10400,
        "#2007": 1850,
    }
    assert [(line.fulfilled, line.cancelled) for line in orders["#2004"].lines] == [(1, 0), (0, 0), (0, 1)]
    assert orders["#2002"].taxes[0].included
    assert not orders["#2006"].taxes[0].included
    assert orders["#2007"].pickup
    assert not any(order.review for order in orders.values())
    assert [item.message for item in items if isinstance(item, RowProblem)] == [
        "Row 9, Lineitem quantity: '1.5' must be a whole number.",
        "Row 10: left out with the rest of order '#2005', because of row 9, Lineitem quantity.",
    ]


def test_a_hand_written_export_that_went_through_a_spreadsheet_is_read(samples: Path) -> None:
    opened = SHOPIFY.open_orders(samples / "shopify_resaved.csv", time_zone=ZoneInfo("America/Toronto"))
    orders = _accounted(opened, opened.facts.rows)
    assert (opened.facts.encoding, opened.facts.delimiter) == ("cp1252", ";")
    assert opened.facts.layout == "Shopify orders, 18 columns, without prices and streets"
    assert opened.facts.notes == (
        "Rows with fewer columns than the header: 1 (first: row 4); what is missing was taken as empty.",
        "Blank rows, left out: 1.",
        "Times without a time zone were taken as America/Toronto.",
    )
    assert [order.number for order in orders] == ["#310", "#311", "#312"]
    assert orders[0].placed_at == datetime(2025, 2, 9, 19, 51, tzinfo=UTC)
    assert orders[0].ship_to.city == "Trois-Étangs"
    assert not any(order.money_known for order in orders)
    assert [len(order.lines) for order in orders] == [2, 1, 1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_an_export_is_the_same_in_every_outer_form(tmp_path: Path, encoding: str, delimiter: str, newline: str) -> None:
    rows = [
        own_row(shipping_city="Café-sur-Mer", notes="one, two; three\tfour"),
        follow_up_row(),
        own_row("#2", id="2"),
    ]
    plain = write_rows(tmp_path / "plain.csv", rows)
    other = write_rows(tmp_path / "other.csv", rows, encoding=encoding, delimiter=delimiter, newline=newline)
    assert list(SHOPIFY.open_orders(other)) == list(SHOPIFY.open_orders(plain))


def test_columns_are_found_by_name_in_any_order_and_case(tmp_path: Path) -> None:
    columns = list(HEADER)
    random.Random(7).shuffle(columns)
    path = write_rows(tmp_path / "orders.csv", [own_row(), follow_up_row()], columns=columns)
    lines = path.read_text().split("\n")
    path.write_text("\n".join([lines[0].upper(), *lines[1:]]))
    (order,) = SHOPIFY.open_orders(path)
    (expected,) = SHOPIFY.open_orders(write_rows(tmp_path / "plain.csv", [own_row(), follow_up_row()]))
    assert order == expected


def test_columns_that_newer_exports_may_add_do_no_harm(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row()], columns=["Channel", *HEADER, "Loyalty"])
    (order,) = SHOPIFY.open_orders(path)
    assert isinstance(order, IncomingOrder)


@pytest.mark.parametrize("column", ["Name", "Created at", "Currency", "Lineitem quantity", "Lineitem name"])
def test_a_file_without_a_needed_column_is_no_order_export(tmp_path: Path, column: str) -> None:
    path = write_rows(tmp_path / "file.csv", [own_row()], columns=[name for name in HEADER if name != column])
    with pytest.raises(BadInput) as caught:
        SHOPIFY.open_orders(path)
    expected = f"file.csv: this is not a Shopify order export (column '{column}' missing). Nothing was imported."
    assert caught.value.message == expected


def test_a_product_export_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("Handle,Title,Vendor\nmug,Mug,House\n")
    with pytest.raises(BadInput, match="looks like a product or inventory export"):
        SHOPIFY.open_orders(path)


def test_a_column_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row()], columns=[*HEADER, "Total"])
    with pytest.raises(BadInput, match=r"has the column 'Total' more than once \(columns 12 and 80\)"):
        SHOPIFY.open_orders(path)


def test_a_header_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"has a header but no rows\. Nothing was imported"):
        SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", []))


def test_an_open_quotation_mark_is_found_before_anything_is_handed_over(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", many_orders(20))
    path.write_text(path.read_text() + '#9,"x')
    with pytest.raises(BadInput, match="opens in row 22 is never closed"):
        SHOPIFY.open_orders(path)


def test_rows_of_an_order_may_stand_apart(tmp_path: Path) -> None:
    rows = [
        own_row("#1", id="1", lineitem_sku="A"),
        own_row("#2", id="2"),
        follow_up_row("#1", lineitem_sku="B"),
        own_row("#3", id="3"),
        follow_up_row("#1", lineitem_sku="C"),
    ]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    orders = _accounted(opened, 5)
    assert [(order.number, order.rows) for order in orders] == [("#2", (3,)), ("#3", (5,)), ("#1", (2, 4, 6))]
    assert [line.sku for line in orders[-1].lines] == ["A", "B", "C"]
    assert opened.facts.notes == ("Orders whose rows were not together and were put together: 1.",)


def test_shuffled_rows_give_the_same_orders(tmp_path: Path) -> None:
    rows = list(many_orders(300))
    expected = {
        order.number: len(order.lines)
        for order in SHOPIFY.open_orders(write_rows(tmp_path / "a.csv", rows))
        if isinstance(order, IncomingOrder)
    }
    random.Random(3).shuffle(rows)
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "b.csv", rows))
    assert {order.number: len(order.lines) for order in _accounted(opened, 300)} == expected


def test_names_that_share_a_hash_are_still_different_orders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_groups, "hash", lambda _: 7, raising=False)
    rows = [own_row("#1", id="1"), own_row("#2", id="2"), follow_up_row("#1"), own_row("#3", id="3")]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    assert {order.number: order.rows for order in _accounted(opened, 4)} == {"#1": (2, 4), "#2": (3,), "#3": (5,)}


def test_a_file_in_which_nearly_all_rows_stand_apart_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_groups, "MAX_HELD_ROWS", 10)
    rows = [own_row(f"#{n}", id=str(n)) for n in range(20)] + [follow_up_row(f"#{n}") for n in range(20)]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    with pytest.raises(BadInput, match="Sort the file by Name") as caught:
        list(opened)
    assert "not together" in caught.value.message


def test_an_order_with_too_many_rows_is_refused_row_by_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_groups, "MAX_ORDER_ROWS", 10)
    rows = [*[follow_up_row("#1")] * 35, own_row("#2", id="2"), own_row("#1"), follow_up_row("#1")]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    assert [order.number for order in _accounted(opened, 38)] == ["#2"]


def test_orders_that_stand_apart_are_let_go_when_they_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_groups, "MAX_HELD_ROWS", 10)
    rows = []
    for n in range(20):
        rows += [own_row(f"#{n}", id=str(n)), own_row(f"#{n}x", id=f"{n}x"), follow_up_row(f"#{n}")]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    assert len(_accounted(opened, 60)) == 40


def test_rows_without_a_name_do_not_join_their_neighbours(tmp_path: Path) -> None:
    rows = [own_row("#1", id="1"), follow_up_row(""), follow_up_row("#1"), own_row("", id="2")]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    items = list(opened)
    assert [order.rows for order in _accounted(items, 4)] == [(2, 4)]
    assert [item.row for item in items if isinstance(item, RowProblem)] == [3, 5]


def test_two_exports_one_after_the_other_are_read(tmp_path: Path) -> None:
    first = write_rows(tmp_path / "a.csv", [own_row("#1", id="1")], encoding="utf-8-sig")
    second = write_rows(tmp_path / "b.csv", [own_row("#2", id="2")], encoding="utf-8-sig")
    both = tmp_path / "both.csv"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    opened = SHOPIFY.open_orders(both)
    assert [order.number for order in _accounted(opened, 2)] == ["#1", "#2"]
    assert opened.facts.notes == ("Rows that repeat the header, left out: 1 (first: row 3).",)


def test_an_unclear_order_of_day_and_month_is_assumed_and_said(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row(created_at="03/04/2026 10:00", paid_at="")])
    opened = SHOPIFY.open_orders(path)
    (order,) = opened
    assert isinstance(order, IncomingOrder)
    assert order.placed_at == datetime(2026, 4, 3, 10, 0, tzinfo=UTC)
    assert opened.facts.notes[0].startswith("Nothing in the file tells day from month")


def test_any_date_column_of_any_row_decides_about_day_and_month(tmp_path: Path) -> None:
    rows = [own_row("#1", created_at="03/04/2026 10:00", paid_at=""), own_row("#2", paid_at="03/31/2026 9:00", id="2")]
    (order, _) = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    assert isinstance(order, IncomingOrder)
    assert order.placed_at == datetime(2026, 3, 4, 10, 0, tzinfo=UTC)


def test_in_a_file_with_both_orders_of_day_and_month_unclear_dates_are_refused(tmp_path: Path) -> None:
    rows = [
        own_row(f"#{n}", id=str(n), created_at=date)
        for n, date in enumerate(("13/04/2026", "04/13/2026", "03/04/2026"))
    ]
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", rows))
    items = list(opened)
    assert len(_accounted(items, 3)) == 2
    assert [item.message for item in items if isinstance(item, RowProblem)] == [
        "Row 4, Created at: '03/04/2026' may be day/month or month/day: the file has both. Export it again."
    ]


def test_ids_that_a_spreadsheet_rewrote_are_counted(tmp_path: Path) -> None:
    opened = SHOPIFY.open_orders(write_rows(tmp_path / "orders.csv", [own_row(id="6.9129E+12")]))
    assert opened.facts.notes == ("Ids that a spreadsheet rewrote and that were left out: 1.",)


def test_a_file_that_changes_before_it_is_read_again_is_noticed(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", many_orders(100))
    opened = SHOPIFY.open_orders(path)
    content = path.read_text()
    path.write_text(content.replace("SPRING", "SUMMER", 1))
    with pytest.raises(BadInput, match=r"orders\.csv changed while it was being read"):
        list(opened)


def _peak(path: Path, rows: int) -> int:
    """The most memory that reading ``path`` took, in bytes."""
    write_rows(path, many_orders(rows))
    tracemalloc.start()
    try:
        assert sum(len(order.rows) for order in SHOPIFY.open_orders(path) if isinstance(order, IncomingOrder)) == rows
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.slow
def test_memory_is_flat_in_the_size_of_the_file(tmp_path: Path) -> None:
    _peak(tmp_path / "first.csv", 100)  # what is imported and remembered at the first reading is no matter here
    smaller, larger = (_peak(tmp_path / f"{rows}.csv", rows) for rows in (8_000, 12_000))
    # The larger file is 1.3 MB larger; what may grow are 8 bytes for each order's name.
    assert larger - smaller < 200_000, (smaller, larger)
