"""A program that is going to be killed: it imports a file, or packs and ships, and says aloud what it has been told.

Every acknowledged step goes to the parent through a pipe after it was committed, never before.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.context import AppContext, open_shop
from app.services.order_import import import_orders
from app.services.packing import ScanCode
from app.services.routing import RouteOrders
from app.services.shipping import ShipShipment, buy_label
from app.services.unit_of_work import Command, Done
from app.settings import Settings
from tests.factories import missing_units


class Witness:
    """Runs operations for a shop and tells the parent of each that was committed: its id and name."""

    def __init__(self, shop: AppContext, parent: Connection) -> None:
        self._shop, self._parent = shop, parent

    def run(self, command: Command, *, op_id: uuid.UUID | None = None, **more: Any) -> Done:
        """``Operations.run``, then say so."""
        chosen = op_id or uuid.uuid4()
        done = self._shop.run(command, op_id=chosen, **more)
        self._parent.send((str(chosen), type(command).__name__))
        return done


def importing(parent: Connection, url: str, file: Path, gesture: uuid.UUID) -> None:
    """Import a file of orders by one gesture; the whole report is the last word."""
    shop = open_shop(Settings(), url=url)
    report = import_orders(Witness(shop, parent).run, file, op_id=gesture)
    parent.send(("done", str(report.accepted)))
    shop.close()


def packing(parent: Connection, url: str, numbers: Sequence[str], gesture: uuid.UUID) -> None:
    """Route, pack by scans, label and ship the orders. Each step's id follows from the gesture, so it is done once."""
    shop = open_shop(Settings(), url=url)
    witness = Witness(shop, parent)
    orders = dict(
        shop.read(lambda conn: [tuple(r) for r in conn.exec_driver_sql("SELECT number, id FROM sales_order")])
    )
    for number in numbers:
        witness.run(RouteOrders((orders[number],)), op_id=uuid.uuid5(gesture, f"route {number}"))
        _pack(shop, witness, number)
    parent.send(("done", str(len(numbers))))
    shop.close()


def _pack(shop: AppContext, witness: Witness, number: str) -> None:
    """As a person would: look what is there, go on from it."""
    opened = witness.run(ScanCode(number, None, None)).result
    shipment = opened["shipment_id"] if opened["verdict"] == "opened" else opened.get("other_shipment_id")
    assert shipment is not None, opened
    for sku, missing in missing_units(shop, shipment):
        for _ in range(missing):
            witness.run(ScanCode(sku, shipment, None))
    buy_label(witness.run, shipment, op_id=uuid.uuid4())
    witness.run(ShipShipment(shipment))
