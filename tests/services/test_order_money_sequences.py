"""Any edits of an order and their undos, in any order: its money adds up, and all taken back is all as before."""

from __future__ import annotations

import contextlib
import itertools
import uuid
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.channels.base import IncomingTax
from app.context import AppContext
from app.errors import OperationError
from app.services.order_edit import Edit, EditOrder
from app.services.order_edit_undo import UndoEdit
from app.services.order_lines_edit import AddedLine
from app.services.unit_of_work import Attachment
from tests.factories import count, incoming, line, one, ordered_and_routed, rows_of
from tests.invariants import violations

NUMBERS = itertools.count(1)
MIXED = (IncomingTax("VAT", 70_000, 143, False), IncomingTax("VAT", 190_000, 379, False))
PLAIN = (IncomingTax("VAT", 190_000, 1_520, False),)
steps = st.lists(
    st.tuples(
        st.sampled_from(["quantity", "quantity", "price", "discount", "shipping", "add", "undo", "undo"]),
        st.integers(0, 5),
        st.sampled_from([0, 1, 2, 5, 40, 999]),
    ),
    min_size=1,
    max_size=6,
)
_ORDER = """
    SELECT money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount
    FROM sales_order WHERE id = :id"""
_LINES = """
    SELECT position, open + reserved, unit_price_millionths, discount_amount, line_amount
    FROM order_line WHERE order_id = :id AND ordered > cancelled ORDER BY position"""
_PARTS = """
    SELECT kind, amount FROM order_charge WHERE order_id = :id AND amount <> 0
    UNION ALL SELECT CASE WHEN included THEN 'in' ELSE 'tax' END, amount FROM order_tax WHERE order_id = :id"""


def whole(shop: AppContext, order_id: int) -> list[list[tuple[Any, ...]]]:
    """The order's money and units, down to each charge and tax."""
    return [sorted(tuple(row) for row in rows_of(shop, query, id=order_id)) for query in (_ORDER, _LINES, _PARTS)]


def check(shop: AppContext, order_id: int) -> None:
    """The total is what its parts come to, by rows of their own, and nothing is below zero."""
    ((_, lines, shipping, fees, discount, tax, total),) = rows_of(shop, _ORDER, id=order_id)
    assert total == lines + shipping + fees - discount + tax and total >= 0
    amounts = [row[4] for row in rows_of(shop, _LINES, id=order_id)]
    assert lines == sum(amounts) and all(amount >= 0 for amount in amounts)
    parts: dict[str, int] = {}
    for kind, amount in rows_of(shop, _PARTS, id=order_id):
        parts[kind] = parts.get(kind, 0) + amount
        assert kind == "adjustment" or amount >= 0
    adjustment = parts.get("adjustment", 0)
    assert (shipping, tax) == (parts.get("shipping", 0), parts.get("tax", 0))
    assert fees == parts.get("fee", 0) + max(adjustment, 0)
    assert discount == parts.get("discount", 0) - min(adjustment, 0)


def edit_of(shop: AppContext, order_id: int, kind: str, place: int, size: int) -> Edit:
    """An edit of one thing, whatever there is."""
    ids = [row[0] for row in rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY id", id=order_id)]
    line_id = ids[place % len(ids)]
    if kind == "add":
        return Edit(added=(AddedLine(("MUG", "CAP")[place % 2], size or 1, 7_770_000, place),))
    if kind == "shipping":
        return Edit({"shipping_amount": str(size)})
    return Edit({f"line.{line_id}.{kind}": str(size * 10_000 if kind == "price" else size)})


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(taxes=st.sampled_from([PLAIN, MIXED, ()]), discount=st.sampled_from([0, 777, 7_000]), wanted=steps)
def test_totals_add_up_and_undo_leads_back(
    shop: AppContext, taxes: tuple[IncomingTax, ...], discount: int, wanted: list[tuple[str, int, int]]
) -> None:
    count(shop, {("MUG", "Berlin"): 100_000, ("CAP", "Berlin"): 100_000})
    lines = (line("MUG", 3, discount=70), line("CAP", 2, price=9_950_000))
    (order_id,) = ordered_and_routed(
        shop, incoming(str(next(NUMBERS)), *lines, discounts=discount, shipping=490, taxes=taxes)
    )
    first, done = whole(shop, order_id), list[uuid.UUID]()
    for kind, place, size in wanted:
        with contextlib.suppress(OperationError):
            if kind == "undo":
                if done:
                    op = done[place % len(done)]
                    shop.run(UndoEdit(order_id, str(op)))
                    done.remove(op)
            else:
                edit, op = edit_of(shop, order_id, kind, place, size), uuid.uuid4()
                version = int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))
                command = EditOrder(order_id, version, edit.digest)
                if shop.run(command, op_id=op, attachments={"edit": Attachment(edit)}).result["fields"]:
                    done.append(op)
        check(shop, order_id)
    in_turn = all(kind != "undo" for kind, _, _ in wanted)
    for op in reversed(done):
        shop.run(UndoEdit(order_id, str(op)))
        check(shop, order_id)
    now = whole(shop, order_id)
    assert now[1] == first[1]
    assert now == first or not in_turn
    with shop.database.reading() as conn:
        assert violations(conn) == []
