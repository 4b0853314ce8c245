"""Answers about suppliers. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.cli.output import Value
from app.cli.session import Session
from app.cli.words import plural, table
from app.domain.money import format_minor, parse_decimal, to_minor
from app.errors import BadInput
from app.queries.buying import SupplierGoods, SupplierRow, supplier_goods, supplier_list
from app.services.references import one_product
from app.services.suppliers import (
    AddSupplier,
    ArchiveSupplier,
    ChangeSupplier,
    RemoveSupplierSku,
    SetSupplierSku,
    one_supplier,
)


def suppliers_value(session: Session, *, archived: bool) -> Value:
    """Suppliers by name."""
    return {"suppliers": [_row(row) for row in session.shop.read(supplier_list, archived=archived)]}


def suppliers_words(value: Value) -> str:
    """Suppliers in words, a line each."""
    rows = [
        (
            row["name"],
            row["currency"],
            f"{plural(row['lead_days'], 'day')}" if row["lead_days"] is not None else "-",
            plural(row["skus"], "product"),
            f"{row['open']} on order" if row["open"] else "",
            "given up" if row["archived"] else "",
        )
        for row in value["suppliers"]
    ]
    return "\n".join(table(rows)) or "There is no supplier yet. Make one with: stationmaster suppliers add NAME"


def supplier_value(session: Session, name: str) -> Value:
    """One supplier and what can be had there. Raises NotFound, Ambiguous."""
    return _value(session, session.shop.read(one_supplier, name))


def supplier_words(value: Value) -> str:
    """A supplier in words, with the products that can be had there."""
    days = f", {plural(value['lead_days'], 'day')}" if value["lead_days"] is not None else ""
    contact = "  ".join(text for text in (value["email"], value["phone"]) if text)
    head = f"{value['name']} ({value['currency']}{days}{', given up' if value['archived'] else ''})"
    rows = [
        (
            goods["sku"],
            goods["code"],
            f"{goods['price']} {value['currency']}" if goods["price"] is not None else "-",
            f"packs of {goods['pack_units']}" if goods["pack_units"] > 1 else "",
            "preferred" if goods["preferred"] else "",
        )
        for goods in value["goods"]
    ]
    return "\n".join([head, *([contact] if contact else []), *table(rows)])


def add_supplier_value(session: Session, name: str, given: Mapping[str, Any]) -> Value:
    """Make a supplier. Raises BadInput, Refused."""
    command = AddSupplier(name, **{field: value for field, value in given.items() if value is not None})
    return _value(session, session.shop.run(command, op_id=session.step("add")).result["supplier_id"])


def set_supplier_value(session: Session, name: str, given: Mapping[str, Any]) -> Value:
    """Change the fields that are given. Raises NotFound, Ambiguous, BadInput, Refused."""
    supplier_id = session.shop.read(one_supplier, name)
    fields = tuple((field, value) for field, value in given.items() if value is not None)
    row = _find(session, supplier_id)
    if fields:
        session.shop.run(ChangeSupplier(supplier_id, row.version, fields), op_id=session.step("set"))
    return _value(session, supplier_id)


def archive_supplier_value(session: Session, name: str, *, back: bool) -> Value:
    """Give a supplier up, or take it back into use. Raises NotFound, Ambiguous."""
    if back:
        known = {row.name: row.id for row in session.shop.read(supplier_list, archived=True)}
        supplier_id = known.get(name) or session.shop.read(one_supplier, name)
    else:
        supplier_id = session.shop.read(one_supplier, name)
    session.shop.run(ArchiveSupplier(supplier_id, not back), op_id=session.step("archive"))
    return _value(session, supplier_id)


def supplier_sku_value(
    session: Session, name: str, sku: str, given: Mapping[str, Any], price: str, *, remove: bool
) -> Value:
    """Say how a product can be had of a supplier, or that it cannot. Raises NotFound, Ambiguous, BadInput."""
    supplier_id = session.shop.read(one_supplier, name)
    sku_id = session.shop.read(one_product, sku)
    if remove:
        session.shop.run(RemoveSupplierSku(supplier_id, sku_id), op_id=session.step("sku"))
    else:
        amount = price_of(price, _find(session, supplier_id).currency)
        command = SetSupplierSku(supplier_id, sku_id, price_amount=amount, **given)
        session.shop.run(command, op_id=session.step("sku"))
    return _value(session, supplier_id)


def price_of(text: str, currency: str) -> int | None:
    """``2.50`` in minor units, None for "". Raises BadInput."""
    try:
        return to_minor(parse_decimal(text), currency) if text else None
    except ValueError as error:
        raise BadInput(f"{text!r} is not a price. Nothing was changed.", fix="As 2.50.") from error


def _find(session: Session, supplier_id: int) -> SupplierRow:
    return next(row for row in session.shop.read(supplier_list, archived=True) if row.id == supplier_id)


def _value(session: Session, supplier_id: int) -> Value:
    row = _find(session, supplier_id)
    goods = session.shop.read(supplier_goods, supplier_id)
    return _row(row) | {"goods": [_goods(one, row.currency) for one in goods]}


def _row(row: SupplierRow) -> Value:
    return {name: value for name, value in asdict(row).items() if name != "version"}


def _goods(goods: SupplierGoods, currency: str) -> Value:
    price = None if goods.price_amount is None else format_minor(goods.price_amount, currency)
    return {name: value for name, value in asdict(goods).items() if name != "sku_id"} | {"price": price}
