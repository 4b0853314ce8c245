"""Taking back and doing again, newest first, and what the window says about it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.undo import MOST_STEPS, Step, UndoStack
from app.ui.view import Kit, View
from app.ui.widgets.toast import Toast

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_newest_goes_first_and_only_once() -> None:
    stack, done = UndoStack(), list[str]()
    for name in ("a", "b"):
        stack.push(Step(name, partial(done.append, name)))
    assert stack.next_undo is not None and stack.next_undo.words == "b"
    stack.undo()
    stack.undo()
    assert stack.undo() is None
    assert done == ["b", "a"]


def test_what_was_taken_back_can_be_done_again_until_something_new_is_done() -> None:
    stack, done = UndoStack(), list[str]()
    stack.push(Step("tag", lambda: done.append("undo"), lambda: done.append("redo")))
    stack.undo()
    stack.redo()
    stack.undo()
    assert done == ["undo", "redo", "undo"]
    stack.push(Step("hold", lambda: None))
    assert stack.redo() is None


def test_a_step_without_a_way_back_again_is_not_offered() -> None:
    stack = UndoStack()
    stack.push(Step("hold", lambda: None))
    stack.undo()
    assert stack.next_redo is None


def test_a_step_may_be_taken_back_out_of_turn_or_forgotten() -> None:
    stack, done = UndoStack(), list[str]()
    first, second = (Step(name, partial(done.append, name)) for name in ("a", "b"))
    stack.push(first)
    stack.push(second)
    assert stack.undo(first) is first
    assert stack.undo(first) is None
    stack.drop(second)
    assert stack.undo() is None
    assert done == ["a"]


def test_only_so_many_are_kept() -> None:
    stack = UndoStack()
    for number in range(MOST_STEPS + 5):
        stack.push(Step(str(number), lambda: None))
    assert len([1 for _ in range(MOST_STEPS + 5) if stack.undo() is not None]) == MOST_STEPS


class Plain(View):
    view_id, title = "plain", "Plain"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.field = QLineEdit(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@pytest.fixture
def window(qtbot: QtBot, kit: Kit) -> MainWindow:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    window.add_view(Plain(kit))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_view("plain")
    return window


def undo_words(window: MainWindow) -> str:
    return next(b.action.text() for b in window.kit.actions.bound() if b.spec.id == "app.undo")


def test_undo_names_what_it_takes_back_and_outlives_the_toast(window: MainWindow) -> None:
    done: list[str] = []
    view = window.view
    assert view is not None
    view.say_undo("24 orders released", lambda: done.append("unrelease"), redo=lambda: done.append("release"))
    assert undo_words(window) == "Undo: 24 orders released"
    window.toast.dismiss()
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert done == ["unrelease"]
    assert window.toast.current is not None
    assert window.toast.current.text == "Undoing: 24 orders released"
    assert undo_words(window) == "Undo"
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL | SHIFT)
    assert done == ["unrelease", "release"]
    assert undo_words(window) == "Undo: 24 orders released"


def test_the_toast_and_the_key_do_it_once_between_them(window: MainWindow) -> None:
    done: list[str] = []
    view = window.view
    assert view is not None
    view.say_undo("Hold lifted", lambda: done.append("hold"))
    assert window.toast.undo()
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert done == ["hold"]
    assert window.toast.current is not None
    assert window.toast.current.text == "There is nothing to undo"


def test_what_came_of_it_replaces_the_words_about_it(window: MainWindow) -> None:
    view = window.view
    assert view is not None
    view.say_undo("Hold lifted", lambda: view.say("On hold again"))
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert window.toast.current is not None
    assert window.toast.current.text == "On hold again"


def test_a_field_takes_back_its_own_typing(window: MainWindow) -> None:
    done: list[str] = []
    view = window.view
    assert isinstance(view, Plain)
    view.say_undo("Hold lifted", lambda: done.append("hold"))
    view.field.show()
    view.field.setFocus()
    QTest.keyClicks(view.field, "abc")
    QTest.keyClick(view.field, Qt.Key.Key_Z, CTRL)
    assert (view.field.text(), done) == ("", [])


def test_an_offer_has_its_own_key_and_is_not_undone(window: MainWindow) -> None:
    done: list[str] = []
    view = window.view
    assert view is not None
    view.say("Enamel Mug", action="Pack one", run=lambda: done.append("pack"))
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert done == []
    window.show_toast(Toast("Enamel Mug", "package", "Pack one", lambda: done.append("pack")))
    assert window.toast.key == "Alt+Return"
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == ["pack"]


def test_the_countdown_stands_still_in_focus(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    window.show_toast(Toast("Enamel Mug", "package", "Pack one", lambda: done.append("pack"), seconds=1))
    window.toast.setFocus()
    assert not window.toast._timer.isActive()
    QTest.keyClick(window.toast, Qt.Key.Key_Return)
    assert done == ["pack"]
    window.show_toast(Toast("Short", seconds=1))
    assert window.toast._timer.isActive()
    window.toast.setFocus()
    QTest.keyClick(window.toast, Qt.Key.Key_Escape)
    assert window.toast.current is None
