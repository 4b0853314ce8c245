"""Answers about customers: the list, and the file of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.cli import words
from app.cli.output import Value
from app.context import AppContext
from app.domain.customer_query import parse
from app.domain.money import format_minor
from app.errors import BadInput
from app.queries.customer_list import CustomerRow, CustomerSpec, Key, customer_page
from app.reports.customer_export import export_customers

_PAGE = 500


def spec_of(query: str) -> CustomerSpec:
    """The list that a search asks for. Raises BadInput for a term that means nothing: a script wants all or nothing."""
    today = datetime.now().astimezone().date()
    faults = parse(query, today, None).faults
    if faults:
        raise BadInput(
            f"This search cannot be used: {faults[0].why}", fix="Mend it, or quote it.", lines=[f.text for f in faults]
        )
    return CustomerSpec(query, today=today)


def customers_value(shop: AppContext, query: str, limit: int | None) -> Value:
    """Customers by name, at most ``limit``."""
    spec, rows = spec_of(query), list[CustomerRow]()
    after: Key | None = None
    while limit is None or len(rows) < limit:
        size = _PAGE if limit is None else min(_PAGE, limit - len(rows))
        page = shop.read(customer_page, spec, after, size)
        rows += page.rows
        after = page.after
        if after is None:
            break
    return {"customers": [row_value(row) for row in rows], "count": len(rows)}


def row_value(row: CustomerRow) -> Value:
    """A customer of the list."""
    return {
        "id": row.id,
        "name": row.name,
        "email": row.email,
        "phone": row.phone,
        "city": row.city,
        "country": row.country,
        "orders": row.orders,
        "value": [
            {"currency": one.currency, "amount": format_minor(one.amount, one.currency), "amount_minor": one.amount}
            for one in row.worth
        ],
        "returned": row.returned,
        "last_at": row.last_at,
        "created_at": row.created_at,
        "linked": row.linked,
    }


def customers_words(value: Value) -> str:
    """The list as a table."""
    head = ["Id", "Name", "Contact", "Town", "Orders", "Value", "Last order"]
    cells = [
        [
            str(row["id"]),
            row["name"],
            row["email"] or row["phone"],
            row["city"],
            f"{row['orders']:,}",
            ", ".join(words.money(one["amount"], one["currency"]) for one in row["value"]),
            words.moment(row["last_at"]) if row["last_at"] else "",
        ]
        for row in value["customers"]
    ]
    right = frozenset({head.index("Id"), head.index("Orders"), head.index("Value")})
    table = words.table([head, *cells], right) if cells else []
    return "\n".join([*table, f"{words.plural(len(cells), 'customer')}."])


def export_value(shop: AppContext, query: str, target: Path) -> Value:
    """All that the search finds, written into a file."""
    return {"file": str(target), "rows": export_customers(shop.read, target, spec_of(query))}


def export_words(value: Value) -> str:
    """What was written."""
    return f"{value['file']}: {words.plural(value['rows'], 'row')}."
