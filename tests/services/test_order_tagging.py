"""Tags: one put on, one taken off, in whatever capitals; for many orders and back."""

from __future__ import annotations

from typing import Any

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound
from app.services.order_tagging import TagOrder, UntagOrder
from db import direct
from tests.factories import events_of, incoming, line, one, rows_of, take_in
from tests.services.job_desk import counts, do, messages, undo


@pytest.fixture
def ids(shop: AppContext) -> list[int]:
    """Three orders; the first has tags already."""
    return take_in(
        shop, incoming("1", line(), tags=("Gift", "b2b")), incoming("2", line()), incoming("3", line(), tags=("VIP",))
    )


def tags(shop: AppContext, order_id: int) -> list[str]:
    shown: Any = one(shop, "SELECT tags FROM sales_order WHERE id = :id", id=order_id)
    searched = rows_of(shop, "SELECT tag FROM order_tag WHERE order_id = :id ORDER BY id", id=order_id)
    found = [row[0] for row in searched]
    assert sorted(found) == sorted(direct.python_json(shown))
    return found


def test_a_tag_is_put_on_once_and_taken_off(shop: AppContext, ids: list[int]) -> None:
    assert shop.run(TagOrder(ids[0], "  trade   fair ")).result == {
        "order_id": ids[0],
        "tag": "trade fair",
        "tagged": True,
    }
    assert tags(shop, ids[0]) == ["Gift", "b2b", "trade fair"]
    assert shop.run(TagOrder(ids[0], "Trade Fair")).result["tagged"] is False
    assert shop.run(UntagOrder(ids[0], "TRADE FAIR")).result["untagged"] is True
    assert shop.run(UntagOrder(ids[0], "TRADE FAIR")).result["untagged"] is False
    assert tags(shop, ids[0]) == ["Gift", "b2b"]
    assert events_of(shop, ids[0]) == ["imported", "tagged", "untagged"]


@pytest.mark.parametrize("text", ["", "  ", "a,b", "\u200b", "x" * 61])
def test_what_is_no_tag_is_refused(shop: AppContext, ids: list[int], text: str) -> None:
    with pytest.raises(BadInput, match="Nothing was changed"):
        shop.run(TagOrder(ids[0], text))
    with pytest.raises(NotFound):
        shop.run(TagOrder(99, "vip"))


def test_many_are_tagged_and_only_those_that_were_lose_it_again(shop: AppContext, ids: list[int]) -> None:
    job = do(shop, "tag", ids, tag="vip")
    assert counts(job) == (2, 1, 0)
    assert messages(shop, job)["3"] == "It has the tag already."
    assert job.words == "2 orders tagged vip, 1 had it already."
    back = undo(shop, job)
    assert [tags(shop, order_id) for order_id in ids] == [["Gift", "b2b"], [], ["VIP"]]
    assert counts(undo(shop, back)) == (2, 0, 0)
    assert [tags(shop, order_id) for order_id in ids] == [["Gift", "b2b", "vip"], ["vip"], ["VIP"]]


def test_taking_a_tag_off_many_is_undone_too(shop: AppContext, ids: list[int]) -> None:
    job = do(shop, "untag", ids, tag="vip")
    assert (counts(job), tags(shop, ids[2])) == ((1, 2, 0), [])
    undo(shop, job)
    assert tags(shop, ids[2]) == ["VIP"], "as it was written"
