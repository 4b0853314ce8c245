"""The reckoning after a run: every unknown resolved, every answer held against what is stored, nothing lost or twice.

An operation whose end nobody heard is *unknown*: we ask by its id whether it is stored, then make exactly the same call
again. If it was stored the answer must be the stored one; if not, it may be done or refused now.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.errors import OperationError
from app.queries.doctor import examine
from app.services.unit_of_work import Operations
from db.session import Database
from tests import invariants
from tests.chaos import checker
from tests.chaos.effects import Told, compare
from tests.chaos.journal import Act, canonical
from tests.chaos.raw import snapshot

REPLAYED = 300


@dataclass
class Verdict:
    """What the reckoning found. Nothing but ``unknown_resolved`` may be there after a good run."""

    unknown_resolved: int = 0
    resolved_as: Counter[str] = field(default_factory=Counter)
    unknown_left: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def reckon(url: str, acts: Mapping[str, Act], seed: int) -> Verdict:
    """The reckoning. The workers have ended; ``url`` goes straight to the database."""
    verdict = Verdict()
    stored = _stored(url)
    _compare_answers(verdict, acts, stored)
    database = Database(url)
    try:
        _resolve(verdict, database, acts, stored)
        _replay(verdict, database, acts, stored, seed)
        stored = _stored(url)
        # What the worker was told counts; what is stored only where nobody heard the answer.
        done = {
            op: Told(act, act.results[0] if act.results else stored[op])
            for op, act in acts.items()
            if act.results or op in stored
        }
        with snapshot(url) as raw:
            tally = compare(raw, done)
            verdict.violations += checker.examine(raw, deep=True)
        verdict.lost += tally.lost
        verdict.twice += tally.twice
        verdict.violations += _by_the_program(database)
    finally:
        database.close()
    return verdict


def _stored(url: str) -> dict[str, Any]:
    with snapshot(url) as raw:
        return {str(op): raw.json(result) for op, result in raw.rows("SELECT op_id, result FROM operation")}


def _compare_answers(verdict: Verdict, acts: Mapping[str, Act], stored: Mapping[str, Any]) -> None:
    for op, act in acts.items():
        answers = {canonical(result) for result in act.results}
        if len(answers) > 1 or act.replays.count(False) > 1:
            verdict.twice.append(f"{act.command} {op} was answered {act.replays}: {sorted(answers)}")
        if act.state == "ok" and op not in stored:
            verdict.lost.append(f"{act.command} {op} was acknowledged and is not stored: {act.results[-1]}")
        elif act.state == "ok" and canonical(stored[op]) not in answers:
            verdict.violations.append(f"O8 {act.command} {op} was answered {answers}, stored is {stored[op]}")
        elif act.state in ("refused", "error") and op in stored:
            said = act.refusals or act.errors
            verdict.violations.append(f"O8 {act.command} {op} was refused ({said[-1]}), yet it is stored")
    for op in stored.keys() - acts.keys():
        verdict.violations.append(f"O8 operation {op} is stored, and nobody meant it")


def _resolve(verdict: Verdict, database: Database, acts: Mapping[str, Act], stored: Mapping[str, Any]) -> None:
    for op, act in acts.items():
        if act.state != "unknown":
            continue
        try:
            how = _again(database, act, stored.get(op))
        except OperationError as error:
            how = "refused"
            if op in stored:
                verdict.violations.append(f"O8 {act.command} {op} is stored, and refused when asked again: {error}")
        except Exception as error:  # noqa: BLE001 - whatever it is, the unknown is left
            verdict.unknown_left.append(f"{act.command} {op}: {error!r}")
            continue
        if how == "other answer":
            verdict.twice.append(f"{act.command} {op} is stored, and gave another answer when asked again")
        verdict.unknown_resolved += 1
        verdict.resolved_as[how] += 1


def _again(database: Database, act: Act, stored: Any) -> str:
    """Make the call again; ``stored``: it gave the stored answer, ``done``: it had not been done and is now."""
    intent = act.thawed()
    operations = Operations(database, user_id=intent.user_id, station_id=intent.station_id)
    done = operations.run(intent.command, op_id=intent.op_id, attachments=intent.attachments)
    if stored is None:
        return "stored" if done.replayed else "done"
    return "stored" if done.replayed and canonical(done.result) == canonical(stored) else "other answer"


def _replay(
    verdict: Verdict, database: Database, acts: Mapping[str, Act], stored: Mapping[str, Any], seed: int
) -> None:
    """Some of what was acknowledged, once more: it must give what it gave."""
    known = [act for op, act in acts.items() if act.state == "ok" and act.frozen and op in stored]
    for act in random.Random(seed).sample(known, min(REPLAYED, len(known))):
        try:
            how = _again(database, act, stored[act.op_id])
        except Exception as error:  # noqa: BLE001 - a repeated gesture never fails
            verdict.errors.append(f"{act.command} {act.op_id} again: {error!r}")
            continue
        if how != "stored":
            verdict.twice.append(f"{act.command} {act.op_id} was done, and done again when asked again")


def _by_the_program(database: Database) -> list[str]:
    """What the program's own doctor and the tests' invariants say."""
    report = examine(database)
    found = [f"doctor {c.name}: {v.what}" for c in report.checks for v in c.violations]
    with database.reading() as conn:
        return found + [f"invariants {what}" for what in invariants.violations(conn)]
