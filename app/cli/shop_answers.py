"""Answers about the shop itself: doctor, locations, holds, generated shops, the demo. JSON values, and in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.output import Progress, Value
from app.cli.session import Session, address, collect_from_here
from app.cli.words import plural
from app.domain.stock_places import Calendar, day_time, day_time_text
from app.errors import Ambiguous, BadInput, Unavailable
from app.queries.places import location_by_code
from app.settings import Settings


def lift_hold_value(session: Session, name: str, kind: str) -> Value:
    """Lift the order's holds of a kind; without one, of the only kind that stands. Raises BadInput, Ambiguous."""
    from app.domain.order_states import HoldKind
    from app.services.holds import LiftHold, standing_holds
    from app.services.references import one_order

    if kind and kind not in [known.value for known in HoldKind]:
        raise BadInput(f"There is no hold {kind!r}. Nothing was changed.", fix=f"Use one of: {', '.join(HoldKind)}.")

    def meant(conn: Any) -> Value:
        order_id = one_order(conn, name)
        standing = sorted({hold.value for hold in standing_holds(conn, order_id)})
        if not kind and len(standing) > 1:
            raise Ambiguous(
                f"{name} has several holds: {', '.join(standing)}. Nothing was changed.",
                choices=standing,
                fix="Name one with --kind.",
            )
        return {"order_id": order_id, "kind": kind or "".join(standing)}

    gesture = session.settle("lift-hold", [name, kind], meant)
    if not gesture["kind"]:
        return {"order": name, "kind": "", "lifted": 0}
    lift = LiftHold(gesture["order_id"], gesture["kind"])
    lifted = session.shop.run(lift, op_id=session.step("lift")).result["lifted"]
    return {"order": name, "kind": gesture["kind"], "lifted": lifted}


def lift_hold_words(value: Value) -> str:
    """Lifting in words."""
    if not value["lifted"]:
        return f"{value['order']}: there is no {value['kind']} hold on it; nothing was changed.".replace("  ", " ")
    return f"{value['order']}: the {value['kind']} hold is lifted."


def doctor_value(settings: Settings, db: str, *, thorough: bool = False) -> Value:
    """The doctor's report on a database, which is only read."""
    from app.queries.doctor import examine
    from db.session import Database

    collect_from_here()
    database = Database(address(db, settings), look=True)
    try:
        return examine(database, thorough=thorough).as_json()
    finally:
        database.close()


def doctor_words(value: Value) -> str:
    """The report in words."""
    lines = []
    for check in value["checks"]:
        mark = "BAD" if check["found"] else "ok "
        title = check["title"] or check["name"]
        lines.append(f"{mark} {check['checked']:>9,}  {check['name']:<20}  {title}")
        lines += [f"       {violation['what']}" for violation in check["violations"]]
        more = check["found"] - len(check["violations"])
        lines += [f"       ... and {more:,} more"] if more > 0 else []
    bad = sum(1 for check in value["checks"] if check["found"])
    end = "Everything adds up." if value["ok"] else f"{plural(bad, 'check')} found something wrong: see BAD above."
    return "\n".join([*lines, end])


def location_value(session: Session, code: str, given: Value) -> Value:
    """Make or change a location."""
    from app.services.locations import KEPT, SetLocation

    told = sorted((name, value) for name, value in given.items() if value is not None)
    words = [code, *(f"{name}={value}" for name, value in told)]
    fields = tuple(sorted(session.settle("location", words, lambda conn: _as_kept(conn, code, dict(told))).items()))
    done = session.shop.run(SetLocation(code, fields), op_id=session.step("set")).result
    values = {key: done[key] for key in ("id", "code", *KEPT, "latitude", "longitude")}
    return values | {"cut_off": day_time_text(done["cut_off"]) or None}


def _as_kept(conn: Any, code: str, told: Value) -> Value:
    """What was typed as a location keeps it: the cut-off in minutes, hours and closed days together."""
    kept = {name: value for name, value in told.items() if name not in ("cut_off", "hours", "closed")}
    if "cut_off" in told:
        kept["cut_off"] = day_time(told["cut_off"])
    if "hours" in told or "closed" in told:
        found = location_by_code(conn, code.strip())
        here = Calendar.from_json(found.calendar if found is not None else {})
        hours, closed = told.get("hours", here.hours_text), told.get("closed", here.closed_text)
        kept["calendar"] = Calendar.typed(hours, closed).to_json()
    return kept


def location_words(value: Value) -> str:
    """A location in words."""
    if value["latitude"] is not None:
        known = "Its place on the map is known."
    elif value["postal_code"] and value["country"]:
        known = f"{value['postal_code']} in {value['country']} is not on the map here, so distance does not count."
    else:
        known = "Without country and postal code its place is not known, so distance does not count."
    return f"{value['code']}: {value['name']}. {known}"


def seed_value(settings: Settings, db: str, progress: Progress, plan: Value) -> Value:
    """Fill a database with a generated shop; ``plan`` has orders, skus, locations and seed."""
    from db.seeds.generated import seed as fill
    from db.session import Database

    collect_from_here()
    database = Database(address(db, settings))
    try:
        return asdict(fill(database, progress=progress, **plan))
    finally:
        database.close()


def seed_words(value: Value) -> str:
    """Seeding in words."""
    kinds = ("orders", "lines", "shipments", "customers", "skus", "locations")
    return "Made " + ", ".join(f"{value[kind]:,} {kind}" for kind in kinds) + f": {value['rows']:,} rows."


def demo_value(
    settings: Settings, db: str, out: Path, *, parcels: int, say: Callable[[str], object] | None = None
) -> Value:
    """Run the demo day without a window, in a new shop (in ``out``, if no database is named); PDFs land in ``out``."""
    from app.cli.paper_answers import print_fonts
    from app.context import make_shop, open_shop
    from app.printing.backends import FolderBackend
    from app.services import demo

    collect_from_here()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(
            f"The folder {out} cannot be made ({error.strerror}). Nothing was done.", fix="Name another with --out."
        ) from error
    url = address(db, settings) if db else f"sqlite:///{_free_name(out).resolve()}"
    make_shop(settings, url=url, company=demo.COMPANY, currency="EUR", demo=True).close()
    shop = open_shop(settings, url=url)
    try:
        day = demo.make_demo(shop.run, shop.read)
        if say:
            say(f"{day.accepted} orders imported, {day.routed} routed: {day.reserved} units reserved.")
        printer = FolderBackend(out)
        demo.work_the_station(shop.run, shop.read, print_fonts(), printer, day, parcels=parcels, progress=say)
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
        f"{plural(value['packed'], 'shipment')} packed by {plural(value['scans'], 'scan')},"
        f" {value['shipped']:,} shipped; {plural(value['backordered'], 'unit')} on backorder.",
        *dict.fromkeys(value["warnings"]),
        f"Database: {value['db']}",
        f"{plural(len(value['documents']), 'document')}:",
        *(f"  {path}" for path in value["documents"]),
    ]
    return "\n".join(lines)
