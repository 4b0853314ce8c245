"""Orders: the list with its pane, and the order's page. Starts commands, asks for reads, shows what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.queries.order_list import matching_order_ids
from app.services.holds import LiftHold
from app.services.routing import CHUNK, RouteOrders
from app.services.shipping import ShipShipment
from app.ui import fonts
from app.ui.actions import Spec
from app.ui.formats import number, plural, utc_now
from app.ui.orders.filters import TABS
from app.ui.orders.list_page import OrderList
from app.ui.orders.page import OrderPage
from app.ui.orders.pane import LEAST_WIDTH, DetailPane, pane_width
from app.ui.orders.papers import OrderPapers, Told
from app.ui.orders.reads import OrderData, Scanned, read_order, read_scan
from app.ui.route_job import Routed, RouteJob
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind

JsonObject = dict[str, Any]

# Keys held down pass over orders faster than a person reads them: only where they stop is read.
_PANE_PAUSE_MS = 70
_NARROW, _ROOMY = 1000, 1200


class OrdersView(View):
    """The Orders screen. ``papers`` prints; without it nothing that prints is offered.

    ``activate`` takes an order's id, or a text that names an order as a scan would.
    """

    view_id = "orders"
    title = "Orders"
    icon = "inbox"
    search_hint = "Search orders by number or customer, or scan"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS, Topic.CATALOG, Topic.LOCATIONS})

    def __init__(self, kit: Kit, papers: OrderPapers | None = None) -> None:
        super().__init__(kit)
        self._papers = papers
        self._job: RouteJob | None = None
        self._page_order: int | None = None
        self._pane_choice: bool | None = None
        self._pane_moved = False
        self._just_shown = False
        self._late = False
        self._build()
        self._bind()
        self._connect()
        if papers is not None:
            papers.told.connect(self._on_told)

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
        self.list.table.select_key(order_id)
        self._read_page()

    def show_list(self) -> None:
        """Shows the list."""
        self._page_order = None
        self.stack.setCurrentWidget(self._desk)
        self.setFocusProxy(self.list.table)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building --

    def _build(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        self.list = OrderList(self.kit)
        route = bind(self.list, "orders.route", self._route_chosen)
        self.list.bulk.add_button(actions.button(route, kind=Kind.PRIMARY))
        if self._papers is not None:
            self.list.bulk.add_button(actions.button(bind(self.list, "orders.print", self._print_chosen)))
        open_button = actions.button(bind(self.list, "orders.open", self._open_focused))
        open_button.set_icon("")
        self.pane = DetailPane(open_button)
        self.page = OrderPage(actions, can_print=self._papers is not None)
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
        orders.bulk.cancel_wanted.connect(self._cancel_job)
        pane.lift_wanted.connect(self._lift_from_pane)
        pane.import_wanted.connect(self._go_to_import)
        page.left.connect(self.show_list)
        page.moved.connect(self._move_page)
        page.route_wanted.connect(lambda order_id: self._do(RouteOrders((order_id,)), self._on_routed_one))
        page.pack_wanted.connect(lambda code: self.go.emit("packing", code))
        page.ship_wanted.connect(lambda shipment: self._do(ShipShipment(shipment), self._on_shipped))
        page.lift_wanted.connect(self._lift_from_page)
        page.import_wanted.connect(self._go_to_import)
        page.label_wanted.connect(self._print_label)
        page.print_wanted.connect(self._print_again)

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

    # -- steps of one order --

    def _do(self, command: object, done: Callable[[JsonObject], object]) -> None:
        """Starts one step for the page's order; a refusal is told on the page."""
        self.page.set_busy(True)
        self.page.banner.clear()
        self.kit.tasks.run(
            self,
            command,
            done=lambda answer: done(answer.result),
            failed=self.page.refuse,
            ended=lambda: self.page.set_busy(False),
        )

    def _on_routed_one(self, result: JsonObject) -> None:
        waiting = sum(summary["backordered"] for summary in result["orders"])
        reserved = sum(summary["reserved"] for summary in result["orders"])
        words = [f"{plural(reserved, 'unit')} reserved"] if reserved else []
        words += [f"{plural(waiting, 'unit')} {'waits' if waiting == 1 else 'wait'} for stock"] if waiting else []
        self.say(", ".join(words) or "Nothing was left to route", icon="route")

    def _on_shipped(self, result: JsonObject) -> None:
        tracking = result["tracking_number"]
        self.say(f"Shipped, tracking {tracking}" if tracking else "Handed over", icon="truck")

    def _lift_from_page(self, kind: str) -> None:
        if self._page_order is not None:
            self._lift(self._page_order, kind, self.page.banner)

    def _lift_from_pane(self, kind: str) -> None:
        if self.pane.data is not None:
            self._lift(self.pane.data.id, kind, self.list.banner)

    def _lift(self, order_id: int, kind: str, banner: Banner) -> None:
        banner.clear()
        self.kit.tasks.run(
            self,
            LiftHold(order_id, kind),
            done=lambda _answer: self.say("Hold lifted", icon="play"),
            failed=lambda error: banner.say_error(error, fix="Import it again", run=self._go_to_import),
        )

    # -- many orders --

    def _with_chosen(self, work: Callable[[Sequence[int]], object]) -> None:
        """Calls ``work`` with the orders that an action is meant for: ticked, all that match, or the focused one."""
        model = self.list.model
        if not model.all_matching:
            work([key for key in self.list.table.targets() if isinstance(key, int)])
            return
        but = model.ticked

        def found(ids: list[int]) -> None:
            work([order_id for order_id in ids if order_id not in but])

        self.kit.tasks.read(self, matching_order_ids, self.list.wanted, done=found, key="chosen")

    def _route_chosen(self) -> None:
        if self._job is None:
            self._with_chosen(self._start_routing)

    def _start_routing(self, order_ids: Sequence[int]) -> None:
        if not order_ids or self._job is not None:
            return
        self.list.banner.clear()
        job = self._job = RouteJob(self.kit.tasks, order_ids, self)
        job.progressed.connect(self._on_job_progress)
        job.ended.connect(self._on_job_ended)
        job.failed.connect(self._on_job_failed)
        if len(order_ids) > CHUNK:
            self._on_job_progress(0, len(order_ids))
        job.start()

    def _on_job_progress(self, done: int, total: int) -> None:
        if total > CHUNK:
            self.list.bulk.set_job("Routing", done, total)

    def _on_job_ended(self, routed: Routed) -> None:
        self._job = None
        self.list.bulk.set_job("")
        self.list.model.tick_all(False)
        self.say(routed.words, icon="route")

    def _on_job_failed(self, error: OperationError) -> None:
        self._job = None
        self.list.bulk.set_job("")
        self.list.banner.say_error(error, fix="Route again", run=self._route_chosen)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # -- papers --

    def _print_chosen(self) -> None:
        self._with_chosen(self._print_slips)

    def _print_slips(self, order_ids: Sequence[int]) -> None:
        if self._papers is not None and order_ids:
            self._papers.slips(order_ids, ended=lambda: None)

    def _print_label(self, shipment_id: int) -> None:
        if self._papers is not None:
            self.page.set_busy(True)
            self._papers.label(shipment_id, ended=lambda: self.page.set_busy(False))

    def _print_again(self, shipment_id: int) -> None:
        if self._papers is not None:
            self._papers.again(shipment_id, ended=lambda: None)

    def _on_told(self, told: Told) -> None:
        if not told.wrong:
            self.say(told.text, icon="printer")
            return
        banner = self.list.banner if self._page_order is None else self.page.banner
        banner.say(told.text, told.more)

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
