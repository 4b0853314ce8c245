"""Where stock lies: kinds of locations and bins, when a location works, and from which place units are taken first."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Self

from app.errors import BadInput
from app.wording import words


class LocationKind(enum.StrEnum):
    """What a location is. Orders are routed to those in ``ROUTABLE`` alone."""

    WAREHOUSE = "warehouse"
    STORE = "store"
    THIRD_PARTY = "third_party"
    VENDOR = "vendor"
    IN_TRANSIT = "in_transit"


# A vendor's stock is not ours to send, and what is on its way is nowhere yet.
ROUTABLE = frozenset({LocationKind.WAREHOUSE, LocationKind.STORE, LocationKind.THIRD_PARTY})


class BinKind(enum.StrEnum):
    """What a bin is for."""

    PICKABLE = "pickable"
    BULK = "bulk"
    STAGING = "staging"
    PICKUP_SHELF = "pickup_shelf"
    QUARANTINE = "quarantine"
    DAMAGED = "damaged"
    DISPLAY = "display"


# What lies there is held: on hand, but nobody can buy it.
UNSELLABLE = frozenset({BinKind.QUARANTINE, BinKind.DAMAGED, BinKind.DISPLAY})
# In this order units are taken where nothing else decides; what lies in no bin comes after pickable bins.
_TAKEN = (BinKind.PICKABLE, None, BinKind.BULK, BinKind.STAGING, BinKind.PICKUP_SHELF)

MOST_CODE = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Units of one SKU at one location that lie in one bin (None: in none) and are of one lot (None: of none).

    ``expires_on``: the lot's last day of sale. ``blocked``: the lot must not be sold.
    """

    bin_id: int | None
    lot_id: int | None
    units: int
    kind: BinKind | None = None
    walk_order: int = 0
    code: str = ""
    expires_on: date | None = None
    blocked: bool = False

    @property
    def sellable(self) -> bool:
        """Whether a customer may get these units."""
        return self.kind not in UNSELLABLE and not self.blocked


@dataclass(frozen=True, slots=True)
class Take:
    """So many units out of one bin and lot."""

    bin_id: int | None
    lot_id: int | None
    units: int


def choose(places: Iterable[Place], units: int) -> list[Take]:
    """Which of the places give ``units`` to a customer: first what expires first, then as the picker walks.

    Only sellable places give. What they do not have is missing from the answer, so its sum may be less than ``units``.
    """
    left, taken = units, []
    for place in sorted((place for place in places if place.sellable and place.units > 0), key=_first_out):
        if left <= 0:
            break
        part = min(left, place.units)
        taken.append(Take(place.bin_id, place.lot_id, part))
        left -= part
    return taken


def _first_out(place: Place) -> tuple[Any, ...]:
    return (
        place.expires_on or date.max,
        _TAKEN.index(place.kind),
        place.walk_order,
        place.code,
        place.bin_id or 0,
        place.lot_id or 0,
    )


def bin_code(typed: str) -> str:
    """The code of a bin as it is kept: no blanks around, one blank inside. Raises BadInput if it cannot be one."""
    code = " ".join(typed.split())
    if not code or len(code) > MOST_CODE or not code.isprintable():
        raise BadInput(
            words("A bin needs a code of 1 to {most} characters. Nothing was changed.", most=MOST_CODE),
            fix=words("Such as A-01-2: aisle, shelf, place."),
        )
    return code


Hours = tuple[time, time]
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a location is open: hours by weekday (0 = Monday) and days on which it is closed. No hours: always open."""

    hours: Mapping[int, Sequence[Hours]]
    closed: frozenset[date] = frozenset()

    def works_on(self, day: date) -> bool:
        """Whether anybody works there on that day."""
        return day not in self.closed and (not self.hours or bool(self.hours.get(day.weekday())))

    def to_json(self) -> dict[str, Any]:
        """As it is kept: {"mon": [["09:00", "18:00"]], "closed": ["2026-12-25"]}."""
        kept: dict[str, Any] = {
            _DAYS[day]: [[f"{start:%H:%M}", f"{end:%H:%M}"] for start, end in spans]
            for day, spans in sorted(self.hours.items())
            if spans
        }
        return kept | ({"closed": [day.isoformat() for day in sorted(self.closed)]} if self.closed else {})

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Self:
        """What ``to_json`` made. Raises BadInput for anything else."""
        try:
            hours = {
                _DAYS.index(name): [(time.fromisoformat(start), time.fromisoformat(end)) for start, end in spans]
                for name, spans in kept.items()
                if name != "closed"
            }
            closed = frozenset(date.fromisoformat(day) for day in kept.get("closed", ()))
        except (AttributeError, TypeError, ValueError) as error:
            raise BadInput(
                words("These opening hours cannot be read. Nothing was changed."),
                fix=words("Give them as 09:00-18:00, closed days as 2026-12-25."),
            ) from error
        if any(start >= end for spans in hours.values() for start, end in spans):
            raise BadInput(
                words("A location must open before it closes. Nothing was changed."),
                fix=words("Give the hours as 09:00-18:00."),
            )
        return cls(hours, closed)
