"""How the orders of a search are found: by an index of what was typed, or along the order in which they are listed.

A search that an index answers with few orders takes those and sorts them. What fits many orders is met soon when one
walks along the list's own order, so there the conditions are looked at row by row. Which of the two it is, is found by
asking the indexes for no more than ``MANY`` ids: both ways then touch some ten thousand rows at most. Where many fit
that are not met soon (the oldest numbers, in a list that begins with the newest), they are sorted after all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from app.domain.order_query import OrderQuery, Term, parse
from app.domain.order_states import OVER, OrderState
from app.domain.query_fields import STATE_OF, Choice
from app.queries.order_terms import ONLY_OPEN, OPEN, Asked, Part, part_of
from app.queries.query_sql import FALSE, Sql, both, count, either, union
from db import direct

MANY = 2_500
# Fewer than this many: no other index is asked.
FEW = 300
OPEN_STATES = tuple(state for state in OrderState if state not in OVER)
# Conditions on what the list may be sorted by are answered by its order itself.
_SORTED_BY = {"placed": "placed", "ship_by": "ship_by", "units": "units", "total": "total", "status": "state"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a search comes down to: orders ``o`` with ``where``, in one of ``states`` (None: any).

    All are among those whose ids the query ``ids`` gives, if it is there; ``is_few`` says whether those are few.
    ``where`` does not repeat the states.
    """

    where: Sql
    states: tuple[OrderState, ...] | None
    ids: Sql | None = None
    is_few: bool = False
    is_dear: bool = False  # counting them costs as much as finding them
    is_own: bool = False  # ``where`` says itself which they are

    @property
    def is_of_open_orders(self) -> bool:
        """Whether it is narrowed to orders that are not over."""
        return self.states is not None and not OVER & set(self.states)

    @property
    def whole(self) -> Sql:
        """The condition with the states in it."""
        return both([*state_condition(self.states), self.where])


def query_of(text: str, now: datetime) -> OrderQuery:
    """The meaning of a search at this time, days as this computer's clock has them."""
    return parse(text, now.astimezone().date(), None)


def plan_of(conn: Connection, text: str, now: datetime, *, sort: str = "placed", among: bool = True) -> Plan:
    """How to find what ``text`` asks for. Without ``among`` no ids are looked for: all that fit are wanted at once."""
    if conn.dialect.name != "sqlite":
        # Texts and their share of all rows differ from search to search: a plan for all of them would fit none.
        direct.later(conn, "SET LOCAL plan_cache_mode = force_custom_plan", ())
        # Nobody waits for helpers to be started: that takes longer than what they would do.
        direct.later(conn, "SET LOCAL max_parallel_workers_per_gather = 0", ())
    query = query_of(text, now)
    if query.faults and not query.groups:
        # Nothing of what was typed means anything: that is no order rather than every order.
        return Plan(FALSE, ())
    asked = Asked(conn, now)
    states = _states(query)
    rest = [group for group in query.groups if not _is_of_states(group)]
    groups = [[part_of(asked, term) for term in group] for group in rest]
    where = both([either([part.where for part in group]) for group in groups])
    plan = Plan(where, states)
    return _among(conn, plan, rest, groups, sort) if among and states != () else plan


def _is_of_states(group: Sequence[Term]) -> bool:
    """Whether it narrows the list to some states, which the indexes are made for."""
    (term, *others) = group
    is_open = term.field == "is" and term.values == (Choice("open"),)
    return not others and not term.negated and (term.field == "status" or is_open)


def _states(query: OrderQuery) -> tuple[OrderState, ...] | None:
    """The states that the search is narrowed to, in the order of an order's life; None for any."""
    wanted: set[OrderState] | None = None
    for group in query.groups:
        found = _states_of(group)
        if found is not None:
            wanted = found if wanted is None else wanted & found
    return None if wanted is None else tuple(state for state in OrderState if state in wanted)


def _states_of(group: Sequence[Term]) -> set[OrderState] | None:
    """The states outside of which nothing fits the group; None if it says nothing of them."""
    (term, *others) = group
    if others or term.negated:
        return None
    names = [value.name for value in term.values if isinstance(value, Choice)]
    if term.field == "status":
        return {STATE_OF[name] for name in names}
    return set(OPEN_STATES) if term.field == "is" and set(names) <= ONLY_OPEN else None


def state_condition(states: tuple[OrderState, ...] | None) -> list[Sql]:
    """The condition that an order is in one of the states.

    Of some of the open ones it does not say that they are open: the index of states does not know, and each order would
    be looked up.
    """
    if states is None:
        return []
    if set(states) == set(OPEN_STATES):
        return [Sql(OPEN)]
    names = ", ".join(f"'{state.value}'" for state in states)
    return [Sql(f"o.state IN ({names})" if names else "false")]


def _among(
    conn: Connection, plan: Plan, terms: Sequence[Sequence[Term]], groups: Sequence[Sequence[Part]], sort: str
) -> Plan:
    """The plan with the best index for it, if there is one."""
    best, dear, least = plan, plan, MANY + 1
    for fields, group in sorted(zip(terms, groups, strict=True), key=lambda pair: _rank(pair[0])):
        ids = [part.ids for part in group if part.ids is not None]
        if len(ids) < len(group) or all(_SORTED_BY.get(term.field) == sort for term in fields):
            continue
        named = replace(plan, ids=union(ids), is_own=all(part.is_own for part in group))
        if any(part.is_dear for part in group):
            dear = replace(named, is_dear=True) if dear.ids is None else dear
            continue
        found = count(conn, union(ids), MANY)
        if best.ids is None or found < least:
            best, least = replace(named, is_few=found <= MANY), found
        if least <= FEW:
            break
    if least > MANY and plan.states is not None and sort not in ("placed", "state"):
        condition = both(state_condition(plan.states))
        source = Sql(f"SELECT o.id FROM sales_order o WHERE {condition.text}")  # noqa: S608 (our own words)
        if count(conn, source, MANY) <= MANY:
            return replace(plan, ids=source, is_few=True)
    # What is dear to count is counted only when a walk along the list has not found enough.
    return best if best.is_few or dear.ids is None else dear


def _rank(terms: Sequence[Term]) -> int:
    """Words and names first: they are what finds few orders."""
    return 0 if all(term.field in ("text", "number", "email", "customer", "sku", "tag") for term in terms) else 1


def only(plan: Plan, ids: Collection[int]) -> Plan:
    """The plan for these orders alone."""
    these = Sql("SELECT i.id FROM sales_order i WHERE i.id IN (??)", (sorted(ids),))
    return replace(plan, ids=these, is_few=True)
