"""What a worker meant and what it was told, in a file of its own that survives its SIGKILL.

One JSON line for each event, appended by one write: the intent before the call, what came of it afterwards. A line that
the kill cut short is not counted; an intent without an end is *unknown*.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import pickle
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.services.unit_of_work import Attachment, Command

Attachments = Mapping[str, Attachment]
# Of what was acknowledged, only operations whose ids begin so can be made again afterwards: one in eight.
_SAMPLE = ("0", "1")


@dataclass(frozen=True, slots=True)
class Intent:
    """A call to be made: enough to make exactly the same call again."""

    op_id: uuid.UUID
    action: str
    command: Command
    attachments: Attachments
    user_id: int
    station_id: int


class Journal:
    """Appends events to one worker's file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

    def intent(self, intent: Intent) -> None:
        """Before the call."""
        frozen = pickle.dumps((intent.command, dict(intent.attachments)))
        self._write(
            "intent",
            intent.op_id,
            action=intent.action,
            command=type(intent.command).__name__,
            payload=dataclasses.asdict(intent.command),
            user=intent.user_id,
            station=intent.station_id,
            frozen=base64.b64encode(frozen).decode("ascii"),
        )

    def end(self, event: str, op_id: uuid.UUID, **facts: Any) -> None:
        """After it: ``ok``, ``refused``, ``unknown`` or ``error``."""
        self._write(event, op_id, **facts)

    def close(self) -> None:
        os.close(self._handle)

    def _write(self, event: str, op_id: uuid.UUID, **facts: Any) -> None:
        told = {"event": event, "at": time.monotonic(), "op": str(op_id), **facts}
        os.write(self._handle, json.dumps(told, sort_keys=True).encode("utf-8", "replace") + b"\n")


@dataclass(slots=True)
class Act:
    """All that was written of one operation id, by whoever tried it."""

    op_id: str
    action: str
    command: str
    payload: dict[str, Any]
    user_id: int
    station_id: int
    frozen: str
    tries: int = 0
    ended: int = 0
    results: list[Any] = field(default_factory=list)
    replays: list[bool] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    unknowns: int = 0
    at: float = 0.0

    @property
    def state(self) -> str:
        """``ok`` if anybody was told so; ``unknown`` if any try may have been committed unheard."""
        if self.results:
            return "ok"
        if self.unknowns or self.ended < self.tries:
            return "unknown"
        return "error" if self.errors else "refused"

    def thawed(self) -> Intent:
        """The call, to be made again."""
        command, attachments = pickle.loads(base64.b64decode(self.frozen))
        return Intent(uuid.UUID(self.op_id), self.action, command, attachments, self.user_id, self.station_id)


@dataclass
class Account:
    """What many journals say together: every operation by its id, and troubles that belong to none."""

    acts: dict[str, Act] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


def read(paths: Iterable[Path]) -> Account:
    """Everything that the files say. An operation stands in one place's files: give them in the order of its lives."""
    account = Account()
    for path in paths:
        for event in _events_of(path):
            if event["event"] == "intent":
                _begin(account.acts, event)
            elif event["op"] in account.acts:
                _end(account.acts[event["op"]], event)
            else:
                account.troubles.append(event["trace"])
    return account


def _events_of(path: Path) -> Iterator[dict[str, Any]]:
    """The whole lines of a file: the last one may have been cut short."""
    if path.exists():
        with path.open("rb") as lines:
            yield from (json.loads(line) for line in lines if line.endswith(b"\n"))


def _begin(acts: dict[str, Act], event: dict[str, Any]) -> None:
    act = acts.get(event["op"])
    if act is None:
        names = ("op", "action", "command", "payload", "user", "station", "frozen")
        act = acts[event["op"]] = Act(*(event[name] for name in names))
    act.tries += 1


def _end(act: Act, event: dict[str, Any]) -> None:
    act.ended += 1
    act.at = event["at"]
    match event["event"]:
        case "ok":
            act.results.append(event["result"])
            act.replays.append(event["replayed"])
            if not act.op_id.startswith(_SAMPLE):
                act.frozen = ""  # a long run would not fit into memory
        case "refused":
            act.refusals.append(f"{event['kind']}: {event['said']}")
        case "unknown":
            act.unknowns += 1
        case _:
            act.errors.append(event["trace"])


def canonical(value: Any) -> str:
    """A result as comparable text, whether it came from memory or from the database."""
    return json.dumps(value, sort_keys=True)
