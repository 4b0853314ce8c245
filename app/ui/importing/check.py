"""What a file would do, ready to be shown: the parts that every kind of check is made of. No widgets here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from app.channels.base import FileFacts, Guess, Kind, RowProblem
from app.channels.tables import Table
from app.queries.accounts import Account
from app.services.import_sources import Plan
from app.ui.formats import number, plural
from app.ui.i18n import mark, said, tr, trn
from app.ui.importing.problems import ProblemKind
from app.ui.theme import Status
from app.ui.widgets.cells import Column, Row
from app.ui.widgets.tabs import Tab

ALL, PROBLEMS = "all", "problems"
_MOST_NOTES = 5
_DELIMITERS: Mapping[str, str] = MappingProxyType(
    {",": mark("comma"), ";": mark("semicolon"), "\t": mark("tab"), "|": mark("vertical bar")}
)
_ENCODINGS: Mapping[str, str] = MappingProxyType(
    {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "utf-16": "UTF-16",
        "utf-32": "UTF-32",
        "cp1252": "Windows-1252",
        "xlsx": "Excel",
    }
)
TITLES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ORDERS: mark("Import orders"),
        Kind.PRODUCTS: mark("Import products"),
        Kind.STOCK: mark("Import stock"),
        Kind.CUSTOMERS: mark("Import customers"),
        Kind.LOCATIONS: mark("Import locations"),
    }
)
KIND_NAMES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ORDERS: mark("Orders"),
        Kind.PRODUCTS: mark("Products"),
        Kind.STOCK: mark("Counted stock"),
        Kind.CUSTOMERS: mark("Customers"),
        Kind.LOCATIONS: mark("Locations"),
    }
)
KEY_RULES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ORDERS: mark("Updates by order number within one shop"),
        Kind.PRODUCTS: mark("Updates by SKU, letter for letter; an empty cell changes nothing"),
        Kind.STOCK: mark("What the file says is what is there, for each SKU and location"),
        Kind.CUSTOMERS: mark("Updates by e-mail, else by phone; an empty cell changes nothing"),
        Kind.LOCATIONS: mark("Updates by code; an empty cell changes nothing"),
    }
)
# Between problems this many rows are shown before the rest is folded.
_BEGIN, _LEAST_FOLD = 4, 3


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four counts."""

    icon: str
    status: Status
    figure: str
    word: str
    sub: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A file that can be imported, and what that would do.

    ``rows`` by tab id, ``told`` says where not all of them are shown; ``to_write`` is 0 when everything is here
    already; ``total`` counts the orders (else: rows) that can be used; ``accounts`` are shops to choose from.
    """

    plan: Plan
    facts: FileFacts
    figures: tuple[Figure, ...]
    problems: tuple[RowProblem, ...]
    kinds: tuple[ProblemKind, ...]
    columns: tuple[Column, ...]
    tabs: tuple[Tab, ...]
    rows: Mapping[str, Sequence[Row]]
    told: str
    to_write: int
    total: int
    button: str
    header: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()
    guesses: tuple[Guess, ...] = ()
    currency: str = ""

    @property
    def kind(self) -> Kind:
        """What the rows are."""
        return self.plan.kind

    @property
    def title(self) -> str:
        """What is being imported, in words."""
        return tr(TITLES[self.kind])

    @property
    def facts_words(self) -> str:
        """The file in words."""
        return facts_words(self.facts)


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A table whose layout nobody knows for certain: a person says what its columns are.

    ``plan`` is how such a file was read last, or what was chosen for this one, if there is one.
    """

    source: Path | Table
    table: Table
    signature: str
    guesses: tuple[Guess, ...]
    plan: Plan | None = None
    samples: tuple[tuple[str, ...], ...] = field(default_factory=tuple)


def facts_words(facts: FileFacts) -> str:
    """``417 rows, 79 columns · UTF-8, semicolon``."""
    encoding = _ENCODINGS.get(facts.encoding, facts.encoding)
    named = _DELIMITERS.get(facts.delimiter)
    delimiter = tr(named) if named else repr(facts.delimiter)
    form = f"{encoding}, {delimiter}" if facts.delimiter else encoding
    return f"{plural(facts.rows, 'row')}, {plural(facts.columns, 'column')} · {form}"


def problem_figure(count: int) -> Figure:
    """The last of the four counts."""
    icon, status = ("octagon-x", Status.ERROR) if count else ("check", Status.DONE)
    sub = tr("left out unless you fix them here") if count else tr("every row can be used")
    return Figure(icon, status, number(count), tr("problem") if count == 1 else tr("problems"), sub)


def shown_of(shown: int, total: int, word: str) -> str:
    """``The first 2,000 of 9,000 orders are shown``, or "" where all are. ``word``: order or row."""
    if shown >= total:
        return ""
    if word == "order":
        return trn("The first {shown} of {n} order are shown", "The first {shown} of {n} orders are shown", total,
                   shown=number(shown))  # fmt: skip
    return trn("The first {shown} of {n} row are shown", "The first {shown} of {n} rows are shown", total,
               shown=number(shown))  # fmt: skip


def first_notes(notes: Sequence[str]) -> tuple[str, ...]:
    """Notes of an import in the language of the screen: the first of them, and how many more there are."""
    more = len(notes) - _MOST_NOTES
    rest = (trn("and {n} more like this", "and {n} more like this", more),) if more > 0 else ()
    return (*(said(note) for note in notes[:_MOST_NOTES]), *rest)


def folded(clean: Sequence[Row], wrong: Sequence[Row], word: str) -> list[Row]:
    """All rows in the order of the file; where some are wrong, long runs of clean ones become one line.

    ``word`` is what a row is: order, row.
    """
    rows = sorted([*clean, *wrong], key=lambda row: row.key if isinstance(row.key, int) else 0)
    if not wrong:
        return rows
    bad = {row.key for row in wrong}
    shown = [
        place < _BEGIN or row.key in bad or (place > 0 and rows[place - 1].key in bad) for place, row in enumerate(rows)
    ]
    result: list[Row] = []
    run: list[Row] = []
    for row, keep in zip(rows, shown, strict=True):
        if keep:
            result += _as_fold(run, word)
            run = []
            result.append(row)
        else:
            run.append(row)
    return [*result, *_as_fold(run, word)]


def _as_fold(run: list[Row], word: str) -> list[Row]:
    if len(run) < _LEAST_FOLD:
        return run
    if word == "order":
        words = trn("{n} order without problems", "{n} orders without problems", len(run))
    else:
        words = trn("{n} row without problems", "{n} rows without problems", len(run))
    return [Row(("fold", run[0].key), fold=words)]
