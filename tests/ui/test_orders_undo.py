"""What is done on an order's page is taken back by Ctrl+Z in one step, named before, and done again."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.context import AppContext
from app.services.holds import PlaceHold
from app.services.order_edit import Edit, edit_order
from app.services.order_release import ReleaseOrder
from app.services.outbox import carry_out_due
from app.ui.theme import Theme
from app.ui.undo import Step, UndoStack
from app.ui.widgets.button import Button
from tests.databases import filled_copy
from tests.factories import count, incoming, line, one, ordered_and_routed, rows_of, second_station, take_in
from tests.ui.orders_desk import Desk, at_desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fill(shop: AppContext) -> None:
    """One routed order of two lines, its page open."""
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), line("CAP", 1)))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """The order's page in that shop."""
    with at_desk(qtbot, theme, filled_copy(sqlite_template, tmp_path, fill)) as desk:
        desk.view.open_order(1)
        desk.settle()
        yield desk


def undo(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Z, CTRL)


def redo(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)


def said(desk: Desk) -> str:
    """What the toast says now."""
    toast = desk.window.toast.current
    return toast.text if toast is not None else ""


def order(desk: Desk) -> list[Any]:
    """State, money, lines, address and stock."""
    return [
        rows_of(desk.shop, "SELECT state, total_amount, note FROM sales_order"),
        rows_of(desk.shop, "SELECT ordered, open, reserved, cancelled, line_amount FROM order_line ORDER BY position"),
        rows_of(desk.shop, "SELECT street1 FROM order_address WHERE kind = 'ship'"),
        rows_of(desk.shop, "SELECT on_hand, reserved FROM stock_level ORDER BY sku_id"),
        rows_of(desk.shop, "SELECT kind, reason FROM order_hold WHERE lifted_at IS NULL ORDER BY kind"),
    ]


def type_into(desk: Desk, name: str, value: str) -> None:
    entries = desk.view.page.edit.entries
    entry = next(entry for field, entry in entries.items() if field == name or field.endswith(name))
    entry.focus()
    target = QApplication.focusWidget()
    assert isinstance(target, QLineEdit)
    target.selectAll()
    target.insert(value)
    target.textEdited.emit(value)


def edit(desk: Desk) -> None:
    """Three mugs instead of two, and another street."""
    desk.press(Qt.Key.Key_E)
    type_into(desk, ".quantity", "3")
    type_into(desk, "street1", "7 Other Street")
    desk.press(Qt.Key.Key_Return, CTRL)


def cancel(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_4)
    desk.press(Qt.Key.Key_Return)


def test_an_edit_is_named_taken_back_and_done_again(desk: Desk) -> None:
    before = order(desk)
    edit(desk)
    after = order(desk)
    assert said(desk) == "1001 changed: lines and address" and after != before
    assert desk.window.commands._undo_action.text() == "Undo: 1001 changed: lines and address"
    undo(desk)
    assert order(desk) == before and said(desk) == "1001 is as it was before the change"
    assert desk.view.page.data is not None
    assert "Change taken back: lines and address" in [entry.text for entry in desk.view.page.data.entries]
    redo(desk)
    assert order(desk) == after
    undo(desk)
    assert order(desk) == before
    undo(desk)
    assert said(desk) == "There is nothing to undo"


def test_what_somebody_else_changed_is_told_and_nothing_is_changed(desk: Desk) -> None:
    edit(desk)
    other = second_station(desk.shop, "Desk 2")
    version = int(one(desk.shop, "SELECT version FROM sales_order"))
    theirs = Edit({"street1": "9 Theirs"}, {"street1": "7 Other Street"})
    edit_order(other.run, 1, version, theirs, op_id=uuid.uuid4())
    other.close()
    before = order(desk)
    undo(desk)
    assert order(desk) == before
    assert "Owner at Desk 2 changed order 1001 meanwhile: address" in desk.view.page.banner.words
    redo(desk)
    assert order(desk) == before, "what was not taken back is not done twice"


def test_a_refusal_is_seen_in_another_view_too(desk: Desk) -> None:
    edit(desk)
    desk.view.edits._tasks.run(desk.view, PlaceHold(1, "fraud"))
    desk.settle()
    with desk.shop.database.writing() as conn:
        conn.execute(text("UPDATE order_address SET street1 = '9 Theirs'"))
    desk.window.show_view("packing")
    undo(desk)
    assert "changed order 1001 meanwhile: address" in said(desk)


def test_a_cancellation_is_taken_back_with_its_refund(desk: Desk) -> None:
    before = order(desk)
    cancel(desk)
    assert said(desk) == "1001 is cancelled: 3 units. €65.00 is paid back in 20 s"
    assert desk.toasts[-1].action == "Undo"
    undo(desk)
    assert order(desk) == before
    assert said(desk) == "1001 is open again. The refund of €65.00 is stopped"
    assert desk.view.page.data is not None
    assert desk.view.page.data.entries[0].why_title == "It was reserved there before"
    assert rows_of(desk.shop, "SELECT state FROM outbox") == [("cancelled",)]
    redo(desk)
    assert rows_of(desk.shop, "SELECT state FROM outbox ORDER BY id") == [("cancelled",), ("held",)]
    assert one(desk.shop, "SELECT state FROM sales_order") == "cancelled"


def test_the_refund_alone_can_be_stopped_while_it_waits(desk: Desk) -> None:
    cancel(desk)
    (stop,) = [button for button in desk.view.page._money.findChildren(Button) if button.text() == "Stop the refund"]
    stop.click()
    desk.settle()
    assert rows_of(desk.shop, "SELECT state FROM outbox") == [("cancelled",)]
    assert one(desk.shop, "SELECT state FROM sales_order") == "cancelled" and said(desk) == "The refund is stopped"
    left = [button.text() for button in desk.view.page._money.findChildren(Button) if button.isVisible()]
    assert "Stop the refund" not in left


def test_stock_that_is_gone_meanwhile_is_told(desk: Desk) -> None:
    cancel(desk)
    other = second_station(desk.shop, "Desk 2")
    ordered_and_routed(other, incoming("1002", line("MUG", 4)))
    other.close()
    undo(desk)
    assert said(desk).endswith("; 1 unit waits for stock")


def test_a_refund_that_has_left_is_said_and_nothing_is_changed(desk: Desk) -> None:
    cancel(desk)
    past = int((datetime.now(UTC) - timedelta(seconds=1)).timestamp() * 1_000_000)
    with desk.shop.database.writing() as conn:  # twenty seconds later
        conn.execute(text("UPDATE outbox SET due_at = :past"), {"past": past})
    carry_out_due(desk.shop.run, desk.shop.read, datetime.now(UTC))
    before = order(desk)
    undo(desk)
    assert order(desk) == before
    assert "The refund of 65.00 EUR for order 1001 was recorded already" in desk.view.page.banner.words


def test_what_cannot_be_taken_back_any_more_is_not_offered(desk: Desk, qtbot: QtBot) -> None:
    cancel(desk)
    assert desk.toasts[-1].undo_seconds == 20
    stack = UndoStack()
    stack.push(Step("cancelled", lambda: None, seconds=0.01))
    qtbot.waitUntil(lambda: stack.next_undo is None)


def lift(desk: Desk) -> None:
    desk.press(Qt.Key.Key_L)


def note(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    QApplication.focusWidget().insertPlainText("ring twice")  # type: ignore[union-attr]  # the note's field has the focus
    desk.press(Qt.Key.Key_Return, CTRL)


def remove_note(desk: Desk) -> None:
    note(desk)
    desk.view.page.note_remove_wanted.emit(1)
    desk.settle()


def release(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)


def not_duplicate(desk: Desk) -> None:
    desk.view.page.not_duplicate_wanted.emit(1, 2)
    desk.settle()


def split(desk: Desk) -> None:
    desk.view.page.forms.split_wanted.emit(1, ((1, 1),))
    desk.settle()


_NOTES = "SELECT count(*) FROM order_note WHERE removed_at IS NULL"
_SUSPECTS = """
    SELECT 1 - sum(CASE kind WHEN 'not_duplicate' THEN 1 WHEN 'maybe_duplicate' THEN -1 ELSE 0 END)
    FROM order_event WHERE order_id = 1"""
_ORDERS = "SELECT count(*) FROM sales_order WHERE state <> 'cancelled'"


@pytest.mark.parametrize(
    ("do", "query", "states"),
    [
        (lift, "SELECT holds FROM sales_order", (1, 0)),
        (note, _NOTES, (0, 1)),
        (remove_note, _NOTES, (1, 0)),
        (release, "SELECT count(*) FROM shipment WHERE state = 'released'", (0, 1)),
        (split, _ORDERS, (1, 2)),
        (not_duplicate, _SUSPECTS, (1, 0)),
    ],
)
def test_every_other_step_of_the_page_too(
    desk: Desk, do: Callable[[Desk], None], query: str, states: tuple[int, int]
) -> None:
    if do is lift:
        desk.shop.run(PlaceHold(1, "fraud", "late"))
        desk.view.reload()
        desk.settle()
    if do is not_duplicate:
        ordered_and_routed(desk.shop, incoming("1002", line("MUG", 2), line("CAP", 1)))
    do(desk)
    seen = [one(desk.shop, query)]
    for step in (undo, redo, undo):
        step(desk)
        seen.append(one(desk.shop, query))
    before, after = states
    assert seen == [after, before, after, before]


def test_routing_on_the_page_is_taken_back(desk: Desk) -> None:
    (order_id,) = take_in(desk.shop, incoming("1009", line("MUG", 1)))
    desk.view.open_order(order_id)
    desk.settle()
    state = "SELECT state FROM sales_order WHERE number = '1009'"
    desk.press(Qt.Key.Key_R)
    assert (one(desk.shop, state), said(desk)) == ("to_pack", "1 unit reserved")
    undo(desk)
    assert (one(desk.shop, state), said(desk)) == ("to_route", "Routing undone")
    redo(desk)
    assert one(desk.shop, state) == "to_pack"
    desk.shop.run(ReleaseOrder(order_id))
    undo(desk)
    assert one(desk.shop, state) == "released"
    assert "is on the floor" in desk.view.page.banner.words
