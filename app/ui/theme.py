"""Colours and how they reach the screen: the tokens of both themes, two full palettes, and a live switch.

Widgets need no theme handed to them: ``tokens_of(self.palette())`` gives the tokens of the palette they stand in, so
a switch is one ``QApplication.setPalette`` and every widget repaints itself. Values and ratios: ux.md section 4;
``tests/ui/test_theme.py`` computes the ratios anew.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui import fonts
from app.ui.fonts import BODY, app_font


class Scheme(enum.StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Status(enum.StrEnum):
    """The six kinds of state that a chip can show. Each has a colour pair and a glyph, and always a word beside it."""

    DONE = "done"
    ACTIVE = "active"
    WAITING = "waiting"
    ATTENTION = "attention"
    ERROR = "error"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour for text and glyph, and the fill it stands on."""

    fg: QColor
    bg: QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme."""

    dark: bool
    window: QColor
    surface: QColor
    alt_row: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    edge: QColor
    divider: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    ring: QColor
    backing: QColor
    pairs: Mapping[Status, Pair]

    def pair(self, status: Status) -> Pair:
        """The colours of one status."""
        return self.pairs[status]

    @property
    def row_line(self) -> QColor:
        """The line between table rows, key caps and quiet fills: the waiting background."""
        return self.pairs[Status.WAITING].bg

    @property
    def inverse(self) -> Tokens:
        """The other theme, for what must stand out from everything (toasts)."""
        return LIGHT if self.dark else DARK


def _pairs(**colors: tuple[str, str]) -> Mapping[Status, Pair]:
    return MappingProxyType({Status(name): Pair(QColor(fg), QColor(bg)) for name, (fg, bg) in colors.items()})


LIGHT = Tokens(
    dark=False,
    window=QColor("#F4F6F8"),
    surface=QColor("#FFFFFF"),
    alt_row=QColor("#F8FAFB"),
    text=QColor("#14202B"),
    muted=QColor("#4A5B6C"),
    disabled=QColor("#808D9B"),
    edge=QColor("#7A8896"),
    divider=QColor("#C9D2DB"),
    accent=QColor("#0B5CAD"),
    on_accent=QColor("#FFFFFF"),
    selected=QColor("#D6E8FA"),
    ring=QColor("#0B5CAD"),
    backing=QColor("#EEF1F5"),
    pairs=_pairs(
        done=("#1B6E34", "#DDF3E2"),
        active=("#0B5CAD", "#DFECFA"),
        waiting=("#4A5B6C", "#E6EBF0"),
        attention=("#8A4B00", "#FFEBC7"),
        error=("#B3261E", "#FCE4E2"),
        hold=("#6B3FA0", "#EFE6FA"),
    ),
)

DARK = Tokens(
    dark=True,
    window=QColor("#12181F"),
    surface=QColor("#1B232C"),
    alt_row=QColor("#202A34"),
    text=QColor("#E8EEF4"),
    muted=QColor("#A9B7C4"),
    disabled=QColor("#6B7885"),
    edge=QColor("#7D8B99"),
    divider=QColor("#36434F"),
    accent=QColor("#6CB4FF"),
    on_accent=QColor("#06213D"),
    selected=QColor("#1F4468"),
    ring=QColor("#FFD166"),
    backing=QColor("#DCE3EA"),
    pairs=_pairs(
        done=("#7BD88F", "#173A22"),
        active=("#6CB4FF", "#15324F"),
        waiting=("#A9B7C4", "#2A3642"),
        attention=("#FFC266", "#402B08"),
        error=("#FF9D94", "#4A1A17"),
        hold=("#CBA6F7", "#35254D"),
    ),
)

# One glyph per status, so that a greyscale picture still tells them apart. A chip may bring a better one.
STATUS_ICONS: Mapping[Status, str] = MappingProxyType(
    {
        Status.DONE: "circle-check",
        Status.ACTIVE: "play",
        Status.WAITING: "circle",
        Status.ATTENTION: "triangle-alert",
        Status.ERROR: "octagon-x",
        Status.HOLD: "pause",
    }
)


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens of the theme that ``palette`` belongs to."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def make_palette(tokens: Tokens) -> QPalette:
    """A full palette of one theme; nothing is left to the system."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.alt_row,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.pair(Status.ERROR).fg,
        role.Light: tokens.surface,
        role.Midlight: tokens.row_line,
        role.Mid: tokens.divider,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
        role.Highlight: tokens.selected,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.inverse.surface,
        role.ToolTipText: tokens.inverse.text,
    }
    palette = QPalette()
    for color_role, color in colors.items():
        palette.setColor(group.All, color_role, color)
    for color_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, color_role, tokens.disabled)
    return palette


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(color: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class Theme(QObject):
    """Sets style, palette and font of the application and switches them live.

    Signals: ``changed()`` after colours or text size were switched.
    ``motion`` is False when the user asked for less movement (Qt 6.11 cannot tell what the system says).
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, scheme: Scheme = Scheme.SYSTEM, text_scale: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._text_scale = text_scale
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        self.apply()
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    @property
    def scheme(self) -> Scheme:
        """What the user asked for."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The tokens on screen now."""
        return DARK if self._wants_dark() else LIGHT

    def set_scheme(self, scheme: Scheme) -> None:
        """Switches to light, dark, or what the system wishes."""
        self._scheme = scheme
        self.apply()

    def set_text_scale(self, percent: int) -> None:
        """Scales desk text; 90 to 150 percent, other values are drawn to the nearer end. Stations keep their sizes.

        Words follow at once, heights that were fixed when a widget was built when the window is built anew.
        """
        self._text_scale = min(150, max(90, percent))
        self.apply()

    def set_row_height(self, pixels: int) -> None:
        """How high the rows of lists are, px at 100 %: 32 to 48. Read when a list is built."""
        self._app.setProperty(fonts.ROW_PROPERTY, min(48, max(32, pixels)))

    def set_reduce_motion(self, reduce: bool) -> None:
        """Turns every animation off (or on again)."""
        self._app.setProperty("reduceMotion", reduce)

    def apply(self) -> None:
        """Puts palette and font on the application."""
        font: QFont = app_font(round(BODY * self._text_scale / 100))
        if self._app.font() != font:
            self._app.setFont(font)
            fonts.forget()
            for widget in self._app.allWidgets():
                self._app.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        self._app.setPalette(make_palette(self.tokens))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _on_system_scheme(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.apply()


def motion_ms(wanted: int = 150) -> int:
    """How long an animation may take: ``wanted`` (at most 150), or 0 when motion is to be reduced."""
    app = QApplication.instance()
    reduce = app is None or bool(app.property("reduceMotion"))
    return 0 if reduce else min(150, wanted)
