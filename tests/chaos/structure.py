"""What the database itself must be like (D6, M1, S4): whole references and indexes, guards, no broken numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.chaos.raw import Raw

Finding = tuple[str, str]
_APPEND_ONLY = ("stock_move", "order_event")
_WHOLE = {"bigint", "integer", "smallint", "int"}
_BROKEN = {"real", "double precision", "numeric", "float", "money"}
PROMISES = ("M1", "S4", "S9", "D6")


def findings(raw: Raw, *, deep: bool) -> Iterator[Finding]:
    """(rule, what was found). ``deep`` also compares indexes with their tables, which takes time."""
    columns = _columns(raw)
    for table, column, kind in columns:
        if kind in _BROKEN:
            yield "M1 no broken numbers", f"{table}.{column} is {kind}"
        if table == "stock_level" and "available" in column:
            yield "S4 available is never stored", f"{table}.{column}"
        if column.endswith("_amount") and kind not in _WHOLE:
            yield "M1 no broken numbers", f"{table}.{column} is {kind}"
    for table, column, parent, key in _references(raw):
        orphans = raw.rows(
            f"SELECT c.{column}, count(*) FROM {table} c LEFT JOIN {parent} p ON p.{key} = c.{column}"
            f" WHERE c.{column} IS NOT NULL AND p.{key} IS NULL GROUP BY c.{column} LIMIT 5"
        )
        if orphans:
            yield "D6 every reference is whole", f"{table}.{column} names {parent} that are not there: {orphans}"
    yield from _guards(raw)
    yield from _integrity(raw, deep)


def _columns(raw: Raw) -> list[tuple[str, str, str]]:
    if raw.dialect == "postgresql":
        return [
            (table, column, kind)
            for table, column, kind in raw.rows(
                "SELECT table_name, column_name, data_type FROM information_schema.columns"
                " WHERE table_schema = 'public'"
            )
        ]
    return [
        (table, column, str(kind).lower())
        for table, column, kind in raw.rows(
            "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
        )
    ]


def _references(raw: Raw) -> list[tuple[str, str, str, str]]:
    if raw.dialect == "postgresql":
        found = raw.rows(
            "SELECT CAST(k.conrelid::regclass AS TEXT), a.attname, CAST(k.confrelid::regclass AS TEXT), b.attname"
            " FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]"
            " JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1] WHERE k.contype = 'f'"
        )
    else:
        found = raw.rows(
            'SELECT m.name, f."from", f."table", coalesce(f."to", \'id\') FROM sqlite_master m'
            " JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
        )
    return [(row[0], row[1], row[2], row[3]) for row in found]


def _guards(raw: Raw) -> Iterator[Finding]:
    """History cannot be rewritten: a trigger that refuses, on each table of it."""
    if raw.dialect == "postgresql":
        sql = (
            "SELECT CAST(tgrelid::regclass AS TEXT), pg_get_triggerdef(oid) FROM pg_trigger"
            " WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
        )
        wanted: tuple[str, ...] = ("UPDATE", "DELETE", "TRUNCATE")
    else:
        # REPLACE deletes, and recursive_triggers, which every connection has on, lets the trigger on DELETE refuse it.
        sql = "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
        wanted = ("UPDATE", "DELETE")
    found = raw.rows(sql)
    for table in _APPEND_ONLY:
        words = " ".join(text for name, text in found if name == table)
        missing = [act for act in wanted if not re.search(rf"BEFORE [A-Z ]*\b{act}\b", words)]
        if missing:
            yield "S9 history cannot be rewritten", f"nothing refuses {missing} on {table}"


def _integrity(raw: Raw, deep: bool) -> Iterator[Finding]:
    if raw.dialect == "postgresql":
        bad = raw.rows("SELECT CAST(indexrelid::regclass AS TEXT) FROM pg_index WHERE NOT (indisvalid AND indisready)")
        bad += raw.rows("SELECT conname FROM pg_constraint WHERE NOT convalidated")
        if bad:
            yield "D6 indexes and constraints are whole", str(bad)
        return
    broken = raw.rows("PRAGMA foreign_key_check")
    if broken:
        yield "D6 every reference is whole", str(broken[:5])
    if deep:
        said = [row[0] for row in raw.rows("PRAGMA integrity_check")]
        if said != ["ok"]:
            yield "D6 the file is whole", str(said[:5])
