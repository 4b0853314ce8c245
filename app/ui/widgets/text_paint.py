"""Painting words of any script on a station: names over several lines, shortened at the end of the last one."""

from __future__ import annotations

import functools
import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from app.ui import fonts
from app.ui.mirror import is_mirrored
from app.ui.widgets.painting import LEFT, RIGHT, paint_text

# Longer names would only be cut: no station shows more.
_MOST_SIGNS = 600


@functools.lru_cache(maxsize=256)
def wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """``text`` in at most ``most`` lines of ``width`` px; the last one ends with an ellipsis if there is more."""
    text = " ".join(text[:_MOST_SIGNS].split())
    pieces = _broken(text, font, width, most)
    # Qt counts UTF-16 units, Python counts characters.
    units = text.encode("utf-16-le", "surrogatepass")
    lines = [_part(units, start, start + length).strip() for start, length in pieces[:most]]
    if len(pieces) > most:
        rest = _part(units, pieces[most - 1][0], len(units))
        lines[-1] = fonts.metrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(1, width))
    return tuple(lines)


def fits(text: str, font: QFont, width: int, most: int) -> bool:
    """Whether ``most`` lines of ``width`` px hold all of ``text``."""
    return len(_broken(" ".join(text[:_MOST_SIGNS].split()), font, width, most)) <= most


def _broken(text: str, font: QFont, width: int, most: int) -> list[tuple[int, int]]:
    """Where the lines of ``text`` start and how long they are; one more than ``most`` says that there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    pieces: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(pieces) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        pieces.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return pieces


def _part(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", "ignore")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` belongs to a script that runs from right to left."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def paint_wrapped(painter: QPainter, rect: QRectF, text: str, font: QFont, color: QColor, most: int) -> float:
    """Draws ``text`` from the top of ``rect`` in at most ``most`` lines that fit; gives the y below the last one."""
    step = line_step(font)
    fits = max(1, min(most, int((rect.height() + 2) // step)))
    y = rect.y()
    for line in wrapped(text, font, int(rect.width()), fits):
        row = QRectF(rect.x(), y, rect.width(), step)
        # A name in another script starts where that script does; on a screen of its own direction all start alike.
        away = is_right_to_left(line) and not is_mirrored(painter)
        paint_text(painter, row, line, font, color, RIGHT if away else LEFT)
        y += step
    return y


def line_step(font: QFont) -> float:
    """Distance of two lines in px."""
    return round(font.pixelSize() * 1.2)


def fitting(text: str, width: float, sizes: tuple[int, ...], weight: QFont.Weight) -> QFont:
    """The first of the station ``sizes`` at which ``text`` fits into ``width`` px, else the last."""
    for size in sizes:
        font = fonts.station_font(size, weight)
        if fonts.text_width(font, text) <= width:
            return font
    return fonts.station_font(sizes[-1], weight)


def name_font(text: str, width: float, sizes: tuple[int, ...]) -> fonts.Face:
    """The first of the bold station ``sizes`` at which no single word of ``text`` is wider than ``width``."""
    words = text.split() or [text]
    for size in sizes:
        font = fonts.station_font(size, fonts.BOLD)
        if max(fonts.text_width(font, word) for word in words) <= width:
            return font
    return fonts.station_font(sizes[-1], fonts.BOLD)
