"""Where Tab goes: through everything that takes it, as it is read, whatever was made first.

Qt follows the order in which widgets were made, and enters a screen at what ``setFocusProxy`` names: what is made anew
would come last, and what stands before the list would never be reached.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from app.ui.widgets.overlay import Overlay


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab in ``root``, from top to bottom, side by side in the direction of reading."""
    for child in _as_read(root):
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and child.focusProxy() is None and child.isEnabled():
            yield child
        if isinstance(child, QScrollArea):
            body = child.widget()
            if body is not None and body.isVisible():
                yield from tab_stops(body)
        elif not isinstance(child, QAbstractScrollArea):  # a table walks its cells by itself
            yield from tab_stops(child)


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Moves the focus to the next stop, or to the one before, in what lies over the window if anything does."""
    over = [overlay for overlay in window.findChildren(Overlay) if overlay.isVisible()]
    stops = list(tab_stops(over[-1] if over else window))
    if not stops:
        return False
    before, after = _beside(stops, window.focusWidget())
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(after if forward else before) % len(stops)].setFocus(reason)
    return True


def _beside(stops: list[QWidget], focused: QWidget | None) -> tuple[int, int]:
    """The places before and after what has the focus: a stop, something in one, or what holds some (a whole screen)."""
    inside = focused
    while inside is not None:
        if inside in stops:
            return stops.index(inside) - 1, stops.index(inside) + 1
        inside = inside.parentWidget()
    first = next((at for at, stop in enumerate(stops) if focused is not None and focused.isAncestorOf(stop)), 0)
    return first - 1, first


def _as_read(parent: QWidget) -> list[QWidget]:
    """The children that are seen, row by row: what begins above the middle of a row's lower end is of that row."""
    seen = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisible()]
    seen.sort(key=lambda child: child.y())
    rows: list[list[QWidget]] = []
    bottom = 0
    for child in seen:
        middle = child.y() + child.height() / 2
        if not rows or middle >= bottom:
            rows.append([])
            bottom = 0
        rows[-1].append(child)
        bottom = max(bottom, child.y() + child.height())
    right_to_left = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        child
        for row in rows
        for child in sorted(row, key=lambda one: -one.x() - one.width() if right_to_left else one.x())
    ]
