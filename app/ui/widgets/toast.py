"""The toast: one short message over the pane, inverted, with a countdown and at most one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.theme import motion_ms, tokens_of
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RIGHT, caps_width, paint_caps, paint_round, paint_text, smooth

TOAST_WIDTH, TOAST_HEIGHT, TOAST_MARGIN = 376, 48, 16
_ICON, _BAR = 16, 3


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tells screen readers ``text`` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message that goes away by itself, with at most one thing to do about it."""

    text: str
    icon: str = "info"
    action: str = ""
    run: Callable[[], object] | None = None
    seconds: int = 10


class ToastBar(QWidget):
    """Shows one toast at a time in the lower right corner of its parent; a new one replaces the old one.

    The countdown stands still while the pointer is over it. ``undo()`` does what its action says, once.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._toast: Toast | None = None
        self._left_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._tick)
        self.hide()
        parent.installEventFilter(self)

    @property
    def current(self) -> Toast | None:
        """The toast on screen, or None."""
        return self._toast

    def show_toast(self, toast: Toast) -> None:
        """Shows ``toast`` for its seconds."""
        self._toast = toast
        self._left_ms = toast.seconds * 1000
        self.setAccessibleName(toast.text)
        self._place()
        self.show()
        self.raise_()
        self._since.start()
        # Without motion the bar stands still and one timer ends the toast.
        self._timer.start(50 if motion_ms() else self._left_ms)
        announce(self, toast.text if not toast.action else f"{toast.text}. {toast.action} is possible.")

    def dismiss(self) -> None:
        """Takes the toast away."""
        self._timer.stop()
        self._toast = None
        self.hide()

    def undo(self) -> bool:
        """Runs the action of the present toast; False if there is none."""
        toast = self._toast
        if toast is None or toast.run is None:
            return False
        self.dismiss()
        toast.run()
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._spend()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._toast is not None:
            self._since.start()
            self._timer.start(50 if motion_ms() else max(1, self._left_ms))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self._action_x():
            self.undo()
        else:
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._toast is None:
            return
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        other = tokens.inverse
        rect = QRectF(self.rect())
        fill = tokens.text if not tokens.dark else other.window
        paint_round(painter, rect, fill=fill, radius=OUTER_RADIUS)
        ink, accent = (other.text, other.accent)
        middle = self.height() / 2
        paint_icon(painter, 16, middle - _ICON / 2, _ICON, self._toast.icon, ink)
        room = QRectF(44, 0, self._action_x() - 52, self.height())
        paint_text(painter, room, self._toast.text, fonts.font(), ink, LEFT)
        if self._toast.action:
            end = self.width() - 16 - caps_width("Ctrl+Z")
            strip = QRectF(0, 0, end - 8, self.height())
            paint_text(painter, strip, self._toast.action, fonts.font(fonts.BODY, fonts.STRONG), accent, RIGHT)
            paint_caps(painter, end, middle, "Ctrl+Z", ink=accent, fill=None, edge=other.divider)
        self._paint_countdown(painter, rect, accent)

    def _paint_countdown(self, painter: QPainter, rect: QRectF, color: object) -> None:
        if self._toast is None or not motion_ms():
            return
        share = max(0.0, self._left_ms / (self._toast.seconds * 1000))
        painter.save()
        painter.setClipRect(QRectF(0, rect.height() - _BAR, rect.width() * share, _BAR))
        tokens = tokens_of(self.palette()).inverse
        paint_round(painter, rect, fill=tokens.accent, radius=OUTER_RADIUS)
        painter.restore()

    def _action_x(self) -> float:
        if self._toast is None or not self._toast.action:
            return float(self.width() - 8)
        font = fonts.font(fonts.BODY, fonts.STRONG)
        return self.width() - 24 - caps_width("Ctrl+Z") - fonts.text_width(font, self._toast.action) - 8

    def _place(self) -> None:
        parent = self._over
        width = min(TOAST_WIDTH, parent.width() - 2 * TOAST_MARGIN)
        height = fonts.dp(TOAST_HEIGHT)
        x = parent.width() - TOAST_MARGIN - width
        self.setGeometry(x, parent.height() - TOAST_MARGIN - height, width, height)

    def _spend(self) -> None:
        self._left_ms -= self._since.restart() if self._since.isValid() else 0

    def _tick(self) -> None:
        self._spend()
        if self._left_ms <= 0:
            self.dismiss()
        else:
            self.update(0, self.height() - _BAR, self.width(), _BAR)
