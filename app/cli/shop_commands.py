"""The commands that look after a shop: doctor, locations, generated shops, the demo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.output import Progress, print_json, print_text, shown
from app.cli.parser import Db, Json, OpId, app
from app.cli.session import Session, guarded, in_shop


@app.command()
def doctor(
    thorough: Annotated[bool, typer.Option("--thorough", help="Also what is cut short in huge databases.")] = False,
    repair: Annotated[bool, typer.Option("--repair", help="Show what would set right what is wrong.")] = False,
    write: Annotated[bool, typer.Option("--write", help="With --repair: set it right.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Recompute every invariant of the database.

    With queries of its own, which only read; it may be pointed at a copy. Exit code 1 if an invariant is broken. Only
    --repair with --write changes anything, and what that was stays on record.
    """
    from app.cli.shop_answers import doctor_value, doctor_words

    if repair:

        def mend(session: Session) -> int:
            from app.cli.repair_answers import repair_value, repair_words

            value = repair_value(session, write=write)
            session.answer(value, repair_words)
            return 0 if value["ok"] else 1

        return in_shop(db, as_json, mend, op_id=op_id)
    if write:
        raise typer.BadParameter("--write goes with --repair.")

    def work(settings: Any) -> int:
        value = doctor_value(settings, db, thorough=thorough)
        print_json(value) if as_json else print_text(doctor_words(shown(value)))
        return 0 if value["ok"] else 1

    return guarded(as_json, work, otherwise={"ok": False, "checks": []})


@app.command()
def location(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The location's code, as in the stock file.")],
    name: Annotated[str | None, typer.Option(metavar="TEXT", help="What people call it.")] = None,
    street: Annotated[str | None, typer.Option(metavar="TEXT", help="Street and number.")] = None,
    city: Annotated[str | None, typer.Option(metavar="TEXT", help="Town.")] = None,
    region: Annotated[str | None, typer.Option(metavar="CODE", help="State or province.")] = None,
    postal_code: Annotated[str | None, typer.Option(metavar="CODE", help="Says where it is on the map.")] = None,
    country: Annotated[str | None, typer.Option(metavar="CODE", help="Two letters, ISO 3166-1.")] = None,
    rank: Annotated[
        int | None,
        typer.Option(metavar="N", min=-9_999, max=9_999, help="Smaller goes first where distance does not decide."),
    ] = None,
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="warehouse, store, third_party, or vendor: not sent from.")
    ] = None,
    time_zone: Annotated[str | None, typer.Option(metavar="ZONE", help="Such as Europe/Berlin.")] = None,
    cut_off: Annotated[
        str | None, typer.Option(metavar="HH:MM", help='Until then orders leave the same day; "" for no such time.')
    ] = None,
    hours: Annotated[str | None, typer.Option(metavar="TEXT", help="As mon-fri 09:00-18:00, sat 10:00-14:00.")] = None,
    closed: Annotated[str | None, typer.Option(metavar="DATES", help="As 2026-12-25, 2026-12-26.")] = None,
    coordinates: Annotated[
        str | None, typer.Option(metavar="DEGREES", help='As "52.4862, 13.4254"; "": those of the postal code.')
    ] = None,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Make a location, or say where it is.

    And what it is, and when it works. Routing sends from the nearest; its place comes from country and postal code, or
    from coordinates.
    """
    given = {
        "name": name,
        "street1": street,
        "city": city,
        "region": region,
        "postal_code": postal_code,
        "country": country,
        "rank": rank,
        "kind": kind,
        "time_zone": time_zone,
        "cut_off": cut_off,
        "hours": hours,
        "closed": closed,
        "coordinates": coordinates,
    }

    def work(session: Session) -> None:
        from app.cli.shop_answers import location_value, location_words

        session.answer(location_value(session, shown(code), shown(given)), location_words)

    return in_shop(db, as_json, work, op_id=op_id, make=True)


@app.command()
def seed(
    orders: Annotated[int, typer.Option(metavar="N", help="How many orders.")] = 10_000,
    skus: Annotated[int, typer.Option(metavar="N", help="How many SKUs.")] = 2_000,
    locations: Annotated[int, typer.Option(metavar="N", help="How many locations.")] = 5,
    seed: Annotated[int, typer.Option(metavar="S", help="The same seed gives the same shop.")] = 1,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Fill an empty database with a generated shop."""
    from app.cli.shop_answers import seed_value, seed_words

    def work(settings: Any) -> None:
        progress = Progress("orders", as_json=as_json)
        plan = {"orders": orders, "skus": skus, "locations": locations, "seed": seed}
        value = seed_value(settings, db, progress, plan)
        print_json(value) if as_json else print_text(seed_words(value))

    return guarded(as_json, work)


@app.command()
def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Run the demo day without a window.")] = False,
    out: Annotated[
        str, typer.Option(metavar="DIR", help="Folder for the demo shop and its PDFs.")
    ] = "stationmaster-demo",
    parcels: Annotated[int, typer.Option(metavar="N", min=0, help="How many shipments the day packs.")] = 12,
    db: Annotated[str, typer.Option("--db", metavar="URL", help="An empty database; else a new file in --out.")] = "",
    as_json: Json = False,
) -> int:
    """Open the demo shop, or run its day headless.

    A day's orders go through import, routing, simulated scans, print and ship. Without --headless the window opens.
    """
    from app.cli.shop_answers import demo_value, demo_words

    if not headless:
        raise typer.BadParameter("without --headless the demo opens in the window: stationmaster demo")

    def work(settings: Any) -> None:
        say = None if as_json else print_text
        value = demo_value(settings, db, Path(out), parcels=parcels, say=say)
        print_json(value) if as_json else print_text(demo_words(shown(value)))

    return guarded(as_json, work)
