"""What is imported and how: a file or pasted cells, the layout they are read as, the shop they go into.

One plan is previewed and then carried out, whatever kind its rows are.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Kind, Layout, RecordFile
from app.channels.etsy import ETSY, ITEMS
from app.channels.etsy import ORDERS as MONEY
from app.channels.mapping import Mapping as ColumnMapping
from app.channels.mapping import apply
from app.channels.registry import LAYOUTS
from app.channels.tables import Table, open_table, read_header
from app.errors import BadInput
from app.queries.imports import base_currency
from app.services.accounts import STORE
from app.services.customer_import import ImportCustomers, compare_customers
from app.services.import_fixes import Fixes, fixed
from app.services.import_rows import Compare, RecordPreview, RecordReport, RowContext, import_rows, preview_rows
from app.services.location_import import ImportLocations, compare_locations
from app.services.order_import import ImportPreview, OrderReport, import_order_file, preview_order_file
from app.services.product_import import ImportProducts, compare_products
from app.services.stock_import import StockReport, import_stock_file
from app.services.stock_preview import StockPreview, preview_stock_file
from app.services.unit_of_work import Done
from app.wording import words
from db.models import ChannelAccount

Preview = ImportPreview | StockPreview | RecordPreview
Report = OrderReport | StockReport | RecordReport

_RECORDS: Mapping[Kind, tuple[Callable[..., Any], Compare]] = MappingProxyType(
    {
        Kind.PRODUCTS: (ImportProducts, compare_products),
        Kind.CUSTOMERS: (ImportCustomers, compare_customers),
        Kind.LOCATIONS: (ImportLocations, compare_locations),
    }
)


@dataclass(frozen=True, slots=True)
class Plan:
    """One import before it is carried out.

    ``source``: a file, or a table that is held in memory (pasted cells). ``layout``: a name in ``LAYOUTS``; with a
    ``mapping`` (``Mapping.as_json``) that says what the columns are, "". ``beside``: the file that has the money of
    the same orders (Etsy). ``sha256`` of what was previewed: another content is refused then. ``currency``: that of
    amounts whose file names none, "" = the shop's own.
    """

    source: Path | Table
    layout: str
    shop: str = ""
    currency: str = ""
    fixes: Fixes = field(default_factory=Fixes)
    sha256: str = ""
    mapping: Mapping[str, Any] | None = None
    beside: Path | None = None

    @property
    def kind(self) -> Kind:
        """What the rows are."""
        return Kind(self.mapping["kind"]) if self.mapping is not None else self.reader.kind

    @property
    def reader(self) -> Layout:
        """The layout. Raises BadInput for a name that there is not."""
        try:
            return LAYOUTS[self.layout]
        except KeyError:
            raise BadInput(
                words("There is no layout {layout}.", layout=self.layout),
                fix=words("Use one of: {layouts}.", layouts=", ".join(LAYOUTS)),
            ) from None

    @property
    def channel(self) -> str:
        """Whose account the rows belong to; "" for kinds that belong to no channel."""
        channel = self.reader.channel if self.mapping is None else ""
        return channel or (STORE if self.kind in (Kind.ORDERS, Kind.CUSTOMERS) else "")


def open_plan(plan: Plan, currency: str) -> RecordFile[Any]:
    """The rows as the plan reads them. Raises BadInput, NotFound or Unavailable with words for people."""
    table = plan.source if isinstance(plan.source, Table) else open_table(plan.source)
    if plan.sha256 and table.raw.sha256 != plan.sha256:
        raise BadInput(
            words("{file} was changed after it was checked. Nothing was imported.", file=table.name),
            fix=words("Open it again."),
        )
    table, currency = fixed(table, plan.fixes), plan.currency or currency
    if plan.beside is not None:
        return ETSY.join(table, plan.beside)
    if plan.mapping is not None:
        return apply(ColumnMapping.from_json(plan.mapping), table, currency=currency)
    return plan.reader.open(table, currency=currency)


def beside(paths: Sequence[Path]) -> tuple[Path, Path] | None:
    """Of two files that tell of the same orders, the one with the lines and the one with the money; else None."""
    if len(paths) != 2:
        return None
    for lines, money in (paths, paths[::-1]):
        if ITEMS.recognises(read_header(lines)) and MONEY.recognises(read_header(money)):
            return lines, money
    return None


def preview(conn: Connection, plan: Plan, *, progress: Callable[[int, int], None] | None = None) -> Preview:
    """What carrying out the plan would do. ``progress`` gets (rows done, rows); what it raises ends the reading."""
    currency = base_currency(conn)
    file = open_plan(plan, currency)
    if plan.kind is Kind.ORDERS:
        return preview_order_file(conn, file, channel=plan.channel, shop=plan.shop, progress=progress)
    account_id = _account(conn, plan)
    if plan.kind is Kind.STOCK:
        return preview_stock_file(conn, file, account_id=account_id, progress=progress)
    context = RowContext(file.facts.name, account_id, currency)
    return preview_rows(conn, plan.kind, file, _RECORDS[plan.kind][1], context, progress=progress)


def carry_out(
    run: Callable[..., Done],
    plan: Plan,
    currency: str,
    *,
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Import what the plan says. ``currency`` is the shop's own. Cancelled between two chunks, what is in stays."""
    file = open_plan(plan, currency)
    common: dict[str, Any] = {"op_id": op_id, "progress": progress, "cancelled": cancelled}
    account: dict[str, Any] = {"channel": plan.channel, "shop": plan.shop}
    if plan.kind is Kind.ORDERS:
        return import_order_file(run, file, **account, **common)
    if plan.kind is Kind.STOCK:
        return import_stock_file(run, file, **account, **common)
    return import_rows(run, plan.kind, file, _RECORDS[plan.kind][0], **account, **common)


def with_shop(plan: Plan, shop: str) -> Plan:
    """The plan for another shop of the same channel."""
    return replace(plan, shop=shop)


def _account(conn: Connection, plan: Plan) -> int | None:
    query = select(ChannelAccount.id).where(ChannelAccount.channel == plan.channel, ChannelAccount.shop == plan.shop)
    return conn.execute(query).scalar() if plan.channel else None
