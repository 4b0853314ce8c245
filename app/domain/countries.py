"""Countries by code and by name, as people write them. Names are those of Unicode's CLDR, by Babel."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.errors import BadInput
from app.wording import words

ENGLISH = "en"
_LANGUAGES = (ENGLISH, "de", "es")
_NO_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))
# How shops and people write countries beside those names.
_WORDS = {
    "usa": "US", "u.s.a.": "US", "united states of america": "US", "uk": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "the netherlands": "NL", "holland": "NL",
    "czech republic": "CZ", "hong kong": "HK", "macau": "MO", "turkey": "TR", "russian federation": "RU",
    "korea, republic of": "KR", "republic of korea": "KR", "macedonia": "MK", "viet nam": "VN",
    "brasil": "BR", "ivory coast": "CI", "vatican": "VA", "eire": "IE", "republic of ireland": "IE",
}  # fmt: skip


@cache
def country_names(language: str = ENGLISH) -> Mapping[str, str]:
    """Every country's name in a language, by its ISO 3166-1 alpha-2 code; English for a language without names."""
    # Babel takes a while to import, and much of the program needs no country.
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return country_names()
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


def country_name(code: str, language: str = ENGLISH) -> str:
    """The name of a country; an unknown code stays as it is."""
    return country_names(language).get(code, code) if code else ""


class CountryName(str):
    """The English name of a country that still knows its ``code``; the screen says it in its own language."""

    code: str

    def __new__(cls, code: str) -> CountryName:
        made = super().__new__(cls, country_name(code))
        made.code = code
        return made

    def __reduce__(self) -> tuple[type[CountryName], tuple[str]]:
        return CountryName, (self.code,)


@cache
def countries() -> Mapping[str, str]:
    """Codes of countries by name (English, German, Spanish) and by code, all case-folded."""
    names: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in country_names(language).items():
            names.setdefault(name.casefold(), code)
            names[code.casefold()] = code
    return {**names, **_WORDS}


def country_code(text: str) -> str:
    """The code of what a person wrote, a name or the code itself; "" for what is no country."""
    return countries().get(" ".join(text.split()).casefold(), "")


def read_country(text: str) -> str:
    """The code of the country that was typed, "" for none. Raises BadInput for what is no country."""
    code = country_code(text)
    if text.strip() and not code:
        raise BadInput(
            words("{country} is no country.", country=f"“{text.strip()[:40]}”"),
            fix=words("Write its name or its two letters, such as DE."),
        )
    return code
