"""States as people call them, for the sentences of violations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.wording import Words, words

_STATES: Mapping[str, Words] = MappingProxyType(
    {
        "to_route": words("to route"),
        "backorder": words("backorder"),
        "to_pack": words("to release"),
        "released": words("to pick"),
        "packing": words("packing"),
        "packed": words("packed"),
        "partly_shipped": words("part shipped"),
        "shipped": words("shipped"),
        "cancelled": words("cancelled"),
        "draft": words("draft"),
        "ordered": words("ordered"),
        "partly_received": words("partly received"),
        "received": words("received"),
        "open": words("open"),
        "review": words("to be looked at"),
        "posted": words("posted"),
    }
)


def in_plain_words(state: Any) -> Any:
    """A state as people call it; what is none of ours as it is."""
    return _STATES.get(str(state), state)
