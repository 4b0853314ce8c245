"""Answers about orders: imports, lists, one order, routing. JSON values, and the same in words for a terminal."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.context import AppContext
from app.domain.money import format_minor
from app.domain.order_states import OrderState
from app.errors import BadInput
from app.queries.order_list import OrderFilter, OrderRow, order_page
from app.queries.order_names import NamedOrder, named_orders
from app.queries.order_page import OrderView, order_view
from app.queries.routing import latest_verdicts, open_order_ids, reasons_of
from app.services.references import one_order

Value = dict[str, Any]
_NAMES = 1_000


def import_order_files(
    shop: AppContext, files: list[Path], *, channel: str, account: str, dry_run: bool, op_id: uuid.UUID
) -> tuple[Value, int]:
    """Import or preview each file; exit code 2 if one of them was not understood (the others went in)."""
    from app.services.order_import import import_orders, preview_orders

    total: Value = {"accepted": 0, "unchanged": 0, "updated": 0, "rejected": [], "orders": []}
    code = 0
    for file in files:
        try:
            if dry_run:
                part = _preview_value(shop.read(preview_orders, file, channel=channel, shop=account))
            else:
                own_id = uuid.uuid5(op_id, file.name) if len(files) > 1 else op_id
                part = import_orders(shop.run, file, op_id=own_id, channel=channel, shop=account).as_json()
        except BadInput as error:
            code = 2
            problem = {"file": file.name, "row": 0, "column": "", "value": "", "message": str(error), "order": ""}
            part = {"accepted": 0, "unchanged": 0, "updated": 0, "rejected": [problem], "orders": []}
        total = {key: total[key] + part[key] for key in total}
    return total | ({"dry_run": True} if dry_run else {}), code


def _preview_value(preview: Any) -> Value:
    orders = [
        {"number": row.number, "result": row.match.value, "order_id": None, "review": []}
        for row in preview.rows
        if row.match.value != "clash"
    ]
    return {
        "accepted": preview.counts.get("new", 0),
        "unchanged": preview.counts.get("unchanged", 0),
        "updated": preview.counts.get("updated", 0),
        "rejected": [asdict(problem) for problem in preview.problems],
        "orders": orders,
    }


def import_words(value: Value) -> str:
    """The import in words: counts, then each row that could not be used."""
    head = (
        f"{value['accepted']} accepted, {value['unchanged']} unchanged, {value['updated']} updated,"
        f" {len(value['rejected'])} rows not used."
    )
    if value.get("dry_run"):
        head = "Nothing was written. Would be: " + head
    return "\n".join([head, *map(_problem_words, value["rejected"])])


def _problem_words(problem: Value) -> str:
    """File, row, column and message, without saying twice what the message begins with."""
    message = str(problem["message"])
    if message.startswith(problem["file"]):
        return message
    if not problem["row"] or message.startswith("Row "):
        return f"{problem['file']}: {message}"
    return f"{problem['file']}, row {problem['row']}, {problem['column']}: {message}"


def import_stock_file(shop: AppContext, file: Path, *, dry_run: bool, op_id: uuid.UUID) -> Value:
    """Import a stock file, or say what that would do. Raises BadInput if it is not one."""
    from app.services.stock_import import import_stock
    from app.services.stock_preview import preview_stock

    if not dry_run:
        return import_stock(shop.run, file, op_id=op_id).as_json()
    preview = shop.read(preview_stock, file)
    return {
        "accepted": preview.changed,
        "unchanged": preview.unchanged,
        "rejected": [asdict(problem) for problem in preview.problems],
        "new_skus": preview.new_skus,
        "new_locations": list(preview.new_locations),
        "below_promised": preview.short,
        "rerouted_orders": [],
        "dry_run": True,
    }


def stock_words(value: Value) -> str:
    """A stock import in words."""
    lines = [
        f"{value['accepted']} counts stored, {value['unchanged']} unchanged, {len(value['rejected'])} rows not used,"
        f" {value['new_skus']} new products."
    ]
    if value.get("dry_run"):
        lines[0] = f"Nothing was written. Would be: {lines[0]}"
    if value["new_locations"]:
        lines.append(f"New locations: {', '.join(value['new_locations'])}.")
    if value.get("below_promised"):
        lines.append(f"{value['below_promised']} counts are below what is promised there; those orders are rerouted.")
    if value["rerouted_orders"]:
        lines.append(f"{len(value['rerouted_orders'])} orders lost a reservation and were routed again.")
    return "\n".join([*lines, *map(_problem_words, value["rejected"])])


def orders_value(shop: AppContext, state: str) -> Value:
    """All orders, newest first, of one state if it is given. Raises BadInput for an unknown state."""
    if state and state not in [known.value for known in OrderState]:
        raise BadInput(f"There is no state {state!r}.", fix=f"Use one of: {', '.join(OrderState)}.")
    wanted = OrderFilter(states=(OrderState(state),) if state else ())
    rows: list[OrderRow] = []
    while True:
        after = (rows[-1].placed_at, rows[-1].id) if rows else None
        page = shop.read(order_page, wanted, after=after, limit=1_000)
        rows += page
        if len(page) < 1_000:
            break
    return {"orders": [_row_value(row) for row in rows], "count": len(rows)}


def _row_value(row: OrderRow) -> Value:
    value = asdict(row) | {"placed_at": row.placed_at.isoformat(), "on_hold": row.holds > 0}
    del value["holds"]
    value["total_minor"] = row.total
    value["total"] = None if row.total is None else format_minor(row.total, row.currency)
    return value


def orders_words(value: Value) -> str:
    """The list as a table."""
    lines = [
        f"{row['number']:<14} {row['state']:<15} {row['units']:>4}  {row['total'] or '-':>12} {row['currency']}"
        f"  {row['customer']}"
        for row in value["orders"]
    ]
    return "\n".join([*lines, f"{value['count']} orders."])


def _order(shop: AppContext, name: str) -> OrderView:
    view = shop.read(order_view, shop.read(one_order, name))
    assert view is not None
    return view


def order_value(shop: AppContext, name: str) -> Value:
    """One order, whole."""
    view = _order(shop, name)
    value = asdict(view)
    del value["row"]
    value |= _row_value(view.row)
    value["timeline"] = [_event_value(event) for event in reversed(value.pop("events"))]
    value["routing"] = value.pop("decisions")
    return value


def _event_value(event: Value) -> Value:
    return event | {
        "happened_at": event["happened_at"].isoformat(),
        "recorded_at": event["recorded_at"].isoformat(),
    }


def order_words(value: Value) -> str:
    """One order as text."""
    lines = [
        f"{value['number']}  {value['state']}  {value['payment']}  {value['total'] or 'total unknown'}"
        f" {value['currency']}  {value['customer']}"
    ]
    lines += [f"  on hold: {hold['kind']} ({hold['reason']})" for hold in value["holds"]]
    for line in value["lines"]:
        lines.append(
            f"  {line['ordered']:>3} x {line['sku']}  {line['title']}  open {line['open']}, reserved"
            f" {line['reserved']}, packed {line['packed']}, shipped {line['shipped']}, cancelled {line['cancelled']}"
        )
    for shipment in value["shipments"]:
        lines.append(
            f"  {shipment['ref']}  {shipment['state']}  {shipment['location'] or 'elsewhere'}"
            f"  {shipment['units']} units  {shipment['tracking_number'] or ''}".rstrip()
        )
    for event in value["timeline"]:
        lines.append(f"  {event['happened_at'][:19]}  {event['user']}, {event['station']}: {event['kind']}")
    return "\n".join(lines)


def route_value(shop: AppContext, names: list[str], *, dry_run: bool, op_id: uuid.UUID) -> Value:
    """Route the named orders, or all that wait; each with rule, units and the reason for every location."""
    from app.services.routing import preview_routes, route_all, summary_of

    ids = [shop.read(one_order, name) for name in names] if names else shop.read(open_order_ids)
    if dry_run:
        routed = shop.read(preview_routes, ids)
        summaries = [summary_of(one) for one in routed]
        verdicts = {one.order_id: [asdict(verdict) for verdict in one.plan.verdicts] for one in routed}
    else:
        summaries = route_all(shop.run, ids, op_id)
        verdicts = _stored_verdicts(shop, [summary["order_id"] for summary in summaries])
    decided = {summary["order_id"] for summary in summaries}
    if names:
        summaries += [_nothing_open(order_id) for order_id in ids if order_id not in decided]
    numbers = _names(shop, [summary["order_id"] for summary in summaries])
    for summary in summaries:
        summary["number"] = numbers[summary["order_id"]].number
        summary["shop"] = numbers[summary["order_id"]].shop
        reasons = shop.read(reasons_of, verdicts.get(summary["order_id"], []))
        summary["reasons"] = [asdict(reason) for reason in reasons]
        summary["locations"] = [reason.location for reason in reasons if reason.taken]
    return {
        "orders": summaries,
        "reserved": sum(summary["reserved"] for summary in summaries),
        "backordered": sum(summary["backordered"] for summary in summaries),
        **({"dry_run": True} if dry_run else {}),
    }


def _nothing_open(order_id: int) -> Value:
    return {"order_id": order_id, "rule": "nothing_open", "reserved": 0, "backordered": 0, "locations": []}


def _names(shop: AppContext, ids: list[int]) -> dict[int, NamedOrder]:
    found: dict[int, NamedOrder] = {}
    for start in range(0, len(ids), _NAMES):
        found |= {order.id: order for order in shop.read(named_orders, ids[start : start + _NAMES])}
    return found


def _stored_verdicts(shop: AppContext, ids: list[int]) -> dict[int, list[Value]]:
    found: dict[int, list[Value]] = {}
    for start in range(0, len(ids), _NAMES):
        found |= shop.read(latest_verdicts, ids[start : start + _NAMES])
    return found


def route_words(value: Value) -> str:
    """Routing in words."""
    rules = Counter(summary["rule"] for summary in value["orders"])
    counts = ", ".join(f"{count} by {rule}" for rule, count in rules.most_common()) or "nothing to route"
    head = "Nothing was written. Would be: " if value.get("dry_run") else ""
    return (
        f"{head}{len(value['orders'])} orders routed ({counts}); {value['reserved']} units reserved,"
        f" {value['backordered']} backordered."
    )
