"""What keeps a locked program to its lock page: every key, click, drop and shortcut passes here first.

What lies behind the page is hidden meanwhile, other windows too: Tab and screen readers find the page alone. The gate
also knows when somebody last touched anything, by a clock that nobody can set back.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from app.ui.screens import STAYS

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)
_KEPT = _TOUCHES | {
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.ContextMenu,
    QEvent.Type.InputMethod,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
}


class LockGate(QObject):
    """The filter of one window. While it is shut nothing but the page is reached; the focus stays in the page.

    ``on_key`` is asked about every key that has come to a widget while it is open; True: it was for the lock.
    """

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        on_key: Callable[[QKeyEvent], bool],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._on_key = on_key
        self._window, self._clock = window, clock
        self._page: QWidget | None = None
        self._touched = clock()
        self._app, self._watches = app, False
        self._hidden: list[QWidget] = []
        self._active: QWidget | None = None
        self._was_away = False  # the window itself, behind another one

    @property
    def idle_seconds(self) -> float:
        """How long nobody has touched anything."""
        return self._clock() - self._touched

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._clock()

    def watch(self) -> None:
        """Looks at every event from now on."""
        if not self._watches:
            self._watches = True
            self._app.installEventFilter(self)

    def shut(self, page: QWidget) -> None:
        """Lets nothing through but to ``page``; popups go, and questions of dialogs are taken back."""
        self._page = page
        self.watch()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            pass
        self._active = QApplication.activeWindow()
        page.setFocus()
        self._hide_behind()
        self._was_away = _is_put_away(self._window)
        if self._was_away:
            self._window.show()

    def open(self) -> None:
        """Lets everything through, and shows again what was hidden."""
        self._page = None
        self.touch()
        hidden, self._hidden = self._hidden, []
        for part in hidden:
            if isValid(part):
                part.show()
        if self._was_away:
            self._window.hide()
        active = self._active
        if active is not None and isValid(active) and any(isValid(part) and part.isWindow() for part in hidden):
            active.activateWindow()

    def retire(self) -> None:
        """Another window takes this one's place: nothing passes here any more."""
        self._page = None
        self._app.removeEventFilter(self)

    def _hide_behind(self) -> None:
        """Also what comes up while it is shut."""
        page = self._page
        if page is None or not isValid(page):
            return
        parts = [part for part in self._window.children() if isinstance(part, QWidget) and not part.isWindow()]
        for part in parts:
            if part is not page and not _is_put_away(part):
                self._hide(part)
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and self._is_ours(other):
                self._hide(other)

    def _is_ours(self, other: QWidget) -> bool:
        """A window that belongs to who works here; tool tips and the like go by themselves."""
        kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.Sheet)
        return other.windowType() in kinds and not isinstance(other, QMainWindow) and not other.property(STAYS)

    def _hide(self, part: QWidget) -> None:
        part.hide()
        self._hidden.append(part)
        if part.isWindow():
            self._window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            self._touched = self._clock()
        page = self._page
        if page is None or not isValid(page):
            return isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._is_for_lock(event)
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched is not page:
            if watched.isWindow() or watched.parent() is self._window:
                QTimer.singleShot(0, self, self._hide_behind)
            return False
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self._is_behind(watched, page):
            QTimer.singleShot(0, self._hold_focus)
            return False
        # The page has no shortcuts of its own: whatever an action or its like is sent is for what lies behind.
        return kind == QEvent.Type.Shortcut or (kind in _KEPT and self._is_behind(watched, page))

    def _is_for_lock(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _is_behind(self, watched: QObject, page: QWidget) -> bool:
        """Windows of the system are let through: they hand on to a widget, which is asked again."""
        if not isinstance(watched, QWidget):
            return False
        return watched is not page and not page.isAncestorOf(watched)

    def _hold_focus(self) -> None:
        page, focus = self._page, QApplication.focusWidget()
        if page is not None and isValid(page) and (focus is None or not (focus is page or page.isAncestorOf(focus))):
            page.setFocus()


def _is_put_away(widget: QWidget) -> bool:
    """Hidden on purpose: what was only not shown yet comes with its window."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
