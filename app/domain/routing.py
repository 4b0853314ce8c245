"""Which location sends what: a table of rules, tried in order, over demand and free stock.

The first rule that gives a plan decides. Every location is answered for: taken or refused, with the reason, so that
"why here?" and "why not there?" can always be told. A new rule is a function here and an entry in ``RULES``.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# Sets of locations tried exactly before the greedy choice stands: keeps a decision under half a millisecond.
_EXACT_TRIES = 1_000


class Demand(NamedTuple):
    """Units of one order line that are to be reserved; ``kit``: which kit they are a part of, if of one."""

    line_id: int
    sku_id: int
    quantity: int
    kit: int | None = None


class Site(NamedTuple):
    """A location that may send, with its distance to the customer in km (None: not known)."""

    location_id: int
    distance_km: int | None = None


class Reason(enum.StrEnum):
    """Why a location was taken or refused."""

    HAS_ALL = "has_all"
    PART_OF_FEWEST = "part_of_fewest"
    ALL_THERE_IS = "all_there_is"
    FARTHER = "farther"
    SHORT = "short"
    NOT_NEEDED = "not_needed"
    EMPTY = "empty"


class Verdict(NamedTuple):
    """The answer for one location; ``sku_id``, ``free`` and ``needed`` name the first SKU that is short there."""

    location_id: int
    taken: bool
    reason: Reason
    distance_km: int | None = None
    sku_id: int | None = None
    free: int | None = None
    needed: int | None = None


class Pick(NamedTuple):
    """Units of a line to be reserved at a location."""

    line_id: int
    sku_id: int
    location_id: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A decision: what to reserve where, what stays open as a backorder (line id, units), and why."""

    rule: str
    picks: tuple[Pick, ...]
    backorders: tuple[tuple[int, int], ...]
    verdicts: tuple[Verdict, ...]


Free = Mapping[tuple[int, int], int]
Rule = Callable[[Sequence[Demand], Sequence[Site], Free], Plan | None]


def _needs(demands: Sequence[Demand]) -> dict[int, int]:
    """Units per SKU: demand is summed before it is checked, since two lines may ask for the same SKU."""
    needs: dict[int, int] = {}
    for demand in demands:
        needs[demand.sku_id] = needs.get(demand.sku_id, 0) + demand.quantity
    return needs


# The first SKU that a site cannot fill alone: (sku, free, needed).
Shortage = tuple[int, int, int]


def _shortage(needs: Mapping[int, int], site: Site, free: Free) -> Shortage | None:
    """The first (sku, free, needed) that the site cannot fill alone."""
    for sku_id, needed in needs.items():
        there = free.get((sku_id, site.location_id), 0)
        if there < needed:
            return sku_id, there, needed
    return None


def _refusal(needs: Mapping[int, int], site: Site, short: Shortage | None, free: Free, else_: Reason) -> Verdict:
    if short is None:
        return Verdict(site.location_id, False, else_, site.distance_km)
    nothing = not short[1] and not any(free.get((sku_id, site.location_id), 0) for sku_id in needs)
    return Verdict(site.location_id, False, Reason.EMPTY if nothing else Reason.SHORT, site.distance_km, *short)


def one_location(demands: Sequence[Demand], sites: Sequence[Site], free: Free) -> Plan | None:
    """Everything from the nearest location that has it all; ``sites`` come nearest first."""
    needs = _needs(demands)
    shortages = [_shortage(needs, site, free) for site in sites]
    if None not in shortages:
        return None
    chosen = sites[shortages.index(None)]
    verdicts = tuple(
        [
            Verdict(site.location_id, True, Reason.HAS_ALL, site.distance_km)
            if site is chosen
            else _refusal(needs, site, short, free, Reason.FARTHER)
            for site, short in zip(sites, shortages, strict=True)
        ]
    )
    picks = tuple([Pick(d.line_id, d.sku_id, chosen.location_id, d.quantity) for d in demands])
    return Plan("one_location", picks, (), verdicts)


def fewest_parcels(demands: Sequence[Demand], sites: Sequence[Site], free: Free) -> Plan | None:
    """As much as there is, from as few locations as can be, nearer ones first; the rest is backordered."""
    needs = _needs(demands)
    useful = [site for site in sites if any(free.get((sku_id, site.location_id), 0) > 0 for sku_id in needs)]
    if not useful:
        return None
    goal = {
        sku_id: min(needed, sum(max(0, free.get((sku_id, site.location_id), 0)) for site in useful))
        for sku_id, needed in needs.items()
    }
    chosen = _smallest_cover(goal, useful, free)
    picks, backorders = _share_out(demands, chosen, free)
    reason = Reason.ALL_THERE_IS if backorders else Reason.PART_OF_FEWEST
    verdicts = tuple(
        Verdict(site.location_id, True, reason, site.distance_km)
        if site in chosen
        else _refusal(needs, site, _shortage(needs, site, free), free, Reason.NOT_NEEDED)
        for site in sites
    )
    rule = "all_there_is" if backorders else "fewest_parcels"
    return Plan(rule, picks, backorders, verdicts)


def backorder(demands: Sequence[Demand], sites: Sequence[Site], free: Free) -> Plan | None:
    """Nothing anywhere: every unit waits."""
    needs = _needs(demands)
    verdicts = tuple(_refusal(needs, site, _shortage(needs, site, free), free, Reason.NOT_NEEDED) for site in sites)
    return Plan("backorder", (), tuple((d.line_id, d.quantity) for d in demands), verdicts)


RULES: tuple[Rule, ...] = (one_location, fewest_parcels, backorder)


def route(demands: Sequence[Demand], sites: Sequence[Site], free: Free, rules: Sequence[Rule] = RULES) -> Plan:
    """The plan of the first rule that gives one.

    ``sites`` come nearest first; ``free`` is on hand - reserved - held by (sku, location). Picks never exceed
    ``free``, and picks plus backorders are exactly the demand.
    """
    for rule in rules:
        plan = rule(demands, sites, free)
        if plan is not None:
            return plan
    raise ValueError("the last rule must always give a plan")


def _covers(goal: Mapping[int, int], chosen: Sequence[Site], free: Free) -> bool:
    return all(
        sum(free.get((sku_id, site.location_id), 0) for site in chosen) >= units for sku_id, units in goal.items()
    )


def _smallest_cover(goal: Mapping[int, int], sites: Sequence[Site], free: Free) -> tuple[Site, ...]:
    """The smallest set of sites that covers the goal, nearer ones first; exact while few sets are to be tried."""
    greedy = _greedy_cover(goal, sites, free)
    tries = 0
    for size in range(1, len(greedy) + 1):
        for chosen in itertools.combinations(sites, size):
            tries += 1
            if tries > _EXACT_TRIES:
                return greedy
            if _covers(goal, chosen, free):
                return chosen
    return greedy


def _greedy_cover(goal: Mapping[int, int], sites: Sequence[Site], free: Free) -> tuple[Site, ...]:
    open_units = dict(goal)
    chosen: list[Site] = []
    rest = list(sites)
    while any(open_units.values()):
        gains = [
            sum(min(units, free.get((sku_id, site.location_id), 0)) for sku_id, units in open_units.items())
            for site in rest
        ]
        best = rest.pop(max(range(len(gains)), key=lambda i: (gains[i], -i)))
        chosen.append(best)
        for sku_id, units in open_units.items():
            open_units[sku_id] = max(0, units - free.get((sku_id, best.location_id), 0))
    return tuple(sorted(chosen, key=sites.index))


def _share_out(
    demands: Sequence[Demand], chosen: Sequence[Site], free: Free
) -> tuple[tuple[Pick, ...], tuple[tuple[int, int], ...]]:
    left = {
        (d.sku_id, site.location_id): max(0, free.get((d.sku_id, site.location_id), 0))
        for d in demands
        for site in chosen
    }
    kits: dict[int | None, list[Demand]] = {}
    for demand in demands:
        kits.setdefault(demand.kit, []).append(demand)
    homes = {kit: _home(parts, chosen, left) for kit, parts in kits.items() if kit is not None}
    picks, backorders = [], []
    for demand in demands:
        open_units, home = demand.quantity, None if demand.kit is None else homes[demand.kit]
        # A site that can fill the whole kit, else the whole line, comes first: they are split only when they must be.
        order = sorted(
            chosen, key=lambda site: (site is not home, left[demand.sku_id, site.location_id] < demand.quantity)
        )
        for site in order:
            take = min(open_units, left[demand.sku_id, site.location_id])
            if take:
                picks.append(Pick(demand.line_id, demand.sku_id, site.location_id, take))
                left[demand.sku_id, site.location_id] -= take
                open_units -= take
        if open_units:
            backorders.append((demand.line_id, open_units))
    return tuple(picks), tuple(backorders)


def _home(parts: Sequence[Demand], chosen: Sequence[Site], left: Free) -> Site | None:
    """The first of the sites that can fill a kit alone."""
    needs = _needs(parts)
    return next((site for site in chosen if _shortage(needs, site, left) is None), None)
