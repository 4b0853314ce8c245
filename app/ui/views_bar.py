"""The tabs over the list: views that are built in or saved, what was changed in them, and saving it.

What a person searches and sorts stays with its tab until it is saved or taken back; nothing is overwritten silently.
Columns are each person's own and are kept at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.list_views import Arrangement, ViewColumn, ViewState, view_state
from app.errors import OperationError, Stale
from app.queries.saved_views import Views, saved_views
from app.services.saved_views import ArchiveView, ArrangeViews, RestoreView, SaveView, SetSharedDefault, ViewContent
from app.services.unit_of_work import Attachment
from app.ui.formats import ago, utc_now
from app.ui.i18n import said, tr
from app.ui.key_words import key_said
from app.ui.list_views import ListView, ViewKind
from app.ui.theme import Status
from app.ui.view import Kit
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.completer import PlaceMenu, Proposal
from app.ui.widgets.strips import Answer, DigitStrip, FieldStrip
from app.ui.widgets.tabs import Tab, Tabs, ViewBar

_STRIP_PAD = 8


class ViewsBar(Panel):
    """The tabs with their buttons, and below them what is asked about a view.

    Signals: ``shown(ViewState)`` another look is wanted; ``did(words, undo, redo)`` something that can be undone;
    ``refused(OperationError)``; ``arranged()`` the tabs are others or stand elsewhere; ``left()`` a question is over.
    """

    shown = Signal(object)
    did = Signal(str, object, object)
    refused = Signal(object)
    arranged = Signal()
    left = Signal()

    def __init__(self, kit: Kit, user_id: int, kind: ViewKind, beside: QWidget, parent: QWidget | None = None) -> None:
        """``beside`` stands at the far end of the bar."""
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._kit, self._user_id, self._kind = kit, user_id, kind
        self._known = Views()
        self._views: list[ListView] = kind.arranged(self._known)
        self._key = kind.first_key(self._known)
        self._pending: dict[str, ViewState] = {}
        self._begun = False
        self._wanted: tuple[str, ViewState | None] = ("", None)
        self._conflict: tuple[ListView, ViewContent, int] | None = None
        self._build(beside)
        self._show_tabs()

    def bind(self, owner: QWidget) -> None:
        """Binds the keys of the views to the list that they are of."""
        bind, scope = self._kit.actions.bind, self._kind.scope
        for name, run in (
            ("save_view", self.save),
            ("save_view_as", self.ask_name),
            ("view_menu", self.open_menu),
            ("view_left", lambda: self.move_view(-1)),
            ("view_right", lambda: self.move_view(1)),
        ):
            bind(owner, f"{scope}.{name}", run)
        self._actions = [
            bind(owner, f"{scope}.view_{place}", partial(self.choose_place, place)) for place in range(1, 10)
        ]
        for digit in range(1, 10):
            bind(self.choice, f"{scope}.choice_{digit}", partial(self.choice.choose, digit))
        self.arranged.connect(self._name_actions)
        self._name_actions()

    def _name_actions(self) -> None:
        """The keys of the tabs are named after what they show; those without a tab do nothing."""
        for place, action in enumerate(self._actions):
            action.setEnabled(place < len(self._views))
            if place < len(self._views):
                action.setText(tr("Show “{name}”", name=self._views[place].words))

    # -- what is shown --

    @property
    def views(self) -> Sequence[ListView]:
        """The tabs, from the left."""
        return self._views

    @property
    def view(self) -> ListView:
        """The view of the present tab, as it was saved."""
        return next((view for view in self._views if view.key == self._key), self._kind.everything)

    @property
    def state(self) -> ViewState:
        """The look at the list now, saved or not."""
        return self._pending.get(self._key, self.view.state)

    @property
    def is_modified(self) -> bool:
        """Whether search or sort are others than those that were saved."""
        return _differs(self.state, self.view.state)

    def use_person(self, user_id: int) -> None:
        """Shows another person's own views beside those of all; the present search stays."""
        self._user_id = user_id
        self.read()

    def read(self) -> None:
        """Reads the saved views again."""
        self._kit.tasks.read(
            self, saved_views, self._kind.scope, self._user_id, done=self._on_views, failed=self._on_unread, key="views"
        )

    def memory(self) -> dict[str, Any]:
        """What is shown now, fit for JSON; ``begin_with`` goes back to it."""
        pending = self._pending.get(self._key)
        return {"view": self._key, "look": pending.as_json() if pending is not None else None}

    def begin_with(self, memory: Mapping[str, Any]) -> None:
        """Shows at first what ``memory`` said, as far as it is there still."""
        key, look = memory.get("view"), memory.get("look")
        if isinstance(key, str) and key:
            self._wanted = (key, view_state(look) if isinstance(look, Mapping) else None)
            if self._begun:
                self._take_wanted()
                self.choose(self._key)

    def _take_wanted(self) -> None:
        key, look = self._wanted
        self._wanted = ("", None)
        if any(view.key == key for view in self._views):
            self._key = key
            if look is not None and _differs(look, self.view.state):
                self._pending[key] = replace(look, columns=self.view.state.columns)

    @property
    def is_begun(self) -> bool:
        """Whether it is known which view to begin with."""
        return self._begun

    @property
    def is_chosen_first(self) -> bool:
        """Whether a person chose what to begin with, or somebody for everybody."""
        return bool(self._known.arrangement.default) or any(row.is_default for row in self._known.rows)

    def choose(self, key: str) -> None:
        """Shows another view; what was changed in it is still there."""
        self._key = key if any(view.key == key for view in self._views) else self._kind.everything.key
        self.tabs.select(self._key)
        self._show_state()
        self.shown.emit(self.state)

    def choose_place(self, place: int) -> None:
        """The view with a number, 1 for the first."""
        if 0 < place <= len(self._views):
            self.choose(self._views[place - 1].key)

    def choose_first(self) -> None:
        """The view that the person begins with."""
        self.choose(self._kind.first_key(self._known))

    def change(self, **fields: Any) -> None:
        """Search or sort changed in the present view."""
        state = replace(self.state, **fields)
        if _differs(state, self.view.state):
            self._pending[self._key] = state
        else:
            self._pending.pop(self._key, None)
        self._show_state()

    def keep_columns(self, columns: tuple[ViewColumn, ...]) -> None:
        """The person's own columns of the present view; () for those that it was saved with."""
        layouts = dict(self._known.arrangement.layouts)
        layouts.pop(self._key, None)
        if columns:
            layouts[self._key] = columns
        if self._key in self._pending:
            self._pending[self._key] = replace(self._pending[self._key], columns=columns)
        self._arrange(replace(self._known.arrangement, layouts=layouts))

    def set_counts(self, counts: Sequence[int], words: Callable[[int], str]) -> None:
        """How many rows each tab has, and how such a number is written."""
        for view, count in zip(self._views, counts, strict=False):
            status = Status.ATTENTION if view.urgent and count else None
            self.tabs.set_count(view.key, words(count), status)
        self._fit()

    # -- saving --

    def save(self) -> None:
        """Saves what was changed; a built-in view cannot be changed, so it asks for a name."""
        row = self.view.row
        if not self.is_modified:
            return
        if row is None:
            self.ask_name()
        else:
            self._save(self.view, ViewContent(row.name, self.state, row.shared), row.version)

    def ask_name(self) -> None:
        """Asks what the present look is to be called as a view of its own."""
        self._asking = ""
        self.strip.ask(tr(self._kind.ask), tr("Save"), other=tr("Save for everybody"))
        self._open(self.strip)

    def ask_new_name(self) -> None:
        """Asks for another name of the present view."""
        if self.view.row is not None:
            self._asking = self.view.key
            self.strip.ask(tr(self._kind.ask_again), tr("Rename"))
            self._open(self.strip)
            self.strip.field.setText(self.view.title)
            self.strip.field.selectAll()

    def archive(self) -> None:
        """Takes the present view away; Undo brings it back. A built-in one is hidden."""
        view, row = self.view, self.view.row
        if row is None:
            self._hide(view, True)
            hide, show = partial(self._hide, view, True), partial(self._hide, view, False)
            self.did.emit(tr("View “{name}” hidden", name=view.words), show, hide)
            return
        take, bring = ArchiveView(row.id), RestoreView(row.id)

        def done() -> None:
            self._pending.pop(view.key, None)
            words = tr(self._kind.deleted, name=row.name)
            self.did.emit(words, partial(self._run, bring), partial(self._run, take))

        self._run(take, done)

    def move_view(self, steps: int) -> None:
        """Moves the present tab."""
        keys = [view.key for view in self._views]
        place = keys.index(self._key) if self._key in keys else 0
        target = min(len(keys) - 1, max(0, place + steps))
        keys.insert(target, keys.pop(place))
        self._on_dragged(keys)

    def close_questions(self) -> bool:
        """Takes away what is asked; False if nothing was."""
        was = not self._questions.isHidden()
        self._questions.hide()
        if was:
            self.left.emit()
        return was

    def open_menu(self, key: str = "", x: int = -1) -> None:
        """What can be done with a view, the present one if none is named."""
        if key and key != self._key:
            self.choose(key)
        place = next((n for n, view in enumerate(self._views) if view.key == self._key), 0)
        x = self.tabs.tabRect(place).x() if x < 0 else x
        self.menu.open_below(self.tabs, self._menu_rows(), name=self.view.words, left=x)
        self._kit.actions.cover(self.menu)

    # -- building --

    def _build(self, beside: QWidget) -> None:
        self._asking = ""
        self.tabs = Tabs(name=tr(self._kind.bar), movable=True)
        self.tabs.chosen.connect(self.choose)
        self.tabs.arranged.connect(self._on_dragged)
        self.tabs.menu_wanted.connect(self.open_menu)
        self.menu = PlaceMenu(self)
        self.menu.taken.connect(lambda row: row.value())
        self.add = Button("", kind=Kind.GHOST, icon="plus", tip=tr(self._kind.add))
        self.add.clicked.connect(self.ask_name)
        self.rest = Button("", kind=Kind.GHOST, icon="chevron-down", tip=tr("More views"))
        self.rest.clicked.connect(self._open_rest)
        self.save_button = Button(tr("Save changes"), kind=Kind.GHOST, tip=tr("Save search and sort in this view"))
        self.save_button.clicked.connect(self.save)
        self.strip, self.choice = FieldStrip(), DigitStrip()
        self.strip.chosen.connect(lambda name: self._on_name(name, shared=False))
        self.strip.other_chosen.connect(lambda name: self._on_name(name, shared=True))
        self.choice.chosen.connect(self._on_choice)
        for asked in (self.strip, self.choice):
            asked.left.connect(self.close_questions)
        self._questions = Panel(QPalette.ColorRole.Window, line="b")
        inner = QVBoxLayout(self._questions)
        inner.setContentsMargins(_STRIP_PAD, _STRIP_PAD, _STRIP_PAD, _STRIP_PAD)
        inner.addWidget(self.strip)
        inner.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = ViewBar(self.tabs, self.save_button, beside, behind=(self.rest, self.add))
        column.addWidget(self._bar)
        column.addWidget(self._questions)
        self._questions.hide()

    def _menu_rows(self) -> list[Proposal]:
        row, arrangement = self.view.row, self._known.arrangement
        rows = [Proposal(tr("Save as new"), icon="plus", value=self.ask_name)]
        if row is not None:
            share = partial(self._save, self.view, ViewContent(row.name, row.state, not row.shared), row.version)
            rows += [
                Proposal(tr("Rename"), icon="pencil", value=self.ask_new_name),
                Proposal(
                    tr("Keep for myself") if row.shared else tr("Share with everybody"), icon="users", value=share
                ),
            ]
        if self.is_modified:
            rows.append(Proposal(tr("Take changes back"), icon="undo-2", value=self._take_back))
        if self._kind.first_key(self._known) != self._key:
            begin = partial(self._arrange, replace(arrangement, default=self._key))
            rows.append(Proposal(tr("Begin with this view"), icon="star", value=begin))
        if row is not None and row.shared and not row.is_default:
            everybody = partial(self._run, SetSharedDefault(self._kind.scope, row.id))
            rows.append(Proposal(tr("Everybody begins with it"), icon="star", value=everybody))
        rows += [
            Proposal(
                tr("Move left"), key_said(f"{self._kind.scope}.view_left"), "arrow-left", partial(self.move_view, -1)
            ),
            Proposal(
                tr("Move right"), key_said(f"{self._kind.scope}.view_right"), "arrow-right", partial(self.move_view, 1)
            ),
        ]
        if arrangement.hidden:
            rows.append(Proposal(tr("Show hidden views"), icon="eye", value=self._show_hidden))
        if self._key != self._kind.everything.key:
            rows.append(
                Proposal(tr("Delete") if row else tr("Hide"), icon="trash" if row else "eye-off", value=self.archive)
            )
        return rows

    # -- answers --

    def _on_views(self, views: Views) -> None:
        before, look = [(view.key, view.title) for view in self._views], self.state
        self._known, self._views = views, self._kind.arranged(views)
        keys = {view.key for view in self._views}
        self._pending = {key: state for key, state in self._pending.items() if key in keys}
        gone = self._key not in keys
        first, self._begun = not self._begun, True
        if first or gone:
            self._key = self._kind.first_key(views)
        if first:
            self._take_wanted()
        if before != [(view.key, view.title) for view in self._views] or gone:
            self._show_tabs()
        self.tabs.select(self._key)
        self._show_state()
        self.arranged.emit()
        if self.state != look or gone or first:
            self.shown.emit(self.state)

    def _on_unread(self, error: OperationError) -> None:
        """Without the saved views there are those that are built in; why, the list tells that cannot be read either."""
        if self._begun:
            self.refused.emit(error)
        else:
            self._on_views(self._known)

    def _on_name(self, name: str, *, shared: bool) -> None:
        self.close_questions()
        view = next((one for one in self._views if one.key == self._asking), None)
        if view is not None and view.row is not None:
            self._save(view, ViewContent(name, view.row.state, view.row.shared), view.row.version)
        else:
            self._save(None, ViewContent(name, self.state, shared), 0)

    def _save(self, view: ListView | None, content: ViewContent, version: int) -> None:
        view_id = view.row.id if view is not None and view.row is not None else 0
        key = self._key

        def done(answer: Any) -> None:
            if view is None or content.state == self._pending.get(key):
                self._pending.pop(key, None)
            if view is None:
                self._key = f"v{answer.result['id']}"
            self.read()

        def failed(error: OperationError) -> None:
            if isinstance(error, Stale) and view is not None:
                self._ask_which(view, content, error)
            else:
                self.refused.emit(error)

        self._kit.tasks.run(
            self,
            SaveView(self._kind.scope, view_id, version, content.digest),
            attachments={"view": Attachment(content)},
            done=done,
            failed=failed,
        )

    def _ask_which(self, view: ListView, content: ViewContent, error: Stale) -> None:
        self._conflict = (view, content, error.version)
        when = ago(error.changed_at, utc_now())
        both = "; ".join(
            tr("{field}: yours “{mine}”, theirs “{theirs}”", field=tr(field), mine=mine, theirs=theirs)
            for field, (mine, theirs) in error.both.items()
        )
        title = tr("Changed by {who} {when}. {both}", who=said(error.by), when=when, both=both)
        self.choice.ask(title, [Answer(True, tr("Keep mine")), Answer(False, tr("Take theirs"))])
        self._open(self.choice)

    def _on_choice(self, answers: tuple[object, ...]) -> None:
        conflict, self._conflict = self._conflict, None
        self.close_questions()
        if conflict is not None and answers[0]:
            view, content, version = conflict
            self._save(view, content, version)
        elif conflict is not None:
            self._pending.pop(conflict[0].key, None)
            self.read()

    def _on_dragged(self, keys: list[str]) -> None:
        self._arrange(replace(self._known.arrangement, order=tuple(keys)))

    def _hide(self, view: ListView, hidden: bool) -> None:
        keys = [key for key in self._known.arrangement.hidden if key != view.key]
        self._arrange(replace(self._known.arrangement, hidden=tuple([*keys, view.key] if hidden else keys)))

    def _show_hidden(self) -> None:
        self._arrange(replace(self._known.arrangement, hidden=()))

    def _take_back(self) -> None:
        self._pending.pop(self._key, None)
        self._show_state()
        self.shown.emit(self.state)

    def _arrange(self, wanted: Arrangement) -> None:
        """Shows an arrangement at once and keeps it."""
        self._on_views(Views(self._known.rows, wanted))
        self._run(ArrangeViews(self._kind.scope, wanted.as_json()))

    def _run(self, command: Any, done: Any = None) -> None:
        def finished(_answer: Any) -> None:
            if done is not None:
                done()
            self.read()

        self._kit.tasks.run(self, command, done=finished, failed=self.refused.emit)

    # -- showing --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tabs without room are behind a button."""
        self.rest.hide()
        if self.tabs.fit(self._bar.room_in(self.width())):
            self.rest.show()
            self.tabs.fit(self._bar.room_in(self.width()))

    def _open_rest(self) -> None:
        away = {tab.id: tab for tab in self.tabs.fit(self._bar.room_in(self.width()))}
        rows = [
            Proposal(view.words, away[view.key].count, value=partial(self.choose, view.key))
            for view in self._views
            if view.key in away
        ]
        self.menu.open_below(self.rest, rows, name=tr("More views"))
        self._kit.actions.cover(self.menu)

    def _open(self, asked: QWidget) -> None:
        for one in (self.strip, self.choice):
            one.setVisible(one is asked)
        self._questions.show()
        (self.strip.field if asked is self.strip else asked).setFocus()

    def _show_tabs(self) -> None:
        self.tabs.set_tabs(
            [Tab(view.key, view.words, modified=view.key in self._pending) for view in self._views], self._key
        )
        for place, view in enumerate(self._views):
            self.tabs.setTabToolTip(place, tr(view.tip) if view.tip else view.words)

    def _show_state(self) -> None:
        for view in self._views:
            self.tabs.set_modified(view.key, view.key in self._pending)
        self.save_button.setVisible(self.is_modified)
        self.save_button.setText(tr("Save changes") if self.view.row is not None else tr("Save as new"))
        self._fit()


def _differs(one: ViewState, other: ViewState) -> bool:
    look = (" ".join(one.query.split()), one.sort, one.descending)
    return look != (" ".join(other.query.split()), other.sort, other.descending)
