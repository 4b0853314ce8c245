"""Sentences that can be said in another language later: the English text, with the template and values it was made of.

Rules, services and the command line speak English and know no Qt. What they say to a person is made by ``words``; it
is a text like any other, and the screen translates its template (``app.ui.i18n.said``). ``tests/i18n`` finds every
template by the names of these functions, so the first argument is always written out, never a variable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

Record = TypeVar("Record")


# Not %b: that is written as the system's language has it.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Words(str):
    """An English text that still knows its ``template`` and the ``values`` in it: texts, figures, moments, Words."""

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Words:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[type[Words], tuple[str, Mapping[str, Any]]]:
        return Words, (self.template, self.values)


class Moment(str):
    """A moment in a sentence: day and time on this machine's clock; the screen writes them as its language does."""

    at: datetime

    def __new__(cls, at: datetime) -> Moment:
        made = super().__new__(cls, f"{at.astimezone():%Y-%m-%d %H:%M}")
        made.at = at
        return made

    def __reduce__(self) -> tuple[type[Moment], tuple[datetime]]:
        return Moment, (self.at,)


class Dated(str):
    """A moment on paper, which is kept: with its year, on the clock of its own time zone."""

    at: datetime

    def __new__(cls, at: datetime) -> Dated:
        made = super().__new__(cls, f"{at.day} {_MONTHS[at.month - 1]} {at:%Y, %H:%M}")
        made.at = at
        return made

    def __reduce__(self) -> tuple[type[Dated], tuple[datetime]]:
        return Dated, (self.at,)


def words(template: str, /, **values: Any) -> Words:
    """``words("Order {number} was cancelled.", number="#1042")``; braces in values are left alone."""
    return Words(template, values)


def in_a_sentence(message: str, fix: str) -> str:
    """What happened and what to do about it, as one text."""
    return words("{what} {fix}", what=message, fix=fix) if fix else message


Say = Callable[[Any], Any]
"""Gives a text of this module in another language, and anything else as it is: ``app.ui.i18n.said``."""


def as_it_is(text: Any) -> Any:
    """Says everything in English."""
    return text


def in_words_of(say: Say, record: Record) -> Record:
    """A frozen dataclass with every text in it, however deep, as ``say`` says it."""
    whole: Any = record
    changed: Record = replace(whole, **{field.name: _said(say, getattr(record, field.name)) for field in fields(whole)})
    return changed


def _said(say: Say, value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple([_said(say, part) for part in value])
    return in_words_of(say, value) if is_dataclass(value) and not isinstance(value, type) else say(value)


def mark(text: str) -> str:
    """The text itself: marks it for the catalogues where it stands in a table and is translated when it is shown."""
    return text


def mark_counted(one: str, many: str) -> tuple[str, str]:
    """``mark`` for a text that hangs on a number: ``mark_counted("{n} item", "{n} items")``."""
    return one, many
