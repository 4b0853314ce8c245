"""Whether the tables still forbid what they should, and hold whole numbers only (D6, M1, S4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable, Table

from app.queries.doctor.report import Violation
from app.queries.doctor.rules import Findings, Records, Rule, first_of
from app.queries.doctor.schema_words import clauses, words
from db.base import Base, say_what_is_special
from db.models import StockLevel

Words = tuple[str, ...]

_FLOATS = ("REAL", "FLOA", "DOUB", "NUMERIC", "DECIMAL", "MONEY")
# How PostgreSQL gives the type of a column back that was made to count by itself.
_SERIAL = {"BIGSERIAL": "BIGINT", "SERIAL": "INTEGER"}
_CONSTRAINTS = ("CHECK", "UNIQUE", "PRIMARY", "FOREIGN")
_STRICT = "STRICT"

_SQLITE_COLUMNS = """
    SELECT t.name AS table_name, c.name AS column_name, c.type AS column_type, c."notnull" AS required
    FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
"""
_POSTGRESQL_COLUMNS = """
    SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, a.atttypmod) AS column_type,
        a.attnotnull AS required
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = CAST(current_schema() AS regnamespace) AND a.attnum > 0
        AND NOT a.attisdropped
"""
_POSTGRESQL_CONSTRAINTS = """
    SELECT c.relname AS table_name, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND k.contype IN ('c', 'u', 'p', 'f')
"""
_SQLITE_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
_SQLITE_INDEXES = "SELECT name, sql AS definition FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
_POSTGRESQL_INDEXES = """
    SELECT indexname AS name, replace(replace(indexdef, schemaname || '.', ''), 'USING btree ', '') AS definition
    FROM pg_indexes WHERE schemaname = current_schema()
"""


def _dialect(is_sqlite: bool) -> Dialect:
    say_what_is_special(Base.metadata)  # a program that makes no tables has not been told
    return sqlite.dialect() if is_sqlite else postgresql.dialect()  # type: ignore[no-untyped-call]


def _columns(records: Records) -> list[tuple[str, str, str, bool]]:
    """Every column of the shop: table, name, type, whether it must be filled."""
    rows = records.rows(_SQLITE_COLUMNS if records.is_sqlite else _POSTGRESQL_COLUMNS)
    return [(row["table_name"], row["column_name"], row["column_type"].upper(), bool(row["required"])) for row in rows]


def _no_floats(records: Records) -> Findings:
    columns = _columns(records)
    wrong = [
        Violation(f"{table}.{column} is {kind}, which cannot count exactly.", {"table": table, "column": column})
        for table, column, kind, _ in columns
        if kind.startswith(_FLOATS)
    ]
    return first_of(len(columns), wrong)


def _available_not_stored(records: Records) -> Findings:
    table = StockLevel.__tablename__
    columns = [column for name, column, *_ in _columns(records) if name == table]
    known = set(Base.metadata.tables[table].columns.keys())
    wrong = [
        Violation(f"{table} stores '{column}': what is available is worked out, never stored.", {"column": column})
        for column in columns
        if column not in known
    ]
    return first_of(len(columns), wrong)


def _named(clause: str) -> tuple[str, str]:
    """Name and definition of a clause of a CREATE TABLE: a column, or a constraint behind its keyword."""
    first, _, rest = clause.partition(" ")
    if first == "CONSTRAINT":
        first, _, rest = rest.partition(" ")
    return first.strip('"'), rest


def _wanted(table: Table, dialect: Dialect) -> dict[str, Words]:
    """Columns and constraints that the program makes the table with."""
    named = dict(_named(clause) for clause in clauses(str(CreateTable(table).compile(dialect=dialect))))
    if dialect.name == "sqlite":
        return {name: words(said) for name, said in named.items()} | {_STRICT: ()}
    return {name: words(said if said.startswith(_CONSTRAINTS) else _as_stored(said)) for name, said in named.items()}


@cache
def _wanted_tables(is_sqlite: bool) -> dict[str, dict[str, Words]]:
    """What each table is made with on this engine, worked out once: it takes longer than to look at a small shop."""
    dialect = _dialect(is_sqlite)
    return {table.name: _wanted(table, dialect) for table in Base.metadata.sorted_tables}


@cache
def _wanted_indexes(is_sqlite: bool) -> dict[str, Words]:
    dialect = _dialect(is_sqlite)
    indexes = [index for table in Base.metadata.sorted_tables for index in table.indexes]
    return {str(index.name): words(str(CreateIndex(index).compile(dialect=dialect))) for index in indexes}


def _as_stored(column: str) -> str:
    """A column of the model as PostgreSQL's catalog tells it: its type, and whether it must be filled."""
    kind = re.split(" DEFAULT | NOT NULL| COLLATE | GENERATED ALWAYS ", column, maxsplit=1)[0].strip()
    return f"{_SERIAL.get(kind, kind)}{' NOT NULL' if column.endswith('NOT NULL') else ''}"


def _there(records: Records) -> dict[str, dict[str, Words]]:
    """Columns and constraints of the tables as the database has them."""
    tables: dict[str, dict[str, Words]] = {}
    if records.is_sqlite:
        for row in records.rows(_SQLITE_TABLES):
            tables[row["name"]] = {name: words(said) for name, said in map(_named, clauses(row["sql"]))}
            if row["sql"].rstrip().upper().endswith(_STRICT):
                tables[row["name"]][_STRICT] = ()
        return tables
    for table, column, kind, required in _columns(records):
        tables.setdefault(table, {})[column] = words(f"{kind}{' NOT NULL' if required else ''}")
    for row in records.rows(_POSTGRESQL_CONSTRAINTS):
        tables.setdefault(row["table_name"], {})[row["name"]] = words(row["definition"])
    return tables


def _tables(records: Records) -> Findings:
    """Columns and constraints (CHECK, UNIQUE, keys) against those that the program makes."""
    there = _there(records)
    checked, wrong = 0, list[Violation]()
    for name, wanted in _wanted_tables(records.is_sqlite).items():
        checked += len(wanted)
        if name in there:
            wrong += _compared(name, wanted, there[name])
        else:
            wrong.append(Violation(f"The table {name} is missing.", {"table": name}))
    return first_of(checked, wrong)


def _compared(table: str, wanted: Mapping[str, Words], there: Mapping[str, Words]) -> Iterable[Violation]:
    for name, said in wanted.items():
        ids = {"table": table, "name": name}
        if name not in there:
            yield Violation(f"The table {table} has no {name} any more.", ids)
        elif there[name] != said:
            yield Violation(f"{name} of the table {table} says something else now: {' '.join(there[name])}.", ids)


def _indexes(records: Records) -> Findings:
    stored = records.rows(_SQLITE_INDEXES if records.is_sqlite else _POSTGRESQL_INDEXES)
    there = {row["name"]: words(row["definition"]) for row in stored}
    wanted = _wanted_indexes(records.is_sqlite)
    wrong = [
        Violation(f"The index {name} is missing or not as it was made.", {"index": name})
        for name, said in wanted.items()
        if there.get(name) != said
    ]
    return first_of(len(wanted), wrong)


SCHEMA_RULES = (
    Rule("D6-tables", "The tables forbid what they should", _tables),
    Rule("D6-indexes", "The indexes are there", _indexes),
    Rule("S4-available", "Available is worked out, never stored", _available_not_stored),
    Rule("M1-whole-numbers", "No column holds broken numbers", _no_floats),
)
