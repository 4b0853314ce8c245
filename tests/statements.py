"""Statements that are worked out once for all shops of a test process.

SQLAlchemy, and ``db.bulk`` with it, keeps what was compiled for as long as an engine lives: in the program for the
whole day, in tests for one test. Without this every test compiled everything afresh, a third of all its work.

So it is with the tables of a new shop: the first on each engine is made by the migrations, every other one by the
statements that they gave then. The tests of the migrations go through all of them each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import alembic.command
import pytest
import sqlalchemy
from alembic.config import Config
from sqlalchemy import Connection, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

import db.postgresql
import db.sqlite


@pytest.fixture(scope="session", autouse=True)
def shared_statements() -> Iterator[None]:
    """Every engine that ``db`` makes compiles for all engines of its kind: dialects of one class count as one."""
    statements: LRUCache[Any, Any] = LRUCache(4_000)
    create = partial(sqlalchemy.create_engine, execution_options={"compiled_cache": statements})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(DefaultDialect, "__hash__", lambda one: hash(type(one)))
        patch.setattr(db.sqlite, "create_engine", create)
        patch.setattr(db.postgresql, "create_engine", create)
        yield


@pytest.fixture(scope="session", autouse=True)
def shared_schema() -> Iterator[None]:
    """New shops are made by the statements that made the first one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alembic.command, "upgrade", Maker().upgrade)
        yield


class Maker:
    """Stands in for Alembic's ``upgrade``, and leaves to it whatever is no new shop."""

    alone = staticmethod(alembic.command.upgrade)

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[str, Any]]] = {}

    def upgrade(self, config: Config, revision: str) -> None:
        """Make the schema in the connection of ``config``."""
        conn: Connection = config.attributes["connection"]
        if revision != "head" or sqlalchemy.inspect(conn).get_table_names():
            self.alone(config, revision)
            return
        if conn.dialect.name not in self._known:
            self._known[conn.dialect.name] = self._heard(conn, lambda: self.alone(config, revision))
            return
        for statement, values in self._known[conn.dialect.name]:
            conn.exec_driver_sql(statement, values or None)

    @staticmethod
    def _heard(conn: Connection, work: Callable[[], None]) -> list[tuple[str, Any]]:
        heard: list[tuple[str, Any]] = []

        def hear(_conn: Any, cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
            assert not many, "statements with many sets of values are not done again"
            # What carries rows over finds none in a new shop, and may need a function that the migration lends SQLite.
            counts = statement.lstrip().startswith(("INSERT", "UPDATE", "DELETE")) and "RETURNING" not in statement
            carries_none = counts and cursor.rowcount == 0
            if not carries_none:
                heard.append((statement, values))

        event.listen(conn, "after_cursor_execute", hear)
        try:
            work()
        finally:
            event.remove(conn, "after_cursor_execute", hear)
        return heard
