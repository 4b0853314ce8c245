"""Files in no known layout: columns mapped to fields by a person, helped by proposals, and read by that mapping.

``propose`` (mapping_guess) guesses, ``choices_of`` (mapping_choices) shows what must be chosen, ``apply`` reads; a
``signature`` of the column names tells a file that has been mapped before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from itertools import islice
from typing import Any

from app.channels.amounts import Amounts
from app.channels.base import Kind, RecordFile, StockRow
from app.channels.layouts import folded
from app.channels.mapping_choices import Choice, Choices, choices_of
from app.channels.mapping_fields import FIELDS, REQUIRED, field_of, names_of
from app.channels.mapping_guess import ColumnGuess, propose
from app.channels.order_builder import OrderRules
from app.channels.order_file import LayoutOrders
from app.channels.plain_rows import (
    customer_key,
    customer_of,
    location_key,
    location_of,
    product_key,
    product_of,
)
from app.channels.row_file import RecordRows, RowCells
from app.channels.tables import Table
from app.channels.values import DateOrder
from app.errors import BadInput
from app.wording import words

SAMPLE_ROWS = 200

__all__ = [
    "FIELDS", "REQUIRED", "Choice", "Choices", "ColumnGuess", "Mapping", "apply", "choices_of", "missing_fields",
    "propose", "propose_mapping", "sample_of", "signature",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of a file mean: ``columns`` field -> position; ``constants`` field -> what holds for all rows
    of a file that does not say it (the location of a count, the currency of orders)."""

    kind: Kind
    columns: AnyMapping[str, int]
    choices: Choices = field(default_factory=Choices)
    constants: AnyMapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """As it is remembered."""
        return {
            "kind": self.kind.value,
            "columns": dict(self.columns),
            "constants": dict(self.constants),
            "decimal": self.choices.decimal,
            "date_order": self.choices.date_order.value if self.choices.date_order else None,
            "pad": dict(self.choices.pad),
        }

    @classmethod
    def from_json(cls, value: AnyMapping[str, Any]) -> Mapping:
        """A remembered mapping. Raises BadInput if it is none of this version."""
        try:
            kind = Kind(value["kind"])
            order = value["date_order"]
            known = names_of(kind)
            choices = Choices(
                decimal="," if value["decimal"] == "," else ".",
                date_order=DateOrder(order) if order else None,
                pad={str(name): int(width) for name, width in value["pad"].items() if name in known},
            )
            columns = {str(name): int(place) for name, place in value["columns"].items() if name in known}
            constants = {str(name): str(text) for name, text in value["constants"].items() if name in known}
        except (KeyError, TypeError, ValueError, AttributeError):
            raise BadInput(
                words("The remembered mapping of columns cannot be read."), fix=words("Map the columns again.")
            ) from None
        return cls(kind, columns, choices, constants)


def signature(header: Sequence[str]) -> str:
    """A stable name for files with these columns in this order; case, hyphens and underscores do not count."""
    return hashlib.sha256("\x1f".join(map(folded, header)).encode("utf-8", "replace")).hexdigest()[:32]


def sample_of(table: Table, rows: int = SAMPLE_ROWS) -> list[list[str]]:
    """The first rows of a table, for proposals and choices."""
    return [record.cells[:-1] for record in islice(table.read(), rows)]


def propose_mapping(table: Table, kind: Kind) -> tuple[Mapping, list[ColumnGuess], list[Choice]]:
    """A mapping to begin with, the guesses it is made of, and the choices to be shown; nothing in it is decided."""
    sample = sample_of(table)
    guesses = propose(table.header, sample, kind)
    columns = {guess.field: guess.column for guess in guesses if guess.field}
    choices = choices_of(kind, columns, sample)
    told = {choice.name: choice.proposed for choice in choices if choice.name != "pad"}
    proposed = Choices(
        decimal=told.get("decimal", "."),
        date_order=DateOrder(told["date_order"]) if "date_order" in told else None,
    )
    return Mapping(kind, columns, proposed), guesses, choices


def missing_fields(mapping: Mapping) -> tuple[tuple[str, ...], ...]:
    """The required fields that are neither mapped nor given; of each tuple one would do."""
    there = set(mapping.columns) | {name for name, text in mapping.constants.items() if text}
    return tuple(names for names in REQUIRED[mapping.kind] if there.isdisjoint(names))


def apply(mapping: Mapping, table: Table, *, time_zone: tzinfo | None = None, currency: str = "") -> RecordFile[object]:
    """Open ``table`` as ``mapping`` says. ``currency`` is that of amounts whose file names none.

    Raises BadInput if a required field is missing, naming it, or a column is not in the file.
    """
    kind, columns = mapping.kind, dict(mapping.columns)
    lacking = missing_fields(mapping)
    if lacking:
        named = ", ".join(" / ".join(field_of(kind, name).title for name in names) for names in lacking)
        raise BadInput(
            words("{file}: no column is chosen for {fields}. Nothing was imported.", file=table.name, fields=named),
            fix=words("Choose the columns."),
        )
    if not all(0 <= place < len(table.header) for place in columns.values()) or not names_of(kind) >= set(columns):
        raise BadInput(
            words("{file} does not have the columns of this mapping. Nothing was imported.", file=table.name),
            fix=words("Map the columns again."),
        )
    if mapping.choices.pad:
        pads = tuple((columns[name], width) for name, width in mapping.choices.pad.items() if name in columns and width)
        table = replace(table, pads=pads)
    currency = mapping.constants.get("currency") or currency
    if kind is Kind.ORDERS:
        return LayoutOrders(
            table,
            columns,
            OrderRules(),
            layout=words("Orders, mapped by hand"),
            zone=time_zone,
            currency=currency,
            decimal=mapping.choices.decimal,
            date_order=mapping.choices.date_order,
        )
    return _rows(mapping, table, columns, currency)


def _rows(mapping: Mapping, table: Table, columns: dict[str, int], currency: str) -> RecordFile[object]:
    amounts, constants = Amounts(mapping.choices.decimal), mapping.constants
    if mapping.kind is Kind.PRODUCTS:
        return RecordRows(
            table,
            columns,
            lambda: lambda cells: (product_of(cells, currency),),
            layout=words("Products, mapped by hand"),
            key=product_key,
            amounts=amounts,
            constants=constants,
        )
    if mapping.kind is Kind.STOCK:
        return RecordRows(
            table,
            columns,
            lambda: lambda cells: (_stock(cells),),
            layout=words("Stock, mapped by hand"),
            key=lambda cells: ("sku", f"{cells.text('sku')}\0{cells.text('location').casefold()}"),
            amounts=amounts,
            constants=constants,
        )
    if mapping.kind is Kind.CUSTOMERS:
        return RecordRows(
            table,
            columns,
            lambda: lambda cells: (customer_of(cells),),
            layout=words("Customers, mapped by hand"),
            key=customer_key,
            constants=constants,
        )
    return RecordRows(
        table,
        columns,
        lambda: lambda cells: (location_of(cells),),
        layout=words("Locations, mapped by hand"),
        key=location_key,
        constants=constants,
    )


def _stock(cells: RowCells) -> StockRow:
    cells.required("sku")
    return StockRow(
        row=cells.record.row,
        sku=cells.code("sku"),
        location=cells.required("location"),
        quantity=cells.quantity("quantity"),
        title=cells.short("title") or None,
        barcode=cells.barcode("barcode") or None,
        weight_g=cells.weight("weight_g"),
    )
