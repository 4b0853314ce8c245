"""The order list's reads, on both databases."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest
from sqlalchemy.event import listen

from app.channels.base import Payment
from app.context import AppContext
from app.domain.order_states import OrderState
from app.queries.order_list import (
    COUNT_CAP,
    OrderFilter,
    count_each,
    count_orders,
    matching_order_ids,
    order_page,
    orders_among,
)
from tests.factories import BERLIN, NO_STREET, PLACED, count, incoming, line, ordered_and_routed, pack, rows_of, take_in

ALL = OrderFilter()


def numbers(shop: AppContext, wanted: OrderFilter = ALL, **page: object) -> list[str]:
    """Numbers on a page, from the top."""
    return [row.number for row in shop.read(order_page, wanted, **page)]  # type: ignore[arg-type]  # keywords as they are


def all_pages(shop: AppContext, wanted: OrderFilter, limit: int) -> list[str]:
    """Numbers of page after page until there is none."""
    found: list[str] = []
    after: tuple[datetime, int] | None = None
    while rows := shop.read(order_page, wanted, after=after, limit=limit):
        assert len(rows) <= limit
        found += [row.number for row in rows]
        after = (rows[-1].placed_at, rows[-1].id)
    return found


def named(number: str, name: str, minutes: int = 0) -> object:
    """An order of a person."""
    return incoming(
        number, ship_to=dataclasses.replace(BERLIN, name=name), placed_at=PLACED + timedelta(minutes=minutes)
    )


def test_a_row_has_what_the_list_shows(shop: AppContext) -> None:
    take_in(shop, incoming("1001", line("MUG", 2), tags=("VIP",), ship_to=NO_STREET), shop_name="Berlin")
    (row,) = shop.read(order_page, ALL)
    assert (row.number, row.customer, row.channel, row.shop) == ("1001", "Sample Buyer", "shopify", "Berlin")
    assert (row.units, row.state, row.payment, row.holds) == (2, OrderState.TO_ROUTE, Payment.PAID, 1)
    assert (row.total, row.currency, row.pickup, row.tags) == (4500, "EUR", False, ("VIP",))
    assert row.placed_at == PLACED


def test_newest_first_and_pages_that_neither_repeat_nor_leave_out(shop: AppContext) -> None:
    # Three orders a minute: many stand at one moment.
    orders = [incoming(str(1000 + n), placed_at=PLACED + timedelta(minutes=n // 3)) for n in range(25)]
    take_in(shop, *orders)
    expected = [str(1000 + n) for n in reversed(range(25))]
    assert numbers(shop) == expected
    for limit in (1, 4, 25):
        assert all_pages(shop, ALL, limit) == expected


def test_several_states_are_one_list(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 20})
    made = [incoming(str(1000 + n), placed_at=PLACED + timedelta(minutes=n)) for n in range(9)]
    take_in(shop, *made[::3])
    ordered_and_routed(shop, *made[1::3])
    ordered_and_routed(shop, *made[2::3])
    for order in made[2::3]:
        pack(shop, order.number)
    wanted = OrderFilter((OrderState.TO_ROUTE, OrderState.PACKED))
    expected = ["1008", "1006", "1005", "1003", "1002", "1000"]
    assert numbers(shop, wanted) == expected
    for limit in (1, 2, 5):
        assert all_pages(shop, wanted, limit) == expected
    assert numbers(shop, OrderFilter((OrderState.TO_PACK,))) == ["1007", "1004", "1001"]
    assert count_orders_in(shop, wanted) == 6


def count_orders_in(shop: AppContext, wanted: OrderFilter) -> int:
    """How many orders fit."""
    return shop.read(count_orders, wanted)


def test_holds_are_a_filter(shop: AppContext) -> None:
    take_in(shop, incoming("1001"), incoming("1002", ship_to=NO_STREET))
    assert numbers(shop, OrderFilter(on_hold=True)) == ["1002"]
    assert numbers(shop, OrderFilter(on_hold=False)) == ["1001"]
    assert count_orders_in(shop, OrderFilter(on_hold=True)) == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("100", ["1003", "1002", "1001"]),
        ("02", ["1002"]),
        ("#1002", []),
        ("anna", ["1001"]),
        ("  NNA  ", ["1001"]),
        ("zielińsk", ["1002"]),
        ("ZIELIŃSKI", ["1002"]),
        ("Éva", ["1003"]),
        ("রুমা", ["1003"]),
        ("%", ["1003"]),
        ("_", []),
        ("\\", ["1003"]),
        ("'; drop table sales_order; --", []),
    ],
)
def test_what_is_typed_finds_numbers_and_buyers(shop: AppContext, typed: str, found: list[str]) -> None:
    take_in(
        shop,
        named("1001", "Anna Meyer", 1),  # type: ignore[arg-type]  # an incoming order
        named("1002", "Tomasz Zieliński", 2),  # type: ignore[arg-type]  # an incoming order
        named("1003", "éva রুমা 100% \\o/", 3),  # type: ignore[arg-type]  # an incoming order
    )
    assert numbers(shop, OrderFilter(text=typed)) == found
    assert count_orders_in(shop, OrderFilter(text=typed)) == len(found)


def test_search_and_state_hold_together(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    ordered_and_routed(shop, incoming("1001"))
    take_in(shop, incoming("1002"), incoming("2001"))
    wanted = OrderFilter((OrderState.TO_ROUTE, OrderState.BACKORDER), text="100")
    assert numbers(shop, wanted) == ["1002"]
    assert shop.read(count_each, [wanted, ALL]) == [1, 3]


def test_of_changed_orders_those_that_still_fit_are_given(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    ids = take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED + timedelta(minutes=n)) for n in range(4)))
    wanted = OrderFilter((OrderState.TO_ROUTE,))
    ordered_and_routed(shop, incoming("1009"))
    assert [row.id for row in shop.read(orders_among, wanted, {ids[0], ids[2], 99})] == [ids[2], ids[0]]
    assert shop.read(orders_among, dataclasses.replace(wanted, text="1002"), set(ids)) == shop.read(
        order_page, dataclasses.replace(wanted, text="1002")
    )
    assert shop.read(orders_among, wanted, set()) == []


def test_all_that_match_are_given_in_fair_order(shop: AppContext) -> None:
    ids = take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED - timedelta(minutes=n)) for n in range(4)))
    with shop.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sales_order SET priority = 1 WHERE id = {ids[1]}")
    assert shop.read(matching_order_ids, ALL) == [ids[1], ids[3], ids[2], ids[0]]
    assert shop.read(matching_order_ids, OrderFilter((OrderState.PACKED,))) == []
    assert shop.read(matching_order_ids, OrderFilter(text="1003")) == [ids[3]]


def test_counting_stops_where_the_list_says_more(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    take_in(shop, *(incoming(str(1000 + n)) for n in range(8)))
    assert COUNT_CAP == 1000
    monkeypatch.setattr("app.queries.order_list.COUNT_CAP", 5)
    assert count_orders_in(shop, ALL) == 6


def plan(shop: AppContext, query: str) -> str:
    """How SQLite means to find the rows."""
    return " | ".join(str(row[-1]) for row in rows_of(shop, f"EXPLAIN QUERY PLAN {query}"))


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_the_orders_on_hold_have_an_index_of_their_own(shop: AppContext) -> None:
    query = "SELECT id FROM sales_order WHERE holds > 0 ORDER BY placed_at DESC, id DESC LIMIT 100"
    assert "ix_sales_order_on_hold" in plan(shop, query)
    seen: list[str] = []
    with shop.database.reading() as conn:
        listen(conn, "before_cursor_execute", lambda _conn, _cursor, statement, *_rest: seen.append(statement))
        order_page(conn, OrderFilter(on_hold=True))
    assert any("holds > 0" in statement for statement in seen), "a bound figure hides the condition from the planner"


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_a_deep_page_is_reached_through_the_index(shop: AppContext) -> None:
    seen: list[str] = []
    with shop.database.reading() as conn:
        raw = conn.connection.driver_connection
        assert raw is not None
        raw.set_trace_callback(seen.append)
        order_page(conn, OrderFilter((OrderState.TO_PACK, OrderState.PACKING)), after=(PLACED, 7))
        raw.set_trace_callback(None)
    (statement,) = [text for text in seen if text.startswith("SELECT")]
    found = plan(shop, statement)
    assert found.count("ix_sales_order_state_placed (state=? AND placed_at<?)") == 2, found
