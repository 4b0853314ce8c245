"""What was set right, newest first: the operations of Check and repair; and when a record was last changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from db.models import Bin, Location, Operation, OrderEvent, Sku, Station, StockMove, UserAccount

NAMES = ("stock.rebuild", "stock.repair_held", "orders.repair", "records.repair")
# Operations are not indexed by name: so far back is looked.
_LOOKED_AT = 100_000
_FIGURES: tuple[str, ...] = ("on_hand", "reserved", "held", "placed")


@dataclass(frozen=True, slots=True)
class RepairDone:
    """One repair: who wrote it, where and when; ``changes`` as ``repair_words.change_words`` takes them."""

    at: datetime
    user: str
    station: str
    changes: tuple[Mapping[str, Any], ...]


def repairs_done(conn: Connection, most: int = 20) -> list[RepairDone]:
    """The newest repairs that changed anything."""
    newest = conn.scalar(select(func.max(Operation.id))) or 0
    query = (
        select(Operation.recorded_at, UserAccount.name, Station.name, Operation.name, Operation.result)
        .join(UserAccount, UserAccount.id == Operation.user_id)
        .join(Station, Station.id == Operation.station_id)
        .where(Operation.id > newest - _LOOKED_AT, Operation.name.in_(NAMES))
        .order_by(Operation.id.desc())
    )
    found = []
    for at, user, station, name, result in conn.execute(query):
        changes = _rebuilt(conn, result) if name == "stock.rebuild" else _told(result)
        if changes:
            found.append(RepairDone(at, user, station, tuple(changes)))
        if len(found) == most:
            break
    return found


def last_moved(conn: Connection, ids: Mapping[str, int | str]) -> datetime | None:
    """When the records that a violation names last changed by a step that is on record: since then at the most.

    Of an order its timeline, of a product (at a location, if that is named) its movements; None for all else.
    """
    order_id = ids.get("order_id", ids.get("sales_order_id"))
    if order_id is not None:
        return conn.scalar(select(func.max(OrderEvent.recorded_at)).where(OrderEvent.order_id == order_id))
    if "sku_id" not in ids:
        return None
    query = select(func.max(StockMove.recorded_at)).where(StockMove.sku_id == ids["sku_id"])
    if "location_id" in ids:
        query = query.where(StockMove.location_id == ids["location_id"])
    return conn.scalar(query)


def _told(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [*result.get("changes", []), *(one for order in result.get("repaired", []) for one in order["changes"])]


def _rebuilt(conn: Connection, result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """A rebuild keeps ids and rows of figures."""
    rows = [*result["levels"], *result["spots"]]
    skus = _names(conn, Sku.id, Sku.code, {row["sku_id"] for row in rows})
    places = _names(conn, Location.id, Location.name, {row["location_id"] for row in rows})
    bins = _names(conn, Bin.id, Bin.code, {row.get("bin_id") or 0 for row in rows})
    told: list[Mapping[str, Any]] = []
    for row in rows:
        where = {"sku": skus.get(row["sku_id"], "-"), "place": places.get(row["location_id"], "-")}
        names = ("spot_on_hand", "spot_held") if "bin_id" in row else _FIGURES
        if "bin_id" in row:
            where["spot"] = bins.get(row["bin_id"], "-")
        pairs = zip(names, row["before"], row["after"], strict=True)
        told += [where | {"what": what, "before": one, "after": other} for what, one, other in pairs if one != other]
    return told


def _names(conn: Connection, key: Any, name: Any, ids: set[int]) -> dict[int, str]:
    return {row[0]: row[1] for row in conn.execute(select(key, name).where(key.in_(ids)))} if ids else {}
