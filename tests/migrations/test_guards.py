"""What was recorded is never rewritten: the database itself refuses, whoever asks and however."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection

from app.context import AppContext
from db import guards
from db.session import Database
from db.sqlite import sqlite_driver
from tests.databases import raw_postgres
from tests.factories import count, incoming, one, ordered_and_routed, rows_of

TABLES = sorted(guards.APPEND_ONLY)
Execute = Callable[[str], Any]


class _Undone(Exception):
    """Takes back what a test did to the schema."""


@pytest.fixture
def recorded(shop: AppContext) -> AppContext:
    """A shop with ledger rows and timeline entries."""
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001"))
    return shop


@contextlib.contextmanager
def undone(database: Database) -> Iterator[Connection]:
    """A transaction whose work, on the schema too, is taken back at the end."""
    with contextlib.suppress(_Undone), database.writing() as conn:
        yield conn
        raise _Undone


@contextlib.contextmanager
def stranger(shop: AppContext, *pragmas: str) -> Iterator[Execute]:
    """A plain connection of the driver's, past everything of ours; each statement commits."""
    if shop.database.is_sqlite:
        with contextlib.closing(sqlite_driver().connect(str(shop.database.path), isolation_level=None)) as link:
            for pragma in pragmas:
                link.execute(pragma)
            yield link.execute
    else:
        address = shop.database.url.render_as_string(hide_password=False)
        with contextlib.closing(raw_postgres(address, autocommit=True)) as connection:
            yield connection.execute


def columns(shop: AppContext, table: str) -> str:
    kind = "SELECT name FROM pragma_table_info(:t)"
    if not shop.database.is_sqlite:
        kind = "SELECT column_name FROM information_schema.columns WHERE table_name = :t ORDER BY ordinal_position"
    return ", ".join(row[0] for row in rows_of(shop, kind, t=table))


REWRITES = {
    "update": "UPDATE {table} SET user_id = user_id",
    "update of one row": "UPDATE {table} SET kind = kind WHERE id = (SELECT min(id) FROM {table})",
    "delete": "DELETE FROM {table}",
    "delete of one row": "DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})",
}
REPLACES = {
    "replace": "REPLACE INTO {table} SELECT * FROM {table}",
    "insert or replace": "INSERT OR REPLACE INTO {table} ({columns}) SELECT {columns} FROM {table} LIMIT 1",
}
ON_SQLITE = {
    "update or replace": "UPDATE OR REPLACE {table} SET id = 1",
    "upsert": "INSERT INTO {table} ({columns}) SELECT {columns} FROM {table} WHERE true"
    " ON CONFLICT (id) DO UPDATE SET kind = 'count'",
}
ON_POSTGRES = {
    "truncate": "TRUNCATE {table}",
    "truncate by cascade": "TRUNCATE sales_order, sku, station, user_account CASCADE",
    "upsert": "INSERT INTO {table} SELECT * FROM {table} ON CONFLICT (id) DO UPDATE SET kind = 'count'",
    "merge": "MERGE INTO {table} t USING (SELECT min(id) AS id FROM {table}) s ON t.id = s.id"
    " WHEN MATCHED THEN UPDATE SET kind = 'count'",
}


def refused(execute: Execute, statement: str) -> bool:
    try:
        execute(statement)
    except Exception as error:  # noqa: BLE001 (each driver has its own)
        return "append-only" in str(error)
    return False


@pytest.mark.parametrize("table", TABLES)
def test_recorded_rows_cannot_be_changed(recorded: AppContext, table: str) -> None:
    before = rows_of(recorded, f"SELECT * FROM {table} ORDER BY id")
    statements = REWRITES | (ON_SQLITE if recorded.database.is_sqlite else ON_POSTGRES)
    filled = {name: sql.format(table=table, columns=columns(recorded, table)) for name, sql in statements.items()}
    settings = [()] if not recorded.database.is_sqlite else [("PRAGMA recursive_triggers=OFF",), ()]
    for pragmas in settings:
        with stranger(recorded, *pragmas) as execute:
            assert {name: refused(execute, sql) for name, sql in filled.items()} == dict.fromkeys(filled, True)
    assert rows_of(recorded, f"SELECT * FROM {table} ORDER BY id") == before


@pytest.mark.parametrize("table", TABLES)
def test_program_cannot_replace_what_was_recorded(recorded: AppContext, table: str) -> None:
    if not recorded.database.is_sqlite:
        return  # PostgreSQL has no REPLACE
    before = rows_of(recorded, f"SELECT * FROM {table} ORDER BY id")
    for sql in REPLACES.values():
        with undone(recorded.database) as conn:
            assert refused(conn.exec_driver_sql, sql.format(table=table, columns=columns(recorded, table)))
    assert rows_of(recorded, f"SELECT * FROM {table} ORDER BY id") == before


def test_program_cannot_replace_a_move_by_its_other_key(recorded: AppContext) -> None:
    if not recorded.database.is_sqlite:
        return  # PostgreSQL has no REPLACE
    names = columns(recorded, "stock_move")
    new = names.replace("id,", "NULL,", 1) if names.startswith("id,") else names
    with undone(recorded.database) as conn:
        replace = f"REPLACE INTO stock_move ({names}) SELECT {new} FROM stock_move LIMIT 1"
        assert refused(conn.exec_driver_sql, replace)


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_guard_that_older_programs_made_on_insert_goes(db: Database) -> None:
    with undone(db) as conn:
        conn.exec_driver_sql(
            "CREATE TRIGGER stock_move_no_replace BEFORE INSERT ON stock_move BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
        guards.install(conn)
        left = "SELECT count(*) FROM sqlite_master WHERE name LIKE '%_no_replace'"
        assert conn.exec_driver_sql(left).scalar_one() == 0


@pytest.mark.parametrize("table", TABLES)
def test_without_its_guards_a_table_can_be_rewritten(recorded: AppContext, table: str) -> None:
    """The proof that it is the guards that refuse."""
    with undone(recorded.database) as conn:
        for name in guards.expected(recorded.database.dialect):
            if name.startswith(table):
                on = "" if recorded.database.is_sqlite else f" ON {table}"
                conn.exec_driver_sql(f"DROP TRIGGER {name}{on}")
        assert not refused(conn.exec_driver_sql, f"UPDATE {table} SET user_id = user_id")
        assert not refused(conn.exec_driver_sql, f"DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})")


def test_new_rows_are_welcome(recorded: AppContext) -> None:
    moves = one(recorded, "SELECT count(*) FROM stock_move")
    count(recorded, {("MUG", "Berlin"): 9})
    assert one(recorded, "SELECT count(*) FROM stock_move") == moves + 1


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", sorted(guards.expected("sqlite")))
def test_missing_or_changed_guard_of_a_file_is_named(db: Database, name: str) -> None:
    with undone(db) as conn:
        assert guards.missing(conn) == []
        conn.exec_driver_sql(f"DROP TRIGGER {name}")
        assert guards.missing(conn) == [name]
        conn.exec_driver_sql(guards.expected("sqlite")[name].replace("RAISE(ABORT, ", "RAISE(ABORT, 'not ' || "))
        assert guards.missing(conn) == [name]
        guards.install(conn)
        assert guards.missing(conn) == []


TAMPERING = {
    "dropped": "DROP TRIGGER stock_move_no_rewrite ON stock_move",
    "disabled": "ALTER TABLE stock_move DISABLE TRIGGER stock_move_no_rewrite",
    "for replicas only": "ALTER TABLE stock_move ENABLE REPLICA TRIGGER stock_move_no_rewrite",
    "of fewer acts": "CREATE OR REPLACE TRIGGER stock_move_no_rewrite BEFORE DELETE ON stock_move"
    " FOR EACH ROW EXECUTE FUNCTION refuse_rewrite()",
    "with a condition": "CREATE OR REPLACE TRIGGER stock_move_no_rewrite BEFORE DELETE OR UPDATE ON stock_move"
    " FOR EACH ROW WHEN (OLD.id < 0) EXECUTE FUNCTION refuse_rewrite()",
}


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
@pytest.mark.parametrize("how", TAMPERING)
def test_missing_changed_or_disabled_guard_of_a_server_is_named(db: Database, how: str) -> None:
    with undone(db) as conn:
        conn.exec_driver_sql(TAMPERING[how])
        assert guards.missing(conn) == ["stock_move_no_rewrite"]
        guards.install(conn)
        assert guards.missing(conn) == []


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_function_that_refuses_no_more_is_named(recorded: AppContext) -> None:
    with undone(recorded.database) as conn:
        harmless = "CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS"
        conn.exec_driver_sql(f"{harmless} $$BEGIN RETURN NEW; END$$")
        assert not refused(conn.exec_driver_sql, "UPDATE stock_move SET user_id = user_id")
        assert guards.missing(conn) == ["refuse_rewrite"]


def test_every_guard_is_there_in_a_new_shop(db: Database) -> None:
    with db.reading() as conn:
        assert guards.missing(conn) == []
    acts = {"sqlite": ("_no_update", "_no_delete"), "postgresql": ("_no_rewrite", "_no_truncate")}
    names = set(guards.expected(db.dialect)) - {"refuse_rewrite"}
    assert names == {f"{table}{act}" for table in TABLES for act in acts[db.dialect]}
