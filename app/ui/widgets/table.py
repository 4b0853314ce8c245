"""The table of every list: fixed row height, no grid, own header, ticks, and a focus ring around the current row."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.mirror import smooth
from app.ui.theme import tokens_of
from app.ui.widgets.cells import CELL, Cell, TableModel
from app.ui.widgets.painting import RADIUS, paint_ring, paint_round
from app.ui.widgets.scroll import thin_bars
from app.ui.widgets.table_paint import CellDelegate, TableHeader

ROW, ROW_PHOTO, ROW_TWO_LINES, ROW_FOLD = 36, 44, 48, 24


class StationTable(QTableView):
    """A list. Arrows move; Space or X ticks; Shift with arrows or a click ticks a range; Enter opens.

    Signals: ``current_changed(key)`` (None when there is none), ``opened(key)``, ``sort_wanted(sort, descending)``,
    ``acted(key, action)`` for a click on a cell that offers something.
    Give it a ``TableModel`` in the constructor; ``row_height`` px at 100 %.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    sort_wanted = Signal(str, bool)
    acted = Signal(object, str)

    def __init__(self, model: TableModel, *, name: str, row_height: int = ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._row_height = row_height
        self._spanned: list[int] = []
        self._added_keys: list[tuple[str, tuple[str, ...]]] = []
        self._delegate = CellDelegate(self)
        self._head = TableHeader(self)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setAccessibleName(name)
        self._set_up()
        self._apply_columns()
        self._head.sort_clicked.connect(self._on_sort)
        self._head.box_clicked.connect(lambda: model.tick_all(not model.has_ticks()))
        model.modelReset.connect(self._on_reset)
        model.ticks_changed.connect(self._head.viewport().update)
        self._on_reset()

    # -- for screens --

    @property
    def head(self) -> TableHeader:
        """The header."""
        return self._head

    @property
    def current_key(self) -> Hashable:
        """The key of the current row, or None."""
        return self.rows.key_at(self.currentIndex().row())

    def select_key(self, key: Hashable) -> bool:
        """Makes the row with ``key`` current and visible; False if it is not loaded."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
        return place >= 0

    def select_near(self, key: Hashable, place: int) -> None:
        """Makes the row with ``key`` current; is it gone, the one that now stands at ``place``, where it was."""
        last = self.rows.rowCount() - 1
        if not self.select_key(key) and last >= 0:
            self.setCurrentIndex(self.rows.index(min(max(place, 0), last), 0))

    def move_current(self, steps: int) -> None:
        """Moves the current row by ``steps``, stopping at the ends and passing over folds."""
        place = self.currentIndex().row() + steps
        while 0 <= place < self.rows.rowCount() and self.rows.is_fold(place):
            place += 1 if steps > 0 else -1
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, 0))

    def set_sort(self, sort: str, *, descending: bool) -> None:
        """Shows the arrow at the column that is sorted by."""
        self._head.sorted_by, self._head.descending = sort, descending
        self._head.viewport().update()

    def targets(self) -> list[Hashable]:
        """What an action works on: the ticked rows that are loaded, else the current row, else nothing."""
        if self.rows.has_ticks():
            return [row.key for row in self.rows.rows if not row.fold and self.rows.is_ticked(row.key)]
        return [] if self.current_key is None else [self.current_key]

    # -- keys and mouse --

    def add_keys(self, text: str, keys: tuple[str, ...]) -> None:
        """Says what somebody else has made keys of this table do, for the key map."""
        self._added_keys.append((text, keys))

    def own_keys(self) -> list[tuple[str, tuple[str, ...]]]:
        """The keys that the table takes by itself, each with what it does in words."""
        moves = [(tr("Up and down"), ("Up", "Down"))]
        ticks = [(tr("Select or deselect the row"), ("Space",)), (tr("Select rows one after another"), ("Shift+Down",))]
        return [*moves, *(ticks if self._has_ticks() else []), *self._added_keys]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_key is None:
                event.ignore()
            else:
                self.opened.emit(self.current_key)
        elif key == Qt.Key.Key_Space and self._has_ticks():
            self.toggle(place)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_current(1 if key == Qt.Key.Key_Down else -1)
            if shift and self._has_ticks():
                self._tick_range(place, self.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # one level up is for the view to say
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are actions here; Qt's jump to the next match is not wanted."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            cell: Cell = index.data(CELL)
            if cell.action:
                self.acted.emit(self.rows.key_at(index.row()), cell.action)
                return
        if not index.isValid() or not self._has_ticks() or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._tick_range(max(0, before), index.row())
        elif self.rows.columns[index.column()].check or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.rows.columns[index.column()].check:
            self.setCurrentIndex(index)
            self.opened.emit(self.rows.key_at(index.row()))

    def toggle(self, place: int) -> None:
        """Ticks or unticks the row at ``place``."""
        key = self.rows.key_at(place)
        if key is not None and not self.rows.is_fold(place):
            self.rows.tick([key], not self.rows.is_ticked(key))

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        current = self.currentIndex().row()
        tokens = tokens_of(self.palette())
        self._delegate.current, self._delegate.tokens = current, tokens
        self._delegate.last = self._head.last_shown()
        super().paintEvent(event)
        if current < 0:
            return
        rect = QRectF(self._row_rect(current)).adjusted(2, 2, -2, -3)
        painter = smooth(QPainter(self.viewport()))
        if self.hasFocus():
            paint_ring(painter, rect, tokens)
        elif self.rows.has_ticks():
            paint_round(painter, rect, edge=tokens.edge, radius=RADIUS)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self._row_rect(index.row()))
        if current.row() != previous.row():
            self.current_changed.emit(self.rows.key_at(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().row() < 0 and self.rows.rowCount():
            self.move_current(1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # -- inside --

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        thin_bars(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(20)
        side.setDefaultSectionSize(fonts.row(self._row_height))

    def _apply_columns(self) -> None:
        for section, column in enumerate(self.rows.columns):
            stretch = column.stretch
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            self._head.setSectionResizeMode(section, mode)
            self._head.resizeSection(section, fonts.dp(column.width))

    def _on_reset(self) -> None:
        if self._spanned:
            self.clearSpans()
            for place in self._spanned:
                self.setRowHeight(place, fonts.row(self._row_height))
        self._spanned = [place for place in range(self.rows.rowCount()) if self.rows.is_fold(place)]
        for place in self._spanned:
            self.setSpan(place, 0, 1, len(self.rows.columns))
            self.setRowHeight(place, fonts.dp(ROW_PHOTO if self.rows.rows[place].heading else ROW_FOLD))

    def _has_ticks(self) -> bool:
        return any(column.check for column in self.rows.columns)

    def _tick_range(self, start: int, end: int) -> None:
        low, high = sorted((start, end))
        keys = [self.rows.rows[p].key for p in range(max(0, low), high + 1) if not self.rows.is_fold(p)]
        self.rows.tick(keys, True)

    def _row_rect(self, place: int) -> QRect:
        top = self.rowViewportPosition(place)
        return QRect(0, top, self.viewport().width(), self.rowHeight(place))

    def _on_sort(self, section: int) -> None:
        sort = self.rows.columns[section].sort
        descending = not self._head.descending if sort == self._head.sorted_by else False
        self.set_sort(sort, descending=descending)
        self.sort_wanted.emit(sort, descending)
