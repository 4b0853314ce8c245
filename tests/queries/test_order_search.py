"""What each field of a search finds, on both databases, and that both ways of looking find the same."""

from __future__ import annotations

import contextlib
import dataclasses
import uuid
from datetime import timedelta
from typing import Any

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.domain.identifiers import fold_key
from app.domain.query_fields import FIELDS
from app.queries import order_search
from app.queries.order_list import ListSpec, order_page
from app.queries.order_values import values
from app.services.order_cancel import CancelOrder
from app.services.order_edit import Edit, edit_order
from app.services.order_notes import add_note
from db import searching
from tests.factories import (
    BERLIN,
    NO_STREET,
    PLACED,
    count,
    incoming,
    label,
    line,
    one,
    ordered_and_routed,
    pack,
    place_location,
    rows_of,
    ship,
    take_in,
    without_money,
)

NOW = PLACED + timedelta(days=1)


def to(name: str, **changes: str) -> Any:
    return dataclasses.replace(BERLIN, name=name, **changes)


def fill(shop: AppContext) -> None:
    """Orders that differ in everything that can be asked for."""
    count(shop, {("MUG", "Berlin"): 40, ("CAP", "Hamburg"): 20}, barcodes={"MUG": "4006381333931"})
    place_location(shop, "Berlin", latitude=525_200, longitude=134_050)
    take_in(
        shop,
        incoming("101", line("MUG", 2), ship_to=to("Anna Meyer"), email="anna@example.com", tags=("Gift", "VIP")),
        incoming("102", line("CAP", 1), email="tom@example.org",
                 ship_to=to("Tomasz Zieliński", city="Kraków", country="PL", postal_code="31-010"),
                 payment=Payment.PENDING, placed_at=PLACED - timedelta(days=3)),
        incoming("103", line("POT", 5), ship_to=NO_STREET, note="Leave it at the Tür, Große Straße", email=""),
    )  # fmt: skip
    take_in(shop, without_money(incoming("104", line("MUG"), ship_to=to("Émile Bœuf"), pickup=True)), shop_name="Amber")
    ordered_and_routed(
        shop,
        incoming("105", line("MUG", 1), ship_to=to("Weißdorn Groß"), shipping_method="Express"),
        incoming("106", line("MUG", 1), line("CAP", 1), ship_to=to("李安"), currency="JPY"),
        incoming("107", line("NEVER", 3), ship_to=to("রুমা"), payment=Payment.PARTLY_REFUNDED, refunded=100),
        incoming("108", line("MUG", 1), placed_at=PLACED + timedelta(minutes=5)),
        incoming("109", line("MUG", 1), placed_at=PLACED + timedelta(minutes=6)),
    )
    label(shop, pack(shop, "105"))
    shipment = pack(shop, "108")
    label(shop, shipment)
    ship(shop, shipment)
    noted = int(one(shop, "SELECT id FROM sales_order WHERE number = '107'"))
    add_note(shop.run, noted, "Ring twice", op_id=uuid.uuid4())
    shop.run(CancelOrder(int(one(shop, "SELECT id FROM sales_order WHERE number = '109'")), "customer"))


def found(shop: AppContext, query: str) -> set[str]:
    """Numbers of the orders that fit."""
    return {row.number for row in shop.read(order_page, ListSpec(query), now=NOW).rows}


ALL = {"101", "102", "103", "104", "105", "106", "107", "108", "109"}
QUERIES = {
    "": ALL,
    "status:shipped": {"108"},
    "status:to_route": {"101", "102", "103", "104"},
    "status:packed,backorder": {"105", "107"},
    "-status:to_route": ALL - {"101", "102", "103", "104"},
    "status:packed OR tag:gift": {"101", "105"},
    "status:packed status:shipped": set(),
    "is:open": ALL - {"108", "109"},
    "-is:open": {"108", "109"},
    "is:open status:cancelled,packed": {"105"},
    "is:late": {"102"},
    "is:due": {"102"},
    "is:held": {"103", "107"},
    "is:unpaid": {"102"},
    "is:short": {"107"},
    "is:split": set(),
    "is:duplicate": {"105"},
    "payment:pending": {"102"},
    "payment:partly_refunded,pending": {"102", "107"},
    "hold:any": {"103", "107"},
    "hold:address": {"103"},
    "hold:review,address": {"103", "107"},
    "hold:fraud": set(),
    "-hold:any": ALL - {"103", "107"},
    "hold:none -is:open": {"108", "109"},
    "tag:gift": {"101"},
    "tag:GIFT,other": {"101"},
    "tag:vi*": {"101"},
    "tag:any": {"101"},
    "tag:none is:late": {"102"},
    "-tag:gift -is:open": {"108", "109"},
    "total:25": {"102", "105", "108", "109"},
    "total:>=45": {"101", "106", "103", "107"},
    "total:4500": {"106"},
    "total:<0": set(),
    "-total:>=0": {"104"},
    "placed:<2026-03-01": {"102"},
    "placed:2026-02-27": {"102"},
    "placed:>=2026-03-02": ALL - {"102"},
    "ship_by:..2026-03-03": {"102"},
    "units:5": {"103"},
    "units:>2": {"103", "107"},
    "units:2..4": {"101", "106", "107"},
    "number:101": {"101"},
    "number:10": set(),
    "number:10*": ALL,
    "number:101,103": {"101", "103"},
    "customer:meyer": {"101"},
    "customer:an": {"101"},
    "customer:weiss": {"105"},
    "customer:ZIELIŃSKI": {"102"},
    "customer:李安": {"106"},
    "customer:রুমা": {"107"},
    'customer:"anna m"': {"101"},
    "email:anna@": {"101"},
    "email:ple.org": {"102"},
    "email:anna@example.com": {"101"},
    "email:nobody": set(),
    "email:any is:late": {"102"},
    "sku:cap": {"102", "106"},
    "sku:M*": {"101", "104", "105", "106", "108", "109"},
    "sku:none-such": set(),
    "product:never": {"107"},
    "location:berlin": {"105", "106", "108"},
    "location:ham*": {"106"},
    "location:nowhere": set(),
    "location:any": {"105", "106", "108"},
    "-location:any is:open": {"101", "102", "103", "104", "107"},
    "channel:shopify": ALL,
    "channel:etsy": set(),
    "shop:amber": {"104"},
    "-shop:amber -is:open": {"108", "109"},
    "country:pl": {"102"},
    "city:KRAKÓW": {"102"},
    "city:kra*": {"102"},
    "city:nowhere": set(),
    "postal:31*": {"102"},
    "method:express": {"105"},
    "method:exp*": {"105"},
    "method:pigeon": set(),
    "-method:express is:late": {"102"},
    "pickup:yes": {"104"},
    "pickup:no is:late": {"102"},
    "note:tür": {"103"},
    "note:straße": {"103"},
    "note:GROSSE": {"103"},
    "note:twice": {"107"},
    "note:thrice": set(),
    "note:tür,twice": {"103", "107"},
    "note:any": {"103", "107"},
    "-note:any -is:open": {"108", "109"},
    "has:note": {"103", "107"},
    "has:tag": {"101"},
    "has:hold": {"103", "107"},
    "has:tracking": {"105", "108"},
    "has:refund": {"107"},
    "has:email is:late": {"102"},
    "anna": {"101"},
    "example.org": {"102"},
    "never": {"107"},
    "cap": {"102", "106"},
    "groß OR cap": {"102", "105", "106"},
    "anna gift": set(),
    "-anna -tom is:open -sku:mug": {"103", "107"},
}


@pytest.fixture
def filled(shop: AppContext) -> AppContext:
    fill(shop)
    return shop


def test_each_field_finds_what_it_says(filled: AppContext) -> None:
    assert {query: found(filled, query) for query in QUERIES} == QUERIES


def test_every_field_is_tried_here() -> None:
    tried = {query.split(":")[0].lstrip("-") for text in QUERIES for query in text.split() if ":" in query}
    assert tried | {"text"} == set(FIELDS)


def test_whatever_an_index_says_the_same_orders_are_found(filled: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """Walked through the list, as if every index knew too many orders to be of use."""
    monkeypatch.setattr(order_search, "MANY", 0)
    for most in ("_MOST_NAMED", "_MOST_CUSTOMERS", "_MOST_ORDERS"):
        monkeypatch.setattr(f"app.queries.order_terms.{most}", 0)
    assert {query: found(filled, query) for query in QUERIES} == QUERIES


HOSTILE = (
    "%", "_", "%%%", "'; DROP TABLE sales_order; --", '"', '"""', "\\", "\\%", "a\0b", "(", "a AND b NOT c",
    "NEAR(a b)",
    "^abc", "abc*", "*", "***", "-", "--", ":", "::", "a:b:c", "text:a", "rowid:1", "words:abc", "﻿", "‮abc", "👩‍👩‍👧‍👦",
    "is:", "total:..", "total:>=", "placed:..", "status:,,,", 'tag:"', "OR", "OR OR", "a" * 5_000, "ab " * 1_600,
    "\ud800abc", "ﬃﬃﬃ", "İstanbul", "\u0345\u0345\u0345", "sku:'", "city:'", "method:%", "note:\\",
)  # fmt: skip


def test_hostile_texts_find_nothing_or_what_is_right(filled: AppContext) -> None:
    for text in HOSTILE:
        for query in (
            text,
            f"-{text}",
            f"customer:{text}",
            f"note:{text}",
            f"city:{text}",
            f"email:{text}",
            f"sku:{text}",
        ):
            assert found(filled, query) <= ALL
    assert one(filled, "SELECT count(*) FROM sales_order") == len(ALL)


@pytest.mark.parametrize(
    ("field", "prefix", "some"),
    [
        ("tag", "", ["Gift", "VIP"]),
        ("tag", "v", ["VIP"]),
        ("tag", "x", []),
        ("sku", "m", ["MUG"]),
        ("product", "sample m", ["Sample MUG"]),
        ("customer", "anna", ["Anna Meyer"]),
        ("customer", "", ["Anna Meyer"]),
        ("number", "10", ["101", "102"]),
        ("location", "b", ["Berlin"]),
        ("channel", "", ["shopify"]),
        ("shop", "a", ["Amber"]),
        ("country", "", ["DE", "PL"]),
        ("city", "krak", ["Kraków"]),
        ("postal", "31", ["31-010"]),
        ("method", "e", ["Express"]),
        ("status", "p", []),
        ("nothing", "p", []),
    ],
)
def test_values_that_there_are_can_be_offered(filled: AppContext, field: str, prefix: str, some: list[str]) -> None:
    offered = filled.read(values, field, prefix)
    assert set(some) <= set(offered) and (some or offered == [])
    assert len(offered) == len(set(offered)) <= 20


def test_what_changes_is_found_by_its_new_words_alone(filled: AppContext) -> None:
    order_id = int(one(filled, "SELECT id FROM sales_order WHERE number = '101'"))
    version = int(one(filled, "SELECT version FROM sales_order WHERE id = :id", id=order_id))
    edit = Edit({"name": "Bertha Neumann"}, {"name": "Anna Meyer"})
    edit_order(filled.run, order_id, version, edit, op_id=uuid.uuid4())
    assert found(filled, "customer:bertha") == {"101"} and found(filled, "customer:meyer") == set()
    with filled.database.writing() as conn:
        conn.exec_driver_sql("UPDATE customer SET email = 'new@elsewhere.net' WHERE email = 'tom@example.org'")
    assert found(filled, "email:elsewhere") == {"102"} and found(filled, "email:example.org") == set()
    with filled.database.reading() as conn:
        assert searching.missing(conn) == []


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_without_its_triggers_the_search_would_forget(filled: AppContext) -> None:
    with filled.database.writing() as conn:
        conn.exec_driver_sql("DROP TRIGGER order_search_insert")
    take_in(filled, incoming("201", ship_to=to("Konstantin")))
    assert found(filled, "konstantin") == set()
    with filled.database.schema_change() as conn:
        assert searching.missing(conn) == ["order_search_insert"]
        searching.install(conn)
    assert found(filled, "konstantin") == {"201"}


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_a_record_that_is_gone_is_gone_from_the_search(filled: AppContext) -> None:
    with contextlib.suppress(_TakenBack), filled.database.schema_change() as conn:
        conn.exec_driver_sql("DELETE FROM customer WHERE email = 'anna@example.com'")
        conn.exec_driver_sql("DELETE FROM sales_order WHERE number = '101'")
        for table in ("order_search", "customer_search", "contact_search"):
            asked = f"SELECT rowid FROM {table} WHERE {table} MATCH '\"ann\"'"
            assert conn.exec_driver_sql(asked).all() == []
        raise _TakenBack


class _TakenBack(Exception):
    """What a test did is not kept."""


def test_keys_are_those_of_the_texts(filled: AppContext) -> None:
    for number, key, customer, folded in rows_of(
        filled, "SELECT number, number_key, customer_name, customer_fold FROM sales_order"
    ):
        assert key == number.rjust(12, "0") and folded == fold_key(customer)
