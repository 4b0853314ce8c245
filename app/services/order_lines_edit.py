"""The goods of an order changed by hand: units, prices and discounts of lines, lines added, what shipping costs.

Each thing that can be changed is a field with a text, as an address has them, so that two people who change the same
line are told in the same way: ``line.17.quantity`` in pieces, ``line.17.price`` in millionths, ``line.17.discount``
and ``shipping_amount`` in minor units; "" where money is not known. Quantity 0 takes the line out. The lines of a kit's
components follow the kit's: they are no fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, insert, select, update

from app.domain.kits import PARTS_FROM
from app.domain.money import MILLION, minor_digits
from app.domain.order_edit import (
    MAX_AMOUNT,
    MAX_PRICE_MILLIONTHS,
    MAX_QUANTITY,
    is_gone,
    least_quantity,
    line_money,
    ordered_of,
    quantity_of,
    requantified,
    scaled_discount,
)
from app.domain.order_states import LineCounts
from app.errors import BadInput, NotFound, Refused
from app.services.kit_lines import Kits, kits_among, last_positions, new_parts
from app.services.order_edit_money import MoneyChange, MoneyNow, money_of, set_back, work_out
from app.services.order_edit_stock import Taken, call_back, lock_stock_of, take_units, was_routed
from app.services.order_headers import count_units
from app.services.unit_of_work import JsonObject, Tx
from app.wording import words
from db.bulk import insert_rows
from db.models import Backorder, OrderLine, Sku

SHIPPING_AMOUNT = "shipping_amount"
LINE_FIELDS = ("quantity", "price", "discount")
MOST_LINES = 500
_LIMITS = {"quantity": MAX_QUANTITY, "price": MAX_PRICE_MILLIONTHS, "discount": MAX_AMOUNT, SHIPPING_AMOUNT: MAX_AMOUNT}


@dataclass(frozen=True, slots=True)
class AddedLine:
    """A line to be added: SKU code, pieces, price of one in millionths (None: what the product costs), discount."""

    sku: str
    quantity: int
    price: int | None = None
    discount: int = 0


def line_field(line_id: int, name: str) -> str:
    """The field of a line; ``name`` is one of ``LINE_FIELDS``."""
    return f"line.{line_id}.{name}"


def line_of(name: str) -> tuple[int, str] | None:
    """Line id and name of a line's field; None for any other field."""
    parts = name.split(".")
    if len(parts) == 3 and parts[0] == "line" and parts[1].isdecimal() and parts[2] in LINE_FIELDS:
        return int(parts[1]), parts[2]
    return None


def is_goods_field(name: str) -> bool:
    """Whether the field is one of those that are changed here."""
    return name == SHIPPING_AMOUNT or line_of(name) is not None


@dataclass(slots=True)
class _Line:
    """A line as it stands and as it is to be."""

    row: Any
    before: LineCounts
    quantity: int
    price: int | None
    discount: int | None
    money: Mapping[str, int | None] | None = None  # as it was before, of an edit that is taken back

    @classmethod
    def of(cls, row: Any) -> _Line:
        """A line as it stands."""
        counts = LineCounts(row.open, row.reserved, row.packed, row.shipped, row.cancelled, row.waiting)
        return cls(row, counts, quantity_of(counts), row.unit_price_millionths, row.discount_amount)

    def value(self, name: str) -> str:
        """The text of a field as it stands now."""
        found = {"quantity": quantity_of(self.before), "price": self.row.unit_price_millionths,
                 "discount": self.row.discount_amount}[name]  # fmt: skip
        return "" if found is None else str(found)

    @property
    def kit(self) -> int | None:
        """The kit's line that it is a component of, if it is one."""
        return self.row.parent_line_id  # type: ignore[no-any-return]  # a row of the database

    @property
    def figures(self) -> list[int | None]:
        """Quantity, price and discount as they stand now: what tells whether somebody changed the line."""
        return [quantity_of(self.before), self.row.unit_price_millionths, self.row.discount_amount]


@dataclass(slots=True)
class Goods:
    """The lines and the money of an order whose row is locked."""

    money: MoneyNow
    lines: dict[int, _Line] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, str]:
        """The text of each field that can be changed."""
        shipping = self.money.header.shipping_amount
        own = ((id_, line) for id_, line in self.lines.items() if line.kit is None)
        found = {line_field(id_, name): line.value(name) for id_, line in own for name in LINE_FIELDS}
        return found | {SHIPPING_AMOUNT: "" if shipping is None else str(shipping)}

    def parts_of(self, line_id: int) -> list[_Line]:
        """The lines of a kit's components."""
        return [line for line in self.lines.values() if line.kit == line_id]


@dataclass(frozen=True, slots=True)
class Changed:
    """What the timeline says of a change, the units that are to be reserved besides, by line, and what an undo needs.

    ``more`` are units as they were taken out before, or just to be reserved. ``kept`` is for ``put_back``.
    """

    told: JsonObject
    more: Mapping[int, Taken]
    kept: JsonObject = field(default_factory=dict)


def load_goods(tx: Tx, order_id: int) -> Goods:
    """What the order holds now."""
    waiting = func.coalesce(Backorder.quantity, 0).label("waiting")
    query = select(OrderLine, waiting).outerjoin(Backorder, Backorder.order_line_id == OrderLine.id)
    rows = tx.conn.execute(query.where(OrderLine.order_id == order_id).order_by(OrderLine.position)).all()
    return Goods(money_of(tx, order_id), {row.id: _Line.of(row) for row in rows})


def check_goods(new: Mapping[str, str], added: Sequence[AddedLine]) -> None:
    """Raise BadInput for what can be no quantity, price or amount, whatever the order is."""
    for name, text in new.items():
        kind = name if name == SHIPPING_AMOUNT else name.rpartition(".")[2]
        if not (text.isascii() and text.isdecimal() and len(text) <= 15 and int(text) <= _LIMITS[kind]):
            raise BadInput(
                words("{value!r} cannot be used as {name}. Nothing was changed.", value=text[:40], name=kind),
                fix=words("Use a whole number that is not below zero."),
            )
    for line in added:
        within = 0 < line.quantity <= MAX_QUANTITY and 0 <= line.discount <= MAX_AMOUNT
        if not (within and 0 <= (line.price or 0) <= MAX_PRICE_MILLIONTHS):
            raise BadInput(
                words("{sku} cannot be added like this. Nothing was changed.", sku=line.sku),
                fix=words("Give at least one piece, and a price that is not below zero."),
            )


def change_goods(tx: Tx, order_id: int, goods: Goods, new: Mapping[str, str], added: Sequence[AddedLine]) -> Changed:
    """Write the changed fields and the added lines, with stock and money; ``new`` holds only what differs.

    What was added is still open: ``reserve_changed`` comes after the timeline has its entry. Raises
    Refused, BadInput or NotFound; nothing is kept then.
    """
    changed = _wanted(goods, new)
    _check(goods, changed, new, added)
    skus = _skus_of(tx, added)
    routed = was_routed(tx, order_id)
    moves = added or any(line.quantity != quantity_of(line.before) for line in changed)
    floor = bool(moves and call_back(tx, [order_id], "edited"))
    kits = kits_among(tx.conn, {sku.id for sku in skus.values()}) if skus else {}
    parts = (part.sku_id for parts in kits.values() for part in parts)
    lock_stock_of(tx, [order_id], (*(sku.id for sku in skus.values()), *parts))
    told = [_told(line) for line in changed if line.kit is None]
    taken = _write_lines(tx, goods, changed)
    if len(goods.lines) + len(added) > MOST_LINES:
        raise Refused(words("An order holds at most {n} lines. Nothing was changed.", n=MOST_LINES))
    more = _more(goods, changed) | _add_lines(tx, order_id, goods, added, skus, kits)
    shipping = int(new[SHIPPING_AMOUNT]) if SHIPPING_AMOUNT in new else None
    money = work_out(tx, order_id, goods.money, shipping)
    count_units(tx, [order_id])
    data = _told_in_all(goods, told, money)
    if added:
        data["added"] = [{"sku_id": skus[line.sku].id, "units": line.quantity} for line in added]
    kept = _kept(goods, load_goods(tx, order_id), taken) | {"floor": floor, "routed": routed}
    return Changed(data, {line_id: Taken(units) for line_id, units in more.items()} if routed else {}, kept)


def _more(goods: Goods, changed: Iterable[_Line]) -> dict[int, int]:
    """Units that lines get besides; of kits, their components."""
    kits = {line.kit for line in goods.lines.values()}
    stocked = (line for line in changed if line.row.id not in kits)
    return {line.row.id: n for line in stocked if (n := line.quantity - quantity_of(line.before)) > 0}


def _told_in_all(goods: Goods, told: Sequence[JsonObject], money: MoneyChange) -> JsonObject:
    """Lines and money as the timeline has them."""
    data: JsonObject = {"lines": told} if told else {}
    if money.before != money.after:
        data |= {"total": [money.before, money.after], "currency": goods.money.header.currency}
    if money.discount is not None:
        data |= {"discount": money.discount, "currency": goods.money.header.currency}
    return data if money.sure else data | {"tax": "estimated"}


def _kept(before: Goods, after: Goods, taken: Mapping[int, Taken]) -> JsonObject:
    """What an undo needs: the lines and the money before, and after so that it sees what was changed since."""
    lines = []
    for line_id, line in before.lines.items():
        there, out = after.lines[line_id], taken.get(line_id, Taken())
        if line.figures != there.figures:
            lines.append({
                "line_id": line_id, "before": line.figures, "after": there.figures,
                "cancelled": line.row.cancelled, "amount": line.row.line_amount,
                "waiting": out.waiting, "places": [list(place) for place in out.reserved],
            })  # fmt: skip
    added = [{"line_id": id_, "after": line.figures} for id_, line in after.lines.items() if id_ not in before.lines]
    shipping = [goods.money.header.shipping_amount for goods in (before, after)]
    waiting = sum(line.before.backordered for line in before.lines.values())
    return {
        "lines": lines, "added": added, "money": [before.money.figures, after.money.figures], "waiting": waiting,
        "shipping": shipping if shipping[0] != shipping[1] else None,
    }  # fmt: skip


def changed_since(goods: Goods, kept: Mapping[str, Any]) -> list[str]:
    """The fields, as the timeline names them, that are no longer as an edit left them (``Changed.kept``)."""
    left = {line["line_id"]: line["after"] for line in (*kept["lines"], *kept["added"])}
    same = all(line_id in goods.lines and goods.lines[line_id].figures == after for line_id, after in left.items())
    shipping = kept["shipping"] is None or goods.money.header.shipping_amount == kept["shipping"][1]
    return [*([] if same else ["lines"]), *([] if shipping else [SHIPPING_AMOUNT])]


def put_back(tx: Tx, order_id: int, goods: Goods, kept: Mapping[str, Any], reason: str) -> Changed:
    """Write lines and money as they were before an edit, of which nothing was ``changed_since``.

    Raises Refused for units that have left.
    """
    changed = []
    for told in (*kept["lines"], *({**line, "before": None} for line in kept["added"])):
        line = goods.lines[told["line_id"]]
        if told["before"] is None:
            line.quantity = 0
        else:
            line.quantity, line.price, line.discount = told["before"]
            line.before = replace(line.before, cancelled=told["cancelled"])
            line.money = {"unit_price_millionths": line.price, "discount_amount": line.discount,
                          "line_amount": told["amount"]}  # fmt: skip
        _refuse_left(line)
        changed.append(line)
    routed = kept["routed"] or was_routed(tx, order_id)
    if any(line.quantity != quantity_of(line.before) for line in changed):
        call_back(tx, [order_id], reason)
    lock_stock_of(tx, [order_id])
    lines = [_told(line) for line in changed if line.kit is None]
    _write_lines(tx, goods, changed)
    before, after = kept["money"]
    money = set_back(tx, order_id, goods.money, before, after, kept["shipping"])
    count_units(tx, [order_id])
    had = {line["line_id"]: line for line in kept["lines"]}
    units_more = _more(goods, changed) if routed else {}
    more = {line_id: _as_taken(had[line_id], units) for line_id, units in units_more.items()}
    return Changed(_told_in_all(goods, lines, money), more)


def _as_taken(told: Mapping[str, Any], units: int) -> Taken:
    places = tuple((place, n) for place, n in told["places"])
    return Taken(units - sum(n for _, n in places), told["waiting"], places)


def _wanted(goods: Goods, new: Mapping[str, str]) -> list[_Line]:
    """The lines that change, as they are to be; a discount that is not named follows the units."""
    changed: dict[int, _Line] = {}
    for name, text in new.items():
        found = line_of(name)
        if found is None:
            continue
        line_id, what = found
        line = goods.lines.get(line_id)
        if line is None or line.kit is not None:
            raise NotFound(words("The order has no such line. Nothing was changed."), fix=words("Open it again."))
        setattr(line, what, int(text))
        changed[line_id] = line
    for line_id, line in changed.items():
        if line_field(line_id, "discount") not in new and line.quantity != quantity_of(line.before):
            after = ordered_of(line.before) + line.quantity - quantity_of(line.before)
            line.discount = scaled_discount(line.discount, ordered_of(line.before), after)
    parts: list[_Line] = []
    for line_id, line in changed.items():
        more = line.quantity - quantity_of(line.before)
        for part in goods.parts_of(line_id) if more else ():
            part.quantity += more * (ordered_of(part.before) // ordered_of(line.before))
            parts.append(part)
    return [*changed.values(), *parts]


def _check(goods: Goods, changed: Iterable[_Line], new: Mapping[str, str], added: Sequence[AddedLine]) -> None:
    header = goods.money.header
    about_money = any(not name.endswith(".quantity") for name in new) or any(line.price for line in added)
    if about_money and not header.money_known:
        raise Refused(
            words("Order {number} came without prices. Nothing was changed.", number=header.number),
            fix=words("Import it from a file with prices."),
        )
    for line in changed:
        title = line.row.channel_sku or line.row.title
        if is_gone(line.before):
            raise Refused(
                words("{title} was taken out of the order. Nothing was changed.", title=title),
                fix=words("Add it again as a new line."),
            )
        _refuse_left(line)
    if not added and not any(line.quantity for line in goods.lines.values() if line.kit is None):
        raise Refused(
            words("Nothing would be left of order {number}. Nothing was changed.", number=header.number),
            fix=words("Cancel the order instead."),
        )


def _refuse_left(line: _Line) -> None:
    least, title = least_quantity(line.before), line.row.channel_sku or line.row.title
    if line.quantity < least:
        raise Refused(
            words("{n} of {title} have left already. Nothing was changed.", n=least, title=title),
            fix=words("Keep at least as many."),
        )


def _told(line: _Line) -> JsonObject:
    """A changed line as the timeline has it: ids and figures."""
    told: JsonObject = {"line_id": line.row.id, "sku_id": line.row.sku_id}
    if line.quantity != quantity_of(line.before):
        told["quantity"] = [quantity_of(line.before), line.quantity]
    if line.price != line.row.unit_price_millionths:
        told["price"] = [line.row.unit_price_millionths, line.price]
    if line.discount != line.row.discount_amount:
        told["discount"] = [line.row.discount_amount, line.discount]
    return told


def _write_lines(tx: Tx, goods: Goods, changed: Sequence[_Line]) -> dict[int, Taken]:
    """Write units and money of the lines; returns what was taken out of them."""
    fewer = {line.row.id: quantity_of(line.before) - line.quantity for line in changed}
    found = take_units(
        tx, {line.row.id: (line.before, fewer[line.row.id]) for line in changed if fewer[line.row.id] > 0}
    )
    for line in changed:
        counts = requantified(line.before, line.quantity).counts
        values = {"ordered": ordered_of(counts), "open": counts.open, "reserved": counts.reserved,
                  "cancelled": counts.cancelled, **_money_values(goods, line, counts)}  # fmt: skip
        tx.conn.execute(update(OrderLine).where(OrderLine.id == line.row.id).values(**values))
    return found


def _money_values(goods: Goods, line: _Line, counts: LineCounts) -> JsonObject:
    if not goods.money.header.money_known:
        return {}
    if line.money is not None:
        return dict(line.money)
    if line.price is None:  # the channel told the order's money, but not this line's
        return {"line_amount": 0} if is_gone(counts) else {}
    try:
        money = line_money(line.price, line.discount, counts, goods.money.header.currency)
    except ValueError:
        raise _too_much_discount(line.row.channel_sku or line.row.title) from None
    return {
        "unit_price_millionths": money.price,
        "discount_amount": money.discount,
        "line_amount": money.amount,
    }


def _too_much_discount(title: str) -> BadInput:
    return BadInput(
        words("The discount on {title} is more than it costs. Nothing was changed.", title=title),
        fix=words("Use a smaller discount."),
    )


def _skus_of(tx: Tx, added: Sequence[AddedLine]) -> dict[str, Any]:
    """The products of added lines by their code, exact case; NotFound names those that there are not."""
    codes = sorted({line.sku for line in added})
    rows = tx.conn.execute(select(Sku).where(Sku.code.in_(codes))).all() if codes else []
    found = {row.code: row for row in rows}
    unknown = [code for code in codes if code not in found]
    if unknown:
        raise NotFound(
            words("There is no product {sku}. Nothing was changed.", sku=unknown[0]),
            fix=words("Choose it from the list."),
            lines=unknown,
        )
    return found


def _price_of(line: AddedLine, sku: Any, currency: str) -> int:
    """The price that was given, else what the product costs, else nothing. The latter is of the shop's currency."""
    if line.price is not None:
        return line.price
    return 0 if sku.price_amount is None else sku.price_amount * (MILLION // 10 ** minor_digits(currency))


def _add_lines(
    tx: Tx, order_id: int, goods: Goods, added: Sequence[AddedLine], skus: Mapping[str, Any], kits: Kits
) -> dict[int, int]:
    """Insert the lines; returns line id -> units, of kits those of their components."""
    known, currency = goods.money.header.money_known, goods.money.header.currency
    ours = [line.row.position for line in goods.lines.values() if line.row.position <= PARTS_FROM]
    position = max(ours, default=0)
    rows: list[JsonObject] = []
    for line in added:
        position += 1
        sku = skus[line.sku]
        try:
            counts = LineCounts(line.quantity, 0, 0, 0, 0)
            price = _price_of(line, sku, currency) if known else None
            money = line_money(price, line.discount if known else None, counts, currency)
        except ValueError:
            raise _too_much_discount(line.sku) from None
        row = {
            "order_id": order_id, "position": position, "sku_id": sku.id, "title": sku.title, "channel_sku": sku.code,
            "requires_shipping": True, "ordered": line.quantity, "open": line.quantity,
            "unit_price_millionths": money.price, "discount_amount": money.discount, "line_amount": money.amount,
        }  # fmt: skip
        rows.append(row | {"id": tx.conn.execute(insert(OrderLine).returning(OrderLine.id), row).scalar_one()})
    whole = [{**row, "shipped": 0, "cancelled": 0} for row in rows]
    parts = new_parts(tx, whole, kits, last=last_positions(tx.conn, [order_id]) if kits else {})
    made = [part for some in parts.values() for part in some]
    insert_rows(tx.conn, OrderLine, made)
    return {row["id"]: row["open"] for row in (*(row for row in rows if row["id"] not in parts), *made)}
