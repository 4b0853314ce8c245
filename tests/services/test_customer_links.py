"""Records of one person are linked by hand, one step deep, and parted again as they were."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.services.customer_links import LinkCustomers, UnlinkCustomer
from app.services.customer_notes import MAX_NOTE, RemoveCustomerNote, add_customer_note
from tests.factories import incoming, one, rows_of, take_in


@pytest.fixture
def four(shop: AppContext) -> AppContext:
    """Customers 1 to 4."""
    take_in(shop, *(incoming(str(n), email=f"{n}@example.com") for n in range(1, 5)))
    return shop


def links(shop: AppContext) -> dict[int, int | None]:
    """Whom each record is linked to."""
    return dict(rows_of(shop, "SELECT id, merged_into_id FROM customer"))


def test_a_link_is_one_step_deep_and_undo_puts_all_back(four: AppContext) -> None:
    four.run(LinkCustomers(1, 2))
    done = four.run(LinkCustomers(2, 3)).result
    assert done == {"customer_id": 2, "into_id": 3, "moved": [1]}
    assert links(four) == {1: 3, 2: 3, 3: None, 4: None}
    assert four.run(LinkCustomers(4, 1)).result["into_id"] == 3  # whoever 1 counts as
    four.run(UnlinkCustomer(2, tuple(done["moved"])))
    assert links(four) == {1: 2, 2: None, 3: None, 4: 3}


def test_who_went_elsewhere_meanwhile_stays_there(four: AppContext) -> None:
    four.run(LinkCustomers(1, 2))
    moved = tuple(four.run(LinkCustomers(2, 3)).result["moved"])
    four.run(UnlinkCustomer(1))
    four.run(LinkCustomers(1, 4))
    four.run(UnlinkCustomer(2, moved))
    assert links(four) == {1: 4, 2: None, 3: None, 4: None}


def test_parting_what_is_not_linked_is_an_answer(four: AppContext) -> None:
    assert four.run(UnlinkCustomer(1)).result == {"customer_id": 1, "into_id": None}


@pytest.mark.parametrize(
    ("first", "second", "error"),
    [
        (LinkCustomers(1, 2), LinkCustomers(1, 3), Refused),
        (LinkCustomers(1, 2), LinkCustomers(2, 1), Refused),
        (LinkCustomers(1, 2), LinkCustomers(3, 3), Refused),
        (LinkCustomers(1, 2), LinkCustomers(3, 99), NotFound),
        (LinkCustomers(1, 2), UnlinkCustomer(99), NotFound),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    four: AppContext, first: LinkCustomers, second: LinkCustomers | UnlinkCustomer, error: type[Exception]
) -> None:
    four.run(first)
    before = links(four)
    with pytest.raises(error, match="Nothing was changed"):
        four.run(second)
    assert links(four) == before


def test_orders_stay_with_the_record_they_came_to(four: AppContext) -> None:
    four.run(LinkCustomers(1, 2))
    assert rows_of(four, "SELECT number, customer_id FROM sales_order ORDER BY id")[0] == ("1", 1)


def test_notes_are_taken_away_and_put_back(four: AppContext) -> None:
    note_id = add_customer_note(four.run, 1, " Rings twice\0 ", op_id=uuid.uuid4())["note_id"]
    assert one(four, "SELECT text FROM order_note") == "Rings twice"
    assert [four.run(RemoveCustomerNote(note_id)).result["changed"] for _ in range(2)] == [True, False]
    assert one(four, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 0
    assert four.run(RemoveCustomerNote(note_id, removed=False)).result["changed"]
    assert one(four, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 1


@pytest.mark.parametrize(
    ("customer_id", "text", "error"), [(1, "  ", BadInput), (1, "x" * (MAX_NOTE + 1), BadInput), (99, "x", NotFound)]
)
def test_a_note_that_cannot_be_is_refused(
    four: AppContext, customer_id: int, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        add_customer_note(four.run, customer_id, text, op_id=uuid.uuid4())
    with pytest.raises(NotFound):
        four.run(RemoveCustomerNote(99))
