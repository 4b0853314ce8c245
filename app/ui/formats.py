"""How numbers, money, weights and times read on screen. Times are stored in UTC and shown in the machine's zone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from types import MappingProxyType

from app.domain.money import minor_digits
from app.ui.i18n import counted
from app.ui.numbers import THIN_MINUS as THIN_MINUS
from app.ui.numbers import number as number

NOTHING = "–"

# Only signs that stand for one currency in everyday use; other currencies show their code.
_SIGNS: Mapping[str, str] = MappingProxyType(
    {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "INR": "₹", "BDT": "৳", "KRW": "₩", "UAH": "₴"}
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def signed(value: int) -> str:
    """3 -> ``+3``; -3 -> ``−3``; 0 -> ``0``."""
    return f"+{value:,}" if value > 0 else number(value)


def capped(count: int, cap: int = 1000) -> str:
    """A count that the database stopped counting at ``cap``: ``1,000+``."""
    return f"{cap:,}+" if count >= cap else number(count)


def plural(count: int, one: str, many: str = "") -> str:
    """``1 line``, ``3 lines``, in the language of the screen; both words are written out where it is called."""
    return counted(f"{{n}} {one}", f"{{n}} {many or one + 's'}", count)


def amount(minor: int, currency: str) -> str:
    """Minor units without the currency: 121450 EUR -> ``1,214.50``."""
    digits = minor_digits(currency)
    whole, part = divmod(abs(minor), 10**digits)
    text = f"{whole:,}.{part:0{digits}d}" if digits else f"{whole:,}"
    return THIN_MINUS + text if minor < 0 else text


def decimal_mark() -> str:
    """The sign before the decimals, as amounts are shown: what is typed is read by it."""
    shown = amount(5, "EUR")
    return "," if "," in shown else "."


def money(minor: int, currency: str) -> str:
    """Minor units with sign or code: ``€89.00``, ``CHF 12.50``."""
    text = amount(abs(minor), currency)
    sign = _SIGNS.get(currency)
    shown = f"{sign}{text}" if sign else f"{currency} {text}".strip()
    return THIN_MINUS + shown if minor < 0 else shown


def money_header(title: str, currency: str) -> str:
    """A column head with its unit: ``Total €``."""
    return f"{title} {_SIGNS.get(currency, currency)}".strip()


def weight(grams: int) -> str:
    """482 -> ``0.482 kg``."""
    return f"{grams / 1000:,.3f} kg"


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """An aware UTC moment in ``zone`` (None: the machine's)."""
    return moment.astimezone(zone)


def clock(moment: datetime, zone: tzinfo | None = None) -> str:
    """``14:32``."""
    return local(moment, zone).strftime("%H:%M")


def day(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """``Today``, ``Tomorrow``, ``Yesterday``, ``Mon`` within six days, else ``13 Oct``, with the year if it differs."""
    return day_of(local(moment, zone).date(), local(now, zone).date())


def day_of(when: date, today: date) -> str:
    """The same for plain dates."""
    distance = (when - today).days
    near = {0: "Today", 1: "Tomorrow", -1: "Yesterday"}.get(distance)
    if near is not None:
        return near
    if -6 <= distance <= 6:
        return _DAYS[when.weekday()]
    text = f"{when.day} {_MONTHS[when.month - 1]}"
    return text if when.year == today.year else f"{text} {when.year}"


def day_time(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """``Today 16:00``."""
    return f"{day(moment, now, zone)} {clock(moment, zone)}"


def full_time(moment: datetime, zone: tzinfo | None = None) -> str:
    """The exact time for details and tool tips: ``Tue 13 Oct 2026, 16:00:05``."""
    when = local(moment, zone)
    day_text = f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"
    return f"{day_text}, {when.strftime('%H:%M:%S')}"


def duration(span: timedelta) -> str:
    """The largest unit of a span: ``12 s``, ``40 min``, ``2 h``, ``3 d``. Negative spans count as positive."""
    seconds = int(abs(span.total_seconds()))
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def ago(moment: datetime, now: datetime) -> str:
    """``12 s ago``."""
    return f"{duration(now - moment)} ago"


def utc_now() -> datetime:
    """The present, aware."""
    return datetime.now(UTC)
