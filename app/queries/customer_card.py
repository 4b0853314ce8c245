"""Everything that is known of one customer, over all records that are linked to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.channels.base import Address, Payment
from app.domain.customer_record import RECORD, CustomerRecord, customer_record, scope_of
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
    Setting,
    Station,
    UserAccount,
)

PAGE = 50
_RECENT, _MOST_ADDRESSES, _MOST_NOTES, _MOST_CHANGES, _MOST_OPEN = 100, 8, 200, 20, 200


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
class KnownAddress:
    """An address that is kept for the customer, or (``id`` 0) one that orders were sent to.

    ``is_standard``: a person chose it for new orders; ``is_proposed``: new orders begin with it.
    """

    id: int
    address: Address
    is_standard: bool = False
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order that has not left yet, and where it goes."""

    id: int
    number: str
    address: Address


@dataclass(frozen=True, slots=True)
class CustomerChange:
    """What of the customer was changed by hand, as names of fields, by whom and when."""

    fields: tuple[str, ...]
    user: str
    station: str
    at: datetime


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
    addresses: tuple[KnownAddress, ...]
    open_orders: tuple[OpenOrder, ...]
    changes: tuple[CustomerChange, ...]
    notes: tuple[CustomerNote, ...]
    orders: tuple[CustomerOrder, ...]
    more_orders: bool


def customer_view(conn: Connection, customer_id: int) -> CustomerView | None:
    """The card of a customer, None if there is none."""
    known = conn.execute(select(Customer).where(Customer.id == customer_id)).first()
    if known is None:
        return None
    row = CustomerRow(known.id, known.name, known.email, known.phone, known.created_at, (known.name_fold, known.id))
    members = sorted(roots_of(conn, [known.id]), key=lambda member: member != known.id) or [known.id]
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
        known_addresses(conn, members),
        _open_orders(conn, members),
        _changes(conn, known.id),
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
            .where(
                OrderLine.order_id.in_([row.id for row in found]),
                OrderLine.returned > 0,
                OrderLine.parent_line_id.is_(None),
            )
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


def known_addresses(conn: Connection, members: Sequence[int]) -> tuple[KnownAddress, ...]:
    """The addresses of a customer, whose own record is the first of ``members``: the one that new orders get, then
    those that are kept, then those that the newest orders were sent to; each once."""
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
    ids = {row.id: address_of(row) for row in conn.execute(kept)}
    used = list(dict.fromkeys(address_of(row) for row in conn.execute(sent)))
    standard = record_of(conn, members[0]).standard
    proposed = ids.get(standard) or next(iter(used), None) or next(iter(ids.values()), None)
    found = [KnownAddress(id_, one, id_ == standard, one == proposed) for id_, one in ids.items()]
    others = [KnownAddress(0, one, is_proposed=one == proposed) for one in used if one not in ids.values()]
    every = [*found, *others[:_MOST_ADDRESSES]]
    return tuple(sorted(every, key=lambda one: (not one.is_standard, not one.is_proposed)))


def record_of(conn: Connection, customer_id: int) -> CustomerRecord:
    """What is kept of a customer beside name and contact."""
    mine = (Setting.scope == scope_of(customer_id)) & (Setting.key == RECORD)
    return customer_record(conn.execute(select(Setting.value).where(mine)).scalar_one_or_none())


def edited_customers(conn: Connection, ids: Iterable[int]) -> set[int]:
    """Those of the customers whom a person has changed by hand."""
    scopes = {scope_of(customer_id): customer_id for customer_id in ids}
    query = select(Setting.scope).where(Setting.scope.in_(list(scopes)), Setting.key == RECORD)
    return {scopes[scope] for scope in conn.scalars(query)}


def _open_orders(conn: Connection, members: Sequence[int]) -> tuple[OpenOrder, ...]:
    query = (
        select(OrderAddress, SalesOrder.number)
        .join(SalesOrder, SalesOrder.id == OrderAddress.order_id)
        .where(SalesOrder.customer_id.in_(members), SalesOrder.is_open, OrderAddress.kind == "ship")
        .order_by(OrderAddress.order_id)
        .limit(_MOST_OPEN)
    )
    return tuple(OpenOrder(row.order_id, row.number, address_of(row)) for row in conn.execute(query))


def _changes(conn: Connection, customer_id: int) -> tuple[CustomerChange, ...]:
    """The newest first."""
    log = record_of(conn, customer_id).log[: -_MOST_CHANGES - 1 : -1]
    users = dict(conn.execute(select(UserAccount.id, UserAccount.name)).all()) if log else {}
    stations = dict(conn.execute(select(Station.id, Station.name)).all()) if log else {}
    return tuple(
        CustomerChange(one.fields, users.get(one.by[0], ""), stations.get(one.by[1], ""), one.at) for one in log
    )


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
