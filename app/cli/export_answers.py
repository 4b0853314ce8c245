"""Answers about exports. JSON values, and the same in words."""

from __future__ import annotations

from pathlib import Path

from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.errors import BadInput
from app.queries.order_list import ListSpec
from app.reports.order_export import USUAL, columns_named, export_orders, rows_of_list
from app.reports.tables import TableFormat


def export_value(session: Session, out: Path, query: str, kind: str, columns: str, *, bom: bool) -> Value:
    """Write the orders that the search finds. Raises BadInput for a format or column that there is not."""
    wanted = (kind or out.suffix.removeprefix(".")).casefold()
    if wanted not in list(TableFormat):
        raise BadInput(f"There is no format {wanted!r}. Nothing was written.", fix="Use --format csv or xlsx.")
    chosen = columns_named(columns.split(",") if columns.strip() else USUAL)
    now = session.shop.clock()
    rows = rows_of_list(session.shop.read, ListSpec(query), now)
    count = export_orders(session.shop.read, out, rows, chosen, TableFormat(wanted), bom=bom)
    return {"file": str(out), "format": wanted, "orders": count, "columns": [column.id for column in chosen]}


def export_words(value: Value) -> str:
    """Exporting in words."""
    return f"Wrote {words.plural(value['orders'], 'order')} to {value['file']}."
