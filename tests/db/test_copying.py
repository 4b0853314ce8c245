"""A shop copied to another database is the same shop: there, back, and on the same engine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Refused
from db import copying, upgrade
from db.copying import CopyReport, copy_shop
from db.loading import numbered, tables
from db.models import Blob, Customer, DatabaseInfo, Operation, Setting, Sku
from db.session import Database
from db.upgrade import SchemaStatus
from tests.db.copies import (
    ENGINE_PAIRS,
    assert_sound,
    everything,
    fill_every_table,
    fresh_ids,
    newest_ids,
    schema,
    work_on,
)
from tests.migrations.schemas import differences
from tests.servers import PostgresServer

Urls = Callable[[str], str]
_PAIRS = pytest.mark.parametrize(("engine", "to"), ENGINE_PAIRS, ids=[f"{one} to {two}" for one, two in ENGINE_PAIRS])
_BOTH = pytest.mark.parametrize("to", ["sqlite", "postgresql"])


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a shop with rows in every table, made once."""
    path = tmp_path_factory.mktemp("copying") / "shop.db"
    fill_every_table(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def filled_database(postgres_server: PostgresServer) -> str:
    """The name of a PostgreSQL database like it, made by the program there and not by a copy."""
    url = postgres_server.create_database()
    fill_every_table(url)
    return url.rpartition("/")[2]


@pytest.fixture
def opened() -> Iterator[Callable[[str], Database]]:
    """Opens databases, which are closed at the end."""
    found: list[Database] = []

    def open_one(url: str) -> Database:
        found.append(Database(url))
        return found[-1]

    yield open_one
    for database in found:
        database.close()


@pytest.fixture
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Urls]:
    """Gives the address of a filled shop of its own, by engine."""
    made: list[str] = []

    def url_of(engine: str) -> str:
        if engine == "sqlite":
            shutil.copyfile(request.getfixturevalue("filled_file"), tmp_path / "filled.db")
            return f"sqlite:///{tmp_path / 'filled.db'}"
        server: PostgresServer = request.getfixturevalue("postgres_server")
        made.append(server.create_database(request.getfixturevalue("filled_database")))
        return made[-1]

    yield url_of
    for url in made:
        request.getfixturevalue("postgres_server").drop_database(url)


@pytest.fixture
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Urls]:
    """Gives the address of a database without anything, by engine."""
    made: list[str] = []

    def url_of(engine: str) -> str:
        if engine == "sqlite":
            return f"sqlite:///{tmp_path / 'blank' / f'{uuid.uuid4().hex}.db'}"
        made.append(request.getfixturevalue("postgres_server").create_database())
        return made[-1]

    yield url_of
    for url in made:
        request.getfixturevalue("postgres_server").drop_database(url)


# The same shop.


@_PAIRS
def test_copy_is_the_same_shop_and_goes_on_working(
    engine: str, to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled(engine)), opened(blank(to))
    before = everything(source)
    assert all(before.values()), [name for name, rows in before.items() if not rows]
    report = copy_shop(source, target)
    assert report.equal
    assert [table.name for table in report.tables] == [table.name for table in tables()]
    assert {table.name: table.rows for table in report.tables} == {name: len(rows) for name, rows in before.items()}
    assert everything(target) == before == everything(source)
    assert (report.later_operations, report.left_out) == (0, ())
    with source.reading() as conn:
        newest = conn.execute(select(Operation.id, Operation.recorded_at).order_by(Operation.id.desc())).first()
    assert (report.last_operation, report.last_recorded_at) == newest
    assert_sound(target)
    ids = newest_ids(target)
    work_on(target.url.render_as_string())
    fresh_ids(target, ids)
    assert_sound(target)
    assert everything(source) == before


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_there_and_back_is_what_it_was(
    engine: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source = opened(filled(engine))
    there = opened(blank("postgresql" if engine == "sqlite" else "sqlite"))
    back = opened(blank(engine))
    out, home = copy_shop(source, there), copy_shop(there, back)
    assert [(table.name, table.digest) for table in out.tables] == [
        (table.name, table.target_digest) for table in home.tables
    ]
    assert everything(back) == everything(source)
    assert_sound(back)


@_BOTH
def test_copy_has_the_very_schema_of_a_shop_that_was_made_there(
    to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    """Keys, indexes and triggers are taken away for loading: each comes back word for word."""
    target, made = opened(blank(to)), opened(blank(to))
    copy_shop(opened(filled("sqlite")), target)
    upgrade.create(made, company="", currency="EUR")
    assert differences(schema(target), schema(made)) == []


@_PAIRS
def test_no_id_is_given_twice_although_its_row_is_gone(
    engine: str, to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled(engine)), opened(blank(to))
    with source.writing() as conn:
        for _ in range(3):
            conn.execute(insert(Customer), _customer("Gone"))
        gone = conn.execute(select(Customer.id).order_by(Customer.id.desc()).limit(1)).scalar_one()
        conn.execute(text("DELETE FROM customer WHERE name = 'Gone'"))
    copy_shop(source, target)
    with target.writing() as conn:
        conn.execute(insert(Customer), _customer("New"))
        assert conn.execute(select(Customer.id).where(Customer.name == "New")).scalar_one() == gone + 1


@_BOTH
def test_table_without_rows_begins_with_one(to: str, sqlite_template: Path, blank: Urls, tmp_path: Path) -> None:
    shutil.copyfile(sqlite_template, tmp_path / "empty.db")
    source, target = Database(f"sqlite:///{tmp_path / 'empty.db'}"), Database(blank(to))
    assert copy_shop(source, target).last_operation is None
    with target.writing() as conn:
        conn.execute(insert(Customer), _customer("First"))
        assert conn.execute(select(Customer.id)).scalar_one() == 1
    source.close()
    target.close()


@_BOTH
def test_history_cannot_be_rewritten_in_the_copy(
    to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    target = opened(blank(to))
    copy_shop(opened(filled("sqlite")), target)
    for statement in ("UPDATE stock_move SET hand_delta = 5", "DELETE FROM order_event"):
        with pytest.raises(DBAPIError, match="append-only"), target.writing() as conn:
            conn.exec_driver_sql(statement)


def test_shop_made_a_moment_ago_takes_the_copy(
    filled: Urls, postgres_template: str, postgres_server: PostgresServer, opened: Callable[[str], Database]
) -> None:
    """As after ``db init``: the schema with its first rows, which give way."""
    source, target = opened(filled("sqlite")), opened(postgres_server.create_database(postgres_template))
    assert copy_shop(source, target).equal
    assert everything(target) == everything(source)
    assert_sound(target)


def test_progress_is_told_table_by_table_to_the_end(
    filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    told: list[tuple[int, int, str]] = []
    report = copy_shop(opened(filled("sqlite")), opened(blank("sqlite")), progress=lambda *step: told.append(step))
    assert [step[0] for step in told] == sorted(step[0] for step in told)
    assert {step[1] for step in told} == {2 * report.rows}
    assert told[-1][0] == 2 * report.rows
    assert {table.name for table in tables()} <= {step[2] for step in told}


def test_source_file_is_not_touched(filled: Urls, blank: Urls, opened: Callable[[str], Database]) -> None:
    url = filled("sqlite")
    file = Path(url.removeprefix("sqlite:///"))
    before = file.read_bytes()
    source = Database(url, look=True)
    copy_shop(source, opened(blank("sqlite")))
    source.close()
    assert file.read_bytes() == before


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_strangers_table_is_left_out_and_named(
    engine: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled(engine)), opened(blank("sqlite"))
    with source.writing() as conn:
        conn.exec_driver_sql("CREATE TABLE own_notes (id INTEGER)")
    assert copy_shop(source, target).left_out == ("own_notes",)


# Values of every kind.

_TEXTS = (
    "", " ", "\\N", "\\\\N", "\\!", "\\.", "a\tb\nc\rd\be\vf\fg\\h", "\\t", "'\"%s{0}?", "\x01\x1f\x7f",
    "\u00e9\u0301\u200f",    "\u2028\ufeff", "\U0001f4e6", "x" * 70_000, "t", "NULL", "2026-01-01 00:00:00+00",
)  # fmt: skip
_TIMES = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    *(datetime(2026, 3, 29, 1, 0, 0, fraction, tzinfo=UTC) for fraction in (1, 10, 100_000, 250_000, 999_990)),
)
_JSON: tuple[Any, ...] = (
    True, [], {}, "", "\\N", "a\tb\n\\\x01\u2028", 0, -1, 2**53 + 1, 10**30, 1.0, 0.1, 1e22, 1e-7, -0.0, 1.5,
    {"b": 1, "a": [{"z": None, "y": "\U0001f4e6"}], "aa": 2, "": 3, "\u00e9": 4},
)  # fmt: skip


def _customer(name: str) -> dict[str, Any]:
    return {"name": name, "name_fold": name, "created_at": datetime(2026, 7, 1, tzinfo=UTC)}


def _plant_every_kind(database: Database) -> None:
    far = {"status": "active", "code_fold": "", "title": "", "title_fold": ""}
    with database.writing() as conn:
        for number, words in enumerate(_TEXTS):
            conn.execute(insert(Setting), {"scope": "text", "key": f"{number}{words}", "value": words})
            conn.execute(insert(Customer), _customer(words))
        for number, value in enumerate(_JSON):
            conn.execute(insert(Setting), {"scope": "json", "key": str(number), "value": value})
        for number, instant in enumerate(_TIMES):
            gone = instant if number % 2 else None
            row = {"code": f"T{number}", "weight_g": number * 2**59 + 7, "created_at": instant, "archived_at": gone}
            conn.execute(insert(Sku), {**far, **row})
        for number, data in enumerate((b"", b"\\N\t\n\0", bytes(range(256)), bytes(200_000))):
            conn.execute(insert(Blob), {"sha256": f"{number:064x}", "media_type": "x/y", "data": data})
        conn.execute(text("UPDATE operation SET payload = 'null' WHERE id = 1"))
        conn.execute(text("UPDATE sales_order SET pickup = NOT pickup WHERE id % 2 = 0"))
        conn.execute(text("UPDATE sales_order SET version = 9223372036854775807 WHERE id = 1"))


@_PAIRS
def test_values_of_every_kind_arrive_as_they_were(
    engine: str, to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target, back = opened(filled(engine)), opened(blank(to)), opened(blank(engine))
    _plant_every_kind(source)
    assert copy_shop(source, target).equal
    assert everything(target) == everything(source)
    assert copy_shop(target, back).equal
    assert everything(back) == everything(source)


def test_same_json_is_the_same_however_it_was_written(
    filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled("sqlite")), opened(blank("postgresql"))
    with source.writing() as conn:
        spaced = '{ "b" : 1.50 , "a" : [ 1e2, "\\u00e9\\t" ], "a" : [ 100.0, "\u00e9\\u0009" ] }'
        conn.execute(text("UPDATE setting SET value = :value"), {"value": spaced})
    assert copy_shop(source, target).equal
    with target.reading() as conn:
        assert conn.execute(select(Setting.value)).scalar() == {"a": [100, "\u00e9\t"], "b": 1.5}


# Rows that cannot be carried over.


@pytest.mark.parametrize(
    ("statement", "to", "words"),
    [
        ("UPDATE sku SET title = 'a' || char(0) || 'b' WHERE id = 2", "postgresql", r"Table sku, id 2: .* character"),
        ("UPDATE sku SET title = CAST(x'ff41' AS TEXT) WHERE id = 2", "postgresql", r"Table sku, id 2: .* character"),
        ("UPDATE setting SET value = '\"\\u0000\"'", "postgresql", r"Table setting, id 1, column value: .* NUL"),
        ("UPDATE setting SET value = '{broken'", "postgresql", r"Table setting, id 1: a date, .* JSON"),
        ("UPDATE setting SET value = '{broken'", "sqlite", r"Table setting, id 1"),
        ("UPDATE setting SET value = '0.1000000000000000055'", "sqlite", r"Table setting, id 1"),
        ("UPDATE sku SET created_at = 9000000000000000000 WHERE id = 1", "sqlite", r"Table sku, id 1: a date"),
        ("UPDATE sku SET archived_at = 9000000000000000000 WHERE id = 1", "postgresql", r"Table sku, id 1: a date"),
    ],
)
def test_row_that_cannot_be_stored_is_named_and_nothing_is_changed(
    statement: str, to: str, words: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled("sqlite")), opened(blank(to))
    with source.writing() as conn:
        conn.exec_driver_sql(statement)
    _refused(source, target, words)


@pytest.mark.parametrize("column", ["created_at", "archived_at"])
def test_time_without_end_is_never_taken_for_none(
    column: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    """PostgreSQL knows an instant after all others; SQLite's numbers do not, and NULL means something else."""
    source, target = opened(filled("postgresql")), opened(blank("sqlite"))
    with source.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sku SET {column} = 'infinity' WHERE id = 2")
    try:
        report = copy_shop(source, target)
    except Refused as refused:
        assert refused.message.startswith("Table sku, id 2"), refused.message
    else:
        assert [table.name for table in report.tables if not table.equal] == ["sku"]
    assert upgrade.status(target) is SchemaStatus.EMPTY


@_BOTH
def test_row_without_its_parent_is_refused(
    to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]
) -> None:
    source, target = opened(filled("sqlite")), opened(blank(to))
    with source.schema_change() as conn:  # foreign keys are off there
        conn.exec_driver_sql("DELETE FROM barcode")
        conn.exec_driver_sql("UPDATE listing SET sku_id = 999 WHERE id = 1")
    _refused(source, target, "Rows of table listing refer to rows that are missing")


def _refused(source: Database, target: Database, words: str) -> None:
    """The copy is refused in those words, and the target is as it was."""
    with pytest.raises(OperationError, match=words) as told:
        copy_shop(source, target)
    assert "Nothing was changed" in told.value.message
    assert told.value.fix
    assert upgrade.status(target) is SchemaStatus.EMPTY
    if target.is_sqlite:
        assert list(target.path.parent.iterdir()) == []


# What is read back is compared.

_DAMAGES = {
    "another value": "UPDATE sku SET title = 'Planted' WHERE id = 1",
    "a blank": "UPDATE sales_order SET note = note || ' ' WHERE id = 3",
    "a microsecond": "UPDATE sku SET created_at = created_at + 1 WHERE id = 1",
    "nothing for NULL": "UPDATE sales_order SET external_id = '' WHERE id = 1",
    "a row less": "DELETE FROM barcode WHERE id = 1",
    "a row more": "INSERT INTO customer (name, name_fold, created_at) VALUES ('Planted', 'planted', 0)",
    "another id": "UPDATE setting SET id = 77",
}


@pytest.mark.parametrize(
    ("to", "damage"), [*(("sqlite", damage) for damage in _DAMAGES), ("postgresql", "another value")]
)
def test_damage_between_writing_and_reading_back_is_seen(
    to: str,
    damage: str,
    filled: Urls,
    blank: Urls,
    opened: Callable[[str], Database],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source, target, statement = opened(filled("sqlite")), opened(blank(to)), _DAMAGES[damage]
    report = _damaged(source, target, statement, monkeypatch)
    assert not report.equal
    wrong = [table.name for table in report.tables if not table.equal]
    assert wrong == [table.name for table in tables() if table.name in statement.split()]
    assert upgrade.status(target) is SchemaStatus.EMPTY
    if target.is_sqlite:
        assert list(target.path.parent.iterdir()) == []
    assert copy_shop(source, target).equal


def _damaged(source: Database, target: Database, statement: str, monkeypatch: pytest.MonkeyPatch) -> CopyReport:
    compare = copying._Copy._compare

    def plant_and_compare(run: Any, conn: Any) -> None:
        if target.is_sqlite:
            file = conn.exec_driver_sql("PRAGMA database_list").fetchone()[2]
            planted = Database(f"sqlite:///{file}", new=True)
            with planted.writing() as other:
                other.exec_driver_sql(statement)
            planted.close()
        else:
            conn.exec_driver_sql(statement)
        compare(run, conn)

    with monkeypatch.context() as patch:
        patch.setattr(copying._Copy, "_compare", plant_and_compare)
        return copy_shop(source, target)


def test_report_is_plain_values(filled: Urls, blank: Urls, opened: Callable[[str], Database]) -> None:
    report = copy_shop(opened(filled("sqlite")), opened(blank("sqlite")))
    assert all(len(table.digest) == 64 and json.dumps(table.digest) for table in report.tables)
    assert report.rows == sum(table.rows for table in report.tables)
    assert timedelta(seconds=report.seconds) > timedelta(0)


@_BOTH
def test_copy_keeps_which_shop_it_is(to: str, filled: Urls, blank: Urls, opened: Callable[[str], Database]) -> None:
    source, target = opened(filled("sqlite")), opened(blank(to))
    copy_shop(source, target)
    found = []
    for database in (source, target):
        with database.reading() as conn:
            found.append(conn.execute(select(DatabaseInfo.database_id, DatabaseInfo.epoch)).one())
    assert found[0] == found[1]


def test_a_program_that_made_no_tables_knows_which_give_their_ids() -> None:
    told = "from db.loading import numbered, tables; print(*(table.name for table in tables() if numbered(table)))"
    done = subprocess.run(
        [sys.executable, "-c", told],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(done.stdout.split()) == {table.name for table in tables() if numbered(table)} >= {"sku", "stock_move"}
