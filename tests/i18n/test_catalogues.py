"""How texts are found in the code, and what is wrong with a catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.i18n.catalogues import (
    LANGUAGES,
    ROOT,
    Catalogue,
    Source,
    compile_to,
    faults,
    load,
    sources,
    texts_in,
    unwritten,
    updated,
)


def test_texts_are_found_by_the_functions_that_mark_them() -> None:
    code = """
from app.ui.formats import plural
from app.ui.i18n import mark, tr, trn
from app.wording import words
tr("Save")
words("Order {number} " "is gone", number=n)
trn("{n} order", "{n} orders", n)
TABLE = {1: mark("To pack")}
tr("Yes" if sure else "No")
plural(n, "line")
plural(n, "reply", "replies")
label("not marked")
"""
    found = {(source.text, source.numbered) for source in texts_in(code)}
    assert found == {
        ("Save", False),
        ("Order {number} is gone", False),
        ("{n} orders", True),
        ("To pack", False),
        ("Yes", False),
        ("No", False),
        ("{n} lines", True),
        ("{n} replies", True),
    }


def test_functions_of_other_modules_with_the_same_names_mark_nothing() -> None:
    assert list(texts_in('from app.cli import words\nwords("Save")\ntr("Save")')) == []


def test_a_catalogue_lacks_what_is_new_and_keeps_what_is_known() -> None:
    old = Catalogue("de", {Source("Save", False): ["Sichern"], Source("Gone", False): ["Weg"]})
    wanted = {Source("Save", False): "a.py", Source("{n} orders", True): "a.py"}
    new = updated(old, wanted)
    assert new.entries == {Source("Save", False): ["Sichern"], Source("{n} orders", True): ["", ""]}
    assert faults(new, wanted) == ["not translated: '{n} orders' (a.py)"]
    assert "no longer in the code: 'Gone'" in faults(old, wanted)


def test_a_translation_has_the_values_of_its_text() -> None:
    source = Source("Order {number}", False)
    assert faults(Catalogue("de", {source: ["Auftrag {nummer}"]}), {source: "a.py"}) == [
        "values differ: 'Order {number}' -> 'Auftrag {nummer}'"
    ]


def test_no_text_is_put_together_before_it_is_translated() -> None:
    assert unwritten() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_all_its_values(language: str) -> None:
    assert faults(load(language), sources()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_its_source(language: str, tmp_path: Path) -> None:
    catalogue = load(language)
    compile_to(catalogue, tmp_path / "made.qm")
    assert catalogue.path.with_suffix(".qm").read_bytes() == (tmp_path / "made.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_help_topic_is_there_in_every_language(language: str) -> None:
    help_folder = ROOT / "resources" / "help"
    topics = {path.name for path in (help_folder / "en").glob("*.md")}
    assert {path.name for path in (help_folder / language).glob("*.md")} == topics
