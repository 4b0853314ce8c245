"""Who bought: customers known to an account by e-mail or phone. Never merged by guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.domain.identifiers import fold
from app.services.catalog import MAX_IN
from app.services.unit_of_work import Tx
from db.bulk import insert_rows, next_ids
from db.models import Customer, CustomerIdentity

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


def resolve_customers(tx: Tx, account_id: int, buyers: Iterable[Buyer]) -> dict[str, int]:
    """Customer ids by identity; unknown identities become customers of their own."""
    by_identity = {buyer.identity: buyer for buyer in buyers if buyer.identity}
    found: dict[str, int] = {}
    values = sorted(by_identity)
    for start in range(0, len(values), MAX_IN):
        query = select(CustomerIdentity.value, CustomerIdentity.customer_id).where(
            CustomerIdentity.channel_account_id == account_id,
            CustomerIdentity.value.in_(values[start : start + MAX_IN]),
        )
        found |= dict(tx.conn.execute(query).all())
    new = [value for value in values if value not in found]
    ids = next_ids(tx.conn, Customer, len(new))
    fresh = dict(zip(new, ids, strict=True))
    insert_rows(tx.conn, Customer, [{"id": fresh[value], "name": by_identity[value].name} for value in new])
    insert_rows(
        tx.conn,
        CustomerIdentity,
        [{"channel_account_id": account_id, "value": value, "customer_id": fresh[value]} for value in new],
    )
    return found | fresh
