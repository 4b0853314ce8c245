"""The keys of a station: 72 px high with a cap that names the key, the main one 96 px at the bottom right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.theme import Tokens, tokens_of
from app.ui.widgets.painting import (
    CENTER,
    OUTER_RADIUS,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
    smooth,
)

KEY_HEIGHT, MAIN_HEIGHT, KEY_GAP, APART = 72, 96, 16, 24
_PAD, _INNER_GAP = 16, 12


class StationKey(QPushButton):
    """A big key. It never takes the focus: a station is worked by scans, function keys and touch.

    ``set_why`` greys it with a reason that a screen reader and a long touch can read.
    """

    def __init__(self, text: str, key: str, *, main: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key, self._main = key, main
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(MAIN_HEIGHT if main else KEY_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed if main else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text}, {key}")

    def set_why(self, reason: str) -> None:
        """Disables the key with a reason; "" enables it."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * (28 if self._main else _PAD)
        return QSize(round(max(width, self.height())), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        fill, ink, edge = self._colors(tokens)
        paint_round(painter, rect, fill=fill, edge=edge, width=2, radius=OUTER_RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect.adjusted(3, 3, -3, -3), tokens, OUTER_RADIUS - 2)
        x = (rect.width() - self._content_width()) / 2
        middle = rect.center().y()
        if self._key:
            cap_fill, cap_ink = self._cap_colors(tokens, ink)
            x = paint_caps(painter, x, middle, self._key, ink=cap_ink, fill=cap_fill, station=True) + self._gap()
        room = QRectF(x, 0, rect.width() - x, rect.height())
        room.setWidth(fonts.text_width(self._font(), self.text()) + 2)
        paint_text(painter, room, self.text(), self._font(), ink, CENTER)

    def _gap(self) -> int:
        return 16 if self._main else _INNER_GAP

    def _font(self) -> QFont:
        if self._main:
            return fonts.station_font(fonts.ST_BODY, fonts.BOLD)
        return fonts.station_font(fonts.ST_SMALL, fonts.STRONG)

    def _content_width(self) -> float:
        cap = caps_width(self._key, station=True) + self._gap() if self._key else 0.0
        return cap + fonts.text_width(self._font(), self.text())

    def _colors(self, tokens: Tokens) -> tuple[QColor, QColor, QColor | None]:
        if self._main:
            if not self.isEnabled():
                return tokens.row_line, tokens.muted, None
            return tokens.accent.darker(112) if self.isDown() else tokens.accent, tokens.on_accent, None
        if not self.isEnabled():
            return tokens.surface, tokens.disabled, tokens.divider
        return tokens.selected if self.isDown() else tokens.surface, tokens.text, tokens.edge

    def _cap_colors(self, tokens: Tokens, ink: QColor) -> tuple[QColor, QColor]:
        if self._main and self.isEnabled():
            fill = QColor(ink)
            fill.setAlphaF(0.22)
            return fill, ink
        if self._main:
            return tokens.surface, tokens.muted
        return tokens.row_line, ink


class KeyRow(QWidget):
    """The keys of a station in one row: the plain ones share the room, Esc stands apart, the main one is last."""

    def __init__(
        self,
        keys: Sequence[StationKey],
        *,
        back: StationKey | None = None,
        main: StationKey | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(MAIN_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(KEY_GAP)
        for key in keys:
            row.addWidget(key, 3, Qt.AlignmentFlag.AlignBottom)
        if back is not None:
            row.addSpacing(APART - KEY_GAP)
            row.addWidget(back, 4, Qt.AlignmentFlag.AlignBottom)
        if main is not None:
            row.addWidget(main, 0, Qt.AlignmentFlag.AlignBottom)
