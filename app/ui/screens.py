"""Where a window may stand: the screens that are there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

DESK_SIZE = QSize(1440, 900)
_LEAST_SEEN = QSize(120, 60)
# The property of a window that is for others than who works here: it stays in sight while the program is locked.
STAYS = "staysWhenLocked"


def desk_size() -> QSize:
    """The size of a new window: as drawn, or less on a smaller screen, where its edges would be out of sight."""
    return DESK_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size())


def desk_corner() -> QPoint:
    """The upper left corner of the main screen."""
    return QGuiApplication.primaryScreen().availableGeometry().topLeft()


def is_in_sight(window: QWidget) -> bool:
    """Whether enough of the window to take hold of is on some screen."""
    frame = window.geometry()
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(frame)
        if seen.width() >= _LEAST_SEEN.width() and seen.height() >= _LEAST_SEEN.height():
            return True
    return False
