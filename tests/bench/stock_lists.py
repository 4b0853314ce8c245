"""Benchmarks of the stock list on up to a million rows: pages in any order with any filter, and search as one types."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC
from functools import partial

from app.context import AppContext
from app.queries.stock_card import stock_card
from app.queries.stock_grid import GridSpec, Place, count_stocks, stock_grid
from app.queries.stock_moves import movements
from db import direct
from db.postgresql import postgresql_engine
from db.seeds.generated import UNTIL
from tests.bench.measuring import Figure, Measured, figure, forget_peak_memory, load_average, measure, with_growth
from tests.bench.shops import Engines

_PAGES, _WARM_UP = 300, 15
_VIEWS = ("", "is:low", "is:short", "counted:<last-30d", "expires:<=next-30d")
# What a person narrows the list by, in the default order.
_FILTERS = (*_VIEWS, "zone:Z03", "bin:L06-B0017", "supplier:acme", "vendor:northwind",
            "is:low -is:short", "on_hand:>=40")  # fmt: skip
_SORTS = (("sku", False), ("title", False), ("title", True), ("location", False), ("counted", False), ("counted", True))
_FAR_APART = ("zone:Z03", "is:low", "zone:Z03 is:low")
_TYPED = ("MUG-00017", "oak lamp", "red", "4102", "tea")
# What the generated shop lacks: reorder points, counts of different days, bins, lots that expire, a supplier.
_MORE = (
    """UPDATE stock_level SET reorder_point = CASE WHEN (sku_id + location_id) % 40 = 0 THEN 1000000 ELSE 1 END,
        safety = sku_id % 4 WHERE (sku_id * 7 + location_id) % 3 = 0""",
    "UPDATE stock_level SET counted_at = {day} WHERE (sku_id + location_id) % 5 > 0",
    """INSERT INTO bin (location_id, code, zone, walk_order)
        SELECT p.id, p.code || '-B' || substr(CAST(10000 + n.id AS text), 2),
        'Z' || substr(CAST(100 + n.id % 20 AS text), 2), n.id FROM location p JOIN sku n ON n.id <= 200""",
    """INSERT INTO lot (sku_id, code, expires_on, created_at) SELECT id, 'L' || id, {expires}, created_at FROM sku
        WHERE id % 10 = 0""",
    """INSERT INTO bin_stock (sku_id, location_id, bin_id, lot_id, on_hand)
        SELECT v.sku_id, v.location_id, b.id, t.id, v.on_hand FROM stock_level v
        JOIN bin b ON b.location_id = v.location_id AND b.walk_order = 1 + v.sku_id % 200
        LEFT JOIN lot t ON t.sku_id = v.sku_id WHERE v.on_hand > 0 AND v.sku_id % 2 = 0""",
    "UPDATE stock_level SET placed = on_hand WHERE sku_id % 2 = 0",
    "INSERT INTO supplier (name, currency) VALUES ('Acme', 'EUR'), ('Contoso', 'EUR')",
    "INSERT INTO supplier_sku (supplier_id, sku_id) SELECT 1 + id % 2, id FROM sku WHERE id % 3 = 0",
    "UPDATE sku SET vendor = 'Vendor ' || id % 300 WHERE id % 2 = 0",
    "UPDATE sku SET vendor = 'Northwind' WHERE id % 1000 = 7",
    "ANALYZE",
)
_DAYS = {
    "sqlite": (
        "1782885600000000 - 86400000000 * (sku_id % 90)",
        "date('2026-06-20', '+' || (id / 10 % 400) || ' days')",
    ),
    "postgresql": (
        "TIMESTAMPTZ '2026-07-01 06:00Z' - make_interval(days => (sku_id % 90)::int)",
        "DATE '2026-06-20' + (id / 10 % 400)::int",
    ),
}


def _spec(query: str = "", sort: str = "sku", *, descending: bool = False, location_id: int | None = None) -> GridSpec:
    return GridSpec(query, sort, descending, location_id=location_id, today=UNTIL.date(), zone=UTC)


def _walk(shop: AppContext, specs: Sequence[GridSpec]) -> list[Callable[[], object]]:
    """Pages of the lists in turn, each list's one after the other from its beginning."""
    places: dict[GridSpec, Place | None] = dict.fromkeys(specs)

    def page(spec: GridSpec) -> None:
        places[spec] = shop.read(stock_grid, spec, places[spec]).after

    return [partial(page, specs[number % len(specs)]) for number in range(_PAGES + _WARM_UP)]


def pages(shop: AppContext) -> Measured:
    """Keyset pages of 100: the filters by code, everything by each column, all of it at one location too."""
    specs = [_spec(query, location_id=place) for query in _FILTERS for place in (None, 4)]
    specs += [_spec("", sort, descending=way, location_id=place) for sort, way in _SORTS for place in (None, 4)]
    return measure(_walk(shop, specs), unit="pages", warm_up=_WARM_UP)


def far_apart(shop: AppContext) -> Measured:
    """Pages of filters whose rows lie far apart in a list that is sorted by something else."""
    specs = [_spec(query, sort, descending=way) for query in _FAR_APART for sort, way in _SORTS if sort != "sku"]
    return measure(_walk(shop, specs), unit="pages", warm_up=_WARM_UP)


def search(shop: AppContext) -> Measured:
    """The first page at each sign that is typed."""
    typed = [word[:end] for word in _TYPED for end in range(1, len(word) + 1)]
    rng = random.Random(1)
    rng.shuffle(typed)
    work = [partial(shop.read, stock_grid, _spec(text)) for text in typed * 4]
    return measure([*work[:_WARM_UP], *work], unit="signs", warm_up=_WARM_UP)


def tab_counts(shop: AppContext) -> Measured:
    """The counts over the tabs, which say 1,000+ from there."""
    work = [partial(shop.read, count_stocks, [_spec(query) for query in _VIEWS])] * (30 + _WARM_UP)
    return measure(work, unit="tabs", warm_up=_WARM_UP)


def cards(shop: AppContext) -> Measured:
    """A product's card with its newest movements."""
    most = shop.read(direct.first, "SELECT max(id) FROM sku") or (1,)
    rng = random.Random(1)

    def card(sku_id: int) -> None:
        shop.read(stock_card, sku_id)
        shop.read(movements, sku_id)

    work = [partial(card, rng.randrange(1, int(most[0]) + 1)) for _ in range(200 + _WARM_UP)]
    return measure(work, unit="cards", warm_up=_WARM_UP)


SIZES = (10_000, 100_000, 1_000_000)
WORK: dict[str, Callable[[AppContext], Measured]] = {
    "stock_grid": pages,
    "stock_far_apart": far_apart,
    "stock_search": search,
    "stock_tab_counts": tab_counts,
    "stock_card": cards,
}


def in_large_stocks(engines: Engines, sizes: Sequence[int]) -> Iterator[Figure]:
    """All figures on each engine at each size: one shop is made for all of them."""
    for engine in engines.names:
        found: dict[str, list[Figure]] = {each: [] for each in WORK}
        for rows in sizes:
            load = load_average()
            # A product lies at three locations.
            with engines.large_shop(engine, 2_000, skus=max(600, rows // 3)) as shop:
                if shop.read(direct.first, "SELECT 1 FROM bin") is None:
                    _enrich(shop, engine)
                for each, work in WORK.items():
                    forget_peak_memory()
                    found[each].append(replace(figure(each, work(shop), engine, load), orders=rows))
        for figures in found.values():
            yield from with_growth(figures)


def _enrich(shop: AppContext, engine: str) -> None:
    day, expires = _DAYS[engine]
    with shop.database.writing() as conn:
        if engine == "postgresql":
            direct.change(conn, "SET LOCAL statement_timeout = 0")
        for sql in _MORE:
            direct.change(conn, sql.format(day=day, expires=expires))
    if engine == "postgresql":
        _tidy(shop)


def _tidy(shop: AppContext) -> None:
    """What a server does by itself some minutes after so many rows were changed; not while pages are measured."""
    engine = postgresql_engine(shop.database.url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        conn.exec_driver_sql("SET statement_timeout = 0")
        conn.exec_driver_sql("VACUUM (ANALYZE)")
    engine.dispose()
