"""A product changed by hand: what it is called, how it is sent, what the customs ask, and the codes on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import delete, func, select, update

from app.domain.identifiers import barcode_key, fold_key, right_check_digit
from app.domain.order_edit import MAX_AMOUNT
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services.given_fields import refuse_unknown_fields
from app.services.kits import kits_soon, lock_products, refuse_kit, write_kit
from app.services.pictures import keep_pictures
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import mark, words
from db.bulk import insert_rows
from db.models import Barcode, Sku, SkuStatus, StockLevel, Tracking

MOST_TITLE, MOST_TEXT, MOST_OPTIONS, MOST_BARCODES = 300, 120, 20, 50
_DIGEST = re.compile("[0-9a-f]{64}")
MOST_GRAMS, MOST_MM = 10_000_000, 100_000
FIELDS = (
    "title", "options", "weight_g", "length_mm", "width_mm", "height_mm", "hs_code", "origin_country", "hazardous",
    "vendor", "owner", "tracking", "price_amount", "picture_sha256",
)  # fmt: skip

# What the forms call them.
_NAMES = MappingProxyType({
    "title": mark("Name"), "options": mark("Options"), "weight_g": mark("Weight, g"), "length_mm": mark("Length, mm"),
    "width_mm": mark("Width, mm"), "height_mm": mark("Height, mm"), "hs_code": mark("HS code"),
    "origin_country": mark("Made in"), "hazardous": mark("Dangerous goods"), "vendor": mark("Brand"),
    "owner": mark("Owner"), "tracking": mark("Followed"), "price_amount": mark("Price"),
    "picture_sha256": mark("Photo"),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChangeProduct:
    """Change the given fields of a product: pairs of ``FIELDS`` and values, as ``db.models.Sku`` has them. The bytes of
    a new picture come as an attachment by its digest.

    ``version`` is the one that was seen. ``barcodes``: all that it is to have, as (printed code, units that one scan
    stands for); None: they stay. ``parts``: what one of it is made of, as (SKU id, units), nothing: it is no kit; None:
    that stays.
    """

    sku_id: int
    version: int
    fields: tuple[tuple[str, Any], ...] = ()
    barcodes: tuple[tuple[str, int], ...] | None = None
    parts: tuple[tuple[int, int], ...] | None = None


@operation(ChangeProduct, "products.change", version=2, right="stock")
def change_product(tx: Tx, command: ChangeProduct) -> JsonObject:
    """Result: sku_id, version, fields (names of those that are other than before; ``barcodes``, ``parts`` among them).

    Raises NotFound; BadInput for a value that cannot be, and for a new barcode with a wrong check digit; Refused where
    somebody changed it meanwhile, a barcode is another product's, lots and serial numbers would begin or end while
    there is stock, or it can be no such kit.
    """
    codes = None if command.parts is None else lock_products(tx, [command.sku_id, *dict(command.parts)])
    row = tx.conn.execute(select(Sku).where(Sku.id == command.sku_id).with_for_update()).first()
    if row is None:
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Choose it from the list."))
    if row.version != command.version:
        raise Refused(
            words("Somebody changed the product {code} meanwhile. Nothing was changed.", code=row.code),
            fix=words("Look at it again, then change it."),
        )
    given = dict(command.fields)
    refuse_unknown_fields(given, FIELDS, mark("A product has no field {name!r}. Nothing was changed."))
    checked = {name: _CHECKS[name](name, value) for name, value in given.items()}
    values = {name: value for name, value in checked.items() if value != getattr(row, name)}
    if "tracking" in values:
        _refuse_tracked_stock(tx, row)
    if values.get("picture_sha256"):
        keep_pictures(tx, [values["picture_sha256"]])
    changed = sorted(values)
    if "title" in values:
        values |= {"title_fold": fold_key(values["title"]), "status": SkuStatus.ACTIVE}
    if command.barcodes is not None and _write_barcodes(tx, row, command.barcodes):
        changed.append("barcodes")
    if codes is not None and write_kit(tx, row.id, command.parts or (), codes):
        changed.append("parts")
    if changed:
        tx.conn.execute(update(Sku).where(Sku.id == row.id).values(version=Sku.version + 1, **values))
        tx.touch(Topic.CATALOG, row.id)
        tx.touch(Topic.STOCK, row.id)
    return {"sku_id": row.id, "version": row.version + bool(changed), "fields": changed}


def _refuse_tracked_stock(tx: Tx, row: Any) -> None:
    """Units that are here have no lot or number, and nobody could say later which is which."""
    there = tx.conn.scalar(select(func.sum(StockLevel.on_hand)).where(StockLevel.sku_id == row.id))
    if there:
        raise Refused(
            words(
                "{n} of {code} are in stock, so lots or serial numbers cannot begin or end now. Nothing was changed.",
                n=int(there),
                code=row.code,
            ),
            fix=words("Count them to 0, change it, and receive them again."),
        )
    refuse_kit(kits_soon(tx, [row.id]))


def _write_barcodes(tx: Tx, row: Any, told: tuple[tuple[str, int], ...]) -> bool:
    """Whether they are other than before."""
    wanted = {barcode_key(printed): (printed.strip(), units) for printed, units in told}
    if len(wanted) != len(told) or len(told) > MOST_BARCODES:
        raise BadInput(
            words("A product has up to {n} barcodes, each once. Nothing was changed.", n=MOST_BARCODES),
            fix=words("Give each code once, with its units."),
        )
    for printed, units in wanted.values():
        if not (0 < len(printed) <= MOST_TEXT and printed.isprintable() and 0 < units <= MAX_UNITS):
            raise BadInput(
                words("{value!r} cannot be a barcode. Nothing was changed.", value=printed[:40]),
                fix=words("Give its code and for how many units it stands, such as 4006381333931 and 1."),
            )
    here = {code: (sku_id, (printed, units)) for code, sku_id, printed, units in tx.conn.execute(
        select(Barcode.code, Barcode.sku_id, Barcode.printed, Barcode.quantity).where(
            (Barcode.sku_id == row.id) | Barcode.code.in_(list(wanted))))}  # fmt: skip
    foreign = next((code for code, (sku_id, _) in here.items() if sku_id != row.id), None)
    if foreign is not None:
        owner = tx.conn.scalar(select(Sku.code).where(Sku.id == here[foreign][0]))
        raise Refused(
            words("Barcode {code} is that of {sku}. Nothing was changed.", code=wanted[foreign][0], sku=owner),
            fix=words("Take it from there first."),
        )
    gone = [code for code, (_, told_) in here.items() if wanted.get(code) != told_]
    fresh = [code for code, told_ in wanted.items() if code not in here or here[code][1] != told_]
    tx.conn.execute(delete(Barcode).where(Barcode.sku_id == row.id, Barcode.code.in_(gone)))
    _refuse_wrong_digit(printed for code in fresh if code not in here for printed in [wanted[code][0]])
    rows = [{"code": code, "sku_id": row.id, "printed": wanted[code][0], "quantity": wanted[code][1]} for code in fresh]
    insert_rows(tx.conn, Barcode, rows)
    return bool(gone or fresh)


def _refuse_wrong_digit(codes: Iterable[str]) -> None:
    """What is as long as a GTIN is one: a wrong digit would be found at the first scan, by nobody who can tell why."""
    for code in codes:
        right = right_check_digit(code)
        if right is not None:
            raise BadInput(
                words(
                    "{code} has a wrong check digit: it ends in {found} where {right} is right. Nothing was changed.",
                    code=code,
                    found=code[-1],
                    right=right,
                ),
                fix=words(
                    "Compare it with the product. If only the last digit is wrong, it is {code}. A code of your own has"
                    " a letter, or another number of digits than 8, 12, 13 or 14.",
                    code=f"{code[:-1]}{right}",
                ),
            )


def _refuse(name: str, value: Any, rule: str) -> BadInput:
    return BadInput(
        words(
            "{value} cannot be used as {name}. Nothing was changed.", value=repr(value)[:60], name=words(_NAMES[name])
        ),
        fix=rule,
    )


def _text(name: str, value: Any) -> str:
    text = " ".join(str(value).split())
    most, least = (MOST_TITLE, 1) if name == "title" else (MOST_TEXT, 0)
    if not least <= len(text) <= most:
        raise _refuse(name, value, words("Use {least} to {most} characters.", least=least, most=most))
    return text


def _number(most: int, least: int) -> Callable[[str, Any], int | None]:
    def check(name: str, value: Any) -> int | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            rule = words("Use a whole number from {least} to {most}.", least=least, most=f"{most:,}")
            raise _refuse(name, value, rule)
        return value

    return check


def _options(name: str, value: Any) -> dict[str, str]:
    found = {_text(name, key): _text(name, text) for key, text in dict(value).items()}
    if len(found) > MOST_OPTIONS or not all(found):
        raise _refuse(name, value, words("Use up to {n} options, such as Size: M.", n=MOST_OPTIONS))
    return found


def _country(name: str, value: Any) -> str:
    code = str(value).strip().upper()
    if code and not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise _refuse(name, value, words("Use its two letters, such as DE or US."))
    return code


def _hs_code(name: str, value: Any) -> str:
    digits = "".join(str(value).replace(".", " ").split())
    if digits and not (digits.isascii() and digits.isdecimal() and 6 <= len(digits) <= 12):
        raise _refuse(name, value, words("It has 6 to 12 digits, such as 6912.00."))
    return digits


def _tracking(name: str, value: Any) -> Tracking:
    if value not in list(Tracking):
        raise _refuse(name, value, words("Use: {names}.", names=", ".join(Tracking)))
    return Tracking(value)


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _refuse(name, value, words("Say yes or no."))
    return value


def _picture(name: str, value: Any) -> str | None:
    if value is not None and not (isinstance(value, str) and _DIGEST.fullmatch(value)):
        raise _refuse(name, value, words("Give a picture with it, or none."))
    return value


_CHECKS: Mapping[str, Callable[[str, Any], Any]] = MappingProxyType({
    "title": _text, "options": _options, "weight_g": _number(MOST_GRAMS, 0), "length_mm": _number(MOST_MM, 1),
    "width_mm": _number(MOST_MM, 1), "height_mm": _number(MOST_MM, 1), "hs_code": _hs_code,
    "origin_country": _country, "hazardous": _flag, "vendor": _text, "owner": _text, "tracking": _tracking,
    "price_amount": _number(MAX_AMOUNT, 0), "picture_sha256": _picture,
})  # fmt: skip
