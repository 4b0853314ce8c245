"""Stock as a person would keep it with a pencil: a number for each bin and lot, and nothing else.

Nothing of the program's rules is imported: what expires first, what is held and what is taken from where is said again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

Key = tuple[int, int]  # SKU and location
Spot = tuple[int | None, int | None]  # bin and lot
LOOSE: Spot = (None, None)
UNSOLD = ("quarantine", "damaged", "display")
_WALK = {"pickable": 0, None: 1, "bulk": 2, "staging": 3, "pickup_shelf": 4}


@dataclass
class PlainBin:
    """A bin: where it is, what it is for, and its place on the walk."""

    location_id: int
    kind: str
    walk: int
    code: str


@dataclass
class PlainLot:
    """A lot: of which SKU, until when it is sold, and whether it is not sold at all."""

    sku_id: int
    expires: date | None
    blocked: bool = False


@dataclass
class Sheet:
    """All of it: units by SKU and location, then by bin and lot."""

    bins: dict[int, PlainBin] = field(default_factory=dict)
    lots: dict[int, PlainLot] = field(default_factory=dict)
    units: dict[Key, Counter[Spot]] = field(default_factory=lambda: defaultdict(Counter))

    def on_hand(self, key: Key) -> int:
        """Units of a SKU at a location."""
        return sum(self.units[key].values())

    def is_held(self, spot: Spot) -> bool:
        """Whether nobody can buy what is there."""
        bin_id, lot_id = spot
        unsold = bin_id is not None and self.bins[bin_id].kind in UNSOLD
        return unsold or (lot_id is not None and self.lots[lot_id].blocked)

    def held(self, key: Key) -> int:
        """Units of a SKU at a location that nobody can buy."""
        return sum(units for spot, units in self.units[key].items() if self.is_held(spot))

    def add(self, key: Key, spot: Spot, units: int) -> None:
        """Units come (or go, if negative)."""
        self.units[key][spot] += units
        assert self.units[key][spot] >= 0, (key, spot, units)

    def sell(self, key: Key, units: int) -> None:
        """Units leave to a customer: what expires first, then as the picker walks."""
        for spot in sorted((spot for spot in self.units[key] if not self.is_held(spot)), key=self._first):
            part = min(units, self.units[key][spot])
            self.add(key, spot, -part)
            units -= part
        assert not units, (key, units)

    def lose(self, key: Key, units: int) -> None:
        """Units are missing at a location, nobody knows from which bin: what lies in none is missing first."""
        part = min(units, self.units[key][LOOSE])
        self.add(key, LOOSE, -part)
        self.sell(key, units - part)

    def _first(self, spot: Spot) -> tuple[object, ...]:
        bin_id, lot_id = spot
        expires = self.lots[lot_id].expires if lot_id is not None else None
        place = self.bins.get(bin_id) if bin_id is not None else None
        kind = place.kind if place else None
        return (
            expires or date.max,
            _WALK[kind],
            place.walk if place else 0,
            place.code if place else "",
            bin_id or 0,
            lot_id or 0,
        )
