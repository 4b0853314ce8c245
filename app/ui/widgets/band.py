"""The band of a station: colour, glyph, word and sound change together, in one call."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.sounds import Sound
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RIGHT, paint_round, paint_text, wrapped
from app.ui.widgets.toast import announce

BAND_HEIGHT = 112
_GLYPH, _PAD = 64, 28
_SEGMENT_W, _SEGMENT_H, _SEGMENT_GAP, _MOST_SEGMENTS = 48, 12, 6, 8
_EDGE, _FRAME = 5, 6


class BandState(enum.StrEnum):
    """What the band says."""

    INFO = "info"
    OK = "ok"
    WRONG = "wrong"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class BandLook:
    """Fill, ink, glyph and sound of a state; the same in both themes."""

    fill: QColor
    ink: QColor
    glyph: str
    sound: Sound | None


BANDS: Mapping[BandState, BandLook] = MappingProxyType(
    {
        BandState.INFO: BandLook(QColor("#0B5CAD"), QColor("#FFFFFF"), "scan-barcode", None),
        BandState.OK: BandLook(QColor("#0F6B30"), QColor("#FFFFFF"), "circle-check", Sound.DONE),
        BandState.WRONG: BandLook(QColor("#B3261E"), QColor("#FFFFFF"), "octagon-x", Sound.WRONG),
        BandState.WARN: BandLook(QColor("#FFC440"), QColor("#1A1300"), "triangle-alert", Sound.STOP),
    }
)
WRONG_FRAME = QColor("#E8EEF4")


class Player(Protocol):
    """What can make a sound heard."""

    def play(self, sound: Sound) -> None: ...


@dataclass(frozen=True, slots=True)
class BandText:
    """What stands in the band. ``right`` 34/600 with the bar of units below; ``above`` 26 px over it.

    ``note``: 26 px at the right instead of both.
    """

    word: str
    right: str = ""
    above: str = ""
    note: str = ""
    done: int = 0
    total: int = 0


class Band(QWidget):
    """The band. ``say`` is the only way to change it."""

    def __init__(self, sounds: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._state = BandState.INFO
        self._glyph = BANDS[BandState.INFO].glyph
        self._text = BandText("")
        self.setFixedHeight(BAND_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> BandState:
        """The state on screen."""
        return self._state

    @property
    def text(self) -> BandText:
        """The words on screen."""
        return self._text

    def say(
        self,
        state: BandState,
        text: BandText,
        *,
        glyph: str = "",
        sound: Sound | None = None,
        silent: bool = False,
    ) -> None:
        """Shows and sounds a verdict. ``sound`` replaces the state's own (a good scan goes back to blue with OK).

        ``silent``: nobody did anything (the view was opened or reloaded).
        """
        look = BANDS[state]
        self._state, self._text, self._glyph = state, text, glyph or look.glyph
        self.setAccessibleName(text.word)
        self.setAccessibleDescription(" ".join(part for part in (text.above, text.right, text.note) if part))
        self.update()
        heard = sound or look.sound
        if not silent:
            if heard is not None:
                self._sounds.play(heard)
            announce(self, f"{text.word}. {self.accessibleDescription()}", urgent=state is not BandState.INFO)

    def sizeHint(self) -> QSize:
        return QSize(640, BAND_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        look = BANDS[self._state]
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=look.fill, radius=OUTER_RADIUS)
        if self._state is BandState.WRONG:
            inside = rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            paint_round(painter, inside, edge=WRONG_FRAME, width=_FRAME, radius=OUTER_RADIUS - 2)
        middle = rect.center().y()
        paint_icon(painter, _PAD, middle - _GLYPH / 2, _GLYPH, self._glyph, look.ink)
        used = self._paint_right(painter, rect, look)
        left = _PAD + _GLYPH + 24
        room = QRectF(left, 0, rect.width() - left - used - 24, rect.height())
        font = self._word_font(room.width())
        first, *rest = wrapped(self._text.word, font, room.width()) or [""]
        lines, high = [first, " ".join(rest)] if rest else [first], fonts.metrics(font).height()
        room.adjust(0, (rect.height() - high * len(lines)) / 2, 0, 0)
        for line in lines:
            room.setHeight(high)
            paint_text(painter, room, line, font, look.ink, LEFT)
            room.translate(0, high)

    def _word_font(self, room: float) -> QFont:
        # A long word is made smaller down to 34 px before it goes on in a second line.
        for size in (fonts.ST_BAND, 44, fonts.ST_BODY):
            font = fonts.station_font(size, fonts.BOLD)
            if fonts.text_width(font, self._text.word) <= room:
                return font
        return fonts.station_font(fonts.ST_BODY, fonts.BOLD)

    def _paint_right(self, painter: QPainter, rect: QRectF, look: BandLook) -> float:
        """Draws the right side; gives the room it took, margin included."""
        text = self._text
        margin = 32.0
        strip = rect.adjusted(0, 0, -margin, 0)
        small = fonts.station_font(fonts.ST_SMALL)
        strong = fonts.station_font(fonts.ST_BODY, fonts.STRONG)
        if text.note:
            paint_text(painter, strip, text.note, small, look.ink, RIGHT)
            return fonts.text_width(small, text.note) + margin
        if text.above:
            paint_text(painter, QRectF(strip.x(), 20, strip.width(), 34), text.above, small, look.ink, RIGHT)
            paint_text(painter, QRectF(strip.x(), 52, strip.width(), 42), text.right, strong, look.ink, RIGHT)
            return max(fonts.text_width(small, text.above), fonts.text_width(strong, text.right)) + margin
        if not text.total:
            if text.right:
                font = fonts.station_font(fonts.ST_BAND, fonts.BOLD)
                paint_text(painter, strip, text.right, font, look.ink, RIGHT)
                return fonts.text_width(font, text.right) + margin
            return margin
        paint_text(painter, QRectF(strip.x(), 24, strip.width(), 42), text.right, strong, look.ink, RIGHT)
        bar = self._paint_units(painter, strip.right(), 75, look)
        return max(bar, fonts.text_width(strong, text.right)) + margin

    def _paint_units(self, painter: QPainter, right: float, top: float, look: BandLook) -> float:
        text = self._text
        faint = QColor(look.ink)
        faint.setAlphaF(0.3)
        if text.total > _MOST_SEGMENTS:
            # In a narrow window the word needs the room more than the bar does.
            width = min(float(_MOST_SEGMENTS * _SEGMENT_W), self.width() * 0.3)
            paint_round(painter, QRectF(right - width, top, width, _SEGMENT_H), fill=faint, radius=2)
            share = width * min(1.0, text.done / text.total)
            paint_round(painter, QRectF(right - width, top, share, _SEGMENT_H), fill=look.ink, radius=2)
            return width
        width = float(text.total * (_SEGMENT_W + _SEGMENT_GAP) - _SEGMENT_GAP)
        for number in range(text.total):
            x = right - width + number * (_SEGMENT_W + _SEGMENT_GAP)
            fill = look.ink if number < text.done else faint
            paint_round(painter, QRectF(x, top, _SEGMENT_W, _SEGMENT_H), fill=fill, radius=2)
        return width
