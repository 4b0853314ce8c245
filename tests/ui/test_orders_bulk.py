"""What is done to many orders: three keys for a release, the digit of a hold, results with their reasons, undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.holds import PlaceHold
from app.services.jobs import run_job
from app.services.order_release import ReleaseOrder
from app.ui.i18n import install
from app.ui.jobs import JobHandle
from app.ui.palette.panel import Palette
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import (
    NO_STREET,
    PLACED,
    count,
    incoming,
    line,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    take_in,
)
from tests.ui.orders_desk import Desk, at_desk, copy_of, open_file

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def fill(shop: AppContext) -> None:
    """40 mugs and seven orders: one without a street, one that nobody has stock for, one that may be fraud."""
    count(shop, {("MUG", "Main St"): 20, ("MUG", "Harbour"): 20})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), placed_at=PLACED))
    for place, number in enumerate(("1002", "1003", "1004"), start=1):
        take_in(shop, incoming(number, placed_at=PLACED + timedelta(minutes=place), tags=("VIP",)))
    take_in(shop, incoming("1005", placed_at=PLACED + timedelta(minutes=5), ship_to=NO_STREET))
    take_in(shop, incoming("1006", line("LAMP", 3), placed_at=PLACED + timedelta(minutes=6)))
    (held,) = take_in(shop, incoming("1000", placed_at=PLACED - timedelta(minutes=6)))
    shop.run(PlaceHold(held, "fraud"))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Desk]:
    """The Orders screen of that shop, all orders."""
    with at_desk(qtbot, theme, shop_file) as found:
        yield found


def state(shop: AppContext, number: str) -> str:
    """The state of an order."""
    return str(one(shop, "SELECT state FROM sales_order WHERE number = :n", n=number))


def holds(shop: AppContext, number: str) -> list[str]:
    """What holds an order."""
    sql = """SELECT h.kind FROM order_hold h JOIN sales_order o ON o.id = h.order_id
             WHERE o.number = :n AND h.lifted_at IS NULL ORDER BY h.kind"""
    return [row[0] for row in rows_of(shop, sql, n=number)]


def test_three_keys_release_everything_that_is_due(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file, first="hold") as desk:
        desk.press(Qt.Key.Key_1, CTRL)
        assert desk.numbers == ["1001", "1002", "1003", "1004", "1006"]
        desk.press(Qt.Key.Key_A, CTRL)
        desk.press(Qt.Key.Key_R)
        assert [state(desk.shop, number) for number in ("1001", "1002", "1003", "1004")] == ["released"] * 4
        assert (state(desk.shop, "1005"), state(desk.shop, "1006")) == ("to_route", "backorder")
        assert state(desk.shop, "1000") == "to_route"


def test_what_could_not_be_released_is_listed_stays_ticked_and_alone_is_tried_again(desk: Desk) -> None:
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_R)
    results = desk.view.list.results
    assert results.isVisible()
    told = {row.cells[0].text: [cell.text for cell in row.cells[1:]] for row in results.model.rows}
    assert set(told) == {"1000", "1006"}
    assert "fraud" in told["1000"][0] and told["1000"][1]
    assert "in stock" in told["1006"][0]
    assert desk.ticked == {"1000", "1006"}
    count(desk.shop, {("LAMP", "Main St"): 5})
    results.retry.click()
    desk.settle()
    assert state(desk.shop, "1006") == "released"
    assert desk.ticked == {"1000"}
    assert [row.cells[0].text for row in results.model.rows] == ["1000"]


def test_a_result_is_opened_by_enter_and_escape_goes_one_level_up_each_time(desk: Desk) -> None:
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_R)
    desk.view.list.results.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.on_page in ("1000", "1006")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.on_page, desk.view.list.results.isVisible()) == ("", True)
    desk.press(Qt.Key.Key_Escape)
    assert (desk.view.list.results.isVisible(), len(desk.ticked)) == (False, 2)
    desk.press(Qt.Key.Key_Escape)
    assert desk.ticked == set()


def test_a_release_is_undone_by_its_name_and_done_again(desk: Desk) -> None:
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_R):
        desk.press(key)
    assert desk.last_toast == "2 orders released"
    assert desk.toasts[-1].undoes
    desk.press(Qt.Key.Key_Z, CTRL)
    assert (state(desk.shop, "1004"), state(desk.shop, "1003")) == ("to_pack", "to_pack")
    assert "taken back" in desk.last_toast
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert (state(desk.shop, "1004"), state(desk.shop, "1003")) == ("released", "released")


def test_three_keys_put_one_on_hold_and_the_focus_goes_on(desk: Desk) -> None:
    assert desk.focused == "1006"
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_H, Qt.Key.Key_3):
        desk.press(key)
    assert holds(desk.shop, "1004") == ["fraud"]
    assert desk.last_toast == "1 order put on hold"
    assert desk.focused == "1003"
    assert desk.view.list.table.hasFocus()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert holds(desk.shop, "1004") == []


def test_the_focus_goes_on_where_what_was_released_leaves_the_list(desk: Desk) -> None:
    desk.view.list.show_view("release")
    desk.settle()
    assert (desk.numbers, desk.focused) == (["1001", "1002", "1003", "1004", "1006"], "1001")
    for key in (Qt.Key.Key_J, Qt.Key.Key_R):
        desk.press(key)
    assert (desk.numbers, desk.focused) == (["1001", "1003", "1004", "1006"], "1003")
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_R):
        desk.press(key)
    assert (desk.numbers, desk.focused) == (["1001", "1006"], "1006")
    assert desk.view.list.table.hasFocus()
    desk.press(Qt.Key.Key_R)
    assert (desk.numbers, desk.focused) == (["1001"], "1001"), "the last one hands it on upwards"


def test_what_failed_keeps_the_focus_and_its_tick(desk: Desk) -> None:
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1000'"))
    for key in (Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_R):
        desk.press(key)
    assert state(desk.shop, "1001") == "released"
    assert (desk.focused, desk.ticked) == ("1000", {"1000"})
    assert desk.view.list.table.hasFocus()


def test_a_hold_can_have_several_reasons_and_is_undone_and_lifted_as_one(desk: Desk) -> None:
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_H, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_3):
        desk.press(key)
    assert holds(desk.shop, "1004") == []
    desk.press(Qt.Key.Key_Return)
    assert holds(desk.shop, "1004") == ["fraud", "payment"]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert holds(desk.shop, "1004") == []
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1004'"))
    desk.press(Qt.Key.Key_L)
    assert holds(desk.shop, "1004") == []
    desk.press(Qt.Key.Key_Z, CTRL)
    assert holds(desk.shop, "1004") == ["fraud", "payment"]


def test_digits_do_nothing_while_nothing_is_asked_and_a_scan_answers_nothing(desk: Desk) -> None:
    desk.press(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_H)
    for sign in "4006381333931":
        QTest.keyClick(desk.view.list.table, sign)  # type: ignore[call-overload]  # signs are missing from the stubs
    QTest.keyClick(desk.view.list.table, Qt.Key.Key_Return)
    desk.router.expire()
    desk.settle()
    assert one(desk.shop, "SELECT count(*) FROM order_hold WHERE lifted_at IS NULL") == 2
    desk.press(Qt.Key.Key_Escape)
    assert not desk.view.list.bulk.asks


def test_a_tag_is_proposed_added_and_removed(desk: Desk) -> None:
    desk.press(Qt.Key.Key_T)
    desk.type_text("vi")
    assert [row.text for row in desk.view.list.bulk.field.field.proposals.rows] == ["VIP"]
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert one(desk.shop, "SELECT count(*) FROM order_tag WHERE tag = 'VIP'") == 4
    assert desk.cells("1006")[11] == "VIP"
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_T)
    desk.type_text("VIP")
    desk.view.list.bulk.field._other.click()
    desk.settle()
    assert one(desk.shop, "SELECT count(*) FROM order_tag") == 0


def test_an_order_is_assigned_to_a_location_by_its_digit(desk: Desk) -> None:
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1001'"))
    desk.press(Qt.Key.Key_A)
    names = [answer.title for answer in desk.view.list.bulk.digits.answers]
    desk.press(Qt.Key(Qt.Key.Key_1 + names.index("Harbour")))
    assert desk.cells("1001")[10] == "Harbour"


def test_cancelling_asks_why_says_what_is_paid_back_and_is_undone_with_it(desk: Desk) -> None:
    model, card = desk.view.list.model, desk.view.list.bulk.cancel
    model.tick([model.key_at(row) for row in (2, 3)], True)
    desk.press(Qt.Key.Key_C, SHIFT)
    assert (card.title.text(), card._refund.text()) == ("Cancel 2 orders", "Pay back €50.00")
    assert card._no_refund.text().startswith("For 2 orders.")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_1)
    assert [state(desk.shop, number) for number in ("1004", "1003")] == ["to_route"] * 2, "nothing before Enter"
    desk.press(Qt.Key.Key_Return)
    assert [state(desk.shop, number) for number in ("1004", "1003")] == ["cancelled"] * 2
    assert rows_of(desk.shop, "SELECT state, amount FROM outbox") == [("held", 2_500)] * 2
    assert desk.last_toast == "2 orders cancelled. €50.00 is paid back in 20 s"
    assert desk.view.list.table.hasFocus()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert [state(desk.shop, number) for number in ("1004", "1003")] == ["to_route"] * 2
    assert rows_of(desk.shop, "SELECT state FROM outbox") == [("cancelled",)] * 2


def test_many_are_cancelled_without_a_refund_where_it_is_taken_off(desk: Desk) -> None:
    desk.type_search("tag:vip")
    desk.view.list.table.setFocus()
    for key, modifier in ((Qt.Key.Key_A, CTRL), (Qt.Key.Key_C, SHIFT)):
        desk.press(key, modifier)
    assert desk.view.list.bulk.cancel._refund.text() == "Pay back €75.00"
    for key in (Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_Return):
        desk.press(key)
    assert [state(desk.shop, number) for number in ("1002", "1003", "1004")] == ["cancelled"] * 3
    assert one(desk.shop, "SELECT count(*) FROM outbox") == 0
    assert desk.last_toast == "3 orders cancelled"


def test_a_question_begins_with_a_capital_in_german_too(
    qtbot: QtBot, theme: Theme, shop_file: Path, qapp: QApplication
) -> None:
    install(qapp, "de")
    try:
        with at_desk(qtbot, theme, shop_file) as desk:
            desk.press(Qt.Key.Key_A, CTRL)
            desk.press(Qt.Key.Key_C, SHIFT)
            assert desk.view.list.bulk.cancel.title.text() == "Alle 7 Aufträge stornieren"
            desk.press(Qt.Key.Key_H)
            assert desk.view.list.bulk.digits._title.text().startswith("Alle 7 Aufträge")
    finally:
        install(qapp, "en")


def test_escape_keeps_the_orders_and_gives_the_focus_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C, SHIFT)
    desk.press(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.list.bulk.cancel.isHidden() and desk.view.list.table.hasFocus()
    assert one(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'cancelled'") == 0


def test_all_that_match_but_one_is_acted_on_without_touching_the_rest(desk: Desk) -> None:
    desk.type_search("tag:vip")
    desk.view.list.table.setFocus()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_X)
    assert desk.view.list.bulk._title.text() == "All 3 but 1 selected"
    assert desk.view.chosen_words() == "all 3 orders but 1"
    desk.press(Qt.Key.Key_H)
    desk.press(Qt.Key.Key_1)
    assert [bool(holds(desk.shop, number)) for number in ("1001", "1002", "1003", "1004")] == [False, True, True, False]


def test_a_search_with_a_fault_acts_on_nothing(desk: Desk) -> None:
    desk.type_search("status:opne tag:vip")
    desk.view.list.table.setFocus()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_R)
    assert "not understood" in desk.view.list.banner.words
    assert one(desk.shop, "SELECT count(*) FROM job") == 0


def test_rows_are_copied_with_heads_for_a_spreadsheet(desk: Desk) -> None:
    model = desk.view.list.model
    model.tick([model.key_at(2), model.key_at(3)], True)
    desk.press(Qt.Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].split("\t")[:2] == ["Order", "Customer"]
    assert [text.split("\t")[0] for text in lines[1:]] == ["1004", "1003"]
    assert data.html().count("<tr>") == 3
    assert desk.last_toast == "2 rows copied"
    model.tick_all(True)
    desk.press(Qt.Key.Key_C, CTRL)
    assert len(QApplication.clipboard().text().splitlines()) == 8


def test_ticked_rows_that_are_not_loaded_are_copied_too(desk: Desk) -> None:
    model = desk.view.list.model
    model.tick([model.key_at(2)], True)
    desk.view.list.show_query("tag:none")
    desk.settle()
    model.tick(rows_of(desk.shop, "SELECT id FROM sales_order WHERE number = '1003'")[0], True)
    desk.press(Qt.Key.Key_C, CTRL)
    assert [text.split("\t")[0] for text in QApplication.clipboard().text().splitlines()[1:]] == ["1003"]


def test_more_rows_than_a_clipboard_holds_are_not_cut_short(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.orders.bulk_actions.MOST_COPIED", 3)
    QApplication.clipboard().setText("before")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "before"
    assert desk.last_toast == "Nothing was copied: more than 3 rows. Export them."
    assert desk.toasts[-1].action == "Export"


def test_what_is_copied_is_no_formula(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    take_in(shop, incoming("=cmd|'/c calc'!A1"))
    shop.close()
    with at_desk(qtbot, theme, path) as desk:
        desk.press(Qt.Key.Key_C, CTRL)
        assert QApplication.clipboard().text().splitlines()[1].startswith("'=cmd")


def test_the_shown_columns_are_written_to_a_file(desk: Desk, shop_file: Path) -> None:
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_X)
    desk.press(Qt.Key.Key_E, CTRL)
    desk.press(Qt.Key.Key_1)
    written = shop_file.with_name("exported.csv").read_text("utf-8-sig").splitlines()
    assert written[0].startswith("Order,Customer,Channel,Shop,Units,Ship by,Status,Holds,Units missing,Total,Currency")
    assert sorted(text.split(",")[0] for text in written[1:]) == ["1000", "1001", "1002", "1003", "1004", "1005"]
    assert desk.last_toast == "6 orders written to exported.csv"


def test_a_file_that_is_stopped_is_not_left(desk: Desk, shop_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.reports.tables._TELL_EVERY", 2)
    seen: list[tuple[int, int]] = []

    def stop_at_four(handle: JobHandle, done: int, total: int) -> None:
        seen.append((done, total))
        if done == 4:
            handle.stop()

    monkeypatch.setattr(JobHandle, "progress", stop_at_four)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_E, CTRL)
    desk.press(Qt.Key.Key_1)
    assert seen == [(2, 7), (4, 7)]
    assert not shop_file.with_name("exported.csv").exists()
    assert desk.last_toast == "Stopped: no file was left"
    assert desk.kit.jobs.running == []


def test_labels_are_printed_for_what_is_packed_and_the_rest_is_named(desk: Desk) -> None:
    pack(desk.shop, "1001")
    ordered = one(desk.shop, "SELECT id FROM sales_order WHERE number = '1002'")
    desk.shop.run(ReleaseOrder(ordered))
    desk.view.reload()
    desk.settle()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_Return)
    assert desk.printer.taken == ["label-1001-1.pdf"]
    told = desk.view.list.banner.words
    assert "1 document printed, not all of them" in told
    assert "without a full address: 1002-1." in told and "5 orders have no shipment yet." in told


def test_all_that_match_are_printed_however_many_they_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("app.ui.orders.many_papers._AT_A_TURN", 2)
    monkeypatch.setattr("app.ui.orders.many_papers.ON_ONE_LIST", 2)
    monkeypatch.setattr("app.queries.order_list._IDS_AT_ONCE", 2)
    desk.view.list.show_view("route")
    desk.settle()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_R)
    desk.view.list.show_view("all")
    desk.settle()
    printed = len(rows_of(desk.shop, "SELECT id FROM shipment"))
    assert printed > 2
    desk.press(Qt.Key.Key_A, CTRL)
    for digit, kind in ((Qt.Key.Key_1, "slip-"), (Qt.Key.Key_3, "pick-list-")):
        desk.printer.taken.clear()
        desk.press(Qt.Key.Key_P)
        desk.press(digit)
        desk.press(Qt.Key.Key_Return)
        assert {name.startswith(kind) for name in desk.printer.taken} == {True}
        assert len(desk.printer.taken) >= (printed if kind == "slip-" else 2)


def test_a_print_that_is_stopped_says_how_far_it_came(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.orders.many_papers._AT_A_TURN", 1)
    seen: list[tuple[int, int]] = []

    def stop_at_five(handle: JobHandle, done: int, total: int) -> None:
        seen.append((done, total))
        if done == 5:
            handle.stop()

    monkeypatch.setattr(JobHandle, "progress", stop_at_five)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert seen == [(done, 7) for done in range(6)]
    told = desk.view.list.banner.words
    assert "Nothing was printed" in told and "Stopped after 5 of 7 orders. 5 orders have no shipment yet." in told
    assert desk.kit.jobs.running == []


def test_a_slip_that_the_printer_refuses_is_told_and_kept(desk: Desk) -> None:
    desk.printer.broken = True
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1001'"))
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert "1 document not printed, 0 printed. They are kept." in desk.view.list.banner.words


def test_one_pick_list_is_printed_for_what_was_released(desk: Desk) -> None:
    desk.view.list.show_view("route")
    desk.settle()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_R, SHIFT)
    assert [name.startswith("pick-list-") for name in desk.printer.taken] == [True]
    assert state(desk.shop, "1002") == "released"
    desk.press(Qt.Key.Key_R)
    assert len(desk.printer.taken) == 1, "a release alone prints nothing"


def test_a_menu_offers_the_rest_and_gives_the_focus_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Period)
    menu = desk.view.bulk.menu
    assert [row.text for row in menu.rows][:2] == ["Lift holds", "Release and print pick list"]
    desk.press(Qt.Key.Key_R)  # is not for the list below
    assert (state(desk.shop, "1006"), menu.isVisible()) == ("to_route", True)
    desk.press(Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert desk.view.list.table.hasFocus()


def test_a_long_job_counts_and_can_be_stopped(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    take_in(shop, *(incoming(str(number)) for number in range(12)))
    shop.close()
    monkeypatch.setattr("app.ui.orders.bulk_work._SMALL", 0)
    monkeypatch.setattr("app.services.jobs.FIRST_CHUNK", 2)

    def waiting(run: Any, job_id: int, progress: Any, should_stop: Callable[[], bool]) -> Any:
        """As the job is run, but after the first chunk it waits for the person to stop it."""

        def told(done: int, total: int) -> None:
            progress(done, total)
            end = time.monotonic() + 10
            while not should_stop() and time.monotonic() < end:
                time.sleep(0.002)

        return run_job(run, job_id, told, should_stop)

    monkeypatch.setattr("app.services.jobs.run_job", waiting)
    with at_desk(qtbot, theme, path) as desk:
        seen: list[tuple[str, int, int]] = []

        def stop(title: str, done: int, total: int) -> None:
            seen.append((title, done, total))
            if done:
                desk.view.list.bulk.cancel_wanted.emit()

        desk.view.bulk.work.progressed.connect(stop)
        desk.press(Qt.Key.Key_A, CTRL)
        desk.press(Qt.Key.Key_H)
        desk.press(Qt.Key.Key_1)
        assert seen[0] == ("Putting on hold", 0, 12)
        assert seen[-1] == ("", 0, 0)
        assert one(desk.shop, "SELECT count(*) FROM order_hold WHERE lifted_at IS NULL") == 2
        assert desk.kit.jobs.running == []
        assert "left as they were" in desk.last_toast
        desk.press(Qt.Key.Key_Z, CTRL)
        assert one(desk.shop, "SELECT count(*) FROM order_hold WHERE lifted_at IS NULL") == 0


def test_a_problem_is_mended_by_a_click_or_f_where_the_address_is(desk: Desk) -> None:
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1005'"))
    desk.press(Qt.Key.Key_F)
    assert desk.on_page == "1005"
    assert desk.view.page.is_open_for_change


def test_a_note_is_added_from_the_pane_and_undone(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    desk.type_text("ring twice")
    desk.press(Qt.Key.Key_Return)
    assert one(desk.shop, "SELECT text FROM order_note WHERE removed_at IS NULL") == "ring twice"
    assert desk.view.list.table.hasFocus()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert one(desk.shop, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 0


def heads(desk: Desk) -> list[str]:
    """The heads of the palette that is open."""
    palette = desk.window.findChildren(Palette)[-1]
    return [row.title for row in palette.model.rows if row.hit is None]


def test_between_two_views_nothing_is_done_to_an_order_of_the_one_before(desk: Desk) -> None:
    table = desk.view.list.table
    table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1001'"))
    desk.settle()
    before = desk.focused
    desk.view.list.search("tag:vip")  # the answer is on its way
    assert desk.view.chosen_words() == ""
    desk.window.commands.show_palette()
    assert not any("1001" in head or "chosen row" in head for head in heads(desk)), "nothing acts on rows now"
    desk.settle()
    assert before not in desk.numbers
    assert heads(desk)[0] == f"Actions on order {desk.focused}", "it names what is in front by now"
    palette, named = desk.window.findChildren(Palette)[-1], desk.focused
    (hit,) = (hit for hit in palette.hits if hit.entry.id == "orders.hold")
    palette.close_over()
    hit.entry.run()
    desk.press(Qt.Key.Key_1)
    held = [number for number in ("1001", "1002", "1003", "1004") if holds(desk.shop, number)]
    assert held == [named]


def test_select_all_right_after_another_search_is_about_what_was_searched_for(desk: Desk) -> None:
    desk.press(Qt.Key.Key_X)
    desk.view.list.search("tag:vip")
    assert not desk.view.list.model.has_ticks(), "a tick of before is not for these"
    desk.view.list.model.tick_all(True)
    assert desk.view.chosen_words() == "all orders that fit", "nobody counted them yet"
    desk.settle()
    assert desk.view.chosen_words() == "all 3 orders"
