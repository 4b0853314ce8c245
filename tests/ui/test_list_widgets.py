"""The parts of a list: chooser, columns, questions in place, results, menus; with keys, as a person uses them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.list_views import ViewColumn
from app.ui.theme import Status, Theme, tokens_of
from app.ui.widgets.button import Button
from app.ui.widgets.cells import CHECK_CELL, CHECK_COLUMN, Badge, Cell, CellKind, Column, Row, TableModel, text_cell
from app.ui.widgets.chooser import Choice, ColumnChooser
from app.ui.widgets.completer import PlaceMenu, Proposal
from app.ui.widgets.results import Result, ResultsPanel
from app.ui.widgets.strips import Answer, DigitStrip, FieldStrip
from app.ui.widgets.table import StationTable
from app.ui.widgets.table_columns import TableColumns
from app.ui.widgets.tabs import Tab, Tabs

COLUMNS = (
    CHECK_COLUMN,
    Column("number", "Order", 80, sort="number"),
    Column("customer", "Customer", 140, stretch=True, sort="customer"),
    Column("units", "Units", 60, number=True),
    Column("total", "Total", 100, number=True, sort="total"),
    Column("placed", "Placed", 120, sort="placed"),
)
W = TypeVar("W", bound=QWidget)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    """An active window to put things into."""
    made = QWidget()
    made.resize(800, 500)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made


def put(window: QWidget, widget: W) -> W:
    """The widget in the window."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def table(window: QWidget) -> StationTable:
    """A list of three orders."""
    model = TableModel(COLUMNS, window)
    action = Cell(CellKind.BADGES, "x", badges=(Badge("No postcode", Status.ERROR),), action="fix", link="Fix")
    cells = (text_cell("Anna"), text_cell("1"), action, text_cell("today"))
    model.set_rows([Row(n, (CHECK_CELL, text_cell(str(n)), *cells)) for n in (1, 2, 3)])
    return put(window, StationTable(model, name="Orders"))


def titles(table: StationTable) -> list[str]:
    """The heads that are seen, from the left, the box left out."""
    head = table.head
    sections = [head.logicalIndex(place) for place in range(head.count())]
    return [COLUMNS[section].id for section in sections if section and not head.isSectionHidden(section)]


# -- columns --


def test_nobody_chose_so_the_standard_columns_are_shown(table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "total"))
    assert titles(table) == ["number", "customer", "total"]
    assert columns.chosen == ()


def test_chosen_columns_stand_in_their_order_and_pinned_ones_first(table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "total"))
    columns.apply([ViewColumn("total"), ViewColumn("customer"), ViewColumn("placed", 90, pinned=True)])
    assert titles(table) == ["placed", "total", "customer"]
    assert table.columnWidth(5) == 90
    columns.apply([])
    assert titles(table) == ["number", "customer", "total"]


def test_a_narrow_window_takes_spare_columns_first_and_pinned_ones_never(window: QWidget, table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total"), spare=("units",), firm=("number",))
    window.resize(390, 300)
    columns.fit()
    assert titles(table) == ["number", "customer", "total"]
    assert columns.hidden_by_room() == ("Units",)
    columns.apply(
        [ViewColumn("placed", pinned=True), ViewColumn("number"), ViewColumn("customer"), ViewColumn("total")]
    )
    assert titles(table) == ["placed", "number", "customer"]


def test_a_column_comes_back_where_a_wider_one_that_went_after_it_leaves_room(table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total", "placed"), spare=("units", "placed"))
    table.setFixedWidth(430 + table.verticalScrollBar().sizeHint().width())
    columns.fit()
    assert titles(table) == ["number", "customer", "units", "total"]


def test_columns_give_way_in_proportion_before_one_is_left_out(window: QWidget, table: StationTable) -> None:
    can = {"number": 70, "customer": 100, "total": 80}
    giving = tuple(replace(column, least=can.get(column.id, 0)) for column in COLUMNS)
    model = TableModel(giving, window)
    model.set_rows(table.rows.rows)
    table = put(window, StationTable(model, name="Orders"))
    columns = TableColumns(table, ("number", "customer", "units", "total"), spare=("units",))
    bar = table.verticalScrollBar().sizeHint().width()
    whole, least = sum(column.width for column in giving[:5]), 44 + 70 + 100 + 60 + 80

    def widths_in(room: int) -> list[int]:
        """Number, units and total; what remains is the customer's."""
        table.setFixedWidth(room + bar)
        columns.fit()
        return [table.columnWidth(section) for section in (1, 3, 4)]

    full = [giving[section].width for section in (1, 3, 4)]
    assert widths_in(whole) == full
    number, units, total = widths_in((whole + least) // 2)
    assert (number, units, total) == ((full[0] + 70) // 2, 60, (100 + 80) // 2), "each half of what it can"
    assert widths_in(least) == [70, 60, 80]
    widths_in(least - 1)
    assert columns.hidden_by_room() == ("Units",)
    columns.apply([ViewColumn("number", 120), ViewColumn("customer"), ViewColumn("units"), ViewColumn("total")])
    assert widths_in(least + 50) == [120, 60, 80], "a width that a person chose is kept"


def test_left_and_right_move_along_the_columns_and_the_first_one_stays(window: QWidget, table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total"), spare=("units",), firm=("number",))
    window.resize(390, 300)
    columns.fit()
    table.setFocus()
    assert titles(table) == ["number", "customer", "total"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert titles(table) == ["number", "units", "total"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert titles(table) == ["number", "units", "total"], "the last one is seen"
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert titles(table) == ["number", "customer", "total"]
    window.resize(900, 300)
    columns.fit()
    assert titles(table) == ["number", "customer", "units", "total"]
    assert not columns.move_along(1)


@pytest.mark.parametrize(
    ("angle", "modifier", "moves"),
    [
        (QPoint(-120, 0), Qt.KeyboardModifier.NoModifier, True),
        (QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier, True),
        (QPoint(0, -120), Qt.KeyboardModifier.NoModifier, False),
        (QPoint(-30, -120), Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_a_wheel_that_turns_sideways_moves_along(
    window: QWidget, table: StationTable, angle: QPoint, modifier: Qt.KeyboardModifier, moves: bool
) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total"), spare=("units",), firm=("number",))
    window.resize(390, 300)
    columns.fit()
    part = QPoint(angle.x() // 2, angle.y() // 2)
    for _ in range(2):  # a touchpad sends a notch in parts
        at, none = QPointF(100, 60), Qt.MouseButton.NoButton
        turned = QWheelEvent(at, at, QPoint(), part, none, modifier, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(table.viewport(), turned)
    assert ("customer" not in titles(table)) is moves


def test_the_heads_say_that_there_is_more_on_either_side(window: QWidget, table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total"), spare=("units",), firm=("number",))
    window.resize(900, 300)
    columns.fit()

    def marks() -> list[bool]:
        """Whether there is accent at the far edge of the first and of the last head."""
        image, accent = table.head.viewport().grab().toImage(), tokens_of(table.palette()).accent
        found = []
        for section in (table.head.first_shown(), table.head.last_shown()):
            end = table.head.sectionViewportPosition(section) + table.head.sectionSize(section)
            spots = [image.pixelColor(x, y) for x in range(end - 14, end - 2) for y in range(8, 24)]
            found.append(any(spot.blue() - spot.red() > 60 and spot.blue() >= accent.blue() - 9 for spot in spots))
        return found

    assert marks() == [False, False]
    window.resize(390, 300)
    columns.fit()
    assert marks() == [False, True]
    columns.move_along(1)
    assert marks() == [True, False]


def test_a_column_that_was_dragged_or_widened_is_remembered(qtbot: QtBot, table: StationTable) -> None:
    columns = TableColumns(table, ("number", "customer", "units", "total"))
    with qtbot.waitSignal(columns.changed):
        table.head.moveSection(table.head.visualIndex(4), 1)
    assert [one.id for one in columns.chosen] == ["total", "number", "customer", "units"]
    with qtbot.waitSignal(columns.changed):
        table.head.resizeSection(1, 133)
    assert {one.id: one.width for one in columns.chosen}["number"] == 133


def test_the_box_stays_first_whatever_is_dragged(table: StationTable) -> None:
    TableColumns(table, ("number", "customer", "total"))
    table.head.moveSection(table.head.visualIndex(4), 0)
    assert table.head.logicalIndex(0) == 0


def test_a_click_on_a_head_sorts_and_a_second_one_turns_it_round(qtbot: QtBot, table: StationTable) -> None:
    TableColumns(table, ("number", "customer", "units", "total"))
    asked: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda sort, descending: asked.append((sort, descending)))
    for column in (1, 1, 3):
        x = table.head.sectionViewportPosition(column) + 20
        QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert asked == [("number", False), ("number", True)]


def test_a_cell_that_offers_something_tells_a_click_and_ticks_nothing(table: StationTable) -> None:
    TableColumns(table, ("number", "customer", "total"))
    told: list[tuple[object, str]] = []
    table.acted.connect(lambda key, action: told.append((key, action)))
    spot = table.visualRect(table.rows.index(1, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (told, table.rows.has_ticks()) == ([(2, "fix")], False)


# -- the chooser --


@pytest.fixture
def chooser(window: QWidget) -> ColumnChooser:
    """The chooser, open below a button."""
    button = put(window, Button("Columns"))
    made = ColumnChooser(window)
    made.open_below(button, [Choice("a", "A", fixed=True), Choice("b", "B"), Choice("c", "C"), Choice("d", "D", False)])
    return made


def seen(chooser: ColumnChooser) -> list[str]:
    """The rows: capital = shown, * = pinned."""
    return [(row.id.upper() if row.shown else row.id) + ("*" if row.pinned else "") for row in chooser.rows.rows]


def test_columns_are_shown_hidden_moved_and_pinned_by_keys(chooser: ColumnChooser) -> None:
    keys = chooser.rows
    told: list[object] = []
    chooser.chosen.connect(told.append)
    QTest.keyClick(keys, Qt.Key.Key_Space)
    assert (seen(chooser), told) == (["A", "B", "C", "d"], [])
    QTest.keyClick(keys, Qt.Key.Key_Down)
    QTest.keyClick(keys, Qt.Key.Key_Space)
    assert seen(chooser) == ["A", "b", "C", "d"]
    QTest.keyClick(keys, Qt.Key.Key_Down, ALT)
    assert seen(chooser) == ["A", "C", "b", "d"]
    QTest.keyClick(keys, Qt.Key.Key_Right)
    QTest.keyClick(keys, Qt.Key.Key_Space)
    assert seen(chooser) == ["B*", "A", "C", "d"]
    QTest.keyClick(keys, Qt.Key.Key_Down, ALT)
    assert seen(chooser) == ["B*", "A", "C", "d"]
    assert len(told) == 3


def test_the_chooser_speaks_its_rows_and_escape_closes_it(qtbot: QtBot, chooser: ColumnChooser) -> None:
    assert chooser.rows.hasFocus()
    assert chooser.rows.accessibleDescription() == "A, shown"
    with qtbot.waitSignal(chooser.closed):
        QTest.keyClick(chooser.rows, Qt.Key.Key_Escape)
    assert chooser.isHidden()


def test_a_click_elsewhere_closes_the_chooser(window: QWidget, chooser: ColumnChooser) -> None:
    put(window, QLineEdit()).setFocus()
    assert chooser.isHidden()


# -- questions in place --


def test_a_digit_answers_at_once(window: QWidget) -> None:
    strip = put(window, DigitStrip())
    given: list[object] = []
    strip.chosen.connect(given.append)
    strip.ask("Hold because of", [Answer("fraud", "Fraud"), Answer("date", "Later date")], several=True)
    strip.choose(2)
    strip.choose(7)
    assert given == [("date",)]


def test_several_answers_are_marked_and_taken_together(window: QWidget) -> None:
    strip = put(window, DigitStrip())
    given: list[object] = []
    strip.chosen.connect(given.append)
    strip.ask("Hold because of", [Answer("a", "A"), Answer("b", "B"), Answer("c", "C")], several=True)
    strip.take_several()
    for digit in (3, 2, 1, 2):
        strip.choose(digit)
    assert given == []
    strip.finish()
    assert given == [("a", "c")]


def test_one_answer_only_stays_one(window: QWidget) -> None:
    strip = put(window, DigitStrip())
    given: list[object] = []
    strip.chosen.connect(given.append)
    strip.ask("Print", [Answer(1, "Slips")])
    strip.take_several()
    strip.choose(1)
    assert given == [(1,)]


def test_a_field_takes_a_proposal_then_answers(window: QWidget) -> None:
    strip = put(window, FieldStrip())
    given: list[str] = []
    strip.chosen.connect(given.append)
    strip.other_chosen.connect(lambda text: given.append(f"-{text}"))
    strip.ask("Tag with", "Add", other="Remove")
    strip.field.setFocus()
    QTest.keyClicks(strip.field, "vi")
    strip.propose([Proposal("VIP"), Proposal("Video")])
    QTest.keyClick(strip.field, Qt.Key.Key_Tab)
    assert (strip.field.text(), given, strip.field.hasFocus()) == ("VIP", [], True)
    QTest.keyClick(strip.field, Qt.Key.Key_Return)
    strip._other.click()
    assert given == ["VIP", "-VIP"]


def test_escape_takes_the_proposals_before_the_question(window: QWidget) -> None:
    strip = put(window, FieldStrip())
    left: list[int] = []
    strip.left.connect(lambda: left.append(1))
    strip.ask("Tag with", "Add")
    strip.field.setFocus()
    strip.propose([Proposal("VIP")])
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert left == []
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert left == [1]


# -- results, menus, tabs --


def test_failures_are_listed_with_reason_and_fix_and_open_by_enter(window: QWidget) -> None:
    panel = put(window, ResultsPanel())
    opened: list[object] = []
    panel.opened.connect(opened.append)
    panel.show_results(
        "2 could not be changed", [Result(7, "1007", "On hold: fraud", "Lift it"), Result(8, "1008", "", "")], more=3
    )
    assert panel.isVisible()
    assert [cell.text for cell in panel.model.rows[0].cells] == ["1007", "On hold: fraud", "Lift it"]
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert opened == [7]


def test_a_menu_takes_the_focus_and_gives_it_back(window: QWidget) -> None:
    button, field = put(window, Button("More")), put(window, QLineEdit())
    menu = PlaceMenu(window)
    taken: list[str] = []
    menu.taken.connect(lambda row: taken.append(row.text))
    field.setFocus()
    menu.open_below(button, [Proposal("One"), Proposal("Two")], name="More")
    assert menu.hasFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (taken, menu.isVisible(), field.hasFocus()) == (["Two"], False, True)
    menu.open_below(button, [Proposal("One")], name="More")
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert (taken, menu.isVisible(), field.hasFocus()) == (["Two"], False, True)
    menu.open_below(button, [Proposal("One")], name="More")
    button.setFocus()
    assert not menu.isVisible()


def test_dragged_tabs_tell_their_order(window: QWidget) -> None:
    tabs = put(window, Tabs(name="Views", movable=True))
    tabs.set_tabs([Tab("a", "A"), Tab("b", "B"), Tab("c", "C")])
    told: list[list[str]] = []
    tabs.arranged.connect(told.append)
    tabs.moveTab(2, 0)
    assert told == [["c", "a", "b"]]
    tabs.select("c")
    assert tabs.current_id == "c"
