"""Work off the GUI thread: order, drops, errors, closing."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.topics import Topic, Touched
from app.errors import OperationError, Refused
from app.ui.tasks import BugReport, Busy, Priority, Tasks
from tests.ui.conftest import FakeContext, FakeDone

ORDERS = (Touched(Topic.ORDERS, frozenset({1})),)


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner


class Gate:
    """Holds a worker until it is opened."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self.reached = threading.Event()

    def __call__(self, *_args: Any) -> str:
        self.reached.set()
        assert self._event.wait(10)
        return "gate"

    def open(self) -> None:
        self._event.set()


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=10_000)


def test_a_read_runs_elsewhere_and_answers_here(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    seen: list[object] = []

    def query(conn: object, a: int, *, b: int) -> tuple[int, bool]:
        return a + b, threading.current_thread() is threading.main_thread()

    def done(answer: tuple[int, bool]) -> None:
        seen.append((answer, QThread.currentThread() is owner.thread()))

    tasks.read(owner, query, 2, b=3, done=done)
    wait_for(qtbot, lambda: bool(seen))
    assert seen == [((5, False), True)]


def test_a_write_gets_its_id_at_the_gesture(qtbot: QtBot, tasks: Tasks, context: FakeContext, owner: QObject) -> None:
    answers: list[Any] = []
    made = tasks.run(owner, lambda: 7, done=answers.append)
    wait_for(qtbot, lambda: bool(answers))
    assert context.op_ids == [made]
    assert answers[0].result == {"value": 7}


def test_a_retry_keeps_its_id(qtbot: QtBot, tasks: Tasks, context: FakeContext, owner: QObject) -> None:
    first = uuid.uuid4()
    ended: list[int] = []
    assert tasks.run(owner, lambda: 7, op_id=first, ended=lambda: ended.append(1)) == first
    wait_for(qtbot, lambda: bool(ended))
    assert context.op_ids == [first]


def test_changes_are_told_once_and_after_the_answer(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    told: list[object] = []
    tasks.changed.connect(lambda touched: told.append(touched))
    tasks.run(owner, lambda: FakeDone({}, ORDERS), done=lambda _done: told.append("done"))
    wait_for(qtbot, lambda: len(told) == 2)
    assert told == ["done", ORDERS]


def test_a_write_that_touched_nothing_tells_nothing(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    told: list[object] = []
    ended: list[int] = []
    tasks.changed.connect(told.append)
    tasks.run(owner, lambda: FakeDone({}), ended=lambda: ended.append(1))
    wait_for(qtbot, lambda: bool(ended))
    assert told == []


def test_an_operation_error_is_told_in_place(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    errors: list[OperationError] = []
    bugs: list[BugReport] = []
    ended: list[int] = []
    tasks.crashed.connect(bugs.append)

    def refuse() -> None:
        raise Refused("Order 7 is cancelled. Nothing was changed.", fix="Open another one.")

    tasks.run(owner, refuse, failed=errors.append, ended=lambda: ended.append(1))
    wait_for(qtbot, lambda: bool(ended))
    assert (str(errors[0]), bugs) == ("Order 7 is cancelled. Nothing was changed. Open another one.", [])


def test_a_bug_is_reported_and_work_goes_on(
    qtbot: QtBot, tasks: Tasks, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    bugs: list[BugReport] = []
    answers: list[Any] = []
    failed: list[object] = []
    tasks.crashed.connect(bugs.append)

    def broken() -> None:
        raise ZeroDivisionError("one")

    tasks.run(owner, broken, failed=failed.append, done=answers.append, title="releasing")
    tasks.read(owner, lambda _conn: 1 // 0, done=answers.append)
    tasks.run(owner, lambda: 8, done=answers.append)
    wait_for(qtbot, lambda: len(bugs) == 2 and len(answers) == 1)
    assert {bug.where for bug in bugs} == {"releasing: ZeroDivisionError", "a read: ZeroDivisionError"}
    assert all("Traceback" in bug.trace for bug in bugs)
    assert failed == []
    assert "unexpected error in releasing" in caplog.text


def test_an_answer_for_an_owner_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    gate, owner = Gate(), QObject()
    answers: list[str] = []
    tasks.read(owner, gate, done=answers.append)
    gate.reached.wait(10)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    gate.open()
    wait_for(qtbot, lambda: not tasks.busy)
    assert answers == []


def test_a_newer_request_drops_the_older_answer(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate = Gate()
    answers: list[str] = []
    tasks.read(owner, gate, done=answers.append, key="list")
    gate.reached.wait(10)
    tasks.read(owner, lambda _conn: "new", done=answers.append, key="list")
    wait_for(qtbot, lambda: answers == ["new"])
    gate.open()
    wait_for(qtbot, lambda: not tasks.busy)
    assert answers == ["new"]


def test_a_request_that_became_stale_while_waiting_is_never_run(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gates = [Gate(), Gate()]
    ran: list[str] = []
    answers: list[object] = []

    def search(_conn: object, word: str) -> str:
        ran.append(word)
        return word

    for gate in gates:
        tasks.read(owner, gate, done=answers.append)
        gate.reached.wait(10)
    for word in ("s", "so", "soc", "sock"):
        tasks.read(owner, search, word, done=answers.append, key="search")
    for gate in gates:
        gate.open()
    wait_for(qtbot, lambda: not tasks.busy)
    assert ran == ["sock"]
    assert "sock" in answers


def test_keys_of_different_owners_do_not_meet(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    other = QObject()
    answers: list[str] = []
    tasks.read(owner, lambda _conn: "a", done=answers.append, key="list")
    tasks.read(other, lambda _conn: "b", done=answers.append, key="list")
    wait_for(qtbot, lambda: sorted(answers) == ["a", "b"])


def test_a_stale_write_is_done_and_its_error_told(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate = Gate()
    done: list[Any] = []
    errors: list[OperationError] = []

    def refuse() -> None:
        raise Refused("No.")

    tasks.run(owner, gate, done=done.append)
    gate.reached.wait(10)
    tasks.run(owner, refuse, done=done.append, failed=errors.append, key="hold")
    tasks.run(owner, lambda: "second", done=done.append, key="hold")
    gate.open()
    wait_for(qtbot, lambda: len(done) == 2)
    assert len(errors) == 1


def test_scans_go_before_other_writes_and_bulk_goes_last(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate = Gate()
    order: list[str] = []
    ended: list[int] = []
    tasks.run(owner, gate)
    gate.reached.wait(10)
    wanted = [("bulk", Priority.BULK), ("one", Priority.NORMAL), ("scan 1", Priority.SCAN), ("two", Priority.NORMAL)]
    for name, priority in [*wanted, ("scan 2", Priority.SCAN)]:
        tasks.run(owner, lambda name=name: order.append(name), priority=priority, ended=lambda: ended.append(1))
    gate.open()
    wait_for(qtbot, lambda: len(ended) == 5)
    assert order == ["scan 1", "scan 2", "one", "two", "bulk"]


def test_a_thousand_tasks_all_answer_once(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    answers: list[int] = []
    writes: list[int] = []
    for number in range(500):
        tasks.read(owner, lambda _conn, number=number: number, done=answers.append)
        tasks.run(owner, lambda number=number: number, done=lambda done: writes.append(done.result["value"]))
    wait_for(qtbot, lambda: len(answers) + len(writes) == 1000)
    assert sorted(answers) == list(range(500))
    assert writes == list(range(500))
    assert not tasks.busy
    assert tasks._newest == {}


def test_a_broken_callback_loses_no_other_answer(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    answers: list[int] = []
    ended: list[int] = []

    def broken(_answer: int) -> None:
        raise RuntimeError("in the view")

    with qtbot.captureExceptions() as caught:
        tasks.read(owner, lambda _conn: 1, done=broken, ended=lambda: ended.append(1))
        tasks.read(owner, lambda _conn: 2, done=answers.append)
        wait_for(qtbot, lambda: answers == [2] and ended == [1])
    assert len(caught) == 1


def test_closing_does_the_waiting_writes_and_drops_the_waiting_reads(qtbot: QtBot, context: FakeContext) -> None:
    tasks, owner, gate, read_gates = Tasks(context), QObject(), Gate(), [Gate(), Gate()]
    written: list[int] = []
    read: list[int] = []
    answers: list[object] = []

    def note(_conn: object, number: int) -> int:
        read.append(number)
        return number

    tasks.run(owner, gate, done=answers.append)
    for read_gate in read_gates:
        tasks.read(owner, read_gate, done=answers.append)
        read_gate.reached.wait(10)
    for number in range(20):
        tasks.run(owner, lambda number=number: written.append(number), done=answers.append)
        tasks.read(owner, note, number, done=answers.append)
    assert not tasks.shutdown(0.05)
    for each in (gate, *read_gates):
        each.open()
    assert tasks.shutdown(10)
    QCoreApplication.processEvents()
    assert written == list(range(20))
    assert (read, answers) == ([], [])


def test_an_answer_that_waits_while_the_program_closes_is_not_delivered(
    qtbot: QtBot, context: FakeContext, owner: QObject
) -> None:
    tasks = Tasks(context)
    answers: list[int] = []
    finished = threading.Event()
    tasks.read(owner, lambda _conn: 1, done=answers.append)
    tasks.read(owner, lambda _conn: finished.set(), done=lambda _answer: None)
    assert finished.wait(10)
    assert tasks.shutdown(10)
    QCoreApplication.processEvents()
    assert answers == []


def test_after_closing_nothing_is_taken(qtbot: QtBot, context: FakeContext, owner: QObject) -> None:
    tasks = Tasks(context)
    assert tasks.shutdown(10)
    ran: list[int] = []
    tasks.run(owner, lambda: ran.append(1))
    tasks.read(owner, lambda _conn: 2, done=ran.append)
    tasks.announce(ORDERS)
    QCoreApplication.processEvents()
    assert ran == []
    assert tasks.shutdown(1)


def test_work_is_asked_for_on_the_gui_thread_only(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    errors: list[str] = []

    def ask() -> None:
        try:
            tasks.run(owner, lambda: 1)
        except RuntimeError as error:
            errors.append(str(error))

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert errors == ["ask for work on the GUI thread"]


def test_news_from_other_stations_arrive_on_the_gui_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    told: list[object] = []
    tasks.changed.connect(lambda touched: told.append((touched, QThread.currentThread() is owner.thread())))
    thread = threading.Thread(target=tasks.announce, args=(ORDERS,))
    thread.start()
    thread.join()
    wait_for(qtbot, lambda: bool(told))
    assert told == [(ORDERS, True)]


def test_documents_have_one_thread_of_their_own(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    names: list[str] = []
    for _ in range(6):
        tasks.call(owner, lambda: threading.current_thread().name, done=names.append, documents=True)
    tasks.call(owner, lambda: threading.current_thread().name, done=names.append)
    wait_for(qtbot, lambda: len(names) == 7)
    assert names.count("documents") == 6


def test_busy_counts_what_is_under_way(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate = Gate()
    seen: list[Busy] = []
    tasks.busy_changed.connect(seen.append)
    tasks.run(owner, gate, title="Importing orders")
    assert tasks.busy == Busy(1, 0, "Importing orders")
    gate.open()
    wait_for(qtbot, lambda: not tasks.busy)
    assert seen == [Busy(1, 0, "Importing orders"), Busy()]


def test_a_long_job_writes_step_by_step_on_the_writer_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    names: list[str] = []
    seen: list[object] = []
    changed: list[object] = []
    tasks.changed.connect(changed.append)

    def write() -> FakeDone:
        names.append(threading.current_thread().name)
        return FakeDone({"step": len(names)}, ORDERS)

    def job(run: Callable[..., Any]) -> tuple[str, list[int]]:
        return threading.current_thread().name, [run(write).result["step"] for _ in range(3)]

    tasks.work(owner, job, done=seen.append, title="Importing")
    assert tasks.busy.title == "Importing"
    wait_for(qtbot, lambda: bool(seen))
    assert seen == [("jobs", [1, 2, 3])]
    assert names == ["writer"] * 3
    wait_for(qtbot, lambda: len(changed) == 3)
    assert not tasks.busy


def test_a_long_job_draws_on_the_documents_thread_in_turn_with_others(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    gate, order, errors = Gate(), list[str](), list[OperationError]()

    def drawn(name: str) -> str:
        order.append(f"{name} {threading.current_thread().name}")
        return name

    def refuse() -> None:
        raise Refused("no such paper")

    def job(_run: Callable[..., Any]) -> None:
        assert tasks.document(lambda: drawn("first")) == "first"
        tasks.document(gate)
        assert tasks.document(lambda: drawn("last")) == "last"
        tasks.document(refuse)

    tasks.work(owner, job, done=lambda _: None, failed=errors.append)
    assert gate.reached.wait(10)
    tasks.call(owner, lambda: drawn("label"), done=lambda _: None, documents=True)
    gate.open()
    wait_for(qtbot, lambda: bool(errors))
    assert order == ["first documents", "label documents", "last documents"]
    assert [str(error) for error in errors] == ["no such paper"]


def test_some_long_jobs_go_on_side_by_side(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate, seen = Gate(), list[str]()
    tasks.work(owner, lambda _run: gate(), done=lambda _: seen.append("long"))
    assert gate.reached.wait(10)
    tasks.work(owner, lambda _run: None, done=lambda _: seen.append("short"))
    wait_for(qtbot, lambda: seen == ["short"])
    gate.open()
    wait_for(qtbot, lambda: seen == ["short", "long"])


def test_closing_ends_a_job_that_draws(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate, raised = Gate(), list[OperationError]()

    def job(_run: Callable[..., Any]) -> None:
        gate()
        try:
            tasks.document(lambda: None)
        except OperationError as error:
            raised.append(error)
            raise

    tasks.work(owner, job, done=lambda _: None)
    assert gate.reached.wait(10)
    tasks._closing = True
    gate.open()
    wait_for(qtbot, lambda: bool(raised))
    tasks._closing = False
    assert "closing" in str(raised[0])


def test_a_step_of_a_long_job_waits_behind_scans_and_clicks(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate, order = Gate(), list[str]()
    seen: list[object] = []
    tasks.run(owner, gate)
    assert gate.reached.wait(10)
    tasks.work(owner, lambda run: run(lambda: order.append("bulk")), done=lambda _: seen.append("job"))
    wait_for(qtbot, lambda: tasks._writes.qsize() == 1)
    tasks.run(owner, lambda: order.append("click"))
    tasks.run(owner, lambda: order.append("scan"), priority=Priority.SCAN)
    gate.open()
    wait_for(qtbot, lambda: bool(seen) and len(order) == 3)
    assert order == ["scan", "click", "bulk"]


def test_a_step_keeps_the_id_that_the_job_gave_it(
    qtbot: QtBot, tasks: Tasks, owner: QObject, context: FakeContext
) -> None:
    seen: list[object] = []
    step = uuid.uuid4()
    tasks.work(owner, lambda run: run(lambda: None, op_id=step), done=seen.append)
    wait_for(qtbot, lambda: bool(seen))
    assert context.op_ids == [step]


def test_what_a_step_raises_ends_the_job_in_place(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    errors: list[OperationError] = []
    ended: list[bool] = []

    def refuse() -> None:
        raise Refused("not now")

    tasks.work(
        owner, lambda run: run(refuse), done=lambda _: None, failed=errors.append, ended=lambda: ended.append(True)
    )
    wait_for(qtbot, lambda: bool(ended))
    assert [str(error) for error in errors] == ["not now"]


def test_a_bug_in_a_step_is_reported_once_and_ends_the_job_in_words(
    qtbot: QtBot, tasks: Tasks, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[OperationError] = []
    bugs: list[BugReport] = []
    tasks.crashed.connect(bugs.append)

    def broken() -> None:
        raise ValueError("a bug")

    tasks.work(owner, lambda run: run(broken), done=lambda _: None, failed=errors.append)
    wait_for(qtbot, lambda: bool(errors) and bool(bugs))
    assert "a bug" not in str(errors[0])
    assert [report.where for report in bugs] == ["a write: ValueError"]


def test_closing_ends_a_long_job_at_its_next_step(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    gate, steps, raised = Gate(), list[int](), list[OperationError]()

    def job(run: Callable[..., Any]) -> None:
        run(gate)
        try:
            run(lambda: steps.append(1))
        except OperationError as error:
            raised.append(error)

    tasks.work(owner, job, done=lambda _: None)
    assert gate.reached.wait(10)
    assert not tasks.shutdown(0)
    gate.open()
    assert tasks.shutdown(10)
    assert steps == []
    assert "closing" in str(raised[0])
