"""The icons: Lucide outlines from ``resources/icons``, tinted by one function and cached.

The drawings are kept as a file of our own (written by ``python -m tests.ui.refresh_icons NAME ...``) because the
python-lucide package reads its data through the standard library's SQLite, which must not enter the process.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.ui.mirror import is_mirrored, upright

ICON_FILE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "lucide.json"

# A 24 px drawing with a 2 px stroke looks heavy beside 14 px text when it is shrunk; the pictures use 1.75.
_STROKE = 2.0
# What points forwards or back points the other way where the screen reads from right to left.
_POINTING = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "move-right", "redo-2", "skip-forward", "undo-2"}
)
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
    'stroke="{color}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{inner}</svg>'
)


@functools.cache
def _drawings() -> Mapping[str, str]:
    drawings: dict[str, str] = json.loads(ICON_FILE.read_text("utf-8"))
    return drawings


def icon_names() -> frozenset[str]:
    """Every icon name that can be drawn."""
    return frozenset(_drawings())


def icon_svg(name: str, color: QColor, stroke: float = _STROKE) -> bytes:
    """The SVG document of one icon in ``color``. Raises KeyError with the way to add it, if it is not in the file."""
    try:
        inner = _drawings()[name]
    except KeyError:
        raise KeyError(f"no icon {name!r}: run 'python -m tests.ui.refresh_icons {name}'") from None
    return _SVG.format(color=color.name(), width=stroke, inner=inner).encode()


def icon_pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """One icon, ``size`` px square, sharp at device pixel ``ratio``; cached by all four."""
    key = f"lucide:{name}:{size}:{color.rgba()}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    drawing = QByteArray(icon_svg(name, color))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if color.alpha() != 255:
        painter.setOpacity(color.alphaF())
    QSvgRenderer(drawing).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_icon(painter: QPainter, x: float, y: float, size: int, name: str, color: QColor) -> None:
    """Draws one icon with its top left corner at (x, y)."""
    left, top = round(x), round(y)
    pixmap = icon_pixmap(name, size, color, painter.device().devicePixelRatioF())
    if name in _POINTING or not is_mirrored(painter):
        painter.drawPixmap(left, top, pixmap)
        return
    with upright(painter, QRectF(left, top, size, size)):
        painter.drawPixmap(left, top, pixmap)


def icon(name: str, color: QColor, size: int = 20) -> QIcon:
    """A QIcon for menus and window buttons, with a copy for 200 % screens."""
    made = QIcon(icon_pixmap(name, size, color))
    made.addPixmap(icon_pixmap(name, size, color, 2.0))
    return made
