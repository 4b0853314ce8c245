"""The packing screen by measure: station sizes, nothing cut and nothing scrolled, in the windows that people have."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.packing.compare import ComparePage
from app.ui.packing.tray import CodeKey
from app.ui.theme import Scheme, Theme
from app.ui.widgets.key_button import StationKey
from tests.factories import incoming, line, ordered_and_routed
from tests.ui.packing_station import EAN, Station, at_station, open_file, stocked

SIZES = [(1366, 768), (1440, 900), (1920, 1080), (1024, 640)]
LONG = "Donaudampfschifffahrtskapitänsmütze dunkelblau mit Goldkordel"


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop with an order of four lines with long names, one of them twice."""
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    names = {"MUG": LONG, "SOCK": "শীতের মোজা", "POT": "إبريق شاي", "TOTE": "Tote"}
    ordered_and_routed(shop, incoming("1001", *(line(sku, 2, title=title) for sku, title in names.items())))
    ordered_and_routed(shop, incoming("1002", line("MUG", 1)))
    shop.close()
    return path


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Station]:
    """A station on that shop."""
    with at_station(qtbot, theme, shop_file) as found:
        yield found


def place(widget: QWidget, station: Station) -> QRect:
    """Where a widget is in the view."""
    return QRect(widget.mapTo(station.view, QPoint(0, 0)), widget.size())


def shape(station: Station, size: tuple[int, int], *, alone: bool) -> None:
    """Gives the window a size, with the rail or as station mode does without a real screen."""
    for part in (station.window.rail, station.window.top, station.window.status):
        part.setVisible(not alone)
    station.window.resize(*size)
    station.settle()
    assert (station.window.width(), station.window.height()) == size


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("alone", [True, False])
def test_keys_have_station_size_and_gaps_and_stay_in_the_window(
    station: Station, size: tuple[int, int], alone: bool
) -> None:
    shape(station, size, alone=alone)
    station.scan("1001", EAN["MUG"])
    keys = [key for key in station.view.keys.findChildren(StationKey) if key.isVisible()]
    places = sorted((place(key, station) for key in keys), key=QRect.left)
    main = station.view.keys.key("packing.finish")
    assert place(main, station).right() == max(found.right() for found in places)
    for key in keys:
        assert key.height() >= (96 if key is main else 72)
        assert key.width() >= key.sizeHint().width(), f"{key.text()} is cut"
    for left, right in itertools.pairwise(places):
        assert right.left() - left.right() - 1 >= 16
    assert places[0].left() >= 16
    assert places[-1].right() < station.view.width() - 15


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("tray", [True, False])
def test_up_to_five_lines_are_all_there_without_scrolling(
    station: Station, size: tuple[int, int], alone: bool, tray: bool
) -> None:
    if station.view._tray_on is not tray:
        station.press(Qt.Key.Key_F7)
    shape(station, size, alone=alone)
    station.scan("1001")
    lines = station.view.board.pack.order.lines
    assert len(lines.lines) == 4
    assert lines.height() >= 4 * lines.line_height()
    assert lines.line_height() >= 42
    for widget in station.view.findChildren(QWidget):
        parent = widget.parentWidget()
        if widget.isVisible() and parent is not None:
            assert parent.rect().contains(widget.geometry()), f"{widget} is cut at {size}"


def test_five_lines_fit_in_the_least_room_and_more_follow_the_current_one(station: Station) -> None:
    from app.ui.widgets.line_list import LineList, LineState, StationLine

    lines = LineList(station.view)
    lines.resize(600, 214)
    lines.set_lines([StationLine(f"Line {number}", 0, 1) for number in range(5)])
    assert 5 * lines.line_height() <= lines.height()
    rows = [StationLine(f"Line {number}", 0, 1) for number in range(9)]
    rows[7] = StationLine("Line 7", 0, 1, LineState.CURRENT)
    lines.set_lines(rows)
    start, end = lines.window_of(4)
    assert start <= 7 < end
    lines.deleteLater()


def test_no_station_text_is_smaller_than_26_px(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[int, str] = {}
    plain = QPainter.setFont

    def note(painter: QPainter, font: QFont) -> None:
        seen.setdefault(font.pixelSize(), font.family())
        plain(painter, font)

    shape(station, (1366, 768), alone=True)
    monkeypatch.setattr(QPainter, "setFont", note)
    # Initials stand for a photo and shrink with it: they are a picture, not text.
    monkeypatch.setattr("app.ui.widgets.picture.paint_text", lambda *_args: None)
    station.press(Qt.Key.Key_F7)
    for code in ("1001", EAN["MUG"], "NOBODY", "PARK", "NEXT", "1002", EAN["MUG"]):
        station.scan(code)
        station.view.grab()
    assert len(seen) > 3
    assert min(seen) >= fonts.ST_SMALL, f"too small to read from 1 m: {sorted(seen)}"


def test_tray_keys_are_as_large_as_the_others(station: Station) -> None:
    station.press(Qt.Key.Key_F7)
    station.scan("1001")
    shown = [key for key in station.view.tray.findChildren(CodeKey) if key.isVisible()]
    assert len(shown) >= 3
    assert all(key.height() >= 72 for key in shown)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_page_paints_in_both_themes(station: Station, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    for code in ("1001", EAN["MUG"], EAN["MUG"], EAN["MUG"], "PARK", "NOBODY", "1002"):
        station.scan(code)
        image = station.view.grab().toImage()
        assert image.pixelColor(2, image.height() - 2) == theme.tokens.window


def test_every_visible_part_has_an_accessible_name(station: Station) -> None:
    station.press(Qt.Key.Key_F7)
    for code in ("1001", EAN["MUG"], "NOBODY", "PARK"):
        station.scan(code)
        parts = [station.view.strip, station.view.band, *station.view.keys.findChildren(StationKey)]
        parts += [key for key in station.view.tray.keys if key.isVisible()]
        assert all(part.accessibleName() for part in parts)
        assert station.spoken


def test_verdicts_are_announced(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    for module in ("app.ui.widgets.band", "app.ui.packing.view"):
        monkeypatch.setattr(f"{module}.announce", lambda _widget, text, urgent=False: said.append(text))
    station.scan("1001", EAN["MUG"])
    assert said[-1].startswith("Scan next item. 1 of 8 units")
    station.scan("NOBODY")
    assert said[-1] == "Nobody knows the code NOBODY. Nothing was counted. Scan the item's own barcode."


def test_the_compare_page_says_the_difference_of_similar_products(station: Station) -> None:
    page = station.view.board.compare
    assert isinstance(page, ComparePage)
    shop = station.shop
    ordered_and_routed(shop, incoming("1003", line("SOCK", title="Trail Sock grey M")))
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET title = 'Trail Sock moss M' WHERE code = 'POT'")
    station.scan("1003", EAN["POT"])
    assert (page.needed.accessibleDescription(), page.scanned.accessibleDescription()) == ("grey, SOCK", "moss, POT")
