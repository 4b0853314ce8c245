"""Orders to suppliers: drafted, ordered, dated anew, and what does not come any more is cancelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select, update

from app.domain.days import iso_day
from app.domain.purchases import AWAITED, Bought, PurchaseState, check_purchase_step, purchase_state
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services.series import next_numbers
from app.services.stock_levels import MAX_UNITS
from app.services.suppliers import MAX_PRICE
from app.services.unit_of_work import BESIDE, JsonObject, Tx, operation
from app.services.written_notes import note_text
from app.wording import words
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Location, PurchaseLine, PurchaseOrder, Sku, Supplier, SupplierSku

MOST_LINES = 1_000

# (SKU, units, price of one unit in minor units of the supplier's currency; None: what the supplier's list says)
LineWish = tuple[int, int, int | None]


@dataclass(frozen=True, slots=True)
class DraftPurchase:
    """Draft an order to a supplier for a location. ``expected_on``: YYYY-MM-DD, "" where it is not known yet."""

    supplier_id: int
    location_id: int
    lines: tuple[LineWish, ...]
    expected_on: str = ""
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """Give a draft other lines; ``version`` is the one that was seen."""

    purchase_order_id: int
    version: int
    lines: tuple[LineWish, ...]
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class OrderPurchase:
    """The draft was sent to the supplier. ``expected_on`` "": by the days that he usually takes."""

    purchase_order_id: int
    expected_on: str = ""


@dataclass(frozen=True, slots=True)
class RedatePurchase:
    """The goods come on another day, "" on one that nobody knows; of one SKU (None: of all) on the order."""

    purchase_order_id: int
    expected_on: str
    sku_id: int | None = None


@dataclass(frozen=True, slots=True)
class CancelPurchase:
    """What has not come is not wanted any more; of one SKU (None: of all) on the order."""

    purchase_order_id: int
    sku_id: int | None = None


@operation(DraftPurchase, "purchases.draft", version=1, right="stock")
def draft_purchase(tx: Tx, command: DraftPurchase) -> JsonObject:
    """Result: purchase_order_id, number. Raises BadInput, NotFound, Refused (a supplier that is given up)."""
    purchase_id, number = write_draft(
        tx, command.supplier_id, command.location_id, command.lines, iso_day(command.expected_on), command.note
    )
    return {"purchase_order_id": purchase_id, "number": number}


def write_draft(
    tx: Tx, supplier_id: int, location_id: int, lines: Sequence[LineWish], expected_on: date | None, note: str = ""
) -> tuple[int, str]:
    """Write a draft; its id and number."""
    supplier = tx.conn.execute(select(Supplier).where(Supplier.id == supplier_id)).first()
    place = select(Location.id).where(Location.id == location_id, Location.archived_at.is_(None))
    if supplier is None or tx.conn.scalar(place) is None:
        raise NotFound(
            words("There is no such supplier or location. Nothing was changed."),
            fix=words("Choose both from the list."),
        )
    if supplier.archived_at is not None:
        raise Refused(
            words("Nothing is bought of {name} any more. Nothing was changed.", name=supplier.name),
            fix=words("Take the supplier back into use first."),
        )
    rows = _line_rows(tx, supplier_id, lines)
    (purchase_id,) = next_ids(tx.conn, PurchaseOrder, 1)
    number = f"PO-{next_numbers(tx, 'purchase', 1)[0]:05d}"
    order = {
        "id": purchase_id,
        "number": number,
        "supplier_id": supplier_id,
        "location_id": location_id,
        "state": PurchaseState.DRAFT,
        "currency": supplier.currency,
        "created_at": tx.recorded_at,
        "expected_on": expected_on,
        "note": note_text(note),
    }
    insert_rows(tx.conn, PurchaseOrder, [order])
    insert_rows(tx.conn, PurchaseLine, [{"purchase_order_id": purchase_id, **row} for row in rows])
    tx.touch(Topic.PURCHASES)
    return purchase_id, number


@operation(ChangeDraft, "purchases.change", version=1, right="stock")
def change_draft(tx: Tx, command: ChangeDraft) -> JsonObject:
    """Result: purchase_order_id, version. Raises NotFound, BadInput, Refused (sent, or changed meanwhile)."""
    order = locked_purchase(tx, command.purchase_order_id)
    _require_state(order, {PurchaseState.DRAFT})
    if order.version != command.version:
        raise Refused(
            words("Somebody changed the purchase order {number} meanwhile. Nothing was changed.", number=order.number),
            fix=words("Look at it again, then change it."),
        )
    rows = _line_rows(tx, order.supplier_id, command.lines)
    tx.conn.execute(delete(PurchaseLine).where(PurchaseLine.purchase_order_id == order.id))
    insert_rows(tx.conn, PurchaseLine, [{"purchase_order_id": order.id, **row} for row in rows])
    _write(tx, order, note=note_text(command.note))
    return {"purchase_order_id": order.id, "version": order.version + 1}


@operation(OrderPurchase, "purchases.order", version=1, right="stock")
def order_purchase(tx: Tx, command: OrderPurchase) -> JsonObject:
    """Result: purchase_order_id, state, expected_on (YYYY-MM-DD or None). Raises NotFound, BadInput, Refused."""
    order = locked_purchase(tx, command.purchase_order_id)
    _require_state(order, {PurchaseState.DRAFT})
    given = iso_day(command.expected_on) or order.expected_on
    day = given or _usual_day(tx, order)
    _step(tx, order, PurchaseState.ORDERED, ordered_at=tx.recorded_at, expected_on=day)
    return {
        "purchase_order_id": order.id,
        "state": PurchaseState.ORDERED.value,
        "expected_on": day.isoformat() if day else None,
    }


@operation(RedatePurchase, "purchases.redate", version=1, right="stock")
def redate_purchase(tx: Tx, command: RedatePurchase) -> JsonObject:
    """Result: purchase_order_id, expected_on. Raises NotFound, BadInput, Refused once nothing of it is to come."""
    order = locked_purchase(tx, command.purchase_order_id)
    _require_state(order, AWAITED | {PurchaseState.DRAFT})
    day = iso_day(command.expected_on)
    mine = PurchaseLine.purchase_order_id == order.id
    if command.sku_id is None:
        tx.conn.execute(update(PurchaseLine).where(mine).values(expected_on=None))
        _write(tx, order, expected_on=day)
    else:
        of_sku = mine & (PurchaseLine.sku_id == command.sku_id)
        if tx.conn.execute(update(PurchaseLine).where(of_sku).values(expected_on=day)).rowcount == 0:
            raise _not_on_it(order.number)
        _write(tx, order)
    return {"purchase_order_id": order.id, "expected_on": day.isoformat() if day else None}


@operation(CancelPurchase, "purchases.cancel", version=1, right="stock")
def cancel_purchase(tx: Tx, command: CancelPurchase) -> JsonObject:
    """Result: purchase_order_id, state, units (how many do not come any more). Raises NotFound, Refused."""
    order = locked_purchase(tx, command.purchase_order_id)
    _require_state(order, AWAITED | {PurchaseState.DRAFT})
    units = cancel_rest(tx, order, command.sku_id)
    if command.sku_id is not None and not units:
        raise _not_on_it(order.number)
    lines = purchase_lines(tx.conn, order.id)
    if order.state is PurchaseState.DRAFT and any(line.bought.incoming for line in lines):
        state = PurchaseState.DRAFT
    else:
        state = purchase_state(line.bought for line in lines)
    _step(tx, order, state)
    return {"purchase_order_id": order.id, "state": state.value, "units": units}


@dataclass(frozen=True, slots=True)
class LineHead:
    """What is needed of a line to receive against it; ``price_amount`` of one unit, in the order's currency."""

    id: int
    sku_id: int
    bought: Bought
    price_amount: int | None


def purchase_lines(
    conn: Connection, purchase_id: int, sku_id: int | None = None, *, lock: bool = False
) -> list[LineHead]:
    """Lines of an order to a supplier, by position; those of one SKU alone where it is named."""
    query = select(PurchaseLine).where(PurchaseLine.purchase_order_id == purchase_id).order_by(PurchaseLine.position)
    if sku_id is not None:
        query = query.where(PurchaseLine.sku_id == sku_id)
    rows = conn.execute(query.with_for_update() if lock else query)
    return [
        LineHead(row.id, row.sku_id, Bought(row.ordered, row.received, row.cancelled), row.price_amount) for row in rows
    ]


def locked_purchase(tx: Tx, purchase_id: int) -> Any:
    """The order to a supplier, kept from others until the end of the operation. Raises NotFound."""
    row = tx.conn.execute(select(PurchaseOrder).where(PurchaseOrder.id == purchase_id).with_for_update()).first()
    if row is None:
        raise NotFound(
            words("There is no such purchase order. Nothing was changed."), fix=words("Choose one from the list.")
        )
    return row


def cancel_rest(tx: Tx, order: Any, sku_id: int | None = None) -> int:
    """Units that have not come are cancelled; how many. The caller writes the order's state."""
    rest = [(line.id, line.bought.incoming) for line in purchase_lines(tx.conn, order.id, sku_id, lock=True)]
    rows = [{"id": line_id, "units": units} for line_id, units in rest if units]
    update_rows(tx.conn, PurchaseLine, ["id"], {"cancelled": "t.cancelled + v.units"}, rows)
    return sum(units for _, units in rest)


def write_state(tx: Tx, order: Any, lines: Iterable[Bought]) -> PurchaseState:
    """Store the state that follows from the lines of an order that was sent; returns it."""
    state = purchase_state(lines)
    if state is not order.state:
        _step(tx, order, state)
    return state


def one_purchase(conn: Connection, text: str) -> int:
    """Id of the order to a supplier by its number, with or without its letters and zeros. Raises NotFound."""
    wanted = text.strip().upper()
    digits = wanted.removeprefix("PO-")
    names = {wanted, f"PO-{int(digits):05d}"} if digits.isascii() and digits.isdigit() else {wanted}
    found = conn.scalar(select(PurchaseOrder.id).where(PurchaseOrder.number.in_(names)))
    if found is None:
        raise NotFound(
            words("There is no purchase order {value!r}. Nothing was changed.", value=text),
            fix=words("Look its number up in the list."),
        )
    return int(found)


def _line_rows(tx: Tx, supplier_id: int, lines: Iterable[LineWish]) -> list[dict[str, Any]]:
    wishes = list(lines)
    times = Counter(sku_id for sku_id, _, _ in wishes)
    fits = all(0 < units <= MAX_UNITS and (price is None or 0 <= price <= MAX_PRICE) for _, units, price in wishes)
    if not 0 < len(wishes) <= MOST_LINES or not fits or max(times.values()) > 1:
        raise BadInput(
            words("A purchase order needs 1 to {most} products, each once, with units. Nothing was changed.",
                  most=MOST_LINES),
            fix=words("Look for products that are there twice or without units."),
        )  # fmt: skip
    if len(set(tx.conn.scalars(select(Sku.id).where(Sku.id.in_(times))))) < len(times):
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Choose one from the list."))
    query = select(SupplierSku.sku_id, SupplierSku.price_amount).where(SupplierSku.supplier_id == supplier_id)
    listed = {row.sku_id: row.price_amount for row in tx.conn.execute(query.where(SupplierSku.sku_id.in_(times)))}
    return [
        {
            "position": at,
            "sku_id": sku_id,
            "ordered": units,
            "price_amount": price if price is not None else listed.get(sku_id),
        }
        for at, (sku_id, units, price) in enumerate(wishes, start=1)
    ]


def _usual_day(tx: Tx, order: Any) -> date | None:
    """By the slowest of its products; the supplier's own days where nothing is said of them."""
    usual = tx.conn.scalar(select(Supplier.lead_days).where(Supplier.id == order.supplier_id))
    query = (
        select(SupplierSku.lead_days)
        .join(PurchaseLine, PurchaseLine.sku_id == SupplierSku.sku_id)
        .where(PurchaseLine.purchase_order_id == order.id, SupplierSku.supplier_id == order.supplier_id)
    )
    days = [usual if own is None else own for own in tx.conn.scalars(query)] or [usual]
    known = [count for count in days if count is not None]
    return tx.happened_at.astimezone().date() + timedelta(days=max(known)) if known else None


def _step(tx: Tx, order: Any, state: PurchaseState, **values: Any) -> None:
    check_purchase_step(order.state, state)
    _write(tx, order, state=state, **values)


def _write(tx: Tx, order: Any, **values: Any) -> None:
    changed = {"version": PurchaseOrder.version + 1, **values}
    tx.conn.execute(update(PurchaseOrder).where(PurchaseOrder.id == order.id).values(changed))
    tx.touch(Topic.PURCHASES)


_STATES = {
    PurchaseState.DRAFT: words("is a draft"),
    PurchaseState.ORDERED: words("was ordered"),
    PurchaseState.PARTLY_RECEIVED: words("was received in part"),
    PurchaseState.RECEIVED: words("was received"),
    PurchaseState.CANCELLED: words("is cancelled"),
}


def _require_state(order: Any, states: Iterable[PurchaseState]) -> None:
    if order.state not in set(states):
        raise Refused(
            words(
                "The purchase order {number} {state}. Nothing was changed.",
                number=order.number,
                state=_STATES[order.state],
            ),
            fix=words("Look at it again; order what is missing anew."),
        )


def _not_on_it(number: str) -> NotFound:
    return NotFound(
        words("Nothing of this product is to come on the purchase order {number}. Nothing was changed.", number=number),
        fix=words("Choose one of its products."),
    )
