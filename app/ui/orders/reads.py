"""What the Orders screen asks the database, put into words on the reader thread so that showing it is quick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.domain.addresses import postal_line
from app.queries.buying import Arrival, expected_by
from app.queries.order_names import named_orders, order_of
from app.queries.order_page import AddressView, OrderView, order_view
from app.queries.packing import picture
from app.services.scan_lookup import Found, look_up
from app.ui.formats import day_time, full_time, local
from app.ui.orders.life import LifeStep, NextStep, life_steps, next_step
from app.ui.orders.timeline import timeline_entries
from app.ui.widgets.country_field import country_words
from app.ui.widgets.stepper import Step, StepState
from app.ui.widgets.timeline import TimelineEntry

# 40 px on a screen of 300 %; more lines than that nobody tells apart by photo.
_PICTURE, _MOST_PICTURES = 120, 60


@dataclass(frozen=True, slots=True)
class OrderData:
    """An order ready to be shown."""

    view: OrderView
    next: NextStep
    steps: tuple[Step, ...]
    entries: tuple[TimelineEntry, ...]
    ship_to: tuple[str, ...]
    bill_to: tuple[str, ...]
    pictures: Mapping[int, QImage]
    now: datetime
    # With what each line that waits should have all of its units; None: nothing that comes is enough.
    expected: Mapping[int, Arrival | None] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The order's id."""
        return self.view.row.id

    def shows_the_same_as(self, other: OrderData | None) -> bool:
        """Whether it would look as the other does: what is on the screen then stays as it is, with its focus."""
        if other is None or local(self.now).date() != local(other.now).date():
            return False
        return self.view == other.view and self.expected == other.expected

    @property
    def number(self) -> str:
        """The order's number as its channel shows it."""
        return self.view.row.number


def read_order(conn: Any, order_id: int, now: datetime) -> OrderData | None:
    """Everything about one order, or None if it is gone; for a reader thread."""
    view = order_view(conn, order_id)
    if view is None:
        return None
    ship_to, bill_to = address_lines(view.ship_to), address_lines(view.bill_to)
    return OrderData(
        view=view,
        next=next_step(view),
        steps=tuple(_step(step, now) for step in life_steps(view)),
        entries=timeline_entries(view, now),
        ship_to=ship_to,
        bill_to=bill_to if bill_to != ship_to else (),
        pictures=_pictures(conn, view),
        now=now,
        expected=_expected(conn, view),
    )


def _expected(conn: Any, view: OrderView) -> dict[int, Arrival | None]:
    """What the lines of the order that wait are waiting for; nothing is asked where none waits."""
    waiting = {line.id: line.sku_id for line in view.products if line.backordered}
    found = expected_by(conn, waiting.values()) if waiting else {}
    return {line_id: found.get(line_id) for line_id in waiting}


def _pictures(conn: Any, view: OrderView) -> dict[int, QImage]:
    """The photos of the order's products by SKU id, decoded and made small; what is no picture is left out."""
    found: dict[int, QImage] = {}
    for line in view.products[:_MOST_PICTURES]:
        if line.picture_sha256 is None or line.sku_id in found:
            continue
        image = QImage.fromData(picture(conn, line.picture_sha256))
        if not image.isNull():
            size = QSize(_PICTURE, _PICTURE)
            found[line.sku_id] = image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
    return found


def _step(step: LifeStep, now: datetime) -> Step:
    state = StepState(step.stage.value)
    if step.at is None:
        return Step(step.title, state, step.note, step.icon)
    return Step(step.title, state, day_time(step.at, now), step.icon, full_time(step.at))


def address_lines(address: AddressView) -> tuple[str, ...]:
    """An address as it would stand on an envelope, without empty lines."""
    streets = [address.name, address.company, address.street1, address.street2]
    place = postal_line(address.country, address.city, address.region, address.postal_code)
    return tuple(dict.fromkeys(part for part in (*streets, place, country_words(address.country)) if part))


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan means here: orders by id and number; ``goods`` if it names a product, which is not this view's."""

    orders: Mapping[int, str]
    goods: bool = False


def read_scan(conn: Any, code: str) -> Scanned:
    """The orders that a code names, by itself or as one of their shipments; for a reader thread."""
    hits = look_up(conn, code)
    if any(hit.found is Found.SKU for hit in hits):
        return Scanned({}, goods=True)
    ids = [hit.id if hit.found is Found.ORDER else order_of(conn, hit.id) for hit in hits]
    return Scanned({order.id: order.number for order in named_orders(conn, ids)} if ids else {})
