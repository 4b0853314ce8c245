"""What of a file cannot be used: told in place, grouped, mended in the grid or in a file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from tests.channels.shopify_files import own_row, write_rows
from tests.ui.import_desk import (
    ENTER,
    ESC,
    Desk,
    bad_file,
    button,
    figures,
    order_file,
    orders_here,
)


def test_problems_are_grouped_and_each_names_row_column_value_and_reason(desk: Desk, tmp_path: Path) -> None:
    desk.open(bad_file(tmp_path))
    card = desk.view.check_page.problems
    assert card.words[0] == "4 problems of 3 kinds"
    assert card.words[1].startswith("Rows 3 and 4: Must be a whole number.")
    rows = desk.show_tab("problems")
    assert rows[0] == ["Rows 3 and 4: Must be a whole number."]
    assert rows[1] == ["3", "#1002", "Lineitem quantity", "two", "two", "Must be a whole number."]
    assert rows[2][:4] == ["4", "#1003", "Lineitem quantity", "three"]
    desk.show_tab("all")
    desk.press_and_wait(ENTER)
    assert orders_here(desk) == ["#1001", "#1006"]
    assert "2 orders are in" in desk.view.done_page.words
    assert desk.view.done_page.problems.words[0] == "4 problems of 3 kinds"


def test_the_button_show_leads_to_the_rows_of_a_kind(desk: Desk, tmp_path: Path) -> None:
    desk.open(bad_file(tmp_path))
    shows = [found for found in desk.view.check_page.problems.findChildren(Button) if found.text() == "Fix in grid"]
    shows[1].click()
    assert desk.view.check_page.tabs.current_id == "problems"
    table = desk.view.check_page.table
    assert desk.rows()[table.currentIndex().row()][0] == "5"


def test_problems_are_saved_as_a_file_that_no_spreadsheet_runs(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "problems.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.open(bad_file(tmp_path))
    desk.view.check_page.problems.save.click()
    assert desk.last_toast == "Saved problems.csv"
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["row", "what is wrong", "Name"]
    quantity, currency, placed = (rows[0].index(name) for name in ("Lineitem quantity", "Currency", "Created at"))
    assert [(row[0], row[2]) for row in rows[1:]] == [("3", "#1002"), ("4", "#1003"), ("5", "#1004"), ("6", "#1005")]
    assert rows[1][1] == "Lineitem quantity: Must be a whole number."
    assert rows[1][quantity] == "two"
    assert (rows[3][currency], rows[4][placed]) == ("'=EURO()", "'@yesterday")


def test_the_saved_rows_can_be_mended_and_imported(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "mend.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.open(bad_file(tmp_path))
    desk.view.check_page.problems.save.click()
    desk.press_and_wait(ENTER)
    text = target.read_text("utf-8-sig")
    target.write_text(text.replace("two", "2").replace("three", "3"), "utf-8-sig")
    desk.open(target)
    desk.press_and_wait(ENTER)
    assert orders_here(desk) == ["#1001", "#1002", "#1003", "#1006"]


def test_problems_that_cannot_be_saved_are_told_in_place(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "no such folder" / "problems.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.open(bad_file(tmp_path))
    desk.view.check_page.problems.save.click()
    assert desk.view.banner.words.startswith("problems.csv could not be saved")


def test_a_bad_cell_is_typed_anew_and_checked_at_once(desk: Desk, tmp_path: Path) -> None:
    desk.open(bad_file(tmp_path))
    desk.show_tab("problems")
    grid = desk.view.check_page.grid
    grid.setFocus()
    desk.press(ENTER)
    assert grid.is_editing
    desk.type("2")
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"
    assert figures(desk)[0] == "3 new. €75.00 in 3 lines"
    assert next(row[:2] for row in desk.rows() if len(row) > 1) == ["4", "#1003"]
    desk.press_and_wait(Qt.Key.Key_X)
    assert [row[1] for row in desk.rows() if len(row) > 1] == ["#1004", "#1005"]
    assert button(desk, "Import 3 new orders").isEnabled()
    desk.view.activateWindow()
    button(desk, "Import 3 new orders").click()
    desk.settle()
    assert orders_here(desk) == ["#1001", "#1002", "#1006"]


def test_esc_in_a_cell_takes_only_the_typing_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(bad_file(tmp_path))
    desk.show_tab("problems")
    desk.view.check_page.grid.setFocus()
    desk.press(ENTER)
    desk.type("7")
    desk.press(ESC)
    desk.settle()
    assert desk.page == "CheckPage"
    assert desk.view.check_page.problems.words[0] == "4 problems of 3 kinds"


def test_a_kind_is_repaired_once_and_every_row_of_it_follows(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row(f"#{1003 + n}", id=str(3 + n), lineitem_quantity="two") for n in range(2)]
    desk.open(write_rows(tmp_path / "bad.csv", rows))
    field = next(field for field in desk.view.check_page.problems.findChildren(Field) if field.text() == "two")
    field.setText("2")
    button(desk, "Put in").click()
    desk.settle()
    assert figures(desk)[0].startswith("2 new")
    button(desk, "Take back").click()
    desk.settle()
    assert figures(desk)[0].startswith("0 new")


def test_what_probably_is_meant_is_put_in_at_one_click(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row(f"#{1003 + n}", id=str(3 + n), lineitem_quantity=f"{n + 1}.0") for n in range(2)]
    desk.open(write_rows(tmp_path / "bad.csv", rows))
    button(desk, "Repair all").click()
    desk.settle()
    assert figures(desk)[0].startswith("2 new")
    assert [row[-2] for row in desk.show_tab("new")] == ["1", "2"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 and so on", "a PDF document"),
        (b"sku,location,quantity\n", "no rows"),
    ],
)
def test_a_file_that_is_none_of_ours_says_so_in_place(desk: Desk, tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    desk.open(path)
    assert desk.page == "StartPage"
    assert says in desk.view.banner.words
    assert "file.csv" in desk.view.banner.words
    assert desk.held.written == []


def test_a_file_that_is_not_there_says_so_and_the_next_one_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "gone.csv")
    assert "There is no file gone.csv" in desk.view.banner.words
    desk.open(order_file(tmp_path))
    assert desk.page == "CheckPage"
    assert desk.view.banner.words == ""


def test_a_file_that_vanished_before_enter_is_told_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path)
    desk.open(file)
    file.unlink()
    desk.press_and_wait(ENTER)
    assert "There is no file orders.csv" in desk.view.banner.words
    assert orders_here(desk) == []
