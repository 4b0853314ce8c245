"""Moving a shop to another database, from any engine to any: every row, every id, and proof that nothing changed.

The source is read as it was at one moment, even while stations work on it, and is not changed. Each table's lines
(``db.lines``) go into a digest on their way; when the target is filled its tables are read back, and only if every
digest is the same does the copy stand. Until then there is nothing there that could be opened: PostgreSQL gets one
transaction, SQLite a file of another name. A copy is the same shop moved, so ``database_id`` and ``epoch`` are kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Refused
from app.wording import words
from db import guards, leftovers, lines, origins, rights, upgrade
from db.copy_words import Side, in_words, orphans, row_refused, row_unreadable, unsure
from db.loading import IntoPostgresql, IntoSqlite, RowRefused, RowsWithoutParent, numbered, tables
from db.making import new_file
from db.models import DatabaseInfo
from db.place_facts import resolved
from db.session import Database
from db.sqlite import Opening, connect
from db.upgrade import SchemaStatus

# (rows done, rows in all, table): each row counts twice, for it is written and then read back.
Progress = Callable[[int, int, str], None]

# What a shop that was just made has: itself, its first person and its first station.
_FIRST_ROWS = frozenset({"database_info", "user_account", "station", "station_session"})


@dataclass(frozen=True, slots=True)
class TableCopy:
    """One table: its rows and the SHA-256 of its lines (``db.lines``) in the source, and as read back in the target."""

    name: str
    rows: int
    digest: str
    target_rows: int
    target_digest: str

    @property
    def equal(self) -> bool:
        """Whether the target has what the source has."""
        return (self.rows, self.digest) == (self.target_rows, self.target_digest)


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What was copied. Unless ``equal``, the target was left as it was before.

    The copy ends with the operation ``last_operation`` (None: there was none yet). ``later_operations`` were recorded
    in the source while it was copied: they are not in the copy (None: the source could not be asked). ``left_out`` are
    tables in the source that no Stationmaster knows, and what PINs are compared with where the source's login may not
    read that: people need new ones then.
    """

    tables: tuple[TableCopy, ...]
    last_operation: int | None
    last_recorded_at: datetime | None
    later_operations: int | None
    left_out: tuple[str, ...]
    seconds: float

    @property
    def equal(self) -> bool:
        """Whether every table is the same."""
        return all(table.equal for table in self.tables)

    @property
    def rows(self) -> int:
        """Rows in all tables together."""
        return sum(table.rows for table in self.tables)


def copy_shop(source: Database, target: Database, *, progress: Progress | None = None) -> CopyReport:
    """Copy the shop in ``source`` into ``target``, where there must be nothing yet, or a shop that was just made.

    Blocks, for a minute or so per two million rows. All of it happens or nothing; killed in between, the target can be
    used again. Of an SQLite target the file must not be there. Raises Refused or Unavailable, with nothing changed.
    """
    upgrade.require_current(source)
    _require_room(source, target)
    return _Copy(source, target, progress or _silent).run()


def _silent(done: int, rows: int, table: str) -> None:
    """The progress of a caller who does not care."""


def _shown(db: Database) -> str:
    return db.url.render_as_string(hide_password=True)


def _require_room(source: Database, target: Database) -> None:
    """Raise Refused unless the target has room for a shop."""
    if _is_same_place(source, target):
        raise Refused(
            words("{shown} cannot be copied into itself. Nothing was changed.", shown=_shown(source)),
            fix=words("Name another database."),
        )
    found = upgrade.status(target)
    if found is SchemaStatus.EMPTY:
        return
    if found is SchemaStatus.CURRENT and not target.is_sqlite:
        with source.reading() as conn:
            shop = conn.execute(select(DatabaseInfo.database_id)).scalar_one()
        with target.reading() as conn:
            if conn.execute(select(DatabaseInfo.database_id)).scalar() == shop:
                raise Refused(
                    words("{shown} holds this very shop already. Nothing was changed.", shown=_shown(target)),
                    fix=words("Open it, or name a new database for another copy."),
                )
            _require_first_rows_only(target, conn)
        return
    raise _full(target, found)


def _is_same_place(source: Database, target: Database) -> bool:
    if source.is_sqlite and target.is_sqlite:
        return source.path.resolve() == target.path.resolve()
    places = [(db.url.host, db.url.port, db.url.database, db.url.query) for db in (source, target)]
    return source.is_sqlite == target.is_sqlite and places[0] == places[1]


def _full(target: Database, found: SchemaStatus) -> Refused:
    """What the target holds instead of nothing."""
    if found is SchemaStatus.LOST:
        message, fix = leftovers.what_is_missing(resolved(target.path), target.path)
        return Refused(message, fix=fix)
    what = {
        SchemaStatus.FOREIGN: "belongs to another program",
        SchemaStatus.DAMAGED: "is damaged",
        SchemaStatus.NEWER: "holds a shop of a newer Stationmaster",
    }.get(found, "holds a shop already")
    new = "Name a file that does not exist yet." if target.is_sqlite else "Name a new, empty database."
    return Refused(words("{shown} {what}. Nothing was changed.", shown=_shown(target), what=what), fix=new)


def _require_first_rows_only(target: Database, conn: Connection) -> None:
    for table in tables():
        most = 1 if table.name in _FIRST_ROWS else 0
        if len(conn.execute(select(table.primary_key.columns.values()[0]).limit(2)).all()) > most:
            raise _full(target, SchemaStatus.CURRENT)


class _Differs(Exception):
    """The target is not what the source is: everything goes back."""


@dataclass(slots=True)
class _Copy:
    """One run of ``copy_shop``."""

    source: Database
    target: Database
    progress: Progress
    begun: float = field(default_factory=time.perf_counter)
    total: int = 0
    done: int = 0
    filled: bool = False
    closed: frozenset[str] = frozenset()
    read: dict[str, tuple[int, str]] = field(default_factory=dict)
    found: dict[str, tuple[int, str]] = field(default_factory=dict)

    def run(self) -> CopyReport:
        """Copy; everything that can go wrong comes out in words."""
        with contextlib.ExitStack() as stack:
            with self._told(self.source, Side.SOURCE):
                origin = stack.enter_context(self.source.reading())
                origins.set_up(origin)
                self.closed = origins.closed(origin)
                self.total = 2 * origins.count_rows(origin, self.closed)
                last = origins.last_operation(origin)
                left_out = (*origins.strangers(origin), *sorted(self.closed))
            with contextlib.suppress(_Differs), self._told(self.target, Side.TARGET):
                self._fill_file(origin) if self.target.is_sqlite else self._fill_server(origin)
        later = self._later_operations(last[2])
        return CopyReport(
            tables=tuple(TableCopy(name, *self.read[name], *self.found.get(name, (0, ""))) for name in self.read),
            last_operation=last[0],
            last_recorded_at=last[1],
            later_operations=later,
            left_out=left_out,
            seconds=round(time.perf_counter() - self.begun, 2),
        )

    def _later_operations(self, copied: int) -> int | None:
        """How many operations the source has by now that the copy has not."""
        with contextlib.suppress(OperationError), self._told(self.source, Side.SOURCE), self.source.reading() as conn:
            return origins.last_operation(conn)[2] - copied
        return None

    # Filling.

    def _fill_server(self, origin: Connection) -> None:
        def fill(conn: Connection) -> None:
            with self._told(self.target, Side.TARGET):
                origins.set_up(conn)
                rights.become_owner(conn)
                _lock(conn)
                _require_first_rows_only(self.target, conn)
                self._load(origin, IntoPostgresql(conn))
                self._compare(conn)
            self.filled = True

        if upgrade.status(self.target) is SchemaStatus.EMPTY:
            upgrade.migrate(self.target, first=fill)
        else:
            with self.target.schema_change() as conn:
                fill(conn)

    def _fill_file(self, origin: Connection) -> None:
        with new_file(self.target.path) as made:
            upgrade.migrate(made)
            made.close()
            with contextlib.closing(connect(made.path, Opening.WORK)) as link:
                self._load(origin, IntoSqlite(link))
            with made.reading() as conn:
                self._compare(conn)

    def _load(self, origin: Connection, loader: IntoPostgresql | IntoSqlite) -> None:
        high = {table.name: origins.last_id(origin, table) for table in tables() if numbered(table)}
        loader.prepare()
        for table in tables():
            with self._about(origin, table), contextlib.closing(self._from_source(origin, table)) as chunks:
                loader.load(table, chunks)
        self.progress(self.done, self.total, "keys and indexes")
        try:
            loader.finish(high)
        except RowsWithoutParent as error:
            raise orphans(error.table, _shown(self.source)) from error

    def _from_source(self, origin: Connection, table: Table) -> Generator[lines.Chunk]:
        """The table's lines, counted and digested on their way."""
        if table.name in self.closed:
            self.read[table.name] = (0, hashlib.sha256().hexdigest())
            return
        with self._told(self.source, Side.SOURCE):
            yield from self._digested(origin, table, self.read)

    def _digested(self, conn: Connection, table: Table, into: dict[str, tuple[int, str]]) -> Generator[lines.Chunk]:
        digest, rows = hashlib.sha256(), 0
        with contextlib.closing(lines.read(conn, table)) as chunks:
            for chunk in chunks:
                digest.update(chunk.data)
                rows += chunk.rows
                self.done += chunk.rows
                yield chunk
                self.progress(self.done, self.total, table.name)
        into[table.name] = (rows, digest.hexdigest())

    def _compare(self, conn: Connection) -> None:
        """Read the target back. Raises _Differs."""
        for table in tables():
            with contextlib.suppress(lines.UnreadableRow):  # then it is not what was read, whatever it is
                for _ in self._digested(conn, table, self.found):
                    pass
        if self.found != self.read:
            raise _Differs
        lost = guards.missing(conn)
        if lost:
            raise RuntimeError(f"the copy lacks its guards: {lost}")

    # Words.

    @contextlib.contextmanager
    def _told(self, db: Database, side: Side) -> Iterator[None]:
        """Errors of the driver come out in words that say which of the two databases it was."""
        try:
            yield
        except Exception as error:
            raised = _as_database_error(error)
            if raised is None and not isinstance(error, OperationError):
                raise
            if side is Side.TARGET and self.filled:
                raise unsure(_shown(db)) from error
            if raised is None:
                raise
            raise in_words(raised, side, db.url) from error

    @contextlib.contextmanager
    def _about(self, origin: Connection, table: Table) -> Iterator[None]:
        """A row that cannot be carried over is named by its table and key."""
        try:
            yield
        except RowRefused as error:
            key = origins.key_of(origin, table, error.number)
            raise row_refused(table.name, key, error.column, error.why, self.target.dialect) from error
        except lines.UnreadableRow as error:
            raise row_unreadable(table.name, origins.key_of(origin, table, error.number)) from error


def _lock(conn: Connection) -> None:
    names = ", ".join(table.name for table in tables())
    conn.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE")


def _as_database_error(error: Exception) -> DBAPIError | None:
    """The error as SQLAlchemy's, also where it came straight from a driver; None for anything else."""
    if isinstance(error, DBAPIError):
        return error
    for kind in type(error).__mro__:
        if kind.__name__ == "Error" and kind.__module__.startswith(("psycopg", "pysqlite3", "sqlite3")):
            return DBAPIError("", None, error, hide_parameters=True)
    return None
