"""The product that was scanned last: photo, how many are in, what was said of it, where it goes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import CENTER, OUTER_RADIUS, paint_text
from app.ui.widgets.picture import Source, paint_picture
from app.ui.widgets.text_paint import fits, fitting, line_step, name_font, paint_wrapped, wrapped

_PAD, _GAP, _ICON = 20, 12, 30
_PHOTO, _LEAST_PHOTO = 200, 72
_NAMES = (fonts.ST_BODY, 30, fonts.ST_SMALL)
_COUNTS = (fonts.ST_COUNT, 72, 52, 40)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the panel shows. ``counted`` is the last scan's ``+12``, ``total`` what is in; ``facts``: icon and words.

    ``warning`` stands in place of the facts: what was not done, and why. ``name``: how it is called where it shows no
    product.
    """

    title: str = ""
    picture: Source = ""
    initials: str = ""
    counted: str = ""
    total: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    warning: str = ""
    name: str = ""


class SeenPanel(Frame):
    """Painted from the top: product, counts, then as many facts as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = Seen()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 200)

    def show_seen(self, seen: Seen) -> None:
        """Shows it."""
        self._seen = seen
        self.set_edge(Status.ERROR if seen.warning else None, 3)
        name = seen.title or seen.name or seen.warning or tr("Nothing was scanned yet")
        self.setAccessibleName(name)
        warning = seen.warning if seen.warning != name else ""
        said = (seen.counted, seen.total, warning, *(words for _, words in seen.facts))
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        inside = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if self._seen.warning:
            self._paint_warning(painter, inside)
            return
        if self._seen.title:
            inside.setTop(self._paint_product(painter, inside) + _GAP)
        self._paint_facts(painter, inside)

    def _paint_product(self, painter: QPainter, inside: QRectF) -> float:
        tokens, seen = tokens_of(self.palette()), self._seen
        font = name_font(seen.title, inside.width(), _NAMES)
        lines = len(wrapped(seen.title, font, int(inside.width()), 2))
        below = lines * line_step(font) + (len(seen.facts) + 1) * 44
        size = min(float(_PHOTO), inside.width() / 2, max(float(_LEAST_PHOTO), inside.height() - below))
        photo = QRectF(inside.x(), inside.y(), size, size)
        paint_picture(painter, photo, seen.picture, tokens, radius=OUTER_RADIUS, initials=seen.initials)
        beside = QRectF(photo.right() + _GAP, photo.y(), inside.right() - photo.right() - _GAP, size)
        sizes = _COUNTS if size >= 160 else _COUNTS[1:] if size >= 124 else _COUNTS[3:]
        big = fitting(seen.counted or seen.total, beside.width(), sizes, fonts.BOLD)
        step = line_step(big)
        small = fitting(seen.total, beside.width(), (30, fonts.ST_SMALL), fonts.STRONG)
        both = step + (line_step(small) if seen.counted else 0)
        top = beside.y() + max(0.0, (size - both) / 2)
        count = QRectF(beside.x(), top, beside.width(), step)
        paint_text(painter, count, seen.counted or seen.total, big, tokens.text, CENTER)
        if seen.counted:
            under = QRectF(beside.x(), top + step, beside.width(), line_step(small))
            paint_text(painter, under, seen.total, small, tokens.muted, CENTER)
        room = QRectF(inside.x(), photo.bottom() + _GAP, inside.width(), lines * line_step(font))
        return float(paint_wrapped(painter, room, seen.title, font, tokens.text, lines))

    def _paint_facts(self, painter: QPainter, inside: QRectF) -> None:
        tokens = tokens_of(self.palette())
        font = fonts.station_font(fonts.ST_SMALL)
        y = inside.y()
        for icon, words in self._seen.facts:
            left = inside.x() + _ICON + _GAP
            count = len(wrapped(words, font, int(inside.right() - left), 4))
            room = QRectF(left, y, inside.right() - left, count * line_step(font))
            if room.bottom() > self.height() - 4:
                return
            paint_icon(painter, inside.x(), y + (line_step(font) - _ICON) / 2, _ICON, icon, tokens.accent)
            y = paint_wrapped(painter, room, words, font, tokens.text, count) + 8

    def _paint_warning(self, painter: QPainter, inside: QRectF) -> None:
        tokens = tokens_of(self.palette())
        if self._seen.title:
            name = name_font(self._seen.title, inside.width(), _NAMES)
            inside.setTop(paint_wrapped(painter, inside, self._seen.title, name, tokens.text, 1) + 8)
        for size in (30, fonts.ST_SMALL):
            font = fonts.station_font(size, fonts.STRONG)
            most = max(1, int(inside.height() // line_step(font)))
            if fits(self._seen.warning, font, int(inside.width()), most):
                break
        paint_wrapped(painter, inside, self._seen.warning, font, tokens.pair(Status.ERROR).fg, most)
