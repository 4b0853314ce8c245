"""The exception tree of the program.

::

    StationmasterError
    +-- OperationError            expected: a person can act on it; shown in place, never as a traceback
    |   +-- NotFound              what was named does not exist (order, location, SKU, file)
    |   +-- Ambiguous             what was named fits several things; ``choices`` lists them
    |   +-- NotEnoughStock        fewer units are free than were asked for
    |   +-- Refused               the step is not allowed in the present state
    |   |   +-- Stale             somebody else changed the same meanwhile; ``both`` has the values of both
    |   +-- BadInput              a value or a file cannot be used
    |   +-- Unavailable           the database, a file or a device cannot be reached just now
    +-- OperationConflict         same ``op_id`` with other content: a bug, nothing was done
    +-- IllegalStep               a state machine was asked for a step that its table does not hold: a bug

Everything else that is raised is a bug too: it is logged and reported, and work goes on.
A wrong scan is an outcome (see ``app.domain.packing``), not an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime


class StationmasterError(Exception):
    """Base of every error that the program raises itself."""


class OperationError(StationmasterError):
    """Something a person can act on.

    ``message`` says what happened, where, and what was and was not changed; ``fix`` says in one sentence what to
    do next; ``lines`` names the offending rows or lines, if there are several.
    """

    def __init__(self, message: str, *, fix: str = "", lines: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.lines = tuple(lines)

    def __str__(self) -> str:
        return f"{self.message} {self.fix}".strip()


class NotFound(OperationError):
    """What was named does not exist."""


class Ambiguous(OperationError):
    """What was named fits several things; ``choices`` are the names that would be clear."""

    def __init__(self, message: str, *, choices: Sequence[str], fix: str = "") -> None:
        super().__init__(message, fix=fix, lines=choices)
        self.choices = tuple(choices)


class NotEnoughStock(OperationError):
    """Fewer units are free than were asked for."""


class Refused(OperationError):
    """The step is not allowed in the present state."""


class Stale(Refused):
    """Somebody else changed the same fields since they were read; nothing was written.

    ``both`` is {field: (mine, theirs)}, ``version`` the record's now, ``by`` who it was (person and station, for
    people to read) and ``changed_at`` when.
    """

    def __init__(
        self,
        message: str,
        *,
        fix: str,
        both: Mapping[str, tuple[str, str]],
        version: int,
        by: str,
        changed_at: datetime,
    ) -> None:
        super().__init__(
            message, fix=fix, lines=[f"{name}: {mine!r}, now {theirs!r}" for name, (mine, theirs) in both.items()]
        )
        self.both = dict(both)
        self.version = version
        self.by = by
        self.changed_at = changed_at


class BadInput(OperationError):
    """A value or a file cannot be used; nothing was changed."""


class Unavailable(OperationError):
    """The database, a file or a device cannot be reached just now."""


class OperationConflict(StationmasterError):
    """The same ``op_id`` came with other content. Nothing was done."""


class IllegalStep(StationmasterError):
    """A state machine was asked for a step that its table does not hold."""
