"""Photos of products: from a file or an image, scaled once, on a light backing in both themes.

Where there is none: the initials of the product, else a parcel.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import smooth, upright
from app.ui.theme import LIGHT, Tokens, tokens_of
from app.ui.widgets.painting import CENTER, OUTER_RADIUS, RADIUS, paint_round, paint_text

# A file, or an image that was decoded off the GUI thread.
Source = str | QImage

# A photo larger than this is somebody's mistake; decoding it would stall the window.
_MOST_PIXELS = 64_000_000


def picture_pixmap(source: Source, size: int, ratio: float) -> QPixmap:
    """The photo ``source`` fitted into ``size`` px square, cached; a null pixmap if it is no usable picture."""
    name = source if isinstance(source, str) else f"image {source.cacheKey()}"
    key = f"picture:{name}:{size}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    room = QSize(round(size * ratio), round(size * ratio))
    if isinstance(source, str):
        image = read_picture(source, room)
    else:
        image = source.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap()
    if not image.isNull():
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def read_picture(path: str, room: QSize) -> QImage:
    """The picture in a file, fitted into ``room`` device pixels; a null image if it is no usable picture."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not Path(path).is_file() or not whole.isValid() or whole.width() * whole.height() > _MOST_PIXELS:
        return QImage()
    reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def paint_picture(
    painter: QPainter, rect: QRectF, source: Source, tokens: Tokens, radius: float = RADIUS, *, initials: str = ""
) -> None:
    """Draws a photo into a square; nothing or an unusable file gives ``initials``, else the parcel."""
    size = round(rect.width())
    there = bool(source) if isinstance(source, str) else not source.isNull()
    if there:
        tile = _tile(source, size, painter.device().devicePixelRatioF(), tokens, radius)
        if not tile.isNull():
            left, top = round(rect.x()), round(rect.y())
            with upright(painter, QRectF(left, top, size, size)):
                painter.drawPixmap(left, top, tile)
            return
    paint_round(painter, rect, fill=tokens.backing, radius=radius)
    if initials:
        font = fonts.station_font(max(12, round(size * (0.42 if len(initials) < 3 else 0.34))), fonts.STRONG)
        paint_text(painter, rect, initials, font, LIGHT.muted, CENTER)
        return
    glyph = max(16, size // 2)
    x, y = rect.center().x() - glyph / 2, rect.center().y() - glyph / 2
    paint_icon(painter, x, y, glyph, "package", LIGHT.edge)


def _tile(source: Source, size: int, ratio: float, tokens: Tokens, radius: float) -> QPixmap:
    """The photo on its backing with round corners, cached: a clipped draw costs ten plain ones."""
    pixmap = picture_pixmap(source, size, ratio)
    if pixmap.isNull():
        return pixmap
    key = f"tile:{pixmap.cacheKey()}:{size}:{ratio}:{radius}:{tokens.dark}"
    tile = QPixmap()
    if QPixmapCache.find(key, tile):
        return tile
    tile = QPixmap(round(size * ratio), round(size * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = smooth(QPainter(tile))
    square = QRectF(0, 0, size, size)
    paint_round(painter, square, fill=tokens.backing, radius=radius)
    path = QPainterPath()
    path.addRoundedRect(square, radius, radius)
    painter.setClipPath(path)
    shown = pixmap.deviceIndependentSize()
    painter.drawPixmap(round((size - shown.width()) / 2), round((size - shown.height()) / 2), pixmap)
    painter.end()
    QPixmapCache.insert(key, tile)
    return tile


class Picture(QWidget):
    """A photo as a widget; ``size`` px square."""

    def __init__(self, size: int, source: Source = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source = source
        self._initials = ""
        self.setFixedSize(size, size)
        self.setAccessibleName(name)

    def set_picture(self, source: Source, name: str = "", *, initials: str = "") -> None:
        """Shows another photo; ``name`` says what is on it, ``initials`` stand in for a photo that is not there."""
        self._source, self._initials = source, initials
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        radius = OUTER_RADIUS if self.width() >= 64 else RADIUS
        painter, tokens = smooth(QPainter(self)), tokens_of(self.palette())
        paint_picture(painter, QRectF(self.rect()), self._source, tokens, radius=radius, initials=self._initials)
