"""Buying: what should be ordered, orders to suppliers with their states, and the suppliers with what they sell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.printing.backends import Backend
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.buying import PurchaseRow, Suggestion, SupplierGoods, supplier_goods
from app.services.receiving import OpenReceipt
from app.services.suppliers import SetSupplierSku
from app.ui.buying.draft_page import DraftPage
from app.ui.buying.forms import DateForm, GoodsForm, Product, SupplierForm
from app.ui.buying.papers import PurchasePapers
from app.ui.buying.purchase_pane import PurchasePane
from app.ui.buying.purchases import PurchasesPage
from app.ui.buying.reads import (
    PAGE,
    DraftData,
    Overview,
    PurchaseData,
    ScannedHere,
    SupplierData,
    Tab,
    read_draft,
    read_hits,
    read_offer,
    read_overview,
    read_purchase,
    read_purchases,
    read_scan,
    read_supplier,
    read_suppliers,
)
from app.ui.buying.suppliers import SupplierPane, SuppliersPage
from app.ui.buying.to_order import ToOrderPage
from app.ui.buying.work import BuyingWork
from app.ui.formats import number
from app.ui.i18n import mark, said, tr
from app.ui.theme import Status
from app.ui.view import Kit, View
from app.ui.widgets.side_form import SideForm
from app.ui.widgets.tabs import Tab as ListTab
from app.ui.widgets.tabs import Tabs, ViewBar

if TYPE_CHECKING:
    from app.context import AppContext

_TITLES: Mapping[Tab, str] = {
    Tab.TO_ORDER: mark("To order"),
    Tab.DRAFTS: mark("Drafts"),
    Tab.AWAITED: mark("On the way"),
    Tab.LATE: mark("Late"),
    Tab.EVERY: mark("All purchase orders"),
    Tab.SUPPLIERS: mark("Suppliers"),
}
# Stock moves with every scan; the number in the rail may follow a moment later while another view is in front.
_ALERT_MS = 2_000


class BuyingView(View):
    """The Buying screen. ``activate`` takes the name of a tab, the id of an order to a supplier, or a scanned code."""

    view_id = "buying"
    title = mark("Buying")
    icon = "shopping-cart"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PURCHASES, Topic.STOCK, Topic.LOCATIONS, Topic.CATALOG})

    def __init__(
        self,
        kit: Kit,
        *,
        rasteriser: Rasteriser | None = None,
        printer: Callable[[], Backend] | None = None,
        fonts: Callable[[], FontBook] | None = None,
    ) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self._location_id: int | None = None
        self._tab, self._shown_rows = Tab.TO_ORDER, PAGE
        self._currency = ""
        self._wanted: int | None = None  # an order to bring to the front once its list is read
        self.work = BuyingWork(kit.tasks, lambda: self._today, self)
        self.papers = PurchasePapers(kit, self, rasteriser, printer, fonts)
        self._build()
        self._bind()
        self._connect()
        self._alert = QTimer(self)
        self._alert.setSingleShot(True)
        self._alert.setInterval(_ALERT_MS)
        self._alert.timeout.connect(self._read_overview)
        self._read_overview()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self.open_purchase(argument)
        elif isinstance(argument, str) and argument in list(Tab):
            self.show_tab(Tab(argument))
        elif isinstance(argument, str) and argument:
            self.on_scan(argument)

    def go_home(self) -> None:
        self._leave_draft()

    def reload(self) -> None:
        self._read_overview()
        self._read_list()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        if not self.isVisible() and any(self.concerned(touched) for touched in changes) and not self._alert.isActive():
            self._alert.start()
        super().data_changed(changes)

    def location_changed(self, location_id: int | None, name: str) -> None:
        if location_id != self._location_id:
            self._location_id = location_id
            self.reload()

    def on_scan(self, code: str) -> bool:
        """The number of an order to a supplier opens it; a product goes into the form that asks for one, else it comes
        to the front. The rest is for the window."""
        self.papers.previews.leave()
        self.kit.tasks.read(self, read_scan, code, done=partial(self._on_scanned, code), key="scan")
        return True

    def help_topic(self) -> str:
        return "buying"

    def panes(self) -> list[QWidget]:
        page = self.stack.currentWidget()
        if page is self.purchases:
            return [self.tabs, self.purchases.table, self.pane.table]
        if page is self.suppliers:
            return [self.tabs, self.suppliers.table, self.supplier_pane.table]
        return [self.tabs, self.to_order.table] if page is self.to_order else [self.draft.table]

    def state(self) -> Mapping[str, Any]:
        return {"tab": str(self._tab)}

    def restore(self, state: Mapping[str, Any]) -> None:
        wanted = state.get("tab")
        if wanted in list(Tab):
            self.show_tab(Tab(wanted))

    # -- building --

    def _build(self) -> None:
        self.tabs = Tabs(name=tr("Lists of buying"))
        self.tabs.set_tabs([ListTab(str(tab), tr(words)) for tab, words in _TITLES.items()], str(self._tab))
        self.bar = ViewBar(self.tabs)
        self.wish_form = GoodsForm(self._ask_hits, self._ask_offer, does="to_order.draft")
        self.to_order = ToOrderPage(self.wish_form)
        self.date_form = DateForm(lambda: self._today)
        self.pane = PurchasePane(self.date_form)
        self.purchases = PurchasesPage(self.pane)
        self.supplier_form = SupplierForm()
        self.goods_form = GoodsForm(self._ask_hits, self._ask_offer, does="suppliers.save")
        self.supplier_pane = SupplierPane(self.supplier_form, self.goods_form)
        self.suppliers = SuppliersPage(self.supplier_pane)
        self.draft = DraftPage(self.kit.drafts, self._ask_hits)
        self.forms: tuple[SideForm, ...] = (self.wish_form, self.date_form, self.supplier_form, self.goods_form)
        self.stack = QStackedWidget()
        for page in (self.to_order, self.purchases, self.suppliers, self.draft):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.to_order.table)

    def _bind(self) -> None:
        actions = self.kit.actions
        for place, tab in enumerate(Tab, start=1):
            actions.bind(self.bar, f"buying.tab_{place}", partial(self.show_tab, tab))
        self.to_order.bind(actions)
        self.pane.bind(actions)
        self.purchases.bind(actions)
        self.supplier_pane.bind(actions)
        self.suppliers.bind(actions)
        self.draft.bind(actions, self._leave_draft)
        actions.bind(self.purchases, "purchases.open", self._open_current)
        actions.bind(self.suppliers, "suppliers.open", self._to_goods)
        for page, scope in ((self.to_order, "to_order"), (self.purchases, "purchases"), (self.suppliers, "suppliers")):
            actions.bind(page, f"{scope}.back", self._back)

    def _connect(self) -> None:
        page, pane = self.purchases, self.supplier_pane
        self.tabs.chosen.connect(lambda name: self.show_tab(Tab(name)))
        self.to_order.draft_wanted.connect(self._draft_wished)
        self.to_order.supplier_wanted.connect(self._ask_supplier_of)
        self.to_order.stock_wanted.connect(lambda sku_id: self.go.emit("inventory", sku_id))
        self.to_order.drafts_wanted.connect(lambda: self.show_tab(Tab.DRAFTS))
        page.current_changed.connect(self._on_purchase)
        page.opened.connect(lambda _id: self._open_current())
        page.more_wanted.connect(self._read_more)
        page.new_wanted.connect(lambda: self._open_draft(None))
        self.pane.wanted.connect(self._do)
        self.pane.table.opened.connect(lambda _id: self._do("date"))
        self.suppliers.current_changed.connect(self._on_supplier)
        self.suppliers.opened.connect(lambda _id: self._to_goods())
        self.suppliers.new_wanted.connect(partial(self._ask_supplier, None))
        pane.wanted.connect(self._do_supplier)
        pane.goods_opened.connect(lambda _id: self._ask_goods(change=True))
        self.draft.save_wanted.connect(self._save_draft)
        self.draft.goods_wanted.connect(self._ask_goods_of)
        for form in self.forms:
            form.left.connect(self._close_forms)
            form.wanted.connect(partial(self._carry_out, form))
        work = self.work
        work.did.connect(lambda words, undo, redo, icon: self.say_undo(words, undo, icon=icon, redo=redo))
        work.said.connect(lambda words, icon: self.say(words, icon=icon))
        work.offered.connect(lambda words, icon, offer, run: self.say(words, icon=icon, action=offer, run=run))
        work.refused.connect(self._refused)
        self.papers.said.connect(lambda words, icon: self.say(words, icon=icon))
        self.papers.refused.connect(self._refused)
        self.papers.failed.connect(lambda words: self.pane.banner.say(words))

    # -- what is shown --

    @property
    def _today(self) -> date:
        return self._context.clock().astimezone().date()

    @property
    def tab(self) -> Tab:
        """The list that is shown."""
        return self._tab

    def show_tab(self, tab: Tab) -> None:
        """Shows a list."""
        self._close_forms()
        if tab is not self._tab:
            self._tab, self._shown_rows = tab, PAGE
        self.tabs.select(str(tab))
        self.bar.show()
        self.stack.setCurrentWidget(self._page)
        self.visited.emit(str(tab))
        self._read_list()
        self._focus_list()

    def open_purchase(self, purchase_id: int) -> None:
        """Brings an order to a supplier to the front, in the list that has them all."""
        self._wanted = purchase_id
        self._shown_rows = max(self._shown_rows, PAGE)
        self.show_tab(Tab.EVERY)

    @property
    def _page(self) -> ToOrderPage | PurchasesPage | SuppliersPage:
        if self._tab is Tab.TO_ORDER:
            return self.to_order
        return self.suppliers if self._tab is Tab.SUPPLIERS else self.purchases

    def _focus_list(self) -> None:
        first = self._page.first
        self.setFocusProxy(first)
        if self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_overview(self) -> None:
        self.kit.tasks.read(
            self, read_overview, self._location_id, self._today, done=self._on_overview,
            failed=lambda error: self.to_order.banner.say_error(error, fix=tr("Try again"), run=self.reload),
            key="overview",
        )  # fmt: skip

    def _on_overview(self, seen: Overview) -> None:
        self._currency = seen.currency
        counts = {
            Tab.TO_ORDER: len(seen.to_order),
            Tab.DRAFTS: seen.counts.drafts,
            Tab.AWAITED: seen.counts.awaited,
            Tab.LATE: seen.counts.late,
            Tab.EVERY: seen.counts.every,
            Tab.SUPPLIERS: seen.suppliers,
        }
        urgent = (Tab.TO_ORDER, Tab.LATE)
        for tab, count in counts.items():
            self.tabs.set_count(str(tab), number(count), Status.ATTENTION if count and tab in urgent else None)
        self.counted.emit(len(seen.to_order) + seen.counts.late, True)
        had = self.to_order.first.hasFocus() or self.to_order.isAncestorOf(self.focusWidget() or self)
        self.to_order.banner.clear()
        self.to_order.show_rows(seen.to_order, self._today)
        if self._tab is Tab.TO_ORDER and not self.to_order.table.is_open and had and self.isVisible():
            self._focus_list()

    def _read_list(self) -> None:
        tasks = self.kit.tasks
        if self._tab is Tab.SUPPLIERS:
            again = partial(self._say_again, self.suppliers.banner)
            tasks.read(self, read_suppliers, done=self._on_suppliers, failed=again, key="list")
        elif self._tab is not Tab.TO_ORDER:
            rows = self._shown_rows + 1
            tasks.read(
                self, read_purchases, self._tab, self._location_id, self._today, rows,
                done=partial(self._on_purchases, self._tab, self._shown_rows),
                failed=partial(self._say_again, self.purchases.banner), key="list",
            )  # fmt: skip

    def _say_again(self, banner: Any, error: OperationError) -> None:
        banner.say_error(error, fix=tr("Try again"), run=self.reload)

    def _read_more(self, rows: int) -> None:
        self._shown_rows = rows
        self._read_list()

    def _on_purchases(self, tab: Tab, asked: int, rows: list[PurchaseRow]) -> None:
        if tab is not self._tab:
            return
        had = self.purchases.first.hasFocus()
        self.purchases.banner.clear()
        self.purchases.show_rows(tab, rows[:asked], self._today, more=len(rows) > asked)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self.purchases.show_one(wanted) and len(rows) > asked:
            self._wanted = wanted
            self._read_more(asked * 4)
        if had or self.purchases.first is self.purchases.new or wanted is not None:
            self._focus_if_free()

    def _on_suppliers(self, rows: Any) -> None:
        if self._tab is Tab.SUPPLIERS:
            self.suppliers.banner.clear()
            self.suppliers.show_rows(rows)
            self._focus_if_free()

    def _focus_if_free(self) -> None:
        """The list, unless somebody types into a form or stands in the pane."""
        focus = self.focusWidget()
        panes = (self.pane, self.supplier_pane)
        busy = focus is not None and focus.isVisible() and any(pane.isAncestorOf(focus) for pane in panes)
        in_front = self.stack.currentWidget() is self._page and self.isVisible()
        if not busy and in_front and not self.tabs.hasFocus():
            self._focus_list()

    def _on_purchase(self, purchase_id: int | None) -> None:
        if purchase_id is None:
            self.pane.show_data(None, self._today)
        else:
            done = partial(self._show_purchase, purchase_id)
            self.kit.tasks.read(self, read_purchase, purchase_id, done=done, failed=self._refused, key="purchase")

    def _show_purchase(self, purchase_id: int, data: PurchaseData | None) -> None:
        if purchase_id == self.purchases.current:
            if data is not None and self.pane.data is not None and data.row.id != self.pane.data.row.id:
                self.date_form.hide()
            self.pane.show_data(data, self._today)

    def _on_supplier(self, supplier_id: int | None) -> None:
        if supplier_id is None:
            self.supplier_pane.show_data(None)
        else:
            done = partial(self._show_supplier, supplier_id)
            self.kit.tasks.read(self, read_supplier, supplier_id, done=done, failed=self._refused, key="supplier")

    def _show_supplier(self, supplier_id: int, data: SupplierData | None) -> None:
        if supplier_id == self.suppliers.current:
            self.supplier_pane.show_data(data)

    # -- moving about --

    def _back(self) -> None:
        """One level up: a figure, a form, the pane, then the first list."""
        if self._close_forms():
            return
        page = self._page
        if not page.first.hasFocus():
            self._focus_list()
        elif self._tab is not Tab.TO_ORDER:
            self.show_tab(Tab.TO_ORDER)

    def _close_forms(self) -> bool:
        shown = [form for form in self.forms if not form.isHidden()]
        for form in shown:
            form.hide()
        self.suppliers.show_pane()
        if shown:
            self._focus_list()
        return bool(shown)

    def _open_current(self) -> None:
        """A draft is changed, of another the products come to the front."""
        data = self.pane.data
        if data is None or data.row.id != self.purchases.current:
            return
        if self.pane.doable("edit"):
            self._open_draft(data.row.id)
        else:
            self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_goods(self) -> None:
        if self.supplier_pane.goods is not None:
            self.supplier_pane.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ask_goods(change=False)

    def _open_draft(self, purchase_id: int | None) -> None:
        self._close_forms()
        self.kit.tasks.read(self, read_draft, purchase_id, done=self._show_draft, failed=self._refused, key="draft")

    def _show_draft(self, data: DraftData) -> None:
        if not data.suppliers and data.purchase is None:
            self.show_tab(Tab.SUPPLIERS)
            self._ask_supplier(None)
            self.say(tr("Say first of whom you buy."), icon="info")
            return
        self.bar.hide()
        self.stack.setCurrentWidget(self.draft)
        self.setFocusProxy(self.draft)
        here = self._location_id or self._context.facts.location_id
        supplier = self.pane.data.row.supplier_id if self.pane.data is not None else None
        self.draft.open(data, supplier, here)

    def _leave_draft(self) -> None:
        if self.stack.currentWidget() is self.draft:
            self.show_tab(self._tab)

    def _on_scanned(self, code: str, found: ScannedHere) -> None:
        if found.purchase_id is not None:
            self.open_purchase(found.purchase_id)
        elif found.product is None:
            self.scan_left.emit(code)
        elif self.stack.currentWidget() is self.draft:
            self.draft.add_product(Product(*found.product))
        elif not self.goods_form.isHidden():
            self.goods_form.take_product(Product(*found.product))
        elif self._tab is not Tab.TO_ORDER or not self.to_order.show_product(found.product[0]):
            self.scan_left.emit(code)

    # -- doing --

    def _draft_wished(self, wishes: tuple[Any, ...]) -> None:
        self.to_order.set_busy(True)

        def failed(error: OperationError) -> None:
            self.to_order.set_busy(False)
            self.to_order.banner.say_error(error)

        def done(_ids: list[int]) -> None:
            self.to_order.set_busy(False)
            self.to_order.forget(wishes)

        self.work.draft_wished(wishes, done, failed)

    def _do(self, name: str) -> None:
        data = self.pane.data
        if data is None or data.row.id != self.purchases.current or not self.pane.doable(name):
            return
        self.pane.banner.clear()
        failed = self.pane.banner.say_error
        if name == "sent":
            self.work.sent(data, failed)
        elif name == "edit":
            self._open_draft(data.row.id)
        elif name == "date":
            line = self.pane.line
            self._close_forms()
            self.date_form.open_for(data.row, line)
        elif name == "print":
            self.papers.preview(data.row.id)
        elif name == "receive":
            self.kit.tasks.run(self, OpenReceipt(None, data.row.id), done=self._on_receipt, failed=failed)
        elif name == "cancel":
            self.work.cancel(data, failed)

    def _on_receipt(self, answer: Any) -> None:
        self.go.emit("receiving", int(answer.result["receipt_id"]))

    def _do_supplier(self, name: str) -> None:
        data, goods = self.supplier_pane.data, self.supplier_pane.goods
        if data is None or data.row.id != self.suppliers.current:
            return
        failed = self.supplier_pane.banner.say_error
        if name == "edit":
            self._ask_supplier(data)
        elif name == "archive":
            self.work.archive(data.row, failed)
        elif name == "goods":
            self._ask_goods(change=False)
        elif name == "remove" and goods is not None:
            self.work.remove_goods(data.row.id, goods, failed)

    def _ask_supplier(self, data: SupplierData | None) -> None:
        self._close_forms()
        self.supplier_pane.show()
        self.supplier_form.open_for(data.row if data is not None else None, self._currency)

    def _ask_goods(self, *, change: bool) -> None:
        data, goods = self.supplier_pane.data, self.supplier_pane.goods
        if data is None or data.row.archived:
            return
        self._close_forms()
        product = Product(goods.sku_id, goods.sku, goods.title) if change and goods is not None else None
        self.goods_form.open_for_supplier(data.row, product)

    def _ask_supplier_of(self, row: Suggestion) -> None:
        def shown(rows: Any) -> None:
            suppliers = [one for one in rows if not one.archived]
            if not suppliers:
                self.show_tab(Tab.SUPPLIERS)
                self._ask_supplier(None)
                self.say(tr("Say first of whom you buy."), icon="info")
                return
            self._close_forms()
            self.wish_form.open_for_product(Product(row.sku_id, row.code, row.title), suppliers, row.supplier_id)

        self.kit.tasks.read(self, read_suppliers, done=shown, failed=self._refused, key="whose")

    def _ask_hits(self, text: str) -> None:
        def shown(hits: Any) -> None:
            if self.stack.currentWidget() is self.draft:
                self.draft.show_hits(text, hits)
            else:
                self.goods_form.show_hits(text, hits)

        self.kit.tasks.read(self, read_hits, text, done=shown, key="hits")

    def _ask_offer(self, supplier_id: int, sku_id: int) -> None:
        form = self.wish_form if not self.wish_form.isHidden() or self._tab is Tab.TO_ORDER else self.goods_form

        def shown(goods: SupplierGoods | None) -> None:
            chosen = form.chosen
            if chosen is not None and chosen.id == supplier_id and form.product and form.product.sku_id == sku_id:
                form.show_known(goods)

        self.kit.tasks.read(self, read_offer, supplier_id, sku_id, done=shown, key="offer")

    def _ask_goods_of(self, supplier_id: int) -> None:
        done = partial(self.draft.show_goods, supplier_id)
        self.kit.tasks.read(self, supplier_goods, supplier_id, done=done, failed=self.draft.refuse, key="goods")

    def _carry_out(self, form: SideForm, command: Any) -> None:
        def failed(error: OperationError) -> None:
            form.set_busy(False)
            form.banner.say_error(error)

        def done(*_told: object) -> None:
            self._close_forms()

        if form is self.date_form and self.pane.data is not None:
            self.work.redate(command, self.pane.data, done, failed)
        elif form is self.supplier_form:
            data = self.supplier_pane.data
            self.work.save_supplier(command, data.row if data is not None else None, self._on_saved_supplier, failed)
        elif isinstance(form, GoodsForm) and isinstance(command, SetSupplierSku) and form.product is not None:
            name = form.product.title or form.product.code
            self.work.set_goods(command, form.known_goods, name, done, failed)

    def _on_saved_supplier(self, supplier_id: int) -> None:
        self._close_forms()
        self.suppliers.want(supplier_id)

    def _save_draft(self, command: Any) -> None:
        before = self.draft.before

        def done(purchase_id: int) -> None:
            self.draft.finish()
            self._wanted = purchase_id
            self.bar.show()
            self.show_tab(Tab.DRAFTS)

        self.work.save_draft(command, before, done, self.draft.refuse)

    def _refused(self, error: OperationError) -> None:
        page = self.stack.currentWidget()
        if not self.isVisible() or page is self.draft:  # Ctrl+Z works in every view
            self.say(str(said(error.message)), icon="octagon-x")
        else:
            self._page.banner.say_error(error)
