"""New order: taken on the telephone or at the counter with the keyboard alone. What is typed outlives the program."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.countries import country_code
from app.domain.topics import Topic
from app.domain.typed_numbers import shown_price, units_and_name
from app.errors import OperationError, Unavailable
from app.queries.customers import Buyer, buyer_of, find_customers
from app.queries.products_look_up import EntryDefaults, entry_defaults, find_products
from app.services.accounts import STORE, OpenAccount
from app.services.order_cancel import CancelOrder, CancelReason
from app.services.order_taking import taking
from app.services.order_typing import incoming_order
from app.ui import fonts
from app.ui.customer_display.shown import IDLE
from app.ui.customer_display.shown import done as thanks_for
from app.ui.drafts import Form
from app.ui.formats import NOTHING, clock, decimal_mark, money, utc_now
from app.ui.i18n import mark, tr, trn
from app.ui.new_order.form import OrderForm
from app.ui.new_order.reads import Priced, Stocked, price_product, price_scanned, stock_and_plan
from app.ui.new_order.shown import shown_of
from app.ui.new_order.state import (
    Checked,
    FormState,
    LineState,
    check,
    from_draft,
    to_draft,
    typed_order,
)
from app.ui.sounds import Sound
from app.ui.tasks import DoneLike
from app.ui.theme import Status
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label

if TYPE_CHECKING:
    from app.context import AppContext

_STOCK_PAUSE_MS = 120
_HEAD_HEIGHT = 56


class NewOrderView(View):
    """The form, its draft, and the taking of the order. ``activate`` takes a customer's id."""

    view_id = "new_order"
    title = mark("New order")
    icon = "circle-plus"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STOCK, Topic.CATALOG, Topic.LOCATIONS})
    secondary = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        facts = cast("AppContext", kit.context).facts
        self._currency = facts.currency
        self._mark = decimal_mark()
        self._checked = Checked({})
        self._said: set[Any] = set()
        self._focused_sku: int | None = None
        # One gesture for one content: after a lost answer the same order is never taken twice.
        self._gesture: tuple[FormState, uuid.UUID, datetime] | None = None
        self._busy = self._reviewed = False
        self._back_to: QWidget | None = None
        self.form = OrderForm(self._currency, facts.location_id)
        self.banner = Banner()
        self._stock_pause = QTimer(self)
        self._stock_pause.setSingleShot(True)
        self._stock_pause.setInterval(_STOCK_PAUSE_MS)
        self._stock_pause.timeout.connect(self._read_stock)
        self._build()
        self._connect()
        self._open_draft()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self._choose_customer(argument)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_customer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.kit.display.leave(self)

    def reload(self) -> None:
        self._read_defaults()
        self._read_stock()

    def on_scan(self, code: str) -> bool:
        """A product is added; what else it is, the window is told once it was looked up."""
        self.kit.tasks.read(
            self,
            price_scanned,
            code,
            self.form.channel.currentData(),
            self._currency,
            done=lambda found: self._on_scanned(code, found),
        )
        return True

    # -- building --

    def _build(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        take = actions.button(bind(self, "new_order.take", self.take), kind=Kind.PRIMARY)
        clear = actions.button(bind(self, "new_order.clear", self.start_over), kind=Kind.GHOST)
        bind(self, "new_order.leave", self.leave)
        bind(self, "new_order.customer", lambda: self._focus(self.form.customer.look_up))
        bind(self, "new_order.product", lambda: self._focus(self.form.lines.look_up))
        bind(self, "new_order.money", lambda: self._focus(self.form.money.field("shipping_method")))
        bind(self, "new_order.remove", self.form.lines.remove_focused)
        for button in (take, clear):
            button.set_yielding()
        head = Panel(QPalette.ColorRole.Base, line="b")
        head.setFixedHeight(fonts.dp(_HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(12)
        row.addWidget(label(tr(self.title), size=fonts.TITLE, weight=fonts.BOLD))
        row.addWidget(self.form.channel)
        self._draft_words = label("", tone=Tone.MUTED, flow=True)
        row.addWidget(self._draft_words, 1)
        self.total = label("", size=fonts.TITLE, weight=fonts.BOLD)
        row.addWidget(clear)
        row.addWidget(self.total)
        row.addWidget(take)
        self._take_button = take
        banner_row = _Around(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(banner_row)
        column.addWidget(self.form, 1)
        self.setFocusProxy(self.form.customer.look_up)

    def _connect(self) -> None:
        form = self.form
        form.edited.connect(self._on_edited)
        form.left.connect(self._on_left)
        form.channel.activated.connect(lambda _place: self._read_defaults())
        form.customer.asked.connect(self._find_customers)
        form.customer.chosen.connect(self._choose_customer)
        form.lines.asked.connect(self._find_products)
        form.lines.picked.connect(self._pick)
        form.lines.unmatched.connect(self._on_unmatched)
        form.lines.focused.connect(self._on_line_focused)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a widget has one"
        app.focusChanged.connect(self._on_focus)
        self.kit.machine.changed.connect(self._on_settings)

    # -- the customer display --

    def _tell_customer(self) -> None:
        """What the customer sees of the form, while it is in front: every change at once."""
        if self.isVisible():
            reviewed = self._reviewed or self._busy
            shown = shown_of(self.form.state, self._checked, self._currency, reviewed=reviewed)
            if shown == IDLE:
                self.kit.display.leave(self)
            else:
                self.kit.display.show(self, shown)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """At shipping and payment the goods are complete: the customer is asked to look them over."""
        if now is None or not self.isAncestorOf(now):
            return  # the palette, or another window, for a moment
        reviewed = self.form.money.isAncestorOf(now)
        if reviewed != self._reviewed:
            self._reviewed = reviewed
            self._tell_customer()

    def _on_settings(self, names: frozenset[str]) -> None:
        if "display_on" in names:
            self._begin_at_counter()

    def _begin_at_counter(self) -> None:
        """Where a customer looks at a display, orders come over the counter unless a person says otherwise."""
        if self.kit.machine.now.display_on and not self.form.state.is_started:
            self.form.show_state(replace(self.form.state, channel=STORE))

    # -- the draft --

    def _open_draft(self) -> None:
        draft = self.kit.drafts.load(Form.NEW_ORDER)
        if draft is None:
            self._on_edited()
            self._begin_at_counter()
            return
        state = from_draft(draft.data)
        self._focused_sku = state.lines[-1].sku_id if state.lines else None
        self.form.show_state(state)
        when = clock(draft.saved_at)
        self._draft_words.setText(tr("Draft of {time}", time=when))

    def _keep_draft(self, state: FormState) -> None:
        if state.is_started:
            self.kit.drafts.save(Form.NEW_ORDER, "", to_draft(state))
            self._draft_words.setText(tr("Draft kept"))
        else:
            self.kit.drafts.drop(Form.NEW_ORDER)
            self._draft_words.setText("")

    def start_over(self) -> None:
        """Empties the form; undo brings it back."""
        before = self.form.state
        if not before.is_started:
            self._focus(self.form.customer.look_up)
            return
        self._clear()
        self._focus(self.form.customer.look_up)
        self.say_undo(tr("The form is empty"), lambda: self._bring_back(before), icon="x")

    def leave(self) -> None:
        """One level up; what was typed stays."""
        if self.form.state.is_started:
            self.say(tr("The new order is kept as a draft"), icon="save")
        self.go.emit("orders", None)

    def _clear(self) -> None:
        self._said.clear()
        self._focused_sku = None
        self.banner.clear()
        self.form.show_state(FormState(channel=self.form.channel.currentData()))
        self._read_defaults()

    def _bring_back(self, state: FormState) -> None:
        self.form.show_state(state)
        self.go.emit(self.view_id, None)

    # -- typing --

    def _on_edited(self) -> None:
        state = self.form.state
        self._checked = check(state, self._currency, self._mark)
        self._show_checked()
        self._keep_draft(state)
        self._tell_customer()
        if not state.lines:
            self._focused_sku = None
            self.form.stock.show_nothing()
        self._stock_pause.start()

    def _show_checked(self) -> None:
        """Faults are said of what was left, not of what is being typed."""
        faults = {place: fault for place, fault in self._checked.faults.items() if place in self._said}
        self.form.show_checked(self._checked, faults)
        totals = self._checked.totals
        self.total.setText(money(totals.total, self._currency) if totals is not None else NOTHING)
        unread = len(self._checked.unread)
        said = trn("without {n} line", "without {n} lines", unread) if unread else ""
        self.total.setAccessibleName(f"{tr('Total {total}', total=self.total.text())} {said}".strip())

    def _on_left(self, place: object) -> None:
        self._said.add(place)
        self._show_checked()

    def _find_customers(self, text: str) -> None:
        show = self.form.customer.show_hits
        self.kit.tasks.read(
            self, find_customers, text, done=lambda hits: show(text, hits), failed=self._say_error, key="customers"
        )

    def _choose_customer(self, customer_id: int) -> None:
        self.kit.tasks.read(self, buyer_of, customer_id, done=self._on_buyer, failed=self._say_error, key="buyer")

    def _on_buyer(self, buyer: Buyer | None) -> None:
        if buyer is None:
            self.banner.say(tr("This customer is not there any more."), status=Status.ATTENTION)
            return
        self.form.customer.show_buyer(buyer)
        self._focus(self.form.lines.look_up)

    def _find_products(self, text: str) -> None:
        show, here = self.form.lines.show_hits, cast("AppContext", self.kit.context).facts.location_id
        self.kit.tasks.read(
            self,
            find_products,
            units_and_name(text)[1],
            here,
            done=lambda hits: show(text, hits),
            failed=self._say_error,
            key="products",
        )

    def _pick(self, sku_id: int, units: int) -> None:
        channel = self.form.channel.currentData()
        self.kit.tasks.read(
            self, price_product, sku_id, units, channel, self._currency, done=self._on_priced, failed=self._say_error
        )

    def _on_unmatched(self, text: str) -> None:
        self.form.lines.say_unmatched(tr("No product fits “{text}”.", text=text.strip()[:60]))

    def _on_scanned(self, code: str, found: Priced | None) -> None:
        if found is None:
            self.scan_left.emit(code)
            return
        self.kit.sounds.play(Sound.OK)
        self._on_priced(found)

    def _on_priced(self, found: Priced | None) -> None:
        if found is None:
            return
        product, price = found.product, found.unit_price
        shown = "" if price is None else shown_price(price, self._currency, self._mark)
        line = LineState(product.sku_id, product.code, product.title, str(found.units), shown, "", found.source)
        self.form.lines.add_line(line)
        row = self.form.lines.row_of(product.sku_id)
        if row is not None and not row.state.price:
            self._focus(row.cells["price"])  # nobody knows it: it is asked for at once

    def _on_line_focused(self, sku_id: int) -> None:
        if sku_id != self._focused_sku:
            self._focused_sku = sku_id
            self._read_stock()

    def _read_stock(self) -> None:
        self._stock_pause.stop()
        lines = self.form.lines.lines
        if not lines:
            return
        if self._focused_sku not in {line.sku_id for line in lines}:
            self._focused_sku = lines[-1].sku_id
        units = self._checked.quantities or (None,) * len(lines)
        wanted = tuple((line.sku_id, count or 0) for line, count in zip(lines, units, strict=True))
        buyer = self.form.customer.buyer
        self.kit.tasks.read(
            self,
            stock_and_plan,
            self._focused_sku,
            wanted,
            country_code(buyer["country"]),
            buyer["region"].strip(),
            buyer["postal_code"].strip(),
            done=self._on_stock,
            failed=self._say_error,
            key="stock",
        )

    def _on_stock(self, stocked: Stocked) -> None:
        self.form.stock.show_stock(stocked, self.form.state)

    def _read_defaults(self) -> None:
        if not self.form.state.is_started:
            channel = self.form.channel.currentData()
            self.kit.tasks.read(self, entry_defaults, channel, done=self._on_defaults, key="defaults")

    def _on_defaults(self, known: EntryDefaults) -> None:
        self.form.begin(known, self._mark)

    # -- taking --

    def take(self) -> None:
        """Takes the order, or says in place what keeps it from being one."""
        if self._busy:
            return
        state, checked = self.form.state, self._checked
        self._said |= set(checked.faults)
        self._show_checked()
        if not state.lines:
            self.banner.say(tr("An order has at least one line."), tr("Add a product."), status=Status.ATTENTION)
            self._focus(self.form.lines.look_up)
            return
        if checked.entry is None:
            self.banner.say(
                trn("{n} field cannot be read.", "{n} fields cannot be read.", len(checked.faults)),
                tr("What is wrong stands at each of them. Nothing was taken."),
                status=Status.ATTENTION,
            )
            self.form.focus_fault(checked.faults)
            return
        self.banner.clear()
        if self._gesture is None or self._gesture[0] != state:
            self._gesture = (state, uuid.uuid4(), utc_now())
        self._set_busy(True)
        self.kit.tasks.run(
            self,
            OpenAccount(state.channel),
            op_id=uuid.uuid5(self._gesture[1], "account"),
            done=self._on_account,
            failed=self._on_refused,
        )

    def _on_account(self, done: DoneLike) -> None:
        assert self._gesture is not None and self._checked.entry is not None, "nothing is typed while it is taken"
        state, op_id, placed_at = self._gesture
        order = incoming_order(typed_order(state, self._checked.entry), placed_at)
        command, attachments = taking(done.result["account_id"], order, state.customer_id)
        self.kit.tasks.run(
            self,
            command,
            op_id=op_id,
            attachments=attachments,
            done=lambda taken: self._on_taken(taken, state, order.total or 0),
            failed=self._on_refused,
            title=tr("Taking the order"),
        )

    def _on_taken(self, done: DoneLike, state: FormState, total: int) -> None:
        self._gesture = None
        self._set_busy(False)
        self._clear()
        if state.channel == STORE:
            thanks = thanks_for(done.result["number"], total=total, currency=self._currency)
            self.kit.display.show(self, thanks)
        order_id, number, routed = done.result["order_id"], done.result["number"], done.result["routed"]
        self.go.emit("orders", order_id)
        words = tr("Order {number} is taken: {total}", number=number, total=money(total, self._currency))
        if routed is not None and routed["backordered"]:
            more = trn("{n} unit on backorder", "{n} units on backorder", routed["backordered"])
            words = f"{words}. {more}"
        self.say_undo(words, lambda: self._take_back(order_id, number, state), icon="circle-check")

    def _on_refused(self, error: OperationError) -> None:
        self._set_busy(False)
        if not isinstance(error, Unavailable):
            self._gesture = None
        self.banner.say_error(error)

    def _take_back(self, order_id: int, number: str, state: FormState) -> None:
        """The undo: the order is cancelled, and what was typed stands in the form again unless a new one was begun."""

        def cancelled(_done: DoneLike) -> None:
            self.say(tr("Order {number} is cancelled; it is in the form again", number=number), icon="undo-2")
            if not self.form.state.is_started:
                self._bring_back(state)

        def refused(error: OperationError) -> None:
            self.go.emit("orders", order_id)
            self.say(str(error.message), icon="octagon-x")

        self.kit.tasks.run(self, CancelOrder(order_id, CancelReason.MISTAKE), done=cancelled, failed=refused)

    # -- inside --

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        back: Callable[[], object] | None = None
        if busy:
            self._back_to = self.window().focusWidget()
        elif self._back_to is not None:
            back = self._back_to.setFocus
        self.form.setEnabled(not busy)
        self._tell_customer()
        self._take_button.setEnabled(not busy)
        if back is not None and self.isVisible():
            back()

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_error(self, error: OperationError) -> None:
        self.banner.say_error(error)


class _Around(QWidget):
    """Room around the banner, there only while it says something."""

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.addWidget(banner)
        banner.installEventFilter(self)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False
