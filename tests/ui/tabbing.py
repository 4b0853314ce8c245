"""Tab in a whole window: what takes it, in which order, and what a screen reader calls it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget


def names(stops: list[QWidget]) -> list[str]:
    """What a screen reader calls them; "" for one without a name."""
    found = [(stop.accessibleName(), QAccessible.queryAccessibleInterface(stop)) for stop in stops]
    return [name or (one.text(QAccessible.Text.Name) if one is not None else "") for name, one in found]


def takers(window: QWidget) -> set[QWidget]:
    """Everything that is to be reached by Tab."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
    }


def walk(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the key leads, until it is back where it began."""
    start, seen = window.focusWidget(), list[QWidget]()
    assert start is not None
    for _ in range(80):
        QTest.keyClick(window.focusWidget() or window, key)
        focused = window.focusWidget()
        assert focused is not None
        seen.append(focused)
        if focused is start:
            return seen
    raise AssertionError(names(seen))


def read_by_tab(window: QWidget) -> list[str]:
    """The names of all stops, as Tab reads them; Backtab goes the same way back, and none is left out or nameless."""
    forward = walk(window, Qt.Key.Key_Tab)
    missing = takers(window) ^ set(forward)
    assert not missing, [(type(one).__name__, *names([one])) for one in missing]
    assert walk(window, Qt.Key.Key_Backtab) == [*forward[-2::-1], forward[-1]]
    read = names(forward)
    assert all(read), read
    return read
