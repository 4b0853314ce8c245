"""GS1 element strings: what a code on a carton says of the goods in it (General Specifications, chapter 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.identifiers import is_gtin

SEPARATOR = "\x1d"
# Symbology identifiers of codes that hold element strings: GS1-128, DataBar, DataMatrix, QR, Aztec (ISO/IEC 15424).
_IDENTIFIERS = ("]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1")
_GTIN, _CONTENT, _LOT, _BEST_BEFORE, _EXPIRY, _SERIAL = "01", "02", "10", "15", "17", "21"
_COUNTS = ("30", "37")
_PLAIN = len("01") + 14


@dataclass(frozen=True, slots=True)
class GoodsCode:
    """What the code says: the product's GTIN, and of the goods lot, last day, serial number and how many there are."""

    gtin: str
    lot: str = ""
    expires_on: date | None = None
    serial: str = ""
    units: int = 1


def parse_goods_code(text: str) -> GoodsCode | None:
    """The element string that ``text`` is, or None: another code, a wrong check digit, or no product in it.

    Scanners send it with a symbology identifier before it or without, people write it with brackets.
    """
    code = text.strip()
    identifier = next((mark for mark in _IDENTIFIERS if code.startswith(mark)), "")
    code = code.removeprefix(identifier).strip(SEPARATOR)
    if not (identifier or SEPARATOR in code or code.startswith(("(01)", "(02)")) or _begins_with_gtin(code)):
        return None
    fields = _fields(code)
    gtin = str(fields.get(_GTIN) or fields.get(_CONTENT) or "")
    if not is_gtin(gtin):
        return None
    expires = fields.get(_EXPIRY) or fields.get(_BEST_BEFORE)
    units = next((fields[name] for name in _COUNTS if name in fields), 1)
    return GoodsCode(
        gtin,
        str(fields.get(_LOT, "")).strip(),
        expires if isinstance(expires, date) else None,
        str(fields.get(_SERIAL, "")).strip(),
        int(units) if str(units).isdecimal() and int(units) > 0 else 1,
    )


def _begins_with_gtin(code: str) -> bool:
    return code[:2] in (_GTIN, _CONTENT) and len(code) >= _PLAIN and is_gtin(code[2:_PLAIN])


def _fields(code: str) -> dict[str, Any]:
    # Imported when such a code comes: its tables take a moment to load.
    from stdnum import gs1_128

    try:
        return gs1_128.info(code, separator=SEPARATOR)
    except ValueError:  # also what the library raises for each kind of mistake
        return {}
