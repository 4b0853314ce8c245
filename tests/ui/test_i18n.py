"""The language of the screen without a catalogue, and with one."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import psycopg
import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from app.domain.countries import CountryName
from app.printing.documents import PackingSlip, PostalAddress
from app.ui import i18n
from app.ui.i18n import install, said, tr, trn
from app.ui.language import LONG, MIRRORED, use
from app.ui.numbers import number
from app.ui.shared_setup.errand import Errand
from app.wording import Dated, Moment, Words, as_it_is, in_words_of, words
from db.words import told


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


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """An application that speaks English again afterwards."""
    yield qapp
    install(qapp, "en")
    use(qapp, "")


def test_installing_a_language_brings_qts_own_words_and_its_numbers(speaker: QApplication) -> None:
    assert install(speaker, "de") == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert number(1204) == "1.204"
    assert install(speaker, "en") == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert number(1204) == "1,204"


def test_a_language_that_is_not_there_is_that_of_the_system_else_english(
    speaker: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "system_language", lambda: "es")
    assert install(speaker, "") == "es"
    assert install(speaker, "tlh") == "es"
    assert install(speaker, "de") == "de"


def test_the_long_locale_is_two_fifths_longer_and_leaves_values_alone(speaker: QApplication) -> None:
    install(speaker, LONG)
    for text in ("Save changes", "Order {number}", "R", "Orders or stock (*.csv *.tsv *.txt);;All files (*)"):
        plain = len(text.replace("{number}", ""))
        shown = QCoreApplication.translate("app", text)
        assert shown.startswith("[") and shown.endswith("]")
        assert len(shown.replace("{number}", "")) >= plain * 1.4
    assert tr("Order {number}", number=7) == "[Oorder 7]"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_mirrored_locale_reads_from_right_to_left(speaker: QApplication) -> None:
    install(speaker, MIRRORED)
    assert speaker.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert tr("Save").isspace() is False and tr("Save") != "Save"
    install(speaker, "en")
    assert speaker.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_a_broken_connection_is_called_is_translated_with_what_came_of_it(speaker: QApplication) -> None:
    failed = OperationalError("SELECT 1", {}, psycopg.errors.AdminShutdown("going down"), connection_invalidated=True)
    url = make_url("postgresql+psycopg://desk@127.0.0.1/shop")
    problem = told(failed, url)
    assert problem is not None
    install(speaker, "de")
    assert str(said(problem.message)).startswith("Die Datenbank") and "Es wurde nichts geändert." in said(
        problem.message
    )
    assert "erneut versuchen" in said(problem.fix)
    unsure = told(failed, url, unsure=True)
    assert unsure is not None and "ungewiss" in said(unsure.message)
    assert said(unsure.fix).startswith("Erneut versuchen: Derselbe Schritt")


def test_what_an_errand_says_can_be_translated_on_the_other_side(qtbot: QtBot) -> None:
    told_words: list[object] = []
    errand = Errand("an errand", lambda say: say(words("Copying this PC's shop")))
    errand.said.connect(told_words.append)
    with qtbot.waitSignal(errand.done):
        errand.start()
    assert isinstance(told_words[0], Words)


def test_a_moment_in_a_sentence_is_that_of_this_machines_clock(
    speaker: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        sentence = words("The station is open since {since}.", since=Moment(datetime(2026, 10, 14, 2, 4, tzinfo=UTC)))
        assert sentence == "The station is open since 2026-10-13 22:04."
        assert pickle.loads(pickle.dumps(sentence)).values["since"].at == sentence.values["since"].at
        assert said(sentence) == "The station is open since 13 Oct 22:04."
        install(speaker, "de")
        assert said(sentence.values["since"]) == "13. Okt. 22:04"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_papers_are_said_in_the_language_of_the_screen_with_everything_in_them(speaker: QApplication) -> None:
    placed = Dated(datetime(2026, 5, 26, 3, 0, tzinfo=UTC))
    place = PostalAddress("Ann", (), "10115 Berlin", CountryName("DE"))
    facts = ((words("Shipment"), words("{place} of {count}", place=1, count=2)), (words("Placed"), placed))
    slip = PackingSlip("Shop", "", place, "#1", "S1", facts, ())
    assert in_words_of(as_it_is, slip) == slip
    assert (slip.ship_to.country, placed) == ("Germany", "26 May 2026, 03:00")
    assert in_words_of(said, slip) == slip
    install(speaker, "de")
    german = in_words_of(said, slip)
    assert german.words.title == "Packzettel" and german.words.lines == "{count} Positionen"
    assert german.ship_to.country == "Deutschland"
    assert german.facts == (("Sendung", "1 von 2"), ("Bestelldatum", "26. Mai 2026, 03:00"))
    for one in (slip.ship_to.country, placed):
        assert pickle.loads(pickle.dumps(one)) == one and said(pickle.loads(pickle.dumps(one))) == said(one)


def test_a_number_of_any_size_can_be_said(speaker: QApplication) -> None:
    assert trn("{n} unit", "{n} units", 54_551_088_496_814) == "54,551,088,496,814 units"
    install(speaker, "de")
    assert trn("{n} unit", "{n} units", 54_551_088_496_814) == "54.551.088.496.814 Stück"
