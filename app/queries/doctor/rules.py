"""What a check is made of: a name, and a finder that asks the database in SQL of its own.

Nothing here or beside it is shared with the services or the other queries: a wrong idea in those must not hide here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, RowMapping, text

from app.queries.doctor.report import KEPT, Violation
from app.queries.doctor.states import in_plain_words
from app.wording import Words


@dataclass(frozen=True, slots=True)
class Findings:
    """What a finder saw: records looked at, records wrong (``found``), and words for the first of those."""

    checked: int
    violations: tuple[Violation, ...] = ()
    found: int = 0
    skipped: int = 0
    note: str = ""


@dataclass(slots=True)
class Records:
    """The database as some of the checks see it: one connection, in one snapshot.

    ``thorough``: whatever the size, look at everything. ``keep``: of how many violations the words are wanted.
    """

    conn: Connection
    thorough: bool = False
    keep: int = KEPT
    _counts: dict[str, int] = field(default_factory=dict)
    _remembered: dict[str, Sequence[RowMapping]] = field(default_factory=dict)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is SQLite, else PostgreSQL."""
        return self.conn.dialect.name == "sqlite"

    def rows(self, sql: str) -> Sequence[RowMapping]:
        """All rows of a query."""
        return self.conn.execute(text(sql)).mappings().all()

    def rows_once(self, sql: str) -> Sequence[RowMapping]:
        """All rows of a query that several checks need, asked once."""
        if sql not in self._remembered:
            self._remembered[sql] = self.rows(sql)
        return self._remembered[sql]

    def count(self, source: str) -> int:
        """Rows of ``source`` (what stands after FROM), counted once."""
        if source not in self._counts:
            sql = f"SELECT count(*) FROM {source}"  # noqa: S608 (our own words)
            self._counts[source] = int(self.conn.execute(text(sql)).scalar_one())
        return self._counts[source]


Finder = Callable[[Records], Findings]


@dataclass(frozen=True, slots=True)
class Rule:
    """One invariant: its name in reports (stable), its title for people, and what looks for violations."""

    name: str
    title: str
    find: Finder


def by_sql(checked: str, wrong: str, words: str, *, skipped: str = "") -> Finder:
    """A finder from one query: ``wrong`` gives a row for each violation, ``words`` a sentence with its {columns}.

    ``checked`` and ``skipped`` are what stands after FROM to count the records concerned. Columns named ``..._id``
    become the violation's ids.
    """

    def find(records: Records) -> Findings:
        found, violations = worded(records, wrong, words)
        return Findings(records.count(checked), violations, found, records.count(skipped) if skipped else 0)

    return find


def worded(records: Records, wrong: str, words: str) -> tuple[int, tuple[Violation, ...]]:
    """How many rows ``wrong`` gives, and the first of them in words."""
    first = f"SELECT count(*) OVER () AS found, w.* FROM ({wrong}) AS w ORDER BY 2 LIMIT {records.keep}"  # noqa: S608
    return in_words(records.rows(first), words)


def in_words(rows: Sequence[RowMapping], words: str) -> tuple[int, tuple[Violation, ...]]:
    """The full count (column ``found``) and a violation for each row."""
    found = int(rows[0]["found"]) if rows else 0
    return found, tuple(Violation(Words(words, _values(row)), _ids(row)) for row in rows)


def _values(row: RowMapping) -> dict[str, Any]:
    """What stands in the row, states as people call them."""
    return {name: in_plain_words(value) if name.endswith("state") else value for name, value in row.items()}


def first_of(checked: int, wrong: Sequence[Violation], keep: int = KEPT) -> Findings:
    """Findings of which every violation is at hand: counts them, keeps the first ones."""
    return Findings(checked, tuple(wrong[:keep]), len(wrong))


def _ids(row: RowMapping) -> dict[str, int | str]:
    return {name: _plain(value) for name, value in row.items() if name.endswith("_id") and value is not None}


def _plain(value: Any) -> int | str:
    return value if isinstance(value, int) else str(value)
