"""Names for other eyes: the first sign of the first and the last word, never more."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.masking import STARS, masked


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Anna Meyer", "A*** M***"),
        ("Anna Maria von Meyer", "A*** M***"),
        ("A", "A***"),
        ("Mo Li", "M*** L***"),
        ("  Anna   Meyer ", "A*** M***"),
        ("", ""),
        (" \t\n", ""),
        ("王小明", "王***"),
        ("김민준", "김***"),
        ("\u1100\u1161\u11a8민준", "\u1100\u1161\u11a8***"),  # a syllable of three letters that belong together
        ("محمد علي", "م*** ع***"),
        ("Åsa Öberg", "Å*** Ö***"),
        ("A\u030asa O\u0308berg", "A\u030a*** O\u0308***"),
        ("กำธร", "กำ***" if unicodedata.category("ำ")[0] == "M" else "ก***"),
        ("क्षमा", "क्***"),
        ("👩🏽\u200d🚀 Rivera", "👩🏽\u200d🚀*** R***"),
        ("🇩🇪🇫🇷", "🇩🇪***"),
        ("❤️Mia", "M***"),
        ("(Mia) O'Hara-Smith", "M*** O***"),
        ("d'Artagnan", "d***"),
        ("...", ".***"),
        ("*** ***", ""),
        ("A***", "A***"),
        ("anna@example.com", "a***"),
        ("4Ever Young", "4*** Y***"),
        ("\u0301\u0308", ""),
        ("\u200d\u202e\u200b", ""),
        ("\u202eAnna", "A***"),
        ("\ud800", ""),
        ("Anna\u200dBerta", "A***"),
    ],
)
def test_the_first_sign_of_the_first_and_the_last_word_is_shown(name: str, shown: str) -> None:
    assert masked(name) == shown


@given(st.text())
def test_what_is_masked_stays_as_it_is(name: str) -> None:
    assert masked(masked(name)) == masked(name)


@given(st.text())
def test_no_more_than_two_words_of_one_sign_and_three_stars(name: str) -> None:
    words = masked(name).split()
    assert len(words) <= 2
    for word in words:
        assert word.endswith(STARS)
        sign = word.removesuffix(STARS)
        assert sign and "*" not in sign
        assert sum(unicodedata.category(char)[0] in "LNPS" for char in sign) <= 12


@given(st.text(st.characters(categories=["L", "N"], max_codepoint=0x10FF), min_size=1), st.text())
def test_what_follows_the_first_letter_changes_nothing(word: str, rest: str) -> None:
    rest = "".join(char for char in rest if unicodedata.category(char)[0] in "LN" and ord(char) < 0x1100)
    assert masked(word[0] + rest) == masked(word[0])


@given(st.lists(st.text("abcdefgh", min_size=1), min_size=2), st.lists(st.text("xyz", min_size=1)))
def test_words_in_the_middle_and_their_number_are_not_told(names: list[str], between: list[str]) -> None:
    assert masked(" ".join(names)) == masked(" ".join([names[0], *between, names[-1]]))
