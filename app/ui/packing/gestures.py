"""What a person at the station asks for, by scan, key or touch; each gesture brings its operation id."""

from __future__ import annotations

import enum
import uuid
from dataclasses import dataclass, field


class Ask(enum.StrEnum):
    """Kinds of gestures."""

    SCAN = "scan"
    UNDO = "undo"
    PARK = "park"
    REPRINT = "reprint"
    SHIP = "ship"
    NEXT = "next"
    OPEN = "open"  # a shipment or an order that another screen names
    TAKE_OVER = "take_over"  # what another station has in hand, as the answer before told
    RESUME = "resume"  # what this station was packing when it stopped


# Scanned as plain text (Code 128), before any code is looked up. A product must not be called like these.
COMMANDS = {
    "UNDO": Ask.UNDO,
    "PARK": Ask.PARK,
    "REPRINT": Ask.REPRINT,
    "SHIP": Ask.SHIP,
    "NEXT": Ask.NEXT,
    "TAKEOVER": Ask.TAKE_OVER,
}


@dataclass(frozen=True, slots=True)
class Gesture:
    """One gesture. ``code`` is what was scanned or named."""

    ask: Ask
    code: str = ""
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


def gesture_of(code: str) -> Gesture:
    """The gesture that a scanned text means: a command by its name in any case, else a scan."""
    ask = COMMANDS.get(code.strip().upper())
    return Gesture(ask) if ask is not None else Gesture(Ask.SCAN, code)
