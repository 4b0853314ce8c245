"""What people type, in the form that the parser takes."""

from __future__ import annotations

from collections.abc import Sequence

# What may follow ``import``; anything else is a file, whose kind is found out.
IMPORTS = frozenset({"orders", "products", "stock", "customers", "locations", "file", "history", "undo"})
# Options that may stand before the command, and whether a value follows.
_ANYWHERE = {"--db": True, "--json": False}


def normalised(arguments: Sequence[str]) -> list[str]:
    """The arguments with leading general options put last, and each code of ``--scan A B C`` with a --scan of its own.

    ``import FILE`` is ``import file FILE``. In ``pack``, a word after a scanned code is a code too, once the order was
    named before.
    """
    words, moved = list(arguments), list[str]()
    while words and words[0].partition("=")[0] in _ANYWHERE:
        takes_value = _ANYWHERE[words[0].partition("=")[0]] and "=" not in words[0]
        count = 2 if takes_value else 1
        moved, words = [*moved, *words[:count]], words[count:]
    if words[:1] == ["import"] and len(words) > 1 and words[1] not in IMPORTS and not words[1].startswith("-"):
        words = ["import", "file", *words[1:]]
    if words[:1] == ["pack"]:
        words = ["pack", *_scans_apart(words[1:])]
    return [*words, *moved] if words else moved


def _scans_apart(words: Sequence[str]) -> list[str]:
    apart: list[str] = []
    named, after_scan, value_of = False, False, ""
    for word in words:
        if value_of:
            apart.append(word)
            after_scan, value_of = value_of == "--scan", ""
        elif word.startswith("-") and len(word) > 1:
            apart.append(word)
            value_of = word if word in ("--scan", "--db", "--op-id") else ""
            after_scan = word.startswith("--scan=")
        elif after_scan and named:
            apart += ["--scan", word]
        else:
            apart.append(word)
            named, after_scan = True, False
    return apart
