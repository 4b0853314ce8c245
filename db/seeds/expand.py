"""Staging tables for the compact rows of a plan, and writing them out by ``db.seeds.statements``."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from functools import lru_cache
from string import Template
from typing import Any

from sqlalchemy import Connection, TextClause, text

from db.bulk import load_rows
from db.seeds.plan import ACCOUNTS, MOST_UNITS, Chunk, cities
from db.seeds.statements import WORDS
from db.seeds.words import ENGLISH

# Columns of the staging tables; those with ":t" are text, the others whole numbers.
_STAGING = {
    "seed_order": (
        "id account number placed state:t payment:t customer fresh name:t fold:t wide street:t city postal:t units"
        " lines_amount shipping discount tax total refunded hold:t rule:t candidates:t places:t reserved waiting"
    ),
    "seed_line": (
        "id order_id position sku quantity open reserved packed shipped cancelled waiting price amount"
        " shipment taken scanned own"
    ),
    "seed_shipment": "id order_id sequence kind:t state:t place units serial weight",
    "seed_account": "id currency:t tax_title:t tax_ppm tax_included",
    "seed_city": "id name:t country:t region:t latitude longitude",
    "seed_unit": "n",
}
# What the two engines write differently.
_SQLITE = {"at": "1000000 * ", "json": "", "uuid": ""}
_POSTGRESQL = {"at": "to_timestamp", "json": "::jsonb", "uuid": "::uuid"}


def make_staging(conn: Connection) -> None:
    """Make the staging tables and fill those that never change."""
    for table, columns in _STAGING.items():
        typed = [f"{name.removesuffix(':t')} {'TEXT' if name.endswith(':t') else 'BIGINT'}" for name in columns.split()]
        conn.exec_driver_sql(f"CREATE TEMP TABLE {table} ({', '.join(typed)})")
    accounts = [
        (number, account.currency, account.tax_title, account.tax_ppm, int(account.tax_included))
        for number, account in enumerate(ACCOUNTS, start=1)
    ]
    places = [
        (number, city.name, city.country, city.region, city.latitude, city.longitude)
        for number, city in enumerate(cities())
    ]
    _load(conn, "seed_account", accounts)
    _load(conn, "seed_city", places)
    _load(conn, "seed_unit", [(number,) for number in range(1, MOST_UNITS + 1)])


def drop_staging(conn: Connection) -> None:
    """Remove the staging tables."""
    for table in _STAGING:
        conn.exec_driver_sql(f"DROP TABLE {table}")


def stage(conn: Connection, chunk: Chunk) -> None:
    """Put a chunk of the plan into the empty staging tables."""
    for table, rows in (("seed_order", chunk.orders), ("seed_line", chunk.lines), ("seed_shipment", chunk.shipments)):
        _load(conn, table, rows)
        if conn.dialect.name == "postgresql":
            conn.exec_driver_sql(f"ANALYZE {table}")
    if conn.dialect.name == "sqlite":
        for table in ("seed_order", "seed_shipment"):
            conn.exec_driver_sql(f"CREATE UNIQUE INDEX temp.{table}_id ON {table} (id)")


def _load(conn: Connection, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    load_rows(conn, table, [name.removesuffix(":t") for name in _STAGING[table].split()], rows)


def second_name(repetition: int) -> str:
    """What a repetition of a pattern adds to its family names: nothing at first, then ``-Moor`` and the like."""
    return f"-{ENGLISH.family[repetition % len(ENGLISH.family)]}" if repetition else ""


def write(conn: Connection, statements: Iterable[str], values: dict[str, Any]) -> int:
    """Run statements of ``db.seeds.statements`` with their parameters; returns how many rows they wrote."""
    sqlite = conn.dialect.name == "sqlite"
    written = 0
    for sql in statements:
        statement, names = _prepared(sql, sqlite)
        used = {name: values[name] for name in names}
        if sqlite:
            used = {name: str(value) if isinstance(value, uuid.UUID) else value for name, value in used.items()}
        written += conn.execute(statement, used).rowcount
    return written


@lru_cache(maxsize=128)
def _prepared(sql: str, sqlite: bool) -> tuple[TextClause, tuple[str, ...]]:
    """The statement in the words of an engine, and the names of its parameters."""
    engine = _SQLITE if sqlite else _POSTGRESQL
    words = {name: Template(word).substitute(engine) for name, word in WORDS.items()}
    statement = text(Template(sql).substitute(words | engine))
    return statement, tuple(statement.compile().params)
