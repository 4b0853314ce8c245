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
from app.ui.formats import plural


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
    """What is to be done next: route what was never routed, pack, hand over, print the label, serve what waits."""
    holds = [hold.kind for hold in view.holds]
    own = own_shipments(view)
    never_routed = sum(line.open - line.backordered for line in view.lines)
    waiting = sum(line.backordered for line in view.lines)
    if never_routed:
        return NextStep(Do.ROUTE, "Route")
    to_pack = _first(own, ShipmentState.PACKING, ShipmentState.RELEASED, ShipmentState.TO_PACK)
    packed = _first(own, ShipmentState.PACKED)
    if (to_pack or packed) and blocking_holds(Step.PACK, holds):
        return NextStep(Do.NOTHING, why_not="On hold: look at the order, then lift the hold.")
    if to_pack is not None:
        return NextStep(Do.PACK, "Pack now", to_pack)
    if packed is not None and can_leave(view, packed):
        text = "Handed over" if view.row.pickup and not packed.tracking_number else "Mark shipped"
        return NextStep(Do.SHIP, text, packed)
    if packed is not None and not packed.tracking_number and not blocking_holds(Step.LABEL, holds):
        return NextStep(Do.LABEL, "Print label", packed)
    if packed is not None:
        return NextStep(Do.NOTHING, why_not="Packed, but without a street there is no label.")
    if waiting:
        return NextStep(Do.ROUTE, "Route again")
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
    imported = LifeStep("Imported", Stage.DONE, _moment(view.events, "imported"), icon="inbox")
    own, state = own_shipments(view), view.row.state
    if state is OrderState.CANCELLED:
        return [imported, LifeStep("Cancelled", Stage.FAILED, icon="x")]
    if state is OrderState.SHIPPED and not own:
        sent = next((shipment.shipped_at for shipment in view.shipments if shipment.shipped_at), None)
        return [imported, LifeStep("Shipped", Stage.DONE, sent, note="before the import", icon="truck")]
    return _one_present([imported, _routed(view), *_floor_steps(view, own)])


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
        return LifeStep("Routed", Stage.NOW, note=f"{plural(never, 'unit')} to route", icon="route")
    if waiting:
        verb = "waits" if waiting == 1 else "wait"
        whole = view.row.state is OrderState.BACKORDER
        stage = Stage.NOW if whole else Stage.DONE
        return LifeStep("Routed", stage, note=f"{plural(waiting, 'unit')} {verb} for stock", icon="route")
    return LifeStep("Routed", Stage.DONE, _moment(view.events, "routed"), icon="route")


def _floor_steps(view: OrderView, own: list[ShipmentView]) -> list[LifeStep]:
    """Packing, packed, shipped: the first that is not done is the present one, if there is anything routed."""
    left = [shipment for shipment in own if shipment.state in PACKABLE]
    packed = [shipment for shipment in own if shipment.state in (ShipmentState.PACKED, ShipmentState.SHIPPED)]
    shipped = [shipment for shipment in own if shipment.state is ShipmentState.SHIPPED]
    missing = sum(line.open for line in view.lines)
    begun = bool(packed) or any(shipment.state is ShipmentState.PACKING for shipment in left)
    packing_done = bool(own) and not left
    packing = LifeStep("Packing", Stage.LATER, icon="package")
    if packing_done:
        packing = LifeStep("Packing", Stage.DONE, _moment(view.events, "packing"), icon="package")
    elif own:
        units, done = sum(s.units for s in own), sum(s.packed for s in own)
        note = f"{done} of {plural(units, 'unit')}" if begun else f"{plural(units, 'unit')} to pack"
        packing = LifeStep("Packing", Stage.NOW, note=note, icon="package")
    ready = LifeStep("Packed", Stage.LATER, icon="package-check")
    if packing_done:
        ready = LifeStep("Packed", Stage.DONE, _moment(view.events, "packed"), icon="package-check")
    gone = LifeStep("Shipped", Stage.LATER, icon="truck")
    if view.row.state is OrderState.SHIPPED:
        gone = LifeStep("Shipped", Stage.DONE, _moment(view.events, "shipped", "shipped_elsewhere"), icon="truck")
    elif shipped or (packing_done and not missing):
        note = f"{len(shipped)} of {len(own)}" if shipped else "ready to go"
        stage = Stage.NOW if packing_done and not missing else Stage.LATER
        gone = LifeStep("Shipped", stage, note=note, icon="truck")
    return [packing, ready, gone]


def _moment(events: Iterable[EventView], *kinds: str) -> datetime | None:
    """When a step was last done; ``events`` come newest first."""
    return next((event.happened_at for event in events if event.kind in kinds), None)
