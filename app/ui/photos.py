"""Photos of products out of the database, decoded on a reader thread and kept while they are needed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.queries.packing import picture
from app.ui.tasks import Tasks

# The largest photo on a station is 320 px, on a screen of 200 % 640.
_LARGEST, _MOST_KEPT, _MOST_PIXELS = 640, 48, 64_000_000


class Photos(QObject):
    """Gives photos by their digest. Signals: ``arrived()`` when one that was asked for is there."""

    arrived = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()

    def photo(self, sha256: str | None) -> QImage:
        """The photo, a null image while it is on its way or if it is none."""
        if sha256 is None:
            return QImage()
        found = self._images.pop(sha256, None)
        if found is not None:
            self._images[sha256] = found
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self._tasks.read(
                self,
                load_photo,
                sha256,
                done=lambda image: self._keep(sha256, image),
                ended=lambda: self._asked.discard(sha256),
            )
        return QImage()

    def _keep(self, sha256: str, image: QImage) -> None:
        self._images[sha256] = image
        while len(self._images) > _MOST_KEPT:
            self._images.pop(next(iter(self._images)))
        if not image.isNull():
            self.arrived.emit()


def load_photo(conn: Any, sha256: str) -> QImage:
    """Reads and decodes a photo, no larger than a station needs; a null image if it cannot be shown."""
    data = QByteArray(picture(conn, sha256))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(QSize(_LARGEST, _LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
