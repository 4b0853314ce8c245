"""What a worker may do next: a table of actions with their weights. Each makes one gesture by the real services.

An action looks at what a screen would show, chooses by the station's dice, and calls. It raises whatever the service
raises; refusals are part of the work. An action that finds nothing to do returns at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.packing import Verdict
from app.services.holds import LiftHold, PlaceHold
from app.services.import_batches import FinishImport, StartImport
from app.services.jobs import CancelJob, StartJob, StepJob, UndoJob
from app.services.order_assign import AssignOrder
from app.services.order_cancel import CancelOrder, CancelReason
from app.services.order_edit import BeginEdit, Edit, EndEdit, edit_order
from app.services.order_import import ImportOrders
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.order_taking import take_order
from app.services.packing import ParkShipment, ScanCode, TakeOver, UndoScan
from app.services.routing import RouteOrders, route_all
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_import import CountStock
from app.services.unit_of_work import Attachment
from tests.chaos import goods
from tests.chaos.station import Station


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do, as often as its weight says."""

    name: str
    weight: int
    act: Callable[[Station], None]


def _orders(station: Station, states: str, limit: int = 20) -> list[tuple[int, str]]:
    """Orders in the states, from the old or the new end: few, so that stations meet."""
    end = "" if station.dice.random() < 0.7 else "DESC"
    found = station.rows(
        f"SELECT id, number FROM sales_order WHERE state IN ({states}) ORDER BY id {end} LIMIT {limit}"
    )
    return [(int(row[0]), str(row[1])) for row in found]


def _shipments(station: Station, where: str, limit: int = 12) -> list[int]:
    rows = station.rows(f"SELECT id FROM shipment WHERE kind = 'own' AND {where} ORDER BY id LIMIT {limit}")
    return [int(row[0]) for row in rows]


def import_orders(station: Station) -> None:
    """A channel's file: new orders, known ones, and newer words on known ones."""
    dice, shop = station.dice, station.dice.choice(goods.SHOPS)
    known = int(station.rows("SELECT count(*) FROM sales_order WHERE import_batch_id IS NOT NULL")[0][0])
    near = range(max(known // 2 - 40, 1), known // 2 + 6)
    numbers = dice.sample(near, min(dice.randint(1, 8), len(near)))  # in any order, as exports are
    chunk = [
        goods.channel_order(station.goods_seed, shop, number, dice.choice((0, 0, 1, 2, 3, 4, 5))) for number in numbers
    ]
    digest = hashlib.sha256(repr(chunk).encode()).hexdigest()
    begun = station.run(StartImport("orders", f"{shop}.csv", digest, "shopify", shop)).result
    command = ImportOrders(begun["batch_id"], begun["account_id"], digest, 2, len(chunk), f"{shop}.csv")
    station.run(command, attachments={"orders": Attachment(chunk)})
    station.run(FinishImport(begun["batch_id"], len(chunk), 0, 0, 0))


def take(station: Station) -> None:
    """An order at the counter, reserved at once."""
    accounts = station.rows("SELECT min(id) FROM channel_account")
    if accounts[0][0] is not None:
        take_order(station.run, int(accounts[0][0]), goods.taken_order(station.dice), op_id=station.new_id())


def route_one(station: Station) -> None:
    """Reserve what is open of one order, if anything is."""
    found = _orders(station, "'to_route', 'backorder', 'partly_shipped'")
    if found:
        station.run(RouteOrders((station.dice.choice(found)[0],)))


def route_many(station: Station) -> None:
    """Reserve for many at once, in whatever order they were chosen."""
    found = [order_id for order_id, _ in _orders(station, "'to_route', 'backorder', 'to_pack'", 60)]
    station.dice.shuffle(found)
    if found:
        route_all(station.run, found[: station.dice.randint(2, 40)], station.new_id())


def scan(station: Station) -> None:
    """One scan: into what is in hand, or for something to pack."""
    code = _next_code(station)
    if code is None:
        return
    place = station.dice.choice((None, None, 1, 2))
    outcome = station.run(ScanCode(code, station.in_hand, place)).result
    verdict = outcome["verdict"]
    if verdict == Verdict.IN_USE and station.dice.random() < 0.3:
        _take_over(station, int(outcome["other_shipment_id"]), int(outcome["claim_number"]))
    elif verdict in (Verdict.COUNTED, Verdict.OPENED):
        station.in_hand = outcome["shipment_id"]
    elif verdict != Verdict.WRONG_ITEM:
        station.in_hand = None


def _next_code(station: Station) -> str | None:
    dice = station.dice
    if dice.random() < 0.04:
        return dice.choice(("NOBODY-KNOWS", "", goods.SKUS[dice.randrange(20)], goods.barcode(goods.SKUS[0])))
    if station.in_hand is not None and dice.random() < 0.95:
        missing = station.rows(
            "SELECT k.code FROM shipment_line c JOIN sku k ON k.id = c.sku_id"
            f" WHERE c.shipment_id = {station.in_hand} AND c.packed < c.quantity"
        )
        if missing:
            return str(dice.choice(missing)[0])
        station.in_hand = None
    if dice.random() < 0.2:
        return goods.SKUS[min(int(dice.expovariate(0.3)), 19)]
    found = _orders(station, "'to_pack', 'released', 'packing', 'partly_shipped'", 12)
    return dice.choice(found)[1] if found else None


def take_over(station: Station) -> None:
    """Take what another station packs; sometimes by an old word on who has it."""
    found = station.rows(
        "SELECT id, claim_number FROM shipment WHERE state = 'packing' AND claim_station_id IS NOT NULL"
        f" AND claim_station_id <> {station.station_id} ORDER BY id LIMIT 12"
    )
    if found:
        shipment_id, claim = station.dice.choice(found)
        _take_over(station, int(shipment_id), int(claim) - (station.dice.random() < 0.1))


def _take_over(station: Station, shipment_id: int, claim: int) -> None:
    outcome = station.run(TakeOver(shipment_id, claim)).result
    if outcome["verdict"] == Verdict.OPENED:
        station.in_hand = shipment_id


def undo(station: Station) -> None:
    """Take the last scan back, of what is in hand or was just packed."""
    found = _shipments(station, "state IN ('packing', 'packed')")
    target = station.in_hand or (station.dice.choice(found) if found else None)
    if target is not None and station.run(UndoScan(target)).result["verdict"] == Verdict.UNDONE:
        station.in_hand = target


def park(station: Station) -> None:
    """Put aside what is in hand."""
    found = _shipments(station, "state = 'packing'")
    target = station.in_hand or (station.dice.choice(found) if found else None)
    if target is not None:
        station.run(ParkShipment(target))
        station.in_hand = None


def label(station: Station) -> None:
    """Buy the label of what is packed."""
    found = _shipments(station, "state = 'packed'")
    if found:
        buy_label(station.run, station.dice.choice(found), op_id=station.new_id())


def ship(station: Station) -> None:
    """Let a packed parcel leave; two stations may mean the same one."""
    found = _shipments(
        station,
        "state = 'packed' AND EXISTS (SELECT 1 FROM parcel p WHERE p.shipment_id = shipment.id"
        " AND p.label_state = 'bought')",
    )
    found = found or _shipments(station, "state = 'packed'")
    if found:
        station.run(ShipShipment(station.dice.choice(found[:6])))


def edit(station: Station) -> None:
    """Open an order, or save what was opened a while ago: somebody else may have changed it since."""
    if station.form is not None and station.dice.random() < 0.7:
        order_id, version, before = station.form
        station.form = None
        if station.dice.random() < 0.1:
            station.run(EndEdit(order_id))
            return
        new = {"note": f"Ring twice {station.dice.randrange(100)}"}
        if station.dice.random() < 0.4:
            new = {"street1": goods.other_address(station.dice).street1}
        edit_order(
            station.run, order_id, version, Edit(new, {name: before[name] for name in new}), op_id=station.new_id()
        )
        return
    found = _orders(station, "'to_route', 'backorder'", 4)
    if found:
        order_id = station.dice.choice(found)[0]
        version = int(station.run(BeginEdit(order_id)).result["version"])
        ((note, street),) = station.rows(
            "SELECT o.note, a.street1 FROM sales_order o JOIN order_address a ON a.order_id = o.id AND a.kind = 'ship'"
            f" WHERE o.id = {order_id}"
        )
        station.form = (order_id, version, {"note": str(note), "street1": str(street)})


def cancel(station: Station) -> None:
    """Cancel what has not left."""
    found = _orders(station, "'to_route', 'backorder', 'to_pack', 'released', 'packing', 'packed', 'partly_shipped'")
    if found:
        reason = station.dice.choice(list(CancelReason)).value
        station.run(CancelOrder(station.dice.choice(found)[0], reason, refund=station.dice.random() < 0.4))


def stock_in(station: Station) -> None:
    """Goods come in."""
    _adjust(station, station.dice.randint(1, 16), AdjustReason.RECEIVED)


def stock_out(station: Station) -> None:
    """Goods are broken, lost or used."""
    _adjust(station, -station.dice.randint(1, 6), AdjustReason.DAMAGED)


def _adjust(station: Station, units: int, reason: AdjustReason) -> None:
    places = station.rows(f"SELECT id FROM location WHERE code <> '{goods.COUNTED}' ORDER BY id")
    skus = station.rows("SELECT id FROM sku WHERE code LIKE 'HOT-%' ORDER BY id")
    sku_id = int(skus[min(int(station.dice.expovariate(0.15)), len(skus) - 1)][0])
    station.run(AdjustStock(sku_id, int(station.dice.choice(places)[0]), units, reason.value))


def count(station: Station) -> None:
    """Somebody has counted some shelves: what is promised beyond it is taken back and routed again."""
    rows = goods.counted(station.dice, station.dice.randint(1, 6))
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    batch = station.run(StartImport("stock", "count.csv", digest, "", "")).result["batch_id"]
    command = CountStock(batch, digest, rows[0].row, len(rows), "count.csv")
    station.run(command, attachments={"rows": Attachment(rows)})


def lift_hold(station: Station) -> None:
    """Somebody has looked at an order that waits for it."""
    found = station.rows("SELECT order_id, kind FROM order_hold WHERE lifted_at IS NULL ORDER BY id LIMIT 12")
    if found:
        order_id, kind = station.dice.choice(found)
        station.run(LiftHold(int(order_id), str(kind)))


def hold(station: Station) -> None:
    """Somebody wants to look at an order, whoever has it in hand."""
    found = _orders(station, "'to_route', 'backorder', 'to_pack', 'released', 'packing', 'packed', 'partly_shipped'")
    if found:
        kind = station.dice.choice(("fraud", "payment", "date"))
        station.run(PlaceHold(station.dice.choice(found)[0], kind))


def release(station: Station) -> None:
    """Let an order onto the floor, or take it back from there."""
    found = _orders(station, "'to_route', 'backorder', 'to_pack', 'released'")
    if found:
        order_id = station.dice.choice(found)[0]
        again = station.dice.random() < 0.2
        station.run(UnreleaseOrder(order_id) if again else ReleaseOrder(order_id))


def move(station: Station) -> None:
    """Another location is to send an order."""
    found = _orders(station, "'to_route', 'backorder', 'to_pack'", 8)
    places = station.rows("SELECT id FROM location ORDER BY id")
    if found:
        station.run(AssignOrder(station.dice.choice(found)[0], int(station.dice.choice(places)[0])))


_STEPS: tuple[tuple[str, dict[str, object]], ...] = (
    ("release", {}),
    ("hold", {"kind": "fraud"}),
    ("lift_hold", {"kind": ""}),
    ("tag", {"tag": "fair"}),
    ("cancel", {"reason": "mistake", "refund": True}),
)


def job(station: Station) -> None:
    """A step for several orders, or an undo of one; or somebody carries on, or stops, what another has begun."""
    running = station.rows("SELECT id, done + failed FROM job WHERE state = 'running' ORDER BY id LIMIT 4")
    if running and station.dice.random() < 0.6:
        job_id, ended = station.dice.choice(running)
    else:
        done = station.rows("SELECT id FROM job WHERE state = 'done' ORDER BY id DESC LIMIT 6")
        if done and station.dice.random() < 0.4:
            begun = station.run(UndoJob(int(station.dice.choice(done)[0])))
        else:
            found = [order_id for order_id, _ in _orders(station, "'to_route', 'to_pack', 'released', 'packing'", 12)]
            kind, params = station.dice.choice(_STEPS)
            if not found:
                return
            begun = station.run(StartJob(kind, params, ids=tuple(found)))
        job_id, ended = begun.result["job_id"], 0
    if station.dice.random() < 0.1:
        station.run(CancelJob(int(job_id)))
    else:
        station.run(StepJob(int(job_id), int(ended)), attachments={"rows": Attachment(station.dice.randint(1, 6))})


def double_click(station: Station) -> None:
    """The same gesture again: it must give what it gave, and do nothing."""
    if station.last is not None:
        station.carry_out(station.last)


ACTIONS = (
    Action("import", 8, import_orders),
    Action("take", 5, take),
    Action("route", 8, route_one),
    Action("route_many", 2, route_many),
    Action("scan", 60, scan),
    Action("take_over", 2, take_over),
    Action("undo", 3, undo),
    Action("park", 2, park),
    Action("label", 6, label),
    Action("ship", 8, ship),
    Action("edit", 5, edit),
    Action("cancel", 2, cancel),
    Action("stock_in", 5, stock_in),
    Action("stock_out", 3, stock_out),
    Action("count", 2, count),
    Action("lift_hold", 4, lift_hold),
    Action("hold", 2, hold),
    Action("release", 4, release),
    Action("move", 2, move),
    Action("job", 4, job),
    Action("double_click", 3, double_click),
)
