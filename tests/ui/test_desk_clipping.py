"""The order list, the order's page and the import have room for their words in a language that is 40 % longer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.holds import PlaceHold
from app.ui.i18n import install
from app.ui.language import LONG, use
from app.ui.theme import Theme
from tests.channels.shopify_files import own_row, write_rows
from tests.databases import filled_copy
from tests.factories import NO_STREET, PLACED, count, incoming, line, ordered_and_routed, take_in
from tests.ui.clipping import clipped_texts
from tests.ui.counter_desk import at_counter
from tests.ui.import_desk import at_import
from tests.ui.orders_desk import at_desk

MARK = "["
SMALL = (1366, 768)


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    install(qapp, LONG)
    yield qapp
    install(qapp, "en")
    use(qapp, "")


def fill(shop: AppContext) -> None:
    """Orders of every kind that the list has a chip for before the floor."""
    count(shop, {("MUG", "Main St"): 20, ("MUG", "Harbour"): 20})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), placed_at=PLACED))
    take_in(shop, incoming("1005", placed_at=PLACED + timedelta(minutes=5), ship_to=NO_STREET))
    ordered_and_routed(shop, incoming("1006", line("LAMP", 3), placed_at=PLACED + timedelta(minutes=6)))
    (held,) = take_in(shop, incoming("1000", placed_at=PLACED - timedelta(minutes=6)))
    shop.run(PlaceHold(held, "fraud"))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


SCALES = pytest.mark.parametrize("scale", [100, 150])


@SCALES
def test_no_word_of_the_orders_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, shop_file: Path, scale: int
) -> None:
    theme.set_text_scale(scale)
    faults: dict[str, list[str]] = {}
    with at_desk(qtbot, theme, shop_file, size=SMALL) as desk:

        def look(name: str) -> None:
            desk.settle()
            if words := clipped_texts(desk.window, MARK):
                faults[name] = words

        look("list")
        for number in ("#1001", "#1006"):
            desk.window.show_view("orders", number)
            look(number)
            for form in (Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_N):
                desk.press(form)
                look(f"{number} {form.name}")
                desk.press(Qt.Key.Key_Escape)
        desk.window.show_view("orders")
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
            desk.press(key)
        look("ticked")
        desk.view.bulk.ask_cancel()
        look("cancel")
        desk.press(Qt.Key.Key_Escape)
        folded = desk.view.list.bulk.folded
        assert folded
        assert not any(button.isVisible() for button in folded)
        desk.press(Qt.Key.Key_Period)  # what has no room stands first in the menu, with its key
        rows = desk.view.bulk.menu.rows
        assert [(row.text, row.label) for row in rows[: len(folded)]] == [(one.text(), one.key_cap) for one in folded]
        look("menu")
        desk.press(Qt.Key.Key_Escape)
        desk.press(Qt.Key.Key_A)  # its key works nevertheless
        qtbot.waitUntil(lambda: desk.view.list.bulk.asks)
        desk.window.resize(round(1920 * scale / 100), 1000)
        desk.press(Qt.Key.Key_Escape)
        desk.settle()
        assert desk.view.list.bulk.folded == ()
    assert faults == {}, faults


@SCALES
def test_no_word_of_the_import_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, sqlite_template: Path, tmp_path: Path, scale: int
) -> None:
    theme.set_text_scale(scale)
    shop = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, shop)
    orders = write_rows(
        tmp_path / "orders-2026-10-13.csv",
        [own_row("#1001", id="1"), own_row("#1002", id="2", lineitem_quantity="1.5")],
    )
    stock = tmp_path / "stock.csv"
    stock.write_text("sku,location,quantity,title\nMUG,Main St,3,Mug\n", encoding="utf-8")
    faults: dict[str, list[str]] = {}
    with at_import(qtbot, theme, shop) as desk:

        def look(name: str) -> None:
            desk.settle()
            if words := clipped_texts(desk.window, MARK):
                faults[name] = words

        look("start")
        desk.open(orders)
        look("orders")
        page = desk.view.check_page
        assert page.problems.geometry().bottom() < page.table.mapTo(page, page.table.rect().topLeft()).y()
        assert page.problems._area.geometry().bottom() < page.problems.height() - 1  # its lower edge is seen
        assert len({card.height() for card in page.figures}) == 1
        desk.open(stock)
        look("stock")
        desk.press_and_wait(Qt.Key.Key_Return)
        look("done")
    assert faults == {}, faults


def test_the_look_up_of_the_counter_has_room_for_its_words(
    qtbot: QtBot, speaker: QApplication, theme: Theme, shop_file: Path
) -> None:
    with at_counter(qtbot, theme, shop_file, size=SMALL) as counter:
        card = counter.view.form.customer
        card._show_known("[Knoown, 8 oordeers~] · [last 13 Oct]")
        counter.settle()
        assert card.look_up.whole_width <= card.look_up.width()
        assert clipped_texts(counter.window, MARK) == []
