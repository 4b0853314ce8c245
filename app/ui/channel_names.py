"""What people call a channel and its shops, in the language of the screen."""

from __future__ import annotations

from app.channels.titles import channel_title
from app.services.accounts import OWN_CHANNELS
from app.ui.i18n import tr


def channel_words(channel: str, shop: str = "") -> str:
    """Channel and shop: ``Shopify berlin``."""
    own = OWN_CHANNELS.get(channel)
    title = tr(own) if own is not None else channel_title(channel)
    return f"{title} {shop}".strip()
