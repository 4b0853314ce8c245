"""Transfers: goods that are asked for, leave one location, are on their way, and come in at another.

On their way they lie in the shop's transit location, which sells nothing; so the ledger always has them somewhere.
Lots stay with them: what leaves of several lots becomes a line for each. Units with serial numbers go by those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import select, update

from app.domain.days import iso_day
from app.domain.stock_places import LocationKind, Take
from app.domain.topics import Topic
from app.errors import BadInput, NotEnoughStock, NotFound, Refused
from app.services import stock_levels
from app.services.bins import bin_at
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed, taken_for_customers
from app.services.serial_places import Unit, of_document, put, units_at_place, with_serials
from app.services.series import next_numbers
from app.services.stock_levels import MAX_UNITS, Key, Level
from app.services.stock_moves import units_at
from app.services.unit_of_work import BESIDE, JsonObject, MoveDetail, Tx, operation
from app.services.written_notes import note_text, write_note
from app.wording import words
from db.bulk import insert_rows, next_ids
from db.models import DocumentKind, Location, MoveKind, Sku, Transfer, TransferLine, TransferState

TRANSIT = "TRANSIT"
MOST_LINES = 2_000

# State -> the states that a step may lead to.
STEPS: Mapping[TransferState, frozenset[TransferState]] = MappingProxyType(
    {
        TransferState.REQUESTED: frozenset({TransferState.SHIPPED, TransferState.CANCELLED}),
        TransferState.SHIPPED: frozenset({TransferState.RECEIVED, TransferState.CANCELLED}),
        TransferState.RECEIVED: frozenset(),
        TransferState.CANCELLED: frozenset(),
    }
)


@dataclass(frozen=True, slots=True)
class RequestTransfer:
    """Ask for goods: (SKU id, units) from one location to another; ``expected_on`` is YYYY-MM-DD or ""."""

    from_location_id: int
    to_location_id: int
    lines: tuple[tuple[int, int], ...]
    expected_on: str = ""
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class ShipTransfer:
    """Goods leave: (line id, units, bin id or None, lot id or None). What is not named does not come.

    Without bin and lot they are taken as for customers: what expires first, then as the picker walks. ``serial_ids``:
    which units go of products with serial numbers, as many as their lines say.
    """

    transfer_id: int
    version: int
    lines: tuple[tuple[int, int, int | None, int | None], ...]
    serial_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiveTransfer:
    """Goods come in: (line id, units, bin id or None). More than are on their way are booked as found."""

    transfer_id: int
    lines: tuple[tuple[int, int, int | None], ...]
    serial_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseTransfer:
    """Nothing more comes: what is still on its way is missing."""

    transfer_id: int
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class CancelTransfer:
    """It is not needed; what left already, and has not come in, is back where it came from."""

    transfer_id: int


@operation(RequestTransfer, "transfers.request", version=1, right="stock")
def request_transfer(tx: Tx, command: RequestTransfer) -> JsonObject:
    """Result: transfer_id, number, line_ids. Raises BadInput, NotFound."""
    units = [count for _, count in command.lines]
    if not 0 < len(units) <= MOST_LINES or not all(0 < count <= MAX_UNITS for count in units):
        raise BadInput(words("Say what goes, and how many. Nothing was changed."), fix=words("Give 1 unit or more."))
    if command.from_location_id == command.to_location_id:
        raise BadInput(
            words("A transfer goes from one location to another. Nothing was changed."), fix=words("Choose two.")
        )
    _require(tx, command)
    transfer_ids, line_ids = next_ids(tx.conn, Transfer, 1), next_ids(tx.conn, TransferLine, len(units))
    transfer_id = transfer_ids[0]
    (number,) = next_numbers(tx, "transfer", 1)
    row = {
        "id": transfer_id,
        "number": f"T-{number:04}",
        "from_location_id": command.from_location_id,
        "to_location_id": command.to_location_id,
        "state": TransferState.REQUESTED,
        "requested_at": tx.recorded_at,
        "expected_on": iso_day(command.expected_on),
        "note": note_text(command.note),
    }
    insert_rows(tx.conn, Transfer, [row])
    lines = [
        {"id": line_id, "transfer_id": transfer_id, "position": position, "sku_id": sku_id, "requested": count}
        for position, (line_id, (sku_id, count)) in enumerate(zip(line_ids, command.lines, strict=True), start=1)
    ]
    insert_rows(tx.conn, TransferLine, lines)
    tx.touch(Topic.STOCK, *{sku_id for sku_id, _ in command.lines})
    return {"transfer_id": transfer_id, "number": row["number"], "line_ids": list(line_ids)}


@operation(ShipTransfer, "transfers.ship", version=1, right="stock")
def ship_transfer(tx: Tx, command: ShipTransfer) -> JsonObject:
    """Result: transfer_id, units. Raises Refused, BadInput, NotFound, NotEnoughStock.

    Only what nobody is promised may go.
    """
    head, lines = _lock(tx, command.transfer_id, TransferState.SHIPPED)
    if head.version != command.version:
        raise Refused(
            words("Somebody changed the transfer {number} meanwhile. Nothing was changed.", number=head.number),
            fix=words("Look at it again."),
        )
    _require_lines(command.lines, lines, head)
    for _, _, bin_id, _ in command.lines:
        if bin_id is not None:
            bin_at(tx, bin_id, head.source)
    skus = {lines[line[0]].sku_id for line in command.lines}
    levels = stock_levels.levels(tx.conn, skus, lock=True)
    transit = transit_location(tx)
    plan, serials = _Plan(tx, head, levels), _Serials(tx, skus, command.serial_ids, head.source)
    gone: list[_Gone] = []
    for line_id, units, bin_id, lot_id in command.lines:
        line = lines[line_id]
        for unit in serials.next(line.sku_id, units):
            take = plan.takes(line, 1, unit.bin_id, unit.lot_id)[0]
            gone.append(_Gone(line, take, unit.id))
        if line.sku_id not in serials.skus:
            gone += [_Gone(line, take) for take in plan.takes(line, units, bin_id, lot_id)]
    serials.require_all_used()
    changes = StockChanges(tx)
    for one in gone:
        source, target = Spot(one.take.bin_id, one.take.lot_id), Spot(None, one.take.lot_id)
        _carry(changes, tx, head, one.line, one.take.units, (head.source, source), (transit, target), one.serial_id)
    changes.write()
    put(tx, command.serial_ids, transit)
    _write_shipped(tx, head, lines, gone)
    _step(tx, head, TransferState.SHIPPED, shipped_at=tx.recorded_at)
    tx.touch(Topic.STOCK, *skus)
    return {"transfer_id": head.id, "units": sum(one.take.units for one in gone)}


@operation(ReceiveTransfer, "transfers.receive", version=1, right="stock")
def receive_transfer(tx: Tx, command: ReceiveTransfer) -> JsonObject:
    """Result: transfer_id, units, found (units more than were on their way), left (still on their way).

    When nothing is left, the transfer is received. Raises Refused, BadInput, NotFound.
    """
    head, lines = _lock(tx, command.transfer_id, TransferState.RECEIVED)
    _require_lines(command.lines, lines, head)
    for _, _, bin_id in command.lines:
        if bin_id is not None:
            bin_at(tx, bin_id, head.target)
    skus = {lines[line[0]].sku_id for line in command.lines}
    stock_levels.levels(tx.conn, skus, lock=True)
    transit, changes = transit_location(tx), StockChanges(tx)
    serials = _Serials(tx, skus, command.serial_ids, transit)
    came: Counter[int] = Counter()
    found = 0
    for line_id, units, bin_id in command.lines:
        line, place = lines[line_id], Spot(bin_id, lines[line_id].lot_id)
        expected = min(units, line.in_transit - came[line_id])
        came[line_id] += expected
        on_the_way, there = (transit, Spot(None, line.lot_id)), (head.target, place)
        if line.sku_id in serials.skus:
            arrived = serials.next(line.sku_id, units)
            for unit in arrived:
                _carry(changes, tx, head, line, 1, on_the_way, there, unit.id)
            put(tx, [unit.id for unit in arrived], head.target, bin_id)
            continue
        _carry(changes, tx, head, line, expected, on_the_way, there)
        if units > expected:
            found += units - expected
            _book_found(changes, tx, head, line, place, units - expected)
    serials.require_all_used()
    changes.write()
    _add(tx, "received", came)
    left = sum(line.in_transit for line in lines.values()) - sum(came.values())
    if not left:
        _step(tx, head, TransferState.RECEIVED, received_at=tx.recorded_at)
    tx.touch(Topic.STOCK, *skus)
    return {"transfer_id": head.id, "units": sum(came.values()), "found": found, "left": left}


@operation(CloseTransfer, "transfers.close", version=1, right="stock")
def close_transfer(tx: Tx, command: CloseTransfer) -> JsonObject:
    """Result: transfer_id, missing (units written off). Raises Refused, NotFound."""
    head, lines = _lock(tx, command.transfer_id, TransferState.RECEIVED)
    missing = Counter({line.id: line.in_transit for line in lines.values() if line.in_transit})
    skus = {lines[line_id].sku_id for line_id in missing}
    stock_levels.levels(tx.conn, skus, lock=True)
    transit, changes = transit_location(tx), StockChanges(tx)
    for line_id, serial_id, units in _what_is_on_its_way(tx, head, lines, missing, transit):
        line = lines[line_id]
        spot = Spot(None, line.lot_id)
        held = -units if spot in held_spots(tx.conn, [spot]) else 0
        detail = _detail(head, spot, "lost_in_transit", serial_id)
        changes.add(MoveKind.ADJUST, (line.sku_id, transit), hand=-units, held=held, detail=detail)
        put(tx, [serial_id] if serial_id else [], None)
    changes.write()
    _add(tx, "missing", missing)
    _step(tx, head, TransferState.RECEIVED, received_at=tx.recorded_at)
    write_note(tx, command.note)
    tx.touch(Topic.STOCK, *skus)
    return {"transfer_id": head.id, "missing": sum(missing.values())}


@operation(CancelTransfer, "transfers.cancel", version=1, right="stock")
def cancel_transfer(tx: Tx, command: CancelTransfer) -> JsonObject:
    """Result: transfer_id, units (that are back). Raises Refused once something came in, NotFound."""
    head, lines = _lock(tx, command.transfer_id, TransferState.CANCELLED)
    if any(line.received for line in lines.values()):
        raise Refused(
            words("Goods of the transfer {number} came in already. Nothing was changed.", number=head.number),
            fix=words("Receive the rest, or close it."),
        )
    back = Counter({line.id: line.in_transit for line in lines.values() if line.in_transit})
    skus = {lines[line_id].sku_id for line_id in back}
    stock_levels.levels(tx.conn, skus, lock=True)
    transit, changes = transit_location(tx), StockChanges(tx)
    for line_id, serial_id, units in _what_is_on_its_way(tx, head, lines, back, transit):
        line = lines[line_id]
        spot = Spot(None, line.lot_id)
        _carry(changes, tx, head, line, units, (transit, spot), (head.source, spot), serial_id)
        put(tx, [serial_id] if serial_id else [], head.source)
    changes.write()
    _add(tx, "shipped", Counter({line_id: -units for line_id, units in back.items()}))
    _step(tx, head, TransferState.CANCELLED)
    tx.touch(Topic.STOCK, *skus)
    return {"transfer_id": head.id, "units": sum(back.values())}


@dataclass(frozen=True, slots=True)
class _Head:
    id: int
    number: str
    source: int
    target: int
    state: TransferState
    version: int


@dataclass(frozen=True, slots=True)
class _Line:
    id: int
    position: int
    sku_id: int
    lot_id: int | None
    shipped: int
    received: int
    missing: int

    @property
    def in_transit(self) -> int:
        """Units that left and have neither come in nor been given up."""
        return self.shipped - self.received - self.missing


@dataclass(frozen=True, slots=True)
class _Gone:
    """What leaves for a line out of one bin and lot, or one unit with a serial number."""

    line: _Line
    take: Take
    serial_id: int | None = None


class _Serials:
    """The units with serial numbers that were named, handed out line by line. Raises Refused."""

    def __init__(self, tx: Tx, skus: Iterable[int], serial_ids: Sequence[int], location_id: int) -> None:
        self.skus = with_serials(tx, skus)
        self._units = units_at_place(tx, serial_ids, location_id)
        if any(unit.sku_id not in self.skus for unit in self._units):
            raise self._miscounted()

    def next(self, sku_id: int, count: int) -> list[Unit]:
        """As many of the SKU as the line says; none of a product without serial numbers."""
        if sku_id not in self.skus:
            return []
        found = [unit for unit in self._units if unit.sku_id == sku_id][:count]
        self._units = [unit for unit in self._units if unit not in found]
        if len(found) < count:
            raise self._miscounted()
        return found

    def require_all_used(self) -> None:
        """Raise Refused if a unit was named that no line has."""
        if self._units:
            raise self._miscounted()

    def _miscounted(self) -> Refused:
        return Refused(
            words("The serial numbers do not fit the lines. Nothing was changed."),
            fix=words("Scan the serial number of each unit of such a product."),
        )


def transit_location(tx: Tx) -> int:
    """The shop's transit location, made when first needed."""
    found = tx.conn.scalar(select(Location.id).where(Location.kind == LocationKind.IN_TRANSIT).order_by(Location.id))
    if found is not None:
        return int(found)
    (location_id,) = next_ids(tx.conn, Location, 1)
    row = {"id": location_id, "code": TRANSIT, "name": "In transit", "kind": LocationKind.IN_TRANSIT}
    insert_rows(tx.conn, Location, [row])
    tx.touch(Topic.LOCATIONS, location_id)
    return location_id


def _lock(tx: Tx, transfer_id: int, step: TransferState) -> tuple[_Head, dict[int, _Line]]:
    """The transfer and its lines, locked. Raises NotFound, and Refused where its state does not allow the step."""
    columns = (
        Transfer.id,
        Transfer.number,
        Transfer.from_location_id,
        Transfer.to_location_id,
        Transfer.state,
        Transfer.version,
    )
    row = tx.conn.execute(select(*columns).where(Transfer.id == transfer_id).with_for_update()).first()
    if row is None:
        raise NotFound(words("There is no such transfer. Nothing was changed."), fix=words("Choose one from the list."))
    head = _Head(*row)
    if step not in STEPS[head.state]:
        raise Refused(
            words(
                "The transfer {number} is {state}. Nothing was changed.", number=head.number, state=_said(head.state)
            ),
            fix=words("Look at it again."),
        )
    query = select(
        TransferLine.id,
        TransferLine.position,
        TransferLine.sku_id,
        TransferLine.lot_id,
        TransferLine.shipped,
        TransferLine.received,
        TransferLine.missing,
    ).where(TransferLine.transfer_id == transfer_id)
    return head, {found.id: _Line(*found) for found in tx.conn.execute(query.order_by(TransferLine.position))}


def _said(state: TransferState) -> str:
    return {
        TransferState.REQUESTED: words("not sent yet"),
        TransferState.SHIPPED: words("on its way"),
        TransferState.RECEIVED: words("received"),
        TransferState.CANCELLED: words("cancelled"),
    }[state]


class _Plan:
    """From which bins and lots the lines of one transfer are taken, each unit once."""

    def __init__(self, tx: Tx, head: _Head, levels: Mapping[Key, Level]) -> None:
        self._tx = tx
        self._head = head
        self._levels = levels
        self._free = {key: level.available for key, level in levels.items()}
        self._taken: Counter[tuple[Key, Spot]] = Counter()

    def takes(self, line: _Line, units: int, bin_id: int | None, lot_id: int | None) -> list[Take]:
        """Raises NotEnoughStock."""
        key, spot = (line.sku_id, self._head.source), Spot(bin_id, lot_id)
        level = self._levels.get(key, Level(0, 0, 0))
        if spot != NOWHERE:
            is_held = spot in held_spots(self._tx.conn, [spot])
            there = units_at(self._tx, key, spot, level) - self._taken[key, spot]
            takes = [Take(bin_id, lot_id, min(units, there))]
        else:
            is_held = False
            there = self._free.get(key, 0)
            takes = self._next(key, level, min(units, there))
        if not is_held:
            there = min(there, self._free.get(key, 0))
            self._free[key] = self._free.get(key, 0) - units
        if sum(take.units for take in takes) < units or there < units:
            raise self._too_few(line.sku_id, max(there, 0))
        for take in takes:
            self._taken[key, Spot(take.bin_id, take.lot_id)] += take.units
        return takes

    def _next(self, key: Key, level: Level, units: int) -> list[Take]:
        rows = placed(self._tx.conn, [key[0]]).get(key, [])
        before = sum(self._taken[at] for at in self._taken if at[0] == key)
        left, takes = before, []
        for take in taken_for_customers(rows, level, before + units):
            skipped = min(left, take.units)
            left -= skipped
            if take.units > skipped:
                takes.append(Take(take.bin_id, take.lot_id, take.units - skipped))
        return takes

    def _too_few(self, sku_id: int, there: int) -> NotEnoughStock:
        code = self._tx.conn.scalar(select(Sku.code).where(Sku.id == sku_id))
        return NotEnoughStock(
            words("Only {there} of {code} are free to go. Nothing was changed.", there=there, code=code),
            fix=words("Send fewer, or take them out of orders first."),
        )


def _carry(
    changes: StockChanges,
    tx: Tx,
    head: _Head,
    line: _Line,
    units: int,
    source: tuple[int, Spot],
    target: tuple[int, Spot],
    serial_id: int | None = None,
) -> None:
    """Units go from one location, bin and lot to another; the lot is the same."""
    held = held_spots(tx.conn, [source[1], target[1]])
    for (location_id, spot), count in ((source, -units), (target, units)):
        detail = _detail(head, spot, serial_id=serial_id)
        more = count if spot in held else 0
        changes.add(MoveKind.TRANSFER, (line.sku_id, location_id), hand=count, held=more, detail=detail)


def _what_is_on_its_way(
    tx: Tx, head: _Head, lines: Mapping[int, _Line], units: Mapping[int, int], transit: int
) -> Iterator[tuple[int, int | None, int]]:
    """Line, serial (None: no product with serial numbers) and units of what has left and not come in."""
    serials = with_serials(tx, {lines[line_id].sku_id for line_id in units})
    known = of_document(tx, DocumentKind.TRANSFER.value, head.id, transit) if serials else []
    for line_id, count in units.items():
        line = lines[line_id]
        if line.sku_id not in serials:
            yield line_id, None, count
            continue
        of_line = [unit for unit in known if (unit.sku_id, unit.lot_id) == (line.sku_id, line.lot_id)][:count]
        for unit in of_line:
            known.remove(unit)
            yield line_id, unit.id, 1


def _book_found(changes: StockChanges, tx: Tx, head: _Head, line: _Line, place: Spot, units: int) -> None:
    held = units if place in held_spots(tx.conn, [place]) else 0
    detail = _detail(head, place, "surplus")
    changes.add(MoveKind.ADJUST, (line.sku_id, head.target), hand=units, held=held, detail=detail)


def _detail(head: _Head, spot: Spot, reason: str = "", serial_id: int | None = None) -> MoveDetail:
    return MoveDetail(spot.bin_id, spot.lot_id, serial_id, reason, DocumentKind.TRANSFER.value, head.id)


def _write_shipped(tx: Tx, head: _Head, lines: Mapping[int, _Line], gone: Sequence[_Gone]) -> None:
    """The lot that leaves first goes into the line itself; each further one into a line of its own."""
    by_lot: Counter[tuple[int, int | None]] = Counter()
    for one in gone:
        by_lot[one.line.id, one.take.lot_id] += one.take.units
    position = max(line.position for line in lines.values())
    seen: set[int] = set()
    fresh = []
    for (line_id, lot_id), units in by_lot.items():
        if line_id not in seen:
            seen.add(line_id)
            values = {"shipped": units, "lot_id": lot_id}
            tx.conn.execute(update(TransferLine).where(TransferLine.id == line_id).values(**values))
            continue
        position += 1
        fresh.append(
            {
                "transfer_id": head.id,
                "position": position,
                "sku_id": lines[line_id].sku_id,
                "lot_id": lot_id,
                "requested": 0,
                "shipped": units,
            }
        )
    insert_rows(tx.conn, TransferLine, fresh)


def _add(tx: Tx, column: str, units: Counter[int]) -> None:
    counter = getattr(TransferLine, column)
    for line_id, more in units.items():
        tx.conn.execute(update(TransferLine).where(TransferLine.id == line_id).values({column: counter + more}))


def _step(tx: Tx, head: _Head, state: TransferState, **times: datetime) -> None:
    values = {"state": state, "version": Transfer.version + 1, **times}
    tx.conn.execute(update(Transfer).where(Transfer.id == head.id).values(**values))


def _require(tx: Tx, command: RequestTransfer) -> None:
    places = {command.from_location_id, command.to_location_id}
    in_transit = LocationKind.IN_TRANSIT
    query = select(Location.id).where(Location.id.in_(places), Location.kind != in_transit)
    skus = {sku_id for sku_id, _ in command.lines}
    known = set(tx.conn.scalars(select(Sku.id).where(Sku.id.in_(skus))))
    if set(tx.conn.scalars(query)) != places or known != skus:
        raise NotFound(
            words("There is no such product or location. Nothing was changed."), fix=words("Choose both from the list.")
        )


def _require_lines(
    asked: Sequence[tuple[int, int, *tuple[int | None, ...]]], lines: Mapping[int, _Line], head: _Head
) -> None:
    if not asked or not all(line[0] in lines and 0 < line[1] <= MAX_UNITS for line in asked):
        raise BadInput(
            words(
                "Say how many units of which lines of the transfer {number}. Nothing was changed.", number=head.number
            ),
            fix=words("Give 1 unit or more."),
        )
