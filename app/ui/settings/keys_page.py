"""The keys of every action: press another one, put one back, put all back. What two would share is refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.action_table import Spec
from app.ui.actions import GLOBAL, Actions, pressed
from app.ui.i18n import mark, tr
from app.ui.key_words import key_name
from app.ui.keys import APART, why_not, with_key
from app.ui.machine import MachineSettings
from app.ui.mirror import painter_of
from app.ui.settings.rows import SettingRow
from app.ui.theme import tokens_of
from app.ui.widgets.button import Button, Size
from app.ui.widgets.key_map import KeyCaps
from app.ui.widgets.painting import CENTER, paint_ring, paint_round, paint_text
from app.ui.widgets.toast import announce

# Scopes as people know them; one that is missing here is shown by the title of its view.
SCOPES = {
    GLOBAL: mark("Everywhere"),
    "orders": mark("Orders"),
    "order": mark("One order"),
    "preview": mark("Print preview"),
    "new_order": mark("New order"),
    "customers": mark("Customers"),
    "customer": mark("One customer"),
    "stock": mark("Inventory"),
    "moves": mark("Movements"),
    "bins": mark("Bins"),
    "packing": mark("Packing"),
    "receiving": mark("Receiving"),
    "counting": mark("Counting"),
    "transfers": mark("Transfers"),
    "transfer": mark("One transfer"),
    "transfer_request": mark("New transfer"),
    "buying": mark("Buying"),
    "to_order": mark("To order"),
    "purchases": mark("Purchase orders"),
    "purchase": mark("One purchase order"),
    "suppliers": mark("Suppliers"),
    "repair": mark("Check and repair"),
    "import": mark("Import"),
}


class KeyCatcher(QWidget):
    """Waits for a key. Signals: ``caught(key)``; ``cleared()`` on Delete; ``left()`` on Esc or when the focus goes."""

    caught = Signal(str)
    cleared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tr(
            "Press a key … {esc} leaves it, {delete} takes it away", esc=key_name("Esc"), delete=key_name("Del")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)

    def sizeHint(self) -> QSize:
        return QSize(round(fonts.text_width(fonts.font(fonts.CAPTION), self._words)) + 32, fonts.dp(28))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._on_key(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=tokens.surface, edge=tokens.edge)
        paint_ring(painter, rect, tokens)
        paint_text(painter, rect, self._words, fonts.font(fonts.CAPTION), tokens.text, CENTER)

    def _on_key(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat():
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape and plain:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.cleared.emit()
        elif key := pressed(event):
            self.caught.emit(key)


class KeySetting(QWidget):
    """The control of one action's keys: the caps, and a button that waits for another key."""

    def __init__(self, spec_id: str, actions: Actions, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._actions, self._machine = spec_id, actions, machine
        self.fault: Callable[[str], object] = lambda _words: None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._caps = KeyCaps(self.spec.keys)
        self.button = Button(tr("Change"), size=Size.SMALL)
        self.button.setAccessibleName(tr("Change the key of “{action}”", action=tr(self.spec.text)))
        self.button.setObjectName(f"key.{spec_id}")
        self.button.clicked.connect(self.wait)
        self._catcher: KeyCatcher | None = None
        self._row.addWidget(self._caps)
        self._row.addWidget(self.button)

    @property
    def spec(self) -> Spec:
        """The action with its present keys."""
        return self._actions.spec(self._id)

    @property
    def is_changed(self) -> bool:
        """Whether a person chose its keys."""
        return self._id in self._machine.now.keys

    def wait(self) -> None:
        """Waits for a key in place of the button."""
        if self._catcher is not None:
            return
        catcher = self._catcher = KeyCatcher()
        # Letters are for the catcher now, not for what they mean elsewhere.
        self._actions.cover(catcher)
        catcher.caught.connect(self.choose)
        catcher.cleared.connect(lambda: self._try(()))
        catcher.left.connect(self._stop)
        self._caps.hide()
        self.button.hide()
        self._row.addWidget(catcher)
        catcher.show()
        catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        """Takes ``key`` in place of the one of its kind, unless something stands against it."""
        self._try(with_key(self.spec.keys, key))

    def reset(self) -> None:
        """Back to the keys that it comes with, unless another action has them by now."""
        self._try(self._actions.default_keys(self._id))

    def renew(self) -> None:
        """Shows the keys as they are."""
        old, self._caps = self._caps, KeyCaps(self.spec.keys)
        self._row.replaceWidget(old, self._caps)
        old.hide()
        old.deleteLater()
        self._caps.setVisible(self._catcher is None)

    def _try(self, keys: tuple[str, ...]) -> None:
        why = why_not(self.spec, keys, self._actions.specs())
        self.fault(why)
        if why:
            announce(self, why, urgent=True)
            return
        chosen = {name: tuple(mine) for name, mine in self._machine.now.keys.items() if name != self._id}
        if keys != self._actions.default_keys(self._id):
            chosen[self._id] = keys
        self._stop()
        self._machine.change(keys=chosen)
        self._actions.use_keys(chosen)

    def _stop(self) -> None:
        catcher, self._catcher = self._catcher, None
        if catcher is None:
            return
        self._row.removeWidget(catcher)
        had_focus = catcher.hasFocus()
        catcher.hide()
        catcher.deleteLater()
        self._caps.show()
        self.button.show()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)


def key_rows(actions: Actions, machine: MachineSettings) -> Iterator[tuple[str, list[SettingRow]]]:
    """A row for every action, by where it works: (words for the place, rows).

    The windows before a shop is open go by the keys of the table, whatever this machine chose for the shop's.
    """
    places: dict[str, list[SettingRow]] = {}
    for spec in actions.specs():
        if spec.scope in APART:
            continue
        control = KeySetting(spec.id, actions, machine)
        row = SettingRow(
            tr(spec.text),
            tr(spec.tip),
            control,
            changed=lambda control=control: control.is_changed,  # type: ignore[misc]  # one control a row
            reset=control.reset,
            words=" ".join((*spec.synonyms, *spec.keys)),
        )
        control.fault = row.say_fault
        actions.keys_changed.connect(control.renew)
        actions.keys_changed.connect(row.renew)
        places.setdefault(spec.scope, []).append(row)
    for scope, rows in places.items():
        yield tr(SCOPES[scope]), rows
