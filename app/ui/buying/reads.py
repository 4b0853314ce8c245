"""What Buying asks the database; for reader threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from app.domain.purchases import AWAITED, PurchaseState
from app.queries.buying import (
    PurchaseCounts,
    PurchaseLineRow,
    PurchaseRow,
    Suggestion,
    SupplierGoods,
    SupplierRow,
    purchase,
    purchase_counts,
    purchase_goods,
    purchase_list,
    purchase_numbered,
    suggestions,
    supplier_goods,
    supplier_list,
)
from app.queries.imports import base_currency
from app.queries.places import LocationName, shop_locations
from app.queries.products_look_up import ProductHit, find_products
from app.services.scan_lookup import product_scanned

PAGE = 200


class Tab(StrEnum):
    """The lists, in the order of their tabs."""

    TO_ORDER = "to_order"
    DRAFTS = "drafts"
    AWAITED = "awaited"
    LATE = "late"
    EVERY = "every"
    SUPPLIERS = "suppliers"


STATES: Mapping[Tab, frozenset[PurchaseState]] = MappingProxyType(
    {
        Tab.DRAFTS: frozenset({PurchaseState.DRAFT}),
        Tab.AWAITED: AWAITED,
        Tab.LATE: AWAITED,
        Tab.EVERY: frozenset(),
    }
)


@dataclass(frozen=True, slots=True)
class Overview:
    """What should be ordered, how many orders to suppliers there are, and how many suppliers are in use.

    ``currency`` is the shop's.
    """

    to_order: tuple[Suggestion, ...]
    counts: PurchaseCounts
    suppliers: int
    currency: str


@dataclass(frozen=True, slots=True)
class PurchaseData:
    """An order to a supplier with its lines."""

    row: PurchaseRow
    lines: tuple[PurchaseLineRow, ...]

    @property
    def missing(self) -> int:
        """Units that are still to come."""
        return sum(line.bought.incoming for line in self.lines)


@dataclass(frozen=True, slots=True)
class SupplierData:
    """A supplier and what can be had there."""

    row: SupplierRow
    goods: tuple[SupplierGoods, ...]


@dataclass(frozen=True, slots=True)
class DraftData:
    """What the form of a draft needs: who can be asked, where goods can go, and the draft (None: a new one)."""

    suppliers: tuple[SupplierRow, ...]
    locations: tuple[LocationName, ...]
    purchase: PurchaseData | None


def read_overview(conn: Any, location_id: int | None, today: date) -> Overview:
    """The counts over the tabs, at a location (None: anywhere), and what should be ordered."""
    return Overview(
        tuple(suggestions(conn, location_id)),
        purchase_counts(conn, today, location_id),
        len(supplier_list(conn)),
        base_currency(conn),
    )


def read_purchases(conn: Any, tab: Tab, location_id: int | None, today: date, rows: int) -> list[PurchaseRow]:
    """The first ``rows`` orders of a tab: drafts and all of them the newest first, the others what comes first."""
    return purchase_list(
        conn,
        states=STATES[tab],
        location_id=location_id,
        late_on=today if tab is Tab.LATE else None,
        by_day=tab in (Tab.AWAITED, Tab.LATE),
        limit=rows,
    )


def read_purchase(conn: Any, purchase_id: int) -> PurchaseData | None:
    """An order to a supplier, None if there is no such one."""
    row = purchase(conn, purchase_id)
    return None if row is None else PurchaseData(row, tuple(purchase_goods(conn, purchase_id)))


def read_suppliers(conn: Any) -> list[SupplierRow]:
    """Suppliers by name, those in use first."""
    return sorted(supplier_list(conn, archived=True), key=lambda row: row.archived)


def read_supplier(conn: Any, supplier_id: int) -> SupplierData | None:
    """A supplier with what can be had there, None if there is no such one."""
    row = next((row for row in supplier_list(conn, archived=True) if row.id == supplier_id), None)
    return None if row is None else SupplierData(row, tuple(supplier_goods(conn, supplier_id)))


def read_draft(conn: Any, purchase_id: int | None) -> DraftData:
    """What the form of a draft needs."""
    found = read_purchase(conn, purchase_id) if purchase_id is not None else None
    return DraftData(tuple(supplier_list(conn)), tuple(shop_locations(conn)), found)


def read_offer(conn: Any, supplier_id: int, sku_id: int) -> SupplierGoods | None:
    """How a product can be had of a supplier, None: nobody said so."""
    return next((one for one in supplier_goods(conn, supplier_id) if one.sku_id == sku_id), None)


def read_hits(conn: Any, text: str) -> list[ProductHit]:
    """Products for what was typed."""
    return find_products(conn, text, None)


@dataclass(frozen=True, slots=True)
class ScannedHere:
    """What a scan means here: an order to a supplier, or a product by id, code and title; neither: something else."""

    purchase_id: int | None = None
    product: tuple[int, str, str] | None = None


def read_scan(conn: Any, code: str) -> ScannedHere:
    """What a code names: a number of an order to a supplier, or a product."""
    wanted = code.strip().upper()
    found = purchase_numbered(conn, wanted) if wanted.startswith("PO-") else None
    if found is not None:
        return ScannedHere(found)
    card = product_scanned(conn, code)
    return ScannedHere() if card is None else ScannedHere(None, (card.sku_id, card.code, card.title))
