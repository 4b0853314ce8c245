"""A program that is killed at one exact step of an operation: before or after a statement, or around the commit.

The process is forked with no connection open, opens the shop for itself and gives itself SIGKILL when its step comes:
no handler, no rollback, no closing of files.
"""

from __future__ import annotations

import enum
import os
import signal
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from psycopg import generators
from sqlalchemy import Engine, event

from app.context import open_shop
from app.services.unit_of_work import Attachment, Command
from app.settings import Settings
from db import direct

_SURVIVED, _FAILED = 0, 3


class Moment(enum.StrEnum):
    """Where the process dies; a number goes with the first four."""

    BEFORE = "before statement"
    AFTER = "after statement"
    # To PostgreSQL several statements go in one round trip, but only while nobody listens to each of them.
    BEFORE_TRIP = "before round trip"
    AFTER_TRIP = "after round trip"
    # The last round trip takes COMMIT along.
    LAST_TRIP_SENT = "last round trip sent, answer not heard"
    AFTER_LAST_TRIP = "after last round trip"
    BEFORE_COMMIT = "before commit"
    SENT = "commit sent, answer not heard"  # PostgreSQL: with SQLite the commit is a call within the process
    AFTER_COMMIT = "after commit"


@dataclass(frozen=True, slots=True)
class Point:
    """One place to die at; ``number`` is that of the statement or round trip."""

    moment: Moment
    number: int = 0

    @property
    def is_everyday(self) -> bool:
        """Whether statements travel together as they do when nobody listens."""
        return self.moment in (
            Moment.BEFORE_TRIP, Moment.AFTER_TRIP, Moment.LAST_TRIP_SENT, Moment.AFTER_LAST_TRIP,
        )  # fmt: skip

    @property
    def may_be_committed(self) -> bool:
        """Whether COMMIT is on its way, or done."""
        return self.moment in (Moment.SENT, Moment.LAST_TRIP_SENT) or self.is_committed

    @property
    def is_committed(self) -> bool:
        """Whether the answer to COMMIT was heard."""
        return self.moment in (Moment.AFTER_COMMIT, Moment.AFTER_LAST_TRIP)

    def __str__(self) -> str:
        return f"{self.moment.value} {self.number}" if self.number else self.moment.value


@dataclass(frozen=True, slots=True)
class Gesture:
    """What a person does: a command with its id, at a station (empty: the first)."""

    command: Command
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    station: str = ""
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


Reached = Callable[[Point, Any], None]


class Steps:
    """Counts the statements of the write transactions of an engine, or its round trips to PostgreSQL.

    ``reached`` is told of each moment as it comes. What is put in place stays: it is for processes that soon end.
    """

    def __init__(self, engine: Engine, reached: Reached, *, trips: bool) -> None:
        self.count = 0
        self._reached = reached
        self._commits = False  # the trip that commits is under way, or done: what comes later belongs to nobody's work
        self._names = (Moment.BEFORE_TRIP, Moment.AFTER_TRIP) if trips else (Moment.BEFORE, Moment.AFTER)
        if trips:
            self._watch_trips(engine)
        else:
            event.listen(engine, "before_cursor_execute", self._before)
            event.listen(engine, "after_cursor_execute", self._after)
            # SQLAlchemy hears of these statements before they run, never after.
            self._around(direct, ("_run", "change_many", "copy_in"), before=False)
        commit = engine.dialect.do_commit

        def committing(connection: Any) -> None:
            self._reached(Point(Moment.BEFORE_COMMIT), connection)
            self._reached(Point(Moment.SENT), connection)
            commit(connection)
            self._reached(Point(Moment.AFTER_COMMIT), connection)

        setattr(engine.dialect, "do_commit", committing)  # noqa: B010 - mypy takes no method for another

    def _before(self, *_: Any) -> None:
        if not self._commits:
            self.count += 1
            self._reached(Point(self._names[0], self.count), None)

    def _after(self, *_: Any) -> None:
        if not self._commits:
            self._reached(Point(self._names[1], self.count), None)

    def _watch_trips(self, engine: Engine) -> None:
        from db import flights

        answers, results = flights.Flights._answers, flights._results

        def watched(link: flights.Flights, asked: Sequence[Any], *, begin: bool, commit: bool) -> list[Any]:
            self._before()
            self._commits = self._commits or commit
            answer = answers(link, asked, begin=begin, commit=commit)
            if commit:
                self._reached(Point(Moment.AFTER_LAST_TRIP), None)
            self._after()
            return answer

        def heard(link: Any, count: int) -> Any:
            yield from generators.send(link)
            if self._commits:
                self._reached(Point(Moment.LAST_TRIP_SENT), None)
            return (yield from results(link, count))

        setattr(flights.Flights, "_answers", watched)  # noqa: B010 - mypy takes no method for another
        setattr(flights, "_results", heard)  # noqa: B010
        self._around(direct, ("copy_in",))
        self._around(engine.dialect, ("do_execute", "do_execute_no_params", "do_executemany"))

    def _around(self, owner: Any, names: Sequence[str], *, before: bool = True) -> None:
        for name in names:
            original = getattr(owner, name)

            def watched(*args: Any, _original: Callable[..., Any] = original, **options: Any) -> Any:
                if before:
                    self._before()
                answer = _original(*args, **options)
                self._after()
                return answer

            setattr(owner, name, watched)


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

    Steps(shop.database._write_engine, reached, trips=point.is_everyday)
    shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)


def _send_commit(connection: Any) -> None:
    """Give COMMIT to the server and hear nothing of it."""
    wire = connection.dbapi_connection.pgconn
    wire.send_query(b"COMMIT")
    while wire.flush():
        pass


def count_steps(url: str, gesture: Gesture, *, trips: bool = False) -> int:
    """How many statements (or round trips) the gesture takes in an undisturbed process; it is done afterwards."""
    reader, writer = os.pipe()

    def work() -> None:
        shop = open_shop(Settings(station=gesture.station), url=url)
        steps = Steps(shop.database._write_engine, lambda *_: None, trips=trips)
        shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)
        os.write(writer, str(steps.count).encode())
        shop.close()

    status = forked(work)
    os.close(writer)
    with os.fdopen(reader) as said:
        text = said.read()
    if status or not text:
        raise RuntimeError(f"{type(gesture.command).__name__} failed undisturbed")
    return int(text)


def points_of(statements: int, trips: int | None) -> list[Point]:
    """Every point of an operation of so many statements; of so many round trips too, where there are such."""
    found = [Point(moment, n) for n in range(1, statements + 1) for moment in (Moment.BEFORE, Moment.AFTER)]
    found += [Point(Moment.BEFORE_COMMIT), Point(Moment.AFTER_COMMIT)]
    if trips is None:
        return found
    everyday = [Point(moment, n) for n in range(1, trips + 1) for moment in (Moment.BEFORE_TRIP, Moment.AFTER_TRIP)]
    if trips:
        everyday[-1:] = [Point(Moment.LAST_TRIP_SENT), Point(Moment.AFTER_LAST_TRIP)]
    return [*found, *everyday, Point(Moment.SENT)]
