"""A refund that is due is recorded while a window is open, and a person is told to pay it; two windows do it once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.context import AppContext, make_shop
from app.services.order_cancel import CancelOrder
from app.services.outbox import CancelOutbox
from app.settings import Settings
from app.ui.theme import Theme
from tests.factories import incoming, line, one, take_in
from tests.ui.test_surroundings import Desk


@pytest.fixture
def shop(tmp_path: Path) -> AppContext:
    """A shop with one order, paid."""
    shop = make_shop(Settings(), url=f"sqlite:///{tmp_path / 'shop.db'}")
    take_in(shop, incoming("1042", line("MUG", 1)))
    return shop


def cancel(shop: AppContext) -> int:
    """Cancel the order with a refund, twenty seconds ago; the refund's id."""
    outbox_id = shop.run(CancelOrder(1, "customer", refund=True)).result["outbox_id"]
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE outbox SET due_at = due_at - 60000000")
    return int(outbox_id)


def payment(shop: AppContext) -> str:
    return str(one(shop, "SELECT payment FROM sales_order"))


def test_what_was_due_while_no_window_was_open_is_recorded_and_told(
    qtbot: QtBot, theme: Theme, shop: AppContext
) -> None:
    cancel(shop)
    desk = Desk(qtbot, shop, theme)
    qtbot.waitUntil(lambda: payment(shop) == "refunded", timeout=10_000)
    qtbot.waitUntil(lambda: desk.window.toast.current is not None, timeout=10_000)
    assert desk.window.toast.current is not None
    assert desk.window.toast.current.text == "Pay 25.00 EUR of order 1042 back by hand, in the shop."
    desk.close()
    shop.close()


def test_a_refund_that_was_stopped_in_time_never_leaves(qtbot: QtBot, theme: Theme, shop: AppContext) -> None:
    shop.run(CancelOutbox(cancel(shop)))
    desk = Desk(qtbot, shop, theme)
    qtbot.wait(1_500)
    assert (payment(shop), desk.window.toast.current) == ("paid", None)
    desk.close()
    shop.close()


def test_two_windows_record_it_once(qtbot: QtBot, theme: Theme, shop: AppContext) -> None:
    first, second = Desk(qtbot, shop, theme), Desk(qtbot, shop, theme)
    cancel(shop)
    first.window.around._outbox.look()
    second.window.around._outbox.look()
    qtbot.waitUntil(lambda: payment(shop) == "refunded", timeout=10_000)
    first.settle()
    second.settle()
    assert one(shop, "SELECT refunded_amount FROM sales_order") == 2_500
    assert one(shop, "SELECT count(*) FROM order_event WHERE kind = 'refunded'") == 1
    first.close()
    second.close()
    shop.close()
