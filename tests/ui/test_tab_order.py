"""Tab goes through everything that takes it, as it is read, and stays in what lies over the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.ui.help.panel import HelpPanel
from app.ui.tab_order import tab_stops
from app.ui.theme import Theme
from app.ui.widgets.scroll import scroll_area
from tests.databases import filled_copy
from tests.factories import count, incoming, line, ordered_and_routed
from tests.ui.counter_desk import at_counter
from tests.ui.orders_desk import at_desk
from tests.ui.tabbing import names, read_by_tab, walk


def fill(shop: AppContext) -> None:
    """A shop with two orders."""
    count(shop, {("MUG", "Main St"): 9})
    for number in ("1001", "1002"):
        ordered_and_routed(shop, incoming(number, line("MUG", 1)))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


def named(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


def test_what_is_made_last_is_reached_where_it_stands(qtbot: QtBot, theme: Theme) -> None:
    window, body = QWidget(), QWidget()
    qtbot.addWidget(window)
    last, hidden = named("last"), named("hidden")
    column, row, inner = QVBoxLayout(window), QHBoxLayout(), QVBoxLayout(body)
    column.addWidget(named("first"))
    column.addLayout(row)
    column.addWidget(last)
    column.addWidget(hidden)
    row.addWidget(scroll_area(body))
    row.addWidget(named("beside"))
    for name in ("upper", "lower"):
        inner.addWidget(named(name))
    hidden.hide()
    off = named("off")
    off.setEnabled(False)
    column.addWidget(off)
    inner.insertWidget(0, named("made last"))
    body.setFocusProxy(last)  # says where the screen begins, not where Tab goes
    window.show()
    order = ["first", "made last", "upper", "lower", "beside", "last"]
    assert names(list(tab_stops(window))) == order
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert names(list(tab_stops(window))) == ["first", "beside", "made last", "upper", "lower", "last"]


def test_tab_reaches_all_of_the_order_screens_and_back_again(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        for place in ("list", "page"):
            if place == "page":
                desk.window.show_view("orders", "#1001")
                desk.settle()
            read = read_by_tab(desk.window)
        assert read.index("Edit") < read.index("Lines") < read.index("Add note") < read.index("Printer ready")


def test_tab_stays_in_what_lies_over_the_window(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.window.commands.show_help()
        desk.settle()
        panel = desk.window.findChild(HelpPanel)
        assert panel is not None
        panel.field.setFocus()
        seen = walk(desk.window, Qt.Key.Key_Tab)
        assert {"Search help", "Topics", "Help"} <= set(names(seen))
        assert "Orders" not in names(seen)


def test_the_head_of_a_new_order_is_reached_too(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_counter(qtbot, theme, shop_file) as counter:
        counter.scan("MUG")
        stops = list(tab_stops(counter.window))
        read = names(stops)
        assert {"How the order came", "Take the order", "Start over", "Collected in the store"} <= set(read)
        lines = counter.view.form.lines
        cells = [stops.index(cell) for cell in lines.rows[0].cells.values()]
        assert cells == list(range(cells[0], cells[0] + len(cells)))
        assert cells[-1] < stops.index(lines.look_up)
        assert isinstance(lines.look_up, QLineEdit)
