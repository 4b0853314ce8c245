"""The model behind every table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.theme import Status
from app.ui.widgets.cells import (
    CELL,
    CHECK_CELL,
    CHECK_COLUMN,
    Column,
    Row,
    TableModel,
    chip_cell,
    number_cell,
    text_cell,
    two_lines,
)

COLUMNS = (CHECK_COLUMN, Column("number", "Order", 76, sort="number"), Column("total", "Total €", 100, number=True))


def rows(start: int, count: int) -> list[Row]:
    """Some orders."""
    return [
        Row(key, (CHECK_CELL, text_cell(f"#{key}", strong=True), number_cell(f"{key}.00")))
        for key in range(start, start + count)
    ]


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """A tester that warns, and Qt warnings fail the test. (Its own fatal mode lets a broken model pass.)"""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    tester.setUseFetchMore(False)
    return tester


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[TableModel]:
    model = TableModel(COLUMNS)
    watched(model)
    yield model


def test_rows_come_go_and_change_by_the_rules(model: TableModel) -> None:
    model.set_rows(rows(0, 30), has_more=True)
    model.append_rows(rows(30, 30))
    assert model.update_row(Row(31, (CHECK_CELL, text_cell("new"), number_cell("1"))))
    assert not model.update_row(Row(99))
    model.set_rows([])
    model.set_rows([*rows(0, 2), Row("fold", fold="113 rows without problems"), Row("short", (CHECK_CELL,))])
    assert model.data(model.index(2, 0)) == "113 rows without problems"
    assert model.data(model.index(3, 2)) == ""


def test_neighbours_that_change_are_told_of_at_once(model: TableModel) -> None:
    model.set_rows(rows(0, 9))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    assert model.update_rows([*rows(7, 1), *rows(2, 3), *rows(50, 1)]) == 4
    assert told == [(2, 4), (7, 7)]


def test_pages_are_asked_for_once(model: TableModel) -> None:
    asked: list[int] = []
    model.more_wanted.connect(lambda: asked.append(1))
    model.set_rows(rows(0, 5), has_more=True)
    root = QModelIndex()
    assert model.canFetchMore(root)
    model.fetchMore(root)
    model.fetchMore(root)
    assert asked == [1]
    model.append_rows(rows(5, 5), has_more=True)
    model.fetchMore(root)
    assert asked == [1, 1]
    model.append_rows(rows(10, 1))
    assert not model.canFetchMore(root)


def test_ticks(model: TableModel) -> None:
    model.set_rows(rows(0, 5))
    assert (model.has_ticks(), model.head_state()) == (False, Qt.CheckState.Unchecked)
    model.tick([1, 3], True)
    assert model.ticked == {1, 3}
    assert model.head_state() == Qt.CheckState.PartiallyChecked
    assert model.data(model.index(1, 0), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.tick([1], False)
    assert [model.is_ticked(key) for key in range(5)] == [False, False, False, True, False]


def test_all_that_match_is_a_flag_with_exceptions(model: TableModel) -> None:
    model.set_rows(rows(0, 5), has_more=True)
    model.tick_all(True)
    assert (model.all_matching, model.ticked) == (True, frozenset())
    assert model.head_state() == Qt.CheckState.Checked
    assert model.is_ticked("a row that is not loaded")
    model.tick([2], False)
    assert model.ticked == {2}
    assert model.head_state() == Qt.CheckState.PartiallyChecked
    model.append_rows(rows(5, 2))
    assert model.is_ticked(6)
    model.tick_all(False)
    assert not model.has_ticks()


def test_ticks_outlive_a_reload_but_not_their_row(model: TableModel) -> None:
    model.set_rows(rows(0, 5))
    model.tick([1, 4], True)
    model.set_rows(rows(0, 3))
    assert model.ticked == {1}


def test_what_a_screen_reader_hears(model: TableModel) -> None:
    model.set_rows(
        [Row(1, (two_lines("Mug", "EM-BL", tags=[("Gift", "gift")]), chip_cell("Late 2 h", Status.ATTENTION)))]
    )
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 0), role) == "Mug EM-BL Gift"
    assert model.data(model.index(0, 1), role) == "Late 2 h"
    assert model.data(model.index(0, 1), CELL).status is Status.ATTENTION


def test_tool_tips_are_plain_text(model: TableModel) -> None:
    model.set_rows([Row(1, (text_cell("x", tip="<img src=file:///etc/hostname>"),))])
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "&lt;img src=file:///etc/hostname&gt;"
