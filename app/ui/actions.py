"""The one place of shortcuts: what can be done, its key, its icon, and the binding of a key to a handler.

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

from app.ui.i18n import mark, tr
from app.ui.keys import EDITING
from app.ui.keys import GLOBAL as GLOBAL
from app.ui.keys import PLAIN_KEYS as PLAIN_KEYS
from app.ui.keys import check_specs as check_specs
from app.ui.keys import is_function_key as is_function_key
from app.ui.keys import is_typed as is_typed
from app.ui.widgets.button import Button, Kind, Size


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``id`` is ``<view>.<name>``, or ``app.<name>`` for what works everywhere.

    ``text``, ``tip`` and ``also`` are marked for translation here and translated when they are bound. ``keys``: the
    first one is shown. ``repeats``: holding the key repeats it. ``also``: other words that the command palette finds
    it by, parted by commas. ``chosen``: it acts on the rows that are chosen, so the palette shows it first.
    ``place``: it goes to a view.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    repeats: bool = False
    also: str = ""
    chosen: bool = False
    place: bool = False

    @property
    def scope(self) -> str:
        """The view it belongs to, or "app"."""
        return self.id.partition(".")[0]

    @property
    def key(self) -> str:
        """The key that is shown, or ""."""
        return self.keys[0] if self.keys else ""

    @property
    def synonyms(self) -> tuple[str, ...]:
        """The words of ``also`` in the language of the screen."""
        return tuple(word.strip() for word in tr(self.also).split(",")) if self.also else ()


SPECS: tuple[Spec, ...] = (
    Spec(
        "app.search",
        mark("Search"),
        ("Ctrl+F", "/"),
        "search",
        mark("Search orders, SKU, name"),
        also=mark("find, look up, filter"),
    ),
    Spec("app.keys", mark("Keys for this view"), ("?",), "keyboard", also=mark("shortcuts, keyboard, key map")),
    Spec("app.settings", mark("Settings"), ("Ctrl+,",), "settings", also=mark("preferences, options, configure")),
    Spec("app.help", mark("Help"), ("F1", "Ctrl+H"), "circle-question-mark", also=mark("manual, how, explain, topic")),
    Spec("app.refresh", mark("Refresh"), ("F5", "Ctrl+R"), "refresh-cw", also=mark("reload, update, read again")),
    Spec(
        "app.station",
        mark("Station mode"),
        ("F11", "Ctrl+Shift+F"),
        "maximize",
        mark("Full screen for the packing station"),
        also=mark("full screen, kiosk, packing mode"),
    ),
    Spec(
        "app.palette",
        mark("Commands and search"),
        ("Ctrl+K",),
        "search",
        mark("Find a command, a place or an order"),
        also=mark("palette, actions, go to"),
    ),
    Spec("app.undo", mark("Undo"), ("Ctrl+Z",), "undo-2", also=mark("take back, revert")),
    Spec("app.redo", mark("Redo"), ("Ctrl+Shift+Z",), "redo-2", also=mark("do again, repeat")),
    Spec("app.offer", mark("Do what the message offers"), ("Alt+Return",), "corner-down-left", also=mark("toast")),
    Spec("app.next_pane", mark("Next pane"), ("F6", "Ctrl+Shift+N"), also=mark("switch area, move focus")),
    Spec("app.last_pane", mark("Previous pane"), ("Shift+F6", "Ctrl+Shift+Y"), also=mark("switch area, move focus")),
    Spec("app.back", mark("Back to where I was"), ("Alt+Left",), "arrow-left", also=mark("return, previous, history")),
    Spec(
        "app.shared",
        mark("Use a shared database"),
        ("Ctrl+Shift+J",),
        "database",
        also=mark("server, PostgreSQL, network, join"),
    ),
    Spec(
        "app.new_order",
        mark("New order"),
        ("Ctrl+N",),
        "circle-plus",
        also=mark("phone order, counter, sell, take an order"),
    ),
    Spec(
        "new_order.take",
        mark("Take the order"),
        ("Ctrl+Return",),
        "circle-check",
        also=mark("save, finish, place order"),
    ),
    Spec("customers.open", mark("Open"), ("Return",), "corner-down-left", also=mark("show customer, card")),
    Spec("customers.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("customers.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    Spec("customers.save", mark("Save the search as a segment"), ("Ctrl+S",), "save", also=mark("saved search, group")),
    Spec("customers.clear", mark("Clear the search"), ("Esc",), "x"),
    Spec("customers.export", mark("Export"), ("Ctrl+E",), "download", also=mark("CSV, XLSX, spreadsheet, file")),
    Spec("customer.order", mark("New order"), ("O",), "circle-plus", mark("New order for this customer")),
    Spec("customer.note", mark("Write a note"), ("N",), "notebook-pen"),
    Spec("customer.link", mark("Link a record"), ("L",), "link", mark("Link another record of this person")),
    Spec("customer.back", mark("Back to the list"), ("Esc",), "arrow-left"),
    Spec("new_order.leave", mark("Back, the draft is kept"), ("Esc",), "arrow-left"),
    Spec("new_order.clear", mark("Start over"), ("Ctrl+Shift+X",), "x", also=mark("empty, reset, discard")),
    Spec("new_order.customer", mark("Go to the customer"), ("F2", "Ctrl+Shift+U"), "user"),
    Spec("new_order.product", mark("Go to the products"), ("F3", "Ctrl+Shift+L"), "package"),
    Spec("new_order.money", mark("Go to shipping and payment"), ("F4", "Ctrl+Shift+M"), "receipt"),
    Spec("new_order.remove", mark("Remove the line"), ("Ctrl+D",), "x", also=mark("delete product")),
    Spec("orders.open", mark("Open"), ("Return",), "corner-down-left", also=mark("show order, details")),
    Spec(
        "orders.release",
        mark("Release"),
        ("R",),
        "play",
        mark("Release to picking; what is not routed yet is routed first"),
        also=mark("pick, let go, to the floor, send to warehouse"),
        chosen=True,
    ),
    Spec(
        "orders.release_print",
        mark("Release and print pick list"),
        ("Shift+R",),
        "printer",
        mark("Release to picking and print one pick list for all"),
        also=mark("wave, batch"),
        chosen=True,
    ),
    Spec(
        "orders.hold",
        mark("Hold"),
        ("H",),
        "pause",
        mark("Put on hold, then the digit of the reason"),
        also=mark("stop, block, wait"),
        chosen=True,
    ),
    Spec(
        "orders.lift",
        mark("Lift holds"),
        ("L",),
        "play",
        mark("Lift the holds that a person may lift"),
        also=mark("release hold, unblock, resume"),
        chosen=True,
    ),
    Spec("orders.tag", mark("Tag"), ("T",), "tag", mark("Add or remove a tag"), also=mark("label, mark"), chosen=True),
    Spec(
        "orders.print",
        mark("Print"),
        ("P", "Ctrl+P"),
        "printer",
        mark("Print slips, labels or a pick list"),
        also=mark("packing slip, shipping label, pick list, paper"),
        chosen=True,
    ),
    Spec(
        "orders.assign",
        mark("Assign"),
        ("A",),
        "map-pin",
        mark("Assign to a location"),
        also=mark("location, warehouse, store, move"),
        chosen=True,
    ),
    Spec(
        "orders.more", mark("More"), (".",), "ellipsis", mark("More that can be done"), also=mark("menu"), chosen=True
    ),
    Spec(
        "orders.route",
        mark("Route"),
        ("Shift+O",),
        "route",
        mark("Reserve stock and choose the location"),
        also=mark("reserve, allocate, assign stock"),
        chosen=True,
    ),
    Spec(
        "orders.cancel_many",
        mark("Cancel orders"),
        ("Shift+C",),
        "ban",
        also=mark("void, delete, stop"),
        chosen=True,
    ),
    Spec(
        "orders.export",
        mark("Export"),
        ("Ctrl+E",),
        "download",
        mark("Save as CSV or XLSX"),
        also=mark("csv, xlsx, excel, spreadsheet, download"),
        chosen=True,
    ),
    Spec(
        "orders.copy",
        mark("Copy"),
        ("Ctrl+C",),
        "copy",
        mark("Copy the rows for a spreadsheet"),
        also=mark("clipboard, excel"),
        chosen=True,
    ),
    Spec(
        "orders.fix",
        mark("Fix the problem"),
        ("F",),
        "pencil",
        mark("Open the order where its problem can be mended"),
        also=mark("address, repair, mend"),
        chosen=True,
    ),
    Spec("orders.note", mark("Add a note"), ("N",), "notebook-pen", also=mark("comment, remark"), chosen=True),
    Spec("orders.columns", mark("Columns"), ("Ctrl+Shift+C",), "columns-3", also=mark("show, hide, pin, chooser")),
    Spec("orders.sort", mark("Sort by"), ("S",), "arrow-down", also=mark("order by, arrange")),
    Spec("orders.save_view", mark("Save changes"), ("Ctrl+S",), "save", also=mark("view, filter, keep")),
    Spec("orders.save_view_as", mark("Save as new"), ("Ctrl+Shift+S",), "plus", also=mark("view, filter, tab")),
    Spec(
        "orders.view_menu", mark("Change this view"), ("Ctrl+Shift+E",), "settings", also=mark("rename, delete, share")
    ),
    Spec("orders.view_left", mark("Move the view left"), ("Ctrl+Shift+Left",), "arrow-left"),
    Spec("orders.view_right", mark("Move the view right"), ("Ctrl+Shift+Right",), "arrow-right"),
    *(Spec(f"orders.view_{n}", mark("Show a view"), (f"Alt+{n}",)) for n in range(1, 10)),
    *(Spec(f"orders.choice_{n}", mark("Choose an answer"), (str(n),)) for n in range(1, 10)),
    Spec("orders.several", mark("Choose several"), ("0",)),
    Spec(
        "orders.why",
        mark("Why here"),
        ("W",),
        "route",
        mark("Why this location"),
        also=mark("reason, explain, location"),
        chosen=True,
    ),
    Spec("orders.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("orders.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    Spec("orders.select", mark("Select"), ("X",), also=mark("tick, mark")),
    Spec("orders.select_all", mark("Select all"), ("Ctrl+A",), also=mark("tick all, everything")),
    Spec(
        "orders.clear", mark("Clear the selection or the search"), ("Esc",), "x", also=mark("deselect, untick, reset")
    ),
    Spec("orders.pane", mark("Show or hide details"), ("F9", "Ctrl+Shift+D"), also=mark("side panel, preview")),
    Spec(
        "orders.import", mark("Import CSV"), ("I",), "file-spreadsheet", also=mark("upload, file, spreadsheet, excel")
    ),
    Spec("order.step", mark("Next step"), ("Return",), also=mark("go on, continue, pack")),
    Spec(
        "order.route",
        mark("Route"),
        ("R",),
        "route",
        mark("Reserve stock and choose the location"),
        also=mark("reserve, allocate, assign stock"),
    ),
    # Not Return: what leaves the building cannot be taken back.
    Spec(
        "order.ship",
        mark("Mark shipped"),
        ("M",),
        "truck",
        mark("The parcel leaves the building"),
        also=mark("hand over, dispatch, send"),
    ),
    Spec(
        "order.print",
        mark("Print again"),
        ("P", "Ctrl+P"),
        "printer",
        mark("Print slip and label again"),
        also=mark("reprint, slip, label"),
    ),
    Spec("order.lift", mark("Lift the hold"), ("L",), "play", also=mark("release hold, unblock, resume")),
    Spec(
        "order.why",
        mark("Why here"),
        ("W",),
        "route",
        mark("Why this location"),
        also=mark("reason, explain, location"),
    ),
    Spec(
        "order.edit",
        mark("Change"),
        ("E",),
        "pencil",
        mark("Change address, shipping method or note"),
        also=mark("edit, correct, address"),
    ),
    Spec("order.save", mark("Save the changes"), ("Ctrl+Return", "Ctrl+S"), also=mark("keep, store")),
    Spec("order.split", mark("Split"), ("S",), "split", mark("Split the order"), also=mark("part, divide, partial")),
    Spec("order.note", mark("Add a note"), ("N",), "message-square", also=mark("comment, remark, write")),
    Spec("order.cancel", mark("Cancel the order"), ("C",), "ban", also=mark("void, delete, stop")),
    Spec(
        "order.next",
        mark("Next order"),
        ("J",),
        "chevron-down",
        mark("Next order (J or Down)"),
        also=mark("below"),
        repeats=True,
    ),
    Spec(
        "order.previous",
        mark("Previous order"),
        ("K",),
        "chevron-up",
        mark("Previous order (K or Up)"),
        also=mark("above"),
        repeats=True,
    ),
    Spec("order.back", mark("Back to the list"), ("Esc",), "arrow-left", also=mark("close, return, list")),
    Spec("packing.short", mark("Short"), ("F2", "Ctrl+S"), also=mark("missing item, not there")),
    Spec("packing.box", mark("Box"), ("F3", "Ctrl+B"), also=mark("carton, package size")),
    Spec("packing.reprint", mark("Reprint"), ("F4", "Ctrl+Shift+P"), also=mark("print again, label")),
    Spec("packing.park", mark("Park"), ("F8", "Ctrl+D"), also=mark("set aside, pause, later")),
    Spec("packing.undo", mark("Undo scan"), ("Esc",), also=mark("take back, wrong scan")),
    Spec("packing.finish", mark("Finish"), ("F12", "Ctrl+Return"), also=mark("label, complete, done")),
    Spec(
        "app.paste",
        mark("Import what was copied"),
        ("Ctrl+V",),
        "clipboard-paste",
        also=mark("paste, cells, spreadsheet"),
    ),
    Spec("import.choose", mark("Choose a file"), ("O", "Ctrl+O"), "folder-open", also=mark("upload, open, browse")),
    Spec("import.write", mark("Import"), ("Return",), also=mark("save, load, bring in")),
    Spec("import.back", mark("Back"), ("Esc",), also=mark("return, cancel")),
    Spec("import.history", mark("History"), ("H",), "rotate-ccw-clock", mark("What was imported, and undoing it")),
    Spec("import.skip", mark("Skip this row"), ("X",), "skip-forward"),
    Spec("import.undo", mark("Undo this import"), ("U",), "undo-2", mark("Say first what would be undone")),
    Spec("import.confirm_undo", mark("Undo now"), ("Ctrl+Return", "Ctrl+Shift+U"), "undo-2"),
    Spec("start.demo", mark("Open the demo shop"), ("Return",)),
    Spec("start.import", mark("Choose a file"), ("I",)),
    Spec("start.empty", mark("Start empty"), ("E",)),
    Spec("start.shared", mark("Join other stations"), ("S",)),
    Spec("shared.on", mark("Go on"), ("Return",)),
    Spec("shared.back", mark("Back"), ("Esc", "Alt+Left")),
    Spec("shared.reveal", mark("Show or mask the passwords"), ("F8", "Ctrl+Shift+H")),
    Spec("shared.copy", mark("Copy the line"), ("Ctrl+Shift+C",), "copy"),
)


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

    def _trigger(self, key: str, *, repeated: bool) -> bool:
        for bound in self.working():
            if key in bound.spec.keys:
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


_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
