"""What goes to the terminal: one JSON object, or lines of plain text in which nothing can play tricks."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Any, TextIO

Value = dict[str, Any]

# Not wrong in JSON, but a terminal may obey them, a line reader split at them, and no encoding has half characters.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Signs that turn the direction of a line or cannot be seen: they could make one name look like another.
_HIDDEN = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def print_json(value: Value) -> None:
    """Print one JSON object on one line."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    text = json.dumps(value, ensure_ascii=not encoding.startswith("utf"), default=_plain)
    _write(_ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text), sys.stdout)


def _plain(value: Any) -> str:
    """Times in ISO 8601, UTC. Anything else that JSON does not know is a mistake of ours."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    raise TypeError(f"{type(value).__name__} has no place in an answer")


def print_text(text: str) -> None:
    """Print lines of text."""
    _write(text, sys.stdout)


def print_problem(message: str, fix: str = "", lines: Sequence[str] = (), *, as_json: bool) -> None:
    """Say what went wrong: as JSON on standard output, else in words on standard error."""
    if as_json:
        print_json(problem(message, fix, lines))
        return
    for line in (message, fix):
        if line:
            _write(shown(line), sys.stderr)


def problem(message: str, fix: str = "", lines: Sequence[str] = ()) -> Value:
    """An error as every answer carries it."""
    return {"error": {"message": message, "fix": fix, "lines": list(lines)}}


def shown(value: Any) -> Any:
    """The value with every text in it fit for one line of a terminal: text from outside is data, never a command."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if value.isprintable() else "".join(map(_visible, value))
    if isinstance(value, dict):
        return {key: shown(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [shown(item) for item in value]
    return value


def _visible(sign: str) -> str:
    if sign in "\n\t\r":
        return " "
    if sign in _HIDDEN:
        return ""
    return "\ufffd" if unicodedata.category(sign) in ("Cc", "Cs") else sign


# Unbuffered, Python drops what a stream did not take of a piece and says nothing; the next piece then fails aloud.
_PIECE = 32_768


class ReaderGone(Exception):
    """Whoever read our output has gone, as in ``| head``."""


class AnswerLost(Exception):
    """The work is done, but its answer cannot be written: the disk is full, or the stream is closed."""


def _write(text: str, stream: TextIO | None) -> None:
    """Write text and a line's end at once; what the terminal's encoding lacks comes out as \\uXXXX.

    Raises AnswerLost, or ReaderGone.
    """
    if stream is None:  # Python found it closed
        raise AnswerLost("the output is closed")
    encoding = getattr(stream, "encoding", None) or "utf-8"
    whole = text.encode(encoding, "backslashreplace").decode(encoding) + "\n"
    try:
        for start in range(0, len(whole), _PIECE):
            stream.write(whole[start : start + _PIECE])
        stream.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error
    except (OSError, ValueError) as error:
        raise AnswerLost(getattr(error, "strerror", None) or str(error)) from error


class Progress:
    """A line on a terminal's standard error that says how far the work is; nothing where nobody watches."""

    def __init__(self, what: str, *, as_json: bool) -> None:
        self._what = what
        self._watched = sys.stderr.isatty() and not as_json
        self._width = 0

    def __call__(self, done: int, of: int, about: str = "") -> None:
        """Show the figures, and what the work is about just now."""
        if self._watched:
            part = f" ({about})" if about else ""
            text = f"{done:,} of {of:,} {self._what}{part}" if done < of else ""
            sys.stderr.write("\r" + text.ljust(self._width) + ("\r" if not text else ""))
            sys.stderr.flush()
            self._width = len(text)
