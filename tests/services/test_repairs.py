"""Each damage that can be set right is set right, with its figures before and after, and the doctor is content."""

from __future__ import annotations

import contextlib
import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.context import AppContext, open_shop
from app.errors import BadInput, Refused
from app.queries.doctor import Check, examine
from app.queries.doctor.examination import RULES
from app.queries.stock_differences import parts_of_stock
from app.services import repairs
from app.services.held_repair import RepairHeld
from app.services.order_repair import RepairOrders
from app.services.record_repair import RepairRecords
from app.services.repair_words import CHANGES, change_words
from app.services.repairs import REPAIRS, Way
from app.settings import Settings
from tests.databases import ENGINES
from tests.factories import one, rows_of
from tests.queries.damage import DAMAGES
from tests.queries.doctor_shop import fill
from tests.queries.planting import Damage, plant, twin, unguarded
from tests.servers import PostgresServer

Copies = Callable[[str], AppContext]
# What a repair sets right whole, so that the doctor finds nothing any more: some at a time, each in records of its own.
MENDED = (
    (
        "a unit appears", "a line forgets its reservation", "a header from yesterday", "a tag that leads nowhere",
        "a hold that nobody counts", "a serial is gone", "a customer who is not found", "a unit appears in a bin",
        "a purchase order counts wrong", "a kit left without its components",
    ),
    (
        "a counter is gone", "a promise is forgotten", "a reservation ends unseen", "a serial changes hands",
        "a backorder beyond what is open", "a product that is not found", "units in the header",
        "a parked order that looks untouched", "a purchase order is over too soon",
    ),
    (
        "promised twice", "reserved for a cancelled order", "a unit too many in a line", "a bin is forgotten",
        "a backorder that looks unrouted", "a number that sorts elsewhere", "cancelled and shipped",
    ),
    (
        "below zero", "reserved elsewhere", "more came back than was sent", "what is broken is sold",
        "a buyer who is not found",
    ),
    ("a unit is held by nobody", "a total that sorts elsewhere"),
)  # fmt: skip


@pytest.fixture(scope="module")
def filled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("repairs") / "filled.db"
    shutil.copyfile(sqlite_template, path)
    _fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="module")
def filled_database(postgres_server: PostgresServer, postgres_template: str) -> str:
    url = postgres_server.create_database(postgres_template)
    _fill(url)
    return url.rpartition("/")[2]


def _fill(url: str) -> None:
    shop = open_shop(Settings(), url=url)
    fill(shop)
    shop.close()


@pytest.fixture
def copy_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Copies]:
    """Opens a copy of the filled shop on the engine asked for, in a database of its own."""
    with contextlib.ExitStack() as stack:

        def copied(engine: str) -> AppContext:
            if engine == "sqlite":
                path = tmp_path / "copy.db"
                shutil.copyfile(request.getfixturevalue("filled_file"), path)
                url = f"sqlite:///{path}"
            else:
                server: PostgresServer = request.getfixturevalue("postgres_server")
                url = server.create_database(request.getfixturevalue("filled_database"))
                stack.callback(server.drop_database, url)
            shop = open_shop(Settings(), url=url)
            stack.callback(shop.close)
            return shop

        yield copied


def _named(name: str) -> Damage:
    return next(damage for damage in DAMAGES if damage.name == name)


def _damaged(shop: AppContext, name: str) -> None:
    damage = _named(name)
    with unguarded(shop.database) as conn:
        plant(conn, damage)


def _found(shop: AppContext) -> list[Check]:
    # A constraint that was lifted to plant a damage is missed by the check of tables, which no repair is for.
    checks = examine(shop.database).checks
    return [check for check in checks if check.found and check.name not in ("D6-tables", "D6-integrity")]


def _repair_all(shop: AppContext) -> repairs.Outcome:
    """Every violation that has a way, one rule after another, as the screen does it."""
    report = examine(shop.database)
    sound = repairs.ledger_is_sound(report)
    changed = left = 0
    for check in report.checks:
        way = repairs.way_of(check, sound=sound) if check.found else None
        if way is not None:
            steps = shop.read(repairs.commands, way, repairs.targets(way, check.violations))
            outcome = repairs.carry_out(shop.run, steps, uuid.uuid4())
            changed, left = changed + outcome.changed, left + outcome.left
    return repairs.Outcome(changed, left)


def test_every_rule_of_the_doctor_has_its_words_and_its_way_or_advice() -> None:
    assert set(REPAIRS) == {rule.name for rule in RULES}
    assert all(repair.problem and repair.advice for repair in REPAIRS.values())
    assert set(repairs.WAYS) == set(Way) == {repair.way for repair in REPAIRS.values()} - {None}


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_proposed_in_a_sound_shop(engine: str, copy_of: Copies) -> None:
    shop = copy_of(engine)
    records = {
        Way.ORDERS: "sales_order", Way.PROMISES: "sku", Way.COUNTERS: "sku", Way.HELD: "sku", Way.SERIALS: "serial",
        Way.CUSTOMERS: "customer", Way.PRODUCTS: "sku", Way.PURCHASES: "purchase_order",
    }  # fmt: skip
    for way in Way:
        ids = [row[0] for row in rows_of(shop, f"SELECT id FROM {records[way]} ORDER BY id")]
        assert ids and shop.read(repairs.preview, way, ids) == repairs.Preview((), 0), way
        moves = one(shop, "SELECT count(*) FROM stock_move")
        outcome = repairs.carry_out(shop.run, shop.read(repairs.commands, way, ids), uuid.uuid4())
        assert outcome == repairs.Outcome(0, 0) and one(shop, "SELECT count(*) FROM stock_move") == moves
    assert _found(shop) == []


@pytest.mark.parametrize("names", MENDED, ids=[names[0] for names in MENDED])
@pytest.mark.parametrize("engine", ENGINES)
def test_damage_is_told_before_it_is_set_right_and_the_ledger_keeps_every_row(
    engine: str, names: tuple[str, ...], copy_of: Copies
) -> None:
    shop = copy_of(engine)
    for name in names:
        _damaged(shop, name)
    ledger = rows_of(shop, "SELECT * FROM stock_move ORDER BY id")
    report = examine(shop.database)
    for rule in {_named(name).check for name in names}:
        check = next(check for check in report.checks if check.name == rule)
        way = repairs.way_of(check, sound=repairs.ledger_is_sound(report))
        assert way is not None, rule
        told = shop.read(repairs.preview, way, repairs.targets(way, check.violations))
        assert told.changes and all("{" not in change_words(change.as_json()) for change in told.changes)
        assert {change.what for change in told.changes} <= set(CHANGES)
    assert _repair_all(shop).left == 0
    assert [(check.name, check.violations) for check in _found(shop)] == []
    assert rows_of(shop, "SELECT * FROM stock_move ORDER BY id")[: len(ledger)] == ledger


def _extra_promise(shop: AppContext) -> None:
    """The ledger and the counter promise a mug more to W2 than it has reserved."""
    columns = "op_id, seq, sku_id, location_id, kind, reserved_delta, order_line_id, user_id, station_id, happened_at"
    with unguarded(shop.database) as conn:
        conn.exec_driver_sql(
            f"INSERT INTO stock_move ({columns}, recorded_at) SELECT op_id, (SELECT max(n.seq) + 1 FROM stock_move n"
            " WHERE n.op_id = m.op_id), sku_id, location_id, kind, 1, order_line_id, user_id, station_id, happened_at,"
            f" recorded_at FROM stock_move m WHERE kind = 'reserve' AND order_line_id = {_line_of('W2')}"
        )
        conn.exec_driver_sql(
            "UPDATE stock_level SET reserved = reserved + 1 WHERE (sku_id, location_id) = (SELECT sku_id, location_id"
            f" FROM stock_move WHERE kind = 'reserve' AND order_line_id = {_line_of('W2')} LIMIT 1)"
        )


def _line_of(number: str) -> str:
    order = f"SELECT id FROM sales_order WHERE number = '{number}'"
    return f"(SELECT id FROM order_line WHERE position = 1 AND order_id = ({order}))"


@pytest.mark.parametrize("engine", ENGINES)
def test_promise_that_no_order_has_is_freed_by_a_new_movement_with_an_audit_line(engine: str, copy_of: Copies) -> None:
    shop = copy_of(engine)
    _extra_promise(shop)
    assert {check.name for check in _found(shop)} == {"S2-orders", "S2-line-ledger"}
    assert _repair_all(shop) == repairs.Outcome(2, 0)
    assert _found(shop) == []
    (freed,) = rows_of(shop, "SELECT kind, reserved_delta, reason, user_id FROM stock_move WHERE reason = 'repair'")
    assert tuple(freed) == ("release", -1, "repair", shop.facts.user_id)
    (told,) = rows_of(shop, "SELECT kind, op_id FROM order_event WHERE kind = 'repaired'")
    audit = rows_of(shop, "SELECT op_id, user_id FROM operation WHERE name = 'orders.repair'")
    assert (told[1], shop.facts.user_id) in [tuple(row) for row in audit]


def test_what_is_promised_to_a_line_that_was_cancelled_is_free_again(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    with unguarded(shop.database) as conn:
        conn.exec_driver_sql(
            f"UPDATE order_line SET cancelled = ordered, reserved = 0, open = 0 WHERE id = {_line_of('W2')}"
        )
    before = one(shop, "SELECT sum(reserved) FROM stock_level")
    assert _repair_all(shop).left == 0 and _found(shop) == []
    assert one(shop, "SELECT sum(reserved) FROM stock_level") == before - 2


@pytest.mark.parametrize("name", ["a cancelled shipment that left", "what came back is not in the ledger"])
def test_what_is_not_clear_is_left_as_it_is(name: str, copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    _damaged(shop, name)
    orders = rows_of(shop, "SELECT * FROM order_line ORDER BY id")
    _repair_all(shop)
    assert _named(name).check in {check.name for check in _found(shop)}
    assert rows_of(shop, "SELECT * FROM order_line ORDER BY id") == orders


def test_sums_of_a_damaged_ledger_are_no_truth(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    _damaged(shop, "a departure is not in the ledger")
    report = examine(shop.database)
    assert not repairs.ledger_is_sound(report)
    counters = rows_of(shop, "SELECT * FROM stock_level ORDER BY sku_id, location_id")
    _repair_all(shop)
    assert rows_of(shop, "SELECT * FROM stock_level ORDER BY sku_id, location_id") == counters


def test_no_promise_is_written_that_the_stock_cannot_hold(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    with unguarded(shop.database) as conn:
        conn.exec_driver_sql(
            f"UPDATE stock_move SET reserved_delta = 1 WHERE kind = 'reserve' AND order_line_id = {_line_of('W2')}"
        )
        conn.exec_driver_sql("UPDATE stock_level SET on_hand = 0")
    order_id = one(shop, "SELECT id FROM sales_order WHERE number = 'W2'")
    assert shop.read(repairs.preview, Way.ORDERS, [order_id]) == repairs.Preview((), 1)
    assert shop.run(RepairOrders((order_id,))).result == {"repaired": [], "left": [order_id]}


def test_unit_that_the_ledger_has_twice_is_left_in_doubt(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    unit = one(shop, "SELECT id FROM serial WHERE code = 'CAM-1'")
    with unguarded(shop.database) as conn:
        conn.exec_driver_sql(twin("stock_move", f"serial_id = {unit}", seq="99"))
    before = rows_of(shop, "SELECT * FROM serial ORDER BY id")
    assert shop.run(RepairRecords("serial", (unit,))).result == {"changes": [], "left": [unit]}
    assert rows_of(shop, "SELECT * FROM serial ORDER BY id") == before


def test_purchase_order_whose_receipts_are_in_doubt_is_left(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    _damaged(shop, "a receipt forgets a line")
    before = rows_of(shop, "SELECT * FROM purchase_line ORDER BY id")
    assert _repair_all(shop).left > 0
    assert rows_of(shop, "SELECT * FROM purchase_line ORDER BY id") == before


def test_too_many_at_once_are_refused(copy_of: Copies) -> None:
    shop = copy_of("sqlite")
    many = tuple(range(1, 600))
    for command in (RepairOrders(()), RepairOrders(many), RepairHeld(many), RepairRecords("serial", many)):
        with pytest.raises(BadInput, match="Nothing was changed"):
            shop.run(command)
    with pytest.raises(BadInput):
        shop.run(RepairRecords("money", (1,)))


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_stopped_stays_whole_and_can_be_gone_on_with(
    engine: str, copy_of: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = copy_of(engine)
    monkeypatch.setattr(repairs, "CHUNK", 1)
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE stock_level SET on_hand = on_hand + 1")
    skus, told = repairs.figures(shop.database).sku_ids, list[tuple[int, int]]()

    def once(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1

    steps = shop.read(repairs.commands, Way.COUNTERS, skus)
    outcome = repairs.carry_out(shop.run, steps, uuid.uuid4(), once)
    assert outcome.is_stopped and told == [(0, len(skus)), (1, len(skus))]
    left = repairs.figures(shop.database).sku_ids
    assert set(left) < set(skus) and len(left) == len(skus) - 1
    assert not repairs.carry_out(shop.run, shop.read(repairs.commands, Way.COUNTERS, left), uuid.uuid4()).is_stopped
    assert _found(shop) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_figures_are_compared_part_by_part_and_stop_where_they_are_told_to(
    engine: str, copy_of: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = copy_of(engine)
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE stock_level SET on_hand = on_hand + 1")
    whole = repairs.figures(shop.database)
    monkeypatch.setattr(repairs, "_PART", 1)
    told = list[tuple[int, int]]()

    def watch(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    assert repairs.figures(shop.database, watch) == whole and whole.changes
    products = shop.read(parts_of_stock, 1)
    assert len(products) > 1 and [part.stop - part.start for part in products] == [1] * len(products)
    total = told[0][1]
    assert total > len(products) and told == [(done, total) for done in range(1, total + 1)]
    with pytest.raises(Refused, match="The comparison was stopped"):
        repairs.figures(shop.database, lambda done, _total: done < 2)
