"""Gestures of several steps: what was meant is settled once."""

from __future__ import annotations

import uuid

import pytest
from sqlalchemy import Connection, text

from app.context import AppContext
from app.errors import NotFound, OperationConflict
from app.services.gestures import settle
from tests.factories import rows_of

GESTURE = uuid.UUID("5f3c1b52-6b7e-4a55-9a0e-0d6f6d0f5b7a")


def _stations(conn: Connection) -> dict[str, int]:
    return {"stations": int(conn.execute(text("SELECT count(*) FROM station")).scalar_one())}


def test_a_gesture_means_the_second_time_what_it_meant_the_first(shop: AppContext) -> None:
    first = settle(shop.run, "route", ["1001"], _stations, op_id=GESTURE)
    assert first == {"stations": 1}

    def never(conn: Connection) -> dict[str, int]:
        raise AssertionError("settled before")

    assert settle(shop.run, "route", ["1001"], never, op_id=GESTURE) == first
    assert rows_of(shop, "SELECT name FROM operation") == [("gesture.begin",)]


def test_another_gesture_under_the_same_id_is_refused(shop: AppContext) -> None:
    settle(shop.run, "route", ["1001"], _stations, op_id=GESTURE)
    for verb, words in (("ship", ["1001"]), ("route", ["1002"]), ("route", [])):
        with pytest.raises(OperationConflict):
            settle(shop.run, verb, words, _stations, op_id=GESTURE)


def test_a_gesture_whose_words_name_nothing_leaves_its_id_free(shop: AppContext) -> None:
    def nothing(conn: Connection) -> dict[str, int]:
        raise NotFound("There is no order 1001.")

    with pytest.raises(NotFound):
        settle(shop.run, "ship", ["1001"], nothing, op_id=GESTURE)
    assert settle(shop.run, "ship", ["1002"], _stations, op_id=GESTURE) == {"stations": 1}
