"""The rows of the palette: heads of sections, and what was found under them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.palette.entries import Hit, Section, best_of
from app.ui.theme import Tokens, tokens_of
from app.ui.widgets.painting import LEFT, caps_width, flipped, paint_caps, paint_round, paint_text, smooth
from app.ui.widgets.scroll import thin_bars

ROW, HEAD = 40, 32
_INSET, _ICON, _ICON_X, _TEXT_X, _NOTE_GAP, _END = 8, 20, 20, 52, 10, 20
HIT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A head (``hit`` None) or a hit."""

    title: str
    hit: Hit | None = None


class PaletteModel(QAbstractListModel):
    """Hits with the heads of their sections."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.best = -1

    def set_hits(self, hits: Sequence[Hit], heads: Mapping[Section, str]) -> None:
        """Shows other hits; they come section by section."""
        self.beginResetModel()
        self.rows, best = [], best_of(hits)
        self.best = -1
        section: Section | None = None
        for place, hit in enumerate(hits):
            if hit.entry.section is not section:
                section = hit.entry.section
                self.rows.append(Row(heads[section]))
            if place == best:
                self.best = len(self.rows)
            self.rows.append(Row(hit.entry.text, hit))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == HIT:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole and row.hit is not None:
            return ", ".join(part for part in (row.title, row.hit.entry.note, row.hit.entry.key) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].hit is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def hit_at(self, place: int) -> Hit | None:
        """The hit of a row, or None for a head."""
        return self.rows[place].hit if 0 <= place < len(self.rows) else None

    def next_hit(self, place: int, steps: int, *, section: bool = False) -> int:
        """The row of a hit before or after ``place``, going round; ``section``: the first one of another section."""
        count = len(self.rows)
        here = self.hit_at(place)
        for step in range(1, count + 1):
            at = (place + (step if steps > 0 else -step)) % count
            hit = self.hit_at(at)
            if hit is None:
                continue
            first = self.hit_at(at - 1) is None
            if not section or (first and (here is None or hit.entry.section is not here.entry.section)):
                return at
        return place


class PaletteDelegate(QStyledItemDelegate):
    """Paints heads and hits."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(HIT)
        return QSize(100, row_height(row))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(HIT)
        tokens, whole = tokens_of(option.palette), QRectF(option.rect)
        smooth(painter, option.direction)
        if row.hit is None:
            room = whole.adjusted(_ICON_X, 8, -_END, 0)
            paint_text(painter, room, row.title, fonts.font(fonts.CAPTION, fonts.STRONG), tokens.muted, LEFT)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint_round(painter, whole.adjusted(_INSET, 0, -_INSET, 0), fill=tokens.selected)
        self._paint_hit(painter, whole, row.hit, tokens, option.direction)

    @staticmethod
    def _paint_hit(painter: QPainter, whole: QRectF, hit: Hit, tokens: Tokens, direction: Qt.LayoutDirection) -> None:
        entry, middle = hit.entry, whole.center().y()
        ink = tokens.text if entry.enabled else tokens.disabled
        icon = flipped(QRectF(_ICON_X, middle - _ICON / 2, _ICON, _ICON), whole, direction)
        paint_icon(painter, icon.x(), icon.y(), _ICON, entry.icon or "chevron-right", tokens.muted)
        end = whole.right() - _END
        if entry.key:
            width = caps_width(entry.key)
            caps = flipped(QRectF(end - width, whole.y(), width, whole.height()), whole, direction)
            paint_caps(painter, caps.x(), middle, entry.key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider)
            end -= width + _NOTE_GAP
        x = _paint_marked(painter, hit, whole, end - _TEXT_X, ink, tokens, direction) + _NOTE_GAP
        note = entry.note or hit.synonym
        if note and end - x > 24:
            room = flipped(QRectF(x, whole.y(), end - x, whole.height()), whole, direction)
            paint_text(painter, room, note, fonts.font(), tokens.muted, LEFT)


def row_height(row: Row) -> int:
    """How high a row is, px."""
    return fonts.dp(HEAD if row.hit is None else ROW)


def _paint_marked(
    painter: QPainter, hit: Hit, whole: QRectF, room: float, ink: Any, tokens: Tokens, direction: Qt.LayoutDirection
) -> float:
    """The text with the characters that fit in accent and bold; gives the x behind it (as for left to right)."""
    plain, strong = fonts.font(), fonts.font(fonts.BODY, fonts.STRONG)
    text, x, end = hit.entry.text, float(_TEXT_X), _TEXT_X + room
    for begin, stop, fits in _runs(len(text), hit.places):
        part, font = text[begin:stop], strong if fits else plain
        width = fonts.text_width(font, part)
        box = flipped(QRectF(x, whole.y(), min(width + 1, end - x), whole.height()), whole, direction)
        paint_text(painter, box, part, font, tokens.accent if fits else ink, LEFT)
        x += width
        if x >= end:
            return end
    return x


def _runs(size: int, places: Sequence[int]) -> list[tuple[int, int, bool]]:
    """The text cut where fitting characters begin and end: (from, to, fits)."""
    fits = [False] * size
    for place in places:
        fits[place] = True
    cuts = [0, *(place for place in range(1, size) if fits[place] != fits[place - 1]), size]
    return [(begin, stop, fits[begin]) for begin, stop in itertools.pairwise(cuts) if stop > begin]


class PaletteList(QListView):
    """The list under the field. It never takes the focus. Signals: ``chosen(row)`` by a click."""

    chosen = Signal(int)

    def __init__(self, model: PaletteModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(PaletteDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        thin_bars(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def show_place(self, place: int) -> None:
        """Marks a row; the head above the first one stays in sight."""
        if place < 0:
            self.clearSelection()
            return
        if self._hits.hit_at(place - 1) is None and place > 0:
            self.scrollTo(self._hits.index(place - 1))
        self.setCurrentIndex(self._hits.index(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._hits.hit_at(index.row()) is not None:
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._hits.hit_at(index.row()) is not None:
            self.chosen.emit(index.row())
