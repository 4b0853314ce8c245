"""The application-wide filter that every key passes: scans to ``scanned``, letters to actions, text to fields.

Installed once, by ``app.main``. How a scan is told from typing: ``app.ui.scan_burst``. What this adds:

- a key that may belong to a scan is kept back before any shortcut, button or list sees it, and is sent again, in
  order, to the widget that had the focus, if it was typed. Input methods, pasting and auto-repeat are never held;
- the Enter of a scan is swallowed: a scan never confirms a dialog nor presses a button. So are Ctrl and Alt chords in
  the middle of a scan, which a hostile barcode can contain. (A chord that is the very first sign cannot be told from
  a hand: configure scanners as serial or HID POS devices, or with a prefix, where strangers' codes are scanned.)
- a text field opts in with the property ``acceptsScans``: then the code is typed into it, Enter included;
- programs that type for people at machine speed look like scanners; fields meant for them must opt in.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.i18n import tr
from app.ui.numbers import number
from app.ui.scan_burst import GAP_MS, GS, MOST_CHARACTERS, Answer, BurstReader, Scan, Take, separate

_INTERRUPTS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
        QEvent.Type.WindowDeactivate,
    }
)
_WATCHED = _INTERRUPTS | {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
# A timer later than this means that the window was busy and keys may still wait in the queue.
_LATE_MS, _GRACE_MS = 8.0, 5
_PASS_PROOF = 3
# A run longer than this is a scan whatever follows, so its keys need not be kept for giving back.
_MOST_HELD = 64


@dataclass(frozen=True, slots=True)
class _Held:
    event: QKeyEvent
    target: QObject
    in_text: bool


def monotonic_ms() -> float:
    """The clock of the router."""
    return time.monotonic() * 1000


class ScanRouter(QObject):
    """The filter. ``typed_key(name, repeated)`` is asked who wants a letter outside a text field; ``wins(event)``,
    whether a chord is the program's even while a text field has a use for it.

    Signals: ``scanned(code)``; ``refused(reason)`` for a code that cannot be used; ``control_held(bool)``.
    """

    scanned = Signal(str)
    refused = Signal(str)
    control_held = Signal(bool)

    def __init__(
        self,
        app: QApplication,
        typed_key: Callable[[str, bool], bool],
        *,
        clock: Callable[[], float] = monotonic_ms,
        wins: Callable[[QKeyEvent], bool] = lambda _event: False,
    ) -> None:
        super().__init__(app)
        self._wins = wins
        self._app = app
        self._typed_key = typed_key
        self._clock = clock
        self._reader = BurstReader()
        self._held: list[_Held] = []
        self._down: set[int] = set()
        # Keys that are down and whose release must not reach a widget: of a scan, and of a letter an action took.
        self._kept: set[int] = set()
        self._acted: set[int] = set()
        self._control = False
        self._replaying = False
        self._passed, self._passed_at = 0, -1e9
        self._last = Scan("")
        self._armed_at, self._wait, self._graced = 0.0, 0.0, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer)

    @property
    def last_scan(self) -> Scan:
        """The last scan with its symbology prefix (``]d2``), as it was before ``separate``."""
        return self._last

    def install(self) -> None:
        """Puts the filter on the application; taken off again when it quits."""
        self._app.installEventFilter(self)
        self._app.aboutToQuit.connect(self.uninstall)

    def uninstall(self) -> None:
        """Takes the filter off."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def expire(self) -> None:
        """Decides about the keys that are held, as if the pause after them had passed."""
        self._timer.stop()
        self._settle(self._reader.expire())

    # -- the filter --

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _WATCHED or self._replaying:
            return False
        if not isinstance(event, QKeyEvent):
            self._interrupt()
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._on_release(event)
        taken = (
            self._on_override(watched, event)
            if kind == QEvent.Type.ShortcutOverride
            else self._on_press(watched, event)
        )
        if taken:
            event.accept()
        elif kind == QEvent.Type.ShortcutOverride and self._wins(event):
            # The field is not asked: it would keep Ctrl+K for itself, to delete to the end of its line.
            event.ignore()
            return True
        return taken

    def _on_override(self, watched: QObject, event: QKeyEvent) -> bool:
        """Claims a key before shortcuts are tried; nothing is decided here."""
        if event.key() in _MODIFIER_KEYS:
            return False
        at = self._time(event)
        if _accepts_scans(self._target(watched)):
            return self._is_hostile_chord(event, at)
        if event.key() in _ENDS:
            return self._reader.is_open or self._reader.is_quiet(at)
        return _text_of(event) is not None or self._reader.is_burst(at)

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MODIFIER_KEYS:
            self._tell_control(key, True)
            return False
        at, target = self._time(event), self._target(watched)
        if not event.isAutoRepeat():
            self._kept.discard(key)
            self._acted.discard(key)
        if _accepts_scans(target):
            return self._pass(event, at)
        if event.isAutoRepeat():
            return self._on_repeat(event, at, target)
        if key in _ENDS:
            return self._on_end(event, at)
        text = _text_of(event)
        if text is None:
            if not self._reader.is_burst(at):
                self._interrupt()
                return False
            text = ""
        return self._on_text(event, text, at, target)

    def _on_text(self, event: QKeyEvent, text: str, at: float, target: QObject) -> bool:
        in_text = _is_text_field(target)
        answer = self._reader.key(text, at, in_text=in_text)
        self._settle(answer)
        if answer.now is Take.TYPED:
            return False
        if len(self._held) < _MOST_HELD:
            self._held.append(_Held(_copy(event), target, in_text))
        self._down.add(event.key())
        self._arm()
        return True

    def _on_end(self, event: QKeyEvent, at: float) -> bool:
        answer = self._reader.end(at)
        self._settle(answer)
        if answer.now is Take.SCAN:
            self._kept.add(event.key())
            return True
        return False

    def _on_repeat(self, event: QKeyEvent, at: float, target: QObject) -> bool:
        if event.key() in _ENDS:
            return event.key() in self._kept
        self._interrupt()
        if event.key() in self._kept:
            return True
        text = _text_of(event)
        if text is None:
            return False
        if _is_text_field(target):
            self._reader.typed(at)
            return False
        return self._typed_key(key_name(event), True)

    def _on_release(self, event: QKeyEvent) -> bool:
        key = event.key()
        self._tell_control(key, False)
        if event.isAutoRepeat():
            return key in self._kept or key in self._acted or key in self._down
        if key in self._down:
            # Its press is still held: the release must not overtake it.
            self._down.discard(key)
            press = next((held for held in reversed(self._held) if held.event.key() == key), None)
            if press is not None:
                self._held.append(_Held(_copy(event), press.target, press.in_text))
            return True
        if key in self._kept or key in self._acted:
            self._kept.discard(key)
            self._acted.discard(key)
            return True
        return False

    def _tell_control(self, key: int, down: bool) -> None:
        # A modifier that nobody wants is offered to every parent in turn.
        if key == Qt.Key.Key_Control and self._control != down:
            self._control = down
            self.control_held.emit(down)

    def _pass(self, event: QKeyEvent, at: float) -> bool:
        """A field that takes scans as text. Chords inside a burst are still kept from the shortcuts."""
        self._interrupt()
        hostile = self._is_hostile_chord(event, at)
        self._passed = self._passed + 1 if at - self._passed_at < GAP_MS else 1
        self._passed_at = at
        return hostile

    def _is_hostile_chord(self, event: QKeyEvent, at: float) -> bool:
        chord = bool(event.modifiers() & (_CTRL | _ALT | _META)) and _text_of(event) is None
        return chord and self._passed >= _PASS_PROOF and at - self._passed_at < GAP_MS

    # -- deciding --

    def _interrupt(self) -> None:
        if self._reader.is_open:
            self._settle(self._reader.interrupt())

    def _settle(self, answer: Answer) -> None:
        """Carries out what became of the keys that were held."""
        if answer.past is None:
            return
        self._timer.stop()
        held, self._held = self._held, []
        if answer.past is Take.TYPED:
            self._give_back(held)
            return
        self._kept.update(self._down)
        self._down.clear()
        if answer.past is Take.TOO_LONG:
            most = number(MOST_CHARACTERS)
            self.refused.emit(tr("This code is longer than {n} characters. Nothing was done with it.", n=most))
        elif answer.past is Take.SCAN and answer.scan is not None:
            self._last = answer.scan
            for code in separate(answer.scan.code):
                self.scanned.emit(code)

    def _give_back(self, held: list[_Held]) -> None:
        """Sends typed keys again, presses and releases in the order they came."""
        self._down.clear()
        taken: set[int] = set()
        for item in held:
            key = item.event.key()
            if item.event.type() == QEvent.Type.KeyRelease:
                if key in taken:
                    taken.discard(key)
                else:
                    self._send(item)
            elif not item.in_text and self._typed_key(key_name(item.event), False):
                taken.add(key)
            else:
                self._send(item)
        self._acted.update(taken)

    def _send(self, item: _Held) -> None:
        if not isValid(item.target):
            return
        self._replaying = True
        try:
            QCoreApplication.sendEvent(item.target, item.event)
        finally:
            self._replaying = False

    def _arm(self) -> None:
        self._wait = self._reader.wait_ms()
        self._armed_at, self._graced = self._clock(), False
        self._timer.start(max(1, int(self._wait) - 1))

    def _on_timer(self) -> None:
        if not self._graced and self._clock() - self._armed_at > self._wait + _LATE_MS:
            self._graced = True
            self._timer.start(_GRACE_MS)
            return
        self.expire()

    # -- looking --

    def _time(self, event: QKeyEvent) -> float:
        # The platform's own time stays right when keys have waited behind a busy window.
        return float(event.timestamp()) or self._clock()

    @staticmethod
    def _target(watched: QObject) -> QObject:
        """The widget a key is meant for: a window is asked first and hands it to its focus widget."""
        if not isinstance(watched, QWindow):
            return watched
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or watched


def key_name(event: QKeyEvent) -> str:
    """The name of a letter key as ``app.ui.action_table`` writes it: ``R``, ``Shift+R``, ``7``, ``?``."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return f"Shift+{chr(key)}" if event.modifiers() & _SHIFT else chr(key)
    return event.text()


def _text_of(event: QKeyEvent) -> str | None:
    """The sign of a key that a scanner may send, or None: chords, arrows, function keys."""
    text, modifiers = event.text(), event.modifiers()
    if text == GS or (event.key() == Qt.Key.Key_BracketRight and modifiers & _CTRL and not modifiers & _ALT):
        return GS
    ctrl, alt = bool(modifiers & _CTRL), bool(modifiers & _ALT)
    # Ctrl and Alt together are AltGr on Windows: signs like @ on a German keyboard.
    if ctrl != alt or modifiers & _META:
        return None
    return text if text and text.isprintable() else None


def _is_text_field(target: QObject) -> bool:
    if isinstance(target, (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)):
        return not target.isReadOnly()
    return isinstance(target, QComboBox) and target.isEditable()


def _accepts_scans(target: QObject) -> bool:
    return isinstance(target, QWidget) and bool(target.property("acceptsScans"))


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
