"""WooCommerce's product export (the core exporter). What is sold and kept are simple products and variations: their
parents, grouped products and links to other shops are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import tzinfo

from app.channels.base import Kind, ProductRow
from app.channels.layouts import FileLayout
from app.channels.order_fields import Names, find_columns
from app.channels.row_file import RecordRows, RowCells
from app.channels.tables import Table
from app.channels.values import quoted
from app.wording import mark, words

_COLUMNS: Names = {
    "type": ("Type",),
    "sku": ("SKU",),
    "title": ("Name",),
    "published": ("Published",),
    "barcode": ("GTIN, UPC, EAN, or ISBN", "GTIN"),
    "price": ("Regular price",),
    "vendor": ("Brands", "Brand"),
    **{f"attribute{n}": (f"Attribute {n} value(s)",) for n in range(1, 7)},
    **{f"attribute{n}_name": (f"Attribute {n} name",) for n in range(1, 7)},
}
_ALSO = (
    *("ID", "Is featured?", "Visibility in catalog", "Short description", "Description", "Date sale price starts"),
    *("Date sale price ends", "Tax status", "Tax class", "In stock?", "Stock", "Low stock amount", "Sale price"),
    *("Backorders allowed?", "Sold individually?", "Allow customer reviews?", "Purchase note", "Categories", "Tags"),
    *("Shipping class", "Images", "Download limit", "Download expiry days", "Parent", "Grouped products", "Upsells"),
    *("Cross-sells", "External URL", "Button text", "Position", "Weight (kg)", "Weight (lbs)", "Weight (g)"),
    *("Weight (oz)", "Length (cm)", "Width (cm)", "Height (cm)", "Length (in)", "Width (in)", "Height (in)"),
    *(f"Attribute {n} {what}" for n in range(1, 7) for what in ("visible", "global", "default")),
)
_WEIGHT = re.compile(r"weight \((kg|g|lbs|oz)\)")
_MILLIGRAMS: Mapping[str, int] = {"kg": 1_000_000, "g": 1_000, "lbs": 453_592, "oz": 28_350}
_STATUSES = {"1": "active", "true": "active", "0": "active", "-1": "draft", "": "active"}


def _is_sold(cells: RowCells) -> bool:
    kinds = {kind.strip().casefold() for kind in cells.text("type").split(",")}
    return kinds.isdisjoint(("variable", "grouped", "external"))


def _read(table: Table, _zone: tzinfo | None, currency: str) -> RecordRows[ProductRow]:
    columns = find_columns(table, _COLUMNS)
    milligrams = 1_000
    for index, name in enumerate(table.header):
        match = _WEIGHT.fullmatch(name.casefold())
        if match:
            columns["weight"], milligrams = index, _MILLIGRAMS[match[1]]

    def read(cells: RowCells) -> Sequence[ProductRow]:
        return (_product(cells, milligrams, currency),)

    return RecordRows(
        table,
        columns,
        lambda: read,
        layout="WooCommerce products",
        key=lambda cells: ("sku", cells.text("sku")),
        is_record=_is_sold,
        passed_over=words("Variable, grouped and external products, which are not kept themselves, left out"),
    )


def _product(cells: RowCells, milligrams: int, currency: str) -> ProductRow:
    options: tuple[tuple[str, str], ...] = ()
    title = cells.required("title")
    if cells.text("type").casefold() == "variation":
        pairs = [(cells.text(f"attribute{n}_name"), cells.text(f"attribute{n}")) for n in range(1, 7)]
        options = tuple((name or "Option", value) for name, value in pairs if value)
        # The name of a variation ends with its options.
        title = title.removesuffix(" - " + ", ".join(value for _, value in options))
    published = cells.text("published")
    if published.casefold() not in _STATUSES:
        cells.fault("published", published, words("{value} must be 1, 0 or -1.", value=quoted(published)))
    return ProductRow(
        row=cells.record.row,
        sku=cells.code("sku"),
        title=title,
        options=options,
        barcode=cells.barcode("barcode"),
        weight_g=cells.weight("weight", milligrams) or None,
        price=cells.price("price", currency),
        vendor=cells.short("vendor"),
        status=_STATUSES.get(published.casefold(), "active"),
    )


PRODUCTS: FileLayout[RecordRows[ProductRow]] = FileLayout(
    name="woocommerce_products",
    title=mark("WooCommerce products"),
    kind=Kind.PRODUCTS,
    channel="woocommerce",
    required=(("Type",), ("SKU",), ("Name",), ("Published",), ("Regular price",)),
    known=(*(name for names in _COLUMNS.values() for name in names), *_ALSO),
    reader=_read,
)
