"""Answers about products: what kits are made of."""

from __future__ import annotations

from collections.abc import Sequence

from app.cli.output import Value, shown
from app.cli.session import Session
from app.errors import BadInput, NotFound
from app.queries.kits import kit_stock
from app.queries.stock_card import product_facts
from app.services.kits import SetKit
from app.services.references import one_product
from app.wording import words


def kit_value(session: Session, name: str, parts: Sequence[str], *, none: bool) -> Value:
    """Set what a kit is made of, where something is named, and give it with what can be sold of it."""
    shop = session.shop
    if parts and none:
        raise BadInput(
            words("A kit is made of something or is none. Nothing was changed."), fix=words("Leave --none out.")
        )
    sku_id = shop.read(one_product, name)
    if parts or none:
        made = tuple((shop.read(one_product, code), units) for code, units in (_part(word) for word in parts))
        shop.run(SetKit(sku_id, made), op_id=session.step("kit"))
    facts = shop.read(product_facts, sku_id)
    if facts is None:
        raise NotFound(words("There is no product {value!r}.", value=name), fix=words("Name it by its SKU."))
    at = shop.read(kit_stock, [sku_id]).get(sku_id)
    return {
        "sku": facts.code,
        "title": facts.title,
        "parts": [{"sku": part.code, "title": part.title, "units": part.units} for part in facts.parts],
        "available": None if at is None else sum(at.values()),
    }


def _part(word: str) -> tuple[str, int]:
    """``MUG=2`` or ``MUG``; raises BadInput."""
    code, equals, units = word.rpartition("=")
    if not equals:
        return word, 1
    if not (code and units.isascii() and units.isdecimal() and len(units) <= 9):
        raise BadInput(
            words("{value!r} is no product with its units. Nothing was changed.", value=word),
            fix=words("Such as: MUG=2 CAP=1."),
        )
    return code, int(units)


def kit_words(value: Value) -> str:
    """A kit in words."""
    if not value["parts"]:
        return f"{shown(value['sku'])} is no kit."
    parts = [f"  {part['units']:>3} x {shown(part['sku'])}  {shown(part['title'])}" for part in value["parts"]]
    return "\n".join([f"{shown(value['sku'])}  {shown(value['title'])}: {value['available']} available", *parts])
