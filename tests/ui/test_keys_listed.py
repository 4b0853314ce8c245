"""The key map lists what can be done here and now: with this order, with these rows, and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.commands import key_lines
from app.ui.theme import Theme
from app.ui.widgets.key_map import KeyMap, KeyRow
from tests.factories import count, incoming, line, ordered_and_routed, take_in
from tests.ui.counting_desk import at_desk as at_counting
from tests.ui.counting_desk import stocked
from tests.ui.orders_desk import Desk, at_desk, copy_of, open_file


def listed(desk: Desk, number: str) -> set[str]:
    desk.window.show_view("orders", number)
    desk.settle()
    data = desk.view.page.data
    assert data is not None
    assert data.number.lstrip("#") == number.lstrip("#")
    return {bound.spec.id for bound in desk.kit.actions.working() if bound.spec.scope == "order" and bound.spec.keys}


def test_a_page_lists_only_what_its_order_has_a_use_for(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("MUG", "Main St"): 9})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2)))
    take_in(shop, incoming("1002", line("MUG", 1, fulfilled=1)))
    shop.close()
    with at_desk(qtbot, theme, path) as desk:
        open_, gone = listed(desk, "#1001"), listed(desk, "#1002")
    assert {"order.why", "order.edit", "order.cancel", "order.split", "order.note", "order.step"} <= open_
    always = {"order.note", "order.back", "order.back_goods"}
    assert gone in ({*always, "order.previous"}, {*always, "order.next"})


def mapped(window: QWidget) -> dict[str, tuple[str, ...]]:
    """The lines of the key map that is open."""
    (shown,) = [one for one in window.findChildren(KeyMap) if one.isVisible()]
    found = {row.text: row.keys for _, rows in shown.sections for row in rows}
    shown.close_over()
    return found


def test_the_list_says_what_its_rows_take_and_nothing_that_acts_on_rows_where_there_are_none(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    take_in(shop, incoming("1001", line("MUG", 2)))
    shop.close()
    with at_desk(qtbot, theme, path) as desk:
        desk.window.commands.show_keys()
        full = mapped(desk.window)
        desk.type_search("nobody has ordered this")
        qtbot.waitUntil(lambda: desk.view.list.is_empty)
        desk.window.commands.show_keys()
        empty = mapped(desk.window)
    assert full["Hold"] == ("H",) and full["Select or deselect the row"] == ("Space",)
    assert {"Hold", "Release", "Export"}.isdisjoint(empty) and "Import CSV" in empty


def test_digits_are_listed_in_one_line_and_only_where_a_number_is_typed(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    with at_counting(qtbot, theme, stocked(sqlite_template, tmp_path)) as desk:
        here = [bound for bound in desk.kit.actions.working() if bound.spec.scope == "counting"]
        assert "Type a number" not in {row.text for row in key_lines(here)}
        desk.scan("A-1")
        desk.scan("4006381333931")
        here = [bound for bound in desk.kit.actions.working() if bound.spec.scope == "counting"]
        assert KeyRow("Type a number", ("0 \u2013 9",)) in key_lines(here)
