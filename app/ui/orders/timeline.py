"""The timeline of an order as entries to show: each step with who and where, and why a location was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from app.queries.order_page import DecisionView, EventView, OrderView
from app.ui.formats import day_time, full_time
from app.ui.i18n import mark, tr
from app.ui.orders.event_words import EventNames, event_words, who
from app.ui.orders.words import reason_words, rule_words
from app.ui.theme import Status
from app.ui.widgets.timeline import TimelineEntry, WhyRow

# Plans that are no decision of routing: units that went into another order, came back, or were added by hand.
_BY_HAND: Mapping[str, str] = MappingProxyType(
    {
        "moved_along": mark("It was reserved there before"),
        "reopened": mark("It was reserved there before"),
        "same_place": mark("The rest of the order comes from there"),
        "assigned": mark("A person chose the location"),
        "assigned_back": mark("The location of before was chosen again"),
    }
)


def timeline_entries(view: OrderView, now: datetime) -> tuple[TimelineEntry, ...]:
    """Every step, newest first; a routing decision carries its reasons."""
    names = EventNames.of(view)
    return tuple(_entry(event, names, now) for event in view.events)


def _entry(event: EventView, names: EventNames, now: datetime) -> TimelineEntry:
    words = event_words(event, names)
    decision = names.decisions.get(event.data.get("decision_id", 0)) if event.kind == "routed" else None
    return TimelineEntry(
        text=words.text,
        when=day_time(event.happened_at, now),
        exact=full_time(event.happened_at),
        icon=words.icon,
        status=Status(words.mood.value),
        sub="\n".join(words.more),
        by=who(event),
        why_title=_rule(decision.rule) if decision else "",
        why=why_rows(decision) if decision else (),
    )


def why_rows(decision: DecisionView) -> tuple[WhyRow, ...]:
    """One line per location, those that send first."""
    candidates = sorted(decision.candidates, key=lambda candidate: not candidate.taken)
    return tuple(WhyRow(one.taken, one.location, reason_words(one)) for one in candidates)


def _rule(rule: str) -> str:
    return tr(_BY_HAND[rule]) if rule in _BY_HAND else rule_words(rule)
