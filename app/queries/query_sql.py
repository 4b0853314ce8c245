"""Pieces of SQL for searches, in words that both engines understand (see ``db.direct``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.domain.query_fields import Match, Text
from db import direct

# Whoever looks for one or two signs looks for beginnings: three are the least that an index of the inside has.
SHORTEST_INSIDE = 3
# Above every sign that a text can hold.
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL with its values."""

    text: str
    values: tuple[Any, ...] = ()


TRUE, FALSE = Sql("true"), Sql("false")


def both(parts: Sequence[Sql]) -> Sql:
    """All of them."""
    return _joined(parts, " AND ") if parts else TRUE


def either(parts: Sequence[Sql]) -> Sql:
    """One of them at least."""
    return _joined(parts, " OR ") if parts else FALSE


def _joined(parts: Sequence[Sql], word: str) -> Sql:
    if len(parts) == 1:
        return parts[0]
    return Sql(word.join(f"({part.text})" for part in parts), values_of(parts))


def negated(part: Sql) -> Sql:
    """Not so; ``part`` is true or false, never NULL."""
    return Sql(f"NOT ({part.text})", part.values)


def union(parts: Sequence[Sql]) -> Sql:
    """The rows of all of them."""
    whole = " UNION ALL ".join(f"SELECT * FROM ({part.text}) AS u" for part in parts)  # noqa: S608 (our own words)
    return Sql(whole, values_of(parts))


def values_of(parts: Iterable[Sql]) -> tuple[Any, ...]:
    """The values of the pieces, one after another."""
    return tuple(value for part in parts for value in part.values)


def exists(rows: str, where: Sql) -> Sql:
    """Whether there is a row: ``rows`` stands after FROM and ends in WHERE with what ties it to the order ``o``.

    Written so that it is a question to each order that is met. EXISTS itself both engines may turn into a look at all
    of the other table, as if every order were to be met.
    """
    return Sql(f"(SELECT 1 FROM {rows} AND ({where.text}) LIMIT 1) IS NOT NULL", where.values)  # noqa: S608


def rows_in_order(conn: Connection, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """The rows of a query that stops soon, one after another by an index.

    PostgreSQL's bitmaps gather all there is before the first row: they are worth it only where all of it is wanted.
    """
    if conn.dialect.name == "sqlite":
        return direct.rows(conn, sql, values)
    direct.later(conn, "SET LOCAL enable_bitmapscan = off", ())
    found = direct.rows(conn, sql, values)
    direct.later(conn, "SET LOCAL enable_bitmapscan = on", ())
    return found


def rows_by_key(
    conn: Connection, sql: str, values: Sequence[Any] = (), *, in_order: bool = False
) -> list[tuple[Any, ...]]:
    """The rows of a query that looks rows up by their keys, few after few; ``in_order``: it stops soon, as well.

    What PostgreSQL expects of a search is often far off: it would rather read all of a table once than many of its
    rows by an index, and sort all of it than walk an index.
    """
    if conn.dialect.name == "sqlite":
        return direct.rows(conn, sql, values)
    ways = ("seqscan", "hashjoin", "mergejoin", *(("bitmapscan",) if in_order else ()))
    # Neither helpers nor compiled code are worth their start; both are left out until this reading ends.
    more = "set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true)"
    direct.later(conn, f"SELECT {_switched(ways, 'off')}, {more}", ())
    found = direct.rows(conn, sql, values)
    direct.later(conn, f"SELECT {_switched(ways, 'on')}", ())
    return found


def _switched(ways: Iterable[str], state: str) -> str:
    return ", ".join(f"set_config('enable_{way}', '{state}', true)" for way in ways)


def count(conn: Connection, source: Sql, most: int) -> int:
    """How many rows a query gives, counted no further than one above ``most``."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM ({source.text}) AS found LIMIT {most + 1}) AS counted"  # noqa: S608
    return int(rows_in_order(conn, sql, source.values)[0][0])


class Words:
    """How an engine compares texts and times."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.is_sqlite = conn.dialect.name == "sqlite"

    def when(self, instant: datetime) -> Any:
        """An instant as a value."""
        return direct.driver_time(self.conn, instant)

    def key(self, column: str, wanted: Text) -> Sql:
        """A column of keys (``fold_key``) compared with a text."""
        if wanted.match is Match.IS:
            return Sql(f"{column} = ?", (wanted.text,))
        if wanted.match is Match.BEGINS or len(wanted.text) < SHORTEST_INSIDE:
            return Sql(f"{column} >= ? AND {column} < ?", (wanted.text, wanted.text + _LAST))
        return self.inside(column, wanted.text)

    def inside(self, column: str, text: str) -> Sql:
        """A column that holds a folded text somewhere."""
        if self.is_sqlite:
            return Sql(f"instr({column}, ?) > 0", (text,))
        return Sql(f"{column} LIKE ?", (f"%{_escaped(text)}%",))

    def folded(self, column: str) -> str:
        """A column of texts as they were typed, as ``fold_key`` has them: PostgreSQL's own words for it.

        Plain letters, which most codes are of, take a tenth of the time.
        """
        if self.is_sqlite:
            return (
                f"CASE WHEN {column} GLOB '*[^!-~]*' THEN key_fold({column}) ELSE substr(lower({column}), 1, 200) END"
            )
        whole = f"replace(replace(lower(normalize({column}, NFKC)), 'ß', 'ss'), 'ς', 'σ')"
        plain = f'lower({column} COLLATE "C") COLLATE "default"'
        return f"CASE WHEN octet_length({column}) = length({column}) THEN {plain} ELSE {whole} END"

    def plain(self, column: str, wanted: Text) -> Sql:
        """A column of texts as they were typed, compared with a folded text."""
        folded = self.folded(column)
        if wanted.match is Match.CONTAINS:
            return self.inside(folded, wanted.text)
        if wanted.match is Match.IS:
            return Sql(f"{folded} = ?", (wanted.text,))
        if self.is_sqlite:
            return Sql(f"{folded} >= ? AND {folded} < ?", (wanted.text, wanted.text + _LAST))
        return Sql(f"{folded} LIKE ?", (f"{_escaped(wanted.text)}%",))


def _escaped(text: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", text)


_MOST_TRIGRAMS = 8


def trigrams(text: str) -> str:
    """What FTS5 is asked for: parts of three signs that a text of at least three has, all of them or eight."""
    found = list(dict.fromkeys(text[at : at + 3] for at in range(len(text) - 2)))
    if len(found) > _MOST_TRIGRAMS:
        step = len(found) / _MOST_TRIGRAMS
        found = [found[int(place * step)] for place in range(_MOST_TRIGRAMS)]
    return " AND ".join('"' + part.replace('"', '""') + '"' for part in found)
