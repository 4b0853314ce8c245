"""Definitions of tables and indexes as words that can be compared, however a database writes them back."""

from __future__ import annotations

import re
from functools import lru_cache

# A shop's definitions stay as they are from one look to the next; there are some two thousand.
_REMEMBERED = 4_096
_CAST = re.compile(r'::"?[a-z][a-z0-9_ ]*"?(\[\])?')
_LIST = re.compile(r"= any \(\(?array\[(.*?)\]\)?\)")
_WORD = re.compile(r"'(?:[^']|'')*'|\w+|[<>!]=|<>|[^\s\w]")
_SIGNS_LEFT_OUT = {"(", ")", '"'}


@lru_cache(_REMEMBERED)
def words(definition: str) -> tuple[str, ...]:
    """The definition without case, brackets, quotes of names, casts and spacing.

    PostgreSQL writes ``state IN ('a', 'b')`` back as ``(state = ANY (ARRAY['a'::text, 'b'::text]))``.
    """
    plain = _CAST.sub("", " ".join(definition.lower().split()))
    plain = _LIST.sub(r" in (\1)", plain)
    return tuple(word for word in _WORD.findall(plain) if word not in _SIGNS_LEFT_OUT)


@lru_cache(_REMEMBERED)
def clauses(create_table: str) -> tuple[str, ...]:
    """The clauses between the outer brackets of a CREATE TABLE: columns and constraints."""
    body = create_table[create_table.index("(") + 1 : create_table.rindex(")")]
    parts, depth, quoted, start = [], 0, False, 0
    for place, sign in enumerate(body):
        if sign == "'":
            quoted = not quoted
        elif not quoted and sign in "()":
            depth += 1 if sign == "(" else -1
        elif not quoted and sign == "," and depth == 0:
            parts.append(body[start:place])
            start = place + 1
    return tuple(" ".join(part.split()) for part in (*parts, body[start:]))
