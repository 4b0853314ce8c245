"""What a generated shop has before its first order: channel accounts, locations, products, opening stock."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from app.domain.identifiers import barcode_key, fold, fold_key
from db.bulk import insert_rows
from db.models import (
    Barcode,
    ChannelAccount,
    Listing,
    Location,
    MoveKind,
    Sku,
    SkuStatus,
    Station,
    StockLevel,
    StockMove,
)
from db.seeds.plan import ACCOUNTS, Product, is_scarce
from db.seeds.words import EVERYBODY, City

CHANNEL = "shopify"
_CHUNK = 5_000
_HOMES = 3


def _cities() -> list[City]:
    """Cities for locations: one of each country in turn, so that a shop with a few locations spans them."""
    left = [list(people.cities) for people in EVERYBODY]
    found: list[City] = []
    while any(left):
        found += [cities.pop(0) for cities in left if cities]
    return found


def add_accounts_and_locations(conn: Connection, locations: int) -> None:
    """The shops on the channel; the locations; the first station stands at the first of them."""
    titles = [{"channel": CHANNEL, "shop": account.shop, "title": f"Shopify {account.shop}"} for account in ACCOUNTS]
    insert_rows(conn, ChannelAccount, titles)
    cities = _cities()
    rows: list[dict[str, Any]] = []
    for number in range(locations):
        city, again = cities[number % len(cities)], number // len(cities)
        row: dict[str, Any] = {"code": f"L{number + 1:02d}", "name": f"{city.name} {again + 1}" if again else city.name}
        row |= {"street1": f"Dock {number + 1}", "city": city.name, "region": city.region, "country": city.country}
        row |= {"postal_code": f"{city.before}10{city.after}", "rank": number}
        rows.append(row | {"latitude": city.latitude, "longitude": city.longitude})
    insert_rows(conn, Location, rows)
    conn.execute(update(Station).where(Station.location_id.is_(None)).values(location_id=1))


def add_products(conn: Connection, catalogue: Sequence[Product], created_at: datetime) -> None:
    """Products with a barcode each, listed under their SKU in every account. Ids follow the order of the catalogue."""
    for first in range(0, len(catalogue), _CHUNK):
        part = list(enumerate(catalogue[first : first + _CHUNK], start=first + 1))
        skus = [
            {
                "id": sku_id,
                "code": product.code,
                "code_fold": fold(product.code),
                "title": product.title,
                "status": SkuStatus.ACTIVE,
                "weight_g": product.weight_g,
                "created_at": created_at,
                "title_fold": fold_key(product.title),
                "price_amount": product.prices[0],
                "vendor": "",
            }
            for sku_id, product in part
        ]
        insert_rows(conn, Sku, skus)
        barcodes = [
            {"code": barcode_key(product.barcode), "sku_id": sku_id, "printed": product.barcode}
            for sku_id, product in part
        ]
        insert_rows(conn, Barcode, barcodes)
        for account in range(1, len(ACCOUNTS) + 1):
            listings = [
                {"channel_account_id": account, "key": f"sku:{product.code}", "sku_id": sku_id}
                for sku_id, product in part
            ]
            insert_rows(conn, Listing, listings)


def _opening(skus: int, locations: int) -> Iterator[tuple[int, int, int]]:
    """Units of each SKU at up to three locations: (sku, location, units); scarce ones are nowhere."""
    for index in range(skus):
        if not is_scarce(index, skus):
            for home in range(min(_HOMES, locations)):
                yield index + 1, 1 + (index * 7 + home * 5) % locations, 40 + (index * 31 + home * 17) % 400


def add_opening_stock(conn: Connection, skus: int, locations: int, op_id: uuid.UUID, stamp: dict[str, Any]) -> int:
    """Count the opening stock in; returns how many ledger rows that took. ``stamp``: who, where, when."""
    counted: dict[tuple[int, int], int] = {}
    for sku_id, location_id, units in _opening(skus, locations):
        counted.setdefault((sku_id, location_id), units)
    rows = [{"sku_id": sku, "location_id": place, "on_hand": units} for (sku, place), units in counted.items()]
    moves = [
        {
            "op_id": op_id,
            "seq": seq,
            "sku_id": sku,
            "location_id": place,
            "kind": MoveKind.COUNT,
            "hand_delta": units,
            **stamp,
        }
        for seq, ((sku, place), units) in enumerate(counted.items(), start=1)
    ]
    for first in range(0, len(rows), _CHUNK):
        insert_rows(conn, StockLevel, rows[first : first + _CHUNK])
        insert_rows(conn, StockMove, moves[first : first + _CHUNK])
    return len(moves)
