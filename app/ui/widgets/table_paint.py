"""Painting of table cells and header sections."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import mirrored, smooth, upright
from app.ui.theme import STATUS_ICONS, Status, Tokens, tokens_of
from app.ui.widgets.cells import CELL, Cell, CellKind, Column, Row, TableModel
from app.ui.widgets.chip import chip_width, paint_chip, paint_tag, tag_width
from app.ui.widgets.painting import LEFT, RIGHT, paint_check_box, paint_line, paint_round, paint_text
from app.ui.widgets.picture import paint_picture

HEAD_HEIGHT = 32
CELL_PAD, EDGE_PAD = 8, 16
_BOX, _ICON, _ARROW, _MORE = 16, 16, 14, 12
_LEAST_BADGE = 40
# px between two badges, and between a day and its time.
BADGE_GAP, LEAD_GAP = 6, 5


class CellDelegate(QStyledItemDelegate):
    """Paints every kind of cell. ``current``, ``tokens`` and ``last`` (the column at the right edge) are set by the
    table once per frame.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current, self.last = -1, -1
        self.tokens: Tokens | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        tokens = self.tokens or tokens_of(option.palette)
        place, column = index.row(), index.column()
        row = model.rows[place]
        rect = QRectF(option.rect)
        if row.fold:
            with mirrored(painter, rect, option.direction):
                self._paint_fold(painter, rect, row, tokens)
            return
        ticked = model.is_ticked(row.key)
        selected = ticked or (place == self.current and not model.has_ticks())
        if selected:
            painter.fillRect(rect, tokens.selected)
        paint_line(painter, rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1, tokens.row_line)
        cell = row.cells[column] if column < len(row.cells) else None
        if cell is None:
            return
        last = column == (self.last if self.last >= 0 else len(model.columns) - 1)
        body = rect.adjusted(EDGE_PAD if column == 0 else CELL_PAD, 0, -(EDGE_PAD if last else CELL_PAD), -1)
        with mirrored(smooth(painter), rect, option.direction):
            if cell.kind is CellKind.CHECK:
                box = QRectF(body.x(), body.center().y() - _BOX / 2, _BOX, _BOX)
                state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                paint_check_box(painter, box, tokens, state)
            else:
                self._paint_cell(painter, rect, body, cell, tokens, selected=selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell: Cell = index.data(CELL)
        width = fonts.text_width(fonts.font(), cell.text) + 2 * EDGE_PAD
        return QSize(round(width), option.rect.height())

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, body: QRectF, cell: Cell, tokens: Tokens, *, selected: bool
    ) -> None:
        if cell.wrong:
            bad = tokens.pair(Status.ERROR)
            paint_round(painter, rect.adjusted(0, 0, 0, -1), fill=bad.bg, edge=bad.fg, radius=0)
        middle = body.center().y()
        match cell.kind:
            case CellKind.CHIP:
                self._paint_chips(painter, body, cell, tokens, selected=selected)
            case CellKind.ICON:
                ink = tokens.muted if cell.muted else tokens.text
                paint_icon(painter, body.x(), middle - _ICON / 2, _ICON, cell.icon or "circle", tokens.muted)
                paint_text(painter, body.adjusted(_ICON + 6, 0, 0, 0), cell.text, fonts.font(), ink)
            case CellKind.NUMBER:
                with upright(painter, body):
                    self._paint_number(painter, body, cell, tokens)
            case CellKind.BADGES:
                self._paint_badges(painter, body, cell, tokens)
            case CellKind.TWO_LINES:
                self._paint_two_lines(painter, body, cell, tokens, selected=selected)
            case _:
                self._paint_line_of_text(painter, body, cell, tokens, selected=selected)

    @staticmethod
    def _paint_chips(painter: QPainter, body: QRectF, cell: Cell, tokens: Tokens, *, selected: bool) -> None:
        middle, room = body.center().y(), body.width()
        second, whole = cell.second, 0.0
        if second is not None:
            whole = chip_width(cell.text, icon=cell.icon != "") + 4 + chip_width(second[0])
            room -= chip_width(second[0]) + 4 if whole <= room else _ICON + 6
        quiet = selected and cell.status is Status.WAITING
        width = paint_chip(
            painter, body.x(), middle, cell.text, cell.status, tokens, icon=cell.icon, on_selected=quiet, room=room
        )
        if second is None:
            return
        if whole <= body.width():
            paint_chip(painter, body.x() + width + 4, middle, second[0], second[1], tokens)
        else:  # without room for its word the glyph says that there is something, and the tool tip what
            ink = tokens.pair(second[1]).fg
            paint_icon(painter, body.x() + width + 6, middle - _ICON / 2, _ICON, STATUS_ICONS[second[1]], ink)

    @staticmethod
    def _paint_badges(painter: QPainter, body: QRectF, cell: Cell, tokens: Tokens) -> None:
        """Chips from the left; the last that fits is shortened, and the link stands at the end."""
        end = body.right()
        if cell.link:
            font = fonts.font(fonts.CAPTION, fonts.STRONG)
            end -= fonts.text_width(font, cell.link) + 8
            paint_text(painter, body, cell.link, font, tokens.accent, RIGHT)
        x = body.x()
        for badge in cell.badges:
            room = end - x
            if room < _LEAST_BADGE:
                break
            x += BADGE_GAP + paint_chip(
                painter, x, body.center().y(), badge.text, badge.status, tokens, icon=badge.icon, room=room
            )

    @staticmethod
    def _paint_number(painter: QPainter, body: QRectF, cell: Cell, tokens: Tokens) -> None:
        font = fonts.font(fonts.BODY, fonts.STRONG if cell.strong else fonts.NORMAL)
        ink = tokens.pair(Status.ERROR).fg if cell.wrong else tokens.muted if cell.muted else tokens.text
        paint_text(painter, body, cell.text, font, ink, RIGHT)
        if cell.lead:
            used = fonts.text_width(font, cell.text) + 6
            paint_text(painter, body.adjusted(0, 0, -used, 0), cell.lead, fonts.font(), tokens.muted, RIGHT)

    @staticmethod
    def _paint_line_of_text(painter: QPainter, body: QRectF, cell: Cell, tokens: Tokens, *, selected: bool) -> None:
        font = fonts.font(fonts.BODY, fonts.STRONG if cell.strong else fonts.NORMAL)
        ink = tokens.muted if cell.muted else tokens.text
        if cell.lead:
            paint_text(painter, body, cell.lead, fonts.font(), tokens.muted)
            body = body.adjusted(fonts.text_width(fonts.font(), cell.lead) + LEAD_GAP, 0, 0, 0)
        # The text comes first: a tag that does not fit behind it is left out.
        # Chips tell what is wrong: they stand behind the text and keep their room.
        chips = sum(chip_width(badge.text, icon=badge.icon != "") + BADGE_GAP for badge in cell.badges)
        room = body.width() - chips
        if cell.tags or cell.badges:
            room = max(0.0, min(room, fonts.text_width(font, cell.text) + 1))
        paint_text(painter, QRectF(body.x(), body.y(), room, body.height()), cell.text, font, ink)
        x = body.x() + room + 8
        for word, icon in cell.tags:
            if x + tag_width(word, icon=bool(icon)) > body.right():
                continue
            x += paint_tag(painter, x, body.center().y(), word, tokens, icon=icon, on_selected=selected) + 8
        for badge in cell.badges:
            middle, left = body.center().y(), body.right() - x
            x += (
                paint_chip(painter, x, middle, badge.text, badge.status, tokens, icon=badge.icon, room=left) + BADGE_GAP
            )

    @classmethod
    def _paint_two_lines(cls, painter: QPainter, body: QRectF, cell: Cell, tokens: Tokens, *, selected: bool) -> None:
        if cell.picture is not None:
            side = min(40.0, body.height() - 8)
            spot = QRectF(body.x(), body.center().y() - side / 2, side, side)
            paint_picture(painter, spot, cell.picture, tokens)
            body = body.adjusted(side + 12, 0, 0, 0)
        if not cell.sub:
            cls._paint_line_of_text(painter, body, cell, tokens, selected=selected)
            return
        high, low = fonts.metrics(fonts.font()).height(), fonts.metrics(fonts.font(fonts.CAPTION)).height()
        top = body.center().y() - (high + low) / 2
        cls._paint_line_of_text(painter, QRectF(body.x(), top, body.width(), high), cell, tokens, selected=selected)
        below = QRectF(body.x(), top + high, body.width(), low)
        paint_text(painter, below, cell.sub, fonts.font(fonts.CAPTION), tokens.muted, LEFT)

    @staticmethod
    def _paint_fold(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens) -> None:
        painter.fillRect(rect, tokens.alt_row)
        paint_line(painter, rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1, tokens.row_line)
        text = row.fold
        if row.heading:
            body, font = rect.adjusted(EDGE_PAD, 0, -EDGE_PAD, 0), fonts.font(fonts.BODY, fonts.STRONG)
            end = fonts.text_width(fonts.font(), row.fold_end)
            paint_text(painter, body.adjusted(0, 0, -end - 16, 0), text, font, tokens.text, LEFT)
            paint_text(painter, body, row.fold_end, fonts.font(), tokens.muted, RIGHT)
            return
        paint_text(painter, rect.adjusted(72, 0, -EDGE_PAD, 0), text, fonts.font(fonts.CAPTION), tokens.muted)


class TableHeader(QHeaderView):
    """Column heads: 12/600 on the alternate fill, a sort arrow, the three-state box.

    Signals: ``sort_clicked(column)``; ``box_clicked()``; ``menu_wanted()`` by a click with the right button.
    """

    sort_clicked = Signal(int)
    box_clicked = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted_by, self.descending = "", False
        self._before = self._after = False
        self.setFixedHeight(fonts.dp(HEAD_HEIGHT))
        self.setMinimumSectionSize(24)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        # A drag that moves or widens a column is no click.
        self.sectionClicked.connect(self._on_clicked)

    def show_more(self, *, before: bool, after: bool) -> None:
        """Whether there are columns that are not seen: passed over after the first one, and behind the last."""
        if (before, after) != (self._before, self._after):
            self._before, self._after = before, after
            self.viewport().update()

    def first_shown(self) -> int:
        """The first column that is no box, or -1."""
        model = self.model()
        columns = model.columns if isinstance(model, TableModel) else ()
        return next((section for section in self._seen() if section < len(columns) and not columns[section].check), -1)

    def last_shown(self) -> int:
        """The column at the far edge, or -1."""
        return next(reversed(self._seen()), -1)

    def _seen(self) -> list[int]:
        """The columns that are shown, in the order of their places."""
        sections = (self.logicalIndex(place) for place in range(self.count()))
        return [section for section in sections if not self.isSectionHidden(section)]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.menu_wanted.emit()

    def _on_clicked(self, section: int) -> None:
        model = self.model()
        if not isinstance(model, TableModel) or not 0 <= section < len(model.columns):
            return
        if model.columns[section].check:
            self.box_clicked.emit()
        elif model.columns[section].sort:
            self.sort_clicked.emit(section)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        model = self.model()
        if not isinstance(model, TableModel) or section >= len(model.columns):
            return
        tokens = tokens_of(self.palette())
        box = QRectF(rect)  # type: ignore[call-overload]  # Qt gives a QRect
        painter.fillRect(box, tokens.alt_row)
        paint_line(painter, box.left(), box.bottom() - 1, box.right(), box.bottom() - 1, tokens.divider)
        last = self.last_shown()
        end = EDGE_PAD if section == last else CELL_PAD
        body = box.adjusted(EDGE_PAD if section == 0 else CELL_PAD, 0, -end, -1)
        column = model.columns[section]
        with mirrored(smooth(painter), box, self.layoutDirection()):
            if column.check:
                spot = QRectF(body.x(), body.center().y() - _BOX / 2, _BOX, _BOX)
                paint_check_box(painter, spot, tokens, model.head_state())
            elif column.number:
                with upright(painter, body):
                    self._paint_title(painter, body, column, tokens)
            else:
                self._paint_title(painter, body, column, tokens)
            x, y = box.right() - _MORE - 2, box.center().y() - _MORE / 2
            if self._before and section == self.first_shown():
                paint_icon(painter, x, y, _MORE, "chevron-left", tokens.accent)
            if self._after and section == last:
                paint_icon(painter, x, y, _MORE, "chevron-right", tokens.accent)

    def _paint_title(self, painter: QPainter, body: QRectF, column: Column, tokens: Tokens) -> None:
        active = bool(column.sort) and column.sort == self.sorted_by
        font = fonts.font(fonts.CAPTION, fonts.STRONG)
        ink = tokens.text if active else tokens.muted
        arrow = _ARROW + 4 if active else 0
        room = body.adjusted(0, 0, -arrow, 0)
        paint_text(painter, room, column.title, font, ink, RIGHT if column.number else LEFT)
        if active:
            width = min(room.width(), fonts.text_width(font, column.title))
            x = body.right() - _ARROW if column.number else body.x() + width + 4
            name = "arrow-down" if self.descending else "arrow-up"
            paint_icon(painter, x, body.center().y() - _ARROW / 2, _ARROW, name, ink)
