"""Being a station: a console takes a name of its own, says now and then that it is there, and gives the name back."""

from __future__ import annotations

import contextlib
import platform
import uuid
from dataclasses import dataclass, replace

from app import __version__
from app.context import AppContext
from app.errors import StationmasterError
from app.queries.order_names import station_name
from app.queries.shop import shop_facts
from app.services.stations import SEEN_EVERY, CloseStation, OpenStation
from app.services.unit_of_work import Operations
from app.settings import data_folder
from db.open_marks import OpenMark, ended_programs

__all__ = ["SEEN_EVERY", "Presence"]


@dataclass(frozen=True, slots=True)
class Presence:
    """One console at its station. ``shop`` is the shop as that station has it open."""

    shop: AppContext
    session: uuid.UUID
    mark: OpenMark

    @classmethod
    def enter(cls, shop: AppContext, wanted: str = "") -> Presence:
        """Take the station ``wanted``, else one that is free; it is made if there is none of that name. Blocks.

        Raises Refused, by host, if that very station is open elsewhere. One whose program was killed on this machine is
        free at once: who opens it again goes on with the box and the forms of before. On an SQLite file the stations
        that are there are taken in their order; on a shared database a PC is called after itself.
        """
        session, host = uuid.uuid4(), platform.node() or "this machine"
        numbered = "" if shop.database.is_sqlite else host
        folder, database_id = data_folder() / "open", shop.facts.database_id
        for station_id, ended in ended_programs(folder, database_id):
            shop.run(CloseStation(station_id, str(ended)))
        opened = shop.run(OpenStation(wanted, numbered, str(session), host, __version__)).result
        facts = shop.read(shop_facts, shop.read(station_name, opened["station_id"]))
        operations = Operations(shop.database, user_id=facts.user_id, station_id=facts.station_id, clock=shop.clock)
        mark = OpenMark(folder, database_id, session)
        mark.set(facts.station_id)
        return cls(replace(shop, operations=operations, facts=facts), session, mark)

    def seen(self) -> bool:
        """Say that this console is still there; False if another program has become this station meanwhile. Blocks."""
        return self.shop.operations.seen(self.session)

    def leave(self) -> None:
        """Give the name back; in an outage it frees itself in a while."""
        with contextlib.suppress(StationmasterError):
            self.shop.run(CloseStation(self.shop.facts.station_id, str(self.session)))
        self.mark.clear()
