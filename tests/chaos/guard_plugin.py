"""A pytest plugin for the removal of guards: ``-p tests.chaos.guard_plugin``; without its environment it does nothing.

``STATIONMASTER_TEST_WITHOUT`` is a JSON list of [table, kind, name]: of every shop that is made, the constraint, index
or trigger is dropped. ``STATIONMASTER_TEST_REPORT`` names a file that gets a JSON line for each failure: the test, the
phase, the kind of exception and its words. Both are read when the plugin is loaded: the tests' own isolation forgets
such variables.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

_DROPS: list[list[str]] = json.loads(os.environ.get("STATIONMASTER_TEST_WITHOUT", "[]"))
_REPORT = os.environ.get("STATIONMASTER_TEST_REPORT", "")


@pytest.hookimpl(trylast=True)
def pytest_sessionstart() -> None:
    """From now on shops are made without the guards that are to be missing."""
    if not _DROPS:
        return
    from db import upgrade

    migrate: Callable[..., None] = upgrade.migrate

    @functools.wraps(migrate)
    def without(db: Any, **options: Any) -> None:
        migrate(db, **options)
        with db.schema_change() as conn:
            for table, kind, name in _DROPS:
                drop(conn, table, kind, name)

    upgrade.migrate = without


def drop(conn: Connection, table: str, kind: str, name: str) -> None:
    """Drop a ``constraint``, ``index`` or ``trigger`` of a table. Raises LookupError if it is not there (any more)."""
    if kind == "constraint" and conn.dialect.name == "sqlite":
        _rebuild(conn, table, name)
    elif kind == "constraint":
        conn.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    else:
        on = f" ON {table}" if kind == "trigger" and conn.dialect.name != "sqlite" else ""
        conn.exec_driver_sql(f"DROP {kind.upper()} {name}{on}")


def _rebuild(conn: Connection, table: str, constraint: str) -> None:
    """SQLite drops no constraint: the table, still empty, is made anew without it, its indexes and triggers with it."""
    query = "SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL"
    made = [tuple(row) for row in conn.exec_driver_sql(query, (table,))]
    (text,) = (sql for kind, sql in made if kind == "table")
    others = [sql for kind, sql in made if kind != "table"]
    if conn.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar():
        raise LookupError(f"{table} has rows already")
    conn.exec_driver_sql(f"DROP TABLE {table}")
    for sql in [without_constraint(text, constraint), *others]:
        conn.exec_driver_sql(sql)


def without_constraint(text: str, constraint: str) -> str:
    """The CREATE TABLE without that constraint. Raises LookupError if it has none of that name."""
    found = re.search(rf",\s*CONSTRAINT {constraint} [A-Z ]+\(", text)
    if found is None:
        raise LookupError(f"there is no constraint {constraint}")
    depth, end = 1, found.end()
    while depth:
        depth += {"(": 1, ")": -1}.get(text[end], 0)
        end += 1
    return text[: found.start()] + text[end:]


def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Write down what failed, and how."""
    if _REPORT and call.excinfo is not None:
        line = [item.nodeid, call.when, _kinds(call.excinfo.type), str(call.excinfo.value)[:300]]
        with Path(_REPORT).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def _kinds(kind: type[BaseException]) -> Sequence[str]:
    return [ancestor.__name__ for ancestor in kind.__mro__]
