"""The reads of the order's page, on both databases."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from app.channels.base import IncomingTax, Payment
from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.domain.order_states import HoldKind, OrderState, ShipmentKind, ShipmentState
from app.printing.documents import Rendered
from app.queries.order_page import OrderView, order_view
from app.services.print_jobs import Paperwork, print_document
from app.services.shipping import ShipShipment
from tests.factories import (
    NO_STREET,
    PLACED,
    count,
    incoming,
    label,
    line,
    ordered_and_routed,
    pack,
    scan,
    second_station,
    take_in,
    without_money,
)


class Printer:
    """Takes everything."""

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """As a backend does."""
        return f"/printed/{name}"


def seen(shop: AppContext, order_id: int) -> OrderView:
    """The page of an order that is there."""
    view = shop.read(order_view, order_id)
    assert view is not None
    return view


def test_there_is_no_page_of_an_order_that_is_not_there(shop: AppContext) -> None:
    assert shop.read(order_view, 12345) is None


def test_a_fresh_order_shows_what_its_file_told(shop: AppContext) -> None:
    (order_id,) = take_in(
        shop,
        incoming(
            "1001",
            line("MUG", 2),
            note="Ring twice",
            attributes=(("Gift", "yes"),),
            taxes=(IncomingTax("VAT", 190_000, 718, True),),
            discounts=300,
            discount_code="AUTUMN",
            payment_method="Visa",
        ),
    )
    view = seen(shop, order_id)
    assert (view.row.number, view.row.state, view.code) == (
        "1001",
        OrderState.TO_ROUTE,
        str(OwnCode(CodeKind.ORDER, 1)),
    )
    assert (view.file_name, view.note, view.attributes) == ("orders.csv", "Ring twice", (("Gift", "yes"),))
    assert (view.lines_amount, view.shipping_amount, view.discount_amount, view.row.total) == (4000, 500, 300, 4200)
    assert [tuple(tax) for tax in view.taxes] == [("VAT", 190_000, 718, True)]
    assert [tuple(charge) for charge in view.charges] == [("shipping", "Standard", 500), ("discount", "AUTUMN", 300)]
    assert (view.payment_method, view.customer_orders) == ("Visa", 1)
    (mug,) = view.lines
    assert (mug.sku, mug.ordered, mug.open, mug.locations, mug.amount) == ("MUG", 2, 2, (), 4000)
    assert (view.shipments, view.decisions, view.holds) == ((), (), ())
    (imported,) = view.events
    assert (imported.kind, imported.user, imported.station, imported.shipment_ref) == (
        "imported",
        "Owner",
        "Station 1",
        "",
    )


def test_counters_places_and_reasons_follow_the_routing(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 3, ("SOCK", "Harbour"): 1})
    (order_id,) = ordered_and_routed(shop, incoming("1001", line("MUG", 3), line("SOCK", 2)))
    view = seen(shop, order_id)
    assert [(each.sku, each.reserved, each.open, each.backordered, each.locations) for each in view.lines] == [
        ("MUG", 3, 0, 0, ("Main",)),
        ("SOCK", 1, 1, 1, ("Harbour",)),
    ]
    assert [(each.ref, each.location, each.units, each.packed) for each in view.shipments] == [
        ("1001-1", "Main", 3, 0),
        ("1001-2", "Harbour", 1, 0),
    ]
    (decision,) = view.decisions
    assert decision.rule == "all_there_is"
    assert {(each.location, each.taken, each.reason) for each in decision.candidates} == {
        ("Main", True, "all_there_is"),
        ("Harbour", True, "all_there_is"),
    }
    assert view.events[0].data["decision_id"] == decision.id


def test_a_refused_place_names_the_product_that_it_is_short_of(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 3, ("MUG", "Harbour"): 1})
    (order_id,) = ordered_and_routed(shop, incoming("1001", line("MUG", 3)))
    refused = next(each for each in seen(shop, order_id).decisions[0].candidates if not each.taken)
    assert (refused.location, refused.reason, refused.sku, refused.free, refused.needed) == (
        "Harbour",
        "short",
        "Sample MUG",
        1,
        3,
    )


def test_packing_shows_units_station_and_the_names_of_shipments(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 3})
    (order_id,) = ordered_and_routed(shop, incoming("1001", line("MUG", 3)))
    opened = scan(shop, "1001")
    scan(shop, "MUG", opened["shipment_id"])
    other = second_station(shop)
    view = other.read(order_view, order_id)
    other.close()
    assert view is not None
    (shipment,) = view.shipments
    assert (shipment.state, shipment.packed, shipment.claimed_by) == (ShipmentState.PACKING, 1, "Station 1")
    assert [(event.kind, event.shipment_ref) for event in view.events[:2]] == [
        ("scanned", "1001-1"),
        ("packing", "1001-1"),
    ]
    assert shipment.code == str(OwnCode(CodeKind.SHIPMENT, shipment.id))


def test_label_papers_and_departure_are_on_the_shipment(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 3})
    (order_id,) = ordered_and_routed(shop, incoming("1001"))
    shipment_id = pack(shop, "1001")
    (packed,) = seen(shop, order_id).shipments
    assert (packed.tracking_number, packed.carrier, packed.papers) == (None, "", False)
    label(shop, shipment_id)
    paper = Rendered(b"%PDF-", "application/pdf", 1, ())
    print_document(shop.run, Printer(), Paperwork.SLIP, shipment_id, "slip.pdf", paper, op_id=uuid4())
    shop.run(ShipShipment(shipment_id))
    view = seen(shop, order_id)
    (gone,) = view.shipments
    assert gone.tracking_number is not None
    assert (gone.carrier, gone.papers, gone.state, gone.weight_g) == ("own", True, ShipmentState.SHIPPED, 250)
    assert gone.shipped_at is not None
    kinds = [event.kind for event in view.events]
    assert kinds == ["shipped", "printed", "label_bought", "packed", "scanned", "packing", "routed", "imported"]
    assert [event.id for event in view.events] == sorted((event.id for event in view.events), reverse=True)


def test_steps_name_the_shipment_that_they_are_about(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 3})
    (order_id,) = ordered_and_routed(shop, incoming("1001"))
    scan(shop, "1001")
    assert [event.shipment_ref for event in seen(shop, order_id).events] == ["1001-1", "", ""]


def test_holds_stand_until_they_are_lifted(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1001", ship_to=NO_STREET, payment=Payment.PARTLY_REFUNDED, refunded=100))
    assert [(hold.kind, hold.reason) for hold in seen(shop, order_id).holds] == [
        (HoldKind.ADDRESS, "no_street"),
        (HoldKind.REVIEW, "partly_refunded"),
    ]


def test_unknown_money_is_none_everywhere(shop: AppContext) -> None:
    (order_id,) = take_in(shop, without_money(incoming("1001")))
    view = seen(shop, order_id)
    assert (view.row.total, view.lines_amount, view.lines[0].amount, view.lines[0].unit_price_millionths) == (None,) * 4


def test_history_is_an_external_shipment(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2, fulfilled=2), fulfilled_at=PLACED + timedelta(days=1)))
    (gone,) = seen(shop, order_id).shipments
    assert (gone.kind, gone.state, gone.location, gone.location_id) == (
        ShipmentKind.EXTERNAL,
        ShipmentState.SHIPPED,
        "",
        None,
    )
    assert gone.shipped_at == PLACED + timedelta(days=1)


def test_orders_of_one_buyer_are_counted(shop: AppContext) -> None:
    ids = take_in(shop, incoming("1001"), incoming("1002"), incoming("1003", email="else@example.com"))
    assert [seen(shop, order_id).customer_orders for order_id in ids] == [2, 2, 1]
