"""The customer list and card: found, paged, summed up, whoever is linked counted as one."""

from __future__ import annotations

import dataclasses
import uuid
from datetime import UTC, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from app.channels.base import Address, Payment
from app.context import AppContext
from app.domain.identifiers import fold_key
from app.queries.customer_card import KnownAddress, customer_orders, customer_view
from app.queries.customer_list import (
    CustomerSpec,
    Worth,
    count_customers,
    customer_page,
    customers_among,
    every_customer,
    has_customers,
)
from app.queries.customers import buyer_of, find_customers
from app.services.customer_links import LinkCustomers, UnlinkCustomer
from app.services.customer_notes import RemoveCustomerNote, add_customer_note
from app.services.order_cancel import CancelOrder
from db.models import Customer, CustomerAddress
from tests.factories import BERLIN, PLACED, count, incoming, line, one, rows_of, take_in

PARIS = Address(name="Éloïse Durand", street1="2 Rue Exemple", city="Paris", postal_code="75001", country="FR")


def person(name: str, **changes: Any) -> Address:
    """An address in Berlin of somebody."""
    return dataclasses.replace(BERLIN, name=name, **changes)


@pytest.fixture
def people(shop: AppContext) -> AppContext:
    """Four customers: one with three orders (one cancelled, one in dollars, units returned), one in Paris, one without
    an order, one known by telephone alone."""
    count(shop, {("MUG", "Munich"): 50})
    anna = {"ship_to": person("Anna Meyer"), "email": "anna@example.com"}
    _, _, gone, _ = take_in(
        shop,
        incoming("1", line("MUG", 2, fulfilled=2), **anna, placed_at=PLACED, tags=("VIP",)),
        incoming("2", line("MUG", price=7_500_000), **anna, currency="USD", placed_at=PLACED + timedelta(days=3)),
        incoming("3", line("MUG", 9), **anna, placed_at=PLACED + timedelta(days=9)),
        incoming("4", ship_to=PARIS, email="e.durand@example.org", placed_at=PLACED - timedelta(days=40)),
    )
    take_in(
        shop,
        incoming("5", ship_to=person("Bo Meyer", phone="+49 (30) 5550-148"), email="", payment=Payment.PENDING),
    )
    shop.run(CancelOrder(gone, "customer"))
    with shop.database.writing() as conn:
        conn.execute(text("UPDATE order_line SET returned = 1 WHERE shipped = 2"))
        made = conn.execute(
            insert(Customer)
            .values(name="Zoë Ärmel", name_fold=fold_key("Zoë Ärmel"), email="", phone="", created_at=PLACED)
            .returning(Customer.id)
        ).scalar_one()
        address = {"name": "Zoë", "company": "", "street1": "1 Gata", "street2": "", "city": "Malmö", "region": "",
                   "postal_code": "211 20", "country": "SE", "phone": "", "used_at": PLACED}  # fmt: skip
        conn.execute(insert(CustomerAddress).values(customer_id=made, **address))
    return shop


def named(shop: AppContext, query: str = "", **changes: Any) -> list[str]:
    """Names in the list, from the top."""
    spec = CustomerSpec(query, today=PLACED.date(), zone=UTC, **changes)
    return [row.name for row in shop.read(customer_page, spec).rows]


def id_of(shop: AppContext, name: str) -> int:
    """The id of the customer called so."""
    return int(one(shop, "SELECT id FROM customer WHERE name = :name", name=name))


def test_customers_are_listed_by_name_or_by_when_they_came(people: AppContext) -> None:
    by_name = ["Anna Meyer", "Bo Meyer", "Zoë Ärmel", "Éloïse Durand"]
    assert named(people) == by_name
    assert named(people, descending=True) == by_name[::-1]
    assert named(people, sort="added") == sorted(by_name, key=lambda name: id_of(people, name))
    assert people.read(has_customers)


def test_a_row_sums_up_what_was_not_cancelled(people: AppContext) -> None:
    anna, bo, zoe, _ = people.read(customer_page, CustomerSpec()).rows
    assert (anna.orders, anna.returned, anna.city, anna.country) == (2, 1, "Berlin", "DE")
    assert anna.worth == (Worth("EUR", 4500), Worth("USD", 1250))
    assert anna.last_at == PLACED + timedelta(days=3)
    assert (bo.orders, bo.worth) == (1, (Worth("EUR", 2500),))
    assert (zoe.orders, zoe.worth, zoe.last_at, zoe.city) == (0, (), None, "Malmö")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("meyer", ["Anna Meyer", "Bo Meyer"]),
        ("an", ["Anna Meyer"]),
        ("an*", ["Anna Meyer"]),
        ("ran", ["Éloïse Durand"]),
        ("ÉLOÏSE", ["Éloïse Durand"]),
        ("ärm", ["Zoë Ärmel"]),
        ("anna meyer", ["Anna Meyer"]),
        ("anna OR bo", ["Anna Meyer", "Bo Meyer"]),
        ("-meyer", ["Zoë Ärmel", "Éloïse Durand"]),
        ("example.org", ["Éloïse Durand"]),
        ("email:ANNA@", ["Anna Meyer"]),
        ("5550148", ["Bo Meyer"]),
        ("phone:0148", ["Bo Meyer"]),
        ("city:berlin", ["Anna Meyer", "Bo Meyer"]),
        ("city:MALMÖ", ["Zoë Ärmel"]),
        ("city:malm*", ["Zoë Ärmel"]),
        ("country:fr,se", ["Zoë Ärmel", "Éloïse Durand"]),
        ("postal:101*", ["Anna Meyer", "Bo Meyer"]),
        ("orders:2", ["Anna Meyer"]),
        ("orders:>=1", ["Anna Meyer", "Bo Meyer", "Éloïse Durand"]),
        ("orders:0", ["Zoë Ärmel"]),
        ("value:>=45", ["Anna Meyer"]),
        ("value:>45", []),
        ("value:20..45 -returned:>=1", ["Bo Meyer", "Éloïse Durand"]),
        ("returned:>=1", ["Anna Meyer"]),
        ("last:<2026-02-01", ["Éloïse Durand"]),
        ("-last:<2026-02-01", ["Anna Meyer", "Bo Meyer", "Zoë Ärmel"]),
        ("first:today", ["Anna Meyer", "Bo Meyer"]),
        ("tag:vip", ["Anna Meyer"]),
        ("tag:none", ["Bo Meyer", "Zoë Ärmel", "Éloïse Durand"]),
        ("note:any", []),
        ("nobody", []),
        ("100%", []),
        ("bogus:1 anna", ["Anna Meyer"]),
    ],
)
def test_a_search_finds(people: AppContext, query: str, found: list[str]) -> None:
    assert named(people, query) == found
    spec = CustomerSpec(query, today=PLACED.date(), zone=UTC)
    assert people.read(count_customers, spec) == len(found)
    among = people.read(customers_among, spec, [id_of(people, "Anna Meyer"), id_of(people, "Zoë Ärmel")])
    assert {row.name for row in among} == {"Anna Meyer", "Zoë Ärmel"} & set(found)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["name", "added"])
def test_pages_hold_every_customer_once(shop: AppContext, sort: str, descending: bool) -> None:
    with shop.database.writing() as conn:
        rows = [{"name": f"N{n % 3}", "name_fold": f"n{n % 3}", "created_at": PLACED} for n in range(23)]
        conn.execute(insert(Customer), rows)
    spec, after, seen = CustomerSpec(sort=sort, descending=descending), None, []
    while True:
        page = shop.read(customer_page, spec, after, 4)
        seen += [row.id for row in page.rows]
        after = page.after
        if after is None:
            break
    assert len(seen) == len(set(seen)) == 23
    assert seen == [row.id for row in shop.read(customer_page, spec, None, 100).rows]
    assert [row.id for row in shop.read(lambda conn: list(every_customer(conn, spec)))] == seen


def test_linked_records_are_one_customer(people: AppContext) -> None:
    anna, bo = id_of(people, "Anna Meyer"), id_of(people, "Bo Meyer")
    done = people.run(LinkCustomers(bo, anna)).result
    assert (done["into_id"], done["moved"]) == (anna, [])
    assert named(people, "meyer") == ["Anna Meyer"]
    assert named(people, "orders:3") == ["Anna Meyer"]
    (row,) = people.read(customers_among, CustomerSpec(), [anna])
    assert (row.orders, row.linked, row.worth[0]) == (3, 1, Worth("EUR", 7000))
    view = people.read(customer_view, anna)
    assert view is not None
    assert [(record.id, record.phone) for record in view.linked] == [(bo, "+49 (30) 5550-148")]
    assert {order.number for order in view.orders} == {"1", "2", "3", "5"}
    gone = people.read(customer_view, bo)
    assert gone is not None and (gone.into_id, gone.into_name) == (anna, "Anna Meyer")
    found = people.read(find_customers, "bo mey")
    assert [(hit.id, hit.orders) for hit in found] == [(anna, 3)]
    people.run(UnlinkCustomer(bo))
    assert named(people, "meyer") == ["Anna Meyer", "Bo Meyer"]


def test_the_card_tells_all_that_is_known(people: AppContext) -> None:
    anna = id_of(people, "Anna Meyer")
    add_customer_note(people.run, anna, "Rings twice", op_id=uuid.uuid4())
    taken_away = add_customer_note(people.run, anna, "Wrong", op_id=uuid.uuid4())["note_id"]
    people.run(RemoveCustomerNote(taken_away))
    view = people.read(customer_view, anna)
    assert view is not None
    assert (view.first_at, view.cancelled, view.more_orders) == (PLACED, 1, False)
    assert [(one_.kind, one_.value, one_.channel) for one_ in view.identities] == [
        ("email", "anna@example.com", "shopify")
    ]
    assert view.addresses == (KnownAddress(0, person("Anna Meyer"), is_proposed=True),)
    assert [note.text for note in view.notes] == ["Rings twice"]
    assert [(order.number, order.returned) for order in view.orders] == [("3", 0), ("2", 0), ("1", 1)]
    older = people.read(customer_orders, [anna], view.orders[0].id)
    assert [order.number for order in older] == ["2", "1"]
    assert named(people, "note:twice") == ["Anna Meyer"]
    assert people.read(customer_view, 999) is None


def test_the_form_of_an_order_is_given_the_last_address_that_had_a_street(people: AppContext) -> None:
    buyer = people.read(buyer_of, id_of(people, "Anna Meyer"))
    assert buyer is not None and buyer.address.street1 == BERLIN.street1 and buyer.orders == 3
    zoe = people.read(buyer_of, id_of(people, "Zoë Ärmel"))
    assert zoe is not None and (zoe.address.city, zoe.orders, zoe.last_at) == ("Malmö", 0, None)
    assert people.read(buyer_of, 999) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("anna@ex", ["Anna Meyer"]),
        ("meyer", ["Anna Meyer", "Bo Meyer"]),
        ("5550", ["Bo Meyer"]),
        ("0148", ["Bo Meyer"]),
        ("+49 30 555", ["Bo Meyer"]),
        ("zo", ["Zoë Ärmel"]),
        ("mey ann", ["Anna Meyer"]),
        ("75001", ["Éloïse Durand"]),
        ("750 dur", ["Éloïse Durand"]),
        ("malm", ["Zoë Ärmel"]),
        ("meyer 75001", []),
        ("", []),
        ("%", []),
    ],
)
def test_customers_are_found_as_they_are_typed(people: AppContext, typed: str, found: list[str]) -> None:
    assert [hit.name for hit in people.read(find_customers, typed)] == found


def test_nothing_personal_stands_in_operations(people: AppContext) -> None:
    add_customer_note(people.run, id_of(people, "Anna Meyer"), "Rings twice", op_id=uuid.uuid4())
    stored = str(rows_of(people, "SELECT payload, result FROM operation WHERE name LIKE 'customers.%'"))
    assert "Rings" not in stored and "Anna" not in stored
