"""The window: rail, top bar, views, status bar, toast; and the rules that all views share.

It knows no screen. ``app.main`` says which places there are, one line each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Touched
from app.ui.action_table import Spec
from app.ui.actions import GLOBAL
from app.ui.commands import Commands
from app.ui.connection import ConnectionBar
from app.ui.i18n import tr
from app.ui.places import Place, Places, place_words
from app.ui.scan_router import ScanRouter
from app.ui.screens import DESK_SIZE
from app.ui.sounds import Sound
from app.ui.surroundings import Surroundings
from app.ui.tab_order import go_on, tab_stops
from app.ui.view import Kit, View
from app.ui.widgets.card import Panel
from app.ui.widgets.rail import Rail, RailEntry
from app.ui.widgets.status_bar import StatusBar
from app.ui.widgets.toast import Toast, ToastBar
from app.ui.widgets.top_bar import DemoRibbon, TopBar
from app.ui.window_memory import WindowMemory, restore_splitters, splitters_of

if TYPE_CHECKING:
    from app.ui.palette.panel import RecordSearch

LEAST_SIZE = QSize(1024, 640)
# Views that nobody has asked for are built when the window has stood still for so long, one at a time.
BUILD_AHEAD_MS = 1_500
_MOST_VISITS = 100


class MainWindow(QMainWindow):
    """The shell around the views.

    Signals: ``files_dropped(list[str])`` local paths dropped anywhere; ``paste_wanted()`` Ctrl+V where no text is
    typed; ``view_changed(view_id)``.
    ``memory``: where geometry and what the views showed are kept; None keeps nothing. ``shop`` parts several shops.
    """

    files_dropped = Signal(list)
    paste_wanted = Signal()
    view_changed = Signal(str)

    def __init__(self, kit: Kit, *, memory: QSettings | None = None, shop: str = "") -> None:
        super().__init__()
        self.kit = kit
        self.memory = WindowMemory(self, memory, shop)
        self._places = Places()
        # What views showed that have not been in front yet.
        self._states: dict[str, Mapping[str, Any]] = {}
        self._location: tuple[int | None, str] = (None, "")
        self._visits: list[tuple[str, object]] = []
        self._heir: MainWindow | None = None
        self._going_back = False
        self._unclaimed_scan: Callable[[str], bool] | None = None
        self.setWindowTitle("Stationmaster")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(DESK_SIZE)
        self.setAcceptDrops(True)
        self._build()
        self._bind()
        kit.tasks.changed.connect(self._on_changed)
        kit.tasks.crashed.connect(self._on_crash)

    # -- views --

    def add_view(self, view: View) -> None:
        """Adds a view that is there already to the rail."""
        self.add_place(Place(view.view_id, view.title, view.icon, lambda: view, view.secondary))
        self._view(view.view_id)

    def add_place(self, place: Place) -> None:
        """Adds a row to the rail, whose view is built when it is first wanted; the first nine get Ctrl+1 to Ctrl+9."""
        number = self._places.add(place)
        self.rail.list.entries.add(RailEntry(place.view_id, tr(place.title), place.icon, secondary=place.secondary))
        keys = (f"Ctrl+{number}",) if number <= 9 else ()
        # A view that has an action of its own in the table keeps its keys there beside the digit.
        own = self.kit.actions.find(f"{GLOBAL}.{place.view_id}")
        # What the window itself does by that name is another thing: F11 fills the screen, whatever a view is called.
        if own and any(bound.spec.id == own.id and bound.owner is self for bound in self.kit.actions.bound()):
            own = None
        spec_id, also = (own.id, own.also) if own else (f"{GLOBAL}.view_{place.view_id}", place_words(place.view_id))
        keys = (*own.keys, *keys) if own else keys
        self.kit.actions.add_spec(Spec(spec_id, place.title, keys, place.icon, also=also, place=True))
        self.kit.actions.bind(self, spec_id, lambda: self.show_view(place.view_id))

    def build_ahead(self) -> None:
        """Builds the views that nobody has asked for yet, one at a time, whenever the window has been left alone."""
        self._ahead.start(BUILD_AHEAD_MS)

    def show_view(self, view_id: str, argument: object = None) -> None:
        """Brings a view to the front and tells it what to open; an unknown id changes nothing."""
        if view_id not in self._places:
            return
        view = self._view(view_id)
        self.rail.list.select(view_id)
        self.stack.setCurrentWidget(view)
        self._use_search(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._visit(view_id, argument)
        view.activate(argument)
        state = self._states.pop(view_id, None)
        if state and argument is None:
            view.restore(state)
        self.memory.watch(view)
        self.view_changed.emit(view_id)

    @property
    def view(self) -> View | None:
        """The view in front."""
        current = self.stack.currentWidget()
        return current if isinstance(current, View) else None

    @property
    def view_ids(self) -> list[str]:
        """The ids of all views, built or not, in the order of the rail."""
        return self._places.ids

    def view_of(self, view_id: str) -> View:
        """The view called ``view_id``, built if it was not yet; KeyError if there is none."""
        return self._view(view_id)

    def set_count(self, view_id: str, count: int, attention: bool = False) -> None:
        """The number beside a view in the rail."""
        self.rail.list.entries.set_count(view_id, count, attention)

    def _view(self, view_id: str) -> View:
        known = self._places.built(view_id)
        if known is not None:
            return known
        view = self._places[view_id].make()
        self._places.put(view)
        self.stack.addWidget(view)
        view.said.connect(self.show_toast)
        view.go.connect(self.show_view)
        if view.search_field is not None:
            self.top.use_search(view.search_field)  # so that it has its place before it is first seen
            self._show_caps()
            view.search_field.entered.connect(self._on_search_entered)
            self._use_search(self.view)
        view.search_wanted.connect(lambda text: (view.search_field or self.top.search).setText(text))
        view.scan_left.connect(self._on_scan_left)
        view.visited.connect(lambda argument: self._visit(view_id, argument))
        view.counted.connect(lambda count, attention: self.set_count(view_id, count, attention))
        if self._location[0] is not None:
            view.location_changed(*self._location)
        state = self._states.setdefault(view_id, self.memory.state_of(view_id))
        restore_splitters(view, state)
        return view

    def _build_next(self) -> None:
        if not self.kit.tasks.busy and not any(view.build_more() for view in self._places.views()):
            place = self._places.next_unbuilt()
            if place is None:
                return
            self._view(place.view_id)
        self._ahead.start(BUILD_AHEAD_MS // 5)

    # -- the way back --

    def go_back(self) -> None:
        """To where the window was before: another view, or another order in it."""
        if len(self._visits) < 2:
            return
        self._visits.pop()
        view_id, argument = self._visits[-1]
        self._going_back = True
        try:
            self.show_view(view_id, argument)
            if argument is None and self.view is not None:
                self.view.go_home()
        finally:
            self._going_back = False

    def _visit(self, view_id: str, argument: object) -> None:
        visit = (view_id, argument)
        last = self._visits[-1] if self._visits else None
        self.memory.look_again()
        if self._going_back or last == visit:
            return
        # A view that was asked for by a number or a scan says afterwards which order that is.
        named = last is not None and last[0] == view_id and isinstance(last[1], str) and not isinstance(argument, str)
        self._visits = [*(self._visits[:-1] if named else self._visits), visit][-_MOST_VISITS:]

    # -- messages --

    def show_toast(self, toast: Toast) -> None:
        """Shows a toast; a newer one replaces it. What it can undo is kept for Ctrl+Z."""
        if self._heir is not None:
            self._heir.show_toast(replace(toast, action="", run=None, redo=None))  # these would act on what is gone
            return
        self.toast.show_toast(self.commands.keep(toast))

    def set_demo(self, demo: bool) -> None:
        """Shows or hides the DEMO ribbon."""
        self._demo = demo
        self._place_ribbon()

    def set_record_search(self, search: RecordSearch) -> None:
        """Who finds orders and customers for the palette."""
        self.commands.set_record_search(search)

    def set_unclaimed_scan(self, handler: Callable[[str], bool]) -> None:
        """Who gets a scan that the view in front has no use for; it gives False if it knows nothing either."""
        self._unclaimed_scan = handler

    def on_scan(self, code: str) -> None:
        """A scan: the view in front, else the window's handler, else "Not known". A dialog keeps it from both."""
        if self.lock.on_scan(code):
            return
        if QApplication.activeModalWidget() is not None:
            self.kit.sounds.play(Sound.WRONG)
            self.show_toast(Toast(tr("Not scanned: answer the open question first"), "octagon-x"))
            return
        self.commands.uncover()
        view = self.view
        if view is not None and view.on_scan(code):
            return
        self._on_scan_left(code)

    def refuse_scan(self, reason: str) -> None:
        """A scan that cannot be used at all (too long)."""
        if self.lock.is_locked:
            self.kit.sounds.play(Sound.WRONG)
            return
        self.kit.sounds.play(Sound.WRONG)
        self.show_toast(Toast(reason, "octagon-x"))

    def attach(self, router: ScanRouter) -> None:
        """Listens to the scan router: codes to the views, Ctrl to the digits in the rail."""
        router.scanned.connect(self.on_scan)
        router.refused.connect(self.refuse_scan)
        router.control_held.connect(self.rail.list.show_digits)

    def detach(self, router: ScanRouter) -> None:
        """Another window takes this one's place."""
        router.scanned.disconnect(self.on_scan)
        router.refused.disconnect(self.refuse_scan)
        router.control_held.disconnect(self.rail.list.show_digits)

    # -- station mode --

    @property
    def station_mode(self) -> bool:
        """True while only the view fills the screen."""
        return self.rail.isHidden()

    def set_station_mode(self, on: bool) -> None:
        """Full screen with the view alone, or the desk again."""
        for widget in (self.rail, self.top, self.status):
            widget.setVisible(not on)
        if on:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.memory.remember_station(on)
        self._place_ribbon()

    # -- memory --

    def restore(self) -> str:
        """Puts the window where it was, on a screen that exists; gives the view that was in front, or ""."""
        return self.memory.restore()

    def take_over(self, other: MainWindow) -> None:
        """Stands where ``other`` stands and shows what it shows: the same window in another language."""
        other.memory.write()
        other._heir = self
        if other.toast.current is not None:
            other.show_toast(other.toast.current)
        if not other.isMaximized() and not other.isFullScreen():
            self.setGeometry(other.geometry())
        self._states = {view.view_id: {**splitters_of(view), **view.state()} for view in other._places.views()}
        if other.view is not None:
            self.show_view(other.view.view_id)
        self._visits = list(other._visits)
        if other.station_mode:
            self.set_station_mode(True)
        else:
            self.setWindowState(other.windowState())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ahead.stop()
        self.memory.write()
        super().closeEvent(event)

    # -- Qt --

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [str(Path(url.toLocalFile())) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ribbon()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.around.start()

    # -- building --

    def _build(self) -> None:
        facts = self.kit.context.facts
        self._demo = facts.is_demo
        self.rail = Rail()
        self.top = TopBar(facts.location_name, facts.user_name)
        self.connection = ConnectionBar()
        self.status = StatusBar()
        self.stack = QStackedWidget()
        body = self._body = Panel(QPalette.ColorRole.Window)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.connection)
        right.addWidget(self.stack, 1)
        middle.addLayout(right, 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)
        self.setCentralWidget(body)
        self._overlay_ribbon = DemoRibbon(body)
        self._overlay_ribbon.hide()
        self.toast = ToastBar(self.stack)
        self.commands = Commands(
            body, self.kit.actions, self.toast, lambda: self.view, self.show_view, self.memory.settings
        )
        self.around = Surroundings(
            self.kit, body, self.top, self.status, self.memory.settings, self.memory.shop, self.commands.cover
        )
        # Loaded with the shop's own modules, which are there by now.
        from app.ui.lock.work import Lock

        self.lock = Lock(self.kit, self)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._build_next)

    def _bind(self) -> None:
        self.rail.chosen.connect(self.show_view)
        self.rail.keys_wanted.connect(self.commands.show_keys)
        self.around.location_chosen.connect(self._on_location)
        self.around.said.connect(self.show_toast)
        self.around.settings_wanted.connect(lambda page: self.show_view("settings", page or None))
        self.around.keys_wanted.connect(self.commands.show_keys)
        self.around.help_wanted.connect(self.commands.show_help)
        self.top.search.searched.connect(self._on_search)
        self.top.search.entered.connect(self._on_search_entered)
        self.commands.bind(self)
        self.kit.actions.keys_changed.connect(self._show_caps)
        self._show_caps()
        bind = self.kit.actions.bind
        bind(self, "app.search", self._focus_search)
        bind(self, "app.refresh", self._refresh)
        bind(self, "app.station", lambda: self.set_station_mode(not self.station_mode))
        bind(self, "app.next_pane", lambda: self._move_pane(1))
        bind(self, "app.last_pane", lambda: self._move_pane(-1))
        bind(self, "app.back", self.go_back)
        bind(self, "app.lock", self.lock.lock)
        self.around.lock_wanted.connect(self.lock.lock)
        self.around.switch_wanted.connect(lambda: self.lock.lock(nobody=True))
        self.lock.user_changed.connect(self._on_user)
        bind(self, "app.paste", self.paste_wanted.emit)

    def _place_ribbon(self) -> None:
        self.top.ribbon.setVisible(self._demo)
        self._overlay_ribbon.setVisible(self._demo and self.station_mode)
        self._overlay_ribbon.move((self.width() - self._overlay_ribbon.width()) // 2, 0)
        self._overlay_ribbon.raise_()

    def _use_search(self, view: View | None) -> None:
        """The search field of the view in front stands in the top bar."""
        self.top.use_search(view.search_field if view is not None else None)
        if view is not None:
            self.top.search.set_hint(tr(view.search_hint))

    def _focus_search(self) -> None:
        if not self.station_mode:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top.search.selectAll()

    def _move_pane(self, steps: int) -> None:
        """Rail, search, the parts of the view, the toast, and round again."""
        panes = [pane for pane in self._panes() if pane.isVisible() and pane.isEnabled()]
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if pane is focus), None)
        if here is None:
            inside = (at for at, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus))
            here = next(inside, 0 if steps < 0 else -1)
        for step in range(1, len(panes) + 1):
            if _focus_into(panes[(here + (step if steps > 0 else -step)) % len(panes)]):
                return

    def _panes(self) -> list[QWidget]:
        view = self.view
        parts = view.panes() if view is not None else []
        return [self.rail.list, self.top.search, *parts, self.toast]

    def _on_scan_left(self, code: str) -> None:
        if self._unclaimed_scan is not None and self._unclaimed_scan(code):
            return
        self.kit.sounds.play(Sound.WRONG)
        self.show_toast(Toast(tr("Not known: {code}", code=code), "octagon-x"))

    def _on_search(self, text: str) -> None:
        if self.view is not None:
            self.view.search(text)

    def _on_search_entered(self, _text: str) -> None:
        if self.view is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.view is not None:
            self.view.reload()

    def _show_caps(self) -> None:
        """The keys that are painted around the view are those that work."""
        keys = {spec.id: spec.key for spec in self.kit.actions.specs()}
        self.rail.set_key(keys["app.keys"])
        self.top.set_key(keys["app.search"])
        self.toast.set_keys(keys["app.undo"], keys["app.offer"], keys["app.answer"])

    def _on_location(self, location_id: int | None, name: str) -> None:
        self._location = (location_id, name)
        for view in self._places.views():
            view.location_changed(location_id, name)

    def _on_changed(self, changes: tuple[Touched, ...]) -> None:
        self.around.data_changed(changes)
        self.lock.data_changed(changes)
        for view in self._places.views():
            view.data_changed(changes)

    def _on_user(self) -> None:
        self.around.user_changed()
        for view in self._places.views():
            view.user_changed()

    def _on_crash(self, _report: object) -> None:
        self.show_toast(Toast(tr("Something went wrong; it was logged. Nothing was half done."), "bug"))


def _focus_into(pane: QWidget) -> bool:
    """Gives the focus to a pane, or to the first thing in it that takes it; False if nothing does."""
    reason = Qt.FocusReason.ShortcutFocusReason
    if pane.focusProxy() is not None or pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        pane.setFocus(reason)
        return True
    first = next(tab_stops(pane), None)
    if first is not None:
        first.setFocus(reason)
    return first is not None
