"""The machine of ``machine`` with what else is done to goods: received by scan, counted, returned, packed by number.

Cameras are known by their serial numbers; the sheet keeps for each number where it is: at a place, in a box there, with
the customer of an order, or gone.
"""

from __future__ import annotations

import uuid
from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from sqlalchemy import update

from app.context import AppContext
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.counts import CountBinNow
from app.services.packing import ScanCode, UndoScan
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.receiving_moves import TakeBackLast
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_adjust import AdjustStock
from app.services.transfers import ReceiveTransfer, RequestTransfer, ShipTransfer
from db.models import Sku
from tests.factories import count, incoming, line, ordered_and_routed, rows_of
from tests.model.machine import PLACES, UNITS, WHICH, StockMachine

_CAMERAS = st.integers(0, 7)


class GoodsMachine(StockMachine):
    """One run, with a third product that goes by serial numbers."""

    def __init__(self, shop: AppContext) -> None:
        super().__init__(shop)
        self.receipts: dict[int, int] = {}  # by place
        self.here: dict[str, int] = {}  # number -> place
        self.boxed: dict[str, int] = {}  # number -> shipment, of those that are here
        self.away: dict[str, int] = {}  # number -> order line
        self.camera_orders: list[int] = []

    @initialize()
    def open(self) -> None:
        super().open()
        count(self.shop, {(f"CAM-{self.run}", place): 0 for place in PLACES})
        (self.camera,) = self._ids("sku", "code", (f"CAM-{self.run}",))
        with self.shop.database.writing() as conn:
            conn.execute(update(Sku).where(Sku.id == self.camera).values(tracking="serial"))
        self.receipts = {at: int(self.shop.run(OpenReceipt(at)).result["receipt_id"]) for at in self.places}
        for which in range(4):
            self._take_in(self._number(which), self.places[which % 2])
        for units in (1, 2):
            self._order(units)

    # -- received, counted, returned --

    @rule(sku=WHICH, place=WHICH, at=WHICH, lot=WHICH, units=UNITS, back=st.booleans())
    def receive_by_scan(self, sku: int, place: int, at: int, lot: int, units: int, back: bool) -> None:
        """Units come in by a receipt; some of these scans are taken back at once."""
        key, spot = self._key(sku, place), self._spot(sku, place, at, lot)
        receipt, code = self.receipts[key[1]], self._lot_code(spot[1])
        self._do(ReceiveUnits(receipt, key[0], units, spot[0], code, anyway=True))
        if back:
            self._do(TakeBackLast(receipt))
        else:
            self.sheet.add(key, spot, units)

    @rule(sku=WHICH, place=WHICH, at=WHICH, lot=WHICH, more=st.integers(-1, 1))
    def count_bin(self, sku: int, place: int, at: int, lot: int, more: int) -> None:
        """Somebody counts a product in a bin, and finds one more or fewer than there should be: posted at once."""
        key, spot = self._key(sku, place), self._spot(sku, place, at, lot)
        there = self.sheet.units[key][spot]
        mixed = any(units and it[0] == spot[0] and it[1] != spot[1] for it, units in self.sheet.units[key].items())
        if there + more < 0 or self._claimed(key) or (mixed and spot[1] is None):
            return  # what is in boxes was taken from somewhere; without its lot it has to be asked for
        count_id = self._done(CountBinNow(key[1], spot[0]))["count_id"]
        self._do(RecordCount(count_id, spot[0], key[0], there + more, lot=self._lot_code(spot[1])))
        assert self._done(CloseBin(count_id, spot[0], partly=True))["step"] == "closed"
        self.sheet.add(key, spot, more)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH, place=WHICH, at=WHICH, units=UNITS, thrown=st.booleans())
    def bring_back(self, which: int, place: int, at: int, units: int, thrown: bool) -> None:
        """Goods of an order come back, into the lot that they left from; what is thrown away is gone at once."""
        order_id = self.orders[which % len(self.orders)]
        rows = rows_of(self.shop, _SENT, order=order_id)
        if not rows or rows[0][1] not in self.codes.values():
            return
        line_id, sku_id, with_customer = rows[0]
        lots = {lot: away for lot, away in rows_of(self.shop, _LOTS, line=line_id) if away > 0}
        lot = list(lots)[at % len(lots)]  # of several, whichever a person says came, or that it bears none
        spot = (None if thrown else self._bin(self.places[place % 2], at), lot)
        came = ReturnedLine(line_id, units, spot[0], lot, thrown, without_lot=lot is None)
        command = ReturnGoods(order_id, self.places[place % 2], (came,), "unwanted")
        if self._do(command, works=units <= with_customer) and not thrown:
            self.sheet.add((sku_id, self.places[place % 2]), spot, units)

    # -- units with numbers --

    @rule(which=_CAMERAS, place=WHICH)
    def receive_camera(self, which: int, place: int) -> None:
        """A camera comes in by its number, unless the books have it here already; one that was sold may be back."""
        self._take_in(self._number(which), self.places[place % 2])

    @rule(camera=_CAMERAS, place=WHICH, comes=st.booleans())
    def adjust_camera(self, camera: int, place: int, comes: bool) -> None:
        """A camera is found, or lost, by its number: lost only where it is, out of no box, if none waits for it."""
        number, at = self._number(camera), self.places[place % 2]
        key = (self.camera, at)
        here = Counter(self.here.values())[at]
        if comes:
            works = number not in self.here
        else:
            is_free = self.here.get(number) == at and number not in self.boxed
            works = is_free and here > self._claimed(key)
        command = AdjustStock(*key, 1 if comes else -1, "found" if comes else "lost", serials=(number,))
        if self._do(command, works=works) and comes:
            self.here[number] = at
            self.away.pop(number, None)
        elif works:
            del self.here[number]

    @rule(units=st.integers(1, 2))
    def order_cameras(self, units: int) -> None:
        """An order for cameras comes in and is routed."""
        self._order(units)

    @precondition(lambda self: self.camera_orders)
    @rule(which=WHICH, camera=_CAMERAS, by_product=st.booleans())
    def pack_camera(self, which: int, camera: int, by_product: bool) -> None:
        """A camera is scanned into its box: by its number; the product's own code does not say which one it is."""
        box = self._box(which)
        if box is None:
            return
        verdict = self._scan_in(box, f"CAM-{self.run}" if by_product else self._number(camera))
        number, (shipment_id, at, _, left) = self._number(camera), box
        if by_product:
            assert self._free(at) and verdict == "needs_serial"  # as many are here as are promised
        elif number in self._free(at):
            assert verdict == ("complete" if left == 1 else "counted")
            self.boxed[number] = shipment_id
        elif number in self.boxed:
            assert verdict == "serial_taken"
        else:
            assert verdict == ("serial_away" if number in self._known() else "unknown")

    @precondition(lambda self: self.boxed)
    @rule(which=WHICH)
    def unpack_camera(self, which: int) -> None:
        """The last scan of a box is taken back: that camera is free again."""
        shipment_id = sorted(set(self.boxed.values()))[which % len(set(self.boxed.values()))]
        last = [number for number, it in self.boxed.items() if it == shipment_id][-1]
        assert self._done(UndoScan(shipment_id))["verdict"] == "undone"
        del self.boxed[last]

    @precondition(lambda self: self.camera_orders)
    @rule(which=WHICH)
    def ship_cameras(self, which: int) -> None:
        """A box is filled and leaves, and its cameras with it."""
        while box := self._box(which):
            number = self._free(box[1])[-1]
            assert self._scan_in(box, number) == ("complete" if box[3] == 1 else "counted")
            self.boxed[number] = box[0]
        order_id = self.camera_orders[which % len(self.camera_orders)]
        for shipment_id, line_id in rows_of(self.shop, _PACKED, order=order_id):
            buy_label(self.shop.run, shipment_id, op_id=uuid.uuid4())
            self._do(ShipShipment(shipment_id))
            for number in [number for number, it in self.boxed.items() if it == shipment_id]:
                del self.boxed[number], self.here[number]
                self.away[number] = line_id

    @precondition(lambda self: self.away)
    @rule(which=WHICH, camera=_CAMERAS, place=WHICH)
    def bring_camera_back(self, which: int, camera: int, place: int) -> None:
        """A camera comes back by its number, if it left with that order."""
        line_id = list(self.away.values())[which % len(self.away)]
        number, at = self._number(camera), self.places[place % 2]
        order_id = rows_of(self.shop, "SELECT order_id FROM order_line WHERE id = :id", id=line_id)[0][0]
        came = ReturnedLine(line_id, 1, serials=(number,))
        if self._do(ReturnGoods(order_id, at, (came,)), works=self.away.get(number) == line_id):
            del self.away[number]
            self.here[number] = at

    @rule(camera=_CAMERAS, place=WHICH)
    def send_camera(self, camera: int, place: int) -> None:
        """A camera goes to the other place by its number, unless it is elsewhere, in a box or promised."""
        number, source, target = self._number(camera), self.places[place % 2], self.places[1 - place % 2]
        known = rows_of(self.shop, "SELECT id FROM serial WHERE sku_id = :sku AND code = :code",
                        sku=self.camera, code=number)  # fmt: skip
        if not known:
            return
        asked = self._done(RequestTransfer(source, target, ((self.camera, 1),)))
        line_id, serial_id = asked["line_ids"][0], known[0][0]
        free = self._available((self.camera, source)) + Counter(self.here.values())[source]
        works = self.here.get(number) == source and number not in self.boxed and free > 0
        going = ShipTransfer(asked["transfer_id"], 1, ((line_id, 1, None, None),), (serial_id,))
        if self._do(going, works=works):
            self._do(ReceiveTransfer(asked["transfer_id"], ((line_id, 1, None),), (serial_id,)))
            self.here[number] = target

    @invariant()
    def cameras_are_where_the_sheet_has_them(self) -> None:
        """Each number is at its place or with its customer, and as many are on hand as there are numbers."""
        if not hasattr(self, "camera"):
            return
        rows = rows_of(self.shop, "SELECT code, location_id, order_line_id FROM serial WHERE sku_id = :sku",
                       sku=self.camera)  # fmt: skip
        assert {(code, at, line_id) for code, at, line_id in rows if at or line_id} == (
            {(number, at, None) for number, at in self.here.items()}
            | {(number, None, line_id) for number, line_id in self.away.items()}
        )
        hand = rows_of(self.shop, "SELECT location_id, on_hand FROM stock_level WHERE sku_id = :sku AND on_hand > 0",
                       sku=self.camera)  # fmt: skip
        assert dict(hand) == Counter(self.here.values())

    # -- helpers --

    def _number(self, which: int) -> str:
        return f"S{self.run}-{which}"

    def _take_in(self, number: str, at: int) -> None:
        command = ReceiveUnits(self.receipts[at], self.camera, 1, serial=number)
        if self._do(command, works=number not in self.here):
            self.here[number] = at
            self.away.pop(number, None)

    def _order(self, units: int) -> None:
        number = f"{self.run}-{next(self.numbers)}"
        self.camera_orders += ordered_and_routed(self.shop, incoming(number, line(f"CAM-{self.run}", units)))

    def _free(self, place: int) -> list[str]:
        """Numbers that are at the place and in no box."""
        return sorted(number for number, at in self.here.items() if at == place and number not in self.boxed)

    def _scan_in(self, box: tuple[int, int, str, int], code: str) -> str:
        self.shop.run(ScanCode(box[2], None, None))
        return str(self.shop.run(ScanCode(code, box[0], None)).result["verdict"])

    def _known(self) -> set[str]:
        query = "SELECT code FROM serial WHERE sku_id = :sku"
        return {row[0] for row in rows_of(self.shop, query, sku=self.camera)}

    def _lot_code(self, lot_id: int | None) -> str:
        return "" if lot_id is None else ("SOON", "LATE")[list(self.sheet.lots).index(lot_id)]

    def _box(self, which: int) -> tuple[int, int, str, int] | None:
        """A shipment of cameras that is not full: id, place, name, and how many are missing."""
        order_id = self.camera_orders[which % len(self.camera_orders)]
        rows = rows_of(self.shop, _BOX, order=order_id)
        return (rows[0][0], rows[0][1], f"{rows[0][2]}-{rows[0][3]}", rows[0][4]) if rows else None


_SENT = """
    SELECT id, sku_id, shipped - returned FROM order_line
    WHERE order_id = :order AND shipped > returned AND parent_line_id IS NULL ORDER BY id"""
_LOTS = """
    SELECT lot_id, -sum(hand_delta) FROM stock_move WHERE order_line_id = :line AND kind IN ('ship', 'return')
    GROUP BY lot_id ORDER BY lot_id"""
_PACKED = """
    SELECT s.id, l.order_line_id FROM shipment s JOIN shipment_line l ON l.shipment_id = s.id
    WHERE s.order_id = :order AND s.state = 'packed' AND l.quantity > 0 ORDER BY s.id"""
_BOX = """
    SELECT s.id, s.location_id, o.number, s.sequence, l.quantity - l.packed FROM shipment s
    JOIN sales_order o ON o.id = s.order_id JOIN shipment_line l ON l.shipment_id = s.id
    WHERE s.order_id = :order AND s.state IN ('to_pack', 'released', 'packing') AND l.quantity > l.packed
    ORDER BY s.id"""
