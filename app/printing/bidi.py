"""Which way each character of a line runs: the Unicode bidirectional algorithm for one line of a form.

Rules and their names: Unicode Standard Annex 9, "Unicode Bidirectional Algorithm". Explicit embeddings, overrides and
isolates are left out on purpose: ``shaping.clean`` drops them, because on a label they can only disguise an address.
python-bidi gives the reordered text but neither the levels (shaping needs them) nor mirrored brackets; it is the
oracle of this module's tests.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

NEUTRAL = frozenset({"B", "S", "WS", "ON"})
STRONG_AS = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
MAX_OPEN_BRACKETS = 63  # BD16


def base_level(text: str) -> int:
    """The paragraph's level: 1 if its first strong character runs from right to left, else 0 (P2, P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
    return 0


def levels(text: str, base: int | None = None) -> list[int]:
    """The embedding level of each character; odd levels run from right to left.

    ``base`` is the paragraph's level, when it is known from a longer text that this line was cut from.
    """
    if base is None:
        base = base_level(text)
    original = [unicodedata.bidirectional(char) or "L" for char in text]
    # X9: invisible characters take no part; they get the level of what stands before them.
    visible = [i for i, kind in enumerate(original) if kind != "BN"]
    kinds = [original[i] for i in visible]
    side = "R" if base else "L"
    _resolve_weak(kinds, side)
    _resolve_brackets([text[i] for i in visible], [original[i] for i in visible], kinds, side)
    _resolve_neutral(kinds, side)
    result = [base] * len(text)
    for i, kind in zip(visible, kinds, strict=True):
        result[i] = _implicit_level(base, kind)
    _reset_trailing_space(original, result, base)
    for i, kind in enumerate(original):
        if kind == "BN" and i:
            result[i] = result[i - 1]
    return result


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The indexes of the runs in the order in which they are drawn from left to right (L2)."""
    order = list(range(len(run_levels)))
    odd = [level for level in run_levels if level % 2]
    if not odd:
        return order
    for level in range(max(run_levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            if run_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order


def _resolve_weak(kinds: list[str], side: str) -> None:
    """W1 to W7, in place."""
    before = side
    for i, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[i] = before
        before = kinds[i]
    strong = side
    for i, kind in enumerate(kinds):  # W2, W3 (W3 may run along: W2 looks at the original strong kind)
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for i in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[i - 1 : i + 2]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            kinds[i] = left
    _resolve_terminators(kinds)
    strong = side
    for i, kind in enumerate(kinds):  # W6, W7
        if kind in ("ES", "ET", "CS"):
            kinds[i] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"


def _resolve_terminators(kinds: list[str]) -> None:
    """W5: signs such as % and currency beside a European number belong to it."""
    i = 0
    while i < len(kinds):
        if kinds[i] != "ET":
            i += 1
            continue
        end = i
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if (i and kinds[i - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN"):
            kinds[i:end] = ["EN"] * (end - i)
        i = end


def _resolve_brackets(chars: list[str], original: list[str], kinds: list[str], side: str) -> None:
    """N0: a pair of brackets takes the direction of what it holds, or of what stands before it."""
    for opening, closing in _bracket_pairs(chars, kinds):
        inside = {STRONG_AS[kind] for kind in kinds[opening + 1 : closing] if kind in STRONG_AS}
        if side in inside:
            direction = side
        elif inside:
            before = next((STRONG_AS[kinds[i]] for i in range(opening - 1, -1, -1) if kinds[i] in STRONG_AS), side)
            direction = before if before != side else side
        else:
            continue
        for place in (opening, closing):
            kinds[place] = direction
            following = place + 1
            while following < len(kinds) and original[following] == "NSM":
                kinds[following] = direction
                following += 1


def _bracket_pairs(chars: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """BD16: the matching brackets, by their opening one."""
    from fontTools.unicodedata import Mirrored

    partners = Mirrored.MIRRORED
    waiting: list[tuple[str, int]] = []
    pairs = []
    for i, char in enumerate(chars):
        if kinds[i] != "ON" or unicodedata.category(char) not in ("Ps", "Pe") or ord(char) not in partners:
            continue
        if unicodedata.category(char) == "Ps":
            if len(waiting) == MAX_OPEN_BRACKETS:
                break
            waiting.append((_canonical(chr(partners[ord(char)])), i))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == _canonical(char):
                pairs.append((waiting[depth][1], i))
                del waiting[depth:]
                break
    return sorted(pairs)


def _canonical(char: str) -> str:
    return unicodedata.normalize("NFC", char)


def _resolve_neutral(kinds: list[str], side: str) -> None:
    """N1 and N2: what has no direction of its own takes its neighbours', or the paragraph's."""
    i = 0
    while i < len(kinds):
        if kinds[i] not in NEUTRAL:
            i += 1
            continue
        end = i
        while end < len(kinds) and kinds[end] in NEUTRAL:
            end += 1
        left = STRONG_AS[kinds[i - 1]] if i else side
        right = STRONG_AS[kinds[end]] if end < len(kinds) else side
        kinds[i:end] = [left if left == right else side] * (end - i)
        i = end


def _implicit_level(base: int, kind: str) -> int:
    """I1 and I2."""
    if base % 2 == 0:
        return base + {"L": 0, "R": 1}.get(kind, 2)
    return base + (0 if kind == "R" else 1)


def _reset_trailing_space(original: list[str], result: list[int], base: int) -> None:
    """L1: separators, and blanks before them or at the line's end, run as the paragraph does."""
    blank = True
    for i in range(len(original) - 1, -1, -1):
        kind = original[i]
        if kind in ("B", "S"):
            blank = True
        elif kind not in ("WS", "BN"):
            blank = False
        if blank:
            result[i] = base
