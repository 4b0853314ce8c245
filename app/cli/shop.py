"""Answers about the shop itself: doctor, locations, holds, generated shops. JSON values, and the same in words."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.packing import print_fonts
from app.context import AppContext, make_shop, open_shop
from app.errors import BadInput
from app.services.references import one_order
from app.settings import Settings

Value = dict[str, Any]


def lift_hold_value(shop: AppContext, name: str, kind: str, *, op_id: uuid.UUID) -> Value:
    """Lift holds of a kind. Raises BadInput for an unknown kind."""
    from app.domain.order_states import HoldKind
    from app.services.holds import LiftHold

    if kind not in [known.value for known in HoldKind]:
        raise BadInput(f"There is no hold {kind!r}.", fix=f"Use one of: {', '.join(HoldKind)}.")
    order_id = shop.read(one_order, name)
    return {"order": name} | shop.run(LiftHold(order_id, kind), op_id=op_id).result


def lift_hold_words(value: Value) -> str:
    """Lifting in words."""
    return f"{value['order']}: {value['lifted']} holds lifted."


def doctor_value(settings: Settings, db: str) -> Value:
    """The doctor's report on a database, which is only read."""
    from app.queries.doctor import examine
    from db.session import Database

    database = Database(db or settings.database_url)
    try:
        return examine(database).as_json()
    finally:
        database.close()


def doctor_words(value: Value) -> str:
    """The report in words."""
    lines = []
    for check in value["checks"]:
        mark = "ok " if not check["violations"] else "BAD"
        lines.append(f"{mark}  {check['name']:<28} {check['checked']:>9} checked")
        lines += [f"       {violation}" for violation in check["violations"]]
    lines.append("Everything adds up." if value["ok"] else "Something is wrong: see the lines marked BAD.")
    return "\n".join(lines)


def location_value(shop: AppContext, code: str, given: Value, *, op_id: uuid.UUID) -> Value:
    """Make or change a location."""
    from app.services.locations import SetLocation

    fields = {name: value for name, value in given.items() if value is not None}
    return shop.run(SetLocation(code, tuple(sorted(fields.items()))), op_id=op_id).result


def location_words(value: Value) -> str:
    """A location in words."""
    known = "known" if value["latitude"] is not None else "not known, so distance does not count"
    return f"{value['code']}: {value['name']}. Its place on the map is {known}."


def seed_value(settings: Settings, db: str, *, orders: int, skus: int, locations: int, seed: int) -> Value:
    """Fill a database with a generated shop."""
    from db.seeds.generated import seed as fill
    from db.session import Database

    database = Database(db or settings.database_url)
    try:
        return asdict(fill(database, orders=orders, skus=skus, locations=locations, seed=seed))
    finally:
        database.close()


def seed_words(value: Value) -> str:
    """Seeding in words."""
    return ", ".join(f"{key} {amount}" for key, amount in value.items())


def demo_value(settings: Settings, out: Path, *, parcels: int, say: Callable[[str], object] | None = None) -> Value:
    """Run the demo day without a window, in a new database in ``out``; PDFs land beside it."""
    from app.printing.backends import FolderBackend
    from app.services import demo

    out.mkdir(parents=True, exist_ok=True)
    url = f"sqlite:///{_free_name(out).resolve()}"
    make_shop(settings, url=url, company=demo.COMPANY, currency="EUR", demo=True).close()
    day = demo.DemoDay()
    shop = open_shop(settings, url=url)
    try:
        demo.stock_the_shop(shop.run, day)
        demo.take_the_orders(shop.run, shop.read, day)
        if say:
            say(f"{day.accepted} orders imported, {day.routed} routed: {day.reserved} units reserved.")
        demo.work_the_station(
            shop.run, shop.read, print_fonts(), FolderBackend(out), day, parcels=parcels, progress=say
        )
    finally:
        shop.close()
    return {"db": url, **asdict(day)}


def _free_name(folder: Path) -> Path:
    """``demo.db``, or ``demo-2.db`` and so on: a demo never touches what is there."""
    names = [folder / "demo.db", *(folder / f"demo-{number}.db" for number in range(2, 1_000))]
    return next(name for name in names if not name.exists())


def demo_words(value: Value) -> str:
    """The day in words, and the list of its PDFs."""
    lines = [
        f"{value['packed']} shipments packed by {value['scans']} scans, {value['shipped']} shipped;"
        f" {value['backordered']} units wait for stock.",
        *dict.fromkeys(value["warnings"]),
        f"Database: {value['db']}",
        f"{len(value['documents'])} documents:",
        *(f"  {path}" for path in value["documents"]),
    ]
    return "\n".join(lines)
