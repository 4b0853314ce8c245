"""What every screen is: a View, and the Kit of things that it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.topics import Topic, Touched
from app.ui.customer_display.feed import Feed
from app.ui.drafts import Drafts
from app.ui.i18n import mark, tr
from app.ui.jobs import Jobs
from app.ui.machine import MachineSettings
from app.ui.tasks import ContextLike
from app.ui.widgets.card import Panel
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.ui.actions import Actions
    from app.ui.sounds import Sounds
    from app.ui.tasks import Tasks
    from app.ui.theme import Theme
    from app.ui.widgets.search_field import QueryField


class ShopLike(Protocol):
    """What the window shows of the open shop."""

    @property
    def user_name(self) -> str: ...
    @property
    def station_name(self) -> str: ...
    @property
    def location_name(self) -> str: ...
    @property
    def is_demo(self) -> bool: ...


class DeskContext(ContextLike, Protocol):
    """The application context as the window needs it."""

    @property
    def facts(self) -> ShopLike: ...


@dataclass(frozen=True, slots=True)
class Kit:
    """Everything a view may use, passed by constructor."""

    context: DeskContext
    tasks: Tasks
    actions: Actions
    theme: Theme
    sounds: Sounds
    drafts: Drafts = field(default_factory=Drafts.in_memory)
    machine: MachineSettings = field(default_factory=MachineSettings)
    jobs: Jobs = field(default_factory=Jobs)
    display: Feed = field(default_factory=Feed)


class View(Panel):
    """Base of every screen. Set the class attributes (texts marked), build in ``__init__``, override the hooks.

    Signals: ``said(Toast)`` shows a toast; ``counted(int, bool)`` the number in the rail and whether it wants
    attention; ``go(str, object)`` asks the window to show another view with an argument; ``search_wanted(str)`` puts
    another text into the search field; ``scan_left(str)`` hands a scan on that ``on_scan`` had taken to look it up;
    ``visited(object)`` says that something else is shown now, as ``activate`` would open it: the way back leads there;
    ``chosen_changed()`` that ``chosen_words()`` may give other words by now.
    """

    said = Signal(object)
    counted = Signal(int, bool)
    go = Signal(str, object)
    search_wanted = Signal(str)
    scan_left = Signal(str)
    visited = Signal(object)
    chosen_changed = Signal()

    view_id: ClassVar[str] = ""
    title: ClassVar[str] = ""
    icon: ClassVar[str] = "circle"
    search_hint: ClassVar[str] = mark("Search orders, SKU, name, or scan")
    topics: ClassVar[frozenset[Topic]] = frozenset()
    # A station view always fills the window at station sizes when F11 is on; others keep their desk look.
    station: ClassVar[bool] = False
    # Below the line in the rail (reports, settings).
    secondary: ClassVar[bool] = False

    # A search field of the view's own stands in the top bar while the view is in front; it tells the view by itself.
    search_field: QueryField | None = None

    def __init__(self, kit: Kit) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self.kit = kit
        self._dirty = True
        self.setAccessibleName(tr(self.title))

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        """The view has just been shown; ``argument`` says what to open (an order number, a path), if anything."""

    def go_home(self) -> None:
        """Shows what the view begins with (a list), where the way back leads there."""

    def user_changed(self) -> None:
        """Another person works here now (``kit.context.facts``); what is open stays as it is."""

    def reload(self) -> None:
        """Asks the database again. Called when what is shown changed, and at the first showing."""

    def concerned(self, touched: Touched) -> bool:
        """Whether a change concerns this view: by topic, unless a view knows the ids that it shows."""
        return touched.topic in self.topics

    def on_scan(self, code: str) -> bool:
        """A scan while this view is in front; False leaves it to the window."""
        return False

    def search(self, text: str) -> None:
        """The text of the search field changed (already calmed down to one call per pause)."""

    def chosen_words(self) -> str:
        """What actions on the chosen rows act on now ("3 selected orders", "order #1042"); "" if nothing is chosen."""
        return ""

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through, in reading order."""
        return [self]

    def state(self) -> Mapping[str, Any]:
        """What is to be there again after a restart or another language: small, and fit for JSON.

        Named splitters (``setObjectName``) are kept without it.
        """
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Goes back to what ``state`` said once. Called after the first ``activate``; nothing in it may be believed."""

    def help_topic(self) -> str:
        """The topic of help about what is shown; the property ``helpTopic`` of a focused widget goes before it."""
        return self.view_id.replace("_", "-")

    def location_changed(self, location_id: int | None, name: str) -> None:
        """Lists and counts are about this location from now on; None: about all of the shop."""

    def build_more(self) -> bool:
        """Builds a part that nobody has asked for yet, when the window has been left alone; False: there is none."""
        return False

    # -- for subclasses --

    def bind(self, spec_id: str, run: Callable[[], object]) -> QAction:
        """Binds an action of ``app.ui.action_table`` to this view."""
        return self.kit.actions.bind(self, spec_id, run)

    def say(self, text: str, *, icon: str = "info", action: str = "", run: Callable[[], object] | None = None) -> None:
        """Shows a toast, perhaps with an offer."""
        self.said.emit(Toast(text, icon, action, run))

    def say_undo(
        self,
        text: str,
        undo: Callable[[], object],
        *,
        icon: str = "info",
        redo: Callable[[], object] | None = None,
        seconds: float | None = None,
    ) -> None:
        """Says what was done, and keeps it for Undo: in the toast, and by Ctrl+Z after it. See ``app.ui.undo.Step``."""
        self.said.emit(Toast(text, icon, tr("Undo"), undo, redo=redo, undo_seconds=seconds))

    # -- machinery --

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Reloads now if visible, else at the next showing; what does not concern this view is ignored."""
        if not any(self.concerned(touched) for touched in changes):
            return
        if self.isVisible():
            self.reload()
        else:
            self._dirty = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self._dirty = False
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = {Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Return", Qt.Key.Key_Escape: "Esc"}
        name = names.get(Qt.Key(event.key()))
        if name == "Return" and isinstance(QApplication.focusWidget(), QLineEdit):
            # Enter in a field ends the field, not the form.
            name = None
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if name and bare and self.kit.actions.plain(name, repeated=event.isAutoRepeat()):
            event.accept()
            return
        super().keyPressEvent(event)
