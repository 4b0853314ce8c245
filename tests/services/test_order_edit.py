"""Editing by hand: what only one changed is taken, what both changed is shown to the later one; who has it open."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from app.context import AppContext
from app.errors import NotFound, Refused, Stale
from app.services.order_edit import BeginEdit, Edit, EndEdit, edit_order
from app.services.unit_of_work import JsonObject
from db.models import OrderEdit
from tests.factories import (
    BERLIN,
    NO_STREET,
    count,
    events_of,
    import_chunk,
    incoming,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    second_station,
    ship,
)


@pytest.fixture
def order_id(shop: AppContext) -> int:
    """Order 1 of two mugs, to be packed."""
    count(shop, {("MUG", "Berlin"): 10})
    return ordered_and_routed(shop, incoming("1", line("MUG", 2)))[0]


@pytest.fixture
def rival(shop: AppContext, order_id: int) -> Iterator[AppContext]:
    """A second station."""
    station = second_station(shop, "Desk 2")
    yield station
    station.close()


def version_of(shop: AppContext, order_id: int) -> int:
    return int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))


def address_of(shop: AppContext, order_id: int, column: str) -> str:
    return str(one(shop, f"SELECT {column} FROM order_address WHERE order_id = :id AND kind = 'ship'", id=order_id))


def change(shop: AppContext, order_id: int, version: int, **new: str) -> JsonObject:
    """Edit as somebody who saw the address of the factory."""
    before = {name: getattr(BERLIN, name, "") for name in new}
    if "shipping_method" in new:
        before["shipping_method"] = "Standard"
    return edit_order(shop.run, order_id, version, Edit(new, before), op_id=uuid.uuid4())


def test_changed_fields_are_written_and_the_timeline_names_them_without_their_text(
    shop: AppContext, order_id: int
) -> None:
    before = version_of(shop, order_id)
    result = change(shop, order_id, before, street1="7 Other Street", note="Ring twice", name="Another Buyer")
    assert result["fields"] == ["name", "note", "street1"] and result["version"] == version_of(shop, order_id) > before
    assert address_of(shop, order_id, "street1") == "7 Other Street"
    assert rows_of(shop, "SELECT customer_name, note FROM sales_order") == [("Another Buyer", "Ring twice")]
    assert events_of(shop, order_id)[-1] == "edited"
    stored = rows_of(shop, "SELECT payload, result FROM operation") + rows_of(
        shop, "SELECT data, kind FROM order_event"
    )
    assert "Other Street" not in repr(stored) and "Ring twice" not in repr(stored)


def test_nothing_changed_writes_nothing(shop: AppContext, order_id: int) -> None:
    before = version_of(shop, order_id)
    assert change(shop, order_id, before, street1=BERLIN.street1)["fields"] == []
    assert version_of(shop, order_id) == before and "edited" not in events_of(shop, order_id)


def test_same_field_changed_by_two_shows_the_later_one_both_values(
    shop: AppContext, order_id: int, rival: AppContext
) -> None:
    seen = version_of(shop, order_id)
    change(rival, order_id, seen, street1="2 Theirs", city="Potsdam")
    with pytest.raises(
        Stale, match=r"Owner at Desk 2 changed order 1 meanwhile\. Nothing of yours was written"
    ) as told:
        change(shop, order_id, seen, street1="3 Mine", note="Mine")
    assert told.value.both == {"street1": ("3 Mine", "2 Theirs")}
    assert told.value.version == version_of(shop, order_id) and told.value.by == "Owner at Desk 2"
    assert address_of(shop, order_id, "street1") == "2 Theirs"
    mine = Edit({"street1": "3 Mine", "note": "Mine"}, {"street1": "2 Theirs", "note": ""})
    edit_order(shop.run, order_id, told.value.version, mine, op_id=uuid.uuid4())
    assert address_of(shop, order_id, "street1") == "3 Mine" and address_of(shop, order_id, "city") == "Potsdam"


def test_other_fields_changed_by_another_are_no_quarrel(shop: AppContext, order_id: int, rival: AppContext) -> None:
    seen = version_of(shop, order_id)
    change(rival, order_id, seen, city="Potsdam")
    assert change(shop, order_id, seen, street1="3 Mine")["fields"] == ["street1"]
    assert address_of(shop, order_id, "city") == "Potsdam"


def test_both_wanting_the_same_is_no_quarrel(shop: AppContext, order_id: int, rival: AppContext) -> None:
    seen = version_of(shop, order_id)
    change(rival, order_id, seen, city="Potsdam")
    assert change(shop, order_id, seen, city="Potsdam")["fields"] == []


def test_street_that_was_missing_lifts_the_hold_and_taking_it_away_places_it(shop: AppContext, order_id: int) -> None:
    (held,) = ordered_and_routed(shop, incoming("2", line("MUG"), ship_to=NO_STREET))
    edit = Edit({"street1": "1 Sample Street"}, {"street1": ""})
    edit_order(shop.run, held, version_of(shop, held), edit, op_id=uuid.uuid4())
    assert one(shop, "SELECT holds FROM sales_order WHERE id = :id", id=held) == 0
    assert "hold_lifted" in events_of(shop, held)
    back = Edit({"street1": ""}, {"street1": "1 Sample Street"})
    edit_order(shop.run, held, version_of(shop, held), back, op_id=uuid.uuid4())
    assert one(shop, "SELECT holds FROM sales_order WHERE id = :id", id=held) == 1


def test_what_is_being_packed_or_gone_is_refused(shop: AppContext, order_id: int, rival: AppContext) -> None:
    scan(rival, "1")
    with pytest.raises(Refused, match="Desk 2 is packing it"):
        change(shop, order_id, version_of(shop, order_id), city="Potsdam")
    ship(rival, pack(rival, "1"))
    with pytest.raises(Refused, match="has left"):
        change(shop, order_id, version_of(shop, order_id), city="Potsdam")
    with pytest.raises(NotFound):
        change(shop, 99, 1, city="Potsdam")


def test_channel_does_not_undo_what_a_person_changed(shop: AppContext, order_id: int) -> None:
    change(shop, order_id, version_of(shop, order_id), street1="7 Other Street", note="By hand")
    again = import_chunk(shop, incoming("1", line("MUG", 3), note="By the shop"))
    (outcome,) = again["orders"]
    assert any("kept as here" in words for words in outcome["review"]), outcome
    assert address_of(shop, order_id, "street1") == "7 Other Street"
    assert rows_of(shop, "SELECT note FROM sales_order") == [("By hand",)]
    assert lines_of(shop, order_id) == [("MUG", 0, 2, 0, 0, 0)]


def test_units_that_the_channel_cancels_are_cancelled_in_an_edited_order_too(shop: AppContext, order_id: int) -> None:
    change(shop, order_id, version_of(shop, order_id), street1="7 Other Street")
    import_chunk(shop, incoming("1", line("MUG", 2, cancelled=1)))
    assert lines_of(shop, order_id) == [("MUG", 0, 1, 0, 0, 1)]
    assert address_of(shop, order_id, "street1") == "7 Other Street"


# Who has it open.


def test_second_who_opens_is_told_of_the_first(shop: AppContext, order_id: int, rival: AppContext) -> None:
    assert shop.run(BeginEdit(order_id)).result["open_at"] is None
    assert shop.run(BeginEdit(order_id)).result["open_at"] is None, "one's own is no news"
    told = rival.run(BeginEdit(order_id)).result
    assert told["version"] == version_of(shop, order_id)
    assert told["open_at"]["station_id"] == shop.facts.station_id
    assert told["open_at"]["user_id"] == shop.facts.user_id


def test_closing_ends_only_ones_own(shop: AppContext, order_id: int, rival: AppContext) -> None:
    shop.run(BeginEdit(order_id))
    rival.run(EndEdit(order_id))
    assert rival.run(BeginEdit(order_id)).result["open_at"] is not None
    rival.run(EndEdit(order_id))
    assert shop.run(BeginEdit(order_id)).result["open_at"] is None


def test_edit_that_nobody_ended_is_over_in_time(shop: AppContext, order_id: int, rival: AppContext) -> None:
    shop.run(BeginEdit(order_id))
    with shop.database.writing() as conn:
        conn.execute(update(OrderEdit).values(until=datetime.now(UTC) - timedelta(seconds=1)))
    assert rival.run(BeginEdit(order_id)).result["open_at"] is None


def test_writing_ends_the_edit(shop: AppContext, order_id: int, rival: AppContext) -> None:
    shop.run(BeginEdit(order_id))
    change(shop, order_id, version_of(shop, order_id), city="Potsdam")
    assert rival.run(BeginEdit(order_id)).result["open_at"] is None
