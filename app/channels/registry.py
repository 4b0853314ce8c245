"""The channels that order files can come from, and which of them a file is from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from app.channels.base import Channel
from app.channels.shopify import SHOPIFY
from app.channels.tables import read_header
from app.channels.values import shortened
from app.errors import BadInput

CHANNELS: Mapping[str, Channel] = MappingProxyType({SHOPIFY.name: SHOPIFY})


def detect(path: Path) -> Channel:
    """The channel whose order export ``path`` is, told by its column names.

    Raises BadInput if no channel knows them, saying what was seen and what is known; NotFound and Unavailable as
    ``app.channels.tables.read_header``.
    """
    header = read_header(path)
    for channel in CHANNELS.values():
        if channel.recognises(header):
            return channel
    seen = ", ".join(shortened(name, 30) for name in header[:8] if name)
    known = ", ".join(channel.title for channel in CHANNELS.values())
    raise BadInput(
        f"{shortened(path.name)} is no order export that is known here. Nothing was imported. "
        f"Its columns begin with: {seen or '(none)'}.",
        fix=f"Known are the order exports of: {known}. Choose the channel to see which column is missing.",
    )
