"""The grid of cells that cannot be used: each can be typed anew in place, and the file is checked again at once."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from app.channels.base import RowProblem
from app.ui.formats import number
from app.ui.i18n import said, tr
from app.ui.importing.problems import ProblemKind, plain_message
from app.ui.widgets.cells import CELL, Cell, Column, Row, TableModel, number_cell, text_cell
from app.ui.widgets.field import Field
from app.ui.widgets.table import StationTable
from app.ui.widgets.table_paint import CellDelegate

_EDIT = int(Qt.ItemDataRole.EditRole)
FIXED = 4  # the section of the cell that is typed into


@dataclass(frozen=True, slots=True)
class BadCell:
    """Where a problem is, whatever its message: so the place is kept when the file is read again."""

    row: int
    column: str
    order: str = ""


def fix_columns() -> tuple[Column, ...]:
    """The columns of the grid."""
    return (
        Column("row", tr("Row"), 68, number=True),
        Column("order", tr("Order"), 110),
        Column("column", tr("Column"), 180),
        Column("value", tr("Found"), 190),
        Column("fixed", tr("Put instead"), 190),
        Column("message", tr("What is wrong"), 260, stretch=True),
    )


def fix_rows(kinds: Sequence[ProblemKind]) -> list[Row]:
    """Every problem; kinds are parted by a line where there are several."""
    rows: dict[Hashable, Row] = {}
    for kind in kinds:
        if len(kinds) > 1:
            rows[kind.title, kind.column] = Row((kind.title, kind.column), fold=f"{kind.rows_words}: {kind.title}")
        for problem in kind.problems:
            key = BadCell(problem.row, problem.column, problem.order)
            rows.setdefault(key, Row(key, _cells(problem)))
    return list(rows.values())


def _cells(problem: RowProblem) -> tuple[Cell, ...]:
    message = plain_message(problem)
    fix = str(said(problem.fix))
    return (
        number_cell(number(problem.row) if problem.row else "", muted=True),
        text_cell(problem.order, strong=True),
        text_cell(problem.column, muted=True, tip=problem.column),
        text_cell(problem.value or tr("empty"), wrong=True, tip=problem.value) if problem.column else text_cell(""),
        text_cell(problem.value if problem.column else "", muted=True),
        text_cell(f"{message} {fix}".strip(), tip=f"{message} {fix}".strip()),
    )


class FixModel(TableModel):
    """Signals: ``mended(BadCell, str)`` a cell was typed anew."""

    mended = Signal(object, str)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.can_mend(index) else known

    def can_mend(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the row has a cell that can be typed anew, and this is it."""
        key = self.key_at(index.row())
        return index.column() == FIXED and isinstance(key, BadCell) and bool(key.column and key.row)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == _EDIT and index.isValid():
            cell: Cell = super().data(index, CELL)
            return cell.text
        return super().data(index, role)

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = _EDIT) -> bool:
        key = self.key_at(index.row())
        if role != _EDIT or not isinstance(key, BadCell) or not self.can_mend(index):
            return False
        if str(value) != self.data(index, _EDIT):
            self.mended.emit(key, str(value))
        return True


class _FixDelegate(CellDelegate):
    """Paints as every table does, and edits with the fields of the program."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor = Field(name=str(head), accepts_scans=True, parent=parent)
        editor.setText(str(index.data(_EDIT)))
        editor.selectAll()
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """The text is set when the editor is made; a file that is read again meanwhile takes nothing away."""

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, Field):
            model.setData(index, editor.text(), _EDIT)


class FixTable(StationTable):
    """The grid. Enter or typing edits the cell of the current row. Signals: ``mended(BadCell, str)``."""

    mended = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        model = FixModel(fix_columns())
        super().__init__(model, name=tr("Problems"), parent=parent)
        model.setParent(self)
        self.setItemDelegateForColumn(FIXED, _FixDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        model.mended.connect(self.mended)
        self.opened.connect(lambda _key: self.edit_current())

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being typed into."""
        return self.state() == QAbstractItemView.State.EditingState

    def edit_current(self) -> bool:
        """Opens the editor in the current row; False if nothing in it can be typed anew."""
        index = self.rows.index(self.currentIndex().row(), FIXED)
        if self.is_editing or not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True
