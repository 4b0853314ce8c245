"""The key map of an order's page lists what can be done with that order, and nothing else."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from tests.factories import count, incoming, line, ordered_and_routed, take_in
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
    assert gone == {"order.note", "order.back", "order.previous"} or gone == {"order.note", "order.back", "order.next"}
