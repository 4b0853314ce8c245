"""What lies over the whole window for a moment: dims what is below, takes the focus, and gives it back exactly."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

DIM = QColor(20, 32, 43, 82)


class Overlay(QWidget):
    """Covers ``parent`` and follows its size. Esc or a click beside what it shows closes it.

    Keys never reach the window's shortcuts while it is there; subclasses decide about them in ``keyPressEvent``, and
    the widgets inside must keep theirs (``keeps_keys``).
    """

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self._over = parent
        self._back: QWidget | None = parent.window().focusWidget()
        self._is_open = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether nobody has taken it away yet, even while the locked program hides it."""
        return self._is_open

    def open_over(self) -> None:
        """Shows it above everything in the window. Call once it is built."""
        self._is_open = True
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Takes it away and gives the focus back to what had it."""
        back = self._back
        self._is_open = False
        self.hide()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def leave_over(self) -> None:
        """Takes it away where something else takes the focus."""
        self._back = None
        self.close_over()

    def keeps_keys(self, widget: QWidget) -> None:
        """Keeps the keys of a widget inside from the window's shortcuts."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        elif watched is not self._over and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        # Whatever it is, it is not for the view below.
        event.accept()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_over()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), DIM)
