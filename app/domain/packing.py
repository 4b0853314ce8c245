"""Packing by scanning: what a scan means for the shipment in hand. A wrong scan is an outcome, not an error."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass


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
    OTHER_ORDER = "other_order"  # another order, while one is half packed
    NOTHING_TO_PACK = "nothing_to_pack"  # a known product or order, but nothing here waits for it
    ON_HOLD = "on_hold"
    IN_USE = "in_use"  # another station packs it
    ALREADY_PACKED = "already_packed"
    ALREADY_SHIPPED = "already_shipped"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    PARKED = "parked"


class CountedWhy(enum.StrEnum):
    """Why units were counted into a shipment instead of scanned."""

    NO_BARCODE = "no_barcode"
    UNREADABLE = "unreadable"
    NO_SCANNER = "no_scanner"
    MANY = "many"  # too many of them to scan one by one


GOOD = frozenset({Verdict.OPENED, Verdict.COUNTED, Verdict.COMPLETE, Verdict.UNDONE, Verdict.PARKED})


@dataclass(frozen=True, slots=True)
class PackLine:
    """Units of one product in the shipment in hand; ``by_serial``: each has a serial number, and goes by it."""

    id: int
    order_line_id: int
    sku_id: int
    quantity: int
    packed: int
    by_serial: bool = False

    @property
    def missing(self) -> int:
        """Units still to be scanned."""
        return self.quantity - self.packed


def judge_item(lines: Sequence[PackLine], sku_id: int, units: int) -> tuple[Verdict, PackLine | None]:
    """What scanning ``units`` of a product means: COUNTED or COMPLETE with the line that takes them, or why not.

    A case barcode that holds more than any line still needs is TOO_MANY: units are never split over lines.
    """
    of_sku = [line for line in lines if line.sku_id == sku_id]
    if not of_sku:
        return Verdict.WRONG_ITEM, None
    taker = next((line for line in of_sku if line.missing >= units), None)
    if taker is None:
        return Verdict.TOO_MANY, of_sku[0]
    left = sum(line.missing for line in lines) - units
    return (Verdict.COMPLETE if left == 0 else Verdict.COUNTED), taker


def next_line(lines: Sequence[PackLine], after: int | None = None) -> PackLine | None:
    """The line to show as needed next: the one just scanned while it is open, else the first open one."""
    current = next((line for line in lines if line.id == after and line.missing), None)
    return current or next((line for line in lines if line.missing), None)
