"""Before a batch is undone: what will happen to it, and what will be left as it is and why. After it: what did."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.imports import Batch
from app.services.import_verdicts import UndoCounts
from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import mark, said, tr
from app.ui.theme import Status
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.cells import Column, Row, TableModel, text_cell
from app.ui.widgets.label import Tone, label
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.table import StationTable

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "order": mark("Order"),
        "sku": mark("Product"),
        "barcode": mark("Barcode"),
        "stock": mark("Stock"),
        "location": mark("Location"),
        "customer": mark("Customer"),
        "identity": mark("Customer"),
        "address": mark("Address"),
    }
)
# More rows than a person reads; the command line lists all.
_MOST_ROWS = 2_000


class UndoPage(Panel):
    """Figures, the rows that are left, and the button that is handed in."""

    def __init__(self, undo: QWidget, back: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self.figures: list[StatCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(16)
        self._title = label("", size=fonts.FIGURE, weight=fonts.BOLD, elide=True)
        self._sentence = label("", tone=Tone.MUTED, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        column.addLayout(self._row)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(undo)
        bar.addWidget(back)
        bar.addStretch(1)
        column.addLayout(bar)
        self._card = Card(tr("Left as they are"), flush=True)
        columns = (
            Column("kind", tr("What"), 130),
            Column("name", tr("Name"), 220),
            Column("why", tr("Why"), 300, stretch=True),
        )
        self.table = StationTable(TableModel(columns, self), name=tr("What the undo leaves"))
        self._card.body.addWidget(self.table)
        column.addWidget(self._card, 1)
        self._space = QWidget()
        column.addWidget(self._space, 1)

    def show_plan(self, batch: Batch, counts: UndoCounts) -> None:
        """Shows what undoing the batch would do."""
        self._title.setText(tr("Undo the import of {file}", file=batch.file_name))
        if counts.done:
            self._sentence.setText(
                tr("Nothing is undone yet. Orders are cancelled, not deleted, and their numbers are free again.")
            )
        else:
            self._sentence.setText(tr("There is nothing to undo: everything has moved on, or is undone already."))
        self._show(counts, done=False)

    def show_done(self, name: str, counts: UndoCounts, *, stopped: bool) -> None:
        """Shows what became of it."""
        title = tr("Stopped while undoing {file}", file=name) if stopped else tr("Undone: {file}", file=name)
        self._title.setText(title)
        again = tr("Undo it again to go on: what is undone stays so.")
        self._sentence.setText(again if stopped else tr("The same file can be imported again."))
        self._show(counts, done=True)

    @property
    def words(self) -> str:
        """Title, sentence and figures."""
        cards = ", ".join(card.accessibleName() for card in self.figures)
        return f"{self._title.text()}. {self._sentence.text()} {cards}"

    def _show(self, counts: UndoCounts, *, done: bool) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.figures.clear()
        for icon, status, count, word, sub in _figures(counts, done=done):
            card = StatCard(icon, status, word)
            card.set_figure(number(count), sub)
            self._row.addWidget(card, 1)
            self.figures.append(card)
        rows = [
            Row(
                place,
                (
                    text_cell(tr(_KINDS.get(left.kind, left.kind)), muted=True),
                    text_cell(left.name or number(left.record_id), strong=True),
                    text_cell(said(left.why), tip=said(left.why)),
                ),
            )
            for place, left in enumerate(counts.left[:_MOST_ROWS])
        ]
        self.table.rows.set_rows(rows)
        self._card.setVisible(bool(rows))
        self._space.setVisible(not rows)


def _figures(counts: UndoCounts, *, done: bool) -> list[tuple[str, Status, int, str, str]]:
    figures = [
        ("ban", counts.orders_cancelled, tr("orders cancelled"), tr("their numbers are free again")),
        ("undo-2", counts.orders_set_back, tr("orders set back"), tr("as they were before the import")),
        ("archive", counts.products_archived, tr("products archived"), tr("nobody uses them")),
        ("undo-2", counts.records_set_back, tr("records set back"), tr("only fields that nobody changed since")),
        ("x", counts.records_removed, tr("records removed"), tr("the import had added them")),
        ("boxes", counts.counts_reversed, tr("counts reversed"), tr("by entries in the ledger")),
    ]
    shown = [(icon, Status.DONE if done else Status.ACTIVE, count, word, sub) for icon, count, word, sub in figures]
    shown = [figure for figure in shown if figure[2]]
    left = len(counts.left)
    if left or not shown:
        status = Status.ATTENTION if left else Status.DONE
        shown.append(("circle-pause", status, left, tr("left"), tr("moved on since, see below") if left else ""))
    return shown


def undone_words(name: str, counts: UndoCounts) -> str:
    """The undo in one line, for a toast."""
    if counts.left:
        return tr("Undone: {file}, but {n} left as they are", file=name, n=number(len(counts.left)))
    return tr("Undone: {file}", file=name)
