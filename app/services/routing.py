"""Reserve and route: open order lines become reservations at locations, with the reason kept.

One operation routes up to a few hundred orders, set-based: it locks orders and stock in a fixed order, lets
``app.domain.routing`` decide on what it has locked, and writes all of it with a handful of statements.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.geography import Place, distance_km, nearness
from app.domain.order_states import ShipmentState
from app.domain.routing import Demand, Site, route
from app.services import stock_levels
from app.services.reservations import LockedLine, LockedOrder, ReservationWriter, RoutedOrder, SpareIds, summary_of
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from db import direct
from db.bulk import next_ids_soon
from db.models import RoutingDecision, Shipment
from db.writes import Writes

__all__ = [
    "CHUNK",
    "RouteOrders",
    "RoutedOrder",
    "decide",
    "load_orders",
    "locations_soon",
    "preview_routes",
    "reserve_orders",
    "route_all",
    "route_orders",
    "summary_of",
]

# Orders of one operation when many are routed: about 50 ms of the writer's time.
CHUNK = 250


@dataclass(frozen=True, slots=True)
class RouteOrders:
    """Reserve whatever is open of these orders."""

    order_ids: tuple[int, ...]


_ORDERS = """
    SELECT o.id, o.priority, o.placed_at, a.country, a.region, a.latitude, a.longitude, o.channel_account_id
    FROM sales_order o LEFT JOIN order_address a ON a.order_id = o.id AND a.kind = 'ship'
    WHERE o.id IN (??) ORDER BY o.id FOR UPDATE OF o"""
_LINES = """
    SELECT l.id, l.order_id, l.sku_id, l.open, l.reserved, l.packed, l.shipped, l.cancelled, coalesce(b.quantity, 0),
        l.parent_line_id
    FROM order_line l LEFT JOIN backorder b ON b.order_line_id = l.id
    WHERE l.order_id IN (??) ORDER BY l.order_id, l.position"""
_SHIPMENTS = "SELECT order_id, id, sequence, location_id, state FROM shipment WHERE order_id IN (??)"
# Active locations (0), thresholds of channel accounts (1; product 0: of every product), and the accounts of our own
# channels (2): in one statement, as each that a reservation sends takes its time on either side. The kinds are not a
# list, which SQLite would make ready each time (``db/README.md``).
_SHOP = """
    SELECT 0, id, rank, 0, country, region, latitude, longitude FROM location
    WHERE archived_at IS NULL AND (kind = 'warehouse' OR kind = 'store' OR kind = 'third_party')
    UNION ALL SELECT 1, channel_account_id, coalesce(sku_id, 0), units, NULL, NULL, NULL, NULL FROM channel_threshold
    UNION ALL SELECT 2, id, 0, 0, NULL, NULL, NULL, NULL FROM channel_account WHERE channel IN ('phone', 'store')"""

Location = tuple[int, int, Place]  # id, rank, where it is


def orders_soon(conn: Connection, order_ids: Iterable[int], *, lock: bool = False) -> Callable[[], list[LockedOrder]]:
    """Orders with their lines and shipments, asked for together with the next statement (see ``direct.later``).

    They come in fair order: priority, then age, then id. Kits are their components. ``lock`` locks the orders' rows in
    the order of their ids, before lines and shipments are read.
    """
    ids = sorted(set(order_ids))
    headers = direct.Soon(conn, _ORDERS if lock else _ORDERS.removesuffix(" FOR UPDATE OF o"), (ids,))
    lines, shipments = direct.Soon(conn, _LINES, (ids,)), direct.Soon(conn, _SHIPMENTS, (ids,))

    def found() -> list[LockedOrder]:
        orders = {
            row[0]: LockedOrder(row[0], Place(row[3] or "", row[4] or "", row[5], row[6]), account_id=row[7])
            for row in sorted(headers.rows, key=lambda row: (-row[1], row[2], row[0]))
        }
        kits = {line[9] for line in lines.rows}
        for line in lines.rows:
            if line[0] not in kits:
                orders[line[1]].lines.append(LockedLine(*line))
        for order_id, shipment_id, sequence, location_id, state in shipments.rows:
            orders[order_id].shipments.append((shipment_id, sequence, location_id, ShipmentState(state)))
        return list(orders.values())

    return found


def load_orders(conn: Connection, order_ids: Iterable[int], *, lock: bool = False) -> list[LockedOrder]:
    """``orders_soon``, now."""
    return orders_soon(conn, order_ids, lock=lock)()


def locations_soon(conn: Connection) -> Callable[[], list[Location]]:
    """Active locations, asked for together with the next statement."""
    found = direct.Soon(conn, _SHOP)
    return lambda: _locations(found.rows)


def _locations(shop: direct.Rows) -> list[Location]:
    return [(row[1], row[2], Place(*row[4:])) for row in shop if row[0] == 0]


def _sites(order: LockedOrder, locations: Sequence[Location]) -> list[Site]:
    """Locations, nearest to the customer first, then by rank and id."""
    keyed = []
    for location_id, rank, place in locations:
        distance = distance_km(place, order.place)
        keyed.append(((*nearness(place, order.place, distance), rank, location_id), Site(location_id, distance)))
    keyed.sort(key=lambda pair: pair[0])
    return [site for _, site in keyed]


@dataclass(frozen=True, slots=True)
class Kept:
    """Units that channels do not get: safety stock by (sku, location), thresholds by (account, SKU; 0: every one)."""

    safety: Mapping[stock_levels.Key, int]
    thresholds: Mapping[tuple[int, int], int]
    own_accounts: frozenset[int]

    def free_for(self, order: LockedOrder, free: Mapping[stock_levels.Key, int]) -> Mapping[stock_levels.Key, int]:
        """What of ``free`` the order may get. Orders that we take ourselves get all of it."""
        if order.account_id in self.own_accounts or not (self.safety or self.thresholds):
            return free
        skus = {line.sku_id for line in order.lines}
        every = self.thresholds.get((order.account_id, 0), 0)
        return {
            key: max(0, units - self.safety.get(key, 0) - self.thresholds.get((order.account_id, key[0]), every))
            for key, units in free.items()
            if key[0] in skus
        }


NOTHING_KEPT = Kept({}, {}, frozenset())


def _kept(shop: direct.Rows, levels: Mapping[stock_levels.Key, stock_levels.Level]) -> Kept:
    safety = {key: level.safety for key, level in levels.items() if level.safety}
    thresholds = {(row[1], row[2]): row[3] for row in shop if row[0] == 1}
    return Kept(safety, thresholds, frozenset(row[1] for row in shop if row[0] == 2))


def decide(
    orders: Sequence[LockedOrder],
    locations: Sequence[Location],
    free: dict[stock_levels.Key, int],
    kept: Kept = NOTHING_KEPT,
) -> Iterator[RoutedOrder]:
    """A plan for each order with open units, one after another on what the earlier ones left in ``free``."""
    for order in orders:
        demands = [Demand(line.id, line.sku_id, line.open, line.kit) for line in order.lines if line.open]
        if demands:
            plan = route(demands, _sites(order, locations), kept.free_for(order, free))
            for pick in plan.picks:
                free[pick.sku_id, pick.location_id] -= pick.quantity
            yield RoutedOrder(order.id, plan, tuple((line.id, line.waiting) for line in order.lines if line.waiting))


def preview_routes(conn: Connection, order_ids: Iterable[int]) -> list[RoutedOrder]:
    """What ``RouteOrders`` would decide now; writes nothing."""
    return _decided(conn, order_ids, lock=False)[1]


def _decided(conn: Connection, order_ids: Iterable[int], *, lock: bool) -> tuple[list[LockedOrder], list[RoutedOrder]]:
    """The orders, and plans for those with open units: one round trip. ``lock``: first the orders, then the stock."""
    ids = sorted(set(order_ids))
    orders, stock = orders_soon(conn, ids, lock=lock), stock_levels.levels_of_orders(conn, ids, lock=lock)
    shop = direct.Soon(conn, _SHOP)
    found, levels = orders(), stock()
    free = {key: level.available for key, level in levels.items()}
    return found, list(decide(found, _locations(shop.rows), free, _kept(shop.rows, levels)))


@operation(RouteOrders, "routing.route", version=1, right="route")
def route_orders(tx: Tx, command: RouteOrders) -> JsonObject:
    """Reserve whatever is open of the orders. Result: ``orders``, a list of {order_id, rule, reserved, backordered}.

    ``waited`` is there where units waited for stock before: {order_line_id, units} each, for taking it back.
    """
    routed = reserve_orders(tx, command.order_ids, tx.writes)
    return {"orders": [summary_of(one) | _waited(one) for one in routed]}


def _waited(routed: RoutedOrder) -> JsonObject:
    waited = [{"order_line_id": line_id, "units": units} for line_id, units in routed.waited]
    return {"waited": waited} if waited else {}


def reserve_orders(tx: Tx, order_ids: Iterable[int], writes: Writes | None = None) -> list[RoutedOrder]:
    """Lock, decide, and write reservations, shipments, reasons and the timeline; with ``writes``, when those are sent.

    Raises NotEnoughStock, there, if the stock is not there after all: nothing is kept then.
    """
    ids = sorted(set(order_ids))
    spare = next_ids_soon(tx.conn, {Shipment: len(ids), RoutingDecision: len(ids)})
    orders, routed = _decided(tx.conn, ids, lock=True)
    if routed:
        ReservationWriter(tx, {order.id: order for order in orders}, SpareIds(*spare())).write(routed, writes)
    return routed


def route_all(
    run: Callable[..., Done],
    order_ids: Sequence[int],
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
) -> list[JsonObject]:
    """Route many orders, ``CHUNK`` at a time, an operation each (op ids derived from ``op_id``).

    ``run`` is ``Operations.run``. Returns the summaries of ``route_orders``. Killed in the middle, what was committed
    stays; the same call again goes on where it ended.
    """
    summaries: list[JsonObject] = []
    for start in range(0, len(order_ids), CHUNK):
        chunk = tuple(order_ids[start : start + CHUNK])
        done = run(RouteOrders(chunk), op_id=uuid.uuid5(op_id, f"route {chunk[0]}-{chunk[-1]} {len(chunk)}"))
        summaries += done.result["orders"]
        if progress:
            progress(min(start + CHUNK, len(order_ids)), len(order_ids))
    return summaries
