"""The commands of bins: listed, made, changed, given up; goods moved between them, added, taken away; labels."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, Out, app, bins, prints
from app.cli.session import Session, in_shop

Location = Annotated[str, typer.Option("--location", metavar="CODE", help="The location; none if there is one only.")]
Sku = Annotated[str, typer.Argument(metavar="SKU", help="A SKU or a barcode.")]
Bin = Annotated[str, typer.Argument(metavar="BIN", help="A bin's code or label.")]
Units = Annotated[str, typer.Option("--units", metavar="N", help="How many; with adjust: -N takes away.")]
Serials = Annotated[
    list[str] | None, typer.Option("--serial", metavar="TEXT", help="The serial number of each unit that goes by one.")
]
Lot = Annotated[str, typer.Option("--lot", metavar="LOT", help="Units of this lot.")]
_KINDS = "pickable, bulk, staging, pickup_shelf, quarantine, damaged or display."


@bins.command("list")
def list_bins(
    location: Location = "",
    zone: Annotated[str, typer.Option("--zone", metavar="NAME")] = "",
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List bins in the order of the picker's walk."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import bins_value, bins_words

        session.answer(bins_value(session.shop, location, zone), bins_words)

    return in_shop(db, as_json, work)


@bins.command("add")
def add_bins(
    pattern: Annotated[str, typer.Argument(metavar="CODES", help="A-1, or many: A-01..12, 'A-{01..12}-{1..4}'.")],
    location: Location = "",
    zone: Annotated[str, typer.Option("--zone", metavar="NAME")] = "",
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=_KINDS)] = "pickable",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Make bins. Those that are there stay."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import add_bins_value, add_bins_words

        session.answer(add_bins_value(session, pattern, location, zone, kind), add_bins_words)

    return in_shop(db, as_json, work, op_id=op_id)


@bins.command("change")
def change_bin(
    name: Bin,
    location: Location = "",
    code: Annotated[str, typer.Option("--code", metavar="CODE", help="Its new code.")] = "",
    zone: Annotated[str | None, typer.Option("--zone", metavar="NAME")] = None,
    walk: Annotated[int | None, typer.Option("--walk", metavar="N", help="Its place on the walk.")] = None,
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=_KINDS)] = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Change a bin. What lies where nothing is sold from is held."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import bin_words, change_bin_value

        session.answer(change_bin_value(session, name, location, code, zone, walk, kind), bin_words)

    return in_shop(db, as_json, work, op_id=op_id)


@bins.command("archive")
def archive_bin(name: Bin, location: Location = "", db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Give up an empty bin."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import archive_bin_value, bin_words

        session.answer(archive_bin_value(session, name, location), bin_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def move(
    sku: Sku,
    units: Units,
    source: Annotated[str, typer.Option("--from", metavar="BIN", help="Out of this bin; none: out of no bin.")] = "",
    target: Annotated[str, typer.Option("--to", metavar="BIN", help="Into this bin; none: into no bin.")] = "",
    lot: Lot = "",
    serial: Serials = None,
    location: Location = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Move units to another bin of their location."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import Goods, move_value, move_words

        goods = Goods(sku, units, location, lot, tuple(serial or ()))
        session.answer(move_value(session, goods, source, target), move_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def adjust(
    sku: Sku,
    units: Units,
    reason: Annotated[
        str,
        typer.Option(
            "--reason",
            metavar="R",
            help="received, found, correction, lost, damaged, expired, stolen, used or sample.",
        ),
    ],
    at: Annotated[str, typer.Option("--bin", metavar="BIN", help="In this bin; none: in no bin.")] = "",
    lot: Annotated[
        str, typer.Option("--lot", metavar="LOT", help="Units of this lot; what is kept by lot needs it to come in.")
    ] = "",
    expires: Annotated[str, typer.Option(metavar="DATE", help="The last day of a lot that comes in.")] = "",
    serial: Serials = None,
    note: Annotated[str, typer.Option("--note", metavar="TEXT")] = "",
    photo: Annotated[Path | None, typer.Option(metavar="FILE", help="A photo, kept with the movement.")] = None,
    location: Location = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Add units, or take them away, and say why.

    Where it is not said from where units go, they go out of no bin first; what is kept by lot, by what expires first.
    """

    def work(session: Session) -> None:
        from app.cli.bin_answers import Goods, adjust_value, adjust_words

        goods = Goods(sku, units, location, lot, tuple(serial or ()), expires)
        session.answer(adjust_value(session, goods, at, reason, note, photo), adjust_words)

    return in_shop(db, as_json, work, op_id=op_id)


@prints.command("bins")
def print_bins(
    out: Out,
    names: Annotated[list[str] | None, typer.Argument(metavar="BIN", help="Bins; none: all that fit.")] = None,
    location: Location = "",
    zone: Annotated[str, typer.Option("--zone", metavar="NAME", help="Bins of this zone.")] = "",
    sheet: Annotated[
        str, typer.Option(metavar="NAME", help="a4-3x8, a4-3x7, letter-30, or single labels: 57x32, 100x50.")
    ] = "a4-3x8",
    copies: Annotated[int, typer.Option(metavar="N", min=1, help="Labels of each bin.")] = 1,
    used: Annotated[int, typer.Option(metavar="N", min=0, help="Labels that the first sheet lacks already.")] = 0,
    zpl: Annotated[bool, typer.Option("--zpl", help="ZPL for a label printer, in place of PDF.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """Draw labels of bins: code in large letters, as bars and as QR."""

    def work(session: Session) -> None:
        from app.cli.bin_answers import LabelWishes, bin_labels_value
        from app.cli.paper_answers import print_words

        wishes = LabelWishes(tuple(names or ()), location, zone, sheet, copies, used, zpl)
        session.answer(bin_labels_value(session, wishes, Path(out)), print_words)

    return in_shop(db, as_json, work)
