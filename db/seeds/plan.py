"""What a generated shop contains, order by order: a pure, repeatable plan without a database.

An order's *fate* says how far it got. Old orders are done; among the newest every state occurs. The plan gives compact
tuples for the staging tables of ``db.seeds.expand``; everything that follows from them is written there by SQL. Most
old orders are repetitions of one pattern with other ids, times, numbers, customers and SKUs: they cost no Python.
"""

from __future__ import annotations

import enum
import random
from array import array
from dataclasses import dataclass, field
from typing import Any

from app.channels.base import Payment
from app.domain.identifiers import fold_key, gtin_check_digit
from app.domain.money import minor_digits
from app.domain.order_states import HoldKind, OrderState, ShipmentKind, ShipmentState
from app.domain.routing import Reason
from db.seeds.words import EVERYBODY, QUALITIES, THINGS, City

Row = tuple[Any, ...]

_MASK = (1 << 64) - 1
_LINES = (1, 1, 1, 2, 2, 2, 3, 3, 4, 6)  # 2.5 lines an order
_UNITS = (1,) * 15 + (2, 2, 2, 3, 4)
MOST_UNITS = max(_UNITS)
_INITIALS = "ABCDEFGHKLMNPRSTVW"
_LIVE_SHARE = 0.15
_LIVE_AT_LEAST = 80
_SCARCE = 40  # every 40th SKU is never in stock beyond what orders took
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Account:
    """One shop on a channel; ``per_euro`` turns a price in cents of a euro into minor units of its currency."""

    shop: str
    currency: str
    per_euro: float
    tax_title: str
    tax_ppm: int
    tax_included: bool

    @property
    def millionths(self) -> int:
        """Millionths of the major unit in one minor unit."""
        return int(10 ** (6 - minor_digits(self.currency)))


ACCOUNTS = (
    Account("north", "EUR", 1.0, "VAT", 200_000, True),
    Account("west", "USD", 1.1, "Sales tax", 70_000, False),
    Account("east", "JPY", 1.6, "Consumption tax", 100_000, True),
)


class Fate(enum.Enum):
    """How far an order got."""

    HISTORY = "fulfilled before it was imported"
    UNPRICED = "the same, from a file without money"
    CANCELLED = "cancelled by its channel"
    SHIPPED = "shipped by us"
    SPLIT = "one of two shipments has left"
    PACKED = "packed"
    PACKING = "being packed"
    TO_PACK = "reserved"
    RELEASED = "let onto the floor"
    HELD = "reserved, but it waits for a person"
    NO_STREET = "reserved, but its address has no street"
    PART_BACKORDER = "reserved but for one line"
    BACKORDER = "waits for stock"
    TO_ROUTE = "just imported"
    REVIEW = "just imported, a person must look at it"


_OLD = (Fate.HISTORY,) * 62 + (Fate.UNPRICED,) + (Fate.CANCELLED,) * 4 + (Fate.SHIPPED,) * 33
_LIVE = (
    (Fate.SHIPPED,) * 8 + (Fate.HISTORY,) * 2 + (Fate.SPLIT,) * 3 + (Fate.PACKED,) * 3 + (Fate.PACKING,) * 2
    + (Fate.TO_PACK,) * 4 + (Fate.HELD,) + (Fate.RELEASED,) * 4 + (Fate.NO_STREET,) + (Fate.PART_BACKORDER,) * 2
    + (Fate.BACKORDER,) * 3 + (Fate.TO_ROUTE,) * 5 + (Fate.REVIEW,) + (Fate.CANCELLED,)
)  # fmt: skip
_STATES = {
    Fate.HISTORY: OrderState.SHIPPED,
    Fate.UNPRICED: OrderState.SHIPPED,
    Fate.CANCELLED: OrderState.CANCELLED,
    Fate.SHIPPED: OrderState.SHIPPED,
    Fate.SPLIT: OrderState.PARTLY_SHIPPED,
    Fate.PACKED: OrderState.PACKED,
    Fate.PACKING: OrderState.PACKING,
    Fate.RELEASED: OrderState.RELEASED,
    Fate.BACKORDER: OrderState.BACKORDER,
    Fate.TO_ROUTE: OrderState.TO_ROUTE,
    Fate.REVIEW: OrderState.TO_ROUTE,
}
_SHIPMENT_STATES = {
    Fate.SHIPPED: ShipmentState.SHIPPED,
    Fate.SPLIT: ShipmentState.SHIPPED,
    Fate.PACKED: ShipmentState.PACKED,
    Fate.PACKING: ShipmentState.PACKING,
    Fate.RELEASED: ShipmentState.RELEASED,
}
_EXTERNAL = frozenset({Fate.HISTORY, Fate.UNPRICED})
_UNROUTED = frozenset({Fate.TO_ROUTE, Fate.REVIEW})


@dataclass(frozen=True, slots=True)
class Product:
    """A SKU of the generated shop; ``prices`` are minor units by account."""

    code: str
    title: str
    barcode: str
    weight_g: int
    prices: tuple[int, ...]


@dataclass(slots=True)
class Chunk:
    """Rows for the staging tables: orders, lines, shipments."""

    orders: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)
    shipments: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each there are so far; ``numbers`` are the order numbers of each account."""

    orders: int = 0
    lines: int = 0
    shipments: int = 0
    customers: int = 0
    labels: int = 0
    numbers: tuple[int, ...] = (0,) * len(ACCOUNTS)

    def times(self, factor: int) -> Counts:
        """The counts of so many repetitions."""
        return Counts(
            factor * self.orders,
            factor * self.lines,
            factor * self.shipments,
            factor * self.customers,
            factor * self.labels,
            tuple(factor * value for value in self.numbers),
        )


@dataclass(frozen=True, slots=True)
class _People:
    names: tuple[str, ...]
    folds: tuple[str, ...]
    streets: tuple[str, ...]
    cities: tuple[int, ...]
    wide: bool

    def named(self, index: int) -> tuple[str, str]:
        """A name and its fold."""
        return self.names[index], self.folds[index]


def cities() -> tuple[City, ...]:
    """Every city, in the order of its index in the plan."""
    return tuple(city for people in EVERYBODY for city in people.cities)


def products(count: int, seed: int) -> list[Product]:
    """The catalogue. Barcodes are GTIN-13s of the range that GS1 leaves to shops' own use (prefix 20 to 29)."""
    rng = random.Random(f"{seed} products")
    found = []
    for number in range(count):
        quality, thing = QUALITIES[number % len(QUALITIES)], THINGS[number // len(QUALITIES) % len(THINGS)]
        variant = number // (len(QUALITIES) * len(THINGS))
        digits = f"20{number:010d}"
        cents = rng.randrange(30, 1_500) * 10 + 5
        found.append(
            Product(
                f"{thing[:3].upper()}-{number:05d}",
                f"{quality} {thing} No. {variant + 1}" if variant else f"{quality} {thing}",
                f"{digits}{gtin_check_digit(digits)}",
                rng.randrange(5, 300) * 10,
                tuple(max(1, round(cents * account.per_euro)) for account in ACCOUNTS),
            )
        )
    return found


def _peoples() -> tuple[_People, ...]:
    """One entry for each percent of the customers."""
    table: list[_People] = []
    first = 0
    for people in EVERYBODY:
        wide = len(people.given) > 15
        joint = "" if people.given[0] in "安葵" else " "
        names = [
            f"{family}{given}" if not joint else f"{given} {initial}. {family}" if initial else f"{given} {family}"
            for given in people.given
            for family in people.family
            for initial in ("", *(_INITIALS if wide else ""))
        ]
        streets = [
            f"{number} {street}" if people.number_first else f"{street} {number}"
            for street in people.streets
            for number in range(1, 120)
        ]
        indexes = tuple(range(first, first + len(people.cities)))
        first += len(people.cities)
        table += [_People(tuple(names), tuple(map(fold_key, names)), tuple(streets), indexes, wide)] * people.weight
    return tuple(table)


class ShopPlan:
    """Gives the orders of a shop chunk by chunk, always the same ones for the same arguments."""

    def __init__(
        self, *, orders: int, products: list[Product], locations: int, seed: int, first: int, last: int
    ) -> None:
        """``first`` and ``last`` are when the oldest and the newest order were placed (seconds since 1970, UTC)."""
        self._orders = orders
        self._products = products
        self._locations = locations
        self._seed = seed * 0x9E3779B97F4A7C15 & _MASK
        self._rng = random.Random(f"{seed} orders")
        self._first, self._step = first, (last - first) / max(1, orders)
        self._peoples = _peoples()
        self._cities = cities()
        self._old, self._live = list(_OLD), list(_LIVE)
        self._rng.shuffle(self._old)
        self._rng.shuffle(self._live)
        self._live_from = orders - max(int(orders * _LIVE_SHARE), min(orders, _LIVE_AT_LEAST))
        self._numbers = [0] * len(ACCOUNTS)
        self._order_id = self._line_id = self._shipment_id = self._customers = self._serial = 0
        self._prices = [array("q", (product.prices[i] for product in products)) for i in range(len(ACCOUNTS))]
        self._weights = array("q", (product.weight_g for product in products))

    @property
    def counts(self) -> Counts:
        """How many of each were given so far, repetitions included."""
        return Counts(
            self._order_id,
            self._line_id,
            self._shipment_id,
            self._customers,
            self._serial,
            tuple(self._numbers),
        )

    @property
    def old_orders(self) -> int:
        """How many orders are done and may be repetitions."""
        return self._live_from

    def placed_at(self, order_id: int) -> int:
        """When an order was placed, in seconds since 1970."""
        return self._first + int(self._step * order_id)

    def repeat(self, pattern: Counts, times: int) -> None:
        """Count ``times`` repetitions of what was given so far (``pattern``) as given."""
        self._order_id += pattern.orders * times
        self._line_id += pattern.lines * times
        self._shipment_id += pattern.shipments * times
        self._customers += pattern.customers * times
        self._serial += pattern.labels * times
        self._numbers = [n + times * more for n, more in zip(self._numbers, pattern.numbers, strict=True)]

    def next_chunk(self, count: int) -> Chunk:
        """The next ``count`` orders."""
        chunk = Chunk()
        for _ in range(count):
            self._add_order(chunk)
        return chunk

    def _fate(self) -> Fate:
        index = self._order_id - 1
        if index < self._live_from:
            return self._old[index % len(self._old)]
        return self._live[(index - self._live_from) % len(self._live)]

    def _customer(self) -> tuple[int, int, int]:
        """Customer id, whether it is new, and the number that its name and address follow from."""
        fresh = self._customers == 0 or self._rng.random() < 0.6
        if fresh:
            self._customers += 1
            customer = self._customers
        else:
            customer = 1 + int(self._rng.random() * self._customers)
        mixed = (customer * 0xBF58476D1CE4E5B9 ^ self._seed) & _MASK
        mixed = (mixed ^ mixed >> 31) * 0x94D049BB133111EB & _MASK
        return customer, int(fresh), mixed ^ mixed >> 29

    def _add_order(self, chunk: Chunk) -> None:
        self._order_id += 1
        order_id, fate = self._order_id, self._fate()
        customer, fresh, mixed = self._customer()
        people = self._peoples[mixed % 100]
        account = (mixed >> 8) % len(ACCOUNTS)
        city = people.cities[(mixed >> 12) % len(people.cities)]
        where = self._cities[city]
        goods, units, routed = self._add_lines(chunk, fate, account)
        self._numbers[account] += 1
        money = self._money(fate, account, goods)
        chunk.orders.append(
            (
                order_id,
                account + 1,
                self._numbers[account],
                self.placed_at(order_id),
                _STATES.get(fate, OrderState.TO_PACK).value,
                self._payment(fate).value,
                customer,
                fresh,
                *people.named((mixed >> 16) % len(people.names)),
                int(people.wide),
                "" if fate is Fate.NO_STREET else people.streets[(mixed >> 32) % len(people.streets)],
                city,
                f"{where.before}{10 + (mixed >> 44) % 90}{where.after}",
                units,
                *money,
                self._hold(fate),
                *routed,
            )
        )

    def _hold(self, fate: Fate) -> str:
        return _HELD[self._order_id % len(_HELD)] if fate is Fate.HELD else _HOLDS.get(fate, "")

    def _payment(self, fate: Fate) -> Payment:
        if fate is Fate.REVIEW:
            return Payment.PARTLY_REFUNDED
        if fate is Fate.CANCELLED:
            return Payment.VOIDED if self._order_id % 3 else Payment.REFUNDED
        if fate is Fate.UNPRICED:
            return Payment.UNKNOWN
        return Payment.PAID if self._order_id % 11 else Payment.AUTHORIZED

    def _money(self, fate: Fate, account: int, goods: int) -> tuple[int | None, ...]:
        """Lines, shipping, discount, tax, total and refunded in minor units, all None where money is not known."""
        if fate is Fate.UNPRICED:
            return (None,) * 6
        shop = ACCOUNTS[account]
        shipping = 0 if self._order_id % 10 < 3 else round(495 * shop.per_euro)
        discount = goods // 10 if self._order_id % 10 == 7 else 0
        paid = goods + shipping - discount
        if shop.tax_included:
            tax, total = paid * shop.tax_ppm // (1_000_000 + shop.tax_ppm), paid
        else:
            tax = paid * shop.tax_ppm // 1_000_000
            total = paid + tax
        refunded = total // 10 if fate is Fate.REVIEW else total if fate is Fate.CANCELLED else 0
        return goods, shipping, discount, tax, total, refunded

    def _add_lines(self, chunk: Chunk, fate: Fate, account: int) -> tuple[int, int, tuple[Any, ...]]:
        """Lines and shipments of an order. Returns goods in minor units, units, and the routing columns."""
        rng = self._rng.random
        count = _LINES[int(rng() * 10)]
        if fate in (Fate.SPLIT, Fate.PART_BACKORDER) and count < 2:
            count = 2
        prices, goods, units, weight = self._prices[account], 0, 0, 0
        picks: list[tuple[int, int, bool]] = []
        for position in range(count):
            short = fate is Fate.BACKORDER or (fate is Fate.PART_BACKORDER and position == count - 1)
            sku, quantity = self._sku(short), _UNITS[int(rng() * 20)]
            picks.append((sku, quantity, short))
            goods += prices[sku] * quantity
            weight += self._weights[sku] * quantity
            units += quantity
        priced = fate is not Fate.UNPRICED
        if fate in _EXTERNAL or fate is Fate.CANCELLED or fate in _UNROUTED:
            self._add_simple(chunk, fate, picks, prices if priced else None, ACCOUNTS[account].millionths, units)
            return goods, units, ("", "", "", 0, 0)
        return goods, units, self._add_routed(chunk, fate, picks, prices, ACCOUNTS[account].millionths, weight)

    def _sku(self, short: bool) -> int:
        """Index of a SKU; popular ones come first in the catalogue. ``short``: one that is never in stock."""
        count, at = len(self._products), self._rng.random()
        if short:
            return min(count - 1, int(at * count) // _SCARCE * _SCARCE + _SCARCE - 1)
        sku = int(at * at * count)
        return sku - 1 if is_scarce(sku, count) and sku else sku

    def _add_simple(
        self,
        chunk: Chunk,
        fate: Fate,
        picks: list[tuple[int, int, bool]],
        prices: array[int] | None,
        millionths: int,
        units: int,
    ) -> None:
        """Lines of an order that we did nothing with: fulfilled elsewhere, cancelled, or not routed yet."""
        shipment: int | None = None
        if fate in _EXTERNAL:
            self._shipment_id = shipment = self._shipment_id + 1
            row = (self._order_id, 1, ShipmentKind.EXTERNAL.value, ShipmentState.SHIPPED.value, None, units)
            chunk.shipments.append((shipment, *row, 0, 0))
        for position, (sku, quantity, _) in enumerate(picks, start=1):
            self._line_id += 1
            price = prices[sku] if prices else None
            open_ = quantity if fate in _UNROUTED else 0
            shipped = quantity if shipment else 0
            counters = (open_, 0, 0, shipped, quantity - open_ - shipped, 0)
            money = (None, None) if price is None else (price * millionths, price * quantity)
            taken = (shipment, quantity if shipment else 0, 0, 0)
            chunk.lines.append((self._line_id, self._order_id, position, sku, quantity, *counters, *money, *taken))

    def _add_routed(
        self,
        chunk: Chunk,
        fate: Fate,
        picks: list[tuple[int, int, bool]],
        prices: array[int],
        millionths: int,
        weight: int,
    ) -> tuple[Any, ...]:
        """Lines and own shipments of a routed order. Returns rule, candidates, places, reserved, backordered."""
        here = 1 + int(self._rng.random() * self._locations)
        there = 1 + here % self._locations
        split = fate is Fate.SPLIT
        shipments: dict[int, list[int]] = {}  # sequence -> [id, units, scanned]
        waiting = reserved = 0
        for position, (sku, quantity, short) in enumerate(picks, start=1):
            self._line_id += 1
            price = prices[sku]
            money = (price * millionths, price * quantity)
            head = (self._line_id, self._order_id, position, sku, quantity)
            if short:
                waiting += quantity
                chunk.lines.append((*head, quantity, 0, 0, 0, 0, quantity, *money, None, 0, 0, 0))
                continue
            reserved += quantity
            sequence = 2 if split and position == len(picks) else 1
            if sequence not in shipments:
                self._shipment_id += 1
                shipments[sequence] = [self._shipment_id, 0, 0]
            shipment = shipments[sequence]
            scanned = self._scanned(fate, sequence, position, quantity)
            shipment[1] += quantity
            shipment[2] += scanned
            gone = scanned if _SHIPMENT_STATES.get(fate) is ShipmentState.SHIPPED else 0
            counters = (0, quantity - scanned, scanned - gone, gone, 0, 0)
            chunk.lines.append((*head, *counters, *money, shipment[0], quantity, scanned, 1))
        for sequence, (shipment_id, units, _) in shipments.items():
            place = there if sequence == 2 else here
            chunk.shipments.append(self._own_shipment(fate, shipment_id, sequence, place, units, weight))
        return self._routing(split, here, there, reserved, waiting)

    @staticmethod
    def _scanned(fate: Fate, sequence: int, position: int, quantity: int) -> int:
        """Units of a line that went through the scanner: of a shipment being packed all but the last of its first."""
        if fate in (Fate.SHIPPED, Fate.PACKED) or (fate is Fate.SPLIT and sequence == 1):
            return quantity
        return quantity - 1 if fate is Fate.PACKING and position == 1 else 0

    def _own_shipment(self, fate: Fate, shipment_id: int, sequence: int, place: int, units: int, weight: int) -> Row:
        state = _SHIPMENT_STATES.get(fate, ShipmentState.TO_PACK) if sequence == 1 else ShipmentState.TO_PACK
        serial = 0
        if state is ShipmentState.SHIPPED or (state is ShipmentState.PACKED and self._order_id % 2):
            self._serial = serial = self._serial + 1
        head = (shipment_id, self._order_id, sequence, ShipmentKind.OWN.value, state.value, place, units)
        return (*head, serial, weight)

    @staticmethod
    def _routing(split: bool, here: int, there: int, reserved: int, waiting: int) -> tuple[Any, ...]:
        if not reserved:
            return "backorder", _verdict(here, False, Reason.EMPTY), "[]", 0, waiting
        if waiting:
            return "all_there_is", _verdict(here, True, Reason.ALL_THERE_IS), f"[{here}]", reserved, waiting
        if split and here != there:
            both = f"{_verdict(here, True, Reason.PART_OF_FEWEST)},{_verdict(there, True, Reason.PART_OF_FEWEST)}"
            return "fewest_parcels", both, f"[{min(here, there)},{max(here, there)}]", reserved, 0
        return "one_location", _verdict(here, True, Reason.HAS_ALL), f"[{here}]", reserved, 0


_HELD = tuple(kind.value for kind in HoldKind if kind not in (HoldKind.ADDRESS, HoldKind.REVIEW))
_HOLDS = {Fate.NO_STREET: HoldKind.ADDRESS.value, Fate.REVIEW: HoldKind.REVIEW.value}


def is_scarce(sku: int, count: int) -> bool:
    """Whether the SKU with this index is one that is never in stock beyond what orders took."""
    return sku == count - 1 or sku % _SCARCE == _SCARCE - 1


def _verdict(location_id: int, taken: bool, reason: Reason) -> str:
    return (
        f'{{"distance_km":null,"free":null,"location_id":{location_id},"needed":null,'
        f'"reason":"{reason.value}","sku_id":null,"taken":{"true" if taken else "false"}}}'
    )
