"""Small words of the packing station: initials, what two names differ in, how an order is called. No Qt in here."""

from __future__ import annotations

import re

from app.queries.packing import StationShipment
from app.ui.formats import plural
from app.ui.i18n import tr

# A difference longer than this is no help: then the two names are simply different.
_MOST_DIFFERENT_WORDS = 3
_PARTS = re.compile(r"[^\W_]+")


def initials(code: str) -> str:
    """Up to three signs that stand for a SKU: the first of each part (``TS-GR-M`` is TGM), or the first two."""
    parts = _PARTS.findall(code)
    if not parts:
        return ""
    if len(parts) == 1:
        return str(parts[0][:2]).upper()
    return "".join(part[0] for part in parts[:3]).upper()


def difference(one: str, other: str) -> tuple[str, str] | None:
    """The words in which two names differ (``grey``, ``moss``), or None if they have too little in common."""
    left, right = one.split(), other.split()
    start = 0
    while start < min(len(left), len(right)) and left[start].casefold() == right[start].casefold():
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end].casefold() == right[-1 - end].casefold():
        end += 1
    rest_left, rest_right = left[start : len(left) - end], right[start : len(right) - end]
    if not start + end or not rest_left or not rest_right:
        return None
    if max(len(rest_left), len(rest_right)) > _MOST_DIFFERENT_WORDS:
        return None
    return " ".join(rest_left), " ".join(rest_right)


def called(shipment: StationShipment) -> str:
    """What people call a shipment: the order's number, with the part's number behind it from the second part on."""
    return hashed(shipment.ref)


def hashed(ref: str) -> str:
    """A number or ``number-n`` as people write it: ``#1042``, ``#1042-2``."""
    name = ref.removesuffix("-1")
    return f"#{name}" if name[:1].isdigit() else name


def units_of(done: int, total: int) -> str:
    """``3 of 5 units``."""
    return tr("{done} of {total}", done=done, total=plural(total, "unit"))


def extent(shipment: StationShipment) -> str:
    """``3 lines, 5 units``; a single line needs no count."""
    units = plural(shipment.units, "unit")
    return units if len(shipment.lines) == 1 else f"{plural(len(shipment.lines), 'line')}, {units}"
