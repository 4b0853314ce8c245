"""Who works on an order or on stock keeps others from it before anything is written, and always in the same order.

Seen from a connection of a stranger, at the very moment before an operation writes for the first time.
"""

from __future__ import annotations

import contextlib
import re
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import event

from app.context import AppContext, open_shop
from app.errors import Unavailable
from app.services.packing_work import book, claim, load_work
from app.services.routing import RouteOrders
from app.services.unit_of_work import Tx
from app.settings import Settings
from db.sqlite import sqlite_driver
from db.turnstile import Turnstile
from db.writes import Writes
from tests.chaos.dying import Gesture
from tests.chaos.scenarios import SCENARIOS
from tests.databases import raw_postgres
from tests.factories import count, incoming, line, one, ordered_and_routed, scan, second_station, state_of, take_in

JOB, ORDER, STOCK = "job", "sales_order", "stock_level"
# What an operation must have locked before it writes.
LOCKED: dict[tuple[str, str], set[str]] = {
    ("routing.route", "three orders"): {ORDER, STOCK},
    ("orders.take", "reserved, and waiting in part"): {STOCK},
    ("orders.cancel", "reserved at two places"): {ORDER, STOCK},
    ("orders.edit", "a street and a note"): {ORDER},
    ("orders.edit", "units, and a line more"): {ORDER, STOCK},
    ("orders.split", "a part and a whole line"): {ORDER, STOCK},
    ("orders.unsplit", "what was split off"): {ORDER, STOCK},
    ("orders.merge", "two orders"): {ORDER, STOCK},
    ("orders.unmerge", "what was merged"): {ORDER, STOCK},
    ("orders.note", "a note"): {ORDER},
    ("orders.cancel", "with a refund"): {ORDER, STOCK},
    ("orders.lift_hold", "a review"): {ORDER},
    ("orders.hold", "a second one"): {ORDER},
    ("orders.release", "not routed"): {ORDER, STOCK},
    ("orders.unrelease", "on the floor"): {ORDER},
    ("orders.assign", "from elsewhere"): {ORDER, STOCK},
    ("orders.tag", "beside others"): {ORDER},
    ("outbox.cancel", "a refund"): {ORDER},
    ("outbox.due", "a refund"): {ORDER},
    ("jobs.step", "hold"): {ORDER},
    ("jobs.step", "release, not routed"): {ORDER, STOCK},
    ("jobs.step", "to another location"): {ORDER, STOCK},
    ("jobs.step", "cancel with refunds"): {ORDER, STOCK},
    ("jobs.step", "undo of a cancellation"): {ORDER, STOCK},
    ("jobs.step", "undo of a release"): {ORDER},
    ("stock.adjust", "units received"): {STOCK},
    ("stock.adjust", "promised units broken"): {ORDER, STOCK},
    ("packing.scan", "the last unit"): {ORDER},
    ("packing.park", "with a scan in it"): {ORDER},
    ("packing.take_over", "from another station"): {ORDER},
    ("packing.undo_scan", "of the only scan"): {ORDER},
    ("shipping.ask_label", "the first"): {ORDER},
    ("shipping.ship", "two lines"): {ORDER, STOCK},
}
WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|WITH w\d|WITH g\d|COPY)", re.IGNORECASE)
on_postgres = pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
on_sqlite = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
each_locking = pytest.mark.parametrize("scenario", sorted(LOCKED), ids=lambda names: ": ".join(names))


def heard(shop: AppContext, scenario: tuple[str, str], hear: Callable[[AppContext, str], None]) -> None:
    """Carry the scenario's gesture out; ``hear`` gets each statement before it runs."""
    (prepare,) = (one.prepare for one in SCENARIOS if (one.operation, one.what) == scenario)
    gesture: Gesture = prepare(shop)
    url = shop.database.url.render_as_string(hide_password=False)
    with contextlib.closing(open_shop(Settings(station=gesture.station), url=url)) as at_work:

        def listener(_conn: Any, _cursor: Any, statement: str, *_: Any) -> None:
            hear(shop, statement)

        event.listen(at_work.database._write_engine, "before_cursor_execute", listener)
        at_work.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)


def locked_tables(shop: AppContext) -> set[str]:
    """Tables of which a stranger cannot lock every row now."""
    found = set()
    with contextlib.closing(raw_postgres(shop.database.url.render_as_string(hide_password=False))) as link:
        for table in (ORDER, STOCK):
            try:
                link.execute(f"SELECT 1 FROM {table} FOR UPDATE NOWAIT".encode())
            except psycopg.errors.LockNotAvailable:
                found.add(table)
            link.rollback()
    return found


@on_postgres
@each_locking
def test_rows_are_locked_before_anything_is_written(shop: AppContext, scenario: tuple[str, str]) -> None:
    seen: list[set[str]] = []

    def hear(shop: AppContext, statement: str) -> None:
        if not seen and WRITES.match(statement):
            seen.append(locked_tables(shop))

    heard(shop, scenario, hear)
    assert seen and seen[0] >= LOCKED[scenario]


@on_postgres
@each_locking
def test_locks_are_taken_in_one_order(shop: AppContext, scenario: tuple[str, str]) -> None:
    """Orders before stock, rows of one table by their keys; what comes out of turn does not wait."""
    waits: list[str] = []

    def hear(_shop: AppContext, statement: str) -> None:
        if " FOR UPDATE" in statement and "NOWAIT" not in statement:
            waits.append(statement)

    heard(shop, scenario, hear)
    # What is locked already may be asked for again.
    tables = list(dict.fromkeys(table for s in waits for table in (JOB, ORDER, STOCK) if f"FROM {table} " in s))
    assert tables == sorted(tables), "stock was locked before an order, or an order before its job"
    for statement in waits:
        alone = "WHERE id = (SELECT order_id" in statement or f"FROM {JOB} WHERE id = " in statement
        assert "ORDER BY" in statement or alone, statement


# Guards that stand behind another: tried alone.


@pytest.fixture
def in_hand(shop: AppContext) -> int:
    """A shipment that the first station packs."""
    count(shop, {("MUG", "Berlin"): 9})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2)))
    shipment: int = scan(shop, "1001")["shipment_id"]
    return shipment


@pytest.mark.parametrize("stale", [{"claim_number": 0}, {"claim_station_id": None, "claim_is_live": False}])
def test_claim_is_decided_in_its_own_update(shop: AppContext, in_hand: int, stale: dict[str, Any]) -> None:
    """Whatever was read before: neither an older claim number nor a claim of another is overwritten."""
    with contextlib.closing(second_station(shop)) as other:
        now = datetime.now(UTC)
        station = other.facts.station_id if "claim_station_id" in stale else shop.facts.station_id
        with pytest.raises(RuntimeError, match="changed although"), shop.database.writing() as conn:
            tx = Tx(conn, uuid.uuid4(), 1, station, now, now, {})
            work = load_work(tx, in_hand)
            assert work is not None
            claim(tx, replace(work, **stale))
    assert one(shop, "SELECT claim_station_id FROM shipment") == shop.facts.station_id


@on_sqlite
def test_unit_is_counted_in_its_own_update(shop: AppContext, in_hand: int) -> None:
    """Whatever was read before: a line that is full takes no more, an empty one gives nothing back.

    PostgreSQL is sent all of it at once, and its CHECKs speak first.
    """
    now = datetime.now(UTC)
    for units in (3, -1):
        with pytest.raises(RuntimeError, match="changed although"), shop.database.writing() as conn:
            tx = Tx(conn, uuid.uuid4(), 1, shop.facts.station_id, now, now, {})
            work = load_work(tx, in_hand)
            assert work is not None
            writes = Writes(conn)
            book(work, [(work.lines[0], units)], writes)
            writes.send()
    assert one(shop, "SELECT sum(packed) FROM shipment_line") == 0


@on_sqlite
def test_writer_of_a_file_is_alone_from_its_first_moment(shop: AppContext) -> None:
    """Even past the turnstile: who reads in a write transaction reads what nobody changes before it writes."""
    with contextlib.closing(sqlite_driver().connect(str(shop.database.path), timeout=0)) as stranger:
        stranger.isolation_level = None
        with shop.database.writing(), pytest.raises(sqlite_driver().OperationalError, match="locked"):
            stranger.execute("BEGIN IMMEDIATE")
        stranger.execute("BEGIN IMMEDIATE")
        stranger.execute("ROLLBACK")


@on_sqlite
def test_operation_waits_for_its_turn_at_the_turnstile(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    (order_id,) = take_in(shop, incoming("1001"))
    url = shop.database.url.render_as_string(hide_password=False)
    monkeypatch.setattr("db.session.Turnstile", partial(Turnstile, patience=0.2))
    with contextlib.closing(open_shop(Settings(), url=url)) as impatient:
        with (
            Turnstile(shop.database.path.with_name(f"{shop.database.path.name}.turn")),
            pytest.raises(Unavailable, match="busy"),
        ):
            impatient.run(RouteOrders((order_id,)))
        assert state_of(shop, order_id) == "to_route"
        impatient.run(RouteOrders((order_id,)))
    assert state_of(shop, order_id) == "backorder"
