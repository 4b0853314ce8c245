"""The indexes of the inside of texts: they are there, and find what stands in the records (K3)."""

from __future__ import annotations

from sqlalchemy import text

from app.queries.doctor.report import Violation
from app.queries.doctor.rules import Findings, Records, Rule, first_of
from app.wording import words
from db import searching

# Each is looked for by its own words, which takes longer than counting: the newest ones, which change most.
_NEWEST = 2_000
# Table of trigrams -> the records it is of, and what it should find them by.
_FOUND_BY = {
    "order_search": ("sales_order", "number_fold || char(10) || customer_fold"),
    "customer_search": ("customer", "name_fold"),
    "contact_search": ("customer", "lower(email) || char(10) || phone"),
}


def _there(records: Records) -> Findings:
    """Tables, triggers and indexes of the search; on SQLite also that they know the same records."""
    expected = searching.expected(records.conn.dialect.name)
    wrong = [
        Violation(words("The search's {name} is missing or changed.", name=name), {"search": name})
        for name in searching.missing(records.conn)
    ]
    if records.is_sqlite and not wrong:
        for name, (table, _) in _FOUND_BY.items():
            there, known = f"SELECT id FROM {table}", f"SELECT id FROM {name}_docsize"  # noqa: S608 (our own words)
            for one, other, fault in ((there, known, "is not in"), (known, there, "is still in")):
                rows = records.conn.execute(text(f"{one} EXCEPT {other} ORDER BY 1 LIMIT 100"))
                wrong += [Violation(f"{table} {row.id} {fault} {name}.", {f"{table}_id": row.id}) for row in rows]
    return first_of(len(expected), wrong)


def _finds(records: Records) -> Findings:
    """On SQLite: the newest records are found by their words. PostgreSQL keeps its indexes itself."""
    if not records.is_sqlite:
        return first_of(len(searching.expected("postgresql")), [])
    checked, wrong = 0, []
    for name, (table, columns) in _FOUND_BY.items():
        newest = f"SELECT id, {columns} AS words FROM {table} ORDER BY id DESC LIMIT {_NEWEST}"  # noqa: S608 (our own words)
        rows = records.conn.execute(text(newest))
        match = text(f"SELECT 1 FROM {name} WHERE {name} MATCH :words AND rowid = :id")  # noqa: S608 (our own words)
        for row in rows.all():
            checked += 1
            parts = {row.words[at : at + 3] for at in range(len(row.words) - 2) if "\0" not in row.words[at : at + 3]}
            if not parts:
                continue
            asked = " AND ".join('"' + part.replace('"', '""') + '"' for part in sorted(parts))
            if records.conn.execute(match, {"words": asked, "id": row.id}).first() is None:
                wrong.append(Violation(f"{table} {row.id} is not found by its words.", {f"{table}_id": row.id}))
    return first_of(checked, wrong)


SEARCH_RULES = (
    Rule("K3-search", "The search knows the records", _there),
    Rule("K3-words", "Records are found by their words", _finds),
)
