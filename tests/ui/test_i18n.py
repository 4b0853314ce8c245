"""The language of the screen without a catalogue, and with one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.i18n import said, tr, trn
from app.wording import words


class Catalogue(QTranslator):
    """A few words, as a catalogue would give them."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = {"Order {number}": "Auftrag {number}", "{n} orders": "{n} Auftrag" if n == 1 else "{n} Aufträge"}
        return found.get(text, text)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The screen speaks German for one test."""
    catalogue = Catalogue()
    qapp.installTranslator(catalogue)
    yield
    qapp.removeTranslator(catalogue)


def test_english_needs_no_catalogue(qapp: QApplication) -> None:
    assert tr("Order {number}", number=7) == "Order 7"
    assert [trn("{n} order", "{n} orders", n) for n in (0, 1, 1204)] == ["0 orders", "1 order", "1,204 orders"]


@pytest.mark.usefixtures("german")
def test_a_catalogue_gives_words_and_forms_of_number() -> None:
    assert tr("Order {number}", number=7) == "Auftrag 7"
    assert [trn("{n} order", "{n} orders", n) for n in (1, 2)] == ["1 Auftrag", "2 Aufträge"]


@pytest.mark.usefixtures("german")
def test_what_services_say_is_translated_with_what_is_said_inside_it() -> None:
    assert said(words("{what}: no", what=words("Order {number}", number="{x}"))) == "Auftrag {x}: no"
    assert said("plain") == "plain"
