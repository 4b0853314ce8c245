"""The card of what cannot be used: one row per kind with where it is, what is wrong, and the value that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.formats import number, plural
from app.ui.i18n import tr, trn
from app.ui.icons import paint_icon
from app.ui.importing.fix_table import BadCell
from app.ui.importing.problems import ProblemKind
from app.ui.importing.suggestions import suggestion_of
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Frame, divider
from app.ui.widgets.field import Field
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import OUTER_RADIUS, RADIUS, paint_round, paint_text
from app.ui.widgets.scroll import lay_out_anew, scroll_area

HEAD, ROW = 40, 52
_WHERE, _VALUE = 148, 232
# Below this what can be done stands below what is wrong, px at 100 %.
_STACKED = 900
# A file that is wrong in more ways than this is another file.
_MOST_KINDS = 40
_ICON = 16
# The edges of the card, and a scroll bar.
_BESIDE = 16
_AIR = 8


class WrongValue(QWidget):
    """A value in the red box of a wrong field; read only."""

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = values[0] if values and values[0] else tr("empty")
        more = len(values) - 1
        self._more = f"+{number(more)}" if more else ""
        self.setFixedSize(_VALUE, fonts.dp(32))
        named = tr("Value: {value}", value=self._text)
        self.setAccessibleName(tr("{value} and {n} more", value=named, n=number(more)) if more else named)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        bad = tokens.pair(Status.ERROR)
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=bad.bg, edge=bad.fg, radius=RADIUS)
        paint_icon(painter, 10, (self.height() - _ICON) / 2, _ICON, "octagon-x", bad.fg)
        small = fonts.font(fonts.CAPTION, fonts.STRONG)
        room = rect.adjusted(34, 0, -10, 0)
        if self._more:
            width = fonts.text_width(small, self._more)
            paint_text(
                painter, QRectF(rect.right() - 10 - width, 0, width + 1, rect.height()), self._more, small, bad.fg
            )
            room.setRight(rect.right() - 16 - width)
        paint_text(painter, room, self._text, fonts.font(), tokens.text)


class ProblemCard(Frame):
    """All kinds of problems; with ``can_show`` each has a button.

    Signals: ``shown(ProblemKind)`` its rows are to be shown; ``save_wanted()``; ``repaired(dict)`` texts to be put into
    cells, by ``BadCell``: what is repaired once follows in every row of that kind.
    """

    shown = Signal(object)
    save_wanted = Signal()
    repaired = Signal(object)

    def __init__(self, *, can_show: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_show = can_show
        self._lines: list[str] = []
        self._made: list[QWidget] = []
        self._room = 0
        self.setAccessibleName(tr("Problems"))
        column = QVBoxLayout(self)
        # The rows must not cover the round lower corners.
        column.setContentsMargins(1, 0, 1, OUTER_RADIUS - 2)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._area = scroll_area(self._body)
        self._area.setAccessibleName(tr("Problems"))
        column.addWidget(self._area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_problems(self, kinds: Sequence[ProblemKind], count: int, note: str) -> None:
        """Shows the kinds; ``note`` says what becomes of them. Nothing at all hides the card."""
        self.setVisible(bool(kinds))
        self._title.setText(
            tr("{problems} of {kinds}", problems=plural(count, "problem"), kinds=plural(len(kinds), "kind"))
        )
        self._note.setText(note)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._made = [self._row(kind) for kind in kinds[:_MOST_KINDS]]
        for place, made in enumerate(self._made):
            if place:
                self._rows.addWidget(divider())
            self._rows.addWidget(made)
        if len(kinds) > _MOST_KINDS:
            rest = label(tr("and {n} more kinds: save the rows to see all of them", n=number(len(kinds) - _MOST_KINDS)))
            rest.setContentsMargins(16, 8, 16, 8)
            self._rows.addWidget(rest)
        self._rows.addStretch(1)
        self._lines = [f"{kind.rows_words}: {kind.title}" for kind in kinds[:_MOST_KINDS]]
        self.setAccessibleDescription("; ".join(self._lines))
        self._area.verticalScrollBar().setValue(0)

    @property
    def words(self) -> list[str]:
        """The head, then a line for each kind."""
        return [] if self.isHidden() else [self._title.text(), *self._lines]

    def fit(self, room: int) -> None:
        """Takes at most ``room`` px: as many whole rows as fit, at least one."""
        self._room = room
        width = self.width() - _BESIDE
        stacked = self.width() < fonts.dp(_STACKED)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        heights = []
        for made in self._made:
            if isinstance(line := made.layout(), QBoxLayout):
                line.setDirection(down if stacked else across)
            made.setFixedHeight(max(fonts.dp(ROW), _high(made, width)))
            heights.append(made.height() + 1)
        wanted, used = 1, heights[0] if heights else fonts.dp(ROW) + 1
        while wanted < len(heights) and fonts.dp(HEAD) + used + heights[wanted] <= room:
            used += heights[wanted]
            wanted += 1
        # Half a row more shows that there is more to scroll to.
        extra = fonts.dp(ROW) // 2 if wanted < len(heights) else 0
        self.setFixedHeight(fonts.dp(HEAD) + used + extra + OUTER_RADIUS - 2)
        lay_out_anew(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room and event.size().width() != event.oldSize().width():
            self.fit(self._room)

    def sizeHint(self) -> QSize:
        return QSize(600, fonts.dp(HEAD) + fonts.dp(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), OUTER_RADIUS, OUTER_RADIUS)
        painter.setClipRect(QRectF(0, 0, self.width(), fonts.dp(HEAD)))
        painter.fillPath(shape, tokens.pair(Status.ERROR).bg)
        painter.setPen(self.edge_color())
        painter.drawPath(shape)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(15, 4, 7, 4)
        head.setSpacing(8)
        self._title = label("", weight=fonts.STRONG, tone=Tone.ERROR)
        self._note = label("", size=fonts.CAPTION, tone=Tone.ERROR, flow=True)
        self.save = Button(
            tr("Save these rows…"), icon="download", tip=tr("A file of these rows to mend and import again")
        )
        self.save.clicked.connect(self.save_wanted)
        head.addWidget(Glyph("octagon-x", 16, Tone.ERROR))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._note)
        head.addSpacing(8)
        head.addWidget(self.save)
        return head

    def _row(self, kind: ProblemKind) -> QWidget:
        row = QWidget()
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, row)
        line.setContentsMargins(15, 0, 7, 0)
        line.setSpacing(12)
        what = QHBoxLayout()
        what.setSpacing(12)
        where = label(kind.rows_words, weight=fonts.STRONG, tone=Tone.MUTED, wrap=True)
        where.setFixedWidth(fonts.dp(_WHERE))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        title = label(kind.title, weight=fonts.STRONG, flow=True)
        words.addWidget(title)
        column = tr("Column “{column}”.", column=kind.column) if kind.column else ""
        below = " ".join(part for part in (kind.repair, column, _extent(kind)) if part)
        words.addWidget(label(below, size=fonts.CAPTION, tone=Tone.MUTED, flow=True))
        words.addStretch(1)
        what.addWidget(where)
        what.addLayout(words, 1)
        line.addLayout(what, 1)
        mend = QHBoxLayout()
        mend.setSpacing(12)
        if kind.column:
            mend.addWidget(WrongValue(kind.values))
        if self._can_show:
            self._add_repair(mend, kind)
            show = Button(tr("Fix in grid"), kind=Kind.GHOST, tip=tr("Show {rows}", rows=kind.rows_words))
            show.clicked.connect(lambda: self.shown.emit(kind))
            mend.addWidget(show)
        mend.addStretch(1)
        line.addLayout(mend)
        return row

    def _add_repair(self, line: QHBoxLayout, kind: ProblemKind) -> None:
        """One value, whatever row it is in, can be typed anew here; several if it is known what each should be."""
        cells = [BadCell(problem.row, problem.column, problem.order) for problem in kind.problems]
        if not kind.column or not all(cell.row for cell in cells):
            return
        known = _repairs(kind)
        if len(kind.values) > 1:
            if known:
                mend = Button(tr("Repair all"), tip=tr("Put in what probably is meant, see the grid"))
                mend.clicked.connect(lambda: self.repaired.emit(known))
                line.addWidget(mend)
            return
        field = Field(name=tr("Instead of {value}", value=kind.values[0] or tr("empty")), accepts_scans=True)
        field.setText(next(iter(known.values()), kind.values[0]))
        field.setFixedWidth(fonts.dp(150))
        put = Button(tr("Put in"), tip=trn("Put it into {n} row", "Put it into {n} rows", len(cells)))
        put.clicked.connect(lambda: self.repaired.emit(dict.fromkeys(cells, field.text())))
        field.returnPressed.connect(put.click)
        line.addWidget(Glyph("move-right", 16, Tone.MUTED))
        line.addWidget(field)
        line.addWidget(put)


def _high(row: QWidget, width: int) -> int:
    layout = row.layout()
    return layout.heightForWidth(width) + 2 * _AIR if layout is not None else 0


def _repairs(kind: ProblemKind) -> dict[BadCell, str]:
    """What probably should stand in each of the cells; nothing unless it is known for all of them."""
    found = {BadCell(problem.row, problem.column, problem.order): suggestion_of(problem) for problem in kind.problems}
    return found if all(found.values()) else {}


def _extent(kind: ProblemKind) -> str:
    orders = len({problem.order for problem in kind.problems if problem.order})
    rows = plural(len({problem.row for problem in kind.problems}), "row")
    if orders:
        return tr("{rows} of {orders}.", rows=rows, orders=plural(orders, "order"))
    return f"{rows}."
