"""The one place where keys are bound: an action of ``app.ui.action_table``, its key, and its handler.

Three kinds of keys, three ways:

- chords and function keys (``Ctrl+K``, ``F2``) are QAction shortcuts; every function key has a chord as its twin;
- letters, digits and signs (``R``, ``Shift+R``, ``?``) come from the scan router, which knows typing from a scan.
  They are never Qt shortcuts, because a scanner types too;
- ``Return`` and ``Esc`` are given to the view when the focused widget has no use for them.

An action works while its owner is visible, so two views may use the same letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.action_table import SPECS, Spec
from app.ui.i18n import tr
from app.ui.key_words import use_chosen
from app.ui.keys import EDITING
from app.ui.keys import GLOBAL as GLOBAL
from app.ui.keys import PLAIN_KEYS as PLAIN_KEYS
from app.ui.keys import check_specs as check_specs
from app.ui.keys import is_function_key as is_function_key
from app.ui.keys import is_typed as is_typed
from app.ui.widgets.button import Button, Kind, Size


@dataclass(slots=True, eq=False)
class Bound:
    """A spec that a living owner handles. ``spec`` has the keys that it has now."""

    spec: Spec
    owner: QWidget
    action: QAction


class Actions(QObject):
    """Binds specs to handlers and answers the scan router's question who wants a letter.

    ``keys``: what a person chose instead of the keys of the table. Signals: ``keys_changed()``.
    """

    keys_changed = Signal()

    def __init__(
        self,
        specs: Iterable[Spec] = SPECS,
        parent: QObject | None = None,
        *,
        keys: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._defaults = {spec.id: spec for spec in specs}
        self._chosen: Mapping[str, Sequence[str]] = keys
        self._specs = {spec_id: self._with_keys(spec) for spec_id, spec in self._defaults.items()}
        self._bound: list[Bound] = []
        self._covers: list[QWidget] = []
        self._buttons: list[tuple[Button, QAction, str]] = []
        app = QApplication.instance()
        if keys and app is not None:
            use_chosen(app, keys)

    def spec(self, spec_id: str) -> Spec:
        """The spec called ``spec_id``; KeyError if there is none."""
        return self._specs[spec_id]

    def find(self, spec_id: str) -> Spec | None:
        """The spec called ``spec_id`` as the table has it, if there is one."""
        return self._defaults.get(spec_id)

    def add_spec(self, spec: Spec) -> None:
        """Adds an action that only the running window knows (one per view in the rail)."""
        self._defaults[spec.id] = spec
        self._specs[spec.id] = self._with_keys(spec)

    def specs(self) -> list[Spec]:
        """Every action there is, with the keys that it has now, in the order of the table."""
        return list(self._specs.values())

    def default_keys(self, spec_id: str) -> tuple[str, ...]:
        """The keys that an action comes with."""
        return self._defaults[spec_id].keys

    def use_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Goes by other chosen keys from now on: shortcuts, letters, and the caps on buttons."""
        self._chosen = keys
        self._specs = {spec_id: self._with_keys(spec) for spec_id, spec in self._defaults.items()}
        for bound in self.bound():
            spec = self._specs[bound.spec.id]
            if spec.keys != bound.spec.keys:
                bound.spec = spec
                bound.action.setShortcuts(_chords(spec))
        self._buttons = [(made, action, spec_id) for made, action, spec_id in self._buttons if isValid(made)]
        for made, _action, spec_id in self._buttons:
            made.set_key(self._specs[spec_id].key)
        if (app := QApplication.instance()) is not None:
            use_chosen(app, keys)
        for widget in QApplication.allWidgets():
            if isinstance(widget, Button):
                widget.renew_key()
        self.keys_changed.emit()

    def _with_keys(self, spec: Spec) -> Spec:
        chosen = self._chosen.get(spec.id)
        return spec if chosen is None else replace(spec, keys=tuple(chosen))

    def bind(self, owner: QWidget, spec_id: str, run: Callable[[], object]) -> QAction:
        """Makes the action ``spec_id`` call ``run()`` while ``owner`` is visible and the action enabled."""
        spec = self.spec(spec_id)
        action = QAction(tr(spec.text), owner)
        action.setToolTip(tr(spec.tip or spec.text))
        action.setAutoRepeat(spec.repeats)
        action.setShortcuts(_chords(spec))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: run())
        owner.addAction(action)
        self._bound.append(Bound(spec, owner, action))
        return action

    def button(
        self, action: QAction, *, kind: Kind = Kind.PLAIN, size: Size = Size.NORMAL, parent: QWidget | None = None
    ) -> Button:
        """A button for a bound action: text, icon, key cap; enabled and hidden as the action is."""
        spec = next(bound.spec for bound in self._bound if bound.action is action)
        made = Button(
            action.text(), kind=kind, size=size, icon=spec.icon, key=spec.key, tip=tr(spec.tip), parent=parent
        )
        made.clicked.connect(action.trigger)

        def follow() -> None:
            if not isValid(made):
                return
            made.setEnabled(action.isEnabled())
            made.setVisible(action.isVisible())
            if made.text() != action.text():
                made.setText(action.text())

        self._buttons.append((made, action, spec.id))
        made.setEnabled(action.isEnabled())
        action.changed.connect(follow)
        return made

    def working(self) -> list[Bound]:
        """What can be done now, in the order of binding: owner visible, action enabled."""
        self._bound = [bound for bound in self._bound if isValid(bound.owner) and isValid(bound.action)]
        return [
            bound
            for bound in self._bound
            if bound.owner.isVisible() and bound.owner.isEnabled() and bound.action.isEnabled()
        ]

    def bound(self) -> list[Bound]:
        """Everything that a living owner handles, possible now or not, in the order of binding."""
        self.working()
        return list(self._bound)

    def forget(self, window: QWidget) -> None:
        """A window goes: nothing is done by it any more."""
        self._bound = [bound for bound in self.bound() if bound.owner.window() is not window]

    def cover(self, overlay: QWidget) -> None:
        """While ``overlay`` is visible it lies over the views: letters, Return and Esc are for it alone."""
        self._covers = [*(cover for cover in self._covers if isValid(cover)), overlay]

    @property
    def covered(self) -> bool:
        """Whether something lies over the views."""
        return any(isValid(cover) and cover.isVisible() for cover in self._covers)

    def typed(self, key: str, *, repeated: bool = False) -> bool:
        """A letter was typed outside a text field (``R``, ``Shift+R``, ``?``); True if an action took it."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        return not self.covered and self._trigger(key, repeated=repeated)

    def wins(self, event: QKeyEvent) -> bool:
        """Whether a chord works everywhere, in text fields too; what writes and edits there stays theirs."""
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if self.covered or QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        key = pressed(event)
        if not key or key in EDITING:
            return False
        return any(spec.scope == GLOBAL and key in spec.keys for spec in self._specs.values())

    def plain(self, key: str, *, repeated: bool = False) -> bool:
        """``Return`` or ``Esc`` that no widget wanted; True if an action took it."""
        return not self.covered and self._trigger(key, repeated=repeated)

    def given(self, overlay: QWidget, event: QKeyEvent) -> bool:
        """A key that came to what lies over the views: for the actions bound to it alone; True if one took it."""
        return self._trigger(plainly(event), repeated=event.isAutoRepeat(), owner=overlay)

    def _trigger(self, key: str, *, repeated: bool, owner: QWidget | None = None) -> bool:
        for bound in self.working():
            if key in bound.spec.keys and (owner is None or bound.owner is owner):
                if not repeated or bound.spec.repeats:
                    bound.action.trigger()
                return True
        return False


def _chords(spec: Spec) -> list[QKeySequence]:
    """The keys that are Qt's shortcuts: all but letters, digits, signs, Return and Esc."""
    return [QKeySequence(key) for key in spec.keys if not is_typed(key) and key not in PLAIN_KEYS]


def pressed(event: QKeyEvent) -> str:
    """The key that was pressed as the table writes it (``Ctrl+Shift+L``, ``R``, ``?``); "" for a modifier alone."""
    if event.key() in _MODIFIERS:
        return ""
    chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    meta = event.modifiers() & Qt.KeyboardModifier.MetaModifier
    if not chord and not meta and event.text().isprintable() and event.text().strip():
        letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return ("Shift+" if shift else "") + chr(event.key()) if letter else event.text()
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def plainly(event: QKeyEvent) -> str:
    """``pressed``, whichever way a sign is typed: on the number pad, or with Shift (``Ctrl++``)."""
    key = pressed(event).replace("Num+", "")
    sign = key.removeprefix("Ctrl+Shift+")
    if sign != key and len(sign) == 1 and not sign.isalnum():
        return f"Ctrl+{sign}"
    return "Return" if key == "Enter" else key


_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
