"""What views tell the customer display (``kit.display``). Without a display nobody listens, and nothing happens."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.customer_display.shown import IDLE, Shown, State

THANKS_MS = 15_000
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_MODIFIERS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})


class Where(enum.StrEnum):
    """What has become of the display."""

    OFF = "off"
    SHOWN = "shown"
    # The screen that was chosen is not plugged in, or there is no second one.
    GONE = "gone"
    # The console stands on it.
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Report:
    """Where the display is: ``screen`` in words, the one that is missing if it is gone ("": any would do)."""

    where: Where = Where.OFF
    screen: str = ""


class Feed(QObject):
    """One picture at a time, and whose it is. Signals: ``changed()``: ``now`` has; ``moved()``: ``report`` has.

    Thanks stay for a while, whoever leaves; the next key or touch ends them, for then somebody else is served.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown, self._blank = IDLE, False
        self._by: object = None
        self._report = Report()
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(THANKS_MS)
        self._thanks.timeout.connect(self._end_thanks)

    @property
    def now(self) -> Shown:
        """What the customer sees."""
        return IDLE if self._blank else self._shown

    @property
    def report(self) -> Report:
        """Where the display is."""
        return self._report

    def tell(self, report: Report) -> None:
        """The display says where it is."""
        if report != self._report:
            self._report = report
            self.moved.emit()

    def show(self, by: object, shown: Shown) -> None:
        """The view ``by`` shows this from now on."""
        self._by = by
        self._put(shown)

    def leave(self, by: object) -> None:
        """The view ``by`` shows nothing any more. What another one shows stays, and so do thanks."""
        if self._by is by and self._shown.state is not State.DONE:
            self._put(IDLE)

    def blank(self) -> None:
        """Idle from now on, whatever views say (nobody is signed in), until ``unblank``. Thanks are over."""
        self._blank = True
        if self._shown.state is State.DONE:
            self._shown = IDLE
        self._put(self._shown)

    def unblank(self) -> None:
        """What the view in front says is shown again."""
        self._blank = False
        self._put(self._shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES or _is_key(event):
            self._end_thanks()
        return False

    def _end_thanks(self) -> None:
        if self._shown.state is State.DONE:
            self._put(IDLE)

    def _put(self, shown: Shown) -> None:
        self._shown = shown
        self._thanks.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if shown.state is State.DONE:
                app.installEventFilter(self)
                self._thanks.start()
        self.changed.emit()


def _is_key(event: QEvent) -> bool:
    """Whether a key goes down that means something: not one that is still held, nor Ctrl alone."""
    if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
        return False
    return not event.isAutoRepeat() and event.key() not in _MODIFIERS
