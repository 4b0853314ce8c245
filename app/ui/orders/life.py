"""How far an order is: the steps of its life, and the one step that may come next. No Qt here.

The next step is offered only where the operation behind it would not refuse; why there is none is told in words.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.order_states import PACKABLE, OrderState, ShipmentKind, ShipmentState, Step, blocking_holds
from app.queries.order_page import EventView, OrderView
from app.queries.shipments import ShipmentView
from app.ui.formats import number
from app.ui.i18n import tr, trn


class Stage(enum.StrEnum):
    """Where a step of the life stands; ``app.ui.widgets.stepper.StepState`` has the same names."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step: ``at`` is when it was done, ``note`` stands below where there is no such moment."""

    title: str
    stage: Stage
    at: datetime | None = None
    note: str = ""
    icon: str = ""


class Do(enum.Enum):
    """What can be done next with an order."""

    ROUTE = "route"
    RELEASE = "release"
    PACK = "pack"
    LABEL = "label"
    SHIP = "ship"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next legal step: its button's text, the shipment it is about, or why there is none."""

    do: Do
    text: str = ""
    shipment: ShipmentView | None = None
    why_not: str = ""


_NOTHING = NextStep(Do.NOTHING)


def own_shipments(view: OrderView) -> list[ShipmentView]:
    """The shipments that leave from here."""
    return [shipment for shipment in view.shipments if shipment.kind is ShipmentKind.OWN]


def next_step(view: OrderView) -> NextStep:
    """What is next: route what was never routed, release, pack, hand over, print the label, serve what waits."""
    holds = [hold.kind for hold in view.holds]
    own = own_shipments(view)
    never_routed = sum(line.open - line.backordered for line in view.lines)
    waiting = sum(line.backordered for line in view.lines)
    if never_routed:
        return NextStep(Do.ROUTE, tr("Route"))
    to_pack = _first(own, ShipmentState.PACKING, ShipmentState.RELEASED)
    to_release = _first(own, ShipmentState.TO_PACK)
    packed = _first(own, ShipmentState.PACKED)
    if (to_pack or to_release or packed) and blocking_holds(Step.PACK, holds):
        return NextStep(Do.NOTHING, why_not=tr("On hold: look at the order, then lift the hold."))
    if to_pack is not None:
        return NextStep(Do.PACK, tr("Pack now"), to_pack)
    if to_release is not None:
        return NextStep(Do.RELEASE, tr("Release"), to_release)
    if packed is not None and can_leave(view, packed):
        text = tr("Handed over") if view.row.pickup and not packed.tracking_number else tr("Mark shipped")
        return NextStep(Do.SHIP, text, packed)
    if packed is not None and not packed.tracking_number and not blocking_holds(Step.LABEL, holds):
        return NextStep(Do.LABEL, tr("Print label"), packed)
    if packed is not None:
        return NextStep(Do.NOTHING, why_not=tr("Packed, but without a street there is no label."))
    if waiting:
        return NextStep(Do.ROUTE, tr("Route again"))
    return _NOTHING


def can_leave(view: OrderView, shipment: ShipmentView) -> bool:
    """Whether the shipment may be marked as shipped: packed, labelled (pickups need none), and no hold forbids it."""
    ready = shipment.kind is ShipmentKind.OWN and shipment.state is ShipmentState.PACKED
    free = not blocking_holds(Step.SHIP, [hold.kind for hold in view.holds])
    return ready and free and (shipment.tracking_number is not None or view.row.pickup)


def _first(shipments: Iterable[ShipmentView], *states: ShipmentState) -> ShipmentView | None:
    """The first shipment in the first of the states that there is."""
    found = list(shipments)
    return next((shipment for state in states for shipment in found if shipment.state is state), None)


def life_steps(view: OrderView) -> list[LifeStep]:
    """The steps from import to departure; history that left before its import has no steps between."""
    imported = _begun(view.events)
    own, state = own_shipments(view), view.row.state
    if state is OrderState.CANCELLED:
        merged = any(link.kind == "merge" and link.gave for link in view.links)
        return [imported, LifeStep(tr("Merged") if merged else tr("Cancelled"), Stage.FAILED, icon="x")]
    if state is OrderState.SHIPPED and not own:
        sent = next((shipment.shipped_at for shipment in view.shipments if shipment.shipped_at), None)
        return [imported, LifeStep(tr("Shipped"), Stage.DONE, sent, note=tr("before the import"), icon="truck")]
    return _one_present([imported, _routed(view), *_floor_steps(view, own)])


def _begun(events: Iterable[EventView]) -> LifeStep:
    """How the order came to be: by a file, by hand, or as a part of another."""
    ways = {"imported": tr("Imported"), "taken": tr("Taken"), "split": tr("Split off")}
    kind = next((kind for kind in ways if any(event.kind == kind for event in events)), "imported")
    return LifeStep(ways[kind], Stage.DONE, _moment(events, kind), icon="inbox")


def _one_present(steps: list[LifeStep]) -> list[LifeStep]:
    """Of several steps that could go on, the first is the present one."""
    first = next((step for step in steps if step.stage is Stage.NOW), None)
    return [
        replace(step, stage=Stage.LATER) if step.stage is Stage.NOW and step is not first else step for step in steps
    ]


def _routed(view: OrderView) -> LifeStep:
    waiting = sum(line.backordered for line in view.lines)
    never = sum(line.open for line in view.lines) - waiting
    if never:
        note = trn("{n} unit to route", "{n} units to route", never)
        return LifeStep(tr("Routed"), Stage.NOW, note=note, icon="route")
    if waiting:
        note = trn("{n} unit waits for stock", "{n} units wait for stock", waiting)
        whole = view.row.state is OrderState.BACKORDER
        stage = Stage.NOW if whole else Stage.DONE
        return LifeStep(tr("Routed"), stage, note=note, icon="route")
    return LifeStep(tr("Routed"), Stage.DONE, _moment(view.events, "routed"), icon="route")


def _floor_steps(view: OrderView, own: list[ShipmentView]) -> list[LifeStep]:
    """Released, packed, shipped: the first that is not done is the present one, if there is anything routed."""
    left = [shipment for shipment in own if shipment.state in PACKABLE]
    packed = [shipment for shipment in own if shipment.state in (ShipmentState.PACKED, ShipmentState.SHIPPED)]
    shipped = [shipment for shipment in own if shipment.state is ShipmentState.SHIPPED]
    missing = sum(line.open for line in view.lines)
    begun = bool(packed) or any(shipment.state is ShipmentState.PACKING for shipment in left)
    packing_done = bool(own) and not left
    packing = LifeStep(tr("Packing"), Stage.LATER, icon="package")
    if packing_done:
        packing = LifeStep(tr("Packing"), Stage.DONE, _moment(view.events, "packing"), icon="package")
    elif own:
        units, done = sum(s.units for s in own), sum(s.packed for s in own)
        note = trn("{n} unit to pack", "{n} units to pack", units)
        if begun:
            note = trn("{done} of {n} unit", "{done} of {n} units", units, done=number(done))
        packing = LifeStep(tr("Packing"), Stage.NOW, note=note, icon="package")
    ready = LifeStep(tr("Packed"), Stage.LATER, icon="package-check")
    if packing_done:
        ready = LifeStep(tr("Packed"), Stage.DONE, _moment(view.events, "packed"), icon="package-check")
    gone = LifeStep(tr("Shipped"), Stage.LATER, icon="truck")
    if view.row.state is OrderState.SHIPPED:
        gone = LifeStep(tr("Shipped"), Stage.DONE, _moment(view.events, "shipped", "shipped_elsewhere"), icon="truck")
    elif shipped or (packing_done and not missing):
        note = tr("{n} of {all}", n=number(len(shipped)), all=number(len(own))) if shipped else tr("ready to go")
        stage = Stage.NOW if packing_done and not missing else Stage.LATER
        gone = LifeStep(tr("Shipped"), stage, note=note, icon="truck")
    return [_released(view, own), packing, ready, gone]


def _released(view: OrderView, own: list[ShipmentView]) -> LifeStep:
    """Let onto the floor; what was packed without is past it."""
    waits = [shipment for shipment in own if shipment.state is ShipmentState.TO_PACK]
    if waits:
        units = sum(shipment.units for shipment in waits)
        note = trn("{n} unit to release", "{n} units to release", units)
        return LifeStep(tr("Released"), Stage.NOW, note=note, icon="list-checks")
    stage = Stage.DONE if own else Stage.LATER
    return LifeStep(tr("Released"), stage, _moment(view.events, "released") if own else None, icon="list-checks")


def _moment(events: Iterable[EventView], *kinds: str) -> datetime | None:
    """When a step was last done; ``events`` come newest first."""
    return next((event.happened_at for event in events if event.kind in kinds), None)
