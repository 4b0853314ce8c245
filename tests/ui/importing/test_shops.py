"""Which shop of a channel a file is of: chosen or typed, never imported unseen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.field import Choice
from tests.factories import one
from tests.ui.import_desk import (
    ENTER,
    Desk,
    button,
    figures,
    order_file,
    orders_here,
)


def test_orders_of_another_shop_are_new_and_their_file_knows_its_shop_again(desk: Desk, tmp_path: Path) -> None:
    first, second = order_file(tmp_path, 2, "first.csv"), order_file(tmp_path, 3, "second.csv")
    desk.open(first)
    desk.press_and_wait(ENTER)
    desk.open(second)
    assert figures(desk)[1].startswith("2 unchanged")
    desk.view.check_page.shop_chosen.emit("Corner")
    desk.settle()
    assert figures(desk)[0].startswith("3 new")
    assert desk.view.check_page.shop.shop == "Corner"
    desk.press_and_wait(ENTER)
    assert orders_here(desk) == ["#1001", "#1001", "#1002", "#1002", "#1003"]
    desk.open(first)
    assert (desk.view.check_page.shop.shop, figures(desk)[1][:11]) == ("", "2 unchanged")
    desk.open(second)
    assert (desk.view.check_page.shop.shop, figures(desk)[1][:11]) == ("Corner", "3 unchanged")


def test_a_new_name_is_typed_and_enter_in_the_field_does_not_import(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    field = desk.view.check_page.shop
    field.choose_another()
    for letter in (Qt.Key.Key_O, Qt.Key.Key_U, Qt.Key.Key_R):
        desk.press(letter)
    desk.press_and_wait(ENTER)
    assert field.shop == "our"
    assert desk.page == "CheckPage"
    assert orders_here(desk) == []


def test_a_click_that_ends_the_name_of_a_shop_does_not_import_into_the_other(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    go = button(desk, "Import 3 new orders")
    desk.view.check_page.shop.choose_another()
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert desk.held.written == [], "no name yet"
    for letter in (Qt.Key.Key_O, Qt.Key.Key_U, Qt.Key.Key_R):
        desk.press(letter)
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(desk, "Use this name"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.held.written == []
    assert desk.view.check_page.shop.shop == "our"
    go.click()
    desk.settle()
    assert one(desk.shop, "SELECT shop FROM channel_account") == "our"


def test_enter_right_after_another_shop_was_chosen_imports_nothing_unseen(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.view.check_page.shop_chosen.emit("Corner")
    desk.press_and_wait(ENTER)
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT shop FROM channel_account") == "Corner"


def test_a_name_that_is_not_given_after_all_leaves_the_shop_as_it_was(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    choice = desk.view.check_page.shop.findChild(Choice)
    assert choice is not None
    desk.view.check_page.shop.choose_another()
    assert not button(desk, "Import 3 new orders").isEnabled()
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert button(desk, "Import 3 new orders").isEnabled()
