"""The steps on people and their PINs, as ``db.logins`` has them: PostgreSQL's functions, and the same on SQLite.

Each function is one step in the caller's transaction and gives a verdict of ``db.logins``. An offer must be committed
before what it proves is asked for; on SQLite, where the caller could just as well write the file, nobody compels it.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from app.domain.people import TRIES, Role, may_change
from db.models import DatabaseInfo, LoginPepper, UserAccount, UserSecret


@dataclass(frozen=True, slots=True)
class Proof:
    """Who says so, and the key of that person's PIN (None: the person has none)."""

    by_id: int
    key: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What becomes of a person (``user_id`` None: a new one); None leaves a field as it is."""

    user_id: int | None
    name: str | None = None
    role: Role | None = None
    gone: bool | None = None


def salt(conn: Connection, user_id: int) -> bytes:
    """The salt for the person's PIN; an invented one, always the same, where there is no such person or no PIN."""
    if conn.dialect.name != "sqlite":
        return bytes(conn.execute(text("SELECT login_salt(:user)"), {"user": user_id}).scalar_one())
    found = _secret(conn, user_id)
    if found is not None:
        return bytes(found.salt)
    pepper = _pepper(conn) or conn.execute(select(DatabaseInfo.database_id)).scalar_one().bytes
    return hashlib.sha256(pepper + f"salt {user_id}".encode()).digest()[:16]


def offer(conn: Connection, user_id: int, key: bytes) -> tuple[str, int]:
    """Count a try, before anything is compared. Gives ``counted``, ``locked`` or ``none``, and how many are left."""
    if conn.dialect.name != "sqlite":
        return _asked(conn, "SELECT verdict, tries FROM login_offer(:user, :key)", user=user_id, key=key)
    found = _secret(conn, user_id)
    if found is None:
        return "none", 0
    if found.failures >= TRIES:
        return "locked", 0
    count = found.failures + 1
    locked_at = datetime.now(UTC) if count >= TRIES else None
    _set_secret(conn, user_id, failures=count, offered=_mixed(conn, key), locked_at=locked_at)
    return "counted", TRIES - count


def check(conn: Connection, user_id: int, key: bytes) -> tuple[str, int]:
    """Compare what was offered: ``right``, ``wrong``, ``locked``, ``again`` or ``none``; and how many are left."""
    if conn.dialect.name != "sqlite":
        return _asked(conn, "SELECT verdict, tries FROM login_check(:user, :key)", user=user_id, key=key)
    verdict = _proven(conn, user_id, key)
    found = _secret(conn, user_id)
    return verdict, 0 if found is None else TRIES - found.failures


def set_pin(conn: Connection, user_id: int, new: tuple[bytes, bytes] | None, proof: Proof) -> str:
    """Give a person a PIN (``new``: salt and key), or take it away (None)."""
    new_salt, new_key = new or (None, None)
    if conn.dialect.name != "sqlite":
        sql = "SELECT login_set(:user, CAST(:salt AS bytea), CAST(:new AS bytea), :by, CAST(:key AS bytea))"
        values = {"user": user_id, "salt": new_salt, "new": new_key, "by": proof.by_id, "key": proof.key}
        return str(conn.execute(text(sql), values).scalar_one())
    person = _live(conn, user_id)
    if person is None:
        return "refused"
    verdict = _may(conn, proof, (Role(person.role),), own=user_id == proof.by_id)
    if verdict != "right":
        return verdict
    conn.execute(delete(UserSecret).where(UserSecret.user_id == user_id))
    if new is not None:
        if _pepper(conn) is None:
            conn.execute(insert(LoginPepper), {"id": 1, "pepper": secrets.token_bytes(32)})
        row = {"salt": new_salt, "proof": _mixed(conn, new[1]), "changed_at": datetime.now(UTC)}
        conn.execute(insert(UserSecret), {"user_id": user_id, **row})
    return verdict


def unlock(conn: Connection, user_id: int, proof: Proof) -> str:
    """Set a person's counter back, by another who supervises."""
    if conn.dialect.name != "sqlite":
        values = {"user": user_id, "by": proof.by_id, "key": proof.key}
        sql = "SELECT login_unlock(:user, :by, CAST(:key AS bytea))"
        return str(conn.execute(text(sql), values).scalar_one())
    verdict = "refused" if user_id == proof.by_id else _may(conn, proof, (), own=False)
    if verdict == "right":
        _begin_anew(conn, user_id)
    return verdict


def save_person(conn: Connection, change: PersonChange, proof: Proof) -> tuple[str, int]:
    """Make or change a person; gives the verdict and the person's id (0: there is none)."""
    if conn.dialect.name != "sqlite":
        sql = (
            "SELECT verdict, person FROM person_save(CAST(:user AS bigint), CAST(:name AS text), CAST(:role AS text),"
            " CAST(:gone AS boolean), :by, CAST(:key AS bytea))"
        )
        role = None if change.role is None else change.role.value
        return _asked(
            conn, sql, user=change.user_id, name=change.name, role=role, gone=change.gone, by=proof.by_id, key=proof.key
        )
    was = None
    if change.user_id is not None:
        was = conn.execute(select(UserAccount).where(UserAccount.id == change.user_id)).mappings().first()
        if was is None:
            return "none", 0
    roles = [] if was is None else [Role(was["role"])]
    verdict = _may(conn, proof, (*roles, *([change.role] if change.role else [])), own=False)
    if verdict != "right":
        return verdict, 0
    if was is None:
        row = {"name": change.name, "role": change.role}
        made = conn.execute(insert(UserAccount).values(row).returning(UserAccount.id)).scalar_one()
        return verdict, int(made)
    if _is_last_owner(conn, dict(was)) and (change.gone or change.role not in (None, Role.OWNER)):
        return "last_owner", int(was["id"])
    values: dict[str, Any] = {
        name: value for name, value in (("name", change.name), ("role", change.role)) if value is not None
    }
    if change.gone is not None:
        values["archived_at"] = (was["archived_at"] or datetime.now(UTC)) if change.gone else None
    if values:
        conn.execute(update(UserAccount).where(UserAccount.id == was["id"]).values(values))
    return verdict, int(was["id"])


def free(conn: Connection, user_id: int) -> bool:
    """Set a counter back without a supervisor: for whoever owns the database itself. Whether there was a PIN."""
    return _begin_anew(conn, user_id)


def _asked(conn: Connection, sql: str, **values: Any) -> tuple[str, int]:
    verdict, number = conn.execute(text(sql), values).one()
    return str(verdict), int(number or 0)


# The same as in ``db.logins``, on SQLite.


def _live(conn: Connection, user_id: int) -> Any:
    return conn.execute(
        select(UserAccount.id, UserAccount.role).where(UserAccount.id == user_id, UserAccount.archived_at.is_(None))
    ).first()


def _secret(conn: Connection, user_id: int) -> Any:
    """The secret of a person who is not archived."""
    query = select(UserSecret.salt, UserSecret.proof, UserSecret.failures, UserSecret.offered).where(
        UserSecret.user_id == user_id
    )
    return None if _live(conn, user_id) is None else conn.execute(query).first()


def _set_secret(conn: Connection, user_id: int, **values: Any) -> int:
    return conn.execute(update(UserSecret).where(UserSecret.user_id == user_id).values(values)).rowcount


def _begin_anew(conn: Connection, user_id: int) -> bool:
    return _set_secret(conn, user_id, failures=0, offered=None, offered_in=None, locked_at=None) > 0


def _pepper(conn: Connection) -> bytes | None:
    found = conn.execute(select(LoginPepper.pepper)).scalar()
    return None if found is None else bytes(found)


def _mixed(conn: Connection, key: bytes | None) -> bytes:
    return hashlib.sha256((_pepper(conn) or b"") + (key or b"")).digest()


def _proven(conn: Connection, user_id: int, key: bytes | None) -> str:
    found = _secret(conn, user_id)
    if found is None:
        return "none"
    mixed = _mixed(conn, key)
    no = "locked" if found.failures >= TRIES else ""
    if found.offered is None or bytes(found.offered) != mixed:
        return no or "again"
    if not secrets.compare_digest(bytes(found.proof), mixed):
        return no or "wrong"
    _begin_anew(conn, user_id)
    return "right"


def _may(conn: Connection, proof: Proof, roles: tuple[Role, ...], *, own: bool) -> str:
    """Whether the one who says so may: by a PIN; while no owner has one, an owner may without."""
    by = _live(conn, proof.by_id)
    if by is None:
        return "refused"
    if own and _secret(conn, proof.by_id) is not None:
        return _proven(conn, proof.by_id, proof.key)
    if not _is_guarded(conn):
        return "right" if by.role == Role.OWNER else "refused"
    return _proven(conn, proof.by_id, proof.key) if may_change(Role(by.role), *roles) else "refused"


def _is_guarded(conn: Connection) -> bool:
    query = (
        select(UserSecret.user_id)
        .join(UserAccount, UserAccount.id == UserSecret.user_id)
        .where(UserAccount.role == Role.OWNER, UserAccount.archived_at.is_(None))
    )
    return conn.execute(query).first() is not None


def _is_last_owner(conn: Connection, was: dict[str, Any]) -> bool:
    if was["role"] != Role.OWNER or was["archived_at"] is not None:
        return False
    others = select(UserAccount.id).where(
        UserAccount.role == Role.OWNER, UserAccount.archived_at.is_(None), UserAccount.id != was["id"]
    )
    return conn.execute(others).first() is None
