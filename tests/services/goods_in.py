"""What is bought and comes in, for tests: a supplier, purchase orders, scans of receipts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from app.context import AppContext
from app.services.purchases import DraftPurchase, OrderPurchase
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.suppliers import AddSupplier
from app.services.unit_of_work import JsonObject
from db.models import Sku
from tests.factories import location_id, one, rows_of


def sku_id(shop: AppContext, code: str = "MUG") -> int:
    """The id of a product."""
    return int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code))


def bin_id(shop: AppContext, code: str) -> int:
    """The id of a bin."""
    return int(one(shop, "SELECT id FROM bin WHERE code = :code", code=code))


def tracked(shop: AppContext, code: str, tracking: str) -> None:
    """Have a product tracked by lot or serial number: written straight."""
    with shop.database.writing() as conn:
        conn.execute(update(Sku).where(Sku.code == code).values(tracking=tracking))


def supplier(shop: AppContext, name: str = "Potter", **fields: Any) -> int:
    """A new supplier; its id."""
    return int(shop.run(AddSupplier(name, **fields)).result["supplier_id"])


def drafted(shop: AppContext, supplier_id: int, place: str = "Berlin", **units: int) -> int:
    """A draft for products at 2.00 a unit; its id."""
    lines = tuple((sku_id(shop, code), count, 200) for code, count in units.items())
    return int(shop.run(DraftPurchase(supplier_id, location_id(shop, place), lines)).result["purchase_order_id"])


def ordered(shop: AppContext, supplier_id: int, expected_on: str = "", place: str = "Berlin", **units: int) -> int:
    """An order that was sent to the supplier; its id."""
    purchase_id = drafted(shop, supplier_id, place, **units)
    shop.run(OrderPurchase(purchase_id, expected_on))
    return purchase_id


def opened(shop: AppContext, purchase_id: int | None = None, place: str = "Berlin") -> int:
    """An open receipt, blind without a purchase order; its id."""
    where = None if purchase_id is not None else location_id(shop, place)
    return int(shop.run(OpenReceipt(where, purchase_id)).result["receipt_id"])


def receive(shop: AppContext, receipt: int, units: int = 1, sku: str = "MUG", **more: Any) -> JsonObject:
    """Units come in; what the operation says."""
    return shop.run(ReceiveUnits(receipt, sku_id(shop, sku), units, **more)).result


def state_of_purchase(shop: AppContext, purchase_id: int) -> str:
    """The stored state of an order to a supplier."""
    return str(one(shop, "SELECT state FROM purchase_order WHERE id = :id", id=purchase_id))


def cost_of_one(shop: AppContext, sku: str = "MUG") -> int | None:
    """The average cost of a product, in millionths of a cent."""
    found: int | None = one(shop, "SELECT average_cost FROM sku WHERE code = :code", code=sku)
    return found


def in_bins(shop: AppContext) -> dict[tuple[str, str], tuple[int, int]]:
    """Units on hand and held by bin and lot; those that are empty are left out."""
    rows = rows_of(
        shop,
        "SELECT coalesce(b.code, ''), coalesce(l.code, ''), s.on_hand, s.held FROM bin_stock s"
        " LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id WHERE s.on_hand > 0 ORDER BY s.id",
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}
