"""Gestures on an order's goods, parts and notes, each in a shop where there is work for it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta

from app.context import AppContext
from app.services.order_duplicates import MayBeDuplicate, NotDuplicate
from app.services.order_edit import Edit, EditOrder
from app.services.order_edit_undo import UndoEdit
from app.services.order_lines_edit import AddedLine
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_notes import AddNote, RemoveNote, RestoreNote, digest_of
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.unit_of_work import Attachment
from tests.chaos.dying import Gesture
from tests.factories import PLACED, count, incoming, line, one, ordered_and_routed, rows_of, take_in

_OP = uuid.UUID(int=1042)
_STOCK = {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 4, ("CAP", "Hamburg"): 6}


def _order(shop: AppContext) -> tuple[int, list[int]]:
    """One order with reservations at two places and units that wait, and its lines."""
    count(shop, _STOCK)
    (order_id,) = ordered_and_routed(shop, incoming("1001", line("CAP", 12), line("MUG", 2), discounts=100))
    return order_id, [row[0] for row in rows_of(shop, "SELECT id FROM order_line ORDER BY id")]


def edit_goods(shop: AppContext) -> Gesture:
    """Fewer of one line, more of another, a line more."""
    order_id, (cap, mug) = _order(shop)
    version = int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))
    edit = Edit({f"line.{cap}.quantity": "3", f"line.{mug}.quantity": "4"}, {}, (AddedLine("CAP", 2, 5_000_000),))
    return Gesture(EditOrder(order_id, version, edit.digest), {"edit": Attachment(edit)})


def undo_edit(shop: AppContext) -> Gesture:
    """The same, taken back, with a street that comes along."""
    made = edit_goods(shop)
    assert isinstance(made.command, EditOrder)
    edit = made.attachments["edit"].value
    edit = Edit({**edit.new, "street1": "2 Sample Street"}, {"street1": "1 Sample Street"}, edit.added)
    command = replace(made.command, content=edit.digest)
    attachments = {"edit": Attachment(edit)}
    shop.run(command, op_id=_OP, attachments=attachments)
    return Gesture(UndoEdit(command.order_id, str(_OP)), attachments)


def split(shop: AppContext) -> Gesture:
    """A part of one line, and all of another."""
    order_id, (cap, mug) = _order(shop)
    return Gesture(SplitOrder(order_id, ((cap, 5), (mug, 2))), {})


def unsplit(shop: AppContext) -> Gesture:
    """The same, taken back."""
    return Gesture(UnsplitOrder(shop.run(split(shop).command).result["link_id"]), {})


def merge(shop: AppContext) -> Gesture:
    """Two orders of one buyer."""
    count(shop, _STOCK)
    later = incoming("1002", line("CAP", 9), placed_at=PLACED + timedelta(hours=1), note="ring twice")
    return Gesture(MergeOrders(tuple(ordered_and_routed(shop, incoming("1001", line("MUG", 2)), later))), {})


def unmerge(shop: AppContext) -> Gesture:
    """The same, taken apart."""
    return Gesture(UnmergeOrders(shop.run(merge(shop).command).result["link_id"]), {})


def note(shop: AppContext) -> Gesture:
    """A note."""
    (order_id,) = take_in(shop, incoming("1001"))
    return Gesture(AddNote(order_id, digest_of("ring twice")), {"text": Attachment("ring twice")})


def _noted(shop: AppContext) -> int:
    written = note(shop)
    note_id: int = shop.run(written.command, attachments=written.attachments).result["note_id"]
    return note_id


def remove_note(shop: AppContext) -> Gesture:
    """A note that is there."""
    return Gesture(RemoveNote(_noted(shop)), {})


def restore_note(shop: AppContext) -> Gesture:
    """A note that was taken away."""
    note_id = _noted(shop)
    shop.run(RemoveNote(note_id))
    return Gesture(RestoreNote(note_id), {})


def not_duplicate(shop: AppContext) -> Gesture:
    """Two orders that look the same."""
    first, second = take_in(shop, incoming("1001"), incoming("1002"))
    return Gesture(NotDuplicate(second, first), {})


def maybe_duplicate(shop: AppContext) -> Gesture:
    """The same, taken back."""
    said = not_duplicate(shop)
    shop.run(said.command)
    return Gesture(MayBeDuplicate(2, 1), {})
