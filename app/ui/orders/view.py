"""Orders: the list with its pane, and the order's page. Starts commands, asks for reads, shows what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.printing.backends import Backend, FolderBackend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.order_list import order_ids
from app.settings import cache_folder
from app.ui import fonts
from app.ui.actions import Spec
from app.ui.formats import number, plural, utc_now
from app.ui.orders.edit_work import EditWork
from app.ui.orders.filters import TABS
from app.ui.orders.list_page import OrderList
from app.ui.orders.page import OrderPage
from app.ui.orders.pane import LEAST_WIDTH, DetailPane, pane_width
from app.ui.orders.papers import OrderPapers
from app.ui.orders.reads import OrderData, Scanned, read_order, read_scan
from app.ui.orders.work import OrderWork
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.context import AppContext


# Keys held down pass over orders faster than a person reads them: only where they stop is read.
_PANE_PAUSE_MS = 70
_NARROW, _ROOMY = 1000, 1200


class OrdersView(View):
    """The Orders screen.

    ``activate`` takes an order's id, or a text that names an order as a scan would. ``printer_factory`` and
    ``fonts_factory`` are called on the documents thread when something is printed; both have defaults for this machine.
    ``rasteriser``: the one of the process; without it papers can be printed, but not shown.
    """

    view_id = "orders"
    title = "Orders"
    icon = "inbox"
    search_hint = "Search orders by number or customer, or scan"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS, Topic.CATALOG, Topic.LOCATIONS})

    def __init__(
        self,
        kit: Kit,
        *,
        printer_factory: Callable[[], Backend] | None = None,
        fonts_factory: Callable[[], FontBook] | None = None,
        rasteriser: Rasteriser | None = None,
    ) -> None:
        super().__init__(kit)
        context = cast("AppContext", kit.context)
        papers = OrderPapers(
            context,
            kit.tasks,
            printer=printer_factory or (lambda: FolderBackend(context.settings.print_path)),
            fonts=fonts_factory or (lambda: FontBook.load(cache_folder() / "fonts.json")),
            rasteriser=rasteriser,
            paper=Paper(context.settings.paper),
            parent=self,
        )
        self.work = OrderWork(kit.tasks, papers, self)
        self.edits = EditWork(kit.tasks, self, drafts=kit.drafts)
        self._can_show = papers.can_show
        self._page_order: int | None = None
        self._pane_choice: bool | None = None
        self._pane_moved = False
        self._just_shown = False
        self._late = False
        self._build()
        self._bind()
        self._connect()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self.open_order(argument)
        elif isinstance(argument, str) and argument:
            self.on_scan(argument)
        elif argument is None and not self._just_shown:
            self.show_list()
        self._just_shown = False

    def reload(self) -> None:
        if not self.list.model.rows:
            self.list.load()
        else:
            self.list.renew()
        self._reload_order()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Small changes of orders are mended one by one; the rest goes the way of every view."""
        mine = [touched for touched in changes if self.concerned(touched)]
        ids = [touched.ids for touched in mine if touched.topic is Topic.ORDERS]
        if not self.isVisible() or len(ids) != len(mine) or not mine:
            super().data_changed(changes)
            return
        known = frozenset().union(*(some for some in ids if some is not None))
        self.list.renew(None if None in ids else known)
        if self._shown_order() in known or None in ids:
            self._reload_order()

    def on_scan(self, code: str) -> bool:
        """An order or shipment opens its page; what else it is, the window is told once it was looked up."""
        self.kit.tasks.read(self, read_scan, code, done=lambda found: self._on_scanned(code, found), key="scan")
        return True

    def go_home(self) -> None:
        self.show_list()

    def help_topic(self) -> str:
        return "orders" if self._page_order is None else "order"

    def search(self, text: str) -> None:
        if self.stack.currentWidget() is self.page and text.strip() != self.list.text:
            self.show_list()
        self.list.search(text)

    def showEvent(self, event: QShowEvent) -> None:
        self._just_shown = True
        super().showEvent(event)

    # -- moving about --

    def open_order(self, order_id: int) -> None:
        """Shows the page of an order, in the list or not."""
        self._page_order = order_id
        self.visited.emit(order_id)
        self.list.table.select_key(order_id)
        self._read_page()

    def show_list(self) -> None:
        """Shows the list."""
        self._page_order = None
        self.visited.emit(None)
        self.stack.setCurrentWidget(self._desk)
        self.setFocusProxy(self.list.table)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building --

    def _build(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        self.list = OrderList(self.kit)
        route = bind(self.list, "orders.route", lambda: self._with_chosen(self.work.route_many))
        slips = bind(self.list, "orders.print", lambda: self._with_chosen(self.work.print_slips))
        self.list.bulk.add_button(actions.button(route, kind=Kind.PRIMARY))
        self.list.bulk.add_button(actions.button(slips))
        open_button = actions.button(bind(self.list, "orders.open", self._open_focused))
        open_button.set_icon("")
        self.pane = DetailPane(open_button)
        self.page = OrderPage(actions, can_show=self._can_show)
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        self._desk.setChildrenCollapsible(False)
        self._desk.setHandleWidth(1)
        self._desk.addWidget(self.list)
        self._desk.addWidget(self.pane)
        self._desk.setStretchFactor(0, 1)
        self._desk.setStretchFactor(1, 0)
        self._desk.splitterMoved.connect(self._on_splitter_moved)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._desk)
        self.stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list.table)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PANE_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)

    def _bind(self) -> None:
        actions, table = self.kit.actions, self.list.table
        for spec_id, run in (
            ("orders.down", lambda: table.move_current(1)),
            ("orders.up", lambda: table.move_current(-1)),
            ("orders.select", lambda: table.toggle(table.currentIndex().row())),
            ("orders.select_all", lambda: self.list.model.tick_all(True)),
            ("orders.why", self.pane.toggle_why),
            ("orders.clear", self._clear),
            ("orders.pane", self._toggle_pane),
            ("orders.import", self._go_to_import),
        ):
            actions.bind(self.list, spec_id, run)
        for place, tab in enumerate(TABS, start=1):
            spec = Spec(f"orders.tab_{tab.id}", f"Show “{tab.title}”", (f"Alt+{place}",))
            actions.add_spec(spec)
            actions.bind(self.list, spec.id, partial(self.list.show_tab, tab.id))

    def _connect(self) -> None:
        orders, pane, page = self.list, self.pane, self.page
        orders.opened.connect(self.open_order)
        orders.focused.connect(self._on_focused)
        orders.shown.connect(self._on_list_shown)
        orders.counted.connect(lambda count: self.counted.emit(count, False))
        orders.search_wanted.connect(self._set_search)
        orders.import_wanted.connect(self._go_to_import)
        orders.demo_wanted.connect(lambda: self.go.emit("start", "demo"))
        pane.lift_wanted.connect(self._lift_from_pane)
        pane.import_wanted.connect(self._go_to_import)
        page.left.connect(self.show_list)
        page.moved.connect(self._move_page)
        page.pack_wanted.connect(lambda code: self.go.emit("packing", code))
        page.lift_wanted.connect(self._lift_from_page)
        page.import_wanted.connect(self._go_to_import)
        self._connect_work()
        self.edits.attach(page)
        self.edits.refused.connect(self._banner_error)
        self.edits.said.connect(lambda text, icon: self.say(text, icon=icon))
        self.edits.undoable.connect(lambda text, undo, icon: self.say_undo(text, undo, icon=icon))
        self.edits.offered.connect(lambda text, icon, action, run: self.say(text, icon=icon, action=action, run=run))
        page.open_wanted.connect(self.open_order)

    def _connect_work(self) -> None:
        work, page, bulk = self.work, self.page, self.list.bulk
        page.route_wanted.connect(work.route)
        page.ship_wanted.connect(work.ship)
        page.label_wanted.connect(work.print_label)
        page.print_wanted.connect(work.print_again)
        page.papers_wanted.connect(work.show_papers)
        work.papers.connect(page.show_papers)
        bulk.cancel_wanted.connect(work.stop_routing)
        work.said.connect(lambda text, icon: self.say(text, icon=icon))
        work.refused.connect(self._on_refused)
        work.warned.connect(lambda text, more: self._banner.say(text, more))
        work.busy.connect(page.set_busy)
        work.routing.connect(lambda done, total: bulk.set_job("Routing" if total else "", done, total))
        work.routed.connect(lambda: self.list.model.tick_all(False))

    # -- the pane and the page --

    def _on_focused(self, key: object) -> None:
        # The first order waits too: the list itself is painted first.
        if self._pause.isActive() or (self.pane.data is None and key is not None):
            self._late = True
        else:
            self._read_pane()
        self._pause.start()

    def _on_pause_over(self) -> None:
        if self._late:
            self._late = False
            self._read_pane()

    def _read_pane(self) -> None:
        key = self.list.table.current_key
        if self._page_order is not None:
            return
        if isinstance(key, int):
            self.kit.tasks.read(self, read_order, key, utc_now(), done=self._on_pane, key="pane")
        else:
            self.pane.show_order(None)

    def _on_pane(self, data: OrderData | None) -> None:
        self.pane.show_order(data)

    def _read_page(self) -> None:
        if self._page_order is not None:
            self.kit.tasks.read(self, read_order, self._page_order, utc_now(), done=self._on_page, key="page")

    def _on_page(self, data: OrderData | None) -> None:
        if data is None:
            self.say("This order is not there any more", icon="octagon-x")
            self.show_list()
            return
        if data.id != self._page_order:
            return
        self.page.show_order(data)
        self._show_place()
        if self.stack.currentWidget() is not self.page:
            self.stack.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_order(self) -> int | None:
        if self._page_order is not None:
            return self._page_order
        return self.pane.data.id if self.pane.data is not None else None

    def _reload_order(self) -> None:
        if self._page_order is not None:
            self._read_page()
        else:
            self._read_pane()

    def _on_list_shown(self) -> None:
        self._fit_pane()
        self._show_place()

    def _show_place(self) -> None:
        """Where the page's order stands in the list; one that has left the list is followed by what took its place."""
        if self._page_order is None:
            return
        rows, place = len(self.list.model.rows), self.list.model.place_of(self._page_order)
        total = self.list.total_words or number(rows)
        words = f"{number(place + 1)} of {total}" if place >= 0 else ""
        more = place < rows - 1 or self.list.model.has_more
        self.page.set_place(words, has_previous=place > 0, has_next=more and rows > 0)

    def _move_page(self, steps: int) -> None:
        if self.list.model.place_of(self._page_order) >= 0:
            self.list.table.move_current(steps)
        key = self.list.table.current_key
        if isinstance(key, int):
            self.open_order(key)

    def _open_focused(self) -> None:
        key = self.list.table.current_key
        if isinstance(key, int):
            self.open_order(key)

    def _on_scanned(self, code: str, found: Scanned) -> None:
        if not found.orders:
            self.scan_left.emit(code)
        elif len(found.orders) == 1:
            self.open_order(next(iter(found.orders)))
        else:
            self.show_list()
            self.list.show_tab(TABS[0].id)
            self._set_search(next(iter(found.orders.values())))
            self.say(f"{plural(len(found.orders), 'order')} have this number: choose one", icon="info")

    def _set_search(self, text: str) -> None:
        self.search_wanted.emit(text)
        self.list.search(text)

    def _clear(self) -> None:
        if self.list.model.has_ticks():
            self.list.model.tick_all(False)
        elif self.list.text:
            self._set_search("")

    def _go_to_import(self) -> None:
        self.go.emit("import", None)

    # -- doing --

    @property
    def _banner(self) -> Banner:
        """Where a refusal is told: on the page if one is open, else over the list."""
        return self.list.banner if self._page_order is None else self.page.banner

    def _on_refused(self, error: OperationError, by_import: bool) -> None:
        if by_import:
            self._banner.say_error(error, fix="Import it again", run=self._go_to_import)
        else:
            self._banner.say_error(error)

    def _banner_error(self, error: OperationError) -> None:
        self._banner.say_error(error)

    def _with_chosen(self, work: Callable[[Sequence[int]], object]) -> None:
        """Calls ``work`` with the orders that an action is meant for: ticked, all that match, or the focused one."""
        model = self.list.model
        self.list.banner.clear()
        if not model.all_matching:
            work([key for key in self.list.table.targets() if isinstance(key, int)])
            return
        but = model.ticked

        def found(ids: list[int]) -> None:
            work([order_id for order_id in ids if order_id not in but])

        self.kit.tasks.read(self, order_ids, self.list.wanted, utc_now(), done=found, key="chosen")

    def _lift_from_pane(self, kind: str) -> None:
        if self.pane.data is not None:
            self.work.lift(self.pane.data.id, kind)

    def _lift_from_page(self, kind: str) -> None:
        if self._page_order is not None:
            self.work.lift(self._page_order, kind)

    # -- layout --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pane()

    def _toggle_pane(self) -> None:
        self._pane_choice = self.pane.isHidden()
        self._fit_pane()

    def _fit_pane(self) -> None:
        """The pane gives way in a narrow window, unless a person asked for it."""
        wide = self.width() >= fonts.dp(_NARROW)
        wanted = wide if self._pane_choice is None else self._pane_choice
        self.pane.setVisible(wanted and not self.list.is_empty)
        if not self._pane_moved and not self.pane.isHidden():
            share = pane_width() if self.width() >= fonts.dp(_ROOMY) else fonts.dp(LEAST_WIDTH)
            self._desk.setSizes([self.width() - share - 1, share])

    def _on_splitter_moved(self) -> None:
        self._pane_moved = True
