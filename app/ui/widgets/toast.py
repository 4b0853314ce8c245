"""The toast: one short message over the pane, inverted, with a countdown and an action, or a question's two answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.key_words import key_name
from app.ui.mirror import painter_of, place_in
from app.ui.theme import motion_ms, tokens_of
from app.ui.widgets.painting import (
    LEFT,
    OUTER_RADIUS,
    RIGHT,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
)

# The name of widgets that no toast covers, beside fields.
CLEAR = "keptClear"
TOAST_WIDTH, TOAST_HEIGHT, TOAST_MARGIN = 376, 48, 16
_MORE_LINE = 18
_WIDEST, _WIDER = 600, 24
_ICON, _BAR, _TEXT_X, _AIR = 16, 3, 44, 8
UNDO_KEY, OFFER_KEY, OTHER_KEY = "Ctrl+Z", "Alt+Return", "Alt+Shift+Return"


def _above(spot: QRect, taken: Sequence[QRect]) -> QRect | None:
    """``spot``, or the next one above it that covers nothing of ``taken``; None if there is none."""
    moved = QRect(spot)
    while hit := [rect for rect in taken if rect.intersects(moved)]:
        moved.moveBottom(min(rect.top() for rect in hit) - _AIR)
        if moved.top() < TOAST_MARGIN:
            return None
    return moved


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tells screen readers ``text`` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message that goes away by itself, with one thing to do about it, or the two answers to a question.

    An action whose word is "Undo" can be taken back by Ctrl+Z later too, when the toast is gone; ``redo`` then does it
    again. Any other action is an offer that lasts as long as the toast. ``undo_seconds``: how long it can be taken
    back, if not for ever. ``other``: the second answer.
    """

    text: str
    icon: str = "info"
    action: str = ""
    run: Callable[[], object] | None = None
    seconds: int = 10
    redo: Callable[[], object] | None = None
    undo_seconds: float | None = None
    other: str = ""
    other_run: Callable[[], object] | None = None

    @property
    def undoes(self) -> bool:
        """Whether its action takes something back."""
        return self.run is not None and self.action == tr("Undo")


class ToastBar(QWidget):
    """Shows one toast at a time in the lower right corner of its parent; a new one replaces the old one. It makes room
    for what one types in: fields, and what is marked as ``CLEAR``.

    The countdown stands still while the pointer is over it or the focus in it. ``undo()`` does what its action says,
    once, ``answer_other()`` the second answer. In focus, Return and Shift+Return do it too, Esc takes the toast away.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._toast: Toast | None = None
        self._keys = (UNDO_KEY, OFFER_KEY, OTHER_KEY)
        self._left_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._tick)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def current(self) -> Toast | None:
        """The toast on screen, or None."""
        return self._toast

    @property
    def key(self) -> str:
        """The key of what the present toast offers, or ""."""
        if self._toast is None or not self._toast.action:
            return ""
        return self._keys[0] if self._toast.undoes else self._keys[1]

    def set_keys(self, undo: str, offer: str, other: str) -> None:
        """Which keys undo, do what a toast offers, and give the second answer."""
        self._keys = (undo, offer, other)
        self.update()

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
        spoken = toast.text
        if toast.action:
            key = key_name(self.key)
            spoken = tr("{text}. {action} is possible with {key}.", text=toast.text, action=toast.action, key=key)
        if toast.other:
            spoken += " " + tr("{action} is possible with {key}.", action=toast.other, key=key_name(self._keys[2]))
        announce(self, spoken)

    def dismiss(self) -> None:
        """Takes the toast away."""
        self._timer.stop()
        self._toast = None
        if self.hasFocus():
            self.focusNextChild()
        self.hide()

    def undo(self) -> bool:
        """Runs the action of the present toast; False if there is none."""
        toast = self._toast
        if toast is None or toast.run is None:
            return False
        self.dismiss()
        toast.run()
        return True

    def answer_other(self) -> bool:
        """Gives the second answer to the present toast; False if it has none."""
        toast = self._toast
        if toast is None or toast.other_run is None:
            return False
        self.dismiss()
        toast.other_run()
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hold()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._hold()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go_on()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.answer_other()
        elif is_enter or event.key() == Qt.Key.Key_Space:
            self.undo()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = place_in(self, event.position().x())
        if place >= self._action_x():
            self.undo()
        elif place >= self._other_x():
            self.answer_other()
        else:
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._toast is None:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        other = tokens.inverse
        rect = QRectF(self.rect())
        fill = tokens.text if not tokens.dark else other.window
        paint_round(painter, rect, fill=fill, radius=OUTER_RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect, other, OUTER_RADIUS)
        ink, accent = (other.text, other.accent)
        middle = self.height() / 2
        paint_icon(painter, 16, middle - _ICON / 2, _ICON, self._toast.icon, ink)
        room = QRectF(_TEXT_X, 0, self._text_width(), self.height())
        if self._lines() == 1:
            paint_text(painter, room, self._toast.text, fonts.font(), ink, LEFT)
        else:
            paint_text(painter, room, self._toast.text, fonts.font(), ink, LEFT, wrap=True)
        if self._toast.action:
            width = caps_width(self.key) if self.key else 0.0
            end = self.width() - 16 - width
            strip = QRectF(0, 0, end - 8, self.height())
            paint_text(painter, strip, self._toast.action, fonts.font(fonts.BODY, fonts.STRONG), accent, RIGHT)
            paint_caps(painter, end, middle, self.key, ink=accent, fill=None, edge=other.divider)
        if self._toast.other:
            strong = fonts.font(fonts.BODY, fonts.STRONG)
            width = fonts.text_width(strong, self._toast.other)
            strip = QRectF(self._other_x() + _AIR, 0, width + 1, self.height())
            paint_text(painter, strip, self._toast.other, strong, accent, LEFT)
            paint_caps(
                painter, strip.x() + width + _AIR, middle, self._keys[2], ink=accent, fill=None, edge=other.divider
            )
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
        return self.width() - 24 - caps_width(self.key) - fonts.text_width(font, self._toast.action) - 8

    def _other_x(self) -> float:
        """Where the second answer begins, else where the first one does."""
        if self._toast is None or not self._toast.other:
            return self._action_x()
        width = fonts.text_width(fonts.font(fonts.BODY, fonts.STRONG), self._toast.other)
        return self._action_x() - width - caps_width(self._keys[2]) - 4 * _AIR

    def _place(self) -> None:
        parent = self._over
        width = self._fitting_width(parent.width() - 2 * TOAST_MARGIN)
        height = fonts.dp(TOAST_HEIGHT + _MORE_LINE * (self._lines() - 1))
        near, far = parent.width() - TOAST_MARGIN - width, TOAST_MARGIN
        if self.isRightToLeft():
            near, far = far, near
        spots = [QRect(x, parent.height() - TOAST_MARGIN - height, width, height) for x in (near, far)]
        taken = self._typed_in()
        clear = (_above(spot, taken) for spot in spots)
        self.setGeometry(next((spot for spot in clear if spot is not None), spots[0]))

    def _fitting_width(self, room: int) -> int:
        """The usual width, or what two lines of the words need."""
        most = min(fonts.dp(_WIDEST), room)
        for width in range(min(fonts.dp(TOAST_WIDTH), most), most + 1, _WIDER):
            self.resize(width, self.height())
            if self._lines() <= 2:
                break
        return self.width()

    def _typed_in(self) -> list[QRect]:
        """Where one types, as far as it is seen."""
        kept: list[QWidget] = [*self._over.findChildren(QWidget, CLEAR)]
        kept += [*self._over.findChildren(QLineEdit), *self._over.findChildren(QPlainTextEdit)]
        parts = [(widget.visibleRegion().boundingRect(), widget) for widget in kept if widget.isVisible()]
        return [part.translated(widget.mapTo(self._over, QPoint(0, 0))) for part, widget in parts if part.isValid()]

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A field that opened under it gets its room."""
        if isinstance(now, QLineEdit | QPlainTextEdit) and self.isVisible() and self._over.isAncestorOf(now):
            self._place()

    def _text_width(self) -> float:
        return self._other_x() - _TEXT_X - 8

    def _lines(self) -> int:
        """How many lines the words need, three at most."""
        if self._toast is None or fonts.text_width(fonts.font(), self._toast.text) <= self._text_width():
            return 1
        room = QRectF(0, 0, self._text_width(), 1000)
        needed = fonts.metrics(fonts.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self._toast.text).height()
        return min(3, max(2, round(needed / fonts.metrics(fonts.font()).lineSpacing())))

    def _hold(self) -> None:
        """The countdown stands still."""
        if self._timer.isActive():
            self._spend()
            self._timer.stop()

    def _go_on(self) -> None:
        """It runs again, unless the pointer or the focus is still here."""
        if self._toast is not None and not self.hasFocus() and not self.underMouse():
            self._since.start()
            self._timer.start(50 if motion_ms() else max(1, self._left_ms))

    def _spend(self) -> None:
        self._left_ms -= self._since.restart() if self._since.isValid() else 0

    def _tick(self) -> None:
        self._spend()
        if self._left_ms <= 0:
            self.dismiss()
        else:
            if not motion_ms():
                # Timers of Qt may be early; what is left is not another whole countdown.
                self._timer.start(self._left_ms)
            self.update(0, self.height() - _BAR, self.width(), _BAR)
