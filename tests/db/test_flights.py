"""Statements that travel together: nothing is lost, nothing comes out of turn, and a rollback takes all of it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from app.context import AppContext
from app.services.routing import RouteOrders
from db import direct
from db.bulk import load_rows
from db.failures import Failure, classify
from db.models import NumberSeries
from db.session import Database
from tests import factories
from tests.services import counting, goods_in

on_postgres = pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)

ADD = "INSERT INTO number_series (name, next_value) VALUES (?, ?)"
COUNT = "SELECT count(*) FROM number_series"


def names(db: Database) -> list[str]:
    with db.reading() as conn:
        return sorted(conn.scalars(select(NumberSeries.name)))


@pytest.fixture
def flights(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many statements each round trip to PostgreSQL had, with a COMMIT that goes along, without BEGIN."""
    from db.flights import Flights

    seen: list[int] = []
    answers: Callable[..., Any] = Flights._answers

    def counted(self: Flights, asked: list[Any], **around: bool) -> Any:
        seen.append(len(asked) + around["commit"])
        return answers(self, asked, **around)

    monkeypatch.setattr(Flights, "_answers", counted)
    return seen


def test_what_goes_later_is_seen_by_the_next_statement(db: Database) -> None:
    with db.writing() as conn:
        assert direct.first(conn, COUNT) == (0,)
        direct.later(conn, ADD, ("a", 1))
        assert direct.first(conn, COUNT) == (1,)
        direct.later(conn, ADD, ("b", 1))
        assert conn.execute(text(COUNT)).scalar() == 2
        direct.later(conn, ADD, ("c", 1))
        load_rows(conn, "number_series", ("name", "next_value"), [(f"d{number}", 1) for number in range(20)])
        assert direct.Soon(conn, COUNT).rows == [(23,)]


def test_what_goes_later_goes_with_the_commit_at_last(db: Database) -> None:
    with db.writing() as conn:
        assert direct.first(conn, COUNT) == (0,)
        direct.later(conn, ADD, ("a", 1))
    assert names(db) == ["a"]


def test_what_went_later_is_gone_with_its_transaction(db: Database) -> None:
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), db.writing() as conn:
            assert direct.first(conn, COUNT) == (0,)
            direct.later(conn, ADD, ("a", 1))
            raise ZeroDivisionError
        with db.writing() as conn:
            assert direct.first(conn, COUNT) == (0,)


def test_answer_that_is_wrong_stops_what_follows(db: Database) -> None:
    def refuse(rows: direct.Rows, count: int) -> None:
        if (rows, count) != ([], 0):
            raise AssertionError("nothing is there to be changed")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), db.writing() as conn:
        direct.change(conn, ADD, ("a", 1))
        direct.later(conn, "UPDATE number_series SET next_value = 5 WHERE name = ?", ("b",), refuse)
    assert names(db) == []


def test_error_of_one_keeps_none_and_the_connection_goes_on(db: Database) -> None:
    for number in range(1, 9):  # some of them are the first with which the server keeps the plan
        with pytest.raises(DBAPIError, match=r"(?i)unique(.|\n)*INSERT"), db.writing() as conn:
            direct.rows(conn, COUNT)
            direct.later(conn, ADD, ("a", number))
            direct.later(conn, ADD, ("a", number))
            direct.rows(conn, "SELECT name FROM number_series WHERE next_value > ?", (number,))
    with db.writing() as conn:
        direct.later(conn, ADD, ("a", 1))
    assert names(db) == ["a"]


@on_postgres
def test_questions_travel_together(db: Database, flights: list[int]) -> None:
    with db.writing() as conn:
        direct.rows(conn, COUNT)
        first, second = direct.Soon(conn, COUNT), direct.Soon(conn, "SELECT 7")
        direct.later(conn, ADD, ("a", 1))
        assert direct.first(conn, COUNT) == (1,)
        assert (first.rows, second.rows) == ([(0,)], [(7,)])
    assert flights == [1, 4]


@on_postgres
def test_the_last_statement_takes_the_commit_along(db: Database, flights: list[int]) -> None:
    with db.writing() as conn:
        direct.rows(conn, COUNT)
        direct.later(conn, ADD, ("a", 1))
        direct.last(conn, ADD, ("b", 1))
        assert names(db) == ["a", "b"]
    assert flights == [1, 3]


@on_postgres
def test_what_is_looked_at_is_seen_before_the_commit_goes(db: Database) -> None:
    def refuse(_rows: direct.Rows, _count: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), db.writing() as conn:
        direct.rows(conn, COUNT)
        direct.later(conn, ADD, ("a", 1), refuse)
        direct.last(conn, ADD, ("b", 1))
    assert names(db) == []


@on_postgres
def test_what_the_commit_refuses_is_told_and_leaves_nothing(db: Database) -> None:
    function = "CREATE FUNCTION refuses() RETURNS trigger AS $$ BEGIN RAISE 'no' USING ERRCODE = '40001'; END $$"
    at_commit = "CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON number_series DEFERRABLE INITIALLY DEFERRED"
    with db.writing() as conn:
        conn.execute(text(f"{function} LANGUAGE plpgsql"))
        conn.execute(text(f"{at_commit} FOR EACH ROW EXECUTE FUNCTION refuses()"))
    try:
        for _ in range(2):  # the connection goes on
            with pytest.raises(DBAPIError) as told, db.writing() as conn:
                direct.last(conn, ADD, ("a", 1))
            assert classify(told.value) is Failure.RETRY
        assert names(db) == []
    finally:
        with db.writing() as conn:
            conn.execute(text("DROP FUNCTION refuses() CASCADE"))


@on_postgres
def test_plans_are_kept_only_for_so_many_statements(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.flights._REMEMBERED", 5)
    kept = "SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'stationmaster%'"
    with db.writing() as conn:
        for _ in range(2):
            for number in range(20):
                for _ in range(4):
                    assert direct.first(conn, f"SELECT {number} + ?", (1,)) == (number + 1,)
        assert 1 <= conn.execute(text(kept)).scalar_one() <= 5


@on_postgres
def test_rollback_leaves_the_kept_plans(db: Database) -> None:
    for _ in range(10):
        with pytest.raises(ZeroDivisionError), db.writing() as conn:
            direct.rows(conn, "SELECT ?", (1,))
            conn.execute(select(NumberSeries.name).where(NumberSeries.name == "a"))
            raise ZeroDivisionError


@on_postgres
def test_transactions_begin_as_the_engine_says(db: Database) -> None:
    asked = "SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')"
    for _ in range(2):
        with db.reading() as conn:
            assert direct.first(conn, asked) == ("repeatable read", "on")
        with db.writing() as conn:
            assert direct.first(conn, asked) == ("read committed", "off")


@on_postgres
def test_reserving_an_order_takes_two_round_trips_with_the_commit(shop: AppContext, flights: list[int]) -> None:
    factories.count(shop, {("MUG", "Berlin"): 5})
    (order,) = factories.take_in(shop, factories.incoming("1001", factories.line("MUG", 2)))
    flights.clear()
    shop.run(RouteOrders((order,)))
    assert len(flights) == 2 and flights[-1] == 2


@on_postgres
def test_a_scan_on_the_floor_takes_few_round_trips_with_the_commit(shop: AppContext, flights: list[int]) -> None:
    def taken(step: Callable[..., Any], *values: Any) -> int:
        flights.clear()
        step(shop, *values)
        return len(flights)

    counting.make_bins(shop)
    factories.ordered_and_routed(shop, factories.incoming("1001", factories.line("MUG", 3)))
    receipt = goods_in.opened(shop, goods_in.ordered(shop, goods_in.supplier(shop), MUG=5))
    goods_in.receive(shop, receipt)  # the first changes the state of the order, too
    assert taken(goods_in.receive, receipt) == 3
    assert taken(counting.record, counting.begin(shop, "A-1"), "A-1", "MUG", 10) == 3
    packed = factories.scan(shop, "1001")["shipment_id"]
    assert taken(factories.scan, "MUG", packed) == 2
