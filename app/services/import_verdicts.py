"""What becomes of each change of a batch that is to be undone: the words that the undo's parts share."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.services.import_journal import ChangeKind
from app.services.unit_of_work import JsonObject


class Outcome(enum.StrEnum):
    """``ALREADY``: it is as it was before, by an earlier try or by somebody's hand."""

    UNDO = "undo"
    ALREADY = "already"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Change:
    """One row of ``import_change``; ``before`` None: the import made the record."""

    id: int
    kind: ChangeKind
    record_id: int
    version: int
    before: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a change. ``name`` is the record's own (order number, SKU), ``why`` says why it is left."""

    change: Change
    name: str
    outcome: Outcome
    why: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A record that the undo leaves as it is."""

    kind: str
    record_id: int
    name: str
    why: str


@dataclass(slots=True)
class UndoCounts:
    """What an undo did or would do: records by what happens to them, and those that are left."""

    orders_cancelled: int = 0
    orders_set_back: int = 0
    products_archived: int = 0
    records_set_back: int = 0
    records_removed: int = 0
    counts_reversed: int = 0
    left: list[Left] = field(default_factory=list)

    def add(self, verdicts: Iterable[Verdict]) -> None:
        """Count verdicts; those of one record that is left are told once."""
        for verdict in verdicts:
            if verdict.outcome is Outcome.LEFT:
                left = Left(verdict.change.kind.value, verdict.change.record_id, verdict.name, verdict.why)
                if left not in self.left:
                    self.left.append(left)
            elif verdict.outcome is Outcome.UNDO:
                name = _counter(verdict.change)
                setattr(self, name, getattr(self, name) + 1)

    @property
    def done(self) -> int:
        """Records that are set back."""
        return (
            self.orders_cancelled
            + self.orders_set_back
            + self.products_archived
            + self.records_set_back
            + self.records_removed
            + self.counts_reversed
        )

    def as_json(self) -> JsonObject:
        """As JSON values."""
        return asdict(self)


def _counter(change: Change) -> str:
    if change.kind is ChangeKind.STOCK:
        return "counts_reversed"
    if change.kind is ChangeKind.ORDER:
        return "orders_cancelled" if change.before is None else "orders_set_back"
    if change.before is not None:
        return "records_set_back"
    return "products_archived" if change.kind is ChangeKind.SKU else "records_removed"
