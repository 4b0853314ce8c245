"""The one place of shortcuts: what can be done, its key, its icon, and the binding of a key to a handler.

Three kinds of keys, three ways:

- chords and function keys (``Ctrl+K``, ``F2``) are QAction shortcuts; every function key has a chord as its twin;
- letters, digits and signs (``R``, ``Shift+R``, ``?``) come from the scan router, which knows typing from a scan.
  They are never Qt shortcuts, because a scanner types too;
- ``Return`` and ``Esc`` are given to the view when the focused widget has no use for them.

An action works while its owner is visible, so two views may use the same letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.widgets.button import Button, Kind, Size

GLOBAL = "app"
PLAIN_KEYS = frozenset({"Return", "Esc"})


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``id`` is ``<view>.<name>``, or ``app.<name>`` for what works everywhere.

    ``keys``: the first one is shown. ``repeats``: holding the key repeats it.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    repeats: bool = False

    @property
    def scope(self) -> str:
        """The view it belongs to, or "app"."""
        return self.id.partition(".")[0]

    @property
    def key(self) -> str:
        """The key that is shown, or ""."""
        return self.keys[0] if self.keys else ""


SPECS: tuple[Spec, ...] = (
    Spec("app.search", "Search", ("Ctrl+F", "/"), "search", "Search orders, SKU, name"),
    Spec("app.keys", "Keys for this view", ("?",), "keyboard"),
    Spec("app.refresh", "Refresh", ("F5", "Ctrl+R"), "refresh-cw"),
    Spec("app.station", "Station mode", ("F11", "Ctrl+Shift+F"), "maximize", "Full screen for the packing station"),
    Spec("app.undo", "Undo", ("Ctrl+Z",), "undo-2"),
    Spec("app.next_pane", "Next pane", ("F6", "Ctrl+Shift+N")),
    Spec("app.shared", "Use a shared database", ("Ctrl+Shift+J",), "database"),
    Spec("orders.open", "Open", ("Return",), "corner-down-left"),
    Spec("orders.route", "Route", ("R",), "route", "Reserve stock and choose the location"),
    Spec("orders.print", "Print slips", ("P", "Ctrl+P"), "printer", "Print the packing slips"),
    Spec("orders.why", "Why here", ("W",), "route", "Why this location"),
    Spec("orders.down", "Next row", ("J",), repeats=True),
    Spec("orders.up", "Previous row", ("K",), repeats=True),
    Spec("orders.select", "Select", ("X",)),
    Spec("orders.select_all", "Select all", ("Ctrl+A",)),
    Spec("orders.clear", "Clear the selection or the search", ("Esc",), "x"),
    Spec("orders.pane", "Show or hide details", ("F9", "Ctrl+Shift+D")),
    Spec("orders.import", "Import CSV", ("I",), "file-spreadsheet"),
    Spec("order.step", "Next step", ("Return",)),
    Spec("order.route", "Route", ("R",), "route", "Reserve stock and choose the location"),
    # Not Return: what leaves the building cannot be taken back.
    Spec("order.ship", "Mark shipped", ("M",), "truck", "The parcel leaves the building"),
    Spec("order.print", "Print again", ("P", "Ctrl+P"), "printer", "Print slip and label again"),
    Spec("order.lift", "Lift the hold", ("L",), "play"),
    Spec("order.why", "Why here", ("W",), "route", "Why this location"),
    Spec("order.edit", "Change", ("E",), "pencil", "Change address, shipping method or note"),
    Spec("order.save", "Save the changes", ("Ctrl+Return", "Ctrl+S")),
    Spec("order.cancel", "Cancel the order", ("C",), "ban"),
    Spec("order.next", "Next order", ("J",), "chevron-down", "Next order (J or Down)", repeats=True),
    Spec("order.previous", "Previous order", ("K",), "chevron-up", "Previous order (K or Up)", repeats=True),
    Spec("order.back", "Back to the list", ("Esc", "Alt+Left"), "arrow-left"),
    Spec("packing.short", "Short", ("F2", "Ctrl+S")),
    Spec("packing.box", "Box", ("F3", "Ctrl+B")),
    Spec("packing.reprint", "Reprint", ("F4", "Ctrl+Shift+P")),
    Spec("packing.park", "Park", ("F8", "Ctrl+D")),
    Spec("packing.undo", "Undo scan", ("Esc",)),
    Spec("packing.finish", "Finish", ("F12", "Ctrl+Return")),
    Spec("import.choose", "Choose a file", ("O", "Ctrl+O"), "folder-open"),
    Spec("import.write", "Import", ("Return",)),
    Spec("import.back", "Back", ("Esc",)),
    Spec("start.demo", "Open the demo shop", ("Return",)),
    Spec("start.import", "Choose a file", ("I",)),
    Spec("start.empty", "Start empty", ("E",)),
    Spec("start.shared", "Join other stations", ("S",)),
    Spec("shared.on", "Go on", ("Return",)),
    Spec("shared.back", "Back", ("Esc", "Alt+Left")),
    Spec("shared.reveal", "Show or mask the passwords", ("F8", "Ctrl+Shift+H")),
    Spec("shared.copy", "Copy the line", ("Ctrl+Shift+C",), "copy"),
)


def is_typed(key: str) -> bool:
    """True for a key that a scanner could type too: one character, perhaps with Shift."""
    return len(key.removeprefix("Shift+")) == 1


def is_function_key(key: str) -> bool:
    """True for F1 to F24 without modifiers."""
    return key[:1] == "F" and key[1:].isdigit()


def check_specs(specs: Iterable[Spec]) -> list[str]:
    """What is wrong with a table of actions: ids used twice, keys used twice in one scope, F-keys without a twin."""
    faults: list[str] = []
    seen_ids: set[str] = set()
    taken: dict[tuple[str, str], str] = {}
    specs = tuple(specs)
    shared = {key: spec.id for spec in specs if spec.scope == GLOBAL for key in spec.keys}
    for spec in specs:
        if spec.id in seen_ids:
            faults.append(f"{spec.id} is there twice")
        seen_ids.add(spec.id)
        if any(is_function_key(key) for key in spec.keys) and not any(key.startswith("Ctrl+") for key in spec.keys):
            faults.append(f"{spec.id} has a function key without a Ctrl twin")
        for key in spec.keys:
            other = taken.get((spec.scope, key)) or (shared.get(key) if spec.scope != GLOBAL else None)
            if other is not None:
                faults.append(f"{key} is both {other} and {spec.id}")
            taken[spec.scope, key] = spec.id
    return faults


@dataclass(frozen=True, slots=True, eq=False)
class Bound:
    """A spec that a living owner handles."""

    spec: Spec
    owner: QWidget
    action: QAction


class Actions(QObject):
    """Binds specs to handlers and answers the scan router's question who wants a letter."""

    def __init__(self, specs: Iterable[Spec] = SPECS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs}
        self._bound: list[Bound] = []

    def spec(self, spec_id: str) -> Spec:
        """The spec called ``spec_id``; KeyError if there is none."""
        return self._specs[spec_id]

    def add_spec(self, spec: Spec) -> None:
        """Adds an action that only the running window knows (one per view in the rail)."""
        self._specs[spec.id] = spec

    def bind(self, owner: QWidget, spec_id: str, run: Callable[[], object]) -> QAction:
        """Makes the action ``spec_id`` call ``run()`` while ``owner`` is visible and the action enabled."""
        spec = self.spec(spec_id)
        action = QAction(spec.text, owner)
        action.setToolTip(spec.tip or spec.text)
        action.setAutoRepeat(spec.repeats)
        chords = [key for key in spec.keys if not is_typed(key) and key not in PLAIN_KEYS]
        action.setShortcuts([QKeySequence(key) for key in chords])
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
        made = Button(action.text(), kind=kind, size=size, icon=spec.icon, key=spec.key, tip=spec.tip, parent=parent)
        made.clicked.connect(action.trigger)

        def follow() -> None:
            if not isValid(made):
                return
            made.setEnabled(action.isEnabled())
            made.setVisible(action.isVisible())
            if made.text() != action.text():
                made.setText(action.text())

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

    def typed(self, key: str, *, repeated: bool = False) -> bool:
        """A letter was typed outside a text field (``R``, ``Shift+R``, ``?``); True if an action took it."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        return self._trigger(key, repeated=repeated)

    def plain(self, key: str, *, repeated: bool = False) -> bool:
        """``Return`` or ``Esc`` that no widget wanted; True if an action took it."""
        return self._trigger(key, repeated=repeated)

    def _trigger(self, key: str, *, repeated: bool) -> bool:
        for bound in self.working():
            if key in bound.spec.keys:
                if not repeated or bound.spec.repeats:
                    bound.action.trigger()
                return True
        return False
