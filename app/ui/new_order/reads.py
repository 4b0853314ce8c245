"""What the form asks the database: one function for each question, so that one read gives one answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.routing import Plan
from app.queries.products_look_up import (
    ProductHit,
    StockAt,
    entry_defaults,
    product_hits,
    proposed_price,
    stock_of,
)
from app.services.order_typing import preview_typed
from app.services.scan_lookup import Found, look_up


@dataclass(frozen=True, slots=True)
class Priced:
    """A product for a new line: how many units, and what one costs in millionths (None: not known).

    ``source``: where that is from, as of ``LineState.priced``.
    """

    product: ProductHit
    units: int
    unit_price: int | None
    source: str


@dataclass(frozen=True, slots=True)
class Stocked:
    """Stock of the line in focus, and where the whole order would ship from if it were taken now."""

    sku_id: int | None
    stock: tuple[StockAt, ...]
    plan: Plan | None
    places: dict[int, str]


def price_product(conn: Any, sku_id: int, units: int, channel: str, currency: str) -> Priced | None:
    """The product with what a unit costs, to be proposed."""
    product = product_hits(conn, [sku_id], None).get(sku_id)
    if product is None:
        return None
    price, source = proposed_price(conn, entry_defaults(conn, channel).account_id, product, currency)
    return Priced(product, units, price, source)


def price_scanned(conn: Any, code: str, channel: str, currency: str) -> Priced | None:
    """The product that a scan names; None if it names something else or nothing."""
    hits = look_up(conn, code)
    if not hits or hits[0].found is not Found.SKU:
        return None
    return price_product(conn, hits[0].id, hits[0].units, channel, currency)


def stock_and_plan(
    conn: Any, sku_id: int | None, wanted: tuple[tuple[int, int], ...], country: str, region: str, code: str
) -> Stocked:
    """Stock of one product at every location, and the plan for the whole order."""
    stock = tuple(stock_of(conn, sku_id)) if sku_id is not None else ()
    plan = preview_typed(conn, wanted, country, region, code)
    names = {place.location_id: place.name for place in stock}
    missing = {pick.location_id for pick in plan.picks} - names.keys() if plan is not None else set[int]()
    if missing and wanted:
        for wanted_sku, _ in wanted:
            names |= {place.location_id: place.name for place in stock_of(conn, wanted_sku)}
    return Stocked(sku_id, stock, plan, names)
