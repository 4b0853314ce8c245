"""Photos of products: from a file, scaled once, on a light backing in both themes; a parcel where there is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from app.ui.icons import paint_icon
from app.ui.theme import LIGHT, Tokens, tokens_of
from app.ui.widgets.painting import OUTER_RADIUS, RADIUS, paint_round, smooth

# A photo larger than this is somebody's mistake; decoding it would stall the window.
_MOST_PIXELS = 64_000_000


def picture_pixmap(source: str, size: int, ratio: float) -> QPixmap:
    """The file ``source`` fitted into ``size`` px square, cached; a null pixmap if it is no usable picture."""
    key = f"picture:{source}:{size}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    whole = reader.size()
    pixmap = QPixmap()
    if Path(source).is_file() and whole.isValid() and whole.width() * whole.height() <= _MOST_PIXELS:
        room = QSize(round(size * ratio), round(size * ratio))
        reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_picture(painter: QPainter, rect: QRectF, source: str, tokens: Tokens, radius: float = RADIUS) -> None:
    """Draws a photo into a square; "" or an unusable file gives the parcel."""
    paint_round(painter, rect, fill=tokens.backing, radius=radius)
    size = round(rect.width())
    pixmap = picture_pixmap(source, size, painter.device().devicePixelRatioF()) if source else QPixmap()
    if pixmap.isNull():
        glyph = min(64, max(16, size * 2 // 5))
        x, y = rect.center().x() - glyph / 2, rect.center().y() - glyph / 2
        paint_icon(painter, x, y, glyph, "package", LIGHT.edge)
        return
    shown = pixmap.deviceIndependentSize()
    painter.drawPixmap(
        round(rect.center().x() - shown.width() / 2), round(rect.center().y() - shown.height() / 2), pixmap
    )


class Picture(QWidget):
    """A photo as a widget; ``size`` px square."""

    def __init__(self, size: int, source: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.setFixedSize(size, size)
        self.setAccessibleName(name)

    def set_picture(self, source: str, name: str = "") -> None:
        """Shows another photo; ``name`` says what is on it."""
        self._source = source
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        radius = OUTER_RADIUS if self.width() >= 64 else RADIUS
        paint_picture(
            smooth(QPainter(self)), QRectF(self.rect()), self._source, tokens_of(self.palette()), radius=radius
        )
