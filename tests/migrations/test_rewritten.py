"""Shops of every older schema become like a new one where only the text of SQLite's tables is rewritten."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import CheckConstraint, Connection, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import upgrade
from db.base import Base
from db.session import Database
from db.sqlite import sqlite_driver
from tests.migrations.make_dump import file_of, load
from tests.migrations.schemas import differences, schema_of

BEFORE = "0007"
OLDER = upgrade.KNOWN[: upgrade.KNOWN.index(BEFORE) + 1]
on_sqlite = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@contextlib.contextmanager
def of_revision(url: str, engine: str, revision: str) -> Iterator[Database]:
    """A shop as it was in that schema, with rows in its tables."""
    load(url, file_of(engine, revision).read_text(encoding="utf-8"))
    with contextlib.closing(Database(url)) as database:
        yield database


@pytest.mark.parametrize("revision", OLDER)
def test_older_shop_gets_the_tables_of_a_new_one(
    engine_name: str, blank_url: str, fresh_url: str, revision: str
) -> None:
    with of_revision(blank_url, engine_name, revision) as old, contextlib.closing(Database(fresh_url)) as new:
        upgrade.migrate(old)
        with old.reading() as one, new.reading() as other:
            first, second = schema_of(one), schema_of(other)
            assert {name: (first.get(name), second.get(name)) for name in differences(first, second)} == {}
            is_open = one.exec_driver_sql("SELECT DISTINCT state, is_open FROM sales_order").all()
            assert {state for state, is_open in is_open if not is_open} == {"shipped", "cancelled"}
            assert not {"shipped", "cancelled"} & {state for state, is_open in is_open if is_open}
            if old.is_sqlite:
                assert one.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
                assert one.exec_driver_sql("PRAGMA quick_check").all() == [("ok",)]


# What another CHECK wants to go along, which would refuse the unknown word too.
ALONG = {
    "ck_sales_order_state_known": ", is_open = true",
    "ck_shipment_kind_known": ", location_id = 1",
    "ck_stock_move_document_kind_known": ", document_id = 1",
}


def known_words() -> list[tuple[str, str, str]]:
    """Table, column and name of every CHECK that a column holds a known word."""
    checks = [
        (table.name, str(check.name))
        for table in Base.metadata.sorted_tables
        for check in table.constraints
        if isinstance(check, CheckConstraint)
    ]
    return [
        (table, found[1], name)
        for table, name in checks
        if (found := re.fullmatch(rf"ck_{table}_(\w+)_known", name)) is not None
    ]


def refusal(conn: Connection, statement: str) -> str:
    """What the database says to the statement, which changes nothing; "" if it is done."""
    try:
        with conn.begin_nested() as step:
            conn.exec_driver_sql(statement)
            step.rollback()
    except IntegrityError as error:
        return str(error.orig)
    return ""


@pytest.mark.parametrize("revision", [BEFORE, upgrade.SCHEMA])
def test_unknown_words_are_refused_in_every_column_of_known_ones(
    engine_name: str, blank_url: str, revision: str
) -> None:
    known = known_words()
    assert len(known) > 25
    with of_revision(blank_url, engine_name, revision) as database:
        if revision != upgrade.SCHEMA:
            upgrade.migrate(database)
        with database.writing() as conn:
            if database.is_sqlite:
                conn.exec_driver_sql("DROP TRIGGER stock_move_no_update")
            else:
                conn.exec_driver_sql("ALTER TABLE stock_move DISABLE TRIGGER USER")
            for table, column, name in known:
                unheard = f"UPDATE {table} SET {column} = 'unheard of'{ALONG.get(name, '')}"
                assert name in refusal(conn, unheard), name
                assert not refusal(conn, f"UPDATE {table} SET {column} = {column}"), name
            conn.rollback()


@on_sqlite
def test_list_of_more_than_two_words_is_in_no_table(blank_url: str) -> None:
    with of_revision(blank_url, "sqlite", OLDER[0]) as database:
        upgrade.migrate(database)
        with database.reading() as conn:
            lists = [line for sql in schema_of(conn).values() for line in re.findall(r".* IN \(.*", sql)]
    assert len(lists) > 10
    assert [line for line in lists if line.split(" IN (")[1].count(",") > 1] == []


@on_sqlite
def test_who_had_the_file_open_before_works_with_the_new_tables(blank_url: str) -> None:
    orders = "SELECT count(*) FROM sales_order WHERE state <> 'shipped'"
    with of_revision(blank_url, "sqlite", BEFORE) as database, raw(database) as other:
        before = other.execute(orders).fetchone()
        upgrade.migrate(database)
        assert other.execute(orders.replace("*", "is_open")).fetchone() == before
        for change, name in (("state = 'x', is_open = true", "state_known"), ("is_open = NOT is_open", "is_open")):
            with pytest.raises(sqlite_driver().IntegrityError, match=f"ck_sales_order_{name}"):
                other.execute(f"UPDATE sales_order SET {change}")


def raw(database: Database) -> contextlib.closing[Any]:
    """A connection of another program's."""
    return contextlib.closing(sqlite_driver().connect(str(database.path), isolation_level=None))


@on_sqlite
@pytest.mark.parametrize("at", ["UPDATE sqlite_master", "PRAGMA schema_version=", "CREATE INDEX ix_sales_order_open"])
def test_upgrade_that_breaks_off_leaves_the_old_tables_and_no_way_into_them(blank_url: str, at: str) -> None:
    def breaks(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith(at):
            raise InterruptedError(statement)

    with of_revision(blank_url, "sqlite", BEFORE) as database:
        with database.reading() as conn:
            before = schema_of(conn)
        event.listen(database._write_engine, "after_cursor_execute", breaks)
        with pytest.raises(InterruptedError):
            upgrade.migrate(database)
        event.remove(database._write_engine, "after_cursor_execute", breaks)
        with database.writing() as conn:
            assert schema_of(conn) == before
            with pytest.raises(DBAPIError, match="may not be modified"):
                conn.exec_driver_sql("UPDATE sqlite_master SET sql = sql")
            conn.rollback()
        upgrade.migrate(database)
        with database.reading() as conn:
            assert conn.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
