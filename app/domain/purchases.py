"""Buying: how far an order to a supplier is, how much of it may come, what is bought, and who gets what comes first."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.errors import IllegalStep

K = TypeVar("K", bound=Hashable)
S = TypeVar("S")


class PurchaseState(enum.StrEnum):
    """How far an order to a supplier is."""

    DRAFT = "draft"
    ORDERED = "ordered"
    PARTLY_RECEIVED = "partly_received"
    RECEIVED = "received"
    CANCELLED = "cancelled"


# What was received may be taken back, so that a step may go back as far as ordered.
PURCHASE_STEPS: Mapping[PurchaseState, frozenset[PurchaseState]] = {
    PurchaseState.DRAFT: frozenset({PurchaseState.ORDERED, PurchaseState.CANCELLED}),
    PurchaseState.ORDERED: frozenset({PurchaseState.PARTLY_RECEIVED, PurchaseState.RECEIVED, PurchaseState.CANCELLED}),
    PurchaseState.PARTLY_RECEIVED: frozenset({PurchaseState.ORDERED, PurchaseState.RECEIVED}),
    PurchaseState.RECEIVED: frozenset({PurchaseState.ORDERED, PurchaseState.PARTLY_RECEIVED, PurchaseState.CANCELLED}),
    PurchaseState.CANCELLED: frozenset(),
}
# Goods of these are on their way, or may still come.
AWAITED = frozenset({PurchaseState.ORDERED, PurchaseState.PARTLY_RECEIVED})
# Goods can be received against these: more may come than was ordered.
RECEIVABLE = AWAITED | {PurchaseState.RECEIVED}


def check_purchase_step(old: PurchaseState, new: PurchaseState) -> None:
    """Raise IllegalStep unless the table holds the pair; staying as it is always may."""
    if new is not old and new not in PURCHASE_STEPS[old]:
        raise IllegalStep(f"a purchase order cannot go from {old.value} to {new.value}")


@dataclass(frozen=True, slots=True)
class Bought:
    """Units of one line of an order to a supplier."""

    ordered: int
    received: int = 0
    cancelled: int = 0

    @property
    def wanted(self) -> int:
        """What is to come in all."""
        return max(self.ordered - self.cancelled, 0)

    @property
    def incoming(self) -> int:
        """What is still to come."""
        return max(self.wanted - self.received, 0)


def purchase_state(lines: Iterable[Bought]) -> PurchaseState:
    """The state of an order to a supplier that was sent to him; a draft stays one until somebody says so."""
    incoming = received = 0
    for line in lines:
        incoming += line.incoming
        received += line.received
    if incoming:
        return PurchaseState.PARTLY_RECEIVED if received else PurchaseState.ORDERED
    return PurchaseState.RECEIVED if received else PurchaseState.CANCELLED


def most_to_receive(wanted: int, over_percent: int) -> int:
    """How many units may come of ``wanted`` ones: a few percent more, whole units, rounded down."""
    return wanted + wanted * over_percent // 100


def spread(lines: Sequence[Bought], units: int) -> list[tuple[int, int]]:
    """Which lines (by their place) take units that come: each what it misses, in their order; the last takes the rest.

    ``lines`` are those of one product, at least one.
    """
    taken: list[tuple[int, int]] = []
    for place, line in enumerate(lines):
        part = units if place == len(lines) - 1 else min(units, line.incoming)
        if part:
            taken.append((place, part))
        units -= part
    return taken


def to_buy(available: int, incoming: int, reorder_point: int, reorder_to: int | None, pack_units: int = 1) -> int:
    """Units to buy of what is low, in packs: up to ``reorder_to``, at least so many that it is no longer low."""
    missing = max(reorder_to or 0, reorder_point + 1) - available - incoming
    return -(-missing // pack_units) * pack_units if missing > 0 else 0


def first_come(waiting: Iterable[tuple[K, int]], arrivals: Iterable[tuple[date | None, int]]) -> dict[K, date | None]:
    """By which day each of those who wait, oldest first, has all of his units; None where that is not known.

    ``arrivals``: (day, units) that come; those without a day come last.
    """
    found = served_by(waiting, [(day, units, None) for day, units in arrivals])
    return {key: None if served is None else served[0] for key, served in found.items()}


def served_by(
    waiting: Iterable[tuple[K, int]], arrivals: Iterable[tuple[date | None, int, S]]
) -> dict[K, tuple[date | None, S] | None]:
    """With which arrival each of those who wait, oldest first, has all of his units: its day, and what it is.

    ``arrivals``: (day, units, what it is); those without a day come last. None: nothing that comes is enough.
    """
    in_turn = sorted(arrivals, key=lambda one: (one[0] is None, one[0] or date.max))
    coming = [(day, units, source) for day, units, source in in_turn if units > 0]
    coming.reverse()
    served: dict[K, tuple[date | None, S] | None] = {}
    for key, needed in waiting:
        last: tuple[date | None, S] | None = None
        while needed > 0 and coming:
            day, units, source = coming.pop()
            last = (day, source)
            if units > needed:
                coming.append((day, units - needed, source))
            needed -= min(needed, units)
        served[key] = last if needed <= 0 else None
    return served
