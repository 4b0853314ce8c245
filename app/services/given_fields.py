"""Fields of a record that a command gives by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.errors import BadInput
from app.wording import Words, words


def refuse_unknown_fields(given: Iterable[str], known: Sequence[str], sentence: str) -> None:
    """Raise BadInput if a given field is none of ``known``. ``sentence``: a marked template with ``{name!r}``."""
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise BadInput(Words(sentence, {"name": unknown[0]}), fix=words("Use: {names}.", names=", ".join(known)))
