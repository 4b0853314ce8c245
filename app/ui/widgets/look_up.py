"""Fields of a form: with caption and fault, with keys that lead up and down, and one that looks things up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.errors import BadInput
from app.ui import fonts
from app.ui.i18n import said_error, tr
from app.ui.widgets.completer import Completer, Proposal
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label

# Short enough to feel at once, long enough to ask once for a word that is typed quickly.
LOOK_UP_PAUSE_MS = 60


class Captioned(QWidget):
    """A widget under its caption, with the words of its fault below. ``left()``: the person is done with it for now."""

    left = Signal()

    def __init__(self, caption: str, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._caption = label(caption, size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        self._caption.setBuddy(widget)
        self._fault = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._fault.hide()
        for part in (self._caption, widget, self._fault):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fault(self) -> str:
        """What is wrong, in words; "" if nothing is."""
        return "" if self._fault.isHidden() else self._fault.text()

    def set_fault(self, error: BadInput | None) -> None:
        """Says in place what is wrong, or takes it away."""
        words = said_error(error) if error is not None else ""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if isinstance(self.widget, Field):
            self.widget.set_error(words)


class PlainField(Field):
    """A field of the form. Signals: ``left()`` when the focus goes; ``key_up()`` and ``key_down()``."""

    left = Signal()
    key_up = Signal()
    key_down = Signal()

    def event(self, event: QEvent) -> bool:
        # A line edit keeps Ctrl+Z for itself even with nothing to take back; then it is the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if is_undo and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.key_up.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.key_down.emit()
        else:
            super().keyPressEvent(event)


class LookUpField(PlainField):
    """A field with proposals for what is typed.

    Signals: ``asked(text)`` after a short pause; answer with ``show_hits`` of the same text. ``taken(Proposal)`` when
    one is chosen; ``unmatched(text)`` on Enter where nothing fits. Tab goes on and takes nothing.
    """

    asked = Signal(str)
    taken = Signal(object)
    unmatched = Signal(str)

    def __init__(self, placeholder: str, *, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, short=tr("Search"), icon=icon, name=name, parent=parent)
        self.proposals = Completer(self)
        self.proposals.taken.connect(self._on_taken)
        self._answered = ""
        self._enter_waits = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_UP_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textEdited.connect(self._on_edited)

    @property
    def is_waiting(self) -> bool:
        """Whether the question of what was typed is still to be asked."""
        return self._pause.isActive()

    def show_hits(self, text: str, hits: Sequence[Proposal], name: str) -> None:
        """The answer for a text; dropped if something else stands here by now."""
        if text != self.text():
            return
        self._answered = text
        self.proposals.show_rows(hits if self.hasFocus() else (), name=name)
        if self._enter_waits:
            self._enter_waits = False
            self._enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            elif self.text().strip():
                self._enter()
                event.accept()
            return
        if not self.proposals.handle(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._enter_waits = False
        self.proposals.close_list()

    def _enter(self) -> None:
        """Takes the best hit for what stands here; if that is not known yet, as soon as it is."""
        if self._answered != self.text():
            self._enter_waits = True
            if self._pause.isActive():
                self._pause.stop()
                self.asked.emit(self.text())
            return
        chosen = self.proposals.chosen
        if chosen is not None:
            self.proposals.close_list()
            self._on_taken(chosen)
        else:
            self.unmatched.emit(self.text())

    def _on_edited(self, text: str) -> None:
        self._enter_waits = False
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.proposals.close_list()

    def _on_taken(self, proposal: Proposal) -> None:
        self._pause.stop()
        self._answered = ""
        self.clear()
        self.taken.emit(proposal)
