"""A mapping while it is made: which column means what, what is still missing, how good the values are. No widgets."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.channels.base import Kind
from app.channels.mapping import (
    FIELDS,
    Choice,
    Choices,
    Mapping,
    choices_of,
    missing_fields,
    propose_mapping,
    signature,
)
from app.channels.mapping_fields import FieldSpec, field_of
from app.channels.mapping_guess import share_of
from app.channels.tables import Table
from app.channels.values import DateOrder
from app.errors import BadInput
from app.ui.i18n import tr

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What is shown of one column: ``name`` in the header, some of its values, and how many rows have one."""

    place: int
    name: str
    samples: tuple[str, ...]
    filled: int


@dataclass(slots=True)
class MapModel:
    """The mapping of one table. Every change gives a new ``mapping``; the columns stay what they are."""

    table: Table
    samples: Sequence[Sequence[str]]
    mapping: Mapping
    columns: tuple[ColumnFacts, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.columns = tuple(
            _facts(place, name, [row[place] for row in self.samples if place < len(row)])
            for place, name in enumerate(self.table.header)
        )

    @classmethod
    def of(
        cls, table: Table, samples: Sequence[Sequence[str]], kind: Kind, known: AnyMapping[str, Any] | None = None
    ) -> MapModel:
        """Begin with what is ``known`` of such files, else with what the columns look like."""
        if known is not None:
            try:
                mapping = Mapping.from_json(known)
            except BadInput:
                mapping = None
            if mapping is not None and all(place < len(table.header) for place in mapping.columns.values()):
                return cls(table, samples, mapping)
        return cls(table, samples, propose_mapping(table, kind)[0])

    @property
    def kind(self) -> Kind:
        """What the rows are."""
        return self.mapping.kind

    @property
    def signature(self) -> str:
        """The name of files with this header."""
        return signature(self.table.header)

    def field_at(self, place: int) -> str:
        """The field that a column means, or ""."""
        return next((name for name, column in self.mapping.columns.items() if column == place), "")

    def set_field(self, place: int, name: str) -> None:
        """The column means this field ("" = it is left out); another column that did no longer does."""
        columns = {known: column for known, column in self.mapping.columns.items() if column != place and known != name}
        if name:
            columns[name] = place
        self.mapping = replace(self.mapping, columns=columns)

    def set_constant(self, name: str, text: str) -> None:
        """What holds for all rows of a field that no column tells."""
        constants = {**self.mapping.constants, name: text.strip()}
        self.mapping = replace(self.mapping, constants={known: value for known, value in constants.items() if value})

    def choose(self, choice: Choice, value: str) -> None:
        """Answers a choice: decimal sign, order of day and month, lost zeros."""
        told: Choices = self.mapping.choices
        if choice.name == "decimal":
            told = replace(told, decimal=value)
        elif choice.name == "date_order":
            told = replace(told, date_order=DateOrder(value))
        else:
            told = replace(told, pad={**told.pad, choice.field: int(value)})
        self.mapping = replace(self.mapping, choices=told)

    def chosen(self, choice: Choice) -> str:
        """The answer that holds now."""
        told = self.mapping.choices
        if choice.name == "decimal":
            return told.decimal
        if choice.name == "date_order":
            return told.date_order.value if told.date_order else choice.proposed
        return str(told.pad.get(choice.field, 0))

    def choices(self) -> list[Choice]:
        """What the columns that are mapped leave open."""
        return choices_of(self.kind, self.mapping.columns, self.samples)

    def missing(self) -> list[str]:
        """The required fields that no column tells, by their titles; of several one would do."""
        return [
            tr(" or ").join(title_of(field_of(self.kind, name)) for name in names)
            for names in missing_fields(self.mapping)
        ]

    def constants(self) -> list[FieldSpec]:
        """The fields that one text could say for all rows: where the count was taken, the currency of amounts."""
        names = ("location",) if self.kind is Kind.STOCK else ("currency",)
        known = {spec.name: spec for spec in FIELDS[self.kind]}
        wanted = [known[name] for name in names if name in known]
        return [spec for spec in wanted if spec.name not in self.mapping.columns]

    def good(self, place: int) -> float | None:
        """The share of a column's values that its field can take; None for a column that is left out or empty."""
        name = self.field_at(place)
        values = [row[place].strip() for row in self.samples if place < len(row) and row[place].strip()]
        return share_of(field_of(self.kind, name).values, values) if name and values else None


def title_of(spec: FieldSpec) -> str:
    """A field as a person reads it: ``Deliver to: City``."""
    return f"{tr(spec.group)}: {tr(spec.title)}" if spec.group else tr(spec.title)


def _facts(place: int, name: str, cells: Sequence[str]) -> ColumnFacts:
    values = [cell.strip() for cell in cells if cell.strip()]
    return ColumnFacts(place, name, tuple(dict.fromkeys(values))[:_SHOWN], len(values))
