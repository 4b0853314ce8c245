"""Work off the GUI thread: one writer, a small read pool, a thread for documents and some for long jobs.

Answers come back on the GUI thread.

Rules that hold here and nowhere else has to repeat:

- The operation id is made on the GUI thread, at the gesture; a retry of the same gesture passes the same id.
- A scan goes before other writes, and bulk chunks go last; within one priority first come, first served.
- Answers for an owner that is gone are dropped. A newer request with the same key drops the answer of the older
  one; a write is still done, and its error is still told.
- ``OperationError`` goes to ``failed`` in place. All else is a bug: logged, signalled by ``crashed``; work goes on.
- Python threads, not QThreads: a QThread that is destroyed while it runs kills the program.
"""

from __future__ import annotations

import enum
import itertools
import logging
import queue
import threading
import time
import traceback
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal
from shiboken6 import isValid

from app.domain.topics import Touched
from app.errors import OperationError, Unavailable
from app.wording import words

T = TypeVar("T")
P = ParamSpec("P")
log = logging.getLogger(__name__)


class DoneLike(Protocol):
    """What a write gives back."""

    @property
    def result(self) -> dict[str, Any]: ...
    @property
    def touched(self) -> tuple[Touched, ...]: ...
    @property
    def replayed(self) -> bool: ...


class ContextLike(Protocol):
    """The part of the application context that the workers use."""

    def run(self, command: Any, *, op_id: uuid.UUID | None = None, attachments: Any = None) -> DoneLike: ...
    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T: ...


class Priority(enum.IntEnum):
    """What a write waits behind."""

    SCAN = 0
    NORMAL = 1
    BULK = 2


_JOBS_AT_ONCE = 3
_STOP = 9  # behind every priority, so that a closing program still writes what was asked for


@dataclass(frozen=True, slots=True)
class BugReport:
    """An error that nobody expected: ``where`` in words, ``trace`` for the log and the report."""

    where: str
    trace: str


@dataclass(frozen=True, slots=True)
class Busy:
    """What is under way: writes and reads waiting or running, and the title of the oldest that has one."""

    writes: int = 0
    reads: int = 0
    title: str = ""

    def __bool__(self) -> bool:
        return bool(self.writes or self.reads)


@dataclass(slots=True, eq=False)
class _Task:
    work: Callable[[], Any]
    owner: QObject
    slot: tuple[int, str]
    number: int
    is_write: bool
    title: str
    done: Callable[[Any], object] | None
    failed: Callable[[OperationError], object] | None
    ended: Callable[[], object] | None
    answer: Any = None
    error: OperationError | None = None
    bug: BugReport | None = None
    skipped: bool = False
    attempted: threading.Event | None = None


@dataclass(order=True, slots=True)
class _Entry:
    priority: int
    number: int
    task: _Task | None = field(compare=False)


class Tasks(QObject):
    """The only way from a screen to the database.

    Signals, all on the GUI thread: ``changed(tuple[Touched, ...])`` after a commit, once, after the caller's own
    ``done``; ``crashed(BugReport)``; ``busy_changed(Busy)``.
    """

    changed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(object)
    _wake = Signal()
    _announced = Signal(object)

    def __init__(self, context: ContextLike, parent: QObject | None = None, *, readers: int = 2) -> None:
        super().__init__(parent)
        self._context = context
        self._numbers = itertools.count(1)
        self._newest: dict[tuple[int, str], int] = {}
        self._open: dict[int, _Task] = {}
        self._finished: deque[_Task] = deque()
        self._closing = False
        self._writes: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._reads: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._documents: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._jobs: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._gate = threading.Lock()
        self._wake.connect(self._deliver_one, Qt.ConnectionType.QueuedConnection)
        self._announced.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._threads = [self._start(self._writes, "writer")]
        self._threads += [self._start(self._reads, f"reader {number + 1}") for number in range(readers)]

    # -- asking --

    def run(
        self,
        owner: QObject,
        command: Any,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[OperationError], object] | None = None,
        ended: Callable[[], object] | None = None,
        key: str = "",
        priority: Priority = Priority.NORMAL,
        op_id: uuid.UUID | None = None,
        attachments: Any = None,
        title: str = "",
    ) -> uuid.UUID:
        """Writes: ``context.run(command, op_id=...)`` on the writer thread. Gives the operation id at once.

        Call on the GUI thread. ``done(Done)``, ``failed(OperationError)``, then always ``ended()``. A new id is made
        here unless this is a retry. ``key``: see the module; the write itself is never skipped.
        """
        operation, run = op_id or uuid.uuid4(), self._acting()

        def work() -> Any:
            return run(command, op_id=operation, attachments=attachments)

        task = self._task(owner, work, key, done, failed, ended, is_write=True, title=title)
        self._put(self._writes, int(priority), task)
        return operation

    def read(
        self,
        owner: QObject,
        fn: Callable[..., T],
        *args: Any,
        done: Callable[[T], object],
        failed: Callable[[OperationError], object] | None = None,
        ended: Callable[[], object] | None = None,
        key: str = "",
        **kw: Any,
    ) -> None:
        """Reads: ``context.read(fn, *args, **kw)`` on a reader thread, then ``done(answer)`` on the GUI thread.

        ``key``: a newer request with the same owner and key drops this one, before it runs if it still waits.
        """

        def work() -> T:
            return self._context.read(fn, *args, **kw)

        self._put(self._reads, 1, self._task(owner, work, key, done, failed, ended, is_write=False, title=""))

    def call(
        self,
        owner: QObject,
        fn: Callable[..., T],
        *args: Any,
        done: Callable[[T], object],
        failed: Callable[[OperationError], object] | None = None,
        ended: Callable[[], object] | None = None,
        key: str = "",
        documents: bool = False,
        **kw: Any,
    ) -> None:
        """Other slow work without a database: ``fn(*args, **kw)`` on a reader thread (parse a file, print, network).

        ``documents=True``: on the one documents thread. All pdfium calls must go there: it crashes on several.
        """
        task = self._task(owner, lambda: fn(*args, **kw), key, done, failed, ended, is_write=False, title="")
        if documents:
            self._start_once(self._documents, "documents")
        self._put(self._documents if documents else self._reads, 1, task)

    def work(
        self,
        owner: QObject,
        fn: Callable[[Callable[..., Any]], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[OperationError], object] | None = None,
        ended: Callable[[], object] | None = None,
        title: str = "",
    ) -> None:
        """A long job of many writes (an import): ``fn(run)`` on a thread of its own, some jobs side by side.

        ``run(command, op_id=..., attachments=...)`` does one write on the writer thread at BULK priority: it waits
        behind every scan and click, then gives what ``context.run`` gives, or raises its OperationError. It raises
        Unavailable once the program closes; what was written before stays.
        """
        in_turn = partial(self._run_in_turn, self._acting())
        task = self._task(owner, lambda: fn(in_turn), "", done, failed, ended, is_write=False, title=title)
        self._start_once(self._jobs, "jobs", _JOBS_AT_ONCE)
        self._put(self._jobs, 1, task)

    def document(self, fn: Callable[[], T]) -> T:
        """A step of a long job that draws or prints: done on the documents thread, in turn with other papers.

        To be called on the job's thread, or on a reader's (``call``), which waits for it. Gives what ``fn()`` gives,
        raises as ``run`` of ``work``.
        """
        with self._gate:
            if not self._closing:
                self._start_once(self._documents, "documents")
        answer: T = self._in_turn(self._documents, 1, fn, is_write=False)
        return answer

    def announce(self, touched: tuple[Touched, ...]) -> None:
        """Tells every view that another station changed something. May be called on any thread."""
        if not self._closing:
            self._announced.emit(touched)

    @property
    def busy(self) -> Busy:
        """What is under way now."""
        open_tasks = self._open.values()
        writes = sum(1 for task in open_tasks if task.is_write)
        return Busy(writes, len(self._open) - writes, next((task.title for task in open_tasks if task.title), ""))

    def shutdown(self, seconds: float | None = None) -> bool:
        """Stops: waiting reads are dropped, waiting writes are done first, no answer is delivered any more.

        Waits for the threads, at most ``seconds`` (None: as long as it takes). True if all of them have ended.
        """
        if not self._closing:
            with self._gate:
                self._closing = True
            for thread in self._threads:
                line = self._line_of(thread.name)
                line.put(_Entry(_STOP, next(self._numbers), None))
        end = None if seconds is None else time.monotonic() + seconds
        for thread in self._threads:
            thread.join(None if end is None else max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    # -- inside --

    def _task(
        self,
        owner: QObject,
        work: Callable[[], Any],
        key: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[OperationError], object] | None,
        ended: Callable[[], object] | None,
        *,
        is_write: bool,
        title: str,
    ) -> _Task:
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("ask for work on the GUI thread")
        number = next(self._numbers)
        slot = (id(owner), key)
        if key:
            self._newest[slot] = number
        return _Task(work, owner, slot, number, is_write, title, done, failed, ended)

    def _put(self, line: queue.PriorityQueue[_Entry], priority: int, task: _Task) -> None:
        if self._closing:
            return
        self._open[task.number] = task
        line.put(_Entry(priority, task.number, task))
        self.busy_changed.emit(self.busy)

    def _acting(self) -> Callable[..., Any]:
        """Writes for who asks now: somebody else may work here before it is carried out."""
        acting = getattr(self._context, "acting", None)
        return self._context.run if acting is None else acting()

    def _run_in_turn(
        self, run: Callable[..., Any], command: Any, *, op_id: uuid.UUID | None = None, attachments: Any = None
    ) -> Any:
        """One write of a long job; on the job's thread, which waits for it."""
        operation = op_id or uuid.uuid4()

        def work() -> Any:
            return run(command, op_id=operation, attachments=attachments)

        return self._in_turn(self._writes, int(Priority.BULK), work, is_write=True)

    def _in_turn(
        self, line: queue.PriorityQueue[_Entry], priority: int, work: Callable[[], Any], *, is_write: bool
    ) -> Any:
        attempted = threading.Event()
        number = next(self._numbers)
        task = _Task(work, self, (0, ""), number, is_write, "", None, None, None, attempted=attempted)
        # Without the gate the thread could be told to stop between the question and the entry, and nobody would wake.
        with self._gate:
            if not self._closing:
                line.put(_Entry(priority, number, task))
            else:
                task.skipped = True
        if not task.skipped:
            attempted.wait()
        if task.skipped:
            raise Unavailable(
                words("The program is closing. What was written before stays."), fix=words("Begin it again later.")
            )
        if task.error is not None:
            raise task.error
        if task.bug is not None:
            raise OperationError(
                words("A step failed for a reason that nobody foresaw; it was logged. What was written before stays.")
            )
        return task.answer

    def _start_once(self, line: queue.PriorityQueue[_Entry], name: str, most: int = 1) -> None:
        """Starts another thread for a line, ``most`` of them in all."""
        if sum(thread.name == name for thread in self._threads) < most:
            self._threads.append(self._start(line, name))

    def _start(self, line: queue.PriorityQueue[_Entry], name: str) -> threading.Thread:
        thread = threading.Thread(target=self._work, args=(line,), name=name, daemon=True)
        thread.start()
        return thread

    def _line_of(self, name: str) -> queue.PriorityQueue[_Entry]:
        lines = {"writer": self._writes, "documents": self._documents, "jobs": self._jobs}
        return lines.get(name, self._reads)

    def _work(self, line: queue.PriorityQueue[_Entry]) -> None:
        while (task := line.get().task) is not None:
            if not task.is_write and (self._closing or self._is_stale(task)):
                task.skipped = True
            else:
                self._attempt(task)
            if task.attempted is not None:
                task.attempted.set()
            self._finished.append(task)
            if not self._closing:
                self._wake.emit()

    @staticmethod
    def _attempt(task: _Task) -> None:
        try:
            task.answer = task.work()
        except OperationError as error:
            task.error = error
        except Exception as error:
            where = task.title or ("a write" if task.is_write else "a read")
            task.bug = BugReport(f"{where}: {type(error).__name__}", traceback.format_exc())
            log.exception("unexpected error in %s", where)

    def _is_stale(self, task: _Task) -> bool:
        return bool(task.slot[1]) and self._newest.get(task.slot) != task.number

    def _deliver_one(self) -> None:
        if self._closing:
            return
        task = self._finished.popleft()
        self._open.pop(task.number, None)
        stale = self._is_stale(task)
        if not stale:
            self._newest.pop(task.slot, None)
        self.busy_changed.emit(self.busy)
        try:
            if isValid(task.owner) and not task.skipped:
                self._answer(task, stale=stale)
        finally:
            if task.bug is not None:
                self.crashed.emit(task.bug)
            if task.is_write and task.error is None and task.bug is None and task.answer.touched:
                self.changed.emit(task.answer.touched)

    @staticmethod
    def _answer(task: _Task, *, stale: bool) -> None:
        try:
            if task.error is not None:
                if task.failed is not None and (task.is_write or not stale):
                    task.failed(task.error)
            elif task.bug is None and task.done is not None and not stale:
                task.done(task.answer)
        finally:
            if task.ended is not None and not stale:
                task.ended()
