"""The paper of an order to a supplier: what it says, drawn, and printed or put into a folder as a PDF."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection, select

from app.domain.money import format_minor
from app.errors import NotFound, Refused
from app.printing.backends import Backend
from app.printing.documents import Paper, PurchaseOrderLine, PurchaseOrderPaper, Rendered
from app.printing.fonts import FontBook
from app.queries.buying import purchase, purchase_goods, supplier_goods
from app.services.documents import postal_address
from app.services.paperwork import Read, Run
from app.services.print_jobs import Paperwork, Printed, print_document
from app.wording import Say, as_it_is, in_words_of, words
from db.models import DatabaseInfo, Location, PurchaseOrder, Supplier

AmountText = Callable[[int, str], str]
DayText = Callable[[date], str]


def purchase_paper(
    conn: Connection,
    purchase_id: int,
    *,
    paper: Paper = Paper.A4,
    amount: AmountText = format_minor,
    day: DayText = date.isoformat,
) -> PurchaseOrderPaper:
    """What the paper says: everything that is wanted, received or not. Raises NotFound, Refused (nothing is wanted).

    ``amount`` writes minor units of a currency, ``day`` a day, as the reader's language does.
    """
    row = purchase(conn, purchase_id)
    if row is None:
        raise NotFound(
            words("There is no such purchase order. Nothing was printed."), fix=words("Choose one from the list.")
        )
    goods = [line for line in purchase_goods(conn, purchase_id) if line.bought.wanted]
    if not goods:
        raise Refused(
            words("Nothing of the purchase order {number} is wanted any more.", number=row.number),
            fix=words("Draft a new one."),
        )
    supplier = conn.execute(select(Supplier).where(Supplier.id == row.supplier_id)).one()
    location = conn.execute(select(Location).where(Location.id == row.location_id)).one()
    company = str(conn.execute(select(DatabaseInfo.company)).scalar_one())
    sent = conn.execute(select(PurchaseOrder.ordered_at).where(PurchaseOrder.id == purchase_id)).scalar_one()
    codes = {one.sku_id: one.code for one in supplier_goods(conn, row.supplier_id)}
    lines = []
    for line in goods:
        units, price = line.bought.wanted, line.price_amount
        each, whole = ("", "") if price is None else (amount(price, row.currency), amount(price * units, row.currency))
        lines.append(PurchaseOrderLine(line.title, line.sku, codes.get(line.sku_id, ""), units, each, whole))
    facts = [
        (words("Date"), day((sent or row.created_at).astimezone().date())),
        (words("Expected"), day(row.expected_on) if row.expected_on else ""),
        (words("Currency"), row.currency),
    ]
    is_priced = any(line.price_amount is not None for line in goods)
    return PurchaseOrderPaper(
        company=company or location.name,
        number=row.number,
        supplier=tuple(text for text in (supplier.name, supplier.email, supplier.phone) if text),
        deliver_to=postal_address(location, company),
        facts=tuple((name, value) for name, value in facts if value),
        lines=tuple(lines),
        currency=row.currency,
        total=amount(row.amount, row.currency) if is_priced else "",
        note=row.note,
        paper=paper,
    )


def purchase_paper_name(number: str) -> str:
    """File name of the paper."""
    return f"purchase-order-{number}.pdf"


def draw_purchase(
    read: Read,
    fonts: FontBook,
    purchase_id: int,
    *,
    paper: Paper = Paper.A4,
    say: Say = as_it_is,
    amount: AmountText = format_minor,
    day: DayText = date.isoformat,
) -> tuple[str, Rendered]:
    """File name and paper of an order to a supplier, as it is now. Raises NotFound, Refused."""
    from app.printing.purchase_order import render_purchase_order

    said = in_words_of(say, read(purchase_paper, purchase_id, paper=paper, amount=amount, day=day))
    return purchase_paper_name(said.number), render_purchase_order(said, fonts)


def print_purchase(run: Run, printer: Backend, name: str, drawn: Rendered, *, op_id: uuid.UUID) -> Printed:
    """Print what ``draw_purchase`` gave. Never on the writer thread."""
    return print_document(run, printer, Paperwork.PURCHASE_ORDER, None, name, drawn, op_id=op_id)
