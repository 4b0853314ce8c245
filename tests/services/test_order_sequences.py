"""Any sequence of edits, splits, merges and their undoing: nothing is lost, nothing counts twice, nothing drifts."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import uuid
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from app.channels.base import IncomingTax
from app.context import AppContext, open_shop
from app.errors import OperationError
from app.queries.doctor import examine
from app.services.order_edit import Edit, edit_order
from app.services.order_lines_edit import AddedLine
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.routing import RouteOrders
from app.settings import Settings
from tests.factories import count, incoming, levels, line, ordered_and_routed, rows_of
from tests.invariants import violations

STEPS = 7
VAT = IncomingTax("VAT", 190_000, 1_615, False)
gestures = st.tuples(
    st.sampled_from(["edit", "edit", "add", "price", "split", "split", "unsplit", "merge", "unmerge", "route"]),
    st.integers(0, 7),
    st.integers(0, 7),
    st.integers(0, 6),
)


def _sums(shop: AppContext) -> tuple[int, int]:
    """What all orders want, and what they come to."""
    query = "SELECT coalesce(sum(open + reserved + packed), 0) FROM order_line"
    total = "SELECT coalesce(sum(total_amount), 0) FROM sales_order"
    return int(rows_of(shop, query)[0][0]), int(rows_of(shop, total)[0][0])


def _do(shop: AppContext, kind: str, one: int, two: int, units: int) -> bool:
    """One gesture on whatever is there; True if it only moves units and money between orders."""
    orders = [row[0] for row in rows_of(shop, "SELECT id FROM sales_order ORDER BY id")]
    order_id = orders[one % len(orders)]
    lines = rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY id", id=order_id)
    line_id = lines[two % len(lines)][0]
    links = rows_of(shop, "SELECT id, kind FROM order_link ORDER BY id")
    if kind in ("edit", "add", "price"):
        new = {f"line.{line_id}.quantity": str(units)} if kind == "edit" else {}
        new |= (
            {f"line.{line_id}.price": str(units * 3_333_333), "shipping_amount": str(units)} if kind == "price" else {}
        )
        added = (AddedLine(("MUG", "CAP")[two % 2], units + 1, 1_999_999),) if kind == "add" else ()
        (version,) = rows_of(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id)[0]
        edit_order(shop.run, order_id, version, Edit(new, {}, added), op_id=uuid.uuid4())
        return False
    if kind == "split":
        shop.run(SplitOrder(order_id, ((line_id, units or 1),)))
    elif kind == "merge":
        shop.run(MergeOrders((order_id, orders[two % len(orders)])))
    elif kind == "route":
        shop.run(RouteOrders(tuple(orders)))
    else:
        fitting = [link for link, of in links if of == kind.removeprefix("un")]
        if fitting:
            link = fitting[two % len(fitting)]
            shop.run(UnsplitOrder(link) if kind == "unsplit" else UnmergeOrders(link))
    return True


def _check(conn: Connection) -> None:
    assert violations(conn) == []
    wrong = text(
        "SELECT o.id FROM sales_order o WHERE total_key <> total_amount OR lines_amount <> (SELECT sum(line_amount)"
        " FROM order_line l WHERE l.order_id = o.id) OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id"
        " AND (l.line_amount < 0 OR l.discount_amount < 0))"
    )
    assert conn.execute(wrong).all() == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(steps=st.lists(gestures, min_size=1, max_size=STEPS))
def test_units_and_money_are_only_moved(sqlite_template: Path, steps: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        path = Path(folder) / "shop.db"
        shutil.copyfile(sqlite_template, path)
        shop = open_shop(Settings(), url=f"sqlite:///{path}")
        stack.callback(shop.close)
        count(shop, {("MUG", "Berlin"): 6, ("CAP", "Berlin"): 2, ("CAP", "Hamburg"): 5})
        first = incoming("1", line("MUG", 3, discount=7), line("CAP", 2), discounts=500, shipping=490, taxes=(VAT,))
        ordered_and_routed(shop, first, incoming("2", line("MUG", 2), line("CAP", 4, price=3_333_333)))
        for kind, one, two, units in steps:
            before = _sums(shop)
            with contextlib.suppress(OperationError):
                if _do(shop, kind, one, two, units):
                    assert _sums(shop) == before, kind
            with shop.database.reading() as conn:
                _check(conn)
            assert all(reserved <= hand for hand, reserved in levels(shop).values())
        assert [check for check in examine(shop.database).checks if check.violations] == []
