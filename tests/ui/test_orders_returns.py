"""Goods that come back, on the order's page: by scans alone, by keys alone, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from app.context import AppContext
from app.queries.doctor import examine
from app.services.bins import AddBins
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.stock_adjust import AdjustStock
from app.strays import open_scanned
from app.ui.orders.return_card import ReturnCard
from app.ui.theme import Theme
from db.models import Lot, Station
from tests.databases import filled_copy
from tests.factories import count, incoming, line, location_id, one, ordered_and_routed, rows_of, scan, ship
from tests.services.goods_in import sku_id, tracked
from tests.ui.orders_desk import Desk, at_desk

MUG, LAMP = "4006381333931", "4006381333962"


def fill(shop: AppContext) -> None:
    """1001: a lamp with the number SN2 and three mugs, two without a lot; both have left, and all is paid."""
    count(shop, {("MUG", "Berlin"): 2, ("LAMP", "Berlin"): 0}, barcodes={"MUG": MUG, "LAMP": LAMP})
    berlin = location_id(shop, "Berlin")
    with shop.database.writing() as conn:
        conn.execute(update(Station).values(location_id=berlin))
        conn.execute(insert(Lot).values(sku_id=sku_id(shop, "MUG"), code="L1", created_at=shop.clock()))
    shop.run(AdjustStock(sku_id(shop, "MUG"), berlin, 1, "received", lot_id=1))
    shop.run(AddBins(berlin, ("BROKEN",), kind="damaged"))
    tracked(shop, "LAMP", "serial")
    receipt = int(shop.run(OpenReceipt(berlin)).result["receipt_id"])
    for number in ("SN1", "SN2"):
        shop.run(ReceiveUnits(receipt, sku_id(shop, "LAMP"), 1, None, "", "", number))
    ordered_and_routed(shop, incoming("1001", line("LAMP", 1), line("MUG", 3)))
    in_hand = None
    for code in ("1001", "SN2", MUG, MUG, MUG):
        in_hand = scan(shop, code, in_hand)["shipment_id"]
    assert isinstance(in_hand, int)
    ship(shop, in_hand)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """The list of orders in that shop; what no view wants goes where the program sends it."""
    with at_desk(qtbot, theme, filled_copy(sqlite_template, tmp_path, fill)) as desk:
        desk.window.set_unclaimed_scan(lambda code: open_scanned(desk.window, desk.kit, code))
        yield desk
        assert [check.name for check in examine(desk.shop.database).checks if check.found] == []


def card(desk: Desk) -> ReturnCard:
    return desk.view.page.forms.back


def fields(desk: Desk) -> list[str]:
    """What stands in the form beside each product."""
    return [row.field.text() for row in card(desk)._rows]


def came(desk: Desk) -> list[tuple[object, ...]]:
    """What the ledger has of returns: SKU, serial number, lot, bin."""
    return rows_of(
        desk.shop,
        "SELECT k.code, n.code, t.code, b.code FROM stock_move m JOIN sku k ON k.id = m.sku_id"
        " LEFT JOIN serial n ON n.id = m.serial_id LEFT JOIN lot t ON t.id = m.lot_id"
        " LEFT JOIN bin b ON b.id = m.bin_id"
        " WHERE m.kind = 'return' ORDER BY m.id",
    )


def test_a_unit_is_taken_back_by_the_scan_of_its_number_and_enter(desk: Desk) -> None:
    desk.scan("SN2")
    assert desk.on_page == "1001" and not card(desk).isHidden()
    assert fields(desk) == ["SN2", "", ""]
    desk.press(Qt.Key.Key_Return)
    assert came(desk) == [("LAMP", "SN2", None, None)] and card(desk).isHidden()
    assert "1 unit of 1001 came back" in desk.last_toast
    assert one(desk.shop, "SELECT location_id FROM serial WHERE code = 'SN2'") == location_id(desk.shop, "Berlin")
    desk.scan("SN2")
    toast = desk.window.toast.current
    assert toast is not None and "Not known: SN2" in toast.text, "it is not with a customer any more"


def test_a_bin_and_a_reason_are_said_by_a_scan_and_a_digit(desk: Desk) -> None:
    desk.scan("SN2")
    desk.scan("BROKEN")
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_Return)
    assert came(desk) == [("LAMP", "SN2", None, "BROKEN")]
    assert rows_of(desk.shop, "SELECT reason FROM stock_move WHERE kind = 'return'") == [("damaged",)]


def test_esc_takes_the_last_scan_back_and_then_closes(desk: Desk) -> None:
    desk.scan("SN2")
    desk.press(Qt.Key.Key_Escape)
    assert fields(desk) == ["", "", ""] and not card(desk).isHidden()
    desk.press(Qt.Key.Key_Return)
    assert came(desk) == [], "nothing is chosen"
    desk.press(Qt.Key.Key_Escape)
    assert card(desk).isHidden() and desk.on_page == "1001"


def test_of_several_lots_the_one_that_came_is_typed_and_one_without_is_too(desk: Desk) -> None:
    desk.view.open_order(1)
    desk.settle()
    desk.press(Qt.Key.Key_B)
    desk.scan(MUG)
    assert "several lots" in card(desk).banner.words and fields(desk) == ["", "", ""]
    card(desk)._rows[1].field.setFocus()
    desk.type_text("2")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row[2] for row in came(desk)] == [None]
    assert one(desk.shop, "SELECT sum(hand_delta) FROM stock_move WHERE kind = 'return'") == 2
    desk.press(Qt.Key.Key_B)
    desk.scan(MUG)  # one lot is left, so that it need not be said
    desk.press(Qt.Key.Key_Return)
    assert "refund" in card(desk).banner.words and len(came(desk)) == 1, "the first is still on its way"
    desk.press(Qt.Key.Key_0)
    desk.press(Qt.Key.Key_Return)
    assert [row[2] for row in came(desk)] == [None, "L1"]


def test_the_goods_share_of_the_money_is_said_before_and_leaves_later(desk: Desk) -> None:
    desk.scan("SN2")
    assert "Pay back" in card(desk)._pays.text() and card(desk)._pays.isChecked()
    desk.press(Qt.Key.Key_0)
    assert not card(desk)._pays.isChecked()
    desk.press(Qt.Key.Key_0)
    desk.press(Qt.Key.Key_Return)
    assert one(desk.shop, "SELECT count(*) FROM outbox WHERE kind = 'refund' AND state = 'held'") == 1
    assert "is paid back in 20 s" in desk.last_toast


def test_what_did_not_leave_is_said_in_the_form_and_nothing_is_lost(desk: Desk) -> None:
    desk.scan("SN2")
    for code, why in (("SN1", "no unit of this order"), (LAMP, "serial numbers"), ("%%%", "no unit of this order")):
        desk.scan(code)
        assert why in card(desk).banner.words, code
    card(desk).bin.setFocus()
    desk.type_text("NOWHERE")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "NOWHERE" in card(desk).banner.words and came(desk) == [] and fields(desk) == ["SN2", "", ""]
    desk.press(Qt.Key.Key_Delete)  # it is marked, to be typed anew
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(came(desk)) == 1


def test_what_is_thrown_away_comes_and_goes_at_once(desk: Desk) -> None:
    desk.scan("SN2")
    desk.press(Qt.Key.Key_9)
    desk.press(Qt.Key.Key_Return)
    assert rows_of(desk.shop, "SELECT kind, hand_delta FROM stock_move ORDER BY id DESC LIMIT 2") == [
        ("adjust", -1), ("return", 1),
    ]  # fmt: skip


def test_a_form_that_is_closed_while_its_bin_is_looked_up_takes_nothing_back(desk: Desk) -> None:
    desk.scan("SN2")
    desk.scan("BROKEN")
    card(desk).confirm()
    card(desk).close_card()
    desk.settle()
    assert came(desk) == [] and card(desk).isHidden()
