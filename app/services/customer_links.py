"""Two records that are one person: one is linked to the other, by a person's decision and never by guess.

Nothing is copied or rewritten: orders, identities and notes stay with the record they came to, and whoever reads a
customer reads the records that are linked to it as well. Links are one step deep: what was linked to the record that is
linked now is linked to the same one.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update

from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import Customer


@dataclass(frozen=True, slots=True)
class LinkCustomers:
    """``customer_id`` is the same person as ``into_id``, whose name and e-mail stay."""

    customer_id: int
    into_id: int


@dataclass(frozen=True, slots=True)
class UnlinkCustomer:
    """The opposite: a record of its own again, with ``back`` (the ``moved`` of the linking) linked to it."""

    customer_id: int
    back: tuple[int, ...] = ()


@operation(LinkCustomers, "customers.link", version=1, right="orders")
def link_customers(tx: Tx, command: LinkCustomers) -> JsonObject:
    """Link. Result: customer_id, into_id (the one that stands for both now), moved (ids that were linked to it).

    Raises NotFound for a record that is not there, Refused for one that is linked already, or to itself.
    """
    rows = _locked(tx, command.customer_id, command.into_id)
    source, target = rows[command.customer_id], rows[command.into_id]
    into_id = target if target is not None else command.into_id
    if source is not None:
        raise Refused(
            words("This customer is linked to another one already. Nothing was changed."), fix=words("Undo that first.")
        )
    if into_id == command.customer_id:
        raise Refused(
            words("Both are one customer already. Nothing was changed."), fix=words("Choose another customer.")
        )
    query = select(Customer.id).where(Customer.merged_into_id == command.customer_id).order_by(Customer.id)
    moved = list(tx.conn.scalars(query))
    tx.conn.execute(
        update(Customer).where(Customer.id.in_([command.customer_id, *moved])).values(merged_into_id=into_id)
    )
    tx.touch(Topic.CUSTOMERS, command.customer_id, into_id, *moved)
    return {"customer_id": command.customer_id, "into_id": into_id, "moved": moved}


@operation(UnlinkCustomer, "customers.unlink", version=1, right="orders")
def unlink_customer(tx: Tx, command: UnlinkCustomer) -> JsonObject:
    """Part them again; a record that is not linked is an answer. Result: customer_id, into_id (None: it was not).

    Raises NotFound for a record that is not there.
    """
    into_id = _locked(tx, command.customer_id)[command.customer_id]
    if into_id is None:
        return {"customer_id": command.customer_id, "into_id": None}
    here = Customer.merged_into_id == into_id
    tx.conn.execute(update(Customer).where(Customer.id == command.customer_id).values(merged_into_id=None))
    # Those of them that went elsewhere meanwhile stay there.
    back = update(Customer).where(Customer.id.in_(command.back), here).values(merged_into_id=command.customer_id)
    tx.conn.execute(back)
    tx.touch(Topic.CUSTOMERS, command.customer_id, into_id, *command.back)
    return {"customer_id": command.customer_id, "into_id": into_id}


def _locked(tx: Tx, *customer_ids: int) -> dict[int, int | None]:
    """Whom each of the records is linked to, locked in the order of ids. Raises NotFound."""
    wanted = sorted(set(customer_ids))
    query = select(Customer.id, Customer.merged_into_id).where(Customer.id.in_(wanted)).order_by(Customer.id)
    found: dict[int, int | None] = {row.id: row.merged_into_id for row in tx.conn.execute(query.with_for_update())}
    if len(found) < len(wanted):
        raise NotFound(
            words("This customer is not there any more. Nothing was changed."), fix=words("Look for it in the list.")
        )
    return found
