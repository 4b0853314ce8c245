"""The rows of one order -> IncomingOrder, or the problems that keep it out, for every layout with one line a row.

What differs between layouts is in ``OrderRules``; where the fields are is in ``Fields``. One bad row rejects its order;
each of the order's rows is then in a problem.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from app.channels.amounts import Amounts
from app.channels.base import Address, IncomingLine, IncomingOrder, IncomingTax, Payment, RowProblem
from app.channels.order_fields import FieldPlaces
from app.channels.order_rows import FileContext, OrderRows, told_of_row
from app.channels.order_standing import Standing, standing_of
from app.channels.order_sums import Fitted, Stated, fit
from app.channels.tables import Record
from app.channels.values import MAX_AMOUNT, REWRITTEN, CellError, code, is_rewritten, quoted, whole_number
from app.domain.money import line_total
from app.wording import words

MAX_QUANTITY = 1_000_000
MAX_SKU = 200
MAX_TITLE = 2_000
_NEVER = datetime(1990, 1, 1, tzinfo=UTC)
_DECIMAL_ZERO = re.compile(r"([0-9]{1,12})[.,]0{1,6}")
_PICKUP = re.compile(
    r"(?:(?:local|store|in[ -]store) )?pick[ -]?up(?: in[ -]store)?|click (?:and|&) collect", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line as its row tells it. ``price`` in millionths, None = not told; amounts, of all pieces, in minor units."""

    record: Record
    title: str
    sku: str
    quantity: int
    price: int | None
    amount: int
    discount: int = 0
    fulfilled: int = 0
    cancelled: int = 0
    vendor: str = ""


Lines = Callable[["LayoutRows", list[str], str], list[DraftLine]]
Stand = Callable[["LayoutRows", list[str]], Standing]


@dataclass(frozen=True, slots=True)
class OrderRules:
    """What one layout means by its columns.

    ``fixed_currency``: of a layout that never names it. ``payment``: of orders of which nothing is told.
    ``tax_included``: by currency whether tax is in the prices, None = the sums tell. ``rest_is_tax``: what the total
    has above the parts is a tax that no column names, under this title. ``one_row``: each row is a whole order.
    ``repeats_charges``: what is the same on each row of an order is the order's and counts once. ``number_is_id``: the
    number is the channel's id too. ``lines``, ``stand`` and ``extras`` (attributes) replace the usual reading.
    """

    fixed_currency: str = ""
    payment: Payment = Payment.UNKNOWN
    tax_included: Callable[[str], bool | None] = lambda _currency: None
    rest_is_tax: str = ""
    one_row: bool = False
    repeats_charges: bool = False
    number_is_id: bool = False
    lines: Lines | None = None
    stand: Stand | None = None
    extras: Callable[[LayoutRows], tuple[tuple[str, str], ...]] | None = None


@dataclass(frozen=True, slots=True)
class LayoutContext(FileContext):
    """What holds for every order of one file of a layout."""

    places: FieldPlaces
    rules: OrderRules
    amounts: Amounts
    currency: str


LayoutRows = OrderRows[LayoutContext]


def read_order(context: LayoutContext, number: str, records: list[Record]) -> IncomingOrder | list[RowProblem]:
    """The order that ``records`` (all of its rows) make up, or its problems.

    Problems name each offending cell; each other row is named as left out because of the first.
    """
    rows = LayoutRows(context, number, records)
    own = records[0].cells if len(records) == 1 else _merged(rows)
    order = None if rows.problems else _order(rows, own)
    return rows.rejected() if order is None else order


def reject_order(context: LayoutContext, number: str, records: list[Record], reason: str) -> list[RowProblem]:
    """Problems for all of ``records``: the first with ``reason``, the others as left out because of it."""
    rows = LayoutRows(context, number, records)
    rows.fault(records[0], context.number_at, number, reason)
    return rows.rejected()


def _merged(rows: LayoutRows) -> list[str]:
    """The order's own cells: of each column the first that is not empty. Rows that differ are faults or doubts."""
    places, records = rows.context.places, rows.records
    own = list(records[0].cells)
    if rows.context.rules.one_row:
        rows.fault(
            records[1],
            rows.context.number_at,
            rows.number,
            words("the order stands in row {row} already.", row=records[0].row),
        )
        return own
    seen = {tuple(own)}
    for record in records[1:]:
        cells = record.cells
        for place in places.order_wide:
            text = cells[place]
            if not text or text == own[place]:
                continue
            if not own[place]:
                own[place] = text
            elif place in places.critical:
                reason = words(
                    "{value} differs from {other} in another row of the order.",
                    value=quoted(text),
                    other=quoted(own[place]),
                )
                rows.fault(record, place, text, reason)
            else:
                name = rows.context.header[place]
                reason = words("differs from another row of the order; that was taken.")
                rows.review.append(told_of_row(record.row, name, reason))
        _same_line(rows, record, seen)
    return own


def _same_line(rows: LayoutRows, record: Record, seen: set[tuple[str, ...]]) -> None:
    cells = tuple(record.cells)
    if cells in seen:
        line_id = rows.context.places.at.line_id
        if cells[line_id]:
            reason = words("{value} stands in another row already.", value=quoted(cells[line_id]))
            rows.fault(record, line_id, cells[line_id], reason)
        else:
            rows.review.append(
                words("Row {row} is like another row of the order: check that it is meant twice.", row=record.row)
            )
    seen.add(cells)


def _order(rows: LayoutRows, own: list[str]) -> IncomingOrder | None:
    context, first = rows.context, rows.records[0]
    at, rules = context.places.at, context.rules
    placed_at = rows.parsed_text(first, at.placed_at, own[at.placed_at], rows.moment, _NEVER)
    currency = _currency(rows, own)
    standing = (rules.stand or _stand)(rows, own)
    lines = (rules.lines or read_lines)(rows, own, currency)
    money = _money(rows, own, lines, currency) if lines and not rows.problems else None
    if rows.problems or not lines:
        return None
    if first.filled:
        rows.review.append(
            words("Row {row} has fewer columns than the header; what is missing was taken as empty.", row=first.row)
        )
    if standing.doubt:
        rows.review.append(words("The order: {doubt}.", doubt=standing.doubt))
    ship_to, bill_to = _addresses(rows, own)
    ship_by = rows.optional_moment(first, at.ship_by, own[at.ship_by])
    cancelled_at = rows.optional_moment(first, at.cancelled_at, own[at.cancelled_at])
    fulfilled_at = rows.optional_moment(first, at.shipped_at, own[at.shipped_at])
    phone = rows.code(own[at.phone], "Phone") if own[at.phone] else ""
    external_id = code(own[at.external_id]) if own[at.external_id] else rows.number if rules.number_is_id else ""
    if rows.problems:
        return None
    method = own[at.shipping_method]
    return IncomingOrder(
        number=rows.number,
        external_id="" if is_rewritten(external_id) else external_id,
        placed_at=placed_at,
        currency=currency,
        payment=standing.payment,
        lines=tuple([_incoming(line, standing, money is not None) for line in lines]),
        rows=tuple([record.row for record in rows.records]),
        ship_to=ship_to,
        bill_to=bill_to,
        email=own[at.email],
        phone=phone,
        money_known=money is not None,
        shipping=money.stated.shipping if money else None,
        discounts=money.fitted.discount if money else None,
        fees=money.stated.fees if money else None,
        total=money.fitted.total if money else None,
        refunded=money.refunded if money else None,
        taxes=money.taxes if money else (),
        discount_code=own[at.discount_code],
        shipping_method=method,
        payment_method=own[at.payment_method],
        cancelled_at=cancelled_at,
        fulfilled_at=fulfilled_at,
        note=own[at.note],
        attributes=rules.extras(rows) if rules.extras else (),
        tags=tuple([tag for tag in map(str.strip, own[at.tags].split(",")) if tag]) if own[at.tags] else (),
        source=own[at.source],
        pickup=bool(method) and _PICKUP.fullmatch(method) is not None,
        review=tuple(dict.fromkeys(rows.review)) if rows.review else (),
        ship_by=ship_by,
    )


def _currency(rows: LayoutRows, own: list[str]) -> str:
    context = rows.context
    at = context.places.at.currency
    if own[at]:
        return rows.parsed_text(rows.records[0], at, own[at], rows.currency, "")
    return context.rules.fixed_currency or context.currency


def _stand(rows: LayoutRows, own: list[str]) -> Standing:
    at, rules = rows.context.places.at, rows.context.rules
    return standing_of(
        own[at.status],
        own[at.payment_status],
        paid=bool(own[at.paid_at]),
        shipped=bool(own[at.shipped_at]),
        cancelled=bool(own[at.cancelled_at]),
        default=rules.payment,
    )


def _incoming(line: DraftLine, standing: Standing, money_known: bool) -> IncomingLine:
    fulfilled, cancelled = line.fulfilled, line.cancelled
    left = line.quantity - fulfilled - cancelled
    if standing.fulfilled:
        fulfilled += left
    elif standing.cancelled:
        cancelled += left
    return IncomingLine(
        row=line.record.row,
        title=line.title,
        sku=line.sku,
        quantity=line.quantity,
        fulfilled=fulfilled,
        cancelled=cancelled,
        unit_price=line.price if money_known else None,
        discount=line.discount if money_known else None,
        vendor=line.vendor,
    )


def read_lines(rows: LayoutRows, _own: list[str], currency: str) -> list[DraftLine]:
    """The order's lines, one a row; a row of several without SKU and title is the order's own and no line."""
    at = rows.context.places.at
    lines = []
    for record in rows.records:
        if _names_goods(rows, record):
            lines.append(_line(rows, record, currency))
        elif len(rows.records) == 1 or _has_goods(rows, record):
            place = at.title if "title" in rows.context.places.present else at.sku
            rows.fault(record, place, "", words("is empty: nobody can tell what was ordered."))
    if not lines and not rows.problems:
        place = at.sku if "sku" in rows.context.places.present else at.title
        rows.fault(rows.records[0], place, "", words("is empty."))
    return lines


def _names_goods(rows: LayoutRows, record: Record) -> bool:
    """Whether the row says what was ordered, in signs that can be seen."""
    at, cells = rows.context.places.at, record.cells
    return bool(code(cells[at.sku]) or code(cells[at.title]))


def _has_goods(rows: LayoutRows, record: Record) -> bool:
    at, cells = rows.context.places.at, record.cells
    return bool(cells[at.line_id] or cells[at.price] or cells[at.line_total])


def _line(rows: LayoutRows, record: Record, currency: str) -> DraftLine:
    context, cells = rows.context, record.cells
    at = context.places.at
    title, sku = cells[at.title], cells[at.sku]
    if sku:
        sku = code(sku)
        if is_rewritten(sku):
            rows.fault(record, at.sku, sku, words("{value} {why}", value=quoted(sku), why=REWRITTEN))
    if cells[at.options]:
        title = f"{title} - {cells[at.options]}" if title else cells[at.options]
    if len(sku) > MAX_SKU or len(title) > MAX_TITLE:
        place, text = (at.sku, sku) if len(sku) > MAX_SKU else (at.title, title)
        reason = words("{value} is too long ({count} characters).", value=quoted(text), count=len(text))
        rows.fault(record, place, text, reason)
    quantity = rows.parsed(record, at.quantity, quantity_of, 1)
    price, amount = _price(rows, record, quantity, currency)
    discount = 0
    if cells[at.line_discount]:
        discount = _minor(rows, record, at.line_discount, currency)
        if price is not None and discount > amount:
            text = cells[at.line_discount]
            rows.fault(
                record, at.line_discount, text, words("{value} is more than the line costs.", value=quoted(text))
            )
    fulfilled = _units(rows, record, at.line_fulfilled, quantity)
    return DraftLine(
        record=record,
        title=title,
        sku=sku,
        quantity=quantity,
        price=price,
        amount=amount,
        discount=discount,
        fulfilled=fulfilled,
        cancelled=_units(rows, record, at.line_cancelled, quantity - fulfilled),
        vendor=cells[at.vendor],
    )


def _price(rows: LayoutRows, record: Record, quantity: int, currency: str) -> tuple[int | None, int]:
    """Price of a piece in millionths (None = not told) and the amount of all pieces in minor units."""
    at, cells = rows.context.places.at, record.cells
    place = at.price if cells[at.price] else at.line_total
    text = cells[place]
    if not text:
        return None, 0
    try:
        price = rows.context.amounts.millionths(text)
    except CellError as error:
        rows.fault(record, place, text, error.told)
        return None, 0
    if price < 0:
        rows.fault(record, place, text, words("{value} must not be negative.", value=quoted(text)))
        return None, 0
    if place != at.price and quantity > 1:
        price = (price + quantity // 2) // quantity
    amount = line_total(price, quantity, currency)
    if amount > MAX_AMOUNT:
        reason = words("{value} for {quantity} units is too much.", value=quoted(text), quantity=f"{quantity:,}")
        rows.fault(record, place, text, reason)
    return price, amount


def _units(rows: LayoutRows, record: Record, place: int, most: int) -> int:
    text = record.cells[place]
    if not text or text == "0":
        return 0
    return rows.parsed(record, place, lambda cell: whole_number(cell, 0, most), 0)


@lru_cache(maxsize=1024)
def quantity_of(text: str) -> int:
    """A quantity from 1; ``2.0``, as some programs write whole numbers, is 2. Raises CellError."""
    match = _DECIMAL_ZERO.fullmatch(text)
    return whole_number(match[1] if match else text, 1, MAX_QUANTITY)


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """An order's money; ``stated`` as the file says, ``fitted`` as it fits together."""

    stated: Stated
    fitted: Fitted
    refunded: int
    taxes: tuple[IncomingTax, ...]


def _money(rows: LayoutRows, own: list[str], lines: list[DraftLine], currency: str) -> OrderMoney | None:
    """The order's money, None if the file does not tell it; faults and doubts are noted in ``rows``."""
    places, rules = rows.context.places, rows.context.rules
    at, first, reader = places.at, rows.records[0], rows.context.amounts
    if not currency or any(line.price is None for line in lines):
        if not places.present.isdisjoint(("price", "line_total", "total", "goods")):
            reason = words("The file does not give the price of each line: the order's money is unknown.")
            if not currency:
                reason = words("The file does not give the currency: the order's money is unknown.")
            rows.review.append(reason)
        return None

    def amount(place: int, *, signed: bool = False) -> int:
        text = own[place]
        if not text:
            return 0
        return rows.parsed_text(first, place, text, lambda cell: reader.minor(cell, currency, signed=signed), 0)

    shipping = amount(at.shipping)
    tax = amount(at.tax)
    if places.present & {"line_shipping", "line_tax", "line_shipping_tax", "line_shipping_discount"}:
        more, line_tax = _line_charges(rows, currency)
        shipping, tax = shipping + more, tax + line_tax
    stated = Stated(
        goods=sum([line.amount - line.discount for line in lines]),
        shipping=shipping,
        fees=amount(at.fees),
        tax=tax,
        discount=amount(at.discount, signed=True),
        total=amount(at.total) if own[at.total] else None,
    )
    fitted = fit(stated, currency, tax_included=rules.tax_included(currency), has_more=bool(rules.rest_is_tax))
    taxes = (IncomingTax("Tax", 0, tax, fitted.tax_included),) if tax else ()
    if rules.rest_is_tax and 0 < fitted.rest <= stated.goods + stated.shipping:
        taxes = (*taxes, IncomingTax(rules.rest_is_tax, 0, fitted.rest, False))
    elif fitted.reason:
        rows.review.append(fitted.reason)
    refunded = amount(at.refunded, signed=True)
    return OrderMoney(stated, fitted, refunded, taxes)


def _line_charges(rows: LayoutRows, currency: str) -> tuple[int, int]:
    """Shipping (less what is taken off it) and tax of all rows, in minor units."""
    at = rows.context.places.at
    shipping = _charge(rows, at.line_shipping, currency) - _charge(rows, at.line_shipping_discount, currency)
    if shipping < 0:
        rows.review.append(words("More is taken off shipping than it costs; shipping was taken as free."))
        shipping = 0
    return shipping, _charge(rows, at.line_tax, currency) + _charge(rows, at.line_shipping_tax, currency)


def _charge(rows: LayoutRows, place: int, currency: str) -> int:
    told = [record for record in rows.records if record.cells[place]]
    if not told:
        return 0
    # The order's own row, if it has one, has the sum of all lines.
    told = [record for record in told if not _names_goods(rows, record)][:1] or told
    amounts = [_minor(rows, record, place, currency) for record in told]
    if rows.context.rules.repeats_charges and len(amounts) > 1 and amounts[0] and len(set(amounts)) == 1:
        name = rows.context.header[place]
        rows.review.append(
            words("{column} is the same on each row of the order and was counted once: check it.", column=name)
        )
        return amounts[0]
    return sum(amounts)


def _minor(rows: LayoutRows, record: Record, place: int, currency: str) -> int:
    reader = rows.context.amounts
    return rows.parsed(record, place, lambda text: reader.minor(text, currency, signed=True), 0)


def _addresses(rows: LayoutRows, own: list[str]) -> tuple[Address, Address]:
    """Where the order goes and who pays it; the one stands for the other where a file has only one."""
    places = rows.context.places
    ship_to = _address(rows, places.ship(own), "Shipping")
    if "bill_street1" not in places.present:
        name = own[places.at.bill_name]
        return ship_to, ship_to if not name or name == ship_to.name else Address(name=name)
    return ship_to, _address(rows, places.bill(own), "Billing")


def _address(rows: LayoutRows, parts: tuple[str, ...], kind: str) -> Address:
    name, first, last, company, street1, street2, street3, city, region, postal, country, phone = parts
    if not name and (first or last):
        name = f"{first} {last}".strip()
    if street3:
        street2 = f"{street2}, {street3}" if street2 else street3
    country_code = rows.country(country, f"{kind} country") if country else ""
    if postal:
        postal = rows.code(postal, f"{kind} postal code")
        if country_code == "US" and len(postal) < 5 and postal.isdecimal():
            rows.review.append(
                words(
                    "{kind} postal code {value} seems to have lost its leading zero.", kind=kind, value=quoted(postal)
                )
            )
    return Address(
        name=name,
        company=company,
        street1=street1,
        street2=street2,
        city=city,
        region=region,
        postal_code=postal,
        country=country_code,
        phone=rows.code(phone, f"{kind} phone") if phone else "",
    )
