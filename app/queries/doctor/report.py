"""What an examination found: checks by name, each with how much was looked at and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# Violations that a check keeps with their words; more are only counted.
KEPT = 20


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong, in plain words; ``ids`` names the records by column (``order_id`` and so on).

    Of what a query found, ``what`` are ``app.wording.Words``.
    """

    what: str
    ids: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Check:
    """One invariant, recomputed.

    ``checked`` records were looked at, ``skipped`` could not be judged (such as orders without money), ``found`` are
    wrong; ``violations`` holds the first of those, ``KEPT`` unless more were asked for. ``note`` says what was left out
    to be quick.
    """

    name: str
    title: str
    checked: int
    violations: tuple[Violation, ...] = ()
    found: int = 0
    skipped: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Every check of an examination; ``ok`` if none found anything."""

    ok: bool
    checks: tuple[Check, ...]

    def as_json(self) -> dict[str, Any]:
        """The report as the command line prints it; ``found`` is the full count where ``violations`` was cut."""
        return {"ok": self.ok, "checks": [_check_as_json(check) for check in self.checks]}


def _check_as_json(check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "title": check.title,
        "checked": check.checked,
        "skipped": check.skipped,
        "found": check.found,
        "note": check.note,
        "violations": [{"what": violation.what, "ids": dict(violation.ids)} for violation in check.violations],
    }
