"""Answers about products: what they are, how they are changed, what kits are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from app.cli.output import Value, shown
from app.cli.photos import read_photo
from app.cli.session import Session
from app.cli.words import table
from app.domain.typed_numbers import read_money, shown_money
from app.errors import BadInput, NotFound
from app.queries.kits import kit_stock
from app.queries.products_look_up import all_products, find_products
from app.queries.stock_card import ProductFacts, product_facts
from app.services.kits import SetKit
from app.services.pictures import attached
from app.services.products import ChangeProduct
from app.services.references import one_product
from app.wording import words


def list_value(session: Session, text: str, limit: int) -> Value:
    """Products whose SKU or name has the text, or the first ones."""
    read = session.shop.read
    found = read(find_products, text, None, limit) if text.strip() else read(all_products, limit)
    rows = [{"sku": hit.code, "title": hit.title, "available": hit.everywhere, "price_minor": hit.price_amount}
            for hit in found]  # fmt: skip
    return {"products": rows, "count": len(rows)}


def list_words(value: Value) -> str:
    """The list in words."""
    rows = [("SKU", "name", "available")]
    rows += [(shown(row["sku"]), shown(row["title"]), str(row["available"])) for row in value["products"]]
    return "\n".join(table(rows, frozenset({2}))) if value["products"] else "No products."


def product_value(session: Session, name: str) -> Value:
    """What a product is."""
    return _product(_facts(session, session.shop.read(one_product, name)))


def _facts(session: Session, sku_id: int) -> ProductFacts:
    facts = session.shop.read(product_facts, sku_id)
    if facts is None:
        raise NotFound(words("There is no such product."), fix=words("Name it by its SKU."))
    return facts


_SAME = ("title", "weight_g", "hs_code", "origin_country", "hazardous", "vendor", "owner", "tracking")
_SIZES = ("length_mm", "width_mm", "height_mm")


def _product(facts: ProductFacts) -> Value:
    return {
        "sku": facts.code,
        **{name: getattr(facts, name) for name in _SAME},
        **dict(zip(_SIZES, facts.size_mm, strict=True)),
        "options": dict(facts.options),
        "price_minor": facts.price_amount,
        "currency": facts.currency,
        "archived": facts.is_archived,
        "photo": facts.picture_sha256 is not None,
        "barcodes": [{"code": code, "units": units} for code, units in facts.barcodes],
        "parts": [{"sku": part.code, "title": part.title, "units": part.units} for part in facts.parts],
    }


def product_words(value: Value) -> str:
    """A product in words."""
    price = "" if value["price_minor"] is None else shown_money(value["price_minor"], value["currency"])
    sizes = [value[name] for name in _SIZES]
    told = [
        ("price", f"{price} {value['currency']}" if price else ""),
        ("weight", "" if value["weight_g"] is None else f"{value['weight_g']} g"),
        ("size", " x ".join(str(size or "?") for size in sizes) + " mm" if any(sizes) else ""),
        ("options", ", ".join(f"{name}: {text}" for name, text in value["options"].items())),
        ("customs", " ".join(filter(None, [value["hs_code"], value["origin_country"]]))),
        ("vendor", value["vendor"]),
        ("owner", value["owner"]),
        ("tracking", "" if value["tracking"] == "none" else value["tracking"]),
        ("hazardous", "yes" if value["hazardous"] else ""),
        ("photo", "yes" if value["photo"] else ""),
        ("barcodes", ", ".join(f"{each['code']} ({each['units']})" for each in value["barcodes"])),
        ("one holds", ", ".join(f"{part['units']} x {part['sku']}" for part in value["parts"])),
    ]
    lines = [f"  {name:<10} {shown(text)}" for name, text in told if text]
    return "\n".join([f"{shown(value['sku'])}  {shown(value['title'])}", *lines])


def change_value(session: Session, name: str, told: Value) -> Value:
    """Change what was given of a product."""
    given = {key: value for key, value in told.items() if value is not None}
    if not given:
        raise BadInput(words("Nothing was given to change."), fix=words("Name a field: see --help."))

    picture, attachments = None, None
    if given.get("photo"):
        picture, attachments = attached(read_photo(given["photo"]))

    def decide(conn: Connection) -> Value:
        facts = product_facts(conn, one_product(conn, name))
        assert facts is not None, "it was found a moment ago"
        return {"sku_id": facts.sku_id, "version": facts.version, **_as_kept(facts, given, picture)}

    meant = session.settle("products change", [name, repr(sorted(given.items()))], decide)
    barcodes = meant["barcodes"]
    command = ChangeProduct(
        meant["sku_id"],
        meant["version"],
        tuple(sorted(meant["fields"].items())),
        None if barcodes is None else tuple((code, units) for code, units in barcodes),
    )
    done = session.shop.run(command, op_id=session.step("change"), attachments=attachments).result
    return _product(_facts(session, command.sku_id)) | {"changed": done["fields"]}


def change_words(value: Value) -> str:
    """What became of it."""
    what = f"Changed: {', '.join(value['changed'])}." if value["changed"] else "It was so already."
    return f"{product_words(value)}\n{what}"


_PLAIN = {"title": "title", "hs_code": "hs_code", "origin": "origin_country", "hazardous": "hazardous",
          "vendor": "vendor", "owner": "owner", "tracking": "tracking"}  # fmt: skip


def _as_kept(facts: ProductFacts, given: Value, picture: str | None) -> Value:
    """What was typed as ``ChangeProduct`` takes it; ``picture``: the digest of the photo that was named."""
    fields: Value = {_PLAIN[name]: value for name, value in given.items() if name in _PLAIN}
    if "weight" in given:
        fields["weight_g"] = _whole(given["weight"])
    if "size" in given:
        sizes = [_whole(part) for part in given["size"].lower().split("x")] if given["size"].strip() else [None] * 3
        if len(sizes) != len(_SIZES):
            raise BadInput(
                words("A size has three figures. Nothing was changed."),
                fix=words("Such as 200x150x80, in mm."),
            )
        fields |= dict(zip(_SIZES, sizes, strict=True))
    if "price" in given:
        fields["price_amount"] = read_money(given["price"], facts.currency) if given["price"].strip() else None
    if "photo" in given:
        fields["picture_sha256"] = picture
    if "option" in given:
        pairs = [word.partition("=") for word in given["option"]]
        options = dict(facts.options) | {name: text for name, _, text in pairs}
        fields["options"] = {name: text for name, text in options.items() if text.strip()}
    barcodes = [list(_part(word)) for word in given["barcode"]] if "barcode" in given else None
    return {"fields": fields, "barcodes": barcodes}


def _whole(text: str) -> Any:
    """A whole number; "" is not known, and what is no number is left for the operation to refuse."""
    typed = text.strip()
    if not typed:
        return None
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 12 else typed


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
    facts = _facts(session, sku_id)
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
