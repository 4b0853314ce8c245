"""The order's page: one page for its whole life, and one button for the next legal step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.order_states import OVER, OrderState
from app.queries.returns import WithCustomer
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.i18n import tr
from app.ui.key_words import key_of
from app.ui.orders.cancel_card import CancelCard
from app.ui.orders.cards import CustomerCard, LinesCard, MoneyCard, ShipmentsCard, TimelineCard
from app.ui.orders.edit_card import EditCard
from app.ui.orders.life import Do, NextStep, can_leave
from app.ui.orders.links_card import LinksCard
from app.ui.orders.notes_card import NotesCard
from app.ui.orders.page_forms import PageForms
from app.ui.orders.papers import PaperPage
from app.ui.orders.parts import chip_of
from app.ui.orders.reads import OrderData
from app.ui.orders.words import hold_chip, order_word
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.chip import Tag
from app.ui.widgets.label import Tone, label
from app.ui.widgets.scroll import lay_out_anew, scroll_area
from app.ui.widgets.sections import emptied
from app.ui.widgets.stepper import Stepper

_SIDE_WIDTH, _LEAST_SIDE, _NARROW = 344, 300, 960
# Below this the cards stand under each other, px at 100 %.
_STACKED = 760
_WIDEST = 16_777_215
_STEP_ICONS = {Do.ROUTE: "route", Do.RELEASE: "list-checks", Do.PACK: "package", Do.LABEL: "printer", Do.SHIP: "truck"}


class OrderPage(Panel):
    """One order in full.

    Signals: ``left()``; ``moved(steps)`` to another order of the list; ``route_wanted(order id)``,
    ``release_wanted(order id)``,
    ``pack_wanted(scan code)``, ``label_wanted(shipment id)``, ``ship_wanted(shipment id)``,
    ``print_wanted(shipment id)`` papers again, ``papers_wanted(shipment id)`` to be shown,
    ``lift_wanted(hold kind)``, ``import_wanted()``, ``open_wanted(order id)``; of other orders
    ``merge_wanted(order ids)``, ``not_duplicate_wanted(order id, other)``, ``undo_wanted(link id, kind)``;
    ``note_remove_wanted(note id)``, ``refund_stop_wanted(outbox id)``, ``back_wanted(order id)`` goods came back.
    What the forms want is told by ``forms``.
    """

    left = Signal()
    moved = Signal(int)
    route_wanted = Signal(int)
    release_wanted = Signal(int)
    pack_wanted = Signal(str)
    label_wanted = Signal(int)
    ship_wanted = Signal(int)
    print_wanted = Signal(int)
    papers_wanted = Signal(int)
    lift_wanted = Signal(str)
    import_wanted = Signal()
    open_wanted = Signal(int)
    merge_wanted = Signal(object)
    not_duplicate_wanted = Signal(int, int)
    undo_wanted = Signal(int, str)
    note_remove_wanted = Signal(int)
    refund_stop_wanted = Signal(int)
    back_wanted = Signal(int)

    def __init__(self, actions: Actions, *, can_show: bool, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=parent)
        self._data: OrderData | None = None
        self._busy = False
        self._can_show = can_show
        self.forms = PageForms(actions)
        self._build()
        self._bind(actions)

    @property
    def data(self) -> OrderData | None:
        """What is shown."""
        return self._data

    def show_order(self, data: OrderData) -> None:
        """Shows another order, or the same one as it is now."""
        same = self._data is not None and self._data.id == data.id
        if data.shows_the_same_as(self._data):
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        top = self._scroll.verticalScrollBar().value() if same else 0
        self._data = data
        self.setAccessibleName(tr("Order {number}", number=data.number))
        self._fill_head(data)
        if not same:
            self.banner.clear()
            self.close_forms()
        for card in self._cards:
            card.show_order(data)
        self._why.setEnabled(any(entry.why for entry in data.entries))
        self._show_step(data.next)
        self._scroll.verticalScrollBar().setValue(top)
        if had_focus and not self.isAncestorOf(self.window().focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # its button was of what is no more

    def set_place(self, words: str, *, has_previous: bool, has_next: bool) -> None:
        """Where the order stands in the list ("2 of 24")."""
        self._place.setText(words)
        self._previous.setEnabled(has_previous)
        self._next.setEnabled(has_next)
        self._up.setEnabled(has_previous)
        self._down.setEnabled(has_next)

    def show_papers(self, shipment_id: int, pages: Sequence[PaperPage]) -> None:
        """Shows the papers of a shipment, in its card."""
        self._shipments.show_pages(shipment_id, pages)

    def set_busy(self, busy: bool) -> None:
        """While a step is under way its button rests, so that one gesture is one step."""
        self._busy = busy
        if busy:
            self.banner.clear()
        if self._data is not None:
            self._show_step(self._data.next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(steps)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked, narrow = self.width() < fonts.dp(_STACKED), self.width() < fonts.dp(_NARROW)
        across = QBoxLayout.Direction.LeftToRight
        wanted = QBoxLayout.Direction.TopToBottom if stacked else across
        turned = self._sides.direction() != wanted
        self._sides.setDirection(wanted)
        side = fonts.dp(_LEAST_SIDE if narrow else _SIDE_WIDTH)
        self._side.setMinimumWidth(0 if stacked else side)
        self._side.setMaximumWidth(_WIDEST if stacked else side)
        self._timeline.set_wide(not narrow)
        if turned and (body := self._scroll.widget()) is not None:
            lay_out_anew(body)

    # -- building --

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._build_head())
        self._scroll = scroll_area(self._build_body(), role=QPalette.ColorRole.Window)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _build_head(self) -> QWidget:
        head = Panel(QPalette.ColorRole.Base, line="b")
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 10, 24, 10)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._back = Button("", kind=Kind.GHOST, icon="arrow-left", tip=tr("Back to the list"))
        self._back.clicked.connect(self.left)
        self._number = label("", size=fonts.FIGURE, weight=fonts.BOLD)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self._place = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        self._previous = Button("", kind=Kind.GHOST, icon="chevron-up", tip=tr("Previous order"), hint="order.previous")
        self._previous.clicked.connect(lambda: self._move(-1))
        self._next = Button("", kind=Kind.GHOST, icon="chevron-down", tip=tr("Next order"), hint="order.next")
        self._next.clicked.connect(lambda: self._move(1))
        self._again = Button(tr("Print again"), icon="printer", does="order.print")
        self._again.clicked.connect(self._print_again)
        self._drop = Button(
            tr("Cancel order"), kind=Kind.GHOST, icon="ban", does="order.cancel", tip=tr("Cancel the order")
        )
        self._drop.clicked.connect(self._open_cancel)
        self._primary = Button("", kind=Kind.PRIMARY)
        self._primary.clicked.connect(self._do_step)
        for button in (self._again, self._drop, self._primary):
            button.set_yielding()
        row.addWidget(self._back)
        row.addWidget(self._number)
        row.addLayout(self._chips)
        row.addStretch(1)
        self._why_not = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        buttons = (self._previous, self._next, self._drop, self._again, self._primary)
        for widget in (self._why_not, self._place, *buttons):
            row.addWidget(widget)
        column.addLayout(row)
        self._stepper = Stepper()
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 0, 0)
        below.addWidget(self._stepper, 1)
        column.addLayout(below)
        return head

    def _build_body(self) -> QWidget:
        self.banner = Banner()
        self.forms.closed.connect(self._on_form_left)
        self._links = LinksCard()
        self._links.open_wanted.connect(self.open_wanted)
        self._links.merge_wanted.connect(self.merge_wanted)
        self._links.undo_wanted.connect(self.undo_wanted)
        self._links.not_duplicate_wanted.connect(lambda other: self.not_duplicate_wanted.emit(self._data_id, other))
        self._lines = LinesCard()
        self._lines.split_wanted.connect(self._open_split)
        self._lines.edit_wanted.connect(self._open_edit)
        self._lines.back_wanted.connect(self._ask_back)
        self._shipments = ShipmentsCard(can_show=self._can_show)
        self._timeline = TimelineCard()
        self._timeline.note_wanted.connect(self._open_note)
        self._customer, self._money, self._notes = CustomerCard(), MoneyCard(), NotesCard()
        wide, narrow = (self._lines, self._shipments, self._timeline), (self._customer, self._money, self._notes)
        self._cards = (self._links, *wide, *narrow)
        self._notes.remove_wanted.connect(self.note_remove_wanted)
        self._money.stop_wanted.connect(self.refund_stop_wanted)
        self._shipments.ship_wanted.connect(self.ship_wanted)
        self._shipments.print_wanted.connect(self.print_wanted)
        self._shipments.show_wanted.connect(self.papers_wanted)
        self._customer.lift_wanted.connect(self.lift_wanted)
        self._customer.import_wanted.connect(self.import_wanted)
        body = Panel(QPalette.ColorRole.Window)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for widget in (self.banner, self._links, self.forms):
            column.addWidget(widget)
        self._sides = self._build_sides(wide, narrow)
        column.addLayout(self._sides, 1)
        return body

    def _build_sides(self, wide: Sequence[QWidget], narrow: Sequence[QWidget]) -> QHBoxLayout:
        sides = QHBoxLayout()
        sides.setSpacing(16)
        columns = QVBoxLayout(), QVBoxLayout()
        for side, cards in zip(columns, (wide, narrow), strict=True):
            side.setSpacing(12)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        self._side = QWidget()
        columns[1].setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(columns[1])
        sides.addLayout(columns[0], 1)
        sides.addWidget(self._side)
        return sides

    def _bind(self, actions: Actions) -> None:
        self._edit = actions.bind(self, "order.edit", self._open_edit)
        self._cancel = actions.bind(self, "order.cancel", self._open_cancel)
        self._split = actions.bind(self, "order.split", self._open_split)
        self._take_back = actions.bind(self, "order.back_goods", self._ask_back)
        actions.bind(self, "order.note", self._open_note)
        self._step = actions.bind(self, "order.step", self._do_step)
        self._route = actions.bind(self, "order.route", self._do_step)
        self._ship = actions.bind(self, "order.ship", self._ship_first)
        self._print = actions.bind(self, "order.print", self._print_again)
        self._lift = actions.bind(self, "order.lift", self._lift_first)
        self._why = actions.bind(self, "order.why", self._timeline.toggle_why)
        self._down = actions.bind(self, "order.next", lambda: self._move(1))
        self._up = actions.bind(self, "order.previous", lambda: self._move(-1))
        actions.bind(self, "order.back", self._go_back)

    # -- showing --

    def _fill_head(self, data: OrderData) -> None:
        row = data.view.row
        self._number.setText(row.number)
        emptied(self._chips)
        self._chips.addWidget(chip_of(order_word(row.state)))
        if row.holds:
            self._chips.addWidget(chip_of(hold_chip()))
        words = ([tr("Pickup")] if row.pickup else []) + list(row.tags)
        for word in words[:2]:
            self._chips.addWidget(Tag(word if len(word) <= 24 else f"{word[:23]}…"))
        self._stepper.set_steps(data.steps)

    def _show_step(self, step: NextStep) -> None:
        """The primary button is the next legal step, or is not there."""
        possible = step.do is not Do.NOTHING
        self._primary.setVisible(possible)
        self._why_not.setText("" if possible else step.why_not)
        self._primary.setEnabled(not self._busy and not self.is_open_for_change)
        self._primary.setText(step.text)
        self._primary.set_icon(_STEP_ICONS.get(step.do, ""))
        self._primary.set_key(key_of("order.ship" if step.do is Do.SHIP else "order.step"))
        live = possible and not self._busy and not self.is_open_for_change
        self._step.setEnabled(live and step.do is not Do.SHIP)
        self._step.setText(step.text or tr("Next step"))
        self._route.setEnabled(live and step.do in (Do.ROUTE, Do.RELEASE))
        self._route.setText(step.text if step.do in (Do.ROUTE, Do.RELEASE) else tr("Route"))
        self._ship.setEnabled(not self._busy and bool(self._leaving()))
        self._lift.setEnabled(not self._busy and self._data is not None and bool(self._data.view.holds))
        self._show_forms()
        self._print.setEnabled(bool(self._printed()))
        self._again.setVisible(bool(self._printed()))

    def _leaving(self) -> list[int]:
        if self._data is None:
            return []
        view = self._data.view
        return [shipment.id for shipment in view.shipments if can_leave(view, shipment)]

    def _printed(self) -> list[int]:
        return [shipment.id for shipment in self._data.view.shipments if shipment.papers] if self._data else []

    # -- changing by hand --

    @property
    def edit(self) -> EditCard:
        """The form that changes the order."""
        return self.forms.edit

    @property
    def cancel(self) -> CancelCard:
        """The form that cancels it."""
        return self.forms.cancel

    @property
    def is_open_for_change(self) -> bool:
        """Whether a form is open."""
        return self.forms.is_open

    def close_forms(self) -> None:
        """Another order is shown: closes what is open; what was typed stays a draft."""
        self.forms.close_all()

    @property
    def _data_id(self) -> int:
        assert self._data is not None, "a card is open on an order"
        return self._data.id

    def _may_change(self) -> bool:
        return self._data is not None and self._data.view.row.state not in OVER

    def _may_split(self) -> bool:
        """Something can go and something stays, and nobody has begun to pack."""
        if self._data is None or not self._may_change():
            return False
        lines = self._data.view.lines
        begun = (OrderState.PACKING, OrderState.PACKED)
        units = sum(line.open + line.reserved + line.packed + line.shipped for line in lines)
        return self._data.view.row.state not in begun and units > 1 and any(line.open + line.reserved for line in lines)

    def _show_forms(self) -> None:
        free = not self._busy and not self.is_open_for_change
        may, split = self._may_change(), self._may_split()
        self._drop.setVisible(may)
        self._lines.edit.setVisible(may)
        self._lines.split.setVisible(split)
        away = self._data is not None and any(line.shipped > line.returned for line in self._data.view.products)
        self._lines.back.setVisible(away)
        for thing in (self._lines.back, self._take_back):
            thing.setEnabled(away and free)
        for thing in (self._drop, self._lines.edit, self._edit, self._cancel):
            thing.setEnabled(may and free)
        for thing in (self._lines.split, self._split):
            thing.setEnabled(split and free)

    def _open_edit(self) -> None:
        self._open(self.forms.open_edit, self._may_change())

    def _open_cancel(self) -> None:
        self._open(self.forms.open_cancel, self._may_change())

    def _open_split(self) -> None:
        self._open(self.forms.open_split, self._may_split())

    def _ask_back(self) -> None:
        if self._data is not None and not self.is_open_for_change:
            self.back_wanted.emit(self._data.id)

    def open_back(self, away: tuple[WithCustomer, ...]) -> bool:
        """Opens the form for what came back of the order that is shown; False while another form is open."""
        if not self.is_open_for_change:
            self._open(lambda data: self.forms.open_back(data, away), True)
        return not self.forms.back.isHidden()

    def _open_note(self) -> None:
        self._open(self.forms.open_note, True)

    def _open(self, open_form: Callable[[OrderData], None], may: bool) -> None:
        if self._data is not None and may and not self.is_open_for_change:
            self._scroll.verticalScrollBar().setValue(0)
            self.banner.clear()
            open_form(self._data)
            self._show_step(self._data.next)

    def _on_form_left(self) -> None:
        if self._data is not None:
            self._show_step(self._data.next)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        """Esc: one level up."""
        if not self.forms.escape():
            self.left.emit()

    # -- doing --

    def _do_step(self) -> None:
        if not self.cancel.isHidden():
            self.cancel.confirm()
            return
        if self._data is None or self.is_open_for_change:
            return
        step = self._data.next
        if step.do is Do.ROUTE:
            self.route_wanted.emit(self._data.id)
        elif step.do is Do.RELEASE:
            self.release_wanted.emit(self._data.id)
        elif step.shipment is None:
            return
        elif step.do is Do.PACK:
            self.pack_wanted.emit(step.shipment.code)
        elif step.do is Do.LABEL:
            self.label_wanted.emit(step.shipment.id)
        elif step.do is Do.SHIP:
            self.ship_wanted.emit(step.shipment.id)

    def _ship_first(self) -> None:
        for shipment_id in self._leaving()[:1]:
            self.ship_wanted.emit(shipment_id)

    def _print_again(self) -> None:
        for shipment_id in self._printed()[-1:]:
            self.print_wanted.emit(shipment_id)

    def _lift_first(self) -> None:
        if self._data is not None and self._data.view.holds:
            self.lift_wanted.emit(self._data.view.holds[0].kind.value)

    def _move(self, steps: int) -> None:
        if (self._up if steps < 0 else self._down).isEnabled():
            self.moved.emit(steps)
