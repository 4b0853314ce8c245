"""The step Check: counts, problems by kind, and the preview table. Shows; writes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.formats import plural
from app.ui.importing.check import ALL, PROBLEMS, Check, Subject
from app.ui.importing.order_rows import SPARE_COLUMNS
from app.ui.importing.problem_card import ProblemCard
from app.ui.importing.problems import ProblemKind, problem_rows
from app.ui.importing.shop_field import ShopField
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.cells import Column, TableModel
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.table import StationTable
from app.ui.widgets.tabs import Tabs

MARGIN = 24
PROBLEM_COLUMNS = (
    Column("row", "Row", 68, number=True),
    Column("order", "Order", 120),
    Column("column", "Column", 200),
    Column("value", "Value", 220),
    Column("message", "What is wrong", 300, stretch=True),
)


class CheckPage(Panel):
    """What a file would do.

    Signals: ``shop_chosen(str)``; ``shop_awaited(bool)`` a shop is being named; ``save_wanted()`` the problems are to
    be saved; ``go_wanted()`` Enter in the table.
    """

    shop_chosen = Signal(str)
    shop_awaited = Signal(bool)
    save_wanted = Signal()
    go_wanted = Signal()

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
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(12)
        self._notes = _Notes()
        column.addWidget(self._notes)
        column.addWidget(self.shop)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        column.addWidget(self.problems)
        column.addWidget(self._build_preview(), 1)

    def show_check(self, check: Check) -> None:
        """Shows what the file would do, from the tab All."""
        same_file = self._check is not None and self._check.path == check.path
        tab = self.tabs.current_id if same_file else ALL
        place = (self.table.current_key, self.table.verticalScrollBar().value()) if same_file else None
        self._check = check
        self._notes.set_notes(check.facts.notes)
        self.shop.setVisible(check.subject is Subject.ORDERS)
        if check.subject is Subject.ORDERS:
            self.shop.set_shops(check.channel, check.accounts, check.shop)
        self._show_figures(check)
        self.problems.set_problems(check.kinds, len(check.problems), "These rows are left out, the others go in")
        self.tabs.set_tabs(list(check.tabs), tab if tab in [known.id for known in check.tabs] else ALL)
        self._told.setText(check.told or "Nothing is written until you import")
        self._show_tab(self.tabs.current_id)
        self._fit()
        if place is not None:
            # Read again because others imported meanwhile: the person stays where they were.
            self.table.select_key(place[0])
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

    # -- inside --

    def _build_preview(self) -> Card:
        card = Card("Preview", flush=True)
        self.tabs = Tabs(name="Rows of the file", pills=True)
        self.tabs.chosen.connect(self._show_tab)
        card.head_row.insertWidget(2, self.tabs)
        self._told: PlainLabel = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        card.add_to_head(Glyph("lock", 16))
        card.add_to_head(self._told)
        self._stack = QStackedWidget()
        card.body.addWidget(self._stack)
        self._table_of(PROBLEM_COLUMNS, "Problems")
        card.setMinimumHeight(fonts.dp(150))
        return card

    def _table_of(self, columns: tuple[Column, ...], name: str) -> StationTable:
        table = self._tables.get(columns)
        if table is None:
            model = TableModel(columns, self)
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
            table, rows = self._table_of(PROBLEM_COLUMNS, "Problems"), problem_rows(check.kinds)
        else:
            table, rows = self._table_of(check.columns, "Preview"), list(check.rows.get(tab_id, ()))
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
        table = self._table_of(PROBLEM_COLUMNS, "Problems")
        table.select_key(kind.problems[0])
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        if self._check is not None and self._check.kinds:
            self.problems.fit(max(fonts.dp(100), round(self.height() * 0.3)))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leaves out the least needed columns where the window is narrow."""
        room = self.width() - 2 * MARGIN - 14
        for columns, table in self._tables.items():
            hidden: set[str] = set()
            for column_id in ("", *SPARE_COLUMNS):
                hidden.add(column_id)
                if sum(fonts.dp(column.width) for column in columns if column.id not in hidden) <= room:
                    break
            for section, column in enumerate(columns):
                table.setColumnHidden(section, column.id in hidden)


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
