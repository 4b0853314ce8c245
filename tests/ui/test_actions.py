"""The table of shortcuts and who gets a key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.action_table import SPECS, Spec
from app.ui.actions import Actions, check_specs
from app.ui.theme import Theme

UI = Path(__file__).resolve().parents[2] / "app" / "ui"


def test_the_table_has_no_fault() -> None:
    assert check_specs(SPECS) == []


def test_faults_of_a_table_are_found() -> None:
    bad = [
        Spec("app.help", "Help", ("F1",)),
        Spec("app.search", "Search", ("Ctrl+F",)),
        Spec("orders.find", "Find", ("Ctrl+F",)),
        Spec("orders.hold", "Hold", ("H",)),
        Spec("orders.hide", "Hide", ("H",)),
        Spec("packing.help", "Help", ("H",)),
        Spec("orders.hold", "Hold", ()),
    ]
    assert check_specs(bad) == [
        "app.help has a function key without a Ctrl twin",
        "Ctrl+F is both app.search and orders.find",
        "H is both orders.hold and orders.hide",
        "orders.hold is there twice",
    ]


def test_shortcuts_are_made_in_one_place() -> None:
    for path in UI.glob("**/*.py"):
        text = path.read_text("utf-8")
        assert "QShortcut(" not in text, path
        if path.name != "actions.py":
            assert not re.search(r"setShortcuts?\(", text), path


def two_views(qtbot: QtBot) -> tuple[QStackedWidget, QWidget, QWidget]:
    stack, orders, packing = QStackedWidget(), QWidget(), QWidget()
    for view in (orders, packing):
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        stack.addWidget(view)
    qtbot.addWidget(stack)
    stack.show()
    with qtbot.waitActive(stack):
        stack.activateWindow()
    return stack, orders, packing


def test_a_letter_goes_to_the_visible_view(qtbot: QtBot, theme: Theme) -> None:
    stack, orders, packing = two_views(qtbot)
    actions = Actions([Spec("orders.hold", "Hold", ("H",)), Spec("packing.help", "Help", ("H", "Shift+H"))])
    done: list[str] = []
    hold = actions.bind(orders, "orders.hold", lambda: done.append("hold"))
    actions.bind(packing, "packing.help", lambda: done.append("help"))
    assert actions.typed("H")
    stack.setCurrentWidget(packing)
    assert actions.typed("H") and actions.typed("Shift+H")
    assert done == ["hold", "help", "help"]
    stack.setCurrentWidget(orders)
    hold.setEnabled(False)
    assert not actions.typed("H")
    assert not actions.typed("Q")
    assert [bound.spec.id for bound in actions.working()] == []


def test_function_keys_and_chords_work_in_the_visible_view_only(qtbot: QtBot, theme: Theme) -> None:
    stack, orders, packing = two_views(qtbot)
    actions = Actions([Spec("packing.short", "Short", ("F2", "Ctrl+S"))])
    done: list[str] = []
    actions.bind(packing, "packing.short", lambda: done.append("short"))
    orders.setFocus()
    QTest.keyClick(orders, Qt.Key.Key_F2)
    assert done == []
    stack.setCurrentWidget(packing)
    packing.setFocus()
    QTest.keyClick(packing, Qt.Key.Key_F2)
    QTest.keyClick(packing, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert done == ["short", "short"]


def test_letters_are_never_qt_shortcuts(qtbot: QtBot, theme: Theme) -> None:
    _stack, orders, _packing = two_views(qtbot)
    actions = Actions()
    for spec in SPECS:
        action = actions.bind(orders, spec.id, lambda: None)
        for sequence in action.shortcuts():
            key = sequence.toString()
            assert len(key.removeprefix("Shift+")) > 1, (spec.id, key)
            assert key not in ("Return", "Esc", "Space")


def test_a_held_letter_repeats_only_what_may_repeat(qtbot: QtBot, theme: Theme) -> None:
    _stack, orders, _packing = two_views(qtbot)
    actions = Actions([Spec("orders.down", "Next", ("J",), repeats=True), Spec("orders.hold", "Hold", ("H",))])
    done: list[str] = []
    actions.bind(orders, "orders.down", lambda: done.append("down"))
    actions.bind(orders, "orders.hold", lambda: done.append("hold"))
    assert actions.typed("J", repeated=True)
    assert actions.typed("H", repeated=True)
    assert done == ["down"]


def test_a_button_follows_its_action(qtbot: QtBot, theme: Theme) -> None:
    _stack, orders, _packing = two_views(qtbot)
    actions = Actions([Spec("orders.release", "Release", ("R",), "play", "Release to picking")])
    done: list[str] = []
    action = actions.bind(orders, "orders.release", lambda: done.append("release"))
    action.setEnabled(False)
    button = actions.button(action)
    qtbot.addWidget(button)
    assert (button.text(), button.isEnabled(), button.accessibleName()) == ("Release", False, "Release")
    action.setEnabled(True)
    action.setText("Release 3")
    button.click()
    assert (button.text(), button.isEnabled(), done) == ("Release 3", True, ["release"])


def test_owners_that_are_gone_are_forgotten(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    actions = Actions([Spec("orders.hold", "Hold", ("H",))])
    owner = QWidget()
    owner.show()
    actions.bind(owner, "orders.hold", lambda: None)
    assert actions.typed("H")
    owner.deleteLater()
    qtbot.waitUntil(lambda: not actions.typed("H"))
    assert actions.working() == []


def test_an_unknown_action_is_a_bug(qtbot: QtBot, theme: Theme) -> None:
    with pytest.raises(KeyError):
        Actions().bind(QWidget(), "orders.nothing", lambda: None)
