"""Identifiers as types: scan codes of our own, GTINs, folded look-up keys.

A code of our own is a kind letter, the record's number in base 32 (Crockford's alphabet: no I, L, O, U, so that it
can be read aloud), and a check character. Channel order numbers collide; these never do.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass

from app.errors import BadInput
from app.wording import words

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {char: value for value, char in enumerate(ALPHABET)}
_MIN_DIGITS = 4
_MOST_SHIPMENT_DIGITS = 9  # more do not fit into any database's number
_MAX_LENGTH = 20
_KEY_LENGTH = 200
_DIGITS = re.compile("[0-9]+")
_NUMBER_WIDTH = 12
_GTIN_LENGTHS = (8, 12, 13, 14)


class CodeKind(enum.StrEnum):
    """Kind letter of a scan code of our own."""

    ORDER = "O"
    SHIPMENT = "S"
    PICK_LIST = "P"
    BIN = "B"
    TOTE = "T"
    USER = "U"
    COMMAND = "C"


_KIND_VALUE = {kind.value: value for value, kind in enumerate(CodeKind)}


@dataclass(frozen=True, slots=True)
class OwnCode:
    """A parsed scan code of our own: what kind of record, and its number."""

    kind: CodeKind
    number: int

    def __str__(self) -> str:
        digits, rest = "", self.number
        while rest:
            digits = ALPHABET[rest % 32] + digits
            rest //= 32
        body = self.kind.value + digits.rjust(_MIN_DIGITS, "0")
        return body + _check(body)


def _check(body: str) -> str:
    """Check character by Luhn's scheme mod 32: finds every single wrong character and nearly every swap."""
    values = [_KIND_VALUE[body[0]], *(_VALUE[char] for char in body[1:])]
    total = 0
    for place, value in enumerate(reversed(values)):
        addend = value * (2 if place % 2 == 0 else 1)
        total += addend // 32 + addend % 32
    return ALPHABET[-total % 32]


def parse_own_code(text: str) -> OwnCode | None:
    """The own code that ``text`` is, or None; case does not matter, a wrong check character gives None."""
    code = text.strip().upper()
    if not _MIN_DIGITS + 2 <= len(code) <= _MAX_LENGTH or code[0] not in _KIND_VALUE:
        return None
    body, digits = code[:-1], code[1:-1]
    if any(char not in _VALUE for char in digits) or _check(body) != code[-1]:
        return None
    number = 0
    for char in digits:
        number = number * 32 + _VALUE[char]
    return OwnCode(CodeKind(code[0]), number)


def gtin_check_digit(digits: str) -> int:
    """Check digit for the digits before it (GS1 General Specifications, 7.9)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def right_check_digit(text: str) -> int | None:
    """Of digits that are as many as a GTIN has and end in a wrong check digit: the right one; else None."""
    if len(text) not in _GTIN_LENGTHS or not (text.isascii() and text.isdigit()):
        return None
    right = gtin_check_digit(text[:-1])
    return None if right == int(text[-1]) else right


def is_gtin(text: str) -> bool:
    """Whether ``text`` is a GTIN-8, -12, -13 or -14 with a right check digit."""
    if len(text) not in _GTIN_LENGTHS or not (text.isascii() and text.isdigit()):
        return False
    return gtin_check_digit(text[:-1]) == int(text[-1])


def barcode_key(text: str) -> str:
    """The form under which barcodes are compared.

    GTINs of any length are the same number with leading zeros (GS1), so they become 14 digits; everything else stays
    as it is, but for surrounding white space. Case matters in Code 128.
    """
    code = text.strip()
    return code.rjust(14, "0") if is_gtin(code) else code


def fold(text: str) -> str:
    """Look-up key of a name or code: NFKC, case folded, white space collapsed."""
    plain = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    return " ".join(plain.split())


def fold_key(text: str) -> str:
    """``fold`` for an indexed column: cut to 200 characters, for PostgreSQL indexes no text above some 2,700 bytes."""
    return fold(text)[:_KEY_LENGTH]


def number_key(text: str) -> str:
    """Sort key of an order number: folded, each run of digits filled up with zeros to 12, so that 9 precedes 10."""
    return _DIGITS.sub(lambda run: run[0].rjust(_NUMBER_WIDTH, "0"), fold(text))[:_KEY_LENGTH]


@dataclass(frozen=True, slots=True)
class OrderRef:
    """How a person names an order or a shipment: ``number``, ``number-n`` or ``SHOP:number``."""

    number: str
    shop: str | None = None
    shipment: int | None = None


def parse_order_ref(text: str) -> list[OrderRef]:
    """The readings of ``text``, the plain number first: numbers of channels may hold ':' and '-' themselves.

    Raises BadInput for an empty text.
    """
    name = text.strip()
    if not name:
        raise BadInput(words("No order number was given."), fix=words("Name an order, such as 1042 or 1042-1."))
    readings = [OrderRef(name)]
    shop, colon, rest = name.partition(":")
    if colon and shop and rest:
        readings.append(OrderRef(rest, shop=shop))
    for reading in list(readings):
        head, dash, tail = reading.number.rpartition("-")
        if dash and head and tail.isascii() and tail.isdigit() and len(tail) <= _MOST_SHIPMENT_DIGITS:
            readings.append(OrderRef(head, shop=reading.shop, shipment=int(tail)))
    return readings
