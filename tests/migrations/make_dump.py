"""Dumps of the present schema with rows in every table, so that every later program can be shown to open them.

``python -m tests.migrations.make_dump`` writes ``tests/data/schema-<revision>.<engine>.sql`` for both engines. Dumps
of schemas that are out in the world are never made again. The first line of a file holds the number of rows by table.
"""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import tempfile
import uuid
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.engine import make_url

from app.channels.base import IncomingTax, Payment
from app.context import AppContext, make_shop
from app.domain.order_states import OrderState
from app.errors import Unavailable
from app.printing.documents import Rendered
from app.services.bins import AddBins
from app.services.holds import LiftHold
from app.services.order_cancel import CancelOrder
from app.services.order_edit import BeginEdit, Edit, edit_order
from app.services.order_rows import ADDRESS_FIELDS
from app.services.packing import TakeOver, UndoScan
from app.services.print_jobs import Paperwork, print_document
from app.services.stations import OpenStation
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.settings import Settings
from db import searching, upgrade
from db.base import Base
from db.models import (
    ChannelThreshold,
    CountBin,
    CountLine,
    CountSerial,
    CustomerAddress,
    ImportChange,
    ImportMapping,
    Job,
    JobRow,
    KitComponent,
    LoginPepper,
    Lot,
    OrderLink,
    OrderNote,
    Outbox,
    PackSerial,
    SavedView,
    Serial,
    Setting,
    StockCount,
    SupplierSku,
    Transfer,
    TransferLine,
    UserAccount,
    UserSecret,
)
from db.session import Database
from db.sqlite import sqlite_driver
from tests.databases import raw_postgres
from tests.factories import (
    NO_STREET,
    count,
    import_chunk,
    incoming,
    label,
    line,
    location_id,
    ordered_and_routed,
    pack,
    place_location,
    rows_of,
    scan,
    second_station,
    ship,
    state_of,
    take_in,
    without_money,
)
from tests.invariants import violations
from tests.servers import PostgresServer
from tests.services.goods_in import opened, ordered, receive, supplier

FOLDER = Path(__file__).resolve().parents[1] / "data"
COUNTS = "-- counts: "


class _Tray:
    """A printer that keeps nothing; a broken one fails."""

    def __init__(self, *, broken: bool = False) -> None:
        self._broken = broken

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        if self._broken:
            raise Unavailable("The tray is out of paper.", fix="Fill it, then print again.")
        return f"tray/{name}"


def fill(shop: AppContext) -> None:
    """Bring rows into every table by the program's own operations: orders in every state, two shops, both papers."""
    stock = {("MUG", "Berlin"): 40, ("CAP", "Berlin"): 20, ("BAG", "Hamburg"): 10, ("MUG", "Hamburg"): 2}
    count(shop, stock, barcodes={"MUG": "4006381333931", "CAP": "96385074"})
    place_location(shop, "Berlin", latitude=525_200, longitude=134_050)
    _history(shop)
    _work(shop)
    count(shop, stock | {("MUG", "Berlin"): 31})
    _by_hand(shop)
    _desk(shop)
    _warehouse(shop)
    with shop.database.reading() as conn:
        assert violations(conn) == []
        states = {row[0] for row in conn.execute(text("SELECT DISTINCT state FROM sales_order"))}
        assert states == {state.value for state in OrderState}, states ^ {state.value for state in OrderState}
        empty = [table for table, rows in row_counts(shop.database).items() if not rows]
        assert empty == [], f"no rows in {empty}"


def _history(shop: AppContext) -> None:
    taxes = (IncomingTax("VAT 19%", 190_000, 319, True), IncomingTax("Levy", 0, 25, False))
    take_in(
        shop,
        incoming("901", line("MUG", 2, fulfilled=2)),
        incoming("902", line("CAP", 1, cancelled=1), payment=Payment.VOIDED),
        incoming("903", line("MUG", 3, fulfilled=1, cancelled=1), payment=Payment.PARTLY_REFUNDED, refunded=2000),
        without_money(incoming("904", line("", title="Hand-made bowl"))),
        incoming("905", line("GIFT", 1, requires_shipping=False)),
    )
    take_in(shop, incoming("901", line("MUG", 1), taxes=taxes, discounts=100, total=3000), shop_name="second")


def _work(shop: AppContext) -> None:
    ids = ordered_and_routed(
        shop,
        *[incoming(str(number), line("MUG", 2), line("CAP")) for number in range(1001, 1007)],
        incoming("1007", line("CAP", 1), line("BAG", 1)),
        incoming("1008", line("BAG", 20)),
        incoming("1009", line("NEVER", 2)),
        incoming("1010", line("MUG", 1), ship_to=NO_STREET),
        incoming("1011", line("MUG", 1), payment=Payment.PARTLY_REFUNDED),
        incoming("1012", line("CAP", 2)),
    )
    for number in ("1001", "1002", "1007"):
        shipment = pack(shop, number)
        bought = label(shop, shipment)
        paper = Rendered(f"%PDF {bought['tracking_number']}".encode(), "application/pdf", 1, ("A glyph is missing.",))
        for kind, tray in ((Paperwork.SLIP, _Tray()), (Paperwork.LABEL, _Tray(broken=number == "1002"))):
            print_document(shop.run, tray, kind, shipment, f"{number}.pdf", paper, op_id=uuid.uuid4())
        ship(shop, shipment)
    assert state_of(shop, ids[6]) == "partly_shipped"
    reopened = pack(shop, "1003")
    label(shop, reopened)
    shop.run(UndoScan(reopened))
    scan(shop, "MUG", reopened)
    scan(shop, "CAP", reopened)
    pack(shop, "1010")
    with contextlib.closing(second_station(shop)) as station:
        scan(station, "MUG", scan(station, "1004")["shipment_id"])
    shop.run(LiftHold(ids[10], "review"))
    import_chunk(shop, incoming("1012", line("CAP", 3), note="Two colours, please"), incoming("1005", line("MUG", 1)))


def _by_hand(shop: AppContext) -> None:
    """What people do to orders and stock between the scans."""
    cancelled, edited, taken, opened = ordered_and_routed(
        shop, *[incoming(str(number), line("MUG", 1), line("CAP", 1)) for number in range(1101, 1105)]
    )
    shop.run(OpenStation("Packing 3", "", str(uuid.UUID(int=3)), "pc-3", "0.1.0"))
    shop.run(CancelOrder(cancelled, "customer"))
    seen = int(rows_of(shop, "SELECT version FROM sales_order WHERE id = :id", id=edited)[0][0])
    edit = Edit({"street1": "2 Sample Street", "note": "Ring twice"}, {"street1": "1 Sample Street", "note": ""})
    edit_order(shop.run, edited, seen, edit, op_id=uuid.uuid4())
    shop.run(BeginEdit(opened))
    sku_id, place_id = rows_of(shop, "SELECT sku_id, location_id FROM stock_level ORDER BY 1, 2")[0]
    shop.run(AdjustStock(sku_id, place_id, 5, "received"))
    shop.run(AdjustStock(sku_id, place_id, -1, "damaged"))
    shipment_id = scan(shop, "1103")["shipment_id"]
    scan(shop, "MUG", shipment_id)
    with contextlib.closing(second_station(shop, "Packing 4")) as station:
        told = scan(station, "1103")["claim_number"]
        assert station.run(TakeOver(shipment_id, told)).result["verdict"] == "opened"
    assert taken


def _desk(shop: AppContext) -> None:
    """What is attached to orders and customers, written straight: the dump is of a schema, not of operations."""
    (released,) = ordered_and_routed(shop, incoming("1201", line("MUG", 1), tags=("Gift", "Berlin")))
    who, now, op_id = {"user_id": 1, "station_id": 1}, datetime(2026, 7, 1, tzinfo=UTC), uuid.UUID(int=7)
    one_order, one_customer = {"order_id": released}, {"customer_id": 1}
    address = dict.fromkeys(ADDRESS_FIELDS, "") | {"street1": "1 Sample Street"}
    job = {"op_id": op_id, "kind": "release", "params": {}, "state": "done", "total": 1, "done": 1, "created_at": now}
    job["ended_at"] = now
    link = {"kind": "split", "from_order_id": released, "to_order_id": released - 1, "op_id": op_id}
    held = {"kind": "refund", "amount": 100, "currency": "EUR", "payload": {}, "due_at": now, "done_at": now}
    held["state"] = "cancelled"
    change = {"kind": "order", "record_id": released, "version": 1, "before": None}
    secret = {"user_id": 2, "salt": b"salt", "proof": b"proof", "failures": 1, "changed_at": now}
    rows: list[tuple[type[Base], dict[str, Any]]] = [
        (UserAccount, {"name": "Mia", "role": "packer"}),
        (UserSecret, secret),
        (LoginPepper, {"id": 1, "pepper": b"pepper"}),
        (Setting, {"scope": "shop", "key": "paper", "value": {"slip": "a4"}}),
        (CustomerAddress, address | one_customer | {"used_at": now}),
        (OrderNote, one_order | who | {"text": "Ring twice", "recorded_at": now}),
        (OrderNote, one_customer | who | {"text": "Knows the shop", "recorded_at": now}),
        (OrderLink, link),
        (SavedView, {"scope": "orders", "name": "Mine", "state": {"query": "is:open"}, "updated_at": now}),
        (Job, job | who),
        (JobRow, one_order | {"job_id": 1, "order_version": 2, "state": "done"}),
        (Outbox, one_order | held | {"op_id": op_id}),
        (ImportChange, change | {"import_batch_id": 1}),
        (
            ImportMapping,
            {"kind": "orders", "signature": "a;b", "mapping": {"a": "number"}, "user_id": 1, "updated_at": now},
        ),
    ]
    with shop.database.writing() as conn:
        for table, row in rows:
            conn.execute(insert(table), row)
        for name, key in (("shipment", "order_id"), ("sales_order", "id")):
            conn.execute(text(f"UPDATE {name} SET state = 'released' WHERE {key} = :id"), {"id": released})


_WITHOUT_STOCK = """
    SELECT k.id FROM sku k WHERE NOT EXISTS (SELECT 1 FROM stock_level v WHERE v.sku_id = k.id)
    AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.sku_id = k.id AND l.open > 0) ORDER BY k.id"""
_SCANNED_MUG = """
    SELECT min(p.id) FROM pack_scan p JOIN shipment s ON s.id = p.shipment_id
    JOIN shipment_line l ON l.id = p.shipment_line_id JOIN sku k ON k.id = l.sku_id
    WHERE k.code = 'MUG' AND p.quantity = 1 AND s.state <> 'shipped'"""


def _warehouse(shop: AppContext) -> None:
    """Bins with stock in them and a receipt by operations; the other documents are written straight."""
    berlin = location_id(shop, "Berlin")
    bins = shop.run(AddBins(berlin, ("A-01-1", "A-01-2"), "A")).result["bin_ids"]
    bins += shop.run(AddBins(berlin, ("Broken",), "Back", "damaged")).result["bin_ids"]
    sku_id = int(rows_of(shop, "SELECT id FROM sku WHERE code = 'MUG'")[0][0])
    shop.run(AdjustStock(sku_id, berlin, 6, "found", bins[0], note="Behind the shelf"))
    shop.run(MoveStock(sku_id, berlin, bins[0], bins[2], 2, reason="damaged"))
    now = datetime(2026, 7, 1, tzinfo=UTC)
    day, at, of = date(2026, 9, 30), {"location_id": berlin}, {"sku_id": sku_id}
    going = {"number": "T-1", "from_location_id": berlin, "to_location_id": location_id(shop, "Hamburg")}
    counting = {"stock_count_id": 1, "bin_id": bins[0]}
    potter = supplier(shop, "Potters", lead_days=14)
    receive(shop, opened(shop, ordered(shop, potter, day.isoformat(), MUG=24)))
    kit_id = int(rows_of(shop, _WITHOUT_STOCK)[0][0])
    rows: list[tuple[type[Base], dict[str, Any]]] = [
        (Lot, of | {"code": "L1", "expires_on": day, "created_at": now}),
        (Serial, of | {"code": "S1", "created_at": now}),
        (ChannelThreshold, of | {"channel_account_id": 1, "units": 2}),
        (KitComponent, {"kit_sku_id": kit_id, "sku_id": sku_id, "quantity": 2}),
        (SupplierSku, of | {"supplier_id": 1, "code": "P-7", "price_amount": 350}),
        (Transfer, going | {"state": "requested", "requested_at": now}),
        (TransferLine, of | {"transfer_id": 1, "position": 1, "requested": 4}),
        (StockCount, at | {"number": "C-1", "state": "open", "created_at": now}),
        (CountBin, counting),
        (CountLine, counting | of | {"expected": 4, "snapshot_id": 1}),
        (CountSerial, {"count_line_id": 1, "code": "S1"}),
        (PackSerial, {"pack_scan_id": rows_of(shop, _SCANNED_MUG)[0][0], "serial_id": 1}),
    ]
    with shop.database.writing() as conn:
        for table, row in rows:
            conn.execute(insert(table), row)


def row_counts(db: Database) -> dict[str, int]:
    """Rows by table."""
    with db.reading() as conn:
        return {
            name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in sorted(Base.metadata.tables)
        }


def dump_sqlite(path: Path) -> str:
    """An SQLite database as SQL: tables, rows, counters of ids, indexes, triggers."""
    parts = ["PRAGMA foreign_keys=OFF;", "BEGIN;"]
    with contextlib.closing(sqlite_driver().connect(str(path))) as link:
        schema = link.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
            " ORDER BY type, name"
        ).fetchall()
        # The tables of the search hold nothing of their own: they are filled from the records again.
        searched = [(name, sql) for _, name, sql in schema if sql.startswith("CREATE VIRTUAL")]
        tables = [(name, sql) for kind, name, sql in schema if kind == "table" and not searching.is_ours(name)]
        parts += [f"{sql.strip()};" for _, sql in tables]
        for name, _ in [*tables, ("sqlite_sequence", "")]:
            columns = [row[1] for row in link.execute(f"PRAGMA table_info({name})")]
            quoted = " || ',' || ".join(f"quote({column})" for column in columns)
            if name == "sqlite_sequence":
                parts.append("DELETE FROM sqlite_sequence;")
            for (values,) in link.execute(f"SELECT {quoted} FROM {name} ORDER BY 1"):
                parts.append(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({values});")
        parts += [f"{sql.strip()};\n{searching.filling(name)};" for name, sql in searched]
        parts += [f"{sql.strip()};" for kind, _, sql in schema if kind != "table"]
    return "\n".join([*parts, "COMMIT;"]) + "\n"


def dump_postgres(server: PostgresServer, url: str) -> str:
    """A PostgreSQL database as SQL, by pg_dump; what only psql understands and what versions differ in is left out."""
    parts = make_url(url)
    where = ["-h", "127.0.0.1", "-p", str(parts.port), "-U", str(parts.username), str(parts.database)]
    how = ["--inserts", "--no-owner", "--no-privileges", "--no-comments"]
    done = subprocess.run([server.programs / "pg_dump", *how, *where], capture_output=True, text=True, check=True)
    kept = [row for row in done.stdout.splitlines() if row and not re.match(r"--|\\|SET transaction_timeout", row)]
    return "\n".join(kept) + "\n"


def load(url: str, script: str) -> None:
    """Run a dump in an empty database, past everything of ours."""
    parts = make_url(url)
    if parts.get_backend_name() == "sqlite":
        path = Path(str(parts.database))
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(sqlite_driver().connect(str(path))) as link:
            link.executescript(script)
    else:
        with raw_postgres(url) as connection:
            connection.execute(script.encode())


def counts_of(script: str) -> dict[str, int]:
    """Rows by table, as the dump's first line says."""
    first = script.partition("\n")[0]
    assert first.startswith(COUNTS), first
    counts: dict[str, int] = json.loads(first.removeprefix(COUNTS))
    return counts


def file_of(engine: str, revision: str = upgrade.SCHEMA) -> Path:
    """Where the dump of a revision is."""
    return FOLDER / f"schema-{revision}.{engine}.sql"


def _write(url: str, engine: str, dump: Any) -> None:
    shop = make_shop(Settings(), url=url, company="Sample Goods")
    try:
        fill(shop)
        counts = row_counts(shop.database)
    finally:
        shop.close()
    file = file_of(engine)
    file.write_text(f"{COUNTS}{json.dumps(counts, sort_keys=True)}\n{dump()}", encoding="utf-8")
    print(f"{file.name}: {sum(counts.values())} rows, {file.stat().st_size:,} bytes")


def main() -> None:
    """Write both dumps."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        _write(f"sqlite:///{path}", "sqlite", lambda: dump_sqlite(path))
    server = PostgresServer.start(durable=False)
    try:
        url = server.create_database()
        _write(url, "postgresql", lambda: dump_postgres(server, url))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
