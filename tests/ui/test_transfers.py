"""Transfers as people do them: scans and keys go through the window's own router."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.printing.preview import Rasteriser
from app.services.kits import SetKit
from app.services.transfers import CancelTransfer, ReceiveTransfer
from app.ui.drafts import Drafts, Form
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.band import BandState
from tests.factories import count, levels, location_id, one, rows_of
from tests.services.goods_in import sku_id
from tests.ui.orders_desk import copy_of
from tests.ui.scan_desk import CARTON, EAN
from tests.ui.transfer_desk import TransferDesk, asked, at_transfers, sent, stocked

F3, F4, F8, F10, F12 = (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_F10, Qt.Key.Key_F12)
ESC, ENTER, CTRL = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop that every test gets a copy of."""
    return stocked(sqlite_template, tmp_path_factory.mktemp("transfers"))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, template: Path, tmp_path: Path) -> Iterator[TransferDesk]:
    with at_transfers(qtbot, theme, copy_of(template, tmp_path)) as found:
        yield found


def on_hand(desk: TransferDesk, sku: str, place: str) -> int:
    return levels(desk.shop).get((sku, place), (0, 0))[0]


def open_it(desk: TransferDesk, name: str = "T-0001") -> None:
    desk.view.reload()
    desk.settle()
    desk.scan(name)


# -- asking --


def test_where_there_is_none_one_key_asks_for_one(desk: TransferDesk) -> None:
    assert desk.window.focusWidget() is desk.view.list.first
    desk.press(Qt.Key.Key_N)
    assert desk.page is desk.view.requesting.page


def test_transfer_is_asked_for_by_scans_and_words(desk: TransferDesk) -> None:
    desk.press(Qt.Key.Key_N)
    page = desk.view.requesting.page
    assert (page.source.currentText(), page.target.currentText()) == ("Store", "Main")
    desk.press(Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (page.source.currentText(), page.target.currentText()) == ("Main", "Store")
    desk.scan(CARTON, EAN["MUG"])
    desk.type("2x sock")
    desk.press(ENTER)
    assert [(row.line.code, row.line.quantity) for row in page.rows] == [("MUG", "13"), ("SOCK", "2")]
    assert [row._free["source"].text() for row in page.rows] == ["30", "3"]
    assert [row._free["target"].text() for row in page.rows] == ["1", "0"]
    desk.press(ENTER, CTRL)
    assert desk.listed == [("T-0001", "To be sent")]
    assert rows_of(desk.shop, "SELECT requested FROM transfer_line ORDER BY position") == [(13,), (2,)]
    assert desk.toasts[-1].text == "T-0001 is asked for"
    run = desk.toasts[-1].run
    assert run is not None
    run()
    desk.settle()
    assert desk.state() == "cancelled"


def test_what_cannot_be_asked_for_is_said_in_place(desk: TransferDesk) -> None:
    desk.press(Qt.Key.Key_N)
    page = desk.view.requesting.page
    desk.press(ENTER, CTRL)
    assert page.banner.words.startswith("Nothing is asked for yet.")
    desk.scan("nothing-at-all")
    assert "nothing-at-all is no product that can be asked for." in page._unmatched.text()
    desk.scan(EAN["MUG"])
    page.rows[0].units.setFocus()
    desk.type("x")
    desk.press(ENTER, CTRL)
    assert "field cannot be read" in page.banner.words
    assert one(desk.shop, "SELECT count(*) FROM transfer") == 0


def test_more_than_is_free_is_told_before_it_is_asked_for(desk: TransferDesk) -> None:
    desk.press(Qt.Key.Key_N)
    page = desk.view.requesting.page
    page.swap()
    desk.type("9x sock")
    desk.press(ENTER)
    assert page.rows[0]._fault.text() == "Free there: 3. The rest cannot be sent yet."


def test_the_form_is_kept_as_a_draft_and_escape_leads_up(
    qtbot: QtBot, theme: Theme, template: Path, tmp_path: Path
) -> None:
    path, drafts = copy_of(template, tmp_path), Drafts.in_memory()
    with at_transfers(qtbot, theme, path, drafts=drafts) as desk:
        desk.press(Qt.Key.Key_N)
        desk.scan(EAN["MUG"])
        desk.press(ESC)
        assert desk.page is desk.view.list
    with at_transfers(qtbot, theme, path, drafts=drafts) as desk:
        desk.press(Qt.Key.Key_N)
        assert [row.line.code for row in desk.view.requesting.page.rows] == ["MUG"]
        desk.press(Qt.Key.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert desk.view.requesting.page.rows == [] and drafts.load(Form.TRANSFER_REQUEST) is None


def test_kits_are_asked_for_by_what_they_are_made_of(desk: TransferDesk) -> None:
    count(desk.shop, {("GIFT", "Main"): 0})
    desk.shop.run(SetKit(sku_id(desk.shop, "GIFT"), ((sku_id(desk.shop, "MUG"), 2),)))
    desk.press(Qt.Key.Key_N)
    page = desk.view.requesting.page
    desk.scan("GIFT")
    assert page._unmatched.text() == "GIFT is no product that can be asked for."
    desk.type("gift")
    desk.press(ENTER)
    assert page._unmatched.text() == "No product fits “gift”." and page.rows == []


def test_product_comes_along_from_where_it_was_looked_at(desk: TransferDesk) -> None:
    sku = int(one(desk.shop, "SELECT id FROM sku WHERE code = 'MUG'"))
    desk.window.show_view("transfers", (sku, location_id(desk.shop, "Store")))
    desk.settle()
    page = desk.view.requesting.page
    assert [row.line.code for row in page.rows] == ["MUG"]
    assert (page.source.currentText(), page.target.currentText()) == ("Store", "Main")


# -- sending --


def test_goods_are_scanned_out_and_leave_in_one_step(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=13, SOCK=2)
    open_it(desk)
    assert desk.word == "Scan what goes"
    assert desk.lines == [("MUG", 0, 13), ("SOCK", 0, 2)]
    desk.scan(CARTON, EAN["MUG"], EAN["SOCK"])
    assert desk.lines == [("MUG", 13, 13), ("SOCK", 1, 2)]
    assert "+1" in desk.panel and "1 of 2" in desk.panel
    assert desk.view.scan_page.band.text.right == "14 of 15 units"
    assert on_hand(desk, "MUG", "Main") == 30  # nothing is booked before it leaves
    desk.press(F12)
    assert (desk.state(), desk.page) == ("shipped", desk.view.list)
    assert on_hand(desk, "MUG", "Main") == 17 and on_hand(desk, "SOCK", "TRANSIT") == 1
    assert desk.toasts[-1].text == "T-0001: 14 units are on their way"
    assert desk.sounds.heard == [Sound.OK, Sound.OK, Sound.OK, Sound.DONE]


def test_digits_typed_before_a_scan_say_how_many_it_counts(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=13, SOCK=2)
    open_it(desk)
    desk.type("13")
    assert desk.view.scan_page.field.text() == "13"
    desk.scan("nothing-at-all", EAN["MUG"])
    assert desk.lines == [("MUG", 13, 13), ("SOCK", 0, 2)]
    assert desk.view.scan_page.field.text() == ""


def test_what_was_sent_by_mistake_is_back_by_undo_until_something_came_in(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=13)
    open_it(desk)
    desk.scan(CARTON, EAN["MUG"])
    desk.press(F12)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.toasts[-1].text == "T-0001 is cancelled: 13 units are back"
    assert (desk.state(), on_hand(desk, "MUG", "Main")) == ("cancelled", 30)
    desk.view.activate(asked(desk.shop, MUG=2))
    desk.settle()
    desk.scan(EAN["MUG"], EAN["MUG"])
    desk.press(F12)
    line = int(one(desk.shop, "SELECT max(id) FROM transfer_line"))
    desk.shop.run(ReceiveTransfer(2, ((line, 1, None),)))
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.state("T-0002") == "shipped" and desk.view.list.banner.words, "it says why, and what to do instead"


def test_what_happened_to_goods_that_never_came_is_written_down(desk: TransferDesk) -> None:
    sent(desk.shop, asked(desk.shop, MUG=3), 3)
    open_it(desk)
    desk.press(F10)
    assert "F2: say what happened" in desk.panel
    desk.press(Qt.Key.Key_F2)
    desk.type("wet in the rain")
    desk.press(F10)
    assert desk.state() == "received"
    assert one(desk.shop, "SELECT text FROM stock_note") == "wet in the rain"
    assert desk.view.scan_page.field.text() == ""


def test_wrong_scans_are_told_in_four_ways(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    open_it(desk)
    desk.scan(EAN["SOCK"])
    assert desk.word == "Not in this transfer" and "Nobody asked for SOCK. Put it back." in desk.panel
    assert desk.view.scan_page.band.state is BandState.WRONG
    desk.scan("4006389999999")
    assert desk.word == "Code is not known"
    desk.scan("#1001")
    assert desk.word == "That is no product"
    desk.scan(EAN["MUG"])
    assert desk.word == "That is all of it"
    desk.scan(EAN["MUG"])
    assert desk.word == "Too many" and "1 of MUG was asked for. Put the rest back." in desk.panel
    assert desk.sounds.heard == [Sound.WRONG] * 3 + [Sound.OK, Sound.WRONG]
    assert desk.lines == [("MUG", 1, 1)]


def test_more_than_was_asked_for_goes_by_a_key_of_its_own(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    open_it(desk)
    desk.scan(CARTON)
    assert desk.lines == [("MUG", 0, 1)]
    desk.press(F4)
    assert desk.lines == [("MUG", 12, 1)]
    desk.press(F12)
    assert on_hand(desk, "MUG", "TRANSIT") == 12


def test_what_customers_are_promised_does_not_go(desk: TransferDesk) -> None:
    asked(desk.shop, SOCK=5)
    open_it(desk)
    desk.scan(*[EAN["SOCK"]] * 4)
    assert desk.word == "Promised to customers"
    assert "Only 3 of SOCK may go: orders have the rest." in desk.panel
    assert desk.lines == [("SOCK", 3, 5)]


def test_code_that_the_scanner_sends_twice_counts_once(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=5)
    open_it(desk)
    for pause, counted in ((0, 1), (40, 1), (300, 2)):
        desk.clock.now += pause
        desk.view.on_scan(EAN["MUG"])
        desk.settle()
        assert desk.lines == [("MUG", counted, 5)]


def test_escape_takes_scans_back_and_then_leads_up(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=2)
    open_it(desk)
    desk.scan(EAN["MUG"], EAN["MUG"])
    desk.press(ESC)
    assert desk.word == "Taken back" and desk.lines == [("MUG", 1, 2)]
    desk.press(ESC)
    assert desk.lines == [("MUG", 0, 2)]
    desk.press(ESC)
    assert desk.page is desk.view.list


def test_what_was_scanned_is_there_after_a_crash(qtbot: QtBot, theme: Theme, template: Path, tmp_path: Path) -> None:
    path, drafts = copy_of(template, tmp_path), Drafts.in_memory()
    with at_transfers(qtbot, theme, path, drafts=drafts) as desk:
        asked(desk.shop, MUG=3)
        open_it(desk)
        desk.scan(EAN["MUG"], EAN["MUG"])
    with at_transfers(qtbot, theme, path, drafts=drafts) as desk:
        open_it(desk)
        assert desk.lines == [("MUG", 2, 3)]
        desk.press(F12)
        assert on_hand(desk, "MUG", "TRANSIT") == 2
        assert drafts.list() == ()


def test_goods_are_taken_out_of_the_bin_that_was_scanned(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=13, SOCK=1)
    open_it(desk)
    desk.scan("A-1", EAN["MUG"])
    assert desk.view.scan_page._into.text() == "Out of A-1"
    desk.scan(EAN["SOCK"])
    assert desk.word == "Not in this bin" and "In bin A-1 lie 0 more of SOCK by the books." in desk.panel
    desk.press(F12)
    assert one(desk.shop, "SELECT s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE b.code = 'A-1'") == 19


def test_lot_is_asked_for_where_there_are_several(desk: TransferDesk) -> None:
    asked(desk.shop, TEA=3)
    open_it(desk)
    desk.scan(EAN["TEA"])
    assert desk.word == "Now scan the lot"
    desk.scan("L9")
    assert desk.word == "Another lot" and "Lot L9 of TEA is not here by the books." in desk.panel
    desk.scan(EAN["TEA"], "L2", EAN["TEA"], "L1")
    assert desk.lines == [("TEA", 2, 3)]
    desk.press(F12)
    lots = "SELECT l.code, t.shipped FROM transfer_line t JOIN lot l ON l.id = t.lot_id ORDER BY l.code"
    assert rows_of(desk.shop, lots) == [("L1", 1), ("L2", 1)]


def test_units_with_serial_numbers_go_and_come_by_them(desk: TransferDesk) -> None:
    asked(desk.shop, LAMP=2)
    open_it(desk)
    desk.scan(EAN["LAMP"])
    assert desk.word == "Now scan the serial number"
    desk.scan("SN1", "SN1")
    assert desk.word == "Scanned already"
    desk.scan("SN9")
    assert desk.word == "Code is not known" or desk.word == "Not this unit"
    desk.scan("SN3")
    assert desk.lines == [("LAMP", 2, 2)]
    desk.press(F12)
    open_it(desk)
    desk.scan("SN2")
    assert desk.word == "Not this unit" and "SN2 of LAMP was not sent with it." in desk.panel
    desk.scan("SN1", "SN3")
    desk.press(F12)
    places = (
        "SELECT n.code FROM serial n JOIN location l ON l.id = n.location_id WHERE l.code = 'Store' ORDER BY n.code"
    )
    assert rows_of(desk.shop, places) == [("SN1",), ("SN3",)]


def test_all_of_it_goes_by_one_key_and_no_more_than_is_free(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=2, SOCK=5, LAMP=1)
    open_it(desk)
    desk.press(F3)
    assert desk.lines == [("MUG", 2, 2), ("SOCK", 3, 5), ("LAMP", 0, 1)]
    desk.press(ESC)
    assert [done for _, done, _ in desk.lines] == [0, 0, 0]


def test_nothing_leaves_without_a_scan(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=2)
    open_it(desk)
    desk.press(F12)
    assert desk.word == "Nothing was scanned" and desk.state() == "requested"


# -- receiving --


def test_goods_come_in_by_scans_into_the_bin_that_was_scanned(desk: TransferDesk) -> None:
    sent(desk.shop, asked(desk.shop, MUG=3), 3)
    open_it(desk)
    assert desk.word == "Scan what came in"
    desk.scan("S-1", EAN["MUG"], EAN["MUG"], EAN["MUG"])
    assert desk.word == "That is all of it"
    desk.press(F12)
    assert (desk.state(), desk.word) == ("received", "All is in")
    assert one(desk.shop, "SELECT s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE b.code = 'S-1'") == 3
    desk.press(F12)
    assert desk.page is desk.view.list


def test_what_never_came_is_named_before_it_is_written_off(desk: TransferDesk) -> None:
    sent(desk.shop, asked(desk.shop, MUG=3, SOCK=1), 3, 1)
    open_it(desk)
    desk.scan(EAN["MUG"])
    desk.press(F10)
    assert desk.word == "First book what came"
    desk.press(F12)
    assert desk.word == "Is in stock here" and "3 units are still on their way" in desk.panel
    desk.press(F10)
    assert desk.word == "Will these never come?"
    assert "2 × Sample MUG" in desk.panel and "1 × Sample SOCK" in desk.panel
    desk.press(ESC)
    assert desk.state() == "shipped"
    desk.press(F10)
    desk.press(F10)
    assert (desk.state(), desk.word) == ("received", "Received, with differences")
    assert "3 units never came: written off" in desk.panel
    assert desk.lines == [("MUG", 1, 3), ("SOCK", 0, 1)]
    desk.press(ESC)
    desk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert desk.listed == [("T-0001", "Differs")]


def test_more_than_was_sent_is_taken_by_a_key_and_told(desk: TransferDesk) -> None:
    sent(desk.shop, asked(desk.shop, MUG=1), 1)
    open_it(desk)
    desk.scan(EAN["MUG"], EAN["MUG"])
    assert desk.word == "Too many" and "That would be more than was sent." in desk.panel
    desk.press(F4)
    desk.press(F12)
    assert desk.word == "Received, with differences"
    assert on_hand(desk, "MUG", "Store") == 3
    assert "1 unit more than was sent" in desk.panel


# -- what others do, and the list --


def test_what_another_station_received_is_not_received_twice(desk: TransferDesk) -> None:
    transfer_id = asked(desk.shop, MUG=3)
    sent(desk.shop, transfer_id, 3)
    open_it(desk)
    desk.scan(EAN["MUG"], EAN["MUG"])
    line = int(one(desk.shop, "SELECT id FROM transfer_line"))
    desk.shop.run(ReceiveTransfer(transfer_id, ((line, 2, None),)))
    desk.view.reload()
    desk.settle()
    assert desk.lines == [("MUG", 2, 1)]
    desk.press(F12)
    assert desk.word == "Too much was scanned" and on_hand(desk, "MUG", "Store") == 3
    desk.press(ESC)
    desk.press(F12)
    assert desk.state() == "received" and on_hand(desk, "MUG", "Store") == 4


def test_cancelled_elsewhere_is_seen_at_once(desk: TransferDesk) -> None:
    transfer_id = asked(desk.shop, MUG=3)
    open_it(desk)
    desk.scan(EAN["MUG"])
    desk.kit.tasks.announce(desk.shop.run(CancelTransfer(transfer_id)).touched)
    desk.qtbot.waitUntil(lambda: desk.word == "Cancelled")
    desk.settle()
    assert desk.word == "Cancelled"
    desk.press(F12)
    assert desk.page is desk.view.list


def test_tabs_part_transfers_by_how_far_they_are(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    sent(desk.shop, asked(desk.shop, MUG=2), 2)
    desk.view.reload()
    desk.settle()
    assert desk.listed == [("T-0001", "To be sent")]
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.listed == [("T-0002", "On its way")]
    desk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert desk.view.list.first is desk.view.list.tabs
    desk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _ in desk.listed] == ["T-0002", "T-0001"]
    assert [desk.view.list.tabs._tabs[place].count for place in range(3)] == ["1", "1", "0"]


def test_where_there_are_very_many_the_list_says_how_to_find_older_ones(
    desk: TransferDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.transfers.list_page.MOST_LISTED", 2)
    for _ in range(3):
        asked(desk.shop, MUG=1)
    desk.view.reload()
    desk.settle()
    rows = desk.view.list.table.rows.rows
    assert [row.key for row in rows] == [3, 2, "older"] and rows[2].fold == "Older ones are found by the search."
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_J)
    desk.press(ENTER)
    assert desk.page is desk.view.list or desk.view.work.transfer_id == 2


def test_list_is_searched_and_escape_clears_it(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    asked(desk.shop, SOCK=1)
    desk.view.reload()
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type("sock")
    desk.qtbot.waitUntil(lambda: desk.listed == [("T-0002", "To be sent")])
    desk.press(ENTER)
    assert desk.window.focusWidget() is desk.view.list.table
    desk.type("/")
    desk.type("x")
    desk.qtbot.waitUntil(lambda: desk.view.list._stack.currentWidget() is desk.view.list._unmatched)
    desk.press(ENTER)
    desk.press(ESC)
    assert len(desk.listed) == 2 and desk.window.top.search.text() == ""


def test_cancelled_by_a_key_is_asked_for_again_by_undo(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    desk.view.reload()
    desk.settle()
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert desk.state() == "cancelled"
    run = desk.toasts[-1].run
    assert run is not None
    run()
    desk.settle()
    assert desk.state("T-0002") == "requested"


def test_cancelled_on_its_way_is_back_where_it_came_from(desk: TransferDesk) -> None:
    sent(desk.shop, asked(desk.shop, MUG=2), 2)
    desk.view.reload()
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert desk.toasts[-1].text == "T-0001 is cancelled: 2 units are back"
    assert on_hand(desk, "MUG", "Main") == 30


def test_slip_is_printed_by_a_key(desk: TransferDesk) -> None:
    asked(desk.shop, MUG=1)
    desk.view.reload()
    desk.settle()
    desk.press(Qt.Key.Key_P)
    desk.qtbot.waitUntil(lambda: bool(desk.toasts), timeout=60_000)
    assert desk.toasts[-1].text.startswith("Slip of T-0001: ")
    assert next(Path(desk.shop.settings.print_path).iterdir()).suffix == ".pdf"


def test_slip_is_looked_at_before_it_is_printed(qtbot: QtBot, theme: Theme, template: Path, tmp_path: Path) -> None:
    with (
        contextlib.closing(Rasteriser()) as rasteriser,
        at_transfers(qtbot, theme, copy_of(template, tmp_path), rasteriser=rasteriser) as desk,
    ):
        asked(desk.shop, MUG=1)
        desk.view.reload()
        desk.settle()
        desk.press(Qt.Key.Key_P)
        shown = desk.view.papers.previews.shown
        assert shown is not None and shown._proof is not None and not desk.toasts
        desk.press(Qt.Key.Key_Return)
        (printed,) = Path(desk.shop.settings.print_path).iterdir()
        assert printed.read_bytes() == shown._proof.ready[1].data


def test_scan_that_names_no_transfer_is_left_to_the_window(desk: TransferDesk) -> None:
    left: list[str] = []
    desk.view.scan_left.connect(left.append)
    desk.scan("#1001")
    assert left == ["#1001"]
