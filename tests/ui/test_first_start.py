"""The first page: three answers by key, click or drop; busy while a shop is made; a refusal in place."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.errors import Refused, StationmasterError, Unavailable
from app.ui.first_start.making import Making
from app.ui.first_start.view import Choice, FirstStart
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice as DropDown

Chosen = list[tuple[Choice, str]]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FirstStart:
    page = FirstStart(theme)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    return page


@pytest.fixture
def chosen(page: FirstStart) -> Chosen:
    answers: Chosen = []
    page.chosen.connect(lambda choice, path: answers.append((choice, path)))
    return answers


def button(page: FirstStart, text: str) -> Button:
    return next(found for found in page.findChildren(Button) if found.text() == text)


def mime_of(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drop(page: FirstStart, mime: QMimeData) -> None:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, mime, buttons, modifiers)
    page.dragEnterEvent(entering)
    if entering.isAccepted():
        page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, buttons, modifiers))


def test_enter_at_once_opens_the_demo_shop(page: FirstStart, chosen: Chosen) -> None:
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert chosen == [(Choice.DEMO, "")]


def test_enter_takes_the_card_that_has_the_focus(page: FirstStart, chosen: Chosen) -> None:
    button(page, "Start empty").setFocus()
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert chosen == [(Choice.EMPTY, "")]


def test_letters_choose_too(page: FirstStart, chosen: Chosen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("/folder/orders.csv", ""))
    QTest.keyClick(page, Qt.Key.Key_E)
    QTest.keyClick(page, Qt.Key.Key_I)
    QTest.keyClick(page, Qt.Key.Key_S)
    assert chosen == [(Choice.EMPTY, ""), (Choice.IMPORT, "/folder/orders.csv"), (Choice.SHARED, "")]


def test_no_file_chosen_changes_nothing(page: FirstStart, chosen: Chosen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    button(page, "Choose a file").click()
    assert chosen == []


def test_a_dropped_file_is_imported_and_a_dropped_link_is_not(page: FirstStart, chosen: Chosen, tmp_path: Path) -> None:
    drop(page, mime_of(QUrl("https://example.com/orders.csv")))
    assert chosen == []
    drop(page, mime_of(QUrl.fromLocalFile(str(tmp_path / "orders.csv"))))
    assert chosen == [(Choice.IMPORT, str(tmp_path / "orders.csv"))]


def test_while_busy_nothing_can_be_chosen_and_it_says_what_goes_on(page: FirstStart, chosen: Chosen) -> None:
    page.set_busy(True, "The demo shop is being opened")
    QTest.keyClick(page, Qt.Key.Key_E)
    button(page, "Start empty").click()
    assert chosen == []
    assert "The demo shop is being opened" in words_of(page)
    page.set_busy(False)
    QTest.keyClick(page, Qt.Key.Key_E)
    assert chosen == [(Choice.EMPTY, "")]


def words_of(page: FirstStart) -> list[str]:
    from app.ui.widgets.label import PlainLabel

    return [found.text() for found in page.findChildren(PlainLabel) if found.isVisible()]


def test_a_refusal_is_told_in_place_and_the_answers_come_back(page: FirstStart, chosen: Chosen) -> None:
    page.set_busy(True, "Your shop is being made")
    page.tell(Refused("There is a shop already. Nothing was changed.", fix="Open it instead."))
    assert page.banner.words == "There is a shop already. Nothing was changed. Open it instead."
    QTest.keyClick(page, Qt.Key.Key_E)
    assert chosen == [(Choice.EMPTY, "")]


def test_after_a_refusal_the_keys_go_on_to_choose(page: FirstStart, chosen: Chosen) -> None:
    focused = button(page, "Start empty")
    focused.setFocus()
    page.set_busy(True, "Your shop is being made")
    page.tell(Refused("There is a shop already. Nothing was changed."))
    assert page.focusWidget() is focused
    assert not any(found.hasFocus() for found in page.findChildren(DropDown))


def test_what_may_pass_can_be_tried_again(page: FirstStart) -> None:
    tried: list[str] = []
    page.tell(Unavailable("The database cannot be reached just now."), again=lambda: tried.append("again"))
    button(page, "Try again").click()
    assert tried == ["again"]
    page.tell(Refused("It belongs to another program."))
    assert not any(found.isVisible() and found.text() == "Try again" for found in page.findChildren(Button))


def test_what_must_be_set_right_has_its_own_button(page: FirstStart) -> None:
    asked: list[str] = []
    page.tell(
        Unavailable("The server refused the password."), again=lambda: asked.append("set up"), mend="Set it right"
    )
    button(page, "Set it right").click()
    assert asked == ["set up"]


def test_everything_has_a_name_for_screen_readers(page: FirstStart) -> None:
    named = [*page.findChildren(Button), *page.findChildren(DropDown)]
    assert len(named) >= 5
    assert all(widget.accessibleName() for widget in named if widget.isVisible())


class Shop:
    """What a shop is to whoever makes it."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        """Remembers it."""
        self.closed = True


def test_a_shop_is_made_elsewhere_and_told_here(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def make() -> Shop:
        threads.append(threading.current_thread())
        return Shop()

    making = Making(make)
    made: list[tuple[Shop, threading.Thread]] = []
    making.made.connect(lambda shop: made.append((shop, threading.current_thread())))
    making.start()
    qtbot.waitUntil(lambda: bool(made))
    assert threads != [threading.main_thread()]
    assert made[0][1] is threading.main_thread()


@pytest.mark.parametrize("error", [Refused("There is a shop already."), ValueError("a bug")])
def test_what_goes_wrong_is_told_as_an_error_that_people_can_read(qtbot: QtBot, error: Exception) -> None:
    def make() -> Shop:
        raise error

    making = Making(make)
    refused: list[StationmasterError] = []
    making.refused.connect(refused.append)
    making.start()
    qtbot.waitUntil(lambda: bool(refused))
    if isinstance(error, Refused):
        assert refused == [error]
    else:
        assert "could not be made" in str(refused[0])
        assert "a bug" not in str(refused[0])


def test_closing_while_a_shop_is_made_waits_and_closes_it_untold(qtbot: QtBot) -> None:
    shop, go = Shop(), threading.Event()
    told: list[Shop] = []

    def make() -> Shop:
        assert go.wait(10)
        return shop

    making = Making(make)
    making.made.connect(told.append)
    making.start()
    go.set()
    making.abandon()
    qtbot.wait(1)
    assert shop.closed
    assert told == []
