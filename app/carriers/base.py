"""What a carrier is asked and what it answers. Weights in grams."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label for one parcel. ``purchase_key`` makes asking again safe; ``serial`` is a number of our own series.

    No address: what is asked is kept with its operation, and operations hold no personal text. A carrier that needs
    one is given it from the order at the call.
    """

    purchase_key: uuid.UUID
    serial: int
    weight_g: int | None


@dataclass(frozen=True, slots=True)
class Label:
    """The carrier's answer: ``mark``, ``routing`` and ``detail`` are for the print."""

    tracking_number: str
    service: str
    mark: str = ""
    routing: str = ""
    detail: str = ""


class Carrier(Protocol):
    """One carrier."""

    name: str
    title: str

    def buy_label(self, request: LabelRequest) -> Label:
        """Buy a label. The same ``purchase_key`` gives the same label. Raises OperationError."""

    def describe(self, tracking_number: str, country: str, postal_code: str) -> Label:
        """The label again from its tracking number, for printing."""
