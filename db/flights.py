"""Statements to PostgreSQL below the driver's cursors, which cost more than many statements do; several in one flight.

A cursor of psycopg takes 70 us for what libpq and its own C functions do in 25, and one round trip for BEGIN and for
each statement. Here those that need nothing of each other's results go together and come back together; the server
still carries out one after another, each on what the ones before it left.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from psycopg import Connection, Error, IsolationLevel, capabilities, errors, generators
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGconn, PGresult

# How often a statement comes before the server keeps its plan, and how many statements are remembered.
_WORTH_KEEPING = 3
_REMEMBERED = 300
_GOOD = (ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK, ExecStatus.PIPELINE_SYNC)
_BEGIN = {
    (level, read_only): f"BEGIN{isolation}{access}".encode()
    for level, isolation in (
        (None, ""),
        *((level, f" ISOLATION LEVEL {level.name.replace('_', ' ')}") for level in IsolationLevel),
    )
    for read_only, access in ((None, ""), (True, " READ ONLY"), (False, " READ WRITE"))
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement gave: its rows, and how many it found or changed."""

    rows: list[tuple[Any, ...]]
    count: int


# A statement's text and the types of its values.
_Key = tuple[str, tuple[int, ...]]
Heed = Callable[[Answer], None] | None  # None: nobody looks at the answer
Explain = Callable[[Error], None] | None  # raises what the server's refusal means, or leaves it at that


@dataclass(slots=True)
class _Asked:
    """A statement with its values as the server takes them; ``name`` is empty unless its plan is kept."""

    key: _Key
    values: Sequence[Any]
    formats: Sequence[Any]
    name: bytes = b""
    is_new: bool = False


class _Waiting(NamedTuple):
    """A statement that goes with the next one."""

    text: str
    values: Sequence[Any]
    heed: Heed
    explain: Explain


class Flights:
    """What one connection is told, and which statements' plans its server keeps.

    Statements that nobody waits for (``later``) go with the next that is asked, before it. ``direct.watch`` sees to it
    that they are sent before a commit and before whatever does not come this way, and dropped by a rollback.
    """

    def __init__(self, link: Connection[Any]) -> None:
        self._refused: _Asked | None = None  # the statement that the server refused last
        self._link = link
        self._pgconn: PGconn = link.pgconn
        # The driver keeps none itself: at a rollback it would have the server forget ours too.
        self._keeps, link.prepare_threshold = link.prepare_threshold is not None, None
        self._transformer = Transformer(link)
        # How often a statement came, or the name under which it is kept; the longest unused one first.
        self._known: OrderedDict[_Key, int | bytes] = OrderedDict()
        self._named = 0
        self._waiting: list[_Waiting] = []

    @property
    def failed(self) -> str:
        """The statement that the server refused last."""
        return self._refused.key[0] if self._refused is not None else ""

    def later(self, text: str, values: Sequence[Any], heed: Heed, explain: Explain) -> None:
        """Send the statement with the next one; ``heed`` gets its answer then, and what it raises is raised there.

        So is what ``explain`` raises, which gets the error if the server refuses this very statement.
        """
        begun = self._waiting or self._pgconn.transaction_status == TransactionStatus.INTRANS or self._is_to_begin
        self._waiting.append(_Waiting(text, values, heed, explain))
        if not begun:
            self.settle()

    def settle(self) -> None:
        """Send what is waiting."""
        if self._waiting:
            self.ask([])

    def forget(self) -> None:
        """Drop what is waiting: its transaction is no more."""
        self._waiting.clear()

    def last(self, text: str, values: Sequence[Any], heed: Heed, explain: Explain) -> None:
        """``later`` for the last statement of a transaction: it goes now, with all that waits and with COMMIT.

        What waits and has somebody to look at its answer is sent before: a look may yet take everything back.
        """
        if any(one.heed is not None for one in self._waiting):
            self.settle()
        self._waiting.append(_Waiting(text, values, heed, explain))
        self.ask([], commit=True)

    def ask(self, statements: Sequence[tuple[str, Sequence[Any]]], *, commit: bool = False) -> list[Answer]:
        """The answers to the statements, in one round trip. Begins a transaction if none is open.

        Raises the driver's error of the first that fails; those after it are not carried out then, nor ``commit``.
        """
        begin = self._is_to_begin
        waiting, self._waiting = self._waiting, []
        asked = [self._asked(one.text, one.values) for one in waiting]
        asked += [self._asked(text, values) for text, values in statements]
        self._refused = None
        try:
            answers = self._answers(asked, begin=begin, commit=commit)
        except BaseException as error:
            for one in asked:
                if one.is_new:  # whether the server has it now, nobody knows
                    self._known.pop(one.key, None)
            if isinstance(error, Error):
                self._explain(waiting, asked, error)
            raise
        for each, answer in zip(waiting, answers, strict=False):
            if each.heed is not None:
                each.heed(answer)
        return answers[len(waiting) :]

    def _explain(self, waiting: Sequence[_Waiting], asked: Sequence[_Asked], error: Error) -> None:
        for each, one in zip(waiting, asked, strict=False):
            if one is self._refused and each.explain is not None:
                each.explain(error)

    @property
    def _is_to_begin(self) -> bool:
        """Whether the next statement begins a transaction."""
        return self._pgconn.transaction_status == TransactionStatus.IDLE and not self._link.autocommit

    def _asked(self, text: str, values: Sequence[Any]) -> _Asked:
        dumped = self._transformer.dump_sequence(values, [PyFormat.AUTO] * len(values))
        key = (text, self._transformer.types or ())
        asked = _Asked(key, dumped, self._transformer.formats or ())
        known = self._known.get(key, 0)
        if isinstance(known, bytes):
            asked.name = known
        elif self._keeps and known + 1 >= _WORTH_KEEPING:
            self._named += 1
            known, asked.is_new = b"stationmaster_%d" % self._named, True
            asked.name = known
        else:
            known += 1
        self._known[key] = known
        self._known.move_to_end(key)
        return asked

    def _answers(self, asked: Sequence[_Asked], *, begin: bool, commit: bool) -> list[Answer]:
        if len(asked) == 1 and not (begin or commit or asked[0].is_new):
            self._send(asked[0])
            (result,) = self._link.wait(generators.execute(self._pgconn))
            return [self._answer(result, asked[0])]
        self._pgconn.enter_pipeline_mode()
        try:
            return self._flight(asked, begin=begin, commit=commit)
        finally:
            if self._pgconn.status == ConnStatus.OK:
                self._pgconn.exit_pipeline_mode()

    def _flight(self, asked: Sequence[_Asked], *, begin: bool, commit: bool) -> list[Answer]:
        plan: list[_Asked | None] = []  # what each result belongs to; None: nobody waits for it
        if begin:
            self._pgconn.send_query_params(_BEGIN[self._link.isolation_level, self._link.read_only], None)
            plan.append(None)
        for one in asked:
            if one.is_new:
                self._pgconn.send_prepare(one.name, one.key[0].encode(), one.key[1])
                plan.append(None)
            self._send(one)
            plan.append(one)
        if commit:
            self._pgconn.send_query_params(b"COMMIT", None)
            plan.append(None)
        plan += [None] * self._forget_oldest()
        self._pgconn.pipeline_sync()
        results = self._link.wait(_results(self._pgconn, len(plan) + 1))
        answers = [(one, self._answer(result, one)) for one, result in zip(plan, results, strict=False)]
        return [answer for one, answer in answers if one is not None]

    def _send(self, one: _Asked) -> None:
        if one.name:
            self._pgconn.send_query_prepared(one.name, one.values, one.formats)
        else:
            self._pgconn.send_query_params(one.key[0].encode(), one.values, one.key[1], one.formats)

    def _forget_oldest(self) -> int:
        closed = 0
        while len(self._known) > _REMEMBERED:
            _, name = self._known.popitem(last=False)
            # Not DEALLOCATE, which pgbouncer does not see. Before libpq 17 the server keeps it until we hang up.
            if isinstance(name, bytes) and capabilities.has_send_close_prepared():
                self._pgconn.send_close_prepared(name)
                closed += 1
        return closed

    def _answer(self, result: PGresult, one: _Asked | None) -> Answer:
        if result.status not in _GOOD:
            self._refused = one
            raise errors.error_from_result(result)
        if not result.nfields:
            return Answer([], result.command_tuples or 0)
        self._transformer.set_pgresult(result)
        return Answer(self._transformer.load_rows(0, result.ntuples, tuple), result.ntuples)


def _results(pgconn: PGconn, count: int) -> Generator[Any, Any, list[PGresult]]:
    yield from generators.send(pgconn)
    results: list[PGresult] = []
    for _ in range(count):
        results += yield from generators.fetch_many(pgconn)
        if results[-1].status == ExecStatus.FATAL_ERROR and pgconn.status != ConnStatus.OK:
            break  # the server said why before it hung up
    return results
