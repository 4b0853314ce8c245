"""Type: Inter from ``resources/fonts``, else Inter or any font of the system; the sizes of ux.md section 4.

Desk sizes follow the user's text scale; station sizes are for reading at one metre and stay as they are.
Every font has tabular figures, so that numbers stand under each other.
"""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

FONT_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"

# Desk sizes, px.
CAPTION, BODY, EMPHASIS, TITLE, FIGURE = 12, 14, 16, 20, 28
# Station sizes, px.
ST_SMALL, ST_BODY, ST_NAME, ST_BAND, ST_COUNT = 26, 34, 40, 52, 96

# The usual row of a list, px, and the property of the application that says what the user wishes instead.
ROW, ROW_PROPERTY = 36, "rowHeight"

NORMAL = QFont.Weight.Normal
STRONG = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


def load_fonts(folder: Path = FONT_FOLDER) -> str:
    """Adds the Inter files of ``folder`` to the application and gives the family to use.

    Without such files: the system's Inter, else the system's own sans-serif. Never raises. Call once, after the
    application object exists.
    """
    families: list[str] = []
    files = sorted(folder.glob("Inter-*.?tf")) if folder.is_dir() else []
    for path in files:
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    for name in [*families, "Inter"]:
        if name.startswith("Inter") and QFontDatabase.hasFamily(name):
            return "Inter" if QFontDatabase.hasFamily("Inter") else name
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@functools.cache
def _family() -> str:
    return load_fonts()


class Face(QFont):
    """A font that knows its measures, because lists measure text in every frame."""

    measures: QFontMetricsF


def _face(family: str, pixels: int, weight: QFont.Weight) -> Face:
    face = Face(family)
    face.setPixelSize(max(1, pixels))
    face.setWeight(weight)
    if pixels >= TITLE and weight == BOLD:
        # Inter is drawn for text; its large bold sizes need to stand closer, as its display cut does.
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.014 * pixels)
    face.setFeature(QFont.Tag("tnum"), 1)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.measures = QFontMetricsF(face)
    return face


def app_font(pixels: int = BODY) -> QFont:
    """The application's own font; its size carries the user's text scale."""
    return _face(_family(), pixels, NORMAL)


def forget() -> None:
    """Drops what was made for another application font. Called by the theme."""
    for made in (text_scale, font, station_font):
        made.cache_clear()


@functools.cache
def text_scale() -> float:
    """The user's text scale: 1.0 is 14 px body text."""
    pixels = QApplication.font().pixelSize()
    return pixels / BODY if pixels > 0 else 1.0


def dp(length: int) -> int:
    """A desk length that grows with the text (row heights, button heights); never below its plain value."""
    return round(length * max(1.0, text_scale()))


def row(length: int) -> int:
    """The height of a list's row that is ``length`` px as drawn: as the user wishes, never less than its text needs."""
    app = QApplication.instance()
    wished = app.property(ROW_PROPERTY) if app is not None else None
    return dp(length + (wished - ROW if isinstance(wished, int) else 0))


@functools.cache
def font(size: int = BODY, weight: QFont.Weight = NORMAL) -> Face:
    """A desk font of ``size`` px at 100 %, scaled as the user wishes."""
    return _face(QApplication.font().family(), round(size * text_scale()), weight)


@functools.cache
def station_font(size: int = ST_BODY, weight: QFont.Weight = NORMAL) -> Face:
    """A station font of exactly ``size`` px."""
    return _face(QApplication.font().family(), size, weight)


def metrics(of: QFont) -> QFontMetricsF:
    """The measures of a font; those of the fonts made here are kept with them."""
    return of.measures if isinstance(of, Face) else QFontMetricsF(of)


def text_width(of: QFont, text: str) -> float:
    """How wide ``text`` is in px."""
    return metrics(of).horizontalAdvance(text)
