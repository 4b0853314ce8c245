"""Operations: the only place that commits.

Every write is a named operation: a frozen dataclass (the command, JSON by nature) and one function that carries it out
inside a transaction. ``Operations.run`` owns commit, retry, the operation id and the translation of errors:

* the ``op_id`` is made at the user's gesture and unique in the database with the command's hash and the result, so the
  same gesture again gives the stored result and moves nothing;
* what the database says may be retried is retried as a whole; a broken connection is *unknown*, not failed, and is
  resolved by the ``op_id``;
* only committed results are stored: a refusal (``OperationError``) leaves the ``op_id`` free.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import random
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain.topics import Topic, Touched, touched
from app.errors import OperationConflict, OperationError, Unavailable
from app.services.own_changes import OwnChanges
from db import direct
from db.failures import Failure, classify, left_open
from db.models import Change, Operation, OrderEvent, StockMove
from db.models.stock import MoveKind
from db.session import Database
from db.words import told
from db.writes import Writes

JsonObject = dict[str, Any]

C = TypeVar("C")
T = TypeVar("T")

MAX_ATTEMPTS = 6
MAX_RIVALS = 20
_RECONNECT_SECONDS = 10.0


# Columns of what is recorded on the way: first those that are the same in every row of an operation.
_SAME = ("op_id", "user_id", "station_id", "happened_at", "recorded_at")
_MOVE = ("seq", "sku_id", "location_id", "kind", "hand_delta", "reserved_delta", "held_delta", "order_line_id")
# What most rows have none of: it is written only if one of them does.
_DETAIL = ("bin_id", "lot_id", "serial_id", "reason", "document_kind", "document_id", "unit_cost")
_EVENT = ("order_id", "shipment_id", "kind", "data")


class Command(Protocol):
    """A frozen dataclass of plain values: str, int, bool, None, and tuples of them."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


# Of a command's field that holds what a person wrote: the payload has its digest alone, so that it can be erased where
# it is kept, and the same words are the same gesture. ``note: str = field(default="", metadata=BESIDE)``
BESIDE: Mapping[str, bool] = MappingProxyType({"beside": True})


@dataclass(frozen=True, slots=True)
class Attachment:
    """Bytes or parsed rows that belong to an operation but not into its payload (the payload has their digest)."""

    value: Any


@dataclass(frozen=True, slots=True)
class Done:
    """What a committed operation left: its result, what it touched, and whether it had been done before."""

    result: JsonObject
    touched: tuple[Touched, ...]
    replayed: bool = False


class MoveDetail(NamedTuple):
    """What else a ledger row says, as ``db.models.StockMove`` has it: in which bin, of which lot, which unit, why."""

    bin_id: int | None = None
    lot_id: int | None = None
    serial_id: int | None = None
    reason: str = ""
    document_kind: str | None = None
    document_id: int | None = None
    unit_cost: int | None = None


NO_DETAIL = MoveDetail()


class DoneBefore(Exception):
    """The operation was committed before: what carries it out again is left, and nothing of it is kept."""

    def __init__(self, stored: JsonObject) -> None:
        super().__init__()
        self.stored = stored


@dataclass(slots=True)
class Tx:
    """The transaction of one operation: its connection, its actor, and what it records on the way.

    ``happened_at`` is the station's clock, ``recorded_at`` the database's. Ledger rows and timeline entries are
    gathered and written together at the end.
    """

    conn: Connection
    op_id: uuid.UUID
    user_id: int
    station_id: int
    happened_at: datetime
    _recorded_at: datetime | None
    attachments: Mapping[str, Attachment]
    writes: Writes = field(init=False)  # what nothing more is read after: sent at the end, with all that is recorded
    _touched: dict[Topic, set[int] | None] = field(default_factory=dict)
    _moves: list[tuple[Any, ...]] = field(default_factory=list)  # as _MOVE has it, without what is the same in all
    _details: dict[int, MoveDetail] = field(default_factory=dict)  # by seq, of those rows that have any
    _events: list[tuple[Any, ...]] = field(default_factory=list)  # as _EVENT has it, likewise

    def __post_init__(self) -> None:
        self.writes = Writes(self.conn)

    def begun(self, now: datetime, stored: JsonObject | None) -> None:
        """The database's clock has come, and what is stored under our id. Raises DoneBefore if anything is."""
        if stored is not None:
            raise DoneBefore(stored)
        self._recorded_at = now

    @property
    def recorded_at(self) -> datetime:
        """The database's clock when the operation began; it comes with the answer to the first statement."""
        if self._recorded_at is None:
            direct.settle(self.conn)
        assert self._recorded_at is not None, "what it was to come with failed"
        return self._recorded_at

    def touch(self, topic: Topic, *ids: int) -> None:
        """Say that records of the topic changed; without ids: any of them may have."""
        known = self._touched.setdefault(topic, set())
        if not ids:
            self._touched[topic] = None
        elif known is not None:
            known.update(ids)

    def move(
        self,
        kind: MoveKind,
        sku_id: int,
        location_id: int,
        *,
        hand: int = 0,
        reserved: int = 0,
        held: int = 0,
        order_line_id: int | None = None,
        detail: MoveDetail = NO_DETAIL,
    ) -> None:
        """Append a line to the stock ledger. The caller changes the counters by the same figures."""
        seq = len(self._moves) + 1
        self._moves.append((seq, sku_id, location_id, kind.value, hand, reserved, held, order_line_id))
        if detail is not NO_DETAIL:
            self._details[seq] = detail

    def event(self, order_id: int, kind: str, data: JsonObject | None = None, shipment_id: int | None = None) -> None:
        """Append an entry to the order's timeline; ``data`` holds ids and figures, never personal text."""
        self._events.append((order_id, shipment_id, kind, direct.json_text(data or {})))

    @contextlib.contextmanager
    def one_of_many(self) -> Iterator[None]:
        """One record among many: what is raised inside takes back what was done inside, and nothing else.

        Locks that are taken inside are let go then, so whoever needs them in order takes them before.
        """
        moves, events = len(self._moves), len(self._events)
        part = self.conn.begin_nested()
        try:
            yield
            direct.settle(self.conn)
        except BaseException:
            del self._moves[moves:], self._events[events:]
            self._details = {seq: detail for seq, detail in self._details.items() if seq <= moves}
            if not self.conn.invalidated:
                direct.forget(self.conn)
                part.rollback()
            raise
        part.commit()

    @property
    def stamp(self) -> JsonObject:
        """Who, where and when, as every recorded row carries it."""
        return {
            "user_id": self.user_id,
            "station_id": self.station_id,
            "happened_at": self.happened_at,
            "recorded_at": self.recorded_at,
        }

    def touched(self) -> tuple[Touched, ...]:
        """What the operation touched so far; ledger rows and timeline entries touch by themselves."""
        if self._moves:
            self.touch(Topic.STOCK, *{move[_MOVE.index("sku_id")] for move in self._moves})
        if self._events:
            self.touch(Topic.ORDERS, *{event[_EVENT.index("order_id")] for event in self._events})
        return tuple(
            Touched(topic, None) if ids is None else touched(topic, ids) for topic, ids in self._touched.items()
        )

    def record(self) -> None:
        """Write the ledger rows and timeline entries that were gathered."""
        times = [direct.driver_time(self.conn, self.happened_at), direct.driver_time(self.conn, self.recorded_at)]
        same = (direct.driver_id(self.conn, self.op_id), self.user_id, self.station_id, *times)
        columns: tuple[str, ...] = _SAME + _MOVE
        rows: list[tuple[Any, ...]] = [same + move for move in self._moves]
        if self._details:
            columns += _DETAIL
            rows = [row + self._details.get(seq, NO_DETAIL) for seq, row in enumerate(rows, start=1)]
        self.writes.insert_values(StockMove.__tablename__, columns, rows)
        self.writes.insert_values(OrderEvent.__tablename__, _SAME + _EVENT, [same + event for event in self._events])


@dataclass(frozen=True, slots=True)
class Spec:
    """A registered operation."""

    name: str
    version: int
    right: str
    journaled: bool
    carry_out: Callable[[Tx, Any], JsonObject]


_SPECS: dict[type[Any], Spec] = {}  # filled by @operation while modules load, read-only afterwards


def operation(
    command: type[C], name: str, *, version: int, right: str, journaled: bool = False
) -> Callable[[Callable[[Tx, C], JsonObject]], Callable[[Tx, C], JsonObject]]:
    """Register the function that carries out ``command``. Names are never reused; ``right`` is what a user needs."""

    def register(function: Callable[[Tx, C], JsonObject]) -> Callable[[Tx, C], JsonObject]:
        if command in _SPECS or any(spec.name == name for spec in _SPECS.values()):
            raise ValueError(f"operation {name!r} is registered twice")
        _SPECS[command] = Spec(name, version, right, journaled, function)
        return function

    return register


def registered() -> tuple[Spec, ...]:
    """Every operation that the loaded services know."""
    return tuple(_SPECS.values())


def payload_of(command: Command) -> JsonObject:
    """The command as JSON values; characters that no database stores in JSON come out as U+FFFD.

    Of what is ``BESIDE`` and not left at its default there is the SHA-256 (hex).
    """
    values: JsonObject = {}
    for name, beside, default in _fields(type(command)):
        value = getattr(command, name)
        if beside and value != default:
            value = hashlib.sha256(json.dumps(value, default=dataclasses.asdict).encode()).hexdigest()
        values[name] = _storable(value)
    return values


@functools.cache
def _fields(kind: type[Any]) -> tuple[tuple[str, bool, Any], ...]:
    """Of each field its name, whether it is ``BESIDE``, and its default."""
    return tuple((one.name, one.metadata == BESIDE, one.default) for one in dataclasses.fields(kind))


def _storable(value: Any) -> Any:
    """The value as JSON has it, without NUL and without halves of characters (lone surrogates)."""
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, str):
        if value.isascii() and "\0" not in value:
            return value
        return value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list | tuple):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {key: _storable(item) for key, item in value.items()}
    is_one = dataclasses.is_dataclass(value) and not isinstance(value, type)
    return _storable(dataclasses.asdict(value)) if is_one else value


def payload_hash(spec: Spec, payload: JsonObject) -> str:
    """SHA-256 of name, version and canonical JSON: the same gesture has the same hash for ever."""
    return hashlib.sha256(_canonical([spec.name, spec.version, payload]).encode()).hexdigest()


def _canonical(value: Any) -> str:
    """JSON in ASCII with sorted keys. What is stored is nearly always just that, and is had in a tenth of the time."""
    text = direct.json_text(value)
    if text.isascii() and text.isprintable():
        return text
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


class Operations:
    """Runs commands on one database at one station, for whoever works there."""

    def __init__(
        self, db: Database, *, user_id: int, station_id: int, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._db = db
        self._user_id = user_id
        self._station_id = station_id
        self._clock = clock
        self.own = OwnChanges()  # for the change feed of this program

    def run(
        self,
        command: Command,
        *,
        op_id: uuid.UUID | None = None,
        attachments: Mapping[str, Attachment] | None = None,
        user_id: int | None = None,
    ) -> Done:
        """Carry out the command in one transaction and commit it. Blocks; call it on the writer thread.

        ``user_id``: who asked for it, where another person works here by now.
        Raises OperationError (expected, nothing was changed), OperationConflict (the ``op_id`` was used for something
        else), or what the function itself raises (a bug; nothing was changed).
        """
        spec = _SPECS[type(command)]
        who = self._user_id if user_id is None else user_id
        identity, now = op_id or uuid.uuid4(), self._clock()
        attempt = _Attempt(spec, command, payload_of(command), identity, now, attachments or {}, who)
        give_up, unsure = time.monotonic() + _RECONNECT_SECONDS, False
        met: Counter[Failure] = Counter()  # each kind by itself: an outage uses up nobody's tries
        while True:
            try:
                return self._once(attempt)
            except DBAPIError as error:
                failure = classify(error)
                met[failure] += 1
                unsure = unsure or left_open(error)
                # In an outage that is known the person is told at once; the same gesture may come again.
                if self._db.is_away or not _may_retry(failure, met[failure], give_up):
                    raise told(error, self._db.url, unsure=unsure) or error from error
                time.sleep(random.uniform(0.005, 0.02 * min(met.total(), 10)))

    def act_as(self, user_id: int) -> None:
        """Another person works here from now on."""
        self._user_id = user_id

    def seen(self, session: uuid.UUID) -> bool:
        """Say that this program is still there as its station; False if another has become that station meanwhile.

        No operation: it says nothing that anybody would look up later, twice a minute. While the database is away
        nobody knows, and True is given.
        """
        try:
            with self._db.writing() as conn:
                now, _ = _looked_up(conn, session)
                values = (direct.driver_time(conn, now), self._station_id, direct.driver_id(conn, session))
                sql = "UPDATE station_session SET seen_at = ? WHERE station_id = ? AND session = ?"
                return direct.change(conn, sql, values) == 1
        except (DBAPIError, Unavailable):
            return True

    def beside(self, step: Callable[[Connection], T]) -> T:
        """Carry out one small step in a transaction of its own, and commit it: beside the log, so for PINs alone.

        No retry: a try that may have been counted is not counted twice.
        """
        try:
            with self._db.writing() as conn:
                return step(conn)
        except DBAPIError as error:
            raise told(error, self._db.url, unsure=left_open(error)) or error from error

    def _once(self, attempt: _Attempt) -> Done:
        try:
            return self._carried_out(attempt)
        except DoneBefore as before:
            return _done_before(attempt, before.stored)
        except (OperationError, DBAPIError) as error:
            if self._db.is_sqlite or not (isinstance(error, OperationError) or classify(error) in _OF_ANOTHER_TRY):
                raise
            # An earlier try may have been committed after our look, or we did not wait for its answer: then it is that
            # which is refused, or there already.
            with self._db.writing() as conn:
                _, stored = _looked_up(conn, attempt.op_id)
            if stored is None:
                raise
            return _done_before(attempt, stored)

    def _carried_out(self, attempt: _Attempt) -> Done:
        with self.own.committing() as expect, self._db.writing() as conn:
            who = attempt.user_id, self._station_id
            tx = Tx(conn, attempt.op_id, *who, attempt.happened_at, None, attempt.attachments)
            _look_up(conn, attempt.op_id, tx.begun)
            result = attempt.spec.carry_out(tx, attempt.command)
            gone = tx.touched()
            tx.record()
            writes = tx.writes
            if gone:
                topics = {t.topic.value: sorted(t.ids) if t.ids is not None else None for t in gone}
                writes.insert_numbered(Change, {"station_id": self._station_id, "topics": topics}, "seq")
            writes.insert(Operation, [_row(attempt, result) | tx.stamp])
            with self.own.unsaid():
                writes.send_and_commit()
                if writes.number is not None:
                    expect(writes.number)
        if gone:
            self._db.announce()
        return Done(result, gone)


def _done_before(attempt: _Attempt, stored: JsonObject) -> Done:
    """The stored result of the same gesture. Raises OperationConflict if the id belongs to another."""
    if stored["payload_hash"] != payload_hash(attempt.spec, attempt.payload):
        raise OperationConflict(f"operation {attempt.op_id} was used before for {stored['name']}")
    return Done(stored["result"], (), replayed=True)


def _row(attempt: _Attempt, result: JsonObject) -> JsonObject:
    """The operation as it is stored, without who and when."""
    return {
        "op_id": attempt.op_id,
        "name": attempt.spec.name,
        "version": attempt.spec.version,
        "payload_hash": payload_hash(attempt.spec, attempt.payload),
        "payload": attempt.payload,
        "result": result,
    }


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One gesture, the same through all its retries."""

    spec: Spec
    command: Command
    payload: JsonObject
    op_id: uuid.UUID
    happened_at: datetime
    attachments: Mapping[str, Attachment]
    user_id: int


# What a step that was done before meets in the database when it is done again.
_OF_ANOTHER_TRY = (Failure.DUPLICATE, Failure.CONSTRAINT)


def _look_up(conn: Connection, op_id: uuid.UUID, heed: Callable[[datetime, JsonObject | None], None]) -> None:
    """Ask for the database's clock and the stored operation, together with the next statement.

    Two tries of one operation take turns: a try whose COMMIT is still on its way ends before the next one looks.
    """
    if conn.dialect.name == "sqlite":
        found = direct.first(
            conn, "SELECT name, payload_hash, result FROM operation WHERE op_id = ?", (direct.driver_id(conn, op_id),)
        )
        heed(datetime.now(UTC), None if found is None else _stored(*found))
        return

    def came(rows: direct.Rows, _count: int) -> None:
        ((now, *operation),) = rows
        heed(now, None if operation[0] is None else _stored(*operation))

    sql = (
        "SELECT clock_timestamp(), o.name, o.payload_hash, o.result FROM (SELECT pg_advisory_xact_lock(?)) AS turn"
        " LEFT JOIN operation o ON o.op_id = ?"
    )
    direct.later(conn, sql, (int.from_bytes(op_id.bytes[:8], signed=True), op_id), came)


def _stored(name: str, payload_hash: str, result: Any) -> JsonObject:
    return {"name": name, "payload_hash": payload_hash, "result": direct.python_json(result)}


def _looked_up(conn: Connection, op_id: uuid.UUID) -> tuple[datetime, JsonObject | None]:
    """The answer to ``_look_up``, now."""
    answers: list[tuple[datetime, JsonObject | None]] = []
    _look_up(conn, op_id, lambda now, stored: answers.append((now, stored)))
    direct.settle(conn)
    return answers[0]


def _may_retry(failure: Failure, tried: int, give_up: float) -> bool:
    """Whether to try again after the ``tried``-th failure of this kind.

    A duplicate may be a rival's row that was not there when we looked: look again. Unknown: ask by ``op_id``.
    """
    if failure is Failure.DUPLICATE:
        return tried < MAX_RIVALS  # each time somebody else came to his end, so this ends too
    if failure is Failure.RETRY:
        return tried < MAX_ATTEMPTS
    return failure is Failure.UNKNOWN and time.monotonic() < give_up
