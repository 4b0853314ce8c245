"""What the papers say: chosen from the database, in the words of the order and of the place it leaves from."""

from __future__ import annotations

import dataclasses

import pytest

from app.channels.base import Address
from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.errors import NotFound, Refused
from app.printing.documents import Paper, PostalAddress
from app.services.documents import packing_slip, shipping_label
from app.services.locations import SetLocation
from tests.databases import COMPANY
from tests.factories import (
    BERLIN,
    count,
    import_chunk,
    incoming,
    label,
    line,
    one,
    ordered_and_routed,
    pack,
    ship,
)

TORONTO = Address(
    name="Sample Buyer",
    company="Sample Works",
    street1="9 Example Road",
    street2="Unit 4",
    city="Toronto",
    region="ON",
    postal_code="M5V 2T6",
    country="CA",
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    fields = {
        "name": "Berlin house",
        "street1": "5 Store Lane",
        "city": "Berlin",
        "postal_code": "10115",
        "country": "DE",
    }
    shop.run(SetLocation("BER", tuple(fields.items())))
    count(shop, {("MUG", "BER"): 9, ("CAP", "BER"): 9}, barcodes={"MUG": "4006381333931"})
    return shop


def only_shipment(shop: AppContext) -> int:
    return int(one(shop, "SELECT max(id) FROM shipment WHERE kind = 'own'"))


def test_packing_slip_says_what_goes_where(stocked: AppContext) -> None:
    order = incoming(
        "1001",
        line("MUG", 2, title="Red mug"),
        line("CAP", 1, title="Blue cap"),
        ship_to=TORONTO,
        note="Leave it at the door",
        shipping_method="Express",
    )
    ordered_and_routed(stocked, order)
    shipment = only_shipment(stocked)
    slip = stocked.read(packing_slip, shipment, paper=Paper.LETTER, time_zone="Europe/Berlin")
    assert slip.company == COMPANY
    assert slip.company_line == "10115 Berlin · Germany"
    assert slip.ship_to == PostalAddress(
        "Sample Buyer", ("Sample Works", "9 Example Road", "Unit 4"), "Toronto ON M5V 2T6", "Canada"
    )
    assert slip.number == "1001"
    assert slip.code == str(OwnCode(CodeKind.SHIPMENT, shipment))
    assert slip.facts == (
        ("Placed", "2 Mar 2026, 10:30"),
        ("Channel", "Shopify"),
        ("Shipping", "Express"),
        ("Shipment", "1 of 1"),
        ("From", "Berlin house"),
    )
    assert [(row.title, row.sku, row.barcode, row.quantity) for row in slip.lines] == [
        ("Red mug", "MUG", "4006381333931", 2),
        ("Blue cap", "CAP", "", 1),
    ]
    assert slip.message == "Leave it at the door"
    assert slip.footer == (COMPANY, "Berlin house, 5 Store Lane")
    assert slip.paper is Paper.LETTER


def test_slip_lists_what_is_in_this_parcel_only(stocked: AppContext) -> None:
    count(stocked, {("BAG", "Hamburg"): 1})
    ordered_and_routed(stocked, incoming("1001", line("MUG", 1), line("BAG", 1), line("PEN", 1)))
    slips = [stocked.read(packing_slip, one(stocked, f"SELECT id FROM shipment WHERE sequence = {n}")) for n in (1, 2)]
    assert [[row.sku for row in slip.lines] for slip in slips] == [["MUG"], ["BAG"]]
    assert [slip.number for slip in slips] == ["1001-1", "1001-2"]
    assert [dict(slip.facts)["Shipment"] for slip in slips] == ["1 of 2", "2 of 2"]


def test_cancelled_shipments_are_not_counted(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001", line("MUG", 1)))
    import_chunk(stocked, incoming("1001", line("MUG", 2)))
    assert one(stocked, "SELECT count(*) FROM shipment") == 2
    slip = stocked.read(packing_slip, only_shipment(stocked))
    assert (slip.number, dict(slip.facts)["Shipment"]) == ("1001", "1 of 1")


def test_label_says_where_from_where_to_and_its_number(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001", line("MUG", 2), ship_to=TORONTO))
    shipment = pack(stocked, "1001")
    bought = label(stocked, shipment)
    paper = stocked.read(shipping_label, shipment)
    assert (paper.carrier, paper.service, paper.mark) == ("Own delivery", "Standard", "S")
    assert paper.tracking_number == bought["tracking_number"]
    assert paper.weight_g == 500
    assert paper.code == str(OwnCode(CodeKind.SHIPMENT, shipment))
    assert paper.routing == "CA-M5V 2T6"
    assert paper.ship_from == PostalAddress(COMPANY, ("Berlin house", "5 Store Lane"), "10115 Berlin", "Germany")
    assert paper.ship_to.name == "Sample Buyer"
    assert paper.facts == (("Order", "1001"), ("Parcel", "1 of 1"), ("Units", "2"))
    ship(stocked, shipment)
    assert stocked.read(shipping_label, shipment) == paper, "it can be printed again"


def test_no_label_before_it_was_bought(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001"))
    shipment = pack(stocked, "1001")
    with pytest.raises(Refused, match="1001-1 has no label yet"):
        stocked.read(shipping_label, shipment)


@pytest.mark.parametrize(
    ("address", "name", "lines"),
    [
        (dataclasses.replace(BERLIN, name=""), "", ("1 Sample Street",)),
        (dataclasses.replace(BERLIN, name="", company="Sample Works"), "Sample Works", ("1 Sample Street",)),
        (dataclasses.replace(BERLIN, company="Sample Buyer"), "Sample Buyer", ("1 Sample Street",)),
        (dataclasses.replace(BERLIN, street2="1 Sample Street"), "Sample Buyer", ("1 Sample Street",)),
    ],
    ids=["nobody", "a company", "the buyer is the company", "the street twice"],
)
def test_address_repeats_nothing(stocked: AppContext, address: Address, name: str, lines: tuple[str, ...]) -> None:
    ordered_and_routed(stocked, incoming("1001", ship_to=address))
    slip = stocked.read(packing_slip, only_shipment(stocked))
    assert (slip.ship_to.name, slip.ship_to.street_lines) == (name, lines)


def test_shipment_that_is_not_there_is_told(shop: AppContext) -> None:
    for paper in (packing_slip, shipping_label):
        with pytest.raises(NotFound, match="There is no shipment 999"):
            shop.read(paper, 999)
