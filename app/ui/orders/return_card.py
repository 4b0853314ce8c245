"""Goods of an order that come back: which units, why, where they go, and the money. Scans fill it; keys do too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.domain.refunds import NO_REFUND
from app.domain.returns import ReturnReason
from app.errors import OperationError
from app.queries.refunds import Refundable
from app.queries.returns import WithCustomer
from app.ui import fonts
from app.ui.action_table import Spec
from app.ui.actions import Actions
from app.ui.formats import money, number
from app.ui.i18n import mark, tr, trn
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned, PlainField
from app.ui.widgets.sections import emptied

REASONS: tuple[tuple[ReturnReason, str], ...] = (
    (ReturnReason.UNWANTED, mark("Not wanted")),
    (ReturnReason.DAMAGED, mark("Damaged")),
    (ReturnReason.WRONG_ITEM, mark("Wrong item")),
    (ReturnReason.LATE, mark("Too late")),
    (ReturnReason.OTHER, mark("Another reason")),
)
_UNITS, _NUMBERS = 72, 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to come back: units or serial numbers of what is with the customer, and all that is said of them.

    ``bin``: as typed or scanned, "" for none; ``pay_back``: the goods' share of the money leaves.
    """

    order_id: int
    goods: tuple[tuple[WithCustomer, int, tuple[str, ...]], ...]
    bin: str
    written_off: bool
    reason: str
    pay_back: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """What is with the customer, and the field that says what of it came."""

    away: WithCustomer
    field: Field

    @property
    def numbers(self) -> tuple[str, ...]:
        """The serial numbers that came."""
        parts = (" ".join(part.split()) for part in self.field.text().split(",")) if self.away.numbers else ()
        return tuple(part for part in parts if part)

    @property
    def units(self) -> int | None:
        """Units that came; None for what cannot have come."""
        if self.away.numbers:
            named = self.numbers
            return len(named) if len(set(named)) == len(named) and set(named) <= set(self.away.numbers) else None
        text = self.field.text().strip() or "0"
        return int(text) if text.isascii() and text.isdecimal() and int(text) <= self.away.units else None


class ReturnCard(Card):
    """Asks what came back.

    Signals: ``wanted(Wish)``; ``refund_asked(order id, units by line)`` what would be paid back, answered by
    ``show_refund``; ``left()`` closed without taking anything back.
    """

    wanted = Signal(object)
    refund_asked = Signal(int, object)
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Goods come back"))
        self.order_id, self._rows = 0, list[_Row]()
        self._taken: list[tuple[_Row, str]] = []  # the field as it was before each scan
        self._reason, self._why_none = ReturnReason.OTHER, ""
        self._refund_known = self._busy = False
        self.banner = Banner()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        hint = tr("Scan each unit, or its serial number. The label of a bin says where they go.")
        self.body.addWidget(self.banner)
        self.body.addWidget(label(hint, tone=Tone.MUTED, wrap=True))
        self.body.addLayout(self._grid)
        self.body.addLayout(self._build_reasons(actions))
        self.body.addLayout(self._build_whereto())
        self.body.addLayout(self._build_end())
        self._bind(actions)
        self.hide()

    def _build_reasons(self, actions: Actions) -> FlowLayout:
        row = FlowLayout()
        self._reasons: dict[ReturnReason, Button] = {}
        for digit, (reason, words) in enumerate(REASONS, start=1):
            button = Button(tr(words), key=str(digit))
            button.setCheckable(True)
            button.clicked.connect(partial(self.choose, reason))
            self._reasons[reason] = button
            row.addWidget(button)
            spec = Spec(f"order.back_{reason}", words, (str(digit),))
            actions.add_spec(spec)
            actions.bind(self, spec.id, partial(self.choose, reason))
        self.setFocusProxy(self._reasons[ReturnReason.UNWANTED])
        return row

    def _build_whereto(self) -> QHBoxLayout:
        self.bin = PlainField(tr("No bin"), name=tr("Bin"))
        self.bin.setFixedWidth(fonts.dp(_NUMBERS))
        self._gone = Button(tr("Thrown away"), icon="trash", key="9")
        self._pays = Button("", icon="credit-card", key="0")
        for button in (self._gone, self._pays):
            button.setCheckable(True)
        self._gone.clicked.connect(self._judge)
        self._pays.clicked.connect(self._say_refund)
        self._paid = label("", tone=Tone.MUTED, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Captioned(tr("Bin"), self.bin))
        for widget in (self._gone, self._pays):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._paid, 1, Qt.AlignmentFlag.AlignBottom)
        return row

    def _build_end(self) -> QHBoxLayout:
        self._what = label("", wrap=True)
        keep = Button(tr("Nothing came back"), does="order.back")
        keep.clicked.connect(self.close_card)
        self._confirm = Button(tr("Take goods back"), kind=Kind.PRIMARY, does="order.save")
        self._confirm.clicked.connect(self.confirm)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._what, 1)
        row.addWidget(keep)
        row.addWidget(self._confirm)
        return row

    def _bind(self, actions: Actions) -> None:
        for spec, run in (
            (Spec("order.back_gone", mark("Thrown away or kept"), ("9",)), self._gone.click),
            (Spec("order.back_refund", mark("Pay back or not"), ("0",)), self._pays.click),
        ):
            actions.add_spec(spec)
            actions.bind(self, spec.id, run)
        actions.bind(self, "order.save", self.confirm)

    # -- opening and closing --

    def open_card(self, order_id: int, away: tuple[WithCustomer, ...]) -> None:
        """Shows what is with the customer, nothing chosen yet."""
        self.order_id, self._taken = order_id, []
        emptied(self._grid)
        for column, text in enumerate((tr("Product"), tr("With the customer"), tr("Came back"))):
            align = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label(text, size=fonts.CAPTION, tone=Tone.MUTED, align=align), 0, column)
        self._rows = [self._row(place, one) for place, one in enumerate(away, start=1)]
        self.banner.clear()
        self.bin.clear()
        self._gone.setChecked(False)
        self._pays.hide()
        self._paid.setText("")
        self.set_busy(False)
        self.choose(ReturnReason.OTHER)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, place: int, away: WithCustomer) -> _Row:
        hint = tr("Scan each, or K1, K2") if away.numbers else "0"
        row = _Row(away, Field(hint, name=tr("Units of {product} that came back", product=away.title)))
        row.field.setFixedWidth(fonts.dp(_NUMBERS if away.numbers else _UNITS))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if not away.numbers:
            row.field.setAlignment(right)
        row.field.textChanged.connect(self._on_changed)
        lot = (tr("Lot {lot}", lot=away.lot) if away.lot else tr("without a lot")) if away.lots else ""
        words = " · ".join(text for text in (away.title, away.sku, lot, ", ".join(away.numbers)) if text)
        whole = Button(tr("All"), size=Size.SMALL, tip=tr("All of {product}", product=away.title))
        whole.clicked.connect(lambda: row.field.setText(", ".join(away.numbers) or str(away.units)))
        self._grid.addWidget(label(words, elide=True), place, 0)
        self._grid.addWidget(label(number(away.units), align=right), place, 1)
        self._grid.addWidget(row.field, place, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(whole, place, 3)
        return row

    def close_card(self) -> None:
        """Takes nothing back."""
        self.hide()
        self.left.emit()

    def step_back(self) -> bool:
        """Takes the last scan back; False where there is none."""
        if not self._taken:
            return False
        row, was = self._taken.pop()
        row.field.setText(was)
        self._ready()
        return True

    def set_busy(self, busy: bool) -> None:
        """While it is being written the form rests."""
        self._busy = busy
        self._judge()
        if not busy:
            self._ready()

    # -- what is said --

    def choose(self, reason: ReturnReason, _checked: bool = False) -> None:
        """Takes the reason."""
        self._reason = reason
        for known, button in self._reasons.items():
            button.setChecked(known is reason)
        self._ready()

    def take_number(self, number_: str) -> bool:
        """A serial number was scanned; False if no unit with it is with the customer."""
        row = next((row for row in self._rows if number_ in row.away.numbers), None)
        if row is not None and number_ not in row.numbers:
            self._fill(row, ", ".join([*row.numbers, number_]))
        return row is not None

    def take_goods(self, sku_id: int, units: int, lot: str) -> str:
        """Units of a product were scanned, of the lot that the code tells (""): "" or why they were not taken."""
        mine = [row for row in self._rows if row.away.sku_id == sku_id]
        if lot and any(row.away.lots for row in mine):
            mine = [row for row in mine if row.away.lot == lot]
        if not mine:
            return tr("Nothing of this is with the customer.")
        if any(row.away.numbers for row in mine) and len(mine) == 1:
            return tr("These units left by their serial numbers: scan the number of each.")
        free = [row for row in mine if not row.away.numbers and row.units is not None]
        fits = [row for row in free if (row.units or 0) + units <= row.away.units]
        if not fits:
            return tr("No more of this is with the customer.")
        if len([row for row in mine if row.away.lots]) > 1 and not lot:
            return tr("It left from several lots: type the units beside the lot that came back.")
        self._fill(fits[0], str((fits[0].units or 0) + units))
        return ""

    def take_bin(self, code: str) -> None:
        """The label of a bin was scanned."""
        self.banner.clear()
        self.bin.setText(code)
        self._ready()

    def refuse(self, error: OperationError, *, of_bin: bool = False) -> None:
        """Says why nothing was taken back; what is chosen stays, and a bin that is not there is to be said anew."""
        self.set_busy(False)
        self.banner.say_error(error)
        if of_bin:
            self.bin.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bin.selectAll()

    def show_refund(self, found: Refundable | None) -> None:
        """Says what would be paid back; None: nobody knows."""
        amount = money(found.amount, found.currency) if found is not None and found.amount else ""
        was_known, self._refund_known = self._refund_known, True
        self._why_none = tr(NO_REFUND[found.why_not]) if found is not None and not amount else ""
        self._pays.setVisible(bool(amount))
        self._pays.setText(tr("Pay back {amount}", amount=amount))
        if not was_known:
            self._pays.setChecked(bool(amount))
        self._say_refund()
        self._judge()
        if not isinstance(self.window().focusWidget(), Field):  # nobody is typing
            self._ready()

    def confirm(self) -> None:
        """Asks to take back what is chosen."""
        if self._confirm.isEnabled():
            self.set_busy(True)
            goods = tuple((row.away, row.units, row.numbers) for row in self._rows if row.units)
            pays = not self._pays.isHidden() and self._pays.isChecked()
            wish = Wish(self.order_id, goods, self.bin.text().strip(), self._gone.isChecked(), self._reason, pays)
            self.wanted.emit(wish)

    def _fill(self, row: _Row, text: str) -> None:
        self.banner.clear()
        self._taken.append((row, row.field.text()))
        row.field.setText(text)
        self._ready()

    def _on_changed(self) -> None:
        for row in self._rows:
            fault = tr("These are not with the customer") if row.away.numbers else tr("At most {n}", n=row.away.units)
            row.field.set_error("" if row.units is not None else fault)
        self._refund_known = self._refund_known and bool(self._units)
        self._judge()
        self._pays.setVisible(self._pays.isVisible() and bool(self._units))
        if self._units:
            self.refund_asked.emit(self.order_id, self._units)

    @property
    def _units(self) -> dict[int, int]:
        """Units that came, by order line; nothing while something cannot be used."""
        units: dict[int, int] = {}
        for row in self._rows:
            if row.units is None:
                return {}
            if row.units:
                units[row.away.order_line_id] = units.get(row.away.order_line_id, 0) + row.units
        return units

    def _say_refund(self) -> None:
        if self._pays.isHidden():
            self._paid.setText(self._why_none)
        elif self._pays.isChecked():
            self._paid.setText(tr("It leaves 20 s later, so that it can be stopped."))
        else:
            self._paid.setText(tr("Nothing is paid back."))

    def _judge(self) -> None:
        units = sum(self._units.values())
        self.bin.setEnabled(not self._gone.isChecked())
        self._confirm.setEnabled(bool(units) and self._refund_known and not self._busy)
        self._what.setText(trn("{n} unit comes back.", "{n} units come back.", units) if units else "")

    def _ready(self) -> None:
        """The focus goes where Enter is the next step."""
        if not self.isHidden():
            (self._confirm if self._confirm.isEnabled() else self).setFocus(Qt.FocusReason.OtherFocusReason)
