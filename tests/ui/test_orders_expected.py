"""A line that waits for stock says on which day it should have it, and by which document."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.purchases import CancelPurchase, RedatePurchase
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import count, incoming, line, ordered_and_routed
from tests.services.goods_in import ordered, supplier
from tests.ui.orders_desk import Desk, at_desk


def _fill(shop: AppContext) -> None:
    count(shop, {("MUG", "Main St"): 0, ("CAP", "Main St"): 9})
    ordered_and_routed(shop, incoming("1001", line("MUG", 3), line("CAP", 1)))
    ordered(shop, supplier(shop), "2031-12-03", "Main St", MUG=5)


@pytest.fixture
def path(sqlite_template: Path, tmp_path: Path) -> Path:
    return filled_copy(sqlite_template, tmp_path, _fill)


def below(desk: Desk) -> dict[str, str]:
    """The second line of each product on the page."""
    table = desk.view.page._lines.table
    assert table is not None
    return {row.cells[0].text: row.cells[0].sub for row in table.rows.rows}


def test_a_line_that_waits_says_when_and_by_what_and_follows_what_others_change(
    qtbot: QtBot, theme: Theme, path: Path
) -> None:
    with at_desk(qtbot, theme, path) as desk:
        desk.window.show_view("orders", "#1001")
        desk.settle()
        assert sorted(below(desk).values()) == ["CAP", "Expected 3 Dec 2031 (PO-00001) · MUG"]
        for command, told in (
            (RedatePurchase(1, "2032-01-09"), "Expected 9 Jan 2032 (PO-00001) · MUG"),
            (RedatePurchase(1, ""), "On its way, no date (PO-00001) · MUG"),
            (CancelPurchase(1), "None on its way · MUG"),
        ):
            desk.kit.tasks.announce(desk.shop.run(command).touched)
            desk.settle()
            assert told in below(desk).values()
        assert "CAP" in below(desk).values()
