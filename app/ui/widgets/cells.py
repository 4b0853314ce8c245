"""What a table shows: frozen cells, columns and rows, and the model that holds them.

A screen turns each row of a query into a ``Row`` once, in ``set_rows``; nothing is looked up, formatted or coloured
while the table paints.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.theme import Status
from app.ui.widgets.label import escaped
from app.ui.widgets.picture import Source

CELL = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_CHECK_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable


class CellKind(enum.IntEnum):
    """How a cell is painted."""

    TEXT = 0
    NUMBER = 1
    CHIP = 2
    ICON = 3
    TWO_LINES = 4
    CHECK = 5
    BADGES = 6


@dataclass(frozen=True, slots=True)
class Badge:
    """A chip of a cell that has several; ``icon`` None takes the status's own glyph. ``action``: what a click asks."""

    text: str
    status: Status
    icon: str | None = None
    action: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. Made by the functions below.

    ``lead`` is muted text before the text (``Today`` 16:00); ``sub`` a second, small line; ``tags`` word and icon;
    ``picture`` a photo (file or image) at the left ("" shows a parcel, None shows nothing); ``wrong`` paints it red;
    ``second`` a chip behind the chip, which gives up its word where there is no room; ``badges`` several chips, as many
    as there is room for, and what can be done (``action``, told by ``StationTable.acted``) as ``link``; in a
    text they stand behind it and keep their room.
    """

    kind: CellKind = CellKind.TEXT
    text: str = ""
    lead: str = ""
    sub: str = ""
    icon: str | None = None
    status: Status = Status.WAITING
    tags: tuple[tuple[str, str], ...] = ()
    strong: bool = False
    muted: bool = False
    wrong: bool = False
    picture: Source | None = None
    tip: str = ""
    second: tuple[str, Status] | None = None
    badges: tuple[Badge, ...] = ()
    action: str = ""
    link: str = ""

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        words = [self.lead, self.text, self.second[0] if self.second else "", self.sub]
        words += [word for word, _icon in self.tags]
        words += [badge.text for badge in self.badges if self.kind is CellKind.TEXT]
        words.append(self.link)
        return " ".join(word for word in words if word)


EMPTY = Cell()
CHECK_CELL = Cell(CellKind.CHECK)


def text_cell(
    text: str,
    *,
    lead: str = "",
    strong: bool = False,
    muted: bool = False,
    wrong: bool = False,
    tags: Sequence[tuple[str, str]] = (),
    tip: str = "",
) -> Cell:
    """Plain text, perhaps with tags behind it."""
    return Cell(CellKind.TEXT, text, lead=lead, strong=strong, muted=muted, wrong=wrong, tags=tuple(tags), tip=tip)


def number_cell(text: str, *, lead: str = "", strong: bool = False, muted: bool = False, wrong: bool = False) -> Cell:
    """A number, already formatted; it stands at the right."""
    return Cell(CellKind.NUMBER, text, lead=lead, strong=strong, muted=muted, wrong=wrong)


def chip_cell(text: str, status: Status, *, icon: str | None = None, tip: str = "") -> Cell:
    """A status chip; ``icon`` None takes the status's own glyph."""
    return Cell(CellKind.CHIP, text, status=status, icon=icon, tip=tip)


def icon_cell(text: str, icon: str, *, muted: bool = True) -> Cell:
    """A glyph and a word."""
    return Cell(CellKind.ICON, text, icon=icon, muted=muted)


def two_lines(
    text: str,
    sub: str,
    *,
    picture: Source | None = None,
    strong: bool = False,
    tags: Sequence[tuple[str, str]] = (),
) -> Cell:
    """Two lines, perhaps with a photo before them."""
    return Cell(CellKind.TWO_LINES, text, sub=sub, picture=picture, strong=strong, tags=tuple(tags))


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``width`` px at 100 %; one column may ``stretch``; ``sort`` is the name the query knows it by.

    ``least``: down to which width it gives way before a column is left out; 0: not at all.
    """

    id: str
    title: str
    width: int
    number: bool = False
    stretch: bool = False
    sort: str = ""
    check: bool = False
    least: int = 0


CHECK_COLUMN = Column("check", "", 44, check=True)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key in the database and its cells. ``fold`` makes it one muted line across all columns.

    ``heading``: it is the head of the rows below it, higher and strong; ``fold_end`` stands at its far end.
    """

    key: Hashable
    cells: tuple[Cell, ...] = ()
    fold: str = ""
    heading: bool = False
    fold_end: str = ""


class TableModel(QAbstractTableModel):
    """Rows with ticks.

    Signals: ``ticks_changed()``; ``more_wanted()`` when the end is near and ``has_more`` was set.
    "All that match" is a flag with exceptions, never a list: it costs nothing on a million rows.
    """

    ticks_changed = Signal()
    more_wanted = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._places: dict[Hashable, int] = {}
        self._has_more = False
        self._asked = False
        self._ticked: set[Hashable] = set()
        self._all_matching = False

    # -- rows --

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are loaded."""
        return self._rows

    def set_rows(self, rows: Iterable[Row], *, has_more: bool = False) -> None:
        """Replaces all rows. Ticks of keys that are still there stay."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self._has_more, self._asked = has_more, False
        self.endResetModel()
        gone = set() if has_more else self._ticked - self._places.keys()
        if gone:
            self._ticked -= gone
        self.ticks_changed.emit()

    def append_rows(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Adds the next page."""
        self._has_more, self._asked = has_more, False
        if not rows:
            return
        start = len(self._rows)
        self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
        self._rows.extend(rows)
        self._places.update({row.key: start + place for place, row in enumerate(rows)})
        self.endInsertRows()

    def update_row(self, row: Row) -> bool:
        """Replaces the row with the same key in place; False if it is not loaded."""
        return self.update_rows([row]) == 1

    def update_rows(self, rows: Iterable[Row]) -> int:
        """Replaces the rows with the same keys in place, neighbours with one change; how many of them are loaded."""
        found = {self._places[row.key]: row for row in rows if row.key in self._places}
        for place, row in found.items():
            self._rows[place] = row
        last_column = len(self.columns) - 1
        # What stands together differs from its number in the order by the same.
        for _, run in itertools.groupby(enumerate(sorted(found)), lambda each: each[1] - each[0]):
            places = [place for _, place in run]
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], last_column))
        return len(found)

    def place_of(self, key: Hashable) -> int:
        """The place of a key, or -1."""
        return self._places.get(key, -1)

    def key_at(self, place: int) -> Hashable:
        """The key at a place, or None."""
        return self._rows[place].key if 0 <= place < len(self._rows) else None

    def is_fold(self, place: int) -> bool:
        """True for a line across all columns."""
        return bool(self._rows[place].fold)

    # -- ticks --

    @property
    def all_matching(self) -> bool:
        """True when everything that matches is ticked, loaded or not, but for ``exceptions``."""
        return self._all_matching

    @property
    def ticked(self) -> frozenset[Hashable]:
        """The ticked keys; with ``all_matching``, the keys that are excepted."""
        return frozenset(self._ticked)

    def is_ticked(self, key: Hashable) -> bool:
        """Whether a row is ticked."""
        return (key in self._ticked) != self._all_matching

    def has_ticks(self) -> bool:
        """Whether anything is ticked."""
        return self._all_matching or bool(self._ticked)

    def tick(self, keys: Iterable[Hashable], on: bool) -> None:
        """Ticks or unticks rows."""
        if on != self._all_matching:
            self._ticked.update(keys)
        else:
            self._ticked.difference_update(keys)
        self._repaint()

    def tick_all(self, on: bool) -> None:
        """Ticks everything that matches, or nothing."""
        self._all_matching = on
        self._ticked.clear()
        self._repaint()

    def head_state(self) -> Qt.CheckState:
        """What the box in the header shows."""
        if not self.has_ticks():
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if self._all_matching and not self._ticked else Qt.CheckState.PartiallyChecked

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1), [_CHECK])
        self.ticks_changed.emit()

    # -- Qt --

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()] if index.column() < len(row.cells) else EMPTY
        if role == CELL:
            return cell
        if role == _DISPLAY:
            return row.fold or cell.text
        if role == _TOOL_TIP:
            return escaped(cell.tip) if cell.tip else None
        if role == _ACCESSIBLE:
            return row.fold or cell.spoken
        if role == _CHECK and cell.kind is CellKind.CHECK:
            return Qt.CheckState.Checked if self.is_ticked(row.key) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CHECK_FLAGS if self.columns[index.column()].check else _FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY and section < len(self.columns):
            return self.columns[section].title
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._has_more and not self._asked

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()
