"""Splitting an order: how many units of each line go into an order of their own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.queries.order_page import LineView
from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import tr, trn
from app.ui.orders.reads import OrderData
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label
from app.ui.widgets.sections import emptied

_WIDTH = 72


@dataclass(frozen=True, slots=True)
class _Part:
    """A line and the field that says how much of it goes."""

    line: LineView
    field: Field

    @property
    def there(self) -> int:
        """Units that could go."""
        return self.line.open + self.line.reserved

    @property
    def units(self) -> int | None:
        """Units that are to go; None for what is no number of them."""
        text = self.field.text().strip() or "0"
        return int(text) if text.isascii() and text.isdecimal() and int(text) <= self.there else None


class SplitCard(Card):
    """Asks what goes. Signals: ``split_wanted(((line id, units), ...))``; ``left()`` closed without splitting."""

    split_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Split the order"))
        self._parts: list[_Part] = []
        self._left_over = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._what = label("", wrap=True)
        self._keep = Button(tr("Leave it whole"), does="order.back")
        self._keep.clicked.connect(self.close_card)
        self._confirm = Button(tr("Split"), kind=Kind.PRIMARY, does="order.save")
        self._confirm.clicked.connect(self.confirm)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._what, 1)
        row.addWidget(self._keep)
        row.addWidget(self._confirm)
        self.body.addLayout(row)
        self.hide()

    def open_card(self, data: OrderData) -> None:
        """Shows the lines that have units to move, nothing chosen yet."""
        emptied(self._grid)
        heads = (tr("Product"), tr("To send"), tr("Into a new order"))
        for column, text in enumerate(heads):
            align = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label(text, size=fonts.CAPTION, tone=Tone.MUTED, align=align), 0, column)
        lines = [line for line in data.view.lines if line.open + line.reserved]
        self._left_over = sum(line.packed + line.shipped for line in data.view.lines)
        self._parts = [self._row(place, line) for place, line in enumerate(lines, start=1)]
        self._judge()
        self.show()
        self._parts[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, place: int, line: LineView) -> _Part:
        part = _Part(line, Field("0", name=tr("Units of {product} into a new order", product=line.title)))
        part.field.setFixedWidth(fonts.dp(_WIDTH))
        part.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        part.field.textChanged.connect(self._judge)
        short = tr("{n} wait for stock", n=number(line.backordered)) if line.backordered else ""
        words = " · ".join(text for text in (line.title, line.sku, short) if text)
        whole = Button(tr("All"), size=Size.SMALL, tip=tr("All of {product}", product=line.title))
        whole.clicked.connect(lambda: part.field.setText(str(part.there)))
        self._grid.addWidget(label(words, elide=True), place, 0)
        there = label(number(part.there), align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(there, place, 1)
        self._grid.addWidget(part.field, place, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(whole, place, 3)
        return part

    @property
    def chosen(self) -> tuple[tuple[int, int], ...]:
        """What is to go, as (line id, units); empty while something cannot be used."""
        units = [(part.line.id, part.units) for part in self._parts]
        if any(n is None for _, n in units):
            return ()
        return tuple((line_id, n) for line_id, n in units if n)

    def confirm(self) -> None:
        """Asks to split, once something goes and something stays."""
        if self._confirm.isEnabled():
            self.hide()
            self.split_wanted.emit(self.chosen)

    def close_card(self) -> None:
        """Leaves the order whole."""
        self.hide()
        self.left.emit()

    def _judge(self) -> None:
        for part in self._parts:
            part.field.set_error("" if part.units is not None else tr("At most {n}", n=number(part.there)))
        going, all_ = sum(units for _, units in self.chosen), sum(part.there for part in self._parts)
        stays = all_ - going + self._left_over
        self._confirm.setEnabled(bool(going and stays))
        if any(part.units is None for part in self._parts):
            self._what.setText(tr("Not so many units are there."))
        elif not going:
            self._what.setText(tr("Say how many units go into a new order. Reservations and money go along."))
        elif not stays:
            self._what.setText(tr("At least one unit stays."))
        else:
            self._what.setText(
                trn("{n} unit goes, {rest} stay.", "{n} units go, {rest} stay.", going, rest=number(stays))
            )
