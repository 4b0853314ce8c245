"""Lines of ``db.lines`` into the empty tables of a new database, as quickly as the engine takes them.

Keys, indexes and guards are taken away before and made again, word for word, after the rows are in: one look at a whole
table instead of one for each row. Both loaders work inside a transaction of their caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Table

from db import guards, searching
from db.base import Base, say_what_is_special
from db.lines import Chunk, kept, names, unescaped
from db.types import Flag, UtcTime

# Memory of the server for making an index, and of SQLite for its pages.
_PG_WORK = "256MB"
_SQLITE_CACHE_KB = 131_072
_NO_CHARACTER = "a text in it has a character that cannot be kept there, such as NUL"
# "COPY sku, line 2, column title", in whatever language the server speaks.
_COPY_PLACE = re.compile(r"COPY \S+, \S+ (\d+)(?:, \S+ (\w+))?")


class RowRefused(Exception):
    """The database refused a row; ``number`` is its place in the table (from 1), ``why`` the database's own words."""

    def __init__(self, table: str, number: int, column: str, why: str) -> None:
        super().__init__(f"{table}, row {number}: {why}")
        self.table, self.number, self.column, self.why = table, number, column, why


class RowsWithoutParent(Exception):
    """Rows of ``table`` refer to rows that are not there."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def tables() -> list[Table]:
    """Every table of a shop, parents first."""
    import db.models  # noqa: F401 - completes the metadata

    say_what_is_special(Base.metadata)
    return list(Base.metadata.sorted_tables)


def numbered(table: Table) -> bool:
    """Whether the database gives the table's ids and never gives one twice."""
    return bool(table.dialect_options["sqlite"]["autoincrement"])


class IntoPostgresql:
    """Loads a PostgreSQL database whose tables are empty or hold nothing that is kept."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._again: list[str] = []

    def prepare(self) -> None:
        """Empty the tables and take keys, indexes and guards away."""
        self._run(f"SET LOCAL maintenance_work_mem = '{_PG_WORK}'")
        ours = [table.name for table in tables()]
        for name, table in self._rows(_PG_TRIGGERS, ours):
            self._run(f"DROP TRIGGER {name} ON {table}")
        # Rows that come into tables emptied in the same transaction need no second look by the server (FREEZE).
        self._run(f"TRUNCATE {', '.join(ours)}")
        for kinds in ("f", "u"):
            for table, name, definition in self._rows(_PG_CONSTRAINTS, ours, kinds):
                self._run(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
                self._again.insert(0, f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
        for name, definition in self._rows(_PG_INDEXES, ours):
            self._run(f"DROP INDEX {name}")
            self._again.insert(0, definition)

    def load(self, table: Table, chunks: Iterable[Chunk]) -> None:
        """Put a table's lines in. Raises RowRefused."""
        link: Any = self._conn.connection.dbapi_connection
        statement = f"COPY {table.name} ({', '.join(names(table))}) FROM STDIN WITH (FREEZE)"
        try:
            with link.cursor() as cursor, cursor.copy(statement) as copy:
                for chunk in chunks:
                    copy.write(chunk.data)
        except self._conn.dialect.loaded_dbapi.Error as error:
            place = _COPY_PLACE.search(error.diag.context or "")
            if place is None:
                raise
            why = _NO_CHARACTER if error.sqlstate in ("22021", "22P05") else error.diag.message_primary
            raise RowRefused(table.name, int(place[1]), place[2] or "", why) from error

    def finish(self, high: Mapping[str, int]) -> None:
        """Make everything again; ids go on after ``high``, the last one given by table. Raises RowsWithoutParent."""
        for name, last in high.items():
            key = Base.metadata.tables[name].primary_key.columns.values()[0].name
            sequence = f"pg_get_serial_sequence('{name}', '{key}')"
            self._run(f"SELECT setval({sequence}, {max(last, 1)}, {'true' if last else 'false'})")
        for statement in self._again:
            try:
                self._run(statement)
            except Exception as error:
                if getattr(getattr(error, "orig", None), "sqlstate", "") != "23503":
                    raise
                raise RowsWithoutParent(statement.split()[2]) from error
        guards.install(self._conn)
        self._run(f"ANALYZE {', '.join(table.name for table in tables())}")

    def _run(self, statement: str) -> None:
        self._conn.exec_driver_sql(statement)

    def _rows(self, query: str, ours: list[str], *more: Any) -> Sequence[Any]:
        return self._conn.exec_driver_sql(query, (ours, *more)).fetchall()


_PG_OURS = "c.relnamespace = current_schema()::regnamespace AND c.relname = ANY(%s)"
_PG_TRIGGERS = (
    "SELECT quote_ident(t.tgname), c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"  # noqa: S608 - our names
    f" WHERE {_PG_OURS} AND NOT t.tgisinternal"
)
_PG_CONSTRAINTS = (
    "SELECT c.relname, quote_ident(k.conname), pg_get_constraintdef(k.oid) FROM pg_constraint k"  # noqa: S608 - our names
    f" JOIN pg_class c ON c.oid = k.conrelid WHERE {_PG_OURS} AND k.contype = %s ORDER BY 1, 2"
)
# Those that no constraint stands on; the primary keys stay, since rows come in their order.
_PG_INDEXES = (
    "SELECT quote_ident(i.relname), pg_get_indexdef(i.oid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"  # noqa: S608 - our names
    f" JOIN pg_class c ON c.oid = x.indrelid WHERE {_PG_OURS}"
    " AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) ORDER BY 1"
)


class IntoSqlite:
    """Loads an SQLite file that nobody else has: without a journal, so a file that was not finished is thrown away.

    ``link`` is a connection of the driver's own.
    """

    def __init__(self, link: Any) -> None:
        self._link = link
        self._again: list[str] = []

    def prepare(self) -> None:
        """Begin; empty the tables and take indexes and guards away."""
        self._link.isolation_level = None
        for pragma in ("journal_mode=DELETE", "journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF"):
            self._run(f"PRAGMA {pragma}").fetchall()
        self._run(f"PRAGMA cache_size=-{_SQLITE_CACHE_KB}")
        self._run("BEGIN IMMEDIATE")
        parts = self._run(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
            " ORDER BY type, name"
        ).fetchall()
        for kind, name, definition in parts:
            self._run(f"DROP {kind} {name}")
            self._again.append(definition)
        for table in tables():
            self._run(f"DELETE FROM {table.name}")  # noqa: S608 - our names

    def load(self, table: Table, chunks: Iterable[Chunk]) -> None:
        """Put a table's lines in. Raises RowRefused."""
        plain, exact = _insert(table, plain=True), _insert(table, plain=False)
        cursor, done = self._link.cursor(), 0
        for chunk in chunks:
            text = chunk.data.decode()
            rows: Any = [line.split("\t") for line in text[:-1].split("\n")]
            statement = plain
            if "\\" in text.replace("\\N", ""):  # escapes, or a text that only looks like NULL
                rows = [[unescaped(cell) for cell in cells] for cells in rows]
                statement = exact
            try:
                cursor.executemany(statement, rows)
            except Exception as error:
                number = self._run(f"SELECT count(*) FROM {table.name}").fetchone()[0] + 1  # noqa: S608 - our names
                if not done < number <= done + chunk.rows or type(error).__name__ not in _ROW_ERRORS:
                    raise
                raise RowRefused(table.name, number, "", str(error)) from error
            done += chunk.rows

    def finish(self, high: Mapping[str, int]) -> None:
        """Make everything again and commit; ids go on after ``high``. Raises RowsWithoutParent."""
        for name, last in high.items():
            # Its row stays where it is (``db.numbering``); a table that was never written has none.
            if self._run("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, name)).rowcount == 0:
                self._run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))
        for definition in self._again:
            self._run(definition)
        searching.rebuild(self._link)
        self._run("PRAGMA analysis_limit=1000")
        self._run("ANALYZE")
        orphan = self._run("PRAGMA foreign_key_check").fetchone()
        if orphan is not None:
            raise RowsWithoutParent(orphan[0])
        self._run("COMMIT")
        self._run("PRAGMA journal_mode=WAL").fetchall()

    def _run(self, statement: str, values: Sequence[Any] = ()) -> Any:
        return self._link.execute(statement, values)


_ROW_ERRORS = ("IntegrityError", "DataError", "InterfaceError", "ProgrammingError")


def _insert(table: Table, *, plain: bool) -> str:
    """INSERT of a line's cells; ``plain``: as they stand in the line, else unescaped."""
    values = ", ".join(_value(column, f"?{place}", plain) for place, column in enumerate(kept(table), start=1))
    return f"INSERT INTO {table.name} ({', '.join(names(table))}) VALUES ({values})"  # noqa: S608 - our names


def _value(column: Column[Any], mark: str, plain: bool) -> str:
    value = f"nullif({mark}, '\\N')" if plain and column.nullable else mark
    if isinstance(column.type, UtcTime):
        seconds = f"unixepoch(substr({value}, 1, 19))"
        fraction = f"CAST(substr(replace(substr({value}, 21), '+00', '') || '000000', 1, 6) AS INTEGER)"
        return f"{seconds} * 1000000 + {fraction}"
    if isinstance(column.type, Flag):
        return f"{value} = 't'"
    if isinstance(column.type, LargeBinary):
        return f"unhex(substr({value}, 3))"
    return value
