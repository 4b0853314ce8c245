"""Reserving and routing. JSON values, and the same in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.context import AppContext
from app.queries.order_names import NamedOrder, named_orders
from app.queries.routing import latest_verdicts, open_order_ids, reasons_of
from app.services.references import one_order
from app.services.routing import preview_routes, route_all, summary_of

# Orders of one read; and the most that are told one by one in words.
_CHUNK = 500
_TOLD = 10


def route_value(session: Session, names: Sequence[str], *, dry_run: bool) -> Value:
    """Route the named orders, or all that wait; each with rule, units and the reason for every location."""
    shop = session.shop

    def meant(conn: Any) -> Value:
        ids = [one_order(conn, name) for name in names] if names else open_order_ids(conn)
        return {"order_ids": list(dict.fromkeys(ids))}

    if dry_run:
        ids = shop.read(meant)["order_ids"]
        routed = shop.read(preview_routes, ids)
        summaries = [summary_of(one) for one in routed]
        verdicts = {one.order_id: [verdict._asdict() for verdict in one.plan.verdicts] for one in routed}
    else:
        ids = session.settle("route", names, meant)["order_ids"]
        summaries = route_all(shop.run, ids, session.step("route"), session.progress("orders"))
        verdicts = _stored_verdicts(shop, [summary["order_id"] for summary in summaries])
    if names:
        decided = {summary["order_id"] for summary in summaries}
        summaries += [_nothing_open(order_id) for order_id in ids if order_id not in decided]
    orders = _with_reasons(shop, summaries, verdicts)
    return {
        "orders": orders,
        "reserved": sum(order["reserved"] for order in orders),
        "backordered": sum(order["backordered"] for order in orders),
        **({"dry_run": True} if dry_run else {}),
    }


def _nothing_open(order_id: int) -> Value:
    return {"order_id": order_id, "rule": "nothing_open", "reserved": 0, "backordered": 0}


def _with_reasons(shop: AppContext, summaries: list[Value], verdicts: dict[int, list[Value]]) -> list[Value]:
    """The summaries with names, and a reason for every location: some hundred orders a read."""
    orders: list[Value] = []
    for start in range(0, len(summaries), _CHUNK):
        chunk = summaries[start : start + _CHUNK]
        names: dict[int, NamedOrder] = {
            order.id: order for order in shop.read(named_orders, [summary["order_id"] for summary in chunk])
        }
        flat = [verdict for summary in chunk for verdict in verdicts.get(summary["order_id"], [])]
        reasons = iter([asdict(reason) for reason in shop.read(reasons_of, flat)])
        for summary in chunk:
            own = [next(reasons) for _ in verdicts.get(summary["order_id"], [])]
            orders.append(
                {
                    "order_id": summary["order_id"],
                    "number": names[summary["order_id"]].number,
                    "shop": names[summary["order_id"]].shop,
                    "rule": summary["rule"],
                    "reserved": summary["reserved"],
                    "backordered": summary["backordered"],
                    "locations": [reason["location"] for reason in own if reason["taken"]],
                    "reasons": own,
                }
            )
    return orders


def _stored_verdicts(shop: AppContext, ids: list[int]) -> dict[int, list[Value]]:
    found: dict[int, list[Value]] = {}
    for start in range(0, len(ids), _CHUNK):
        found |= shop.read(latest_verdicts, ids[start : start + _CHUNK])
    return found


def route_words(value: Value) -> str:
    """Routing in words; a few orders one by one, with the reasons."""
    would = "Nothing was written. It would be: " if value.get("dry_run") else ""
    orders = value["orders"]
    if not orders:
        return f"{would}Nothing waits to be routed."
    lines = [
        f"{would}{words.plural(len(orders), 'order')} routed, {words.plural(value['reserved'], 'unit')} reserved,"
        f" {value['backordered']:,} on backorder."
    ]
    if len(orders) <= _TOLD:
        for order in orders:
            lines.append(f"{order['number']}: {words.rule(order['rule'])}")
            lines += [f"  {words.reason(reason)}" for reason in order["reasons"]]
    else:
        rules = Counter(order["rule"] for order in orders)
        lines += [f"  {count:>6,}  {words.rule(rule)}" for rule, count in rules.most_common()]
    return "\n".join(lines)
