"""The form that asks for goods from another location: both places, lines by scan or words, what each place has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.typed_numbers import units_and_name
from app.errors import BadInput
from app.queries.products_look_up import ProductHit
from app.ui import fonts
from app.ui.formats import NOTHING, number
from app.ui.i18n import said_error, tr, trn
from app.ui.theme import Status
from app.ui.transfers.request_state import AskedLine, RequestState, faults_of
from app.ui.view import View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.completer import Proposal
from app.ui.widgets.field import Choice
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.look_up import Captioned, LookUpField, PlainField
from app.ui.widgets.scroll import scroll_area

_WIDTHS = {"source": 130, "target": 130, "units": 96, "remove": 28}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEAD, _MOST_WIDTH = 56, 980


class AskedRow(QWidget):
    """A line. Signals: ``edited()``; ``removed()``; ``moved(steps)`` by Up and Down; ``done()`` by Enter."""

    edited = Signal()
    removed = Signal()
    moved = Signal(int)
    done = Signal()

    def __init__(self, line: AskedLine) -> None:
        super().__init__()
        self._line = line
        self.units = PlainField(name=f"{tr('Units')}, {line.title or line.code}")
        self.units.setText(line.quantity)
        self.units.setAlignment(_RIGHT)
        self.units.textEdited.connect(lambda _text: self.edited.emit())
        self.units.key_up.connect(lambda: self.moved.emit(-1))
        self.units.key_down.connect(lambda: self.moved.emit(1))
        self.units.returnPressed.connect(self.done)
        self._free: dict[str, PlainLabel] = {name: label(NOTHING, align=_RIGHT) for name in ("source", "target")}
        self._fault = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._fault.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self._line.title or self._line.code, weight=fonts.STRONG, elide=True))
        words.addWidget(label(self._line.code, size=fonts.CAPTION, tone=Tone.MUTED, elide=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        for name, widget in (*self._free.items(), ("units", self.units)):
            widget.setFixedWidth(fonts.dp(_WIDTHS[name]))
            row.addWidget(widget)
        title = self._line.title or self._line.code
        remove = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Remove {title}", title=title))
        remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Ctrl+D is its key: Tab goes from figure to figure
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._fault)

    @property
    def line(self) -> AskedLine:
        """The line as it stands here."""
        return replace(self._line, quantity=self.units.text())

    def show_free(self, source: int | None, target: int | None) -> None:
        """What both locations have free; None: that is not known."""
        for name, units in (("source", source), ("target", target)):
            self._free[name].setText(NOTHING if units is None else number(units))
        typed = self.units.text().strip()
        wants = int(typed) if typed.isascii() and typed.isdigit() else 0
        short = source is not None and wants > source
        self._free["source"].set_tone(Tone.ERROR if short else Tone.TEXT)
        words = tr("Free there: {n}. The rest cannot be sent yet.", n=number(max(0, source or 0)))
        self._say(words if short else "")

    def show_fault(self, fault: BadInput | None) -> None:
        """Says under the line what is wrong with the number."""
        words = said_error(fault) if fault is not None else ""
        self.units.set_error(words)
        if words:
            self._say(words)

    def _say(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))


class RequestPage(Panel):
    """Signals: ``edited()``; ``asked(text)`` for products; ``picked(sku id, units)``; ``unmatched(text)``."""

    edited = Signal()
    asked = Signal(str)
    picked = Signal(int, int)
    unmatched = Signal(str)

    def __init__(self, view: View, runs: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=view)
        self.setAccessibleName(tr("New transfer"))
        self.rows: list[AskedRow] = []
        self.banner = Banner()
        self.source, self.target = Choice(name=tr("From")), Choice(name=tr("To"))
        self.expected = PlainField("2026-12-24", name=tr("Expected"))
        self.note = PlainField(name=tr("Note"))
        self.look_up = LookUpField(tr("Type or scan a product, or 12 x product"), icon="search", name=tr("Product"))
        self._draft_words = label("", tone=Tone.MUTED, flow=True)
        self._unmatched = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        self._unmatched.hide()
        self._free: Mapping[tuple[int, int], int] = {}
        self._places: tuple[int | None, int | None] = (None, None)
        self._build(view, runs)
        self._connect()

    def _build(self, view: View, runs: Mapping[str, Callable[[], object]]) -> None:
        actions = view.kit.actions
        bound = {name: actions.bind(self, f"transfer_request.{name}", run) for name, run in runs.items()}
        back = actions.button(bound["leave"], kind=Kind.GHOST)
        back.setText("")
        back.setAccessibleName(tr("Back to the list"))
        self.ask_button = actions.button(bound["ask"], kind=Kind.PRIMARY)
        clear = actions.button(bound["clear"], kind=Kind.GHOST)
        swap = actions.button(bound["swap"], kind=Kind.GHOST)
        swap.setText("")
        swap.setAccessibleName(tr("Swap both places"))
        for button in (self.ask_button, clear):
            button.set_yielding()
        head = Panel(QPalette.ColorRole.Base, line="b")
        head.setFixedHeight(fonts.dp(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 16, 1)
        row.setSpacing(12)
        row.addWidget(back)
        row.addWidget(label(tr("New transfer"), size=fonts.TITLE, weight=fonts.BOLD))
        row.addWidget(self._draft_words, 1)
        row.addWidget(clear)
        row.addWidget(self.ask_button)
        self._lines = self._build_lines()
        form = Panel(QPalette.ColorRole.Base)
        inner = QVBoxLayout(form)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(16)
        inner.addWidget(self.banner)
        inner.addWidget(self._build_places(swap))
        inner.addWidget(self._lines)
        inner.addStretch(1)
        form.setMaximumWidth(fonts.dp(_MOST_WIDTH))
        area = scroll_area(form)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(area, 1)
        self.setFocusProxy(self.look_up)

    def _build_places(self, swap: QWidget) -> QWidget:
        self._expected_part = Captioned(tr("Expected"), self.expected)
        places = QWidget()
        row = QHBoxLayout(places)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Captioned(tr("From"), self.source), 3)
        row.addWidget(swap, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(Captioned(tr("To"), self.target), 3)
        row.addWidget(self._expected_part, 2)
        row.addWidget(Captioned(tr("Note"), self.note), 3)
        places.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return places

    def _build_lines(self) -> Card:
        card = Card(tr("Products"))
        self._sum = card.note
        self._head = QWidget()
        self._heads: dict[str, PlainLabel] = {}
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(tr("Product"), size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED), 1)
        titles = {"source": "", "target": "", "units": tr("Units")}
        for name, title in (*titles.items(), ("remove", "")):
            made = label(title, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED, elide=True, align=_RIGHT)
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            made.setFixedWidth(fonts.dp(_WIDTHS[name]))
            row.addWidget(made)
            self._heads[name] = made
        self._head.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        card.body.addWidget(self._head)
        card.body.addLayout(self._column)
        card.body.addWidget(self.look_up)
        card.body.addWidget(self._unmatched)
        return card

    def _connect(self) -> None:
        self.look_up.asked.connect(self.asked)
        self.look_up.unmatched.connect(self.unmatched)
        self.look_up.taken.connect(self._on_taken)
        self.look_up.textEdited.connect(lambda _text: self.say_unmatched(""))
        self.look_up.key_up.connect(lambda: self._move(None, -1))
        for field in (self.expected, self.note):
            field.textEdited.connect(lambda _text: self.edited.emit())
        self.source.activated.connect(lambda _at: self._on_place(self.source, self.target))
        self.target.activated.connect(lambda _at: self._on_place(self.target, self.source))

    # -- the state --

    @property
    def state(self) -> RequestState:
        """What stands in the form."""
        return RequestState(
            self.source.currentData(),
            self.target.currentData(),
            self.expected.text(),
            self.note.text(),
            tuple(row.line for row in self.rows),
        )

    def show_places(self, places: Sequence[tuple[int, str]]) -> None:
        """The locations to choose from: id and name."""
        chosen = self.source.currentData(), self.target.currentData()
        for choice, at in zip((self.source, self.target), chosen, strict=True):
            choice.blockSignals(True)
            choice.clear()
            for place_id, name in places:
                choice.addItem(name, place_id)
            choice.setCurrentIndex(choice.findData(at))
            choice.blockSignals(False)

    def show_state(self, state: RequestState) -> None:
        """Puts everything into the form; nothing is emitted."""
        for choice, place_id in ((self.source, state.source_id), (self.target, state.target_id)):
            choice.setCurrentIndex(choice.findData(place_id))
        self.expected.setText(state.expected)
        self.note.setText(state.note)
        self._set_lines(state.lines)
        self.show_faults({})

    def say_draft(self, words: str) -> None:
        """What has become of the draft."""
        self._draft_words.setText(words)

    def show_free(self, free: Mapping[tuple[int, int], int]) -> None:
        """Free units by SKU and location."""
        self._free = free
        for name, choice in (("source", self.source), ("target", self.target)):
            self._heads[name].setText(tr("Free at {place}", place=choice.currentText() or NOTHING))
        places = self.source.currentData(), self.target.currentData()
        for row in self.rows:
            row.show_free(*(None if at is None else free.get((row.line.sku_id, at), 0) for at in places))

    def show_hits(self, text: str, hits: Sequence[ProductHit]) -> None:
        """The products that fit a text, with what is free of them at the source."""
        units, _ = units_and_name(text)
        rows = [
            Proposal(
                f"{number(units)} × {hit.title}" if units > 1 else hit.title,
                tr("{code} · {n} free there", code=hit.code, n=number(hit.here)),
                "package",
                (hit.sku_id, units),
            )
            for hit in hits
        ]
        self.look_up.show_hits(text, rows, tr("Products"))

    def say_unmatched(self, words: str) -> None:
        """Says under the field why nothing was added; "" takes it away."""
        self.look_up.set_error(words)
        self._unmatched.setText(words)
        self._unmatched.setVisible(bool(words))

    def show_faults(self, faults: Mapping[Any, BadInput]) -> None:
        """Says in place what cannot be read."""
        self._expected_part.set_fault(faults.get("expected"))
        for row in self.rows:
            row.show_fault(faults.get(row.line.sku_id))

    def check(self) -> bool:
        """Whether it can be asked for; says in place what keeps it from that."""
        state = self.state
        faults = faults_of(state)
        self.show_faults(faults)
        if state.source_id is None or state.target_id is None or state.source_id == state.target_id:
            self.banner.say(tr("Say from where to where."), tr("Choose two locations."), status=Status.ATTENTION)
            (self.source if state.source_id is None else self.target).setFocus(Qt.FocusReason.TabFocusReason)
        elif not state.lines:
            self.banner.say(tr("Nothing is asked for yet."), tr("Scan or type a product."), status=Status.ATTENTION)
            self.look_up.setFocus(Qt.FocusReason.TabFocusReason)
        elif faults:
            words = trn("{n} field cannot be read.", "{n} fields cannot be read.", len(faults))
            self.banner.say(words, tr("What is wrong stands at each of them."), status=Status.ATTENTION)
            wrong = next((row.units for row in self.rows if row.line.sku_id in faults), self.expected)
            wrong.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.banner.clear()
            return True
        return False

    def swap(self) -> None:
        """Goods go the other way."""
        source, target = self.source.currentIndex(), self.target.currentIndex()
        self.source.setCurrentIndex(target)
        self.target.setCurrentIndex(source)
        self.edited.emit()

    def remove_focused(self) -> None:
        """Takes out the line that is being typed into, else the last one."""
        row = next((row for row in self.rows if row.units.hasFocus()), self.rows[-1] if self.rows else None)
        if row is not None:
            self._remove(row)

    # -- inside --

    def _on_place(self, chosen: Choice, other: Choice) -> None:
        """The place that was chosen before moves over where both would be the same."""
        if chosen.currentData() == other.currentData():
            before = self._places[0 if chosen is self.source else 1]
            other.setCurrentIndex(other.findData(before))
        self.edited.emit()

    def remember_places(self) -> None:
        """Both places as they stand now: what a choice moves over to where it would take the other one's."""
        self._places = self.source.currentData(), self.target.currentData()

    def _on_taken(self, proposal: Proposal) -> None:
        if isinstance(proposal.value, tuple):
            self.picked.emit(*proposal.value)

    def _set_lines(self, lines: Sequence[AskedLine]) -> None:
        if [row.line.sku_id for row in self.rows] == [line.sku_id for line in lines]:
            for row, line in zip(self.rows, lines, strict=True):
                if row.units.text() != line.quantity:
                    row.units.setText(line.quantity)
        else:
            for row in self.rows[:]:
                self._take_out(row)
            for line in lines:
                self._append(line)
        self._tell()

    def _append(self, line: AskedLine) -> None:
        row = AskedRow(line)
        row.edited.connect(self._on_edited)
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda steps: self._move(row, steps))
        row.done.connect(lambda: self.look_up.setFocus(Qt.FocusReason.TabFocusReason))
        self.rows.append(row)
        self._column.addWidget(row)

    def _move(self, row: AskedRow | None, steps: int) -> None:
        """Up and down in the column of units; below the last line is the field that adds one."""
        at = (len(self.rows) if row is None else self.rows.index(row)) + steps
        if 0 <= at < len(self.rows):
            self.rows[at].units.setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= len(self.rows):
            self.look_up.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: AskedRow) -> None:
        at = self.rows.index(row)
        self._take_out(row)
        self._on_edited()
        near = self.rows[min(at, len(self.rows) - 1)].units if self.rows else self.look_up
        near.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_out(self, row: AskedRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        self._head.setVisible(bool(self.rows))
        typed = [row.units.text().strip() for row in self.rows]
        units = sum(int(text) for text in typed if text.isascii() and text.isdigit())
        lines = trn("{n} line", "{n} lines", len(self.rows))
        said = f"{lines}, {trn('{n} unit', '{n} units', units)}"
        self._sum.setText(said if self.rows else tr("none yet"))
