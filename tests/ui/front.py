"""Where keys go in tests that press them in a real window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def in_front(qtbot: QtBot, window: QWidget, view: QWidget) -> QWidget:
    """The widget with the focus, else ``view``.

    The window is made the active one again where none is: what an earlier test left may go late, and take that with it.
    """
    if QApplication.activeWindow() is None:
        with qtbot.waitActive(window):
            window.activateWindow()
    return QApplication.focusWidget() or view
