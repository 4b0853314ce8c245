"""Small drawing helpers that widgets and delegates share."""

from __future__ import annotations

import functools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.key_words import key_parts, key_word
from app.ui.mirror import is_mirrored, runs_right_to_left, upright
from app.ui.theme import Tokens

RADIUS, OUTER_RADIUS = 4, 8
CAP_HEIGHT = 20
STATION_CAP_HEIGHT = 40
_CAP_PAD, _CAP_GAP, _CAP_ICON = 6, 4, 12
_STATION_CAP_PAD = 8

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
# Numbers under each other: at the right on screens of either direction, for they are read the same way.
NUMBER = RIGHT | Qt.AlignmentFlag.AlignAbsolute
_OTHER_SIDE = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}

# Keys that are shown as a sign instead of their name.
KEY_ICONS = {
    "Return": "corner-down-left",
    "Enter": "corner-down-left",
    "Up": "arrow-up",
    "Down": "arrow-down",
    "Left": "arrow-left",
    "Right": "arrow-right",
}


def paint_round(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    radius: float = RADIUS,
) -> None:
    """A rounded rectangle whose edge lies wholly inside ``rect``."""
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = rect
    else:
        painter.setPen(QPen(edge, width))
        half = width / 2
        inner = rect.adjusted(half, half, -half, -half)
        radius = max(0.0, radius - half)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    painter.drawRoundedRect(inner, radius, radius)


def paint_ring(painter: QPainter, rect: QRectF, tokens: Tokens, radius: float = RADIUS) -> None:
    """The 2 px focus ring along the inside of ``rect``."""
    paint_round(painter, rect, edge=tokens.ring, width=2, radius=radius)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    *,
    wrap: bool = False,
) -> None:
    """One line of plain text, shortened with an ellipsis where it does not fit; ``wrap``: as many as it needs."""
    painter.setFont(font)
    painter.setPen(color)
    # Measuring costs as much as drawing: plain short text fits without (no run of letters is as wide as 0.9 em each).
    if not wrap and (not text.isascii() or len(text) * font.pixelSize() * 0.9 > rect.width()):
        measures = fonts.metrics(font)
        if measures.horizontalAdvance(text) > rect.width():
            text = measures.elidedText(text, elide, rect.width())
    lines = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine
    if not is_mirrored(painter):
        painter.drawText(rect, _text_flags(align, lines), text)
        return
    with upright(painter, rect):
        painter.drawText(rect, _mirrored_flags(align, lines, runs_right_to_left(text)), text)


def wrapped(text: str, font: QFont, room: float) -> list[str]:
    """``text`` in lines of at most ``room`` px, broken between words; at least one line."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and fonts.text_width(font, longer) > room:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]


@functools.cache
def _text_flags(align: Qt.AlignmentFlag, lines: Qt.TextFlag) -> int:
    return int(align | lines)


@functools.cache
def _mirrored_flags(align: Qt.AlignmentFlag, lines: Qt.TextFlag, right_to_left: bool) -> int:
    """Start and end change sides; the words themselves run as their script does."""
    side = align & Qt.AlignmentFlag.AlignHorizontal_Mask
    if side in _OTHER_SIDE and not align & Qt.AlignmentFlag.AlignAbsolute:
        align = align & ~side | _OTHER_SIDE[side]
    runs = Qt.TextFlag.TextForceRightToLeft if right_to_left else Qt.TextFlag.TextForceLeftToRight
    return int(align | Qt.AlignmentFlag.AlignAbsolute | lines) | int(runs)


def cap_font(*, station: bool) -> QFont:
    """The font of key caps."""
    if station:
        return fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
    return fonts.font(fonts.CAPTION, fonts.STRONG)


def _cap_width(part: str, font: QFont, *, station: bool) -> float:
    pad = _STATION_CAP_PAD if station else _CAP_PAD
    height = STATION_CAP_HEIGHT if station else CAP_HEIGHT
    if part in KEY_ICONS and not station:
        return _CAP_ICON + 2 * pad
    return max(height, fonts.text_width(font, key_word(part)) + 2 * pad)


def caps_width(key: str, *, station: bool = False) -> float:
    """How wide the caps of ``key`` are, with their gaps."""
    font = cap_font(station=station)
    parts = key_parts(key)
    return sum(_cap_width(part, font, station=station) for part in parts) + _CAP_GAP * max(0, len(parts) - 1)


def paint_caps(
    painter: QPainter,
    x: float,
    middle: float,
    key: str,
    *,
    ink: QColor,
    fill: QColor | None,
    edge: QColor | None = None,
    station: bool = False,
) -> float:
    """Draws the caps of ``key`` from ``x`` rightwards, centred on ``middle``; gives the x behind the last one.

    They are in the order in which they are written on screens of either direction.
    """
    font = cap_font(station=station)
    height = STATION_CAP_HEIGHT if station else CAP_HEIGHT
    end = x + caps_width(key, station=station)
    with upright(painter, QRectF(x, middle - height / 2, end - x, height)):
        for part in key_parts(key):
            width = _cap_width(part, font, station=station)
            rect = QRectF(x, middle - height / 2, width, height)
            paint_round(painter, rect, fill=fill, edge=edge, radius=RADIUS)
            if part in KEY_ICONS and not station:
                left, top = x + (width - _CAP_ICON) / 2, middle - _CAP_ICON / 2
                paint_icon(painter, left, top, _CAP_ICON, KEY_ICONS[part], ink)
            else:
                paint_text(painter, rect, key_word(part), font, ink, CENTER)
            x += width + _CAP_GAP
    return end


def paint_check_box(painter: QPainter, rect: QRectF, tokens: Tokens, state: Qt.CheckState) -> None:
    """A 16 px box: empty, ticked, or a dash for "some"."""
    if state == Qt.CheckState.Unchecked:
        paint_round(painter, rect, fill=tokens.surface, edge=tokens.edge, radius=3)
        return
    paint_round(painter, rect, fill=tokens.accent, radius=3)
    name = "check" if state == Qt.CheckState.Checked else "minus"
    size = int(rect.width()) - 4
    paint_icon(painter, rect.x() + 2, rect.y() + 2, size, name, tokens.on_accent)


def paint_line(painter: QPainter, x1: float, y1: float, x2: float, y2: float, color: QColor, width: float = 1) -> None:
    """A line across or down, both ends included, on whole pixels, so that 1 px stays 1 px."""
    painter.fillRect(QRectF(round(x1), round(y1), round(x2 - x1) + width, round(y2 - y1) + width), color)
