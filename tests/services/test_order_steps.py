"""Every operation moves an order along the table of allowed steps; a step that is not in it is never stored."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, text

from app.context import AppContext, open_shop
from app.domain.order_states import OrderState, may_become
from app.errors import IllegalStep
from app.services.order_headers import store_states
from app.services.unit_of_work import Tx
from app.settings import Settings
from tests.chaos.scenarios import SCENARIOS, Scenario
from tests.factories import count, incoming, line, ordered_and_routed, pack, rows_of, ship, state_of
from tests.listening import listened_to

on_sqlite = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def states(shop: AppContext) -> dict[int, OrderState]:
    return {row[0]: OrderState(row[1]) for row in rows_of(shop, "SELECT id, state FROM sales_order")}


@on_sqlite
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: f"{one.operation}: {one.what}")
def test_operation_keeps_to_the_table(shop: AppContext, scenario: Scenario) -> None:
    gesture = scenario.prepare(shop)
    before = states(shop)
    url = shop.database.url.render_as_string(hide_password=False)
    station = open_shop(Settings(station=gesture.station), url=url) if gesture.station else shop
    station.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)
    after = states(shop)
    assert all(may_become(old, after[order_id]) for order_id, old in before.items())
    if station is not shop:
        station.close()


class _Undone(Exception):
    """Takes back states that lines and shipments do not give."""


@contextlib.contextmanager
def undone(shop: AppContext) -> Iterator[Tx]:
    """A transaction that is taken back at its end."""
    with contextlib.suppress(_Undone), shop.database.writing() as conn:
        yield tx_of(shop, conn)
        raise _Undone


def tx_of(shop: AppContext, conn: Connection) -> Tx:
    """An operation's transaction without the operation."""
    now, facts = datetime.now(UTC), shop.facts
    return Tx(conn, uuid.uuid4(), facts.user_id, facts.station_id, now, now, {})


# Of an order that was sent and one that waits: the first step is not in the table.
@pytest.mark.parametrize(("sent_to", "waiting_to"), [("to_pack", "cancelled"), ("cancelled", "released")])
def test_step_that_is_not_in_the_table_is_not_stored(shop: AppContext, sent_to: str, waiting_to: str) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    sent, waits = ordered_and_routed(shop, incoming("1", line("MUG", 1)), incoming("2", line("MUG", 1)))
    ship(shop, pack(shop, "1"))
    with pytest.raises(IllegalStep), shop.database.writing() as conn:
        store_states(tx_of(shop, conn), {sent: OrderState(sent_to), waits: OrderState(waiting_to)})
    assert (state_of(shop, sent), state_of(shop, waits)) == ("shipped", "to_pack")


def test_orders_that_stay_open_end_and_come_back_are_stored_together(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    stays, ends, back, over = ordered_and_routed(shop, *(incoming(str(number), line("MUG", 1)) for number in range(4)))
    with undone(shop) as tx:
        store_states(tx, {back: OrderState.CANCELLED, over: OrderState.CANCELLED})
        now = {stays: "released", ends: "cancelled", back: "to_route", over: "cancelled"}
        store_states(tx, {order_id: OrderState(state) for order_id, state in now.items()})
        rows = tx.conn.execute(text("SELECT id, state, is_open, version FROM sales_order ORDER BY id")).all()
    assert {order_id: state for order_id, state, _, _ in rows} == now
    assert [bool(is_open) for _, _, is_open, _ in rows] == [True, False, True, False]
    assert [version - rows[0].version for *_, version in rows] == [0, 0, 1, 1], "each is written once a time"


@on_sqlite
def test_step_from_open_to_open_enters_no_index_of_open_orders_anew(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    (order_id,) = ordered_and_routed(shop, incoming("1", line("MUG", 1)))
    with undone(shop) as tx, listened_to() as heard:
        store_states(tx, {order_id: OrderState.RELEASED})
        store_states(tx, {order_id: OrderState.CANCELLED})
    stays, ends = [sql for sql in heard if sql.startswith("UPDATE sales_order")]
    assert (entered(shop, stays), entered(shop, ends)) == (1, 9), "that of states, and eight of open orders"


def entered(shop: AppContext, update: str) -> int:
    """How many indexes SQLite brings up to date in an UPDATE of one row."""
    with shop.database.reading() as conn:
        steps = conn.exec_driver_sql(f"EXPLAIN {update}", (1, "released")).all()
    return sum(step.opcode == "IdxInsert" for step in steps)
