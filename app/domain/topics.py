"""What a write can touch; a view reloads when one of its topics comes by."""

from __future__ import annotations

import enum
from dataclasses import dataclass

MAX_IDS = 50


class Topic(enum.StrEnum):
    """The closed set of subjects that change."""

    ORDERS = "orders"
    SHIPMENTS = "shipments"
    STOCK = "stock"
    CATALOG = "catalog"
    LOCATIONS = "locations"
    PRINT_JOBS = "print_jobs"
    IMPORTS = "imports"
    SETTINGS = "settings"
    CUSTOMERS = "customers"
    JOBS = "jobs"
    PURCHASES = "purchases"  # suppliers, what is bought of them, and what comes in
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Touched:
    """One topic with the ids that changed; ``ids`` None means: all of them may have."""

    topic: Topic
    ids: frozenset[int] | None

    def concerns(self, record_id: int) -> bool:
        """Whether the record may have changed."""
        return self.ids is None or record_id in self.ids


def touched(topic: Topic, ids: set[int]) -> Touched:
    """``Touched`` for the ids, or for all of the topic if there are more than 50."""
    return Touched(topic, frozenset(ids) if len(ids) <= MAX_IDS else None)
