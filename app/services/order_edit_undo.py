"""Taking an edit of an order back, exactly and whole: texts, lines, money and reservations, as a new step.

The edit kept ids and figures for it; the texts of before are personal, so they come once more as the attachment, as
when the edit was made. What somebody changed since is not overwritten. Units come from where they were reserved
before; where that is not there any more they are routed anew, and what nobody has waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.errors import Refused
from app.services.many_orders import locked_heads
from app.services.order_cancel import refuse_begun
from app.services.order_edit import (
    CHANGES,
    Edit,
    fields_words,
    order_header,
    refuse_over,
    text_values,
    write_texts,
)
from app.services.order_edit_stock import reserve_more
from app.services.order_headers import lock_orders, refresh
from app.services.order_lines_edit import SHIPPING_AMOUNT, Changed, changed_since, load_goods, put_back
from app.services.order_release import let_go
from app.services.steps_back import kept_by, last_author
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import Backorder, OrderLine, SalesOrder

UNDONE = "edit_undone"


@dataclass(frozen=True, slots=True)
class UndoEdit:
    """Take back what an edit did; ``edited`` is the id of its operation.

    If it changed texts, the ``Edit`` that it was comes along as the attachment ``edit``.
    """

    order_id: int
    edited: str


@operation(UndoEdit, "orders.undo_edit", version=1, right="orders")
def undo_edit(tx: Tx, command: UndoEdit) -> JsonObject:
    """Take the edit back. Result: order_id, number, fields; waiting (units that wait for stock and did not before);
    version, total and currency as they are now.

    Raises Refused, by name, where somebody changed the same since, and once the order is in hand, packed or over;
    NotFound.
    """
    order_id = command.order_id
    lock_orders(tx, [order_id])
    header = order_header(tx, order_id)
    kept = kept_by(tx, order_id, command.edited, "orders.edit", UNDONE)
    refuse_over(header.number, header.state)
    refuse_begun(tx, order_id, words("The change of order {number} cannot be taken back now", number=header.number))
    edit = _edit_of(tx, kept, header.number)
    now = text_values(tx, order_id, header)
    goods = load_goods(tx, order_id) if kept["goods"] else None
    changed = [name for name in kept["texts"] if now[name] != edit.new[name]]
    changed += changed_since(goods, kept["goods"]) if goods is not None else []
    if changed:
        raise _changed_since(tx, command, header.number, changed)
    texts = {name: edit.before[name] for name in kept["texts"]}
    write_texts(tx, order_id, texts, now)
    fields = sorted({*texts, *_goods_fields(kept["goods"] or {})})
    done = put_back(tx, order_id, goods, kept["goods"], UNDONE) if goods is not None else Changed({}, {})
    tx.event(order_id, UNDONE, {"op": command.edited, **done.told, "fields": fields})
    reserve_more(tx, order_id, done.more)
    refresh(tx, [order_id])
    return _result(tx, order_id, header.number, fields, kept["goods"] if goods is not None else None)


def _edit_of(tx: Tx, kept: JsonObject, number: str) -> Edit:
    """The edit as it was made, with the texts of before. Raises Refused where those are not known any more."""
    edit: Edit = tx.attachments["edit"].value if "edit" in tx.attachments else Edit()
    if kept["texts"] and (edit.digest != kept["content"] or not set(kept["texts"]) <= set(edit.before)):
        raise Refused(
            words(
                "What stood in order {number} before is kept nowhere: {what}. Nothing was taken back.",
                what=fields_words(kept["texts"]),
                number=number,
            ),
            fix=words("Change it by hand."),
        )
    return edit


def _changed_since(tx: Tx, command: UndoEdit, number: str, changed: Sequence[str]) -> Refused:
    author = last_author(tx, command.order_id, CHANGES, since=command.edited)
    return Refused(
        words(
            "{who} changed order {number} meanwhile: {what}. Nothing was taken back.",
            who=author.name if author is not None else words("Somebody"),
            what=fields_words(changed),
            number=number,
        ),
        fix=words("Look at the order, and change it by hand."),
    )


def _goods_fields(kept: JsonObject) -> list[str]:
    lines = kept.get("lines") or kept.get("added")
    return [*(["lines"] if lines else []), *([SHIPPING_AMOUNT] if kept.get("shipping") else [])]


def _result(tx: Tx, order_id: int, number: str, fields: Sequence[str], kept: JsonObject | None) -> JsonObject:
    """What came of it; what the edit had called back from the floor is let onto it again."""
    waiting = 0
    if kept is not None:
        query = select(func.sum(Backorder.quantity)).join(OrderLine, OrderLine.id == Backorder.order_line_id)
        waiting = int(tx.conn.scalar(query.where(OrderLine.order_id == order_id)) or 0) - kept["waiting"]
        heads = locked_heads(tx, [order_id])
        if kept["floor"] and not heads[order_id].holds:
            let_go(tx, heads)
    columns = (SalesOrder.version, SalesOrder.total_amount.label("total"), SalesOrder.currency)
    after = tx.conn.execute(select(*columns).where(SalesOrder.id == order_id)).one()
    result = {"order_id": order_id, "number": number, "fields": list(fields), "waiting": max(0, waiting)}
    return {**result, **after._asdict()}
