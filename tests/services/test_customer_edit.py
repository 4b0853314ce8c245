"""A customer is changed by hand: contact, addresses, which of them new orders get; open orders only where asked."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.channels.base import Address, CustomerRow, Kind
from app.context import AppContext
from app.domain.customer_query import parse
from app.errors import BadInput, NotFound, Refused, Stale
from app.queries.customer_card import CustomerView, customer_view
from app.queries.customer_list import CustomerSpec, customer_page
from app.queries.customers import buyer_of
from app.services.customer_edit import CustomerEdit, OrderMove, address_field, edit_customer, taken_back
from app.services.customer_links import LinkCustomers
from app.services.import_undo import undo_import
from app.services.order_cancel import CancelOrder
from app.services.order_rows import ADDRESS_FIELDS
from app.services.unit_of_work import JsonObject
from tests.factories import BERLIN, count, events_of, incoming, line, one, rows_of, second_station, take_in
from tests.services.import_files import bring_in

HOME = Address(name="Ann Sample", street1="1 Home Road", city="Hamburg", postal_code="20095", country="DE")
WORK = replace(HOME, company="Sample Ltd", street1="2 Work Road")


@pytest.fixture
def known(shop: AppContext) -> AppContext:
    """Customer 1 with one open order to BERLIN."""
    count(shop, {("MUG", "Berlin"): 10})
    take_in(shop, incoming("1", line("MUG", 1), ship_to=BERLIN, email="ann@example.com"))
    return shop


@pytest.fixture
def rival(known: AppContext) -> Iterator[AppContext]:
    """A second station."""
    station = second_station(known, "Desk 2")
    yield station
    station.close()


def change(shop: AppContext, edit: CustomerEdit, customer_id: int = 1) -> JsonObject:
    return edit_customer(shop.run, customer_id, edit, op_id=uuid.uuid4())


def card(shop: AppContext) -> CustomerView:
    view = shop.read(customer_view, 1)
    assert isinstance(view, CustomerView)
    return view


def kept(shop: AppContext) -> list[tuple[int, str, str]]:
    """Id, street and town of what is kept."""
    return rows_of(shop, "SELECT id, street1, city FROM customer_address ORDER BY id")


def lines_of(address_id: int, address: Address = HOME) -> dict[str, str]:
    """The fields of an edit that say all of an address."""
    return {address_field(address_id, name): getattr(address, name) for name in ADDRESS_FIELDS}


def proposed(shop: AppContext) -> Address:
    buyer = shop.read(buyer_of, 1)
    assert buyer is not None
    return buyer.address


def found(shop: AppContext, text: str) -> list[str]:
    """Names that a search finds."""
    assert not parse(text, CustomerSpec().today, None).faults
    return [row.name for row in shop.read(customer_page, CustomerSpec(text)).rows]


def test_name_and_contact_are_changed_found_and_put_back(known: AppContext) -> None:
    edit = CustomerEdit(
        {"name": "Änne Other", "email": "other@example.org", "phone": "+49 40 998877"},
        {"name": "Sample Buyer", "email": "ann@example.com", "phone": ""},
    )
    result = change(known, edit)
    assert result["fields"] == ["email", "name", "phone"]
    assert found(known, "änne") == found(known, "other@example") == found(known, "998877") == ["Änne Other"]
    assert found(known, "sample") == []
    assert rows_of(known, "SELECT customer_name FROM sales_order") == [("Sample Buyer",)], "the order stays as it was"
    change(known, taken_back(edit, result))
    assert rows_of(known, "SELECT name, name_fold, email, phone FROM customer") == [
        ("Sample Buyer", "sample buyer", "ann@example.com", "")
    ]
    assert found(known, "sample") == ["Sample Buyer"] and found(known, "998877") == []
    assert [entry.fields for entry in card(known).changes] == [("email", "name", "phone")] * 2


def test_no_text_of_a_person_is_in_what_is_recorded(known: AppContext) -> None:
    change(known, CustomerEdit({"name": "Änne Other"}, {"name": "Sample Buyer"}, added=(HOME,)))
    stored = rows_of(known, "SELECT payload, result FROM operation") + rows_of(
        known, "SELECT value, scope FROM setting"
    )
    assert "nne Other" not in repr(stored) and "Home Road" not in repr(stored)


def test_who_writes_from_the_new_address_is_the_same_customer_until_it_is_taken_back(known: AppContext) -> None:
    edit = CustomerEdit({"email": "new@example.com"}, {"email": "ann@example.com"})
    result = change(known, edit)
    take_in(known, incoming("2", email="new@example.com"), incoming("3", email="ann@example.com"))
    assert rows_of(known, "SELECT DISTINCT customer_id FROM sales_order") == [(1,)]
    change(known, taken_back(edit, result))
    take_in(known, incoming("4", email="new@example.com"))
    assert one(known, "SELECT customer_id FROM sales_order WHERE number = '4'") == 2


def test_an_identity_of_somebody_else_stays_with_them(known: AppContext) -> None:
    take_in(known, incoming("2", email="ben@example.com"))
    assert change(known, CustomerEdit({"email": "ben@example.com"}, {"email": "ann@example.com"}))["identity_ids"] == []
    take_in(known, incoming("3", email="ben@example.com"))
    assert one(known, "SELECT customer_id FROM sales_order WHERE number = '3'") == 2


def test_addresses_are_added_changed_removed_and_brought_back(known: AppContext) -> None:
    added = CustomerEdit(added=(HOME, WORK))
    first = change(known, added)
    home, work = first["added_ids"]
    street = address_field(home, "street1")
    changed = CustomerEdit({street: "3 Home Road"}, {street: "1 Home Road"})
    second = change(known, changed)
    assert kept(known) == [(home, "3 Home Road", "Hamburg"), (work, "2 Work Road", "Hamburg")]
    lines = lines_of(home, replace(HOME, street1="3 Home Road"))
    removed = CustomerEdit(dict.fromkeys(lines, ""), lines)
    third = change(known, removed)
    assert kept(known) == [(work, "2 Work Road", "Hamburg")]
    for edit, result in ((removed, third), (changed, second)):
        change(known, taken_back(edit, result))
    assert kept(known) == [(home, "1 Home Road", "Hamburg"), (work, "2 Work Road", "Hamburg")]
    change(known, taken_back(added, first))
    assert kept(known) == []


def test_new_orders_get_the_standard_address_else_that_of_the_last_order(known: AppContext) -> None:
    assert proposed(known) == BERLIN
    edit = CustomerEdit({"standard": "+1"}, {"standard": ""}, added=(HOME, WORK))
    result = change(known, edit)
    assert proposed(known) == WORK and [one.is_standard for one in card(known).addresses] == [True, False, False]
    take_in(known, incoming("2", ship_to=replace(BERLIN, street1="9 Gift Road"), email="ann@example.com"))
    assert proposed(known) == WORK, "a gift goes elsewhere once"
    change(known, CustomerEdit({"standard": str(result["added_ids"][0])}, {"standard": str(result["standard_id"])}))
    assert proposed(known) == HOME
    home = result["added_ids"][0]
    empty = dict.fromkeys(lines_of(home), "")
    removed = CustomerEdit(empty | {"standard": ""}, lines_of(home) | {"standard": str(home)})
    result = change(known, removed)
    assert proposed(known).street1 == "9 Gift Road", "what is no longer kept is no standard"
    change(known, taken_back(removed, result))
    assert proposed(known) == HOME


def test_open_orders_go_to_the_new_address_only_where_asked(known: AppContext) -> None:
    take_in(known, *(incoming(number, ship_to=BERLIN, email="ann@example.com") for number in "23"))
    known.run(CancelOrder(3, "customer"))
    change(known, CustomerEdit(added=(HOME,)))
    assert rows_of(known, "SELECT DISTINCT street1 FROM order_address WHERE kind = 'ship'") == [(BERLIN.street1,)]
    edit = CustomerEdit(orders=tuple(OrderMove(order_id, BERLIN, HOME) for order_id in (1, 2, 3)))
    result = change(known, edit)
    assert (result["order_ids"], result["left"]) == ([1, 2], ["3"])
    streets = "SELECT street1 FROM order_address WHERE kind = 'ship' ORDER BY order_id"
    assert rows_of(known, streets) == [("1 Home Road",), ("1 Home Road",), (BERLIN.street1,)]
    assert events_of(known, 1)[-1] == "edited"
    change(known, taken_back(edit, result))
    assert rows_of(known, streets) == [(BERLIN.street1,)] * 3


def test_an_order_that_goes_elsewhere_by_now_or_is_anothers_is_left(known: AppContext) -> None:
    take_in(known, incoming("2", ship_to=BERLIN, email="ben@example.com"))
    result = change(known, CustomerEdit(orders=(OrderMove(1, WORK, HOME), OrderMove(2, BERLIN, HOME))))
    assert (result["order_ids"], result["left"]) == ([], ["1"])
    assert rows_of(known, "SELECT DISTINCT street1 FROM order_address WHERE kind = 'ship'") == [(BERLIN.street1,)]


def test_the_same_field_changed_by_two_shows_the_later_one_both_values(known: AppContext, rival: AppContext) -> None:
    change(rival, CustomerEdit({"name": "Theirs", "phone": "030"}, {"name": "Sample Buyer", "phone": ""}))
    with pytest.raises(Stale) as stale:
        change(known, CustomerEdit({"name": "Mine", "email": "x@example.com"}, {"name": "Sample Buyer"}))
    assert stale.value.both == {"name": ("Mine", "Theirs")}
    assert "Desk 2" in stale.value.by
    assert rows_of(known, "SELECT name, email FROM customer") == [("Theirs", "ann@example.com")]
    change(known, CustomerEdit({"name": "Mine"}, {"name": "Theirs"}))
    assert rows_of(known, "SELECT name, phone FROM customer") == [("Mine", "030")]


def test_an_edit_is_not_taken_back_over_somebody_elses(known: AppContext, rival: AppContext) -> None:
    edit = CustomerEdit({"name": "Mine"}, {"name": "Sample Buyer"})
    result = change(known, edit)
    change(rival, CustomerEdit({"name": "Theirs"}, {"name": "Mine"}))
    with pytest.raises(Stale):
        change(known, taken_back(edit, result))
    assert rows_of(known, "SELECT name FROM customer") == [("Theirs",)]


def test_what_a_file_brought_and_a_person_changed_is_left_by_the_undo(shop: AppContext) -> None:
    bring_in(shop, Kind.CUSTOMERS, CustomerRow(2, "Ann Sample", "ann@example.com", "", HOME))
    street = address_field(1, "street1")
    change(shop, CustomerEdit({street: "3 Home Road"}, {street: "1 Home Road"}))
    told = undo_import(shop.run, 1, op_id=uuid.uuid4())
    assert [str(left.why) for left in told.left] == ["It was changed since."] * 2
    assert kept(shop) == [(1, "3 Home Road", "Hamburg")]


def test_addresses_of_linked_records_are_the_customers(known: AppContext) -> None:
    take_in(known, incoming("2", ship_to=WORK, email="ann2@example.com"))
    (home,) = change(known, CustomerEdit(added=(HOME,)), 2)["added_ids"]
    known.run(LinkCustomers(2, 1))
    street = address_field(home, "street1")
    change(known, CustomerEdit({street: "7 Home Road"}, {street: "1 Home Road"}))
    assert kept(known) == [(home, "7 Home Road", "Hamburg")]
    with pytest.raises(Refused):
        change(known, CustomerEdit({"name": "X"}), 2)


@pytest.mark.parametrize(
    ("edit", "error"),
    [
        (CustomerEdit({"email": "nobody"}), BadInput),
        (CustomerEdit(added=(replace(HOME, country="Germany"),)), BadInput),
        (CustomerEdit(added=(Address(),)), BadInput),
        (CustomerEdit({"name": "x" * 2_001}), BadInput),
        (CustomerEdit(added=(HOME,) * 51), BadInput),
        (CustomerEdit({address_field(77, "city"): "Berlin"}), NotFound),
        (CustomerEdit({"standard": "77"}), NotFound),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(known: AppContext, edit: CustomerEdit, error: type[Any]) -> None:
    with pytest.raises(error):
        change(known, edit)
    assert kept(known) == [] and card(known).changes == ()


def test_a_customer_that_is_not_there_is_told(shop: AppContext) -> None:
    with pytest.raises(NotFound):
        change(shop, CustomerEdit({"name": "X"}))
