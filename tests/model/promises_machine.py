"""The machine of ``goods_machine`` with what is done to promises: made, taken back, moved elsewhere, held, let out.

What is promised to whom is not on the sheet; what the database must keep of it is asked after each step.
"""

from __future__ import annotations

import uuid

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.context import AppContext
from app.services.holds import LiftHold, PlaceHold
from app.services.order_assign import AssignOrder
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.packing import ParkShipment, ScanCode, UndoScan
from app.services.routing import RouteOrders
from app.services.routing_undo import UnrouteOrders
from tests.factories import rows_of
from tests.model.goods_machine import GoodsMachine
from tests.model.machine import WHICH

_HELD_BY = st.sampled_from(("payment", "review", "other"))  # kinds that keep an order from being packed


class PromisesMachine(GoodsMachine):
    """One run in which orders gain and lose their goods in every way but by being cancelled or sent."""

    def __init__(self, shop: AppContext) -> None:
        super().__init__(shop)
        self.routings: list[tuple[str, int]] = []  # operation, order

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def reserve(self, which: int) -> None:
        """What is open of an order is promised to it, as far as there is something."""
        order_id, op_id = self._order_of(which), uuid.uuid4()
        command = RouteOrders((order_id,))
        self.shop.run(command, op_id=op_id)
        self.last = command, op_id
        self.routings.append((str(op_id), order_id))

    @precondition(lambda self: self.routings)
    @rule(which=WHICH)
    def release(self, which: int) -> None:
        """A routing is taken back: its units are free again, unless somebody has begun with the order."""
        op, order_id = self.routings[-1 - which % len(self.routings)]
        reserved = self._promised(order_id)
        if self._do(UnrouteOrders(op, (order_id,)), works=None):
            assert self._promised(order_id) <= reserved

    @precondition(lambda self: self.orders)
    @rule(which=WHICH, place=WHICH)
    def assign(self, which: int, place: int) -> None:
        """An order is to be sent from that place, all of it or nothing."""
        order_id, to = self._order_of(which), self.places[place % 2]
        if self._do(AssignOrder(order_id, to), works=None):
            query = (
                "SELECT count(*) FROM allocation a JOIN shipment s ON s.id = a.shipment_id"
                " WHERE s.order_id = :id AND a.ended = '' AND a.location_id <> :to"
            )
            assert rows_of(self.shop, query, id=order_id, to=to) == [(0,)]

    @precondition(lambda self: self.orders)
    @rule(which=WHICH, back=st.booleans())
    def let_out(self, which: int, back: bool) -> None:
        """An order is let onto the floor, or taken back from it."""
        order_id = self._order_of(which)
        self._do(UnreleaseOrder(order_id) if back else ReleaseOrder(order_id), works=None)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH, kind=_HELD_BY)
    def hold(self, which: int, kind: str) -> None:
        """An order is to wait for a person."""
        self._do(PlaceHold(self._order_of(which), kind), works=None)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def lift(self, which: int) -> None:
        """A person has looked: the order may go on."""
        self._do(LiftHold(self._order_of(which), ""), works=None)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH, parked=st.booleans())
    def step_back(self, which: int, parked: bool) -> None:
        """Who packs an order takes the last scan back, or puts the box aside."""
        shipment = self._shipment(which, "packing", "packed")
        if shipment is not None:
            self._do(ParkShipment(shipment) if parked else UndoScan(shipment), works=None)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def begin(self, which: int) -> None:
        """As in the other machine; of an order on hold nothing is packed, whatever is scanned."""
        shipment = self._shipment(which, "to_pack", "released")
        if shipment is None or not self._is_held(which):
            super().begin(which)
            return
        ((number, sequence),) = rows_of(
            self.shop,
            "SELECT o.number, s.sequence FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.id = :id",
            id=shipment,
        )
        before = self._packed(shipment)
        self._do(ScanCode(f"{number}-{sequence}", None, None), works=None)
        for code in self.codes:
            self._do(ScanCode(code, shipment, None), works=None)
        assert self._packed(shipment) == before

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def ship(self, which: int) -> None:
        """As in the other machine, once nothing holds the order any more."""
        if self._is_held(which):
            self._do(LiftHold(self._order_of(which), ""))
        super().ship(which)

    # -- helpers --

    def _order_of(self, which: int) -> int:
        return self.orders[which % len(self.orders)]

    def _is_held(self, which: int) -> bool:
        query = "SELECT count(*) FROM order_hold WHERE order_id = :id AND lifted_at IS NULL"
        return rows_of(self.shop, query, id=self._order_of(which)) != [(0,)]

    def _promised(self, order_id: int) -> int:
        query = (
            "SELECT coalesce(sum(a.quantity), 0) FROM allocation a JOIN order_line l ON l.id = a.order_line_id"
            " WHERE l.order_id = :id AND a.ended = ''"
        )
        return int(rows_of(self.shop, query, id=order_id)[0][0])

    def _packed(self, shipment_id: int) -> int:
        query = "SELECT coalesce(sum(packed), 0) FROM shipment_line WHERE shipment_id = :id"
        return int(rows_of(self.shop, query, id=shipment_id)[0][0])
