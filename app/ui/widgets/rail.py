"""The rail at the left: the views with their counts, the active one marked by fill, bar and weight."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import fonts
from app.ui.formats import capped
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import mirrored, smooth
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.chip import chip_width, paint_chip
from app.ui.widgets.label import label
from app.ui.widgets.painting import (
    LEFT,
    RIGHT,
    caps_width,
    paint_caps,
    paint_line,
    paint_ring,
    paint_round,
)
from app.ui.widgets.painting import paint_text as draw_text
from app.ui.widgets.scroll import thin_bars

RAIL_WIDTH, ROW, GAP, INSET = 200, 36, 2, 8
_ICON, _LABEL_X, _BAR = 20, 50, QSize(3, 20)
_LINE_BLOCK = 24

ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One row: the view it opens, and how many things wait there."""

    view_id: str
    title: str
    icon: str
    count: int = 0
    attention: bool = False
    secondary: bool = False
    line_above: bool = False


class RailModel(QAbstractListModel):
    """The rows of the rail, in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[RailEntry] = []

    def add(self, entry: RailEntry) -> None:
        """Adds a row; the first secondary one gets a line above."""
        above = entry.secondary and bool(self._entries) and not self._entries[-1].secondary
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.append(replace(entry, line_above=above))
        self.endInsertRows()

    def clear(self) -> None:
        """Takes all rows away."""
        self.beginResetModel()
        self._entries.clear()
        self.endResetModel()

    def set_count(self, view_id: str, count: int, attention: bool) -> None:
        """Changes the number of one row."""
        for row, entry in enumerate(self._entries):
            if entry.view_id == view_id:
                self._entries[row] = replace(entry, count=count, attention=attention)
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def entry(self, row: int) -> RailEntry:
        """The row at ``row``."""
        return self._entries[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if not entry.count:
                return entry.title
            if entry.attention:
                return tr("{title}, {n} need attention", title=entry.title, n=capped(entry.count))
            return f"{entry.title}, {capped(entry.count)}"
        return None


class RailDelegate(QStyledItemDelegate):
    """Paints the rows of the rail."""

    digits = False
    width = RAIL_WIDTH

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        above = _LINE_BLOCK if index.data(ENTRY).line_above else 0
        return QSize(fonts.dp(self.width), fonts.dp(ROW) + GAP + above)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: RailEntry = index.data(ENTRY)
        with mirrored(smooth(painter), QRectF(option.rect), option.direction):
            self._paint_entry(painter, option, entry, digit=index.row() + 1)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: RailEntry, *, digit: int) -> None:
        tokens = tokens_of(option.palette)
        top = option.rect.y()
        if entry.line_above:
            paint_line(painter, 16, top + 12, option.rect.width() - 16, top + 12, tokens.divider)
            top += _LINE_BLOCK
        body = QRectF(INSET, top, option.rect.width() - 2 * INSET, fonts.dp(ROW))
        active = bool(option.state & QStyle.StateFlag.State_Selected)
        if active:
            paint_round(painter, body, fill=tokens.selected)
            bar = QRectF(INSET, body.center().y() - _BAR.height() / 2, _BAR.width(), _BAR.height())
            paint_round(painter, bar, fill=tokens.accent, radius=1.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_round(painter, body, fill=tokens.row_line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, body, tokens)
        self._paint_content(painter, body, entry, tokens, active=active, digit=digit)

    def _paint_content(
        self, painter: QPainter, body: QRectF, entry: RailEntry, tokens: Tokens, *, active: bool, digit: int
    ) -> None:
        middle = body.center().y()
        ink = tokens.accent if active else tokens.muted
        paint_icon(painter, INSET + 10, middle - _ICON / 2, _ICON, entry.icon, ink)
        right = body.right() - 12
        if self.digits and digit <= 9:
            width = caps_width(str(digit))
            right -= width
            paint_caps(painter, right, middle, str(digit), ink=tokens.muted, fill=tokens.surface, edge=tokens.divider)
        elif entry.attention and entry.count:
            # The glyph gives way before a letter of the title does.
            left = body.right() - 14 - _LABEL_X - fonts.text_width(fonts.font(fonts.BODY, fonts.STRONG), entry.title)
            width = chip_width(capped(entry.count))
            icon = None if width <= left else ""
            width = chip_width(capped(entry.count), icon=icon is None)
            right = body.right() - 8 - width
            paint_chip(painter, right, middle, capped(entry.count), Status.ATTENTION, tokens, icon=icon)
        elif entry.count:
            font = fonts.font(fonts.CAPTION, fonts.STRONG)
            text = capped(entry.count)
            draw_text(painter, body.adjusted(0, 0, right - body.right(), 0), text, font, tokens.muted, RIGHT)
            right -= fonts.text_width(font, text)
        font = fonts.font(fonts.BODY, fonts.STRONG if active else fonts.NORMAL)
        room = QRectF(_LABEL_X, body.y(), right - 6 - _LABEL_X, body.height())
        draw_text(painter, room, entry.title, font, tokens.text, LEFT)


class RailList(QListView):
    """The list of views, or of pages. Signals: ``chosen(view_id)``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, width: int = RAIL_WIDTH) -> None:
        super().__init__(parent)
        self.entries = RailModel(self)
        self._delegate = RailDelegate(self)
        self._delegate.width = width
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        thin_bars(self)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(tr("Views"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def select(self, view_id: str) -> None:
        """Marks the row of ``view_id`` without emitting ``chosen``."""
        for row in range(self.entries.rowCount()):
            if self.entries.entry(row).view_id == view_id:
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self.entries.index(row))
                self.selectionModel().blockSignals(False)
                self.viewport().update()

    def show_digits(self, on: bool) -> None:
        """Shows the digits of Ctrl+1..9 in place of the counts."""
        if self._delegate.digits != on:
            self._delegate.digits = on
            self.viewport().update()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.entries.entry(current.row()).view_id)


class Logo(QWidget):
    """The mark of the program: a track and its switch."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setAccessibleName("Stationmaster")

    def paintEvent(self, _event: QPaintEvent) -> None:
        # A mark is the same on every screen.
        paint_logo(smooth(QPainter(self)), QRectF(self.rect()), tokens_of(self.palette()))


def paint_logo(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """Draws the mark into a square."""
    side = rect.width()
    paint_round(painter, rect, fill=tokens.accent, radius=side / 6)
    painter.setPen(
        QPen(tokens.on_accent, side * 0.11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    track = QPainterPath()
    track.moveTo(rect.x() + side * 0.30, rect.y() + side * 0.20)
    track.lineTo(rect.x() + side * 0.30, rect.y() + side * 0.80)
    track.moveTo(rect.x() + side * 0.30, rect.y() + side * 0.62)
    track.cubicTo(
        rect.x() + side * 0.32,
        rect.y() + side * 0.46,
        rect.x() + side * 0.70,
        rect.y() + side * 0.50,
        rect.x() + side * 0.70,
        rect.y() + side * 0.24,
    )
    painter.drawPath(track)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.on_accent)
    dot = side * 0.085
    center = rect.topLeft()
    center.setX(center.x() + side * 0.68)
    center.setY(center.y() + side * 0.76)
    painter.drawEllipse(center, dot, dot)


class Rail(Panel):
    """Logo, list, a slot for one extra card (the first-day checklist), and the way to the key map.

    Signals: ``chosen(view_id)``, ``keys_wanted()``.
    """

    chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="r", parent=parent)
        self.setFixedWidth(fonts.dp(RAIL_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addSpacing(8)
        self.list = RailList()
        self.list.chosen.connect(self.chosen)
        column.addWidget(self.list, 1)
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(12, 0, 12, 8)
        column.addLayout(self._slot)
        column.addWidget(self._build_foot())

    def set_key(self, key: str) -> None:
        """The key that shows all keys."""
        self._keys.set_key(key)

    def set_extra(self, widget: QWidget | None) -> None:
        """Puts one widget above the foot, or takes it away."""
        while (item := self._slot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if widget is not None:
            self._slot.addWidget(widget)

    def _build_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(fonts.dp(56))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(Logo())
        row.addWidget(label("Stationmaster", size=fonts.EMPHASIS, weight=fonts.STRONG), 1)
        return head

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(6, 4, 6, 8)
        self._keys = Button(tr("Keys for this view"), kind=Kind.QUIET, size=Size.SMALL, key="?")
        self._keys.clicked.connect(self.keys_wanted)
        row.addWidget(self._keys)
        return foot
