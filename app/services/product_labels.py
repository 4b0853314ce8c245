"""What the labels of products say: title, code and barcode as they are known, the price if it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.domain.money import format_minor
from app.errors import BadInput
from app.printing.documents import ProductLabel
from app.printing.symbols import Symbology, symbology_of
from app.services.catalog import find_codes
from app.services.references import one_product
from app.wording import words
from db import direct
from db.models import DatabaseInfo

AUTO = "auto"
_PRODUCTS = "SELECT id, code, title, price_amount FROM sku WHERE id IN (??)"
_BARCODES = "SELECT sku_id, printed FROM barcode WHERE sku_id IN (??) AND quantity = 1 ORDER BY id DESC"


def product_labels(
    conn: Connection, names: Sequence[str], *, symbology: str = AUTO, copies: int = 1, price: bool = False
) -> list[ProductLabel]:
    """A label for each product that is named by its SKU or a barcode, in this order.

    On it is the barcode of one unit, or the SKU where there is none; ``symbology`` is one of ``Symbology`` or
    ``AUTO``. Raises BadInput for another one and for no names, NotFound and Ambiguous as ``one_product`` does.
    """
    if symbology != AUTO and symbology not in list(Symbology):
        raise BadInput(
            words("There is no symbology {name!a}. Nothing was printed.", name=symbology),
            fix=words("Choose one of: {names}", names=", ".join([AUTO, *Symbology])),
        )
    if not names:
        raise BadInput(words("No product was named. Nothing was printed."), fix=words("Name one by its SKU."))
    known = find_codes(conn, names)
    ids = [known[name] if name in known else one_product(conn, name) for name in names]
    wanted = sorted(set(ids))
    products = {row[0]: row for row in direct.rows(conn, _PRODUCTS, (wanted,))}
    printed = dict(direct.rows(conn, _BARCODES, (wanted,)))
    currency = conn.execute(select(DatabaseInfo.base_currency)).scalar_one()
    labels = []
    for sku_id in ids:
        _, code, title, amount = products[sku_id]
        shown = printed.get(sku_id) or code
        asked = f"{format_minor(amount, currency)} {currency}" if price and amount is not None else ""
        kind = symbology_of(shown) if symbology == AUTO else symbology
        labels.append(ProductLabel(title or code, code, shown, kind, asked, copies))
    return labels
