"""Files of records for tests, without a file: rows in memory, imported as the program does it."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from app.channels.base import FileFacts, Kind, RowProblem
from app.context import AppContext
from app.services.customer_import import ImportCustomers, compare_customers
from app.services.import_rows import RecordPreview, RecordReport, RowContext, import_rows, preview_rows
from app.services.location_import import ImportLocations, compare_locations
from app.services.product_import import ImportProducts, compare_products

_KINDS: dict[Kind, tuple[Any, Any]] = {
    Kind.PRODUCTS: (ImportProducts, compare_products),
    Kind.CUSTOMERS: (ImportCustomers, compare_customers),
    Kind.LOCATIONS: (ImportLocations, compare_locations),
}


class Rows:
    """An opened file that holds these rows and problems."""

    def __init__(self, rows: Sequence[Any], name: str = "records.csv") -> None:
        self._rows = list(rows)
        digest = hashlib.sha256(repr(self._rows).encode()).hexdigest()
        self.facts = FileFacts(name, digest, "utf-8", ",", len(self._rows), 5, "Sample")

    def __iter__(self) -> Iterator[Any | RowProblem]:
        return iter(self._rows)


def bring_in(
    shop: AppContext, kind: Kind, *rows: Any, channel: str = "", op_id: uuid.UUID | None = None
) -> RecordReport:
    """Import the rows as one file."""
    gesture = op_id or uuid.uuid4()
    return import_rows(shop.run, kind, Rows(rows), _KINDS[kind][0], op_id=gesture, channel=channel, shop="")


def foretell(shop: AppContext, kind: Kind, *rows: Any, account_id: int | None = None) -> RecordPreview:
    """What importing the rows would do."""
    context = RowContext("records.csv", account_id, "EUR")
    return shop.read(preview_rows, kind, Rows(rows), _KINDS[kind][1], context)
