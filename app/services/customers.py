"""Who bought: customers known to an account by e-mail or phone. Never merged by guess."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.channels.base import IncomingOrder
from app.domain.identifiers import fold, fold_key
from app.services.unit_of_work import Tx
from db import direct
from db.bulk import next_ids
from db.models import Customer, CustomerIdentity
from db.writes import Writes

_MIN_PHONE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Buyer:
    """What an order says of its buyer."""

    name: str
    email: str
    phone: str

    @property
    def identity(self) -> str:
        """``email:...`` if there is one, else ``phone:`` + digits, else empty (then nobody is linked)."""
        if "@" in self.email:
            return f"email:{fold(self.email)}"
        digits = "".join(char for char in self.phone if char.isdigit())
        return f"phone:{digits}" if len(digits) >= _MIN_PHONE_DIGITS else ""

    @classmethod
    def of(cls, order: IncomingOrder, name: str) -> Buyer:
        """The buyer of an incoming order, who is called ``name``."""
        return cls(name, order.email, order.phone or order.ship_to.phone)


def known_customers(conn: Connection, account_id: int, identities: Iterable[str]) -> dict[str, int]:
    """Ids of the customers that the account knows, by identity."""
    wanted = sorted(set(identities))
    return {row[0]: row[1] for row in direct.rows(conn, _KNOWN, (account_id, wanted))} if wanted else {}


_KNOWN = "SELECT value, customer_id FROM customer_identity WHERE channel_account_id = ? AND value IN (??)"


def add_customers(writes: Writes, account_id: int, fresh: Mapping[int, Buyer], created_at: datetime) -> None:
    """Insert new customers, by their ids."""
    customers = [
        {
            "id": customer_id,
            "name": buyer.name,
            "name_fold": fold_key(buyer.name),
            "email": buyer.email,
            "phone": buyer.phone,
            "created_at": created_at,
        }
        for customer_id, buyer in fresh.items()
    ]
    writes.insert(Customer, customers)
    identities = [
        {"channel_account_id": account_id, "value": buyer.identity, "customer_id": customer_id}
        for customer_id, buyer in fresh.items()
    ]
    writes.insert(CustomerIdentity, identities)


def add_identity(writes: Writes, account_id: int, customer_id: int, buyer: Buyer) -> None:
    """From now on the account knows the customer by the buyer's identity, which must be new to it."""
    row = {"channel_account_id": account_id, "value": buyer.identity, "customer_id": customer_id}
    writes.insert(CustomerIdentity, [row])


def resolve_customers(tx: Tx, account_id: int, buyers: Iterable[Buyer]) -> dict[str, int]:
    """Customer ids by identity; unknown identities become customers of their own."""
    by_identity = {buyer.identity: buyer for buyer in buyers if buyer.identity}
    found = known_customers(tx.conn, account_id, by_identity)
    new = [value for value in sorted(by_identity) if value not in found]
    fresh = dict(zip(new, next_ids(tx.conn, Customer, len(new)), strict=True))
    writes = Writes(tx.conn)
    add_customers(
        writes, account_id, {customer_id: by_identity[value] for value, customer_id in fresh.items()}, tx.recorded_at
    )
    writes.send()
    return found | fresh
