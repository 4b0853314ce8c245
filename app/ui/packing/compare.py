"""What was needed beside what was scanned, and the bar that says what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.packing.faces import LOW, LOW_PAD, NAME_SIZES, PAD, PHOTO, Face
from app.ui.theme import LIGHT, Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.chip import STATION_CHIP_HEIGHT, paint_chip
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RIGHT, paint_text
from app.ui.widgets.picture import paint_picture
from app.ui.widgets.text_paint import line_step, name_font, paint_wrapped, wrapped

_TITLE, _GLYPH = 44, 40
BAR_HEIGHT = 72


class ComparePanel(Frame):
    """One side: glyph and title in the colour of ``status``, the product, and a chip with what is different."""

    def __init__(self, status: Status, glyph: str, title: str, edge: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status, self._glyph, self._title = status, glyph, title
        self._face, self._chip = Face("", ""), ""
        self._icon = ""
        self.set_edge(status, edge)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 150)

    def show_face(self, face: Face, chip: str = "", *, icon: str = "") -> None:
        """Shows a product; with ``icon`` something that is none (a code nobody knows, an order)."""
        self._face, self._chip, self._icon = face, chip, icon
        self.setAccessibleName(f"{self._title}: {face.title}")
        self.setAccessibleDescription(", ".join(part for part in (chip, face.code) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        ink = tokens.pair(self._status).fg
        low = self.height() < LOW
        pad = LOW_PAD if low else PAD
        inside = QRectF(self.rect()).adjusted(pad + 2, pad, -pad - 2, -pad)
        paint_icon(painter, inside.x(), inside.y() + (_TITLE - _GLYPH) / 2, _GLYPH, self._glyph, ink)
        title = QRectF(inside.x() + _GLYPH + 12, inside.y(), inside.width() - _GLYPH - 12, _TITLE)
        paint_text(painter, title, self._title, fonts.station_font(fonts.ST_BODY, fonts.BOLD), ink, LEFT)
        top = inside.y() + _TITLE + (8 if low else 16)
        size = max(72.0, min(float(PHOTO), inside.bottom() - top, inside.width() * 0.42))
        photo = QRectF(inside.x(), top, size, size)
        if self._icon:
            paint_picture(painter, photo, "", tokens, radius=OUTER_RADIUS, initials=" ")
            paint_icon(painter, photo.x() + size * 0.3, photo.y() + size * 0.3, int(size * 0.4), self._icon, LIGHT.edge)
        else:
            paint_picture(painter, photo, self._face.picture, tokens, radius=OUTER_RADIUS, initials=self._face.initials)
        room = QRectF(photo.right() + 24, top, inside.right() - photo.right() - 24, inside.bottom() - top)
        self._paint_words(painter, room)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        """Name, chip and SKU under each other; the name takes what the others leave."""
        tokens = tokens_of(self.palette())
        name = name_font(self._face.title, room.width(), NAME_SIZES if self.height() >= LOW else NAME_SIZES[1:])
        small = fonts.station_font(fonts.ST_SMALL)
        rest = (12 + STATION_CHIP_HEIGHT if self._chip else 0) + (10 + 34 if self._face.code else 0)
        lines = max(1, min(3, int((room.height() - rest) // line_step(name))))
        names = QRectF(room.x(), room.y(), room.width(), lines * line_step(name))
        y = paint_wrapped(painter, names, self._face.title, name, tokens.text, lines)
        if self._chip and y + 12 + STATION_CHIP_HEIGHT <= room.bottom() + 8:
            middle = y + 12 + STATION_CHIP_HEIGHT / 2
            paint_chip(painter, room.x(), middle, self._chip, self._status, tokens, station=True, room=room.width())
            y += 12 + STATION_CHIP_HEIGHT
        if self._face.code and y + 44 <= room.bottom() + 8:
            paint_text(painter, QRectF(room.x(), y + 10, room.width(), 34), self._face.code, small, tokens.muted, LEFT)


class SayBar(Frame):
    """One line with what to do: glyph, sentence, and a quiet note at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._text, self._note = "undo-2", "", ""
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The sentence on screen."""
        return self._text

    def say(self, text: str, note: str = "", *, glyph: str = "undo-2") -> None:
        """Changes the bar."""
        self._glyph, self._text, self._note = glyph, text, note
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        inside = QRectF(self.rect()).adjusted(PAD + 4, 0, -PAD, 0)
        paint_icon(painter, inside.x(), (self.height() - 36) / 2, 36, self._glyph, tokens.muted)
        strong, small = fonts.station_font(fonts.ST_BODY, fonts.STRONG), fonts.station_font(fonts.ST_SMALL)
        room = inside.adjusted(36 + 16, 0, 0, 0)
        note = fonts.text_width(small, self._note) + 24 if self._note else 0.0
        # The note goes where the sentence needs the room: it only repeats what the lines show.
        if fonts.text_width(strong, self._text) + note <= room.width():
            paint_text(painter, room, self._note, small, tokens.muted, RIGHT)
        else:
            note = 0.0
            if fonts.text_width(strong, self._text) > room.width():
                strong = fonts.station_font(28, fonts.STRONG)
            if fonts.text_width(strong, self._text) > room.width():
                lesser = fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
                lines = len(wrapped(self._text, lesser, int(room.width()), 2))
                room.setTop((self.height() - lines * line_step(lesser)) / 2)
                paint_wrapped(painter, room, self._text, lesser, tokens.text, lines)
                return
        paint_text(painter, room.adjusted(0, 0, -note, 0), self._text, strong, tokens.text, LEFT)


class ComparePage(QWidget):
    """Needed, scanned, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needed = ComparePanel(Status.DONE, "circle-check", tr("Needed"), 2)
        self.scanned = ComparePanel(Status.ERROR, "octagon-x", tr("You scanned"), 6)
        self.bar = SayBar()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.needed, 1)
        row.addWidget(self.scanned, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
