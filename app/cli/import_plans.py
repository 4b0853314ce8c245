"""How a file named on the command line is to be read: by its layout, by words of the caller, or as it was read last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.channels.base import Guess, Kind
from app.channels.etsy import ITEMS
from app.channels.mapping import Mapping, propose_mapping, signature
from app.channels.mapping_choices import Choices
from app.channels.mapping_fields import FIELDS
from app.channels.registry import CHANNELS, clear_winner, detect
from app.channels.stock_file import open_stock
from app.channels.tables import Table, open_table
from app.channels.values import DateOrder, shortened
from app.errors import BadInput
from app.queries.imports import remembered_kind, remembered_mapping
from app.services.import_sources import Plan, beside

_NAMES = {
    "orders": "order export",
    "products": "product file",
    "stock": "stock file",
    "customers": "customer file",
    "locations": "location file",
    "": "file",
}
_EXAMPLE = '--map "COLUMN=FIELD" for each column'
_ORDERS_OF = {"day": DateOrder.DAY_FIRST, "month": DateOrder.MONTH_FIRST}


@dataclass(frozen=True, slots=True)
class Told:
    """What the caller says: the kind ("" = find out), the shop, ``COLUMN=FIELD``, ``FIELD=TEXT``, the channel."""

    kind: str
    shop: str = ""
    columns: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    channel: str = "auto"

    @property
    def words(self) -> list[str]:
        """All of it, for the gesture's digest."""
        return [self.kind, self.channel, self.shop, *self.columns, *self.constants]


def pairs(files: Sequence[str]) -> list[tuple[str, Path | None]]:
    """The files, two that tell of the same orders as one; the second of a pair is the one with the money."""
    paths = [Path(file) for file in files]
    try:
        found = beside(paths)
    except Exception:  # noqa: BLE001  # what is wrong with a file is told when its turn comes
        found = None
    if found is not None:
        return [(str(found[0]), found[1])]
    return [(file, None) for file in files]


def plan_of(conn: Any, path: Path, money: Path | None, told: Told) -> Plan:
    """How to read the file. Raises BadInput where nobody can tell, saying what is missing."""
    table = open_table(path)
    if money is not None:
        return Plan(path, ITEMS.name, told.shop, beside=money)
    if told.columns or told.constants:
        kind = Kind(told.kind) if told.kind else Kind.ORDERS
        return Plan(path, "", told.shop, mapping=_mapped(table, kind, told).as_json())
    known = signature(table.header)
    guesses = [guess for guess in detect(table) if _wanted(guess, told)]
    if told.channel in ("", "auto"):
        kind_of = told.kind or remembered_kind(conn, known)
        mapping = remembered_mapping(conn, kind_of, known) if kind_of else None
        if mapping is not None:
            return Plan(path, "", told.shop, mapping=mapping)
    complete = [guess for guess in guesses if not guess.missing]
    layout = clear_winner(guesses) or (complete[0].layout if complete else None)
    if layout is None:
        _say_what_is_missing(path, table, told)
        raise _unknown(table, told, guesses)
    return Plan(path, layout.name, told.shop)


def _say_what_is_missing(path: Path, table: Table, told: Told) -> None:
    """Raises BadInput in the words of the channel that was named, or of the stock file."""
    if told.channel in CHANNELS:
        CHANNELS[told.channel].open_orders(path)
    elif told.kind == "stock":
        try:
            open_stock(table)
        except BadInput as error:
            raise BadInput(error.message, fix=f"{error.fix} Or say what they are with {_EXAMPLE}.") from error


def _wanted(guess: Guess, told: Told) -> bool:
    if told.kind and guess.layout.kind is not Kind(told.kind):
        return False
    return told.channel in ("", "auto", guess.layout.channel)


def _unknown(table: Table, told: Told, guesses: Sequence[Guess]) -> BadInput:
    seen = ", ".join(shortened(name, 30) for name in table.header[:8] if name) or "(none)"
    what = f"no {_NAMES[told.kind]} that is known here"
    near = f" As {guesses[0].layout.title} it lacks: {', '.join(guesses[0].missing)}." if guesses else ""
    return BadInput(
        f"{table.name} is {what}. Nothing was imported. Its columns begin with: {seen}.{near}",
        fix=f"Say what the columns are with {_EXAMPLE}, or fill in a template.",
    )


def _mapped(table: Table, kind: Kind, told: Told) -> Mapping:
    """What the columns look like, corrected by what the caller says."""
    mapping = propose_mapping(table, kind)[0]
    columns, constants, choices = dict(mapping.columns), dict(mapping.constants), mapping.choices
    fields = {spec.name for spec in FIELDS[kind]}
    for column, name in map(_halves, told.columns):
        place = table.position(column)
        if place == len(table.header):
            raise BadInput(
                f"{table.name} has no column {column!r}. Nothing was imported.",
                fix=f"Its columns are: {', '.join(shortened(each, 30) for each in table.header if each)}.",
            )
        if name not in fields | {""}:
            raise BadInput(
                f"There is no field {name!r} of {kind.value}. Nothing was imported.",
                fix=f"Use one of: {', '.join(sorted(fields))}; or nothing, to leave the column out.",
            )
        columns = {known: at for known, at in columns.items() if at != place and known != name}
        columns |= {name: place} if name else {}
    for name, text in map(_halves, told.constants):
        if name in ("decimal", "date_order"):
            choices = _chosen(choices, name, text)
        elif name in fields:
            constants[name] = text
            columns.pop(name, None)
        else:
            raise BadInput(
                f"There is no field {name!r} of {kind.value}. Nothing was imported.",
                fix=f"Use one of: {', '.join(sorted(fields))}, decimal, date_order.",
            )
    return Mapping(kind, columns, choices, constants)


def _chosen(choices: Choices, name: str, text: str) -> Choices:
    if name == "decimal" and text in (".", ","):
        return replace(choices, decimal=text)
    if name == "date_order" and text in _ORDERS_OF:
        return replace(choices, date_order=_ORDERS_OF[text])
    raise BadInput(
        f"{name}={text} is no choice. Nothing was imported.",
        fix="Use decimal=. or decimal=, and date_order=day.",
    )


def _halves(text: str) -> tuple[str, str]:
    left, sign, right = text.partition("=")
    if not sign:
        raise BadInput(f"{text!r} has no equals sign. Nothing was imported.", fix='Write "COLUMN=FIELD".')
    return left.strip(), right.strip()


def check_channel(name: str) -> None:
    """Raises BadInput for a channel that there is not."""
    if name not in ("", "auto") and name not in CHANNELS:
        raise BadInput(f"There is no channel {name!r}.", fix=f"Use one of: auto, {', '.join(CHANNELS)}.")
