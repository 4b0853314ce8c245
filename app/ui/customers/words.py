"""Figures and states of customers and their orders in words, as ready cells. Made off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from app.channels.base import Address, Payment
from app.domain.order_states import OrderState
from app.queries.customer_card import CustomerOrder, Identity
from app.queries.customer_list import (
    CustomerPage,
    CustomerRow,
    CustomerSpec,
    Key,
    Worth,
    count_customers,
    customer_page,
    customers_among,
)
from app.ui.channel_names import channel_words
from app.ui.formats import NOTHING, day, full_time, money, number
from app.ui.i18n import mark, tr, trn
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, Column, Row, chip_cell, number_cell, text_cell, two_lines
from app.ui.widgets.country_field import country_words

PAGE = 100
COUNT_CAP = 1_000

LIST_COLUMNS = (
    ("name", mark("Customer"), 200),
    ("place", mark("Town"), 220),
    ("orders", mark("Orders"), 84),
    ("worth", mark("Value"), 150),
    ("returned", mark("Returned"), 104),
    ("last", mark("Last order"), 120),
)
ORDER_COLUMNS = (
    ("number", mark("Order"), 110),
    ("placed", mark("Placed"), 120),
    ("channel", mark("Channel"), 110),
    ("state", mark("Status"), 140),
    ("payment", mark("Payment"), 110),
    ("units", mark("Units"), 60),
    ("total", mark("Total"), 110),
)
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": mark("Name"),
        "email": mark("E-mail"),
        "phone": mark("Telephone"),
        "address": mark("Address"),
        "standard": mark("Address for new orders"),
    }
)
_NUMBERS = frozenset({"orders", "worth", "returned", "units", "total"})
_STATES: Mapping[OrderState, tuple[str, Status]] = MappingProxyType(
    {
        OrderState.TO_ROUTE: (mark("To route"), Status.WAITING),
        OrderState.BACKORDER: (mark("Backorder"), Status.ATTENTION),
        OrderState.TO_PACK: (mark("To release"), Status.WAITING),
        OrderState.RELEASED: (mark("To pick"), Status.WAITING),
        OrderState.PACKING: (mark("Packing"), Status.ACTIVE),
        OrderState.PACKED: (mark("Packed"), Status.DONE),
        OrderState.PARTLY_SHIPPED: (mark("Part shipped"), Status.ACTIVE),
        OrderState.SHIPPED: (mark("Shipped"), Status.DONE),
        OrderState.CANCELLED: (mark("Cancelled"), Status.ERROR),
    }
)
_PAYMENTS: Mapping[Payment, str] = MappingProxyType(
    {
        Payment.PENDING: mark("Pending"),
        Payment.AUTHORIZED: mark("Authorized"),
        Payment.PAID: mark("Paid"),
        Payment.PARTLY_PAID: mark("Part paid"),
        Payment.PARTLY_REFUNDED: mark("Part refunded"),
        Payment.REFUNDED: mark("Refunded"),
        Payment.VOIDED: mark("Voided"),
        Payment.UNKNOWN: mark("Not told"),
    }
)


def columns(table: tuple[tuple[str, str, int], ...], stretch: str, sorts: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns of a table in the language of the screen."""
    return tuple(
        Column(name, tr(title), width, name in _NUMBERS, name == stretch, sorts.get(name, ""))
        for name, title, width in table
    )


def read_page(conn: Any, spec: CustomerSpec, now: datetime, after: Key | None = None) -> tuple[CustomerPage, list[Row]]:
    """A page of the list with its cells."""
    page = customer_page(conn, spec, after, PAGE)
    return page, [list_row(row, now) for row in page.rows]


def read_changed(conn: Any, spec: CustomerSpec, now: datetime, ids: tuple[int, ...]) -> list[Row]:
    """Those of the ids that match now, with their cells."""
    return [list_row(row, now) for row in customers_among(conn, spec, ids)]


def read_count(conn: Any, spec: CustomerSpec) -> int:
    """How many match, up to a thousand."""
    return count_customers(conn, spec)


def list_row(row: CustomerRow, now: datetime) -> Row:
    """A customer in the list."""
    tags = [(trn("{n} linked", "{n} linked", row.linked), "link")] if row.linked else []
    contact = row.email or row.phone
    name = two_lines(row.name or contact or tr("No name"), contact, strong=True, tags=tags)
    last = text_cell(day(row.last_at, now), tip=full_time(row.last_at)) if row.last_at is not None else _none()
    place = ", ".join(part for part in (row.city, country_words(row.country)) if part)
    return Row(
        row.id,
        (
            replace(name, tip=row.name),
            text_cell(place or NOTHING, muted=not place, tip=place),
            number_cell(number(row.orders), muted=not row.orders),
            number_cell(worth_words(row.worth) or NOTHING, muted=not row.worth),
            number_cell(number(row.returned), muted=not row.returned),
            last,
        ),
    )


def order_row(order: CustomerOrder, now: datetime) -> Row:
    """An order on the card."""
    words, status = _STATES[order.state]
    back = [(trn("{n} returned", "{n} returned", order.returned), "undo-2")] if order.returned else []
    return Row(
        order.id,
        (
            text_cell(order.number, strong=True, tags=back),
            text_cell(day(order.placed_at, now), tip=full_time(order.placed_at)),
            text_cell(channel_words(order.channel, order.shop)),
            chip_cell(tr(words), status),
            text_cell(tr(_PAYMENTS[order.payment])),
            number_cell(number(order.units)),
            number_cell(NOTHING if order.total is None else money(order.total, order.currency)),
        ),
    )


def worth_words(worth: tuple[Worth, ...]) -> str:
    """What orders come to, each currency by itself."""
    return ", ".join(money(one.amount, one.currency) for one in worth)


def identity_words(identity: Identity) -> str:
    """How an account knows the customer."""
    return f"{identity.value} · {channel_words(identity.channel, identity.shop)}"


def changed_words(fields: Sequence[str]) -> str:
    """What was changed by hand."""
    return ", ".join(tr(_FIELDS[name]) for name in fields if name in _FIELDS) or tr("Orders' addresses")


def saved_words(result: Mapping[str, Any]) -> str:
    """What became of a change, as ``customer_edit.edit_customer_now`` answers."""
    said = [tr("The customer is changed")]
    if result["order_ids"]:
        said.append(trn("{n} open order goes there too", "{n} open orders go there too", len(result["order_ids"])))
    if result["left"]:
        said.append(tr("left as they were: {orders}", orders=", ".join(result["left"])))
    return ", ".join(said)


def address_lines(address: Address) -> list[str]:
    """An address, line by line."""
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    country = ", ".join(part for part in (address.region, country_words(address.country)) if part)
    lines = (address.name, address.company, address.street1, address.street2, town, country)
    return [line for line in lines if line]


def _none() -> Cell:
    return text_cell(NOTHING, muted=True)
