"""Everything that is known of one customer, over all records that are linked to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.channels.base import Address, Payment
from app.domain.order_states import OrderState
from app.queries.customer_conditions import COUNTS
from app.queries.customer_list import CustomerRow, roots_of, with_figures
from db.models import (
    ChannelAccount,
    Customer,
    CustomerAddress,
    CustomerIdentity,
    OrderAddress,
    OrderLine,
    OrderNote,
    SalesOrder,
    Station,
    UserAccount,
)

PAGE = 50
_RECENT, _MOST_ADDRESSES, _MOST_NOTES = 100, 8, 200


@dataclass(frozen=True, slots=True)
class Identity:
    """How an account knows the customer: ``value`` is an e-mail or digits of a telephone."""

    channel: str
    shop: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class CustomerNote:
    """A note that stands."""

    id: int
    text: str
    user: str
    station: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class CustomerOrder:
    """An order of the customer; ``returned`` units came back."""

    id: int
    number: str
    placed_at: datetime
    channel: str
    shop: str
    state: OrderState
    payment: Payment
    units: int
    returned: int
    total: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """A record that counts as this customer."""

    id: int
    name: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class CustomerView:
    """The card. ``row`` has name, contact and figures; ``into_id`` says that this record is linked to another one."""

    row: CustomerRow
    into_id: int | None
    into_name: str
    first_at: datetime | None
    cancelled: int
    linked: tuple[LinkedRecord, ...]
    identities: tuple[Identity, ...]
    addresses: tuple[Address, ...]
    notes: tuple[CustomerNote, ...]
    orders: tuple[CustomerOrder, ...]
    more_orders: bool


def customer_view(conn: Connection, customer_id: int) -> CustomerView | None:
    """The card of a customer, None if there is none."""
    known = conn.execute(select(Customer).where(Customer.id == customer_id)).first()
    if known is None:
        return None
    row = CustomerRow(known.id, known.name, known.email, known.phone, known.created_at, (known.name_fold, known.id))
    members = list(roots_of(conn, [known.id])) or [known.id]
    if known.merged_into_id is None:
        row = with_figures(conn, [row])[0]
    mine = SalesOrder.customer_id.in_(members)
    first_at = conn.execute(select(func.min(SalesOrder.placed_at)).where(mine, COUNTS)).scalar()
    cancelled = conn.execute(select(func.count()).select_from(SalesOrder).where(mine, ~COUNTS)).scalar_one()
    into = select(Customer.name).where(Customer.id == known.merged_into_id)
    orders = customer_orders(conn, members)
    return CustomerView(
        row,
        known.merged_into_id,
        str(conn.execute(into).scalar() or "") if known.merged_into_id is not None else "",
        first_at,
        int(cancelled),
        _linked(conn, [member for member in members if member != known.id]),
        _identities(conn, members),
        _addresses(conn, members),
        _notes(conn, members),
        tuple(orders[:PAGE]),
        len(orders) > PAGE,
    )


def customer_orders(conn: Connection, members: Sequence[int], before: int | None = None) -> list[CustomerOrder]:
    """Orders of these records, newest first, ``before`` an order's id: a page, and one more if there are more."""
    query = (
        select(
            SalesOrder.id,
            SalesOrder.number,
            SalesOrder.placed_at,
            ChannelAccount.channel,
            ChannelAccount.shop,
            SalesOrder.state,
            SalesOrder.payment,
            SalesOrder.units,
            SalesOrder.total_amount,
            SalesOrder.currency,
        )
        .join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
        .where(SalesOrder.customer_id.in_(members))
        .order_by(SalesOrder.id.desc())
        .limit(PAGE + 1)
    )
    found = conn.execute(query if before is None else query.where(SalesOrder.id < before)).all()
    back = dict(
        conn.execute(
            select(OrderLine.order_id, func.sum(OrderLine.returned))
            .where(OrderLine.order_id.in_([row.id for row in found]), OrderLine.returned > 0)
            .group_by(OrderLine.order_id)
        ).all()
    )
    return [
        CustomerOrder(
            row.id,
            row.number,
            row.placed_at,
            row.channel,
            row.shop,
            row.state,
            row.payment,
            row.units,
            int(back.get(row.id, 0)),
            row.total_amount,
            row.currency,
        )
        for row in found
    ]


def _linked(conn: Connection, ids: Sequence[int]) -> tuple[LinkedRecord, ...]:
    query = select(Customer.id, Customer.name, Customer.email, Customer.phone).where(Customer.id.in_(ids))
    return tuple(LinkedRecord(*row) for row in conn.execute(query.order_by(Customer.id))) if ids else ()


def _identities(conn: Connection, members: Sequence[int]) -> tuple[Identity, ...]:
    query = (
        select(ChannelAccount.channel, ChannelAccount.shop, CustomerIdentity.value)
        .join(ChannelAccount, ChannelAccount.id == CustomerIdentity.channel_account_id)
        .where(CustomerIdentity.customer_id.in_(members))
        .order_by(CustomerIdentity.id)
    )
    return tuple(Identity(channel, shop, *value.partition(":")[::2]) for channel, shop, value in conn.execute(query))


def _addresses(conn: Connection, members: Sequence[int]) -> tuple[Address, ...]:
    """Those that the newest orders were sent to, then those that are kept: each once, the newest first."""
    recent = (
        select(SalesOrder.id)
        .where(SalesOrder.customer_id.in_(members))
        .order_by(SalesOrder.id.desc())
        .limit(_RECENT)
        .subquery()
    )
    sent = (
        select(OrderAddress)
        .join(recent, recent.c.id == OrderAddress.order_id)
        .where(OrderAddress.kind == "ship", OrderAddress.street1 != "")
        .order_by(OrderAddress.order_id.desc())
    )
    kept = (
        select(CustomerAddress)
        .where(CustomerAddress.customer_id.in_(members))
        .order_by(CustomerAddress.used_at.desc(), CustomerAddress.id.desc())
    )
    found = [address_of(row) for query in (sent, kept) for row in conn.execute(query)]
    return tuple(dict.fromkeys(found))[:_MOST_ADDRESSES]


def address_of(row: object) -> Address:
    """The address in a row of ``order_address`` or ``customer_address``."""
    names = ("name", "company", "street1", "street2", "city", "region", "postal_code", "country", "phone")
    return Address(**{name: getattr(row, name) for name in names})


def _notes(conn: Connection, members: Sequence[int]) -> tuple[CustomerNote, ...]:
    query = (
        select(OrderNote.id, OrderNote.text, UserAccount.name, Station.name, OrderNote.recorded_at)
        .join(UserAccount, UserAccount.id == OrderNote.user_id)
        .join(Station, Station.id == OrderNote.station_id)
        .where(OrderNote.customer_id.in_(members), OrderNote.removed_at.is_(None))
        .order_by(OrderNote.id.desc())
        .limit(_MOST_NOTES)
    )
    return tuple(CustomerNote(*row) for row in conn.execute(query))
