"""What is bought: a row for each line, and below them the field that adds one by code, name or scan."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.order_entry import EntryTotals
from app.domain.typed_numbers import units_and_name
from app.errors import BadInput
from app.queries.products_look_up import ProductHit
from app.ui import fonts
from app.ui.formats import NOTHING, amount, money_header, number
from app.ui.i18n import said_error, tr, trn
from app.ui.new_order.state import LineState
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.completer import Proposal
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.look_up import LookUpField, PlainField

_WIDTHS = {"quantity": 72, "price": 104, "off": 92, "sum": 100, "remove": 28}
_CELLS = ("quantity", "price", "off")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LineRow(QWidget):
    """A line. Signals: ``edited()``, ``focused()``, ``left(cell)``, ``removed()``, ``moved(cell, steps)``, ``done()``
    when Enter ends it."""

    edited = Signal()
    focused = Signal()
    left = Signal(str)
    removed = Signal()
    moved = Signal(str, int)
    done = Signal()

    def __init__(self, state: LineState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        titles = {"quantity": tr("Units"), "price": tr("Price"), "off": tr("Discount")}
        self.cells = {name: PlainField(name=f"{titles[name]}, {state.title}") for name in _CELLS}
        self.sum: PlainLabel = label(NOTHING, align=_RIGHT)
        self._fault = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._fault.hide()
        self._priced = label("", size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(self._build_row())
        column.addWidget(self._fault)
        self._show(state)

    def _build_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self._state.title, weight=fonts.STRONG, elide=True))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(label(self._state.code, size=fonts.CAPTION, tone=Tone.MUTED))
        below.addWidget(self._priced, 1)
        words.addLayout(below)
        row.addLayout(words, 1)
        for name, cell in self.cells.items():
            cell.setAlignment(_RIGHT)
            cell.setFixedWidth(fonts.dp(_WIDTHS[name]))
            cell.installEventFilter(self)
            cell.textEdited.connect(lambda _text, name=name: self._on_edited(name))
            cell.left.connect(lambda name=name: self.left.emit(name))
            cell.key_up.connect(lambda name=name: self.moved.emit(name, -1))
            cell.key_down.connect(lambda name=name: self.moved.emit(name, 1))
            cell.returnPressed.connect(self.done)
            row.addWidget(cell)
        self.sum.setFixedWidth(fonts.dp(_WIDTHS["sum"]))
        row.addWidget(self.sum)
        remove = Button(
            "", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Remove {title}", title=self._state.title)
        )
        remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Ctrl+Delete is its key: Tab goes from figure to figure
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        return row

    @property
    def state(self) -> LineState:
        """The line as it stands here."""
        quantity, price, off = (self.cells[name].text() for name in _CELLS)
        return replace(self._state, quantity=quantity, price=price, off=off)

    @property
    def has_focus(self) -> bool:
        """Whether one of its cells is being typed into."""
        return any(cell.hasFocus() for cell in self.cells.values())

    @property
    def fault(self) -> str:
        """What is wrong with it, in words, or ""."""
        return "" if self._fault.isHidden() else self._fault.text()

    def add_units(self, units: int) -> None:
        """The same product once more; what is no quantity begins anew."""
        typed = self.cells["quantity"].text().strip()
        known = int(typed) if typed.isascii() and typed.isdigit() else 0
        self.cells["quantity"].setText(str(known + units))
        self.edited.emit()

    def show_faults(self, faults: Mapping[str, BadInput]) -> None:
        """Says under the line what is wrong, and marks the cells."""
        for name, cell in self.cells.items():
            cell.set_error(said_error(faults.get(name)))
        self._fault.setText(" ".join(said_error(fault) for fault in faults.values()))
        self._fault.setVisible(bool(faults))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return False

    def _show(self, state: LineState) -> None:
        for name in _CELLS:
            self.cells[name].setText(getattr(state, name))
        self._show_priced()

    def _on_edited(self, name: str) -> None:
        if name == "price" and self._state.priced:
            self._state = replace(self._state, priced="")
            self._show_priced()
        self.edited.emit()

    def _show_priced(self) -> None:
        kinds = {
            "last": tr("proposed, last order"),
            "list": tr("proposed, list price"),
            "sold": tr("proposed, last sold"),
        }
        self._priced.setText(kinds.get(self._state.priced, ""))


class LinesCard(Card):
    """The lines and the field that adds more.

    Signals: ``edited()``; ``asked(text)`` answer with ``show_hits``; ``picked(sku_id, units)``; ``unmatched(text)``;
    ``focused(sku_id)`` the line whose stock is of interest; ``settled()`` when a figure was left.
    """

    edited = Signal()
    asked = Signal(str)
    picked = Signal(int, int)
    unmatched = Signal(str)
    focused = Signal(int)
    settled = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__(tr("Lines"), " ")
        self._currency = currency
        self.rows: list[LineRow] = []
        self.look_up = LookUpField(
            tr("Add a product: code, name, or scan"),
            icon="scan-barcode",
            name=tr("Add a product by code, name or scan"),
        )
        self.look_up.asked.connect(self.asked)
        self.look_up.taken.connect(lambda proposal: self.picked.emit(*proposal.value))
        self.look_up.unmatched.connect(self.unmatched)
        self.look_up.key_up.connect(lambda: self._move(None, "quantity", -1))
        self._unmatched = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._unmatched.hide()
        self.look_up.textEdited.connect(lambda _text: self.say_unmatched(""))
        self._head = self._build_head()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.setSpacing(4)
        self.body.addWidget(self._head)
        self.body.addLayout(self._column)
        self.body.addWidget(self.look_up)
        self.body.addWidget(self._unmatched)
        self._tell()

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("Product"), size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED), 1)
        texts = {
            "quantity": tr("Units"),
            "price": money_header(tr("Price"), self._currency),
            "off": tr("Discount"),
            "sum": money_header(tr("Sum"), self._currency),
            "remove": "",
        }
        for name, text in texts.items():
            made = label(text, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED, align=_RIGHT)
            made.setFixedWidth(fonts.dp(_WIDTHS[name]))
            row.addWidget(made)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return head

    # -- for the form --

    @property
    def lines(self) -> tuple[LineState, ...]:
        """The lines as they stand here."""
        return tuple(row.state for row in self.rows)

    def set_lines(self, lines: Sequence[LineState]) -> None:
        """Shows the lines of a draft."""
        for row in self.rows:
            self._take_out(row)
        self.rows = []
        for line in lines:
            self._append(line)
        self._tell()

    def add_line(self, line: LineState) -> None:
        """A product more; one that is there already gets its units."""
        units = int(line.quantity)
        self.say_unmatched("")
        row = self.row_of(line.sku_id)
        if row is not None:
            row.add_units(units)
        else:
            row = self._append(line)
            self._tell()
            self.edited.emit()
        self.focused.emit(line.sku_id)

    def remove_focused(self) -> None:
        """Takes out the line that is being typed into, else the last one."""
        row = next((row for row in self.rows if row.has_focus), self.rows[-1] if self.rows else None)
        if row is not None:
            self._remove(row)

    def say_unmatched(self, words: str) -> None:
        """Says under the field why nothing was added; "" takes it away."""
        self.look_up.set_error(words)
        self._unmatched.setText(words)
        self._unmatched.setVisible(bool(words))

    def row_of(self, sku_id: int) -> LineRow | None:
        """The row of a product."""
        return next((row for row in self.rows if row.state.sku_id == sku_id), None)

    def show_hits(self, text: str, hits: Sequence[ProductHit]) -> None:
        """The products that fit a text, with what is free of them."""
        units, _ = units_and_name(text)
        rows = [Proposal(hit.title, _about(hit, self._currency), "package", (hit.sku_id, units)) for hit in hits]
        rows = [replace(row, text=f"{number(units)} × {row.text}") for row in rows] if units > 1 else rows
        self.look_up.show_hits(text, rows, tr("Products"))

    def show_totals(self, totals: EntryTotals | None, unread: Container[int] = ()) -> None:
        """The sum of each line; a dash for those of ``unread``, where something is not a number yet."""
        for place, row in enumerate(self.rows):
            known = totals is not None and place < len(totals.line_amounts) and place not in unread
            row.sum.setText(amount(totals.line_amounts[place], self._currency) if totals and known else NOTHING)

    def show_faults(self, faults: Mapping[object, BadInput]) -> None:
        """Says under each line what is wrong with it."""
        for place, row in enumerate(self.rows):
            row.show_faults({name: faults[place, name] for name in _CELLS if (place, name) in faults})

    def focus_fault(self) -> bool:
        """Puts the focus on the first wrong figure; False if there is none."""
        for row in self.rows:
            for cell in row.cells.values():
                if cell.error:
                    cell.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return False

    # -- inside --

    def _append(self, line: LineState) -> LineRow:
        row = LineRow(line)
        row.edited.connect(self._on_edited)
        row.focused.connect(lambda: self.focused.emit(line.sku_id))
        row.left.connect(lambda name: self.settled.emit((self._place(row), name)))
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda cell, steps: self._move(row, cell, steps))
        row.done.connect(lambda: self.look_up.setFocus(Qt.FocusReason.TabFocusReason))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _place(self, row: LineRow) -> int:
        return self.rows.index(row) if row in self.rows else -1

    def _move(self, row: LineRow | None, cell: str, steps: int) -> None:
        """Up and down in a column; below the last line is the field that adds one."""
        place = (len(self.rows) if row is None else self._place(row)) + steps
        if 0 <= place < len(self.rows):
            self.rows[place].cells[cell].setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(self.rows):
            self.look_up.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: LineRow) -> None:
        place = self._place(row)
        self.rows.remove(row)
        self._on_edited()  # before the focus moves: whoever hears of that counts the lines
        self._take_out(row)
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].cells["quantity"].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.look_up.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_out(self, row: LineRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        self._head.setVisible(bool(self.rows))
        units = 0
        for row in self.rows:
            typed = row.cells["quantity"].text().strip()
            units += int(typed) if typed.isascii() and typed.isdigit() else 0
        lines = trn("{n} line", "{n} lines", len(self.rows))
        self.note.setText(f"{lines}, {trn('{n} unit', '{n} units', units)}" if self.rows else tr("none yet"))


def _about(hit: ProductHit, currency: str) -> str:
    price = amount(hit.price_amount, currency) if hit.price_amount is not None else ""
    free = tr("{here} here, {all} in all", here=number(hit.here), all=number(hit.everywhere))
    return " · ".join(part for part in (hit.code, price, free) if part)
