"""Pictures of products: stored once by their digest, named by the SKU."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from app.domain.topics import Topic
from app.errors import BadInput
from app.services.catalog import find_codes
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows
from db.models import Blob, Sku

MAX_BYTES = 300_000
_MAGIC = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class SetPictures:
    """Give SKUs their pictures: pairs of SKU code and SHA-256 (hex); the bytes come as attachments by digest."""

    pictures: tuple[tuple[str, str], ...]


@operation(SetPictures, "catalog.set_pictures", version=1, right="catalog")
def set_pictures(tx: Tx, command: SetPictures) -> JsonObject:
    """Result: set (how many), unknown (codes of no SKU, left out). Raises BadInput for bytes that are no picture."""
    wanted = dict(command.pictures)
    skus = find_codes(tx.conn, wanted)
    keep_pictures(tx, wanted.values())
    for code, sku_id in skus.items():
        tx.conn.execute(
            update(Sku).where(Sku.id == sku_id).values(picture_sha256=wanted[code], version=Sku.version + 1)
        )
    tx.touch(Topic.CATALOG)
    return {"set": len(skus), "unknown": sorted(set(wanted) - set(skus))}


def keep_pictures(tx: Tx, digests: Iterable[str]) -> None:
    """Keep the attachments of these digests (SHA-256, hex) that are not kept yet. Raises BadInput for no pictures."""
    wanted = list(dict.fromkeys(digests))
    known = set(tx.conn.scalars(select(Blob.sha256).where(Blob.sha256.in_(wanted))))
    rows: list[dict[str, Any]] = []
    for digest in wanted:
        if digest not in known:
            if digest not in tx.attachments:
                raise BadInput(words("The picture is missing. Nothing was changed."), fix=words("Choose it again."))
            data: bytes = tx.attachments[digest].value
            rows.append({"sha256": digest, "media_type": media_type(data), "data": data})
    insert_rows(tx.conn, Blob, rows)


def attached(data: bytes) -> tuple[str, dict[str, Attachment]]:
    """The digest of a picture, and the attachments that an operation with this picture takes."""
    digest = hashlib.sha256(data).hexdigest()
    return digest, {digest: Attachment(data)}


def media_type(data: bytes) -> str:
    """The kind of picture by its first bytes. Raises BadInput for anything but PNG and JPEG up to 300 kB."""
    if len(data) > MAX_BYTES:
        raise BadInput(
            words("A picture has {size} kB; the limit is {limit} kB.", size=len(data) // 1000, limit=MAX_BYTES // 1000),
            fix=words("Make it smaller."),
        )
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            return kind
    raise BadInput(
        words("This is neither a PNG nor a JPEG picture. Nothing was changed."), fix=words("Save it as PNG.")
    )


def give_pictures(run: Callable[..., Done], pictures: Mapping[str, bytes], **options: Any) -> Done:
    """Run ``SetPictures`` for bytes by SKU code."""
    digests = {code: hashlib.sha256(data).hexdigest() for code, data in pictures.items()}
    attachments = {digests[code]: Attachment(data) for code, data in pictures.items()}
    return run(SetPictures(tuple(sorted(digests.items()))), attachments=attachments, **options)
