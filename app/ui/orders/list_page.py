"""The order list: views, the table read page by page, its empty states, the results of a job, and the bulk bar.

What changed elsewhere is mended in place: the focused row, the ticks and the scroll position stay.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.list_views import ViewColumn, ViewState
from app.errors import OperationError
from app.queries.order_list import ListSpec
from app.ui import fonts
from app.ui.formats import duration, full_time, utc_now
from app.ui.i18n import said, tr
from app.ui.orders.bulk_bar import BulkBar, chosen_words
from app.ui.orders.emptiness import FirstUse, NoMatch
from app.ui.orders.filters import ALL, ORDER_VIEWS, TO_RELEASE, count_words, within_location
from app.ui.orders.query_field import terms_of
from app.ui.orders.rows import FIRM, SPARE, STANDARD, ListRow
from app.ui.orders.table_model import PAGE, OrdersModel, Page, read_changed, read_counts, read_doubts, read_page
from app.ui.theme import Status
from app.ui.view import Kit
from app.ui.views_bar import ViewsBar
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.chooser import Choice, ColumnChooser
from app.ui.widgets.completer import PlaceMenu, Proposal
from app.ui.widgets.results import ResultsPanel
from app.ui.widgets.table import StationTable
from app.ui.widgets.table_columns import TableColumns

# The next page is asked for this many rows before the end, so that scrolling does not wait for it.
_AHEAD = 60
# A list that is read further than this is mended around what is on screen instead of being read again.
_MOST_RENEWED = 3_000
# Of the list so much is seen beside a question or results.
_LEAST_HEIGHT = 96
# How late something is changes by the minute.
_MINUTE_MS = 60_000


class OrderList(Panel):
    """The list and what belongs to it; it reads by itself and writes nothing but views.

    Signals: ``opened(order id)``; ``focused(order id or None)``; ``shown()`` after rows came or changed;
    ``counted(int)`` orders to release; ``query_shown(text)`` the search is another one, by a view or a button;
    ``fix_wanted(order id)``; ``import_wanted()``; ``demo_wanted()``.
    """

    opened = Signal(int)
    focused = Signal(object)
    shown = Signal()
    counted = Signal(int)
    query_shown = Signal(str)
    fix_wanted = Signal(int)
    import_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, kit: Kit, *, user_id: int, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._kit, self.currency = kit, currency
        self._location = ""
        self._counts: list[int] = []
        self._here, self._here_of = 0, ListSpec("")
        self._loading = False
        self._late_ids: set[int] = set()
        self._late_all = False
        self._unread = False
        self._as_of: datetime | None = None
        self._shown_spec: ListSpec | None = None
        self._is_first = True
        self.begin_at = 0  # the order that has the focus at first, if it is there
        self.model = OrdersModel(currency, self)
        self._build(user_id)
        self._show_sort()

    # -- what is shown --

    @property
    def spec(self) -> ListSpec:
        """What the list shows now."""
        state = self.views.state
        query = within_location(state.query, self._location)
        return ListSpec(query, state.sort or ALL.state.sort, state.descending)

    def set_location(self, name: str) -> None:
        """The list and its counts are about this location from now on; "": about all of the shop."""
        if name != self._location:
            self._location = name
            if self.is_begun:
                self.load()

    @property
    def is_begun(self) -> bool:
        """Whether it is known which view to begin with."""
        return self.views.is_begun

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.views.state.query

    @property
    def total_words(self) -> str:
        """How many orders the list holds, in words; "" while nobody counted."""
        return count_words(self._here) if self._counts and self._here_of == self.spec else ""

    @property
    def is_behind(self) -> bool:
        """Whether the rows on screen are still those of another view or search; the wanted ones are on their way."""
        return self._loading and self._shown_spec != self.spec

    def load(self) -> None:
        """Reads the list from its beginning: another view, another search, the first showing."""
        self._loading = True
        self._forget_late()
        self.model.tick_all(False)
        self._read(read_page, self._on_first)

    def renew(self, ids: Collection[int] | None = None) -> None:
        """Orders changed (``ids`` None: any may have): brings what is loaded up to date, in place."""
        if self._loading:
            self._late_all = self._late_all or ids is None
            self._late_ids.update(ids or ())
            return
        if self._shown_spec != self.spec:
            self.load()  # the last reading failed: what is on screen is still another list
            return
        self._loading = True
        reach = self._last_visible() + PAGE
        if ids is None and reach > _MOST_RENEWED:
            top = max(0, self.table.rowAt(0))
            keys = [self.model.key_at(place) for place in range(max(0, top - PAGE), reach)]
            ids = {key for key in keys if isinstance(key, int)}
        if ids is None:
            limit = max(PAGE, min(len(self.model.rows), -(-reach // PAGE) * PAGE))
            self._read(read_page, self._on_renewed, limit=limit)
        else:
            asked = frozenset(ids)
            self._read(read_changed, lambda rows: self._on_changed(asked, rows), asked)

    def search(self, text: str) -> None:
        """Searches within the present view, which is then a changed one."""
        if " ".join(text.split()) != " ".join(self.text.split()):
            self.views.change(query=text.strip())
            self.load()

    def show_query(self, text: str) -> None:
        """A search that comes from a button: the search field is told."""
        self.search(text)
        self.query_shown.emit(text)

    def show_view(self, key: str) -> None:
        """Shows a view."""
        self.views.choose(key)

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sorts the list otherwise."""
        self.views.change(sort=sort, descending=descending)
        self._show_sort()
        self.load()

    def open_chooser(self) -> None:
        """Opens the column chooser, or closes it."""
        if self.chooser.isVisible():
            self.chooser.close_panel()
        else:
            self.chooser.open_below(self.columns_button, self._choices())
            self._kit.actions.cover(self.chooser)

    def open_sort_menu(self) -> None:
        """Asks for the column to sort by; the present one is turned round."""
        spec = self.spec
        rows = []
        for column in self.columns.all:
            if column.sort:
                here = column.sort == spec.sort
                way = (tr("ascending") if spec.descending else tr("descending")) if here else ""
                turn = partial(self.sort_by, column.sort, descending=here and not spec.descending)
                icon = ("arrow-down" if spec.descending else "arrow-up") if here else ""
                rows.append(Proposal(column.title, way, icon, turn))
        self.menu.open_below(self.columns_button, rows, name=tr("Sort by"))
        self._kit.actions.cover(self.menu)

    # -- building --

    def _build(self, user_id: int) -> None:
        self.columns_button = Button(tr("Columns"), icon="columns-3", tip=tr("Choose columns"), hint="orders.columns")
        self.columns_button.clicked.connect(self.open_chooser)
        self.views = ViewsBar(self._kit, user_id, ORDER_VIEWS, self.columns_button)
        self.views.shown.connect(self._on_look)
        self.views.arranged.connect(self._on_arranged)
        self.banner, self.faults = Banner(), Banner()
        self._build_table()
        self.results = ResultsPanel()
        self.bulk = BulkBar(self._kit.actions)
        self.bulk.cleared.connect(lambda: self.model.tick_all(False))
        self._first_use, self._no_match = FirstUse(), NoMatch()
        self._first_use.import_wanted.connect(self.import_wanted)
        self._first_use.demo_wanted.connect(self.demo_wanted)
        self._no_match.query_wanted.connect(self.show_query)
        self._no_match.all_wanted.connect(self._show_all)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(fonts.dp(_LEAST_HEIGHT))  # what stands below it may need much
        for widget in (self.table, self._first_use, self._no_match):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.views)
        for banner in (self.banner, self.faults):
            holder = QVBoxLayout()
            holder.setContentsMargins(12, 0, 12, 0)
            holder.addWidget(banner)
            column.addLayout(holder)
        column.addWidget(self._stack, 1)
        column.addWidget(self.results)
        column.addWidget(self.bulk)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()

    def _build_table(self) -> None:
        self.table = StationTable(self.model, name=tr("Orders"))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self._on_opened)
        self.table.acted.connect(lambda key, _action: self.fix_wanted.emit(key))
        self.table.current_changed.connect(self.focused)
        self.table.sort_wanted.connect(lambda sort, descending: self.sort_by(sort, descending=descending))
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.table.head.menu_wanted.connect(self.open_chooser)
        self.model.more_wanted.connect(self._load_more)
        self.model.ticks_changed.connect(self._show_chosen)
        self.columns = TableColumns(self.table, STANDARD, spare=SPARE, firm=FIRM)
        self.columns.changed.connect(lambda: self.views.keep_columns(self.columns.chosen))
        self.menu = PlaceMenu(self)
        self.menu.taken.connect(lambda row: row.value())
        self.chooser = ColumnChooser(self)
        self.chooser.chosen.connect(self._on_chosen_columns)
        self.chooser.reset_wanted.connect(self._reset_columns)
        self.chooser.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.PopupFocusReason))

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            self.opened.emit(key)

    # -- views and columns --

    def _on_look(self, state: ViewState) -> None:
        self.columns.apply(state.columns)
        self._show_sort()
        self.query_shown.emit(state.query)
        self.load()

    def _on_arranged(self) -> None:
        self.columns.apply(self.views.state.columns)
        self._count()

    def _show_sort(self) -> None:
        spec = self.spec
        self.model.descending = spec.descending
        self.table.set_sort(spec.sort, descending=spec.descending)

    def _choices(self) -> list[Choice]:
        shown = {one.id: one for one in self.columns.shown}
        titles = {column.id: column.title for column in self.columns.all}
        rows = [Choice(one.id, titles[one.id], pinned=one.pinned, fixed=one.id in FIRM) for one in shown.values()]
        return rows + [Choice(name, title, shown=False) for name, title in titles.items() if name not in shown]

    def _on_chosen_columns(self, rows: tuple[Choice, ...]) -> None:
        widths = {one.id: one.width for one in self.columns.shown}
        self.columns.apply([ViewColumn(row.id, widths.get(row.id, 0), row.pinned) for row in rows if row.shown])
        self.views.keep_columns(self.columns.chosen)

    def _reset_columns(self) -> None:
        self.views.keep_columns(())
        self.columns.apply(self.views.view.state.columns)
        self.chooser.set_rows(self._choices())

    def _show_all(self) -> None:
        self.views.choose(ALL.key)
        self.show_query("")

    # -- answers --

    def _read(self, fn: Callable[..., object], done: Callable[..., object], *args: object, **kw: Any) -> None:
        spec = self.spec

        def answered(answer: object) -> None:
            if spec == self.spec:
                self._as_of = utc_now()
                done(answer)

        self._kit.tasks.read(
            self,
            fn,
            spec,
            utc_now(),
            *args,
            currency=self.currency,
            doubtful=self.model.doubtful,
            done=answered,
            failed=self._on_failed,
            key="page",
            **kw,
        )

    def _on_first(self, page: Page) -> None:
        self._shown_spec = self.spec
        if not self.model.all_matching:  # that may have been said already, and is about these
            self.model.tick_all(False)
        self.model.set_page(page)
        self.table.scrollToTop()
        self._settle()
        if not page.rows:
            self.focused.emit(None)
        # Counting comes after the rows are painted.
        QTimer.singleShot(0, self._count)

    def _on_renewed(self, page: Page) -> None:
        self._keeping_place(lambda: self.model.renew(page))
        self._settle()
        QTimer.singleShot(0, self._count)  # once the rows are painted

    def _on_changed(self, asked: frozenset[int], rows: list[ListRow]) -> None:
        self._keeping_place(lambda: self.model.mend(asked, rows))
        self._settle()
        QTimer.singleShot(0, self._count)

    def _on_failed(self, error: OperationError) -> None:
        self._loading, self._unread = False, True
        fix, exact = said(error.fix), ""
        if self._as_of is not None:
            age = tr("What you see is {age} old.", age=duration(utc_now() - self._as_of))
            fix, exact = f"{age} {fix}".strip(), full_time(self._as_of)
        self.banner.say(said(error.message), fix, fix=tr("Try again"), run=self._retry, tip=exact)

    def _retry(self) -> None:
        if self.model.rows:
            self.renew()
        else:
            self.load()

    def _settle(self) -> None:
        """Rows are there: shows them or why there are none, and asks again if something changed meanwhile."""
        self._loading = False
        if self._unread:
            self._unread = False
            self.banner.clear()
        self._show_emptiness()
        if self.table.current_key is None and self.model.rows:
            place, self.begin_at = max(0, self.model.place_of(self.begin_at)), 0
            self.table.setCurrentIndex(self.model.index(place, 0))
        self.shown.emit()
        ids, everything = set(self._late_ids), self._late_all
        self._forget_late()
        if everything or ids:
            self.renew(None if everything else ids)

    def _forget_late(self) -> None:
        self._late_ids, self._late_all = set(), False

    def _on_minute(self) -> None:
        if self.isVisible() and self.model.rows:
            self.renew()

    def _keeping_place(self, change: Callable[[], object]) -> None:
        """Changes the rows so that what is on screen stays where it is, and the focus on its order or the next one."""
        bar, anchor, at = self.table.verticalScrollBar(), self._anchor(), self.table.currentIndex().row()
        # The focused order, then those below it, then the nearest above: whoever is left gets the focus.
        below = [self.model.key_at(place) for place in range(max(0, at), min(at + PAGE, len(self.model.rows)))]
        change()
        if anchor is not None and bar.value() > 0:
            place = self.model.place_of(anchor[0])
            if place >= 0:
                self.table.doItemsLayout()
                bar.setValue(self.table.verticalHeader().sectionPosition(place) - anchor[1])
        if at < 0 or not self.model.rows or self.table.current_key == below[0]:
            return
        heir = next((place for key in below if (place := self.model.place_of(key)) >= 0), -1)
        value = bar.value()
        self.table.setCurrentIndex(self.model.index(heir if heir >= 0 else min(at, len(self.model.rows)) - 1, 0))
        bar.setValue(value)

    def _anchor(self) -> tuple[object, int] | None:
        """The first row on screen and how far below the upper edge it begins."""
        place = self.table.rowAt(0)
        if place < 0:
            return None
        return self.model.key_at(place), self.table.rowViewportPosition(place)

    # -- more rows --

    def _load_more(self) -> None:
        spec, after = self.spec, self.model.next
        if after is None or spec != self._shown_spec:
            return
        self._kit.tasks.read(
            self,
            read_page,
            spec,
            utc_now(),
            after=after,
            currency=self.currency,
            doubtful=self.model.doubtful,
            done=lambda page: self._on_more(spec, page),
            failed=self._on_failed,
            key="more",
        )

    def _on_more(self, spec: ListSpec, page: Page) -> None:
        if spec == self.spec:
            self.model.append_page(page)
            self._ask_doubts()
            self.shown.emit()

    def _look_ahead(self) -> None:
        if self.model.has_more and self._last_visible() + _AHEAD > len(self.model.rows):
            self.model.fetchMore(QModelIndex())

    def _last_visible(self) -> int:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        return bottom if bottom >= 0 else len(self.model.rows)

    # -- counts and words --

    def _count(self) -> None:
        """Counts the tabs, all orders, what is to be released, and what is shown now; then looks for duplicates."""
        specs = [ListSpec(within_location(view.state.query, self._location)) for view in self.views.views]
        keys = [view.key for view in self.views.views]
        to_release = within_location(TO_RELEASE.state.query, self._location)
        specs += [ListSpec(""), ListSpec(to_release), self.spec]
        spec = self.spec
        self._kit.tasks.read(
            self,
            read_counts,
            specs,
            utc_now(),
            done=lambda counts: self._on_counts(keys, spec, counts),
            key="counts",
        )

    def _ask_doubts(self) -> None:
        """Asks whether what was loaded looks like other orders: after the rows are there, for that takes longer."""
        asked, spec = self.model.unasked(), self.spec
        if asked:
            self._kit.tasks.read(
                self, read_doubts, asked, done=lambda found: self.model.set_doubts(asked, found, utc_now(), spec)
            )

    def _on_counts(self, keys: list[str], spec: ListSpec, counts: list[int]) -> None:
        if keys != [view.key for view in self.views.views] or spec != self.spec:
            return
        self._ask_doubts()
        *self._counts, everything, release, self._here = counts
        self._here_of = spec
        self._counts.append(everything)
        self.views.set_counts(self._counts, count_words)
        self.counted.emit(release)
        first = self._is_first and not self._loading
        self._is_first = self._is_first and self._loading
        if first and everything and not self.model.rows and not self.views.is_chosen_first:
            # Nobody chose what to begin with: rather all orders than an empty list.
            self.views.choose(ALL.key)
            return
        self._show_emptiness()
        self._show_chosen()
        self.shown.emit()

    @property
    def count_words(self) -> str:
        """``24 of 1,204`` for the search field; "" while nobody counted."""
        if not self._counts:
            return ""
        total = count_words(self._counts[-1])
        here = count_words(self._here)
        return total if here == total else tr("{n} of {total}", n=here, total=total)

    def _show_emptiness(self) -> None:
        """Shows the table, or why it is empty."""
        if self.model.rows or self._loading:
            self._stack.setCurrentWidget(self.table)
        elif not self._counts:
            return
        elif not self._counts[-1]:
            self._stack.setCurrentWidget(self._first_use)
        else:
            self._say_no_match()
            self._stack.setCurrentWidget(self._no_match)

    def _say_no_match(self) -> None:
        view, whole = self.views.view, self.views.view.key == ALL.key
        spans = [(term.start, term.end) for term in terms_of(self.text)]
        if spans and (self.views.is_modified or view.row is not None):
            self._no_match.say_terms(self.text, spans, whole=whole)
        else:
            sentence = tr("{what}: there is no such order now.", what=tr(view.tip)) if view.tip else ""
            self._no_match.say_nothing(tr(view.nothing), sentence, whole=whole)

    @property
    def is_empty(self) -> bool:
        """True while there is nothing to show, for whatever reason."""
        return self._stack.currentWidget() is not self.table

    def _show_chosen(self) -> None:
        if not self.model.has_ticks():
            self.bulk.set_chosen("", "")
        elif self.model.all_matching:
            but, total = len(self.model.ticked), self.total_words
            title = tr("All {n} selected", n=total) if total else tr("All selected")
            if but:
                title = tr("All {n} but {but} selected", n=total, but=but) if total else tr("All but {but}", but=but)
            self.bulk.set_chosen(title, self.views.view.words)
        else:
            orders = [order for key in self.model.ticked if (order := self.model.order(key)) is not None]
            self.bulk.set_chosen(*chosen_words(orders, len(self.model.ticked)))

    def say_faults(
        self, faults: list[str], fix: str = "", run: Callable[[], object] | None = None, *, rest: bool = True
    ) -> None:
        """What of the search could not be used; the ``rest`` of it runs, if there is any."""
        if faults:
            more = tr("The rest of the search runs.") if rest else tr("Nothing else is searched for.")
            self.faults.say(" ".join(faults), more, status=Status.ATTENTION, fix=fix, run=run)
        else:
            self.faults.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
