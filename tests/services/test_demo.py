"""The demo shop and its day: real operations on sample files, papers whose codes can be read, books that agree."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode, parse_own_code
from app.printing.backends import FolderBackend
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.doctor import examine
from app.queries.order_list import ListSpec, order_page
from app.services.demo import SAMPLES, STORES, DemoDay, make_demo, sample_orders, work_the_station
from tests.factories import rows_of
from tests.printing.reading import barcodes, pdfium_pages

PARCELS = 5


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> FontBook:
    """The machine's fonts."""
    return FontBook.load(tmp_path_factory.mktemp("fonts") / "fonts.json")


@pytest.fixture(scope="module")
def rasteriser() -> Iterator[Rasteriser]:
    """Draws pages."""
    with Rasteriser() as one:
        yield one


def _sample_numbers() -> list[str]:
    with (SAMPLES / "demo_orders.csv").open(encoding="utf-8", newline="") as file:
        return list(dict.fromkeys(row["Name"] for row in csv.DictReader(file)))


def _report(shop: AppContext) -> list[str]:
    return [check.name for check in examine(shop.database).checks if check.found]


def test_the_demo_shop_has_every_sample_order_its_stores_and_its_pictures(shop: AppContext) -> None:
    day = make_demo(shop.run, shop.read)
    numbers = _sample_numbers()
    assert (day.accepted, day.rejected) == (len(numbers), 0)
    assert {row.number for row in shop.read(order_page, ListSpec(), now=datetime.now(UTC), limit=1_000).rows} == set(
        numbers
    )
    places = rows_of(shop, "SELECT code FROM location WHERE latitude IS NOT NULL ORDER BY rank")
    assert [row[0] for row in places] == [store[0] for store in STORES]
    assert rows_of(shop, "SELECT count(*) FROM sku WHERE picture_sha256 IS NULL AND status = 'active'") == [(0,)]
    assert rows_of(shop, "SELECT count(*) FROM sku WHERE price_amount IS NULL OR status = 'draft'") == [(0,)]
    assert day.reserved > 0
    assert day.backordered > 0
    assert _report(shop) == []


def test_the_orders_of_the_demo_shop_came_in_just_before_it_was_made(shop: AppContext) -> None:
    make_demo(shop.run, shop.read)
    now = datetime.now(UTC)

    def numbers(query: str) -> set[str]:
        return {row.number for row in shop.read(order_page, ListSpec(query), now=now, limit=1_000).rows}

    every = numbers("")
    assert len(numbers("placed:last-7d")) > len(every) // 2 and not numbers("placed:>today")
    assert len(numbers("is:due")) > 40  # 87 for most of the day, fewer in its last hour, when tomorrow is far
    assert numbers("-placed:last-14d") == set()
    people = rows_of(shop, "SELECT DISTINCT o.customer_id, a.name FROM sales_order o JOIN order_address a"
                           " ON a.order_id = o.id AND a.kind = 'ship' WHERE a.name <> ''")  # fmt: skip
    assert len({customer for customer, _ in people}) == len(people), "a customer has one name"


def test_the_sample_orders_of_a_moment_are_always_the_same() -> None:
    moment = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)
    assert sample_orders(moment) == sample_orders(moment) != sample_orders(moment + timedelta(minutes=1))
    assert "2031-05-02 08:" in sample_orders(moment) and "2026-" not in sample_orders(moment)


def test_making_the_demo_shop_twice_does_nothing_twice(shop: AppContext) -> None:
    first = make_demo(shop.run, shop.read)
    counted = rows_of(shop, "SELECT (SELECT count(*) FROM operation), (SELECT count(*) FROM stock_move)")
    again = make_demo(shop.run, shop.read)
    assert (again.accepted, again.products) == (first.accepted, first.products)
    moved = rows_of(shop, "SELECT (SELECT count(*) FROM stock_move)")
    assert moved == [(counted[0][1],)]


def test_every_paper_of_the_demo_day_exists_and_its_codes_can_be_read(
    shop: AppContext, tmp_path: Path, fonts: FontBook, rasteriser: Rasteriser
) -> None:
    day, told = make_demo(shop.run, shop.read), list[str]()
    printer = FolderBackend(tmp_path)
    work_the_station(shop.run, shop.read, fonts, printer, day, parcels=PARCELS, progress=told.append)
    assert (day.packed, day.shipped, len(told), len(day.documents)) == (PARCELS, PARCELS, PARCELS, 2 * PARCELS)
    tracking = {row[0] for row in rows_of(shop, "SELECT tracking_number FROM parcel")}
    read = {
        path: [barcodes(page) for page in pdfium_pages(Path(path).read_bytes(), rasteriser)] for path in day.documents
    }
    labels = [pages for path, pages in read.items() if Path(path).name.startswith("label")]
    slips = [pages for path, pages in read.items() if Path(path).name.startswith("slip")]
    assert {text for (page,) in labels for kind, text in page if kind == "Code128"} >= tracking
    assert all({kind for kind, _ in page} == {"Code128", "QRCode"} for (page,) in labels)
    shipped = {row[0] for row in rows_of(shop, "SELECT id FROM shipment WHERE state = 'shipped' AND kind = 'own'")}
    named = {parse_own_code(text) for pages in slips for kind, text in pages[0] if kind == "Code128"}
    assert named == {OwnCode(CodeKind.SHIPMENT, shipment_id) for shipment_id in shipped}
    assert _report(shop) == []


def test_the_demo_day_ends_where_nothing_is_left_to_pack(shop: AppContext, tmp_path: Path, fonts: FontBook) -> None:
    day = DemoDay()
    work_the_station(shop.run, shop.read, fonts, FolderBackend(tmp_path), day, parcels=3)
    assert (day.packed, day.documents, day.warnings) == (0, [], [])
