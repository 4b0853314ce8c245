"""Statements straight to the driver, written once for both engines: for the operations that people wait for.

SQLAlchemy Core costs 50 to 250 us a statement (building, its cache key, its result); the same text at the driver 3 us
on SQLite and 25 us on PostgreSQL, where an operation makes some twenty of them. Everything that is not done thousands
of times an hour stays with Core. What needs not be answered at once goes to PostgreSQL ``later`` or ``Soon``: with the
next statement, in one round trip (``db.flights``).

Texts are written in this way: ``?`` is a value of the driver's own kind (see ``driver_time``), ``IN (??)`` takes a list
of whole numbers or of texts, and what only PostgreSQL knows (`` FOR UPDATE``, `` FOR NO KEY UPDATE``, also with ``OF``
a name, ``NOWAIT``) is left out on SQLite, whose writers are alone anyway. Listeners of an engine's
``before_cursor_execute`` hear these statements too, and errors come out as SQLAlchemy's, so that
``db.failures.classify`` knows them.
"""

from __future__ import annotations

import itertools
import json
import re
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, NoReturn

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from db.types import json_text as json_text
from db.types import uuid_text

# Lists up to this long are written out, value by value: PostgreSQL then keeps one plan, where an array of unknown
# length makes it plan anew each time. Longer ones go as one value.
SHORT = 8
# Where a connection's ``db.flights.Flights`` is kept, in its ``info``.
_FLIGHTS = "flights"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
Rows = list[tuple[Any, ...]]
Heed = Callable[[Rows, int], None]
Explain = Callable[[Any], None]
_LOCK = re.compile(r" FOR (NO KEY )?UPDATE( OF \w+)?( NOWAIT)?")


def rows(conn: Connection, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Every row of a query, as the driver gives it."""
    found, _ = _run(conn, sql, values)
    return found


def first(conn: Connection, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
    """The first row of a query, None if there is none."""
    found, _ = _run(conn, sql, values)
    return found[0] if found else None


def change(conn: Connection, sql: str, values: Sequence[Any] = ()) -> int:
    """Run an INSERT, UPDATE or DELETE; returns how many rows it changed."""
    _, count = _run(conn, sql, values)
    return count


def change_many(conn: Connection, sql: str, values: Sequence[Sequence[Any]]) -> int:
    """Run one INSERT, UPDATE or DELETE (without lists) for each set of values; returns how many rows they changed."""
    statement = _text(sql, conn.dialect.name, ())
    if conn.dialect.name != "sqlite":
        _announce(conn, None, statement, values, many=True)
        return sum(answer.count for answer in _sent(conn, [(statement, each) for each in values]))
    cursor = conn.connection.cursor()
    _announce(conn, cursor, statement, values, many=True)
    try:
        cursor.executemany(statement, values)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    count: int = cursor.rowcount
    cursor.close()
    return count


def copy_in(conn: Connection, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> None:
    """PostgreSQL's COPY: the quickest way in for more than a few rows. Values are the driver's own (see ``rows``)."""
    settle(conn)
    cursor = conn.connection.cursor()
    statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
    _announce(conn, cursor, statement, (), many=True)
    try:
        with cursor.copy(statement) as copy:
            for row in values:
                copy.write_row(row)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    cursor.close()


def driver_time(conn: Connection, instant: datetime) -> Any:
    """An aware instant as the driver takes it (see ``db.types.UtcTime``)."""
    return (instant - _EPOCH) // _MICROSECOND if conn.dialect.name == "sqlite" else instant


def python_time(conn: Connection, value: Any) -> datetime:
    """An instant that the driver gave, as an aware one in UTC."""
    sqlite = conn.dialect.name == "sqlite"
    instant: datetime = _EPOCH + value * _MICROSECOND if sqlite else value.astimezone(UTC)
    return instant


def driver_id(conn: Connection, value: uuid.UUID) -> Any:
    """A UUID as the driver takes it (see ``db.types.OpId``)."""
    return uuid_text(value) if conn.dialect.name == "sqlite" else value


def python_json(value: Any) -> Any:
    """A JSON value that the driver gave: text on SQLite, read already on PostgreSQL."""
    return json.loads(value) if isinstance(value, str) else value


def _run(conn: Connection, sql: str, values: Sequence[Any]) -> tuple[list[tuple[Any, ...]], int]:
    if conn.dialect.name != "sqlite":
        (answer,) = _ask(conn, [(sql, values)])
        return answer.rows, answer.count
    statement, values = _written(conn, sql, values)
    link: Any = conn.connection.dbapi_connection
    cursor = link.cursor()
    _announce(conn, cursor, statement, values, many=False)
    try:
        cursor.execute(statement, values)
        found: list[tuple[Any, ...]] = cursor.fetchall() if cursor.description else []
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    count: int = cursor.rowcount
    cursor.close()
    return found, count


def later(
    conn: Connection, sql: str, values: Sequence[Any], heed: Heed | None = None, explain: Explain | None = None
) -> None:
    """A statement that goes with the next one, before it, or with the commit: one round trip less.

    ``heed`` gets its rows and how many it found or changed, ``explain`` the driver's error if the database refuses it;
    what they raise is raised where the statement was sent. On SQLite, and while somebody listens to the statements, it
    goes at once.
    """
    if conn.dialect.name == "sqlite" or _listeners(conn):
        try:
            answer = _run(conn, sql, values)
        except DBAPIError as error:
            if explain is not None:
                explain(error.orig)
            raise
        if heed is not None:
            heed(*answer)
        return
    try:
        conn.connection.info[_FLIGHTS].later(*_written(conn, sql, values), _of_answer(heed), explain)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, None, conn.connection.info[_FLIGHTS].failed, error)


def last(
    conn: Connection, sql: str, values: Sequence[Any], heed: Heed | None = None, explain: Explain | None = None
) -> None:
    """``later`` for the last statement of a transaction, which is then committed with it: one round trip less.

    The commit of whoever began it finds nothing left to do. If the statement or what goes before it fails nothing is
    committed; a connection that is lost meanwhile leaves open whether it was. Where statements go at once, the commit
    does not go along.
    """
    if conn.dialect.name == "sqlite" or _listeners(conn):
        later(conn, sql, values, heed, explain)
        return
    try:
        conn.connection.info[_FLIGHTS].last(*_written(conn, sql, values), _of_answer(heed), explain)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, None, conn.connection.info[_FLIGHTS].failed, error)


def _of_answer(heed: Heed | None) -> Any:
    return None if heed is None else lambda answer: heed(answer.rows, answer.count)


class Soon:
    """A query that goes with the next statement (see ``later``); ``rows`` sends it if nothing else has."""

    def __init__(self, conn: Connection, sql: str, values: Sequence[Any] = ()) -> None:
        self._conn = conn
        self._rows: Rows | None = None
        later(conn, sql, values, self._came)

    def _came(self, rows: Rows, _count: int) -> None:
        self._rows = rows

    @property
    def rows(self) -> Rows:
        """Every row, as the driver gives it."""
        if self._rows is None:
            settle(self._conn)
        assert self._rows is not None, "what it was to go with failed"
        return self._rows


def settle(conn: Connection) -> None:
    """Send what ``later`` left, if anything. What reads past this module does it by itself (see ``watch``)."""
    if conn.dialect.name != "sqlite":
        try:
            conn.connection.info[_FLIGHTS].settle()
        except conn.dialect.loaded_dbapi.Error as error:
            _fail(conn, None, conn.connection.info[_FLIGHTS].failed, error)


def forget(conn: Connection) -> None:
    """Drop what ``later`` left: a part of the transaction is about to be taken back."""
    if conn.dialect.name != "sqlite":
        _forget(conn.connection.info)


def watch(engine: Engine) -> None:
    """Have a PostgreSQL engine's connections take statements of this module.

    What ``later`` left is sent before a commit and before any statement that does not come this way, and dropped by a
    rollback.
    """
    event.listen(engine, "connect", _prepare)
    for sqlalchemys_own in ("do_execute", "do_execute_no_params", "do_executemany"):
        event.listen(engine, sqlalchemys_own, _settle_before)
    event.listen(engine, "commit", settle)
    event.listen(engine, "rollback", _forget_unless_lost)
    event.listen(engine, "reset", lambda _link, record, _state: _forget(record.info))


def _settle_before(*statement: Any) -> None:
    conn: Connection = statement[-1].root_connection
    try:
        info = conn.connection.info
    except NotImplementedError:
        return  # SQLAlchemy's first look at a server, before the connection is ours
    if _FLIGHTS in info:
        settle(conn)


def _prepare(link: Any, record: Any) -> None:
    from db.flights import Flights

    record.info[_FLIGHTS] = Flights(link)


def _forget_unless_lost(conn: Connection) -> None:
    if not conn.invalidated:
        _forget(conn.connection.info)


def _forget(info: Any) -> None:
    flights = info.get(_FLIGHTS)  # none if connecting failed
    if flights is not None:
        flights.forget()


def _ask(conn: Connection, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[Any]:
    written = [_written(conn, *statement) for statement in statements]
    if _listeners(conn):
        for statement in written:
            _announce(conn, None, *statement, many=False)
    return _sent(conn, written)


def _sent(conn: Connection, written: Sequence[tuple[str, Sequence[Any]]]) -> list[Any]:
    try:
        answers: list[Any] = conn.connection.info[_FLIGHTS].ask(written)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, None, conn.connection.info[_FLIGHTS].failed, error)
    return answers


def _written(conn: Connection, sql: str, values: Sequence[Any]) -> tuple[str, Sequence[Any]]:
    dialect = conn.dialect.name
    if "??" not in sql:
        return _text(sql, dialect, ()), values
    lists = tuple([_shape(value) for value in values if isinstance(value, list)])
    return _text(sql, dialect, lists), _flat(values, dialect)


def _shape(value: list[Any]) -> int | str:
    """How a list is written: how long a short one is, what a long one is of."""
    return len(value) if len(value) <= SHORT else "bigint" if isinstance(value[0], int) else "text"


def _flat(values: Sequence[Any], dialect: str) -> list[Any]:
    """The values one by one: short lists written out, long ones as one value of the driver's kind."""
    flat: list[Any] = []
    for value in values:
        if not isinstance(value, list):
            flat.append(value)
        elif len(value) <= SHORT:
            flat += value
        elif dialect == "sqlite":
            flat.append(json.dumps(value))
        else:
            # As text: the driver looks at each number of a list, which takes it ten times as long.
            flat.append(f"{{{','.join(map(str, value))}}}" if isinstance(value[0], int) else value)
    return flat


@lru_cache(maxsize=2_000)
def _text(sql: str, dialect: str, lists: tuple[int | str, ...]) -> str:
    """The text for the driver, with lists of these shapes."""
    sqlite = dialect == "sqlite"
    parts = (_LOCK.sub("", sql) if sqlite else sql).split("IN (??)")
    if len(parts) != len(lists) + 1:
        raise ValueError(f"{sql!r} takes {len(parts) - 1} lists, not {len(lists)}")
    written = [_list(shape, sqlite=sqlite) for shape in lists]
    text = "".join([part + listed for part, listed in zip(parts, [*written, ""], strict=True)])
    if sqlite:
        return text
    numbers = itertools.count(1)
    return re.sub(r"\?", lambda _: f"${next(numbers)}", text)


def _list(shape: int | str, *, sqlite: bool) -> str:
    if isinstance(shape, int):
        return f"IN ({', '.join('?' * shape) or 'NULL'})"
    # Of the columns' own type: PostgreSQL looks numbers of another one up one after another instead of by their hash.
    return "IN (SELECT value FROM json_each(?))" if sqlite else f"= ANY(?::{shape}[])"


def _listeners(conn: Connection) -> Any:
    """Those of the engine: a connection, which may live for one operation alone, would gather its own list first."""
    return conn.engine.dispatch.before_cursor_execute


def _announce(conn: Connection, cursor: Any, statement: str, values: Any, *, many: bool) -> None:
    for listener in _listeners(conn) or ():
        listener(conn, cursor, statement, values, None, many)


def _fail(conn: Connection, cursor: Any, statement: str, error: Any) -> NoReturn:
    """Raise the driver's error as SQLAlchemy's; a lost connection is not used again."""
    base = conn.dialect.loaded_dbapi.Error
    lost = conn.dialect.is_disconnect(error, conn.connection.dbapi_connection, cursor)
    if cursor is not None:
        cursor.close()
    if lost:
        conn.invalidate(error)
    raise DBAPIError.instance(
        statement, None, error, base, hide_parameters=True, connection_invalidated=lost
    ) from error
