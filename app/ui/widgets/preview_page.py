"""One page of a document on screen: a raster that somebody else made, fitted into the room there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.mirror import painter_of, upright
from app.ui.theme import LIGHT, tokens_of
from app.ui.widgets.painting import CENTER, RADIUS, paint_round, paint_text


class PreviewPage(QWidget):
    """Shows a page, always on white. Give it an image (``set_image``) or the bytes of a PNG (``set_png``).

    Rasters are made on the documents thread (``Tasks.call(..., documents=True)``), never here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._scaled = QPixmap()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(80, 80)

    @property
    def is_empty(self) -> bool:
        """True while there is no page."""
        return self._pixmap.isNull()

    @property
    def dots(self) -> int:
        """How many dots wide the raster is."""
        return self._pixmap.width()

    def set_image(self, image: QImage, name: str = "") -> None:
        """Shows ``image``; a null image shows nothing."""
        self._pixmap = QPixmap.fromImage(image)
        self._scaled = QPixmap()
        self._words = ""
        self.setAccessibleName(name)
        self.update()

    def set_png(self, data: bytes, name: str = "") -> bool:
        """Shows the bytes of a PNG (or any picture Qt can read); False if they are none."""
        image = QImage.fromData(data)
        self.set_image(image, name)
        return not image.isNull()

    def set_words(self, words: str) -> None:
        """Shows a sentence in place of a page ("Drawing the page ...")."""
        self._pixmap, self._scaled, self._words = QPixmap(), QPixmap(), words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return self._pixmap.size().scaled(400, 560, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        if self._pixmap.isNull():
            paint_text(painter, QRectF(self.rect()), self._words, fonts.font(), tokens.muted, CENTER)
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2, 2)) * ratio
        wanted = self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled.size() != wanted:
            self._scaled = self._pixmap.scaled(
                wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        shown = self._scaled.deviceIndependentSize()
        x, y = (self.width() - shown.width()) / 2, (self.height() - shown.height()) / 2
        frame = QRectF(x - 1, y - 1, shown.width() + 2, shown.height() + 2)
        paint_round(painter, frame, fill=LIGHT.surface, edge=tokens.divider, radius=RADIUS)
        left, top = round(x), round(y)
        with upright(painter, QRectF(left, top, shown.width(), shown.height())):
            painter.drawPixmap(left, top, self._scaled)
