"""A connection of the driver's own, for those who must not believe the program: no code of ``app`` or ``db`` is used.

SQLite files are opened with the library that the program uses, read-only: two libraries in one process would drop each
other's locks.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg


class Unreachable(Exception):
    """The database does not answer just now."""


class Raw:
    """One state of a database, read only. ``rows`` takes plain SQL without parameters."""

    def __init__(self, link: Any, dialect: str) -> None:
        self._link = link
        self.dialect = dialect

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Every row of the query."""
        cursor = self._link.cursor()
        cursor.execute(sql)
        found: list[tuple[Any, ...]] = cursor.fetchall()
        cursor.close()
        return found

    def value(self, sql: str) -> Any:
        """The first column of the first row."""
        return self.rows(sql)[0][0]

    def json(self, value: Any) -> Any:
        """A JSON column's value: SQLite keeps it as text."""
        return json.loads(value) if isinstance(value, str) else value


@contextmanager
def snapshot(url: str) -> Iterator[Raw]:
    """One state of the database at ``url``. Raises Unreachable while it does not answer, or if it goes away."""
    with _sqlite(url) if url.startswith("sqlite") else _postgresql(url) as raw:
        yield raw


@contextmanager
def _sqlite(url: str) -> Iterator[Raw]:
    driver = importlib.import_module("pysqlite3.dbapi2")
    path = url.partition(":///")[2]
    link = driver.connect(f"file:{path}?mode=ro", uri=True, timeout=30, isolation_level=None)
    try:
        link.execute("PRAGMA query_only=ON")
        link.execute("PRAGMA temp_store=MEMORY")
        link.execute("BEGIN")
        yield Raw(link, "sqlite")
    finally:
        link.close()


@contextmanager
def _postgresql(url: str) -> Iterator[Raw]:
    address = re.sub(r"^postgresql\+\w+:", "postgresql:", url)
    link = None
    try:
        link = psycopg.connect(address, connect_timeout=5, options="-c statement_timeout=120000 -c jit=off")
        link.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        link.read_only = True
        yield Raw(link, "postgresql")
    except psycopg.OperationalError as error:
        raise Unreachable(str(error)) from error
    finally:
        if link is not None:
            link.close()


def listed(values: Sequence[str]) -> str:
    """Words as an SQL list."""
    return ", ".join(f"'{value}'" for value in values)
