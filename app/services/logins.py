"""Trying a PIN: one slow hash and one counted try for each, and the same words and time whoever is named.

The PIN itself goes no further than ``key_of``; the key goes to the database, beside the operation log.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.domain.identifiers import fold_key
from app.domain.people import TRIES, checked_pin
from app.errors import Refused
from app.queries.people import people
from app.services import login_store
from app.services.login_store import Proof
from app.wording import Words, words

# RFC 9106, the choice for little memory: some 140 ms and 64 MiB a try.
_HASH = {"time_cost": 3, "memory_cost": 65_536, "parallelism": 4, "hash_len": 32}
_KEPT_STRANGERS = 1_000
_MOST_OFFERS = 3  # somebody else tries the same person at the same moment


def key_of(pin: str, salt: bytes) -> bytes:
    """The key of a PIN, by argon2id. Raises BadInput for what is no PIN. Blocks for a tenth of a second or more."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(checked_pin(pin).encode(), salt, type=Type.ID, **_HASH)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a try: whether it is that person, and if not how many tries are left (0: locked)."""

    is_right: bool
    tries: int = 0
    key: bytes | None = field(default=None, repr=False)

    @property
    def words(self) -> Words:
        """What is said to who tried."""
        if self.is_right:
            return words("This is the right PIN.")
        if self.tries == 0:
            return words("Locked. A supervisor can unlock.")
        if self.tries == 1:
            return words("Name or PIN is wrong. 1 try left.")
        return words("Name or PIN is wrong. {tries} tries left.", tries=self.tries)


@dataclass(slots=True)
class Logins:
    """Tries of one program; ``read`` and ``beside`` are those of the open shop."""

    read: Callable[..., Any]
    beside: Callable[..., Any]
    _strangers: OrderedDict[str, int] = field(default_factory=OrderedDict)

    def attempt(self, user_id: int | None, pin: str, *, name: str = "") -> Outcome:
        """Try a person's PIN; ``user_id`` None: whoever goes by ``name``, which may be nobody's.

        Blocks: one hash, unless the person is locked already. Raises BadInput for what can be no PIN: that is not
        counted. Who has no PIN is nobody here.
        """
        checked_pin(pin)
        everybody = self.read(people)
        if user_id is None:
            user_id = next((one.id for one in everybody if fold_key(one.name) == fold_key(name)), 0)
        person = next((one for one in everybody if one.id == user_id and one.has_pin), None)
        if person is None:
            return self._stranger(fold_key(name) or str(user_id), pin)
        if person.is_locked:
            return Outcome(False)
        key = key_of(pin, self.read(login_store.salt, person.id))
        return self.tried(person.id, key)

    def tried(self, user_id: int, key: bytes) -> Outcome:
        """Try a key that is known already. Blocks: two commits."""
        for _ in range(_MOST_OFFERS):
            verdict, tries = self.beside(lambda conn: login_store.offer(conn, user_id, key))
            if verdict == "counted":
                verdict, tries = self.beside(lambda conn: login_store.check(conn, user_id, key))
            if verdict != "again":
                break
        return Outcome(True, TRIES, key) if verdict == "right" else Outcome(False, 0 if verdict == "locked" else tries)

    def proof(self, by_id: int, key: bytes | None) -> Proof:
        """What a step on people is done with: the key is tried, and offered once more. Raises Refused."""
        if key is not None:
            outcome = self.tried(by_id, key)
            if not outcome.is_right:
                raise Refused(words("{why} Nothing was changed.", why=outcome.words), fix=words("Enter your own PIN."))
            self.beside(lambda conn: login_store.offer(conn, by_id, key))
        return Proof(by_id, key)

    def _stranger(self, who: str, pin: str) -> Outcome:
        """Somebody who is not there gets the same hash, count and words; the count ends with the program."""
        count = self._strangers.pop(who, 0)
        if count < TRIES:
            key = key_of(pin, self.read(login_store.salt, 0))
            self.beside(lambda conn: login_store.offer(conn, 0, key))
        self._strangers[who] = min(count + 1, TRIES)
        while len(self._strangers) > _KEPT_STRANGERS:
            self._strangers.popitem(last=False)
        return Outcome(False, max(TRIES - count - 1, 0))
