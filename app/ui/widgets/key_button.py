"""The keys of a station: 72 px high with a cap that names the key, the main one 96 px at the bottom right."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QWidget

from app.ui import fonts
from app.ui.key_words import key_name
from app.ui.mirror import painter_of
from app.ui.theme import Tokens, tokens_of
from app.ui.widgets.painting import (
    CENTER,
    OUTER_RADIUS,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
)
from app.ui.widgets.toast import CLEAR

KEY_HEIGHT, MAIN_HEIGHT, KEY_GAP, APART = 72, 96, 16, 24
_PAD, _MAIN_PAD, _TIGHT_PAD, _INNER_GAP = 16, 28, 10, 12
_LINE = 1.2


class Fit(enum.IntEnum):
    """How the words of a key stand on it: in one line, in two where there is a gap, or small and close as well."""

    LINE = 0
    FOLDED = 1
    TIGHT = 2


class StationKey(QPushButton):
    """A big key. It never takes the focus: a station is worked by scans, function keys and touch.

    ``set_why`` greys it with a reason that a screen reader and a long touch can read.
    """

    def __init__(self, text: str, key: str, *, main: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key, self._main, self._fit = key, main, Fit.LINE
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(MAIN_HEIGHT if main else KEY_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed if main else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Changes the key that stands on it."""
        self._key = key
        self.say_name(self.text())
        self.updateGeometry()
        self.update()

    def say_name(self, text: str) -> None:
        """What a screen reader says: the whole words, where those on the key are shortened, and the key."""
        self.setAccessibleName(f"{text}, {key_name(self._key)}" if self._key else text)

    def set_why(self, reason: str) -> None:
        """Disables the key with a reason; "" enables it."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def set_fit(self, fit: Fit) -> None:
        """How the words stand on the key; the smallest size is 26 px in any case."""
        if fit is not self._fit:
            self._fit = fit
            self.updateGeometry()
            self.update()

    def width_for(self, text: str, fit: Fit) -> int:
        """How wide the key must be for these words if they stand on it like that."""
        pad = _TIGHT_PAD if fit is Fit.TIGHT else _MAIN_PAD if self._main else _PAD
        return round(max(self._content_width(text, fit) + 2 * pad, self.height()))

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.text(), self._fit), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        fill, ink, edge = self._colors(tokens)
        paint_round(painter, rect, fill=fill, edge=edge, width=2, radius=OUTER_RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect.adjusted(3, 3, -3, -3), tokens, OUTER_RADIUS - 2)
        x = (rect.width() - self._content_width(self.text(), self._fit)) / 2
        middle = rect.center().y()
        if self._key:
            cap_fill, cap_ink = self._cap_colors(tokens, ink)
            x = paint_caps(painter, x, middle, self._key, ink=cap_ink, fill=cap_fill, station=True) + self._gap(
                self._fit
            )
        font, lines = self._font(self._fit), self._lines(self.text(), self._fit)
        step = round(font.pixelSize() * _LINE)
        room = QRectF(x, middle - len(lines) * step / 2, self._words_width(self.text(), self._fit) + 2, step)
        for line in lines:
            paint_text(painter, room, line, font, ink, CENTER)
            room.translate(0, step)

    def _gap(self, fit: Fit) -> int:
        return 16 if self._main and fit is not Fit.TIGHT else _INNER_GAP

    def _lines(self, text: str, fit: Fit) -> list[str]:
        """The words in one line, or folded at the gap that leaves the key narrowest."""
        words = text.split(" ")
        if fit is Fit.LINE or len(words) == 1:
            return [text]
        folds = [[" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words))]
        font = self._font(fit)
        return min(folds, key=lambda lines: max(fonts.text_width(font, line) for line in lines))

    def _font(self, fit: Fit) -> QFont:
        if self._main and fit is not Fit.TIGHT:
            return fonts.station_font(fonts.ST_BODY, fonts.BOLD)
        return fonts.station_font(fonts.ST_SMALL, fonts.STRONG)

    def _words_width(self, text: str, fit: Fit) -> float:
        font = self._font(fit)
        return max(fonts.text_width(font, line) for line in self._lines(text, fit))

    def _content_width(self, text: str, fit: Fit) -> float:
        cap = caps_width(self._key, station=True) + self._gap(fit) if self._key else 0.0
        return cap + self._words_width(text, fit)

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
    """The keys of a station in one row: the plain ones share the room, Esc stands apart, the main one is last.

    No toast covers them.
    """

    def __init__(
        self,
        keys: Sequence[StationKey],
        *,
        back: StationKey | None = None,
        main: StationKey | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(CLEAR)
        self.setFixedHeight(MAIN_HEIGHT)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(KEY_GAP)
        self._plain, self._apart = tuple(keys), QSpacerItem(APART - KEY_GAP, 0)
        for key in keys:
            row.addWidget(key, 3, Qt.AlignmentFlag.AlignBottom)
        if back is not None:
            row.addItem(self._apart)
            row.addWidget(back, 4, Qt.AlignmentFlag.AlignBottom)
        if main is not None:
            row.addWidget(main, 0, Qt.AlignmentFlag.AlignBottom)

    def event(self, event: QEvent) -> bool:
        """Esc stands apart from keys that are shown only."""
        if event.type() == QEvent.Type.LayoutRequest:
            apart = APART - KEY_GAP if any(not key.isHidden() for key in self._plain) else 0
            if self._apart.sizeHint().width() != apart:
                self._apart.changeSize(apart, 0)
                self._row.invalidate()
        return super().event(event)
