"""Inventory: the stock list with the card of the focused product, its movements, and the bins of a location."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.printing.pictures import small_photo
from app.queries.bins import bin_scanned, find_bins
from app.queries.products_look_up import find_products
from app.queries.stock_trace import unit_place
from app.queries.stock_worth import Worth, stock_worth
from app.services.pictures import MAX_BYTES
from app.services.scan_lookup import goods_scanned, product_scanned
from app.ui import fonts
from app.ui.formats import utc_now
from app.ui.i18n import mark, said, tr
from app.ui.inventory.bins_page import BinsPage
from app.ui.inventory.forms import AdjustForm, MoveForm, PolicyForm
from app.ui.inventory.list_page import StockList
from app.ui.inventory.moves_page import MovesPage
from app.ui.inventory.pane import LEAST_WIDTH, CardData, StockPane, read_card
from app.ui.inventory.papers import StockPapers
from app.ui.inventory.product_form import ProductForm
from app.ui.inventory.stock_form import PhotoForm, StockForm
from app.ui.inventory.threshold_form import ThresholdForm
from app.ui.inventory.views import ALL, WORDS
from app.ui.inventory.words import worth_words
from app.ui.inventory.work import StockWork
from app.ui.view import Kit, View
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.completer import PlaceMenu, Proposal
from app.ui.widgets.top_bar import PANE_WIDTH

if TYPE_CHECKING:
    from app.context import AppContext

_PANE_PAUSE_MS = 70
_NARROW = 1000


class InventoryView(View):
    """The Inventory screen. ``activate`` takes a product's id, or a text that is searched for.

    ``can_count``: whether there is a place to count at.
    """

    view_id = "inventory"
    title = mark("Inventory")
    icon = "boxes"
    search_hint = mark("Search SKU, barcode, product, bin, or scan")
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.STOCK, Topic.CATALOG, Topic.LOCATIONS, Topic.ORDERS, Topic.SETTINGS}
    )

    def __init__(self, kit: Kit, *, can_count: bool = False) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self._can_count = can_count
        self._location: tuple[int | None, str] = (None, "")
        self._pane_choice: bool | None = None
        self._pane_moved = self._late = False
        self.work = StockWork(kit.tasks, self)
        self.papers = StockPapers(kit, self)
        self._build()
        self._bind()
        self._connect()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self._open_product(argument)
        elif isinstance(argument, str) and argument:
            self.on_scan(argument)

    def go_home(self) -> None:
        self.show_list()

    def reload(self) -> None:
        self.list.views.read()
        if self.list.model.rows:
            self.list.renew()
        elif self.list.views.is_begun:
            self.list.load()
        self._read_pane()
        if self.stack.currentWidget() is self.moves:
            self.moves.load()
        if self.stack.currentWidget() is self.bins:
            self.bins.load()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        if self.isVisible() and any(touched.topic is Topic.SETTINGS for touched in changes):
            self.list.views.read()
        # Orders change what is reserved and waited for, of which the stock tells by itself.
        mine = tuple(touched for touched in changes if touched.topic not in (Topic.SETTINGS, Topic.ORDERS))
        super().data_changed(mine)

    def on_scan(self, code: str) -> bool:
        """A bin's label: what lies in it, or where to move to. A product: its card. The rest is for the window.

        While a product is changed: what is in the kit, or another barcode of it.
        """
        if self.product_form.isVisible():
            self.kit.tasks.read(self, goods_scanned, code, done=partial(self.product_form.take_scan, code))
        else:
            self.kit.tasks.read(self, bin_scanned, code, done=partial(self._on_bin, code), key="scan")
        return True

    def search(self, text: str) -> None:
        assert self.search_field is not None
        told = WORDS.told(text)
        self.search_field.set_faults(told)
        self.list.say_faults(told)
        if self.stack.currentWidget() is not self._desk and text.strip() != self.list.text:
            self.show_list()
        self.list.search(text)

    def location_changed(self, location_id: int | None, name: str) -> None:
        self._location = (location_id, name)
        self.list.set_location(location_id)

    def chosen_words(self) -> str:
        row = self.list.row
        return tr("{code} at {place}", code=row.code, place=row.location) if row is not None else ""

    def panes(self) -> list[QWidget]:
        here = self.stack.currentWidget()
        if here is not self._desk:
            return [here] if here is not None else []
        return [self.list.views.tabs, self.list.table, *([self.pane] if self.pane.isVisible() else [])]

    def state(self) -> Mapping[str, Any]:
        return self.list.views.memory()

    def restore(self, state: Mapping[str, Any]) -> None:
        self.list.views.begin_with(state)

    # -- building --

    def _build(self) -> None:
        actions = self.kit.actions
        self.search_field = WORDS.field(tr("Search SKU, barcode, product, bin"), tr("Search the stock"))
        self.bins_button = Button(tr("Bins"), icon="map-pin", does="stock.bins")
        self.bins_button.set_yielding()
        buttons = [self.bins_button]
        if self._can_count:
            self.count_button = Button(tr("Count"), kind=Kind.PRIMARY, icon="clipboard-list", does="stock.count")
            self.count_button.set_yielding()
            self.count_button.clicked.connect(self._count)
            buttons.append(self.count_button)
        self.list = StockList(self.kit, self._context.facts.user_id, buttons, can_count=self._can_count)
        self.adjust_form = AdjustForm(lambda data: self._shrink(self.adjust_form, data))
        self.move_form, self.policy_form = MoveForm(self._ask_bins), PolicyForm()
        self.product_form = ProductForm(self._ask_products, lambda data: self._shrink(self.product_form, data))
        self.threshold_form = ThresholdForm()
        self._forms: dict[str, StockForm] = {
            "adjust": self.adjust_form, "move": self.move_form, "policy": self.policy_form,
            "product": self.product_form, "threshold": self.threshold_form,
        }  # fmt: skip
        tools = []
        for name in ("adjust", "move", "policy", "more"):
            run = partial(self._open_form, name) if name in self._forms else self._open_more
            button = actions.button(actions.bind(self.list, f"stock.{name}", run), kind=Kind.PLAIN)
            button.set_icon("" if name in self._forms else "ellipsis")
            tools.append(button)
        tools[-1].setText("")
        tools[-1].setAccessibleName(tr("More that can be done"))
        self.pane = StockPane(tools, list(self._forms.values()))
        self.moves, self.bins = MovesPage(self.kit), BinsPage(self.kit)
        self.menu = PlaceMenu(self)
        self.menu.taken.connect(lambda row: row.value())
        self._more_button = tools[-1]
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        self._desk.setChildrenCollapsible(False)
        self._desk.setHandleWidth(1)
        self._desk.addWidget(self.list)
        self._desk.addWidget(self.pane)
        self._desk.setStretchFactor(0, 1)
        self._desk.splitterMoved.connect(self._on_splitter_moved)
        self.stack = QStackedWidget()
        for widget in (self._desk, self.moves, self.bins):
            self.stack.addWidget(widget)
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
        for name, run in (
            ("open", self._show_moves),
            ("down", lambda: table.move_current(1)),
            ("up", lambda: table.move_current(-1)),
            ("pane", self._toggle_pane),
            ("columns", self.list.open_chooser),
            ("bins", self.show_bins),
            ("labels", self._print_labels),
            ("block", self._open_lots),
            ("trace", self._open_traces),
            ("product", partial(self._open_form, "product")),
            ("threshold", partial(self._open_form, "threshold")),
            ("buy", self._buy),
            ("transfer", self._transfer),
            ("worth", self._ask_worth),
            ("clear", self._clear),
        ):
            actions.bind(self.list, f"stock.{name}", run)
        if self._can_count:
            actions.bind(self.list, "stock.count", self._count)
        for form in self._forms.values():
            actions.bind(form, "stock.save", form.save)
        self.list.views.bind(self.list)
        for page, scope in ((self.moves, "moves"), (self.bins, "bins")):
            back = actions.button(actions.bind(page, f"{scope}.back", self._back), kind=Kind.GHOST)
            back.setText("")
            back.setAccessibleName(tr("Back to the list"))
            page.tools.insertWidget(0, back)
        self.bins.bind(actions)
        self.bins_button.clicked.connect(self.show_bins)

    def _connect(self) -> None:
        listed, pane = self.list, self.pane
        assert self.search_field is not None
        self.search_field.searched.connect(self.search)
        listed.focused.connect(self._on_focused)
        listed.opened.connect(lambda _key: self._show_moves())
        listed.shown.connect(self._on_shown)
        listed.counted.connect(lambda count: self.counted.emit(count, True))
        listed.query_shown.connect(self._on_query_shown)
        listed.views.did.connect(lambda words, undo, redo: self.say_undo(words, undo, icon="list", redo=redo))
        listed.views.refused.connect(listed.banner.say_error)
        listed.views.left.connect(self._focus_list)
        listed.import_wanted.connect(lambda: self.go.emit("import", None))
        listed.count_wanted.connect(self._count)
        pane.order_wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        pane.moves_wanted.connect(self._show_moves)
        pane.location_wanted.connect(self._show_at)
        pane.lot_wanted.connect(self._block)
        self.moves.order_wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        for form in self._forms.values():
            form.left.connect(self._close_forms)
            form.wanted.connect(partial(self._carry_out, form))
        self.work.did.connect(lambda words, undo, redo, icon: self.say_undo(words, undo, icon=icon, redo=redo))
        self.work.refused.connect(self._refused)
        self.papers.said.connect(lambda words, icon: self.say(words, icon=icon))
        self.papers.refused.connect(self._refused)
        self.bins.did.connect(lambda words, undo: self.say_undo(words, undo, icon="map-pin"))
        self.bins.said.connect(lambda words: self.say(words, icon="map-pin"))
        self.bins.contents_wanted.connect(self._show_bin)

    # -- the card --

    def _on_focused(self, _key: object) -> None:
        """Keys held down pass over rows faster than a person reads them: only where they stop is read."""
        self._close_forms()
        if self._pause.isActive() or self.pane.data is None:
            self._late = True
        else:
            self._read_pane()
        self._pause.start()

    def _on_pause_over(self) -> None:
        if self._late:
            self._late = False
            self._read_pane()

    def _read_pane(self) -> None:
        row = self.list.row
        if row is None:
            self.pane.show_card(None)
            return
        self.kit.tasks.read(
            self,
            read_card,
            row.sku_id,
            row.location_id,
            utc_now(),
            done=self._on_card,
            failed=self._refused,
            key="card",
        )

    def _on_card(self, data: CardData | None) -> None:
        row = self.list.row
        if data is None or row is None or data.card.product.sku_id == row.sku_id:
            self.pane.show_card(data)

    def _on_shown(self) -> None:
        assert self.search_field is not None
        self.search_field.set_count(self.list.count_words)
        self._fit_pane()

    def _on_query_shown(self, text: str) -> None:
        assert self.search_field is not None
        self.search_field.replace_all(text)
        told = WORDS.told(text)
        self.search_field.set_faults(told)
        self.list.say_faults(told)

    # -- moving about --

    def show_list(self) -> None:
        """Back to the list."""
        self.stack.setCurrentWidget(self._desk)
        self.visited.emit(None)
        self.setFocusProxy(self.list.table)
        self._focus_list()

    def show_bins(self) -> None:
        """The bins of the location in front, else of this station's."""
        location_id, name = self._location
        row = self.list.row
        if location_id is None and row is not None:
            location_id, name = row.location_id, row.location
        if location_id is None:
            location_id, name = self._context.facts.location_id, self._context.facts.location_name
        if location_id is None:
            self.say(tr("There is no location yet: import stock first."), icon="info")
            return
        self._show_page(self.bins)
        self.bins.show_location(location_id, name)

    def _show_moves(self) -> None:
        row = self.list.row
        if row is not None:
            self._show_page(self.moves)
            self.moves.show_moves(row)

    def _show_page(self, page: MovesPage | BinsPage) -> None:
        self.stack.setCurrentWidget(page)
        self.setFocusProxy(page.table)
        page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_bin(self, code: str) -> None:
        self.show_list()
        self.list.views.choose(ALL.key)
        self.list.show_query(f'bin:"{code}"')

    def _show_at(self, location_id: int) -> None:
        """The same product at another location."""
        row = self.list.row
        if row is not None and not self.list.table.select_key((row.sku_id, location_id)):
            self._open_product(row.sku_id, row.code)

    def _open_product(self, sku_id: int, code: str = "") -> None:
        if code:
            self.show_list()
            self.list.views.choose(ALL.key)
            self.list.show_query(f'sku:"{code}"')
        else:
            self.kit.tasks.read(self, read_card, sku_id, None, utc_now(), done=self._on_product, key="product")

    def _on_product(self, data: CardData | None) -> None:
        if data is not None:
            self._open_product(data.card.product.sku_id, data.card.product.code)

    def _on_bin(self, code: str, found: tuple[int, str, str] | None) -> None:
        if found is None and self._on_number(code):
            return
        if found is None:
            self.kit.tasks.read(self, product_scanned, code, done=partial(self._on_scanned, code), key="scan")
        elif self.move_form.isVisible():
            self._ask_bins(found[1])
            self.move_form.bin.setText(found[1])
        else:
            self._show_bin(found[1])

    def _on_number(self, code: str) -> bool:
        """Whether a scan that is no bin is the serial number of a unit that is adjusted or moved."""
        form = next((form for form in (self.adjust_form, self.move_form) if form.isVisible()), None)
        if form is None or form.row is None or not form.take_code(code):
            return False
        if form is self.move_form:
            number = self.move_form.serials.numbers[-1]
            done = self._on_unit
            self.kit.tasks.read(self, unit_place, form.row.sku_id, form.row.location_id, number, done=done, key="unit")
        return True

    def _on_unit(self, place: tuple[int | None, int | None] | None) -> None:
        if place is not None:
            self.move_form.take_place(*place)

    def _on_scanned(self, code: str, product: Any) -> None:
        if product is None:
            self.scan_left.emit(code)
        else:
            self._open_product(0, product.code)

    def _focus_list(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        if self.stack.currentWidget() is not self.bins or not self.bins.close_form():
            self.show_list()

    def _clear(self) -> None:
        """One level up: a form, a question about a view, then what was changed in its search."""
        views = self.list.views
        if self._close_forms() or views.close_questions():
            return
        if views.is_modified:
            self.list.show_query(views.view.state.query)

    # -- doing --

    def _open_form(self, name: str) -> None:
        row, data = self.list.row, self.pane.data
        if row is None or data is None or data.card.product.sku_id != row.sku_id:
            return
        self._close_forms()
        self._pane_choice = True
        self._fit_pane()
        level = data.card.level(row.location_id)
        self.pane.give_way(self._forms[name])
        self._forms[name].open_for(data.card, level or row, data.photo)

    def _close_forms(self) -> bool:
        """Closes what is asked; False if nothing was."""
        shown = [form for form in self._forms.values() if not form.isHidden()]
        for form in shown:
            form.hide()
        self.pane.give_way(None)
        if shown and self.isVisible():
            self._focus_list()
        return bool(shown)

    def _carry_out(self, form: StockForm, command: Any) -> None:
        row, card = form.row, form.card
        assert row is not None and card is not None

        def failed(error: OperationError) -> None:
            form.set_busy(False)
            form.banner.say_error(error)

        self.work.run(command, row, card, self._close_forms, failed, form.attachments)

    def _shrink(self, form: PhotoForm, data: bytes) -> None:
        """Makes a photo small enough to be kept."""

        def failed(error: OperationError) -> None:
            form.photo.clear()
            form.banner.say_error(error)

        self.kit.tasks.work(
            self,
            lambda _run: small_photo(data, MAX_BYTES),
            done=form.photo.show_photo,
            failed=failed,
            title=tr("Photo"),
        )

    def _ask_bins(self, text: str) -> None:
        row = self.move_form.row
        if row is not None:
            done = partial(self._on_bins, text)
            self.kit.tasks.read(self, find_bins, row.location_id, text, done=done, key="bins")

    def _ask_products(self, text: str) -> None:
        done = partial(self.product_form.parts.show_hits, text)
        self.kit.tasks.read(self, find_products, text, self._location[0], done=done, key="products")

    def _on_bins(self, text: str, bins: Any) -> None:
        exact = [found for found in bins if found.code.casefold() == text.strip().casefold()]
        if exact and not self.move_form.bin.hasFocus():
            self.move_form.take_bin(exact[0])  # it was scanned
        else:
            self.move_form.show_bins(text, bins)

    def _block(self, lot_id: int, code: str, blocked: bool) -> None:
        self.work.block(lot_id, code, blocked, self._refused)

    def _open_more(self) -> None:
        rows = [
            Proposal(tr("Movements"), icon="list", value=self._show_moves),
            Proposal(tr("Change the product"), icon="pencil", value=partial(self._open_form, "product")),
            Proposal(tr("Kept from a channel"), icon="sliders-horizontal", value=partial(self._open_form, "threshold")),
            Proposal(tr("What should be ordered"), icon="shopping-cart", value=self._buy),
            Proposal(tr("Transfer"), icon="truck", value=self._transfer),
            Proposal(tr("Value of the stock"), icon="receipt", value=self._ask_worth),
            Proposal(tr("Print labels"), icon="printer", value=self._print_labels),
            Proposal(tr("Block a lot"), icon="ban", value=self._open_lots),
            Proposal(tr("Recall list of a lot or serial"), icon="route", value=self._open_traces),
        ]
        self._open_menu(rows, tr("More"))

    def _open_menu(self, rows: list[Proposal], name: str) -> None:
        self.menu.open_below(
            self._more_button if self._more_button.isVisible() else self.list.columns_button, rows, name=name
        )
        self.kit.actions.cover(self.menu)

    def _open_lots(self) -> None:
        """Which lot is to be blocked, or sold again."""
        data = self.pane.data
        if data is None:
            return
        lots = {spot.lot_id: spot for spot in data.card.spots if spot.lot_id is not None}
        if not lots:
            self.say(tr("This product has no lots."), icon="info")
            return
        rows = []
        for lot_id, spot in lots.items():
            words = tr("Sell again") if spot.is_blocked else tr("Block")
            run = partial(self._block, lot_id, spot.lot, not spot.is_blocked)
            rows.append(Proposal(spot.lot, words, "ban", run))
        self._open_menu(rows, tr("Lots"))

    def _open_traces(self) -> None:
        """Which lot or serial number is to be traced."""
        row = self.list.row
        if row is not None:
            self.papers.find_traces(row.sku_id, self._on_traces)

    def _on_traces(self, found: list[tuple[str, int, str]]) -> None:
        if not found:
            self.say(tr("This product has no lots and no serial numbers."), icon="info")
            return
        words = {"lot": tr("Lot"), "serial": tr("Serial number")}
        rows = [
            Proposal(code, words[kind], "route", partial(self.papers.recall, kind, id_)) for kind, id_, code in found
        ]
        self._open_menu(rows, tr("Recall list"))

    def _print_labels(self) -> None:
        row = self.list.row
        if row is not None:
            self.papers.print_labels(row)

    def _transfer(self) -> None:
        """The product at its location: asked for from there, or sent there."""
        row = self.list.row
        if row is not None:
            self.go.emit("transfers", (row.sku_id, row.location_id))

    def _buy(self) -> None:
        self.go.emit("buying", "to_order")

    def _ask_worth(self) -> None:
        self.kit.tasks.read(
            self, stock_worth, self._location[0], done=self._on_worth, failed=self._refused, key="worth"
        )

    def _on_worth(self, worth: Worth) -> None:
        self.say(worth_words(worth, self._location[1] if self._location[0] is not None else ""), icon="receipt")

    def _count(self) -> None:
        self.go.emit("counting", None)

    def _refused(self, error: OperationError) -> None:
        self.list.banner.say_error(error)
        if not self.isVisible():  # Ctrl+Z works in every view
            self.say(str(said(error.message)), icon="octagon-x")

    # -- layout --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pane()

    def _toggle_pane(self) -> None:
        self._pane_choice = self.pane.isHidden()
        self._fit_pane()

    def _fit_pane(self) -> None:
        """The card gives way in a narrow window, unless a person asked for it."""
        wide = self.width() >= fonts.dp(_NARROW)
        wanted = wide if self._pane_choice is None else self._pane_choice
        self.pane.setVisible(wanted and not self.list.is_empty)
        if self._can_count:
            self.count_button.setVisible(not self.list.is_new)  # there the first steps are what stands out
        if not self._pane_moved and not self.pane.isHidden():
            share = fonts.dp(PANE_WIDTH) if wide else fonts.dp(LEAST_WIDTH)
            self._desk.setSizes([self.width() - share - 1, share])

    def _on_splitter_moved(self) -> None:
        self._pane_moved = True
