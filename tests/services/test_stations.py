"""Stations: two programs are never the same one, a crash frees the name, and the name says where it stands."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from app.context import AppContext
from app.errors import BadInput, Refused
from app.services import stations
from app.services.stations import CloseStation, OpenStation, station_names
from app.services.unit_of_work import Operations
from db.models import Change, Station, StationSession
from tests.factories import count, one

ONE, TWO, THREE = (str(uuid.UUID(int=number)) for number in (1, 2, 3))


def opened(shop: AppContext, session: str, name: str = "", numbered: str = "") -> str:
    """Open as a station; its name."""
    result = shop.run(OpenStation(name, numbered, session, "PC-7", "0.1")).result
    return str(one(shop, "SELECT name FROM station WHERE id = :id", id=result["station_id"]))


def test_first_is_the_first_station_and_the_next_program_gets_one_of_its_own(shop: AppContext) -> None:
    assert opened(shop, ONE) == "Station 1"
    assert opened(shop, TWO) == "Station 2"
    assert opened(shop, ONE) == "Station 1", "the same program again"
    assert shop.read(station_names) == ["Station 1", "Station 2"]


def test_program_without_a_name_is_called_after_its_machine_and_numbered(shop: AppContext) -> None:
    assert [opened(shop, one_, numbered="PC-7") for one_ in (ONE, TWO, THREE)] == ["PC-7", "PC-7 2", "PC-7 3"]


def test_name_in_use_is_refused_by_host_until_it_is_closed(shop: AppContext) -> None:
    assert opened(shop, ONE, "Packing 1") == "Packing 1"
    with pytest.raises(Refused, match=r"The station Packing 1 is open on PC-7 since 20\d\d-\d\d-\d\d \d\d:\d\d\."):
        opened(shop, TWO, "Packing 1")
    station_id = one(shop, "SELECT id FROM station WHERE name = 'Packing 1'")
    assert shop.run(CloseStation(station_id, TWO)).result == {"closed": 0}
    assert shop.run(CloseStation(station_id, ONE)).result == {"closed": 1}
    assert opened(shop, TWO, "Packing 1") == "Packing 1"


def test_program_that_was_not_seen_for_a_while_is_gone(shop: AppContext) -> None:
    opened(shop, ONE, "Packing 1")
    with shop.database.writing() as conn:
        conn.execute(update(StationSession).values(seen_at=datetime.now(UTC) - stations.GONE_AFTER))
    assert opened(shop, TWO, "Packing 1") == "Packing 1"


def test_being_seen_keeps_the_name_and_tells_who_has_lost_it(shop: AppContext) -> None:
    opened(shop, ONE, "Packing 1")
    station_id = one(shop, "SELECT id FROM station WHERE name = 'Packing 1'")
    mine = Operations(shop.database, user_id=1, station_id=station_id)
    with shop.database.writing() as conn:
        conn.execute(update(StationSession).values(seen_at=datetime.now(UTC) - timedelta(seconds=80)))
    assert mine.seen(uuid.UUID(ONE))
    with pytest.raises(Refused):
        opened(shop, TWO, "Packing 1")
    assert not mine.seen(uuid.UUID(TWO))


def test_new_station_stands_at_the_only_location(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    opened(shop, ONE, "Packing 1")
    count(shop, {("MUG", "Hamburg"): 1})
    opened(shop, TWO, "Packing 2")
    rows = "SELECT count(*) FROM station s JOIN location p ON p.id = s.location_id WHERE s.name = :name"
    assert [one(shop, rows, name=name) for name in ("Packing 1", "Packing 2")] == [1, 0]


def test_name_that_is_none_is_refused(shop: AppContext) -> None:
    for name in ("  ", "a\nb" * 30, "x" * 61, "a\x07b"):
        with pytest.raises(BadInput, match="A station's name"):
            opened(shop, ONE, name)
    assert opened(shop, ONE, "  Packing   table\t1 ") == "Packing table 1"


def test_archived_name_is_not_taken_over(shop: AppContext) -> None:
    with shop.database.writing() as conn:
        conn.execute(update(Station).values(archived_at=datetime.now(UTC)))
    assert opened(shop, ONE) == "Station 2"
    with pytest.raises(Refused, match="no longer in use"):
        opened(shop, TWO, "Station 1")


def test_old_changes_are_forgotten_and_the_newest_kept(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    with shop.database.writing() as conn:
        conn.execute(insert(Change), [{"station_id": 1, "topics": {}} for _ in range(50)])
    monkeypatch.setattr(stations, "KEPT_CHANGES", 10)
    opened(shop, ONE)
    assert one(shop, "SELECT min(seq) FROM change") == 41
