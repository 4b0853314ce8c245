"""Orders to suppliers in words: how far one is, and when its goods come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from app.domain.purchases import PurchaseState
from app.ui.formats import NOTHING, day_of, duration
from app.ui.i18n import mark, tr
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, chip_cell, text_cell

STATES: Mapping[PurchaseState, tuple[str, Status, str]] = MappingProxyType(
    {
        PurchaseState.DRAFT: (mark("Draft"), Status.WAITING, "pencil"),
        PurchaseState.ORDERED: (mark("Ordered"), Status.WAITING, "truck"),
        PurchaseState.PARTLY_RECEIVED: (mark("Received in part"), Status.ATTENTION, "package-open"),
        PurchaseState.RECEIVED: (mark("Received"), Status.DONE, "package-check"),
        PurchaseState.CANCELLED: (mark("Cancelled"), Status.WAITING, "ban"),
    }
)


def state_words() -> list[str]:
    """Every word that the chip of a state can have."""
    return [tr(word) for word, _, _ in STATES.values()]


def late_words(days: int = 999) -> str:
    """By how many days something is late; without them, the longest that is shown."""
    return tr("Late {span}", span=duration(timedelta(days=days)))


def state_cell(state: PurchaseState) -> Cell:
    """The chip of a state."""
    word, status, icon = STATES[state]
    return chip_cell(tr(word), status, icon=icon)


def expected_cell(day: date | None, today: date) -> Cell:
    """When it comes; a day that has passed says by how much."""
    if day is None:
        return text_cell(NOTHING, muted=True)
    when = day_of(day, today)
    return chip_cell(late_words((today - day).days), Status.ATTENTION, tip=when) if day < today else text_cell(when)
