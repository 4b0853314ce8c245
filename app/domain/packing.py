"""Packing by scanning: what a scan means for the shipment in hand. A wrong scan is an outcome, not an error."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


class Verdict(enum.StrEnum):
    """What a scan at a packing station led to."""

    OPENED = "opened"  # a shipment is in hand now
    COUNTED = "counted"  # the unit belongs into it
    COMPLETE = "complete"  # it was the last one
    WRONG_ITEM = "wrong_item"  # a known product that is not in this shipment
    TOO_MANY = "too_many"  # all of this product is in already
    UNKNOWN = "unknown"  # nobody knows this code
    NEEDS_SERIAL = "needs_serial"  # which unit it is has to be said: the books know their numbers
    SERIAL_TAKEN = "serial_taken"  # the unit with this number is in a box already
    SERIAL_AWAY = "serial_away"  # by the books it is not here, or not for sale
    KIT_WHOLE = "kit_whole"  # it is a part of a kit, and kits are scanned whole here
    KIT_PARTS = "kit_parts"  # it is a kit, and those are scanned part by part here
    KIT_BEGUN = "kit_begun"  # it is a kit of which no whole one is left to scan here, only parts
    OTHER_ORDER = "other_order"  # another order, while one is half packed
    NOTHING_TO_PACK = "nothing_to_pack"  # a known product or order, but nothing here waits for it
    ON_HOLD = "on_hold"
    IN_USE = "in_use"  # another station packs it
    ALREADY_PACKED = "already_packed"
    ALREADY_SHIPPED = "already_shipped"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    PARKED = "parked"


class KitScans(enum.IntEnum):
    """How a kit is scanned into its box: the kit's own code counts all that is in it, or each part is scanned."""

    EITHER = 0
    WHOLE = 1
    PARTS = 2


class CountedWhy(enum.StrEnum):
    """Why units were counted into a shipment instead of scanned."""

    NO_BARCODE = "no_barcode"
    UNREADABLE = "unreadable"
    NO_SCANNER = "no_scanner"
    MANY = "many"  # too many of them to scan one by one


GOOD = frozenset({Verdict.OPENED, Verdict.COUNTED, Verdict.COMPLETE, Verdict.UNDONE, Verdict.PARKED})


@dataclass(frozen=True, slots=True)
class KitShare:
    """What a line is of a kit: ``units`` of it in each kit ``sku_id`` of the order's line ``line_id``.

    ``parts``: how many component lines that kit has in the order.
    """

    line_id: int
    sku_id: int
    units: int
    parts: int


@dataclass(frozen=True, slots=True)
class PackLine:
    """Units of one product in the shipment in hand; ``by_serial``: each has a serial number, and goes by it.

    ``kit``: the kit that it is a component of.
    """

    id: int
    order_line_id: int
    sku_id: int
    quantity: int
    packed: int
    by_serial: bool = False
    kit: KitShare | None = None

    @property
    def missing(self) -> int:
        """Units still to be scanned."""
        return self.quantity - self.packed


def judge_item(
    lines: Sequence[PackLine], sku_id: int, units: int, *, whole_kits: bool = False
) -> tuple[Verdict, PackLine | None]:
    """What scanning ``units`` of a product means: COUNTED or COMPLETE with the line that takes them, or why not.

    A case barcode that holds more than any line still needs is TOO_MANY: units are never split over lines.
    ``whole_kits``: what can go in with a whole kit goes in no other way.
    """
    of_sku = [line for line in lines if line.sku_id == sku_id]
    if not of_sku:
        return Verdict.WRONG_ITEM, None
    takers = [line for line in of_sku if line.missing >= units]
    if not takers:
        return Verdict.TOO_MANY, of_sku[0]
    if whole_kits:
        takers = [line for line in takers if line.kit is None or not _kits_left(_kit_lines(lines, line.kit.line_id))]
        if not takers:
            return Verdict.KIT_WHOLE, None
    return _counts(lines, units), takers[0]


def judge_kit(lines: Sequence[PackLine], sku_id: int, kits: int) -> tuple[Verdict, list[tuple[PackLine, int]], int]:
    """What scanning ``kits`` of a kit means: COUNTED or COMPLETE with the units that each line takes, or why not.

    Last comes how many whole kits could still be scanned. A kit is whole if all of its parts are still missing in this
    shipment, and none goes by its own serial number.
    """
    found = dict.fromkeys(line.kit.line_id for line in lines if line.kit is not None and line.kit.sku_id == sku_id)
    if not found:
        return Verdict.WRONG_ITEM, [], 0
    groups = [_kit_lines(lines, line_id) for line_id in found]
    left = max(_kits_left(group) for group in groups)
    taker = next((group for group in groups if _kits_left(group) >= kits), None)
    if taker is not None:
        booked = [(line, line.kit.units * kits) for line in taker if line.kit is not None]
        return _counts(lines, sum(units for _, units in booked)), booked, left
    is_in = not any(line.missing for group in groups for line in group)
    return (Verdict.TOO_MANY if left or is_in else Verdict.KIT_BEGUN), [], left


def _counts(lines: Sequence[PackLine], units: int) -> Verdict:
    return Verdict.COMPLETE if sum(line.missing for line in lines) == units else Verdict.COUNTED


def _kit_lines(lines: Sequence[PackLine], kit_line_id: int) -> list[PackLine]:
    return [line for line in lines if line.kit is not None and line.kit.line_id == kit_line_id]


def _kits_left(group: Sequence[PackLine]) -> int:
    """How many whole kits can still go in by the kit's own code, of the lines of one kit in a shipment."""
    if any(line.by_serial or line.kit is None or line.kit.parts != len(group) for line in group):
        return 0
    return min((line.missing // line.kit.units for line in group if line.kit is not None), default=0)


def moved_by(facts: Mapping[str, Any]) -> dict[int, int]:
    """Which lines an acknowledged scan counted in, or one that was taken back, by the result of its operation: units
    by line. A kit counts in several."""
    return dict(facts.get("lines") or [(facts["line_id"], facts["units"])])


def next_line(lines: Sequence[PackLine], after: int | None = None) -> PackLine | None:
    """The line to show as needed next: the one just scanned while it is open, else the first open one."""
    current = next((line for line in lines if line.id == after and line.missing), None)
    return current or next((line for line in lines if line.missing), None)
