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
    return _take(sorted((place for place in places if place.sellable), key=_first_out), units)


def choose_any(places: Iterable[Place], units: int) -> list[Take]:
    """Which of the places give ``units`` that are gone for good: as ``choose``, then those that are not sold from."""
    known = list(places)
    sold = sorted((place for place in known if place.sellable), key=_first_out)
    unsold = sorted((place for place in known if not place.sellable), key=lambda place: place.expires_on or date.max)
    return _take([*sold, *unsold], units)


def _take(places: Iterable[Place], units: int) -> list[Take]:
    left, taken = units, []
    for place in places:
        if left <= 0:
            break
        part = min(left, place.units)
        if part > 0:
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

    @classmethod
    def typed(cls, hours: str, closed: str) -> Self:
        """Hours as ``mon-fri 09:00-18:00, sat 10:00-14:00`` and closed days as ``2026-12-25, 2026-12-26``.

        Raises BadInput for anything else.
        """
        kept: dict[str, Any] = {}
        for part in filter(None, (part.strip().lower() for part in hours.split(","))):
            days, _, spans = part.partition(" ")
            first, _, last = days.partition("-")
            if not {first, last or first} <= set(_DAYS):
                raise BadInput(
                    words("{value!r} is no day of the week. Nothing was changed.", value=days),
                    fix=words("Use: {names}.", names=", ".join(_DAYS)),
                )
            for day in _DAYS[_DAYS.index(first) : _DAYS.index(last or first) + 1]:
                kept.setdefault(day, []).extend(span.split("-") for span in spans.split())
        days_off = [day.strip() for day in closed.split(",") if day.strip()]
        return cls.from_json(kept | ({"closed": days_off} if days_off else {}))

    @property
    def hours_text(self) -> str:
        """The hours as ``typed`` reads them: days with the same hours together."""
        parts: list[tuple[int, int, str]] = []
        for day in range(len(_DAYS)):
            spans = " ".join(f"{start:%H:%M}-{end:%H:%M}" for start, end in self.hours.get(day, ()))
            if spans and parts and parts[-1][1] == day - 1 and parts[-1][2] == spans:
                parts[-1] = parts[-1][0], day, spans
            elif spans:
                parts.append((day, day, spans))
        return ", ".join(
            f"{_DAYS[first]} {spans}" if first == last else f"{_DAYS[first]}-{_DAYS[last]} {spans}"
            for first, last, spans in parts
        )

    @property
    def closed_text(self) -> str:
        """The closed days as ``typed`` reads them."""
        return ", ".join(day.isoformat() for day in sorted(self.closed))


def day_time(text: str) -> int | None:
    """Minutes after midnight of a time of the day such as 14:30; "" is None. Raises BadInput."""
    if not text.strip():
        return None
    try:
        told = time.fromisoformat(text.strip().rjust(5, "0"))
    except ValueError as error:
        raise BadInput(
            words("{value!r} is no time of the day. Nothing was changed.", value=text[:20]), fix=words("Such as 14:30.")
        ) from error
    return told.hour * 60 + told.minute


def day_time_text(minutes: int | None) -> str:
    """The same as text."""
    return "" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"
