"""The order list: tabs, the table read page by page, its empty states, and the bulk bar.

What changed elsewhere is mended in place: the focused row, the ticks and the scroll position stay.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.errors import OperationError
from app.queries.order_list import ListSpec
from app.ui import fonts
from app.ui.formats import utc_now
from app.ui.orders.bulk_bar import BulkBar, chosen_words
from app.ui.orders.filters import TABS, count_words, filter_of, tab_of
from app.ui.orders.table_model import (
    COLUMNS,
    PAGE,
    SPARE_COLUMNS,
    ListRow,
    OrdersModel,
    Page,
    read_changed,
    read_counts,
    read_page,
)
from app.ui.theme import Status
from app.ui.view import Kit
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.table import StationTable
from app.ui.widgets.tabs import Tab, Tabs, ViewBar

# The next page is asked for this many rows before the end, so that scrolling does not wait for it.
_AHEAD = 60
# A list that is read further than this is mended around what is on screen instead of being read again.
_MOST_RENEWED = 3_000
# Where there is room, a hold beside the state is told in a word, not by its glyph alone.
_ROOM_FOR_HOLD = 40


class OrderList(Panel):
    """The list and what belongs to it; it reads by itself and writes nothing.

    Signals: ``opened(order id)``; ``focused(order id or None)``; ``shown()`` after rows came or changed;
    ``counted(int)`` orders to route; ``search_wanted(text)``; ``import_wanted()``; ``demo_wanted()``.
    """

    opened = Signal(int)
    focused = Signal(object)
    shown = Signal()
    counted = Signal(int)
    search_wanted = Signal(str)
    import_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._kit = kit
        self._text = ""
        self._counts: list[int] = []
        self._loading = False
        self._late_ids: set[int] = set()
        self._late_all = False
        self._unread = False
        self.model = OrdersModel(self)
        self._build()

    # -- what is shown --

    @property
    def wanted(self) -> ListSpec:
        """The filter of the present tab and search."""
        return filter_of(tab_of(self.tabs.current_id), self._text)

    @property
    def total_words(self) -> str:
        """How many orders the present tab holds, in words; "" while a search is on or nobody counted."""
        if self._text or not self._counts:
            return ""
        return count_words(self._counts[TABS.index(tab_of(self.tabs.current_id))])

    def load(self) -> None:
        """Reads the list from its beginning: another tab, another search, the first showing."""
        self._loading = True
        self._forget_late()
        wanted = self.wanted
        self._kit.tasks.read(
            self, read_page, wanted, utc_now(), done=self._on_first, failed=self._on_failed, key="page"
        )

    def renew(self, ids: Collection[int] | None = None) -> None:
        """Orders changed (``ids`` None: any may have): brings what is loaded up to date, in place."""
        if self._loading:
            self._late_all = self._late_all or ids is None
            self._late_ids.update(ids or ())
            return
        self._loading = True
        reach = self._last_visible() + PAGE
        if ids is None and reach > _MOST_RENEWED:
            top = max(0, self.table.rowAt(0))
            keys = [self.model.key_at(place) for place in range(max(0, top - PAGE), reach)]
            ids = {key for key in keys if isinstance(key, int)}
        if ids is None:
            limit = max(PAGE, min(len(self.model.rows), -(-reach // PAGE) * PAGE))
            self._kit.tasks.read(
                self,
                read_page,
                self.wanted,
                utc_now(),
                limit=limit,
                done=self._on_renewed,
                failed=self._on_failed,
                key="page",
            )
        else:
            asked = frozenset(ids)
            self._kit.tasks.read(
                self,
                read_changed,
                self.wanted,
                utc_now(),
                asked,
                done=lambda rows: self._on_changed(asked, rows),
                failed=self._on_failed,
                key="page",
            )

    def search(self, text: str) -> None:
        """Shows what fits the text, within the present tab."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.load()

    def show_tab(self, tab_id: str) -> None:
        """Shows another tab."""
        self.tabs.select(tab_id)
        self.load()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    # -- building --

    def _build(self) -> None:
        self.tabs = Tabs(name="Orders by state")
        self.tabs.set_tabs([Tab(tab.id, tab.title) for tab in TABS], TABS[0].id)
        for place, tab in enumerate(TABS):
            self.tabs.setTabToolTip(place, tab.tip)
        self.tabs.chosen.connect(lambda _tab: self.load())
        self.banner = Banner()
        self.table = StationTable(self.model, name="Orders")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self._on_opened)
        self.table.current_changed.connect(self.focused)
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.model.more_wanted.connect(self._load_more)
        self.model.ticks_changed.connect(self._show_chosen)
        self.bulk = BulkBar()
        self.bulk.cleared.connect(lambda: self.model.tick_all(False))
        self._stack = QStackedWidget()
        self._first_use, self._no_match = self._build_first_use(), self._build_no_match()
        for widget in (self.table, self._first_use, self._no_match):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ViewBar(self.tabs))
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 0)
        holder.addWidget(self.banner)
        column.addLayout(holder)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bulk)

    def _build_first_use(self) -> EmptyState:
        bring = Button("Import CSV", kind=Kind.PRIMARY, size=Size.HERO, icon="file-spreadsheet", key="I")
        bring.clicked.connect(self.import_wanted)
        demo = Button("Load demo shop", size=Size.HERO, icon="rocket")
        demo.clicked.connect(self.demo_wanted)
        return EmptyState(
            "inbox",
            "No orders yet",
            "Bring a file from your shop, or look around with demo data.\nOrders then appear here by themselves.",
            [bring, demo],
            foot="Or drop a .csv file anywhere in this window",
        )

    def _build_no_match(self) -> EmptyState:
        self._clear_search = Button("Clear search", icon="x", key="Esc")
        self._clear_search.clicked.connect(lambda: self.search_wanted.emit(""))
        self._search_all = Button("Search all orders", icon="search")
        self._search_all.clicked.connect(lambda: self.show_tab(TABS[0].id))
        self._show_all = Button("Show all orders", icon="list")
        self._show_all.clicked.connect(lambda: self.show_tab(TABS[0].id))
        buttons = [self._clear_search, self._search_all, self._show_all]
        return EmptyState("search", "0 match", "", buttons, framed=False)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            self.opened.emit(key)

    # -- answers --

    def _on_first(self, page: Page) -> None:
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
        self.banner.say_error(error, fix="Try again", run=self.load)

    def _settle(self) -> None:
        """Rows are there: shows them or why there are none, and asks again if something changed meanwhile."""
        self._loading = False
        if self._unread:
            self._unread = False
            self.banner.clear()
        self._show_emptiness()
        if self.table.current_key is None and self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.shown.emit()
        ids, everything = set(self._late_ids), self._late_all
        self._forget_late()
        if everything or ids:
            self.renew(None if everything else ids)

    def _forget_late(self) -> None:
        self._late_ids, self._late_all = set(), False

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
        wanted, after = self.wanted, self.model.last_place
        if after is None:
            return
        self._kit.tasks.read(
            self,
            read_page,
            wanted,
            utc_now(),
            after=after,
            done=lambda page: self._on_more(wanted, page),
            failed=self._on_failed,
            key="more",
        )

    def _on_more(self, wanted: ListSpec, page: Page) -> None:
        if wanted == self.wanted:
            self.model.append_page(page)
            self.shown.emit()

    def _look_ahead(self) -> None:
        if self.model.has_more and self._last_visible() + _AHEAD > len(self.model.rows):
            self.model.fetchMore(QModelIndex())

    def _last_visible(self) -> int:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        return bottom if bottom >= 0 else len(self.model.rows)

    # -- counts and words --

    def _count(self) -> None:
        filters = [filter_of(tab, "") for tab in TABS]
        self._kit.tasks.read(self, read_counts, filters, utc_now(), done=self._on_counts, key="counts")

    def _on_counts(self, counts: list[int]) -> None:
        self._counts = counts
        for tab, count in zip(TABS, counts, strict=True):
            status = Status.ATTENTION if tab.urgent and count else None
            self.tabs.set_count(tab.id, count_words(count), status)
        self.counted.emit(counts[1])
        self._show_emptiness()
        self.shown.emit()

    def _show_emptiness(self) -> None:
        """Shows the table, or why it is empty."""
        if self.model.rows or self._loading:
            self._stack.setCurrentWidget(self.table)
        elif not self._counts:
            return
        elif not self._counts[0]:
            self._stack.setCurrentWidget(self._first_use)
        else:
            self._say_no_match()
            self._stack.setCurrentWidget(self._no_match)

    def _say_no_match(self) -> None:
        tab = tab_of(self.tabs.current_id)
        whole = tab is TABS[0]
        self._clear_search.setVisible(bool(self._text))
        self._search_all.setVisible(bool(self._text) and not whole)
        self._show_all.setVisible(not self._text)
        if self._text:
            where = "number or customer" if whole else f"number or customer in “{tab.title}”"
            self._no_match.set_words("0 match", f"No {where} has “{self._text[:60]}”.")
        else:
            self._no_match.set_words(tab.nothing, tab.tip + ": no order is in that state now.")

    @property
    def is_empty(self) -> bool:
        """True while there is nothing to show, for whatever reason."""
        return self._stack.currentWidget() is not self.table

    def _show_chosen(self) -> None:
        if not self.model.has_ticks():
            self.bulk.set_chosen("", "")
        elif self.model.all_matching:
            but = len(self.model.ticked)
            title = f"All {self.total_words or 'that match'}".strip() + (f" but {but}" if but else "")
            self.bulk.set_chosen(f"{title} selected", tab_of(self.tabs.current_id).title)
        else:
            orders = [order for key in self.model.ticked if (order := self.model.order(key)) is not None]
            self.bulk.set_chosen(*chosen_words(orders))

    # -- columns --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leaves out the least needed columns where the window is narrow."""
        room = self.width() - self.table.verticalScrollBar().sizeHint().width()
        hidden: set[str] = set()
        for column_id in ("", *SPARE_COLUMNS):
            hidden.add(column_id)
            if sum(fonts.dp(column.width) for column in COLUMNS if column.id not in hidden) <= room:
                break
        needed = sum(fonts.dp(column.width) for column in COLUMNS if column.id not in hidden)
        for section, column in enumerate(COLUMNS):
            self.table.setColumnHidden(section, column.id in hidden)
            if column.id == "state":
                roomy = room >= needed + fonts.dp(_ROOM_FOR_HOLD) * 2
                self.table.setColumnWidth(section, fonts.dp(column.width + (_ROOM_FOR_HOLD if roomy else 0)))
