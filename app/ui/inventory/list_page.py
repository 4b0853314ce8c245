"""The stock list: views as tabs, the table read page by page, its empty states."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.list_views import ViewColumn, ViewState
from app.errors import OperationError
from app.queries.stock_grid import COUNT_CAP, GridRow, GridSpec, StockKey
from app.ui.formats import capped, local, number, utc_now
from app.ui.i18n import tr
from app.ui.inventory.rows import FIRM, SPARE, STANDARD, StockPage, columns, key_of, read_counts, read_page
from app.ui.inventory.views import ALL, LOW, STOCK_VIEWS
from app.ui.theme import Status
from app.ui.view import Kit
from app.ui.views_bar import ViewsBar
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import TableModel
from app.ui.widgets.chooser import Choice, ColumnChooser
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.table import StationTable
from app.ui.widgets.table_columns import TableColumns

_AHEAD, _PAGE, _MOST_RENEWED = 60, 100, 3_000


class StockList(Panel):
    """The list; it reads by itself and writes nothing but views.

    Signals: ``focused(key or None)``; ``opened(key)``; ``shown()`` after rows came or changed; ``counted(int)`` rows
    that are low; ``query_shown(text)`` the search is another one, by a view or a button; ``import_wanted()``;
    ``count_wanted()``.
    """

    focused = Signal(object)
    opened = Signal(object)
    shown = Signal()
    counted = Signal(int)
    query_shown = Signal(str)
    import_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, kit: Kit, user_id: int, buttons: Sequence[QWidget], *, can_count: bool) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._kit = kit
        self._location_id: int | None = None
        self._stock: dict[StockKey, GridRow] = {}
        self._page: StockPage | None = None
        self._counts: list[int] = []
        self._here = 0
        self._late = self._loading = False
        self.model = TableModel(columns(), self)
        self._build(user_id, buttons, can_count)
        self._connect()

    # -- what is shown --

    @property
    def spec(self) -> GridSpec:
        """What the list shows now."""
        return self._spec_of(self.views.state)

    def _spec_of(self, state: ViewState) -> GridSpec:
        today = local(utc_now()).date()
        sort = state.sort or ALL.state.sort
        return GridSpec(state.query, sort, state.descending, location_id=self._location_id, today=today)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.views.state.query

    @property
    def row(self) -> GridRow | None:
        """The focused row."""
        return self._stock.get(key_of(self.table.current_key) or (0, 0))

    @property
    def is_empty(self) -> bool:
        """Whether something else stands where the table would be."""
        return self._stack.currentWidget() is not self.table

    @property
    def is_new(self) -> bool:
        """Whether there is no stock at all yet."""
        return self._stack.currentWidget() is self._first_use

    @property
    def count_words(self) -> str:
        """``24 of 1,148`` for the search field; "" while nobody counted."""
        if not self._counts:
            return ""
        total, here = _words(self._counts[0]), _words(self._here)
        return total if here == total else tr("{n} of {total}", n=here, total=total)

    def set_location(self, location_id: int | None) -> None:
        """The list and its counts are about this location from now on; None: about all of them."""
        if location_id != self._location_id:
            self._location_id = location_id
            self.columns.apply(self.views.state.columns)
            if self.views.is_begun:
                self.load()

    def search(self, text: str) -> None:
        """Searches within the present view, which is then a changed one."""
        if " ".join(text.split()) != " ".join(self.text.split()):
            self.views.change(query=text.strip())
            self.load()

    def show_query(self, text: str) -> None:
        """A search that comes from a button: the search field is told."""
        self.search(text)
        self.query_shown.emit(text)

    def load(self) -> None:
        """Reads the list from its beginning."""
        self._read(_PAGE, self._on_first)

    def renew(self) -> None:
        """Stock changed: what is loaded is read again, and stays where it is."""
        if self._loading:
            self._late = True
            return
        self._read(max(_PAGE, min(len(self.model.rows), _MOST_RENEWED)), self._on_renewed)

    def say_faults(self, faults: Sequence[str]) -> None:
        """What of the search could not be used; the rest of it runs."""
        if faults:
            self.faults.say(" ".join(faults), tr("The rest of the search runs."), status=Status.ATTENTION)
        else:
            self.faults.clear()

    def open_chooser(self) -> None:
        """Opens the column chooser, or closes it."""
        if self.chooser.isVisible():
            self.chooser.close_panel()
        else:
            self.chooser.open_below(self.columns_button, self._choices())
            self._kit.actions.cover(self.chooser)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    # -- building --

    def _build(self, user_id: int, buttons: Sequence[QWidget], can_count: bool) -> None:
        self.columns_button = Button("", icon="columns-3", tip=tr("Choose columns"), hint="stock.columns")
        self.columns_button.clicked.connect(self.open_chooser)
        beside = _Row([self.columns_button, *buttons])
        self.views = ViewsBar(self._kit, user_id, STOCK_VIEWS, beside)
        self.banner, self.faults = Banner(), Banner()
        self.table = StationTable(self.model, name=tr("Inventory"))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns = TableColumns(self.table, STANDARD, spare=SPARE, firm=FIRM)
        self.chooser = ColumnChooser(self)
        self._stack = QStackedWidget()
        self._first_use, self._no_match = self._build_first_use(can_count), self._build_no_match()
        for widget in (self.table, self._first_use, self._no_match):
            self._stack.addWidget(widget)
        around = QVBoxLayout()
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self.banner)
        around.addWidget(self.faults)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.views)
        column.addLayout(around)
        column.addWidget(self._stack, 1)

    def _build_first_use(self, can_count: bool) -> EmptyState:
        bring = Button(tr("Import stock"), kind=Kind.PRIMARY, size=Size.HERO, icon="file-spreadsheet")
        bring.clicked.connect(self.import_wanted)
        buttons = [bring]
        if can_count:
            start = Button(tr("Start a count"), size=Size.HERO, icon="clipboard-list", does="stock.count")
            start.clicked.connect(self.count_wanted)
            buttons.append(start)
        return EmptyState(
            "boxes",
            tr("No stock yet"),
            tr("Bring a file with what lies where.\nProducts and locations that it names are made by it."),
            buttons,
            foot=tr("Or drop a .csv or .xlsx file anywhere in this window"),
        )

    def _build_no_match(self) -> EmptyState:
        clear = Button(tr("Clear search"), icon="x", does="stock.clear")
        clear.clicked.connect(self._show_all)
        return EmptyState(
            "search", tr("Nothing fits"), tr("No product at a location is like that."), [clear], framed=False
        )

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.table.current_changed.connect(self.focused)
        self.table.sort_wanted.connect(self._on_sort)
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.table.head.menu_wanted.connect(self.open_chooser)
        self.model.more_wanted.connect(self._load_more)
        self.columns.changed.connect(lambda: self.views.keep_columns(self.columns.chosen))
        self.chooser.chosen.connect(self._on_chosen_columns)
        self.chooser.reset_wanted.connect(self._reset_columns)
        self.chooser.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.PopupFocusReason))
        self.views.shown.connect(self._on_look)
        self.views.arranged.connect(self._on_arranged)

    # -- views and columns --

    def _on_look(self, state: ViewState) -> None:
        self.columns.apply(state.columns)
        self.query_shown.emit(state.query)
        self.load()

    def _on_arranged(self) -> None:
        self.columns.apply(self.views.state.columns)
        self._count()

    def _on_sort(self, sort: str, descending: bool) -> None:
        if sort:
            self.views.change(sort=sort, descending=descending)
            self.load()

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

    def _read(self, limit: int, done: object) -> None:
        spec = self.spec
        self._loading, self._late = True, False
        self.table.set_sort(spec.sort, descending=spec.descending)
        self._kit.tasks.read(
            self, read_page, spec, utc_now(), None, limit, done=partial(self._on_page, spec, done), failed=self._failed,
            key="page",
        )  # fmt: skip

    def _on_page(self, spec: GridSpec, done: object, page: StockPage) -> None:
        self._loading = False
        if spec == self.spec and callable(done):
            self._page = page
            self._stock = {row.key: row for row in page.stock}
            done(page)
            self.banner.clear()
            self._show_emptiness()
            self.shown.emit()
            QTimer.singleShot(0, self, self._count)  # once the rows are painted
        if self._late:
            self.renew()

    def _on_first(self, page: StockPage) -> None:
        kept = self.table.current_key
        self.model.set_rows(page.rows, has_more=page.after is not None)
        if not self.table.select_key(kept) and page.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.scrollToTop()
        self.focused.emit(self.table.current_key)

    def _on_renewed(self, page: StockPage) -> None:
        bar, place = self.table.verticalScrollBar(), self.table.currentIndex().row()
        kept, value = self.table.current_key, bar.value()
        self.model.set_rows(page.rows, has_more=page.after is not None)
        if not self.table.select_key(kept) and page.rows:
            self.table.setCurrentIndex(self.model.index(min(max(place, 0), len(page.rows) - 1), 0))
        bar.setValue(value)
        if self.table.current_key != kept:
            self.focused.emit(self.table.current_key)

    def _on_more(self, spec: GridSpec, page: StockPage) -> None:
        if spec != self.spec:
            return
        fresh = [row for row in page.rows if self.model.place_of(row.key) < 0]
        self._page = page
        self._stock |= {row.key: row for row in page.stock}
        self.model.append_rows(fresh, has_more=page.after is not None)

    def _failed(self, error: OperationError) -> None:
        self._loading = False
        self.banner.say_error(error, fix=tr("Try again"), run=self.load)

    def _load_more(self) -> None:
        spec, page = self.spec, self._page
        if page is None or page.after is None:
            return
        self._kit.tasks.read(
            self, read_page, spec, utc_now(), page.after, done=partial(self._on_more, spec), failed=self._failed,
            key="more",
        )  # fmt: skip

    def _look_ahead(self) -> None:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        last = bottom if bottom >= 0 else len(self.model.rows)
        if last + _AHEAD > len(self.model.rows) and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())

    def _count(self) -> None:
        """Counts everything, what is low, what is shown, and the tabs."""
        views = list(self.views.views)
        specs = [self._spec_of(state) for state in (ALL.state, LOW.state, self.views.state)]
        specs += [self._spec_of(view.state) for view in views]
        self._kit.tasks.read(
            self, read_counts, specs, done=partial(self._on_counts, [view.key for view in views], self.spec),
            failed=lambda _error: None, key="counts",
        )  # fmt: skip

    def _on_counts(self, keys: list[str], spec: GridSpec, counts: list[int]) -> None:
        if keys != [view.key for view in self.views.views] or spec != self.spec:
            return
        everything, low, self._here, *tabs = counts
        self._counts = [everything, *tabs]
        self.views.set_counts(tabs, _words)
        self.counted.emit(low)
        self._show_emptiness()
        self.shown.emit()

    def _show_emptiness(self) -> None:
        if self.model.rows or self._loading:
            self._stack.setCurrentWidget(self.table)
            return
        whole = not self.text and self._location_id is None
        if whole and self.views.view.key == ALL.key:
            self._stack.setCurrentWidget(self._first_use)
            return
        view = self.views.view
        if self.views.is_modified or view.row is not None or view.key == ALL.key:
            self._no_match.set_words(tr("Nothing fits"), tr("No product at a location is like that."))
        else:
            self._no_match.set_words(tr(view.nothing), tr("{what}: there is none now.", what=tr(view.tip)))
        self._stack.setCurrentWidget(self._no_match)


class _Row(QWidget):
    """Widgets side by side, at the end of the bar."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)


def _words(count: int) -> str:
    return number(count) if count <= COUNT_CAP else capped(count, COUNT_CAP)
