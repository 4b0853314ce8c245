"""The guards in the database itself: triggers that refuse to rewrite what was recorded.

Made at the end of every migration by ``install``; start-up and ``doctor`` compare them by ``missing``. For each
append-only table: no UPDATE, DELETE or TRUNCATE. SQLite's REPLACE deletes, which our connections have fire triggers
(``recursive_triggers``). The functions that keep PINs (``db.logins``) are made and compared with them.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, text

from db import logins

APPEND_ONLY = ("stock_move", "order_event")
# What older programs made: a trigger on INSERT has SQLite copy each page that the row goes into, for taking it back.
_NO_MORE = tuple(f"{table}_no_replace" for table in APPEND_ONLY)
_PG_FUNCTION = "refuse_rewrite"
_PG_BODY = "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END"


def expected(dialect: str) -> dict[str, str]:
    """Name of each guard -> the SQL that makes it."""
    return _sqlite_guards() if dialect == "sqlite" else _postgresql_guards()


def _sqlite_guards() -> dict[str, str]:
    guards = {}
    for table in APPEND_ONLY:
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for act in ("update", "delete"):
            name = f"{table}_no_{act}"
            guards[name] = f"CREATE TRIGGER {name} BEFORE {act.upper()} ON {table} {refuse}"
    return guards


def _postgresql_guards() -> dict[str, str]:
    guards = {
        _PG_FUNCTION: f"CREATE OR REPLACE FUNCTION {_PG_FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS $${_PG_BODY}$$"
    }
    for table in APPEND_ONLY:
        for name, when in (
            (f"{table}_no_rewrite", f"BEFORE DELETE OR UPDATE ON {table} FOR EACH ROW"),
            (f"{table}_no_truncate", f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"),
        ):
            guards[name] = f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION {_PG_FUNCTION}()"
    return guards


def install(conn: Connection) -> None:
    """Make every guard anew, inside the caller's transaction."""
    if conn.dialect.name == "sqlite":
        for name in _NO_MORE:
            conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for name, sql in expected(conn.dialect.name).items():
        table = re.sub(r"_no_\w+$", "", name)
        if conn.dialect.name == "sqlite":
            conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        elif name != _PG_FUNCTION:
            conn.execute(text(f"DROP TRIGGER IF EXISTS {name} ON {table}"))
        conn.exec_driver_sql(sql.replace("%", "%%") if conn.dialect.name != "sqlite" else sql)
    logins.install(conn)


def missing(conn: Connection) -> list[str]:
    """Names of guards that are not in the database, are switched off, or do not say what they should."""
    wanted = expected(conn.dialect.name)
    found = _found_sqlite(conn) if conn.dialect.name == "sqlite" else _found_postgresql(conn)
    return [*(name for name, sql in wanted.items() if found.get(name) != sql), *logins.missing(conn)]


def _found_sqlite(conn: Connection) -> dict[str, str]:
    rows = conn.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in rows}


def _found_postgresql(conn: Connection) -> dict[str, str]:
    triggers = conn.execute(
        text(
            "SELECT t.tgname, replace(pg_get_triggerdef(t.oid), current_schema() || '.', '') AS definition"
            " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')"
            " AND c.relnamespace = current_schema()::regnamespace"
        )
    )
    found = {row.tgname: row.definition for row in triggers}
    body = conn.execute(
        text("SELECT prosrc FROM pg_proc WHERE proname = :name AND pronamespace = current_schema()::regnamespace"),
        {"name": _PG_FUNCTION},
    ).scalar()
    if body is not None:
        found[_PG_FUNCTION] = (
            f"CREATE OR REPLACE FUNCTION {_PG_FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$"
        )
    return found
