"""The order list, as a person uses it: keys through the window's own router, a real shop behind it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.errors import Unavailable
from app.queries.order_list import ListSpec
from app.services.routing import RouteOrders
from app.ui.jobs import JobHandle
from app.ui.orders.filters import within_location
from app.ui.orders.reads import OrderData, read_order
from app.ui.orders.table_model import PAGE, Page, read_page
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import (
    NO_STREET,
    PLACED,
    count,
    import_chunk,
    incoming,
    line,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    state_of,
    take_in,
    without_money,
)
from tests.ui.orders_desk import Desk, at_desk, copy_of, open_file

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def many(number: int, *, first: int = 1001) -> list[object]:
    """Orders of one mug each, one a minute."""
    return [incoming(str(first + place), placed_at=PLACED + timedelta(minutes=place)) for place in range(number)]


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """An empty shop."""
    return copy_of(sqlite_template, tmp_path)


def fill(shop: AppContext) -> None:
    """Stock and five orders: two to route, one to pack, one packed, one on hold without prices."""
    count(shop, {("MUG", "Main St"): 20, ("SOCK", "Harbour"): 5})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), placed_at=PLACED))
    ordered_and_routed(shop, incoming("1002", placed_at=PLACED + timedelta(minutes=1)))
    pack(shop, "1002")
    take_in(shop, incoming("1003", placed_at=PLACED + timedelta(minutes=2), tags=("VIP",)))
    poor = without_money(incoming("1004", placed_at=PLACED + timedelta(minutes=3), ship_to=NO_STREET))
    take_in(shop, poor, shop_name="Berlin")
    take_in(shop, incoming("1005", line("SOCK", 3), placed_at=PLACED + timedelta(minutes=4)))


@pytest.fixture
def filled(sqlite_template: Path, shop_file: Path) -> AppContext:
    """The shop of ``fill``, open."""
    return open_file(filled_copy(sqlite_template, shop_file.parent, fill))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, filled: AppContext, shop_file: Path) -> Iterator[Desk]:
    """The Orders screen of the filled shop."""
    filled.close()
    with at_desk(qtbot, theme, shop_file) as found:
        yield found


def test_the_newest_order_stands_first_and_has_the_focus(desk: Desk) -> None:
    assert desk.numbers == ["1005", "1004", "1003", "1002", "1001"]
    assert desk.focused == "1005"
    assert desk.view.pane.data is not None
    assert desk.view.pane.data.number == "1005"


def test_a_row_says_state_payment_and_money_in_words(desk: Desk) -> None:
    cells = dict(zip([column.id for column in desk.view.list.model.columns[1:]], desk.cells("1001"), strict=True))
    assert (cells["number"], cells["customer"], cells["units"]) == ("1001", "Sample Buyer", "2")
    assert (cells["state"], cells["payment"], cells["total"]) == ("To release", "Paid", "45.00")
    assert (cells["location"], cells["problem"], cells["tags"]) == ("Main St", "", "")
    assert cells["ship_by"].startswith("Late ")
    assert cells["placed"].startswith("2 Mar")


def test_unknown_money_is_a_dash_with_its_reason(desk: Desk) -> None:
    row = desk.view.list.model.place_of(desk.view.list.model.key_at(1))
    cell = desk.view.list.model.rows[row].cells[8]
    assert (cell.text, cell.tip) == ("—", "The file had no prices")


def test_a_hold_stands_for_the_state_and_its_reason_beside_it_with_what_mends_it(desk: Desk) -> None:
    assert desk.cells("1004")[5:7] == ["On hold", "Address: no street Fix"]


def test_tabs_count_and_filter(desk: Desk) -> None:
    assert desk.tabs["all"] == "All 5"
    assert desk.tabs["route"] == "To route 3"
    assert desk.tabs["hold"] == "On hold 1"
    assert desk.tabs["release"] == "To release 3"
    desk.press(Qt.Key.Key_2, ALT)
    assert desk.numbers == ["1001", "1003", "1005"]
    desk.view.list.show_view("packed")
    desk.settle()
    assert desk.numbers == ["1002"]


def test_what_is_to_be_released_is_counted_in_the_rail(desk: Desk) -> None:
    assert desk.window.rail.list.entries.entry(0).count == 3


def test_searching_finds_numbers_and_buyers(desk: Desk) -> None:
    desk.type_search("003")
    assert desk.numbers == ["1003"]
    desk.type_search("SAMPLE buy")
    assert desk.numbers == ["1005", "1003", "1002", "1001"]


def test_a_search_without_a_match_says_so_and_escape_clears_it(desk: Desk) -> None:
    desk.type_search("nobody")
    assert desk.numbers == []
    assert desk.view.list.is_empty
    assert "0 match: drop “nobody”?" in desk.view.list._no_match.accessibleName()
    desk.view.list.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert (desk.window.top.search.text(), len(desk.numbers)) == ("", 5)


def test_each_term_that_finds_nothing_can_be_dropped(desk: Desk) -> None:
    desk.type_search("1003 nobody status:to_route")
    offers = {button.text(): button for button in desk.view.list._no_match.offers}
    assert list(offers) == ["Drop 1003", "Drop nobody", "Drop status:to_route"]
    offers["Drop nobody"].click()
    desk.settle()
    assert (desk.window.top.search.text(), desk.numbers) == ("1003 status:to_route", ["1003"])


def test_a_view_with_nothing_in_it_says_what_is_missing(desk: Desk) -> None:
    desk.view.list.show_view("pickup")
    desk.settle()
    assert "Nobody waits to pick anything up" in desk.view.list._no_match.accessibleName()
    assert desk.view.pane.isHidden()
    desk.view.list._no_match.show_all.click()
    desk.settle()
    assert len(desk.numbers) == 5


def test_without_any_order_the_first_step_is_offered(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        wishes: list[tuple[str, object]] = []
        desk.view.go.connect(lambda view_id, argument: wishes.append((view_id, argument)))
        assert "No orders yet" in desk.view.list._first_use.accessibleName()
        desk.press(Qt.Key.Key_I)
        assert desk.window.view is desk.importing
        desk.view.list.demo_wanted.emit()
        assert wishes == [("import", None), ("start", "demo")]


def test_the_first_import_fills_an_empty_list_by_itself(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        import_chunk(desk.shop, incoming("1001"))
        desk.view.reload()
        desk.settle()
        assert desk.numbers == ["1001"]
        assert not desk.view.list.is_empty


def test_letters_move_and_tick(desk: Desk) -> None:
    for key in (Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_K):
        desk.press(key)
    assert desk.focused == "1003"
    assert desk.view.list.bulk.isVisible()
    assert desk.view.list.bulk._title.text() == "2 selected"
    assert desk.view.list.bulk._sub.text() == "2 units"
    desk.press(Qt.Key.Key_Escape)
    assert not desk.view.list.bulk.isVisible()


def test_the_ticked_money_is_summed_where_all_of_it_is_known(desk: Desk) -> None:
    model = desk.view.list.model
    model.tick([model.key_at(0), model.key_at(2)], True)
    assert desk.view.list.bulk._sub.text() == "4 units · €90.00"


def test_orders_can_be_routed_without_releasing_them(desk: Desk) -> None:
    desk.view.list.show_view("route")
    desk.settle()
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X):
        desk.press(key)
    desk.press(Qt.Key.Key_O, SHIFT)
    assert desk.last_toast == "2 orders routed"
    assert desk.numbers == ["1004"]
    assert not desk.view.list.model.has_ticks()


def test_routing_is_taken_back_and_done_again(desk: Desk) -> None:
    def states() -> list[str]:
        return [row[0] for row in rows_of(desk.shop, "SELECT state FROM sales_order ORDER BY number")]

    before = states()
    desk.view.list.show_view("route")
    desk.settle()
    asked = len(desk.numbers)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_O, SHIFT)
    routed, told = states(), desk.last_toast
    assert routed != before
    desk.press(Qt.Key.Key_Z, CTRL)
    assert (states(), len(desk.numbers)) == (before, asked)
    assert desk.last_toast.startswith("Routing of ")
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert (states(), desk.last_toast) == (routed, told)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert states() == before


def test_routing_more_than_one_chunk_counts_and_can_be_stopped(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_file(shop_file)
    count(shop, {("MUG", "Main St"): 50})
    take_in(shop, *many(12))  # type: ignore[arg-type]  # incoming orders
    shop.close()
    monkeypatch.setattr("app.ui.route_job.CHUNK", 5)
    seen: list[tuple[int, int]] = []

    def stop_at_five(handle: JobHandle, done: int, total: int) -> None:
        seen.append((done, total))
        if done == 5:
            handle.stop()

    monkeypatch.setattr(JobHandle, "progress", stop_at_five)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(Qt.Key.Key_A, CTRL)
        desk.press(Qt.Key.Key_O, SHIFT)
        assert seen == [(0, 12), (5, 12)]
        assert desk.last_toast == "5 orders routed, then stopped"
        assert one(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'to_pack'") == 5
        assert desk.kit.jobs.running == []


def test_p_prints_the_slips_of_the_chosen_orders(desk: Desk) -> None:
    model = desk.view.list.model
    model.tick([model.key_at(3), model.key_at(4)], True)
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert sorted(desk.printer.taken) == ["slip-1001-1.pdf", "slip-1002-1.pdf"]
    assert desk.last_toast == "2 documents printed"


def test_slips_of_orders_without_a_shipment_are_refused_in_place(desk: Desk) -> None:
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_1)
    assert desk.printer.taken == []
    assert "there is no shipment yet" in desk.view.list.banner.words


def test_a_printer_that_fails_is_told_in_place(desk: Desk) -> None:
    desk.printer.broken = True
    desk.view.list.table.select_key(desk.view.list.model.key_at(4))
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert "1 document not printed" in desk.view.list.banner.words
    assert "out of paper" in desk.view.list.banner.words


def test_a_page_at_a_time_is_read(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    take_in(shop, *many(PAGE * 2 + 30))  # type: ignore[arg-type]  # incoming orders
    shop.close()
    with at_desk(qtbot, theme, shop_file) as desk:
        assert len(desk.numbers) == PAGE
        bar = desk.view.list.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        desk.settle()
        assert len(desk.numbers) == PAGE * 2
        bar.setValue(bar.maximum())
        desk.settle()
        bar.setValue(bar.maximum())
        desk.settle()
        assert len(desk.numbers) == len(set(desk.numbers)) == PAGE * 2 + 30
        assert not desk.view.list.model.has_more


def test_a_change_elsewhere_is_mended_where_it_stands(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    count(shop, {("MUG", "Main St"): 500})
    ids = take_in(shop, *many(80))  # type: ignore[arg-type]  # incoming orders
    shop.close()
    with at_desk(qtbot, theme, shop_file) as desk:
        table, bar = desk.view.list.table, desk.view.list.table.verticalScrollBar()
        table.select_key(ids[20])
        bar.setValue(700)
        desk.settle()
        top = table.rowAt(0)
        before = (desk.numbers[top], table.rowViewportPosition(top), desk.focused)
        resets: list[int] = []
        desk.view.list.model.modelReset.connect(lambda: resets.append(1))
        desk.kit.tasks.run(desk.window, RouteOrders((ids[30],)))
        desk.settle()
        assert desk.cells("1031")[5].startswith("To release")
        late = [incoming(str(2000 + n), placed_at=PLACED + timedelta(days=1, minutes=n)) for n in range(3)]
        import_chunk(desk.shop, *late)
        desk.view.reload()
        desk.settle()
        assert desk.numbers[:3] == ["2002", "2001", "2000"]
        top = table.rowAt(0)
        assert (desk.numbers[top], table.rowViewportPosition(top), desk.focused) == before
        assert resets == []


def test_an_order_that_leaves_the_view_hands_the_focus_on(desk: Desk) -> None:
    desk.view.list.show_view("route")
    desk.settle()
    desk.press(Qt.Key.Key_J)
    assert desk.focused == "1004"
    desk.press(Qt.Key.Key_K)
    desk.press(Qt.Key.Key_O, SHIFT)
    assert (desk.numbers, desk.focused) == (["1004", "1003"], "1004")
    assert desk.view.pane.data is not None
    assert desk.view.pane.data.number == "1004"


def test_changes_during_a_read_are_not_lost(desk: Desk) -> None:
    ids = [key for key in (desk.view.list.model.key_at(place) for place in (0, 2)) if isinstance(key, int)]
    desk.view.list.renew()
    desk.shop.run(RouteOrders(tuple(ids)))
    desk.view.list.renew(ids)
    desk.settle()
    assert all(desk.cells(number)[5].startswith("To release") for number in ("1005", "1003"))


def test_a_database_that_cannot_be_read_is_told_with_a_way_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_args: object, **_kw: object) -> object:
        raise Unavailable("The database does not answer.", fix="Look at the network.")

    monkeypatch.setattr("app.ui.orders.list_page.read_page", unreadable)
    desk.view.reload()
    desk.settle()
    assert "does not answer" in desk.view.list.banner.words
    assert len(desk.numbers) == 5
    monkeypatch.undo()
    desk.view.list.banner._fix.click()
    desk.settle()
    assert desk.view.list.banner.words == ""


def test_f9_hides_the_pane_and_brings_it_back(desk: Desk) -> None:
    assert desk.view.pane.isVisible()
    desk.press(Qt.Key.Key_F9)
    assert not desk.view.pane.isVisible()
    desk.press(Qt.Key.Key_F9)
    assert desk.view.pane.isVisible()


def test_a_narrow_window_leaves_out_the_pane_and_spare_columns_but_never_the_total(desk: Desk) -> None:
    desk.window.resize(1024, 640)
    desk.settle()
    table = desk.view.list.table
    shown = [column.id for place, column in enumerate(table.rows.columns) if not table.isColumnHidden(place)]
    assert desk.view.pane.isHidden()
    assert "problem" not in shown
    assert {"number", "customer", "state", "total"} <= set(shown)


def test_a_toast_leaves_the_note_row_of_the_pane_free(desk: Desk) -> None:
    desk.settle()
    toast, foot = desk.window.toast, desk.view.pane._foot
    assert foot.isVisible()
    desk.view.say_undo("24 orders released", lambda: None)
    place = foot.rect().translated(foot.mapTo(desk.window, foot.rect().topLeft()))
    assert not place.intersects(toast.rect().translated(toast.mapTo(desk.window, toast.rect().topLeft())))


def test_w_folds_and_unfolds_the_reason_in_the_pane(desk: Desk) -> None:
    desk.view.list.table.select_key(desk.view.list.model.key_at(4))
    desk.settle()
    timeline = desk.view.pane._timeline
    assert timeline is not None
    (why,) = [item._why for item in timeline._items if item._why is not None]
    assert not why.isHidden()
    desk.press(Qt.Key.Key_W)
    assert why.isHidden()


def test_the_pane_reads_only_where_a_held_key_stops(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(conn: object, order_id: int, now: datetime) -> OrderData | None:
        asked.append(order_id)
        return read_order(conn, order_id, now)

    monkeypatch.setattr("app.ui.orders.view.read_order", counted)
    for _ in range(4):
        desk.view.list.table.move_current(1)
    desk.settle()
    assert len(asked) == 2
    assert desk.view.pane.data is not None
    assert desk.view.pane.data.number == "1001"


def test_the_next_page_of_a_list_that_was_left_is_dropped(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_file(shop_file)
    take_in(shop, *many(PAGE + 50))  # type: ignore[arg-type]  # incoming orders
    take_in(shop, incoming("999", ship_to=NO_STREET))
    shop.close()
    gate = threading.Event()

    def held_up(conn: object, spec: ListSpec, now: datetime, **page: Any) -> Page:
        if page.get("after") is not None:
            assert gate.wait(10)
        return read_page(conn, spec, now, **page)

    with at_desk(qtbot, theme, shop_file) as desk:
        monkeypatch.setattr("app.ui.orders.list_page.read_page", held_up)
        bar = desk.view.list.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        desk.view.list.show_view("hold")
        qtbot.waitUntil(lambda: desk.numbers == ["999"])
        gate.set()
        desk.settle()
        assert desk.numbers == ["999"]


def test_a_burst_of_thirteen_digits_starts_nothing_here(desk: Desk) -> None:
    states = [state_of(desk.shop, order_id) for order_id in range(1, 6)]
    for sign in "4006381333931":
        QTest.keyClick(desk.view.list.table, sign)  # type: ignore[call-overload]  # signs are missing from the stubs
    QTest.keyClick(desk.view.list.table, Qt.Key.Key_Return)
    desk.router.expire()
    desk.settle()
    assert [state_of(desk.shop, order_id) for order_id in range(1, 6)] == states
    assert (desk.on_page, desk.view.list.model.has_ticks()) == ("", False)


def test_names_from_outside_are_shown_as_they_are(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    shop = open_file(shop_file)
    evil = "<img src=x><b>Anna</b>"
    take_in(shop, incoming("1001", ship_to=NO_STREET.__class__(name=evil, street1="1 <i>Way</i>", city="Berlin")))
    shop.close()
    with at_desk(qtbot, theme, shop_file) as desk:
        assert desk.cells("1001")[1] == evil
        tip = desk.view.list.model.data(desk.view.list.model.index(0, 2), Qt.ItemDataRole.ToolTipRole)
        assert tip == "&lt;img src=x&gt;&lt;b&gt;Anna&lt;/b&gt;"


def test_leaving_and_coming_back_keeps_the_place(desk: Desk) -> None:
    desk.press(Qt.Key.Key_J)
    desk.window.show_view("packing")
    desk.window.show_view("orders")
    desk.settle()
    assert desk.focused == "1004"


def test_a_hidden_list_is_brought_up_to_date_when_it_is_shown(desk: Desk) -> None:
    desk.window.show_view("packing")
    desk.kit.tasks.run(desk.window, RouteOrders((one(desk.shop, "SELECT id FROM sales_order WHERE number = '1005'"),)))
    desk.settle()
    assert desk.cells("1005")[5] == "To route"
    desk.window.show_view("orders")
    desk.settle()
    assert desk.cells("1005")[5] == "To release"


def test_the_keys_that_are_listed_work_here(desk: Desk) -> None:
    ids = {bound.spec.id for bound in desk.kit.actions.working()}
    assert {"orders.release", "orders.print", "orders.open", "orders.pane", "orders.view_1"} <= ids
    assert "orders.choice_1" not in ids
    assert not any(spec_id.startswith("order.") for spec_id in ids)


@pytest.mark.parametrize(
    ("query", "location", "found"),
    [
        ("is:open", "", "is:open"),
        ("", "Main St", 'location:"Main St"'),
        ("is:late OR tag:gift", "Berlin", 'is:late location:"Berlin" OR tag:gift location:"Berlin"'),
        ('"this OR that"', "Berlin", '"this OR that" location:"Berlin"'),
        ("mug", 'The "Old" Mill', 'mug location:"The  Old  Mill"'),
    ],
)
def test_a_location_holds_for_each_alternative_of_a_search(query: str, location: str, found: str) -> None:
    assert within_location(query, location) == found


def test_a_chosen_location_holds_for_the_list_and_its_counts(desk: Desk) -> None:
    desk.view.location_changed(1, "Main St")
    desk.settle()
    assert desk.numbers == ["1002", "1001"]
    assert (desk.tabs["all"], desk.view.list.total_words) == ("All 2", "2")
    desk.view.location_changed(None, "")
    desk.settle()
    assert len(desk.numbers) == 5
