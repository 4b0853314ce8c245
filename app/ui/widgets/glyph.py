"""One icon as a widget, and the colour of a tone."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.label import Tone


class Glyph(QWidget):
    """One icon as a widget, in the colour of a tone."""

    def __init__(self, name: str, size: int = 16, tone: Tone = Tone.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        self.setFixedSize(size, size)

    def set_glyph(self, name: str, tone: Tone) -> None:
        """Changes icon and tone together."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_icon(painter, 0, 0, self._size, self._name, tone_color(self.palette(), self._tone))


def tone_color(palette: QPalette, tone: Tone) -> QColor:
    """The colour of a tone in the theme of ``palette``."""
    tokens = tokens_of(palette)
    plain = {Tone.TEXT: tokens.text, Tone.MUTED: tokens.muted, Tone.ACCENT: tokens.accent}
    return plain[tone] if tone in plain else tokens.pair(Status(tone.value)).fg
