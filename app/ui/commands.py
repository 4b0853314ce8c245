"""What the window does at a word: the palette, the key map, help, undo and redo. One thing at a time lies over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.actions import GLOBAL, Actions, Bound
from app.ui.i18n import tr
from app.ui.undo import Step, UndoStack
from app.ui.widgets.key_map import KeyMap, KeyRow
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.table import StationTable
from app.ui.widgets.toast import Toast, ToastBar

if TYPE_CHECKING:
    from app.ui.palette.entries import Entry
    from app.ui.palette.panel import RecordSearch
    from app.ui.view import View

MOST_RECENT = 40
_RECENT = "palette/recent"
_SHORT_S = 4
# So many actions of the same name are one line of the key map.
_SAME = 3


class Commands(QObject):
    """The commands of one window. ``body`` is what overlays cover; ``in_front()`` gives the view in front."""

    def __init__(
        self,
        body: QWidget,
        actions: Actions,
        toast: ToastBar,
        in_front: Callable[[], View | None],
        show_view: Callable[[str], object],
        memory: QSettings | None,
    ) -> None:
        super().__init__(body)
        self._body, self._actions, self._toast, self._memory = body, actions, toast, memory
        self._in_front, self._show_view = in_front, show_view
        self._overlay: Overlay | None = None
        self._records: RecordSearch | None = None
        self._more: Callable[[], Sequence[Entry]] = tuple
        self.undo_stack = UndoStack(self)
        self._recent = [str(entry) for entry in _listed(memory.value(_RECENT))] if memory is not None else []

    def bind(self, window: QWidget) -> None:
        """Binds the keys of all this."""
        bind = self._actions.bind
        bind(window, "app.palette", self.show_palette)
        bind(window, "app.keys", self.show_keys)
        bind(window, "app.help", self.show_help)
        self._undo_action = bind(window, "app.undo", self.undo)
        self._redo_action = bind(window, "app.redo", self.redo)
        bind(window, "app.offer", self._toast.undo)
        bind(window, "app.answer", self._toast.answer_other)
        self.undo_stack.changed.connect(self._name_undo)

    # -- over the window --

    def show_palette(self) -> None:
        """Opens the command palette."""
        # Most of the program's start is before anybody asks for it.
        from app.ui.palette.panel import Palette
        from app.ui.palette.sources import action_entries, section_heads

        if self._actions.covered:
            return
        view = self._in_front()
        palette = Palette(
            self._body,
            lambda: [*action_entries(self._actions, self._show_view), *self._more()],
            lambda: section_heads(view),
            recent=self._recent,
            used=self._remember_use,
            records=self._records,
        )
        if view is not None:
            view.chosen_changed.connect(palette.renew_heads)
        self.cover(palette)

    def set_record_search(self, search: RecordSearch) -> None:
        """Who finds orders and customers for the palette."""
        self._records = search

    def set_more_entries(self, more: Callable[[], Sequence[Entry]]) -> None:
        """What the palette finds besides actions and records: parts of a view, such as a page of Settings."""
        self._more = more

    def show_keys(self) -> None:
        """Shows the key map of the view in front."""
        if self._actions.covered:
            return
        view, working = self._in_front(), self._actions.working()
        aims = view is None or bool(view.chosen_words())
        here = [bound for bound in working if bound.spec.scope != GLOBAL and (aims or not bound.spec.chosen)]
        everywhere = [bound for bound in working if bound.spec.scope == GLOBAL]
        sections = [
            (tr(view.title) if view is not None else "", [*key_lines(here), *_keys_of_tables(view)]),
            (tr("Everywhere"), key_lines(everywhere)),
        ]
        self.cover(KeyMap(self._body, [section for section in sections if section[1]]))

    def show_help(self) -> None:
        """Opens help at the topic of what has the focus."""
        from app.ui.help.panel import HelpPanel, wanted_topics

        if self._actions.covered:
            return
        view = self._in_front()
        focus = QApplication.focusWidget()
        self.cover(HelpPanel(self._body, wanted_topics(focus, view.help_topic() if view is not None else "")))

    def cover(self, overlay: Overlay) -> None:
        """Something lies over the views: they get no letters meanwhile."""
        self.uncover()
        self._overlay = overlay
        self._actions.cover(overlay)

    def uncover(self) -> None:
        """Takes away what lies over the views, if anything does."""
        if self._overlay is not None and isValid(self._overlay) and self._overlay.isVisible():
            self._overlay.close_over()
        self._overlay = None

    def _remember_use(self, entry_id: str) -> None:
        self._recent = [entry_id, *(other for other in self._recent if other != entry_id)][:MOST_RECENT]
        if self._memory is not None:
            self._memory.setValue(_RECENT, self._recent)

    # -- undo --

    def keep(self, toast: Toast) -> Toast:
        """What a toast can undo is kept for Ctrl+Z; gives the toast that is to be shown."""
        if not toast.undoes or toast.run is None:
            return toast
        step = Step(toast.text, toast.run, toast.redo, toast.undo_seconds)
        self.undo_stack.push(step)
        return replace(toast, run=lambda: self.undo(step))

    def undo(self, step: Step | None = None) -> None:
        """Takes back ``step``, else the newest; its name is said before, what came of it by the step itself."""
        step = step or self.undo_stack.next_undo
        if step is None:
            self._toast.show_toast(Toast(tr("There is nothing to undo"), "undo-2", seconds=_SHORT_S))
            return
        self._toast.show_toast(Toast(tr("Undoing: {what}", what=step.words), "undo-2", seconds=_SHORT_S))
        self.undo_stack.undo(step)

    def redo(self) -> None:
        """Does again what was taken back last."""
        step = self.undo_stack.next_redo
        if step is None:
            self._toast.show_toast(Toast(tr("There is nothing to do again"), "redo-2", seconds=_SHORT_S))
            return
        self._toast.show_toast(Toast(tr("Again: {what}", what=step.words), "redo-2", seconds=_SHORT_S))
        self.undo_stack.redo()

    def _name_undo(self) -> None:
        """Undo and Redo say what they are about, in the palette and the key map."""
        undo, redo = self.undo_stack.next_undo, self.undo_stack.next_redo
        self._undo_action.setText(tr("Undo: {what}", what=undo.words) if undo else tr("Undo"))
        self._redo_action.setText(tr("Redo: {what}", what=redo.words) if redo else tr("Redo"))


def key_lines(bounds: Sequence[Bound]) -> list[KeyRow]:
    """The lines of the key map for these actions; what has no key has no line, ten digits that do the same have one."""
    lines: dict[str, list[tuple[str, ...]]] = {}
    for bound in bounds:
        if bound.spec.keys:
            lines.setdefault(bound.action.text(), []).append(bound.spec.keys)
    return [
        KeyRow(text, (f"{keys[0][0]} – {keys[-1][0]}",) if len(keys) >= _SAME else keys[0])
        for text, keys in lines.items()
    ]


def _keys_of_tables(view: View | None) -> list[KeyRow]:
    """The lines for what lists take by themselves, each once."""
    tables = view.findChildren(StationTable) if view is not None else []
    found = {KeyRow(text, keys): None for table in tables if table.isVisible() for text, keys in table.own_keys()}
    return list(found)


def _listed(value: object) -> list[object]:
    """A list out of the settings, which give a single entry without one."""
    if isinstance(value, (list, tuple)):
        return list(value)
    return [] if value is None else [value]
