"""Counting an acknowledged scan into what the screen shows, so that the verdict needs no further look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.order_states import ShipmentState
from app.domain.packing import Verdict, moved_by
from app.queries.packing import StationShipment
from app.ui.packing.reads import Sight
from app.ui.packing.work import Answer


def counted(sight: Sight, answer: Answer) -> Sight:
    """``sight`` after the answer, as far as it can be known without reading. Only whole knowledge is kept."""
    facts = answer.facts
    shipment_id = facts.get("shipment_id")
    if answer.outcome in (Verdict.COUNTED, Verdict.COMPLETE):
        shipment = _known(sight.in_hand, shipment_id)
        changed = _moved(shipment, moved_by(facts)) if shipment else None
        if answer.outcome is Verdict.COUNTED:
            return replace(sight, in_hand=changed, packed=None)
        packed = replace(changed, state=ShipmentState.PACKED, claimed_by="") if changed else None
        return replace(sight, in_hand=None, packed=packed)
    if answer.outcome is Verdict.UNDONE:
        shipment = _known(sight.in_hand, shipment_id) or _known(sight.packed, shipment_id)
        back = {line_id: -units for line_id, units in moved_by(facts).items()}
        changed = _moved(shipment, back) if shipment else None
        opened = replace(changed, state=ShipmentState.PACKING, tracking_number=None) if changed else None
        return replace(sight, in_hand=opened, packed=None)
    return replace(
        sight,
        in_hand=_known(sight.in_hand, answer.in_hand),
        packed=_known(sight.packed, answer.packed),
        other=None,
        scanned=None,
    )


def _known(shipment: StationShipment | None, shipment_id: int | None) -> StationShipment | None:
    return shipment if shipment is not None and shipment.id == shipment_id else None


def _moved(shipment: StationShipment, units: Mapping[int, int]) -> StationShipment:
    """The shipment with so many more (or fewer) units packed, by line."""
    lines = tuple(
        replace(line, pack=replace(line.pack, packed=line.pack.packed + units.get(line.pack.id, 0)))
        for line in shipment.lines
    )
    return replace(shipment, lines=lines)
