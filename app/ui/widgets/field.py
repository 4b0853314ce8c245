"""Text fields and choice boxes: 32 px (search 36), 1 px control edge, 2 px ring, and an error state with its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, typing_side
from app.ui.theme import Status, tokens_of
from app.ui.widgets.painting import (
    LEFT,
    RADIUS,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
)

FIELD_HEIGHT, SEARCH_HEIGHT = 32, 36
_ICON, _PAD = 16, 10
# What Qt leaves beside the text of a line, both sides together, and a little more.
_INNER = 6


class Field(QLineEdit):
    """A line edit. ``icon`` stands at the left; ``key`` is a painted cap at the right (only while empty); ``short`` is
    the placeholder where there is no room for the whole one.

    ``set_error`` paints it red with a glyph and says why in the accessible description and tool tip; show the same
    words beside it. ``accepts_scans``: a scan is typed here instead of going to the view.
    """

    def __init__(
        self,
        placeholder: str = "",
        *,
        short: str = "",
        icon: str = "",
        key: str = "",
        height: int = FIELD_HEIGHT,
        accepts_scans: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._key, self._height, self._error = icon, key, height, ""
        self._hint, self._short = placeholder, short
        self.setAccessibleName(name or placeholder)
        self.setFrame(False)
        self.setAlignment(typing_side(self))
        self.setFont(fonts.font())
        self.setProperty("acceptsScans", accepts_scans)
        self.setMaxLength(2000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._margins)
        self._margins()

    @property
    def error(self) -> str:
        """The words of the present error, or ""."""
        return self._error

    @property
    def whole_width(self) -> int:
        """How wide it has to be for its placeholder."""
        margins = self.textMargins()
        line = self.fontMetrics().horizontalAdvance(self._hint)
        return line + margins.left() + margins.right() + _INNER

    def set_hint(self, placeholder: str) -> None:
        """Changes the placeholder."""
        self._hint = placeholder
        self._fit_hint()

    def set_key(self, key: str) -> None:
        """Changes the painted key cap."""
        self._key = key
        self._margins()
        self.update()

    def set_error(self, words: str) -> None:
        """Marks the field as wrong, with the reason; "" takes the mark away."""
        self._error = words
        self.setAccessibleDescription(words)
        self._margins()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.dp(200), fonts.dp(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.dp(60), fonts.dp(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        bad = tokens.pair(Status.ERROR)
        fill = bad.bg if self._error else tokens.surface if self.isEnabled() else tokens.window
        paint_round(painter, rect, fill=fill, edge=bad.fg if self._error else tokens.edge, radius=RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect, tokens)
        name = "octagon-x" if self._error else self._icon_name
        if name:
            ink = bad.fg if self._error else tokens.muted
            paint_icon(painter, _PAD, (self.height() - _ICON) / 2, _ICON, name, ink)
        if self._key and not self.text():
            x, middle = self.width() - 8 - caps_width(self._key), self.height() / 2
            paint_caps(painter, x, middle, self._key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider)
        painter.end()
        self._paint_text(event)

    def _paint_text(self, event: QPaintEvent) -> None:
        # QLineEdit fills its background in the panel primitive; with no frame and a clear Base only text is drawn.
        super().paintEvent(event)

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        option.palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        option.state &= ~QStyle.StateFlag.State_Sunken

    def _margins(self) -> None:
        left = _PAD + _ICON + 6 if self._icon_name or self._error else _PAD - 2
        right = round(caps_width(self._key)) + 14 if self._key and not self.text() else _PAD - 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.setTextMargins(left, 0, right, 0)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """The whole placeholder, or the short one where there is no room for it."""
        has_room = not self._short or self.whole_width <= self.width()
        self.setPlaceholderText(self._hint if has_room else self._short)


class Choice(QComboBox):
    """A drop-down in the look of ``Field``."""

    def __init__(self, *, name: str, height: int = FIELD_HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setFont(fonts.font())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text_font(self) -> QFont:
        """The font of the entries, as large as texts are now."""
        return fonts.font()

    def sizeHint(self) -> QSize:
        font = self.text_font()
        widest = max((fonts.text_width(font, self.itemText(row)) for row in range(self.count())), default=80.0)
        return QSize(round(widest) + 48, fonts.dp(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.dp(80), fonts.dp(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Qt would look for an entry that begins with it; the form wants it
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=tokens.surface, edge=tokens.edge, radius=RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect, tokens)
        ink = tokens.text if self.isEnabled() else tokens.disabled
        room = rect.adjusted(_PAD, 0, -32, 0)
        paint_text(painter, room, self.currentText(), self.text_font(), ink, LEFT)
        middle = (self.height() - _ICON) / 2
        paint_icon(painter, self.width() - 26, middle, _ICON, "chevron-down", tokens.muted)
