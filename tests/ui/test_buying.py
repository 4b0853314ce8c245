"""Buying by keys and scans: what is low becomes drafts, drafts are changed, sent, dated, cancelled; suppliers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.purchases import CancelPurchase
from app.ui.buying.reads import Tab
from app.ui.theme import Theme
from tests.factories import one, rows_of
from tests.services.goods_in import sku_id
from tests.ui.buying_desk import CTRL, EAN, PLACE, SHIFT, BuyingDesk, at_buying, bought

LINES = """
    SELECT p.number, p.state, k.code, l.ordered - l.cancelled, l.price_amount FROM purchase_line l
    JOIN purchase_order p ON p.id = l.purchase_order_id JOIN sku k ON k.id = l.sku_id WHERE p.id > 2
    ORDER BY p.id, k.code"""


@pytest.fixture
def path(sqlite_template: Path, tmp_path: Path) -> Path:
    return bought(sqlite_template, tmp_path)


def lines(desk: BuyingDesk) -> list[tuple[object, ...]]:
    return [tuple(row) for row in rows_of(desk.shop, LINES)]


def test_what_is_low_stands_by_supplier_with_lead_time_and_is_drafted_by_one_chord(
    qtbot: QtBot, theme: Theme, path: Path
) -> None:
    with at_buying(qtbot, theme, path) as desk:
        assert desk.wishes == {"MUG": "18", "SOCK": "15", "TEA": "15"}
        potter, nobody = desk.headings
        assert potter.startswith(f"Potter & Sons, for {PLACE} | 9 days, here about ")
        assert potter.endswith("€63.00")
        assert nobody.startswith(f"No supplier yet, for {PLACE}")
        assert desk.counts["to_order"] == "To order 3"
        assert desk.counts["late"] == "Late 1"
        assert "1 product has no supplier" in desk.view.to_order.head.words
        desk.press(Qt.Key.Key_Return, CTRL)
        assert desk.last_toast == "1 purchase order drafted"
        assert lines(desk) == [("PO-00003", "draft", "MUG", 18, 250), ("PO-00003", "draft", "SOCK", 15, 120)]
        assert desk.wishes == {"TEA": "15"}
        assert desk.counts["drafts"] == "Drafts 2"
        desk.undo()
        assert one(desk.shop, "SELECT state FROM purchase_order WHERE id = 3") == "cancelled"
        assert desk.wishes == {"MUG": "18", "SOCK": "15", "TEA": "15"}


def test_units_are_typed_over_where_they_stand_and_0_leaves_a_product_out(
    qtbot: QtBot, theme: Theme, path: Path
) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.type("24")
        assert desk.view.to_order.table.field.text() == "24"
        desk.press(Qt.Key.Key_Return)
        assert desk.view.to_order.row is not None
        assert desk.view.to_order.row.code == "SOCK"
        desk.fill("x")
        desk.press(Qt.Key.Key_Return)
        assert desk.view.to_order.table.field.error == "Give a whole number; 0 leaves it out."
        desk.fill("0")
        desk.press(Qt.Key.Key_Up)
        desk.press(Qt.Key.Key_Escape)
        assert desk.wishes == {"MUG": "24", "SOCK": "none", "TEA": "15"}
        desk.press(Qt.Key.Key_Return, CTRL)
        assert lines(desk) == [("PO-00003", "draft", "MUG", 24, 250)]


def test_a_chord_takes_what_is_still_being_typed(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.type("30")
        desk.press(Qt.Key.Key_Return, CTRL)
        assert ("PO-00003", "draft", "MUG", 30, 250) in lines(desk)


def test_what_another_station_ordered_meanwhile_is_not_drafted_twice(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        seen = tuple(desk.view.to_order.wishes())
        desk.press(Qt.Key.Key_Return, CTRL)
        desk.view.to_order.draft_wanted.emit(seen)
        desk.settle()
        assert desk.last_toast == "0 purchase orders drafted. 2 products are ordered already"
        assert one(desk.shop, "SELECT count(*) FROM purchase_order") == 3


def test_who_sells_a_product_is_said_on_the_spot(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.press(Qt.Key.Key_J, times=2)
        desk.press(Qt.Key.Key_S)
        assert desk.view.wish_form.supplier.hasFocus()
        desk.press(Qt.Key.Key_Tab)
        desk.type("T-9")
        desk.press(Qt.Key.Key_Return, CTRL)
        assert desk.view.wish_form.isHidden()
        assert desk.wishes == {"MUG": "18", "SOCK": "15", "TEA": "15"}
        assert len(desk.headings) == 1
        assert rows_of(desk.shop, "SELECT code, preferred FROM supplier_sku WHERE sku_id = :id",
                       id=sku_id(desk.shop, "TEA")) == [("T-9", 1)]  # fmt: skip
        desk.press(Qt.Key.Key_D)
        assert len(lines(desk)) == 3


def test_a_draft_is_changed_in_its_page_and_sent(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.DRAFTS)
        assert [text.split(" | ")[0] for text in desk.purchases] == ["Potter & Sons PO-00002"]
        desk.press(Qt.Key.Key_Return)
        page = desk.view.draft
        assert desk.view.stack.currentWidget() is page
        desk.press(Qt.Key.Key_Return)
        desk.fill("7")
        desk.press(Qt.Key.Key_Tab)
        desk.fill("3.50")
        desk.press(Qt.Key.Key_Return)
        desk.scan(EAN["MUG"])
        assert page.table.is_open
        assert page.table.field.text() == "6"
        desk.press(Qt.Key.Key_Return, CTRL)
        assert desk.last_toast == "PO-00002 is changed"
        bought_lines = "SELECT k.code, l.ordered, l.price_amount FROM purchase_line l JOIN sku k ON k.id = l.sku_id"
        assert rows_of(desk.shop, f"{bought_lines} WHERE purchase_order_id = 2 ORDER BY 1") == [
            ("LAMP", 7, 350), ("MUG", 6, 250),
        ]  # fmt: skip
        desk.undo()
        assert rows_of(desk.shop, f"{bought_lines} WHERE purchase_order_id = 2") == [("LAMP", 4, 200)]
        desk.press(Qt.Key.Key_O)
        assert desk.last_toast.startswith("PO-00002 is on its way, expected ")
        assert desk.counts["drafts"] == "Drafts 0"
        assert desk.counts["awaited"] == "On the way 2"


def test_what_was_typed_into_a_new_order_is_there_again(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.DRAFTS)
        desk.press(Qt.Key.Key_N)
        assert desk.view.draft.look_up.hasFocus()
        desk.type("soc")
        desk.press(Qt.Key.Key_Return)
        desk.fill("11")
        desk.press(Qt.Key.Key_Return)
        desk.press(Qt.Key.Key_Escape)
        assert desk.view.tab is Tab.DRAFTS
        desk.press(Qt.Key.Key_N)
        assert [(line.code, line.units) for line in desk.view.draft.lines.values()] == [("SOCK", 11)]
        assert "here again" in desk.view.draft.banner.words
        desk.press(Qt.Key.Key_Return, CTRL)
        assert lines(desk) == [("PO-00003", "draft", "SOCK", 11, 120)]
        assert desk.last_toast == "PO-00003 is drafted"
        desk.press(Qt.Key.Key_N)
        assert desk.view.draft.lines == {}


def test_an_order_gets_another_day_and_back(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.LATE)
        assert "Late" in desk.purchases[0]
        desk.press(Qt.Key.Key_D)
        assert desk.view.date_form.day.hasFocus()
        desk.fill("3/4")
        desk.press(Qt.Key.Key_Return)
        assert "“3/4” is not a day." in desk.view.date_form.banner.words
        desk.fill("24.12.2031")
        desk.press(Qt.Key.Key_Return)
        assert one(desk.shop, "SELECT expected_on FROM purchase_order WHERE id = 1") == "2031-12-24"
        assert desk.counts["late"] == "Late 0"
        assert desk.purchases == []
        desk.undo()
        assert one(desk.shop, "SELECT expected_on FROM purchase_order WHERE id = 1") == "2026-03-02"
        assert desk.counts["late"] == "Late 1"


def test_what_is_missing_is_cancelled_and_can_be_drafted_anew(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.AWAITED)
        desk.press(Qt.Key.Key_C, SHIFT)
        assert desk.last_toast == "PO-00001: what is missing is cancelled"
        assert desk.purchases == []
        assert desk.view.purchases.new.hasFocus()
        desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        assert lines(desk) == [("PO-00003", "draft", "LAMP", 3, 200)]


def test_receiving_begins_with_the_order_in_front(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.scan("PO-00001")
        assert desk.view.tab is Tab.EVERY
        assert desk.view.pane.data is not None
        assert desk.view.pane.data.row.number == "PO-00001"
        desk.press(Qt.Key.Key_R)
        assert desk.receiving.opened == [1]


def test_the_paper_is_looked_at_and_printed_as_it_was_seen(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.scan("PO-00001")
        desk.press(Qt.Key.Key_P)
        shown = desk.view.papers.previews.shown
        assert shown is not None
        proof = shown._proof
        assert proof is not None
        desk.press(Qt.Key.Key_Return)
        assert desk.printer.taken == ["purchase-order-PO-00001.pdf"]
        assert desk.printer.sent == [proof.ready[1].data]
        assert one(desk.shop, "SELECT state FROM print_job WHERE kind = 'purchase_order'") == "printed"
        desk.printer.broken = True
        desk.press(Qt.Key.Key_P)
        desk.press(Qt.Key.Key_Return)
        assert "out of paper" in desk.view.pane.banner.words


def test_keys_of_an_order_are_those_that_it_has_a_use_for(qtbot: QtBot, theme: Theme, path: Path) -> None:
    def listed(desk: BuyingDesk) -> set[str]:
        working = {bound.spec.id for bound in desk.kit.actions.working() if bound.spec.scope == "purchases"}
        doings = ("sent", "edit", "date", "print", "receive", "cancel")
        return {name for name in doings if f"purchases.{name}" in working}

    with at_buying(qtbot, theme, path) as desk:
        desk.scan("PO-00002")
        assert listed(desk) == {"sent", "edit", "date", "print", "cancel"}
        desk.scan("PO-00001")
        assert listed(desk) == {"date", "print", "receive", "cancel"}
        desk.shop.run(CancelPurchase(1))
        desk.view.reload()
        desk.settle()
        assert listed(desk) == set()


def test_a_supplier_is_added_changed_given_up_and_its_goods_kept(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.SUPPLIERS)
        desk.press(Qt.Key.Key_N)
        desk.type("Weaver")
        desk.press(Qt.Key.Key_Return)
        assert rows_of(desk.shop, "SELECT name, currency FROM supplier WHERE id = 2") == [("Weaver", "EUR")]
        assert desk.view.suppliers.current == 2
        desk.press(Qt.Key.Key_A)
        desk.scan(EAN["TEA"])
        assert desk.view.goods_form.code.hasFocus()
        desk.type("W-7")
        desk.press(Qt.Key.Key_Tab)
        desk.type("1.75")
        desk.press(Qt.Key.Key_Return)
        goods = "SELECT code, price_amount, pack_units FROM supplier_sku WHERE supplier_id = 2"
        assert rows_of(desk.shop, goods) == [("W-7", 175, 1)]
        desk.press(Qt.Key.Key_D, CTRL)
        assert rows_of(desk.shop, goods) == []
        desk.undo()
        assert rows_of(desk.shop, goods) == [("W-7", 175, 1)]
        desk.press(Qt.Key.Key_E)
        desk.fill("Weaver & Co")
        desk.press(Qt.Key.Key_Return, CTRL)
        assert one(desk.shop, "SELECT name FROM supplier WHERE id = 2") == "Weaver & Co"
        desk.press(Qt.Key.Key_D)
        assert desk.last_toast == "Weaver & Co is given up"
        assert one(desk.shop, "SELECT archived_at IS NOT NULL FROM supplier WHERE id = 2") == 1
        desk.undo()
        assert one(desk.shop, "SELECT archived_at IS NOT NULL FROM supplier WHERE id = 2") == 0


def test_a_name_that_is_taken_is_told_in_the_form(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        desk.tab_to(Tab.SUPPLIERS)
        desk.press(Qt.Key.Key_N)
        desk.type("potter & sons")
        desk.press(Qt.Key.Key_Return)
        assert "There is a supplier potter & sons already." in desk.view.supplier_form.banner.words
        assert desk.view.supplier_form.texts["name"].text() == "potter & sons"
        desk.press(Qt.Key.Key_Escape)
        assert desk.view.supplier_form.isHidden()
        assert desk.view.suppliers.table.hasFocus()
        desk.press(Qt.Key.Key_Escape)
        assert desk.view.tab is Tab.TO_ORDER


def test_a_shop_that_buys_nowhere_is_led_to_its_first_supplier(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    from tests.ui.orders_desk import copy_of

    with at_buying(qtbot, theme, copy_of(sqlite_template, tmp_path)) as desk:
        assert desk.view.to_order.stack.currentWidget() is not desk.view.to_order.table
        listed = {bound.spec.id for bound in desk.kit.actions.working()}
        assert not listed & {"to_order.draft", "to_order.draft_one", "to_order.supplier", "to_order.stock"}
        desk.tab_to(Tab.DRAFTS)
        assert desk.view.purchases.new.hasFocus()
        desk.press(Qt.Key.Key_N)
        assert desk.view.tab is Tab.SUPPLIERS
        assert desk.view.supplier_form.texts["name"].hasFocus()


def test_the_rail_counts_what_is_low_while_another_view_is_in_front(qtbot: QtBot, theme: Theme, path: Path) -> None:
    with at_buying(qtbot, theme, path) as desk:
        heard: list[tuple[int, bool]] = []
        desk.view.counted.connect(lambda number, urgent: heard.append((number, urgent)))
        desk.window.show_view("inventory")
        desk.view._alert.setInterval(0)
        desk.shop.run(CancelPurchase(1))
        desk.kit.tasks.announce(desk.shop.run(CancelPurchase(2)).touched)
        qtbot.waitUntil(lambda: heard == [(3, True)], timeout=20_000)
        desk.settle()
