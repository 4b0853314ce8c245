"""The rows of one order of a Shopify export -> IncomingOrder, or the problems that keep it out.

One bad row rejects its order; each of the order's rows is then in a problem. Follow-up rows are blank but for Name,
Email, Created at, Vendor, Phone and the Lineitem columns.
"""

from __future__ import annotations

from datetime import UTC, datetime

from app.channels.base import Address, IncomingOrder, Payment, RowProblem
from app.channels.shopify_columns import ShopifyContext, ShopifyRows
from app.channels.shopify_lines import OrderState, incoming_lines, is_pickup, payment_of, read_lines
from app.channels.shopify_money import read_money
from app.channels.tables import Record
from app.channels.values import code, is_rewritten, quoted

_NEVER = datetime(1990, 1, 1, tzinfo=UTC)


def read_order(context: ShopifyContext, number: str, records: list[Record]) -> IncomingOrder | list[RowProblem]:
    """The order that ``records`` (all of its rows) make up, or its problems.

    Problems name each offending cell; each other row is named as left out because of the first.
    """
    rows = ShopifyRows(context, number, records)
    own = None if rows.problems else _own_row(rows)
    order = _order(rows, own) if own else None
    return rows.rejected() if order is None else order


def reject_order(context: ShopifyContext, number: str, records: list[Record], reason: str) -> list[RowProblem]:
    """Problems for all of ``records``: the first with ``reason``, the others as left out because of it."""
    rows = ShopifyRows(context, number, records)
    rows.fault(records[0], context.number_at, number, reason)
    return rows.rejected()


def _own_row(rows: ShopifyRows) -> Record | None:
    columns = rows.context.columns
    own = [record for record in rows.records if any(record.cells[position] for position in columns.own_row)]
    if not own:
        reason = "is empty in all rows of the order: the row with the order's own columns is missing."
        rows.fault(rows.records[0], columns.currency, "", reason)
        return None
    again = _begins_again(rows, own) if len(own) > 1 else None
    if again:
        reason = f"the order begins here again (first in row {own[0].row}): the file seems to hold it twice."
        rows.fault(again, columns.name, rows.number, reason)
        return None
    return own[0]


def _begins_again(rows: ShopifyRows, own: list[Record]) -> Record | None:
    """The row that starts the order a second time; None if the file repeats the order's columns on every row."""
    if len(own) != len(rows.records):
        return own[1]
    positions = rows.context.columns.order_wide
    wide = [own[0].cells[position] for position in positions]
    seen = {tuple(own[0].cells)}
    for record in own[1:]:
        if tuple(record.cells) in seen or [record.cells[position] for position in positions] != wide:
            return record
        seen.add(tuple(record.cells))
    return None


def _order(rows: ShopifyRows, own: Record) -> IncomingOrder | None:
    columns, cells = rows.context.columns, own.cells
    currency = rows.parsed(own, columns.currency, rows.currency, "")
    placed_at = rows.parsed(own, columns.created_at, rows.moment, _NEVER)
    cancelled_at = _optional_moment(rows, own, columns.cancelled_at)
    fulfilled_at = _optional_moment(rows, own, columns.fulfilled_at)
    lines, tips = read_lines(rows)
    money = read_money(rows, own, lines, tips, currency) if currency else None
    if rows.problems:
        return None
    if own.filled:
        rows.review.append(f"Row {own.row} has fewer columns than the header; what is missing was taken as empty.")
    payment = _payment(rows, cells[columns.financial_status])
    state = OrderState(payment, cells[columns.fulfillment_status].lower(), cancelled_at is not None)
    ship_to, bill_to = _addresses(rows, cells)
    return IncomingOrder(
        number=rows.number,
        external_id=_external_id(cells[columns.external_id]),
        placed_at=placed_at,
        currency=currency,
        payment=payment,
        lines=incoming_lines(rows, lines, money.line_discounts if money else None, state),
        rows=tuple(record.row for record in rows.records),
        ship_to=ship_to,
        bill_to=bill_to,
        email=cells[columns.email],
        phone=rows.code(cells[columns.phone], "Phone"),
        money_known=money is not None,
        shipping=money.shipping if money else None,
        discounts=money.discounts if money else None,
        fees=money.fees if money else None,
        total=money.total if money else None,
        refunded=money.refunded if money else None,
        taxes=money.taxes if money else (),
        discount_code=cells[columns.discount_code],
        shipping_method=cells[columns.shipping_method],
        payment_method=cells[columns.payment_method],
        cancelled_at=cancelled_at,
        fulfilled_at=fulfilled_at,
        note=cells[columns.notes],
        attributes=attributes_of(cells[columns.note_attributes]),
        tags=tuple(tag for tag in map(str.strip, cells[columns.tags].split(", ")) if tag),
        source=cells[columns.source],
        risk=cells[columns.risk].lower(),
        pickup=is_pickup(cells[columns.shipping_method]),
        review=tuple(dict.fromkeys(rows.review)),
    )


def _optional_moment(rows: ShopifyRows, own: Record, position: int) -> datetime | None:
    if not own.cells[position]:
        return None
    return rows.parsed(own, position, rows.moment, None)


def _payment(rows: ShopifyRows, status: str) -> Payment:
    payment = payment_of(status)
    if payment is Payment.UNKNOWN and status:
        rows.review.append(f"The payment status {quoted(status)} is not known.")
    return payment


def _external_id(cell: str) -> str:
    # 13 digits that a spreadsheet wrote as 6.9E+12 are no id any more; the file's notes count them.
    text = code(cell)
    return "" if is_rewritten(text) else text


def _addresses(rows: ShopifyRows, cells: list[str]) -> tuple[Address, Address]:
    """Where the order goes and who pays it; mostly the same address."""
    columns = rows.context.columns
    ship_to = _address(rows, [cells[position] for position in columns.ship_to], "Shipping")
    if all(cells[a] == cells[b] for a, b in zip(columns.ship_to, columns.bill_to, strict=True)):
        return ship_to, ship_to
    return ship_to, _address(rows, [cells[position] for position in columns.bill_to], "Billing")


def _address(rows: ShopifyRows, parts: list[str], kind: str) -> Address:
    name, company, street1, street2, street, city, postal, region, region_name, country, phone = parts
    postal_code = rows.code(postal, f"{kind} Zip")
    return Address(
        name=name,
        company=company,
        # Older and trimmed exports have only "Street", which is both lines.
        street1=street1 or ("" if street2 else street),
        street2=street2,
        city=city,
        region=region or region_name,
        region_name=region_name,
        postal_code=postal_code if postal_code.strip("-. ") else "",
        country=rows.country(country, f"{kind} Country"),
        phone=rows.code(phone, f"{kind} Phone"),
    )


def attributes_of(text: str) -> tuple[tuple[str, str], ...]:
    """The ``key: value`` lines of Note Attributes; a line without a key continues the value above it."""
    pairs: list[tuple[str, str]] = []
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon and (not value or value[0] == " "):
            pairs.append((key.strip(), value.strip()))
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}\n{line}".strip())
        elif line.strip():
            pairs.append(("", line.strip()))
    return tuple(pairs)
