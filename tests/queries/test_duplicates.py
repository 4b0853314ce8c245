"""Suspicions: one buyer and the same goods within two days, or one e-mail and one total; until a person says no."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from app.context import AppContext
from app.errors import NotFound
from app.queries.duplicates import Likeness, duplicates_of, suspects
from app.queries.order_list import ListSpec, order_page
from app.services.order_cancel import CancelOrder
from app.services.order_duplicates import MayBeDuplicate, NotDuplicate
from app.services.order_split import SplitOrder
from tests.factories import BERLIN, PLACED, events_of, incoming, line, rows_of, take_in

LATER = PLACED + timedelta(minutes=12)
ELSEWHERE = dataclasses.replace(BERLIN, name="Another Buyer", postal_code="99999")


def pair(shop: AppContext, *lines: Any, **changes: Any) -> tuple[int, int]:
    """An order of two mugs, and another later one."""
    values = {"placed_at": LATER, **changes}
    first, second = take_in(
        shop, incoming("1041", line("MUG", 2)), incoming("1042", *(lines or (line("MUG", 2),)), **values)
    )
    return first, second


def likeness(shop: AppContext, order_id: int) -> list[tuple[str, str]]:
    return [(one.number, one.likeness.value) for one in shop.read(duplicates_of, order_id)]


def test_same_buyer_and_goods_are_suspected_both_ways(shop: AppContext) -> None:
    first, second = pair(shop)
    assert likeness(shop, second) == [("1041", "same_goods")] and likeness(shop, first) == [("1042", "same_goods")]
    (hit,) = shop.read(duplicates_of, second)
    assert LATER - hit.placed_at == timedelta(minutes=12)
    assert set(shop.read(suspects, [first, second])) == {first, second}


@pytest.mark.parametrize(
    ("lines", "changes", "found"),
    [
        ((line("MUG", 1), line("MUG", 1)), {}, Likeness.SAME_GOODS),  # the same units, told in two lines
        ((), {"email": "other@example.com"}, Likeness.SAME_GOODS),  # the same name and postal code
        ((), {"ship_to": ELSEWHERE, "bill_to": ELSEWHERE}, Likeness.SAME_GOODS),  # the same e-mail
        ((line("CAP", 2),), {}, Likeness.SAME_TOTAL),
        ((line("CAP", 1),), {}, None),
        ((), {"email": "other@example.com", "ship_to": ELSEWHERE, "bill_to": ELSEWHERE}, None),
        ((), {"placed_at": PLACED + timedelta(hours=49)}, None),
    ],
)
def test_what_makes_two_orders_look_the_same(
    shop: AppContext, lines: tuple[Any, ...], changes: dict[str, Any], found: Likeness | None
) -> None:
    _, second = pair(shop, *lines, **changes)
    assert likeness(shop, second) == ([("1041", found.value)] if found else [])


def test_same_buyer_in_two_shops_is_found_by_the_e_mail(shop: AppContext) -> None:
    take_in(shop, incoming("1", line("MUG", 2)), shop_name="Web")
    moved = dataclasses.replace(BERLIN, name="S. Buyer", postal_code="10117")
    (other,) = take_in(shop, incoming("7", line("MUG", 2), ship_to=moved, bill_to=moved), shop_name="Market")
    assert likeness(shop, other) == [("1", "same_goods")]


def test_person_who_says_no_is_not_asked_again(shop: AppContext) -> None:
    first, second = pair(shop)
    shop.run(NotDuplicate(second, first))
    assert likeness(shop, first) == likeness(shop, second) == []
    assert events_of(shop, first)[-1] == events_of(shop, second)[-1] == "not_duplicate"
    with pytest.raises(NotFound):
        shop.run(NotDuplicate(second, 99))
    with pytest.raises(NotFound):
        shop.run(NotDuplicate(second, second))


def test_what_was_said_is_taken_back_and_the_newest_word_counts(shop: AppContext) -> None:
    first, second = pair(shop)
    before = likeness(shop, second)

    def listed() -> set[int]:
        page = shop.read(order_page, ListSpec("is:duplicate"), now=datetime.now(UTC), limit=9)
        return {row.id for row in page.rows}

    both = listed()
    assert before and both == {first, second}
    for _ in range(2):
        shop.run(NotDuplicate(second, first))
        assert likeness(shop, second) == [] and listed() == set()
        shop.run(MayBeDuplicate(first, second))
        assert likeness(shop, second) == before and listed() == both
    assert events_of(shop, first)[-1] == "maybe_duplicate"


def test_cancelled_and_split_orders_are_no_suspicion(shop: AppContext) -> None:
    first, second = pair(shop)
    shop.run(CancelOrder(first, "customer"))
    assert likeness(shop, second) == []
    (line_id,) = rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id", id=second)[0]
    part = shop.run(SplitOrder(second, ((line_id, 1),))).result["new_order_id"]
    assert likeness(shop, part) == likeness(shop, second) == []


def test_page_of_rows_costs_as_many_selects_as_one_order(shop: AppContext) -> None:
    ids = take_in(shop, *(incoming(str(number), line("MUG", 1)) for number in range(40)))
    counts = []
    for wanted in (ids[:1], ids):
        seen: list[str] = []

        def hear(_conn: Any, _cursor: Any, statement: str, *_: Any, seen: list[str] = seen) -> None:
            seen.append(statement)

        event.listen(shop.database._read_engine, "before_cursor_execute", hear)
        assert set(shop.read(suspects, wanted)) == set(wanted)
        event.remove(shop.database._read_engine, "before_cursor_execute", hear)
        counts.append(sum(statement.lstrip().upper().startswith("SELECT") for statement in seen))
    assert counts[0] == counts[1] <= 8
