"""A field for a country: shown by its name in the language of the screen, typed by any name or its code."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from app.domain.countries import countries, country_code, country_name, country_names
from app.ui.i18n import tr
from app.ui.language import language
from app.ui.widgets.completer import MOST_ROWS, Completer, Proposal
from app.ui.widgets.look_up import PlainField


def country_words(code: str) -> str:
    """The name of a country in the language of the screen; an unknown code stays as it is."""
    return country_name(code, language())


class CountryField(PlainField):
    """The field. Enter takes the first country that fits, Tab goes on; a code or another language's name becomes the
    name when the field is left."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.proposals = Completer(self)
        self.proposals.taken.connect(lambda proposal: self._take(str(proposal.value)))
        self.textEdited.connect(self._propose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.proposals.handle(event) and not enter:
            return
        super().keyPressEvent(event)  # Enter goes on to the next field besides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.proposals.close_list()
        code = country_code(self.text())
        if code and self.text() != country_words(code):
            self.setText(country_words(code))

    def _take(self, code: str) -> None:
        self.setText(country_words(code))
        self.textEdited.emit(self.text())
        self.proposals.close_list()

    def _propose(self, text: str) -> None:
        rows = [Proposal(country_words(code), code, value=code) for code in _fitting(text, language())]
        self.proposals.show_rows(rows, name=tr("Countries"))


def _fitting(text: str, code: str) -> list[str]:
    """Codes of the countries that may be meant, those first that the text names or begins."""
    typed = " ".join(text.split()).casefold()
    if not typed:
        return []
    exact = country_code(typed)
    names = _names(code)
    begun = [one for name, one in names if name.startswith(typed)]
    inside = [one for name, one in names if f" {typed}" in name]
    elsewhere = [one for name, one in countries().items() if name.startswith(typed) and len(name) > 2]
    return list(dict.fromkeys([*([exact] if exact else []), *begun, *inside, *elsewhere]))[:MOST_ROWS]


@cache
def _names(code: str) -> list[tuple[str, str]]:
    return sorted((name.casefold(), one) for one, name in country_names(code).items())
