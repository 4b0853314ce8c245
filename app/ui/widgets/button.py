"""Push buttons that paint their own icon and key cap, and a quiet link button."""

from __future__ import annotations

import enum
import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.key_words import key_of, naming_key
from app.ui.mirror import painter_of
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.painting import (
    CENTER,
    RADIUS,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
)

_PAD, _GAP, _ICON = 12, 8, 16


class Kind(enum.StrEnum):
    """One primary per view; ghost has no edge; link is accent text; quiet is a muted line with its key at the end."""

    PRIMARY = "primary"
    PLAIN = "plain"
    GHOST = "ghost"
    LINK = "link"
    QUIET = "quiet"


class Size(enum.IntEnum):
    """Height in px at 100 % text."""

    SMALL = 28
    NORMAL = 32
    HERO = 40


class Button(QPushButton):
    """A desk button.

    ``does`` names an action of the table: its key is painted, ``hint`` names one whose key the tool tip tells. The key
    itself works through ``app.ui.actions``; ``key`` is a painted one that is no action's.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = Kind.PLAIN,
        size: Size = Size.NORMAL,
        icon: str = "",
        key: str = "",
        does: str = "",
        tip: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self._size, self._icon_name, self._key = kind, size, icon, key
        self._yields = False
        self._does, self._tip, self._hint = does, tip, hint
        # A default button would let the Enter of a scan, or a stray one, confirm something.
        self.setAutoDefault(False)
        self.setDefault(False)
        wide = QSizePolicy.Policy.Expanding if kind is Kind.QUIET else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind is Kind.LINK else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(text or tip)
        self.setToolTip(tip)
        self.renew_key()

    @property
    def key_cap(self) -> str:
        """The key that is painted on it, or ""."""
        return self._key

    @property
    def icon_name(self) -> str:
        """Its icon, or ""."""
        return self._icon_name

    def set_yielding(self) -> None:
        """Where there is no room it leaves out its key cap, then its icon, never a letter of its words."""
        self._yields = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def renew_key(self) -> None:
        """Shows the key that its action has now."""
        if self._does:
            self.set_key(key_of(self._does))
        if self._hint:
            self.setToolTip(naming_key(self._tip, key_of(self._hint)))

    def set_key(self, key: str) -> None:
        """Changes the painted key cap."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Changes the icon; "" takes it away."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text or self._tip)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._content_width(self._icon_name, self._key) + 2 * self._pad
        height = fonts.dp(int(self._size))
        if not self.text() and not self._key:
            width = height
        return QSize(round(width), height)

    def minimumSizeHint(self) -> QSize:
        least = self.sizeHint()
        if self._yields and self.text():
            least.setWidth(math.ceil(self._content_width("", "")) + 2 * self._pad)
        return least

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        if self.hasFocus():
            paint_ring(painter, rect, tokens, RADIUS + 1)
            rect = rect.adjusted(3, 3, -3, -3)
        fill, ink, edge = self._colors(tokens)
        if fill is not None or edge is not None:
            paint_round(painter, rect, fill=fill, edge=edge, radius=RADIUS)
        self._paint_content(painter, tokens, ink)

    def _font(self) -> QFont:
        size = fonts.CAPTION if self._size is Size.SMALL else fonts.BODY
        return fonts.font(size, fonts.NORMAL if self.kind is Kind.QUIET else fonts.STRONG)

    @property
    def _pad(self) -> int:
        return 4 if self.kind is Kind.LINK else 6 if self.kind is Kind.QUIET else _PAD

    def _content_width(self, icon: str, key: str) -> float:
        parts = [fonts.text_width(self._font(), self.text())] if self.text() else []
        if icon:
            parts.append(_ICON)
        if key:
            parts.append(caps_width(key))
        return sum(parts) + _GAP * max(0, len(parts) - 1)

    def _shown(self) -> tuple[str, str]:
        """The icon and the key that there is room for."""
        icon, key = self._icon_name, self._key
        if self._yields and self.text():
            room = self.width() - 2 * self._pad + 1
            key = key if self._content_width(icon, key) <= room else ""
            icon = icon if self._content_width(icon, key) <= room else ""
        return icon, key

    def _colors(self, tokens: Tokens) -> tuple[QColor | None, QColor, QColor | None]:
        """Fill, ink and edge of the present state."""
        if not self.isEnabled():
            fill = tokens.row_line if self.kind is Kind.PRIMARY else None
            return fill, tokens.disabled, tokens.divider if self.kind is Kind.PLAIN else None
        pressed, hover = self.isDown() or self.isChecked(), self.underMouse()
        if self.kind is Kind.PRIMARY:
            return (tokens.accent.darker(112) if pressed or hover else tokens.accent), tokens.on_accent, None
        if self.kind is Kind.LINK:
            return None, tokens.accent, None
        if self.kind is Kind.QUIET:
            return (tokens.row_line if hover else None), tokens.muted, None
        fill_on = tokens.selected if pressed else tokens.row_line if hover else None
        if self.kind is Kind.PLAIN:
            return fill_on or tokens.surface, tokens.text, tokens.edge
        return fill_on, tokens.text, None

    def _paint_content(self, painter: QPainter, tokens: Tokens, ink: QColor) -> None:
        middle = self.height() / 2
        icon, key = self._shown()
        x = 6.0 if self.kind is Kind.QUIET else (self.width() - self._content_width(icon, key)) / 2
        if icon:
            paint_icon(painter, x, middle - _ICON / 2, _ICON, icon, ink)
            x += _ICON + _GAP
        if self.text():
            width = fonts.text_width(self._font(), self.text())
            paint_text(painter, QRectF(x, 0, width + 1, self.height()), self.text(), self._font(), ink, CENTER)
            x += width + _GAP
        if key:
            width = caps_width(key)
            if self.kind is Kind.QUIET:
                x = self.width() - 6 - width
                paint_caps(painter, x, middle, key, ink=ink, fill=tokens.surface, edge=tokens.divider)
            elif self.kind is Kind.PRIMARY and self.isEnabled():
                fill = QColor(ink)
                fill.setAlphaF(0.22)
                paint_caps(painter, x, middle, key, ink=ink, fill=fill)
            else:
                fill = tokens.pair(Status.WAITING).bg
                paint_caps(painter, x, middle, key, ink=tokens.muted, fill=fill)
