"""The next order, beside what was just packed or what the station says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.packing.faces import LOW, LOW_PAD, NAME_SIZES, TALL, Face
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import CENTER, LEFT, OUTER_RADIUS, RIGHT, paint_line, paint_text
from app.ui.widgets.picture import paint_picture
from app.ui.widgets.text_paint import fitting, line_step, name_font, paint_wrapped, wrapped

_PAD, _ICON, _FOOT = 24, 32, 72
NEXT_SIZES = (fonts.ST_BODY, 30, fonts.ST_SMALL)


@dataclass(frozen=True, slots=True)
class NextOrder:
    """An order that waits: ``units`` as words, ``face`` its first product, ``more`` says how many others."""

    name: str
    units: str
    face: Face
    more: str = ""
    sent_by: str = ""
    customer: str = ""


class NextPanel(Frame):
    """The most urgent order that nobody packs: what to fetch while this one's label prints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: NextOrder | None = None
        self.set_accent(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 150)

    def show_next(self, following: NextOrder | None) -> None:
        """Shows the next order, or that none waits."""
        self._next = following
        self.set_accent(following is not None)
        if following is None:
            self.setAccessibleName(tr("No further order waits"))
            self.setAccessibleDescription("")
        else:
            self.setAccessibleName(tr("Next: {name}", name=following.name))
            said = (following.face.title, following.units, following.more, following.sent_by, following.customer)
            self.setAccessibleDescription(", ".join(part for part in said if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        if self._next is None:
            self._paint_none(painter)
            return
        head = 76.0 if self.height() >= LOW else 60.0
        foot = float(_FOOT) if self.height() >= LOW and (self._next.sent_by or self._next.customer) else 0.0
        self._paint_head(painter, self._next, head)
        self._paint_body(painter, self._next, QRectF(0, head, self.width(), self.height() - head - foot))
        if foot:
            self._paint_foot(painter, self._next, QRectF(0, self.height() - foot, self.width(), foot))

    def _paint_none(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        middle = self.height() / 2
        paint_icon(painter, self.width() / 2 - 36, middle - 84, 72, "circle-check", tokens.pair(Status.DONE).fg)
        words, wide = tr("No further order"), self.width() - 32
        strong = fitting(words, wide, (fonts.ST_BODY, 30, fonts.ST_SMALL), fonts.BOLD)
        paint_text(painter, QRectF(16, middle, wide, 44), words, strong, tokens.text, CENTER)
        small = fonts.station_font(fonts.ST_SMALL)
        rect = QRectF(16, middle + 44, wide, 36)
        for line in wrapped(tr("Nothing else waits here."), small, wide, 2):
            paint_text(painter, rect, line, small, tokens.muted, CENTER)
            rect.translate(0, line_step(small))

    def _paint_head(self, painter: QPainter, following: NextOrder, height: float) -> None:
        tokens = tokens_of(self.palette())
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), OUTER_RADIUS - 2, OUTER_RADIUS - 2)
        painter.setClipPath(clip)
        painter.fillRect(QRectF(0, 0, self.width(), height), tokens.selected)
        painter.restore()
        rect = QRectF(_PAD, 0, self.width() - 2 * _PAD, height)
        small = fonts.station_font(fonts.ST_SMALL)
        title = tr("Next: {name}", name=following.name)
        units = fonts.text_width(small, following.units) + 24
        font = fitting(title, rect.width() - units, NEXT_SIZES, fonts.BOLD)
        if fonts.text_width(font, title) + units > rect.width():
            font = fitting(title, rect.width(), NEXT_SIZES, fonts.BOLD)
        else:
            paint_text(painter, rect, following.units, small, tokens.text, RIGHT)
        paint_text(painter, rect, title, font, tokens.text, LEFT)

    def _paint_body(self, painter: QPainter, following: NextOrder, rect: QRectF) -> None:
        tokens = tokens_of(self.palette())
        pad = _PAD if self.height() >= LOW else LOW_PAD
        inside = rect.adjusted(_PAD, pad, -_PAD, -pad)
        size = max(72.0, min(200.0 if self.height() < TALL else 300.0, inside.height(), inside.width() * 0.42))
        photo = QRectF(inside.x(), inside.y(), size, size)
        face = following.face
        paint_picture(painter, photo, face.picture, tokens, radius=OUTER_RADIUS, initials=face.initials)
        room = QRectF(photo.right() + 24, inside.y(), inside.right() - photo.right() - 24, inside.height())
        name = name_font(face.title, room.width(), NAME_SIZES if self.height() >= LOW else NAME_SIZES[1:])
        small = fonts.station_font(fonts.ST_SMALL)
        more = wrapped(following.more, small, int(room.width()), 2) if following.more else ()
        rest = 40.0 * (1 + bool(more)) if len(more) < 2 else 38.0 + 2 * line_step(small) - 4
        lines = max(1, min(3, int((room.height() - rest) // line_step(name))))
        names = QRectF(room.x(), room.y(), room.width(), lines * line_step(name))
        y = paint_wrapped(painter, names, face.title, name, tokens.text, lines) + 6
        step = 38.0 if len(more) < 2 else line_step(small)
        for text, below in ((face.code, 38.0), *((line, step) for line in more)):
            if text and y + 34 <= inside.bottom() + 10:
                paint_text(painter, QRectF(room.x(), y, room.width(), 34), text, small, tokens.muted, LEFT)
                y += below

    def _paint_foot(self, painter: QPainter, following: NextOrder, rect: QRectF) -> None:
        tokens = tokens_of(self.palette())
        paint_line(painter, 2, rect.y(), self.width() - 3, rect.y(), tokens.row_line)
        small, strong = fonts.station_font(fonts.ST_SMALL), fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
        x = float(_PAD)
        if following.sent_by:
            paint_icon(painter, x, rect.center().y() - _ICON / 2, _ICON, "truck", tokens.muted)
            room = QRectF(x + _ICON + 12, rect.y(), self.width() * 0.5 - _ICON, rect.height())
            paint_text(painter, room, following.sent_by, small, tokens.text, LEFT)
            x = room.x() + min(room.width(), fonts.text_width(small, following.sent_by)) + 24
        rest = QRectF(x, rect.y(), self.width() - _PAD - x, rect.height())
        if rest.width() > 60:
            paint_text(painter, rest, following.customer, strong, tokens.text, RIGHT)
