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


@functools.lru_cache(maxsize=1)
def _family() -> str:
    return load_fonts()


@functools.lru_cache(maxsize=256)
def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    if pixels >= TITLE and weight == BOLD:
        # Inter is drawn for text; its large bold sizes need to stand closer, as its display cut does.
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.014 * pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@functools.lru_cache(maxsize=256)
def _metrics(family: str, pixels: int, weight: QFont.Weight) -> QFontMetricsF:
    return QFontMetricsF(_font(family, pixels, weight))


def app_font(pixels: int = BODY) -> QFont:
    """The application's own font; its size carries the user's text scale."""
    return _font(_family(), pixels, NORMAL)


def text_scale() -> float:
    """The user's text scale: 1.0 is 14 px body text."""
    pixels = QApplication.font().pixelSize()
    return pixels / BODY if pixels > 0 else 1.0


def dp(length: int) -> int:
    """A desk length that grows with the text (row heights, button heights); never below its plain value."""
    return round(length * max(1.0, text_scale()))


def font(size: int = BODY, weight: QFont.Weight = NORMAL) -> QFont:
    """A desk font of ``size`` px at 100 %, scaled as the user wishes."""
    return _font(QApplication.font().family(), round(size * text_scale()), weight)


def station_font(size: int = ST_BODY, weight: QFont.Weight = NORMAL) -> QFont:
    """A station font of exactly ``size`` px."""
    return _font(QApplication.font().family(), size, weight)


def metrics(of: QFont) -> QFontMetricsF:
    """The measures of a font made here, cached."""
    return _metrics(of.family(), of.pixelSize(), of.weight())


def text_width(of: QFont, text: str) -> float:
    """How wide ``text`` is in px."""
    return metrics(of).horizontalAdvance(text)
