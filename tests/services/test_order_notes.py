"""Notes: written, taken away, put back; their text stands in one row that can be erased, and nowhere else."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound
from app.queries.order_page import order_view
from app.services.order_notes import RemoveNote, RestoreNote, add_note
from tests.factories import events_of, incoming, rows_of, take_in


def texts(shop: AppContext, order_id: int) -> list[str]:
    view = shop.read(order_view, order_id)
    assert view is not None
    return [note.text for note in view.notes]


def test_note_is_kept_with_who_and_when_and_its_text_in_one_place(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1"))
    result = add_note(shop.run, order_id, "  Ring Mrs Sample twice \n", op_id=uuid.uuid4())
    view = shop.read(order_view, order_id)
    assert view is not None
    (note,) = view.notes
    assert (note.id, note.text, note.user, note.station) == (
        result["note_id"], "Ring Mrs Sample twice", "Owner", "Station 1",
    )  # fmt: skip
    stored = rows_of(shop, "SELECT payload, result FROM operation") + rows_of(shop, "SELECT data FROM order_event")
    assert "Sample twice" not in repr(stored) and events_of(shop, order_id)[-1] == "note"


def test_note_is_taken_away_and_put_back_once(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1", note="From the shop"))
    note_id = add_note(shop.run, order_id, "Ours", op_id=uuid.uuid4())["note_id"]
    assert shop.run(RemoveNote(note_id)).result["changed"] and texts(shop, order_id) == []
    assert not shop.run(RemoveNote(note_id)).result["changed"]
    assert shop.run(RestoreNote(note_id)).result["changed"] and texts(shop, order_id) == ["Ours"]
    assert events_of(shop, order_id)[-3:] == ["note", "note_removed", "note_restored"]
    view = shop.read(order_view, order_id)
    assert view is not None and view.note == "From the shop"


def test_same_gesture_writes_one_note(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1"))
    gesture = uuid.uuid4()
    assert add_note(shop.run, order_id, "Ours", op_id=gesture) == add_note(shop.run, order_id, "Ours", op_id=gesture)
    assert texts(shop, order_id) == ["Ours"]


def test_empty_and_endless_notes_and_unknown_ones_are_refused(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1"))
    for text in (" \n", "x" * 4_001, "\0"):
        with pytest.raises(BadInput, match="1 to 4000 characters"):
            add_note(shop.run, order_id, text, op_id=uuid.uuid4())
    with pytest.raises(NotFound, match="no such order"):
        add_note(shop.run, 99, "x", op_id=uuid.uuid4())
    with pytest.raises(NotFound, match="no such note"):
        shop.run(RemoveNote(99))
