"""Editing a customer by hand: name, e-mail, telephone, the addresses that are kept, and which of them new orders get.

Names and addresses are personal, so they come as an attachment; the operation holds ids and a digest. What one person
changes is taken, and where two changed the same field, the later one is shown both values. Orders keep the address
that they were placed with, but for those that the person names.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select, update

from app.channels.base import Address
from app.domain.countries import country_code
from app.domain.customer_record import RECORD, CustomerRecord, RecordChange, customer_record, scope_of
from app.domain.identifiers import fold_key
from app.domain.order_states import OVER
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused, Stale
from app.queries.shop import actor_words
from app.services.customers import Buyer
from app.services.order_cancel import refuse_begun
from app.services.order_edit import change_address
from app.services.order_headers import lock_orders
from app.services.order_rows import ADDRESS_FIELDS
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db.bulk import next_ids
from db.models import Customer, CustomerAddress, CustomerIdentity, OrderAddress, SalesOrder, Setting

CONTACT = ("name", "email", "phone")
STANDARD = "standard"
MAX_TEXT, MOST_ADDRESSES = 2_000, 50


def address_field(address_id: int, name: str) -> str:
    """The field of an edit that is one line of an address that is kept."""
    return f"address:{address_id}:{name}"


@dataclass(frozen=True, slots=True)
class EditCustomer:
    """Change a customer; what changes is the attachment ``edit`` (a ``CustomerEdit``), ``content`` is its digest."""

    customer_id: int
    content: str


@dataclass(frozen=True, slots=True)
class OrderMove:
    """An open order whose address follows: from ``before``, as it was seen, to ``after``."""

    order_id: int
    before: Address
    after: Address


@dataclass(frozen=True, slots=True)
class CustomerEdit:
    """What a person changed: ``new`` values by field, and what those fields held ``before``, as seen.

    A field is one of ``CONTACT``, an ``address_field`` (an address without any text is no longer kept) or ``STANDARD``:
    the id of the address that new orders get, ``+0`` for the first one of ``added``, "" for that of the last order.
    ``forgotten`` are ids of identities that an edit which is taken back had added.
    """

    new: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    added: Sequence[Address] = ()
    orders: Sequence[OrderMove] = ()
    forgotten: Sequence[int] = ()

    @property
    def digest(self) -> str:
        """SHA-256 of what is asked for; where the orders went before is no part of it."""
        asked = asdict(self) | {"orders": [order.order_id for order in self.orders]}
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def changes_nothing(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.new or self.added or self.orders or self.forgotten)


def editing(customer_id: int, edit: CustomerEdit) -> tuple[EditCustomer, dict[str, Attachment]]:
    """The command that edits the customer, and what goes with it."""
    return EditCustomer(customer_id, edit.digest), {"edit": Attachment(edit)}


def edit_customer(run: Callable[..., Done], customer_id: int, edit: CustomerEdit, *, op_id: uuid.UUID) -> JsonObject:
    """Edit a customer. ``run`` is ``Operations.run``; returns the result of ``edit_customer_now``."""
    command, attachments = editing(customer_id, edit)
    return run(command, op_id=op_id, attachments=attachments).result


def taken_back(edit: CustomerEdit, result: JsonObject) -> CustomerEdit:
    """The edit that undoes ``edit``, which gave ``result``."""
    new, before = dict(edit.before), dict(edit.new)
    for address_id, address in zip(result["added_ids"], edit.added, strict=True):
        for name in ADDRESS_FIELDS:
            place = address_field(address_id, name)
            new[place], before[place] = "", getattr(address, name)
    if STANDARD in edit.new:
        before[STANDARD] = str(result["standard_id"] or "")
    done = set(result["order_ids"])
    orders = tuple(OrderMove(one.order_id, one.after, one.before) for one in edit.orders if one.order_id in done)
    return CustomerEdit(new, before, (), orders, tuple(result["identity_ids"]))


@operation(EditCustomer, "customers.edit", version=1, right="orders")
def edit_customer_now(tx: Tx, command: EditCustomer) -> JsonObject:
    """Write the changed fields. Result: customer_id, fields (what changed: ``name``, ``email``, ``phone``,
    ``address``, ``standard``), added_ids (of addresses), identity_ids, standard_id (0: none), order_ids of those that
    follow, and left (numbers of those that could not).

    Raises Stale with both values where somebody else changed the same fields since; NotFound for a customer that is not
    there; Refused for one that is linked to another; BadInput for what is no e-mail, no country or far too long.
    """
    edit: CustomerEdit = tx.attachments["edit"].value
    _check(edit)
    members = _locked(tx, command.customer_id)
    record, version = _record(tx, command.customer_id)
    kept = _kept(tx, members)
    now = _values(tx, command.customer_id, record, kept)
    _refuse_stale(tx, edit, now, record, version)
    changed = {name: value for name, value in edit.new.items() if value != now.get(name, "")}
    _write_contact(tx, command.customer_id, changed)
    identities = _write_identities(tx, command.customer_id, members, changed, edit.forgotten)
    _write_addresses(tx, command.customer_id, changed, kept)
    added = _add(tx, command.customer_id, edit.added, len(kept))
    orders, left = _move_orders(tx, members, edit.orders)
    standard = _standard(changed, record, _kept(tx, members), added)
    fields = _told(changed, added, standard != record.standard)
    if fields or orders:
        change = RecordChange((tx.user_id, tx.station_id), tx.recorded_at, tuple(fields))
        _write_record(tx, command.customer_id, record.after(standard, change), version)
        tx.touch(Topic.CUSTOMERS, *members)
    return {
        "customer_id": command.customer_id,
        "fields": fields,
        "added_ids": added,
        "identity_ids": identities,
        "standard_id": standard,
        "order_ids": orders,
        "left": left,
    }


def _check(edit: CustomerEdit) -> None:
    texts = [*edit.new.values(), *(getattr(one, name) for one in edit.added for name in ADDRESS_FIELDS)]
    if any(len(text) > MAX_TEXT for text in texts):
        raise BadInput(
            words("A field holds at most {n} characters. Nothing was changed.", n=f"{MAX_TEXT:,}"),
            fix=words("Shorten it."),
        )
    email = edit.new.get("email", "")
    if email and "@" not in email:
        raise BadInput(words("An e-mail address has an @. Nothing was changed."))
    codes = [value for name, value in edit.new.items() if name.endswith(":country")]
    for code in (*codes, *(one.country for one in edit.added)):
        if code and country_code(code) != code:
            raise BadInput(
                words("{country} is no country. Nothing was changed.", country=repr(code)),
                fix=words("Use its two letters, such as DE or US."),
            )
    if any(not any(getattr(one, name) for name in ADDRESS_FIELDS) for one in edit.added):
        raise BadInput(words("An address has some text. Nothing was changed."))


def _locked(tx: Tx, customer_id: int) -> list[int]:
    """The customer's record and those that are linked to it, locked in the order of ids."""
    mine = (Customer.id == customer_id) | (Customer.merged_into_id == customer_id)
    query = select(Customer.id, Customer.merged_into_id).where(mine).order_by(Customer.id).with_for_update()
    found = {row.id: row.merged_into_id for row in tx.conn.execute(query)}
    if customer_id not in found:
        raise NotFound(
            words("This customer is not there any more. Nothing was changed."), fix=words("Look for it in the list.")
        )
    if found[customer_id] is not None:
        raise Refused(
            words("This customer is linked to another one already. Nothing was changed."),
            fix=words("Change that customer."),
        )
    return sorted(found)


def _record(tx: Tx, customer_id: int) -> tuple[CustomerRecord, int]:
    mine = (Setting.scope == scope_of(customer_id)) & (Setting.key == RECORD)
    row = tx.conn.execute(select(Setting.value, Setting.version).where(mine)).first()
    return (customer_record(row.value), row.version) if row is not None else (CustomerRecord(), 0)


def _write_record(tx: Tx, customer_id: int, record: CustomerRecord, version: int) -> None:
    mine = (Setting.scope == scope_of(customer_id)) & (Setting.key == RECORD)
    if version:
        values = {"value": record.as_json(), "version": Setting.version + 1}
        tx.conn.execute(update(Setting).where(mine).values(**values))
    else:
        row = {"scope": scope_of(customer_id), "key": RECORD, "value": record.as_json(), "version": 1}
        tx.conn.execute(insert(Setting), row)


def _kept(tx: Tx, members: Sequence[int]) -> dict[int, dict[str, str]]:
    query = select(CustomerAddress).where(CustomerAddress.customer_id.in_(members)).order_by(CustomerAddress.id)
    return {row.id: {name: getattr(row, name) for name in ADDRESS_FIELDS} for row in tx.conn.execute(query)}


def _values(tx: Tx, customer_id: int, record: CustomerRecord, kept: Mapping[int, Mapping[str, str]]) -> dict[str, str]:
    row = tx.conn.execute(select(Customer).where(Customer.id == customer_id)).one()
    values = {name: str(getattr(row, name)) for name in CONTACT}
    values[STANDARD] = str(record.standard) if record.standard in kept else ""
    return values | {address_field(id_, name): text for id_, lines in kept.items() for name, text in lines.items()}


def _refuse_stale(tx: Tx, edit: CustomerEdit, now: Mapping[str, str], record: CustomerRecord, version: int) -> None:
    both = {
        name: (value, now.get(name, ""))
        for name, value in edit.new.items()
        if now.get(name, "") != edit.before.get(name, now.get(name, "")) and now.get(name, "") != value
    }
    if not both:
        return
    last = record.log[-1] if record.log else None
    by = actor_words(tx.conn, *last.by) if last is not None else words("Somebody")
    raise Stale(
        words("{who} changed this customer meanwhile. Nothing of yours was written yet.", who=by),
        fix=words("Choose for each field: keep mine or take theirs."),
        both=both,
        version=version,
        by=by,
        changed_at=last.at if last is not None else tx.recorded_at,
    )


def _write_contact(tx: Tx, customer_id: int, changed: Mapping[str, str]) -> None:
    values = {name: changed[name] for name in CONTACT if name in changed}
    if "name" in values:
        values["name_fold"] = fold_key(values["name"])
    if values:
        tx.conn.execute(update(Customer).where(Customer.id == customer_id).values(**values))


def _write_identities(
    tx: Tx, customer_id: int, members: Sequence[int], changed: Mapping[str, str], forgotten: Sequence[int]
) -> list[int]:
    """Accounts that know the customer know them by the new e-mail and telephone too, unless those are another one's.

    Those of before stay: mail still comes from there.
    """
    mine = CustomerIdentity.customer_id.in_(members)
    if forgotten:
        tx.conn.execute(delete(CustomerIdentity).where(mine, CustomerIdentity.id.in_(list(forgotten))))
    buyers = (Buyer("", changed.get("email", ""), ""), Buyer("", "", changed.get("phone", "")))
    values = [buyer.identity for buyer in buyers if buyer.identity]
    if not values or forgotten:
        return []
    accounts = tx.conn.scalars(select(CustomerIdentity.channel_account_id).where(mine).distinct()).all()
    query = select(CustomerIdentity.channel_account_id, CustomerIdentity.value)
    taken = {tuple(row) for row in tx.conn.execute(query.where(CustomerIdentity.value.in_(values)))}
    fresh = [(account, value) for account in sorted(accounts) for value in values if (account, value) not in taken]
    ids = list(next_ids(tx.conn, CustomerIdentity, len(fresh)))
    rows = [
        {"id": id_, "channel_account_id": account, "value": value, "customer_id": customer_id}
        for id_, (account, value) in zip(ids, fresh, strict=True)
    ]
    if rows:
        tx.conn.execute(insert(CustomerIdentity), rows)
    return ids


def _write_addresses(
    tx: Tx, customer_id: int, changed: Mapping[str, str], kept: Mapping[int, Mapping[str, str]]
) -> None:
    """Change addresses that are kept; one without any text is no longer, and may come back under its id."""
    by_id: dict[int, dict[str, str]] = {}
    for place, text in changed.items():
        kind, _, rest = place.partition(":")
        if kind == "address":
            number, _, name = rest.partition(":")
            by_id.setdefault(int(number), {})[name] = text
    for id_, lines in by_id.items():
        mine = CustomerAddress.id == id_
        if id_ in kept and not any({**kept[id_], **lines}.values()):
            tx.conn.execute(delete(CustomerAddress).where(mine))
        elif id_ in kept:
            tx.conn.execute(update(CustomerAddress).where(mine).values(**lines))
        elif _was_kept(tx, id_):
            _insert(tx, customer_id, [(id_, Address(**lines))])
        else:
            raise NotFound(
                words("This address is not kept any more. Nothing was changed."), fix=words("Add it as a new one.")
            )


def _was_kept(tx: Tx, address_id: int) -> bool:
    """Whether an id was given out and is free: ids are given once and grow, so a new one says how far they are."""
    here = tx.conn.execute(select(CustomerAddress.id).where(CustomerAddress.id == address_id)).first()
    return here is None and 0 < address_id < next_ids(tx.conn, CustomerAddress, 1)[0]


def _add(tx: Tx, customer_id: int, added: Sequence[Address], kept: int) -> list[int]:
    if added and kept + len(added) > MOST_ADDRESSES:
        raise BadInput(
            words("A customer has at most {n} addresses. Nothing was changed.", n=MOST_ADDRESSES),
            fix=words("Remove one that is no longer used."),
        )
    ids = list(next_ids(tx.conn, CustomerAddress, len(added)))
    _insert(tx, customer_id, list(zip(ids, added, strict=True)))
    return ids


def _insert(tx: Tx, customer_id: int, addresses: Sequence[tuple[int, Address]]) -> None:
    rows = [
        {
            "id": id_,
            "customer_id": customer_id,
            **{name: getattr(address, name) for name in ADDRESS_FIELDS},
            "used_at": tx.recorded_at,
        }
        for id_, address in addresses
    ]
    if rows:
        tx.conn.execute(insert(CustomerAddress), rows)


def _move_orders(tx: Tx, members: Sequence[int], moves: Sequence[OrderMove]) -> tuple[list[int], list[str]]:
    """Give open orders of the customer the new address: ids of those that have it, numbers of those that could not."""
    if not moves:
        return [], []
    lock_orders(tx, sorted(move.order_id for move in moves))
    lines = (getattr(OrderAddress, name) for name in ADDRESS_FIELDS)
    query = (
        select(SalesOrder.id, SalesOrder.number, SalesOrder.state, *lines)
        .join(OrderAddress, (OrderAddress.order_id == SalesOrder.id) & (OrderAddress.kind == "ship"))
        .where(SalesOrder.customer_id.in_(members), SalesOrder.id.in_([move.order_id for move in moves]))
    )
    found = {row.id: row for row in tx.conn.execute(query)}
    done, left = [], []
    for move in moves:
        row = found.get(move.order_id)
        if row is None:
            continue
        if _may_move(tx, row, move):
            change_address(tx, move.order_id, move.after)
            done.append(move.order_id)
        else:
            left.append(row.number)
    return done, left


def _may_move(tx: Tx, row: Any, move: OrderMove) -> bool:
    """Whether the order is open, not begun, and goes to where it was seen to go."""
    is_open = row.state not in OVER
    if not is_open or any(getattr(row, name) != getattr(move.before, name) for name in ADDRESS_FIELDS):
        return False
    try:
        refuse_begun(tx, move.order_id, "")
    except Refused:
        return False
    return True


def _standard(
    changed: Mapping[str, str],
    record: CustomerRecord,
    kept: Container[int],
    added: Sequence[int],
) -> int:
    """The id of the address, among those that are kept now, that new orders get; 0 for that of the last order."""
    wanted = changed.get(STANDARD)
    if wanted is None:
        return record.standard if record.standard in kept else 0
    if wanted.startswith("+"):
        return added[int(wanted[1:])]
    if not wanted:
        return 0
    if int(wanted) not in kept:
        raise NotFound(
            words("This address is not kept any more. Nothing was changed."), fix=words("Choose another one.")
        )
    return int(wanted)


def _told(changed: Mapping[str, str], added: Sequence[int], other_standard: bool) -> list[str]:
    """What changed, without its text."""
    told = {name for name in CONTACT if name in changed}
    if added or any(name.startswith("address:") for name in changed):
        told.add("address")
    return sorted(told | ({STANDARD} if other_standard else set()))
