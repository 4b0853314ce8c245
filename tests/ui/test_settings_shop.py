"""Settings that are the whole shop's: read from it, written at once, put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.packing import KitScans
from app.queries.settings import shop_setting
from app.services.shop_settings import KIT_SCANS
from app.ui.settings.pages import pages_of
from app.ui.settings.rows import SettingRow
from app.ui.theme import Theme
from app.ui.widgets.field import Choice
from tests.ui.orders_desk import copy_of
from tests.ui.stock_desk import StockDesk, at_stock


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[StockDesk]:
    """An empty shop."""
    with at_stock(qtbot, theme, copy_of(sqlite_template, tmp_path)) as found:
        yield found


def row_of(desk: StockDesk, page: str) -> SettingRow:
    """The first row of a page."""
    pages = pages_of(desk.view.kit, lambda: None, None)  # type: ignore[arg-type]  # only the people's page has badges
    row = next(one for one in pages if one.id == page).build()[0][1][0]
    desk.qtbot.addWidget(row)
    desk.settle()
    return row


def test_how_kits_are_scanned_is_chosen_for_the_whole_shop_and_put_back(desk: StockDesk) -> None:
    row = row_of(desk, "packing")
    choice = row.findChild(Choice, KIT_SCANS)
    assert choice is not None and choice.isEnabled() and choice.currentData() == KitScans.EITHER
    choice.setCurrentIndex(choice.findData(KitScans.WHOLE.value))
    choice.activated.emit(choice.currentIndex())
    desk.settle()
    assert desk.shop.read(shop_setting, KIT_SCANS) == KitScans.WHOLE
    again = row_of(desk, "packing")
    shown = again.findChild(Choice, KIT_SCANS)
    assert shown is not None and shown.currentText() == "Whole"
    assert again._back is not None
    QTest.mouseClick(again._back, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.shop.read(shop_setting, KIT_SCANS) == KitScans.EITHER
