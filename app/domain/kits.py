"""Kits: SKUs that are made of others. What of a kit can be had, and what its order line says of its component lines.

The line of a kit has the money and what the buyer ordered; the units that are reserved, packed and sent are those of
its component lines, which hold what one kit held when the order was taken. So its own counters follow from theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_COMPONENTS = 100
# Positions of component lines begin here, above those of all lines that a channel or a person orders.
PARTS_FROM = 1_000_000


@dataclass(frozen=True, slots=True)
class PartUnits:
    """Units of a component line; ``left``: neither sent nor cancelled."""

    ordered: int
    left: int
    shipped: int
    cancelled: int
    returned: int


@dataclass(frozen=True, slots=True)
class KitUnits:
    """Counters of a kit's own line, in kits: ordered = open + shipped + cancelled; nothing of it is ever reserved."""

    open: int
    shipped: int
    cancelled: int
    returned: int


def kit_units(ordered: int, parts: Sequence[PartUnits]) -> KitUnits:
    """The counters of a line of ``ordered`` kits, from its component lines.

    A kit has left when all of it has; it is open while anything of it is left to send. What can no longer be whole,
    since the rest of it was cancelled, is cancelled.
    """
    shipped = whole_kits(ordered, [(part.ordered, part.shipped) for part in parts])
    returned = min(shipped, whole_kits(ordered, [(part.ordered, part.returned) for part in parts]))
    if any(part.left for part in parts):
        cancelled = whole_kits(ordered, [(part.ordered, part.cancelled) for part in parts])
    else:
        cancelled = ordered - shipped
    return KitUnits(ordered - shipped - cancelled, shipped, cancelled, returned)


def whole_kits(ordered: int, parts: Sequence[tuple[int, int]]) -> int:
    """Of ``ordered`` kits those that (units ordered, units that have come so far) of each component make whole."""
    return min(units * ordered // part_ordered for part_ordered, units in parts)


def kits_touched(ordered: int, parts: Sequence[tuple[int, int]]) -> int:
    """Of ``ordered`` kits those of which something is among (units ordered, units) of the components."""
    return max(-(-units * ordered // part_ordered) for part_ordered, units in parts)


def kits_from(quantities: Mapping[int, int], available: Mapping[int, int]) -> int:
    """How many kits can be made: the fewest over the components (units by SKU in one kit) of what is available."""
    if not quantities:
        return 0
    return min(max(available.get(sku_id, 0), 0) // units for sku_id, units in quantities.items())


def limiting_parts(quantities: Mapping[int, int], available: Mapping[int, int]) -> list[int]:
    """Those components (SKU ids) of which more would be needed for one kit more than ``kits_from``."""
    kits = kits_from(quantities, available)
    return [sku_id for sku_id, units in quantities.items() if max(available.get(sku_id, 0), 0) // units == kits]
