"""Counted stock on the Import screen: checked against what is there, then stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.channels.base import Kind
from tests.factories import count, levels, one
from tests.ui.import_desk import (
    ENTER,
    Desk,
    button,
    figures,
    stock_file,
)


def test_counted_stock_is_checked_then_stored(desk: Desk, tmp_path: Path) -> None:
    count(desk.shop, {("MUG-1", "Berlin"): 5, ("CAP-1", "Berlin"): 2})
    desk.open(stock_file(tmp_path, "MUG-1,Berlin,9,Mug", "CAP-1,Berlin,2,", "BAG-1,Hamburg,4,Bag", "BAG-1,Berlin,x,"))
    assert desk.view.head.words.startswith("Import stock stock.csv")
    assert figures(desk) == [
        "2 to store. 15 units in the file",
        "1 unchanged. counted as on hand now",
        "1 new product. and 1 new location: Hamburg",
        "1 problem. left out unless you fix them here",
    ]
    assert desk.rows()[0] == ["2", "Counted", "MUG-1", "Mug", "Berlin", "5", "9", "+4"]
    assert desk.rows()[2] == ["4", "New", "BAG-1 new", "Bag", "Hamburg new", "–", "4", "+4"]
    before = list(desk.held.written)
    desk.press_and_wait(ENTER)
    assert len(desk.held.written) > len(before)
    assert levels(desk.shop) == {("MUG-1", "Berlin"): (9, 0), ("CAP-1", "Berlin"): (2, 0), ("BAG-1", "Hamburg"): (4, 0)}
    assert "New: Hamburg." in desk.view.done_page.words


def test_counts_that_are_the_same_still_bring_titles(desk: Desk, tmp_path: Path) -> None:
    count(desk.shop, {("MUG-1", "Berlin"): 5})
    desk.open(stock_file(tmp_path, "MUG-1,Berlin,5,Red mug"))
    assert button(desk, "Import titles and codes").isEnabled()
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT title FROM sku") == "Red mug"


def test_the_template_is_a_stock_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "template.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.view.start_page.templates[Kind.STOCK].click()
    desk.open(target)
    desk.press_and_wait(ENTER)
    assert levels(desk.shop) == {("MUG-1", "MAIN"): (12, 0), ("CAP-1", "MAIN"): (0, 0)}
