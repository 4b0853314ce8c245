"""How numbers, money, weights and times read on screen, in its language (``app.ui.language``).

Times are stored in UTC and shown in the machine's zone. The examples are English.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from app.domain.money import minor_digits
from app.ui.i18n import counted, tr
from app.ui.language import Style, style
from app.ui.numbers import THIN_MINUS as THIN_MINUS
from app.ui.numbers import grouped
from app.ui.numbers import number as number

NOTHING = "–"


def signed(value: int) -> str:
    """3 -> ``+3``; -3 -> ``−3``; 0 -> ``0``."""
    return f"+{grouped(value)}" if value > 0 else number(value)


def capped(count: int, cap: int = 1000) -> str:
    """A count that the database stopped counting at ``cap``: ``1,000+``."""
    return f"{grouped(cap)}+" if count >= cap else number(count)


def plural(count: int, one: str, many: str = "") -> str:
    """``1 line``, ``3 lines``, in the language of the screen; both words are written out where it is called."""
    return counted(f"{{n}} {one}", f"{{n}} {many or one + 's'}", count)


def amount(minor: int, currency: str, written: Style | None = None) -> str:
    """Minor units without the currency: 121450 EUR -> ``1,214.50``; as another language is ``written``, if given."""
    written = written or style()
    digits = minor_digits(currency)
    whole, part = divmod(abs(minor), 10**digits)
    text = grouped(whole, written)
    text = f"{text}{written.decimal}{part:0{digits}d}" if digits else text
    return THIN_MINUS + text if minor < 0 else text


def decimal_mark() -> str:
    """The sign before the decimals, as amounts are shown: what is typed is read by it."""
    shown = amount(5, "EUR")
    return "," if "," in shown else "."


def money(minor: int, currency: str, written: Style | None = None) -> str:
    """Minor units with sign or code: ``€89.00``, ``CHF 12.50``; in German ``89,00 €``."""
    written = written or style()
    text = amount(abs(minor), currency, written)
    sign = written.signs.get(currency)
    if sign or (currency and not written.money.startswith("{sign}")):
        shown = written.money.format(sign=sign or currency, amount=text)
    else:
        shown = f"{currency} {text}".strip()
    return THIN_MINUS + shown if minor < 0 else shown


def money_header(title: str, currency: str) -> str:
    """A column head with its unit: ``Total €``."""
    return f"{title} {style().signs.get(currency, currency)}".strip()


def as_begun(text: str) -> str:
    """Words as a sentence or a title begins: in German what is done stands last, and a count or a name first."""
    return text[:1].upper() + text[1:]


def weight(grams: int) -> str:
    """482 -> ``0.482 kg``."""
    whole, part = divmod(abs(grams), 1000)
    return f"{THIN_MINUS if grams < 0 else ''}{grouped(whole)}{style().decimal}{part:03d} kg"


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """An aware UTC moment in ``zone`` (None: the machine's)."""
    return moment.astimezone(zone)


def clock(moment: datetime, zone: tzinfo | None = None) -> str:
    """``14:32``."""
    when = local(moment, zone)
    return style().clock.format(hour=when.hour, minute=when.minute)


def day(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """``Today``, ``Tomorrow``, ``Yesterday``, ``Mon`` within six days, else ``13 Oct``, with the year if it differs."""
    return day_of(local(moment, zone).date(), local(now, zone).date())


def day_of(when: date, today: date) -> str:
    """The same for plain dates."""
    distance, written = (when - today).days, style()
    if distance == 0:
        return tr("Today")
    if distance in (1, -1):
        return tr("Tomorrow") if distance > 0 else tr("Yesterday")
    if -6 <= distance <= 6:
        return written.days[when.weekday()]
    pattern = written.day_month if when.year == today.year else written.day_month_year
    return pattern.format(d=when.day, month=written.months[when.month - 1], year=when.year)


def full_day(when: date) -> str:
    """A day with its year, as it stands on paper: ``13 Oct 2026``."""
    written = style()
    return written.day_month_year.format(d=when.day, month=written.months[when.month - 1], year=when.year)


def day_time(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """``Today 16:00``."""
    return f"{day(moment, now, zone)} {clock(moment, zone)}"


def full_time(moment: datetime, zone: tzinfo | None = None) -> str:
    """The exact time for details and tool tips: ``Tue 13 Oct 2026, 16:00:05``."""
    when, written = local(moment, zone), style()
    return f"{written.days[when.weekday()]} {full_day(when.date())}, {clock(moment, zone)}:{when.second:02d}"


def duration(span: timedelta) -> str:
    """The largest unit of a span: ``12 s``, ``40 min``, ``2 h``, ``3 d``. Negative spans count as positive."""
    seconds = int(abs(span.total_seconds()))
    if seconds >= 86_400:
        return tr("{n} d", n=number(seconds // 86_400))
    if seconds >= 3_600:
        return tr("{n} h", n=number(seconds // 3_600))
    if seconds >= 60:
        return tr("{n} min", n=number(seconds // 60))
    return tr("{n} s", n=number(seconds))


def ago(moment: datetime, now: datetime) -> str:
    """``12 s ago``."""
    return tr("{span} ago", span=duration(now - moment))


def utc_now() -> datetime:
    """The present, aware."""
    return datetime.now(UTC)
