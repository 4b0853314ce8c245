"""Counting stock: how far a count is, which differences need a second look, what is counted how often.

A count compares what a person found in a place with what should have lain there at that moment: the books, less what
is packed into parcels already that have not left yet (the books have that on hand until it leaves).
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.stock_places import Place, choose
from app.errors import IllegalStep
from app.wording import mark

# Costs are kept in millionths of the currency's minor unit.
_MILLION = 1_000_000
_A_SHARE, _B_SHARE = 80, 95
ABC_DAYS = 90


class CountState(enum.StrEnum):
    """How far a count is: being counted, waiting for approval, its differences posted, or given up."""

    OPEN = "open"
    REVIEW = "review"
    POSTED = "posted"
    CANCELLED = "cancelled"


COUNT_STEPS: Mapping[CountState, frozenset[CountState]] = {
    # All bins are counted: what is within the tolerance was posted, what is not waits, if anything.
    CountState.OPEN: frozenset({CountState.REVIEW, CountState.POSTED, CountState.CANCELLED}),
    # Somebody decided about the last difference, or wants a bin counted again.
    CountState.REVIEW: frozenset({CountState.OPEN, CountState.POSTED, CountState.CANCELLED}),
    CountState.POSTED: frozenset(),
    CountState.CANCELLED: frozenset(),
}


def check_count_step(old: CountState, new: CountState) -> None:
    """Raise IllegalStep unless the table holds the pair."""
    if new not in COUNT_STEPS[old]:
        raise IllegalStep(f"a count cannot go from {old.value} to {new.value}")


class CountReason(enum.StrEnum):
    """Why a count found more or fewer units than there should be."""

    FOUND = "found"
    LOST = "lost"
    DAMAGED = "damaged"
    STOLEN = "stolen"
    MISPLACED = "misplaced"
    NOT_BOOKED = "not_booked"


REASON_WORDS: Mapping[CountReason, str] = {
    CountReason.FOUND: mark("Found"),
    CountReason.LOST: mark("Lost"),
    CountReason.DAMAGED: mark("Damaged"),
    CountReason.STOLEN: mark("Stolen"),
    CountReason.MISPLACED: mark("Misplaced"),
    CountReason.NOT_BOOKED: mark("Not booked"),
}


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Up to which difference nobody needs to look: so many units, or such a share of what should be there.

    Neither counts if it is worth more than ``value`` (minor units of the shop's currency).
    """

    units: int
    percent: int
    value: int

    def accepts(self, difference: int, expected: int, unit_cost: int | None) -> bool:
        """``unit_cost`` in millionths of a minor unit; None: not known, then units and percent alone decide."""
        size = abs(difference)
        if size == 0:
            return True
        small = size <= self.units or size * 100 <= self.percent * max(expected, 0)
        return small and (unit_cost is None or size * unit_cost <= self.value * _MILLION)


def units_out(places: Iterable[Place], packed: int) -> Counter[tuple[int | None, int | None]]:
    """How many of ``packed`` units that have not left yet were taken from each (bin, lot).

    Nobody says from which bin a unit was packed. It is taken from where the books will take it when the parcel leaves,
    by the same rule; so the difference of a count stands after it has left, too. Who picked from another bin makes one
    bin short and another one over by as much, until both are counted.
    """
    out: Counter[tuple[int | None, int | None]] = Counter()
    for take in choose(places, packed):
        out[take.bin_id, take.lot_id] += take.units
    return out


class AbcClass(enum.StrEnum):
    """How much a SKU sells: A are those that make the first 80 % of all units, B up to 95 %, C the rest."""

    A = "A"
    B = "B"
    C = "C"


def abc_classes(sold: Mapping[int, int]) -> dict[int, AbcClass]:
    """The class of each SKU by the units that were shipped of it; what never sold is C.

    A SKU belongs to the class in which its first unit falls, so the best seller is always A.
    """
    total, before = sum(units for units in sold.values() if units > 0), 0
    classes: dict[int, AbcClass] = {}
    for sku_id, units in sorted(sold.items(), key=lambda item: (-item[1], item[0])):
        if units <= 0 or before * 100 >= _B_SHARE * total:
            classes[sku_id] = AbcClass.C
        else:
            classes[sku_id] = AbcClass.A if before * 100 < _A_SHARE * total else AbcClass.B
        before += max(units, 0)
    return classes
