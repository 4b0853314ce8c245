"""Which SKU a line of a channel means; what nobody knows yet becomes a draft product."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from app.domain.identifiers import fold, fold_key
from app.domain.topics import Topic
from app.services.series import next_numbers
from app.services.unit_of_work import Tx
from db.bulk import insert_rows, next_ids
from db.models import Listing, Sku, SkuStatus

MAX_IN = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a channel names a product: by SKU text, else by title."""

    sku: str
    title: str

    @property
    def key(self) -> str:
        """The listing's key: ``sku:`` + text as it is, or ``title:`` + folded title."""
        return f"sku:{self.sku}" if self.sku else f"title:{fold(self.title)}"


def draft_code(number: int) -> str:
    """Code of a draft product without a SKU: ``D-000123``."""
    return f"D-{number:06d}"


def find_codes(conn: Connection, codes: Iterable[str]) -> dict[str, int]:
    """SKU ids by the codes asked for: exact case first, else the folded code if that fits just one SKU."""
    return find_spelled(conn, codes)[0]


def find_spelled(
    conn: Connection, codes: Iterable[str], before: datetime | None = None
) -> tuple[dict[str, int], dict[str, list[str]]]:
    """SKU ids as of ``find_codes``; and for each code that is here in other letters only (mug, MUG), those codes.

    ``before``: SKUs that were made since are found by their very code alone. So a file that makes mug and MUG makes
    both, in whatever order they stand.
    """
    wanted = sorted(set(codes))
    found: dict[str, int] = {}
    near: dict[str, list[str]] = {}
    for start in range(0, len(wanted), MAX_IN):
        part = wanted[start : start + MAX_IN]
        found |= dict(conn.execute(select(Sku.code, Sku.id).where(Sku.code.in_(part))).all())
        folds = {fold(code) for code in part if code not in found}
        hits: dict[str, list[Any]] = {}
        query = select(Sku.code_fold, Sku.id, Sku.code, Sku.created_at).where(Sku.code_fold.in_(folds))
        for row in conn.execute(query.order_by(Sku.id)):
            hits.setdefault(row.code_fold, []).append(row)
        for code in part:
            alike = [] if code in found else hits.get(fold(code), [])
            if alike:
                near[code] = [row.code for row in alike]
            old = [row.id for row in alike if before is None or row.created_at < before]
            if len(old) == 1:
                found[code] = old[0]
    return found, near


def add_skus(tx: Tx, skus: Iterable[Mapping[str, object]]) -> dict[str, int]:
    """Insert SKUs given as {code, title, status, weight_g}; returns their ids by code."""
    rows = [
        {
            **sku,
            "code_fold": fold(str(sku["code"])),
            "title_fold": fold_key(str(sku["title"])),
            "created_at": tx.recorded_at,
        }
        for sku in skus
    ]
    ids = next_ids(tx.conn, Sku, len(rows))
    rows = [{"id": sku_id, **row} for sku_id, row in zip(ids, rows, strict=True)]
    insert_rows(tx.conn, Sku, rows)
    if rows:
        tx.touch(Topic.CATALOG)
    return {str(row["code"]): int(sku_id) for sku_id, row in zip(ids, rows, strict=True)}


def free_codes(tx: Tx, count: int) -> list[str]:
    """Codes for drafts. A number is skipped if a stock file has brought a product with that code from elsewhere."""
    codes: list[str] = []
    while len(codes) < count:
        fresh = [draft_code(number) for number in next_numbers(tx, "draft", count - len(codes))]
        taken: set[str] = set()
        for start in range(0, len(fresh), MAX_IN):
            taken |= set(tx.conn.scalars(select(Sku.code).where(Sku.code.in_(fresh[start : start + MAX_IN]))))
        codes += [code for code in fresh if code not in taken]
    return codes


def wake(tx: Tx, sku_ids: Iterable[int]) -> dict[int, datetime]:
    """Products that were archived and are wanted again are no longer; returns since when they had been."""
    ids, found = sorted(set(sku_ids)), dict[int, datetime]()
    for start in range(0, len(ids), MAX_IN):
        query = select(Sku.id, Sku.archived_at).where(
            Sku.id.in_(ids[start : start + MAX_IN]), Sku.archived_at.is_not(None)
        )
        rows = tx.conn.execute(query.order_by(Sku.id))
        found |= {row[0]: row[1] for row in rows if row[1] is not None}
    if found:
        awake = update(Sku).where(Sku.id.in_(sorted(found))).values(archived_at=None, version=Sku.version + 1)
        tx.conn.execute(awake)
        tx.touch(Topic.CATALOG, *found)
    return found


def listed(conn: Connection, account_id: int | None, keys: Sequence[str]) -> dict[str, int]:
    """SKU ids by listing key, as far as the account knows them."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), MAX_IN) if account_id is not None else ():
        query = select(Listing.key, Listing.sku_id).where(
            Listing.channel_account_id == account_id, Listing.key.in_(keys[start : start + MAX_IN])
        )
        found |= dict(conn.execute(query).all())
    return found


def list_as(tx: Tx, account_id: int, names: Mapping[str, int]) -> None:
    """From now on the account's lines of orders with these listing keys mean these products."""
    rows = [{"channel_account_id": account_id, "key": key, "sku_id": sku_id} for key, sku_id in names.items()]
    insert_rows(tx.conn, Listing, rows)


def resolve_listings(
    tx: Tx, account_id: int, wanted: Iterable[Wanted], made: list[int] | None = None
) -> dict[str, int]:
    """SKU ids by listing key. Unknown listings are made; products that nobody knows become drafts.

    The ids of those drafts are added to ``made``.
    """
    by_key = {want.key: want for want in wanted}
    keys = sorted(by_key)
    found = listed(tx.conn, account_id, keys)
    new = [by_key[key] for key in keys if key not in found]
    if not new:
        return found
    known = find_codes(tx.conn, [want.sku for want in new if want.sku])
    unnamed = [want for want in new if not want.sku]
    codes = {want.key: code for want, code in zip(unnamed, free_codes(tx, len(unnamed)), strict=True)}
    codes |= {want.key: want.sku for want in new if want.sku}
    drafts = {codes[want.key]: want for want in new if codes[want.key] not in known}
    fresh = add_skus(
        tx,
        [
            {"code": code, "title": want.title or code, "status": SkuStatus.DRAFT, "weight_g": None}
            for code, want in drafts.items()
        ],
    )
    known |= fresh
    if made is not None:
        made += fresh.values()
    fresh_listings = {want.key: known[codes[want.key]] for want in new}
    list_as(tx, account_id, fresh_listings)
    return found | fresh_listings
