"""Large generated shops for measuring: orders in every state with ledger, shipments, scans, labels and timeline.

The same arguments give the same content, on both engines. Rows are written in bulk, some ten thousand
orders a transaction, and each transaction leaves the database whole: stock agrees with the ledger, each packed unit has
its scan.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select, text

from app.errors import BadInput, Refused
from db import upgrade
from db.bulk import insert_rows, next_ids
from db.models import Change, ImportBatch, Location, Operation, SalesOrder, Sku
from db.seeds import catalogue, expand
from db.seeds.plan import ACCOUNTS, Chunk, Counts, Product, ShopPlan, products
from db.seeds.statements import GROUPS
from db.session import Database

UNTIL = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
_SPAN = timedelta(days=730)
_DAY_S = 86_400
_PATTERN = 10_000
_REPETITIONS = 10  # of a pattern in one transaction
_USER = {"user_id": 1, "station_id": 1}
_STEPS = ("import", "count", "route", "pack", "ship")
# Tables that are written with ids of the plan, and which count their last id is.
_PLANNED_IDS = {
    "sales_order": "orders",
    "routing_decision": "orders",
    "order_line": "lines",
    "shipment_line": "lines",
    "allocation": "lines",
    "shipment": "shipments",
    "parcel": "shipments",
    "customer": "customers",
}
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class SeedReport:
    """What was made, and in how many seconds each group of tables."""

    orders: int = 0
    lines: int = 0
    shipments: int = 0
    customers: int = 0
    skus: int = 0
    locations: int = 0
    rows: int = 0
    seconds: dict[str, float] = field(default_factory=dict)


def seed(
    db: Database,
    *,
    orders: int,
    skus: int,
    locations: int,
    seed: int,
    progress: Progress | None = None,
    until: datetime = UNTIL,
) -> SeedReport:
    """Fill a shop that has nothing yet; an empty database gets the schema first. ``progress`` gets (done, orders).

    ``until`` is when the newest step was taken. Killed in the middle, what was committed stays and is whole. Raises
    BadInput for counts below one, Refused if the shop has orders, products or locations already.
    """
    if min(orders, skus, locations) < 1:
        raise BadInput("A generated shop has at least one order, one SKU and one location. Nothing was made.")
    if upgrade.status(db) is upgrade.SchemaStatus.EMPTY:
        upgrade.create(db, company="Generated shop", currency=ACCOUNTS[0].currency)
    upgrade.require_current(db)
    plan = ShopPlan(
        orders=orders,
        products=(goods := products(skus, seed)),
        locations=locations,
        seed=seed,
        first=int((until - _SPAN).timestamp()),
        last=int(until.timestamp()) - _DAY_S,
    )
    return _Seeder(db, plan, goods, orders, locations, seed, progress or _silent).run()


def _silent(done: int, orders: int) -> None:
    """The progress of a caller who does not care."""


@dataclass(slots=True)
class _Seeder:
    """One run of ``seed``."""

    db: Database
    plan: ShopPlan
    goods: list[Product]
    orders: int
    locations: int
    seed: int
    progress: Progress
    rows: int = 0
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def run(self) -> SeedReport:
        """Make everything."""
        self._base()
        self._repeat_old_orders()
        while (left := self.orders - self.plan.counts.orders) > 0:
            with self._timed("plan"):
                chunk = self.plan.next_chunk(min(_PATTERN, left))
            self._transaction(chunk, self.plan.counts, [Counts()])
        with self._timed("statistics"), self.db.writing() as conn:
            conn.exec_driver_sql("ANALYZE")
        counts = self.plan.counts
        made = (counts.orders, counts.lines, counts.shipments, counts.customers, len(self.goods), self.locations)
        return SeedReport(*made, self.rows, {name: round(seconds, 2) for name, seconds in self.seconds.items()})

    def _base(self) -> None:
        begun = self.plan.placed_at(0) - _DAY_S
        created_at = datetime.fromtimestamp(begun, UTC)
        with self._timed("catalogue"), self.db.writing() as conn:
            if any(conn.execute(select(table.id).limit(1)).first() for table in (SalesOrder, Sku, Location)):
                raise Refused(
                    "This shop has orders, products or locations already. Nothing was made.",
                    fix="Name a database that does not exist yet.",
                )
            catalogue.add_accounts_and_locations(conn, self.locations)
            catalogue.add_products(conn, self.goods, created_at)
            op_id, stamp = self._op_id("opening stock"), {**_USER, "happened_at": created_at, "recorded_at": created_at}
            self.rows += catalogue.add_opening_stock(conn, len(self.goods), self.locations, op_id, stamp)
            insert_rows(conn, Operation, [self._operation(op_id, "count", begun, len(self.goods))])
            _set_sequences(conn, {"sku": len(self.goods)})
            conn.exec_driver_sql("ANALYZE")

    def _repeat_old_orders(self) -> None:
        """Old orders are one pattern, written as often as it fits, shifted each time."""
        times = self.plan.old_orders // _PATTERN
        if not times:
            return
        with self._timed("plan"):
            chunk = self.plan.next_chunk(_PATTERN)
        pattern = self.plan.counts
        self.plan.repeat(pattern, times - 1)
        for first in range(0, times, _REPETITIONS):
            now = range(first, min(first + _REPETITIONS, times))
            self._transaction(chunk, pattern.times(now.stop), [pattern.times(shift) for shift in now])

    def _transaction(self, chunk: Chunk, after: Counts, shifts: list[Counts]) -> None:
        """Stage a chunk once, write it once for each shift, commit. ``after`` are the counts that this makes."""
        with self.db.writing() as conn:
            _trust_the_plan(conn)
            with self._timed("staging"):
                expand.make_staging(conn)
                expand.stage(conn, chunk)
            for shift in shifts:
                self._write(conn, chunk, shift)
            expand.drop_staging(conn)
            _use_labels(conn, after.labels)
            _set_sequences(conn, {table: getattr(after, name) for table, name in _PLANNED_IDS.items()})
            before_commit = time.perf_counter()
        self.seconds["commit"] += time.perf_counter() - before_commit

    def _write(self, conn: Connection, chunk: Chunk, shift: Counts) -> None:
        last_order = chunk.orders[-1][0] + shift.orders
        values = self._shifted(shift, self.plan.placed_at(last_order) + 60, last_order)
        (values["batch"],) = next_ids(conn, ImportBatch, 1)
        self._record(conn, values, len(chunk.orders))
        for name, statements in GROUPS.items():
            with self._timed(name):
                self.rows += expand.write(conn, statements, values)
        self.progress(last_order, self.orders)

    def _shifted(self, shift: Counts, imported: int, last_order: int) -> dict[str, Any]:
        """The parameters of ``expand`` for one writing of a chunk; ``imported`` in seconds since 1970."""
        repetition = shift.orders // _PATTERN
        values: dict[str, Any] = {
            name: getattr(shift, name) for name in ("orders", "lines", "shipments", "customers", "labels")
        }
        values |= {f"numbers_{place}": number for place, number in enumerate(shift.numbers, start=1)}
        values |= {f"op_{step}": self._op_id(f"{step} {last_order}") for step in _STEPS}
        return values | {
            "seconds": self.plan.placed_at(shift.orders) - self.plan.placed_at(0),
            # A prime stride: each repetition orders other products.
            "skus": repetition * 7_919,
            "sku_count": len(self.goods),
            "second": expand.second_name(repetition),
            "key_prefix": f"{self.seed & 0xFFFFFFFF:08x}-5eed-4000-8000-",
            "imported": imported,
            "routed": imported + 600,
            "packing": imported + 7_200,
            "shipped": imported + 14_400,
            **_USER,
        }

    def _record(self, conn: Connection, values: dict[str, Any], orders: int) -> None:
        """The batch, one operation for each step of the chunk, and the change that other stations see."""
        imported = datetime.fromtimestamp(values["imported"], UTC)
        batch = {
            "id": values["batch"],
            "kind": "orders",
            "file_name": f"generated-{values['batch']}.csv",
            "sha256": hashlib.sha256(f"{self.seed} {values['batch']}".encode()).hexdigest(),
            "started_at": imported,
            "finished_at": imported,
            "counts": {"accepted": orders, "unchanged": 0, "updated": 0, "rejected": 0},
        }
        insert_rows(conn, ImportBatch, [batch])
        times = {"import": "imported", "count": "imported", "route": "routed", "pack": "packing", "ship": "shipped"}
        done = [self._operation(values[f"op_{step}"], step, values[times[step]], orders) for step in _STEPS]
        insert_rows(conn, Operation, done)
        topics = {"orders": None, "shipments": None, "stock": None}
        insert_rows(conn, Change, [{"station_id": _USER["station_id"], "topics": topics}])

    def _operation(self, op_id: uuid.UUID, step: str, at: int, count: int) -> dict[str, Any]:
        when = datetime.fromtimestamp(at, UTC)
        return {
            "op_id": op_id,
            "name": f"seed.{step}",
            "version": 1,
            "payload_hash": hashlib.sha256(op_id.bytes).hexdigest(),
            "payload": {"seed": self.seed, "count": count},
            "result": {"count": count},
            "happened_at": when,
            "recorded_at": when,
            **_USER,
        }

    def _op_id(self, name: str) -> uuid.UUID:
        return uuid.uuid5(uuid.NAMESPACE_OID, f"generated shop {self.seed} {name}")

    @contextlib.contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self.seconds[name] += time.perf_counter() - begun


def _trust_the_plan(conn: Connection) -> None:
    """On PostgreSQL a superuser leaves out the look-ups of foreign keys, for this transaction: they take half the time.

    All rows of a transaction follow from one plan, and ``doctor`` finds orphans. SQLite's look-ups are cheap enough.
    """
    if conn.dialect.name == "postgresql":
        is_superuser = conn.execute(text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).scalar()
        if is_superuser:
            conn.exec_driver_sql("SET LOCAL session_replication_role = replica")


def _use_labels(conn: Connection, labels: int) -> None:
    """The series of our own carrier goes on after the labels that were used."""
    conn.execute(
        text(
            "INSERT INTO number_series (name, next_value) VALUES ('label own', :next)"
            " ON CONFLICT (name) DO UPDATE SET next_value = excluded.next_value"
        ),
        {"next": labels + 1},
    )


def _set_sequences(conn: Connection, last: dict[str, int]) -> None:
    """PostgreSQL's sequences go on after the ids that were given; SQLite's do so by themselves."""
    if conn.dialect.name == "postgresql":
        for table, number in last.items():
            if number:
                conn.execute(
                    text("SELECT setval(:sequence, :number)"), {"sequence": f"{table}_id_seq", "number": number}
                )
