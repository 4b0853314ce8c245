"""Barcodes of product labels: as which symbol a code is printed, whether its check digit is right, its bars.

The patterns of EAN, UPC and ITF come from python-barcode, which would silently put another check digit in place of a
wrong one: so it is looked at here first. Fields of GS1 codes are checked by python-stdnum.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.identifiers import is_gtin, right_check_digit
from app.errors import BadInput
from app.printing import barcodes
from app.wording import words


class Symbology(enum.StrEnum):
    """How a code is drawn."""

    EAN_13 = "ean-13"
    EAN_8 = "ean-8"
    UPC_A = "upc-a"
    ITF_14 = "itf-14"
    CODE_128 = "code-128"
    GS1_128 = "gs1-128"
    QR = "qr"


NAMES: Mapping[Symbology, str] = {
    Symbology.EAN_13: "EAN-13",
    Symbology.EAN_8: "EAN-8",
    Symbology.UPC_A: "UPC-A",
    Symbology.ITF_14: "ITF-14",
    Symbology.CODE_128: "Code 128",
    Symbology.GS1_128: "GS1-128",
    Symbology.QR: "QR",
}
# Digits of those that hold a GTIN, the check digit among them.
_DIGITS = {Symbology.EAN_13: 13, Symbology.EAN_8: 8, Symbology.UPC_A: 12, Symbology.ITF_14: 14}
# Light margin on each side in modules, the wider one where they differ (GS1 General Specifications, 5.2.3 and 5.3.2).
_QUIET = {
    Symbology.EAN_13: 11,
    Symbology.EAN_8: 7,
    Symbology.UPC_A: 9,
    Symbology.ITF_14: 10,
    Symbology.CODE_128: barcodes.CODE128_QUIET,
    Symbology.GS1_128: barcodes.CODE128_QUIET,
}
# Trade item, and what a logistic unit holds.
_GTIN_FIELDS = ("01", "02")
_FIELD = re.compile(r"\((\d{2,4})\)([^(]*)")


@dataclass(frozen=True, slots=True)
class Bars:
    """A one-dimensional symbol: dark ("1") and light ("0") modules, its quiet zone, and what is printed beneath it."""

    modules: str
    quiet: int
    text: str


def symbology_of(code: str) -> Symbology:
    """How a code is printed unless somebody says otherwise: GTINs by their length, all else as Code 128."""
    if code.startswith("(") and _FIELD.match(code):
        return Symbology.GS1_128
    if is_gtin(code):
        return next(kind for kind, digits in _DIGITS.items() if digits == len(code))
    return Symbology.CODE_128


def bars_of(code: str, symbology: Symbology) -> Bars:
    """The bars of a code. Raises ``BadInput`` for one that the symbology cannot hold, and for a wrong check digit."""
    text = code.strip()
    if symbology is Symbology.GS1_128:
        modules = barcodes.modules_of(barcodes.gs1_128_values(element_string(text)))
    elif symbology is Symbology.CODE_128:
        modules = barcodes.code128_modules(text)
    else:
        check_gtin(text, NAMES[symbology], _DIGITS[symbology])
        modules = _pattern(text, symbology)
    return Bars(modules, _QUIET[symbology], text)


def _pattern(digits: str, symbology: Symbology) -> str:
    from barcode.ean import EAN8, EAN13
    from barcode.itf import ITF
    from barcode.upc import UPCA

    if symbology is Symbology.ITF_14:
        # Wide bars three times as wide as narrow ones: whole modules, and the most that GS1 allows.
        (modules,) = ITF(digits, narrow=1, wide=3).build()
    else:
        kind = {Symbology.EAN_13: EAN13, Symbology.EAN_8: EAN8, Symbology.UPC_A: UPCA}[symbology]
        (modules,) = kind(digits).build()
    return str(modules)


def check_gtin(code: str, name: str, digits: int) -> None:
    """Raises ``BadInput`` unless the code has so many digits, the last of them the right one."""
    if not (code.isascii() and code.isdigit() and len(code) == digits):
        raise BadInput(
            words(
                "{code!a} is no {name}, which has {digits} digits; nothing was printed.",
                code=code,
                name=name,
                digits=digits,
            ),
            fix=words("Correct it, or print it as Code 128, which holds any code."),
        )
    right = right_check_digit(code)
    if right is not None:
        raise BadInput(
            words(
                "{code} has a wrong check digit: it ends in {found} where {right} is right; nothing was printed.",
                code=code,
                found=code[-1],
                right=right,
            ),
            fix=words(
                "Compare it with the product. If only the last digit is wrong, it is {code}.",
                code=f"{code[:-1]}{right}",
            ),
        )


def element_string(code: str) -> str:
    """``(01)09501101530003(10)AB12`` as it is scanned: without brackets, GS where a field of variable length ends.

    Fields of fixed length come first. Raises ``BadInput`` for what is no GS1 code.
    """
    from stdnum import gs1_128
    from stdnum.exceptions import ValidationError

    fields = _FIELD.findall(code)
    names = [name for name, _ in fields]
    if (
        not all(value for _, value in fields)
        or "".join(f"({name}){value}" for name, value in fields) != code
        or len(set(names)) < max(len(names), 1)
    ):
        raise BadInput(
            words("{code!a} is no GS1 code; nothing was printed.", code=code),
            fix=words("Write each field once with its number in brackets, as (01)09501101530003(10)AB12."),
        )
    for name, value in fields:
        if name in _GTIN_FIELDS:
            check_gtin(value, "GTIN-14", 14)
    ended = "".join(f"{name}{value}{barcodes.GROUP_SEPARATOR}" for name, value in fields)
    try:
        string = str(gs1_128.validate(ended, separator=barcodes.GROUP_SEPARATOR))
        if set(gs1_128.info(string, separator=barcodes.GROUP_SEPARATOR)) == set(names):
            return string
    except ValidationError:
        pass
    raise BadInput(
        words("{code!a} is no GS1 code: a field in it is not as GS1 has it; nothing was printed.", code=code),
        fix=words("Correct the field: dates are YYMMDD, and each field is as long as GS1 says."),
    )
