"""What a kit is made of: changed here, and kept apart from stock, for a kit has none but its components'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, literal, select

from app.domain.kits import MOST_COMPONENTS
from app.domain.stock_places import LocationKind
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services import stock_levels
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows
from db.models import KitComponent, Location, Sku, StockLevel

MOST_UNITS = 10_000


@dataclass(frozen=True, slots=True)
class SetKit:
    """A SKU is made of these, as (SKU id, units in one kit); of nothing: it is no kit any more."""

    sku_id: int
    components: tuple[tuple[int, int], ...] = ()


@operation(SetKit, "products.set_kit", version=1, right="stock")
def set_kit(tx: Tx, command: SetKit) -> JsonObject:
    """Result: sku_id, components. Orders that were taken keep what the kit held then.

    Raises BadInput for what can be no kit; Refused where a kit would be in a kit, or the SKU has stock of its own or
    orders wait for it as it is; NotFound.
    """
    write_kit(tx, command.sku_id, command.components, lock_products(tx, [command.sku_id, *dict(command.components)]))
    tx.touch(Topic.STOCK, command.sku_id)
    return {"sku_id": command.sku_id, "components": [[sku_id, units] for sku_id, units in command.components]}


def write_kit(tx: Tx, kit_id: int, components: Sequence[tuple[int, int]], codes: Mapping[int, str]) -> bool:
    """Make a product of these, as (SKU id, units in one kit); gives whether it was made of others before.

    ``codes``: of all of them, as ``lock_products`` gave them. Raises as ``set_kit``.
    """
    quantities = dict(components)
    in_range = all(0 < units <= MOST_UNITS for units in quantities.values())
    whole = len(quantities) == len(components) <= MOST_COMPONENTS
    if not (in_range and whole) or kit_id in quantities:
        raise BadInput(
            words(
                "A kit holds up to {n} products, each once and 1 to {most} of it, and not itself. Nothing was changed.",
                n=MOST_COMPONENTS,
                most=f"{MOST_UNITS:,}",
            ),
            fix=words("Such as: MUG=2 CAP=1."),
        )
    mine = KitComponent.kit_sku_id == kit_id
    held = select(KitComponent.sku_id, KitComponent.quantity).where(mine).order_by(KitComponent.position)
    if [tuple(row) for row in tx.conn.execute(held)] == list(components):
        return False
    if quantities:
        _refuse_nested(tx, kit_id, quantities, codes)
        _refuse_stock(tx, kit_id, codes[kit_id])
    tx.conn.execute(delete(KitComponent).where(mine))
    rows = [
        {"kit_sku_id": kit_id, "sku_id": sku_id, "quantity": units, "position": position}
        for position, (sku_id, units) in enumerate(components, start=1)
    ]
    insert_rows(tx.conn, KitComponent, rows)
    if rows:
        _list(tx, kits=[kit_id])
    return True


def list_kits_at(tx: Tx, location_ids: Sequence[int]) -> None:
    """Locations that are new, or something else now: all kits stand in their lists of stock."""
    if location_ids:
        _list(tx, places=location_ids)


def _list(tx: Tx, kits: Sequence[int] | None = None, places: Sequence[int] | None = None) -> None:
    """A row for each kit (None: all) at each location (None: all), without stock, so that it stands in lists of it."""
    kinds = (LocationKind.WAREHOUSE, LocationKind.STORE, LocationKind.THIRD_PARTY)
    made = select(KitComponent.kit_sku_id.label("kit")).distinct().subquery()
    query = (
        select(made.c.kit, Location.id)
        .join(Location, literal(True))
        .outerjoin(StockLevel, (StockLevel.sku_id == made.c.kit) & (StockLevel.location_id == Location.id))
        .where(Location.archived_at.is_(None), Location.kind.in_(kinds), StockLevel.sku_id.is_(None))
        .order_by(made.c.kit, Location.id)
    )
    query = query if kits is None else query.where(made.c.kit.in_(kits))
    query = query if places is None else query.where(Location.id.in_(places))
    rows = [{"sku_id": kit, "location_id": place} for kit, place in tx.conn.execute(query)]
    insert_rows(tx.conn, StockLevel, rows)


def lock_products(tx: Tx, sku_ids: Iterable[int]) -> dict[int, str]:
    """Codes by id; the rows are locked, by id, so that nobody makes one a kit meanwhile. Raises NotFound."""
    ids = sorted(set(sku_ids))
    query = select(Sku.id, Sku.code).where(Sku.id.in_(ids)).order_by(Sku.id)
    codes = {row[0]: row[1] for row in tx.conn.execute(query.with_for_update())}
    if len(codes) < len(ids):
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Choose it from the list."))
    return codes


def _refuse_nested(tx: Tx, kit_id: int, parts: Iterable[int], codes: Mapping[int, str]) -> None:
    within = select(Sku.code).join(KitComponent, KitComponent.kit_sku_id == Sku.id).order_by(Sku.code)
    outer = tx.conn.scalar(within.where(KitComponent.sku_id == kit_id))
    inner = tx.conn.scalar(within.where(Sku.id.in_(list(parts))))
    if inner is None and outer is None:
        return
    pair = (inner, codes[kit_id]) if inner is not None else (codes[kit_id], outer)
    raise Refused(
        words("{inner} would be a kit within the kit {outer}. Nothing was changed.", inner=pair[0], outer=pair[1]),
        fix=words("Name what is in the inner kit instead."),
    )


def _refuse_stock(tx: Tx, sku_id: int, code: str) -> None:
    there = sum(level.on_hand for level in stock_levels.levels(tx.conn, [sku_id], lock=True).values())
    if there:
        raise Refused(
            words("{n} of {sku} are in stock as they are. Nothing was changed.", n=there, sku=code),
            fix=words("Take them out of stock first, and put what is in them into stock."),
        )
    waits = direct.first(tx.conn, _WAITS, (sku_id,))
    if waits is not None:
        raise Refused(
            words("Order {number} waits for {sku} as it is. Nothing was changed.", number=waits[0], sku=code),
            fix=words("Cancel its line, make the kit, and add it again."),
        )


_WAITS = """
    SELECT o.number FROM order_line l JOIN sales_order o ON o.id = l.order_id
    WHERE l.sku_id = ? AND l.open + l.reserved + l.packed > 0
        AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = l.id) ORDER BY l.id LIMIT 1"""
_KITS = "SELECT DISTINCT k.code FROM kit_component c JOIN sku k ON k.id = c.kit_sku_id WHERE k.id IN (??) LIMIT 1"


def kits_soon(tx: Tx, sku_ids: Iterable[int]) -> direct.Soon:
    """The code of one of the SKUs that is a kit, asked for together with the next statement."""
    return direct.Soon(tx.conn, _KITS, (sorted(set(sku_ids)),))


def refuse_kit(found: direct.Soon) -> None:
    """Raise Refused if ``kits_soon`` found one: what comes into stock are its components."""
    for (code,) in found.rows:
        raise Refused(
            words("{sku} is a kit and has no stock of its own. Nothing was changed.", sku=code),
            fix=words("Name what is in it instead."),
        )
