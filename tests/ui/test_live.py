"""What others do while a screen is open: it shows, and disturbs nobody; what is in hand is watched from everywhere."""

from __future__ import annotations

import shutil
import threading
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import app.ui.importing.view as importing
from app.context import AppContext
from app.domain.topics import Topic, Touched
from app.services.change_feed import EVERYTHING
from app.services.link import Outage
from app.services.order_import import import_orders
from app.services.packing import ScanCode
from app.ui.connection import ConnectionBar
from app.ui.sounds import Sound
from app.ui.theme import Theme
from tests.channels.shopify_files import own_row, write_rows
from tests.factories import count, incoming, line, ordered_and_routed, second_station
from tests.ui.import_desk import at_import
from tests.ui.orders_desk import Desk, at_desk, copy_of, open_file
from tests.ui.packing_station import EAN, Station, at_station, order, stocked
from tests.ui.packing_station import open_file as open_station_file

NOON = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> ConnectionBar:
    """The strip, hidden."""
    bar = ConnectionBar()
    qtbot.addWidget(bar)
    return bar


def test_the_strip_says_since_when_and_that_it_is_over(qtbot: QtBot, bar: ConnectionBar) -> None:
    bar.report(None)
    qtbot.wait(20)
    assert bar.words == ""
    threading.Thread(target=bar.report, args=(Outage(NOON, "gone"),)).start()
    qtbot.waitUntil(lambda: "Connection lost 12:30." in bar.words)
    assert "nothing can be saved" in bar.words
    bar.report(None)
    qtbot.waitUntil(lambda: "Back since" in bar.words)
    bar._over.timeout.emit()
    assert bar.words == ""


def test_another_database_is_no_mere_outage(qtbot: QtBot, bar: ConnectionBar) -> None:
    bar.report(Outage(NOON, "gone", is_other=True))
    qtbot.waitUntil(lambda: "Another database" in bar.words)
    assert "Close it and open it again" in bar.words


# -- packing --


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop with stock and no orders."""
    return stocked(sqlite_template, tmp_path)


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Station]:
    """A station where two orders wait."""
    shop = open_station_file(shop_file)
    order(shop, "1001", MUG=2, SOCK=3)
    order(shop, "1002", POT=1)
    shop.close()
    with at_station(qtbot, theme, shop_file) as found:
        yield found


def taken_over(shop: AppContext) -> tuple[Touched, ...]:
    """Another station goes on with 1001."""
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE shipment SET claim_until = 0")
    other = second_station(shop, "Station 9")
    try:
        return other.run(ScanCode("1001", None, None)).touched
    finally:
        other.close()


def test_whoever_looks_at_another_screen_hears_that_the_order_is_gone(station: Station) -> None:
    station.scan("1001", EAN["MUG"])
    station.view.hide()
    station.kit.tasks.announce(taken_over(station.shop))
    station.qtbot.waitUntil(lambda: station.view.work.in_hand is None)
    station.settle()
    assert station.sounds.heard[-1] is Sound.STOP
    assert station.toasts
    station.view.show()
    station.settle()
    assert station.word == "Stop packing"
    assert "Station 9" in station.view._scene().message.sentence


def test_a_cancelled_order_is_told_with_the_place_where_it_was_cancelled(station: Station) -> None:
    station.scan("1001")
    other = second_station(station.shop, "Station 9")
    shipment = station.view.work.in_hand
    with station.shop.database.writing() as conn:
        conn.exec_driver_sql(
            "UPDATE shipment SET state = 'cancelled', claim_station_id = NULL WHERE id = ?", (shipment,)
        )
        conn.exec_driver_sql("DROP TRIGGER order_event_no_update")
        conn.exec_driver_sql("UPDATE order_event SET station_id = ?", (other.facts.station_id,))
    other.close()
    station.kit.tasks.announce((Touched(Topic.SHIPMENTS, None),))
    station.qtbot.waitUntil(lambda: station.view.work.in_hand is None)
    station.settle()
    assert station.view._scene().message.sentence == (
        "#1001 was cancelled at Station 9. Do not ship it; put its items back."
    )


def test_an_order_that_was_changed_while_it_is_in_hand_is_told(station: Station) -> None:
    station.scan("1001", EAN["MUG"])
    heard = len(station.sounds.heard)
    with station.shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE shipment_line SET quantity = 1 WHERE quantity = 2")
    for _ in range(2):
        station.kit.tasks.announce((Touched(Topic.SHIPMENTS, None),))
        station.settle()
    assert station.word == "Order changed"
    assert station.sounds.heard[heard:] == [Sound.STOP]
    assert station.view.band.text.note.startswith("#1001 was changed at Station 1.")
    station.scan(EAN["SOCK"])
    assert station.word == "Scan next item"
    with station.shop.database.writing() as conn:  # as the ledger has it
        conn.exec_driver_sql("UPDATE shipment_line SET quantity = 2 WHERE quantity = 1 AND packed = 1")


# -- import --


def test_a_name_that_is_being_typed_outlives_what_others_import(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "CALM_MS", 30)
    shutil.copyfile(sqlite_template, tmp_path / "shop.db")
    file = write_rows(tmp_path / "orders.csv", [own_row("#1001")])
    with at_import(qtbot, theme, tmp_path / "shop.db") as desk:
        desk.view._calm.setInterval(30)
        desk.open(file)
        shop_field = desk.view.check_page.shop
        shop_field.choose_another()
        shop_field._name.setText("Half a na")
        import_orders(desk.shop.run, file, op_id=uuid.uuid4())
        desk.kit.tasks.announce((Touched(Topic.IMPORTS, None),))
        qtbot.wait(200)
        assert shop_field.is_naming and shop_field._name.text() == "Half a na"
        shop_field._name.setText("")
        shop_field._choice.setCurrentIndex(0)
        shop_field._show_name(False)
        desk.wait_for(lambda: "1 unchanged" in desk.view.check_page.figures[1].accessibleName())


# -- orders --


def test_what_does_not_change_the_page_leaves_it_as_it_is(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("MUG", "Main"): 5})
    ids = ordered_and_routed(shop, incoming("1001", line("MUG", 1)), incoming("1002", line("MUG", 1)))
    shop.close()
    with at_desk(qtbot, theme, path) as desk:
        desk.view.open_order(ids[0])
        desk.settle()
        table = desk.view.page._lines.table
        resets: list[int] = []
        assert table is not None
        table.model().modelReset.connect(lambda: resets.append(1))
        desk.kit.tasks.announce(EVERYTHING)
        desk.settle()
        assert resets == []
        desk.kit.tasks.announce(desk.shop.run(ScanCode("1001", None, None)).touched)
        desk.settle()
        assert resets


def test_search_half_typed_stays(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    ordered_and_routed(shop, incoming("1001"), incoming("2001"))
    shop.close()
    with at_desk(qtbot, theme, path) as desk:
        search = desk.window.top.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        desk.type_search("10")
        _keep_telling(desk)
        assert (search.text(), search.hasFocus(), desk.numbers) == ("10", True, ["1001"])


def _keep_telling(desk: Desk) -> None:
    """A storm."""
    for _ in range(5):
        desk.kit.tasks.announce(EVERYTHING)
        desk.settle()
