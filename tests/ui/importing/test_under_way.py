"""An import while it runs: stopped, gone on with, interrupted by scans, keys and other stations."""

from __future__ import annotations

import time
import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.topics import Topic, Touched
from app.services.holds import LiftHold
from app.services.order_import import CHUNK, import_orders
from app.ui.tasks import Priority
from tests.factories import incoming, take_in
from tests.ui.import_desk import (
    ENTER,
    ESC,
    Desk,
    button,
    figures,
    order_file,
    orders_here,
    refusal,
)


def test_cancel_keeps_what_is_in_and_the_file_can_be_gone_on_with(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path, 2 * CHUNK + 10)
    desk.open(file)
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.wait_for(lambda: desk.page == "WorkPage")
    desk.press(ESC)
    assert desk.view.work_page.words == "Stopping after what is being written"
    desk.held.gate.set()
    desk.wait_for(lambda: desk.page == "DonePage")
    desk.settle()
    assert desk.view.done_page.words == (
        f"Stopped: {2 * CHUNK} of {2 * CHUNK + 10} orders are in. From orders.csv. Import the file again to go on: "
        "what is in stays and is not doubled. Or undo what is in."
    )
    assert len(orders_here(desk)) == 2 * CHUNK
    desk.press_and_wait(Qt.Key.Key_G)
    assert button(desk, "Import 10 new orders").isEnabled()
    desk.press_and_wait(ENTER)
    assert len(orders_here(desk)) == 2 * CHUNK + 10


def test_a_long_import_shows_how_far_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.wait_for(lambda: desk.page == "WorkPage" and desk.view.work_page.words == f"{CHUNK} of {2 * CHUNK} rows")
    assert desk.kit.tasks.busy.title == "Importing orders.csv"
    desk.wait_for(lambda: [(job.title, job.done, job.total) for job in desk.kit.jobs.shown]
                  == [("Importing orders.csv", CHUNK, 2 * CHUNK)])  # fmt: skip
    desk.held.gate.set()
    desk.settle()
    assert desk.page == "DonePage"
    assert desk.kit.jobs.running == []


def test_an_import_is_stopped_around_the_view_and_what_is_in_is_undone(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 3 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.kit.jobs.running[0].stop()
    desk.held.gate.set()
    desk.settle()
    assert desk.view.done_page.words.startswith(f"Stopped: {2 * CHUNK} of {3 * CHUNK} orders are in.")
    assert "Or undo what is in." in desk.view.done_page.words
    assert desk.kit.jobs.running == []


def test_a_scan_goes_before_the_next_chunk(desk: Desk, tmp_path: Path) -> None:
    (order_id,) = take_in(desk.shop, incoming("900"))
    desk.open(order_file(tmp_path, 3 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.kit.tasks.run(desk.view, LiftHold(order_id, "review"), priority=Priority.SCAN)
    desk.held.gate.set()
    desk.settle()
    assert desk.held.written == [
        "StartImport",
        "ImportOrders",
        "ImportOrders",
        "LiftHold",
        "ImportOrders",
        "FinishImport",
    ]


def test_an_import_that_failed_goes_on_where_it_ended(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1, refusal())
    desk.press(ENTER)
    desk.held.gate.set()
    desk.settle()
    assert desk.page == "CheckPage"
    assert "The database did not answer." in desk.view.banner.words
    assert f"{CHUNK} of {2 * CHUNK} rows were done; they stay" in desk.view.banner.words
    assert len(orders_here(desk)) == CHUNK
    button(desk, "Try again").click()
    desk.settle()
    assert desk.view.done_page.words.startswith(f"{2 * CHUNK} orders are in.")
    assert figure_of_new(desk) == f"{2 * CHUNK} new. written just now"
    assert len(orders_here(desk)) == 2 * CHUNK


def figure_of_new(desk: Desk) -> str:
    return desk.view.done_page.figures[0].accessibleName()


def test_another_file_has_to_wait_for_an_import(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.held.hold("ImportOrders")
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.window.show_view("import", str(order_file(tmp_path, 5, "other.csv")))
    assert desk.last_toast == "An import is under way: other.csv was not opened"
    desk.press(ENTER)
    desk.held.gate.set()
    desk.settle()
    assert len(orders_here(desk)) == 3
    assert desk.held.written.count("StartImport") == 1


def test_what_another_station_imports_meanwhile_is_seen_in_the_check(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path)
    desk.open(file)
    import_orders(desk.shop.run, file, op_id=uuid.uuid4())
    desk.kit.tasks.announce((Touched(Topic.IMPORTS, None),))
    desk.wait_for(lambda: figures(desk)[1].startswith("3 unchanged"))
    assert not button(desk, "Nothing to import").isEnabled()


def test_closing_during_an_import_keeps_what_is_in(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.held.gate.set()
    assert desk.kit.tasks.shutdown(10)
    assert len(orders_here(desk)) in (CHUNK, 2 * CHUNK)


def test_esc_while_a_file_is_read_forgets_it(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_view("import", str(order_file(tmp_path)))
    desk.press(ESC)
    desk.settle()
    assert desk.page == "StartPage"


def test_a_file_that_was_read_just_before_esc_is_forgotten_too(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_view("import", str(order_file(tmp_path)))
    end = time.monotonic() + 10
    while not desk.kit.tasks._finished and time.monotonic() < end:
        time.sleep(0.001)  # no event loop: the answer is there and not yet told
    desk.press(ESC)
    desk.settle()
    assert desk.page == "StartPage"


def test_the_letter_o_chooses_a_file_and_esc_goes_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = order_file(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    desk.press_and_wait(Qt.Key.Key_O)
    assert desk.page == "CheckPage"
    desk.press_and_wait(ESC)
    assert desk.page == "StartPage"
    assert button(desk, "Choose a file").isEnabled()
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.page == "CheckPage"
    assert desk.held.written == []


def test_a_scan_neither_imports_nor_leaves_its_letters_here(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    scanned: list[str] = []

    def take(code: str) -> bool:
        scanned.append(code)
        return True

    desk.window.set_unclaimed_scan(take)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "OR4006381333931")
    QTest.keyClick(focus, ENTER)
    desk.settle()
    assert scanned == ["OR4006381333931"]
    assert desk.page == "CheckPage"
    assert orders_here(desk) == []
