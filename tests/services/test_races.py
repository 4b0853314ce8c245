"""Sixteen processes at once, by the real services: whoever comes too late is told, and nothing is ever sold twice.

Each race is seen to go wrong when its guards are taken away; else it would prove nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import insert

from app.context import AppContext, open_shop
from app.domain.identifiers import CodeKind, OwnCode
from app.queries.doctor import examine
from app.services.stock_policies import SetPolicy
from app.services.suppliers import SetSupplierSku
from app.settings import Settings
from db.models import Station
from tests.crowd import Failed, together
from tests.factories import (
    count,
    incoming,
    label,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    state_of,
    take_in,
)
from tests.invariants import violations
from tests.services import race_workers
from tests.services.goods_in import sku_id, supplier
from tests.services.race_workers import CHECK, CONDITION, LOCK

PROCESSES = 16
UNITS = 5
PATIENCE = 2.0  # seconds in which a loser must have been told
pytestmark = pytest.mark.slow


@pytest.fixture
def arena(fresh_url: str) -> AppContext:
    """A shop whose database is closed here while others race in it: open it again to look."""
    return open_shop(Settings(), url=fresh_url)


def url_of(shop: AppContext) -> str:
    return shop.database.url.render_as_string(hide_password=False)


def race(shop: AppContext, rounds: int, without: Sequence[str] = ()) -> list[list[tuple[str, float]]]:
    """In each round sixteen orders of one unit race for the last five of a product; outcomes by round."""
    count(shop, {(f"SKU-{number}", "Berlin"): UNITS for number in range(rounds)})
    orders = [
        [incoming(f"{person}-{number}", line(f"SKU-{number}")) for number in range(rounds)]
        for person in range(PROCESSES)
    ]
    ids = iter(take_in(shop, *[order for of_one in orders for order in of_one]))
    people = [(url_of(shop), [next(ids) for _ in range(rounds)], tuple(without)) for _ in range(PROCESSES)]
    if CHECK in without and not shop.database.is_sqlite:
        with shop.database.schema_change() as conn:
            conn.exec_driver_sql("ALTER TABLE stock_level DROP CONSTRAINT ck_stock_level_never_oversold")
    shop.database.close()
    by_person = together(race_workers.reserving, people)
    return [list(of_round) for of_round in zip(*by_person, strict=True)]


def sound(shop: AppContext) -> None:
    with shop.database.reading() as conn:
        assert violations(conn) == []
    report = examine(shop.database)
    assert [(check.name, check.violations) for check in report.checks if check.found] == []


def test_exactly_as_many_win_as_there_are_units_and_the_others_are_told(arena: AppContext) -> None:
    rounds = race(arena, rounds=12)
    for of_round in rounds:
        said = [outcome for outcome, _ in of_round]
        assert said.count("reserved") == UNITS
        assert said.count("waits") == PROCESSES - UNITS
    assert max(seconds for of_round in rounds for _, seconds in of_round) < PATIENCE
    assert set(levels(arena).values()) == {(UNITS, UNITS)}
    assert one(arena, "SELECT count(*) FROM backorder") == len(rounds) * (PROCESSES - UNITS)
    assert rows_of(arena, "SELECT id FROM sales_order WHERE state NOT IN ('to_pack', 'backorder')") == []
    sound(arena)
    arena.close()


@pytest.mark.parametrize(
    ("without", "sold"),
    [((LOCK,), UNITS), ((CONDITION,), UNITS), ((LOCK, CONDITION), None), ((LOCK, CONDITION, CHECK), PROCESSES)],
    ids=["no lock", "no condition", "only the CHECK", "no guard at all"],
)
def test_each_guard_holds_alone_and_without_any_the_race_oversells(
    arena: AppContext, without: tuple[str, ...], sold: int | None
) -> None:
    if sold is None:
        with pytest.raises(Failed, match="never_oversold"):
            race(arena, rounds=1, without=without)
        assert levels(arena)["SKU-0", "Berlin"][1] <= UNITS
        arena.close()
        return
    (outcomes,) = race(arena, rounds=1, without=without)
    assert [said for said, _ in outcomes].count("reserved") == sold
    assert levels(arena)["SKU-0", "Berlin"] == (UNITS, sold)
    with arena.database.reading() as conn:
        broken = violations(conn)
    if sold > UNITS:
        assert any(violation.startswith("S3 never oversold") for violation in broken)
    else:
        assert broken == []
    arena.close()


def stations(shop: AppContext, number: int) -> list[str]:
    """Names of that many new stations: written straight, no operation makes one yet."""
    names = [f"Racer {index}" for index in range(number)]
    with shop.database.writing() as conn:
        conn.execute(insert(Station), [{"name": name} for name in names])
    return names


def test_product_scanned_at_sixteen_stations_is_packed_once_for_each_order(arena: AppContext) -> None:
    count(arena, {("MUG", "Berlin"): 20})
    ordered_and_routed(arena, *[incoming(str(number), line("MUG")) for number in range(UNITS)])
    names = stations(arena, PROCESSES)
    arena.database.close()
    outcomes = together(race_workers.scanning, [(url_of(arena), name, "MUG") for name in names])
    packed = [outcome["shipment_id"] for outcome in outcomes if outcome["verdict"] == "complete"]
    assert len(packed) == len(set(packed)) == UNITS
    late = {outcome["verdict"] for outcome in outcomes if outcome["shipment_id"] not in packed}
    assert late == {"nothing_to_pack"}
    assert one(arena, "SELECT count(*) FROM pack_scan") == UNITS
    sound(arena)
    arena.close()


def test_order_opened_at_sixteen_stations_is_opened_by_one(arena: AppContext) -> None:
    count(arena, {("MUG", "Berlin"): 20})
    (order_id,) = ordered_and_routed(arena, incoming("1001", line("MUG", 2)))
    names, code = stations(arena, PROCESSES), str(OwnCode(CodeKind.ORDER, order_id))
    arena.database.close()
    outcomes = together(race_workers.scanning, [(url_of(arena), name, code) for name in names])
    assert sorted(outcome["verdict"] for outcome in outcomes) == ["in_use"] * (PROCESSES - 1) + ["opened"]
    assert one(arena, "SELECT claim_number FROM shipment") == 1
    sound(arena)
    arena.close()


def test_parcel_that_sixteen_send_leaves_once(arena: AppContext) -> None:
    count(arena, {("MUG", "Berlin"): 20})
    ordered_and_routed(arena, incoming("1001", line("MUG", 2)))
    shipment = pack(arena, "1001")
    label(arena, shipment)
    arena.database.close()
    assert together(race_workers.shipping, [(url_of(arena), shipment)] * PROCESSES).count(True) == 1
    assert levels(arena) == {("MUG", "Berlin"): (18, 0)}
    sound(arena)
    arena.close()


def test_file_that_sixteen_import_comes_in_once(arena: AppContext) -> None:
    orders = [incoming(str(number), line("MUG"), line("", title=f"Thing {number}")) for number in range(1, 41)]
    arena.database.close()
    outcomes = together(race_workers.importing, [(url_of(arena), orders)] * PROCESSES)
    said = [outcome for of_one in outcomes for outcome in of_one]
    assert said.count("new") == 40 and said.count("unchanged") == 40 * (PROCESSES - 1)
    assert one(arena, "SELECT count(*) FROM sales_order") == 40
    assert one(arena, "SELECT count(*) FROM sku") == 41
    assert one(arena, "SELECT count(*) FROM channel_account") == 1
    sound(arena)
    arena.close()


def test_changes_that_sixteen_import_are_made_once(arena: AppContext) -> None:
    """Each change takes reservations back and makes new ones, which two must not do to one order at once."""
    count(arena, {("MUG", "Berlin"): 60, ("CAP", "Berlin"): 60})
    ids = ordered_and_routed(arena, *[incoming(str(n), line("MUG", 2), line("CAP", 1)) for n in range(1, 9)])
    changed = [incoming(str(n), line("MUG", 3)) for n in range(1, 9)]
    arena.database.close()
    outcomes = together(race_workers.importing, [(url_of(arena), changed)] * PROCESSES)
    assert all(outcomes[0][place] in ("updated", "unchanged") for place in range(8))
    assert [lines_of(arena, order_id) for order_id in ids] == [[("MUG", 0, 3, 0, 0, 0), ("CAP", 0, 0, 0, 0, 1)]] * 8
    assert levels(arena) == {("MUG", "Berlin"): (60, 24), ("CAP", "Berlin"): (60, 0)}
    sound(arena)
    arena.close()


def test_order_that_sixteen_route_is_reserved_once(arena: AppContext) -> None:
    count(arena, {("MUG", "Berlin"): 20, ("CAP", "Hamburg"): 20})
    ids = take_in(arena, *[incoming(str(number), line("MUG", 2), line("CAP", 1)) for number in range(4)])
    arena.database.close()
    assert sum(together(race_workers.routing, [(url_of(arena), ids)] * PROCESSES)) == 12
    assert levels(arena) == {("MUG", "Berlin"): (20, 8), ("CAP", "Hamburg"): (20, 4)}
    assert one(arena, "SELECT count(*) FROM shipment") == 8
    sound(arena)
    arena.close()


def test_counting_routing_and_packing_at_once_leave_everything_in_order(arena: AppContext) -> None:
    """Counts that take reservations away, against stations that pack them and orders that ask for more."""
    skus = ("MUG", "CAP")
    plenty = {(sku, place): 12 for sku in skus for place in ("Berlin", "Hamburg")}
    scarce = dict.fromkeys(plenty, 6)
    count(arena, plenty)
    ids = ordered_and_routed(arena, *[incoming(str(n), line("MUG", 2), line("CAP", 1)) for n in range(10)])
    more = take_in(arena, *[incoming(str(n), line("CAP", 1), line("MUG", 1)) for n in range(100, 124)])
    names, url = stations(arena, 6), url_of(arena)
    arena.database.close()
    people: list[tuple[Any, ...]] = [(race_workers.counting, url, units, 6) for units in (plenty, scarce)]
    people += [(race_workers.packing, url, name, skus[place % 2], 12) for place, name in enumerate(names)]
    people += [(race_workers.routing, url, more[place::4] + ids[place::4]) for place in range(4)]
    together(each, people)
    sound(arena)
    for order_id in [*ids, *more]:
        assert state_of(arena, order_id) in ("to_pack", "packing", "packed", "backorder"), lines_of(arena, order_id)
    arena.close()


def each(barrier: Any, work: Any, *args: Any) -> Any:
    """One of several kinds of work."""
    return work(barrier, *args)


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_turnstile_lets_sixteen_writers_through_fairly(arena: AppContext) -> None:
    arena.database.close()
    waits = together(race_workers.writing, [(url_of(arena), 20)] * PROCESSES)
    assert max(wait for of_one in waits for wait in of_one) < PATIENCE
    arena.close()


def drafts(shop: AppContext, rounds: int, without: Sequence[str] = ()) -> list[int]:
    """How many drafts eight stations made of each product that is low, all at once."""
    codes = [f"SKU-{number}" for number in range(rounds)]
    count(shop, {(code, "Berlin"): 1 for code in codes})
    potter, berlin = supplier(shop), location_id(shop, "Berlin")
    for code in codes:
        shop.run(SetSupplierSku(potter, sku_id(shop, code)))
        shop.run(SetPolicy(sku_id(shop, code), berlin, 0, 5, 20))
    wishes = [(sku_id(shop, code), berlin, 19) for code in codes]
    shop.database.close()
    by_person = together(race_workers.drafting, [(url_of(shop), wishes, tuple(without)) for _ in range(8)])
    return [sum(of_round) for of_round in zip(*by_person, strict=True)]


def test_what_many_stations_draft_at_once_is_bought_once(arena: AppContext) -> None:
    assert drafts(arena, rounds=6) == [1] * 6
    assert one(arena, "SELECT count(*) FROM purchase_order") == 6
    sound(arena)
    arena.close()


def test_without_its_lock_several_stations_would_buy_the_same_where_they_write_at_once(arena: AppContext) -> None:
    one_writes_at_a_time = arena.database.is_sqlite
    assert (max(drafts(arena, rounds=6, without=(LOCK,))) > 1) is not one_writes_at_a_time
    arena.close()
