"""Answers about bins and the goods in them. JSON values, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from app.cli import words
from app.cli.count_answers import location_meant
from app.cli.output import Value
from app.cli.paper_answers import FilePrinter, print_fonts
from app.cli.photos import read_photo
from app.cli.session import Session
from app.context import AppContext
from app.domain.bin_patterns import bin_codes
from app.domain.days import iso_day
from app.domain.typed_numbers import read_units
from app.errors import NotFound
from app.queries.bins import bin_rows
from app.queries.stock_trace import unit_place
from app.services.bin_labels import bin_labels
from app.services.bins import AddBins, ArchiveBin, ChangeBin
from app.services.pictures import attached
from app.services.references import one_bin, one_location, one_lot, one_product
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock


@dataclass(frozen=True, slots=True)
class Goods:
    """Units of a product at a location, as typed."""

    sku: str
    units: str
    location: str
    lot: str
    serials: tuple[str, ...] = ()
    expires: str = ""


@dataclass(frozen=True, slots=True)
class LabelWishes:
    """What ``print bins`` was asked for, as typed."""

    names: tuple[str, ...]
    location: str
    zone: str
    sheet: str
    copies: int
    used: int
    zpl: bool


def bins_value(shop: AppContext, location: str, zone: str) -> Value:
    """Bins in the order of the walk."""
    rows = shop.read(lambda conn: bin_rows(conn, one_location(conn, location) if location else None, zone=zone))
    found = [
        {
            "bin": row.code,
            "location": row.location,
            "zone": row.zone,
            "walk": row.walk_order,
            "kind": row.kind.value,
            "units": row.units,
            "products": row.products,
            "counted_at": row.counted_at,
        }
        for row in rows
    ]
    return {"bins": found, "count": len(found)}


def bins_words(value: Value) -> str:
    """A line for each bin."""
    lines = [
        f"{row['bin']}  {row['location']}  {row['zone'] or '-'}  {words.state(row['kind'])}"
        f"  {words.plural(row['units'], 'unit')} of {words.plural(row['products'], 'product')}"
        for row in value["bins"]
    ]
    return "\n".join(lines) or "There are no bins yet. Make some: stationmaster bins add A-01..12"


def add_bins_value(session: Session, pattern: str, location: str, zone: str, kind: str) -> Value:
    """Make bins by a pattern."""
    codes = bin_codes(pattern)
    meant = session.settle(
        "bins add", [pattern, location, zone, kind], lambda conn: {"location_id": location_meant(conn, location)}
    )
    done = session.shop.run(AddBins(meant["location_id"], codes, zone, kind), op_id=session.step("add")).result
    return {"bins": list(codes), "added": done["added"]}


def add_bins_words(value: Value) -> str:
    """How many are new."""
    there = len(value["bins"]) - value["added"]
    return f"{words.plural(value['added'], 'bin')} made" + (f"; {there} were there." if there else ".")


def change_bin_value(
    session: Session, name: str, location: str, code: str, zone: str | None, walk: int | None, kind: str
) -> Value:
    """Change what was named of a bin; the rest stays."""

    def decide(conn: Connection) -> Value:
        at = one_location(conn, location) if location else None
        bin_id = one_bin(conn, at, name)
        (row,) = [row for row in bin_rows(conn, at) if row.id == bin_id]
        return {
            "bin_id": bin_id,
            "version": row.version,
            "code": code or row.code,
            "zone": row.zone if zone is None else zone,
            "walk_order": row.walk_order if walk is None else walk,
            "kind": kind or row.kind.value,
        }

    meant = session.settle("bins change", [name, location, code, str(zone), str(walk), kind], decide)
    session.shop.run(ChangeBin(**meant), op_id=session.step("change"))
    return {"bin": meant["code"], "zone": meant["zone"], "walk": meant["walk_order"], "kind": meant["kind"]}


def archive_bin_value(session: Session, name: str, location: str) -> Value:
    """Give a bin up."""

    def decide(conn: Connection) -> Value:
        return {"bin_id": one_bin(conn, one_location(conn, location) if location else None, name)}

    meant = session.settle("bins archive", [name, location], decide)
    session.shop.run(ArchiveBin(meant["bin_id"]), op_id=session.step("archive"))
    return {"bin": name, "archived": True}


def bin_words(value: Value) -> str:
    """What became of a bin."""
    if value.get("archived"):
        return f"The bin {value['bin']} was given up."
    return f"{value['bin']}: zone {value['zone'] or '-'}, {words.state(value['kind'])}, place {value['walk']}."


def _goods(conn: Connection, goods: Goods, *codes: str) -> Value:
    at, sku_id = location_meant(conn, goods.location), one_product(conn, goods.sku)
    bins = [one_bin(conn, at, code) if code else None for code in codes]
    lot_id = one_lot(conn, sku_id, goods.lot) if goods.lot else None
    return {"sku_id": sku_id, "location_id": at, "bins": bins, "lot_id": lot_id}


def move_value(session: Session, goods: Goods, source: str, target: str) -> Value:
    """Move units between bins."""
    units = read_units(goods.units)

    def decide(conn: Connection) -> Value:
        found = _goods(conn, goods, source, target)
        # A unit that is named says where it lies.
        place = unit_place(conn, found["sku_id"], found["location_id"], goods.serials[0]) if goods.serials else None
        if place is not None and not source:
            found |= {"bins": [place[0], found["bins"][1]], "lot_id": place[1]}
        return found

    meant = session.settle("move", [repr(goods), source, target], decide)
    key, (from_id, to_id) = (meant["sku_id"], meant["location_id"]), meant["bins"]
    command = MoveStock(*key, from_id, to_id, units, meant["lot_id"], serials=goods.serials)
    done = session.shop.run(command, op_id=session.step("move")).result
    return {
        "sku": goods.sku,
        "units": units,
        "from": source or None,
        "to": target or None,
        "from_left": done["from_left"],
        "to_has": done["to_has"],
        "rerouted_orders": len(done["rerouted"]),
    }


def move_words(value: Value) -> str:
    """Where units are now."""
    source, target = (value[key] or "no bin" for key in ("from", "to"))
    moved = words.plural(value["units"], "unit")
    return f"{moved} of {value['sku']} moved: {source} has {value['from_left']}, {target} has {value['to_has']}."


def adjust_value(session: Session, goods: Goods, at: str, reason: str, note: str, photo: Path | None) -> Value:
    """Add units or take them away. Raises BadInput for a photo that cannot be read."""
    picture, attachments = attached(read_photo(photo)) if photo is not None else ("", None)
    sign = -1 if goods.units.strip().startswith("-") else 1
    units = sign * read_units(goods.units.strip().lstrip("+-"))

    def decide(conn: Connection) -> Value:
        return _goods(conn, replace(goods, lot=""), at)  # the lot may be one that nobody knew before

    meant = session.settle("adjust", [repr(goods), at, reason], decide)
    (bin_id,), key = meant["bins"], (meant["sku_id"], meant["location_id"])
    day = iso_day(goods.expires)
    told = (goods.lot, "" if day is None else day.isoformat())
    command = AdjustStock(*key, units, reason, bin_id, None, note, picture, goods.serials, *told)
    done = session.shop.run(command, op_id=session.step("adjust"), attachments=attachments).result
    return {
        "sku": goods.sku,
        "units": units,
        "reason": reason,
        "on_hand": done["on_hand"],
        "rerouted_orders": len(done["rerouted"]),
    }


def adjust_words(value: Value) -> str:
    """What there is now."""
    return f"{value['sku']}: {value['units']:+d} ({value['reason']}), {value['on_hand']} on hand now."


def bin_labels_value(session: Session, wishes: LabelWishes, out: Path) -> Value:
    """Draw labels of bins into a file."""
    from app.printing.label_sheets import sheet_named

    chosen = sheet_named(wishes.sheet)

    def read(conn: Connection) -> list[int]:
        at = one_location(conn, wishes.location) if wishes.location else None
        if wishes.names:
            return [one_bin(conn, at, name) for name in wishes.names]
        return [row.id for row in bin_rows(conn, at, zone=wishes.zone)]

    ids = session.shop.read(read)
    if not ids:
        raise NotFound("There are no such bins. Nothing was printed.", fix="See: stationmaster bins list")
    labels = session.shop.read(bin_labels, ids, copies=wishes.copies)
    if wishes.zpl:
        from app.printing.product_label_zpl import render_product_labels_zpl

        rendered = render_product_labels_zpl(labels, print_fonts(), chosen, used=wishes.used)
    else:
        from app.printing.product_label import render_product_labels

        rendered = render_product_labels(labels, print_fonts(), chosen, used=wishes.used)
    return {
        "document": "bin_labels",
        "format": "zpl" if wishes.zpl else "pdf",
        "file": FilePrinter(out).send(rendered.data, out.name),
        "pages": rendered.pages,
        "labels": [{"bin": label.title, "code": label.code} for label in labels],
        "warnings": list(rendered.warnings),
    }
