"""The Import screen: check first, write on Enter, stop and go on, tell every row that is left out."""

from __future__ import annotations

import csv
import shutil
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.channels.base import Kind
from app.domain.topics import Topic, Touched
from app.services.holds import LiftHold
from app.services.order_import import CHUNK, import_orders
from app.ui.tasks import Priority
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice, Field
from tests.channels.shopify_files import follow_up_row, own_row, write_rows
from tests.factories import count, incoming, levels, one, rows_of, take_in
from tests.ui.import_desk import Desk, at_import, refusal

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "channels" / "shopify"


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    shop = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, shop)
    with at_import(qtbot, theme, shop) as desk:
        yield desk


def order_file(folder: Path, orders: int = 3, name: str = "orders.csv") -> Path:
    """Orders #1001 and on, one mug each, 25.00 EUR."""
    return write_rows(folder / name, [own_row(f"#{1001 + n}", id=str(7_000_000_001_001 + n)) for n in range(orders)])


def bad_file(folder: Path) -> Path:
    """Two orders that can be used and four rows that cannot, of three kinds."""
    rows = [
        own_row("#1001", id="1"),
        own_row("#1002", id="2", lineitem_quantity="two"),
        own_row("#1003", id="3", lineitem_quantity="three"),
        own_row("#1004", id="4", currency="=EURO()"),
        own_row("#1005", id="5", created_at="@yesterday"),
        own_row("#1006", id="6"),
    ]
    return write_rows(folder / "bad.csv", rows)


def stock_file(folder: Path, *lines: str, name: str = "stock.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(["sku,location,quantity,title", *lines, ""]), encoding="utf-8")
    return path


def orders_here(desk: Desk) -> list[str]:
    return [row[0] for row in rows_of(desk.shop, "SELECT number FROM sales_order ORDER BY number")]


def figures(desk: Desk) -> list[str]:
    return [figure.accessibleName() for figure in desk.view.check_page.figures]


def button(desk: Desk, text: str) -> Button:
    return next(found for found in desk.view.findChildren(Button) if found.text() == text and found.isVisible())


# -- orders, from the drop to the end --


def test_a_file_is_checked_and_nothing_is_written_before_enter(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    assert desk.page == "CheckPage"
    assert desk.view.head.words == "Import orders orders.csv · 3 rows, 79 columns · UTF-8, comma"
    assert figures(desk) == [
        "3 new. €75.00 in 3 lines",
        "0 unchanged. identical, left as they are",
        "0 updated. matched by order number",
        "0 problems. every row can be used",
    ]
    row = desk.rows()[0]
    assert (*row[:3], row[4]) == ("2", "New", "#1001", "Sample Buyer")
    assert button(desk, "Import 3 new orders").isEnabled()
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert desk.page == "DonePage"
    assert orders_here(desk) == ["#1001", "#1002", "#1003"]
    assert desk.view.done_page.words == "3 orders are in. From orders.csv."


def test_the_same_file_again_has_nothing_to_import(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path)
    desk.open(file)
    desk.press_and_wait(ENTER)
    written = list(desk.held.written)
    desk.open(file)
    assert figures(desk)[:2] == ["0 new. nothing that is not here yet", "3 unchanged. identical, left as they are"]
    assert not button(desk, "Nothing to import").isEnabled()
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"
    assert desk.held.written == written


def test_a_newer_export_updates_what_is_here(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2))
    desk.press_and_wait(ENTER)
    newer = [own_row("#1001", id="7000000001001", notes="Leave it at the door"), own_row("#1003", id="7000000001003")]
    desk.open(write_rows(tmp_path / "newer.csv", newer))
    assert button(desk, "Import 1 new, 1 updated").isEnabled()
    assert [row[2] for row in desk.show_tab("updated")] == ["#1001"]
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT note FROM sales_order WHERE number = '#1001'") == "Leave it at the door"
    assert orders_here(desk) == ["#1001", "#1002", "#1003"]


def test_an_order_of_several_rows_is_one_order(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", subtotal="40.00", total="45.00"), follow_up_row("#1001", lineitem_sku="CAP-1")]
    desk.open(write_rows(tmp_path / "orders.csv", rows))
    (row,) = desk.rows()
    assert (row[0], row[2], *row[-2:]) == ("2", "#1001", "2", "45.00")


def test_several_currencies_are_summed_apart(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", id="1"), own_row("#1002", id="2", currency="BDT")]
    desk.open(write_rows(tmp_path / "orders.csv", rows))
    assert figures(desk)[0] == "2 new. €25.00 + ৳25.00 in 2 lines"
    assert [row[-1] for row in desk.rows()] == ["€25.00", "৳25.00"]


# -- what cannot be used --


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


# -- which shop --


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


# -- stock --


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


# -- under way --


def test_cancel_keeps_what_is_in_and_the_file_can_be_gone_on_with(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path, 2 * CHUNK + 10)
    desk.open(file)
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.wait_for(lambda: desk.page == "WorkPage")
    desk.press(ESC)
    assert desk.view.work_page.words == "Stopping after what is being written"
    desk.held.gate.set()
    desk.wait_for(lambda: desk.page == "DonePage")
    desk.settle()
    assert desk.view.done_page.words == (
        f"Stopped: {2 * CHUNK} of {2 * CHUNK + 10} orders are in. From orders.csv. Import the file again to go on: "
        "what is in stays and is not doubled. Or undo what is in."
    )
    assert len(orders_here(desk)) == 2 * CHUNK
    desk.press_and_wait(Qt.Key.Key_G)
    assert button(desk, "Import 10 new orders").isEnabled()
    desk.press_and_wait(ENTER)
    assert len(orders_here(desk)) == 2 * CHUNK + 10


def test_a_long_import_shows_how_far_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.wait_for(lambda: desk.page == "WorkPage" and desk.view.work_page.words == f"{CHUNK} of {2 * CHUNK} rows")
    assert desk.kit.tasks.busy.title == "Importing orders.csv"
    desk.held.gate.set()
    desk.settle()
    assert desk.page == "DonePage"


def test_a_scan_goes_before_the_next_chunk(desk: Desk, tmp_path: Path) -> None:
    (order_id,) = take_in(desk.shop, incoming("900"))
    desk.open(order_file(tmp_path, 3 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.kit.tasks.run(desk.view, LiftHold(order_id, "review"), priority=Priority.SCAN)
    desk.held.gate.set()
    desk.settle()
    assert desk.held.written == [
        "StartImport",
        "ImportOrders",
        "ImportOrders",
        "LiftHold",
        "ImportOrders",
        "FinishImport",
    ]


def test_an_import_that_failed_goes_on_where_it_ended(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1, refusal())
    desk.press(ENTER)
    desk.held.gate.set()
    desk.settle()
    assert desk.page == "CheckPage"
    assert "The database did not answer." in desk.view.banner.words
    assert f"{CHUNK} of {2 * CHUNK} rows were done; they stay" in desk.view.banner.words
    assert len(orders_here(desk)) == CHUNK
    button(desk, "Try again").click()
    desk.settle()
    assert desk.view.done_page.words.startswith(f"{2 * CHUNK} orders are in.")
    assert figure_of_new(desk) == f"{2 * CHUNK} new. written just now"
    assert len(orders_here(desk)) == 2 * CHUNK


def figure_of_new(desk: Desk) -> str:
    return desk.view.done_page.figures[0].accessibleName()


def test_another_file_has_to_wait_for_an_import(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.held.hold("ImportOrders")
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.window.show_view("import", str(order_file(tmp_path, 5, "other.csv")))
    assert desk.last_toast == "An import is under way: other.csv was not opened"
    desk.press(ENTER)
    desk.held.gate.set()
    desk.settle()
    assert len(orders_here(desk)) == 3
    assert desk.held.written.count("StartImport") == 1


def test_what_another_station_imports_meanwhile_is_seen_in_the_check(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path)
    desk.open(file)
    import_orders(desk.shop.run, file, op_id=uuid.uuid4())
    desk.kit.tasks.announce((Touched(Topic.IMPORTS, None),))
    desk.wait_for(lambda: figures(desk)[1].startswith("3 unchanged"))
    assert not button(desk, "Nothing to import").isEnabled()


# -- after it --


def test_open_orders_are_routed_from_the_last_page(desk: Desk, tmp_path: Path) -> None:
    count(desk.shop, {("MUG-1", "Berlin"): 2})
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    assert button(desk, "Route 3 open orders").isEnabled()
    desk.press_and_wait(Qt.Key.Key_R)
    assert desk.last_toast == "2 orders routed, 1 order waits for stock"
    assert levels(desk.shop) == {("MUG-1", "Berlin"): (2, 2)}
    assert button(desk, "Route 1 open order").isEnabled()


def test_show_orders_and_import_stock_lead_on(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stock = stock_file(tmp_path, "MUG-1,Berlin,3,")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(stock), ""))
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_O)
    assert desk.view.head.words.startswith("Import stock")
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_S)
    assert desk.gone == [("orders", None)]


# -- keys and scans --


def test_the_letter_o_chooses_a_file_and_esc_goes_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = order_file(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    desk.press_and_wait(Qt.Key.Key_O)
    assert desk.page == "CheckPage"
    desk.press_and_wait(ESC)
    assert desk.page == "StartPage"
    assert button(desk, "Choose a file").isEnabled()
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.page == "CheckPage"
    assert desk.held.written == []


def test_esc_while_a_file_is_read_forgets_it(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_view("import", str(order_file(tmp_path)))
    desk.press(ESC)
    desk.settle()
    assert desk.page == "StartPage"


def test_a_file_that_was_read_just_before_esc_is_forgotten_too(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_view("import", str(order_file(tmp_path)))
    end = time.monotonic() + 10
    while not desk.kit.tasks._finished and time.monotonic() < end:
        time.sleep(0.001)  # no event loop: the answer is there and not yet told
    desk.press(ESC)
    desk.settle()
    assert desk.page == "StartPage"


def test_a_scan_neither_imports_nor_leaves_its_letters_here(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    scanned: list[str] = []

    def take(code: str) -> bool:
        scanned.append(code)
        return True

    desk.window.set_unclaimed_scan(take)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "OR4006381333931")
    QTest.keyClick(focus, ENTER)
    desk.settle()
    assert scanned == ["OR4006381333931"]
    assert desk.page == "CheckPage"
    assert orders_here(desk) == []


def test_several_files_at_once_open_the_first_and_say_so(desk: Desk, tmp_path: Path) -> None:
    files = [str(order_file(tmp_path, 1, "a.csv")), str(order_file(tmp_path, 2, "b.csv"))]
    desk.window.show_view("import", files)
    desk.settle()
    assert desk.last_toast == "One file at a time: a.csv was opened"
    assert figures(desk)[0].startswith("1 new")


def test_closing_during_an_import_keeps_what_is_in(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2 * CHUNK))
    desk.held.hold("ImportOrders", 1)
    desk.press(ENTER)
    desk.wait_for(desk.held.waiting.is_set)
    desk.held.gate.set()
    assert desk.kit.tasks.shutdown(10)
    assert len(orders_here(desk)) in (CHUNK, 2 * CHUNK)


def test_real_exports_are_shown_without_a_problem(desk: Desk) -> None:
    if not REAL.is_dir():
        pytest.skip(f"REAL DATA ABSENT: {REAL} is not there, so nothing was shown about real files")
    for path in sorted(REAL.glob("orders_export_*.csv")):
        desk.open(path)
        assert desk.page == "CheckPage", path.name
        assert figures(desk)[3] == "0 problems. every row can be used", path.name


# -- mending, undoing, pasting --


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


def test_the_toast_undoes_the_whole_import(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    assert desk.last_toast == "3 orders are in"
    undo = desk.toasts[-1].run
    assert undo is not None
    undo()
    desk.settle()
    assert desk.page == "UndoPage"
    assert desk.view.undo_page.words.startswith("Undone: orders.csv.")
    assert rows_of(desk.shop, "SELECT DISTINCT state FROM sales_order") == [("cancelled",)]
    desk.open(order_file(tmp_path))
    assert figures(desk)[0] == "3 new. €75.00 in 3 lines"


def test_the_history_lists_imports_and_says_first_what_an_undo_would_do(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    desk.open(stock_file(tmp_path, "BAG-1,Berlin,9,Bag"))
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_H)
    table = desk.view.history_page.table
    assert [[cell.spoken for cell in row.cells][1:3] for row in table.rows.rows] == [
        ["stock.csv", "Counted stock"],
        ["orders.csv", "Orders, Shopify"],
    ]
    desk.press(Qt.Key.Key_Down)
    desk.press_and_wait(Qt.Key.Key_U)
    assert desk.page == "UndoPage"
    assert "3 orders cancelled" in desk.view.undo_page.words
    assert rows_of(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'cancelled'") == [(0,)]
    desk.press_and_wait(ESC)
    assert desk.page == "HistoryPage"
    desk.press(Qt.Key.Key_Down)
    desk.press_and_wait(Qt.Key.Key_U)
    button(desk, "Undo now").click()
    desk.settle()
    assert rows_of(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'cancelled'") == [(3,)]
    desk.press_and_wait(ESC)
    assert table.rows.rows[1].cells[-1].spoken == "Undone"


def test_pasted_cells_open_the_check_and_write_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", id="1"), own_row("#1002", id="2")]
    file = write_rows(tmp_path / "orders.csv", rows)
    lines = list(csv.reader(file.read_text("utf-8").splitlines()))
    QApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))
    button(desk, "Paste").click()
    desk.settle()
    assert desk.page == "CheckPage"
    assert desk.view.head.words.startswith("Import orders Pasted cells · 2 rows")
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert orders_here(desk) == ["#1001", "#1002"]


def test_a_clipboard_without_a_table_says_so(desk: Desk) -> None:
    QApplication.clipboard().setText("one word")
    button(desk, "Paste").click()
    assert desk.last_toast.startswith("The clipboard holds no table")


def test_ctrl_v_outside_of_text_asks_for_the_clipboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_view("orders")
    with qtbot.waitSignal(desk.window.paste_wanted):
        QTest.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.window.top.search.setFocus()
    QApplication.clipboard().setText("mug")
    with qtbot.assertNotEmitted(desk.window.paste_wanted):
        QTest.keyClick(desk.window.top.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.top.search.text() == "mug"


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
