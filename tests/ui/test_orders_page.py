"""The order's page: one step at a time, refusals in place, and no step that the operation would refuse."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.channels.base import IncomingTax, Payment
from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.services.routing import RouteOrders
from app.services.shipping import ShipShipment
from app.ui import fonts
from app.ui.orders.parts import Notice, breakable
from app.ui.theme import Scheme, Theme
from app.ui.widgets.button import Button
from app.ui.widgets.preview_page import PreviewPage
from tests.databases import filled_copy
from tests.factories import (
    BERLIN,
    NO_STREET,
    PLACED,
    count,
    import_chunk,
    incoming,
    label,
    line,
    one,
    ordered_and_routed,
    pack,
    scan,
    state_of,
    take_in,
    without_money,
)
from tests.ui.orders_desk import Desk, at_desk, open_file

RETURN, ESC, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down


def fill(shop: AppContext) -> None:
    """A shop with stock at two places: mugs here, socks there."""
    count(shop, {("MUG", "Main St"): 20, ("SOCK", "Harbour"): 5, ("MUG", "Harbour"): 1})


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def filling(shop_file: Path) -> Iterator[AppContext]:
    """The shop, to be filled before the window opens."""
    shop = open_file(shop_file)
    yield shop
    shop.close()


def texts(widget: QWidget) -> list[str]:
    """Every text that is shown in a widget now."""
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible() and found.text()]


def primary(desk: Desk) -> str:
    """The text of the one primary button, or ""."""
    button = desk.view.page._primary
    return button.text() if button.isVisible() else ""


def steps(desk: Desk) -> dict[str, str]:
    """The steps of the order's life and how each stands."""
    return {step.title: step.state.value for step in desk.view.page._stepper._steps}


def test_alt_left_goes_back_through_orders_and_views(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    take_in(filling, *(incoming(str(n), placed_at=PLACED + timedelta(minutes=n)) for n in range(1001, 1004)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("1002")
        desk.scan("1003")
        desk.window.show_view("packing")
        seen = []
        for _ in range(4):
            QTest.keyClick(desk.window.rail.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
            desk.settle()
            seen.append(desk.on_page if desk.window.view is desk.view else "elsewhere")
        assert seen == ["1003", "1002", "", ""]


def test_return_opens_and_escape_goes_back_to_the_same_row(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    take_in(filling, *(incoming(str(n), placed_at=PLACED + timedelta(minutes=n)) for n in range(1001, 1004)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(DOWN)
        desk.press(RETURN)
        assert desk.on_page == "1002"
        assert desk.view.page._place.text() == "2 of 3"
        desk.press(ESC)
        assert (desk.on_page, desk.focused) == ("", "1002")
        assert desk.view.list.table.hasFocus()


def test_up_and_down_turn_the_pages(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    take_in(filling, *(incoming(str(n), placed_at=PLACED + timedelta(minutes=n)) for n in range(1001, 1004)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        seen = [desk.on_page]
        for key in (DOWN, Qt.Key.Key_J, DOWN, UP, Qt.Key.Key_K, UP):
            desk.press(key)
            seen.append(desk.on_page)
        assert seen == ["1003", "1002", "1001", "1001", "1002", "1003", "1003"]
        assert not desk.view.page._previous.isEnabled()


def test_one_button_leads_from_import_to_packing(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    (order_id,) = take_in(filling, incoming("1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Route"
        assert steps(desk) == {
            "Imported": "done", "Routed": "now", "Released": "later", "Packing": "later", "Packed": "later",
            "Shipped": "later",
        }  # fmt: skip
        desk.press(RETURN)
        assert desk.last_toast == "1 unit reserved"
        assert (primary(desk), state_of(desk.shop, order_id)) == ("Release", "to_pack")
        desk.press(RETURN)
        assert (desk.last_toast, desk.toasts[-1].action) == ("Released to picking", "Undo")
        assert (primary(desk), state_of(desk.shop, order_id)) == ("Pack now", "released")
        assert steps(desk)["Released"] == "done"
        desk.press(RETURN)
        assert desk.window.view is desk.packing
        shipment = one(desk.shop, "SELECT id FROM shipment")
        assert desk.packing.opened == [str(OwnCode(CodeKind.SHIPMENT, shipment))]
        desk.window.show_view("orders")
        desk.settle()
        assert desk.on_page == "1001"


def test_an_order_that_waits_for_stock_can_be_routed_again(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", line("POT", 2)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Route again"
        assert "Short 2" in [row.cells[4].text for row in desk.view.page._lines.table.rows.rows]  # type: ignore[union-attr]  # there is one
        desk.press(RETURN)
        assert desk.last_toast == "2 units wait for stock"
        count(desk.shop, {("POT", "Main St"): 2})
        desk.press(RETURN)
        assert desk.last_toast == "2 units reserved"
        assert primary(desk) == "Release"


def test_a_packed_box_without_label_gets_one_and_both_papers(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001"))
    pack(filling, "1001")
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Print label"
        desk.press(RETURN)
        desk.press(RETURN)
        assert desk.printer.taken == ["slip-1001-1.pdf", "label-1001-1.pdf"]
        assert primary(desk) == "Mark shipped"
        desk.press(Qt.Key.Key_P)
        desk.press(RETURN)
        assert sorted(desk.printer.taken[2:]) == ["label-1001-1.pdf", "slip-1001-1.pdf"]


def test_papers_are_shown_in_place_as_they_were_printed(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001"))
    pack(filling, "1001")
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        shipments = desk.view.page._shipments
        assert "Show papers" not in [found.text() for found in shipments.findChildren(Button)]
        desk.press(RETURN)
        desk.press(RETURN)
        (show,) = [found for found in shipments.findChildren(Button) if found.text() == "Show papers"]
        show.click()
        desk.settle()
        pages = [found for found in shipments.findChildren(PreviewPage) if found.isVisible()]
        assert {found.accessibleName() for found in pages} == {"slip-1001-1.pdf", "label-1001-1.pdf"}
        assert not any(found.is_empty for found in pages)
        (hide,) = [
            found for found in shipments.findChildren(Button) if found.text() == "Hide papers" and found.isVisible()
        ]
        hide.click()
        desk.settle()
        assert [found for found in shipments.findChildren(PreviewPage) if found.isVisible()] == []


def test_return_never_sends_a_parcel_away(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    (order_id,) = ordered_and_routed(filling, incoming("1001"))
    label(filling, pack(filling, "1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Mark shipped"
        desk.press(RETURN)
        desk.press(RETURN)
        assert state_of(desk.shop, order_id) == "packed"
        desk.press(Qt.Key.Key_M)
        assert state_of(desk.shop, order_id) == "shipped"
        assert desk.last_toast.startswith("Shipped, tracking SM")
        assert primary(desk) == ""
        assert set(steps(desk).values()) == {"done"}


def test_a_pickup_needs_no_label(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    (order_id,) = ordered_and_routed(filling, incoming("1001", pickup=True))
    pack(filling, "1001")
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Handed over"
        desk.press(Qt.Key.Key_M)
        assert state_of(desk.shop, order_id) == "shipped"


def test_two_gestures_on_one_step_ship_once(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    ordered_and_routed(filling, incoming("1001"))
    label(filling, pack(filling, "1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        desk.view.page._primary.click()
        desk.view.page._primary.click()
        desk.settle()
        assert one(desk.shop, "SELECT count(*) FROM order_event WHERE kind = 'shipped'") == 1
        assert len(desk.toasts) == 1


def test_a_missing_street_keeps_the_label_back_and_says_what_to_do(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", ship_to=NO_STREET))
    pack(filling, "1001")
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == ""
        assert "Packed, but without a street there is no label." in texts(desk.view.page)
        (notice,) = desk.view.page._customer.findChildren(Notice)
        assert notice.accessibleName().startswith(
            "No street in the address. The packing slip prints, the label cannot."
        )
        desk.press(Qt.Key.Key_L)
        assert "still has no street. The hold stands." in desk.view.page.banner.words
        assert one(desk.shop, "SELECT holds FROM sales_order") == 1
        desk.view.page.banner._fix.click()
        assert desk.window.view is desk.importing


def test_a_street_that_comes_with_the_next_import_frees_the_label(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    take_in(filling, incoming("1001", ship_to=NO_STREET))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert desk.view.page._customer.findChildren(Notice)
        import_chunk(desk.shop, incoming("1001", ship_to=BERLIN))
        desk.view.reload()
        desk.settle()
        assert "1 Sample Street" in "\n".join(texts(desk.view.page._customer))
        assert [notice for notice in desk.view.page._customer.findChildren(Notice) if notice.isVisible()] == []


def test_an_order_to_be_looked_at_is_not_packed_before_somebody_did(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", payment=Payment.PARTLY_REFUNDED, refunded=100))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == ""
        (notice,) = desk.view.page._customer.findChildren(Notice)
        assert notice.accessibleName().startswith("Partly refunded. Check what of it is still to be sent.")
        (lift,) = notice.findChildren(Button)
        assert lift.text() == "Lift hold"
        lift.click()
        desk.settle()
        assert desk.last_toast == "Hold lifted"
        assert primary(desk) == "Release"


def test_a_refusal_is_told_on_the_page_and_changes_nothing(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001"))
    shipment = pack(filling, "1001")
    label(filling, shipment)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        desk.view.page.ship_wanted.emit(shipment + 100)
        desk.settle()
        assert f"There is no shipment {shipment + 100}." in desk.view.page.banner.words
        assert primary(desk) == "Mark shipped"
        desk.press(Qt.Key.Key_M)
        assert desk.view.page.banner.words == ""


def test_a_folded_reason_stays_folded_when_the_page_is_read_again(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001"), incoming("1002"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert "has everything" in texts(desk.view.page._timeline)
        desk.press(Qt.Key.Key_W)
        desk.view.reload()
        desk.settle()
        assert "has everything" not in texts(desk.view.page._timeline)
        desk.press(DOWN)
        assert desk.on_page == "1001"
        assert "has everything" in texts(desk.view.page._timeline)


@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 100), ((1440, 900), 150), ((1366, 768), 110)])
def test_no_card_reaches_beyond_the_window(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path, size: tuple[int, int], scale: int
) -> None:
    address = dataclasses.replace(BERLIN, name="Donaudampfschifffahrtsgesellschaft Rechnungsprüfungsabteilung")
    ordered_and_routed(filling, incoming("1001", line("MUG", 3), line("SOCK", 2), ship_to=address))
    theme.set_text_scale(scale)
    with at_desk(qtbot, theme, shop_file, size=size) as desk:
        desk.press(RETURN)
        body = desk.view.page._scroll.widget()
        assert body is not None
        assert body.width() == desk.view.page._scroll.viewport().width()
        edges = [card.mapTo(body, card.rect().topRight()).x() for card in desk.view.page._cards if card.isVisible()]
        assert max(edges) < body.width()


def test_what_another_station_does_is_seen_at_once(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ids = take_in(filling, incoming("1001"), incoming("1002"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.view.open_order(ids[0])
        desk.settle()
        desk.kit.tasks.announce(desk.shop.run(RouteOrders((ids[1],))).touched)
        desk.settle()
        assert primary(desk) == "Route"
        desk.kit.tasks.announce(desk.shop.run(RouteOrders((ids[0],))).touched)
        desk.settle()
        assert primary(desk) == "Release"


def test_two_places_make_two_shipments_and_the_reason_is_told(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", line("MUG", 3), line("SOCK", 2)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        rows = desk.view.page._lines.table.rows.rows  # type: ignore[union-attr]  # there is one
        assert [(row.cells[0].text, row.cells[3].text, row.cells[4].text) for row in rows] == [
            ("Sample MUG", "Main St", "Reserved"),
            ("Sample SOCK", "Harbour", "Reserved"),
        ]
        assert {"1001-1", "1001-2"} <= set(texts(desk.view.page._shipments))
        shown = texts(desk.view.page._timeline)
        assert "Routed to Main St and Harbour" in shown
        assert "No location has everything: as few parcels as can be" in shown
        assert shown.count("needed for the fewest parcels") == 2
        desk.press(Qt.Key.Key_W)
        assert "needed for the fewest parcels" not in texts(desk.view.page._timeline)


def test_a_shipment_that_is_not_next_can_leave_too(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    (order_id,) = ordered_and_routed(filling, incoming("1001", line("MUG", 3), line("SOCK", 2)))
    first = one(filling, "SELECT min(id) FROM shipment")
    opened = scan(filling, str(OwnCode(CodeKind.SHIPMENT, first)))
    for _ in range(3):
        scan(filling, "MUG", opened["shipment_id"])
    label(filling, first)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert primary(desk) == "Release"
        (leave,) = [found for found in desk.view.page._shipments.findChildren(Button) if found.text() == "Mark shipped"]
        leave.click()
        desk.settle()
        assert state_of(desk.shop, order_id) == "partly_shipped"
        assert primary(desk) == "Release"


def test_the_timeline_has_every_step_with_who_and_where(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", line("MUG", 2)))
    shipment = pack(filling, "1001")
    label(filling, shipment)
    filling.run(ShipShipment(shipment))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        entries = desk.view.page.data.entries if desk.view.page.data is not None else ()
        assert [entry.text.split(" SM")[0] for entry in entries] == [
            "Shipped, tracking",
            "Label made:",
            "Packed: 2 units",
            "Scanned Sample MUG",
            "Scanned Sample MUG",
            "Packing begun",
            "Routed to Main St",
            "Imported from orders.csv",
        ]
        assert {entry.by for entry in entries} == {"Owner at Station 1"}


def test_the_money_adds_up_in_front_of_the_reader(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    taxes = (IncomingTax("VAT", 190_000, 319, True),)
    take_in(
        filling,
        incoming("1001", discounts=300, discount_code="AUTUMN", fees=50, total=2300, refunded=100, taxes=taxes),
    )
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        shown = texts(desk.view.page._money)
        pairs = dict(zip(shown[1::2], shown[2::2], strict=False))
        assert pairs["Lines"] == "20.00"
        assert pairs["Shipping, Standard"] == "5.00"
        assert pairs["Fees"] == "0.50"
        assert pairs["Discount, AUTUMN"] == "−3.00"
        assert pairs["Adjustment, to be checked"] == "0.50"
        assert pairs["Total"] == "€23.00"
        assert pairs["Refunded"] == "−1.00"
        assert "incl. VAT 19 % €3.19" in shown


def test_an_order_without_prices_says_so(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    take_in(filling, without_money(incoming("1001", ship_to=NO_STREET)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert "The file had no prices." in texts(desk.view.page._money)
        row = desk.view.page._lines.table.rows.rows[0]  # type: ignore[union-attr]  # there is one
        assert [cell.text for cell in row.cells[5:]] == ["—", "—"]


def test_history_from_before_the_import_offers_nothing_to_do(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    gone = incoming("1001", line("MUG", 1, fulfilled=1), fulfilled_at=PLACED)
    take_in(filling, gone, incoming("1002", line("MUG", 1, cancelled=1), placed_at=PLACED - timedelta(days=1)))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert (primary(desk), steps(desk)) == ("", {"Imported": "done", "Shipped": "done"})
        assert "Left the building before the order was imported" in texts(desk.view.page._shipments)
        desk.press(DOWN)
        assert (primary(desk), steps(desk)) == ("", {"Imported": "done", "Cancelled": "failed"})


def test_outside_text_is_plain_and_cannot_push_the_page_apart(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    evil, long = "<h1>Anna</h1>", "W" * 300
    address = dataclasses.replace(BERLIN, name=evil, company=long, street1=f"1 {long}")
    take_in(
        filling,
        incoming("1001", ship_to=address, note=evil + long, tags=(evil, long), attributes=((evil, long),)),
    )
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        assert evil in texts(desk.view.page._customer)
        assert all(found.textFormat() is Qt.TextFormat.PlainText for found in desk.view.page.findChildren(QLabel))
        body = desk.view.page._scroll.widget()
        assert body is not None
        assert body.width() <= desk.view.page._scroll.viewport().width()
        for found in desk.view.page._customer.findChildren(QLabel):
            widest = max(fonts.text_width(found.font(), part) for part in re.split(r"[\s\u200b]", found.text()))
            assert not found.wordWrap() or widest <= found.width() + 2, found.text()


def test_a_scan_of_an_order_opens_its_page_from_anywhere_in_the_view(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ids = ordered_and_routed(filling, incoming("#1001"), incoming("#1002"))
    with at_desk(qtbot, theme, shop_file) as desk:
        for code, number in (
            ("1001", "#1001"),
            (str(OwnCode(CodeKind.ORDER, ids[1])), "#1002"),
            ("#1001-1", "#1001"),
            (str(OwnCode(CodeKind.SHIPMENT, one(desk.shop, "SELECT max(id) FROM shipment"))), "#1002"),
        ):
            desk.scan(code)
            assert desk.on_page == number
        assert desk.kit.sounds.heard == []  # type: ignore[attr-defined]  # the test's sounds


def test_a_scan_of_goods_or_of_nothing_known_is_left_to_the_window(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    take_in(filling, incoming("1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        left: list[str] = []
        desk.view.scan_left.connect(left.append)
        desk.scan("MUG")
        desk.scan("nobody knows this")
        assert left == ["MUG", "nobody knows this"]
        assert desk.on_page == ""


def test_a_number_that_two_shops_have_shows_both(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    take_in(filling, incoming("1001"), incoming("2002"), shop_name="Berlin")
    take_in(filling, incoming("1001", external_id="9"), shop_name="Paris")
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.scan("1001")
        desk.qtbot.wait(60)
        desk.settle()
        assert desk.on_page == ""
        assert desk.numbers == ["1001", "1001"]
        assert desk.window.top.search.text() == "number:1001"


def test_the_window_may_ask_for_an_order(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    ids = take_in(filling, incoming("1001"), incoming("1002"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.window.show_view("packing")
        desk.window.show_view("orders", ids[0])
        desk.settle()
        assert desk.on_page == "1001"
        desk.window.show_view("orders", "1002")
        desk.settle()
        assert desk.on_page == "1002"
        desk.window.show_view("orders")
        desk.settle()
        assert desk.on_page == ""


def test_going_back_while_a_page_is_being_read_stays_back(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ids = take_in(filling, incoming("1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.view.open_order(ids[0])
        desk.view.show_list()
        desk.settle()
        assert desk.on_page == ""


def test_an_order_that_is_not_there_is_told(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    take_in(filling, incoming("1001"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.view.open_order(77)
        desk.settle()
        assert (desk.on_page, desk.last_toast) == ("", "This order is not there any more")


def test_typing_a_search_leaves_the_page(qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path) -> None:
    take_in(filling, incoming("1001"), incoming("1002"))
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(RETURN)
        desk.type_search("1001")
        assert (desk.on_page, desk.numbers) == ("", ["1001"])


def test_both_themes_and_large_text_draw_without_a_warning(
    qtbot: QtBot, theme: Theme, filling: AppContext, shop_file: Path
) -> None:
    ordered_and_routed(filling, incoming("1001", line("MUG", 3), line("SOCK", 2), ship_to=NO_STREET))
    with at_desk(qtbot, theme, shop_file, size=(1366, 768)) as desk:
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            theme.set_scheme(scheme)
            theme.set_text_scale(150 if scheme is Scheme.DARK else 100)
            desk.view.show_list()
            assert not desk.window.grab().isNull()
            desk.view.open_order(1)
            desk.settle()
            assert not desk.window.grab().isNull()
        QTest.keyClick(desk.view.page, UP)


@given(st.text(alphabet="abW \nä", max_size=120))
def test_places_to_break_fit_the_room_and_change_nothing_that_is_read(qapp: QApplication, text: str) -> None:
    broken = breakable(text, 100)
    assert broken.replace("\u200b", "") == text
    assert all(fonts.text_width(fonts.font(), part) <= 100 for part in re.split(r"[\s\u200b]", broken))
    assert breakable("priya.raman@example.org") == "priya.raman@example.org"
