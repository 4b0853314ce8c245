"""Products while an order is typed: found by code, barcode or a part of the name, with stock and the last price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from app.channels.base import Payment
from app.domain.identifiers import barcode_key, fold_key
from app.domain.money import MILLION, minor_digits
from app.domain.order_entry import tax_rule_of
from app.domain.stock_places import LocationKind
from app.queries.kits import kit_stock
from db.models import Barcode, ChannelAccount, Location, OrderCharge, OrderLine, OrderTax, SalesOrder, Sku, StockLevel
from db.search import begins, holds

MOST_HITS = 9
# How far back in an account's orders a price is looked for: about a millisecond, however large the shop is.
_LAST_ORDERS = 500
_MOST_WORDS = 6
_HIGHEST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class ProductHit:
    """A product that fits. ``here`` and ``everywhere`` are free units at the asking location and at all of them; of a
    kit, as many as its components there make.

    ``price_amount``: in minor units of the shop's currency, None if the product has none.
    """

    sku_id: int
    code: str
    title: str
    price_amount: int | None
    here: int
    everywhere: int


@dataclass(frozen=True, slots=True)
class StockAt:
    """Stock of a product at one location."""

    location_id: int
    name: str
    on_hand: int
    reserved: int
    held: int

    @property
    def available(self) -> int:
        """What can still be promised."""
        return self.on_hand - self.reserved - self.held


@dataclass(frozen=True, slots=True)
class EntryDefaults:
    """How the account's last order was taken; the next one begins like it. ``account_id`` None: there is none yet. The
    first one begins with the tax that is in the prices of the shop's other orders.

    ``payment_method`` goes with ``payment``; tax as a rate in parts per million, ``rate_ppm`` None for none.
    """

    account_id: int | None = None
    shipping_method: str = ""
    shipping: int = 0
    payment: Payment = Payment.PENDING
    payment_method: str = ""
    tax_title: str = ""
    rate_ppm: int | None = None
    tax_included: bool = False
    tax_on_shipping: bool = True


def find_products(conn: Connection, text: str, here: int | None, limit: int = MOST_HITS) -> list[ProductHit]:
    """Products for what was typed so far, best first: this very code or barcode, a code or name that begins so, then
    any name that holds each word of it. Archived ones are left out."""
    typed = text.strip()
    if not typed:
        return []
    ids: dict[int, None] = {}
    for query in _ways(typed):
        ids |= dict.fromkeys(conn.scalars(query.limit(limit)))
        if len(ids) >= limit:
            break
    found = product_hits(conn, list(ids)[:limit], here)
    return [found[sku_id] for sku_id in list(ids)[:limit] if sku_id in found]


def all_products(conn: Connection, limit: int) -> list[ProductHit]:
    """The first products by their code, archived ones left out."""
    query = select(Sku.id).where(Sku.archived_at.is_(None)).order_by(Sku.code_fold, Sku.id).limit(limit)
    ids = list(conn.scalars(query))
    found = product_hits(conn, ids, None)
    return [found[sku_id] for sku_id in ids]


def _ways(typed: str) -> Iterable[Select[Any]]:
    key = fold_key(typed)
    known = select(Sku.id).where(Sku.archived_at.is_(None))
    yield known.where(Sku.code == typed)
    yield select(Barcode.sku_id).where(Barcode.code == barcode_key(typed))
    yield known.where(begins(Sku.code_fold, key)).order_by(Sku.code_fold, Sku.id)
    yield known.where(Sku.title_fold >= key, Sku.title_fold < key + _HIGHEST).order_by(Sku.title_fold, Sku.id)
    parts = (holds(Sku.title_fold, part) for part in key.split()[:_MOST_WORDS])
    yield known.where(*parts).order_by(Sku.title_fold, Sku.id)


def product_hits(conn: Connection, sku_ids: Sequence[int], here: int | None) -> Mapping[int, ProductHit]:
    """The products by id, with what is free of them; unknown ids are left out."""
    if not sku_ids:
        return {}
    free = StockLevel.on_hand - StockLevel.reserved - StockLevel.held
    on_its_way = select(Location.id).where(Location.kind == LocationKind.IN_TRANSIT)
    at_hand = func.coalesce(func.sum(free).filter(StockLevel.location_id == (here or 0)), 0)
    query = (
        select(
            Sku.id,
            Sku.code,
            Sku.title,
            Sku.price_amount,
            at_hand.label("here"),
            func.coalesce(func.sum(free), 0).label("everywhere"),
        )
        .outerjoin(StockLevel, (StockLevel.sku_id == Sku.id) & StockLevel.location_id.not_in(on_its_way))
        .where(Sku.id.in_(sku_ids))
        .group_by(Sku.id, Sku.code, Sku.title, Sku.price_amount)
    )
    hits = {
        row.id: ProductHit(row.id, row.code, row.title, row.price_amount, int(row.here), int(row.everywhere))
        for row in conn.execute(query)
    }
    for kit_id, at in kit_stock(conn, hits).items():
        hits[kit_id] = replace(hits[kit_id], here=at.get(here or 0, 0), everywhere=sum(at.values()))
    return hits


def stock_of(conn: Connection, sku_id: int) -> list[StockAt]:
    """Stock of a product at every active location, also where there is none; of a kit, what can be made there.

    Not what is on its way between locations: nothing is sent from there.
    """
    query = (
        select(
            Location.id,
            Location.name,
            func.coalesce(StockLevel.on_hand, 0),
            func.coalesce(StockLevel.reserved, 0),
            func.coalesce(StockLevel.held, 0),
        )
        .outerjoin(StockLevel, (StockLevel.location_id == Location.id) & (StockLevel.sku_id == sku_id))
        .where(or_(Location.archived_at.is_(None), StockLevel.on_hand > 0), Location.kind != LocationKind.IN_TRANSIT)
        .order_by(Location.rank, Location.id)
    )
    found = [StockAt(*row) for row in conn.execute(query)]
    kits = kit_stock(conn, [sku_id]).get(sku_id)
    return (
        found if kits is None else [StockAt(at.location_id, at.name, kits.get(at.location_id, 0), 0, 0) for at in found]
    )


def last_price(conn: Connection, account_id: int | None, sku_id: int, currency: str) -> int | None:
    """What a unit cost, in millionths, in the account's newest order with the product, among its last 500 in this
    currency."""
    if account_id is None:
        return None
    recent = (
        select(SalesOrder.id)
        .where(SalesOrder.channel_account_id == account_id, SalesOrder.currency == currency)
        .order_by(SalesOrder.id.desc())
        .limit(_LAST_ORDERS)
        .subquery()
    )
    query = (
        select(OrderLine.unit_price_millionths)
        .join(recent, recent.c.id == OrderLine.order_id)
        .where(OrderLine.sku_id == sku_id, OrderLine.unit_price_millionths.is_not(None))
        .order_by(OrderLine.order_id.desc(), OrderLine.position.desc())
        .limit(1)
    )
    found: int | None = conn.execute(query).scalar()
    return found


def proposed_price(
    conn: Connection, account_id: int | None, product: ProductHit, currency: str
) -> tuple[int | None, str]:
    """What a unit is proposed to cost, in millionths, and where that is from: as in the account's last order with it
    (``last``), as in the catalogue (``list``), as it was last sold by anybody (``sold``), or not known ("")."""
    last = last_price(conn, account_id, product.sku_id, currency)
    if last is not None:
        return last, "last"
    if product.price_amount is not None:
        return product.price_amount * (MILLION // 10 ** minor_digits(currency)), "list"
    sold = sold_price(conn, product.sku_id, currency)
    return (sold, "sold") if sold is not None else (None, "")


def sold_price(conn: Connection, sku_id: int, currency: str) -> int | None:
    """What a unit of the product cost, in millionths, in the newest line with a price, whoever's order it is in."""
    query = (
        select(OrderLine.unit_price_millionths)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(
            OrderLine.sku_id == sku_id,
            OrderLine.unit_price_millionths.is_not(None),
            SalesOrder.currency == currency,
        )
        .order_by(OrderLine.id.desc())
        .limit(1)
    )
    found: int | None = conn.execute(query).scalar()
    return found


def entry_defaults(conn: Connection, channel: str) -> EntryDefaults:
    """How the last order of one of the shop's own accounts was taken, and what the first one begins with."""
    account = select(ChannelAccount.id).where(ChannelAccount.channel == channel, ChannelAccount.shop == "")
    account_id = conn.execute(account).scalar()
    if account_id is None:
        return _with_usual_tax(conn, EntryDefaults())
    last = conn.execute(
        select(SalesOrder)
        .where(SalesOrder.channel_account_id == account_id, SalesOrder.money_known)
        .order_by(SalesOrder.id.desc())
        .limit(1)
    ).first()
    if last is None:
        return _with_usual_tax(conn, EntryDefaults(account_id))
    tax = conn.execute(select(OrderTax).where(OrderTax.order_id == last.id).order_by(OrderTax.id).limit(1)).first()
    shipping = conn.execute(
        select(OrderCharge.amount).where(OrderCharge.order_id == last.id, OrderCharge.kind == "shipping")
    ).scalar()
    rule = None
    if tax is not None:
        goods = last.lines_amount - last.discount_amount
        rule = tax_rule_of(tax.rate_ppm, tax.amount, included=tax.included, goods=goods, shipping=last.shipping_amount)
    return EntryDefaults(
        account_id,
        last.shipping_method,
        int(shipping or 0),
        last.payment,
        last.payment_method,
        tax.title if tax is not None else "",
        rule.rate_ppm if rule is not None else None,
        rule.included if rule is not None else False,
        rule.on_shipping if rule is not None else True,
    )


def _with_usual_tax(conn: Connection, defaults: EntryDefaults) -> EntryDefaults:
    """With the tax in the prices of the newest order, whoever's, that has just one. A tax that is added hangs on where
    the order goes, so none of those is proposed."""
    newest = select(SalesOrder.id).order_by(SalesOrder.id.desc()).limit(_LAST_ORDERS).subquery()
    one = (
        select(OrderTax.order_id)
        .join(newest, newest.c.id == OrderTax.order_id)
        .group_by(OrderTax.order_id)
        .having(func.count() == 1)
        .order_by(OrderTax.order_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    tax = conn.execute(
        select(OrderTax).where(OrderTax.order_id == one, OrderTax.included, OrderTax.rate_ppm > 0)
    ).first()
    if tax is None:
        return defaults
    return replace(defaults, tax_title=tax.title, rate_ppm=tax.rate_ppm, tax_included=True)
