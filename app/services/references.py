"""From what a person types to the one order or shipment that is meant; several hits are listed, never guessed."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.identifiers import CodeKind, fold, parse_own_code
from app.domain.order_states import PACKABLE, OrderState, ShipmentState
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.queries.counts import BinName, bin_by_id, bins_named
from app.queries.order_names import full_shipment_names, named_orders, order_of, own_shipments
from app.services.catalog import find_codes
from app.services.scan_lookup import Found, Hit, look_up, look_up_order
from app.wording import words
from db.models import Location, Lot, SalesOrder, Sku

_OPEN = PACKABLE | {ShipmentState.PACKED}


def one_order(conn: Connection, text: str) -> int:
    """Id of the order that ``number``, ``number-n``, ``SHOP:number`` or an own code names.

    Raises NotFound, or Ambiguous with the full names if several shops have such a number.
    """
    hit = _one_hit(conn, text)
    return hit.id if hit.found is Found.ORDER else order_of(conn, hit.id)


def _one_hit(conn: Connection, text: str) -> Hit:
    if not text.strip():
        raise BadInput(
            words("No order was named. Nothing was changed."), fix=words("Name one, such as 1042 or 1042-1.")
        )
    hits = look_up_order(conn, text)
    if not hits:
        raise NotFound(
            words("There is no order {value!r}.", value=text), fix=words("Look its number up in the list of orders.")
        )
    if len(hits) > 1:
        ids = [hit.id for hit in hits]
        if hits[0].found is Found.ORDER:
            kind, names = "orders", [order.full for order in named_orders(conn, ids)]
        else:
            kind, names = "shipments", full_shipment_names(conn, ids)
        raise Ambiguous(
            words(
                "{value} fits {count} {kind}: {names}.", value=text, count=len(hits), kind=kind, names=", ".join(names)
            ),
            choices=names,
            fix=words("Name one of them."),
        )
    return hits[0]


def one_shipment(conn: Connection, text: str, wanted: frozenset[ShipmentState] = _OPEN) -> int:
    """Id of the one shipment that is meant: the named one, else the order's only one in a ``wanted`` state.

    If none is in such a state, the order's only open one, else its only one, so that the step itself can say why it
    is refused. Raises NotFound, Ambiguous with the list, Refused if the order has no shipment of ours.
    """
    hit = _one_hit(conn, text)
    if hit.found is Found.SHIPMENT:
        return hit.id
    shipments = own_shipments(conn, hit.id)
    if not shipments:
        raise _without_shipment(conn, text, hit.id)
    for states in (wanted, _OPEN, frozenset(ShipmentState)):
        fitting = [shipment for shipment in shipments if shipment.state in states]
        if len(fitting) == 1:
            return fitting[0].id
        if fitting:
            refs = [shipment.ref for shipment in fitting]
            raise Ambiguous(
                words("{value} has {count} shipments: {names}.", value=text, count=len(refs), names=", ".join(refs)),
                choices=refs,
                fix=words("Name one of them."),
            )
    raise AssertionError("unreachable: every shipment has a state")


def _without_shipment(conn: Connection, text: str, order_id: int) -> Refused:
    state = conn.execute(select(SalesOrder.state).where(SalesOrder.id == order_id)).scalar_one()
    if state is OrderState.SHIPPED:
        return Refused(
            words("{value} was sent before it was imported. Nothing was changed.", value=text),
            fix=words("Nothing is to be done."),
        )
    if state is OrderState.CANCELLED:
        return Refused(
            words("{value} is cancelled. Nothing was changed.", value=text), fix=words("Nothing is to be done.")
        )
    return Refused(
        words("{value} has nothing reserved here, so there is no shipment.", value=text), fix=words("Route it first.")
    )


def one_product(conn: Connection, text: str) -> int:
    """Id of the product that a SKU or a barcode names. Raises NotFound, Ambiguous if several have such a barcode."""
    known = find_codes(conn, [text])
    if text in known:
        return known[text]
    hits = [hit.id for hit in look_up(conn, text) if hit.found is Found.SKU]
    if not hits:
        raise NotFound(
            words("There is no product {value!r}.", value=text), fix=words("Name it by its SKU or a barcode.")
        )
    if len(hits) > 1:
        names = [row[0] for row in conn.execute(select(Sku.code).where(Sku.id.in_(hits)).order_by(Sku.code))]
        raise Ambiguous(
            words("{value} fits {count} products: {names}.", value=text, count=len(hits), names=", ".join(names)),
            choices=names,
            fix=words("Name one of them."),
        )
    return hits[0]


def one_location(conn: Connection, text: str) -> int:
    """Id of the location in use that a person means by its code, or by its name. Raises NotFound, Ambiguous."""
    query = (
        select(Location.id, Location.code, Location.name).where(Location.archived_at.is_(None)).order_by(Location.code)
    )
    known = list(conn.execute(query))
    wanted = fold(text)
    for fits in (
        [row for row in known if row.code == text.strip()],
        [row for row in known if wanted in (fold(row.code), fold(row.name))],
    ):
        if len(fits) == 1:
            return int(fits[0].id)
        if fits:
            names = [row.code for row in fits]
            raise Ambiguous(
                words("{value} fits several locations: {names}.", value=text, names=", ".join(names)),
                choices=names,
                fix=words("Name one of them by its code."),
            )
    raise NotFound(
        words("There is no location {value!r}. Nothing was changed.", value=text),
        fix=words("Use one of: {names}.", names=", ".join(row.code for row in known)),
    )


def one_bin(conn: Connection, location_id: int | None, text: str) -> int:
    """Id of the bin in use at the location (None: anywhere) that a person means by its code or its scanned label.

    Raises NotFound, Ambiguous.
    """
    own = parse_own_code(text)
    if own is not None and own.kind is CodeKind.BIN and _is_at(bin_by_id(conn, own.number), location_id):
        return own.number
    found = bins_named(conn, text, location_id)
    if not found:
        raise NotFound(
            words("There is no bin {value!r} there. Nothing was changed.", value=text),
            fix=words("Use its code, as it stands on its label."),
        )
    if len(found) > 1:
        places = select(Location.code).where(Location.id.in_({bin_.location_id for bin_ in found}))
        names = sorted(conn.scalars(places))
        raise Ambiguous(
            words("{value} is a bin at several locations: {names}.", value=text, names=", ".join(names)),
            choices=names,
            fix=words("Name the location, too."),
        )
    return found[0].id


def one_lot(conn: Connection, sku_id: int, text: str) -> int:
    """Id of the product's lot of that code. Raises NotFound."""
    found = conn.scalar(select(Lot.id).where(Lot.sku_id == sku_id, Lot.code == text.strip()))
    if found is None:
        raise NotFound(
            words("The product has no lot {value!r}. Nothing was changed.", value=text),
            fix=words("Use its code, as it stands on the goods."),
        )
    return int(found)


def _is_at(found: BinName | None, location_id: int | None) -> bool:
    return found is not None and location_id in (None, found.location_id)
