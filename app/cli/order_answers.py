"""Answers about orders: lists, and one order's whole life. JSON values, and the same in words."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from app.cli import words
from app.cli.output import Value, print_problem
from app.cli.session import Session
from app.context import AppContext
from app.domain.money import format_minor
from app.domain.order_states import OrderState
from app.domain.refunds import NO_REFUND
from app.errors import BadInput
from app.queries.order_list import SORTABLE, Key, ListSpec, OrderRow, order_page
from app.queries.order_page import LineView, OrderView, order_view
from app.queries.order_search import query_of
from app.services.references import one_order

_PAGE = 1_000
_ADDRESS = (
    "name", "company", "street1", "street2", "city", "region", "postal_code", "country", "phone", "email",
)  # fmt: skip
_LINE = (
    "sku", "title", "ordered", "open", "reserved", "packed", "shipped", "cancelled", "backordered",
    "unit_price_millionths", "amount", "returned",
)  # fmt: skip
_SHIPMENT = (
    "ref", "code", "kind", "state", "location", "units", "packed", "tracking_number", "carrier", "weight_g",
    "claimed_by", "packed_at", "shipped_at",
)  # fmt: skip
_EVENT = ("kind", "data", "shipment_ref", "user", "station", "happened_at", "recorded_at")
_NOTE = ("id", "text", "user", "recorded_at")
_REASON = ("location", "taken", "reason", "distance_km", "sku", "free", "needed")
_AMOUNTS = (
    "lines_amount", "shipping_amount", "fees_amount", "discount_amount", "tax_added_amount", "refunded_amount",
)  # fmt: skip


def _line(line: LineView) -> Value:
    """A line; of a kit with those of its components."""
    parts = [_line(part) for part in line.parts]
    return _picked(line, _LINE) | {"locations": list(line.locations), "parts": parts}


def _picked(record: Any, names: tuple[str, ...]) -> Value:
    """Those fields of a record: the keys of an answer stay as they are when records grow."""
    return {name: getattr(record, name) for name in names}


def state_named(text: str) -> OrderState:
    """The state that a person means: ``to_route``, ``To route``. Raises BadInput."""
    name = "_".join(text.casefold().replace("-", " ").replace("_", " ").split())
    if name not in [state.value for state in OrderState]:
        raise BadInput(f"There is no state {text!r}.", fix=f"Use one of: {', '.join(OrderState)}.")
    return OrderState(name)


def list_orders(
    session: Session, query: str, state: str, sort: str, limit: int | None, *, descending: bool = True
) -> int:
    """Print the orders that a search finds, and what of it means nothing; gives the exit code. Raises BadInput."""
    value = orders_value(session.shop, query, state, sort, limit, descending=descending)
    session.answer(value, orders_words)
    if not session.as_json:
        for fault in value["faults"]:
            print_problem(*_told(fault), as_json=False)
    return 2 if value["faults"] and not value["understood"] else 0


def _told(fault: Value) -> tuple[str, str]:
    instead = fault["suggestion"]
    return f"{fault['text']}: {fault['why']}", f"Did you mean {instead} ?" if instead else ""


def orders_value(
    shop: AppContext,
    query: str = "",
    state: str = "",
    sort: str = "placed",
    limit: int | None = None,
    *,
    descending: bool = True,
) -> Value:
    """Orders that fit, at most ``limit``, and the faults of the query. Raises BadInput for no such state or sort."""
    if sort not in SORTABLE:
        raise BadInput(f"Orders cannot be sorted by {sort!r}.", fix=f"Use one of: {', '.join(SORTABLE)}.")
    narrowed = f"status:{state_named(state).value} {query}" if state else query
    wanted, now = ListSpec(narrowed, sort, descending), datetime.now(UTC)
    meaning = query_of(query, now)
    rows: list[OrderRow] = []
    after: Key | None = None
    while limit is None or len(rows) < limit:
        size = _PAGE if limit is None else min(_PAGE, limit - len(rows))
        page = shop.read(order_page, wanted, now=now, after=after, limit=size)
        rows += page.rows
        after = page.next
        if after is None:
            break
    return {
        "orders": [_row_value(row) for row in rows],
        "count": len(rows),
        "understood": bool(meaning.groups) or not meaning.faults,
        "faults": [asdict(fault) | {"why": str(fault.why)} for fault in meaning.faults],
    }


def _row_value(row: OrderRow) -> Value:
    return {
        "id": row.id,
        "number": row.number,
        "shop": row.shop,
        "channel": row.channel,
        "state": row.state.value,
        "payment": str(row.payment),
        "on_hold": row.holds > 0,
        "placed_at": row.placed_at,
        "customer": row.customer,
        "units": row.units,
        "total": None if row.total is None else format_minor(row.total, row.currency),
        "total_minor": row.total,
        "currency": row.currency,
        "pickup": row.pickup,
        "tags": list(row.tags),
        "ship_by": row.ship_by,
        "location": row.location,
        "hold_kinds": [kind.value for kind in row.hold_kinds],
        "short": row.short,
    }


def orders_words(value: Value) -> str:
    """The list as a table; the shop stands in it where there are several."""
    rows = value["orders"]
    several = len({row["shop"] for row in rows}) > 1
    head = ["Number", *(["Shop"] if several else []), "Placed", "State", "Units", "Total", "Customer"]
    cells = [
        [
            row["number"],
            *([row["shop"]] if several else []),
            words.moment(row["placed_at"]),
            words.state(row["state"]) + (", on hold" if row["on_hold"] else ""),
            f"{row['units']:,}",
            words.money(row["total"], row["currency"]),
            row["customer"],
        ]
        for row in rows
    ]
    right = frozenset({head.index("Units"), head.index("Total")})
    return "\n".join([*(words.table([head, *cells], right) if cells else []), f"{words.plural(len(rows), 'order')}."])


def order_value(shop: AppContext, name: str) -> Value:
    """One order, whole."""
    view: OrderView | None = shop.read(order_view, shop.read(one_order, name))
    assert view is not None
    amounts = _picked(view, _AMOUNTS)
    return (
        _row_value(view.row)
        | {"code": view.code, "file_name": view.file_name}
        | amounts
        | {
            "charges": [{"kind": kind, "title": title, "amount": amount} for kind, title, amount in view.charges],
            "taxes": [
                {"title": title, "rate_ppm": rate, "amount": amount, "included": bool(included)}
                for title, rate, amount, included in view.taxes
            ],
            "shipping_method": view.shipping_method,
            "payment_method": view.payment_method,
            "note": view.note,
            "attributes": [{"name": key, "value": text} for key, text in view.attributes],
            "ship_to": _picked(view.ship_to, _ADDRESS),
            "bill_to": _picked(view.bill_to, _ADDRESS),
            "holds": [asdict(hold) for hold in view.holds],
            "lines": [_line(line) for line in view.lines],
            "shipments": [_picked(shipment, _SHIPMENT) for shipment in view.shipments],
            "routing": [
                {
                    "rule": decision.rule,
                    "decided_at": decision.decided_at,
                    "reasons": [_picked(one, _REASON) | {"sku": one.code} for one in decision.candidates],
                }
                for decision in view.decisions
            ],
            "notes": [_picked(note, _NOTE) for note in view.notes],
            "timeline": [_picked(event, _EVENT) for event in reversed(view.events)],
        }
    )


def cancel_value(session: Session, name: str, reason: str, *, refund: bool = False) -> Value:
    """Cancel what has not left of an order; with ``refund`` what was paid for it is paid back, in 20 s."""
    from app.services.order_cancel import CancelOrder

    said = [name, reason, *(["refund"] if refund else [])]
    gesture = session.settle("cancel", said, lambda conn: {"order_id": one_order(conn, name)})
    done = session.shop.run(CancelOrder(gesture["order_id"], reason, refund), op_id=session.step("cancel")).result
    return {
        "order": done["number"],
        "cancelled": done["cancelled"],
        "state": done["state"],
        "refund_minor": done["refund"],
        "why_no_refund": done.get("why_no_refund", ""),
    }


def cancel_words(value: Value) -> str:
    """Cancelling in words."""
    said = f"{value['order']} is cancelled: {words.plural(value['cancelled'], 'unit')} will not be sent."
    if not value["refund_minor"]:
        return f"{said} {NO_REFUND.get(value['why_no_refund'], '')}".rstrip()
    return f"{said} A refund is due in 20 s; then say: stationmaster jobs run"


def order_words(value: Value) -> str:
    """One order as text: what, for whom, where it stands, and what happened."""
    total = "total not known" if value["total"] is None else words.money(value["total"], value["currency"])
    shop = f" of {value['shop']}" if value["shop"] else ""
    lines = [
        f"{value['number']}{shop}: {words.state(value['state'])}, payment {words.state(value['payment'])}, {total}",
        f"  placed {words.moment(value['placed_at'])}, scan code {value['code']}",
        f"  to {_address_words(value['ship_to']) or 'no address'}",
        *(f"  {words.hold(hold)}" for hold in value["holds"]),
        "Lines",
        *(
            f"{'  ' if is_part else ''}  {line['ordered']:>3} x {line['sku']}  {line['title']}  ({_units(line)})"
            for whole in value["lines"]
            for is_part, line in ((False, whole), *((True, part) for part in whole["parts"]))
        ),
    ]
    if value["shipments"]:
        lines += ["Shipments", *(f"  {_shipment_words(shipment)}" for shipment in value["shipments"])]
    if value["routing"]:
        newest = value["routing"][0]
        lines += [f"Routing: {words.rule(newest['rule'])}", *(f"  {words.reason(one)}" for one in newest["reasons"])]
    return "\n".join([*lines, "Timeline", *(f"  {words.event(event)}" for event in value["timeline"])])


def _units(line: Value) -> str:
    names = ("open", "reserved", "packed", "shipped", "cancelled")
    told = [f"{line[name]} {name}" for name in names if line[name]]
    waiting = f"{line['backordered']} of them wait for stock" if line["backordered"] else ""
    return ", ".join([*told, *([waiting] if waiting else [])]) or "nothing"


def _address_words(address: Value) -> str:
    town = " ".join(part for part in (address["postal_code"], address["city"], address["region"]) if part)
    parts = (address["name"], address["company"], address["street1"], address["street2"], town, address["country"])
    return ", ".join(part for part in parts if part)


def _shipment_words(shipment: Value) -> str:
    where = "sent before it was imported" if shipment["kind"] == "external" else f"from {shipment['location']}"
    tracking = f", tracking number {shipment['tracking_number']}" if shipment["tracking_number"] else ""
    units = words.plural(shipment["units"], "unit")
    return f"{shipment['ref']}: {words.state(shipment['state'])}, {units}, {where}{tracking}"
