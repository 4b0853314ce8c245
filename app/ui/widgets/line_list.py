"""The lines of the order on a station: glyph, photo, name, count; 90 px each, less where many must fit.

Up to five lines are always all there. More than fit are shown around the current one, and the rest is counted.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import mark, tr, trn
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RIGHT, paint_line, paint_text
from app.ui.widgets.picture import Source, paint_picture

LINE_HEIGHT, THUMB = 90, 64
ALWAYS_ALL, LEAST_LINE, SMALL_LINE = 5, 42, 58
_GLYPH, _PAD, _BAR = 40, 24, 8
_LOW, _LOW_NAME, _REST = 60, 30, 40


class LineState(enum.StrEnum):
    """How far a line is."""

    OPEN = "open"
    CURRENT = "current"
    DONE = "done"
    SHORT = "short"


_GLYPHS: Mapping[LineState, str] = MappingProxyType(
    {
        LineState.OPEN: "circle",
        LineState.CURRENT: "circle-play",
        LineState.DONE: "circle-check",
        LineState.SHORT: "triangle-alert",
    }
)
_WORDS: Mapping[LineState, str] = MappingProxyType(
    {
        LineState.OPEN: mark("to do"),
        LineState.CURRENT: mark("now"),
        LineState.DONE: mark("done"),
        LineState.SHORT: mark("short"),
    }
)


@dataclass(frozen=True, slots=True)
class StationLine:
    """One line: ``done`` of ``total`` units. ``picture`` is a photo or "", ``initials`` stand in for it.

    ``note`` is small text under the name, left out where the line is low.
    """

    name: str
    done: int
    total: int
    state: LineState = LineState.OPEN
    picture: Source = ""
    note: str = ""
    initials: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        done = tr("{done} of {total}", done=number(self.done), total=number(self.total))
        return f"{self.name}, {done}, {tr(_WORDS[self.state])}"


class LineList(QWidget):
    """Shows as many lines as fit, always with the current one among them, and says how many it leaves out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StationLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_LINE)

    @property
    def lines(self) -> tuple[StationLine, ...]:
        """All lines, shown or not."""
        return self._lines

    def set_lines(self, lines: Sequence[StationLine]) -> None:
        """Replaces the lines."""
        self._lines = tuple(lines)
        self.setAccessibleName(tr("Lines"))
        self.setAccessibleDescription("; ".join(line.spoken for line in self._lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, LINE_HEIGHT * max(1, len(self._lines)))

    def line_height(self) -> int:
        """Height of one line in px, so that all of them fit if that leaves them readable."""
        count = max(1, len(self._lines))
        least = LEAST_LINE if count <= ALWAYS_ALL else SMALL_LINE
        return min(LINE_HEIGHT, max(least, self.height() // count))

    def window_of(self, fits: int) -> tuple[int, int]:
        """First and last (exclusive) line to show where ``fits`` rows fit; one row is kept for the rest's count."""
        count = len(self._lines)
        if count <= fits:
            return 0, count
        shown = max(1, fits - 1)
        places = [place for place, line in enumerate(self._lines) if line.state is LineState.CURRENT]
        current = places[0] if places else 0
        start = min(max(0, current - shown // 2), count - shown)
        return start, start + shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        height = self.line_height()
        fits = self.height() // height
        if len(self._lines) > fits:
            fits = (self.height() - _REST) // height + 1  # the line that counts the rest may be lower
        start, end = self.window_of(max(1, fits))
        top = 0.0
        for line in self._lines[start:end]:
            self._paint_one(painter, QRectF(0, top, self.width(), height), line, tokens)
            top += height
            if line is not self._lines[-1]:
                paint_line(painter, 0, top - 1, self.width(), top - 1, tokens.row_line)
        left_out = len(self._lines) - (end - start)
        if left_out:
            rect = QRectF(_PAD, top, self.width() - 2 * _PAD, min(height, self.height() - top))
            text = trn("{n} more line", "{n} more lines", left_out)
            if start:
                text = tr("{lines}, {n} of them above", lines=text, n=number(start))
            paint_text(painter, rect, text, fonts.station_font(fonts.ST_SMALL), tokens.muted, LEFT)

    def _paint_one(self, painter: QPainter, rect: QRectF, line: StationLine, tokens: Tokens) -> None:
        current = line.state is LineState.CURRENT
        if current:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), tokens.selected)
            painter.fillRect(QRectF(0, rect.y(), _BAR, rect.height() - 1), tokens.accent)
        middle = rect.center().y()
        low = rect.height() < _LOW
        ink = _glyph_ink(line.state, tokens)
        glyph = min(_GLYPH, int(rect.height()) - 10)
        paint_icon(painter, _PAD + (_GLYPH - glyph) / 2, middle - glyph / 2, glyph, _GLYPHS[line.state], ink)
        size = min(THUMB, int(rect.height()) - 8)
        thumb = QRectF(_PAD + _GLYPH + 24 + (THUMB - size) / 2, middle - size / 2, size, size)
        paint_picture(painter, thumb, line.picture, tokens, radius=OUTER_RADIUS, initials=line.initials)
        count = f"{line.done}/{line.total}"
        count_font = fonts.station_font(fonts.ST_BODY if low else fonts.ST_NAME, fonts.BOLD)
        count_ink = tokens.text if current else ink
        paint_text(painter, rect.adjusted(0, 0, -_PAD, 0), count, count_font, count_ink, RIGHT)
        left = _PAD + _GLYPH + 24 + THUMB + 16
        room = rect.width() - left - fonts.text_width(count_font, count) - _PAD - 16
        name_size = _LOW_NAME if low else fonts.ST_BODY
        font = fonts.station_font(name_size, fonts.STRONG if current else fonts.NORMAL)
        if not line.note or rect.height() < LINE_HEIGHT:
            paint_text(painter, QRectF(left, rect.y(), room, rect.height()), line.name, font, tokens.text, LEFT)
            return
        paint_text(painter, QRectF(left, rect.y() + 6, room, 44), line.name, font, tokens.text, LEFT)
        small = fonts.station_font(fonts.ST_SMALL)
        paint_text(painter, QRectF(left, rect.y() + 48, room, 34), line.note, small, tokens.muted, LEFT)


def _glyph_ink(state: LineState, tokens: Tokens) -> QColor:
    if state is LineState.CURRENT:
        return tokens.accent
    if state is LineState.DONE:
        return tokens.pair(Status.DONE).fg
    if state is LineState.SHORT:
        return tokens.pair(Status.ATTENTION).fg
    return tokens.muted
