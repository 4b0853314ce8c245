"""The database itself: sound pages and keys, and guards that refuse to rewrite what was recorded (D6, S9)."""

from __future__ import annotations

from dataclasses import replace

from app.queries.doctor.report import KEPT, Violation
from app.queries.doctor.rules import Findings, Records, Rule, first_of, worded
from app.wording import words
from db import direct, guards, searching
from db.base import Base

_INTEGRITY_MESSAGES = 1_000
# SQLite compares indexes with their tables at some 10 s a gigabyte; without that a gigabyte takes 3 s.
_QUICK_ABOVE = 1 << 30

_POSTGRESQL_INVALID = """
    SELECT c.relname AS name, 'index ' || c.relname || ' is not valid' AS fault
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT (i.indisvalid AND i.indisready)
    UNION ALL
    SELECT k.conname, 'constraint ' || k.conname || ' was never applied to the rows that were there'
    FROM pg_constraint k
    WHERE k.connamespace = CAST(current_schema() AS regnamespace) AND NOT k.convalidated
    UNION ALL
    SELECT c.relname, 'foreign keys of ' || c.relname || ' are switched off'
    FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
        AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgisinternal AND t.tgenabled <> 'O')
"""
_POSTGRESQL_CLOSED = """
    SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
        AND c.relkind = 'r' AND NOT has_table_privilege(c.oid, 'SELECT')
"""
_SQLITE_ORPHANS = """
    SELECT "table" AS child, "rowid" AS row_id, parent FROM pragma_foreign_key_check
"""


def _integrity(records: Records) -> Findings:
    """SQLite: pages, rows and (in files that are not huge) indexes agree. PostgreSQL: no index or key that is void."""
    if not records.is_sqlite:
        found, violations = worded(records, _POSTGRESQL_INVALID, "The {fault}.")
        return Findings(records.count("pg_index"), violations, found)
    pages, size = (int(records.conn.exec_driver_sql(f"PRAGMA {of}").scalar_one()) for of in ("page_count", "page_size"))
    quick = pages * size > _QUICK_ABOVE and not records.thorough
    pragma = "quick_check" if quick else "integrity_check"
    searching.look_again(records.conn)
    said = records.conn.exec_driver_sql(f"PRAGMA {pragma}({_INTEGRITY_MESSAGES})").scalars().all()
    findings = first_of(
        pages,
        [
            Violation(words("The file is damaged: {why}.", why=" ".join(message.split())))
            for message in said
            if message != "ok"
        ],
    )
    return replace(findings, note="The file is large: indexes were not compared with their tables." if quick else "")


def _parents(records: Records) -> Findings:
    """Every foreign key finds its parent row."""
    sentence = "{child}.{via} names {parent} {parent_id}, which is not there."
    keys = [
        (table.name, key.parent.name, key.column.table.name, key.column.name)
        for table in Base.metadata.sorted_tables
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
    ]
    if records.is_sqlite:
        found, violations = worded(records, _SQLITE_ORPHANS, "{child} (row {row_id}) names {parent} that is not there.")
        return Findings(len(keys), violations, found)
    closed = {row["name"] for row in records.rows(_POSTGRESQL_CLOSED)}  # what no station reads, the server keeps whole
    found, violations = 0, ()
    for child, column, parent, target in [key for key in keys if key[0] not in closed]:
        lost = f"""
            FROM {child} AS c WHERE c.{column} IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM {parent} AS p WHERE p.{target} = c.{column})
        """  # noqa: S608 (names of the model)
        ((orphans,),) = direct.rows(records.conn, f"SELECT count(*) {lost}")
        if not orphans:
            continue
        wrong = f"""
            SELECT CAST(c.{column} AS TEXT) AS parent_id, '{child}' AS child, '{column}' AS via, '{parent}' AS parent
            {lost}
        """
        more, some = worded(records, wrong, sentence)
        found, violations = found + more, (*violations, *some)
    return Findings(len(keys), violations[:KEPT], found)


def _guards(records: Records) -> Findings:
    missing = guards.missing(records.conn)
    return first_of(
        len(guards.expected(records.conn.dialect.name)),
        [
            Violation(words("The guard {name} is missing, switched off or changed.", name=name), {"guard": name})
            for name in missing
        ],
    )


STRUCTURE_RULES = (
    Rule("D6-integrity", "The database's own structures are sound", _integrity),
    Rule("D6-foreign-keys", "Whatever is named is there", _parents),
    Rule("S9-guards", "The ledger and the timeline cannot be rewritten", _guards),
)
