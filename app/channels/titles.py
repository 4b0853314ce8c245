"""What people call the channels. Apart from their readers, which cost a twentieth of the window's start to load."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "shopify": "Shopify",
        "etsy": "Etsy",
        "woocommerce": "WooCommerce",
        "amazon": "Amazon",
        "ebay": "eBay",
        "own": "Orders template",
    }
)


def channel_title(channel: str) -> str:
    """The title of a channel; of one that is not known here, its name as a word."""
    return TITLES.get(channel) or channel.replace("_", " ").capitalize()
