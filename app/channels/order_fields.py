"""The fields that a row of an order file can have, and where they are in one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import itemgetter

from app.channels.layouts import folded
from app.channels.tables import Table
from app.errors import BadInput
from app.wording import words


@dataclass(frozen=True, slots=True)
class Fields:
    """Positions in each record; that of a field which the file lacks is the record's extra empty cell.

    Fields of the line are ``sku`` to ``line_cancelled``; all others are the order's and may stand on each row or on
    one. ``price`` is that of a piece, ``line_total`` of all pieces before ``line_discount``.
    """

    number: int
    external_id: int
    placed_at: int
    currency: int
    status: int
    payment_status: int
    paid_at: int
    shipped_at: int
    cancelled_at: int
    ship_by: int
    email: int
    phone: int
    shipping: int
    discount: int
    tax: int
    fees: int
    total: int
    refunded: int
    shipping_method: int
    payment_method: int
    note: int
    tags: int
    discount_code: int
    source: int
    units: int
    goods: int
    ship_name: int
    ship_first_name: int
    ship_last_name: int
    ship_company: int
    ship_street1: int
    ship_street2: int
    ship_street3: int
    ship_city: int
    ship_region: int
    ship_postal_code: int
    ship_country: int
    ship_phone: int
    bill_name: int
    bill_first_name: int
    bill_last_name: int
    bill_company: int
    bill_street1: int
    bill_street2: int
    bill_street3: int
    bill_city: int
    bill_region: int
    bill_postal_code: int
    bill_country: int
    bill_phone: int
    sku: int
    title: int
    options: int
    vendor: int
    quantity: int
    price: int
    line_total: int
    line_discount: int
    line_tax: int
    line_shipping: int
    line_shipping_tax: int
    line_shipping_discount: int
    line_id: int
    line_fulfilled: int
    line_cancelled: int


FIELD_NAMES = tuple(field.name for field in fields(Fields))
LINE_FIELDS = FIELD_NAMES[FIELD_NAMES.index("sku") :]
# What the rows of one order must agree on where a file repeats it.
CRITICAL = (
    "currency", "placed_at", "status", "total", "shipping", "discount", "tax", "ship_street1", "ship_postal_code",
    "ship_country",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldPlaces:
    """Where the fields are in one table: ``at``, the names of those that are there, and positions by their part.

    ``ship`` and ``bill`` take the cells of the two addresses out of a row, name to phone.
    """

    at: Fields
    present: frozenset[str]
    order_wide: tuple[int, ...]
    critical: frozenset[int]
    ship: Callable[[list[str]], tuple[str, ...]]
    bill: Callable[[list[str]], tuple[str, ...]]


Names = Mapping[str, Sequence[str]]


def places_of(table: Table, columns: Mapping[str, int]) -> FieldPlaces:
    """Places for fields -> position; what ``columns`` does not have is absent in ``table``."""
    absent = len(table.header)
    wide = tuple(sorted({place for name, place in columns.items() if name not in LINE_FIELDS and name != "number"}))
    at = Fields(**{name: columns.get(name, absent) for name in FIELD_NAMES})
    return FieldPlaces(
        at=at,
        present=frozenset(columns),
        order_wide=wide,
        critical=frozenset(columns[name] for name in CRITICAL if name in columns),
        ship=itemgetter(*(getattr(at, name) for name in FIELD_NAMES if name.startswith("ship_") and name != "ship_by")),
        bill=itemgetter(*(getattr(at, name) for name in FIELD_NAMES if name.startswith("bill_"))),
    )


def find_columns(table: Table, names: Names) -> dict[str, int]:
    """Position by field, for ``names`` (field -> names of its column, the best first).

    Raises BadInput if a column that is used stands in the header twice: nobody can tell which is meant.
    """
    positions: dict[str, list[int]] = {}
    for index, name in enumerate(table.header):
        positions.setdefault(folded(name), []).append(index)
    found = {}
    for field, columns in names.items():
        for column in columns:
            at = positions.get(folded(column), [])
            if len(at) > 1:
                raise BadInput(
                    words(
                        "{file} has the column {column} more than once (columns {numbers}). Nothing was imported.",
                        file=table.name,
                        column=repr(column),
                        numbers=" and ".join(str(index + 1) for index in at),
                    ),
                    fix=words("Remove or rename all but one of them."),
                )
            if at:
                found[field] = at[0]
                break
    return found
