"""Benchmarks of the floor: scanning, packing, shipping."""

from __future__ import annotations

import uuid
from functools import partial

from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.domain.packing import Verdict
from app.services.packing import ScanCode
from app.services.shipping import ShipShipment, buy_label
from tests import factories
from tests.bench.measuring import Measured, Meter
from tests.bench.shops import BenchShop
from tests.bench.stations import Job, carried_out, pieces_of

WARM_UP = 5


def scan(shop: BenchShop, size: int) -> Measured:
    """Item scans a second, each committed before it is acknowledged: barcodes of orders of three lines."""
    meter, scans = Meter(), 0
    orders = shop.reserved_orders(size, lines=3)
    for order in orders:
        for shipment, codes in _to_pack(shop, order):
            _open(shop.context, shipment)
            for code in codes:
                command = ScanCode(code, shipment, None)
                if scans < WARM_UP:
                    shop.context.run(command)
                elif scans < size + WARM_UP:
                    meter.run(partial(shop.context.run, command))
                else:
                    return meter.measured("scans")
                scans += 1
    return meter.measured("scans")


def pack_ship(shop: BenchShop, size: int, processes: int = 1) -> Measured:
    """Shipments of orders of three lines: open, scan each unit, buy the label, ship."""
    count = pieces_of(size, processes, WARM_UP)
    work = [piece for order in shop.reserved_orders(count, lines=3) for piece in _to_pack(shop, order)][:count]
    return carried_out(shop, Job(_pack_and_ship, work, WARM_UP, "shipments"), processes)


def _to_pack(shop: BenchShop, order: int) -> list[tuple[int, list[str]]]:
    """Shipments of an order with the barcode of each unit in them."""
    query = "SELECT id FROM shipment WHERE order_id = :order ORDER BY id"
    found = []
    for (shipment,) in factories.rows_of(shop.context, query, order=order):
        units = factories.missing_units(shop.context, shipment)
        found.append((int(shipment), [code for code, missing in units for _ in range(missing)]))
    return found


def _open(shop: AppContext, shipment: int) -> None:
    outcome = shop.run(ScanCode(str(OwnCode(CodeKind.SHIPMENT, shipment)), None, None)).result
    assert outcome["verdict"] == Verdict.OPENED, outcome


def _pack_and_ship(shop: AppContext, piece: tuple[int, list[str]]) -> None:
    shipment, codes = piece
    _open(shop, shipment)
    for code in codes:
        outcome = shop.run(ScanCode(code, shipment, None)).result
    assert outcome["verdict"] == Verdict.COMPLETE, outcome
    buy_label(shop.run, shipment, op_id=uuid.uuid4())
    shop.run(ShipShipment(shipment))
