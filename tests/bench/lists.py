"""Benchmarks of the order list in a large shop: pages in any order, search as one types, everything at once."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import Connection

from app.context import AppContext
from app.queries.order_list import SORTABLE, Key, ListSpec, count_each, freeze_into_job, order_page
from db import direct
from db.seeds.generated import UNTIL
from tests.bench.measuring import Figure, Measured, figure, forget_peak_memory, load_average, measure, with_growth
from tests.bench.shops import Engines

# One filter and the default sort: what the list shows nearly always.
_FILTERS = (
    "", "is:open", "status:to_release", "status:packing,packed", "status:shipped", "hold:any", "is:late", "tag:gift",
    "payment:authorized", "location:L03", "country:JP", "placed:last-7d",
)  # fmt: skip
# What somebody types, sign after sign: numbers, parts of names in several scripts, products.
_TYPED = (
    "#41",
    "4102",
    "412345",
    "Anna",
    "müller-linde",
    "Рябинина",
    "الزيتوني",
    "青木",
    "MUG-00017",
    "oak lamp",
    "c4711@",
)
_PAGES = 200
_WARM_UP = 12
_TABS = ("", "status:to_route", "status:backorder", "status:to_release,to_pick,packing", "status:packed", "hold:any")


def _now() -> datetime:
    """The time of the generated shop, so that it has late orders as a real one has."""
    return UNTIL.astimezone(UTC)


def _walk(shop: AppContext, specs: Sequence[ListSpec], pages: int) -> list[Callable[[], object]]:
    """Pages of the lists in turn, each list's one after the other from its beginning."""
    places: dict[ListSpec, Key | None] = dict.fromkeys(specs)

    def page(spec: ListSpec) -> None:
        places[spec] = shop.read(order_page, spec, now=_now(), after=places[spec]).next

    return [partial(page, specs[number % len(specs)]) for number in range(pages + _WARM_UP)]


def filtered_pages(shop: AppContext) -> Measured:
    """Keyset pages of 100 with one filter, newest first."""
    return measure(_walk(shop, [ListSpec(query) for query in _FILTERS], _PAGES), unit="pages", warm_up=_WARM_UP)


def sorted_pages(shop: AppContext) -> Measured:
    """Keyset pages of 100 of all and of the open orders by every column, both ways."""
    specs = [
        ListSpec(query, sort, descending)
        for query in ("", "is:open") for sort in SORTABLE for descending in (True, False)
    ]  # fmt: skip
    return measure(_walk(shop, specs, _PAGES), unit="pages", warm_up=_WARM_UP)


def search(shop: AppContext) -> Measured:
    """The first page at each sign that is typed, and half of the time among the open orders."""
    rng = random.Random(1)
    typed = [word[:end] for word in _TYPED for end in range(1, len(word) + 1)]
    queries = [f"{rng.choice(('', 'is:open '))}{text}" for text in typed * 2]
    work = [partial(shop.read, order_page, ListSpec(query), now=_now()) for query in queries]
    return measure([*work[:_WARM_UP], *work], unit="signs", warm_up=_WARM_UP)


def tab_counts(shop: AppContext) -> Measured:
    """The counts over the tabs, which say 1,000+ from there."""
    specs = [ListSpec(query) for query in _TABS]
    work = [partial(shop.read, count_each, specs, _now())] * (30 + _WARM_UP)
    return measure(work, unit="tabs", warm_up=_WARM_UP)


def freeze_all(shop: AppContext) -> Measured:
    """What 'all that match' takes to become the rows of a job: orders a second."""
    taken = 0

    class _Undone(Exception):
        """Nothing of it is kept."""

    def freeze() -> None:
        nonlocal taken
        try:
            with shop.database.writing() as conn:
                job = "INSERT INTO job (op_id, kind, params, state, user_id, station_id, created_at)"
                values = (direct.driver_id(conn, uuid.uuid4()), direct.driver_time(conn, _now()))
                direct.change(conn, f"{job} VALUES (?, 'tag', '{{}}', 'running', 1, 1, ?)", values)
                (job_id,) = direct.first(conn, "SELECT max(id) FROM job") or (0,)
                taken += freeze_into_job(_Writing(conn), job_id, ListSpec("is:open"), _now())
                raise _Undone
        except _Undone:
            return

    work = [freeze] * 3
    measured = measure(work, unit="orders")
    return Measured(measured.latencies, taken, measured.sql, "orders")


class _Writing:
    """As much of an operation as freezing needs."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    @property
    def conn(self) -> Connection:
        """The connection."""
        return self._conn


SIZES = (10_000, 100_000, 1_000_000)
# Name -> the benchmarks that share its shops; every figure has the name of its own.
LARGE_SHOPS: dict[str, dict[str, Callable[[AppContext], Measured]]] = {
    "order_list": {"order_list": filtered_pages, "order_list_sorted": sorted_pages, "tab_counts": tab_counts},
    "search": {"search": search},
    "freeze_all": {"freeze_all": freeze_all},
}
LARGE_SHOPS["lists"] = {name: work for each in LARGE_SHOPS.values() for name, work in each.items()}


def in_large_shops(name: str, engines: Engines, sizes: Sequence[int]) -> Iterator[Figure]:
    """The figures of a name, on each engine at each size: one shop is made for all of them."""
    for engine in engines.names:
        found: dict[str, list[Figure]] = {each: [] for each in LARGE_SHOPS[name]}
        for orders in sizes:
            load = load_average()
            with engines.large_shop(engine, orders) as shop:
                for each, work in LARGE_SHOPS[name].items():
                    forget_peak_memory()
                    # The work is as much at each size, so that growth is what the size of the shop costs.
                    found[each].append(replace(figure(each, work(shop), engine, load), orders=orders))
        for figures in found.values():
            yield from with_growth(figures)
