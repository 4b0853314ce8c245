"""Tags of orders: putting one on, taking one off, for many orders with a few statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.identifiers import fold_key
from app.errors import BadInput
from app.services.many_orders import Asked, Outcomes, done, locked_heads, settled, skipped, unusable
from app.services.order_tags import write_tags
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct

MOST_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class TagOrder:
    """Put a tag on an order: a few words about the order, no names."""

    order_id: int
    tag: str


@dataclass(frozen=True, slots=True)
class UntagOrder:
    """Take a tag from an order."""

    order_id: int
    tag: str


@operation(TagOrder, "orders.tag", version=1, right="orders")
def tag_order(tx: Tx, command: TagOrder) -> JsonObject:
    """Tag. Result: order_id, tag (as it is written), tagged (False: it had it). Raises NotFound, BadInput."""
    tag = checked_tag(command.tag)
    outcome = settled(tag_orders(tx, [Asked(command.order_id)], tag), command.order_id)
    return {"order_id": command.order_id, "tag": tag, "tagged": bool(outcome.data)}


@operation(UntagOrder, "orders.untag", version=1, right="orders")
def untag_order(tx: Tx, command: UntagOrder) -> JsonObject:
    """Untag. Result: order_id, tag, untagged (False: it did not have it). Raises NotFound, BadInput."""
    tag = checked_tag(command.tag)
    outcome = settled(untag_orders(tx, [Asked(command.order_id)], tag), command.order_id)
    return {"order_id": command.order_id, "tag": tag, "untagged": bool(outcome.data)}


def checked_tag(text: str) -> str:
    """The tag as it is stored: one line, without outer blanks. Raises BadInput."""
    tag = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    if not fold_key(tag) or "," in tag:
        raise BadInput(
            words("{tag} is no tag. Nothing was changed.", tag=repr(text)),
            fix=words("Use a word or a few, without commas."),
        )
    if len(tag) > MOST_CHARACTERS:
        raise BadInput(
            words("The tag has {n} characters; {most} fit. Nothing was changed.", n=len(tag), most=MOST_CHARACTERS),
            fix=words("Use a shorter one."),
        )
    return tag


def tag_orders(tx: Tx, asked: Sequence[Asked], tag: str) -> Outcomes:
    """Tag orders; one that has the tag already, in any spelling of capitals, keeps it."""
    return _change(tx, asked, tag, put=True)


def untag_orders(tx: Tx, asked: Sequence[Asked], tag: str) -> Outcomes:
    """Take the tag from orders."""
    return _change(tx, asked, tag, put=False)


def _change(tx: Tx, asked: Sequence[Asked], tag: str, *, put: bool) -> Outcomes:
    heads = locked_heads(tx, [one.order_id for one in asked])
    sql = "SELECT id, tags FROM sales_order WHERE id IN (??)"
    known = {row[0]: list(direct.python_json(row[1])) for row in direct.rows(tx.conn, sql, (list(heads),))}
    wanted = fold_key(tag)
    outcomes: Outcomes = {}
    changed: dict[int, list[str]] = {}
    for one in asked:
        outcome = unusable(one, heads)
        if outcome is None:
            tags = known[one.order_id]
            had = [held for held in tags if fold_key(held) == wanted]
            if bool(had) is put:
                outcome = skipped(words("It has the tag already.") if put else words("It does not have the tag."))
            else:
                written = one.data.get("tag", tag) if put else had[0]  # an undo writes it as it was written
                changed[one.order_id] = [*tags, written] if put else [held for held in tags if held not in had]
                tx.event(one.order_id, "tagged" if put else "untagged", {"tag": written})
                outcome = done({"tag": written})
        outcomes[one.order_id] = outcome
    write_tags(tx, changed)
    direct.change(tx.conn, "UPDATE sales_order SET version = version + 1 WHERE id IN (??)", (list(changed),))
    return outcomes
