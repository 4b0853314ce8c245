"""The Qt binding itself: PySide6 6.12.0 on Python 3.11 loses references and aborts after some 5,000 calls."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

LOOPS = 20_000


class _Sender(QObject):
    told = Signal(int)


def test_20000_calls_that_return_nothing_lose_no_reference(qtbot: QtBot) -> None:
    widget = QLabel()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for number in range(LOOPS):
        widget.setText(str(number))
    assert widget.text() == str(LOOPS - 1)
    assert sys.getrefcount(None) > before - 1000


def test_20000_signals_lose_no_reference(qtbot: QtBot) -> None:
    sender = _Sender()
    heard: list[int] = []
    sender.told.connect(heard.append)
    before = sys.getrefcount(True)
    for number in range(LOOPS):
        sender.told.emit(number)
    assert len(heard) == LOOPS
    assert sys.getrefcount(True) > before - 1000


def test_the_binding_is_the_one_that_was_measured() -> None:
    assert PySide6.__version_info__[:2] == (6, 11)
