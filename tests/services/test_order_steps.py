"""Every operation moves an order along the table of allowed steps; a step that is not in it is never stored."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest

from app.context import AppContext, open_shop
from app.domain.order_states import OrderState, may_become
from app.errors import IllegalStep
from app.services.order_headers import store_states
from app.services.unit_of_work import Tx
from app.settings import Settings
from tests.chaos.scenarios import SCENARIOS, Scenario
from tests.factories import count, incoming, line, ordered_and_routed, pack, rows_of, ship, state_of

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


def test_step_that_is_not_in_the_table_is_not_stored(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    sent, waits = ordered_and_routed(shop, incoming("1", line("MUG", 1)), incoming("2", line("MUG", 1)))
    ship(shop, pack(shop, "1"))
    now = datetime.now(UTC)
    facts = shop.facts
    with pytest.raises(IllegalStep), shop.database.writing() as conn:
        tx = Tx(conn, uuid.uuid4(), facts.user_id, facts.station_id, now, now, {})
        store_states(tx, {sent: OrderState.TO_PACK, waits: OrderState.CANCELLED})
    assert (state_of(shop, sent), state_of(shop, waits)) == ("shipped", "to_pack")
