"""The step Check: counts, problems by kind, and the preview table. Shows; writes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.channels.base import Kind
from app.ui import fonts
from app.ui.formats import plural
from app.ui.i18n import tr, trn
from app.ui.importing.check import ALL, KEY_RULES, PROBLEMS, Check
from app.ui.importing.fix_table import BadCell, FixTable, fix_rows
from app.ui.importing.layout_field import LayoutField
from app.ui.importing.order_rows import SPARE_COLUMNS, result_chips
from app.ui.importing.problem_card import ProblemCard
from app.ui.importing.problems import ProblemKind
from app.ui.importing.shop_field import ShopField
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.cells import Column, TableModel
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.table import StationTable
from app.ui.widgets.tabs import Tabs

MARGIN = 24
_LEAST_PREVIEW = 190
# The glyph, gaps and edges beside the promise, px.
_BESIDE_TOLD = 110


class CheckPage(Panel):
    """What a file would do.

    Signals: ``shop_chosen(str)``; ``shop_awaited(bool)`` a shop is being named; ``layout_chosen(str)`` the file is to
    be read as another layout, "" = by a mapping; ``save_wanted()`` the rows of the problems are to be saved;
    ``go_wanted()`` Enter in the table; ``mended(dict)`` cells were typed anew, texts by ``BadCell``; ``skipped(int)`` a
    row is to be left out without a word; ``fixes_dropped()`` all of that is to be taken back.
    """

    shop_chosen = Signal(str)
    shop_awaited = Signal(bool)
    layout_chosen = Signal(str)
    save_wanted = Signal()
    go_wanted = Signal()
    mended = Signal(object)
    skipped = Signal(int)
    fixes_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._check: Check | None = None
        self.figures: list[StatCard] = []
        self._tables: dict[tuple[Column, ...], StationTable] = {}
        self.shop = ShopField()
        self.shop.chosen.connect(self.shop_chosen)
        self.shop.naming.connect(self.shop_awaited)
        self.problems = ProblemCard(can_show=True)
        self.problems.save_wanted.connect(self.save_wanted)
        self.problems.shown.connect(self._show_kind)
        body = Panel(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(12)
        self._notes = _Notes()
        column.addWidget(self._notes)
        column.addLayout(self._build_reading())
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        column.addWidget(self.problems)
        column.addWidget(self._build_preview(), 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll_area(body))

    def show_check(self, check: Check) -> None:
        """Shows what the file would do, from the tab All."""
        same_file = self._check is not None and self._check.facts.sha256 == check.facts.sha256
        tab = self.tabs.current_id if same_file else ALL
        place = (self.table.current_key, self.table.verticalScrollBar().value()) if same_file else None
        self._check = check
        self._notes.set_notes(check.notes)
        self.layouts.set_layouts(check.guesses, check.plan)
        self._rule.setText(tr(KEY_RULES[check.kind]))
        self.shop.setVisible(check.kind is Kind.ORDERS)
        if check.kind is Kind.ORDERS:
            self.shop.set_shops(check.plan.channel, check.accounts, check.plan.shop)
        self._show_fixes(check)
        self._show_figures(check)
        self.problems.set_problems(check.kinds, len(check.problems), tr("These rows are left out, the others go in"))
        self.tabs.set_tabs(list(check.tabs), tab if tab in [known.id for known in check.tabs] else ALL)
        told = check.told or tr("Nothing is written until you import. The whole batch can be undone.")
        self._told.words.setText(told)
        self._show_tab(self.tabs.current_id)
        self._fit()
        if place is not None:
            # Read again because others imported meanwhile: the person stays where they were.
            if not self.table.select_key(place[0]) and self.table is self.grid:
                self._select_near(place[0])
            self.table.verticalScrollBar().setValue(place[1])

    @property
    def table(self) -> StationTable:
        """The table in front."""
        current = self._stack.currentWidget()
        assert isinstance(current, StationTable)
        return current

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _select_near(self, key: object) -> None:
        """The cell that was mended is gone from the grid: the next one in the file is looked at."""
        row = key.row if isinstance(key, BadCell) else 0
        later = [kept.key for kept in self.grid.rows.rows if isinstance(kept.key, BadCell) and kept.key.row >= row]
        if later:
            self.grid.select_key(later[0])

    def skip_current(self) -> None:
        """Leaves the row out that is looked at in the grid, as if it were not in the file."""
        key = self.grid.current_key
        if self._stack.currentWidget() is self.grid and isinstance(key, BadCell) and key.row:
            self.skipped.emit(key.row)

    # -- inside --

    def _build_reading(self) -> FlowLayout:
        """How the file is read, whose it is, and by what its rows are found again."""
        row = FlowLayout(gap=16)
        self.layouts = LayoutField()
        self.layouts.chosen.connect(self.layout_chosen)
        self._rule: PlainLabel = label("", size=fonts.CAPTION, tone=Tone.MUTED, flow=True)
        row.addWidget(self.layouts)
        row.addWidget(self.shop)
        row.addWidget(self._rule)
        self._fixes: PlainLabel = label("", size=fonts.CAPTION, tone=Tone.ACTIVE)
        self._drop = Button(tr("Take back"), kind=ButtonKind.LINK, tip=tr("Read the file as it is"))
        self._drop.clicked.connect(self.fixes_dropped)
        row.addWidget(self._fixes)
        row.addWidget(self._drop)
        return row

    def _show_fixes(self, check: Check) -> None:
        fixes = check.plan.fixes
        parts = []
        if fixes.mended:
            parts.append(trn("{n} cell mended", "{n} cells mended", fixes.mended))
        if fixes.skipped:
            parts.append(trn("{n} row skipped", "{n} rows skipped", len(fixes.skipped)))
        self._fixes.setText(", ".join(parts))
        self._fixes.setVisible(bool(parts))
        self._drop.setVisible(bool(parts))

    def _build_preview(self) -> Card:
        card = Card(tr("Preview"), flush=True)
        self.tabs = Tabs(name=tr("Rows of the file"), pills=True)
        self.tabs.chosen.connect(self._show_tab)
        card.head_row.insertWidget(2, self.tabs)
        self._told = _Told()
        card.add_to_head(self._told)
        self._stack = QStackedWidget()
        # It takes what is left, so that the page is scrolled only where hardly anything is.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        card.body.addWidget(self._stack)
        self._preview = card
        self.grid = FixTable()
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.mended.connect(lambda cell, text: self.mended.emit({cell: text}))
        self.problems.repaired.connect(self.mended)
        self._tables[self.grid.rows.columns] = self.grid
        self._stack.addWidget(self.grid)
        card.setMinimumHeight(fonts.dp(_LEAST_PREVIEW))
        return card

    def _table_of(self, columns: tuple[Column, ...], name: str) -> StationTable:
        table = self._tables.get(columns)
        if table is None:
            model = TableModel(roomy(columns, {"result": result_chips()}), self)
            table = self._tables[columns] = StationTable(model, name=name)
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.opened.connect(lambda _key: self.go_wanted.emit())
            self._stack.addWidget(table)
        return table

    def _show_figures(self, check: Check) -> None:
        for place, figure in enumerate(check.figures):
            card = StatCard(figure.icon, figure.status, figure.word)
            card.set_figure(figure.figure, figure.sub)
            if place < len(self.figures):
                old = self.figures[place]
                self._cards.replaceWidget(old, card)
                old.hide()
                old.deleteLater()
                self.figures[place] = card
            else:
                self._cards.addWidget(card, 1)
                self.figures.append(card)

    def _show_tab(self, tab_id: str) -> None:
        check = self._check
        if check is None:
            return
        had_focus = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) else False
        if tab_id == PROBLEMS:
            table: StationTable = self.grid
            rows = fix_rows(check.kinds)
        else:
            table, rows = self._table_of(check.columns, tr("Preview")), list(check.rows.get(tab_id, ()))
        table.rows.set_rows(rows)
        # Qt would make the first row current, be it a fold.
        table.move_current(next((place for place, row in enumerate(rows) if not row.fold), 0) + 1)
        in_table = had_focus and isinstance(self.window().focusWidget(), StationTable)
        self._stack.setCurrentWidget(table)
        table.scrollToTop()
        if in_table:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_columns()

    def _show_kind(self, kind: ProblemKind) -> None:
        self.tabs.select(PROBLEMS)
        self._show_tab(PROBLEMS)
        first = kind.problems[0]
        self.grid.select_key(BadCell(first.row, first.column, first.order))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        if self._check is not None and self._check.kinds:
            self.problems.fit(max(fonts.dp(100), round(self.height() * 0.3)))
        self._fit_columns()
        self._place_told()

    def _place_told(self) -> None:
        """What is promised stands in the head of the preview, or below it where the head has no room for it."""
        beside = sum(part.sizeHint().width() for part in (self._preview.title, self.tabs))
        room = self.width() - 2 * MARGIN - beside - _BESIDE_TOLD
        below = self._told.words.heightForWidth(max(1, room)) > self._preview.head.height()
        if below:
            self._preview.body.insertWidget(0, self._told)
        else:
            self._preview.add_to_head(self._told)
        self._told.setContentsMargins(15 if below else 0, 6 if below else 0, 0, 6 if below else 0)

    def _fit_columns(self) -> None:
        """Leaves out the least needed columns where the window is narrow."""
        room = self.width() - 2 * MARGIN - 14
        for table in self._tables.values():
            fit_columns(table, SPARE_COLUMNS, room)


class _Told(QWidget):
    """What is promised before anything is written."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words: PlainLabel = label("", size=fonts.CAPTION, tone=Tone.MUTED, flow=True)
        row.addWidget(Glyph("lock", 16))
        row.addWidget(self.words, 1)


class _Notes(QWidget):
    """What the reader took for granted about the file, a line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("info", 16, Tone.ACTIVE), 0, Qt.AlignmentFlag.AlignTop)
        self._words = label("", size=fonts.CAPTION, wrap=True)
        row.addWidget(self._words, 1)

    def set_notes(self, notes: tuple[str, ...]) -> None:
        self.setVisible(bool(notes))
        self._words.setText(" ".join(notes))
        self.setAccessibleName(plural(len(notes), "note") + ": " + " ".join(notes))
