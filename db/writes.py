"""Changes of several tables that are sent together: one round trip on PostgreSQL, prepared statements on SQLite.

PostgreSQL takes them as one statement with a WITH clause, which costs half of what the same statements cost one by one
(measured: 120 us against 220 us for the four records that every operation leaves). Foreign keys are looked at when all
of it is done, so parents and children may stand together. Nothing in it sees what the rest of it writes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, DBAPIError

from db import direct
from db.base import Base
from db.bulk import driver_values, insert_statement, load_rows, update_statement


class _Part(NamedTuple):
    """One statement; ``expected`` rows must be changed by it, else ``otherwise`` gives what is raised.

    ``gives``: the column of the one row it inserts that is wanted.
    """

    sql: str
    values: Sequence[Any]
    expected: int
    otherwise: Callable[[], Exception] | None
    gives: str = ""

    @property
    def is_looked_at(self) -> bool:
        """Whether what it did matters to us."""
        return self.otherwise is not None or bool(self.gives)


@dataclass(slots=True)
class Writes:
    """Gathers inserts and updates until ``send``. On SQLite each is done at once: there is no round trip to save."""

    conn: Connection
    _number: int | None = None
    _parts: list[_Part] = field(default_factory=list)

    def insert(self, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows that all have the same keys."""
        if rows:
            columns = tuple(rows[0])
            self.insert_values(table.__tablename__, columns, driver_values(self.conn, table, columns, rows))

    def insert_numbered(self, table: type[Base], row: Mapping[str, Any], column: str) -> None:
        """Insert a row whose number the database draws: after ``send``, ``number`` is that ``column``."""
        columns = tuple(row)
        (values,) = driver_values(self.conn, table, columns, [row])
        part = _Part(insert_statement(table.__tablename__, columns, 1), values, 1, None, column)
        if self.conn.dialect.name == "sqlite":
            self._heed(part, (direct.first(self.conn, _giving(part.sql, column), values) or (None,))[0])
        else:
            self._parts.append(part)

    @property
    def number(self) -> int | None:
        """See ``insert_numbered``. Whatever was sent is done when this is known."""
        direct.settle(self.conn)
        return self._number

    def insert_values(self, table: str, columns: tuple[str, ...], values: Sequence[Sequence[Any]]) -> None:
        """Insert rows whose values are the driver's own already."""
        if len(values) > direct.SHORT or self.conn.dialect.name == "sqlite":
            self.send()
            load_rows(self.conn, table, columns, values)
        elif values:
            flat = values[0] if len(values) == 1 else [value for row in values for value in row]
            self._parts.append(_Part(insert_statement(table, columns, len(values)), flat, len(values), None))

    def update(
        self,
        table: type[Base],
        keys: Sequence[str],
        changes: Mapping[str, str],
        rows: Sequence[Mapping[str, Any]],
        where: str = "true",
        *,
        otherwise: Callable[[], Exception] | None = None,
    ) -> None:
        """``db.bulk.update_rows``; unless each row is updated, ``otherwise`` gives the exception that is raised."""
        if not rows:
            return
        sql, values = update_statement(self.conn, table, keys, changes, rows, where)
        part = _Part(sql, values, len(rows), otherwise)
        if self.conn.dialect.name == "sqlite":
            _check(part, direct.change_many(self.conn, sql, values))
        else:
            self._parts.append(part)

    def send(self) -> None:
        """Do what was gathered. Raises what ``otherwise`` of the first update gives that did not find its rows.

        On PostgreSQL it goes with the next statement, before it, and raises there (``direct.later``).
        """
        parts, wanted = self._taken()
        if len(parts) == 1 and not parts[0].gives:
            direct.later(self.conn, parts[0].sql, parts[0].values, lambda _rows, count: _check(parts[0], count))
        elif parts:
            sql = _together(tuple([part.sql for part in parts]), tuple([part.gives for part in wanted]))
            direct.later(self.conn, sql, _values(parts), lambda rows, _count: self._heed_all(wanted, rows))

    def send_and_commit(self) -> None:
        """``send``, and commit where that saves a round trip (``direct.last``): the caller's commit finds nothing left.

        What was expected is then a condition of the statement itself.
        """
        if not (self._parts and direct.goes_with_commit(self.conn)):
            self.send()
            return
        parts, wanted = self._taken()
        expected = tuple([None if part.gives else part.expected for part in wanted])
        sql = _together(tuple([part.sql for part in parts]), tuple([part.gives for part in wanted]), expected)
        try:
            rows = direct.last(self.conn, sql, _values(parts))
        except DBAPIError as error:
            found = _counted(error)
            for part, count in zip([part for part in wanted if not part.gives], found, strict=False):
                _check(part, count)
            raise
        given = [part for part in wanted if part.gives]
        self._heed_all(given, [row[: len(given)] for row in rows])

    def _taken(self) -> tuple[list[_Part], list[_Part]]:
        """What was gathered, and those that are looked at: they stand last, so that the others need say nothing."""
        parts, self._parts = self._parts, []
        parts.sort(key=lambda part: part.is_looked_at)
        return parts, [part for part in parts if part.is_looked_at]

    def _heed_all(self, wanted: Sequence[_Part], rows: Sequence[tuple[Any, ...]]) -> None:
        for part, found in zip(wanted, rows[0] if wanted else (), strict=True):
            self._heed(part, found)

    def _heed(self, part: _Part, found: Any) -> None:
        if part.gives:
            self._number = found
        else:
            _check(part, found)


def _check(part: _Part, count: int) -> None:
    if count != part.expected and part.otherwise is not None:
        raise part.otherwise()


def _giving(insert: str, column: str) -> str:
    return f"{insert} RETURNING {column}"


def _values(parts: Sequence[_Part]) -> list[Any]:
    return [value for part in parts for value in part.values]


@lru_cache(maxsize=1_000)
def _together(
    statements: tuple[str, ...], gives: tuple[str, ...], expected: tuple[int | None, ...] | None = None
) -> str:
    """One statement that runs all of them; the last ones are looked at: ``gives`` is a column, or "" to be counted.

    With ``expected``, how many rows each of these must change (None: it gives a column), it says no counts and fails
    unless all are as expected, in words that ``_counted`` reads.
    """
    plain = len(statements) - len(gives)
    parts = [f"w{place} AS ({sql})" for place, sql in enumerate(statements[:plain])]
    if not gives:
        return f"WITH {', '.join(parts[:-1])} {statements[-1]}" if parts[1:] else statements[0]
    asked = list(enumerate(zip(statements[plain:], gives, strict=True)))
    parts += [f"g{place} AS ({_giving(sql, column or '1')})" for place, (sql, column) in asked]
    found = [f"(SELECT {column or 'count(*)'} FROM g{place})" for place, (_, column) in asked]  # noqa: S608 (our own names)
    if expected is not None:
        counts = [(one, wanted) for one, wanted in zip(found, expected, strict=True) if wanted is not None]
        found = [one for one, wanted in zip(found, expected, strict=True) if wanted is None]
        if counts:
            fits = " AND ".join(f"{one} = {wanted}" for one, wanted in counts)
            told = " || ',' || ".join(one for one, _ in counts)
            found.append(f"CASE WHEN {fits} THEN 0 ELSE CAST('{_COUNTS}' || {told} AS INTEGER) END")
    return f"WITH {', '.join(parts)} SELECT {', '.join(found)}"


# No number, so a cast fails, and PostgreSQL says of what.
_COUNTS = "rows "


def _counted(error: DBAPIError) -> list[int]:
    """How many rows each looked-at statement changed, from the error of one that was to change others."""
    found = re.search(rf'"{_COUNTS}([\d,]+)"', str(error.orig)) if isinstance(error, DataError) else None
    return [int(count) for count in found[1].split(",")] if found else []
