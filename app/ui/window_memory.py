"""What the window remembers: where it stands, which view is in front, and what each view showed.

Written a moment after it changed, not when the window closes: a program that is killed closes no window.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.ui.screens import desk_corner, desk_size, is_in_sight

if TYPE_CHECKING:
    from app.ui.view import View

PAUSE_MS = 400
_GEOMETRY, _VIEW, _STATION = "window/geometry", "window/view", "window/station"
_TELLING = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel}
)


class WindowMemory(QObject):
    """The memory of one window. ``settings`` None keeps nothing; ``shop`` parts the views' states of several shops."""

    def __init__(self, window: QMainWindow, settings: QSettings | None, shop: str = "") -> None:
        super().__init__(window)
        self._window, self._settings, self._shop = window, settings, shop
        self._view: View | None = None
        self._written: dict[str, Any] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.write)
        if settings is not None:
            window.installEventFilter(self)

    @property
    def settings(self) -> QSettings | None:
        """Where it is kept."""
        return self._settings

    @property
    def shop(self) -> str:
        """Which shop it is about."""
        return self._shop

    def restore(self) -> str:
        """Puts the window where it was, on a screen that exists; gives the view that was in front, or ""."""
        if self._settings is None:
            return ""
        geometry = self._settings.value(_GEOMETRY)
        if geometry is None:
            self._window.resize(desk_size())
        else:
            self._window.restoreGeometry(geometry)
        if not is_in_sight(self._window):
            self._window.resize(desk_size())
            self._window.move(desk_corner())
        return str(self._settings.value(_VIEW, "") or "")

    @property
    def was_station(self) -> bool:
        """Whether the window was in station mode when it was there last."""
        return self._settings is not None and self._settings.value(_STATION) in (True, "true")

    def state_of(self, view_id: str) -> Mapping[str, Any]:
        """What a view showed, as it said itself; empty if nobody knows."""
        raw = None if self._settings is None else self._settings.value(self._key(view_id))
        try:
            found = json.loads(str(raw)) if raw else {}
        except ValueError:
            found = {}
        return found if isinstance(found, dict) else {}

    def watch(self, view: View) -> None:
        """From now on this view is in front; the one before is written down first."""
        if self._view is not None and self._view is not view:
            self.write()
        self._view = view
        if self._settings is not None:
            self._put(_VIEW, view.view_id)
            self._pause.start()

    def look_again(self) -> None:
        """Something else is shown in the view: written down a moment later."""
        if self._settings is not None:
            self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TELLING:
            self._pause.start()
        return False

    def remember_station(self, on: bool) -> None:
        """Station mode was turned on or off."""
        self._put(_STATION, on)
        self._pause.start()

    def write(self) -> None:
        """Writes what has changed."""
        self._pause.stop()
        if self._settings is None:
            return
        if not self._window.isFullScreen() and self._window.isVisible():
            self._put(_GEOMETRY, self._window.saveGeometry())
        if self._view is not None:
            state = json.dumps({**splitters_of(self._view), **self._view.state()})
            self._put(self._key(self._view.view_id), state)
        self._settings.sync()

    def _put(self, key: str, value: Any) -> None:
        if self._settings is not None and self._written.get(key) != value:
            self._written[key] = value
            self._settings.setValue(key, value)

    def _key(self, view_id: str) -> str:
        return f"views/{self._shop}/{view_id}" if self._shop else f"views/{view_id}"


def splitters_of(view: View) -> dict[str, str]:
    """Where the named splitters of a view stand."""
    return {
        f"splitter.{splitter.objectName()}": base64.b64encode(splitter.saveState().data()).decode()
        for splitter in view.findChildren(QSplitter, options=Qt.FindChildOption.FindChildrenRecursively)
        if splitter.objectName()
    }


def restore_splitters(view: View, state: Mapping[str, Any]) -> None:
    """Puts the named splitters of a view back."""
    for splitter in view.findChildren(QSplitter):
        kept = state.get(f"splitter.{splitter.objectName()}")
        if isinstance(kept, str):
            splitter.restoreState(QByteArray.fromBase64(kept.encode()))
