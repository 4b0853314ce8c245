r"""Rows as lines that are the same on both engines, so that tables can be carried over and compared byte by byte.

A line is what PostgreSQL's COPY writes: cells divided by tabs, ``\N`` for NULL, backslash and control characters
escaped, instants in UTC as ``2026-07-01 06:00:00.25+00``, yes and no as ``t`` and ``f``, bytes as ``\\x`` and hex
digits. JSON has its keys sorted and no blanks; numbers in it are compared by value. Lines come in the order of the
primary key, texts by their bytes. Columns stand in the order of the records, not of the tables.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Table, Text

from db.types import BigInt, Day, EnumText, Flag, Json, KeyText, OpId, UtcTime

NULL = b"\\N"
_MOST_ZEROS = 400
_KEPT_JSON = 4_000
# Rows that are handled together; fewer where a row can hold a picture. Bounds the memory.
_TOGETHER, _TOGETHER_WITH_BYTES = 2_000, 16
_SIGNS = {"\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r"}
_PLAIN = {written: sign for sign, written in _SIGNS.items()}
_ESCAPE = re.compile(r"\\.")
_MICROSECONDS = "(({0} % 1000000 + 1000000) % 1000000)"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines of a table, each with its line end."""

    data: bytes
    rows: int


class UnreadableRow(Exception):
    """The value of a row is none that the column's kind can have; ``number`` is the row's place, from 1."""

    def __init__(self, number: int) -> None:
        super().__init__(f"row {number}")
        self.number = number


def read(conn: Connection, table: Table) -> Generator[Chunk]:
    """Every row of the table as lines, in chunks of bounded size; the connection is busy until it is closed.

    Errors are the driver's own, or UnreadableRow.
    """
    return _read_sqlite(conn, table) if conn.dialect.name == "sqlite" else _read_postgresql(conn, table)


def names(table: Table) -> list[str]:
    """The columns in the order of a line's cells."""
    return [column.name for column in kept(table)]


def kept(table: Table) -> list[Column[Any]]:
    """The columns that are written; what the database works out itself is no cell of a line."""
    return [column for column in table.columns if column.computed is None]


def in_order(table: Table, dialect: str) -> str:
    """ORDER BY the primary key, texts by their bytes."""
    collate = ' COLLATE "C"' if dialect == "postgresql" else ""
    return ", ".join(
        f"{column.name}{collate if isinstance(column.type, Text) else ''}" for column in table.primary_key.columns
    )


def unescaped(cell: str) -> str | None:
    """A cell as the text that it stands for; None for NULL."""
    if cell == "\\N":
        return None
    return _ESCAPE.sub(lambda found: _PLAIN.get(found[0], found[0]), cell) if "\\" in cell else cell


def escaped(text: str) -> str:
    """A text as a cell."""
    for sign, written in _SIGNS.items():
        text = text.replace(sign, written)
    return text


def canonical_json(text: str) -> str:
    """A JSON text with sorted keys, no blanks, and each number by its value: 1.0, 1 and 1e0 are the same.

    Raises ValueError for what is no JSON, and for a number that a float does not hold exactly as it is written.
    """
    return json.dumps(
        json.loads(text, parse_float=_by_value), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )


def _by_value(digits: str) -> int | float:
    number = Decimal(digits).normalize()
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and 0 <= exponent < _MOST_ZEROS:
        return int(number)
    as_float = float(digits)
    if Decimal(repr(as_float)) != number:
        raise ValueError(f"{digits[:40]} has more digits than a program reads")
    return as_float


# What a column's cell is in SQLite's SQL; ``{0}`` is the column.
def _sqlite_cell(column: Column[Any]) -> str:
    cell = _sqlite_value(column).format(column.name)
    if isinstance(column.type, UtcTime | Flag | Day):
        cell = f"coalesce({cell}, '\\!')"
    return f"CASE WHEN {column.name} IS NULL THEN '\\N' ELSE {cell} END" if column.nullable else cell


def _sqlite_value(column: Column[Any]) -> str:
    kind = column.type
    if isinstance(kind, BigInt | EnumText):  # those have a CHECK that lists the texts
        return "{0}"
    if isinstance(kind, UtcTime):
        seconds = f"datetime(({{0}} - {_MICROSECONDS}) / 1000000, 'unixepoch')"
        fraction = f"rtrim(substr(1000000 + {_MICROSECONDS}, 2), '0')"
        return f"{seconds} || CASE WHEN {{0}} % 1000000 = 0 THEN '' ELSE '.' || {fraction} END || '+00'"
    if isinstance(kind, Flag):
        return "CASE {0} WHEN 1 THEN 't' WHEN 0 THEN 'f' END"
    if isinstance(kind, Day):
        return "CASE WHEN date({0}) = {0} THEN {0} END"
    if isinstance(kind, Json):
        return "json_cell({0})"
    if isinstance(kind, OpId):
        return "lower({0})"
    if isinstance(kind, LargeBinary):
        return "'\\\\x' || lower(hex({0}))"
    if isinstance(kind, Text | KeyText):
        return _SQLITE_TEXT
    raise TypeError(f"{column}: no line is known for {kind!r}")


def _sqlite_text() -> str:
    """Looking first costs a third of replacing at once. GLOB ends at a NUL, so such texts are always replaced."""
    cell = "{0}"
    for sign, written in _SIGNS.items():
        cell = f"replace({cell}, char({ord(sign)}), '{written}')"
    looked = "{0} GLOB '*[\b-\r\\]*' OR instr({0}, char(0))"
    return f"CASE WHEN {looked} THEN {cell} ELSE {{0}} END"


_SQLITE_TEXT = _sqlite_text()
# No cell can be this: what a value comes to that its column's kind cannot have.
_IMPOSSIBLE = b"\\!"


def _read_sqlite(conn: Connection, table: Table) -> Generator[Chunk]:
    link: Any = conn.connection.dbapi_connection
    # Many rows have the same JSON.
    link.create_function("json_cell", 1, lru_cache(maxsize=_KEPT_JSON)(_json_cell), deterministic=True)
    line = f"concat_ws(char(9), {', '.join(_sqlite_cell(column) for column in kept(table))})"
    usual, link.text_factory = link.text_factory, bytes
    cursor = link.cursor()
    done = 0
    try:
        cursor.execute(f"SELECT {line} FROM {table.name} ORDER BY {in_order(table, 'sqlite')}")  # noqa: S608 - our names
        while rows := cursor.fetchmany(_together(table)):
            lines = [row[0] for row in rows]
            yield _chunk(b"\n".join(lines) + b"\n", len(lines), done)
            done += len(lines)
    finally:
        cursor.close()
        link.text_factory = usual


def _chunk(data: bytes, rows: int, before: int) -> Chunk:
    """The lines that follow ``before`` others. Raises UnreadableRow."""
    if _IMPOSSIBLE in data:  # or a text with that in it, where the backslash is doubled
        for number, line in enumerate(data.split(b"\n"), start=before + 1):
            if _IMPOSSIBLE in line.split(b"\t"):
                raise UnreadableRow(number)
    return Chunk(data, rows)


def _together(table: Table) -> int:
    heavy = any(isinstance(column.type, LargeBinary) for column in table.columns)
    return _TOGETHER_WITH_BYTES if heavy else _TOGETHER


def _json_cell(text: str) -> str:
    try:
        return escaped(canonical_json(text))
    except ValueError:
        return _IMPOSSIBLE.decode()


def _read_postgresql(conn: Connection, table: Table) -> Generator[Chunk]:
    link: Any = conn.connection.dbapi_connection
    order = in_order(table, "postgresql")
    statement = f"COPY (SELECT {', '.join(names(table))} FROM {table.name} ORDER BY {order}) TO STDOUT"  # noqa: S608 - our names
    canonical = _canonical_lines(table)
    most = _together(table)
    with link.cursor() as cursor, cursor.copy(statement) as copy:
        lines: list[bytes] = []
        done = 0
        try:
            for line in copy:
                lines.append(bytes(line))
                if len(lines) == most:
                    yield _chunk(b"".join(canonical(lines)), most, done)
                    done, lines = done + most, []
            if lines:
                yield _chunk(b"".join(canonical(lines)), len(lines), done)
        except (GeneratorExit, UnreadableRow):
            for _ in copy:  # breaking off would spoil the transaction, and with it the state that we look at
                pass
            raise


def _canonical_lines(table: Table) -> Callable[[list[bytes]], list[bytes]]:
    """What PostgreSQL's lines lack: its JSON has blanks and its own order of keys."""
    places = [place for place, column in enumerate(kept(table)) if isinstance(column.type, Json)]
    if not places:
        return lambda lines: lines

    @lru_cache(maxsize=_KEPT_JSON)
    def cell(written: bytes) -> bytes:
        text = unescaped(written.decode())
        return NULL if text is None else _json_cell(text).encode()

    def lines_with_json(lines: list[bytes]) -> list[bytes]:
        done = []
        for line in lines:
            cells = line[:-1].split(b"\t")
            for place in places:
                cells[place] = cell(cells[place])
            done.append(b"\t".join(cells) + b"\n")
        return done

    return lines_with_json
