"""After a parcel took the last units of bins, the station asks about each in turn; who does nothing goes on packing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from app.domain.identifiers import CodeKind, OwnCode
from app.services.bins import AddBins
from app.services.stock_moves import MoveStock
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.key_button import KEY_GAP, KEY_HEIGHT
from tests.factories import location_id, one, rows_of
from tests.services.goods_in import bin_id, sku_id
from tests.ui.packing_station import EAN, PLACE, Station, at_station, open_file, order, stocked

SIZES = [(1366, 768), (1440, 900), (1920, 1080), (1024, 640)]


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Station]:
    """A station whose first order takes the last unit out of two bins; another order waits."""
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    place = location_id(shop, PLACE)
    shop.run(AddBins(place, ("A-01", "A-02", "A-03")))
    for sku, code in (("MUG", "A-01"), ("SOCK", "A-02")):
        shop.run(MoveStock(sku_id(shop, sku), place, None, bin_id(shop, code), 1))
    order(shop, "1001", MUG=1, SOCK=1)
    order(shop, "1002", POT=2)
    shop.close()
    with at_station(qtbot, theme, path) as found:
        yield found


def ship(station: Station) -> list[tuple[str, object]]:
    """Packs the first order and ships it; what other views are asked to show from then on."""
    station.scan(EAN["MUG"], EAN["SOCK"], "SHIP")
    gone: list[tuple[str, object]] = []
    station.view.go.connect(lambda view, argument: gone.append((view, argument)))
    return gone


def question(station: Station) -> str:
    """What is asked, "" if nothing is."""
    bar = station.view.empty_bins
    return bar.accessibleName() if bar.isVisible() else ""


def counted(station: Station) -> list[str]:
    return [row[0] for row in rows_of(station.shop, "SELECT code FROM bin WHERE counted_at IS NOT NULL ORDER BY code")]


def label(station: Station, code: str) -> str:
    return str(OwnCode(CodeKind.BIN, bin_id(station.shop, code)))


def test_each_bin_that_became_empty_is_asked_about_in_turn_and_answered_by_keys(station: Station) -> None:
    gone = ship(station)
    assert question(station) == "Is the bin A-01 empty now?"
    assert "1 more bin" in station.view.empty_bins.accessibleDescription()
    station.press(Qt.Key.Key_F9)
    assert counted(station) == ["A-01"] and station.sounds.heard[-1] is Sound.OK
    assert question(station) == "Is the bin A-02 empty now?"
    station.press(Qt.Key.Key_F10)
    assert (gone, question(station)) == ([("counting", bin_id(station.shop, "A-02"))], "")
    assert counted(station) == ["A-01"]
    station.press(Qt.Key.Key_F9)
    assert counted(station) == ["A-01"], "where nothing is asked the keys do nothing"


def test_label_of_a_bin_that_is_asked_about_says_that_it_is_empty(station: Station) -> None:
    ship(station)
    station.scan(label(station, "A-02"))
    assert counted(station) == ["A-02"]
    assert question(station) == "Is the bin A-01 empty now?", "the answer came before its turn"
    station.scan("A-01")
    assert (counted(station), question(station)) == (["A-01", "A-02"], "")
    assert station.toasts[-1].text == "The bin A-01 counts as counted"


def test_answer_given_in_error_is_made_good_by_counting(station: Station) -> None:
    gone = ship(station)
    station.scan(label(station, "A-01"))
    assert (station.toasts[-1].action, gone) == ("Count it all the same", [])
    run = station.toasts[-1].run
    assert run is not None
    run()
    assert gone == [("counting", bin_id(station.shop, "A-01"))]


def test_another_bin_is_told_and_changes_nothing(station: Station) -> None:
    ship(station)
    word = station.word
    station.scan(label(station, "A-03"))
    assert station.sounds.heard[-1] is Sound.WRONG
    assert station.view.empty_bins._hint.text() == "That is another bin."
    assert (counted(station), station.word, question(station)) == ([], word, "Is the bin A-01 empty now?")
    station.scan(label(station, "A-01"))
    assert counted(station) == ["A-01"] and station.view.empty_bins._hint.text() == "If so, scan its label."


def test_order_that_is_called_like_the_bin_is_meant_before_it(station: Station) -> None:
    with station.shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE bin SET code = '1002' WHERE code = 'A-01'")
    ship(station)
    assert question(station) == "Is the bin 1002 empty now?"
    station.scan("1002")
    assert station.word == "Scan next item" and counted(station) == []
    assert one(station.shop, "SELECT count(*) FROM shipment WHERE state = 'packing'") == 1


def test_who_goes_on_packing_is_asked_about_the_next_bin_after_a_while_and_nothing_is_written(station: Station) -> None:
    ship(station)
    station.scan(EAN["POT"])
    assert question(station) == "Is the bin A-01 empty now?", "it came a moment ago"
    station.view.empty_bins._timer.timeout.emit()
    assert question(station) == "Is the bin A-01 empty now?", "nobody is in a hurry"
    station.scan(EAN["POT"])
    assert question(station) == "Is the bin A-02 empty now?"
    assert counted(station) == []


def test_question_that_takes_the_place_of_the_codes_to_click_goes_by_itself(station: Station) -> None:
    station.press(Qt.Key.Key_F7)
    assert station.view.tray.isVisible()
    ship(station)
    assert not station.view.tray.isVisible()
    for _ in range(2):
        assert question(station)
        station.view.empty_bins._timer.timeout.emit()
    assert question(station) == "" and station.view.tray.isVisible() and counted(station) == []


@pytest.mark.parametrize("size", SIZES)
def test_question_is_made_for_gloves_and_covers_nothing(station: Station, size: tuple[int, int]) -> None:
    station.window.resize(*size)
    ship(station)
    view, bar = station.view, station.view.empty_bins
    yes, no = (bar.key(name) for name in ("packing.bin_empty", "packing.bin_count"))
    assert min(yes.height(), no.height()) >= KEY_HEIGHT and no.x() - yes.geometry().right() > KEY_GAP - 1
    parts = [view.strip, view.band, view.board, bar, view.keys]
    shown = [QRect(part.mapTo(view, QPoint()), part.size()) for part in parts if part.isVisible()]
    assert all(not one_.intersects(other) for n, one_ in enumerate(shown) for other in shown[n + 1 :])
    assert all(view.rect().contains(rect) for rect in shown)
    assert view.board.height() >= min(view.board.minimumSizeHint().height(), 212)
    words = bar._question
    assert "A-01" in words.text() and words.fontMetrics().horizontalAdvance(words.text()) <= words.width()
    toast = station.window.toast
    station.scan(label(station, "A-01"))
    assert toast.isVisible()
    for key in (yes, no, view.keys.key("packing.finish")):
        assert not toast.geometry().intersects(QRect(key.mapTo(station.window.stack, QPoint()), key.size()))
