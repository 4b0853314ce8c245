"""Kits: what they are made of, and how many of them what there is of that would make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.kits import kits_from
from db import direct


@dataclass(frozen=True, slots=True)
class KitPart:
    """Units of a SKU in one kit."""

    sku_id: int
    code: str
    title: str
    units: int


def kit_stock(conn: Connection, sku_ids: Iterable[int]) -> dict[int, dict[int, int]]:
    """How many can be promised of the kits among the SKUs, by location: the fewest over their components there."""
    quantities: dict[int, dict[int, int]] = defaultdict(dict)
    free: dict[int, dict[int, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    for kit_id, sku_id, units, location_id, available in direct.rows(conn, _FREE, (sorted(set(sku_ids)),)):
        quantities[kit_id][sku_id] = units
        if location_id is not None:
            free[kit_id][location_id][sku_id] = available
    return {
        kit_id: {location_id: kits_from(needs, there) for location_id, there in free[kit_id].items()}
        for kit_id, needs in quantities.items()
    }


_FREE = """
    SELECT c.kit_sku_id, c.sku_id, c.quantity, v.location_id, v.on_hand - v.reserved - v.held
    FROM kit_component c LEFT JOIN stock_level v ON v.sku_id = c.sku_id WHERE c.kit_sku_id IN (??)"""


def part_stock(conn: Connection, sku_id: int) -> dict[int, dict[int, int]]:
    """What can be promised of each component of a kit, by location and SKU."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for _, part_id, _, location_id, available in direct.rows(conn, _FREE, ([sku_id],)):
        if location_id is not None:
            found[location_id][part_id] = available
    return dict(found)


def parts_of_kit(conn: Connection, sku_id: int) -> tuple[KitPart, ...]:
    """What a kit is made of, in its order; of what is no kit, nothing."""
    return tuple(KitPart(*row) for row in direct.rows(conn, _PARTS, (sku_id,)))


_PARTS = """
    SELECT k.id, k.code, k.title, c.quantity FROM kit_component c JOIN sku k ON k.id = c.sku_id
    WHERE c.kit_sku_id = ? ORDER BY c.position, c.id"""
