"""The layouts that files can come in, the channels that orders can come from, and which of them a file is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from app.channels import (
    amazon,
    ebay,
    etsy,
    fulfilment_stock,
    shopify,
    shopify_inventory,
    shopify_products,
    stock_file,
    templates,
    woocommerce,
    woocommerce_products,
)
from app.channels.base import Channel, Guess, Kind, Layout
from app.channels.tables import Table, read_header
from app.channels.values import shortened
from app.errors import BadInput
from app.wording import words

_CHANNELS: tuple[Channel, ...] = (
    shopify.SHOPIFY,
    etsy.ETSY,
    woocommerce.WOOCOMMERCE,
    amazon.AMAZON,
    ebay.EBAY,
    templates.OWN,
)
_LAYOUTS: tuple[Layout, ...] = (
    shopify.ORDERS,
    shopify_products.PRODUCTS,
    shopify_inventory.INVENTORY,
    shopify_inventory.WIDE,
    etsy.ORDERS,
    etsy.ITEMS,
    woocommerce.ORDERS,
    woocommerce_products.PRODUCTS,
    amazon.ORDERS,
    amazon.UNSHIPPED,
    ebay.ORDERS,
    templates.ORDERS,
    templates.PRODUCTS,
    stock_file.STOCK,
    fulfilment_stock.FBA,
    fulfilment_stock.FLEXPORT,
    templates.CUSTOMERS,
    templates.LOCATIONS,
)
CHANNELS: Mapping[str, Channel] = MappingProxyType({channel.name: channel for channel in _CHANNELS})
LAYOUTS: Mapping[str, Layout] = MappingProxyType({layout.name: layout for layout in _LAYOUTS})
# Two layouts that fit nearly alike are a question for a person.
CLEAR_BY = 0.05
_WORTH_SHOWING = 0.3


def detect(source: Path | Table) -> list[Guess]:
    """The layouts that ``source`` may be in, best first, told by its column names; complete ones before all others.

    Several complete guesses are for a person to choose from, see ``clear_winner``. Raises BadInput, NotFound and
    Unavailable as ``app.channels.tables.read_header``.
    """
    header = source.header if isinstance(source, Table) else read_header(source)
    guesses = [Guess(layout, layout.score(header), layout.missing(header)) for layout in LAYOUTS.values()]
    guesses = [guess for guess in guesses if not guess.missing or guess.score >= _WORTH_SHOWING]
    return sorted(guesses, key=lambda guess: (bool(guess.missing), -guess.score))


def clear_winner(guesses: list[Guess]) -> Layout | None:
    """The layout of ``guesses`` that needs no question: complete, and better than the next by ``CLEAR_BY``."""
    complete = [guess for guess in guesses if not guess.missing]
    if not complete or (len(complete) > 1 and complete[0].score - complete[1].score < CLEAR_BY):
        return None
    return complete[0].layout


def channel_of(path: Path) -> Channel:
    """The channel whose order export ``path`` is, told by its column names.

    Raises BadInput if no channel knows them, saying what was seen and what is known; NotFound and Unavailable as
    ``app.channels.tables.read_header``.
    """
    guesses = [guess for guess in detect(path) if guess.layout.kind is Kind.ORDERS and not guess.missing]
    for guess in guesses:
        if guess.layout.channel in CHANNELS:
            return CHANNELS[guess.layout.channel]
    seen = ", ".join(shortened(name, 30) for name in read_header(path)[:8] if name)
    known = ", ".join(channel.title for channel in CHANNELS.values())
    raise BadInput(
        words(
            "{name} is no order export that is known here. Nothing was imported. Its columns begin with: {value}.",
            name=shortened(path.name),
            value=seen or "(none)",
        ),
        fix=words(
            "Known are the order exports of: {known}. Choose the channel to see which column is missing.", known=known
        ),
    )
