"""A program that is killed at one exact step of an operation: before or after a statement, or around the commit.

The process is forked with no connection open, opens the shop for itself and gives itself SIGKILL when its step comes:
no handler, no rollback, no closing of files.
"""

from __future__ import annotations

import enum
import os
import signal
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event

from app.context import open_shop
from app.services.unit_of_work import Attachment, Command
from app.settings import Settings
from db import direct

_SURVIVED, _FAILED = 0, 3


class Moment(enum.StrEnum):
    """Where the process dies; the statement's number goes with the first two."""

    BEFORE = "before statement"
    AFTER = "after statement"
    BEFORE_COMMIT = "before commit"
    SENT = "commit sent, answer not heard"  # PostgreSQL: with SQLite the commit is a call within the process
    AFTER_COMMIT = "after commit"


@dataclass(frozen=True, slots=True)
class Point:
    """One place to die at."""

    moment: Moment
    statement: int = 0

    def __str__(self) -> str:
        return f"{self.moment.value} {self.statement}" if self.statement else self.moment.value


@dataclass(frozen=True, slots=True)
class Gesture:
    """What a person does: a command with its id, at a station (empty: the first)."""

    command: Command
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    station: str = ""
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


class Statements:
    """Counts the statements of the write transactions of an engine; ``reached`` is told of each moment as it comes."""

    def __init__(self, engine: Engine, reached: Callable[[Point, Any], None]) -> None:
        self.count = 0
        self._reached = reached
        event.listen(engine, "before_cursor_execute", self._before)
        event.listen(engine, "after_cursor_execute", self._after)
        self._watch_direct()
        commit = engine.dialect.do_commit

        def committing(connection: Any) -> None:
            self._reached(Point(Moment.BEFORE_COMMIT), connection)
            self._reached(Point(Moment.SENT), connection)
            commit(connection)
            self._reached(Point(Moment.AFTER_COMMIT), connection)

        setattr(engine.dialect, "do_commit", committing)  # noqa: B010 - mypy takes no method for another

    def _before(self, *_: Any) -> None:
        self.count += 1
        self._reached(Point(Moment.BEFORE, self.count), None)

    def _after(self, *_: Any) -> None:
        self._reached(Point(Moment.AFTER, self.count), None)

    def _watch_direct(self) -> None:
        """SQLAlchemy hears of ``db.direct``'s statements before they run, never after."""
        for name in ("_run", "change_many", "copy_in"):
            original = getattr(direct, name)

            def watched(*args: Any, _original: Callable[..., Any] = original, **options: Any) -> Any:
                answer = _original(*args, **options)
                self._after()
                return answer

            setattr(direct, name, watched)


def forked(work: Callable[[], None]) -> int:
    """Do the work in a forked process; its wait status."""
    child = os.fork()
    if child == 0:
        code = _FAILED
        try:
            work()
            code = _SURVIVED
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def dies(url: str, gesture: Gesture, point: Point) -> bool:
    """Carry the gesture out in a process that dies at the point; False if it never came there."""
    status = forked(lambda: _carry_out(url, gesture, point))
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return True
    if os.WEXITSTATUS(status) != _SURVIVED:
        raise RuntimeError(f"the process that was to die {point} failed before, with code {os.WEXITSTATUS(status)}")
    return False


def _carry_out(url: str, gesture: Gesture, point: Point) -> None:
    shop = open_shop(Settings(station=gesture.station), url=url)

    def reached(here: Point, connection: Any) -> None:
        if here == point:
            if here.moment is Moment.SENT:
                _send_commit(connection)
            os.kill(os.getpid(), signal.SIGKILL)

    Statements(shop.database._write_engine, reached)
    shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)


def _send_commit(connection: Any) -> None:
    """Give COMMIT to the server and hear nothing of it."""
    wire = connection.dbapi_connection.pgconn
    wire.send_query(b"COMMIT")
    while wire.flush():
        pass


def count_statements(url: str, gesture: Gesture) -> int:
    """How many statements the gesture takes in an undisturbed process; it is done afterwards."""
    reader, writer = os.pipe()

    def work() -> None:
        shop = open_shop(Settings(station=gesture.station), url=url)
        counted = Statements(shop.database._write_engine, lambda *_: None)
        shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)
        os.write(writer, str(counted.count).encode())
        shop.close()

    status = forked(work)
    os.close(writer)
    with os.fdopen(reader) as said:
        text = said.read()
    if status or not text:
        raise RuntimeError(f"{type(gesture.command).__name__} failed undisturbed")
    return int(text)


def points_of(statements: int, engine: str) -> list[Point]:
    """Every point of an operation of so many statements."""
    found = [Point(moment, n) for n in range(1, statements + 1) for moment in (Moment.BEFORE, Moment.AFTER)]
    found += [Point(Moment.BEFORE_COMMIT), Point(Moment.AFTER_COMMIT)]
    return [*found, Point(Moment.SENT)] if engine == "postgresql" else found
