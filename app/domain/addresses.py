"""How the line with city and postcode is written in a country (Universal Postal Union, S42 templates in short)."""

from __future__ import annotations

_CITY_REGION_CODE = frozenset({"US", "CA", "AU", "PR", "GU", "AS", "VI"})
_CITY_THEN_CODE = frozenset({"GB", "IE", "IN", "BD", "PK", "LK", "NZ", "SG", "TH", "TW", "ID", "MY", "PH", "ZA", "NG"})


def postal_line(country: str, city: str, region: str, postal_code: str) -> str:
    """City, region and postcode on one line, in the order of the country; missing parts leave no gaps."""
    code = "" if postal_code.strip("- ") == "" else postal_code
    if country in _CITY_REGION_CODE:
        tail = " ".join(part for part in (region, code) if part)
        return ", ".join(part for part in (city, tail) if part) if country == "US" else _joined(city, tail)
    if country in _CITY_THEN_CODE:
        return _joined(city, code)
    return _joined(code, city)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
