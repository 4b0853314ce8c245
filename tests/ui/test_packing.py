"""Packing by scanning, as a person at the station does it: keys and scans go through the window's own router."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.channels.base import Payment
from app.domain.order_states import ShipmentState
from app.services.holds import LiftHold
from app.services.packing import ScanCode
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.band import BandState
from tests.factories import count, incoming, line, one, ordered_and_routed, rows_of, second_station
from tests.services.goods_in import opened, receive, tracked
from tests.ui.packing_station import EAN, PLACE, Station, at_station, open_file, order, stocked
from tests.ui.tabbing import read_by_tab


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop with stock and no orders."""
    return stocked(sqlite_template, tmp_path)


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Station]:
    """A station where two orders wait: 1001 of two mugs and three socks, 1002 of one pot."""
    shop = open_file(shop_file)
    order(shop, "1001", MUG=2, SOCK=3)
    order(shop, "1002", POT=1)
    shop.close()
    with at_station(qtbot, theme, shop_file) as found:
        yield found


def packed(station: Station) -> dict[str, int]:
    """Units packed of the shipment in hand, by SKU, as the database has it."""
    return {found.product.code: found.pack.packed for found in station.in_hand().lines}


def test_an_idle_station_asks_for_a_scan_and_shows_the_next_order(station: Station) -> None:
    assert station.word == "Scan an order, a packing slip or an item"
    assert station.page is station.view.board.idle
    assert "Next: #1001" in station.spoken
    assert station.view.strip.facts.left == 2
    assert station.sounds.heard == []


def test_the_order_number_opens_it_and_each_item_counts(station: Station) -> None:
    station.scan("1001")
    assert (station.word, station.view.band.text.right) == ("Scan next item", "0 of 5 units")
    assert station.page is station.view.board.pack
    station.scan(EAN["SOCK"], EAN["SOCK"])
    assert packed(station) == {"MUG": 0, "SOCK": 2}
    assert station.view.band.text.right == "2 of 5 units"
    assert "Scan now: Sample SOCK" in station.spoken
    assert "2 of 3 scanned" in station.spoken
    assert station.sounds.heard == [Sound.OK] * 3
    assert station.view.band.state is BandState.INFO


def test_the_packing_slip_opens_its_shipment(station: Station) -> None:
    shipment = one(station.shop, "SELECT min(id) FROM shipment")
    station.scan(station.shipment(shipment).code)
    assert station.view.work.in_hand == shipment


def test_an_item_without_an_order_in_hand_opens_the_most_urgent_order_that_needs_it(station: Station) -> None:
    station.scan(EAN["MUG"])
    assert station.in_hand().number == "1001"
    assert packed(station) == {"MUG": 1, "SOCK": 0}


def test_a_wrong_item_is_told_and_the_next_good_scan_clears_it(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["POT"])
    assert (station.word, station.view.band.state) == ("Wrong item", BandState.WRONG)
    assert station.page is station.view.board.compare
    assert station.view.board.compare.bar.text == "Put it back, then scan Sample MUG"
    assert "Needed: Sample MUG" in station.spoken
    assert "You scanned: Sample POT" in station.spoken
    assert station.sounds.heard[-1] is Sound.WRONG
    assert packed(station) == {"MUG": 1, "SOCK": 0}
    station.scan(EAN["MUG"])
    assert (station.word, station.shows(station.view.board.pack)) == ("Scan next item", True)
    assert packed(station) == {"MUG": 2, "SOCK": 0}


def test_a_product_by_serial_numbers_goes_in_and_out_again_by_its_number(
    qtbot: QtBot, theme: Theme, shop_file: Path
) -> None:
    shop = open_file(shop_file)
    tracked(shop, "TOTE", "serial")
    receive(shop, opened(shop, place=PLACE), 1, "TOTE", serial="SN-10001")
    order(shop, "1001", TOTE=1, MUG=1)
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        station.scan("1001", EAN["TOTE"])
        assert (station.word, station.page) == ("Scan its serial number", station.view.board.compare)
        assert station.view.board.compare.bar.text == "Scan the serial number on it"
        assert packed(station) == {"TOTE": 0, "MUG": 0}
        station.scan("SN-10001")
        assert packed(station) == {"TOTE": 1, "MUG": 0}
        station.scan(f"(01)0{EAN['TOTE']}(21)SN-9")
        assert station.word == "Too many"
        station.press(Qt.Key.Key_Escape)
        assert packed(station) == {"TOTE": 0, "MUG": 0}
        station.scan("SN-10001", EAN["MUG"])
        assert station.word.startswith("Packed")
        station.press(Qt.Key.Key_F12)
        assert one(station.shop, "SELECT count(*) FROM serial WHERE order_line_id IS NOT NULL") == 1


def test_four_refused_codes_give_four_different_answers(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["MUG"])
    seen = []
    for code in (EAN["POT"], EAN["MUG"], "NOBODY-KNOWS", "1002"):
        station.scan(code)
        band = station.view.band
        seen.append((band.text.word, band._glyph, station.view.board.compare.bar.text))
        assert band.state is BandState.WRONG
        assert station.in_hand().number == "1001"
    assert [word for word, _, _ in seen] == ["Wrong item", "Too many", "Not known", "Another order"]
    assert len({glyph for _, glyph, _ in seen}) == 4
    assert len({text for _, _, text in seen}) == 4
    assert packed(station) == {"MUG": 2, "SOCK": 0}
    assert "You scanned: #1002" in station.spoken


def test_what_waits_nowhere_is_told_without_an_order_in_hand(station: Station) -> None:
    station.scan(EAN["TOTE"])
    assert (station.word, station.view.band.state) == ("Nothing to pack", BandState.WARN)
    assert station.page is station.view.board.notice
    assert "Nothing here waits for Sample TOTE" in station.spoken
    station.scan("0000")
    assert station.word == "Not known"
    assert "Nobody knows the code 0000" in station.spoken
    station.scan(EAN["POT"])
    assert station.word == "Packed. Label printed"


def test_an_order_on_hold_says_why(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    (held,) = ordered_and_routed(shop, incoming("1003", line("MUG"), payment=Payment.PARTLY_REFUNDED))
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        station.scan("1003")
        assert (station.word, station.view.band.state) == ("On hold", BandState.WARN)
        assert "a person must look at the order first" in station.spoken
        assert station.sounds.heard == [Sound.STOP]
        station.shop.run(LiftHold(held, "review"))
        station.scan("1003")
        assert station.word == "Scan next item"


def test_an_order_in_use_names_the_other_station(station: Station) -> None:
    other = second_station(station.shop, "Station 9")
    try:
        other.run(ScanCode("1001", None, None))
    finally:
        other.close()
    station.scan("1001")
    assert (station.word, station.view.band.state) == ("In use", BandState.WARN)
    assert "#1001 is being packed at Station 9." in station.spoken


def test_an_order_in_use_is_taken_over_by_key_or_by_barcode(station: Station) -> None:
    other = second_station(station.shop, "Station 9")
    try:
        for again in ("key", "barcode"):
            other.run(ScanCode("PARK", None, None))
            theirs = other.run(ScanCode("1001", None, None)).result["shipment_id"]
            station.scan("1001")
            assert station.word == "In use"
            if again == "key":
                station.press(Qt.Key.Key_F12)
            else:
                station.scan("TAKEOVER")
            assert (station.word, station.view.work.in_hand) == ("Scan next item", theirs)
            station.press(Qt.Key.Key_F8)
    finally:
        other.close()
    station.scan("takeover")
    assert station.word == "Nothing to take over"


def test_another_station_that_takes_over_is_told_at_once(station: Station) -> None:
    station.scan("1001", EAN["MUG"])
    shipment = station.view.work.in_hand
    with station.shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE shipment SET claim_until = 0")
    other = second_station(station.shop, "Station 9")
    try:
        touched = other.run(ScanCode("1001", None, None)).touched
    finally:
        other.close()
    station.kit.tasks.announce(touched)
    station.qtbot.waitUntil(lambda: station.view.work.in_hand is None)
    station.settle()
    assert station.word == "Stop packing"
    assert "#1001 is being packed at Station 9 now" in station.spoken
    assert station.sounds.heard[-1] is Sound.STOP
    assert shipment is not None
    assert station.shipment(shipment).packed == 1


def test_undo_takes_the_last_scan_back_by_key_and_by_barcode(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["SOCK"])
    station.press(Qt.Key.Key_Escape)
    assert packed(station) == {"MUG": 1, "SOCK": 0}
    assert station.word == "Scan taken back"
    station.scan("undo")
    assert packed(station) == {"MUG": 0, "SOCK": 0}
    station.scan("UNDO")
    assert (station.word, station.view.band.text.note) == ("Nothing to take back", "There is no scan to take back.")
    assert not station.view.keys.key("packing.undo").isEnabled()


def test_park_puts_aside_and_keeps_the_scans(station: Station) -> None:
    station.scan("1001", EAN["MUG"])
    station.press(Qt.Key.Key_F8)
    assert station.word == "Put aside"
    assert "#1001 is put aside. Its scans are kept." in station.spoken
    assert station.view.work.in_hand is None
    station.scan("PARK")
    assert station.word == "Nothing in hand"
    station.scan("1001")
    assert packed(station) == {"MUG": 1, "SOCK": 0}


def test_ctrl_twins_do_what_the_function_keys_do(station: Station) -> None:
    station.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert station.in_hand().number == "1001"
    station.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert station.word == "Put aside"


def test_f12_takes_the_most_urgent_order_and_skips_it_while_nothing_is_scanned(station: Station) -> None:
    station.press(Qt.Key.Key_F12)
    assert station.in_hand().number == "1001"
    station.press(Qt.Key.Key_F12)
    assert station.in_hand().number == "1002"
    station.scan("NEXT")
    assert station.in_hand().number == "1001"
    station.scan(EAN["MUG"])
    assert not station.view.keys.key("packing.finish").isEnabled()
    station.scan("next")
    assert station.word == "Another order"


def test_when_nothing_waits_it_says_what_to_do(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_station(qtbot, theme, shop_file) as station:
        assert (station.word, station.page) == ("Nothing to pack", station.view.board.empty)
        assert "Route the open orders" in station.spoken
        assert not station.view.keys.key("packing.finish").isEnabled()
        wishes: list[str] = []
        station.view.go.connect(lambda view, _argument: wishes.append(view))
        QTest.mouseClick(station.view.board.empty._key, Qt.MouseButton.LeftButton)
        assert wishes == ["orders"]
        station.scan("NEXT")
        assert station.word == "Nothing to pack"
        order(station.shop, "1009", MUG=1)
        station.press(Qt.Key.Key_F5)
        assert station.page is station.view.board.idle


def test_pack_now_opens_by_id_number_and_never_takes_a_product_of_that_name(station: Station) -> None:
    station.window.show_view("packing", station.shipment(one(station.shop, "SELECT max(id) FROM shipment")).id)
    station.settle()
    assert station.in_hand().number == "1002"
    station.window.show_view("packing", "1001")
    station.settle()
    assert station.in_hand().number == "1001"
    station.window.show_view("packing", EAN["MUG"])
    station.settle()
    assert station.word == "Not known"
    assert packed(station) == {"MUG": 0, "SOCK": 0}


def test_tab_comes_back_to_the_station_from_the_bars_around_it(station: Station) -> None:
    assert "Packing" in read_by_tab(station.window)


def test_a_13_digit_burst_at_3_ms_is_one_scan_and_fires_nothing_else(station: Station) -> None:
    station.scan("1001")
    fired: list[str] = []
    for bound in station.kit.actions.working():
        bound.action.triggered.connect(lambda _on=False, name=bound.spec.id: fired.append(name))
    station.type_scan(EAN["MUG"], gap=3.0)
    station.settle()
    assert fired == []
    assert packed(station) == {"MUG": 1, "SOCK": 0}


def test_the_same_code_twice_within_100_ms_is_one_scan_and_at_300_ms_two(station: Station) -> None:
    station.scan("1001")
    station.view.on_scan(EAN["SOCK"])
    station.clock.now += 95
    station.view.on_scan(EAN["SOCK"])
    station.settle()
    assert packed(station)["SOCK"] == 1
    station.clock.now += 300
    station.view.on_scan(EAN["SOCK"])
    station.settle()
    assert packed(station)["SOCK"] == 2


def test_thirty_scans_at_once_are_all_counted_once_and_in_order(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    order(shop, "1001", MUG=15, SOCK=16)
    order(shop, "1002", MUG=5)
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        answers: list[str] = []
        station.view.work.answered.connect(lambda answer: answers.append(answer.outcome.value))
        station.view.on_scan("1001")
        for number in range(30):
            station.view.on_scan(EAN["MUG" if number % 2 else "SOCK"])
        assert station.view.work.waiting == 31
        station.settle()
        assert answers == ["opened", *["counted"] * 30]
        assert station.in_hand().number == "1001"
        assert packed(station) == {"MUG": 15, "SOCK": 15}
        assert station.view.band.text.right == "30 of 31 units"
        scans = one(station.shop, "SELECT count(*) FROM pack_scan WHERE undone_op_id IS NULL")
        assert (scans, one(station.shop, "SELECT count(DISTINCT op_id) FROM pack_scan")) == (30, 30)


def test_gestures_keep_their_order_behind_scans_that_are_under_way(station: Station) -> None:
    for code in ("1001", EAN["MUG"], EAN["SOCK"], "UNDO", EAN["MUG"], "PARK", "1002"):
        station.view.on_scan(code)
    station.settle()
    assert station.in_hand().number == "1002"
    rows = rows_of(station.shop, "SELECT k.code, l.packed FROM shipment_line l JOIN sku k ON k.id = l.sku_id")
    assert dict(rows) == {"MUG": 2, "SOCK": 0, "POT": 0}


def test_a_killed_station_goes_on_with_the_same_counts(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    order(shop, "1001", MUG=2, SOCK=3)
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        station.scan("1001", EAN["MUG"], EAN["SOCK"], EAN["SOCK"])
        shipment = station.view.work.in_hand
    with at_station(qtbot, theme, shop_file) as station:
        assert station.view.work.in_hand == shipment
        assert packed(station) == {"MUG": 1, "SOCK": 2}
        assert (station.word, station.view.band.text.right) == ("Scan next item", "3 of 5 units")
        assert station.sounds.heard == []
        station.scan(EAN["MUG"])
        assert packed(station) == {"MUG": 2, "SOCK": 2}


def test_scans_wait_for_a_database_that_cannot_be_reached_and_none_is_lost(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import Unavailable
    from app.services.unit_of_work import Operations

    station.scan("1001")
    real, tries = Operations.run, []

    def unreachable(*args: object, **options: object) -> object:
        tries.append(options["op_id"])
        raise Unavailable("The database is busy. Nothing was changed.", fix="Try again in a moment.")

    monkeypatch.setattr(Operations, "run", unreachable)
    monkeypatch.setattr("app.ui.packing.work.RETRY_MS", 20)
    station.view.work._timer.setInterval(20)
    station.type_scan(EAN["MUG"])
    station.type_scan(EAN["SOCK"])
    station.qtbot.waitUntil(lambda: len(tries) >= 3)
    station.qtbot.waitUntil(lambda: station.word == "Not saved yet")
    assert station.view.board.currentWidget() is station.view.board.notice
    assert "2 steps wait" in station.spoken
    monkeypatch.setattr(Operations, "run", real)
    station.settle()
    assert len(set(tries)) == 1
    assert packed(station) == {"MUG": 1, "SOCK": 1}
    assert station.word == "Scan next item"


def test_a_bug_is_told_and_the_next_scan_works(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services.unit_of_work import Operations

    station.scan("1001")

    def broken(*_args: object, **_options: object) -> object:
        raise RuntimeError("a bug of the test")

    with monkeypatch.context() as patch:
        patch.setattr(Operations, "run", broken)
        station.scan(EAN["MUG"])
    assert station.word == "Something went wrong"
    assert [bug.where for bug in station.bugs] == ["a write: RuntimeError"]
    station.bugs.clear()
    station.scan(EAN["MUG"])
    assert packed(station) == {"MUG": 1, "SOCK": 0}


def test_the_codes_on_screen_are_scans_and_leave_when_they_are_done(station: Station) -> None:
    assert not station.view.tray.isVisible()
    station.press(Qt.Key.Key_F7)
    assert station.view.tray.isVisible()
    shown = [key for key in station.view.tray.keys if key.isVisible()]
    assert shown[0].code.title == "Slip #1001"
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    station.settle()
    assert station.in_hand().number == "1001"
    for _ in range(2):
        QTest.mouseClick(station.view.tray.keys[0], Qt.MouseButton.LeftButton)
    station.settle()
    assert packed(station) == {"MUG": 2, "SOCK": 0}
    titles = [(key.code.title, key.code.strange) for key in station.view.tray.keys if key.isVisible()]
    assert titles == [("Sample SOCK", False), ("Sample POT", True)]
    QTest.mouseClick(station.view.tray.keys[1], Qt.MouseButton.LeftButton)
    station.settle()
    assert station.word == "Wrong item"


def test_the_codes_work_by_keyboard_alone_and_a_scan_presses_none_of_them(station: Station) -> None:
    station.press(Qt.Key.Key_F7)
    station.scan("1001")
    station.view.tray.keys[1].setFocus()
    station.press(Qt.Key.Key_Space)
    assert packed(station) == {"MUG": 0, "SOCK": 1}
    station.scan(EAN["MUG"])
    assert packed(station) == {"MUG": 1, "SOCK": 1}
    station.press(Qt.Key.Key_Escape)
    assert packed(station) == {"MUG": 0, "SOCK": 1}


def test_the_rail_counts_what_waits_and_the_strip_what_is_done(station: Station) -> None:
    counts: list[tuple[int, bool]] = []
    station.view.counted.connect(lambda number, attention: counts.append((number, attention)))
    station.scan(EAN["POT"])
    facts = station.view.strip.facts
    assert (facts.packed, facts.left) == (1, 1)
    assert counts[-1] == (1, False)
    shipment = one(station.shop, "SELECT id FROM shipment WHERE state = 'packed'")
    assert station.shipment(shipment).state is ShipmentState.PACKED


def test_an_order_whose_stock_is_elsewhere_says_where(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    count(shop, {("LAMP", "Harbour"): 5})
    ordered_and_routed(shop, incoming("1007", line("LAMP")))
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        assert station.page is station.view.board.empty
        station.scan("1007")
        assert "Stock at Harbour" in station.spoken


def test_esc_leaves_a_notice_and_the_packed_parcel_stays_packed(station: Station) -> None:
    station.scan(EAN["POT"], "NOBODY")
    assert station.shows(station.view.board.notice)
    station.press(Qt.Key.Key_Escape)
    assert station.shows(station.view.board.done)
    assert one(station.shop, "SELECT count(*) FROM shipment WHERE state = 'packed'") == 1
    station.press(Qt.Key.Key_Escape)
    assert station.word == "Scan taken back"
