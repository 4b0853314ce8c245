"""What stands in the form that asks for a transfer, as plain texts: what a draft keeps, and what is checked. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.domain.days import iso_day
from app.domain.typed_numbers import read_units
from app.errors import BadInput
from app.services.transfers import RequestTransfer

_MOST_LINES = 2_000


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A product that is asked for; ``quantity`` as typed."""

    sku_id: int
    code: str
    title: str
    quantity: str = "1"


@dataclass(frozen=True, slots=True)
class RequestState:
    """The whole form; a location is None until one is chosen."""

    source_id: int | None = None
    target_id: int | None = None
    expected: str = ""
    note: str = ""
    lines: tuple[AskedLine, ...] = ()

    @property
    def is_started(self) -> bool:
        """Whether a person has put anything in that would be missed."""
        return bool(self.lines or self.note.strip() or self.expected.strip())

    def with_line(self, line: AskedLine, units: int) -> RequestState:
        """With units of a product more; one that is there already gets them."""
        at = next((place for place, one in enumerate(self.lines) if one.sku_id == line.sku_id), None)
        if at is None:
            return replace(self, lines=(*self.lines, replace(line, quantity=str(units))))
        typed = self.lines[at].quantity.strip()
        known = int(typed) if typed.isascii() and typed.isdigit() else 0
        more = replace(self.lines[at], quantity=str(known + units))
        return replace(self, lines=(*self.lines[:at], more, *self.lines[at + 1 :]))


def faults_of(state: RequestState) -> dict[Any, BadInput]:
    """What cannot be read, by its place: ``"expected"``, or the SKU of a line."""
    faults: dict[Any, BadInput] = {}
    try:
        iso_day(state.expected)
    except BadInput as error:
        faults["expected"] = error
    for line in state.lines:
        try:
            read_units(line.quantity)
        except BadInput as error:
            faults[line.sku_id] = error
    return faults


def request_command(state: RequestState) -> RequestTransfer:
    """The operation that asks for it; the form has no faults, and both locations are chosen."""
    assert state.source_id is not None and state.target_id is not None, "both are chosen"
    lines = tuple((line.sku_id, read_units(line.quantity)) for line in state.lines)
    return RequestTransfer(state.source_id, state.target_id, lines, state.expected.strip(), state.note.strip())


def to_draft(state: RequestState) -> dict[str, Any]:
    """The state as JSON values."""
    return asdict(state)


def from_draft(data: Mapping[str, Any]) -> RequestState:
    """The state that a draft holds; what is not of its type is left at its default, never an error."""
    places = {name: data.get(name) for name in ("source_id", "target_id")}
    lines = data.get("lines")
    return RequestState(
        **{name: value if type(value) is int else None for name, value in places.items()},
        expected=_text(data.get("expected")),
        note=_text(data.get("note")),
        lines=tuple(line for one in lines[:_MOST_LINES] if (line := _line(one))) if isinstance(lines, list) else (),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _line(data: object) -> AskedLine | None:
    if not isinstance(data, dict) or type(data.get("sku_id")) is not int:
        return None
    return AskedLine(data["sku_id"], *(_text(data.get(name)) for name in ("code", "title", "quantity")))
