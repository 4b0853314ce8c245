"""Benchmark of receiving: a line of a delivery, each scan committed before it is acknowledged."""

from __future__ import annotations

import uuid
from functools import partial

from app.context import AppContext
from app.services.purchases import DraftPurchase, OrderPurchase
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.suppliers import AddSupplier
from tests import factories
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop

WARM_UP = 20
_LINES = 20


def receive(shop: BenchShop, size: int) -> Measured:
    """Lines a second: scans of purchase orders of 20 products, one unit each, at 4.50."""
    work = [partial(_scan, shop.context, *scan) for scan in _scans(shop, size + WARM_UP)]
    return measure(work, unit="lines", warm_up=WARM_UP)


def _scan(shop: AppContext, receipt_id: int, sku_id: int) -> None:
    shop.run(ReceiveUnits(receipt_id, sku_id, 1))


def _scans(shop: BenchShop, count: int) -> list[tuple[int, int]]:
    """(receipt, product) of each scan; every purchase order is received product by product, again and again."""
    context = shop.context
    skus = [
        int(row[0]) for row in factories.rows_of(context, "SELECT id FROM sku WHERE code LIKE 'BENCH-0%' ORDER BY id")
    ]
    place = int(factories.rows_of(context, "SELECT min(id) FROM location")[0][0])
    supplier = context.run(AddSupplier(f"Bench {uuid.uuid4()}")).result["supplier_id"]
    scans: list[tuple[int, int]] = []
    while len(scans) < count:
        chosen = shop.rng.sample(skus, _LINES)
        lines = tuple((sku_id, 10, 450) for sku_id in chosen)
        order = context.run(DraftPurchase(supplier, place, lines)).result["purchase_order_id"]
        context.run(OrderPurchase(order))
        receipt = context.run(OpenReceipt(None, order)).result["receipt_id"]
        scans += [(receipt, sku_id) for _ in range(10) for sku_id in chosen]
    return scans[:count]
