"""What was scanned of a transfer and is not booked yet: line by line, with bins, lots and units. No Qt, no database."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from app.queries.transfers import Lying, TransferRow, TransferSheet
from app.services.transfer_scan import TransferCode
from app.services.transfers import ReceiveTransfer, ShipTransfer

SERIAL, LOT = "serial", "lot"
_MOST_GESTURES = 20_000


class Trouble(enum.StrEnum):
    """Why a scan does not count."""

    NOT_IN_IT = "not_in_it"
    TOO_MANY = "too_many"  # more than was asked for, or sent
    NOT_FREE = "not_free"  # more than may go
    NEEDS_LOT = "needs_lot"
    NEEDS_SERIAL = "needs_serial"
    LOT_AWAY = "lot_away"
    SERIAL_AWAY = "serial_away"
    TWICE = "twice"  # this unit was scanned already
    NOT_IN_BIN = "not_in_bin"


@dataclass(frozen=True, slots=True)
class Step:
    """Units of one line that were scanned. ``bin_id``, ``lot_id``: out of which, or into which bin; None: not said."""

    line_id: int
    sku_id: int
    units: int
    bin_id: int | None = None
    lot_id: int | None = None
    serial_id: int | None = None
    anyway: bool = False


Gesture = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A scan that does not count: why, and how many there are of it (asked for, sent or free)."""

    why: Trouble
    there: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """The gestures in their order, one for each that can be taken back; ``sending`` or receiving."""

    sending: bool
    gestures: tuple[Gesture, ...] = ()

    @property
    def steps(self) -> list[Step]:
        """All steps."""
        return [step for gesture in self.gestures for step in gesture]

    @property
    def units(self) -> int:
        """Units in all."""
        return sum(step.units for step in self.steps)

    def of_line(self, line_id: int) -> int:
        """Units of a line."""
        return sum(step.units for step in self.steps if step.line_id == line_id)

    def of_sku(self, sku_id: int) -> int:
        """Units of a product."""
        return sum(step.units for step in self.steps if step.sku_id == sku_id)

    def more(self, gesture: Iterable[Step]) -> Tally:
        """With one gesture more."""
        return replace(self, gestures=(*self.gestures, tuple(gesture)))

    def less(self) -> tuple[Tally, Gesture]:
        """Without the last gesture, and that one; nothing where there is none."""
        return replace(self, gestures=self.gestures[:-1]), self.gestures[-1] if self.gestures else ()


def wanted(row: TransferRow, *, sending: bool) -> int:
    """Units that are to be scanned for a line: asked for, or still on their way."""
    return row.requested if sending else row.in_transit


def place(
    sheet: TransferSheet, tally: Tally, code: TransferCode, bin_id: int | None, units: int, *, anyway: bool = False
) -> Step | Refusal:
    """The step that a scanned product is, or why it does not count. ``anyway``: more than asked for or sent may be."""
    goods = code.reading.goods
    assert goods is not None, "a product was scanned"
    rows = [row for row in sheet.rows if row.sku_id == goods.sku_id]
    rows = [row for row in rows if (row.requested if tally.sending else row.shipped)]
    if not rows:
        return Refusal(Trouble.NOT_IN_IT)
    if goods.tracking == SERIAL:
        refusal = _refuse_unit(tally, code)
        if refusal is not None:
            return refusal
        units = 1
    if tally.sending:
        return _outgoing(sheet, tally, code, rows, bin_id, units, anyway=anyway)
    return _incoming(tally, code, rows, bin_id, units, anyway=anyway)


def _refuse_unit(tally: Tally, code: TransferCode) -> Refusal | None:
    goods = code.reading.goods
    if goods is None or not goods.serial:
        return Refusal(Trouble.NEEDS_SERIAL)
    if code.serial_id is None:
        return Refusal(Trouble.SERIAL_AWAY)
    return Refusal(Trouble.TWICE) if code.serial_id in {step.serial_id for step in tally.steps} else None


def _outgoing(
    sheet: TransferSheet,
    tally: Tally,
    code: TransferCode,
    rows: Sequence[TransferRow],
    bin_id: int | None,
    units: int,
    *,
    anyway: bool,
) -> Step | Refusal:
    goods = code.reading.goods
    assert goods is not None
    row = _open_row(tally, rows) or rows[-1]
    asked = sum(one.requested for one in rows)
    if tally.of_sku(goods.sku_id) + units > asked and not anyway:
        return Refusal(Trouble.TOO_MANY, asked)
    step = Step(row.id, goods.sku_id, units, None, None, code.serial_id, anyway)
    free = sheet.free.get(goods.sku_id, 0)
    if bin_id is None and tally.of_sku(goods.sku_id) + units > free:
        return Refusal(Trouble.NOT_FREE, free)
    if goods.tracking == SERIAL:  # where it lies is known by its number
        return step
    spot = _spot(sheet, tally, code, bin_id, units)
    return spot if isinstance(spot, Refusal) else replace(step, bin_id=spot[0], lot_id=spot[1])


def _spot(
    sheet: TransferSheet, tally: Tally, code: TransferCode, bin_id: int | None, units: int
) -> tuple[int | None, int | None] | Refusal:
    """Bin and lot that the units are taken from; both None: what expires first, then as the picker walks."""
    goods = code.reading.goods
    assert goods is not None
    if goods.lot and code.lot_id is None:
        return Refusal(Trouble.LOT_AWAY)
    lying = [one for one in sheet.lying if one.sku_id == goods.sku_id]
    fitting = [
        one for one in lying
        if (bin_id is None or one.bin_id == bin_id) and (code.lot_id is None or one.lot_id == code.lot_id)
    ]  # fmt: skip
    lots = {one.lot_id for one in (fitting if bin_id is not None else lying) if one.lot_id is not None}
    if goods.tracking == LOT and code.lot_id is None and len(lots) > 1:
        return Refusal(Trouble.NEEDS_LOT)
    if bin_id is None and code.lot_id is None:
        return None, None
    left = {_key(one): one.units - _taken(tally, one) for one in fitting}
    enough = next((one for one in fitting if left[_key(one)] >= units), None)
    if enough is None:
        why = Trouble.NOT_IN_BIN if bin_id is not None else Trouble.LOT_AWAY
        return Refusal(why, max([0, *left.values()]))
    return enough.bin_id, enough.lot_id


def _key(one: Lying) -> tuple[int | None, int | None]:
    return one.bin_id, one.lot_id


def _taken(tally: Tally, one: Lying) -> int:
    return sum(
        step.units for step in tally.steps if (step.sku_id, step.bin_id, step.lot_id) == (one.sku_id, *_key(one))
    )


def _incoming(
    tally: Tally, code: TransferCode, rows: Sequence[TransferRow], bin_id: int | None, units: int, *, anyway: bool
) -> Step | Refusal:
    goods = code.reading.goods
    assert goods is not None
    if goods.tracking == SERIAL:
        rows = [row for row in rows if row.lot_id == code.lot_id] or rows
    elif goods.tracking == LOT:
        if goods.lot:
            rows = [row for row in rows if row.lot_id == code.lot_id and code.lot_id is not None]
            if not rows:
                return Refusal(Trouble.LOT_AWAY)
        elif len({row.lot_id for row in rows}) > 1:
            return Refusal(Trouble.NEEDS_LOT)
    row = _open_row(tally, rows) or rows[-1]
    on_their_way = sum(one.in_transit for one in rows)
    counted = sum(tally.of_line(one.id) for one in rows)
    if counted + units > on_their_way and not anyway:
        return Refusal(Trouble.TOO_MANY, on_their_way)
    return Step(row.id, goods.sku_id, units, bin_id, row.lot_id, code.serial_id, anyway)


def _open_row(tally: Tally, rows: Sequence[TransferRow]) -> TransferRow | None:
    """The first line that is not full; the last ones get what is more."""
    sending = tally.sending
    return next((row for row in rows if tally.of_line(row.id) < wanted(row, sending=sending)), None)


def everything(sheet: TransferSheet, tally: Tally, bin_id: int | None) -> Gesture:
    """All that is still to be scanned, without scanning: of what is sent no more than is free; units with serial
    numbers are left to be scanned."""
    free = Counter({sku: units - tally.of_sku(sku) for sku, units in sheet.free.items()})
    steps = []
    for row in sheet.rows:
        units = wanted(row, sending=tally.sending) - tally.of_line(row.id)
        if tally.sending:
            units = min(units, free[row.sku_id])
            free[row.sku_id] -= max(units, 0)
        if units > 0 and row.tracking != SERIAL:
            into = None if tally.sending else bin_id
            steps.append(Step(row.id, row.sku_id, units, into, None if tally.sending else row.lot_id))
    return tuple(steps)


def exceeds(sheet: TransferSheet, tally: Tally) -> list[TransferRow]:
    """Lines of which more was scanned than is wanted by now, though nobody said that it may be more."""
    may = {step.sku_id for step in tally.steps if step.anyway}
    counted = Counter({row.id: tally.of_line(row.id) for row in sheet.rows})
    return [row for row in sheet.rows if counted[row.id] > wanted(row, sending=tally.sending) and row.sku_id not in may]


def left_out(sheet: TransferSheet, tally: Tally) -> dict[int, int]:
    """Units by line that are wanted and were not scanned."""
    open_units = {row.id: wanted(row, sending=tally.sending) - tally.of_line(row.id) for row in sheet.rows}
    return {line_id: units for line_id, units in open_units.items() if units > 0}


def ship_command(sheet: TransferSheet, tally: Tally) -> ShipTransfer:
    """The operation that sends what was scanned; what was scanned without a bin is taken first, wherever it lies."""
    units: Counter[tuple[int, int | None, int | None]] = Counter()
    for step in tally.steps:
        units[step.line_id, step.bin_id, step.lot_id] += step.units
    lines = sorted(units.items(), key=lambda item: (item[0][1:] != (None, None), item[0][0]))
    serials = tuple(step.serial_id for step in tally.steps if step.serial_id is not None)
    asked = tuple((line_id, count, bin_id, lot_id) for (line_id, bin_id, lot_id), count in lines)
    return ShipTransfer(sheet.head.id, sheet.head.version, asked, serials)


def receive_command(sheet: TransferSheet, tally: Tally) -> ReceiveTransfer:
    """The operation that takes in what was scanned."""
    units: Counter[tuple[int, int | None]] = Counter()
    for step in tally.steps:
        units[step.line_id, step.bin_id] += step.units
    serials = _in_order(tally, units)
    lines = tuple((line_id, count, bin_id) for (line_id, bin_id), count in units.items())
    return ReceiveTransfer(sheet.head.id, lines, serials)


def _in_order(tally: Tally, units: Iterable[tuple[int, int | None]]) -> tuple[int, ...]:
    """The units with serial numbers in the order of the lines: they are handed out to them one after another."""
    found: list[int] = []
    for line_id, bin_id in units:
        found += [
            step.serial_id for step in tally.steps
            if step.serial_id is not None and (step.line_id, step.bin_id) == (line_id, bin_id)
        ]  # fmt: skip
    return tuple(found)


# -- the draft --


def to_draft(tally: Tally) -> dict[str, Any]:
    """The tally as JSON values."""
    return {"gestures": [[asdict(step) for step in gesture] for gesture in tally.gestures]}


def from_draft(data: Mapping[str, Any], sheet: TransferSheet, *, sending: bool) -> Tally:
    """The tally that a draft holds, as far as its lines are still there; what cannot be read is left out."""
    lines = {row.id: row.sku_id for row in sheet.rows}
    kept = data.get("gestures")
    gestures: list[Gesture] = []
    for gesture in kept[:_MOST_GESTURES] if isinstance(kept, list) else ():
        steps = [_read(one) for one in gesture] if isinstance(gesture, list) else []
        whole = tuple(step for step in steps if step is not None and lines.get(step.line_id) == step.sku_id)
        if whole and len(whole) == len(steps):
            gestures.append(whole)
    return Tally(sending, tuple(gestures))


_NUMBERS, _MAYBE = ("line_id", "sku_id", "units"), ("bin_id", "lot_id", "serial_id")


def _read(data: object) -> Step | None:
    if not isinstance(data, dict) or set(data) != {one.name for one in fields(Step)}:
        return None
    whole = all(type(data[name]) is int and data[name] > 0 for name in _NUMBERS)
    maybe = all(data[name] is None or type(data[name]) is int for name in _MAYBE)
    return Step(**data) if whole and maybe and type(data["anyway"]) is bool else None
