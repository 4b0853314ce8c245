"""Receiving as a person does it: scans and keys go through the window's own router."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.identifiers import CodeKind, OwnCode
from app.ui.receiving.list_page import Awaited, awaited
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.band import BandState
from tests.factories import levels, one, rows_of
from tests.services.goods_in import bin_id, state_of_purchase
from tests.ui.orders_desk import copy_of
from tests.ui.receiving_desk import PLACE, Desk, at_desk, stocked
from tests.ui.scan_desk import CARTON, EAN
from tests.ui.tabbing import names, read_by_tab


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Two purchase orders are awaited, a third is a draft."""
    with at_desk(qtbot, theme, stocked(sqlite_template, tmp_path)) as found:
        yield found


def on_hand(desk: Desk, sku: str) -> int:
    return levels(desk.shop)[sku, PLACE][0]


def test_what_is_awaited_is_listed_soonest_first(desk: Desk) -> None:
    cells = [row.cells for row in desk.view.list.table.rows.rows]
    assert [(row[0].sub, row[2].text) for row in cells] == [
        ("PO-00001", "Ordered"),
        ("PO-00002", "Ordered"),
        ("PO-00003", "Draft"),
    ]
    assert cells[0][4].text.startswith("Late ")


def test_purchase_orders_are_read_a_page_at_a_time_and_drafts_fill_what_is_left(desk: Desk) -> None:
    def numbers(shown: Awaited) -> list[str]:
        return [row.number for row in shown.purchases]

    first = desk.shop.read(awaited, None, 1)
    assert (numbers(first), first.has_more) == (["PO-00001"], True)
    second = desk.shop.read(awaited, None, 2)
    assert (numbers(second), second.has_more) == (["PO-00001", "PO-00002"], True)
    every = desk.shop.read(awaited, None, 3)
    assert (numbers(every), every.has_more) == (["PO-00001", "PO-00002", "PO-00003"], False)
    desk.view._most = 1
    desk.view.reload()
    desk.settle()
    assert len(desk.view.list.table.rows.rows) == 3, "where there is room the rest comes by itself"


def test_a_purchase_order_too_far_down_to_be_in_the_list_is_opened_by_its_number(desk: Desk) -> None:
    def only_the_first() -> None:
        shown = desk.view.list._shown
        desk.view.list._shown = replace(shown, purchases=shown.purchases[:1], has_more=True)

    only_the_first()
    desk.scan("PO-00003")
    assert desk.view.stack.currentWidget() is desk.view.list, "a draft is not received"
    only_the_first()
    desk.scan("PO-00002")
    assert desk.lines == [("TEA", 0, 10), ("LAMP", 0, 2)]


def test_where_nothing_is_awaited_one_key_receives_all_the_same(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    with at_desk(qtbot, theme, copy_of(sqlite_template, tmp_path)) as desk:
        focused = desk.window.focusWidget()
        assert focused is not None
        assert focused is desk.view.list.first and names([focused]) == ["Receive without a purchase order"]


def test_order_is_opened_by_enter_or_by_its_number(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.word == "Scan what came in"
    assert desk.lines == [("MUG", 0, 24), ("SOCK", 0, 3)]
    desk.press(Qt.Key.Key_F8)
    assert desk.view.stack.currentWidget() is desk.view.list
    desk.scan("PO-00002")
    assert desk.lines == [("TEA", 0, 10), ("LAMP", 0, 2)]


def test_each_scan_is_in_at_once_and_cases_count_what_they_hold(desk: Desk) -> None:
    desk.scan("PO-00001", EAN["MUG"], CARTON)
    assert on_hand(desk, "MUG") == 5 + 13
    assert desk.lines == [("MUG", 13, 24), ("SOCK", 0, 3)]
    assert "Sample MUG" in desk.panel and "+12" in desk.panel and "13 of 24" in desk.panel
    assert desk.view.scan_page.band.text.right == "13 of 27 units"
    assert desk.sounds.heard == [Sound.OK, Sound.OK]


def test_escape_takes_the_last_scan_back(desk: Desk) -> None:
    desk.scan("PO-00001", EAN["MUG"], CARTON)
    desk.press(Qt.Key.Key_Escape)
    assert (desk.word, on_hand(desk, "MUG")) == ("Taken back", 6)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert (desk.word, on_hand(desk, "MUG")) == ("Not received", 5)
    assert "Nothing was received here" in desk.panel


def test_a_closed_receipt_gives_its_report_as_a_paper_by_one_key(desk: Desk, tmp_path: Path) -> None:
    desk.scan("PO-00001", CARTON)
    desk.press(Qt.Key.Key_F7)
    assert not (tmp_path / "printed").exists()
    desk.press(Qt.Key.Key_F12)
    assert desk.view.scan_page._keys["receiving.report"].isVisible()
    assert not desk.view.scan_page._keys["receiving.lot"].isVisible()
    desk.press(Qt.Key.Key_F7)
    desk.qtbot.waitUntil(lambda: bool(desk.toasts), timeout=30_000)
    assert desk.toasts[-1].text.startswith("Report of GR-00001: ")
    (paper,) = (tmp_path / "printed").iterdir()
    assert paper.name == "receipt-GR-00001.pdf" and paper.read_bytes().startswith(b"%PDF-")


def test_closed_receipt_takes_no_scan_but_that_of_the_next_delivery(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON)
    desk.press(Qt.Key.Key_F12)
    for give, code in ((desk.scan, EAN["TEA"]), (partial(by_hand, desk), "MUG")):
        desk.sounds.heard.clear()
        give(code)
        assert (desk.word, desk.sounds.heard) == ("The receipt is closed", [Sound.WRONG])
        assert desk.panel.count("12 units are in no bin yet: scan the label of their bin") == 1
        assert "F12 leads to the list, there begin a new delivery" in desk.panel
    desk.scan("NOBODY-17")
    assert desk.word == "Code is not known"
    assert on_hand(desk, "MUG") == 5 + 12
    desk.scan("PO-00002")
    assert desk.lines == [("TEA", 0, 10), ("LAMP", 0, 2)]


def by_hand(desk: Desk, code: str) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type(code)
    desk.press(Qt.Key.Key_Return)


def test_units_in_no_bin_are_put_away_from_a_closed_receipt(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON)
    desk.press(Qt.Key.Key_F12)
    panel = desk.panel
    assert panel.startswith("Closed, with differences | 12 units are in no bin yet: scan the label of their bin")
    assert "A-1: empty" in panel and "15 units are missing" in panel
    desk.sounds.heard.clear()
    desk.scan("A-2")
    assert (desk.word, desk.view.scan_page.band.state, desk.sounds.heard) == ("Put away", BandState.OK, [Sound.OK])
    assert "Into A-2" in desk.panel and "in no bin yet" not in desk.panel
    assert rows_of(desk.shop, "SELECT bin_id, on_hand FROM bin_stock") == [(bin_id(desk.shop, "A-2"), 12)]
    desk.scan("A-1")
    assert desk.word == "The receipt is closed" and "in no bin yet" not in desk.panel


def test_closed_receipt_is_found_again_by_its_number_and_puts_away_by_keys(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON)
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_F12)
    assert desk.view.stack.currentWidget() is desk.view.list
    desk.scan("GR-00001")
    assert desk.word == "Closed, with differences" and "A-1: empty" in desk.panel
    by_hand(desk, "A-1")
    assert desk.word == "Put away"
    assert rows_of(desk.shop, "SELECT bin_id, on_hand FROM bin_stock") == [(bin_id(desk.shop, "A-1"), 12)]


def test_bin_scanned_right_behind_the_key_that_closes_takes_what_waits(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON)
    desk.view._on_key("receiving.close")
    desk.view.on_scan("A-1")  # the page does not know yet that it is closed
    desk.settle()
    assert desk.word == "Put away"
    assert rows_of(desk.shop, "SELECT bin_id, on_hand FROM bin_stock") == [(bin_id(desk.shop, "A-1"), 12)]


def test_delivery_is_not_closed_while_a_lot_is_asked_for(desk: Desk) -> None:
    desk.scan("PO-00002", EAN["TEA"])
    desk.press(Qt.Key.Key_F12)
    assert desk.word == "Now scan the lot"
    desk.scan("L77")
    desk.press(Qt.Key.Key_F12)
    assert (desk.word, on_hand(desk, "TEA")) == ("Closed, with differences", 6)


def test_too_many_are_refused_and_taken_all_the_same_by_a_key(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, CARTON, CARTON)
    assert desk.word == "Too many"
    assert "24 of MUG were ordered and 24 have come. With 12 more it is too many" in desk.panel
    assert desk.view.scan_page.band.state is BandState.WRONG
    desk.press(Qt.Key.Key_F4)
    assert on_hand(desk, "MUG") == 5 + 36
    desk.scan(EAN["TEA"])
    assert desk.word == "Now scan the lot"
    desk.scan("LOT-1")
    assert desk.word == "Not ordered"
    desk.press(Qt.Key.Key_Escape)
    assert desk.word == "Left out. Scan on"
    assert on_hand(desk, "TEA") == 5


def test_case_of_which_a_part_is_still_wanted_says_how_many_and_they_are_typed_and_scanned(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, *[EAN["MUG"]] * 8, CARTON)
    assert desk.word == "Too many"
    assert "Only 4 of them are still wanted, the rest is too many. Nothing was changed." in desk.panel
    assert "To take 4: type 4, then scan again." in desk.panel and "20 of 24" in desk.panel
    desk.type("4")
    assert desk.word == "4 units: scan the product"
    desk.scan(CARTON)
    assert on_hand(desk, "MUG") == 5 + 24


def test_units_within_the_limit_are_told_as_too_many_and_stand_in_for_nothing_that_is_missing(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, CARTON)
    assert "too many" not in desk.panel
    desk.scan(EAN["MUG"], EAN["MUG"])
    assert on_hand(desk, "MUG") == 5 + 26
    assert "2 units too many" in desk.panel
    assert desk.view.scan_page.band.text.right == "24 of 27 units"
    desk.scan(EAN["SOCK"])
    assert "too many" not in desk.panel


def test_what_is_refused_is_read_out_once(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, CARTON, CARTON)
    assert desk.panel.count("24 of MUG were ordered") == 1
    desk.scan("NOBODY-17")
    assert desk.panel.count("NOBODY-17 is not known here") == 1


def test_lot_is_asked_once_and_kept_for_the_boxes_that_follow(desk: Desk) -> None:
    desk.scan("PO-00002", EAN["TEA"], "L77", EAN["TEA"], EAN["TEA"])
    assert rows_of(desk.shop, "SELECT l.code, s.on_hand FROM bin_stock s JOIN lot l ON l.id = s.lot_id") == [("L77", 3)]
    assert "Lot L77" in desk.panel
    desk.press(Qt.Key.Key_F3)
    desk.scan(EAN["TEA"])
    assert desk.word == "Now scan the lot"


def test_lot_is_typed_where_no_code_has_it(desk: Desk) -> None:
    desk.scan("PO-00002", EAN["TEA"])
    field = desk.view.scan_page.field
    assert QApplication.focusWidget() is field
    field.setText("7")
    desk.press(Qt.Key.Key_Return)
    assert "Lot 7" in desk.panel
    assert QApplication.focusWidget() is desk.view.scan_page


def test_serial_numbers_of_one_product_come_one_after_another(desk: Desk) -> None:
    desk.scan("PO-00002", EAN["LAMP"], "SER-1", "SER-1")
    assert desk.word == "Not received"
    assert "The serial number SER-1 is at Main already" in desk.panel
    desk.scan("SER-2")
    assert [row[0] for row in rows_of(desk.shop, "SELECT code FROM serial ORDER BY id")] == ["SER-1", "SER-2"]
    assert on_hand(desk, "LAMP") == 7


def test_bin_takes_what_waits_and_else_what_comes_next(desk: Desk) -> None:
    desk.scan("PO-00001", EAN["MUG"])
    assert "A-1: empty" in desk.panel
    desk.scan("A-2")
    assert desk.word == "Put away. Scan on" and "Into A-2" in desk.panel
    desk.scan("A-1")
    assert desk.word == "Into this bin now"
    desk.scan(EAN["SOCK"])
    rows = rows_of(desk.shop, "SELECT bin_id, on_hand FROM bin_stock WHERE on_hand > 0 ORDER BY id")
    assert rows == [(bin_id(desk.shop, "A-2"), 1), (bin_id(desk.shop, "A-1"), 1)]
    desk.scan("A-1")
    assert desk.word == "Into no bin now"


def test_quantity_is_typed_with_the_code(desk: Desk) -> None:
    desk.scan("PO-00001")
    desk.press(Qt.Key.Key_F2)
    field = desk.view.scan_page.field
    assert QApplication.focusWidget() is field
    field.setText("7 x MUG")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    assert on_hand(desk, "MUG") == 12
    assert field.text() == ""


def test_digits_typed_anywhere_say_how_many_the_next_scan_counts(desk: Desk) -> None:
    desk.scan("PO-00001")
    desk.type("12")
    assert (desk.word, desk.view.scan_page.field.text()) == ("12 units: scan the product", "12")
    desk.scan(EAN["MUG"])
    assert on_hand(desk, "MUG") == 5 + 12 and "+12" in desk.panel
    assert desk.view.scan_page.field.text() == "" and QApplication.focusWidget() is desk.view.scan_page
    desk.scan(EAN["MUG"])
    assert on_hand(desk, "MUG") == 5 + 13, "a number counts once"
    desk.type("3")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.word, desk.view.scan_page.field.text()) == ("Is in. Scan on", "")
    assert on_hand(desk, "MUG") == 5 + 13, "Esc drops the number before it takes a scan back"


def test_number_waits_through_a_wrong_scan_and_that_of_a_bin(desk: Desk) -> None:
    desk.scan("PO-00001")
    desk.type("7")
    desk.scan("NOBODY-17", str(OwnCode(CodeKind.BIN, bin_id(desk.shop, "A-2"))))
    assert (desk.word, desk.view.scan_page.field.text()) == ("Into this bin now", "7")
    desk.scan(EAN["MUG"])
    assert rows_of(desk.shop, "SELECT on_hand FROM bin_stock WHERE on_hand > 0") == [(7,)]


def test_code_that_is_typed_without_a_key_is_a_code_and_not_a_number(desk: Desk) -> None:
    desk.scan("PO-00001")
    desk.type(EAN["MUG"])
    assert desk.word == "Scan what came in", "so many cannot come"
    desk.press(Qt.Key.Key_Return)
    assert on_hand(desk, "MUG") == 5 + 1


def test_number_that_is_typed_where_a_lot_is_asked_for_is_the_lot(desk: Desk) -> None:
    desk.scan("PO-00002", EAN["TEA"])
    desk.type("20")
    assert desk.word == "Now scan the lot"
    desk.scan("L77")
    assert on_hand(desk, "TEA") == 5 + 1


@pytest.mark.parametrize(("code", "word"), [("NOBODY-17", "Code is not known"), ("4006389999999", "Code is not known")])
def test_codes_that_nobody_knows_are_told(desk: Desk, code: str, word: str) -> None:
    desk.scan("PO-00001", code)
    assert desk.word == word
    assert desk.sounds.heard == [Sound.WRONG]


def test_closing_shows_what_differs(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, EAN["SOCK"], EAN["SOCK"], EAN["SOCK"])
    desk.press(Qt.Key.Key_F12)
    assert desk.word == "Closed, with differences"
    assert desk.lines == [("MUG", 12, 24)]
    assert "12 units are missing" in desk.panel
    desk.scan(EAN["MUG"])
    assert on_hand(desk, "MUG") == 17
    desk.press(Qt.Key.Key_F12)
    assert desk.view.stack.currentWidget() is desk.view.list


def test_delivery_that_is_whole_says_so(desk: Desk) -> None:
    desk.scan("PO-00001", CARTON, CARTON, EAN["SOCK"], EAN["SOCK"], EAN["SOCK"])
    assert desk.word == "All that was ordered is in"
    assert state_of_purchase(desk.shop, 1) == "received"
    desk.press(Qt.Key.Key_F12)
    assert desk.word == "All is in"


def test_goods_come_without_a_purchase_order(desk: Desk) -> None:
    desk.press(Qt.Key.Key_B)
    desk.scan(EAN["SOCK"], EAN["SOCK"])
    assert desk.lines == [("SOCK", 2, 2)]
    assert one(desk.shop, "SELECT purchase_order_id FROM receipt") is None


def test_draft_is_ordered_and_what_is_missing_cancelled(desk: Desk) -> None:
    desk.view.list.table.select_key(("purchase", 2))
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.list.current == ("purchase", 3), "what followed it"
    desk.press(Qt.Key.Key_O)
    assert state_of_purchase(desk.shop, 3) == "ordered"
    desk.view.list.table.select_key(("purchase", 3))
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert state_of_purchase(desk.shop, 3) == "cancelled"
    assert len(desk.toasts) == 3


def test_delivery_is_gone_on_with_after_a_restart(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = stocked(sqlite_template, tmp_path)
    with at_desk(qtbot, theme, path) as desk:
        desk.scan("PO-00001", CARTON)
        state = desk.view.state()
    with at_desk(qtbot, theme, path) as desk:
        desk.view.restore(state)
        desk.settle()
        assert desk.lines == [("MUG", 12, 24), ("SOCK", 0, 3)]
        desk.press(Qt.Key.Key_Escape)
        assert on_hand(desk, "MUG") == 5


def test_tab_reaches_all_of_it_and_everything_has_a_name(desk: Desk) -> None:
    read = read_by_tab(desk.window)
    assert {"Receive", "Receive without a purchase order", "What is awaited"} <= set(read)
    desk.press(Qt.Key.Key_Return)
    read = read_by_tab(desk.window)
    assert {"Receiving", "Code by hand"} <= set(read)


def test_a_page_that_is_left_while_a_code_is_looked_up_receives_nothing_of_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.view.on_scan("MUG")  # its answer is on its way
    desk.view.work.open_receipt(None)
    desk.settle()
    assert not desk.view.work.is_busy
    assert one(desk.shop, "SELECT count(*) FROM receipt_line") == 0
