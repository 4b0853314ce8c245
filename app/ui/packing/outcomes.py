"""How each outcome at the station looks and sounds: colour, glyph and sound change together."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.packing import Verdict
from app.ui.sounds import Sound
from app.ui.widgets.band import BandState


class Says(enum.StrEnum):
    """What can come of a gesture besides the verdict on a scan."""

    READY = "ready"  # the station was opened, or opened again with what it had in hand
    REPRINT = "reprint"
    SHIPPED = "shipped"
    CHANGED = "changed"  # what is in hand is not what it was: somebody else changed it
    GONE = "gone"  # what was in hand is with somebody else now, or cancelled
    NOTHING_NEXT = "nothing_next"
    NOTHING_IN_HAND = "nothing_in_hand"
    NOTHING_TO_SHIP = "nothing_to_ship"
    NOTHING_TO_PRINT = "nothing_to_print"
    NOTHING_TO_TAKE = "nothing_to_take"
    WAITING = "waiting"  # the database cannot be reached; the same step is tried again
    REFUSED = "refused"
    BUG = "bug"


Outcome = Verdict | Says


@dataclass(frozen=True, slots=True)
class Look:
    """Colour, glyph and sound of an outcome; ``sound`` None is silence."""

    state: BandState
    glyph: str
    sound: Sound | None


_INFO, _OK, _WRONG, _WARN = BandState.INFO, BandState.OK, BandState.WRONG, BandState.WARN

LOOKS: Mapping[Outcome, Look] = MappingProxyType(
    {
        Verdict.OPENED: Look(_INFO, "scan-barcode", Sound.OK),
        Verdict.COUNTED: Look(_INFO, "scan-barcode", Sound.OK),
        Verdict.COMPLETE: Look(_OK, "circle-check", Sound.DONE),
        Verdict.WRONG_ITEM: Look(_WRONG, "octagon-x", Sound.WRONG),
        Verdict.TOO_MANY: Look(_WRONG, "package-plus", Sound.WRONG),
        Verdict.NEEDS_SERIAL: Look(_WARN, "hash", Sound.STOP),
        Verdict.SERIAL_TAKEN: Look(_WRONG, "boxes", Sound.WRONG),
        Verdict.SERIAL_AWAY: Look(_WRONG, "map-pin", Sound.WRONG),
        Verdict.KIT_WHOLE: Look(_WARN, "gift", Sound.STOP),
        Verdict.KIT_PARTS: Look(_WARN, "split", Sound.STOP),
        Verdict.KIT_BEGUN: Look(_WARN, "package-open", Sound.STOP),
        Verdict.UNKNOWN: Look(_WRONG, "circle-question-mark", Sound.STOP),
        Verdict.OTHER_ORDER: Look(_WRONG, "clipboard-list", Sound.STOP),
        Verdict.NOTHING_TO_PACK: Look(_WARN, "package-x", Sound.STOP),
        Verdict.ON_HOLD: Look(_WARN, "circle-pause", Sound.STOP),
        Verdict.IN_USE: Look(_WARN, "lock", Sound.STOP),
        Verdict.ALREADY_PACKED: Look(_WARN, "package-check", Sound.STOP),
        Verdict.ALREADY_SHIPPED: Look(_WARN, "truck", Sound.STOP),
        Verdict.UNDONE: Look(_INFO, "undo-2", Sound.OK),
        Verdict.NOTHING_TO_UNDO: Look(_WARN, "ban", Sound.STOP),
        Verdict.PARKED: Look(_INFO, "archive", Sound.OK),
        Says.READY: Look(_INFO, "scan-barcode", None),
        Says.REPRINT: Look(_INFO, "printer", None),
        Says.SHIPPED: Look(_OK, "truck", Sound.DONE),
        Says.CHANGED: Look(_WARN, "triangle-alert", Sound.STOP),
        Says.GONE: Look(_WARN, "log-out", Sound.STOP),
        Says.NOTHING_NEXT: Look(_INFO, "circle-check", None),
        Says.NOTHING_IN_HAND: Look(_WARN, "ban", Sound.STOP),
        Says.NOTHING_TO_SHIP: Look(_WARN, "ban", Sound.STOP),
        Says.NOTHING_TO_PRINT: Look(_WARN, "printer", Sound.STOP),
        Says.NOTHING_TO_TAKE: Look(_WARN, "ban", Sound.STOP),
        Says.WAITING: Look(_WARN, "database", Sound.STOP),
        Says.REFUSED: Look(_WARN, "octagon-alert", Sound.STOP),
        Says.BUG: Look(_WRONG, "bug", Sound.STOP),
    }
)

# A code was refused: what is needed stands beside what was scanned, if something is in hand.
REFUSED_CODES: frozenset[Outcome] = frozenset(
    {
        Verdict.WRONG_ITEM,
        Verdict.TOO_MANY,
        Verdict.NEEDS_SERIAL,
        Verdict.SERIAL_TAKEN,
        Verdict.SERIAL_AWAY,
        Verdict.KIT_WHOLE,
        Verdict.KIT_PARTS,
        Verdict.KIT_BEGUN,
        Verdict.UNKNOWN,
        Verdict.OTHER_ORDER,
        Verdict.NOTHING_TO_PACK,
        Verdict.ON_HOLD,
        Verdict.IN_USE,
        Verdict.ALREADY_PACKED,
        Verdict.ALREADY_SHIPPED,
    }
)
# A kit that is scanned part by part: what is needed is in it.
BY_PARTS: frozenset[Outcome] = frozenset({Verdict.KIT_PARTS, Verdict.KIT_BEGUN})
# The work simply goes on; the band shows how far it is.
GOES_ON: frozenset[Outcome] = frozenset(
    {Verdict.OPENED, Verdict.COUNTED, Verdict.COMPLETE, Says.READY, Says.REPRINT, Verdict.UNDONE}
)
# A scan went into an order: whoever did it packs on.
PACKS_ON: frozenset[Outcome] = frozenset({Verdict.OPENED, Verdict.COUNTED, Verdict.COMPLETE})
