"""Saying texts in a language that is not the screen's: what customers read beside what the staff reads.

The texts are those of the catalogues, marked (``app.wording.mark``) where they stand; nothing is installed in the
application, so the screen goes on in its own language.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from app.ui import formats
from app.ui.i18n import CONTEXT, LANGUAGES, TEST_LOCALES, translators_of
from app.ui.language import MIRRORED, language, style_of
from app.ui.numbers import number


class Speech:
    """One language: its texts, how it writes money, and the side where it begins."""

    def __init__(self, code: str = "") -> None:
        """``code``: one of the program's languages; "", or one that it does not speak, is the screen's."""
        self.code = code if code in LANGUAGES or code in TEST_LOCALES else language()
        self._translators = translators_of(self.code)
        self._written = style_of(self.code)
        right = self.code == MIRRORED
        self.direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight

    def say(self, text: str, /, **values: Any) -> str:
        """A marked text, with the values put in."""
        shown = self._said(text)
        return shown.format(**values) if values else shown

    def count(self, text: tuple[str, str], n: int) -> str:
        """A text of ``mark_counted``, with the number in it."""
        one, many = text
        shown = self._said(many, n)
        return (one if shown == many and n == 1 else shown).format(n=number(n, self._written))

    def money(self, minor: int, currency: str) -> str:
        """An amount in minor units, with its currency."""
        return formats.money(minor, currency, self._written)

    def _said(self, text: str, n: int = -1) -> str:
        for translator in reversed(self._translators):
            if shown := translator.translate(CONTEXT, text, "", n):
                return shown
        return text
