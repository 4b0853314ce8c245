"""The commands that bring files in, list what came in, and undo it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import typer

from app.cli.output import shown
from app.cli.parser import Db, DryRun, Json, OpId, imports
from app.cli.session import Session, in_shop

Files = Annotated[list[str], typer.Argument(metavar="FILE", help="CSV, TSV, text or Excel (.xlsx).")]
Shop = Annotated[str, typer.Option(metavar="NAME", help="The shop, where several sell on one channel.")]
Map = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="COLUMN=FIELD", help="What a column of an unknown file means; for each column."),
]
Set = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FIELD=TEXT", help="What holds for all rows; also decimal=, and date_order=day."),
]


OrderFiles = Annotated[list[str], typer.Argument(metavar="FILE", help="Order exports of a channel.")]
Channel = Annotated[str, typer.Option(metavar="NAME", help="shopify, etsy, ...; auto tells it by the file's columns.")]


@dataclass(frozen=True, slots=True)
class _How:
    """The options that every import has."""

    dry_run: bool
    db: str
    as_json: bool
    op_id: str


def _take(
    kind: str,
    files: list[str],
    how: _How,
    *,
    shop: str = "",
    columns: list[str] | None = None,
    constants: list[str] | None = None,
    channel: str = "auto",
) -> int:
    def work(session: Session) -> int:
        from app.cli.import_answers import import_files
        from app.cli.import_plans import Told

        told = Told(kind, shown(shop), tuple(columns or ()), tuple(constants or ()), channel)
        return import_files(session, files, told, dry_run=how.dry_run)

    return in_shop(how.db, how.as_json, work, op_id=how.op_id, make=not how.dry_run, imagine=how.dry_run)


@imports.command("orders")
def import_orders(
    files: OrderFiles,
    channel: Channel = "auto",
    shop: Shop = "",
    columns: Map = None,
    constants: Set = None,
    dry_run: DryRun = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Import orders.

    The same file again changes nothing. Rows that cannot be used are listed with row, column and what to do; the other
    orders go in. What was sent or cancelled before is history and takes no stock. Exit code 2 if a file is no export.
    """
    how = _How(dry_run, db, as_json, op_id)
    return _take("orders", files, how, shop=shop, columns=columns, constants=constants, channel=channel)


def _of_a_shop(kind: str) -> Callable[..., int]:
    """The command for records that a shop of a channel may name in its own way."""

    def command(
        files: Files,
        shop: Shop = "",
        columns: Map = None,
        constants: Set = None,
        dry_run: DryRun = False,
        db: Db = "",
        as_json: Json = False,
        op_id: OpId = "",
    ) -> int:
        how = _How(dry_run, db, as_json, op_id)
        return _take(kind, files, how, shop=shop, columns=columns, constants=constants)

    return command


def _of_no_shop(kind: str) -> Callable[..., int]:
    """The command for records that belong to no shop of a channel."""

    def command(
        files: Files,
        columns: Map = None,
        constants: Set = None,
        dry_run: DryRun = False,
        db: Db = "",
        as_json: Json = False,
        op_id: OpId = "",
    ) -> int:
        return _take(kind, files, _How(dry_run, db, as_json, op_id), columns=columns, constants=constants)

    return command


_RECORDS: tuple[tuple[str, Callable[[str], Callable[..., int]], str], ...] = (
    (
        "stock",
        _of_a_shop,
        """Import counted stock: what the file says is what is there.

        Columns sku, location, quantity; optional title, barcode, weight_g. Unknown SKUs become products, unknown
        locations are made.
        """,
    ),
    (
        "products",
        _of_a_shop,
        """Import products: made or changed by their SKU, letter for letter.

        Drafts are completed; an empty cell changes nothing.
        """,
    ),
    ("customers", _of_no_shop, "Import customers: found by e-mail, else by phone, never by name alone."),
    ("locations", _of_no_shop, "Import locations: made or changed by their code."),
)
for _kind, _command, _help in _RECORDS:
    imports.command(_kind, help=_help)(_command(_kind))


@imports.command("file")
def import_file(
    files: Files,
    shop: Shop = "",
    dry_run: DryRun = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Find out what a file is and import it: the same as ``import FILE``."""
    return _take("", files, _How(dry_run, db, as_json, op_id), shop=shop)


@imports.command("history")
def history(
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="Only the newest N.")] = 100,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List what was imported, the newest first."""

    def work(session: Session) -> None:
        from app.cli.import_history import history_value, history_words

        session.answer(history_value(session, limit), history_words)

    return in_shop(db, as_json, work)


@imports.command("undo")
def undo(
    batch: Annotated[int, typer.Argument(metavar="BATCH", help="Its number, as import history lists it.")],
    dry_run: DryRun = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Undo a whole import.

    New orders are cancelled and their numbers are free again, new products archived, changed fields and counts set
    back. What has moved on since is listed and left.
    """

    def work(session: Session) -> None:
        from app.cli.import_history import undo_value, undo_words

        session.answer(undo_value(session, batch, dry_run=dry_run), undo_words)

    return in_shop(db, as_json, work, op_id=op_id)
