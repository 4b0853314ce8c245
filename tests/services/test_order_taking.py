"""An order taken by hand is in and reserved in one step, or not there at all."""

from __future__ import annotations

import dataclasses
import uuid

import pytest
from sqlalchemy import insert

from app.channels.base import IncomingOrder
from app.context import AppContext
from app.errors import BadInput, NotFound, OperationConflict, Refused
from app.services.accounts import OpenAccount
from app.services.order_taking import TakeOrder, take_order
from app.services.unit_of_work import Attachment
from db.models import Setting
from tests.bench.measuring import Statements
from tests.factories import (
    NO_STREET,
    count,
    events_of,
    incoming,
    levels,
    line,
    lines_of,
    one,
    pack,
    rows_of,
    state_of,
    take_in,
)


@pytest.fixture
def account(shop: AppContext) -> int:
    """The account of a shop with three products at one place; an order was imported before."""
    count(shop, {("MUG", "Munich"): 5, ("CAP", "Munich"): 5, ("BAG", "Munich"): 1})
    take_in(shop, incoming("900", line("MUG", fulfilled=1)))
    return int(one(shop, "SELECT id FROM channel_account"))


def typed(*lines: object, **changes: object) -> IncomingOrder:
    """An order as a person types it: no number, no id of a channel."""
    return dataclasses.replace(incoming("1", *lines, **changes), number="", external_id="")  # type: ignore[arg-type]  # any


def test_order_is_inserted_and_reserved_at_once(shop: AppContext, account: int) -> None:
    order = typed(line("MUG", 2), line("CAP"), line("BAG"))
    done = take_order(shop.run, account, order, op_id=uuid.uuid4())
    assert done["number"] == f"M{done['order_id']:06d}"
    assert done["routed"]["rule"] == "one_location" and done["routed"]["reserved"] == 4
    assert state_of(shop, done["order_id"]) == "to_pack"
    assert levels(shop)["MUG", "Munich"] == (5, 2)
    assert events_of(shop, done["order_id"]) == ["taken", "routed"]
    pack(shop, done["number"])
    assert state_of(shop, done["order_id"]) == "packed"


def test_what_is_not_there_waits(shop: AppContext, account: int) -> None:
    done = take_order(shop.run, account, typed(line("BAG", 3), line("MUG")), op_id=uuid.uuid4())
    assert (done["routed"]["reserved"], done["routed"]["backordered"]) == (2, 2)
    assert one(shop, "SELECT quantity FROM backorder") == 2
    assert [row[1:3] for row in lines_of(shop, done["order_id"])] == [(2, 1), (0, 1)]


def test_same_buyer_is_the_same_customer(shop: AppContext, account: int) -> None:
    orders = [take_order(shop.run, account, typed(line("MUG")), op_id=uuid.uuid4()) for _ in range(2)]
    customers = [one(shop, "SELECT customer_id FROM sales_order WHERE id = :id", id=o["order_id"]) for o in orders]
    assert customers[0] == customers[1]


def test_what_needs_no_shipping_is_handed_over_at_once(shop: AppContext, account: int) -> None:
    done = take_order(shop.run, account, typed(line("CAP", requires_shipping=False), line("MUG")), op_id=uuid.uuid4())
    shipments = rows_of(
        shop, "SELECT sequence, kind, state FROM shipment WHERE order_id = :id ORDER BY sequence", id=done["order_id"]
    )
    assert shipments == [(1, "external", "shipped"), (2, "own", "to_pack")]
    assert state_of(shop, done["order_id"]) == "partly_shipped"


def test_missing_street_holds_the_label_only(shop: AppContext, account: int) -> None:
    done = take_order(shop.run, account, typed(line("MUG"), ship_to=NO_STREET), op_id=uuid.uuid4())
    assert one(shop, "SELECT holds FROM sales_order WHERE id = :id", id=done["order_id"]) == 1
    assert done["routed"]["reserved"] == 1


def test_same_gesture_takes_one_order(shop: AppContext, account: int) -> None:
    gesture, order = uuid.uuid4(), typed(line("MUG"))
    first = take_order(shop.run, account, order, op_id=gesture)
    assert take_order(shop.run, account, order, op_id=gesture) == first
    assert levels(shop)["MUG", "Munich"] == (5, 1)
    with pytest.raises(OperationConflict):
        take_order(shop.run, account, typed(line("MUG", 2)), op_id=gesture)


@pytest.mark.parametrize(
    ("order", "error"),
    [
        (typed(line("NOBODY")), NotFound),
        (dataclasses.replace(typed(line("MUG")), lines=()), BadInput),
        (typed(line("MUG", 2, fulfilled=1)), BadInput),
        (dataclasses.replace(typed(line("MUG")), number="900"), Refused),
    ],
)
def test_refused_order_leaves_nothing(
    shop: AppContext, account: int, order: IncomingOrder, error: type[Exception]
) -> None:
    with pytest.raises(error, match=r"Nothing was taken"):
        take_order(shop.run, account, order, op_id=uuid.uuid4())
    assert one(shop, "SELECT count(*) FROM sales_order") == 1
    assert levels(shop)["MUG", "Munich"] == (5, 0)


def test_operation_holds_no_personal_text(shop: AppContext, account: int) -> None:
    order = typed(line("MUG"))
    shop.run(TakeOrder(account, "digest"), attachments={"order": Attachment(order)})
    stored = str(rows_of(shop, "SELECT payload, result FROM operation WHERE name = 'orders.take'"))
    assert order.ship_to.name not in stored and order.email not in stored


def customer_of(shop: AppContext, order_id: int) -> int | None:
    """Whose order it is."""
    found = one(shop, "SELECT customer_id FROM sales_order WHERE id = :id", id=order_id)
    return None if found is None else int(found)


def test_a_chosen_customer_is_known_to_the_account_from_then_on(shop: AppContext, account: int) -> None:
    chosen = one(shop, "SELECT customer_id FROM sales_order WHERE number = '900'")
    phone = shop.run(OpenAccount("phone")).result["account_id"]
    order = typed(line("MUG"), email="", phone="+49 30 1234567")
    first = take_order(shop.run, phone, order, op_id=uuid.uuid4(), customer_id=chosen)
    assert customer_of(shop, first["order_id"]) == chosen
    again = take_order(shop.run, phone, order, op_id=uuid.uuid4())
    assert customer_of(shop, again["order_id"]) == chosen
    assert one(shop, "SELECT count(*) FROM customer") == 1


def test_a_chosen_customer_counts_before_the_one_with_that_e_mail_and_nobody_is_merged(
    shop: AppContext, account: int
) -> None:
    phone = shop.run(OpenAccount("phone")).result["account_id"]
    taken = take_order(shop.run, phone, typed(line("MUG"), email="a@example.com"), op_id=uuid.uuid4())
    other = customer_of(shop, taken["order_id"])
    chosen = one(shop, "SELECT customer_id FROM sales_order WHERE number = '900'")
    order = typed(line("MUG"), email="a@example.com")
    second = take_order(shop.run, phone, order, op_id=uuid.uuid4(), customer_id=chosen)
    assert customer_of(shop, second["order_id"]) == chosen != other
    assert one(shop, "SELECT customer_id FROM customer_identity WHERE value = 'email:a@example.com'") == other


def test_a_chosen_customer_needs_no_e_mail(shop: AppContext, account: int) -> None:
    chosen = one(shop, "SELECT customer_id FROM sales_order WHERE number = '900'")
    order = typed(line("MUG"), email="", phone="")
    done = take_order(shop.run, account, order, op_id=uuid.uuid4(), customer_id=chosen)
    assert customer_of(shop, done["order_id"]) == chosen
    with pytest.raises(NotFound, match=r"not there any more. Nothing was taken"):
        take_order(shop.run, account, order, op_id=uuid.uuid4(), customer_id=999)
    unknown = take_order(shop.run, account, order, op_id=uuid.uuid4())
    assert customer_of(shop, unknown["order_id"]) is None


def test_money_beyond_reason_is_refused(shop: AppContext, account: int) -> None:
    order = typed(line("MUG", 1_000_000, price=10**15))
    with pytest.raises(BadInput, match="more than can be booked"):
        take_order(shop.run, account, order, op_id=uuid.uuid4())


def test_own_accounts_are_made_once(shop: AppContext) -> None:
    made = [shop.run(OpenAccount(channel)).result["account_id"] for channel in ("phone", "store", "phone")]
    assert made[0] == made[2] != made[1]
    assert rows_of(shop, "SELECT channel, shop, title FROM channel_account ORDER BY id") == [
        ("phone", "", "Phone"),
        ("store", "", "Store"),
    ]
    with pytest.raises(BadInput, match="cannot be taken by hand for shopify"):
        shop.run(OpenAccount("shopify"))


def test_taking_an_order_stays_below_twenty_statements(shop: AppContext, account: int) -> None:
    """The rule of the budgets: three lines and shipping of a known buyer. A new buyer is two rows more."""
    order, heard = typed(line("MUG"), line("CAP"), line("BAG")), Statements()
    with heard.listening():
        take_order(shop.run, account, order, op_id=uuid.uuid4())
    assert 0 < heard.count <= 18


def test_the_shops_handling_time_is_kept(shop: AppContext, account: int) -> None:
    with shop.database.writing() as conn:
        conn.execute(insert(Setting).values(scope="shop", key="orders.handling_hours", value=6))
    done = take_order(shop.run, account, typed(line("MUG")), op_id=uuid.uuid4())
    query = "SELECT ship_by, placed_at FROM sales_order WHERE id = :id"
    ((ship_by, placed_at),) = rows_of(shop, query, id=done["order_id"])
    hours = (ship_by - placed_at) if isinstance(ship_by, int) else (ship_by - placed_at).total_seconds() * 1_000_000
    assert hours == 6 * 3_600_000_000
