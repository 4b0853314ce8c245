"""Whether the database answers, as far as anybody has noticed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.errors import Unavailable
from app.wording import words


@dataclass(frozen=True, slots=True)
class Outage:
    """Since when the database is away (local time), and why in the words of whoever refused.

    ``is_other``: what answers now is not the database that was opened; only opening it anew helps.
    """

    since: datetime
    why: str
    is_other: bool = False


@dataclass(slots=True)
class Link:
    """The database's presence; set by the change feed on its thread, asked by everybody who wants something of it."""

    outage: Outage | None = None

    def require(self) -> None:
        """Raises Unavailable while the database is away: whoever waits for it would wait for many seconds."""
        outage = self.outage
        if outage is None:
            return
        if outage.is_other:
            raise Unavailable(
                words("Another database answers at this address now. Nothing was changed."),
                fix=words("Close this window and open it again."),
            )
        raise Unavailable(
            words(
                "The connection to the database has been lost since {since:%H:%M}. Nothing was changed.",
                since=outage.since,
            ),
            fix=words("Try again once it is back; it is being tried all the time."),
        )
