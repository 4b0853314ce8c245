"""The customer list: segments as tabs, the table read page by page, its empty states."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.list_views import ViewState
from app.errors import OperationError
from app.queries.customer_list import CustomerPage, CustomerSpec, Key
from app.ui.customers.segments import SEGMENTS
from app.ui.customers.words import COUNT_CAP, LIST_COLUMNS, columns, read_changed, read_count, read_page
from app.ui.formats import capped, local, utc_now
from app.ui.i18n import tr
from app.ui.theme import Status
from app.ui.view import Kit
from app.ui.views_bar import ViewsBar
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Row, TableModel
from app.ui.widgets.column_room import fit_columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import ROW_TWO_LINES, StationTable

ALL = "all"
_AHEAD = 60


class CustomerList(Panel):
    """The list; it reads by itself and writes nothing.

    Signals: ``opened(customer id)``; ``query_shown(text)`` a segment or a button shows another search;
    ``import_wanted()``; ``order_wanted()``; ``counted(words)``.
    """

    opened = Signal(int)
    query_shown = Signal(str)
    import_wanted = Signal()
    order_wanted = Signal()
    counted = Signal(str)

    def __init__(self, kit: Kit, user_id: int, beside: QWidget) -> None:
        """``beside`` stands at the far end of the tabs."""
        super().__init__(QPalette.ColorRole.Base)
        self._kit = kit
        self._after: Key | None = None
        self._loaded = False
        self.model = TableModel(columns(LIST_COLUMNS, "name", {"name": "name"}), self)
        self.table = StationTable(self.model, name=tr("Customers"), row_height=ROW_TWO_LINES)
        self.banner, self.faults = Banner(), Banner()
        self.views = ViewsBar(kit, user_id, SEGMENTS, beside)
        self._build()
        self._connect()

    # -- what is shown --

    @property
    def spec(self) -> CustomerSpec:
        """What the list shows now."""
        state = self.views.state
        return CustomerSpec(state.query, state.sort, state.descending, local(utc_now()).date())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.views.state.query

    def search(self, text: str) -> None:
        """Searches within the present segment, which is then a changed one."""
        if " ".join(text.split()) != " ".join(self.text.split()):
            self.views.change(query=text.strip())
            self.load()

    def show_query(self, text: str) -> None:
        """A search that comes from a button: the search field is told."""
        self.search(text)
        self.query_shown.emit(text)

    def load(self) -> None:
        """Reads the list from its beginning."""
        spec = self.spec
        self._kit.tasks.read(
            self, read_page, spec, utc_now(), done=lambda found: self._on_first(*found), failed=self._failed, key="page"
        )
        self._kit.tasks.read(self, read_count, spec, done=self._on_count, failed=lambda _error: None, key="count")

    def renew(self, ids: Collection[int] | None) -> None:
        """Customers changed: those that are loaded are brought up to date in place; unknown which, all are read."""
        loaded = {row.key for row in self.model.rows}
        mine = tuple(key for key in ids if key in loaded) if ids is not None else ()
        if ids is None or len(mine) < len(ids):
            self.load()
        elif mine:
            done = self._on_changed
            self._kit.tasks.read(
                self, read_changed, self.spec, utc_now(), mine, done=lambda rows: done(mine, rows), failed=self._failed
            )

    def say_faults(self, faults: Sequence[str]) -> None:
        """What of the search could not be used; the rest of it runs."""
        if faults:
            self.faults.say(" ".join(faults), tr("The rest of the search runs."), status=Status.ATTENTION)
        else:
            self.faults.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, ("returned", "place"), self.width() - BAR)

    # -- building --

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._first_use, self._no_match = self._build_first_use(), self._build_no_match()
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
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.set_sort("name", descending=False)

    def _build_first_use(self) -> EmptyState:
        bring = Button(tr("Import customers"), kind=Kind.PRIMARY, size=Size.HERO, icon="file-spreadsheet")
        bring.clicked.connect(self.import_wanted)
        order = Button(tr("New order"), size=Size.HERO, icon="circle-plus", does="app.new_order")
        order.clicked.connect(self.order_wanted)
        return EmptyState(
            "users",
            tr("No customers yet"),
            tr("They come with the orders that you import or take.\nA file of customers can be imported by itself."),
            [bring, order],
        )

    def _build_no_match(self) -> EmptyState:
        clear = Button(tr("Clear search"), icon="x", does="customers.clear")
        clear.clicked.connect(lambda: self.show_query(""))
        return EmptyState(
            "search", tr("No customer fits"), tr("No name, address or figure is like that."), [clear], framed=False
        )

    def _connect(self) -> None:
        self.table.opened.connect(lambda key: self.opened.emit(key))
        self.table.sort_wanted.connect(self._on_sort)
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.model.more_wanted.connect(self._load_more)
        self.views.shown.connect(self._on_look)

    # -- answers --

    def _on_first(self, page: CustomerPage, rows: list[Row]) -> None:
        self._loaded, self._after = True, page.after
        kept = self.table.current_key
        self.model.set_rows(rows, has_more=page.after is not None)
        if not self.table.select_key(kept) and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.banner.clear()
        self._show_emptiness()

    def _on_more(self, spec: CustomerSpec, page: CustomerPage, rows: list[Row]) -> None:
        if spec == self.spec:
            self._after = page.after
            self.model.append_rows(rows, has_more=page.after is not None)

    def _on_changed(self, asked: tuple[int, ...], rows: list[Row]) -> None:
        if {row.key for row in rows} != set(asked):
            self.load()  # one of them fits no longer
            return
        for row in rows:
            self.model.update_row(row)

    def _on_count(self, count: int) -> None:
        self.counted.emit(capped(count, COUNT_CAP))

    def _failed(self, error: OperationError) -> None:
        self.banner.say_error(error, fix=tr("Try again"), run=self.load)

    def _show_emptiness(self) -> None:
        if self.model.rows:
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentWidget(self._no_match if self.text else self._first_use)

    # -- more rows, sorting, segments --

    def _load_more(self) -> None:
        spec, after = self.spec, self._after
        if after is None:
            return
        self._kit.tasks.read(
            self,
            read_page,
            spec,
            utc_now(),
            after,
            done=lambda found: self._on_more(spec, *found),
            failed=self._failed,
            key="more",
        )

    def _look_ahead(self) -> None:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        last = bottom if bottom >= 0 else len(self.model.rows)
        if last + _AHEAD > len(self.model.rows) and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())

    def _on_sort(self, sort: str, descending: bool) -> None:
        if sort:
            self.views.change(sort=sort, descending=descending)
            self.load()

    def _on_look(self, state: ViewState) -> None:
        self.table.set_sort(state.sort, descending=state.descending)
        self.query_shown.emit(state.query)
        self.load()
