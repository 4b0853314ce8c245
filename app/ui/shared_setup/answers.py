"""How the answer to a test of the connection looks, which field it is about, and its one fix."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.joining.looking import Finding, Found
from app.ui.i18n import mark
from app.ui.theme import Status

TEST = mark("Test connection")


class Fix(enum.Enum):
    """What the button beside an answer does."""

    PASSWORD = enum.auto()
    CERTIFICATE = enum.auto()
    DATABASE = enum.auto()
    SERVER = enum.auto()
    COPY = enum.auto()
    NOTHING = enum.auto()


@dataclass(frozen=True, slots=True)
class Look:
    """Status of the strip, its button ("": none) and what that does; ``on`` is what the primary button says."""

    status: Status
    fix: Fix = Fix.NOTHING
    button: str = ""
    on: str = TEST


_LOOKS: Mapping[Finding, Look] = MappingProxyType(
    {
        Finding.UNREACHABLE: Look(Status.ERROR, Fix.SERVER, mark("Change the server")),
        Finding.LOGIN: Look(Status.ERROR, Fix.PASSWORD, mark("Type it again")),
        Finding.CERTIFICATE: Look(Status.ERROR, Fix.CERTIFICATE, mark("Choose the certificate")),
        Finding.FOREIGN: Look(Status.ERROR, Fix.DATABASE, mark("Name another database")),
        Finding.EMPTY: Look(Status.ACTIVE, on=mark("Make it")),
        Finding.SHOP: Look(Status.DONE, on=mark("Name this station")),
        Finding.OLDER: Look(Status.ATTENTION, Fix.COPY, mark("Copy the command")),
        Finding.NEWER: Look(Status.ERROR),
        Finding.NOT_OURS_TO_MEND: Look(Status.ERROR),
        Finding.REFUSED: Look(Status.ERROR, Fix.SERVER, mark("Change the server")),
    }
)


def look_of(found: Found) -> Look:
    """How an answer is shown."""
    if found.finding is Finding.OLDER and found.can_upgrade:
        return Look(Status.ATTENTION, on=mark("Upgrade it"))
    return _LOOKS[found.finding]
