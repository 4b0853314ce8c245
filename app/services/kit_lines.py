"""Component lines of orders: made when an order is taken, changed with the kit's line, and what that says of them.

What one kit held when its order was taken stays in its component lines: units of one : units of the other. Changing
what a kit is made of changes no order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.domain.kits import PARTS_FROM, PartUnits, kit_units
from app.domain.order_states import LineCounts
from app.errors import Refused
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct
from db.bulk import next_ids
from db.models import OrderLine
from db.writes import Writes

Row = dict[str, Any]
_MONEY = ("unit_price_millionths", "discount_amount", "line_amount")


@dataclass(frozen=True, slots=True)
class Component:
    """Units of a SKU in one kit."""

    sku_id: int
    code: str
    title: str
    quantity: int


Kits = Mapping[int, Sequence[Component]]

_COMPONENTS = """
    SELECT c.kit_sku_id, c.sku_id, k.code, k.title, c.quantity FROM kit_component c JOIN sku k ON k.id = c.sku_id
    WHERE c.kit_sku_id IN (??) ORDER BY c.kit_sku_id, c.position, c.id"""


def kits_among(conn: Connection, sku_ids: Iterable[int]) -> Kits:
    """What the kits among the SKUs are made of, by their ids."""
    found: dict[int, list[Component]] = defaultdict(list)
    for kit_id, *component in direct.rows(conn, _COMPONENTS, (sorted(set(sku_ids)),)):
        found[kit_id].append(Component(*component))
    return dict(found)


def new_parts(
    tx: Tx,
    lines: Iterable[Row],
    kits: Kits | None = None,
    *,
    last: Mapping[int, int] | None = None,
    unwritten: bool = False,
) -> dict[int, list[Row]]:
    """Rows of component lines for those of the lines (rows with ids) that are kits, by the ids of these.

    ``kits``: of all their SKUs, if known. ``last``: the highest position of a component line that orders have by now.
    ``unwritten``: the lines have ids, but are not written yet.
    """
    rows = list(lines)
    kits = kits_among(tx.conn, {row["sku_id"] for row in rows}) if kits is None else kits
    if not kits:
        return {}
    at: dict[int, int] = defaultdict(lambda: PARTS_FROM, last or {})
    found: dict[int, list[Row]] = {}
    for row in rows:
        for component in kits.get(row["sku_id"], ()):
            at[row["order_id"]] += 1
            found.setdefault(row["id"], []).append(_part_of(row, component, at[row["order_id"]]))
    made = [part for parts in found.values() for part in parts]
    beyond = len(rows) if unwritten else 0  # SQLite counts on from what is written
    ids = next_ids(tx.conn, OrderLine, beyond + len(made))[beyond:]
    for part, line_id in zip(made, ids, strict=True):
        part["id"] = line_id
    return found


def _part_of(row: Row, component: Component, position: int) -> Row:
    units = {name: row[name] * component.quantity for name in ("ordered", "open", "shipped", "cancelled")}
    return {
        "id": 0, "order_id": row["order_id"], "position": position, "sku_id": component.sku_id,
        "title": component.title, "channel_sku": component.code, "requires_shipping": row["requires_shipping"],
        **units, **dict.fromkeys(_MONEY), "parent_line_id": row["id"],
    }  # fmt: skip


def stocked(rows: Iterable[Row], parts: Mapping[int, Sequence[Row]]) -> list[Row]:
    """The lines whose units are in stock: of a kit, its components."""
    return [each for row in rows for each in parts.get(row["id"], [row])]


def parts_of(conn: Connection, order_ids: Collection[int]) -> dict[int, list[Any]]:
    """The component lines of the orders as rows, by the id of their kit's line, in their order."""
    return _by_kit(component_rows(conn, order_ids))


def component_rows(conn: Connection, order_ids: Collection[int]) -> Sequence[Any]:
    """The component lines of the orders as rows, in their order.

    Also those whose line holds another product by now, so that they are no kit's any more.
    """
    query = select(OrderLine).where(OrderLine.order_id.in_(sorted(order_ids)), OrderLine.position > PARTS_FROM)
    return conn.execute(query.order_by(OrderLine.order_id, OrderLine.position)).all()


def _by_kit(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        if row.parent_line_id is not None:
            found[row.parent_line_id].append(row)
    return dict(found)


def last_positions(conn: Connection, order_ids: Collection[int]) -> dict[int, int]:
    """The highest position of a component line of each order that has some."""
    return {row.order_id: row.position for row in component_rows(conn, order_ids)}


def follow(tx: Tx, lines: Sequence[tuple[Row, Any]], before: Sequence[Any]) -> dict[int, list[tuple[Row, int]]]:
    """Write the component lines of lines (rows that are written, each with what it was before or None) over.

    ``before``: the ``component_rows`` of their orders; those of any other kit are cancelled with it. Gives the rows of
    each kit's component lines, by the kit's line, each with what of it had been sent before.
    """
    last = {row.order_id: row.position for row in before}
    fresh = new_parts(tx, [row for row, was in lines if _is_new(row, was)], last=last)
    rows = {row["id"]: (row, was) for row, was in lines}
    found = {line_id: [(part, 0) for part in made] for line_id, made in fresh.items()}
    changed: list[Row] = []
    for line_id, olds in _by_kit(before).items():
        row, was = rows.get(line_id, (None, None))
        if row is not None and was is not None and not _is_new(row, was):
            found[line_id] = followed(olds, was.ordered, row)
            changed += [part | {"parent_line_id": line_id} for part, _ in found[line_id]]
        else:  # its line is gone, or holds another product now
            changed += [_cancelled(old, line_id if row is None else None) for old in olds]
    writes = Writes(tx.conn)
    writes.insert(OrderLine, [part for made in fresh.values() for part in made])
    names = ("ordered", "open", "reserved", "shipped", "cancelled", "parent_line_id")
    writes.update(OrderLine, ["id"], {name: f"v.{name}" for name in names}, changed)
    writes.send()
    return found


def _is_new(row: Row, was: Any) -> bool:
    return was is None or was.sku_id != row["sku_id"]


def followed(parts: Sequence[Any], kits: int, row: Row) -> list[tuple[Row, int]]:
    """Component lines of a line that had ``kits`` and is written over as ``row``, each with what of it was sent before.

    Nothing of them is packed.
    """
    found = []
    for part in parts:
        one = part.ordered // kits
        units = {name: one * row[name] for name in ("ordered", "open", "shipped", "cancelled")}
        found.append(({"id": part.id, "sku_id": part.sku_id, "reserved": 0, **units}, part.shipped))
    return found


def _cancelled(part: Any, kit_line_id: int | None) -> Row:
    left = {"open": 0, "reserved": 0, "shipped": part.shipped, "cancelled": part.ordered - part.shipped}
    return {"id": part.id, "ordered": part.ordered, **left, "parent_line_id": kit_line_id}


def kit_counters(lines: Iterable[Any]) -> list[Row]:
    """What the counters of kits' own lines are to be, for those of the lines that are kits and say something else.

    ``lines``: all of their orders (id, parent_line_id, ordered, open, reserved, packed, shipped, cancelled, returned).
    """
    own: dict[int, Any] = {}
    parts: dict[int, list[PartUnits]] = defaultdict(list)
    for line in lines:
        own[line.id] = line
        if line.parent_line_id is not None:
            left = line.open + line.reserved + line.packed
            parts[line.parent_line_id].append(
                PartUnits(line.ordered, left, line.shipped, line.cancelled, line.returned)
            )
    changed = []
    for line_id, units in parts.items():
        line, right = own[line_id], kit_units(own[line_id].ordered, units)
        row = {"open": right.open, "shipped": right.shipped, "cancelled": right.cancelled, "returned": right.returned}
        if any(getattr(line, name) != value for name, value in row.items()):
            changed.append({"id": line_id, **row})
    return changed


def part_ids(conn: Connection, line_ids: Iterable[int]) -> set[int]:
    """Those of the lines that are component lines."""
    sql = "SELECT id FROM order_line WHERE id IN (??) AND parent_line_id IS NOT NULL"
    return {row[0] for row in direct.rows(conn, sql, (sorted(set(line_ids)),))}


def with_parts(lines: Mapping[int, tuple[Any, LineCounts]], kits: Mapping[int, int]) -> dict[int, int]:
    """Units of lines (id -> units) that are to go elsewhere, with those of their components.

    ``lines``: all of the order, with their counters. Raises Refused where a part of a kit has left already.
    """
    goes = dict(kits)
    for line_id, (row, counts) in lines.items():
        kit = row.parent_line_id
        if kit not in kits:
            continue
        goes[line_id] = kits[kit] * (row.ordered // lines[kit][0].ordered)
        if goes[line_id] > counts.open + counts.reserved:
            raise Refused(
                words("A part of {title} has left already. Nothing was changed.", title=lines[kit][0].title),
                fix=words("Send the rest of it first."),
            )
    return goes
