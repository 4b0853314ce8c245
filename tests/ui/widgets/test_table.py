"""The table: keys, mouse, ring, folds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme import DARK, LIGHT, Scheme, Theme
from app.ui.widgets.cells import CHECK_CELL, CHECK_COLUMN, Column, Row, TableModel, number_cell, text_cell
from app.ui.widgets.table import ROW, ROW_FOLD, StationTable
from app.ui.widgets.table_paint import HEAD_HEIGHT

COLUMNS = (CHECK_COLUMN, Column("number", "Order", 76, sort="number"), Column("total", "Total", 100, stretch=True))
DOWN, UP, SPACE, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Escape
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def made(qtbot: QtBot, *, check: bool = True) -> StationTable:
    columns = COLUMNS if check else COLUMNS[1:]
    model = TableModel(columns)
    table = StationTable(model, name="Orders")
    model.setParent(table)
    lead = (CHECK_CELL,) if check else ()
    model.set_rows([Row(key, (*lead, text_cell(f"#{key}"), number_cell("1"))) for key in range(10)])
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show()
    with qtbot.waitActive(table):
        table.activateWindow()
    table.setFocus()
    return table


def at(table: StationTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.rows.index(row, column)).center()


def test_sizes_are_those_of_the_pictures(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    assert table.rowHeight(3) == ROW == 36
    assert table.horizontalHeader().height() == HEAD_HEIGHT == 32
    assert table.columnWidth(0) == 44
    assert table.columnWidth(2) == table.viewport().width() - 44 - 76


def test_arrows_move_and_tell(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    told: list[object] = []
    table.current_changed.connect(told.append)
    for key in (DOWN, DOWN, UP):
        QTest.keyClick(table, key)
    table.move_current(100)
    assert (told, table.current_key) == ([1, 2, 1], 1)


def test_space_ticks_and_escape_is_left_to_the_view(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    QTest.keyClick(table, SPACE)
    assert table.rows.ticked == {0}
    QTest.keyClick(table, DOWN, SHIFT)
    QTest.keyClick(table, DOWN, SHIFT)
    assert table.rows.ticked == {0, 1, 2}
    assert table.targets() == [0, 1, 2]
    QTest.keyClick(table, ESC)
    assert table.targets() == [0, 1, 2]
    table.rows.tick_all(False)
    assert table.targets() == [2]


def test_clicks_tick_and_open(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    opened: list[object] = []
    table.opened.connect(opened.append)
    view = table.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=at(table, 2, 0))
    assert table.rows.ticked == {2}
    assert table.current_key == 2
    QTest.mouseClick(view, left, SHIFT, at(table, 5, 1))
    assert table.rows.ticked == {2, 3, 4, 5}
    QTest.mouseClick(view, left, CTRL, at(table, 3, 1))
    assert table.rows.ticked == {2, 4, 5}
    QTest.mouseDClick(view, left, pos=at(table, 7, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [7, 7]


def test_the_header_sorts_and_ticks_all(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    wanted: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda sort, descending: wanted.append((sort, descending)))
    head = table.horizontalHeader().viewport()
    for x in (60, 60, 300):
        QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert wanted == [("number", False), ("number", True)]
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 16))
    assert table.rows.all_matching
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 16))
    assert not table.rows.has_ticks()


def test_folds_are_low_and_passed_over(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    cells = (CHECK_CELL, text_cell("a"), number_cell("1"))
    table.rows.set_rows([Row(1, cells), Row("fold", fold="113 rows without problems"), Row(2, cells)])
    assert (table.rowHeight(1), table.rowHeight(2)) == (ROW_FOLD, ROW)
    table.select_key(1)
    QTest.keyClick(table, DOWN)
    assert table.current_key == 2
    table.rows.set_rows([Row(key, cells) for key in range(3)])
    assert table.rowHeight(1) == ROW


def test_the_selection_of_a_reload_stays_by_key(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot)
    assert table.select_key(4)
    assert not table.select_key("gone")


def test_ring_and_fill_are_painted_in_both_themes(qtbot: QtBot, theme: Theme) -> None:
    for scheme, tokens in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme.set_scheme(scheme)
        table = made(qtbot)
        table.select_key(1)
        table.rows.tick([1], True)
        qtbot.wait(1)
        image = table.viewport().grab().toImage()
        middle = ROW + ROW // 2
        assert image.pixelColor(2, middle) == tokens.ring
        assert image.pixelColor(table.viewport().width() // 2, middle) == tokens.selected
        assert image.pixelColor(table.viewport().width() // 2, middle + ROW) == tokens.surface


def test_letters_do_not_jump(qtbot: QtBot, theme: Theme) -> None:
    table = made(qtbot, check=False)
    QTest.keyClick(table, Qt.Key.Key_NumberSign, Qt.KeyboardModifier.NoModifier)
    table.keyboardSearch("#7")
    assert table.current_key == 0
