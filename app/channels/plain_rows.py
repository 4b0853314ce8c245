"""Rows of plain tables as products, customers and places: one record a row, a column for each field."""

from __future__ import annotations

from app.channels.base import CustomerRow, LocationRow, ProductRow
from app.channels.row_file import RowCells
from app.channels.values import quoted
from app.wording import words

_STATUSES = {
    "": "active", "active": "active", "draft": "draft", "archived": "archived", "inactive": "archived",
    "unlisted": "active",
}  # fmt: skip


def status_of(cells: RowCells) -> str:
    """A product's status; a word that is not known is a problem."""
    text = cells.text("status")
    if text.casefold() not in _STATUSES:
        cells.fault("status", text, words("{value} must be active, draft or archived.", value=quoted(text)))
    return _STATUSES.get(text.casefold(), "active")


def product_of(cells: RowCells, currency: str = "") -> ProductRow:
    """A product row; ``currency`` is that of a price whose file names none."""
    told = cells.currency("currency")
    options = [(name, cells.text(name)) for name in ("option1", "option2", "option3")]
    sku, title = cells.code("sku"), cells.short("title")
    if not sku and not title:
        cells.fault("sku", "", words("is empty, and so is the title: nobody can tell which product it is."))
    return ProductRow(
        row=cells.record.row,
        sku=sku,
        title=title or sku,
        options=tuple((name.replace("option", "Option "), value) for name, value in options if value),
        barcode=cells.barcode("barcode"),
        weight_g=cells.weight("weight_g"),
        price=cells.price("price", told or currency),
        currency=told,
        vendor=cells.short("vendor"),
        status=status_of(cells),
    )


def customer_of(cells: RowCells) -> CustomerRow:
    """A customer row; name, e-mail or phone must be there."""
    name, email, address = cells.short("name"), cells.short("email", 320), cells.address()
    if not (name or email or address.phone):
        cells.fault("name", "", words("is empty, and so are e-mail and phone: nobody can tell who it is."))
    if email and ("@" not in email or any(sign.isspace() for sign in email)):
        cells.fault("email", email, words("{value} is no e-mail address.", value=quoted(email)))
    return CustomerRow(cells.record.row, name, email, address.phone, address)


def location_of(cells: RowCells) -> LocationRow:
    """A location row; the code is its short name."""
    place = cells.required("code")
    if place and (len(place) > 200 or not place.isprintable()):
        cells.fault("code", place, words("{value} cannot be the name of a location.", value=quoted(place)))
    return LocationRow(cells.record.row, place, cells.short("name") or place, cells.address())


def product_key(cells: RowCells) -> tuple[str, str]:
    """What no two products of a file may share."""
    return "sku", cells.text("sku")


def customer_key(cells: RowCells) -> tuple[str, str]:
    """What no two customers of a file may share."""
    return "email", cells.text("email").casefold()


def location_key(cells: RowCells) -> tuple[str, str]:
    """What no two places of a file may share."""
    return "code", cells.text("code").casefold()
