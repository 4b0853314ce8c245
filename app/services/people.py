"""The people of the shop: taken in, renamed, given a role or a PIN, archived.

Names and PINs are attachments: operations and their results name ids alone. Who changes people proves with a PIN who
it is as soon as an owner has one (``services.login_store``); a manager does so for packers and associates only. The
last owner stays one.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.domain.identifiers import fold_key
from app.domain.people import checked_person, checked_role
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.queries.people import people
from app.services import login_store
from app.services.login_store import PersonChange, Proof
from app.services.logins import Logins, key_of
from app.services.order_notes import digest_of
from app.services.unit_of_work import Attachment, Command, Done, JsonObject, Tx, operation
from app.wording import words


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Take somebody in; the name is the attachment ``name``, ``content`` its digest."""

    content: str
    role: str
    by_id: int


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """Call a person something else; the name comes as in ``AddPerson``."""

    user_id: int
    content: str
    by_id: int


@dataclass(frozen=True, slots=True)
class SetRole:
    """Give a person another role."""

    user_id: int
    role: str
    by_id: int


@dataclass(frozen=True, slots=True)
class ArchivePerson:
    """A person works here no more; what they did stays theirs."""

    user_id: int
    by_id: int


@dataclass(frozen=True, slots=True)
class RestorePerson:
    """A person is back, with the role and the PIN of before."""

    user_id: int
    by_id: int


@dataclass(frozen=True, slots=True)
class SetPin:
    """Give a person a PIN, or another one; salt and key are the attachment ``pin``."""

    user_id: int
    by_id: int


@dataclass(frozen=True, slots=True)
class RemovePin:
    """Take a person's PIN away."""

    user_id: int
    by_id: int


@dataclass(frozen=True, slots=True)
class UnlockPerson:
    """Let a person try again who is locked."""

    user_id: int
    by_id: int


@operation(AddPerson, "people.add", version=1, right="people")
def add_person(tx: Tx, command: AddPerson) -> JsonObject:
    """Result: user_id. Raises BadInput for a name that is taken or is none, Refused who may not."""
    change = PersonChange(None, _free_name(tx, 0), checked_role(command.role))
    return _saved(tx, change)


@operation(RenamePerson, "people.rename", version=1, right="people")
def rename_person(tx: Tx, command: RenamePerson) -> JsonObject:
    """Result: user_id. Raises as ``add_person``, and NotFound."""
    return _saved(tx, PersonChange(command.user_id, _free_name(tx, command.user_id)))


@operation(SetRole, "people.role", version=1, right="people")
def set_role(tx: Tx, command: SetRole) -> JsonObject:
    """Result: user_id. Raises Refused for the last owner and who may not, NotFound."""
    return _saved(tx, PersonChange(command.user_id, role=checked_role(command.role)))


@operation(ArchivePerson, "people.archive", version=1, right="people")
def archive_person(tx: Tx, command: ArchivePerson) -> JsonObject:
    """Result: user_id. Raises Refused for the last owner and who may not, NotFound."""
    return _saved(tx, PersonChange(command.user_id, gone=True))


@operation(RestorePerson, "people.restore", version=1, right="people")
def restore_person(tx: Tx, command: RestorePerson) -> JsonObject:
    """Result: user_id. Raises Refused, NotFound."""
    return _saved(tx, PersonChange(command.user_id, gone=False))


@operation(SetPin, "people.pin", version=1, right="people")
def set_pin(tx: Tx, command: SetPin) -> JsonObject:
    """Result: user_id. Raises Refused."""
    return _answered(tx, command.user_id, login_store.set_pin(tx.conn, command.user_id, _value(tx, "pin"), _proof(tx)))


@operation(RemovePin, "people.remove_pin", version=1, right="people")
def remove_pin(tx: Tx, command: RemovePin) -> JsonObject:
    """Result: user_id. Raises Refused."""
    return _answered(tx, command.user_id, login_store.set_pin(tx.conn, command.user_id, None, _proof(tx)))


@operation(UnlockPerson, "people.unlock", version=1, right="people")
def unlock_person(tx: Tx, command: UnlockPerson) -> JsonObject:
    """Result: user_id. Raises Refused for who is no supervisor, or the same person."""
    return _answered(tx, command.user_id, login_store.unlock(tx.conn, command.user_id, _proof(tx)))


def _value(tx: Tx, name: str) -> Any:
    return tx.attachments[name].value


def _proof(tx: Tx) -> Proof:
    proof: Proof = _value(tx, "proof")
    return proof


def _free_name(tx: Tx, user_id: int) -> str:
    """The name that came along. Raises BadInput if it is none, or somebody's, archived ones included."""
    name = checked_person(str(_value(tx, "name")))
    for one in people(tx.conn, gone=True):
        if one.id != user_id and fold_key(one.name) == fold_key(name):
            gone = words("Bring that person back, or add a letter.") if one.is_gone else words("Add a letter.")
            raise BadInput(words("There is a person {name} already. Nothing was changed.", name=one.name), fix=gone)
    return name


def _saved(tx: Tx, change: PersonChange) -> JsonObject:
    verdict, user_id = login_store.save_person(tx.conn, change, _proof(tx))
    return _answered(tx, user_id, verdict)


def _answered(tx: Tx, user_id: int, verdict: str) -> JsonObject:
    if verdict == "right":
        tx.touch(Topic.SETTINGS)
        return {"user_id": user_id}
    if verdict == "none":
        raise NotFound(words("There is no such person, or no PIN. Nothing was changed."), fix=words("Choose another."))
    if verdict == "last_owner":
        raise Refused(
            words("This is the last owner of the shop. Nothing was changed."),
            fix=words("Make somebody else an owner first."),
        )
    if verdict == "refused":
        raise Refused(
            words("Only an owner may do this, or for packers and associates a manager. Nothing was changed."),
            fix=words("Ask a supervisor to do it with their PIN."),
        )
    raise Refused(words("Your PIN was not right. Nothing was changed."), fix=words("Enter it again."))


class Shop(Protocol):
    """What of an open shop these steps need: ``app.context.AppContext``."""

    def run(
        self, command: Command, *, op_id: uuid.UUID | None = None, attachments: Mapping[str, Attachment] | None = None
    ) -> Done:
        """Carry out a command."""

    @property
    def read(self) -> Callable[..., Any]:
        """Ask a query."""

    @property
    def beside(self) -> Callable[..., Any]:
        """Carry out a step beside the log."""


@dataclass(frozen=True, slots=True)
class Supervisor:
    """Who changes people, and the key of their PIN (None: they have none); see ``supervisor``."""

    shop: Shop
    logins: Logins
    by_id: int
    key: bytes | None = field(repr=False)

    def add(self, name: str, role: str, *, op_id: uuid.UUID | None = None) -> int:
        """Take somebody in; gives the id."""
        return self._do(AddPerson(digest_of(name), role, self.by_id), op_id, name=name)

    def rename(self, user_id: int, name: str, *, op_id: uuid.UUID | None = None) -> int:
        """Call a person something else."""
        return self._do(RenamePerson(user_id, digest_of(name), self.by_id), op_id, name=name)

    def set_role(self, user_id: int, role: str, *, op_id: uuid.UUID | None = None) -> int:
        """Give a person another role."""
        return self._do(SetRole(user_id, role, self.by_id), op_id)

    def archive(self, user_id: int, *, op_id: uuid.UUID | None = None) -> int:
        """A person works here no more."""
        return self._do(ArchivePerson(user_id, self.by_id), op_id)

    def restore(self, user_id: int, *, op_id: uuid.UUID | None = None) -> int:
        """A person is back."""
        return self._do(RestorePerson(user_id, self.by_id), op_id)

    def set_pin(self, user_id: int, pin: str, *, op_id: uuid.UUID | None = None) -> int:
        """Give a person a PIN. Blocks for a hash; BadInput for what is none."""
        salt = secrets.token_bytes(16)
        return self._do(SetPin(user_id, self.by_id), op_id, pin=(salt, key_of(pin, salt)))

    def remove_pin(self, user_id: int, *, op_id: uuid.UUID | None = None) -> int:
        """Take a person's PIN away."""
        return self._do(RemovePin(user_id, self.by_id), op_id)

    def unlock(self, user_id: int, *, op_id: uuid.UUID | None = None) -> int:
        """Let a person try again."""
        return self._do(UnlockPerson(user_id, self.by_id), op_id)

    def _do(self, command: Command, op_id: uuid.UUID | None, **along: Any) -> int:
        attachments = {name: Attachment(value) for name, value in along.items()}
        attachments["proof"] = Attachment(self.logins.proof(self.by_id, self.key))
        return int(self.shop.run(command, op_id=op_id, attachments=attachments).result["user_id"])


def supervisor(shop: Shop, logins: Logins, by_id: int, pin: str | None) -> Supervisor:
    """Who changes people, by their PIN (None: they have none). Blocks for a hash. Raises Refused for a wrong one."""
    key = None
    if pin is not None:
        outcome = logins.attempt(by_id, pin)
        if not outcome.is_right:
            raise Refused(words("{why} Nothing was changed.", why=outcome.words), fix=words("Enter your own PIN."))
        key = outcome.key
    return Supervisor(shop, logins, by_id, key)
