"""The order list's reads, on both databases."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.event import listen, remove

from app.channels.base import Payment
from app.context import AppContext
from app.domain.order_states import OrderState
from app.queries.order_list import (
    COUNT_CAP,
    SORTABLE,
    Key,
    ListSpec,
    count_all,
    count_each,
    count_orders,
    freeze_into_job,
    list_ids,
    order_ids,
    order_page,
    orders_among,
    place_of,
)
from db import direct
from tests.databases import ENGINES, shop_of_its_own
from tests.factories import BERLIN, NO_STREET, PLACED, count, incoming, line, ordered_and_routed, pack, rows_of, take_in

ALL = ListSpec()
NOW = PLACED + timedelta(days=1)


def numbers(shop: AppContext, query: str = "", *, limit: int = 100, **spec: object) -> list[str]:
    """Numbers on the first page, from the top."""
    page = shop.read(order_page, ListSpec(query, **spec), now=NOW, limit=limit)  # type: ignore[arg-type]  # as it is
    return [row.number for row in page.rows]


def all_pages(shop: AppContext, spec: ListSpec, limit: int) -> list[str]:
    """Numbers of page after page until there is none."""
    found: list[str] = []
    after: Key | None = None
    while True:
        page = shop.read(order_page, spec, now=NOW, after=after, limit=limit)
        assert len(page.rows) <= limit
        found += [row.number for row in page.rows]
        after = page.next
        if after is None:
            return found


def named(number: str, name: str, minutes: int = 0) -> object:
    """An order of a person."""
    return incoming(
        number, ship_to=dataclasses.replace(BERLIN, name=name), placed_at=PLACED + timedelta(minutes=minutes)
    )


@pytest.fixture(scope="module", params=ENGINES)
def three(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppContext]:
    """Orders of three people."""
    with shop_of_its_own(request, tmp_path_factory) as shop:
        take_in(
            shop,
            named("1001", "Anna Meyer", 1),  # type: ignore[arg-type]  # an incoming order
            named("1002", "Tomasz Zieliński", 2),  # type: ignore[arg-type]  # an incoming order
            named("1003", "éva রুমা 100% \\o/", 3),  # type: ignore[arg-type]  # an incoming order
        )
        yield shop


@pytest.fixture(scope="module", params=ENGINES)
def mixed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppContext]:
    """Fourteen orders in several states and shops, many of them equal in what is sorted by."""
    with shop_of_its_own(request, tmp_path_factory) as shop:
        count(shop, {("MUG", "Main"): 40, ("CAP", "Main"): 40})
        made = [
            incoming(
                f"#{7 + n * 13 % 40}",
                line("MUG", 1 + n % 3),
                placed_at=PLACED + timedelta(hours=n * 7 % 5),
                ship_to=dataclasses.replace(BERLIN, name=f"Buyer {'bCaA'[n % 4]}"),
                payment=(Payment.PAID, Payment.PENDING)[n % 2],
            )
            for n in range(14)
        ]
        take_in(shop, *made[:5])
        take_in(shop, *made[5:8], shop_name="Amber")
        ordered_and_routed(shop, *made[8:])
        pack(shop, made[8].number)
        yield shop


def test_a_row_has_what_the_list_shows(shop: AppContext) -> None:
    take_in(shop, incoming("1001", line("MUG", 2), tags=("VIP",), ship_to=NO_STREET), shop_name="Berlin")
    (row,) = shop.read(order_page, ALL, now=NOW).rows
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
    wanted = ListSpec("status:to_route,packed")
    expected = ["1008", "1006", "1005", "1003", "1002", "1000"]
    assert numbers(shop, wanted.query) == expected
    for limit in (1, 2, 5):
        assert all_pages(shop, wanted, limit) == expected
    assert numbers(shop, "status:to_release") == ["1007", "1004", "1001"]
    assert count_orders_in(shop, wanted) == 6


def count_orders_in(shop: AppContext, wanted: ListSpec) -> int:
    """How many orders fit."""
    return shop.read(count_orders, wanted, NOW)


def test_holds_are_a_filter(shop: AppContext) -> None:
    take_in(shop, incoming("1001"), incoming("1002", ship_to=NO_STREET))
    assert numbers(shop, "hold:any") == ["1002"]
    assert numbers(shop, "hold:none") == ["1001"]
    assert count_orders_in(shop, ListSpec("hold:any")) == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("100", ["1003", "1002", "1001"]),
        ("002", ["1002"]),
        ("02", []),  # one or two signs: what begins so
        ("10", ["1003", "1002", "1001"]),
        ("an", ["1001"]),
        ("#1002", []),
        ("anna", ["1001"]),
        ("  NNA  ", ["1001"]),
        ("zielińsk", ["1002"]),
        ("ZIELIŃSKI", ["1002"]),
        ("Éva", ["1003"]),
        ("রুমা", ["1003"]),
        ("00%", ["1003"]),
        ("%", []),
        ("___", []),
        ("\\o/", ["1003"]),
        ("'; drop table sales_order; --", []),
        ('"anna meyer"', ["1001"]),
        ('"meyer anna"', []),
        ("meyer anna", ["1001"]),
        ("anna OR tomasz", ["1002", "1001"]),
        ("-anna", ["1003", "1002"]),
        ("ann*", ["1001"]),
        ("meyer*", []),
    ],
)
def test_what_is_typed_finds_numbers_and_buyers(three: AppContext, typed: str, found: list[str]) -> None:
    assert numbers(three, typed) == found
    assert count_orders_in(three, ListSpec(typed)) == len(found)


def test_search_and_state_hold_together(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    ordered_and_routed(shop, incoming("1001"))
    take_in(shop, incoming("1002"), incoming("2001"))
    wanted = ListSpec("status:to_route,backorder 100")
    assert numbers(shop, wanted.query) == ["1002"]
    assert shop.read(count_each, [wanted, ALL], NOW) == [1, 3]


def test_of_changed_orders_those_that_still_fit_are_given(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    ids = take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED + timedelta(minutes=n)) for n in range(4)))
    wanted = ListSpec("status:to_route")
    ordered_and_routed(shop, incoming("1009"))
    assert [row.id for row in shop.read(orders_among, wanted, {ids[0], ids[2], 99}, NOW)] == [ids[2], ids[0]]
    narrow = ListSpec("status:to_route 1002")
    assert shop.read(orders_among, narrow, set(ids), NOW) == list(shop.read(order_page, narrow, now=NOW).rows)
    assert shop.read(orders_among, wanted, set(), NOW) == []


def test_all_that_match_are_given_in_fair_order(shop: AppContext) -> None:
    ids = take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED - timedelta(minutes=n)) for n in range(4)))
    with shop.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sales_order SET priority = 1 WHERE id = {ids[1]}")
    assert shop.read(order_ids, ALL, NOW) == [ids[1], ids[3], ids[2], ids[0]]
    assert shop.read(order_ids, ListSpec("status:packed"), NOW) == []
    assert shop.read(order_ids, ListSpec("1003"), NOW) == [ids[3]]


def test_every_id_of_a_list_comes_in_its_order(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.queries.order_list._IDS_AT_ONCE", 2)
    take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED - timedelta(minutes=n % 3)) for n in range(7)))
    for sort in SORTABLE:
        for descending in (False, True):
            spec = ListSpec("", sort, descending)
            rows = shop.read(order_page, spec, now=NOW, limit=20).rows
            assert shop.read(list_ids, spec, NOW) == [row.id for row in rows]
    assert shop.read(list_ids, ListSpec("1003"), NOW) == shop.read(order_ids, ListSpec("1003"), NOW)
    assert shop.read(list_ids, ListSpec("status:packed"), NOW) == []


def test_counting_stops_where_the_list_says_more(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    take_in(shop, *(incoming(str(1000 + n)) for n in range(8)))
    assert COUNT_CAP == 1000
    monkeypatch.setattr("app.queries.order_list.COUNT_CAP", 5)
    assert count_orders_in(shop, ALL) == 6
    assert shop.read(count_all, ALL, NOW) == 8


def plan(shop: AppContext, query: str) -> str:
    """How SQLite means to find the rows."""
    return " | ".join(str(row[-1]) for row in rows_of(shop, f"EXPLAIN QUERY PLAN {query}"))


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_the_orders_on_hold_have_an_index_of_their_own(shop: AppContext) -> None:
    query = "SELECT id FROM sales_order WHERE holds > 0 ORDER BY placed_at DESC, id DESC LIMIT 100"
    assert "ix_sales_order_on_hold" in plan(shop, query)
    seen: list[str] = []
    with shop.database.reading() as conn:
        listen(conn.engine, "before_cursor_execute", lambda _conn, _cursor, statement, *_rest: seen.append(statement))
        order_page(conn, ListSpec("hold:any"), now=NOW)
    assert any("holds > 0" in statement for statement in seen), "a bound figure hides the condition from the planner"


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_a_deep_page_is_reached_through_the_index(shop: AppContext) -> None:
    seen: list[str] = []
    with shop.database.reading() as conn:
        raw = conn.connection.driver_connection
        assert raw is not None
        raw.set_trace_callback(seen.append)
        order_page(conn, ListSpec("status:to_release,packing"), now=NOW, after=Key((PLACED, 7)))
        raw.set_trace_callback(None)
    found = [plan(shop, text) for text in seen if text.startswith("SELECT o.placed_at")]
    assert len(found) == 2
    assert all("ix_sales_order_state_placed (state=? AND placed_at<?)" in way for way in found), found


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_orders_of_a_state_are_counted_in_the_index_alone(shop: AppContext) -> None:
    seen: list[str] = []
    with shop.database.reading() as conn:
        raw = conn.connection.driver_connection
        assert raw is not None
        raw.set_trace_callback(seen.append)
        count_orders(conn, ListSpec("status:to_release,packing"), NOW)
        raw.set_trace_callback(None)
    (counted,) = [text for text in seen if text.startswith("SELECT count(*)")]
    assert "COVERING INDEX ix_sales_order_state_placed (state=?)" in plan(shop, counted)


@pytest.mark.parametrize("sort", [sort for sort in SORTABLE if sort not in ("state", "payment", "channel")])
def test_open_orders_are_walked_along_their_own_indexes(
    mixed: AppContext, sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.queries.order_search.MANY", 0)
    asked: list[tuple[str, Any]] = []

    def hear(_conn: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        asked.append((re.sub(r"\$\d+", "?", statement), values))

    with mixed.database.reading() as conn:
        if not mixed.database.is_sqlite:  # it would rather read so few rows all, and sort them
            conn.exec_driver_sql("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
        listen(conn.engine, "before_cursor_execute", hear)
        assert order_page(conn, ListSpec("is:open", sort), now=NOW).rows
        remove(conn.engine, "before_cursor_execute", hear)
        how = "EXPLAIN QUERY PLAN" if mixed.database.is_sqlite else "EXPLAIN"
        walks = [(sql, values) for sql, values in asked if "ORDER BY o." in sql and "LIMIT" in sql]
        found = [str(row[-1]) for sql, values in walks for row in direct.rows(conn, f"{how} {sql}", values)]
    ways = [step for step in found if "sales_order" in step]
    assert ways and all(f"ix_sales_order_open_{SORTABLE[sort][0]}" in step for step in ways), found
    assert not [step for step in found if "Sort" in step or "B-TREE" in step], found


@pytest.mark.parametrize("steps", [None, (4, 4, 4), (1,)])
@pytest.mark.parametrize("sort", SORTABLE)
def test_every_sort_gives_each_order_once_in_both_directions(
    mixed: AppContext, sort: str, steps: tuple[int, ...] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sorted by the index, and in a list so long that an index of what is searched for has to help."""
    if steps is not None:
        monkeypatch.setattr("app.queries.order_search.MANY", 0)
        monkeypatch.setattr("app.queries.order_walk._STEPS", steps)
        monkeypatch.setattr("app.queries.order_walk._MOST_SORTED", 40 if len(steps) > 1 else 0)
    for query in (
        "",
        "is:open",
        "status:to_route,packed",
        "buyer",
        "payment:paid buyer",
        "ship_by:>=2020-01-01",
        "hold:any",
    ):
        for descending in (True, False):
            spec = ListSpec(query, sort, descending)
            whole = all_pages(mixed, spec, 100)
            assert len(whole) == len(set(whole)) == count_orders_in(mixed, spec)
            rows = mixed.read(order_page, spec, now=NOW).rows
            assert list(rows) == sorted(rows, key=lambda row: place_of(row, sort), reverse=descending)
            for limit in (1, 5):
                assert all_pages(mixed, spec, limit) == whole


def test_what_is_seen_of_an_order_at_a_glance(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    ordered_and_routed(shop, incoming("1001", line("MUG", 1), line("CAP", 2), ship_to=NO_STREET))
    (row,) = shop.read(order_page, ALL, now=NOW).rows
    assert (row.location, row.short, row.address_problem, row.released) == ("Berlin", 2, "no street", False)
    assert [kind.value for kind in row.hold_kinds] == ["address"]
    assert row.ship_by == PLACED + timedelta(hours=48)


def test_a_job_takes_what_the_search_finds_in_the_order_of_the_work(shop: AppContext) -> None:
    ids = take_in(shop, *(incoming(str(1000 + n), placed_at=PLACED - timedelta(minutes=n)) for n in range(5)))
    with shop.database.writing() as conn:
        conn.exec_driver_sql(
            "INSERT INTO job (op_id, kind, params, state, user_id, station_id, created_at) SELECT op_id, 'tag', '{}',"
            " 'running', user_id, station_id, recorded_at FROM operation WHERE id = 1"
        )

        class Tx:
            """No more of an operation than is needed here."""

            def __init__(self) -> None:
                self.conn = conn

        assert freeze_into_job(Tx(), 1, ListSpec("10", "number"), NOW, exclude=[ids[2]]) == 4
    frozen = rows_of(shop, "SELECT order_id, order_version, state FROM job_row ORDER BY id")
    assert [tuple(row) for row in frozen] == [(order_id, 1, "waiting") for order_id in (ids[4], ids[3], ids[1], ids[0])]
    with shop.database.writing() as conn:
        assert freeze_into_job(Tx(), 1, ALL, NOW, only=[ids[2], 99]) == 1
