"""Editing an order by hand: where it goes, how, its note and its goods; and who has it open for that.

Two people may open one order. That is told (``OrderEdit`` rows are advice, no lock); when both write, the version
decides: what only one of them changed is taken, and where both changed the same field, the later one is shown both
values. Names, addresses and notes are personal, so they come as an attachment; the operation holds ids and a digest.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from app.channels.base import Address
from app.domain.identifiers import fold_key
from app.domain.order_edit import FIELD_WORDS
from app.domain.order_states import HoldKind, OrderState
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused, Stale
from app.services.order_cancel import refuse_begun
from app.services.order_edit_stock import reserve_more
from app.services.order_headers import lock_orders, refresh
from app.services.order_lines_edit import (
    SHIPPING_AMOUNT,
    AddedLine,
    Changed,
    Goods,
    change_goods,
    check_goods,
    is_goods_field,
    load_goods,
)
from app.services.order_rows import ADDRESS_FIELDS
from app.services.postal import PostalIndex
from app.services.steps_back import Author, last_author
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import Words, words
from db import direct
from db.models import OrderAddress, OrderEdit, OrderHold, SalesOrder

# An edit that nobody ended is over after this long, by the database's clock.
EDIT_LEASE = timedelta(minutes=15)
# Steps of the timeline that may have changed what somebody else is editing.
CHANGES = ("edited", "edit_undone", "reimported", "split", "unsplit", "merged", "unmerged")
HEADER_FIELDS = ("note", "shipping_method")
FIELDS = (*ADDRESS_FIELDS, *HEADER_FIELDS)
MAX_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class EditOrder:
    """Change fields of an order; they come as the attachment ``edit`` (an ``Edit``), ``content`` is its digest.

    ``version`` is that of the order when it was opened.
    """

    order_id: int
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class BeginEdit:
    """Somebody opens the order for editing."""

    order_id: int


@dataclass(frozen=True, slots=True)
class EndEdit:
    """Whoever had it open has closed it."""

    order_id: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person changed: ``new`` values by field, what those fields held ``before``, as seen, and lines ``added``.

    A field is one of ``FIELDS`` or of ``order_lines_edit``.
    """

    new: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    added: Sequence[AddedLine] = ()

    @property
    def digest(self) -> str:
        """SHA-256 of all of it."""
        whole = [dict(self.new), dict(self.before), *([[asdict(line) for line in self.added]] if self.added else [])]
        return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()

    @property
    def is_about_goods(self) -> bool:
        """Whether lines or the money of shipping change."""
        return bool(self.added) or any(is_goods_field(name) for name in self.new)

    @property
    def changes_nothing(self) -> bool:
        """Whether nothing is asked for."""
        return not self.new and not self.added


def edit_order(run: Callable[..., Done], order_id: int, version: int, edit: Edit, *, op_id: uuid.UUID) -> JsonObject:
    """Edit an order. ``run`` is ``Operations.run``; returns the result of ``edit_order_now``."""
    command = EditOrder(order_id, version, edit.digest)
    return run(command, op_id=op_id, attachments={"edit": Attachment(edit)}).result


@operation(EditOrder, "orders.edit", version=1, right="orders")
def edit_order_now(tx: Tx, command: EditOrder) -> JsonObject:
    """Write the changed fields. Result: order_id, number, fields (names of those that changed); version, total
    and currency as they are now.

    Raises Stale with both values where somebody else changed the same fields since; Refused once it is packed or over.
    ``undo`` is for ``order_edit_undo``: the names of texts that changed, and what is kept of the goods.
    """
    edit: Edit = tx.attachments["edit"].value
    _check(edit)
    lock_orders(tx, [command.order_id])
    header = order_header(tx, command.order_id)
    refuse_over(header.number, header.state)
    refuse_begun(tx, command.order_id, words("Order {number} cannot be changed now", number=header.number))
    goods = load_goods(tx, command.order_id) if edit.is_about_goods else None
    now = text_values(tx, command.order_id, header) | (goods.values if goods else {})
    if header.version != command.version:
        _refuse_stale(tx, command.order_id, header, edit, now)
    changed = {name: value for name, value in edit.new.items() if value != now.get(name)}
    fields, undo = sorted(changed), None
    if changed or edit.added:
        texts = {name: value for name, value in changed.items() if not is_goods_field(name)}
        write_texts(tx, command.order_id, texts, now)
        done = _write_goods(tx, command.order_id, goods, changed, edit.added)
        fields = sorted({*texts, *done.told.get("fields", ())})
        undo = {"content": edit.digest, "texts": sorted(texts), "goods": done.kept or None}
        tx.event(command.order_id, "edited", {**done.told, "fields": fields})
        reserve_more(tx, command.order_id, done.more)
        refresh(tx, [command.order_id])
    _end(tx, command.order_id)
    columns = (SalesOrder.version, SalesOrder.total_amount.label("total"), SalesOrder.currency)
    after = tx.conn.execute(select(*columns).where(SalesOrder.id == command.order_id)).one()
    result = {"order_id": command.order_id, "number": header.number, "fields": fields, "undo": undo}
    return {**result, **after._asdict()}


def _write_goods(
    tx: Tx, order_id: int, goods: Goods | None, changed: Mapping[str, str], added: Sequence[AddedLine]
) -> Changed:
    """Write what of the goods changed; ``fields`` is among what is told."""
    new = {name: value for name, value in changed.items() if is_goods_field(name)}
    if goods is None or not (new or added):
        return Changed({}, {})
    done = change_goods(tx, order_id, goods, new, added)
    fields = [name for name in new if name == SHIPPING_AMOUNT]
    named = [*fields, *(["lines"] if len(new) > len(fields) or added else [])]
    return replace(done, told={**done.told, "fields": named})


def fields_words(names: Iterable[str]) -> Words:
    """Fields as people list them: ``address, lines``."""
    first, *more = dict.fromkeys(Words(FIELD_WORDS[name], {}) for name in names)
    for then in more:
        first = words("{first}, {then}", first=first, then=then)
    return first


def refuse_over(number: str, state: OrderState) -> None:
    """Raise Refused for an order that has left or was cancelled."""
    if state is OrderState.SHIPPED:
        raise Refused(words("Order {number} has left. Nothing was changed.", number=number), fix=words("Close it."))
    if state is OrderState.CANCELLED:
        raise Refused(
            words("Order {number} was cancelled. Nothing was changed.", number=number), fix=words("Close it.")
        )


def _check(edit: Edit) -> None:
    goods = {name: value for name, value in edit.new.items() if is_goods_field(name)}
    unknown = sorted(set(edit.new) - set(FIELDS) - set(goods))
    if unknown:
        raise ValueError(f"no such fields: {unknown}")
    check_goods(goods, edit.added)
    country = edit.new.get("country", "")
    if country and not (len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()):
        raise BadInput(
            words("{country} is no country. Nothing was changed.", country=repr(country)),
            fix=words("Use its two letters, such as DE or US."),
        )
    if any(len(value) > MAX_TEXT for value in edit.new.values()):
        raise BadInput(
            words("A field holds at most {n} characters. Nothing was changed.", n=f"{MAX_TEXT:,}"),
            fix=words("Shorten it."),
        )


def order_header(tx: Tx, order_id: int) -> Any:
    """The header of an order that is to be changed. Raises NotFound."""
    columns = (SalesOrder.number, SalesOrder.state, SalesOrder.version, SalesOrder.note, SalesOrder.shipping_method)
    header = tx.conn.execute(select(*columns, SalesOrder.customer_name).where(SalesOrder.id == order_id)).first()
    if header is None:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    return header


def text_values(tx: Tx, order_id: int, header: Any) -> dict[str, str]:
    """The texts of ``FIELDS`` as they stand."""
    address = tx.conn.execute(
        select(OrderAddress).where(OrderAddress.order_id == order_id, OrderAddress.kind == "ship")
    ).first()
    values = {name: getattr(address, name) if address else "" for name in ADDRESS_FIELDS}
    return values | {name: getattr(header, name) for name in HEADER_FIELDS}


def _refuse_stale(tx: Tx, order_id: int, header: Any, edit: Edit, now: Mapping[str, str]) -> None:
    """Raise Stale if a field that is to be changed is not as it was seen; other changes are no quarrel."""
    both = {
        name: (value, now[name])
        for name, value in edit.new.items()
        if name in now and now[name] != edit.before.get(name, now[name]) and now[name] != value
    }
    if not both:
        return
    author = last_author(tx, order_id, CHANGES) or Author("Somebody", tx.recorded_at)
    raise Stale(
        words(
            "{who} changed order {number} meanwhile. Nothing of yours was written yet.",
            who=author.name,
            number=header.number,
        ),
        fix=words("Choose for each field: keep mine or take theirs."),
        both=both,
        version=header.version,
        by=author.name,
        changed_at=author.at,
    )


def write_texts(tx: Tx, order_id: int, changed: Mapping[str, str], now: Mapping[str, str]) -> None:
    """Write address, note and shipping method; the order is placed on the map anew, and its address hold follows."""
    address = {name: value for name, value in changed.items() if name in ADDRESS_FIELDS}
    if address:
        whole = Address(**{name: changed.get(name, now[name]) for name in ADDRESS_FIELDS})
        place = PostalIndex().place(whole.country, whole.region, whole.postal_code)
        tx.conn.execute(
            update(OrderAddress)
            .where(OrderAddress.order_id == order_id, OrderAddress.kind == "ship")
            .values(**address, latitude=place.latitude, longitude=place.longitude)
        )
        _settle_address_hold(tx, order_id, whole)
    header: dict[str, Any] = {name: value for name, value in changed.items() if name in HEADER_FIELDS}
    if changed.get("name"):
        header |= {"customer_name": changed["name"], "customer_fold": fold_key(changed["name"])}
    if header:
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(**header))


def change_address(tx: Tx, order_id: int, address: Address) -> None:
    """Give an order another address. The caller has locked it and looked that it is open and not begun."""
    now = text_values(tx, order_id, order_header(tx, order_id))
    changed = {name: getattr(address, name) for name in ADDRESS_FIELDS if getattr(address, name) != now[name]}
    write_texts(tx, order_id, changed, now)
    tx.event(order_id, "edited", {"fields": sorted(changed)})
    refresh(tx, [order_id])


def _settle_address_hold(tx: Tx, order_id: int, address: Address) -> None:
    """The hold for a missing street is lifted once there is one, and placed where it was taken away."""
    standing = tx.conn.scalars(
        select(OrderHold.id).where(
            OrderHold.order_id == order_id, OrderHold.kind == HoldKind.ADDRESS, OrderHold.lifted_at.is_(None)
        )
    ).all()
    pickup = tx.conn.execute(select(SalesOrder.pickup).where(SalesOrder.id == order_id)).scalar_one()
    if standing and address.has_street:
        tx.conn.execute(update(OrderHold).where(OrderHold.id.in_(standing)).values(lifted_at=tx.recorded_at))
        tx.event(order_id, "hold_lifted", {"kind": HoldKind.ADDRESS.value})
        more = -len(standing)
    elif not standing and not address.has_street and not pickup:
        reason = "no_street" if not address.street1 else "no_city"
        row = {"order_id": order_id, "kind": HoldKind.ADDRESS, "reason": reason, "placed_at": tx.recorded_at}
        tx.conn.execute(insert(OrderHold), row)
        more = 1
    else:
        return
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(holds=SalesOrder.holds + more))


@operation(BeginEdit, "orders.begin_edit", version=1, right="orders")
def begin_edit(tx: Tx, command: BeginEdit) -> JsonObject:
    """Note who has the order open. Result: version, and ``open_at`` (station_id, user_id, since) if another has it.

    The newest one is noted; nobody is kept out.
    """
    header = order_header(tx, command.order_id)
    other = tx.conn.execute(
        select(OrderEdit.station_id, OrderEdit.user_id, OrderEdit.since).where(
            OrderEdit.order_id == command.order_id, OrderEdit.until > tx.recorded_at
        )
    ).first()
    now, until = (direct.driver_time(tx.conn, t) for t in (tx.recorded_at, tx.recorded_at + EDIT_LEASE))
    direct.change(tx.conn, _BEGIN, (command.order_id, tx.user_id, tx.station_id, now, until))
    tx.touch(Topic.ORDERS, command.order_id)
    elsewhere = other is not None and other.station_id != tx.station_id
    told = {**other._asdict(), "since": other.since.isoformat()} if other is not None and elsewhere else None
    return {"order_id": command.order_id, "version": header.version, "open_at": told}


_BEGIN = """
    INSERT INTO order_edit (order_id, user_id, station_id, since, until) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET user_id = excluded.user_id, station_id = excluded.station_id,
        since = excluded.since, until = excluded.until"""


@operation(EndEdit, "orders.end_edit", version=1, right="orders")
def end_edit(tx: Tx, command: EndEdit) -> JsonObject:
    """Note that this station has closed the order. Result: order_id."""
    _end(tx, command.order_id)
    return {"order_id": command.order_id}


def _end(tx: Tx, order_id: int) -> None:
    sql = "DELETE FROM order_edit WHERE order_id = ? AND station_id = ?"
    if direct.change(tx.conn, sql, (order_id, tx.station_id)):
        tx.touch(Topic.ORDERS, order_id)
