"""The only place where text labels are made: always plain text, because names come from outside.

A QLabel guesses rich text by default and then loads what an ``<img>`` in a customer's name points at.
"""

from __future__ import annotations

import enum
import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.mirror import mirrored, smooth
from app.ui.theme import Status, tokens_of
from app.ui.widgets.painting import paint_text


class Tone(enum.StrEnum):
    """What colour a label has; the last six are the foregrounds of the statuses."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    DONE = "done"
    ACTIVE = "active"
    WAITING = "waiting"
    ATTENTION = "attention"
    ERROR = "error"
    HOLD = "hold"


_ROLES = {
    Tone.TEXT: QPalette.ColorRole.WindowText,
    Tone.MUTED: QPalette.ColorRole.PlaceholderText,
    Tone.ACCENT: QPalette.ColorRole.Accent,
}


# No long word from outside makes a label wider than this.
_LEAST_FLOW = 120


class PlainLabel(QLabel):
    """A label that shows its text as it is. Made by ``label()``; follows theme and text scale."""

    def __init__(
        self, text: str, size: int, weight: QFont.Weight, tone: Tone, *, station: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._tone, self._station = size, weight, tone, station
        self._elide = self._flow = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(self.alignment())
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._apply_font()
        self.set_tone(tone)
        self.setText(text)

    def setAlignment(self, align: Qt.AlignmentFlag) -> None:
        """Start is the side where the screen starts, whatever the script of the text; numbers keep to the right."""
        self._align = align
        if align & Qt.AlignmentFlag.AlignLeft:
            align |= Qt.AlignmentFlag.AlignAbsolute
            if self.isRightToLeft():
                align = align & ~Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
        super().setAlignment(align)

    def set_tone(self, tone: Tone) -> None:
        """Changes the colour."""
        self._tone = tone
        self.setForegroundRole(_ROLES.get(tone, QPalette.ColorRole.WindowText))
        self._apply_tone()

    def set_font(self, size: int, weight: QFont.Weight) -> None:
        """Changes size (px at 100 %) and weight."""
        self._size, self._weight = size, weight
        self._apply_font()

    def set_elide(self, elide: bool) -> None:
        """True: one line, shortened at the end where it does not fit; the whole text then stands in the tool tip."""
        self._elide = elide
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        self.updateGeometry()

    def set_flow(self, flow: bool) -> None:
        """True: as many lines as the text has, and more of them where there is no room for one."""
        self._flow = flow
        self.setWordWrap(flow)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._flow:
            return hint
        line, lines = fonts.metrics(self.font()), self.text().split("\n")
        widest = max(line.horizontalAdvance(text) for text in lines)
        return QSize(math.ceil(widest) + 2, math.ceil(line.height() * len(lines)))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._flow:
            return QSize(min(hint.width(), fonts.dp(_LEAST_FLOW)), hint.height())
        return QSize(0, hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        color = self.palette().color(self.foregroundRole())
        room = self.contentsRect().toRectF()
        with mirrored(smooth(QPainter(self)), room, self.layoutDirection()) as painter:
            paint_text(painter, room, self.text(), self.font(), color, self._align)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply_tone()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        # Sent by the theme: Qt tells nothing to a widget whose font was set in full.
        if kind == QEvent.Type.ApplicationFontChange:
            self._apply_font()
        elif kind == QEvent.Type.ToolTip and self._elide and not self.toolTip():
            self.setToolTip(escaped(self.text()))
        return super().event(event)

    def _apply_font(self) -> None:
        make = fonts.station_font if self._station else fonts.font
        self.setFont(make(self._size, self._weight))

    def _apply_tone(self) -> None:
        if self._tone in _ROLES:
            return
        color = tokens_of(self.palette()).pair(Status(self._tone.value)).fg
        if self.palette().color(QPalette.ColorRole.WindowText) != color:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


def escaped(text: str) -> str:
    """``text`` made safe for tool tips, which know no plain-text switch."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def label(
    text: str = "",
    *,
    size: int = fonts.BODY,
    weight: QFont.Weight = fonts.NORMAL,
    tone: Tone = Tone.TEXT,
    wrap: bool = False,
    elide: bool = False,
    flow: bool = False,
    align: Qt.AlignmentFlag | None = None,
    selectable: bool = False,
    tip: str = "",
    parent: QWidget | None = None,
) -> PlainLabel:
    """A desk label; ``size`` is px at 100 % text scale; ``flow`` wraps where there is no room for one line."""
    made = PlainLabel(text, size, weight, tone, station=False, parent=parent)
    made.setToolTip(tip)
    if flow:
        made.set_flow(True)
        wrap = True
    return _finish(made, wrap=wrap, elide=elide, align=align, selectable=selectable)


def station_label(
    text: str = "",
    *,
    size: int = fonts.ST_BODY,
    weight: QFont.Weight = fonts.NORMAL,
    tone: Tone = Tone.TEXT,
    wrap: bool = False,
    elide: bool = False,
    align: Qt.AlignmentFlag | None = None,
    parent: QWidget | None = None,
) -> PlainLabel:
    """A station label: 26 px or more, the same at every text scale."""
    made = PlainLabel(text, max(size, fonts.ST_SMALL), weight, tone, station=True, parent=parent)
    return _finish(made, wrap=wrap, elide=elide, align=align, selectable=False)


def _finish(
    made: PlainLabel, *, wrap: bool, elide: bool, align: Qt.AlignmentFlag | None, selectable: bool
) -> PlainLabel:
    made.setWordWrap(wrap)
    if elide:
        made.set_elide(True)
    if align is not None:
        made.setAlignment(align)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
