"""The rows of the palette: heads of sections, and what was found under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
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
from app.ui.key_words import key_name
from app.ui.mirror import is_mirrored, mirrored, runs_right_to_left, smooth, upright
from app.ui.palette.entries import Hit, Section, best_of
from app.ui.theme import Tokens, tokens_of
from app.ui.widgets.painting import LEFT, caps_width, paint_caps, paint_round, paint_text
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

    def set_heads(self, heads: Mapping[Section, str]) -> None:
        """Names the groups anew; the hits and their places stay."""
        for place, row in enumerate(self.rows[:-1]):
            below = self.rows[place + 1].hit
            if row.hit is None and below is not None and row.title != heads[below.entry.section]:
                self.rows[place] = Row(heads[below.entry.section])
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

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
            return ", ".join(part for part in (row.title, row.hit.entry.note, key_name(row.hit.entry.key)) if part)
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
        with mirrored(smooth(painter), whole, option.direction):
            if row.hit is None:
                room = whole.adjusted(_ICON_X, 8, -_END, 0)
                paint_text(painter, room, row.title, fonts.font(fonts.CAPTION, fonts.STRONG), tokens.muted, LEFT)
                return
            if option.state & QStyle.StateFlag.State_Selected:
                paint_round(painter, whole.adjusted(_INSET, 0, -_INSET, 0), fill=tokens.selected)
            self._paint_hit(painter, whole, row.hit, tokens)

    @staticmethod
    def _paint_hit(painter: QPainter, whole: QRectF, hit: Hit, tokens: Tokens) -> None:
        entry, middle = hit.entry, whole.center().y()
        ink = tokens.text if entry.enabled else tokens.disabled
        paint_icon(painter, _ICON_X, middle - _ICON / 2, _ICON, entry.icon or "chevron-right", tokens.muted)
        end = whole.right() - _END
        if entry.key:
            width = caps_width(entry.key)
            paint_caps(
                painter, end - width, middle, entry.key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider
            )
            end -= width + _NOTE_GAP
        words = QRectF(_TEXT_X, whole.y(), end - _TEXT_X, whole.height())
        x = _TEXT_X + _paint_marked(painter, hit, words, ink, tokens) + _NOTE_GAP
        note = entry.note or hit.synonym
        if note and end - x > 24:
            room = QRectF(x, whole.y(), end - x, whole.height())
            paint_text(painter, room, note, fonts.font(), tokens.muted, LEFT)


def row_height(row: Row) -> int:
    """How high a row is, px."""
    return fonts.dp(HEAD if row.hit is None else ROW)


def _paint_marked(painter: QPainter, hit: Hit, room: QRectF, ink: QColor, tokens: Tokens) -> float:
    """The text with the characters that fit in accent and bold, in the order of its script; gives its width."""
    strong = fonts.font(fonts.BODY, fonts.STRONG)
    text = hit.entry.text
    if fonts.text_width(strong, text) > room.width():
        text = fonts.metrics(strong).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    marked = QTextCharFormat()
    marked.setFont(strong)
    marked.setForeground(tokens.accent)
    layout, option = QTextLayout(text, fonts.font()), QTextOption()
    right_to_left = runs_right_to_left(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    runs = [run for run in _runs(hit.places) if run[1] <= len(text)]
    layout.setFormats([_format_range(text, *run, marked) for run in runs])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width() + 1)
    layout.endLayout()
    drawn = line.naturalTextRect()
    painter.setPen(ink)
    x = room.right() - drawn.right() if is_mirrored(painter) else room.x() - drawn.x()
    with upright(painter, room):
        layout.draw(painter, QPointF(x, room.center().y() - line.height() / 2))
    return drawn.width()


def _format_range(text: str, begin: int, stop: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Characters ``begin`` to ``stop``, as Qt counts them."""
    made = QTextLayout.FormatRange()
    made.start = len(text[:begin].encode("utf-16-le")) // 2
    made.length = len(text[begin:stop].encode("utf-16-le")) // 2
    made.format = look
    return made


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """The places joined where they are neighbours: (from, to)."""
    runs: list[tuple[int, int]] = []
    for place in sorted(places):
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


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
