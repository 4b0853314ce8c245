"""The parser: the program, its groups of commands, and the options that commands share."""

from __future__ import annotations

import functools
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from app import __version__
from app.cli.output import print_text

_HELP = """Orders from every channel, packed and shipped from your own building. Without a command the console opens.

ORDER is number, number-n (a shipment) or SHOP:number, with or without #; or a scanned code."""
_EXITS = (
    "Exit codes: 0 done; 1 refused, a wrong scan or a broken invariant; 2 not understood, or several things fit"
    " (then they are listed)."
)


class _InOrder(TyperGroup):
    """Lists commands in the order of a working day."""

    def list_commands(self, ctx: Any) -> list[str]:
        day = [
            "import",
            "orders",
            "order",
            "take",
            "customers",
            "customer",
            "route",
            "release",
            "edit",
            "split",
            "merge",
            "note",
            "pack",
            "print",
            "ship",
            "return",
        ]
        day += [
            "cancel",
            "hold",
            "lift-hold",
            "tag",
            "untag",
            "assign",
            "jobs",
            "export",
            "stock",
            "products",
            "receive",
            "purchases",
            "suppliers",
            "adjust",
            "move",
            "count",
            "bins",
            "transfer",
            "rebuild",
            "location",
            "people",
            "doctor",
        ]
        return sorted(super().list_commands(ctx), key=lambda name: day.index(name) if name in day else len(day))


class _Typer(typer.Typer):
    """Typer with plain text and no surprises."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, **options)


app = _Typer(name="stationmaster", cls=_InOrder, help=_HELP, epilog=_EXITS)
imports = _Typer(help="Import files of orders, products, stock, customers, locations.")
prints = _Typer(help="Draw slips, labels, pick lists and supplier orders as files.")
exports = _Typer(help="Write a table for spreadsheets.")
jobs = _Typer(help="Steps for many orders: what was done, and undoing it.")
persons = _Typer(help="Who works here, and their PINs.")
suppliers = _Typer(help="Suppliers, and what can be had of whom.")
purchases = _Typer(help="Orders to suppliers, and what should be bought.")
transfers = _Typer(help="Goods on their way from one location to another.")
databases = _Typer(help="The database itself.")
counts = _Typer(help="Count stock: plan, count a bin, decide about differences.")
bins = _Typer(help="Bins of a location: list, add, change, give up.")
products = _Typer(help="Products, and what kits are made of.")
app.add_typer(imports, name="import")
app.add_typer(prints, name="print")
app.add_typer(exports, name="export")
app.add_typer(jobs, name="jobs")
app.add_typer(persons, name="people")
app.add_typer(suppliers, name="suppliers")
app.add_typer(purchases, name="purchases")
app.add_typer(transfers, name="transfer")
app.add_typer(databases, name="db")
app.add_typer(counts, name="count")
app.add_typer(bins, name="bins")
app.add_typer(products, name="products")

Db = Annotated[
    str,
    typer.Option(
        "--db",
        metavar="URL",
        envvar="STATIONMASTER_DB",
        help="sqlite:///FILE or postgresql://USER@HOST/NAME; without it, the user's own SQLite file.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
OpId = Annotated[
    str,
    typer.Option("--op-id", metavar="ID", help="A UUID or a text of your own: the same again gives the same, once."),
]
Order = Annotated[str, typer.Argument(metavar="ORDER", help="number, number-n, SHOP:number or a scanned code")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would happen; write nothing.")]
Out = Annotated[str, typer.Option("--out", metavar="FILE", help="The file to write.")]
PaperName = Annotated[str, typer.Option("--paper", metavar="a4|letter", help="The sheet of paper.")]


@functools.cache
def whole() -> Any:
    """The command line with every command that was entered: putting it together takes longer than most commands."""
    return get_command(app)


@app.callback(invoke_without_command=True)
def console(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    if version:
        print_text(f"stationmaster {__version__}")
    elif context.invoked_subcommand is None:
        print_text(context.get_help())
