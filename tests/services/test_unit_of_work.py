"""Operations: done once whatever happens to the reply, retried when that is safe, and without a person's words."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import threading
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from app.channels.base import Address, IncomingTax
from app.context import AppContext, open_shop
from app.domain.topics import Topic, Touched
from app.errors import OperationConflict, Refused, Unavailable
from app.services import order_import, order_matching, reservations, unit_of_work
from app.services.holds import LiftHold
from app.services.packing import ParkShipment, UndoScan
from app.services.routing import RouteOrders
from app.services.shipping import AskLabel, ShipShipment
from app.services.unit_of_work import (
    MAX_ATTEMPTS,
    MAX_RIVALS,
    Attachment,
    Command,
    Done,
    Operations,
)
from app.settings import Settings
from db import direct
from db.models import Operation, StockMove
from db.session import Database
from db.sqlite import sqlite_driver
from tests.factories import (
    count,
    import_chunk,
    incoming,
    label,
    levels,
    line,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    state_of,
    take_in,
)
from tests.listening import listened_to
from tests.postgres_proxy import Cut, wire_to

STOCK = {("MUG", "Berlin"): 5}


@dataclasses.dataclass
class Recorder:
    """Runs commands for a shop and remembers what was run and what came of it."""

    shop: AppContext
    ran: list[tuple[Command, uuid.UUID, dict[str, Attachment], Done]] = dataclasses.field(default_factory=list)

    def run(
        self,
        command: Command,
        *,
        op_id: uuid.UUID | None = None,
        attachments: dict[str, Attachment] | None = None,
        user_id: int | None = None,
    ) -> Done:
        chosen = op_id or uuid.uuid4()
        done = self.shop.operations.run(command, op_id=chosen, attachments=attachments, user_id=user_id)
        self.ran.append((command, chosen, attachments or {}, done))
        return done


def a_day(shop: AppContext) -> Recorder:
    """A day's work with every operation that orders go through, recorded."""
    recorder = Recorder(shop)
    watched: Any = dataclasses.replace(shop, operations=recorder)  # type: ignore[arg-type]
    count(watched, {("MUG", "Berlin"): 9, ("CAP", "Hamburg"): 9})
    canary = Address("Zuleika Canary", "Canary Works", "77 Canary Wharf", "Canary Flat", "Canaryton", "", "99999", "DE")
    orders = [
        incoming("1001", line("MUG", 2), line("CAP"), email="zuleika@canary.example", phone="+49 999 777"),
        incoming("1002", line("MUG"), note="canary note", tags=("canary tag",), attributes=(("canary", "canary"),)),
        incoming("1003", line("", title="Thing"), taxes=(IncomingTax("VAT", 190_000, 10, True),)),
    ]
    orders = [dataclasses.replace(order, ship_to=canary, bill_to=canary) for order in orders]
    ids = ordered_and_routed(watched, *orders)
    shipment = pack(watched, "1002")
    label(watched, shipment)
    recorder.run(UndoScan(shipment))
    scan(watched, "MUG", shipment)
    label(watched, shipment)
    recorder.run(ShipShipment(shipment))
    parked = scan(watched, "1001")["shipment_id"]
    scan(watched, "no such code", parked)
    recorder.run(ParkShipment(parked))
    recorder.run(LiftHold(ids[0], "review"))
    import_chunk(watched, dataclasses.replace(orders[1], note="another canary note"))
    import_chunk(watched, dataclasses.replace(orders[0], lines=(line("MUG", 3),)))
    count(watched, {("MUG", "Berlin"): 8})
    return recorder


def snapshot(shop: AppContext) -> dict[str, list[tuple[Any, ...]]]:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    if not shop.database.is_sqlite:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    return {table: rows_of(shop, f"SELECT * FROM {table} ORDER BY 1") for (table,) in rows_of(shop, names)}


# The same gesture again.


def test_every_operation_again_gives_its_result_and_moves_nothing(shop: AppContext) -> None:
    recorder = a_day(shop)
    before = snapshot(shop)
    for command, op_id, attachments, done in recorder.ran:
        again = shop.run(command, op_id=op_id, attachments=attachments)
        assert again.result == done.result, type(command)
        assert json.dumps(again.result, sort_keys=True) == json.dumps(done.result, sort_keys=True)
        assert again.replayed and again.touched == () and not done.replayed
    assert snapshot(shop) == before


def test_same_id_with_other_content_is_refused_whole(shop: AppContext) -> None:
    count(shop, STOCK)
    a, b = take_in(shop, incoming("1001"), incoming("1002"))
    gesture = uuid.uuid4()
    shop.run(RouteOrders((a,)), op_id=gesture)
    before = snapshot(shop)
    for other in (RouteOrders((b,)), RouteOrders((a, b)), LiftHold(a, "review")):
        with pytest.raises(OperationConflict, match=r"was used before for routing\.route"):
            shop.run(other, op_id=gesture)
    assert snapshot(shop) == before


def test_refusal_leaves_the_id_free(shop: AppContext) -> None:
    count(shop, STOCK)
    ordered_and_routed(shop, incoming("1001"))
    shipment, gesture = one(shop, "SELECT id FROM shipment"), uuid.uuid4()
    with pytest.raises(Refused):
        shop.run(AskLabel(shipment, "own"), op_id=gesture)
    assert rows_of(shop, "SELECT id FROM operation WHERE name = 'shipping.ask_label'") == []
    pack(shop, "1001")
    assert shop.run(AskLabel(shipment, "own"), op_id=gesture).result["parcel_id"]


def test_bug_in_the_middle_leaves_nothing_behind(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    count(shop, STOCK)
    (order_id,) = take_in(shop, incoming("1001"))
    before = snapshot(shop)

    def broken(*args: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(reservations.ReservationWriter, "_write_shipments", broken)
        with pytest.raises(ZeroDivisionError):
            shop.run(RouteOrders((order_id,)))
    assert snapshot(shop) == before
    shop.run(RouteOrders((order_id,)))
    assert state_of(shop, order_id) == "to_pack"


# Retries. Faults are the databases' own, brought about for real where that can be done.


class Faulty:
    """A database whose transactions end in the given errors, one after another, then work."""

    def __init__(self, db: Database, sql: list[str]) -> None:
        self._db, self._sql = db, sql
        self.tries = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        self.tries += 1
        fault = self._sql.pop(0) if self._sql else None
        # While somebody listens none takes the commit along, and the fault comes before it.
        with self._db.writing() as conn, listened_to(conn.engine) if fault else contextlib.nullcontext():
            yield conn
            if fault:
                conn.exec_driver_sql(fault)


def raising(state: str) -> str:
    return f"DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '{state}'; END $$"


KILL_MYSELF = "SELECT pg_terminate_backend(pg_backend_pid())"


def stocked_order(shop: AppContext) -> int:
    count(shop, STOCK)
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2)))
    return order_id


def operations(db: Any) -> Operations:
    return Operations(db, user_id=1, station_id=1)


on_postgres = pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
on_sqlite = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@on_postgres
@pytest.mark.parametrize(
    "faults", [["40001"], ["40P01"], ["55P03", "40001", "40P01"]], ids=["serialization", "deadlock", "several"]
)
def test_what_was_rolled_back_is_done_again(shop: AppContext, faults: list[str]) -> None:
    order_id = stocked_order(shop)
    db = Faulty(shop.database, [raising(state) for state in faults])
    done = operations(db).run(RouteOrders((order_id,)))
    assert db.tries == len(faults) + 1 and not done.replayed
    assert levels(shop)["MUG", "Berlin"] == (5, 2)


@on_postgres
def test_long_outage_leaves_the_tries_for_rivals_as_they_were(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    db = Faulty(shop.database, [raising("08006")] * (MAX_RIVALS + 1) + [raising("23505"), raising("40001")])
    assert not operations(db).run(RouteOrders((order_id,))).replayed
    assert levels(shop)["MUG", "Berlin"] == (5, 2)


@on_postgres
def test_retries_end_and_then_it_is_said_plainly(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    before = snapshot(shop)
    db = Faulty(shop.database, [raising("40001")] * 20)
    with pytest.raises(Unavailable) as told:
        operations(db).run(RouteOrders((order_id,)))
    assert (told.value.message, told.value.fix) == (
        "The database is busy. Nothing was changed.", "Try again in a moment."
    )  # fmt: skip
    assert db.tries == MAX_ATTEMPTS
    assert snapshot(shop) == before


@on_postgres
@pytest.mark.parametrize(("state", "words"), [("53100", "no room left"), ("53200", "no room left")])
def test_full_disk_is_said_plainly(shop: AppContext, state: str, words: str) -> None:
    order_id = stocked_order(shop)
    with pytest.raises(Unavailable, match=words) as told:
        operations(Faulty(shop.database, [raising(state)])).run(RouteOrders((order_id,)))
    assert "Nothing was changed" in told.value.message


@on_postgres
def test_broken_constraint_is_a_bug_and_not_tried_again(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    db = Faulty(shop.database, ["UPDATE stock_level SET reserved = 99"])
    with pytest.raises(Exception, match="never_oversold"):
        operations(db).run(RouteOrders((order_id,)))
    assert db.tries == 2, "one try, and one look whether an earlier one had been committed"
    assert levels(shop)["MUG", "Berlin"] == (5, 0)


@on_postgres
def test_server_that_ends_the_session_is_asked_again(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    db = Faulty(shop.database, [KILL_MYSELF, KILL_MYSELF])
    assert not operations(db).run(RouteOrders((order_id,))).replayed
    assert levels(shop)["MUG", "Berlin"] == (5, 2)


@on_postgres
@pytest.mark.parametrize("cut", list(Cut))
def test_lost_reply_to_commit_is_resolved_by_asking(shop: AppContext, cut: Cut) -> None:
    order_id = stocked_order(shop)
    with wire_to(shop.database.url.render_as_string(hide_password=False)) as (wire, url):
        far = open_shop(Settings(), url=url)
        wire.cut_next(cut)
        done = far.run(RouteOrders((order_id,)))
        far.close()
    assert wire.cuts == 1
    assert done.replayed is (cut is Cut.AFTER_COMMIT)
    assert done.result["orders"][0]["reserved"] == 2
    assert levels(shop)["MUG", "Berlin"] == (5, 2)
    assert one(shop, "SELECT count(*) FROM operation WHERE name = 'routing.route'") == 1


@on_postgres
def test_database_that_stays_away_is_said_to_be_unknown(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = stocked_order(shop)
    monkeypatch.setattr(unit_of_work, "_RECONNECT_SECONDS", 0.2)
    with wire_to(shop.database.url.render_as_string(hide_password=False)) as (wire, url):
        far = open_shop(Settings(), url=url)
        wire.close()
        with pytest.raises(Unavailable) as told:
            far.run(RouteOrders((order_id,)))
        with pytest.raises(Unavailable, match="cannot be reached just now"):
            far.read(lambda conn: conn.exec_driver_sql("SELECT 1").all())
        far.close()
    assert "may or may not have been saved" in told.value.message
    assert "never done twice" in told.value.fix
    assert levels(shop)["MUG", "Berlin"] == (5, 0)


@on_sqlite
def test_busy_file_is_waited_for(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    driver = sqlite_driver()
    path = str(shop.database.path)
    with contextlib.closing(driver.connect(path, isolation_level=None, check_same_thread=False)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        leaves = threading.Timer(0.3, lambda: stranger.execute("ROLLBACK"))
        leaves.start()
        assert shop.run(RouteOrders((order_id,))).result["orders"][0]["reserved"] == 2
        leaves.join()


@on_sqlite
def test_file_that_stays_busy_is_said_plainly_and_once(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite has waited already, and behind the turnstile it is no program of ours: again would only take longer."""
    order_id = stocked_order(shop)
    with shop.database.writing() as conn:
        conn.exec_driver_sql("PRAGMA busy_timeout=1")
    naps: list[float] = []
    monkeypatch.setattr("app.services.unit_of_work.time.sleep", naps.append)
    with contextlib.closing(sqlite_driver().connect(str(shop.database.path), isolation_level=None)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match=r"The database file is busy: .*Nothing was changed"):
            shop.run(RouteOrders((order_id,)))
    assert naps == []


@on_sqlite
def test_full_disk_under_a_file_is_said_plainly(shop: AppContext) -> None:
    order_id = stocked_order(shop)
    with shop.database.writing() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        free = conn.exec_driver_sql("PRAGMA freelist_count").scalar_one()
    assert free == 0
    orders = [incoming(str(number), note="x" * 4000) for number in range(2000, 2100)]
    with pytest.raises(Unavailable, match=r"the disk is full or the folder is not writable\. Nothing was changed"):
        import_chunk(shop, *orders)
    assert one(shop, "SELECT count(*) FROM sales_order") == 1
    assert state_of(shop, order_id) == "to_route"


# Rivals.


@on_postgres
def test_same_gesture_at_two_places_at_once_is_done_once(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second looks while the first is under way, and waits for its end."""
    order_id, gesture = stocked_order(shop), uuid.uuid4()
    look_up = unit_of_work._look_up
    answers: list[Done] = []
    rival = threading.Thread(
        target=lambda: answers.append(operations(shop.database).run(RouteOrders((order_id,)), op_id=gesture))
    )

    def look_up_then_race(conn: Connection, op_id: uuid.UUID, heed: Any) -> None:
        look_up(conn, op_id, heed)
        direct.settle(conn)
        if rival.ident is None:
            rival.start()
            rival.join(timeout=0.3)
            assert rival.is_alive(), "it went past us"

    monkeypatch.setattr(unit_of_work, "_look_up", look_up_then_race)
    done = shop.run(RouteOrders((order_id,)), op_id=gesture)
    rival.join(timeout=30)
    assert [done.replayed] + [answer.replayed for answer in answers] == [False, True]
    assert done.result == answers[0].result
    assert levels(shop)["MUG", "Berlin"] == (5, 2)


@on_postgres
@pytest.mark.parametrize("orders", [1, 20], ids=["by INSERT", "by COPY"])
def test_order_that_somebody_else_just_brought_is_unchanged(
    shop: AppContext, monkeypatch: pytest.MonkeyPatch, orders: int
) -> None:
    """A rival imports the same file between our look and our writing: the unique key says so, we look again."""
    file = [incoming(str(number)) for number in range(1001, 1001 + orders)]
    take_in(shop, incoming("1000"))  # account, product and customer are there: only orders can clash
    match = order_matching.match_orders
    rival: list[bool] = []

    def match_then_lose(*args: Any) -> Any:
        found = match(*args)
        if not rival:
            rival.append(True)
            take_in(shop, *file)
        return found

    monkeypatch.setattr(order_import, "match_orders", match_then_lose)
    result = import_chunk(shop, *file)
    assert {outcome["result"] for outcome in result["orders"]} == {"unchanged"}
    assert one(shop, "SELECT count(*) FROM sales_order") == orders + 1


@on_postgres
def test_two_counts_of_new_stock_at_once_both_count(shop: AppContext) -> None:
    """New SKUs, a new location and new levels on both sides: whoever is second finds them on the second look."""
    start = threading.Barrier(4, timeout=20)
    failures: list[Exception] = []

    def work(number: int) -> None:
        mine = open_shop(Settings(), url=shop.database.url.render_as_string(hide_password=False))
        try:
            start.wait()
            count(mine, {(f"SKU-{n}", "Berlin"): n for n in range(20)})
        except Exception as error:  # noqa: BLE001 (told by the main thread)
            failures.append(error)
        finally:
            mine.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert one(shop, "SELECT sum(on_hand) FROM stock_level") == sum(range(20))


# What is recorded.


def test_operation_row_says_who_what_where_and_when(shop_url: str) -> None:
    happened = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    shop = open_shop(Settings(), url=shop_url, clock=lambda: happened)
    count(shop, STOCK)
    (order_id,) = take_in(shop, incoming("1001"))
    gesture = uuid.uuid4()
    shop.run(RouteOrders((order_id,)), op_id=gesture)
    row = shop.read(
        lambda conn: conn.exec_driver_sql(
            "SELECT op_id, version, payload, user_id, station_id FROM operation WHERE name = 'routing.route'"
        ).one()
    )
    payload = json.loads(row[2]) if isinstance(row[2], str) else row[2]
    assert (str(row[0]), row[1], payload, row[3], row[4]) == (str(gesture), 1, {"order_ids": [order_id]}, 1, 1)
    for query in (
        select(Operation.happened_at, Operation.recorded_at),
        select(StockMove.happened_at, StockMove.recorded_at),
    ):
        with shop.database.reading() as conn:
            times = conn.execute(query).all()
        assert {time.happened_at for time in times} == {happened}
        assert all(abs(time.recorded_at - datetime.now(UTC)) < timedelta(minutes=5) for time in times)
    shop.close()


def test_what_a_commit_touched_is_told_and_recorded_for_other_stations(shop: AppContext) -> None:
    count(shop, STOCK)
    (order_id,) = take_in(shop, incoming("1001"))
    done = shop.run(RouteOrders((order_id,)))
    sku, shipment = one(shop, "SELECT id FROM sku"), one(shop, "SELECT id FROM shipment")
    assert set(done.touched) == {
        Touched(Topic.ORDERS, frozenset({order_id})),
        Touched(Topic.SHIPMENTS, frozenset({shipment})),
        Touched(Topic.STOCK, frozenset({sku})),
    }
    station, topics = rows_of(shop, "SELECT station_id, topics FROM change ORDER BY seq DESC LIMIT 1")[0]
    topics = json.loads(topics) if isinstance(topics, str) else topics
    assert (station, topics) == (1, {"orders": [order_id], "shipments": [shipment], "stock": [sku]})


def test_more_than_fifty_ids_mean_all(shop: AppContext) -> None:
    count(shop, STOCK)
    take_in(shop, *[incoming(str(number)) for number in range(1001, 1060)])
    (topics,) = rows_of(shop, "SELECT topics FROM change ORDER BY seq DESC LIMIT 1")[0]
    topics = json.loads(topics) if isinstance(topics, str) else topics
    assert topics["orders"] is None


def test_what_changed_nothing_tells_nobody(shop: AppContext) -> None:
    count(shop, STOCK)
    changes = one(shop, "SELECT count(*) FROM change")
    assert scan(shop, "no such code")["verdict"] == "unknown"
    assert one(shop, "SELECT count(*) FROM change") == changes


def test_nothing_recorded_for_ever_names_a_person(shop: AppContext) -> None:
    a_day(shop)
    assert one(shop, "SELECT count(*) FROM order_address WHERE name = 'Zuleika Canary'") > 0, "the canary sings"
    kept = ("operation", "order_event", "change", "stock_move", "pack_scan", "routing_decision", "allocation", "parcel")
    for table in kept:
        for row in rows_of(shop, f"SELECT * FROM {table}"):
            said = json.dumps(row, default=str).casefold()
            assert "canary" not in said and "zuleika" not in said and "999 777" not in said, (table, row)


def test_error_texts_of_the_database_hold_no_values(shop: AppContext) -> None:
    """Errors end in logs and reports; the values of the statement would take a buyer's name there."""
    with pytest.raises(Exception) as told, shop.database.writing() as conn:
        mark = "?" if shop.database.is_sqlite else "%s"
        conn.exec_driver_sql(f"INSERT INTO customer (nowhere) VALUES ({mark})", ("Zuleika Canary",))
    assert "Canary" not in str(told.value)
