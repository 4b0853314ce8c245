"""The doctor finds nothing in a sound shop, and each planted damage by the name of its check, on both engines."""

from __future__ import annotations

import ast
import contextlib
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

import app.queries.doctor
from app.context import AppContext, open_shop
from app.errors import Refused
from app.queries.doctor import Check, Report, every_violation, examine, recheck, structure
from app.queries.doctor.examination import RULES, recomputed, snapshot
from app.queries.doctor.report import KEPT
from app.settings import Settings
from db import guards
from db.session import Database
from tests.databases import ENGINES
from tests.factories import count, import_chunk, incoming, line, ordered_and_routed, pack, ship, take_in
from tests.queries.damage import DAMAGES
from tests.queries.doctor_shop import fill
from tests.queries.planting import Damage, plant, rebuild, unguarded
from tests.servers import PostgresServer

Copies = Callable[[str], Database]


@pytest.fixture(scope="session")
def filled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a filled shop, made once."""
    path = tmp_path_factory.mktemp("doctor") / "filled.db"
    shutil.copyfile(sqlite_template, path)
    _fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def filled_database(postgres_server: PostgresServer, postgres_template: str) -> str:
    """The name of a PostgreSQL database with a filled shop, made once; nobody stays connected to it."""
    url = postgres_server.create_database(postgres_template)
    _fill(url)
    return url.rpartition("/")[2]


def _fill(url: str) -> None:
    shop = open_shop(Settings(), url=url)
    fill(shop)
    shop.close()


@pytest.fixture(scope="session")
def shared_database(postgres_server: PostgresServer, filled_database: str) -> Iterator[Database]:
    """A filled shop on PostgreSQL in which every damage is taken back."""
    database = Database(postgres_server.create_database(filled_database))
    yield database
    database.close()


@pytest.fixture
def copy_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Copies]:
    """Gives a copy of the filled shop on the engine asked for, in a database of its own."""
    with contextlib.ExitStack() as stack:

        def copied(engine: str) -> Database:
            if engine == "sqlite":
                path = tmp_path / "copy.db"
                shutil.copyfile(request.getfixturevalue("filled_file"), path)
                url = f"sqlite:///{path}"
            else:
                server: PostgresServer = request.getfixturevalue("postgres_server")
                url = server.create_database(request.getfixturevalue("filled_database"))
                stack.callback(server.drop_database, url)
            database = Database(url)
            stack.callback(database.close)
            return database

        yield copied


@pytest.fixture
def filled(engine_name: str, copy_of: Copies) -> Database:
    """A copy of the filled shop, on each engine in turn."""
    return copy_of(engine_name)


def _failed(report: Report) -> dict[str, Check]:
    return {check.name: check for check in report.checks if check.found}


def _words(report: Report) -> str:
    return "\n".join(f"{c.name}: {v.what}" for c in report.checks for v in c.violations)


def test_sound_shop_passes_every_check(filled: Database) -> None:
    report = examine(filled)
    assert report.ok, _words(report)
    assert [check.name for check in report.checks] == [rule.name for rule in RULES]


def test_filled_shop_gives_every_check_something_to_look_at(filled: Database) -> None:
    assert [check.name for check in examine(filled).checks if check.checked == 0] == []


def test_every_check_has_a_damage_that_it_is_tried_on() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert {damage.check for damage in DAMAGES} == set(names) - {"S9-guards"}


@pytest.mark.parametrize(
    ("engine", "damage"),
    [
        pytest.param(engine, damage, id=f"{engine}-{damage.check}-{damage.name}")
        for damage in DAMAGES
        for engine in ENGINES
        if damage.only in ("", engine)
    ],
)
def test_planted_damage_is_found_by_its_check(
    engine: str, damage: Damage, copy_of: Copies, request: pytest.FixtureRequest
) -> None:
    if engine == "sqlite":
        database = copy_of(engine)
        with unguarded(database) as conn:
            plant(conn, damage)
        with snapshot(database) as conn:
            check = _checked(conn, damage)
    else:
        check = _checked_and_undone(request.getfixturevalue("shared_database"), damage)
    assert check.found
    assert any(damage.says in violation.what for violation in check.violations), check.violations


def _checked(conn: Connection, damage: Damage) -> Check:
    """What the damage's own check says; the others take their time, and are tried on damages of their own."""
    (check,) = recomputed(conn, [rule for rule in RULES if rule.name == damage.check])
    return check


class _Undone(Exception):
    """Ends a transaction that is not to be kept."""


def _checked_and_undone(database: Database, damage: Damage) -> Check:
    """PostgreSQL takes everything back, tables too: far quicker than a database for each damage."""
    found: list[Check] = []
    with contextlib.suppress(_Undone), unguarded(database) as conn:
        plant(conn, damage)
        found.append(_checked(conn, damage))
        raise _Undone
    return found[0]


def test_shared_database_was_left_sound(shared_database: Database) -> None:
    report = examine(shared_database)
    assert report.ok, _words(report)


@pytest.mark.parametrize("engine", ENGINES)
def test_each_missing_guard_is_named(engine: str, copy_of: Copies) -> None:
    database = copy_of(engine)
    for name in guards.expected(engine):
        with database.schema_change() as conn:
            if engine == "sqlite":
                conn.exec_driver_sql(f"DROP TRIGGER {name}")
            elif name == "refuse_rewrite":
                conn.exec_driver_sql("ALTER FUNCTION refuse_rewrite RENAME TO refuses_nothing")
            else:
                conn.exec_driver_sql(f"ALTER TABLE {name.partition('_no_')[0]} DISABLE TRIGGER {name}")
        check = _failed(examine(database))["S9-guards"]
        assert any(name in violation.what for violation in check.violations)


def test_guard_that_lets_something_through_is_found(filled: Database) -> None:
    with filled.schema_change() as conn:
        if filled.is_sqlite:
            conn.exec_driver_sql("DROP TRIGGER stock_move_no_delete")
            conn.exec_driver_sql(
                "CREATE TRIGGER stock_move_no_delete BEFORE DELETE ON stock_move WHEN OLD.id > 5"
                " BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END"
            )
        else:
            conn.exec_driver_sql(
                "CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql"
                " AS $$BEGIN RETURN OLD; END$$"
            )
    assert list(_failed(examine(filled))) == ["S9-guards"]


@pytest.mark.parametrize(
    ("pattern", "replacement", "says"),
    [
        (r", \s*CONSTRAINT ck_stock_level_never_oversold CHECK \([^)]*\)", "", "no ck_stock_level_never_oversold"),
        (r"reserved \+ held <= on_hand", "reserved <= on_hand", "ck_stock_level_never_oversold of"),
        (r"on_hand INTEGER DEFAULT '0' NOT NULL", "on_hand INTEGER DEFAULT '0'", "on_hand of the table stock_level"),
        (r"\)\s*STRICT", ")", "no STRICT"),
    ],
)
def test_sqlite_table_that_forbids_less_is_found(pattern: str, replacement: str, says: str, copy_of: Copies) -> None:
    database = copy_of("sqlite")
    with unguarded(database) as conn:
        rebuild(conn, "stock_level", pattern, replacement)
    failed = _failed(examine(database))
    assert list(failed) == ["D6-tables"]
    assert says in failed["D6-tables"].violations[0].what


def test_no_more_than_twenty_violations_are_told_but_all_are_counted(filled: Database) -> None:
    with unguarded(filled) as conn:
        conn.execute(text("UPDATE sales_order SET holds = holds + 1"))
    check = _failed(examine(filled))["O3-holds"]
    assert check.found == check.checked > KEPT
    assert len(check.violations) == KEPT


def test_more_are_told_to_who_asks_for_more(filled: Database) -> None:
    with unguarded(filled) as conn:
        conn.execute(text("UPDATE sales_order SET holds = holds + 1"))
        orders = conn.execute(text("SELECT count(*) FROM sales_order")).scalar_one()
    assert len(every_violation(filled, "O3-holds", 1_000)) == orders > KEPT
    assert [check.found for check in recheck(filled, {"O3-holds", "O3-units"})] == [0, orders]


def test_examination_says_how_far_it_is_and_stops_when_it_is_told_to(filled: Database) -> None:
    seen: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    assert examine(filled, watch=watch).ok
    assert seen == [(done, len(RULES)) for done in range(1, len(RULES) + 1)]
    with pytest.raises(Refused, match="stopped"):
        examine(filled, watch=lambda done, _total: done < 3)


def test_violations_name_the_records(filled: Database) -> None:
    with unguarded(filled) as conn:
        conn.execute(text("UPDATE shipment SET units = 9 WHERE id = (SELECT max(id) FROM shipment)"))
        newest = conn.execute(text("SELECT id, order_id FROM shipment ORDER BY id DESC LIMIT 1")).one()
    (violation,) = _failed(examine(filled))["O5-units"].violations
    assert dict(violation.ids) == {"shipment_id": newest[0], "order_id": newest[1]}


def test_orders_without_money_are_counted_as_skipped(filled: Database) -> None:
    total = next(check for check in examine(filled).checks if check.name == "M2-total")
    with filled.reading() as conn:
        orders = conn.execute(text("SELECT count(*) FROM sales_order")).scalar_one()
    assert (total.checked, total.skipped) == (orders - 1, 1)


def test_report_is_one_json_object(filled: Database) -> None:
    with unguarded(filled) as conn:
        conn.execute(text("DELETE FROM operation WHERE id = (SELECT max(id) FROM operation)"))
    report = examine(filled)
    told = json.loads(json.dumps(report.as_json()))
    assert told["ok"] is False
    assert [check["name"] for check in told["checks"]] == [rule.name for rule in RULES]
    found = next(check for check in told["checks"] if check["name"] == "O8-operations")
    assert found["checked"] > 0
    assert found["found"] == len(found["violations"]) > 0
    assert set(found["violations"][0]) == {"what", "ids"}


def test_a_check_that_cannot_be_made_says_so_and_the_others_go_on(filled: Database) -> None:
    with unguarded(filled) as conn:
        conn.execute(text("DROP TABLE backorder"))
    failed = _failed(examine(filled))
    assert set(failed) >= {"D6-tables", "S6-backorders", "O3-state"}
    assert failed["S6-backorders"].violations[0].what.startswith("This could not be checked: ")
    assert {"S1-on-hand", "M2-total", "O5-scans"}.isdisjoint(failed)


def test_examination_cannot_write(filled: Database) -> None:
    with snapshot(filled) as conn, pytest.raises(DBAPIError, match=r"readonly|read-only"):
        conn.execute(text("DELETE FROM backorder"))


def test_examination_leaves_the_file_as_it_is(copy_of: Copies) -> None:
    database = copy_of("sqlite")
    before = database.path.read_bytes()
    assert examine(database).ok
    database.close()
    assert database.path.read_bytes() == before
    assert [path.name for path in database.path.parent.iterdir()] == [database.path.name]


def test_large_file_is_looked_at_quickly_and_the_report_says_so(
    copy_of: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(structure, "_QUICK_ABOVE", 0)
    database = copy_of("sqlite")
    quick, thorough = (examine(database, thorough=wish).checks[0] for wish in (False, True))
    assert quick.name == thorough.name == "D6-integrity"
    assert "indexes were not compared" in quick.note
    assert thorough.note == ""


def test_doctor_agrees_with_itself_while_others_write(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 60, ("CAP", "Hamburg"): 60})
    url = shop.database.url.render_as_string(hide_password=False)
    done = threading.Event()

    def work() -> None:
        station = open_shop(Settings(), url=url)
        try:
            for number in range(12):
                ordered_and_routed(station, incoming(str(2_000 + number), line("MUG", 2), line("CAP", 1)))
                ship(station, pack(station, f"{2_000 + number}-1"))
        finally:
            station.close()
            done.set()

    worker = threading.Thread(target=work)
    worker.start()
    times = 0
    while not done.is_set():
        report = examine(shop.database)
        assert report.ok, _words(report)
        times += 1
    worker.join()
    assert times > 1
    assert examine(shop.database).ok


def test_line_that_the_channel_removed_costs_and_counts_as_the_header_says(shop: AppContext) -> None:
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), line("CAP", 1)))
    import_chunk(shop, incoming("1001", line("MUG", 1)))
    report = examine(shop.database)
    assert report.ok, _words(report)


def test_doctor_shares_nothing_with_what_it_examines() -> None:
    allowed = {"app.errors", "app.wording", "app.queries.doctor"}
    for file in Path(app.queries.doctor.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app"):
                assert any((node.module or "").startswith(name) for name in allowed), f"{file.name}: {node.module}"


def test_a_program_that_stays_open_does_not_take_new_words_of_the_search_for_damage(
    sqlite_template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, path)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    for first in range(0, 100, 5):  # what SQLite remembers of the index is too old at every second of these
        take_in(shop, *(incoming(str(first + n), line("MUG")) for n in range(5)))
        assert [check for check in examine(shop.database).checks if check.violations] == []
    shop.close()
