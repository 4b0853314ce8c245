"""The bins of a location: what lies in each, new ones, changes, and giving an empty one up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.bin_patterns import bin_codes
from app.errors import BadInput, OperationError
from app.queries.bins import BinRow, bin_rows
from app.services.bins import AddBins, ArchiveBin, ChangeBin
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.formats import NOTHING, day, number, utc_now
from app.ui.i18n import mark, tr, trn
from app.ui.inventory.words import BIN_KINDS, bin_words
from app.ui.tasks import DoneLike
from app.ui.view import Kit
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Column, Row, TableModel, number_cell, text_cell
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned, PlainField
from app.ui.widgets.scroll import BAR
from app.ui.widgets.side_form import whole
from app.ui.widgets.table import StationTable

_COLUMNS = (
    Column("code", mark("Bin"), 140),
    Column("zone", mark("Zone"), 120, stretch=True),
    Column("kind", mark("Purpose"), 140),
    Column("walk", mark("Walk"), 72, number=True),
    Column("products", mark("Products"), 90, number=True),
    Column("units", mark("Units"), 80, number=True),
    Column("held", mark("Held"), 72, number=True),
    Column("counted", mark("Last counted"), 130),
)
_SPARE = ("held", "counted", "products")


class BinForm(Panel):
    """Asks for new bins, or what is to be other with one.

    Signals: ``wanted(command)``; ``refused(OperationError)``: codes that cannot be read; ``left()``.
    """

    wanted = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(QPalette.ColorRole.Window, line="b")
        self._row: BinRow | None = None
        self._location_id = 0
        self.code, self.zone, self.walk = (
            PlainField(name=tr("Bin")),
            PlainField(name=tr("Zone")),
            PlainField(name=tr("Walk")),
        )
        self.kind = Choice(name=tr("Purpose"))
        for kind in BIN_KINDS:
            self.kind.addItem(tr(BIN_KINDS[kind]), kind)
        self._save = Button(tr("Save"), kind=Kind.PRIMARY, does="bins.save")
        self._save.clicked.connect(self.save)
        cancel = Button(tr("Cancel"), kind=Kind.GHOST)
        cancel.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        self._walk_part = Captioned(tr("Walk"), self.walk)
        row.addWidget(Captioned(tr("Bins, as A-01..12"), self.code), 3)
        row.addWidget(Captioned(tr("Zone"), self.zone), 2)
        row.addWidget(Captioned(tr("Purpose"), self.kind), 2)
        row.addWidget(self._walk_part, 1)
        for button in (cancel, self._save):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        for field in (self.code, self.zone, self.walk):
            field.returnPressed.connect(self.save)
        self.hide()

    def ask_new(self, location_id: int) -> None:
        """Asks for new bins of a location."""
        self._row, self._location_id = None, location_id
        self.setAccessibleName(tr("New bins"))
        self.code.clear()
        self._walk_part.hide()
        self._open()

    def ask_change(self, row: BinRow) -> None:
        """Asks what is to be other with a bin."""
        self._row, self._location_id = row, row.location_id
        self.setAccessibleName(tr("Change the bin {code}", code=row.code))
        self.code.setText(row.code)
        self.zone.setText(row.zone)
        self.walk.setText(str(row.walk_order))
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind)))
        self._walk_part.show()
        self._open()

    def save(self) -> None:
        """Hands the command over."""
        if not self.isVisible():
            return
        kind = str(self.kind.currentData())
        if self._row is None:
            try:
                codes = bin_codes(self.code.text())
            except BadInput as error:
                self.refused.emit(error)
                return
            if codes:
                self.wanted.emit(AddBins(self._location_id, codes, self.zone.text(), kind))
            return
        walk = whole(self.walk.text())
        self.wanted.emit(
            ChangeBin(self._row.id, self._row.version, self.code.text(), self.zone.text(),
                      self._row.walk_order if walk is None else walk, kind)
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.show()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.selectAll()


class BinsPage(Panel):
    """Signals: ``did(words, undo)``; ``said(words)``; ``contents_wanted(code)`` what lies in a bin is to be shown."""

    did = Signal(str, object)
    said = Signal(str)
    contents_wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._kit = kit
        self._location_id: int | None = None
        self._bins: dict[int, BinRow] = {}
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled, {"kind": [tr(words) for words in BIN_KINDS.values()]}), self)
        self.table = StationTable(self.model, name=tr("Bins"))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form, self.banner = BinForm(), Banner()
        self._build()
        self.table.opened.connect(self._open)
        self.form.wanted.connect(self._carry_out)
        self.form.refused.connect(self.banner.say_error)
        self.form.left.connect(self.close_form)

    def _build(self) -> None:
        self.tools, self._more = QHBoxLayout(), QHBoxLayout()
        for row in (self.tools, self._more):
            row.setSpacing(8)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._count = label("", tone=Tone.MUTED)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 16, 10)
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addLayout(self.tools)
        head.addLayout(words, 1)
        head.addLayout(self._more)
        new = Button(tr("New bins"), kind=Kind.PRIMARY, size=Size.HERO, icon="circle-plus", does="bins.add")
        new.clicked.connect(self.ask_new)
        why = tr("Bins say where in the location units lie.\nWithout bins it is known by its location alone.")
        self._empty = EmptyState("map-pin", tr("No bins yet"), why, [new])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

    def bind(self, actions: Actions) -> None:
        """Binds the keys of the page."""
        for name, run, kind in (
            ("archive", self.archive, Kind.GHOST),
            ("change", self.ask_change, Kind.PLAIN),
            ("add", self.ask_new, Kind.PRIMARY),
        ):
            button = actions.button(actions.bind(self, f"bins.{name}", run), kind=kind)
            button.set_yielding()
            self._more.addWidget(button)
        actions.bind(self.form, "bins.save", self.form.save)

    # -- what is shown --

    def show_location(self, location_id: int, name: str) -> None:
        """Shows the bins of a location."""
        self._location_id = location_id
        self._title.setText(tr("Bins at {place}", place=name))
        self.form.hide()
        self.banner.clear()
        self.load()

    def load(self) -> None:
        """Reads them."""
        if self._location_id is not None:
            done = partial(self._on_bins, self._location_id)
            self._kit.tasks.read(self, bin_rows, self._location_id, done=done, failed=self.banner.say_error, key="bins")

    @property
    def row(self) -> BinRow | None:
        """The focused bin."""
        key = self.table.current_key
        return self._bins.get(key) if isinstance(key, int) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR)

    def close_form(self) -> bool:
        """Closes what is asked; False if nothing was."""
        was = not self.form.isHidden()
        self.form.hide()
        if was:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return was

    # -- doing --

    def ask_new(self) -> None:
        """Asks for new bins."""
        self.banner.clear()
        if self._location_id is not None:
            self.form.ask_new(self._location_id)

    def ask_change(self) -> None:
        """Asks what is to be other with the focused bin."""
        self.banner.clear()
        if self.row is not None:
            self.form.ask_change(self.row)

    def archive(self) -> None:
        """Gives the focused bin up; Undo brings it back."""
        row = self.row
        if row is not None:
            back = AddBins(row.location_id, (row.code,), row.zone, row.kind)
            words = tr("The bin {code} is given up", code=row.code)
            self._run(ArchiveBin(row.id), lambda _answer: self.did.emit(words, partial(self._do, back)))

    def _carry_out(self, command: Any) -> None:
        def done(answer: DoneLike) -> None:
            self.close_form()
            if isinstance(command, AddBins):
                self.said.emit(trn("{n} bin made", "{n} bins made", answer.result["added"]))
                return
            row = self._bins.get(command.bin_id)
            if row is not None:
                back = ChangeBin(row.id, answer.result["version"], row.code, row.zone, row.walk_order, row.kind)
                self.did.emit(tr("The bin {code} is changed", code=row.code), partial(self._do, back))

        self._run(command, done)

    def _do(self, command: Any) -> None:
        self._run(command, lambda _answer: None)

    def _run(self, command: Any, done: Callable[[DoneLike], object]) -> None:
        self.banner.clear()
        self._kit.tasks.run(self, command, done=done, failed=self._failed)

    def _failed(self, error: OperationError) -> None:
        self.banner.say_error(error)

    def _open(self, key: object) -> None:
        row = self._bins.get(key) if isinstance(key, int) else None
        if row is not None:
            self.contents_wanted.emit(row.code)

    def _on_bins(self, location_id: int, bins: list[BinRow]) -> None:
        if location_id != self._location_id:
            return
        now = utc_now()
        kept, place = self.table.current_key, self.table.currentIndex().row()
        self._bins = {row.id: row for row in bins}
        self.model.set_rows([_row(row, now) for row in bins])
        self.table.select_near(kept, place)
        self._count.setText(trn("{n} bin", "{n} bins", len(bins)))
        self._stack.setCurrentWidget(self.table if bins else self._empty)


def _row(row: BinRow, now: datetime) -> Row:
    return Row(
        row.id,
        (
            text_cell(row.code, strong=True),
            text_cell(row.zone, muted=True),
            text_cell(bin_words(row.kind)),
            number_cell(number(row.walk_order), muted=True),
            number_cell(number(row.products) if row.products else NOTHING, muted=not row.products),
            number_cell(number(row.units) if row.units else NOTHING, muted=not row.units),
            number_cell(number(row.held) if row.held else NOTHING, muted=True),
            text_cell(day(row.counted_at, now) if row.counted_at else tr("Never"), muted=True),
        ),
    )
