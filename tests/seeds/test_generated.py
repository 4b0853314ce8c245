"""Generated shops: every state is in them, nothing contradicts anything, and the same seed is the same shop."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select, text

from app.carriers.own import is_tracking_number
from app.channels.registry import CHANNELS
from app.context import open_shop
from app.domain.identifiers import is_gtin
from app.domain.order_states import HoldKind, OrderState, ShipmentState
from app.errors import BadInput, Refused
from app.queries.doctor.examination import examine
from app.queries.routing import open_order_ids
from app.services.order_headers import states_of
from app.services.order_taking import take_order
from app.services.routing import route_all
from app.services.shipping import ShipShipment
from app.settings import Settings
from db.base import Base
from db.models import Barcode, ChannelAccount, Operation, OrderHold, Parcel, SalesOrder, Shipment, Sku
from db.seeds import generated, plan
from db.seeds.generated import UNTIL, SeedReport, seed
from db.seeds.plan import is_scarce
from db.session import Database
from tests.databases import ENGINES
from tests.factories import incoming, line, take_in
from tests.invariants import violations
from tests.servers import PostgresServer

ORDERS, SKUS, LOCATIONS = 500, 60, 3


def shorten(patch: pytest.MonkeyPatch) -> None:
    """Patterns of 100 orders, two to a transaction: a small shop goes every way that a large one goes."""
    patch.setattr(generated, "_PATTERN", 100)
    patch.setattr(generated, "_REPETITIONS", 2)


@pytest.fixture(autouse=True)
def small_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten(monkeypatch)


@pytest.fixture(scope="module", params=ENGINES)
def generated_db(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A generated shop of ``ORDERS`` orders, for tests that only read."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('generated') / 'shop.db'}"
    else:
        url = request.getfixturevalue("postgres_server").create_database()
    db = Database(url)
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch)
        generate(db)
    yield db
    db.close()


def generate(db: Database, seed_number: int = 7) -> SeedReport:
    """Fill an empty database."""
    return seed(db, orders=ORDERS, skus=SKUS, locations=LOCATIONS, seed=seed_number)


def content(conn: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, but for what says which database it is and when it was made."""
    found = {}
    for table in Base.metadata.sorted_tables:
        if table.name != "database_info":
            rows = conn.execute(select(table).order_by(*table.primary_key)).all()
            found[table.name] = [tuple(row) for row in rows]
    return found


def test_doctor_finds_nothing(generated_db: Database) -> None:
    report = examine(generated_db, thorough=True)
    assert [check for check in report.checks if check.violations] == []
    with generated_db.reading() as conn:
        assert violations(conn) == []


def test_every_state_is_there_and_follows_from_lines_and_shipments(generated_db: Database) -> None:
    with generated_db.reading() as conn:
        stored = dict(conn.execute(select(SalesOrder.id, SalesOrder.state)).all())
        assert states_of(conn, stored) == stored
        assert set(stored.values()) == set(OrderState)
        assert set(conn.scalars(select(Shipment.state))) == set(ShipmentState) - {ShipmentState.CANCELLED}
        # So small a shop has few orders that wait for a person: see the next test for every kind of hold.
        assert set(conn.scalars(select(OrderHold.kind))) > {HoldKind.ADDRESS, HoldKind.REVIEW}
        assert set(conn.scalars(select(SalesOrder.money_known))) == {True, False}
        assert len(set(conn.scalars(select(SalesOrder.currency)))) == 3
        newest = conn.execute(select(func.max(Operation.recorded_at))).scalar_one()
        assert UNTIL - timedelta(days=1) < newest <= UNTIL


def test_a_shop_with_enough_live_orders_has_every_kind_of_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        plan, "_LIVE_AT_LEAST", len(plan._LIVE) * (len(HoldKind) - 2)
    )  # one of each that HELD stands for
    db = Database(f"sqlite:///{tmp_path / 'held.db'}")
    generate(db)
    with db.reading() as conn:
        assert set(conn.scalars(select(OrderHold.kind))) == set(HoldKind)
        assert violations(conn) == []
    db.close()


def test_codes_and_names_are_such_as_the_program_meets(generated_db: Database) -> None:
    with generated_db.reading() as conn:
        assert all(is_gtin(code) for code in conn.scalars(select(Barcode.printed)))
        tracking = conn.scalars(select(Parcel.tracking_number)).all()
        assert tracking and all(number is not None and is_tracking_number(number) for number in tracking)
        assert set(conn.scalars(select(ChannelAccount.channel))) <= set(CHANNELS)
        letters = {unicodedata.name(name[0]).split()[0] for name in conn.scalars(select(SalesOrder.customer_name))}
    assert letters >= {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "BENGALI", "CJK"}


def test_numbers_of_two_shops_collide_as_in_life(generated_db: Database) -> None:
    with generated_db.reading() as conn:
        query = select(func.count(SalesOrder.channel_account_id)).group_by(SalesOrder.number)
        assert max(conn.scalars(query)) == 3


def test_same_seed_is_the_same_shop_on_both_engines(tmp_path: Path, postgres_server: PostgresServer) -> None:
    urls = [f"sqlite:///{tmp_path / 'one.db'}", f"sqlite:///{tmp_path / 'two.db'}", postgres_server.create_database()]
    shops = []
    for url in urls:
        db = Database(url)
        generate(db)
        with db.reading() as conn:
            shops.append(content(conn))
        db.close()
    postgres_server.drop_database(urls[-1])
    for table, rows in shops[0].items():
        assert rows == shops[1][table], table
        assert rows == shops[2][table], table


def test_another_seed_is_another_shop(tmp_path: Path) -> None:
    shops = []
    for number in (1, 2):
        db = Database(f"sqlite:///{tmp_path / f'{number}.db'}")
        generate(db, number)
        with db.reading() as conn:
            shops.append(content(conn))
        db.close()
    for table in ("sales_order", "order_line", "sku", "shipment"):
        assert shops[0][table] != shops[1][table]


def test_program_goes_on_where_the_generator_ended(blank_url: str) -> None:
    made = Database(blank_url)
    generate(made)
    made.close()
    context = open_shop(Settings(), url=blank_url)
    try:
        route_all(context.run, context.read(open_order_ids), uuid.uuid4())
        (order_id,) = take_in(context, incoming("x1", line(_stocked(context.database))), shop_name="north")
        assert order_id == ORDERS + 1
        taken = take_order(context.run, 1, incoming("", line(_stocked(context.database))), op_id=uuid.uuid4())
        assert taken["routed"]["reserved"] == 1
        packed = select(Shipment.id).where(Shipment.state == ShipmentState.PACKED).join(Parcel)
        with context.database.reading() as conn:
            shipment_id = conn.scalars(packed.order_by(Shipment.id)).all()[0]
        assert context.run(ShipShipment(shipment_id)).result["already"] is False
        with context.database.reading() as conn:
            assert violations(conn) == []
    finally:
        context.close()


def test_what_waits_for_stock_has_none(generated_db: Database) -> None:
    scarce = [number + 1 for number in range(SKUS) if is_scarce(number, SKUS)]
    query = text("SELECT sum(on_hand - reserved - held) FROM stock_level WHERE sku_id = :sku")
    with generated_db.reading() as conn:
        assert scarce and all(not conn.execute(query, {"sku": sku}).scalar() for sku in scarce)
        waiting = conn.scalars(
            text("SELECT DISTINCT l.sku_id FROM backorder b JOIN order_line l ON l.id = b.order_line_id")
        )
        assert set(waiting) <= set(scarce)


def test_report_and_progress_count_what_was_made(blank_url: str) -> None:
    db, seen = Database(blank_url), list[tuple[int, int]]()
    report = seed(
        db, orders=ORDERS, skus=SKUS, locations=LOCATIONS, seed=3, progress=lambda done, of: seen.append((done, of))
    )
    with db.reading() as conn:
        for table, count in (("sales_order", report.orders), ("order_line", report.lines), ("sku", report.skus)):
            assert conn.execute(text(f"SELECT count(*) FROM {table}")).scalar() == count
        assert conn.execute(text("SELECT count(*) FROM customer")).scalar() == report.customers
    db.close()
    assert seen == sorted(seen) and seen[-1] == (ORDERS, ORDERS) and len(seen) == 5


@pytest.mark.parametrize("counts", [(1, 1, 1), (3, 1, 2), (90, 5, 1)])
def test_the_smallest_shops_are_whole_too(blank_url: str, counts: tuple[int, int, int]) -> None:
    db = Database(blank_url)
    orders, skus, locations = counts
    assert seed(db, orders=orders, skus=skus, locations=locations, seed=1).orders == orders
    with db.reading() as conn:
        assert violations(conn) == []
    db.close()


def test_a_shop_that_has_something_is_left_alone(generated_db: Database) -> None:
    with pytest.raises(Refused, match="Nothing was made"):
        generate(generated_db)
    with generated_db.reading() as conn:
        assert conn.execute(select(func.count()).select_from(SalesOrder)).scalar() == ORDERS


def test_a_shop_without_products_is_refused(blank_url: str) -> None:
    db = Database(blank_url)
    with pytest.raises(BadInput, match="Nothing was made"):
        seed(db, orders=1, skus=0, locations=1, seed=1)
    db.close()


def _stocked(db: Database) -> str:
    with db.reading() as conn:
        code: str = conn.execute(select(Sku.code).order_by(Sku.id)).scalars().first() or ""
    return code
