"""Counting on the real screen, with real keys and scans: as few touches as can be, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.identifiers import CodeKind, OwnCode
from app.services.shop_settings import COUNT_UNITS, ChangeSetting
from app.ui.counting.keys import Page
from app.ui.theme import Theme
from tests.factories import one, rows_of
from tests.ui.counting_desk import Desk, at_desk, stocked
from tests.ui.scan_desk import CARTON, EAN
from tests.ui.tabbing import read_by_tab


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    return stocked(sqlite_template, tmp_path)


def label(desk: Desk, code: str) -> str:
    """What the label of a bin says to a scanner."""
    return str(OwnCode(CodeKind.BIN, int(one(desk.shop, "SELECT id FROM bin WHERE code = :code", code=code))))


def type_number(desk: Desk, digits: str) -> None:
    for digit in digits:
        desk.press(getattr(Qt.Key, f"Key_{digit}"))
    desk.press(Qt.Key.Key_Return)


def test_a_bin_is_one_scan_and_for_each_product_a_scan_a_number_and_enter(
    qtbot: QtBot, theme: Theme, shop_file: Path
) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan(label(desk, "A-1"))
        assert (desk.word, desk.page) == ("A-1", Page.BIN)
        desk.scan(EAN["MUG"])
        type_number(desk, "5")
        assert desk.figure == "5"
        desk.scan(EAN["SOCK"])
        type_number(desk, "4")
        desk.scan(label(desk, "A-1"))
        assert (desk.word, desk.note) == ("Counted", "1 difference posted")
        assert desk.in_bin("A-1") == {"MUG": 5, "SOCK": 4}
        # Two bins scans, and for each product one scan, one digit and Enter: nothing was clicked.
        assert one(desk.shop, "SELECT state FROM stock_count") == "posted"


def test_repeated_scans_add_one_and_a_case_what_is_in_it(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-1", EAN["MUG"], EAN["MUG"], EAN["MUG"])
        assert desk.figure == "3"
        desk.scan(CARTON)
        assert desk.figure == "15"


def test_escape_takes_the_last_scan_back_and_typed_digits_first(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-1", EAN["MUG"], EAN["SOCK"], EAN["SOCK"])
        desk.press(Qt.Key.Key_7)
        assert desk.figure == "7" and desk.view.product.shown.typing
        desk.press(Qt.Key.Key_Escape)
        assert desk.figure == "2"
        desk.press(Qt.Key.Key_Escape)
        assert desk.figure == "1"
        desk.press(Qt.Key.Key_Escape)
        assert desk.view.product.shown.code == "MUG"
        desk.press(Qt.Key.Key_Escape)
        assert one(desk.shop, "SELECT count(*) FROM count_line") == 0
        desk.press(Qt.Key.Key_Escape)
        assert desk.word == "Nothing to take back"


def test_what_was_not_scanned_is_named_before_it_is_missing(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.shop.run(ChangeSetting(COUNT_UNITS, 9))
        desk.scan("A-1", EAN["MUG"])
        type_number(desk, "5")
        assert desk.rows == [("Sample MUG", "5")]
        desk.press(Qt.Key.Key_F12)
        assert desk.word == "1 product not counted: is none there?"
        assert desk.rows == [("Sample SOCK", ""), ("Sample MUG", "5")]
        assert desk.in_bin("A-1") == {"MUG": 5, "SOCK": 5}
        desk.press(Qt.Key.Key_F12)
        assert desk.word == "Counted" and desk.in_bin("A-1") == {"MUG": 5}


def test_another_bin_closes_the_one_before(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-3", "A-1")
        assert (desk.word, one(desk.shop, "SELECT count(*) FROM bin WHERE counted_at IS NOT NULL")) == ("A-1", 1)
        desk.scan("A-3")
        assert desk.word == "2 products not counted: is none there?"
        desk.scan(EAN["MUG"])
        assert desk.word == "Sample MUG"


def test_large_difference_is_counted_once_more_then_decided(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-1", EAN["MUG"])
        type_number(desk, "30")
        desk.scan(EAN["SOCK"])
        type_number(desk, "5")
        desk.press(Qt.Key.Key_F12)
        assert desk.word == "Count 1 product once more"
        assert desk.rows[0] == ("Sample MUG", "")
        desk.scan(EAN["MUG"])
        type_number(desk, "30")
        desk.press(Qt.Key.Key_F12)
        assert desk.note == "1 difference to approve" and desk.page == Page.START
        desk.press(Qt.Key.Key_F12)
        assert desk.page == Page.REVIEW
        assert [(row.title, row.figure) for row in desk.view.differences.rows] == [("Sample MUG", "+25")]
        desk.press(Qt.Key.Key_F2)
        assert "MUG is off by 25" in desk.word
        desk.press(Qt.Key.Key_1)
        desk.press(Qt.Key.Key_F2)
        assert desk.in_bin("A-1")["MUG"] == 30 and desk.page == Page.START
        assert rows_of(desk.shop, "SELECT reason FROM stock_move WHERE document_kind = 'count'") == [("found",)]


def test_lot_is_chosen_by_its_digit(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-2", EAN["TEA"])
        assert desk.word == "Which lot of TEA?"
        assert desk.rows == [("L-1", "1"), ("L-2", "2")]
        desk.press(Qt.Key.Key_2)
        type_number(desk, "4")
        desk.scan(EAN["TEA"], "L-1")
        type_number(desk, "4")
        lines = "SELECT l.code, c.counted FROM count_line c JOIN lot l ON l.id = c.lot_id ORDER BY l.code"
        assert rows_of(desk.shop, lines) == [("L-1", 4), ("L-2", 4)]


def test_serials_are_scanned_after_their_product(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-2", EAN["LAMP"])
        assert desk.word == "Scan the serial number"
        desk.scan("SN-1", "SN-2")
        assert desk.figure == "2"
        desk.scan("SN-1")
        assert desk.word == "Scanned before: SN-1"
        desk.scan(f"01{'0' + EAN['LAMP']}21SN-3")
        assert rows_of(desk.shop, "SELECT code FROM count_serial ORDER BY code") == [("SN-1",), ("SN-2",), ("SN-3",)]


def test_what_is_not_known_or_out_of_turn_is_told(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan(EAN["MUG"])
        assert desk.word == "Scan a bin first"
        desk.scan("4006389999999")
        assert desk.word == "Not known: 4006389999999"
        desk.scan("A-1", "4006389999999")
        assert desk.word == "Not known: 4006389999999"
        desk.scan(EAN["MUG"])
        assert desk.word == "Sample MUG"


def test_count_is_planned_opened_and_gone_on_with_after_a_crash(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(Qt.Key.Key_F4)
        assert desk.page == Page.PLAN
        desk.view.plan.zone.setCurrentIndex(1)
        desk.settle()
        desk.press(Qt.Key.Key_F12)
        assert desk.word == "Count C-1 is planned" and desk.note == "3 bins to count"
        assert [row.title for row in desk.view.bins.rows] == ["A-1", "A-2", "A-3"]
        desk.press(Qt.Key.Key_Return)
        assert desk.word == "A-1"
        desk.scan(EAN["MUG"])
        desk.press(Qt.Key.Key_F8)
        assert desk.page != Page.BIN
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("A-1")
        assert desk.rows == [("Sample MUG", "1")]


def test_units_in_no_bin_are_counted_by_scanning_alone(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(Qt.Key.Key_F7)
        assert desk.word == "In no bin"
        desk.scan(EAN["MUG"])
        desk.press(Qt.Key.Key_F12)
        assert desk.word == "Counted"
        loose = "SELECT on_hand - placed FROM stock_level v JOIN sku k ON k.id = v.sku_id WHERE k.code = 'MUG'"
        assert one(desk.shop, loose) == 1


def test_other_screens_open_a_bin(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        bin_id = int(one(desk.shop, "SELECT id FROM bin WHERE code = 'A-2'"))
        desk.window.show_view("counting", bin_id)
        desk.settle()
        assert desk.word == "A-2"


def test_differences_are_left_or_counted_again(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        for key, state in ((Qt.Key.Key_F3, "open"), (Qt.Key.Key_F10, "posted")):
            desk.scan("A-1", EAN["MUG"])
            type_number(desk, "9")
            desk.scan(EAN["SOCK"]) if key is Qt.Key.Key_F3 else None
            if key is Qt.Key.Key_F3:
                type_number(desk, "5")
                desk.press(Qt.Key.Key_F12)
                desk.scan(EAN["MUG"])
                type_number(desk, "9")
            desk.press(Qt.Key.Key_F12)
            desk.press(Qt.Key.Key_F12)
            assert desk.page == Page.REVIEW, desk.word
            desk.press(key)
            assert one(desk.shop, "SELECT state FROM stock_count") == state
        assert desk.in_bin("A-1") == {"MUG": 5, "SOCK": 5}


def test_tab_reaches_all_of_it_and_everything_has_a_name(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        assert "Count" in read_by_tab(desk.window)
        desk.press(Qt.Key.Key_F4)
        assert {"Count", "Zone", "Last counted"} <= set(read_by_tab(desk.window))
