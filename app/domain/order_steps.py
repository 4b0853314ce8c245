"""Steps that are done to many orders at once: which there are, what undoes each, and how they are told."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from app.domain.order_states import HoldKind
from app.wording import Words, mark, words


class JobKind(enum.StrEnum):
    """What a job does to each of its orders. The last four only undo; nobody begins them."""

    RELEASE = "release"
    HOLD = "hold"
    LIFT_HOLD = "lift_hold"
    TAG = "tag"
    UNTAG = "untag"
    ASSIGN_LOCATION = "assign_location"
    CANCEL = "cancel"
    UNRELEASE = "unrelease"
    HOLD_AGAIN = "hold_again"
    ASSIGN_BACK = "assign_back"
    REOPEN = "reopen"


class RowState(enum.StrEnum):
    """What became of one order of a job; ``SKIPPED``: there was nothing to do."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


class JobState(enum.StrEnum):
    """``CANCELLED``: somebody stopped it; what was done by then stays, the other rows wait for ever."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


# Among a job's parameters: it undoes another (a job that does again what was undone has it not).
UNDOES = "undoes"

INVERSE: Mapping[JobKind, JobKind] = {
    JobKind.RELEASE: JobKind.UNRELEASE,
    JobKind.UNRELEASE: JobKind.RELEASE,
    JobKind.HOLD: JobKind.LIFT_HOLD,
    JobKind.LIFT_HOLD: JobKind.HOLD_AGAIN,
    JobKind.HOLD_AGAIN: JobKind.LIFT_HOLD,
    JobKind.TAG: JobKind.UNTAG,
    JobKind.UNTAG: JobKind.TAG,
    JobKind.ASSIGN_LOCATION: JobKind.ASSIGN_BACK,
    JobKind.ASSIGN_BACK: JobKind.ASSIGN_BACK,
    JobKind.CANCEL: JobKind.REOPEN,
    JobKind.REOPEN: JobKind.CANCEL,
}
# What a person may begin; the others come from an undo.
BEGUN_BY_PEOPLE = frozenset(JobKind) - {
    JobKind.UNRELEASE,
    JobKind.HOLD_AGAIN,
    JobKind.ASSIGN_BACK,
    JobKind.REOPEN,
}

# The kinds of hold in the order of their digits on a keyboard: 1 is the first. REVIEW is placed by the program alone.
HOLD_DIGITS: tuple[HoldKind, ...] = (
    HoldKind.PAYMENT,
    HoldKind.RETURN_ITEMS,
    HoldKind.FRAUD,
    HoldKind.ADDRESS,
    HoldKind.NO_STOCK,
    HoldKind.DATE,
    HoldKind.UPSELL,
    HoldKind.OTHER,
)
# As a choice in a list, for everyone to read; translated where it is shown.
HOLD_TITLES: Mapping[HoldKind, str] = {
    HoldKind.ADDRESS: mark("Address"),
    HoldKind.REVIEW: mark("Review"),
    HoldKind.PAYMENT: mark("Payment"),
    HoldKind.RETURN_ITEMS: mark("Return awaited"),
    HoldKind.FRAUD: mark("Fraud"),
    HoldKind.NO_STOCK: mark("No stock"),
    HoldKind.DATE: mark("Later date"),
    HoldKind.UPSELL: mark("Upsell"),
    HoldKind.OTHER: mark("Other"),
}

_DONE: Mapping[JobKind, tuple[str, str]] = {
    JobKind.RELEASE: (mark("1 order released"), mark("{n} orders released")),
    JobKind.HOLD: (mark("1 order put on hold"), mark("{n} orders put on hold")),
    JobKind.LIFT_HOLD: (mark("Hold of 1 order lifted"), mark("Holds of {n} orders lifted")),
    JobKind.TAG: (mark("1 order tagged {tag}"), mark("{n} orders tagged {tag}")),
    JobKind.UNTAG: (mark("Tag {tag} taken from 1 order"), mark("Tag {tag} taken from {n} orders")),
    JobKind.ASSIGN_LOCATION: (mark("1 order moved to another location"), mark("{n} orders moved to another location")),
    JobKind.CANCEL: (mark("1 order cancelled"), mark("{n} orders cancelled")),
    JobKind.UNRELEASE: (mark("1 order taken back from picking"), mark("{n} orders taken back from picking")),
    JobKind.HOLD_AGAIN: (mark("1 order put on hold again"), mark("{n} orders put on hold again")),
    JobKind.ASSIGN_BACK: (mark("1 order moved back"), mark("{n} orders moved back")),
    JobKind.REOPEN: (mark("1 order opened again"), mark("{n} orders opened again")),
}


def done_words(kind: JobKind, count: int, params: Mapping[str, Any]) -> Words:
    """What a job did to ``count`` orders: ``24 orders released``; without a full stop, for toasts and lists."""
    one, many = _DONE[kind]
    values = {"tag": str(params.get("tag", ""))}
    return Words(one, values) if count == 1 else Words(many, {"n": f"{count:,}", **values})


def outcome_words(kind: JobKind, params: Mapping[str, Any], done: int, skipped: int, failed: int, left: int) -> Words:
    """How a job ended, in a sentence or two: what was done, what was not and why not all of it."""
    parts: list[Words] = [done_words(kind, done, params)] if done or not (skipped or failed) else []
    if skipped:
        parts.append(words("{n} had it already", n=f"{skipped:,}"))
    if failed:
        parts.append(words("{n} could not be changed", n=f"{failed:,}"))
    if left:
        parts.append(words("stopped with {n} left as they were", n=f"{left:,}"))
    joined = parts[0]
    for part in parts[1:]:
        joined = words("{first}, {then}", first=joined, then=part)
    return words("{sentence}.", sentence=joined)
