"""Check and repair: for each rule of the doctor what is wrong in plain words, and what sets it right, or who.

``REPAIRS`` is the one table of this; a test holds it to the doctor's rules. A repair is always an operation: its result
has every figure before and after, an order's timeline and the ledger have entries of their own. None is taken back.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from app.errors import Refused
from app.queries.doctor import Check, Report, Violation, recheck
from app.queries.stock_differences import (
    LevelDifference,
    SpotDifference,
    level_differences,
    parts_of_stock,
    spot_differences,
)
from app.services.held_repair import RepairHeld, held_differences
from app.services.order_repair import RepairOrders
from app.services.order_repair_plan import plan_orders
from app.services.record_repair import RepairRecords, plan_records
from app.services.repair_words import Change
from app.services.stock_rebuild import RebuildStock
from app.services.unit_of_work import Command, Done
from app.wording import mark, words
from db import direct
from db.session import Database

CHUNK = 100


class Way(enum.StrEnum):
    """How something is set right."""

    COUNTERS = "counters"
    PROMISES = "promises"
    ORDERS = "orders"
    HELD = "held"
    SERIALS = "serials"
    CUSTOMERS = "customers"
    PRODUCTS = "products"
    PURCHASES = "purchases"


WAYS: Mapping[Way, str] = MappingProxyType(
    {
        Way.COUNTERS: mark("The figures are set to the sum of all movements. No movement is changed."),
        Way.PROMISES: mark(
            "The figures are set to the sum of all movements. Where movements promise units to an order that has them"
            " not reserved any more, a new movement frees them."
        ),
        Way.ORDERS: mark(
            "Where three of the four books of an order agree (its lines, reservations, shipments and movements), the"
            " fourth follows; state, units and holds follow from these. Its timeline says what was changed."
        ),
        Way.HELD: mark(
            "New movements hold what lies where nothing is sold from and free the rest. Orders that counted on units"
            " that are held then are routed again."
        ),
        Way.SERIALS: mark("The unit is put where its movements brought it. No movement is changed."),
        Way.CUSTOMERS: mark("What the customer is found by is made anew from the name."),
        Way.PRODUCTS: mark("What the product is found by is made anew from its title."),
        Way.PURCHASES: mark("What was received follows from the receipts, and the state from the lines."),
    }
)


@dataclass(frozen=True, slots=True)
class Repair:
    """What a rule's violations are to a merchant: ``problem``, the ``way`` to set them right if there is one, and
    ``advice``: what a person can do where there is none, or where it leaves something. All are marked texts.
    """

    problem: str
    way: Way | None
    advice: str


_BACKUP = mark(
    "The program cannot set this right. Keep this file as it is, go on with the newest backup, and show this list to"
    " whoever looks after the program."
)
_UPGRADE = mark("Close the program at every station and run: stationmaster db upgrade. It makes them anew.")
_COUNT = mark("Count what lies there: the count becomes a new movement, and the figures follow.")
_BINS = mark("Move the units to a bin of this location in Inventory, or bring the bin back.")
_ORDER = mark("Open the order and compare it with what the channel says and with what has left; change it there.")
_PARCEL = mark("Open the parcel at the packing station, take the last scan back, and scan it again.")
_LABEL = mark("Look at the parcel's labels; void the one that is not on it, or buy one.")
_MONEY = mark("Open the order and compare it with the channel. Editing it adds its money up anew.")
_REFUND = mark("Compare the order with what your payment service says was paid back.")
_PURCHASE = mark("Compare the purchase order with the delivery notes. What is wrong is corrected by a count.")
_KIT = mark("Open the product in Inventory: either it has stock, or it is made of others.")
_JOB = mark("Look at the job's list of orders. What was not done can be begun anew from Orders.")
_PRINT = mark("Nothing has to be done. Print it again if the paper is missing.")

_STOCK_OFF = mark("Wrong stock figures")
_PROMISED = mark("Promises that do not add up")
_LINES_OFF = mark("Lines that do not add up")
_LEDGER_BAD = mark("Movements of stock are damaged")
_SHIPMENT = mark("Shipments that contradict themselves")
_MONEY_OFF = mark("Money of orders does not add up")
_DATABASE = mark("The database itself is damaged")
_GUARDS = mark("Guards of the database are missing")
_NOT_FOUND = mark("Records that are not found")
_RECORDS = mark("Records of unknown origin")
_REFUNDS = mark("Refunds that do not add up")
_TWICE = mark("One order is there twice")
_KITS_OFF = mark("Kits that do not add up")
_BOUGHT = mark("Purchase orders that do not add up")
_LABELS = mark("Labels that do not fit")
_PAPERS = mark("Printed papers that changed")
_COUNTS_OFF = mark("Counts that do not fit")
_HELD_OFF = mark("Units that are wrongly held")
_SERIALS_OFF = mark("Serial numbers in a wrong place")
_HEADER = mark("Orders that are not up to date")
_GONE_TWICE = mark("Cancelled and sent at once")

REPAIRS: Mapping[str, Repair] = MappingProxyType(
    {
        "D6-integrity": Repair(_DATABASE, None, _BACKUP),
        "D6-foreign-keys": Repair(_DATABASE, None, _BACKUP),
        "S9-guards": Repair(_GUARDS, None, _UPGRADE),
        "D6-tables": Repair(_DATABASE, None, _BACKUP),
        "D6-indexes": Repair(_DATABASE, None, _BACKUP),
        "S4-available": Repair(_DATABASE, None, _BACKUP),
        "M1-whole-numbers": Repair(_DATABASE, None, _BACKUP),
        "M1-currency": Repair(_MONEY_OFF, None, _MONEY),
        "M1-unknown-money": Repair(_MONEY_OFF, None, _MONEY),
        "M2-total": Repair(_MONEY_OFF, None, _MONEY),
        "M2-lines": Repair(_MONEY_OFF, None, _MONEY),
        "M2-charges": Repair(_MONEY_OFF, None, _MONEY),
        "M2-taxes": Repair(_MONEY_OFF, None, _MONEY),
        "M3-refunds": Repair(_REFUNDS, None, _REFUND),
        "M3-recorded": Repair(_REFUNDS, None, _REFUND),
        "M7-live-refunds": Repair(_REFUNDS, None, _REFUND),
        "D4-outbox": Repair(_REFUNDS, None, _REFUND),
        "J1-jobs": Repair(mark("Jobs that count wrong"), None, _JOB),
        "O1-numbers": Repair(_TWICE, None, _ORDER),
        "O1-external-ids": Repair(_TWICE, None, _ORDER),
        "O3-state": Repair(_HEADER, Way.ORDERS, _ORDER),
        "O3-units": Repair(_HEADER, Way.ORDERS, _ORDER),
        "O3-holds": Repair(_HEADER, Way.ORDERS, _ORDER),
        "O4-cancelled-shipped": Repair(_GONE_TWICE, Way.ORDERS, _ORDER),
        "O9-kits": Repair(_KITS_OFF, Way.ORDERS, _ORDER),
        "O9-kit-parts": Repair(_KITS_OFF, None, _ORDER),
        "O9-kit-stock": Repair(_KITS_OFF, None, _KIT),
        "K1-order-keys": Repair(_NOT_FOUND, Way.ORDERS, _ORDER),
        "K1-customer-keys": Repair(_NOT_FOUND, Way.CUSTOMERS, _ORDER),
        "K1-product-keys": Repair(_NOT_FOUND, Way.PRODUCTS, _KIT),
        "K2-tags": Repair(_NOT_FOUND, Way.ORDERS, _ORDER),
        "K3-search": Repair(_NOT_FOUND, None, _UPGRADE),
        "K3-words": Repair(_NOT_FOUND, None, _UPGRADE),
        "D2-keys": Repair(_LABELS, None, _LABEL),
        "D2-labels": Repair(_LABELS, None, _LABEL),
        "D2-shipped-labelled": Repair(_LABELS, None, _LABEL),
        "D3-print-jobs": Repair(_PAPERS, None, _PRINT),
        "D3-reprints": Repair(_PAPERS, None, _PRINT),
        "D3-documents": Repair(_PAPERS, None, _PRINT),
        "O8-operations": Repair(_RECORDS, None, _BACKUP),
        "O8-operation-once": Repair(_RECORDS, None, _BACKUP),
        "S1-on-hand": Repair(_STOCK_OFF, Way.COUNTERS, _COUNT),
        "S2-ledger": Repair(_STOCK_OFF, Way.COUNTERS, _COUNT),
        "S2-orders": Repair(_PROMISED, Way.PROMISES, _ORDER),
        "S2-lines": Repair(_LINES_OFF, Way.ORDERS, _ORDER),
        "S2-line-ledger": Repair(_PROMISED, Way.ORDERS, _COUNT),
        "S3-bounds": Repair(_STOCK_OFF, Way.COUNTERS, _COUNT),
        "S1-bins": Repair(_STOCK_OFF, Way.COUNTERS, _COUNT),
        "S1-placed": Repair(_STOCK_OFF, Way.COUNTERS, _COUNT),
        "S3-held-places": Repair(_HELD_OFF, Way.HELD, _BINS),
        "S3-bins": Repair(mark("Stock in a bin elsewhere"), None, _BINS),
        "S8-serials": Repair(_SERIALS_OFF, Way.SERIALS, _COUNT),
        "S8-customers": Repair(_SERIALS_OFF, Way.SERIALS, _COUNT),
        "S5-line-units": Repair(_LINES_OFF, Way.ORDERS, _ORDER),
        "S6-ended-orders": Repair(_PROMISED, Way.ORDERS, _ORDER),
        "S6-backorders": Repair(mark("Orders that wait for too much"), Way.ORDERS, _ORDER),
        "S9-ledger-once": Repair(_LEDGER_BAD, None, _BACKUP),
        "S9-ledger-whole": Repair(_LEDGER_BAD, None, _BACKUP),
        "S9-counts": Repair(_COUNTS_OFF, None, _COUNT),
        "S9-count-states": Repair(_COUNTS_OFF, None, _COUNT),
        "S9-ledger-kinds": Repair(_LEDGER_BAD, None, _BACKUP),
        "O2-facts": Repair(_SHIPMENT, None, _ORDER),
        "O2-families": Repair(_SHIPMENT, Way.ORDERS, _ORDER),
        "O2-timeline": Repair(_SHIPMENT, None, _ORDER),
        "O5-units": Repair(_SHIPMENT, Way.ORDERS, _PARCEL),
        "O5-scans": Repair(_SHIPMENT, None, _PARCEL),
        "O5-serials": Repair(_SHIPMENT, None, _PARCEL),
        "O5-packed": Repair(_SHIPMENT, None, _PARCEL),
        "O5-reservations": Repair(_SHIPMENT, Way.ORDERS, _ORDER),
        "O5-line-units": Repair(_LINES_OFF, Way.ORDERS, _ORDER),
        "O7-claims": Repair(_SHIPMENT, None, _PARCEL),
        "O7-scan-claims": Repair(_SHIPMENT, None, _PARCEL),
        "B1-receipts": Repair(_BOUGHT, None, _PURCHASE),
        "B1-received": Repair(_BOUGHT, Way.PURCHASES, _PURCHASE),
        "B2-state": Repair(_BOUGHT, Way.PURCHASES, _PURCHASE),
    }
)
# Sums of a ledger that has lost rows, or has some twice, are no truth to set anything to.
_LEDGER_RULES = frozenset({"S9-ledger-once", "S9-ledger-whole", "S9-ledger-kinds"})
# Products whose figures are compared at a time: some 50 ms of a long ledger.
_PART = 5_000
# What SQLite says of a figure that a CHECK forbids, as a wrong counter may be: the pages are sound then.
_ONLY_A_FIGURE = "CHECK constraint failed"
_BY_LEDGER = frozenset({Way.COUNTERS, Way.PROMISES, Way.SERIALS, Way.HELD})
LEDGER_FIRST = mark(
    "The movements are damaged themselves, so their sums are no truth. Nothing that follows from them is changed."
)
_IDS: Mapping[Way, tuple[str, ...]] = MappingProxyType(
    {
        Way.COUNTERS: ("sku_id",),
        Way.PROMISES: ("sku_id",),
        Way.ORDERS: ("order_id", "sales_order_id"),
        Way.HELD: ("sku_id",),
        Way.SERIALS: ("serial_id",),
        Way.CUSTOMERS: ("customer_id",),
        Way.PRODUCTS: ("sku_id",),
        Way.PURCHASES: ("purchase_order_id",),
    }
)


def ledger_is_sound(report: Report) -> bool:
    """Whether what the report found leaves the sums of the ledger to be believed."""
    pages = [one for check in report.checks if check.name == "D6-integrity" for one in check.violations]
    if any(_ONLY_A_FIGURE not in one.what for one in pages):
        return False
    return not any(check.found for check in report.checks if check.name in _LEDGER_RULES)


@dataclass(frozen=True, slots=True)
class Figures:
    """The counters of the whole shop beside its ledger.

    ``changes``: what a rebuild would write, for the products ``sku_ids``; ``left``: (SKU, location) of which no counter
    can hold what the ledger says; ``sound``: ``ledger_is_sound``.
    """

    changes: tuple[Change, ...]
    sku_ids: tuple[int, ...]
    left: tuple[tuple[str, str], ...]
    sound: bool


def figures(db: Database, watch: Callable[[int, int], bool] | None = None) -> Figures:
    """Adds up the whole ledger and compares, part by part. Only reads.

    ``watch``: told how many parts of how many are done; False stops it. Raises Refused then, Unavailable where the
    database is away.
    """
    rules = sorted({*_LEDGER_RULES, "D6-integrity"})
    with db.reading() as conn:
        parts = parts_of_stock(conn, _PART)
    done, total = 0, len(rules) + len(parts)

    def step() -> None:
        nonlocal done
        done += 1
        if watch is not None and not watch(done, total):
            raise Refused(words("The comparison was stopped. Nothing was changed."))

    levels: list[LevelDifference] = []
    spots: list[SpotDifference] = []
    for part in parts:
        with db.reading() as conn:
            levels += level_differences(conn, part)
            spots += spot_differences(conn, part)
        step()
    checks: list[Check] = []
    for rule in rules:
        checks += recheck(db, {rule})
        step()
    found = counter_changes(levels, spots)
    skus = {one.sku_id for one in levels} | {one.sku_id for one in spots}
    left = {(one.code, one.location) for one in levels if not one.ledger.possible}
    left |= {(one.code, one.location) for one in spots if not 0 <= one.ledger[1] <= one.ledger[0]}
    sound = ledger_is_sound(Report(ok=False, checks=tuple(checks)))
    return Figures(found.changes, tuple(sorted(skus)), tuple(sorted(left)), sound)


def way_of(check: Check, *, sound: bool) -> Way | None:
    """How the violations of a check are set right; ``sound``: ``ledger_is_sound``."""
    way = REPAIRS[check.name].way
    return None if way in _BY_LEDGER and not sound else way


def targets(way: Way, violations: Iterable[Violation]) -> tuple[int, ...]:
    """The ids of the records that the violations are about, as ``way`` takes them."""
    named = (violation.ids.get(name) for violation in violations for name in _IDS[way])
    return tuple(sorted({int(record_id) for record_id in named if record_id is not None}))


@dataclass(frozen=True, slots=True)
class Preview:
    """What a repair would write; ``left``: of how many records it cannot say what is right."""

    changes: tuple[Change, ...]
    left: int


def preview(conn: Connection, way: Way, ids: Sequence[int]) -> Preview:
    """What would be written to set these records right, as things are now. Only reads."""
    match way:
        case Way.COUNTERS:
            return _counters(conn, ids)
        case Way.PROMISES:
            return _joined([_counters(conn, ids), _orders(conn, _promised_orders(conn, ids))])
        case Way.ORDERS:
            return _orders(conn, ids)
        case Way.HELD:
            return Preview(tuple(held_differences(conn, ids)), 0)
    plan = plan_records(conn, _RECORD_KINDS[way], ids)
    return Preview(tuple(plan.changes), len(plan.left))


def commands(conn: Connection, way: Way, ids: Sequence[int]) -> list[Command]:
    """The operations that set these records right, some records each. Only reads."""
    match way:
        case Way.COUNTERS:
            return [RebuildStock(part) for part in _parts(ids)]
        case Way.PROMISES:
            orders = _promised_orders(conn, ids)
            return [*(RebuildStock(part) for part in _parts(ids)), *(RepairOrders(part) for part in _parts(orders))]
        case Way.ORDERS:
            return [RepairOrders(part) for part in _parts(ids)]
        case Way.HELD:
            return [RepairHeld(part) for part in _parts(ids)]
    return [RepairRecords(_RECORD_KINDS[way], part) for part in _parts(ids)]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What repairs wrote: figures that changed, records that were left, and whether somebody stopped them."""

    changed: int
    left: int
    is_stopped: bool = False


def carry_out(
    run: Callable[..., Done],
    steps: Sequence[Command],
    op_id: uuid.UUID,
    watch: Callable[[int, int], bool] = lambda _done, _all: True,
) -> Outcome:
    """Carry the operations out, one after another; each has an id that follows from ``op_id`` and its place.

    ``watch(done, all)`` is called before each; False stops there, and what was written stays.
    """
    changed = left = 0
    for place, step in enumerate(steps):
        if not watch(place, len(steps)):
            return Outcome(changed, left, is_stopped=True)
        result = run(step, op_id=uuid.uuid5(op_id, f"repair {place}")).result
        if isinstance(step, RebuildStock):
            changed += len(result["levels"]) + len(result["spots"])
            left += len(result["impossible"])
        else:
            repaired = result.get("repaired", [])
            changed += len(result.get("changes", [])) + sum(len(order["changes"]) for order in repaired)
            left += len(result.get("left", []))
    return Outcome(changed, left)


_RECORD_KINDS: Mapping[Way, str] = MappingProxyType(
    {Way.SERIALS: "serial", Way.CUSTOMERS: "customer", Way.PRODUCTS: "product", Way.PURCHASES: "purchase"}
)


def _parts(ids: Sequence[int]) -> list[tuple[int, ...]]:
    return [tuple(ids[start : start + CHUNK]) for start in range(0, len(ids), CHUNK)]


def _joined(previews: Sequence[Preview]) -> Preview:
    return Preview(tuple(change for one in previews for change in one.changes), sum(one.left for one in previews))


def _orders(conn: Connection, ids: Sequence[int]) -> Preview:
    plans = plan_orders(conn, ids)
    return Preview(tuple(change for plan in plans for change in plan.changes), sum(plan.left > 0 for plan in plans))


def _promised_orders(conn: Connection, sku_ids: Sequence[int]) -> list[int]:
    """Orders for which the ledger promises other units of these products than are reserved for them."""
    return [row[0] for row in direct.rows(conn, _PROMISED_ORDERS, (list(sku_ids),) * 2)]


_PROMISED_ORDERS = """
    SELECT DISTINCT l.order_id FROM (
        SELECT order_line_id, sku_id, location_id FROM (
            SELECT order_line_id, sku_id, location_id, reserved_delta AS units FROM stock_move
            WHERE order_line_id IS NOT NULL AND sku_id IN (??)
            UNION ALL
            SELECT order_line_id, sku_id, location_id, -quantity FROM allocation WHERE ended = '' AND sku_id IN (??)
        ) AS both_sides GROUP BY order_line_id, sku_id, location_id HAVING sum(units) <> 0
    ) AS d JOIN order_line l ON l.id = d.order_line_id ORDER BY l.order_id"""


def _counters(conn: Connection, sku_ids: Sequence[int]) -> Preview:
    levels, spots = level_differences(conn, sku_ids), spot_differences(conn, sku_ids)
    return counter_changes(levels, spots)


def counter_changes(levels: Sequence[LevelDifference], spots: Sequence[SpotDifference]) -> Preview:
    """What a rebuild would write where counters and ledger differ; what no counter can hold is left."""
    wrong = {(one.sku_id, one.location_id) for one in levels if not one.ledger.possible}
    wrong |= {(one.sku_id, one.location_id) for one in spots if not 0 <= one.ledger[1] <= one.ledger[0]}
    changes: list[Change] = []
    for level in levels:
        for name in ("on_hand", "reserved", "held", "placed"):
            before, after = getattr(level.counted, name), getattr(level.ledger, name)
            if before != after and (level.sku_id, level.location_id) not in wrong:
                changes.append(Change(name, before, after, sku=level.code, place=level.location))
    for spot in spots:
        where: dict[str, Any] = {"sku": spot.code, "place": spot.location, "spot": spot.bin or spot.lot or "-"}
        for place, name in enumerate(("spot_on_hand", "spot_held")):
            if spot.counted[place] != spot.ledger[place] and (spot.sku_id, spot.location_id) not in wrong:
                changes.append(Change(name, spot.counted[place], spot.ledger[place], **where))
    return Preview(tuple(changes), len(wrong))
