"""The counters give way only where there is something: promises, departures and counts, guarded in the database."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from app.context import AppContext
from app.errors import NotEnoughStock
from app.services import stock_levels
from app.services.unit_of_work import Tx
from tests.factories import count, incoming, levels, line, location_id, one, ordered_and_routed

Change = Callable[[Tx, Mapping[stock_levels.Key, int]], None]


def attempt(shop: AppContext, change: Change, units: Mapping[stock_levels.Key, int]) -> None:
    """Make a change in a transaction of its own, past the ledger; a refusal undoes it."""
    now = datetime.now(UTC)
    with shop.database.writing() as conn:
        change(Tx(conn, uuid.uuid4(), 1, 1, now, now, {}), units)


@pytest.fixture
def keys(shop: AppContext) -> dict[str, stock_levels.Key]:
    """Five mugs, of which two are promised; three caps."""
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 3})
    ordered_and_routed(shop, incoming("1", line("MUG", 2)))
    place = location_id(shop, "Berlin")
    return {code: (one(shop, "SELECT id FROM sku WHERE code = :c", c=code), place) for code in ("MUG", "CAP")}


@pytest.mark.parametrize(
    ("change", "mugs", "words"),
    [
        (stock_levels.reserve, 4, "fewer units are free now. Nothing was reserved"),
        (stock_levels.release, 3, "Nothing was changed"),
        (stock_levels.take_out, 3, "Nothing was changed"),
    ],
    ids=["reserve", "release", "take out"],
)
def test_more_than_there_is_is_refused_and_nothing_of_it_kept(
    shop: AppContext, keys: dict[str, stock_levels.Key], change: Change, mugs: int, words: str
) -> None:
    before = levels(shop)
    units = {keys["MUG"]: mugs} if change is not stock_levels.reserve else {keys["CAP"]: 1, keys["MUG"]: mugs}
    with pytest.raises(NotEnoughStock, match=words) as told:
        attempt(shop, change, units)
    assert told.value.fix
    assert levels(shop) == before


def test_stock_that_was_never_counted_cannot_be_promised(shop: AppContext, keys: dict[str, stock_levels.Key]) -> None:
    with pytest.raises(NotEnoughStock):
        attempt(shop, stock_levels.reserve, {(keys["MUG"][0], 999): 1})


def test_database_refuses_what_the_program_would_let_through(
    shop: AppContext, keys: dict[str, stock_levels.Key]
) -> None:
    for change in ("reserved = 6", "held = 4", "on_hand = 1", "reserved = -1", "on_hand = 3, held = 2"):
        with pytest.raises(IntegrityError), shop.database.writing() as conn:
            conn.exec_driver_sql(f"UPDATE stock_level SET {change} WHERE sku_id = {keys['MUG'][0]}")
    assert levels(shop)["MUG", "Berlin"] == (5, 2)


def test_held_units_are_not_free(shop: AppContext, keys: dict[str, stock_levels.Key]) -> None:
    with shop.database.writing() as conn:  # no operation holds stock yet: written straight, with its move
        conn.exec_driver_sql(f"UPDATE stock_level SET held = 3 WHERE sku_id = {keys['MUG'][0]}")
    level = shop.read(stock_levels.levels, [keys["MUG"][0]])[keys["MUG"]]
    assert (level.on_hand, level.reserved, level.held, level.available) == (5, 2, 3, 0)
    with pytest.raises(NotEnoughStock):
        attempt(shop, stock_levels.reserve, {keys["MUG"]: 1})
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE stock_level SET held = 0")
