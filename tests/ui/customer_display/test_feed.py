"""The feed: one picture at a time; who leaves takes away only their own, and thanks are over at the next touch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.customer_display.feed import Feed, Report, Where
from app.ui.customer_display.shown import IDLE, ShownLine, done, order

ONE, OTHER = "one view", "another view"
ORDER = order([ShownLine("Mug")], None, "EUR")
THANKS = done("#1042")
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def feed(qapp: QApplication) -> Iterator[Feed]:
    made = Feed()
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_change_is_told_at_once(feed: Feed) -> None:
    told: list[object] = []
    feed.changed.connect(lambda: told.append(feed.now))
    feed.show(ONE, ORDER)
    feed.leave(ONE)
    assert told == [ORDER, IDLE]


def test_who_leaves_does_not_take_away_what_another_one_shows(feed: Feed) -> None:
    feed.show(ONE, ORDER)
    feed.show(OTHER, ORDER)
    feed.leave(ONE)
    assert feed.now == ORDER
    feed.leave(OTHER)
    assert feed.now == IDLE


def test_thanks_stay_when_the_view_is_left_and_end_after_a_while(qtbot: QtBot, feed: Feed) -> None:
    feed._thanks.setInterval(1)
    feed.show(ONE, THANKS)
    feed.leave(ONE)
    assert feed.now == THANKS
    qtbot.waitUntil(lambda: feed.now == IDLE)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_F3])
def test_the_next_key_ends_thanks_and_is_typed_all_the_same(feed: Feed, field: QLineEdit, key: Qt.Key) -> None:
    feed.show(ONE, THANKS)
    QTest.keyClick(field, key)
    assert feed.now == IDLE
    assert field.text() == ("a" if key == Qt.Key.Key_A else "")


def test_a_touch_ends_thanks(feed: Feed, field: QLineEdit) -> None:
    feed.show(ONE, THANKS)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert feed.now == IDLE


def test_a_key_that_is_still_held_and_ctrl_alone_do_not_end_thanks(
    qapp: QApplication, feed: Feed, field: QLineEdit
) -> None:
    feed.show(ONE, THANKS)
    qapp.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", True))
    QTest.keyPress(field, Qt.Key.Key_Control)
    QTest.keyRelease(field, Qt.Key.Key_Control)
    assert feed.now == THANKS


def test_keys_do_not_end_an_order(feed: Feed, field: QLineEdit) -> None:
    feed.show(ONE, THANKS)
    feed.show(ONE, ORDER)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert feed.now == ORDER


def test_while_it_is_blank_nothing_that_views_say_is_seen(feed: Feed) -> None:
    feed.show(ONE, ORDER)
    feed.blank()
    assert feed.now == IDLE
    more = order([ShownLine("Mug", "", 2)], None, "EUR")
    feed.show(ONE, more)  # an answer that was under way
    assert feed.now == IDLE
    feed.unblank()
    assert feed.now == more


def test_thanks_are_over_once_it_was_blank(feed: Feed) -> None:
    feed.show(ONE, THANKS)
    feed.blank()
    feed.unblank()
    assert feed.now == IDLE


def test_where_the_display_is_is_told_once(feed: Feed) -> None:
    told: list[Report] = []
    feed.moved.connect(lambda: told.append(feed.report))
    for _ in range(2):
        feed.tell(Report(Where.SHOWN, "HDMI-1"))
    assert told == [Report(Where.SHOWN, "HDMI-1")]
