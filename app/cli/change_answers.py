"""Answers of what changes orders, and of taking that back: edit, split, merge, note. JSON values, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.domain.money import format_minor
from app.domain.typed_numbers import read_money, read_price, read_units
from app.errors import Ambiguous, BadInput, NotFound
from app.queries.order_names import named_orders
from app.queries.order_page import LineView, OrderView, order_view
from app.services.order_edit import FIELDS, Edit, edit_order
from app.services.order_edit_undo import UNDONE as EDIT_UNDONE
from app.services.order_edit_undo import UndoEdit
from app.services.order_lines_edit import SHIPPING_AMOUNT, AddedLine, line_field
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_notes import add_note
from app.services.order_reopen import REOPENED, ReopenOrder
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.references import one_order
from app.services.steps_back import newest_step


@dataclass(frozen=True, slots=True)
class Wishes:
    """What ``edit`` was asked for, as typed: ``NAME=VALUE`` words, SKUs of lines to take out, and shipping costs."""

    quantity: Sequence[str] = ()
    price: Sequence[str] = ()
    discount: Sequence[str] = ()
    add: Sequence[str] = ()
    remove: Sequence[str] = ()
    set: Sequence[str] = ()
    shipping: str = ""

    @property
    def plain(self) -> list[str]:
        """All of it but the texts that are set: those may be personal."""
        named = {"quantity": self.quantity, "price": self.price, "discount": self.discount, "add": self.add}
        found = [f"{name} {word}" for name, given in named.items() for word in given]
        fields = [f"set {word.partition('=')[0]}" for word in self.set]
        return [*found, *(f"remove {sku}" for sku in self.remove), *fields, f"shipping {self.shipping}"]


def edit_value(session: Session, name: str, wishes: Wishes) -> Value:
    """Change an order."""
    texts = dict(pair(word) for word in wishes.set)
    unknown = sorted(set(texts) - set(FIELDS))
    if unknown:
        raise BadInput(
            f"There is no field {unknown[0]!r}. Nothing was changed.", fix=f"Use one of: {', '.join(FIELDS)}."
        )

    def decide(conn: Any) -> Value:
        view = order_view(conn, one_order(conn, name))
        assert view is not None, "it was just found"
        goods, added = _goods(view, wishes)
        return {"order_id": view.row.id, "version": view.version, "goods": goods, "added": added}

    meant = session.settle("edit", [name, *wishes.plain], decide)
    added = tuple(AddedLine(*line) for line in meant["added"])
    edit = Edit({**texts, **meant["goods"]}, {}, added)
    if edit.changes_nothing:
        raise BadInput("Nothing was asked for.", fix="Say what is to change: stationmaster edit --help")
    done = edit_order(session.shop.run, meant["order_id"], meant["version"], edit, op_id=session.step("edit"))
    total = None if done["total"] is None else format_minor(done["total"], done["currency"])
    return {"order": done["number"], "fields": done["fields"], "total": total, "currency": done["currency"]}


def _goods(view: OrderView, wishes: Wishes) -> tuple[dict[str, str], list[list[Any]]]:
    currency = view.row.currency
    new: dict[str, str] = {}
    for what, given in (("quantity", wishes.quantity), ("price", wishes.price), ("discount", wishes.discount)):
        for word in given:
            sku, text = pair(word)
            new[line_field(line_of(view, sku).id, what)] = _number(what, text, currency)
    for sku in wishes.remove:
        new[line_field(line_of(view, sku).id, "quantity")] = "0"
    if wishes.shipping:
        new[SHIPPING_AMOUNT] = str(read_money(wishes.shipping, currency))
    return new, [_added(word) for word in wishes.add]


def _number(what: str, text: str, currency: str) -> str:
    if what == "quantity":
        return "0" if text.strip() == "0" else str(read_units(text))
    return str(read_price(text) if what == "price" else read_money(text, currency))


def _added(word: str) -> list[Any]:
    sku, rest = pair(word)
    units, _, price = rest.partition("@")
    return [sku, read_units(units), read_price(price) if price else None]


def pair(word: str) -> tuple[str, str]:
    """``NAME=VALUE`` as two texts. Raises BadInput."""
    name, sign, text = word.rpartition("=") if word.partition("=")[0] not in FIELDS else word.partition("=")
    if not sign or not name.strip():
        raise BadInput(f"{word!r} is not understood. Nothing was changed.", fix="Write it as NAME=VALUE.")
    return name.strip(), text


def line_of(view: OrderView, text: str) -> LineView:
    """The line that a SKU or ``#position`` names, among those that were not taken out."""
    there = [line for line in view.lines if line.ordered > line.cancelled]
    found = [line for line in there if line.sku == text] or [line for line in there if f"#{line.position}" == text]
    found = found or [line for line in there if line.sku.casefold() == text.casefold()]
    if not found:
        raise NotFound(
            f"Order {view.row.number} has no line of {text!r}. Nothing was changed.",
            fix="Name one of its SKUs.", lines=[line.sku for line in there],
        )  # fmt: skip
    if len(found) > 1:
        names = [f"#{line.position}" for line in found]
        raise Ambiguous(
            f"Order {view.row.number} has {len(found)} lines of {text}: {', '.join(names)}.",
            choices=names, fix="Name one of them, such as '#1=2'.",
        )  # fmt: skip
    return found[0]


def edit_words(value: Value) -> str:
    """Editing in words."""
    if not value["fields"]:
        return f"{value['order']} was like this before; nothing was changed."
    total = f"; total {words.money(value['total'], value['currency'])}" if value["total"] else ""
    changed = ", ".join(words.state(name) for name in value["fields"])
    return f"{value['order']} is changed: {changed}{total}."


def undo_edit_value(session: Session, name: str) -> Value:
    """Take the newest change of an order back that was not taken back yet."""

    def decide(conn: Any) -> Value:
        order_id = one_order(conn, name)
        return {"order_id": order_id, "edited": newest(conn, name, order_id, "orders.edit", "edited", EDIT_UNDONE)}

    meant = session.settle("undo edit", [name], decide)
    command = UndoEdit(meant["order_id"], meant["edited"])
    done = session.shop.run(command, op_id=session.step("undo edit")).result
    total = None if done["total"] is None else format_minor(done["total"], done["currency"])
    value = {"order": done["number"], "fields": done["fields"], "total": total, "currency": done["currency"]}
    return value | {"waiting": done["waiting"]}


def newest(conn: Any, name: str, order_id: int, step: str, kind: str, back: str) -> str:
    """The newest step of that kind that can be taken back. Raises NotFound."""
    found = newest_step(conn, order_id, step, kind, back)
    if found is None:
        raise NotFound(
            f"Nothing of order {name} can be taken back. Nothing was changed.",
            fix="stationmaster order shows what was done to it.",
        )
    return found


def undo_edit_words(value: Value) -> str:
    """Taking a change back in words."""
    changed = ", ".join(words.state(name) for name in value["fields"])
    total = f"; total {words.money(value['total'], value['currency'])}" if value["total"] else ""
    return f"{value['order']} is as it was before: {changed}{total}{words.waiting(value['waiting'])}."


def split_value(session: Session, name: str, parts: Sequence[str], *, undo: bool) -> Value:
    """Split units off an order, or take its newest split back."""

    def decide(conn: Any) -> Value:
        view = order_view(conn, one_order(conn, name))
        assert view is not None, "it was just found"
        if undo:
            return {"link_id": _link(view, "split")}
        lines = [[line_of(view, sku).id, read_units(units)] for sku, units in map(pair, parts)]
        return {"order_id": view.row.id, "lines": lines}

    meant = session.settle("unsplit" if undo else "split", [name, *parts], decide)
    if undo:
        back = session.shop.run(UnsplitOrder(meant["link_id"]), op_id=session.step("unsplit")).result
        return {"order": back["number"], "new_order": None, "units": back["units"]}
    lines = tuple((line_id, units) for line_id, units in meant["lines"])
    done = session.shop.run(SplitOrder(meant["order_id"], lines), op_id=session.step("split")).result
    return {"order": done["number"], "new_order": done["new_number"], "units": done["units"]}


def _link(view: OrderView, kind: str) -> int:
    found = [link.id for link in view.links if link.kind == kind]
    if not found:
        raise NotFound(
            f"Order {view.row.number} has no such thing to take back. Nothing was changed.", fix="Name another order."
        )
    return found[-1]


def split_words(value: Value) -> str:
    """Splitting in words."""
    units = words.plural(value["units"], "unit")
    if value["new_order"] is None:
        return f"{value['order']} has {units} back."
    return f"{value['new_order']} has {units} of {value['order']} now."


def merge_value(session: Session, names: Sequence[str], *, undo: bool) -> Value:
    """Merge orders into the oldest, or take the newest merge of an order apart."""

    def decide(conn: Any) -> Value:
        ids = [one_order(conn, name) for name in names]
        if not undo:
            return {"order_ids": ids}
        view = order_view(conn, ids[0])
        assert view is not None, "it was just found"
        return {"link_id": _link(view, "merge")}

    meant = session.settle("unmerge" if undo else "merge", list(names), decide)
    if undo:
        apart = session.shop.run(UnmergeOrders(meant["link_id"]), op_id=session.step("unmerge")).result
        return {"order": apart["number"], "merged": [], "units": apart["units"]}
    done = session.shop.run(MergeOrders(tuple(meant["order_ids"])), op_id=session.step("merge")).result
    return {"order": done["number"], "merged": done["merged"], "units": done["units"]}


def merge_words(value: Value) -> str:
    """Merging in words."""
    units = words.plural(value["units"], "unit")
    if not value["merged"]:
        return f"{value['order']} is apart again: {units} went back."
    return f"{', '.join(value['merged'])} merged into {value['order']}: {units} more."


def reopen_value(session: Session, name: str) -> Value:
    """Take the cancellation of an order back."""

    def decide(conn: Any) -> Value:
        order_id = one_order(conn, name)
        return {"order_id": order_id, "cancelled": newest(conn, name, order_id, "orders.cancel", "cancelled", REOPENED)}

    meant = session.settle("undo cancel", [name], decide)
    command = ReopenOrder(meant["order_id"], meant["cancelled"])
    done = session.shop.run(command, op_id=session.step("undo cancel")).result
    return {
        "order": done["number"],
        "reopened": done["units"],
        "state": done["state"],
        "waiting": done["waiting"],
        "refund_stopped_minor": done["refund"],
        "currency": done["currency"],
    }


def reopen_words(value: Value) -> str:
    """Opening an order again in words."""
    units = words.plural(value["reopened"], "unit")
    said = f"{value['order']} is open again: {units}{words.waiting(value['waiting'])}."
    stopped = value["refund_stopped_minor"]
    if not stopped:
        return said
    refund = words.money(format_minor(stopped, value["currency"]), value["currency"])
    return f"{said} The refund of {refund} is stopped."


def note_value(session: Session, name: str, text: str) -> Value:
    """Write a note on an order."""

    def decide(conn: Any) -> Value:
        (order,) = named_orders(conn, [one_order(conn, name)])
        return {"order_id": order.id, "number": order.number}

    meant = session.settle("note", [name], decide)
    done = add_note(session.shop.run, meant["order_id"], text, op_id=session.step("note"))
    return {"order": meant["number"], "note_id": done["note_id"]}


def note_words(value: Value) -> str:
    """A note in words."""
    return f"{value['order']} has a note more."
