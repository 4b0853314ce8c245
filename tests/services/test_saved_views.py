"""Saved views: own and shared ones, and what becomes of two who change one."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from app.context import AppContext
from app.domain.list_views import Arrangement, ViewColumn, ViewState
from app.errors import BadInput, NotFound, Stale
from app.queries.saved_views import ViewRow, Views, saved_views
from app.services.saved_views import (
    ArchiveView,
    ArrangeViews,
    RestoreView,
    SetSharedDefault,
    ViewContent,
    save_view,
)
from tests.factories import one, second_station

LATE = ViewState("is:late", "ship_by", False, (ViewColumn("number", 90, True), ViewColumn("total")))


@pytest.fixture
def rival(shop: AppContext) -> Iterator[AppContext]:
    """A second station."""
    station = second_station(shop, "Desk 2")
    yield station
    station.close()


def save(
    shop: AppContext, name: str, state: ViewState = LATE, *, view_id: int = 0, version: int = 0, shared: bool = False
) -> tuple[int, int]:
    """Saves a view; (id, version)."""
    result = save_view(shop.run, "orders", view_id, version, ViewContent(name, state, shared), op_id=uuid.uuid4())
    return result["id"], result["version"]


def views(shop: AppContext, user_id: int = 0) -> Views:
    """What a person sees."""
    return shop.read(saved_views, "orders", user_id or shop.facts.user_id)


def test_a_view_is_kept_with_all_that_it_shows(shop: AppContext) -> None:
    view_id, version = save(shop, "  Late   ones ")
    assert views(shop).rows == (ViewRow(view_id, "Late ones", False, LATE, False, version),)
    assert shop.read(saved_views, "customers", shop.facts.user_id).rows == ()


def test_own_views_are_nobody_elses_and_shared_ones_are_everybodys(shop: AppContext) -> None:
    save(shop, "Mine")
    save(shop, "Ours", shared=True)
    assert [row.name for row in views(shop, 99).rows] == ["Ours"]
    assert [(row.name, row.shared) for row in views(shop).rows] == [("Mine", False), ("Ours", True)]


def test_a_name_is_taken_once(shop: AppContext) -> None:
    save(shop, "Late")
    with pytest.raises(BadInput, match="already"):
        save(shop, "late")
    save(shop, "Late", shared=True)
    for name in ("  ", "x" * 61):
        with pytest.raises(BadInput, match="needs a name"):
            save(shop, name)


def test_two_who_change_one_view_are_shown_both_values(shop: AppContext, rival: AppContext) -> None:
    view_id, version = save(shop, "Ours", shared=True)
    save(rival, "Ours", ViewState("is:due", "placed"), view_id=view_id, version=version, shared=True)
    with pytest.raises(Stale) as told:
        save(shop, "Our own", LATE, view_id=view_id, version=version, shared=True)
    assert told.value.both == {
        "name": ("Our own", "Ours"),
        "query": ("is:late", "is:due"),
        "sort": ("ship_by", "placed"),
        "columns": ("number, total", ""),
    }
    assert "Desk 2" in told.value.by
    assert views(shop).rows[0].state.query == "is:due"
    save(shop, "Our own", LATE, view_id=view_id, version=told.value.version, shared=True)
    assert views(shop).rows[0].name == "Our own"


def test_a_view_that_was_taken_away_comes_back_and_cannot_be_changed_meanwhile(shop: AppContext) -> None:
    view_id, version = save(shop, "Late")
    assert shop.run(ArchiveView(view_id)).result == {"archived": 1}
    assert views(shop).rows == ()
    assert shop.run(ArchiveView(view_id)).result == {"archived": 0}
    with pytest.raises(NotFound, match="not there any more"):
        save(shop, "Later", view_id=view_id, version=version)
    shop.run(RestoreView(view_id))
    assert [row.name for row in views(shop).rows] == ["Late"]


def test_the_views_of_another_person_are_out_of_reach(shop: AppContext) -> None:
    view_id, version = save(shop, "Late")
    with shop.database.writing() as conn:
        conn.exec_driver_sql("INSERT INTO user_account (id, name) VALUES (77, 'Somebody')")
        conn.exec_driver_sql("UPDATE saved_view SET user_id = 77")
    with pytest.raises(NotFound):
        save(shop, "Stolen", view_id=view_id, version=version)
    assert shop.run(ArchiveView(view_id)).result == {"archived": 0}


def test_an_arrangement_is_the_persons_own(shop: AppContext) -> None:
    wanted = Arrangement(("late", "all"), ("pickup",), "late", {"late": LATE.columns})
    for _ in range(2):
        shop.run(ArrangeViews("orders", wanted.as_json()))
    assert views(shop).arrangement == wanted
    assert views(shop, 99).arrangement == Arrangement()
    assert one(shop, "SELECT count(*) FROM setting WHERE key = 'views.orders'") == 1


def test_one_shared_view_is_what_everybody_begins_with(shop: AppContext) -> None:
    own, _ = save(shop, "Mine")
    first, _ = save(shop, "Ours", shared=True)
    second, _ = save(shop, "Theirs", shared=True)
    for view_id in (first, second):
        shop.run(SetSharedDefault("orders", view_id))
    assert [row.id for row in views(shop).rows if row.is_default] == [second]
    with pytest.raises(NotFound, match="not shared"):
        shop.run(SetSharedDefault("orders", own))
    shop.run(SetSharedDefault("orders", 0))
    assert not any(row.is_default for row in views(shop).rows)


def test_neither_name_nor_query_stays_in_the_operation(shop: AppContext) -> None:
    save(shop, "Anneke", ViewState('customer:"Anneke Meyer"'))
    assert "Anneke" not in str(one(shop, "SELECT payload FROM operation WHERE name = 'views.save'"))
