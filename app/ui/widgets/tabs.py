"""Tabs over a list: saved views with their counts; and the small pills inside a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import mirrored, smooth
from app.ui.theme import STATUS_ICONS, Status, Tokens, tokens_of
from app.ui.widgets.card import Panel
from app.ui.widgets.painting import LEFT, paint_ring, paint_round, paint_text

TAB_HEIGHT, PILL_HEIGHT = 48, 28
_PAD, _GAP, _LINE, _DOT, _ICON = 10, 7, 3, 6, 16


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab. ``count`` is a text ("1,000+") or ""; ``status`` gives the count a glyph; ``modified`` a dot."""

    id: str
    title: str
    count: str = ""
    status: Status | None = None
    modified: bool = False


class Tabs(QTabBar):
    """Tabs with counts. ``pills``: the small kind; ``movable``: a person may drag them into another order.

    Signals: ``chosen(id)``; ``arranged(ids)`` after a drag; ``menu_wanted(id, x)`` by the right button.
    """

    chosen = Signal(str)
    arranged = Signal(object)
    menu_wanted = Signal(str, int)

    def __init__(self, *, name: str, pills: bool = False, movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(movable)
        self.tabMoved.connect(self._on_dragged)
        self._tabs: list[Tab] = []
        self._pills = pills
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._on_current)

    def set_tabs(self, tabs: list[Tab], current: str = "") -> None:
        """Replaces all tabs; nothing is emitted."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._tabs = list(tabs)
        for tab in tabs:
            self.addTab(tab.title)
        self._name_all()
        self.blockSignals(False)
        self.select(current or (tabs[0].id if tabs else ""))
        self.updateGeometry()

    def select(self, tab_id: str) -> None:
        """Makes a tab current without emitting ``chosen``."""
        for place, tab in enumerate(self._tabs):
            if tab.id == tab_id:
                self.blockSignals(True)
                self.setCurrentIndex(place)
                self.blockSignals(False)
                self.update()

    @property
    def current_id(self) -> str:
        """The id of the current tab, or ""."""
        place = self.currentIndex()
        return self._tabs[place].id if 0 <= place < len(self._tabs) else ""

    def fit(self, room: int) -> list[Tab]:
        """Shows as many tabs as have room, the present one always; gives those that have none."""
        widths = [self.tabSizeHint(place).width() for place in range(len(self._tabs))]
        here = self.currentIndex()
        left = room - (widths[here] if here >= 0 else 0)
        away = []
        for place, tab in enumerate(self._tabs):
            fits = place == here or widths[place] <= left
            left -= 0 if place == here else widths[place] if fits else left
            if self.isTabVisible(place) != fits:
                self.setTabVisible(place, fits)
            if not fits:
                away.append(tab)
        self.updateGeometry()
        return away

    def set_count(self, tab_id: str, count: str, status: Status | None = None) -> None:
        """Changes the count of one tab."""
        self._change(tab_id, count=count, status=status)

    def set_modified(self, tab_id: str, modified: bool) -> None:
        """Shows or hides the dot: the saved view was changed and not saved."""
        self._change(tab_id, modified=modified)

    def tabSizeHint(self, index: int) -> QSize:
        if not 0 <= index < len(self._tabs):
            return QSize(0, 0)
        tab = self._tabs[index]
        width = fonts.text_width(self._title_font(strong=True), tab.title) + 2 * _PAD
        if tab.count:
            width += _GAP + fonts.text_width(self._count_font(), tab.count)
            width += _ICON + 4 if tab.status is not None else 0
        if tab.modified:
            width += _GAP + _DOT
        return QSize(round(width) + (0 if self._pills else 8), fonts.dp(PILL_HEIGHT if self._pills else TAB_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        for place, tab in enumerate(self._tabs):
            if self.isTabVisible(place):
                rect, current = QRectF(self.tabRect(place)), place == self.currentIndex()
                with mirrored(painter, rect, self.layoutDirection()):
                    self._paint_tab(painter, rect, tab, tokens, current=current)

    def _paint_tab(self, painter: QPainter, rect: QRectF, tab: Tab, tokens: Tokens, *, current: bool) -> None:
        if not self._pills:
            rect = rect.adjusted(4, 0, -4, 0)
        if current and self._pills:
            paint_round(painter, rect, fill=tokens.selected)
        elif current:
            line = QRectF(rect.x(), rect.bottom() - _LINE, rect.width(), _LINE * 2)
            painter.save()
            painter.setClipRect(rect)
            paint_round(painter, line, fill=tokens.accent, radius=2)
            painter.restore()
        if current and self.hasFocus():
            paint_ring(painter, rect.adjusted(0, 6, 0, -6) if not self._pills else rect, tokens)
        font = self._title_font(strong=current or self._pills)
        ink = tokens.text if current or self._pills else tokens.muted
        x = rect.x() + _PAD
        width = fonts.text_width(font, tab.title)
        paint_text(painter, QRectF(x, rect.y(), width + 2, rect.height()), tab.title, font, ink, LEFT)
        x += width + _GAP
        if tab.count:
            count_ink = tokens.muted if tab.status is None else tokens.pair(tab.status).fg
            count_ink = tokens.text if self._pills else count_ink
            if tab.status is not None:
                top = rect.center().y() - _ICON / 2
                paint_icon(painter, x, top, _ICON, STATUS_ICONS[tab.status], count_ink)
                x += _ICON + 4
            width = fonts.text_width(self._count_font(), tab.count)
            room = QRectF(x, rect.y(), width + 2, rect.height())
            paint_text(painter, room, tab.count, self._count_font(), count_ink, LEFT)
            x += width + _GAP
        if tab.modified:
            paint_round(painter, QRectF(x, rect.center().y() - _DOT / 2, _DOT, _DOT), fill=tokens.accent, radius=3)

    def _title_font(self, *, strong: bool) -> QFont:
        return fonts.font(fonts.CAPTION if self._pills else fonts.BODY, fonts.STRONG if strong else fonts.NORMAL)

    def _count_font(self) -> QFont:
        return fonts.font(fonts.CAPTION, fonts.STRONG)

    def _change(self, tab_id: str, **values: object) -> None:
        for place, tab in enumerate(self._tabs):
            if tab.id == tab_id:
                self._tabs[place] = replace(tab, **values)  # type: ignore[arg-type]  # fields of Tab
                # Setting the text makes QTabBar measure the tab anew.
                self.setTabText(place, tab.title)
                self._name_all()
                self.update()

    def _name_all(self) -> None:
        for place, tab in enumerate(self._tabs):
            self.setAccessibleTabName(place, f"{tab.title} {tab.count}".strip())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.tabAt(event.pos())
        if 0 <= place < len(self._tabs):
            event.accept()
            self.menu_wanted.emit(self._tabs[place].id, self.tabRect(place).x())

    def _on_dragged(self, start: int, end: int) -> None:
        self._tabs.insert(end, self._tabs.pop(start))
        self._name_all()
        self.update()
        self.arranged.emit([tab.id for tab in self._tabs])

    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.chosen.emit(self._tabs[place].id)


class ViewBar(Panel):
    """The 48 px bar over a list: tabs at the left, buttons at the right, a divider below."""

    def __init__(
        self, tabs: Tabs, *buttons: QWidget, behind: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        """``behind``: what stands right behind the tabs."""
        super().__init__(QPalette.ColorRole.Base, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(TAB_HEIGHT))
        self._tabs, self._others = tabs, [*behind, *buttons]
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(tabs, 0 if behind else 1)
        for button in behind:
            row.addWidget(button)
        if behind:
            row.addStretch(1)
        for button in buttons:
            row.addWidget(button)

    def room_in(self, width: int) -> int:
        """How wide the tabs may be in a bar of that width."""
        taken = [other.sizeHint().width() + 8 for other in self._others if not other.isHidden()]
        return width - 24 - sum(taken)
