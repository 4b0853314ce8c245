"""A product as the station's panels draw it, and the panel that shows the one to scan now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import CENTER, LEFT, OUTER_RADIUS, paint_text
from app.ui.widgets.picture import Source, paint_picture
from app.ui.widgets.text_paint import fitting, line_step, name_font, paint_wrapped, wrapped

PAD, LOW_PAD = 24, 16
# Below this height a panel saves room: smaller margins, smaller photo, one line of name.
LOW = 340
# From this height on photos may be larger than the pictures of the design have them.
TALL = 560
PHOTO, LEAST_PHOTO = 240, 96
# A word that is wider than its panel makes the name smaller before it is broken.
NAME_SIZES = (fonts.ST_NAME, fonts.ST_BODY, 30, fonts.ST_SMALL)
_COUNT_SIZES = (fonts.ST_COUNT, 76, 60, 46)
_SMALL_LINE = 36


@dataclass(frozen=True, slots=True)
class Face:
    """A product: its name, its SKU, its photo ("" if there is none) and the initials that stand in for it."""

    title: str
    code: str
    picture: Source = ""
    initials: str = ""


class ProductPanel(Frame):
    """The product to scan now: photo, how many are scanned, name, SKU."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face("", "")
        self._done, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 160)

    def show_product(self, face: Face, done: int, total: int) -> None:
        """Shows ``face`` with ``done`` of ``total`` units of its line."""
        self._face, self._done, self._total = face, done, total
        self.setAccessibleName(tr("Scan now: {title}", title=face.title))
        self.setAccessibleDescription(
            tr("SKU {code}, {done} of {total} scanned", code=face.code, done=done, total=total)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._face.title and not self._face.code:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pad = PAD if self.height() >= LOW else LOW_PAD
        inside = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        name = name_font(self._face.title, inside.width(), NAME_SIZES if self.height() >= LOW else NAME_SIZES[1:])
        lines = len(wrapped(self._face.title, name, int(inside.width()), 2 if self.height() >= LOW else 1))
        below = 14 + lines * line_step(name) + 8 + _SMALL_LINE
        most = min(float(PHOTO if self.height() < TALL else 420), inside.width() - 164)
        size = max(float(LEAST_PHOTO), min(most, inside.height() - below))
        photo = QRectF(inside.x(), inside.y(), size, size)
        paint_picture(painter, photo, self._face.picture, tokens, radius=OUTER_RADIUS, initials=self._face.initials)
        self._paint_count(painter, QRectF(photo.right() + 8, photo.y(), inside.right() - photo.right(), size))
        room = QRectF(inside.x(), photo.bottom() + 14, inside.width(), lines * line_step(name))
        y = paint_wrapped(painter, room, self._face.title, name, tokens.text, lines) + 8
        small, code = fonts.station_font(fonts.ST_SMALL), fonts.station_font(30, fonts.STRONG)
        line = QRectF(inside.x(), y, inside.width(), _SMALL_LINE)
        if line.bottom() > self.height() - 4:
            return
        paint_text(painter, line, tr("SKU"), small, tokens.muted, LEFT)
        left = fonts.text_width(small, tr("SKU")) + 12
        paint_text(painter, line.adjusted(left, 0, 0, 0), self._face.code, code, tokens.text, LEFT)

    def _paint_count(self, painter: QPainter, rect: QRectF) -> None:
        tokens = tokens_of(self.palette())
        text = f"{self._done}/{self._total}"
        font = fitting(text, rect.width(), _COUNT_SIZES if rect.height() >= 150 else _COUNT_SIZES[1:], fonts.BOLD)
        height = 34 + line_step(font)
        top = rect.y() + max(0.0, min(24.0, (rect.height() - height) / 2))
        small = fonts.station_font(fonts.ST_SMALL)
        paint_text(painter, QRectF(rect.x(), top, rect.width(), 34), tr("Scanned"), small, tokens.muted, CENTER)
        count = QRectF(rect.x(), top + 34, rect.width(), line_step(font))
        paint_text(painter, count, text, font, tokens.text, CENTER, Qt.TextElideMode.ElideNone)
