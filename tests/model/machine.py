"""The machine: any step of the warehouse in any order, on the program and on the sheet, compared after each.

A step that the sheet says must fail must fail, and one that it says must work must work. What is promised to orders
is not on the sheet: the promises S1 to S9 are asked of the database itself (``tests.invariants``).
"""

from __future__ import annotations

import itertools
import uuid
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import insert

from app.context import AppContext
from app.domain.stock_places import BinKind
from app.errors import OperationError
from app.queries.kits import kit_stock
from app.services.bins import AddBins, ChangeBin
from app.services.kits import SetKit
from app.services.lots import BlockExpired, BlockLot
from app.services.order_cancel import CancelOrder
from app.services.packing import ScanCode
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy
from app.services.transfers import CancelTransfer, CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from app.services.unit_of_work import Command
from db.models import Lot
from tests.factories import count, incoming, line, location_id, ordered_and_routed, rows_of
from tests.invariants import violations
from tests.model.plain import LOOSE, Key, PlainBin, PlainLot, Sheet, Spot

_RUNS = itertools.count(1)
PLACES = ("Berlin", "Hamburg")
KIT = (2, 1)  # mugs and teas in one
KINDS = ("pickable", "bulk", "quarantine")
TODAY = date(2026, 7, 1)
UNITS = st.integers(1, 6)
WHICH = st.integers(0, 5)


class StockMachine(RuleBasedStateMachine):
    """One run: two products (one of them by lots) of its own, in a shop that other runs have used before."""

    def __init__(self, shop: AppContext) -> None:
        super().__init__()
        self.shop = shop
        self.sheet = Sheet()
        self.orders: list[int] = []
        self.transfers: list[int] = []
        self.versions: dict[int, int] = {}
        self.last: tuple[Command, uuid.UUID] | None = None
        self.numbers = itertools.count(1)
        self.scans = 0

    # -- the start --

    @initialize()
    def open(self) -> None:
        """Products, bins at both places, and two lots."""
        self.run = next(_RUNS)
        codes = f"MUG-{self.run}", f"TEA-{self.run}"
        count(self.shop, {(code, place): 4 for code in codes for place in PLACES})
        self.codes = dict(zip(codes, self._ids("sku", "code", codes), strict=True))
        self.mug, self.tea = self.codes.values()
        self.places = tuple(location_id(self.shop, place) for place in PLACES)
        for place in self.places:
            self._make_bins(place)
            for sku_id in self.codes.values():
                self.sheet.add((sku_id, place), LOOSE, 4)
        self._make_kit()
        with self.shop.database.writing() as conn:
            for code, expires in (("SOON", date(2026, 6, 30)), ("LATE", None)):
                row = {"sku_id": self.tea, "code": code, "expires_on": expires, "created_at": self.shop.clock()}
                lot_id = conn.execute(insert(Lot).values(row).returning(Lot.id)).scalar_one()
                self.sheet.lots[lot_id] = PlainLot(self.tea, expires)

    def _make_kit(self) -> None:
        code = f"BOX-{self.run}"
        count(self.shop, {(code, PLACES[0]): 0})
        (self.kit,) = self._ids("sku", "code", (code,))
        self.shop.run(
            SetKit(self.kit, tuple((sku_id, units) for sku_id, units in zip(self.codes.values(), KIT, strict=True)))
        )

    def _make_bins(self, place: int) -> None:
        codes = tuple(f"{self.run}-{place}-{kind}" for kind in KINDS)
        for code, kind in zip(codes, KINDS, strict=True):
            (bin_id,) = self.shop.run(AddBins(place, (code,), kind=kind)).result["bin_ids"]
            walk = rows_of(self.shop, "SELECT walk_order FROM bin WHERE id = :id", id=bin_id)[0][0]
            self.sheet.bins[bin_id] = PlainBin(place, kind, walk, code)
            self.versions[bin_id] = 1

    def _ids(self, table: str, column: str, values: tuple[str, ...]) -> list[int]:
        query = f"SELECT id FROM {table} WHERE {column} = :value"
        return [int(rows_of(self.shop, query, value=value)[0][0]) for value in values]

    # -- units come, go, lie elsewhere --

    @rule(sku=WHICH, place=WHICH, at=WHICH, lot=WHICH, units=UNITS)
    def receive(self, sku: int, place: int, at: int, lot: int, units: int) -> None:
        """Units come into a bin or into none, of a lot or of none."""
        key, spot = self._key(sku, place), self._spot(sku, place, at, lot)
        self._do(AdjustStock(*key, units, "received", *spot))
        self.sheet.add(key, spot, units)

    @rule(sku=WHICH, place=WHICH, at=WHICH, lot=WHICH, units=UNITS)
    def lose(self, sku: int, place: int, at: int, lot: int, units: int) -> None:
        """Units are missing, from a bin and lot or just at the location."""
        key, spot = self._key(sku, place), self._spot(sku, place, at, lot)
        held = spot != LOOSE and self.sheet.is_held(spot)
        there = self.sheet.on_hand(key) if spot == LOOSE else self.sheet.units[key][spot]
        works = there >= units and (held or self._unclaimed(key) >= units)
        if self._do(AdjustStock(*key, -units, "lost", *spot), works=works):
            if spot == LOOSE:
                self.sheet.lose(key, units)
            else:
                self.sheet.add(key, spot, -units)

    @rule(sku=WHICH, place=WHICH, at=WHICH, to=WHICH, lot=WHICH, units=UNITS)
    def move(self, sku: int, place: int, at: int, to: int, lot: int, units: int) -> None:
        """Units go to another bin; where nothing is sold from, they are held."""
        key = self._key(sku, place)
        old, new = self._spot(sku, place, at, lot), self._spot(sku, place, to, lot)
        more = units * (self.sheet.is_held(new) - self.sheet.is_held(old))
        works = old != new and self.sheet.units[key][old] >= units and self._unclaimed(key) >= more
        if self._do(MoveStock(*key, old[0], new[0], units, old[1]), works=works):
            self.sheet.add(key, old, -units)
            self.sheet.add(key, new, units)

    @rule(sku=WHICH, place=WHICH, units=st.integers(0, 12))
    def count_place(self, sku: int, place: int, units: int) -> None:
        """A stock file says how many are at a location."""
        key = self._key(sku, place)
        before = self.sheet.on_hand(key)
        works = self._unclaimed(key) >= before - units
        code = next(code for code, sku_id in self.codes.items() if sku_id == key[0])
        done = count(self.shop, {(code, PLACES[place % 2]): units})
        assert bool(done["problems"]) is not works, (done, works)
        if works and units < before:
            self.sheet.lose(key, before - units)
        elif works:
            self.sheet.add(key, LOOSE, units - before)

    # -- what is not sold --

    @rule(lot=WHICH, blocked=st.booleans())
    def block(self, lot: int, blocked: bool) -> None:
        """A lot is stopped, or sold again."""
        lot_id = list(self.sheet.lots)[lot % 2]
        works = not blocked or self._may_hold(lambda spot: spot[1] == lot_id)
        if self._do(BlockLot(lot_id, blocked), works=works):
            self.sheet.lots[lot_id].blocked = blocked

    @rule()
    def expire(self) -> None:
        """The day begins: what is past its last day is stopped, unless it is in somebody's hands."""
        stopped = set(self._done(BlockExpired(TODAY.isoformat()))["lot_ids"])
        for lot_id, lot in self.sheet.lots.items():
            past = lot.expires is not None and lot.expires < TODAY and not lot.blocked
            assert (lot_id in stopped) is (past and self._may_hold(lambda spot, it=lot_id: spot[1] == it))
            lot.blocked = lot.blocked or lot_id in stopped

    @rule(at=WHICH, kind=st.sampled_from(KINDS))
    def change_kind(self, at: int, kind: str) -> None:
        """A bin is for something else from now on."""
        bin_id = list(self.sheet.bins)[at]
        place = self.sheet.bins[bin_id]
        holds = kind == BinKind.QUARANTINE
        works = not holds or self._may_hold(lambda spot: spot[0] == bin_id)
        command = ChangeBin(bin_id, self.versions[bin_id], place.code, "", place.walk, kind)
        if self._do(command, works=works):
            place.kind = kind
            self.versions[bin_id] += 1

    @rule(sku=WHICH, place=WHICH, units=st.integers(0, 3))
    def keep_safety(self, sku: int, place: int, units: int) -> None:
        """Units are kept from channels; that moves nothing."""
        self._do(SetPolicy(*self._key(sku, place), units, 2, 9))

    # -- orders --

    @rule(sku=WHICH, units=st.integers(1, 4))
    def order(self, sku: int, units: int) -> None:
        """An order comes in and is routed; what is not there waits."""
        code = list(self.codes)[sku % 2]
        number = f"{self.run}-{next(self.numbers)}"
        self.orders += ordered_and_routed(self.shop, incoming(number, line(code, units)))

    @rule(units=st.integers(1, 3))
    def order_kits(self, units: int) -> None:
        """An order for kits comes in: what of them is not there waits."""
        number = f"{self.run}-{next(self.numbers)}"
        self.orders += ordered_and_routed(self.shop, incoming(number, line(f"BOX-{self.run}", units)))

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def begin(self, which: int) -> None:
        """Somebody opens an order's shipment and scans one unit: from now on nothing takes its goods away."""
        shipment = self._shipment(which, "to_pack", "released")
        if shipment is not None:
            self._scan_next(shipment)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def ship(self, which: int) -> None:
        """A shipment is packed to the end and leaves."""
        shipment = self._shipment(which, "to_pack", "released", "packing", "packed")
        if shipment is None:
            return
        while self._scan_next(shipment):
            pass
        query = "SELECT sku_id, location_id, quantity FROM allocation WHERE shipment_id = :id AND ended = ''"
        gone: Counter[Key] = Counter()
        for sku_id, place, units in rows_of(self.shop, query, id=shipment):
            gone[sku_id, place] += units
        buy_label(self.shop.run, shipment, op_id=uuid.uuid4())
        self._do(ShipShipment(shipment))
        for key, units in gone.items():
            self.sheet.sell(key, units)

    @precondition(lambda self: self.orders)
    @rule(which=WHICH)
    def cancel(self, which: int) -> None:
        """An order is cancelled, unless somebody has begun with it."""
        order_id = self.orders[which % len(self.orders)]
        self._do(CancelOrder(order_id, "customer"), works=None)

    # -- transfers --

    @rule(sku=WHICH, place=WHICH, at=WHICH, lot=WHICH, units=UNITS)
    def send(self, sku: int, place: int, at: int, lot: int, units: int) -> None:
        """Goods leave for the other place, if nobody is promised them."""
        key, spot = self._key(sku, place), self._spot(sku, place, at, lot)
        asked = self._done(RequestTransfer(key[1], self.places[1 - place % 2], ((key[0], units),)))
        held = spot != LOOSE and self.sheet.is_held(spot)
        there = self.sheet.on_hand(key) if spot == LOOSE else self.sheet.units[key][spot]
        works = there >= units and (held or self._available(key) >= units)
        transit_before = self._transit(key[0])
        if self._do(ShipTransfer(asked["transfer_id"], 1, ((asked["line_ids"][0], units, *spot),)), works=works):
            self.transfers.append(asked["transfer_id"])
            if spot == LOOSE:
                before = Counter(self.sheet.units[key])
                self.sheet.sell(key, units)
                gone = before - self.sheet.units[key]
            else:
                self.sheet.add(key, spot, -units)
                gone = Counter({spot: units})
            for (_, lot_id), went in gone.items():
                self.sheet.add((key[0], self.transit), (None, lot_id), went)
            assert self._transit(key[0]) == transit_before + units

    @precondition(lambda self: self.transfers)
    @rule(which=WHICH, at=WHICH, units=UNITS)
    def arrive(self, which: int, at: int, units: int) -> None:
        """Goods come in, of one line; more than were sent are found."""
        transfer_id = self.transfers[which % len(self.transfers)]
        query = (
            "SELECT l.id, l.sku_id, l.lot_id, l.shipped - l.received - l.missing, t.to_location_id, t.state"
            " FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id WHERE t.id = :id ORDER BY l.id"
        )
        line_id, sku_id, lot_id, left, place, state = rows_of(self.shop, query, id=transfer_id)[0]
        spot = (self._bin(place, at), lot_id)
        if self._do(ReceiveTransfer(transfer_id, ((line_id, units, spot[0]),)), works=state == "shipped"):
            self.sheet.add((sku_id, self.transit), (None, lot_id), -min(units, left))
            self.sheet.add((sku_id, place), spot, units)

    @precondition(lambda self: self.transfers)
    @rule(which=WHICH, cancel=st.booleans())
    def end_transfer(self, which: int, cancel: bool) -> None:
        """What is still on its way is given up, or back where it came from."""
        transfer_id = self.transfers[which % len(self.transfers)]
        query = (
            "SELECT l.sku_id, l.lot_id, l.shipped - l.received - l.missing, t.from_location_id, t.state,"
            " (SELECT sum(r.received) FROM transfer_line r WHERE r.transfer_id = t.id)"
            " FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id WHERE t.id = :id"
        )
        rows = rows_of(self.shop, query, id=transfer_id)
        works = rows[0][4] == "shipped" and not (cancel and rows[0][5])
        if self._do(CancelTransfer(transfer_id) if cancel else CloseTransfer(transfer_id), works=works):
            for sku_id, lot_id, left, source, *_ in rows:
                self.sheet.add((sku_id, self.transit), (None, lot_id), -left)
                if cancel:
                    self.sheet.add((sku_id, source), (None, lot_id), left)

    # -- the same gesture again --

    @precondition(lambda self: self.last)
    @rule()
    def again(self) -> None:
        """What was done is sent once more: nothing moves."""
        assert self.last is not None
        command, op_id = self.last
        assert self.shop.run(command, op_id=op_id).replayed

    # -- after each step --

    @invariant()
    def program_has_what_the_sheet_has(self) -> None:
        """Units by bin and lot, and what is held, are the same here and there."""
        if not hasattr(self, "codes"):
            return
        skus = tuple(self.codes.values())
        levels = {
            (sku_id, place): (hand, held)
            for sku_id, place, hand, held in rows_of(
                self.shop,
                "SELECT sku_id, location_id, on_hand, held FROM stock_level WHERE sku_id IN (:a, :b) AND on_hand > 0",
                a=skus[0],
                b=skus[1],
            )
        }
        wanted = {key: (self.sheet.on_hand(key), self.sheet.held(key)) for key in self.sheet.units}
        assert levels == {key: figures for key, figures in wanted.items() if figures[0]}
        spots = {
            ((sku_id, place), (bin_id, lot_id)): units
            for sku_id, place, bin_id, lot_id, units in rows_of(
                self.shop,
                "SELECT sku_id, location_id, bin_id, lot_id, on_hand FROM bin_stock"
                " WHERE sku_id IN (:a, :b) AND on_hand > 0",
                a=skus[0],
                b=skus[1],
            )
        }
        assert spots == {
            (key, spot): units
            for key, found in self.sheet.units.items()
            for spot, units in found.items()
            if units and spot != LOOSE
        }
        self._promises_hold(skus)
        self._kits_hold()

    def _kits_hold(self) -> None:
        """As many kits can be had as the component that is scarcest makes; a kit has left with the last of it."""
        at = self.shop.read(kit_stock, [self.kit])[self.kit]
        for place in self.places:
            free = [self._available((sku_id, place)) for sku_id in self.codes.values()]
            assert at[place] == min(there // units for there, units in zip(free, KIT, strict=True))
        lines = rows_of(
            self.shop,
            "SELECT l.shipped, l.open, min(p.shipped / (p.ordered / l.ordered)), sum(p.open + p.reserved + p.packed)"
            " FROM order_line l JOIN order_line p ON p.parent_line_id = l.id WHERE l.sku_id = :kit"
            " GROUP BY l.id, l.shipped, l.open",
            kit=self.kit,
        )
        assert all(shipped == whole and (left > 0) == (wanted > 0) for shipped, wanted, whole, left in lines)

    def _promises_hold(self, skus: tuple[int, ...]) -> None:
        """S2, S3 and S5 of this run's products; at the end of a run everything is asked."""
        wrong = rows_of(
            self.shop,
            "SELECT v.sku_id FROM stock_level v WHERE v.sku_id IN (:a, :b) AND (v.reserved + v.held > v.on_hand"
            " OR v.placed > v.on_hand OR v.reserved <> (SELECT coalesce(sum(a.quantity), 0) FROM allocation a"
            " WHERE a.sku_id = v.sku_id AND a.location_id = v.location_id AND a.ended = ''))"
            " UNION ALL SELECT l.id FROM order_line l WHERE l.sku_id IN (:a, :b)"
            " AND l.ordered <> l.open + l.reserved + l.packed + l.shipped + l.cancelled",
            a=skus[0],
            b=skus[1],
        )
        assert wrong == []

    def teardown(self) -> None:
        with self.shop.database.reading() as conn:
            assert violations(conn) == []

    # -- helpers --

    @property
    def transit(self) -> int:
        """The location of what is on its way."""
        return int(rows_of(self.shop, "SELECT id FROM location WHERE kind = 'in_transit'")[0][0])

    def _transit(self, sku_id: int) -> int:
        query = (
            "SELECT coalesce(sum(v.on_hand), 0) FROM stock_level v JOIN location p ON p.id = v.location_id"
            " WHERE v.sku_id = :id AND p.kind = 'in_transit'"
        )
        return int(rows_of(self.shop, query, id=sku_id)[0][0])

    def _key(self, sku: int, place: int) -> Key:
        return (self.mug, self.tea)[sku % 2], self.places[place % 2]

    def _bin(self, place: int, at: int) -> int | None:
        bins = [bin_id for bin_id, it in self.sheet.bins.items() if it.location_id == place]
        return [None, *bins][at % (len(bins) + 1)]

    def _spot(self, sku: int, place: int, at: int, lot: int) -> Spot:
        lots = [None, *self.sheet.lots] if sku % 2 else [None]
        return self._bin(self.places[place % 2], at), lots[lot % len(lots)]

    def _claimed(self, key: Key) -> int:
        """Promised units that are in somebody's hands."""
        query = (
            "SELECT coalesce(sum(a.quantity), 0) FROM allocation a JOIN shipment s ON s.id = a.shipment_id"
            " WHERE a.sku_id = :sku AND a.location_id = :place AND a.ended = '' AND s.state IN ('packing', 'packed')"
        )
        return int(rows_of(self.shop, query, sku=key[0], place=key[1])[0][0])

    def _unclaimed(self, key: Key) -> int:
        """Units that can be sold and are in nobody's hands, promised or not."""
        return self.sheet.on_hand(key) - self.sheet.held(key) - self._claimed(key)

    def _available(self, key: Key) -> int:
        query = "SELECT coalesce(sum(reserved), 0) FROM stock_level WHERE sku_id = :sku AND location_id = :place"
        reserved = int(rows_of(self.shop, query, sku=key[0], place=key[1])[0][0])
        return self.sheet.on_hand(key) - self.sheet.held(key) - reserved

    def _may_hold(self, concerns: Any) -> bool:
        """Whether what ``concerns`` names can be held: nothing of it would be missing from somebody's hands."""
        for key, found in self.sheet.units.items():
            more = sum(units for spot, units in found.items() if concerns(spot) and not self.sheet.is_held(spot))
            if more and more > self._unclaimed(key):
                return False
        return True

    def _shipment(self, which: int, *states: str) -> int | None:
        order_id = self.orders[which % len(self.orders)]
        query = "SELECT id, state FROM shipment WHERE order_id = :id ORDER BY id"
        return next((row[0] for row in rows_of(self.shop, query, id=order_id) if row[1] in states), None)

    def _scan_next(self, shipment_id: int) -> bool:
        """Scan one unit that is still missing in the shipment; False if none is."""
        number = rows_of(
            self.shop,
            "SELECT o.number, s.sequence FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.id = :id",
            id=shipment_id,
        )[0]
        missing = rows_of(
            self.shop,
            "SELECT k.code, p.code FROM shipment_line l JOIN sku k ON k.id = l.sku_id"
            " JOIN order_line o ON o.id = l.order_line_id LEFT JOIN order_line t ON t.id = o.parent_line_id"
            " LEFT JOIN sku p ON p.id = t.sku_id"
            " WHERE l.shipment_id = :id AND l.packed < l.quantity ORDER BY l.id LIMIT 1",
            id=shipment_id,
        )
        if not missing:
            return False
        self.shop.run(ScanCode(f"{number[0]}-{number[1]}", None, None))
        code, kit = missing[0]
        self.scans += 1
        if kit is not None and self.scans % 2:  # every second time by the kit's own code, if a whole one is missing
            verdict = self.shop.run(ScanCode(kit, shipment_id, None)).result["verdict"]
            if verdict != "kit_begun":
                assert verdict in ("counted", "complete"), verdict
                return True
        return bool(self.shop.run(ScanCode(code, shipment_id, None)).result["verdict"])

    def _do(self, command: Command, *, works: bool | None = True) -> bool:
        """Carry out what must work or must be refused (None: whichever); whether it was done."""
        op_id = uuid.uuid4()
        try:
            self.shop.run(command, op_id=op_id)
        except OperationError as error:
            assert not works, f"{command}: {error}"
            return False
        assert works is not False, f"{command} was done"
        self.last = command, op_id
        return True

    def _done(self, command: Command) -> Mapping[str, Any]:
        op_id = uuid.uuid4()
        result = self.shop.run(command, op_id=op_id).result
        self.last = command, op_id
        return result
