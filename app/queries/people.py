"""The people of the shop: who they are, and whether they have a PIN. What a PIN is compared with nobody reads."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.domain.identifiers import CodeKind, OwnCode
from app.domain.people import LOCK_MINUTES, TRIES, Role, usual_lock_minutes
from app.queries.settings import shop_setting


@dataclass(frozen=True, slots=True)
class Person:
    """One person. ``is_locked``: too many wrong PINs; ``is_gone``: archived."""

    id: int
    name: str
    role: Role
    has_pin: bool
    is_locked: bool
    is_gone: bool

    @property
    def code(self) -> str:
        """What their badge says to a scanner."""
        return str(OwnCode(CodeKind.USER, self.id))


_SQLITE = f"(SELECT user_id AS person, failures >= {TRIES} AS is_locked FROM user_secret)"  # noqa: S608 - our words
_POSTGRESQL = "login_state()"


def people(conn: Connection, *, gone: bool = False) -> list[Person]:
    """Everybody by name; archived ones only with ``gone``."""
    state = _SQLITE if conn.dialect.name == "sqlite" else _POSTGRESQL
    rows = conn.execute(
        text(
            "SELECT u.id, u.name, u.role, s.person IS NOT NULL AS has_pin, coalesce(s.is_locked, false) AS is_locked,"  # noqa: S608 - our words
            f" u.archived_at IS NOT NULL AS is_gone FROM user_account u LEFT JOIN {state} s ON s.person = u.id"
        )
    )
    found = [
        Person(row.id, row.name, Role(row.role), bool(row.has_pin), bool(row.is_locked), bool(row.is_gone))
        for row in rows
        if gone or not row.is_gone
    ]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def lock_facts(conn: Connection) -> tuple[list[Person], dict[Role, int]]:
    """Everybody, and after how many minutes the lock comes for each role (0: never)."""
    minutes = {}
    for role, key in LOCK_MINUTES.items():
        value = shop_setting(conn, key)
        minutes[role] = value if isinstance(value, int) else usual_lock_minutes(role)
    return people(conn), minutes
