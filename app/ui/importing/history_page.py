"""What was imported: each batch with its file, time, person and counts, and a way to undo it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.channels.base import Kind
from app.queries.imports import Batch
from app.ui.channel_names import channel_words
from app.ui.formats import NOTHING, day_time, full_time, number
from app.ui.i18n import mark, tr
from app.ui.importing.check import KIND_NAMES
from app.ui.theme import Status
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, chip_cell, number_cell, text_cell
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import StationTable

_COLUMNS = (
    ("when", mark("When"), 130, False, False),
    ("file", mark("File"), 240, False, True),
    ("what", mark("What"), 220, False, False),
    ("user", mark("By"), 120, False, False),
    ("new", mark("New"), 80, True, False),
    ("updated", mark("Updated"), 90, True, False),
    ("unchanged", mark("Unchanged"), 100, True, False),
    ("problems", mark("Problems"), 90, True, False),
    ("state", mark("State"), 150, False, False),
)
# What goes first where the window is narrow.
_SPARE = ("unchanged", "user", "updated", "problems", "new")
_MARGIN = 24
_STATES: Mapping[str, tuple[str, Status, str]] = MappingProxyType(
    {
        "done": (mark("In"), Status.DONE, "check"),
        "partly": (mark("Partly in"), Status.ATTENTION, "circle-pause"),
        "undone": (mark("Undone"), Status.WAITING, "undo-2"),
        "left": (mark("Undone in part"), Status.ATTENTION, "undo-2"),
        "nothing": (mark("Nothing new"), Status.WAITING, "equal"),
    }
)


class HistoryPage(Panel):
    """The list of imports. Signals: ``chosen(Batch)`` Enter or a double click; ``current_changed()``."""

    chosen = Signal(object)
    current_changed = Signal()

    def __init__(self, undo: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._batches: dict[int, Batch] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 16)
        column.setSpacing(12)
        bar = QHBoxLayout()
        bar.addWidget(undo)
        bar.addStretch(1)
        column.addLayout(bar)
        columns = [
            Column(name, tr(title), width, number=is_number, stretch=stretch)
            for name, title, width, is_number, stretch in _COLUMNS
        ]
        chips = {"state": [tr(word) for word, _, _ in _STATES.values()]}
        self.table = StationTable(TableModel(roomy(columns, chips), self), name=tr("History of imports"))
        self.table.opened.connect(lambda key: self.chosen.emit(self._batches[key]))
        self.table.current_changed.connect(lambda _key: self.current_changed.emit())
        column.addWidget(self.table, 1)
        self._empty = EmptyState(
            "rotate-ccw-clock",
            tr("Nothing was imported yet"),
            tr("Every import is listed here, and can be undone as a whole."),
        )
        column.addWidget(self._empty, 1)
        self._empty.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - 2 * _MARGIN - BAR)

    def show_batches(self, batches: Sequence[Batch], now: datetime) -> None:
        """Shows the imports, the newest first; who was looked at stays."""
        key = self.table.current_key
        self._batches = {batch.id: batch for batch in batches}
        self.table.rows.set_rows([Row(batch.id, _cells(batch, now)) for batch in batches])
        self.table.setVisible(bool(batches))
        self._empty.setVisible(not batches)
        if not self.table.select_key(key):
            self.table.move_current(1)
        self.current_changed.emit()

    @property
    def current(self) -> Batch | None:
        """The import that is looked at."""
        key = self.table.current_key
        return self._batches.get(key) if isinstance(key, int) else None


def state_of(batch: Batch) -> str:
    """How the import stands: a key of the states."""
    if batch.undone_at is not None:
        undo = batch.counts.get("undo")
        return "undone" if undo is not None and not undo["left"] else "left"
    if not batch.changes:
        return "nothing"
    return "done" if batch.finished_at is not None else "partly"


def what_of(batch: Batch) -> str:
    """``Orders, Shopify main``."""
    kind = tr(KIND_NAMES[Kind(batch.kind)]) if batch.kind in list(Kind) else batch.kind
    return ", ".join(part for part in (kind, channel_words(batch.channel, batch.shop)) if part)


def _cells(batch: Batch, now: datetime) -> tuple[Cell, ...]:
    word, status, icon = _STATES[state_of(batch)]
    counts = [
        number_cell(number(batch.counts[name]) if name in batch.counts else NOTHING, muted=not batch.counts.get(name))
        for name in ("accepted", "updated", "unchanged", "rejected")
    ]
    return (
        text_cell(day_time(batch.started_at, now), muted=True, tip=full_time(batch.started_at)),
        text_cell(batch.file_name, strong=True, tip=batch.file_name),
        text_cell(what_of(batch)),
        text_cell(batch.user or NOTHING, muted=True),
        *counts,
        chip_cell(tr(word), status, icon=icon),
    )
