"""The language of the screen: English in the code, other languages from ``resources/i18n``.

``tr("Save changes")``, ``tr("Order {number}", number=...)``, ``trn("{n} order", "{n} orders", count)`` when a text is
shown, never while a module loads; ``mark("To pack")`` in tables, ``tr(table[key])`` where they are shown;
``said(error.message)`` for what rules and services say (``app.wording.words``). One context, so that a word is
translated once.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.domain.countries import CountryName, country_name
from app.errors import OperationError
from app.ui.language import ENGLISH, LONG, MIRRORED, dated, language, moment, use
from app.ui.numbers import number
from app.wording import Dated, Moment, Words, mark

__all__ = ["CONTEXT", "LANGUAGES", "TEST_LOCALES", "counted", "install", "mark", "said", "said_error", "tr", "trn"]

CONTEXT = "app"
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
# In their own words, so that who cannot read the present one still finds his own.
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
TEST_LOCALES = {LONG: "[Loong teexts +40 %]", MIRRORED: "Right to left"}
# Qt asks which plural a number has as a signed number of 32 bits; what somebody types may be more.
MOST_COUNTED = 2**31 - 1
_INSTALLED = "stationmaster.translators"


def tr(text: str, /, **values: Any) -> str:
    """The text in the language of the screen, with the values put in; values that are Words are translated too."""
    if not text:
        return ""  # the empty text is a catalogue's own head
    shown = QCoreApplication.translate(CONTEXT, text)
    return shown.format(**{name: said(value) for name, value in values.items()}) if values else shown


def trn(one: str, many: str, count: int, /, **values: Any) -> str:
    """A text that hangs on a number: ``{n}`` is the number as it is read; the catalogue's key is ``many``."""
    return counted(one, many, count, **values)


def counted(one: str, many: str, count: int, /, **values: Any) -> str:
    """``trn`` for texts that are not written out where it is called (``app.ui.formats.plural``)."""
    shown = QCoreApplication.translate(CONTEXT, many, "", min(count, MOST_COUNTED))
    if shown == many and count == 1:  # no catalogue: English
        shown = one
    return shown.format(n=number(count), **{name: said(value) for name, value in values.items()})


def said(text: Any) -> Any:
    """What rules and services said, in the language of the screen; any other value as it is."""
    if isinstance(text, Moment):
        return moment(text.at)
    if isinstance(text, Dated):
        return dated(text.at)
    if isinstance(text, CountryName):
        return country_name(text.code, language())
    return tr(text.template, **text.values) if isinstance(text, Words) else text


def said_error(error: Exception | None) -> str:
    """An error in a sentence or two: what happened, and what to do."""
    if isinstance(error, OperationError):
        return f"{said(error.message)} {said(error.fix)}".strip()
    return str(error or "")


# -- switching --


def install(app: QGuiApplication, wanted: str) -> str:
    """Makes the program speak ``wanted`` ("" or a language that is not there: the system's, else English).

    Gives the code of the language. Texts that are on screen already stay as they are: build the window anew.
    """
    code = wanted if wanted in LANGUAGES or wanted in TEST_LOCALES else system_language()
    for old in app.findChildren(QTranslator, _INSTALLED):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    for translator in translators_of(code):
        translator.setParent(app)
        translator.setObjectName(_INSTALLED)
        app.installTranslator(translator)
    use(app, code)
    QLocale.setDefault(QLocale(code if code in LANGUAGES else ENGLISH))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if code == MIRRORED else Qt.LayoutDirection.LeftToRight)
    return code


def system_language() -> str:
    """The first of the system's languages that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0].partition("_")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def translators_of(code: str) -> list[QTranslator]:
    """What makes the program speak ``code``. Qt's own texts first, for those installed later are asked first."""
    if code in (LONG, MIRRORED):
        return [_Long() if code == LONG else _Mirrored()]
    if code == ENGLISH:
        return []
    found = []
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", theirs), (f"stationmaster_{code}", str(FOLDER))):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found


class _Long(QTranslator):
    """Every text of ours 40 % longer and in brackets: what is cut off or not translated shows at once."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return _widened(text) if context == CONTEXT and text else text

    def isEmpty(self) -> bool:
        return False


class _Mirrored(QTranslator):
    """Every text of ours between marks that make it read from right to left."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"\u200f{text}\u200f" if context == CONTEXT and text else text

    def isEmpty(self) -> bool:
        return False


@functools.cache
def _widened(text: str) -> str:
    """``Save {name}`` -> ``[Saavee {name}~]``: vowels doubled, values left alone, and the rest made up at the end."""
    parts = re.split(r"(\{[^{}]*\})", text)
    letters = sum(len(part) for part in parts[::2])
    spare = -(-letters * 4 // 10) - 2
    made = []
    for place, part in enumerate(parts):
        if place % 2 == 0:
            for vowel in sorted(set(re.findall("[aeiouAEIOU]", part))):
                more = min(spare, part.count(vowel))
                part = part.replace(vowel, vowel + vowel.lower(), more)
                spare -= more
        made.append(part)
    return f"[{''.join(made)}{'~' * max(0, spare)}]"
