"""The carriers that there are."""

from __future__ import annotations

from app.carriers.base import Carrier
from app.carriers.own import OwnCarrier

CARRIERS: dict[str, Carrier] = {carrier.name: carrier for carrier in (OwnCarrier(),)}
DEFAULT = OwnCarrier.name
