"""The transfers of a location: what is to be sent, what is on its way, what came otherwise than it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.queries.transfers import TransferGroup, TransferHead, transfer_counts, transfers
from app.ui.formats import NOTHING, ago, capped, day_of, duration, full_time, number, utc_now
from app.ui.i18n import mark, tr
from app.ui.theme import Status
from app.ui.transfers.words import STATES, state_of
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, chip_cell, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import StationTable
from app.ui.widgets.tabs import Tab, Tabs, ViewBar

_COLUMNS = (
    ("number", mark("Transfer"), 280, False, True),
    ("state", mark("State"), 160, False, False),
    ("asked", mark("Asked for"), 110, True, False),
    ("sent", mark("Sent"), 90, True, False),
    ("received", mark("Received"), 110, True, False),
    ("expected", mark("Expected"), 140, False, False),
    ("age", mark("Date"), 150, False, False),
)
_SPARE = ("age", "asked", "expected")
_ROW = 56
# The newest ones; what is older is found by the search.
MOST_LISTED = 500
GROUPS: Mapping[TransferGroup, str] = MappingProxyType(
    {
        TransferGroup.REQUESTED: mark("To be sent"),
        TransferGroup.ON_THE_WAY: mark("On their way"),
        TransferGroup.DIFFERS: mark("With differences"),
        TransferGroup.ALL: mark("All"),
    }
)
_NONE: Mapping[TransferGroup, str] = MappingProxyType(
    {
        TransferGroup.REQUESTED: mark("Nothing is to be sent"),
        TransferGroup.ON_THE_WAY: mark("Nothing is on its way"),
        TransferGroup.DIFFERS: mark("Nothing came otherwise than it was sent"),
        TransferGroup.ALL: mark("No transfers here"),
    }
)


@dataclass(frozen=True, slots=True)
class Listed:
    """What the page shows: the transfers of a group that fit ``text``, and how many each group has."""

    group: TransferGroup
    heads: tuple[TransferHead, ...]
    counts: Mapping[TransferGroup, int]
    text: str = ""


def listed(conn: Any, group: TransferGroup, location_id: int | None, text: str = "") -> Listed:
    """The transfers of a group that leave or reach a location, None: any, and fit the words of ``text``."""
    heads = transfers(conn, group=group, location_id=location_id, text=text, limit=MOST_LISTED)
    return Listed(group, tuple(heads), transfer_counts(conn, location_id, text), text)


class ListPage(Panel):
    """Signals: ``opened(transfer id)``; ``asked(action id)`` by a button; ``group_chosen()``; ``current_changed()``;
    ``search_dropped()``: the search is to be emptied."""

    opened = Signal(int)
    asked = Signal(str)
    group_chosen = Signal()
    current_changed = Signal()
    search_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._heads: dict[int, TransferHead] = {}
        self.banner = Banner()
        self.tabs = Tabs(name=tr("Transfers"))
        self.tabs.set_tabs([Tab(group.value, tr(word)) for group, word in GROUPS.items()], TransferGroup.REQUESTED)
        self.tabs.chosen.connect(lambda _id: self.group_chosen.emit())
        self._cancel = self._button("cancel", tr("Cancel it"), "ban")
        self._print = self._button("print", tr("Print the slip"), "printer")
        self._open = self._button("open", tr("Open"), "corner-down-left")
        new = self._button("new", tr("New transfer"), "circle-plus", Kind.PRIMARY)
        for button in (self._cancel, self._print, self._open, new):
            button.set_yielding()
        titles = [Column(name, tr(title), width, is_number, wide) for name, title, width, is_number, wide in _COLUMNS]
        late = tr("Late {span}", span=duration(timedelta(days=999)))
        chips = {"state": [tr(word) for word, _, _ in STATES.values()], "expected": [late]}
        self.table = StationTable(TableModel(roomy(titles, chips), self), name=tr("Transfers"), row_height=_ROW)
        self.table.opened.connect(lambda key: self.opened.emit(key) if isinstance(key, int) else None)
        self.table.current_changed.connect(lambda _key: self._on_current())
        self._begin = self._button("new", tr("New transfer"), "circle-plus", Kind.PRIMARY, Size.HERO)
        why = tr("Goods are asked for, sent and received by scans.\nWhat is on its way stays in the books.")
        self._first_use = EmptyState("truck", tr("No transfers yet"), why, [self._begin])
        self._nothing: dict[TransferGroup, EmptyState] = {}
        self._stack = QStackedWidget()
        drop = Button(tr("Clear the search"), icon="x")
        drop.clicked.connect(self.search_dropped)
        self._unmatched = EmptyState("truck", tr("No transfer fits"), "", [drop], framed=False)
        for widget in (self.table, self._first_use, self._unmatched):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = ViewBar(self.tabs, self._cancel, self._print, self._open, new)
        column.addWidget(self._bar)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self._on_current()

    def _button(self, name: str, text: str, icon: str, kind: Kind = Kind.PLAIN, size: Size = Size.NORMAL) -> Button:
        button = Button(text, kind=kind, icon=icon, size=size, does=f"transfers.{name}")
        button.clicked.connect(lambda: self.asked.emit(f"transfers.{name}"))
        return button

    @property
    def group(self) -> TransferGroup:
        """The group that is shown."""
        return TransferGroup(self.tabs.current_id)

    @property
    def current(self) -> TransferHead | None:
        """The transfer of the current row."""
        key = self.table.current_key
        return self._heads.get(key) if isinstance(key, int) else None

    @property
    def first(self) -> QWidget:
        """Where the focus belongs: the table, or what one can do where there is none."""
        shown = self._stack.currentWidget()
        if shown is self.table:
            return self.table
        return self._begin if shown is self._first_use else self.tabs

    def choose(self, group: TransferGroup) -> None:
        """Shows a group."""
        self.tabs.select(group.value)
        self.group_chosen.emit()

    def choose_nth(self, place: int) -> None:
        """Shows the group of that place, from 0."""
        self.choose(list(GROUPS)[place])

    def show_listed(self, shown: Listed, today: date) -> None:
        """Shows it; the row that was looked at stays."""
        if shown.group is not self.group:
            return
        key, place = self.table.current_key, self.table.currentIndex().row()
        self._heads = {head.id: head for head in shown.heads}
        rows = [Row(head.id, _cells(head, today)) for head in shown.heads]
        if len(rows) >= MOST_LISTED:
            rows.append(Row("older", fold=tr("Older ones are found by the search.")))
        self.table.rows.set_rows(rows)
        for group, count in shown.counts.items():
            status = Status.ATTENTION if group is TransferGroup.DIFFERS and count else None
            self.tabs.set_count(group.value, capped(count) if group is not TransferGroup.ALL else "", status)
        if shown.heads:
            self._stack.setCurrentWidget(self.table)
            self.table.select_near(key, place)
        elif shown.text and not shown.counts[TransferGroup.ALL]:
            self._stack.setCurrentWidget(self._unmatched)
        elif shown.counts[TransferGroup.ALL]:
            self._stack.setCurrentWidget(self._empty_of(shown.group))
        else:
            self._stack.setCurrentWidget(self._first_use)
        self._on_current()

    def _empty_of(self, group: TransferGroup) -> EmptyState:
        """What stands where a group has none; made when it is first wanted."""
        if group not in self._nothing:
            button = Button(tr("Show all"), icon="list")
            button.clicked.connect(lambda: self.choose(TransferGroup.ALL))
            self._nothing[group] = EmptyState("truck", tr(_NONE[group]), "", [button], framed=False)
            self._stack.addWidget(self._nothing[group])
        return self._nothing[group]

    def _on_current(self) -> None:
        head = self.current
        self._open.setEnabled(head is not None)
        self._print.setEnabled(head is not None)
        self._cancel.setEnabled(head is not None and can_cancel(head))
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR)
        # Every tab is there; what has a key gives way.
        giving = (self._open, self._print, self._cancel)
        for left_out in range(len(giving) + 1):
            for place, button in enumerate(giving):
                button.setVisible(place >= left_out)
            if self.tabs.sizeHint().width() <= self._bar.room_in(self.width()):
                break


def can_cancel(head: TransferHead) -> bool:
    """Whether a transfer may be cancelled: nothing of it has come in."""
    return head.state == "requested" or (head.state == "shipped" and not head.received)


def _cells(head: TransferHead, today: date) -> tuple[Cell, ...]:
    word, status, icon = state_of(head)
    came = head.received + head.found
    return (
        two_lines(head.number, tr("{source} to {target}", source=head.source, target=head.target), strong=True),
        chip_cell(tr(word), status, icon=icon),
        number_cell(number(head.requested)),
        number_cell(number(head.shipped) if head.shipped else NOTHING, muted=not head.shipped),
        number_cell(number(came) if came else NOTHING, muted=not came, wrong=head.differs),
        _expected_cell(head, today),
        text_cell(ago(head.requested_at, utc_now()), muted=True, tip=full_time(head.requested_at)),
    )


def _expected_cell(head: TransferHead, today: date) -> Cell:
    day = head.expected_on
    if day is None:
        return text_cell(NOTHING, muted=True)
    when = day_of(day, today)
    if day < today and head.state in ("requested", "shipped"):
        return chip_cell(tr("Late {span}", span=duration(today - day)), Status.ATTENTION, tip=when)
    return text_cell(when)
