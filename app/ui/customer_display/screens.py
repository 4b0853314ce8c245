"""Which screen is which: names for settings, and the one that the display may fill. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen

_PART = "|"


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen as it is told apart: the socket's ``name`` and, if it tells it, the screen's own ``serial``."""

    name: str
    serial: str = ""
    model: str = ""
    geometry: QRect = field(default_factory=QRect)

    @property
    def key(self) -> str:
        """What a setting remembers it by."""
        return f"{self.name}{_PART}{self.serial}"

    @property
    def words(self) -> str:
        """What a person knows it by: ``HDMI-1 (ACME 24), 1920 x 1080``."""
        model = f" ({self.model})" if self.model else ""
        return f"{self.name}{model}, {self.geometry.width()} x {self.geometry.height()}"


def info_of(screen: QScreen) -> ScreenInfo:
    """What is known of a screen."""
    model = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    return ScreenInfo(screen.name(), screen.serialNumber(), model, screen.geometry())


def screens() -> list[QScreen]:
    """Those that are there now."""
    return list(QGuiApplication.screens())


def name_of(key: str) -> str:
    """The socket of a screen that is remembered, for telling that it is gone."""
    return key.partition(_PART)[0]


def remembered(key: str, there: Sequence[ScreenInfo]) -> ScreenInfo | None:
    """The screen of a setting among those that are there: by its serial wherever it is plugged in, else by its socket.

    Another screen in the same socket is not it, if both tell their serial.
    """
    name, _part, serial = key.partition(_PART)
    if serial:
        same = [screen for screen in there if screen.serial == serial]
        if same:
            return next((screen for screen in same if screen.name == name), same[0])
    return next((s for s in there if s.name == name and not (serial and s.serial)), None)


def chosen(key: str, there: Sequence[ScreenInfo], taken: QRect) -> ScreenInfo | None:
    """The screen that the display may fill, if there is one. ``key`` "": the first that the console does not stand on.

    ``taken``: the screen that the console stands on. The display never covers it, not even a part of it, as it would
    where two screens show the same picture.
    """
    free = [screen for screen in there if not screen.geometry.intersects(taken)]
    if key:
        found = remembered(key, there)
        return found if found in free else None
    return free[0] if free and len(there) > 1 else None
