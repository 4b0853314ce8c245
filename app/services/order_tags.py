"""Tags of orders: the list that is shown and the rows that are searched are always written together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.identifiers import fold_key
from app.services.unit_of_work import Tx
from db import direct
from db.bulk import insert_rows, update_rows
from db.models import OrderTag, SalesOrder


def clean_tags(tags: Iterable[str]) -> list[str]:
    """The tags without surrounding blanks, empty ones and those that differ from an earlier one in case alone."""
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(fold_key(tag), " ".join(tag.split()))
    found.pop("", None)
    return list(found.values())


def tag_rows(order_id: int, tags: Iterable[str]) -> list[dict[str, object]]:
    """Rows of ``order_tag`` for an order with these tags (``clean_tags``)."""
    return [{"order_id": order_id, "tag": tag, "tag_fold": fold_key(tag)} for tag in tags]


def write_tags(tx: Tx, tags: Mapping[int, Iterable[str]]) -> None:
    """Make these the tags of the orders. The caller holds their locks, refreshes their headers and touches them."""
    cleaned = {order_id: clean_tags(new) for order_id, new in sorted(tags.items())}
    if not cleaned:
        return
    update_rows(
        tx.conn,
        SalesOrder,
        ["id"],
        {"tags": "v.tags"},
        [{"id": order_id, "tags": new} for order_id, new in cleaned.items()],
    )
    direct.change(tx.conn, "DELETE FROM order_tag WHERE order_id IN (??)", (list(cleaned),))
    insert_rows(tx.conn, OrderTag, [row for order_id, new in cleaned.items() for row in tag_rows(order_id, new)])
