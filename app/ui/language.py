"""Which language the screen speaks, and how that language writes numbers, money and dates.

The language is a property of the application object, set by ``app.ui.i18n.install``; without one it is English. What
is read off Babel's data is kept, so that a row of a list costs no more in one language than in another; English needs
no Babel at all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

PROPERTY = "language"
ENGLISH = "en"
# Locales that exist to find faults, offered only where STATIONMASTER_TEST_LOCALES is set.
LONG, MIRRORED = "en-x-long", "ar-x-mirrored"


@dataclass(frozen=True, slots=True)
class Style:
    """How a language writes. Patterns have ``{d}``, ``{month}``, ``{year}``; ``{sign}``, ``{amount}``.

    ``signs``: currencies with a sign of their own; others show their code.
    """

    group: str
    decimal: str
    money: str
    days: tuple[str, ...]
    months: tuple[str, ...]
    day_month: str
    day_month_year: str
    clock: str
    signs: Mapping[str, str]


# Only signs that stand for one currency in everyday use.
_SIGNS: Mapping[str, str] = MappingProxyType(
    {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "INR": "₹", "BDT": "৳", "KRW": "₩", "UAH": "₴"}
)

# Not Babel's English: a console for several countries writes the day before the month and 24 hours.
_ENGLISH_STYLE = Style(
    group=",",
    decimal=".",
    money="{sign}{amount}",
    days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day_month="{d} {month}",
    day_month_year="{d} {month} {year}",
    clock="{hour:02d}:{minute:02d}",
    signs=_SIGNS,
)


def language() -> str:
    """The code of the language on screen (``en``, ``de``, ``es``, or a test locale)."""
    app = QCoreApplication.instance()
    found = app.property(PROPERTY) if app is not None else None
    return found if isinstance(found, str) and found else ENGLISH


def use(app: QCoreApplication, code: str) -> None:
    """From now on the screen speaks ``code``; "" takes the language away."""
    app.setProperty(PROPERTY, code)
    style.cache_clear()


@functools.cache
def style() -> Style:
    """How the language on screen writes. Kept until ``use``: every figure in a list asks for it."""
    return style_of(language())


@functools.cache
def style_of(code: str) -> Style:
    """How a language writes; English for the test locales and for a language that Babel does not know."""
    if code.partition("-")[0] == ENGLISH or code == MIRRORED:
        return _ENGLISH_STYLE
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return _ENGLISH_STYLE
    symbols = locale.number_symbols["latn"]
    days, months = locale.days["format"]["abbreviated"], locale.months["format"]["abbreviated"]
    return Style(
        group=symbols["group"],
        decimal=symbols["decimal"],
        money=_money_pattern(str(locale.currency_formats["standard"].pattern)),
        days=tuple(days[place].removesuffix(".") for place in range(7)),
        months=tuple(months[place] for place in range(1, 13)),
        day_month=_date_pattern(str(locale.datetime_skeletons["MMMd"].pattern)),
        day_month_year=_date_pattern(str(locale.datetime_skeletons["yMMMd"].pattern)),
        clock="{hour:02d}:{minute:02d}" if "HH" in str(locale.time_formats["short"].pattern) else "{hour}:{minute:02d}",
        signs=_SIGNS,
    )


def moment(at: datetime) -> str:
    """A moment as a sentence names it, on this machine's clock: ``13 Oct 16:04``."""
    when, written = at.astimezone(), style()
    day = written.day_month.format(d=when.day, month=written.months[when.month - 1])
    return f"{day} {written.clock.format(hour=when.hour, minute=when.minute)}"


def dated(at: datetime) -> str:
    """A moment as paper names it, on its own clock: ``13 Oct 2026, 16:04``."""
    written = style()
    day = written.day_month_year.format(d=at.day, month=written.months[at.month - 1], year=at.year)
    return f"{day}, {written.clock.format(hour=at.hour, minute=at.minute)}"


def _money_pattern(pattern: str) -> str:
    """Babel's ``#,##0.00 ¤`` as ``{amount} {sign}``."""
    return "{sign}{amount}" if pattern.lstrip("\u200f\u200e").startswith("¤") else "{amount}\xa0{sign}"


def _date_pattern(pattern: str) -> str:
    """CLDR's ``d. MMM y`` as ``{d}. {month} {year}``."""
    names = {"M": "{month}", "d": "{d}", "y": "{year}"}
    return re.sub("MMM|d+|y+", lambda found: names[found[0][0]], pattern.replace("'", ""))
