"""Settings: pages at the left, rows at the right; whatever is changed applies at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.topics import Topic
from app.printing.preview import Rasteriser
from app.ui import fonts
from app.ui.i18n import mark, tr, trn
from app.ui.palette.score import folded
from app.ui.settings.badges import Badges
from app.ui.settings.pages import Page, pages_of
from app.ui.settings.rows import SettingRow
from app.ui.view import Kit, View
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Tone, label
from app.ui.widgets.rail import RailEntry, RailList
from app.ui.widgets.scroll import scroll_area

NAV_WIDTH, MOST_WIDTH, HEAD = 208, 820, 56


class _Built:
    """A page that has been built: its cards, each with its rows."""

    def __init__(self, page: Page, parent: QVBoxLayout) -> None:
        self.page = page
        self.cards: list[tuple[QWidget, list[SettingRow]]] = []
        for title, rows in page.build():
            card = Card(title, flush=True)
            card.body.setSpacing(0)
            card.setAccessibleName(title or page.title)
            for row in rows:
                card.body.addWidget(row)
            self.cards.append((card, rows))
            parent.insertWidget(parent.count() - 1, card)

    def show(self, *, wanted: str | None) -> int:
        """Shows the rows that fit (None: all of them); gives how many."""
        shown = 0
        for card, rows in self.cards:
            fit = [row for row in rows if wanted is None or row.fits(wanted)]
            for row in rows:
                row.setVisible(row in fit)
                row.is_last = bool(fit) and row is fit[-1]
            card.setVisible(bool(fit))
            shown += len(fit)
        return shown

    def hide(self) -> None:
        """Shows none."""
        for card, _rows in self.cards:
            card.hide()


class SettingsView(View):
    """The Settings screen. ``activate`` takes the id of a page. The search field of the window searches all pages.

    ``rasteriser``: the one of the process; without it badges are printed, but not shown first.
    """

    view_id = "settings"
    title = mark("Settings")
    search_hint = mark("Search settings")
    icon = "settings"
    secondary = True
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, kit: Kit, *, rasteriser: Rasteriser | None = None) -> None:
        super().__init__(kit)
        self.badges = Badges(self, rasteriser)
        self._pages = pages_of(kit, self._reset_keys, self.badges)
        self._built: dict[str, _Built] = {}
        self._current = self._pages[0].id
        self._wanted = ""
        self._build()
        self.setFocusProxy(self.list)
        self._show()

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, str) and any(page.id == argument for page in self._pages):
            self.show_page(argument)

    def search(self, text: str) -> None:
        self._wanted = folded(text).text.strip()
        self._show()

    def panes(self) -> list[QWidget]:
        return [self.list, self._area]

    def state(self) -> Mapping[str, Any]:
        focus = self.window().focusWidget()
        name = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        return {"page": self._current, "focus": name}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.activate(state.get("page"))
        name = state.get("focus")
        control = self.findChild(QWidget, name) if isinstance(name, str) and name else None
        if control is not None and control.isVisibleTo(self):
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(control)

    # -- pages --

    def show_page(self, page_id: str) -> None:
        """Shows one page, from its top."""
        self._current, self._wanted = page_id, ""
        self._show()
        self._area.verticalScrollBar().setValue(0)
        self.visited.emit(page_id)

    def _build(self) -> None:
        side = Panel(QPalette.ColorRole.Window, line="r")
        side.setFixedWidth(fonts.dp(NAV_WIDTH))
        self.list = RailList(width=NAV_WIDTH)
        self.list.setAccessibleName(tr("Pages of Settings"))
        for page in self._pages:
            self.list.entries.add(RailEntry(page.id, page.title, page.icon))
        self.list.chosen.connect(self.show_page)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 12, 1, 0)
        left.addWidget(self.list)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(24, 0, 24, 24)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD)
        self._title.setMinimumHeight(fonts.dp(HEAD))
        self._note = label(tr("Changes apply at once."), tone=Tone.MUTED)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(12)
        head.addWidget(self._note, 1)
        self._column.addLayout(head)
        self._nothing = EmptyState("search", tr("0 match"), "", framed=False)
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(fonts.dp(MOST_WIDTH))
        inner.setLayout(self._column)
        middle.addWidget(inner, 10)
        middle.addStretch(1)
        self._area = scroll_area(holder)
        # Its rows take the focus; the area itself has nothing to show for it.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._area, 1)

    def _show(self) -> None:
        if self._wanted:
            shown = sum(self._page(page).show(wanted=self._wanted) for page in self._pages)
            self._title.setText(trn("{n} setting", "{n} settings", shown))
            self._nothing.set_words(tr("0 match"), tr("No setting has these words."))
            self._nothing.setVisible(not shown)
            return
        for built in self._built.values():
            built.hide()
        self._nothing.hide()
        self.list.select(self._current)
        page = next(page for page in self._pages if page.id == self._current)
        self._title.setText(page.title)
        self._page(page).show(wanted=None)

    def _page(self, page: Page) -> _Built:
        if page.id not in self._built:
            self._built[page.id] = _Built(page, self._column)
        return self._built[page.id]

    def _reset_keys(self) -> None:
        self.kit.machine.change(keys={})
        self.kit.actions.use_keys({})
