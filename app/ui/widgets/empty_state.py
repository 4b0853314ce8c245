"""What stands where a list is empty: a small drawing, one sentence, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import OUTER_RADIUS, RADIUS, paint_round

_MOST = QSize(800, 480)
_INSIDE = 24


class Drawing(QWidget):
    """A sheet with three lines and the view's own icon on the accent."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(144, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        paint_round(painter, QRectF(1, 1, 104, 74), fill=tokens.surface, edge=tokens.divider, width=2, radius=6)
        for number, width in enumerate((58, 44, 58)):
            y = 17 + number * 20
            paint_round(painter, QRectF(15, y, 12, 12), edge=tokens.edge, width=1.5, radius=3)
            paint_round(painter, QRectF(33, y + 4, width, 5), fill=tokens.divider, radius=2.5)
        paint_round(painter, QRectF(79, 28, 62, 50), fill=tokens.accent, radius=6)
        paint_icon(painter, 96, 39, 28, self._icon, tokens.on_accent)


class EmptyState(QWidget):
    """A dashed frame in the middle of the view.

    First use and an empty filter must look different: leave ``framed`` out for the filter.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        buttons: Sequence[QWidget] = (),
        *,
        foot: str = "",
        foot_icon: str = "download",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        self.setAccessibleName(f"{title}. {sentence}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * _INSIDE] * 4)
        column.setSpacing(8)
        column.addStretch(1)
        drawing = Drawing(icon) if framed else Glyph(icon, 40)
        column.addWidget(drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = label(title, size=fonts.TITLE, weight=fonts.BOLD, align=centre, flow=True)
        self._sentence = label(sentence, tone=Tone.MUTED, align=centre, flow=True)
        for words in (self._title, self._sentence):
            words.setMaximumWidth(_MOST.width() - 2 * _INSIDE)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(words, 1000)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        if foot:
            column.addSpacing(16)
            column.addLayout(self._build_foot(foot, foot_icon))
        column.addStretch(1)

    def set_words(self, title: str, sentence: str) -> None:
        """Changes title and sentence."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._framed:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        size = _MOST.boundedTo(self.size() - QSize(2 * _INSIDE, 2 * _INSIDE))
        rect = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *_pair(size))
        painter.setBrush(tokens.alt_row)
        painter.setPen(QPen(tokens.edge, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), OUTER_RADIUS, OUTER_RADIUS)

    @staticmethod
    def _build_foot(text: str, icon: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(RADIUS * 2)
        row.addStretch(1)
        row.addWidget(Glyph(icon, 16))
        row.addWidget(label(text, size=fonts.CAPTION, tone=Tone.MUTED))
        row.addStretch(1)
        return row


def _pair(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
