"""How texts are found in the code, and what is wrong with a catalogue."""

from __future__ import annotations

from tests.i18n.catalogues import Catalogue, Source, faults, texts_in, unwritten, updated


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
