"""Benchmarks of paper: labels, packing slips, ZPL. No database."""

from __future__ import annotations

from functools import partial

from app.carriers.own import tracking_number
from app.domain.identifiers import CodeKind, OwnCode
from app.printing.documents import PackingSlip, PostalAddress, ShippingLabel, SlipLine
from app.printing.fonts import FontBook
from app.printing.packing_slip import render_packing_slip
from app.printing.shipping_label import render_labels
from app.printing.zpl import render_label_zpl
from db.seeds.words import EVERYBODY
from tests.bench.measuring import Measured, measure

LABELS_IN_ONE = 100
SLIP_LINES = 10


def label(size: int) -> Measured:
    """Labels a second, 100 in one PDF; ``size`` is how many such PDFs."""
    fonts = FontBook.load(None)
    work = [
        partial(render_labels, [_label(first + number) for number in range(LABELS_IN_ONE)], fonts)
        for first in range(1, (size + 1) * LABELS_IN_ONE, LABELS_IN_ONE)
    ]
    return _without_sql(measure(work, unit="labels", warm_up=1, pieces=size * LABELS_IN_ONE))


def slip(size: int) -> Measured:
    """Packing slips of ten lines a second, each a PDF of its own with embedded fonts."""
    fonts = FontBook.load(None)
    work = [partial(render_packing_slip, _slip(number), fonts) for number in range(1, size + 11)]
    return _without_sql(measure(work, unit="slips", warm_up=10))


def zpl(size: int) -> Measured:
    """Labels a second in a printer's own language, one by one."""
    fonts = FontBook.load(None)
    work = [partial(render_label_zpl, _label(number), fonts) for number in range(1, size + 11)]
    return _without_sql(measure(work, unit="labels", warm_up=10))


def _without_sql(measured: Measured) -> Measured:
    return Measured(measured.latencies, measured.pieces, None, measured.unit)


def _address(number: int) -> PostalAddress:
    """An address of our word lists, every script in turn."""
    people = EVERYBODY[number % len(EVERYBODY)]
    city = people.cities[number % len(people.cities)]
    name = f"{people.given[number % len(people.given)]} {people.family[number % len(people.family)]}"
    street = f"{people.streets[number % len(people.streets)]} {1 + number % 190}"
    return PostalAddress(name, (street,), f"{city.before}{10 + number % 90}{city.after} {city.name}", city.country)


def _label(number: int) -> ShippingLabel:
    return ShippingLabel(
        carrier="Own delivery",
        service="Standard",
        mark="S",
        ship_from=PostalAddress("Generated shop", ("Dock 1",), "10115 Berlin", "Germany"),
        ship_to=_address(number),
        weight_g=250 + number % 4_000,
        tracking_number=tracking_number(number),
        code=str(OwnCode(CodeKind.SHIPMENT, number)),
        routing="DE-10115",
        facts=(("Order", f"#{1_000 + number}"), ("Parcel", "1 of 1"), ("Units", str(1 + number % 5))),
    )


def _slip(number: int) -> PackingSlip:
    lines = tuple(
        SlipLine(
            f"Sample thing {number + line}", f"SKU-{line:04d}", f"20{number:010d}", 1 + line % 3, bin=f"A-{line:02d}"
        )
        for line in range(SLIP_LINES)
    )
    return PackingSlip(
        company="Generated shop",
        company_line="10115 Berlin · Germany",
        ship_to=_address(number),
        number=f"#{1_000 + number}",
        code=str(OwnCode(CodeKind.SHIPMENT, number)),
        facts=(("Placed", "01 Jul 2026, 06:00"), ("Channel", "Shopify north"), ("Shipping", "Standard")),
        lines=lines,
        message="Thank you.",
        footer=("Generated shop", "Dock 1"),
    )
