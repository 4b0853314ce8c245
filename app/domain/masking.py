"""A person's name for eyes that are not theirs: enough to know oneself by, not enough for a stranger.

``Anna Maria Meyer`` is ``A*** M***``: the first sign of the first and of the last word, and always three stars, so that
not even the length is told. A sign is what a reader sees as one: marks, joined emoji and flags stay whole.
"""

from __future__ import annotations

import unicodedata

STARS = "***"
_JOINER = "\u200d"
_HANGUL_LEAD, _HANGUL_REST = range(0x1100, 0x1160), range(0x1160, 0x1200)
_FLAGS, _SKINS, _TAGS = range(0x1F1E6, 0x1F200), range(0x1F3FB, 0x1F400), range(0xE0020, 0xE0080)
# No sign has more than a few parts; a name that is all marks is somebody's joke.
_MOST_PARTS = 12


def masked(name: str) -> str:
    """The name as others may see it; "" where nothing of it can be seen. What is masked already stays as it is."""
    signs = [sign for word in name.split() if (sign := _first_sign(word))]
    shown = signs if len(signs) < 2 else [signs[0], signs[-1]]
    return " ".join(f"{sign}{STARS}" for sign in shown)


def _first_sign(word: str) -> str:
    """The first letter or digit of a word with all that belongs to it, else its first other sign, else ""."""
    signs = _signs(word.replace("*", ""))
    return next((sign for sign in signs if sign[0].isalnum()), signs[0] if signs else "")


def _signs(word: str) -> list[str]:
    """The signs of a word as a reader counts them; what cannot be seen, and marks on nothing, are left out."""
    signs: list[str] = []
    open_sign = False
    for char in word:
        if open_sign and _goes_on(signs[-1], char):
            if len(signs[-1]) < _MOST_PARTS:
                signs[-1] += char
        elif open_sign := unicodedata.category(char)[0] in "LNPS":
            signs.append(char)
    return [sign.rstrip(_JOINER) for sign in signs]


def _goes_on(sign: str, char: str) -> bool:
    """Whether ``char`` belongs to the sign before it (the cases of UAX #29 that occur in names)."""
    last, code = ord(sign[-1]), ord(char)
    if unicodedata.category(char)[0] == "M" or code in _SKINS or code in _TAGS or char == _JOINER:
        return True
    if sign[-1] == _JOINER:
        return unicodedata.category(char) == "So"
    if code in _HANGUL_REST:
        return last in _HANGUL_LEAD or last in _HANGUL_REST
    if code in _FLAGS:
        return len(sign) == 1 and last in _FLAGS
    return code in _HANGUL_LEAD and last in _HANGUL_LEAD
