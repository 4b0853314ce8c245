"""Cards and plain panels: the frames that content stands in."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import OUTER_RADIUS, paint_line, paint_round

HEAD_HEIGHT = 44
PAD, GAP = 16, 12


class Frame(QFrame):
    """A rounded surface with a 1 px divider edge; ``set_accent`` gives it the coloured edge of a status.

    ``edge_status`` and ``edge_width`` are for the station: needed card 2 px green, scanned card 6 px red.
    """

    def __init__(self, parent: QWidget | None = None, *, radius: int = OUTER_RADIUS) -> None:
        super().__init__(parent)
        self._radius = radius
        self._edge_width = 1
        self._edge_status: Status | None = None
        self._accent = False
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def set_edge(self, status: Status | None, width: int = 2) -> None:
        """A ``width`` px edge in the colour of ``status``; None gives the plain edge back."""
        self._edge_status, self._edge_width, self._accent = status, width if status else 1, False
        self.update()

    def set_accent(self, on: bool) -> None:
        """A 2 px accent edge: the card to start with."""
        self._edge_status, self._edge_width, self._accent = None, 2 if on else 1, on
        self.update()

    def edge_color(self) -> QColor:
        """The colour of the edge now."""
        tokens = tokens_of(self.palette())
        if self._edge_status is not None:
            return tokens.pair(self._edge_status).fg
        return tokens.accent if self._accent else tokens.divider

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        fill = self.palette().color(self.backgroundRole())
        paint_round(
            painter,
            QRectF(self.rect()),
            fill=fill,
            edge=self.edge_color(),
            width=self._edge_width,
            radius=self._radius,
        )


class Card(Frame):
    """A card with an optional head: title 16/600, a muted note beside it, widgets at the right; then ``body``.

    Add content to ``body`` (a QVBoxLayout with padding 16, gap 12). ``flush=True`` leaves the padding out (tables).
    """

    def __init__(self, title: str = "", note: str = "", *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        self.title: PlainLabel = label(title, size=fonts.EMPHASIS, weight=fonts.STRONG)
        self.note: PlainLabel = label(note, tone=Tone.MUTED)
        self.head = QWidget()
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setContentsMargins(PAD - 1, 0, PAD - 1, 0)
        self.head_row.setSpacing(8)
        self.head_row.addWidget(self.title)
        self.head_row.addWidget(self.note)
        self.head_row.addStretch(1)
        self.head.setFixedHeight(fonts.dp(HEAD_HEIGHT))
        self._outer.addWidget(self.head)
        # Only now: shown before it has a parent it would be a window, and take the focus with it.
        self.head.setVisible(bool(title))
        self.body = QVBoxLayout()
        pad = 0 if flush else PAD - 1
        # A table that fills the card must not cover its lower corners.
        self.body.setContentsMargins(pad, pad, pad, pad or OUTER_RADIUS - 2)
        self.body.setSpacing(GAP)
        self._outer.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Puts a widget at the right of the head."""
        self.head_row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.head.isVisible():
            painter = QPainter(self)
            y = self.head.geometry().bottom()
            paint_line(painter, 1, y, self.width() - 2, y, tokens_of(self.palette()).row_line)


class Panel(QWidget):
    """A plain area filled with one palette role (Window for frames, Base for content), with an optional 1 px line."""

    def __init__(
        self,
        role: QPalette.ColorRole = QPalette.ColorRole.Base,
        *,
        line: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``line``: any of the letters l, t, r, b: the sides that get a divider."""
        super().__init__(parent)
        self._role, self._line = role, line

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), self.palette().color(self._role))
        color = tokens_of(self.palette()).divider
        right, bottom = self.width() - 1, self.height() - 1
        sides = {"l": (0, 0, 0, bottom), "t": (0, 0, right, 0), "r": (right, 0, right, bottom)}
        sides["b"] = (0, bottom, right, bottom)
        for side in self._line:
            paint_line(painter, *sides[side], color)


def divider(parent: QWidget | None = None) -> QWidget:
    """A 1 px horizontal line in the divider colour."""
    line = Panel(QPalette.ColorRole.Mid, parent=parent)
    line.setFixedHeight(1)
    return line
