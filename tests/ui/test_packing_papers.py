"""Papers at the packing station: printed beside the work, told when they are not, printed again, then shipped."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.order_states import ShipmentState
from app.ui.packing.papers import Stage
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.band import BandState
from tests.factories import BERLIN, NO_STREET, incoming, line, one, ordered_and_routed, rows_of, take_in
from tests.ui.packing_station import EAN, PATIENCE_MS, Station, TestPrinter, at_station, open_file, order, stocked


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop where 1001 wants a mug and a pot, 1002 a sock."""
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    order(shop, "1001", MUG=1, POT=1)
    order(shop, "1002", SOCK=1)
    shop.close()
    return path


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Station]:
    """A station on that shop."""
    with at_station(qtbot, theme, shop_file) as found:
        yield found


def jobs(station: Station) -> list[tuple[str, str]]:
    """Kind and state of every print job, oldest first."""
    return [(row[0], row[1]) for row in rows_of(station.shop, "SELECT kind, state FROM print_job ORDER BY id")]


def test_the_last_scan_prints_slip_and_label_and_shows_the_label(station: Station) -> None:
    station.scan("1001", EAN["MUG"])
    assert station.printer.taken == []
    station.scan(EAN["POT"])
    assert (station.word, station.view.band.state) == ("Packed. Label printed", BandState.OK)
    assert station.sounds.heard == [Sound.OK, Sound.OK, Sound.DONE]
    assert station.printer.names == ["slip-1001-1.pdf", "label-1001-1.pdf"]
    assert station.page is station.view.board.done
    preview = station.view.board.done.packed.page
    assert not preview.is_empty
    assert preview.accessibleName() == "label-1001-1.pdf"
    tracking = one(station.shop, "SELECT tracking_number FROM parcel")
    assert tracking in station.spoken
    assert "Next: #1002" in station.spoken
    assert jobs(station) == [("slip", "printed"), ("label", "printed")]


def test_the_preview_is_drawn_from_the_bytes_that_were_printed(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["POT"])
    stored = one(
        station.shop, "SELECT b.data FROM print_job p JOIN blob b ON b.sha256 = p.sha256 WHERE p.kind = 'label'"
    )
    assert stored == station.printer.taken[1][1]
    width, height = 812, 1218  # 4 x 6 in. at 203 dpi
    shown = station.view.board.done.packed.page._pixmap
    assert (shown.width(), shown.height()) == (width, height)


def test_while_the_label_prints_the_band_says_so_and_work_goes_on(station: Station) -> None:
    gate = threading.Event()
    station.printer.wait = lambda: gate.wait(PATIENCE_MS / 1000)
    station.scan("1001", EAN["MUG"])
    station.type_scan(EAN["POT"])
    station.qtbot.waitUntil(lambda: station.word == "Packed. Label is printing")
    assert station.view.strip.facts.printing
    assert not station.view.keys.key("packing.finish").isEnabled()
    station.type_scan("1002")
    station.qtbot.waitUntil(lambda: station.view.work.in_hand is not None and station.view._sight.in_hand is not None)
    assert station.word == "Scan next item"
    gate.set()
    station.settle()
    assert station.word == "Scan next item"
    assert len(station.printer.taken) == 2
    assert not station.view.strip.facts.printing


def test_a_printer_that_fails_keeps_the_papers_and_f4_prints_them(station: Station) -> None:
    station.printer.broken = True
    station.scan("1001", EAN["MUG"], EAN["POT"])
    assert (station.word, station.view.band.state) == ("Packed. Not printed", BandState.WARN)
    assert "The printer is out of paper" in station.spoken
    assert "F4 prints them" in station.spoken
    assert station.sounds.heard[-1] is Sound.STOP
    assert station.view.strip.facts.printer == "1 not printed"
    assert jobs(station) == [("slip", "failed"), ("label", "failed")]
    station.printer.broken = False
    station.press(Qt.Key.Key_F4)
    assert (station.word, station.view.band.state) == ("Printed again", BandState.OK)
    assert sorted(station.printer.names) == ["label-1001-1.pdf", "slip-1001-1.pdf"]
    assert station.view.strip.facts.printer == "Printer"
    digests = rows_of(station.shop, "SELECT count(DISTINCT sha256) FROM print_job GROUP BY kind")
    assert digests == [(1,), (1,)], "a reprint is the same bytes"


def test_f4_prints_every_parcel_that_the_printer_missed(station: Station) -> None:
    station.printer.broken = True
    station.scan("1001", EAN["MUG"], EAN["POT"], EAN["SOCK"])
    assert station.view.strip.facts.printer == "2 not printed"
    station.printer.broken = False
    station.scan("REPRINT")
    assert sorted(station.printer.names) == [
        "label-1001-1.pdf",
        "label-1002-1.pdf",
        "slip-1001-1.pdf",
        "slip-1002-1.pdf",
    ]
    assert station.view.papers.owed == ()


def test_reprint_prints_the_last_parcel_again(station: Station) -> None:
    assert not station.view.keys.key("packing.reprint").isEnabled()
    station.scan("reprint")
    assert station.word == "Nothing to print"
    station.scan(EAN["SOCK"])
    station.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert station.word == "Printed again"
    assert len(station.printer.names) == 4


def test_a_missing_street_prints_the_slip_and_refuses_the_label_until_it_is_mended(
    qtbot: QtBot, theme: Theme, shop_file: Path
) -> None:
    shop = open_file(shop_file)
    ordered_and_routed(shop, incoming("1003", line("MUG"), ship_to=NO_STREET, bill_to=BERLIN))
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        station.scan("1003")
        assert "No street: no label" in station.spoken
        station.scan(EAN["MUG"])
        assert (station.word, station.view.band.state) == ("Packed. No label", BandState.WARN)
        assert "the address has no street" in station.spoken
        assert station.printer.names == ["slip-1003-1.pdf"]
        assert station.view.papers.owed == ()
        station.scan("SHIP")
        assert (station.word, station.view.band.state) == ("Not shipped", BandState.WARN)
        assert "the address has no street" in station.spoken
        take_in(station.shop, incoming("1003", line("MUG")))
        station.press(Qt.Key.Key_F4)
        assert station.word == "Printed again"
        assert station.printer.names[-1] == "label-1003-1.pdf"


def test_a_script_without_a_font_is_told_before_the_parcel_leaves(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    buyer = dataclasses.replace(BERLIN, name="রহিমা খাতুন")
    ordered_and_routed(shop, incoming("1003", line("MUG"), ship_to=buyer, bill_to=buyer))
    shop.close()
    with at_station(qtbot, theme, shop_file) as station:
        station.scan("1003", EAN["MUG"])
        assert (station.word, station.view.band.state) == ("Packed. Check the label", BandState.WARN)
        news = station.view.papers.news(station.view.work.packed)
        assert news is not None
        assert news.stage is Stage.CHECK
        assert "Bengali" in news.words
        assert news.words in station.spoken
        assert len(station.printer.names) == 2


def test_f12_ships_the_packed_parcel(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["POT"])
    shipment = station.view.work.packed
    assert shipment is not None
    assert station.view.keys.key("packing.finish").text() == "Ship"
    station.press(Qt.Key.Key_F12)
    assert (station.word, station.view.band.state) == ("Shipped", BandState.OK)
    assert station.shipment(shipment).state is ShipmentState.SHIPPED
    assert station.sounds.heard[-1] is Sound.DONE
    assert station.view.keys.key("packing.finish").text() == "Next order"
    assert not station.view.keys.key("packing.undo").isEnabled()
    station.scan("SHIP")
    assert station.word == "Shipped already"
    station.scan("1001")
    assert (station.word, station.view.band.state) == ("Shipped already", BandState.WARN)
    assert "Its tracking number is" in station.spoken
    station.press(Qt.Key.Key_F12)
    assert station.in_hand().number == "1002"


def test_ship_scanned_right_behind_the_last_item_waits_for_the_label(station: Station) -> None:
    gate = threading.Event()
    tasks = station.kit.tasks
    tasks.call(station.view, gate.wait, PATIENCE_MS / 1000, done=lambda _: None, documents=True)
    for code in ("1001", EAN["MUG"], EAN["POT"], "SHIP"):
        station.view.on_scan(code)
    station.qtbot.waitUntil(lambda: station.view.work.packed is not None and not station.view.work.is_busy)
    assert station.word == "Packed. Label is printing"
    gate.set()
    station.settle()
    assert station.word == "Shipped"
    assert one(station.shop, "SELECT count(*) FROM shipment WHERE state = 'shipped'") == 1


def test_nothing_can_be_shipped_before_it_is_packed(station: Station) -> None:
    station.scan("1001", EAN["MUG"], "SHIP")
    assert station.word == "Nothing to ship"
    assert station.in_hand().packed == 1


def test_undo_after_the_last_scan_opens_the_parcel_and_voids_its_label(station: Station) -> None:
    station.scan("1001", EAN["MUG"], EAN["POT"])
    station.press(Qt.Key.Key_Escape)
    assert station.word == "Scan taken back"
    assert station.in_hand().packed == 1
    assert rows_of(station.shop, "SELECT label_state FROM parcel") == [("voided",)]
    station.scan(EAN["POT"])
    assert station.word == "Packed. Label printed"
    assert rows_of(station.shop, "SELECT label_state FROM parcel ORDER BY id") == [("voided",), ("bought",)]
    station.press(Qt.Key.Key_F4)
    last = one(station.shop, "SELECT max(id) FROM print_job WHERE kind = 'label'")
    original = one(station.shop, "SELECT reprint_of_id FROM print_job WHERE id = :id", id=last)
    first = one(station.shop, "SELECT min(id) FROM print_job WHERE kind = 'label'")
    assert original is not None
    assert original != first, "the voided label is never printed again"


def test_a_packed_order_can_be_shipped_printed_and_opened_again_by_scanning_it(station: Station) -> None:
    station.scan(EAN["SOCK"], "1001", "PARK", "1002")
    assert (station.word, station.view.band.state) == ("Packed already", BandState.WARN)
    assert station.page is station.view.board.done
    assert not station.view.board.done.packed.page.is_empty
    assert "#1002 is packed already. Ship it, or take the last scan back." in station.spoken
    station.press(Qt.Key.Key_F12)
    assert station.word == "Shipped"


def test_a_station_killed_before_the_printer_finds_its_parcel_again(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_station(qtbot, theme, shop_file) as station:
        with monkeypatch.context() as patch:
            patch.setattr(station.view.papers, "print", lambda *_: None)
            station.scan("1001", EAN["MUG"], EAN["POT"])
        shipment = station.view.work.packed
        assert station.printer.taken == []
    with at_station(qtbot, theme, shop_file) as station:
        assert (station.view.work.packed, station.word) == (shipment, "Packed. Not printed")
        assert station.view.strip.facts.printer == "1 not printed"
        station.press(Qt.Key.Key_F4)
        assert station.word == "Printed again"
        assert station.printer.names == ["slip-1001-1.pdf", "label-1001-1.pdf"]
    with at_station(qtbot, theme, shop_file) as station:
        assert station.view.papers.owed == ()
        assert station.word == "Scan an order, a packing slip or an item"


def test_a_bug_while_drawing_is_told_and_the_papers_stay_owed(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_options: object) -> object:
        raise RuntimeError("a bug of the test")

    with monkeypatch.context() as patch:
        patch.setattr("app.ui.packing.papers.print_papers", broken)
        station.scan("1001", EAN["MUG"], EAN["POT"])
    assert station.word == "Packed. Not printed"
    assert [bug.where for bug in station.bugs] == ["a read: RuntimeError"]
    station.bugs.clear()
    station.press(Qt.Key.Key_F4)
    assert station.word == "Printed again"
    assert len(station.printer.taken) == 2


def test_the_default_printer_is_the_folder_of_the_settings(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path
) -> None:
    from app.printing.backends import FolderBackend

    folder = tmp_path / "out"
    printer = TestPrinter()
    printer.send = FolderBackend(folder).send  # type: ignore[method-assign]
    with at_station(qtbot, theme, shop_file, printer=printer) as station:
        station.scan(EAN["SOCK"])
        assert sorted(path.name for path in folder.iterdir()) == ["label-1002-1.pdf", "slip-1002-1.pdf"]
        assert f"Printed to {folder}" in station.spoken
