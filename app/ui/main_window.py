"""The window: rail, top bar, views, status bar, toast; and the rules that all views share.

It knows no screen. ``app.main`` makes the views and hands them over with ``add_view``, one line each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout
from shiboken6 import isValid

from app.domain.topics import Touched
from app.ui.actions import GLOBAL, Bound, Spec
from app.ui.connection import ConnectionBar
from app.ui.i18n import mark, tr
from app.ui.palette.panel import Palette, RecordSearch
from app.ui.palette.sources import action_entries, section_heads
from app.ui.scan_router import ScanRouter
from app.ui.screens import DESK_SIZE, desk_corner, desk_size, is_in_sight
from app.ui.sounds import Sound
from app.ui.undo import Step, UndoStack
from app.ui.view import Kit, View
from app.ui.widgets.card import Panel
from app.ui.widgets.key_map import KeyMap, KeyRow
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.rail import Rail, RailEntry
from app.ui.widgets.toast import Toast, ToastBar
from app.ui.widgets.top_bar import DemoRibbon, StatusBar, TopBar

LEAST_SIZE = QSize(1024, 640)
_MOST_RECENT = 40


class MainWindow(QMainWindow):
    """The shell around the views.

    Signals: ``files_dropped(list[str])`` local paths dropped anywhere; ``view_changed(view_id)``.
    ``memory``: where geometry and the last view are kept; None keeps nothing.
    """

    files_dropped = Signal(list)
    view_changed = Signal(str)

    def __init__(self, kit: Kit, *, memory: QSettings | None = None) -> None:
        super().__init__()
        self.kit = kit
        self._memory = memory
        self._views: dict[str, View] = {}
        self._unclaimed_scan: Callable[[str], bool] | None = None
        self._records: RecordSearch | None = None
        self._recent: list[str] = []
        self._overlay: Overlay | None = None
        self.undo_stack = UndoStack(self)
        self.setWindowTitle("Stationmaster")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(DESK_SIZE)
        self.setAcceptDrops(True)
        self._build()
        self._bind()
        kit.tasks.changed.connect(self._on_changed)
        kit.tasks.busy_changed.connect(lambda busy: self.status.set_job(busy.title, more=max(0, busy.writes - 1)))
        kit.tasks.crashed.connect(self._on_crash)

    # -- views --

    def add_view(self, view: View) -> None:
        """Adds a view to the rail; the first nine get Ctrl+1 to Ctrl+9."""
        number = len(self._views) + 1
        self._views[view.view_id] = view
        self.stack.addWidget(view)
        self.rail.list.entries.add(RailEntry(view.view_id, view.title, view.icon, secondary=view.secondary))
        view.said.connect(self.show_toast)
        view.go.connect(self.show_view)
        if view.search_field is not None:
            self.top.use_search(view.search_field)  # so that it has its place before it is first seen
            view.search_field.entered.connect(self._on_search_entered)
        view.search_wanted.connect(lambda text: (view.search_field or self.top.search).setText(text))
        view.scan_left.connect(self._on_scan_left)
        view.counted.connect(lambda count, attention: self.set_count(view.view_id, count, attention))
        keys = (f"Ctrl+{number}",) if number <= 9 else ()
        spec = Spec(f"{GLOBAL}.view_{view.view_id}", view.title, keys, view.icon, also=mark("go to, open, show"))
        self.kit.actions.add_spec(spec)
        self.kit.actions.bind(self, spec.id, lambda: self.show_view(view.view_id))

    def show_view(self, view_id: str, argument: object = None) -> None:
        """Brings a view to the front and tells it what to open; an unknown id changes nothing."""
        view = self._views.get(view_id)
        if view is None:
            return
        self.rail.list.select(view_id)
        self.stack.setCurrentWidget(view)
        self.top.use_search(view.search_field)
        self.top.search.setPlaceholderText(view.search_hint)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.activate(argument)
        if self._memory is not None:
            self._memory.setValue("window/view", view_id)  # now: a program that is killed closes no window
        self.view_changed.emit(view_id)

    @property
    def view(self) -> View | None:
        """The view in front."""
        current = self.stack.currentWidget()
        return current if isinstance(current, View) else None

    def view_of(self, view_id: str) -> View:
        """The view called ``view_id``; KeyError if there is none."""
        return self._views[view_id]

    def set_count(self, view_id: str, count: int, attention: bool = False) -> None:
        """The number beside a view in the rail."""
        self.rail.list.entries.set_count(view_id, count, attention)

    # -- messages --

    def show_toast(self, toast: Toast) -> None:
        """Shows a toast; a newer one replaces it. What it can undo is kept for Ctrl+Z."""
        if toast.undoes and toast.run is not None:
            step = Step(toast.text, toast.run, toast.redo)
            self.undo_stack.push(step)
            toast = replace(toast, run=lambda: self._undo(step))
        self.toast.show_toast(toast)

    def set_demo(self, demo: bool) -> None:
        """Shows or hides the DEMO ribbon."""
        self._demo = demo
        self._place_ribbon()

    def set_unclaimed_scan(self, handler: Callable[[str], bool]) -> None:
        """Who gets a scan that the view in front has no use for; it gives False if it knows nothing either."""
        self._unclaimed_scan = handler

    def on_scan(self, code: str) -> None:
        """A scan: the view in front, else the window's handler, else "Not known". A dialog keeps it from both."""
        if QApplication.activeModalWidget() is not None:
            self.kit.sounds.play(Sound.WRONG)
            self.show_toast(Toast(tr("Not scanned: answer the open question first"), "octagon-x"))
            return
        self._uncover()
        view = self.view
        if view is not None and view.on_scan(code):
            return
        self._on_scan_left(code)

    def refuse_scan(self, reason: str) -> None:
        """A scan that cannot be used at all (too long)."""
        self.kit.sounds.play(Sound.WRONG)
        self.show_toast(Toast(reason, "octagon-x"))

    def attach(self, router: ScanRouter) -> None:
        """Listens to the scan router: codes to the views, Ctrl to the digits in the rail."""
        router.scanned.connect(self.on_scan)
        router.refused.connect(self.refuse_scan)
        router.control_held.connect(self.rail.list.show_digits)

    # -- commands --

    def show_palette(self) -> None:
        """Opens the command palette over the window."""
        if self.kit.actions.covered:
            return
        palette = Palette(
            self._body,
            action_entries(self.kit.actions, self.show_view),
            section_heads(self.view),
            recent=self._recent,
            used=self._remember_use,
            records=self._records,
        )
        self._cover(palette)

    def set_record_search(self, search: RecordSearch) -> None:
        """Who finds orders and customers for the palette."""
        self._records = search

    def _remember_use(self, entry_id: str) -> None:
        self._recent = [entry_id, *(other for other in self._recent if other != entry_id)][:_MOST_RECENT]
        if self._memory is not None:
            self._memory.setValue("palette/recent", self._recent)

    def _undo(self, step: Step | None = None) -> None:
        """Takes back ``step``, else the newest; its name is said before, what came of it by the step itself."""
        step = step or self.undo_stack.next_undo
        if step is None:
            self.show_toast(Toast(tr("There is nothing to undo"), "undo-2", seconds=4))
            return
        self.toast.show_toast(Toast(tr("Undoing: {what}", what=step.words), "undo-2", seconds=4))
        self.undo_stack.undo(step)

    def _redo(self) -> None:
        step = self.undo_stack.next_redo
        if step is None:
            self.show_toast(Toast(tr("There is nothing to do again"), "redo-2", seconds=4))
            return
        self.toast.show_toast(Toast(tr("Again: {what}", what=step.words), "redo-2", seconds=4))
        self.undo_stack.redo()

    def _name_undo(self) -> None:
        """Undo and Redo say what they are about, in the palette and the key map."""
        undo, redo = self.undo_stack.next_undo, self.undo_stack.next_redo
        self._undo_action.setText(tr("Undo: {what}", what=undo.words) if undo else tr("Undo"))
        self._redo_action.setText(tr("Redo: {what}", what=redo.words) if redo else tr("Redo"))

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
        self._place_ribbon()

    def show_keys(self) -> None:
        """Shows the key map of the view in front."""
        if self.kit.actions.covered:
            return
        view = self.view
        working = self.kit.actions.working()
        here = [bound for bound in working if bound.spec.scope != GLOBAL]
        everywhere = [bound for bound in working if bound.spec.scope == GLOBAL]
        sections = [(view.title if view is not None else "", _rows(here)), (tr("Everywhere"), _rows(everywhere))]
        self._cover(KeyMap(self._body, [section for section in sections if section[1]]))

    def _cover(self, overlay: Overlay) -> None:
        """One thing at a time lies over the views; they get no letters meanwhile."""
        self._overlay = overlay
        self.kit.actions.cover(overlay)

    def _uncover(self) -> None:
        """Takes away what lies over the views, if anything does."""
        if self._overlay is not None and isValid(self._overlay) and self._overlay.isVisible():
            self._overlay.close_over()
        self._overlay = None

    # -- memory --

    def restore(self) -> str:
        """Puts the window where it was, on a screen that exists; gives the view that was in front, or ""."""
        if self._memory is None:
            return ""
        self._recent = [str(entry) for entry in _listed(self._memory.value("palette/recent"))]
        geometry = self._memory.value("window/geometry")
        if geometry is None:
            self.resize(desk_size())
        else:
            self.restoreGeometry(geometry)
        if not is_in_sight(self):
            self.resize(desk_size())
            self.move(desk_corner())
        return str(self._memory.value("window/view", "") or "")

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._memory is not None:
            if self.station_mode:
                self.set_station_mode(False)
            self._memory.setValue("window/geometry", self.saveGeometry())
            self._memory.sync()
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

    def _bind(self) -> None:
        self.rail.chosen.connect(self.show_view)
        self.rail.keys_wanted.connect(self.show_keys)
        self.top.search.searched.connect(self._on_search)
        self.top.search.entered.connect(self._on_search_entered)
        bind = self.kit.actions.bind
        bind(self, "app.search", self._focus_search)
        bind(self, "app.keys", self.show_keys)
        bind(self, "app.refresh", self._refresh)
        bind(self, "app.station", lambda: self.set_station_mode(not self.station_mode))
        bind(self, "app.palette", self.show_palette)
        self._undo_action = bind(self, "app.undo", self._undo)
        self._redo_action = bind(self, "app.redo", self._redo)
        self.undo_stack.changed.connect(self._name_undo)
        bind(self, "app.offer", self.toast.undo)
        bind(self, "app.next_pane", self._next_pane)

    def _place_ribbon(self) -> None:
        self.top.ribbon.setVisible(self._demo)
        self._overlay_ribbon.setVisible(self._demo and self.station_mode)
        self._overlay_ribbon.move((self.width() - self._overlay_ribbon.width()) // 2, 0)
        self._overlay_ribbon.raise_()

    def _focus_search(self) -> None:
        if not self.station_mode:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top.search.selectAll()

    def _next_pane(self) -> None:
        """Rail, search, view, and round again."""
        if self.station_mode or self.view is None:
            return
        if self.rail.list.hasFocus():
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.top.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.rail.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    def _on_changed(self, changes: tuple[Touched, ...]) -> None:
        for view in self._views.values():
            view.data_changed(changes)

    def _on_crash(self, _report: object) -> None:
        self.show_toast(Toast(tr("Something went wrong; it was logged. Nothing was half done."), "bug"))


def _listed(value: object) -> list[object]:
    """A list out of the settings, which give a single entry without one."""
    if isinstance(value, (list, tuple)):
        return list(value)
    return [] if value is None else [value]


def _rows(bounds: list[Bound]) -> list[KeyRow]:
    return [KeyRow(bound.action.text(), bound.spec.keys) for bound in bounds if bound.spec.keys]
