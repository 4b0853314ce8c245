"""How well a few typed letters fit a text: a subsequence that begins words and stays together scores best.

Pure text work, quick enough to judge every action of the program at each key.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_AT_START, _AT_WORD, _TOGETHER, _INSIDE = 16, 12, 8, 1
_GAP = 1
# Sharper than a loose subsequence: the typed text stands there as it is.
_WHOLE_WORD, _SUBSTRING, _EXACT = 40, 14, 60


@dataclass(frozen=True, slots=True)
class Match:
    """``score``: more is better. ``places``: which characters of the text fit, to be shown."""

    score: int
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made ready for comparing. ``text`` has as many characters as the original."""

    text: str
    starts: frozenset[int]


def folded(text: str) -> Folded:
    """Without case and accents, each character by itself, so that places in it are places in the original."""
    plain = "".join(_plain(sign) for sign in text)
    starts = {
        place for place, sign in enumerate(plain) if sign.isalnum() and (place == 0 or not plain[place - 1].isalnum())
    }
    return Folded(plain, frozenset(starts))


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign.lower()
    base = unicodedata.normalize("NFKD", sign)[0].casefold()
    return base[:1] or sign


def fit(query: str, text: Folded) -> Match | None:
    """How ``query`` (folded, any number of words, in any order) fits the text; None if a word of it does not."""
    words = query.split()
    if not words:
        return Match(0)
    total, places = 0, set[int]()
    for word in words:
        found = _fit_word(word, text)
        if found is None:
            return None
        total += found.score
        places.update(found.places)
    if " ".join(words) == text.text:
        total += _EXACT
    # Of two that fit as well, the shorter one is meant.
    return Match(total * 8 - min(len(text.text), 60) // 4, tuple(sorted(places)))


def _fit_word(word: str, text: Folded) -> Match | None:
    together = _fit_together(word, text)
    if together is not None:
        return together
    best: Match | None = None
    for start in sorted(text.starts):
        if text.text[start] == word[0]:
            found = _subsequence(word, text, start)
            if found is not None and (best is None or found.score > best.score):
                best = found
    return best


def _fit_together(word: str, text: Folded) -> Match | None:
    """The word as it stands: at the beginning, at a word, or inside one."""
    size, inside = len(word), -1
    place = text.text.find(word)
    while place >= 0:
        if place in text.starts:
            end = place + size
            whole = end == len(text.text) or not text.text[end].isalnum()
            first = _AT_START if place == 0 else _AT_WORD
            score = first + _TOGETHER * size + _SUBSTRING + (_WHOLE_WORD if whole else 0)
            return Match(score, tuple(range(place, end)))
        inside = place if inside < 0 else inside
        place = text.text.find(word, place + 1)
    # Two letters somewhere inside words fit nearly everything.
    if inside < 0 or size < 3:
        return None
    return Match(_INSIDE + _TOGETHER * (size - 1), tuple(range(inside, inside + size)))


def _subsequence(word: str, text: Folded, start: int) -> Match | None:
    """The letters of ``word`` in order from ``start``, each at the next word's beginning if it can be there."""
    score = _AT_START if start == 0 else _AT_WORD
    places, last = [start], start
    for sign in word[1:]:
        if last + 1 < len(text.text) and text.text[last + 1] == sign:
            place, worth = last + 1, _TOGETHER
        else:
            at_word = next((at for at in sorted(text.starts) if at > last and text.text[at] == sign), -1)
            place = at_word if at_word >= 0 else text.text.find(sign, last + 1)
            if place < 0:
                return None
            worth = _AT_WORD if at_word >= 0 else _INSIDE - _GAP * min(3, place - last - 1)
        score += worth
        places.append(place)
        last = place
    # Letters scattered over the text are chance, not meaning.
    return Match(score, tuple(places)) if score >= _TOGETHER * len(word) * 3 // 4 else None
