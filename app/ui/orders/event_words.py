"""The steps of an order's timeline as sentences. No Qt here: sentences are tested alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.queries.order_page import DecisionView, EventView, OrderView
from app.ui.formats import number, plural
from app.ui.orders.words import Mood, channel_words, joined, taken_places

_DOCUMENTS: Mapping[str, str] = MappingProxyType(
    {"slip": "packing slip", "label": "shipping label", "label_zpl": "shipping label (ZPL)"}
)


@dataclass(frozen=True, slots=True)
class EventWords:
    """One step of the timeline. ``more`` are further sentences, each by itself."""

    text: str
    icon: str = "circle"
    mood: Mood = Mood.WAITING
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventNames:
    """What events name by id: products, decisions, stations; and whether shipments need telling apart."""

    titles: Mapping[int, str]
    decisions: Mapping[int, DecisionView]
    stations: Mapping[int, str]
    file_name: str
    many_shipments: bool
    channel: str

    @classmethod
    def of(cls, view: OrderView) -> EventNames:
        """The names of one order's page."""
        return cls(
            titles={line.sku_id: line.title for line in view.lines},
            decisions={decision.id: decision for decision in view.decisions},
            stations=dict(view.stations),
            file_name=view.file_name,
            many_shipments=len(view.shipments) > 1,
            channel=channel_words(view.row.channel, view.row.shop),
        )

    def which(self, event: EventView, before: str = " ") -> str:
        """The shipment's name where there are several, with what joins it to the words before it."""
        return f"{before}{event.shipment_ref}" if self.many_shipments and event.shipment_ref else ""


def event_words(event: EventView, names: EventNames) -> EventWords:
    """A step of the timeline as a sentence; a kind that is not known here is shown by its name."""
    teller = _EVENTS.get(event.kind)
    if teller is None:
        return EventWords(event.kind.replace("_", " ").capitalize())
    return teller(event, names)


def who(event: EventView) -> str:
    """``Mia Kowalczyk at Station 2``."""
    return " at ".join(part for part in (event.user, event.station) if part)


def _imported(event: EventView, names: EventNames) -> EventWords:
    source = f" from {names.file_name}" if names.file_name else f" from {names.channel}"
    return EventWords(f"Imported{source}", "inbox", more=_texts(event.data.get("review")))


def _reimported(event: EventView, _names: EventNames) -> EventWords:
    review = _texts(event.data.get("review"))
    if review:
        return EventWords("Imported again, to be checked", "triangle-alert", Mood.ATTENTION, review)
    return EventWords("Imported again with changes", "inbox")


def _routed(event: EventView, names: EventNames) -> EventWords:
    reserved, waiting = _units(event, "reserved"), _units(event, "backordered")
    places = taken_places(names.decisions.get(event.data.get("decision_id", 0)))
    if not reserved:
        return EventWords(f"Nowhere in stock: {_waits(waiting)}", "clock", Mood.ATTENTION)
    to = f"Routed to {joined(places)}" if places else f"Routed: {plural(reserved, 'unit')}"
    if waiting:
        return EventWords(f"{to}, {_waits(waiting)}", "route", Mood.ATTENTION)
    return EventWords(to, "route", Mood.ACTIVE)


def _waits(units: int) -> str:
    return f"{plural(units, 'unit')} {'waits' if units == 1 else 'wait'} for stock"


def _packing(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Packing{names.which(event, ' of ')} begun", "play", Mood.ACTIVE)


def _scanned(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Scanned {_goods(event, names)}{names.which(event, ' into ')}", "scan-line", Mood.ACTIVE)


def _scan_undone(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Scan of {_goods(event, names)} taken back{names.which(event, ' from ')}", "undo-2")


def _packed(event: EventView, names: EventNames) -> EventWords:
    text = f"Packed{names.which(event)}: {plural(_units(event), 'unit')}"
    return EventWords(text, "package-check", Mood.DONE)


def _parked(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Put aside{names.which(event)} with {plural(_units(event, 'packed'), 'unit')} packed", "pause")


def _label_bought(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Label made{names.which(event, ' for ')}: {event.data.get('tracking_number', '')}", "tag")


def _label_voided(event: EventView, names: EventNames) -> EventWords:
    return EventWords(f"Label made void{names.which(event, ' for ')}", "x")


def _shipped(event: EventView, names: EventNames) -> EventWords:
    tracking = event.data.get("tracking_number")
    text = f"Shipped{names.which(event)}"
    return EventWords(f"{text}, tracking {tracking}" if tracking else text, "truck", Mood.DONE)


def _shipped_elsewhere(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(f"Sent outside of Stationmaster: {plural(_units(event), 'unit')}", "truck", Mood.DONE)


def _hold_lifted(event: EventView, _names: EventNames) -> EventWords:
    kind = {"address": "Address hold", "review": "Review hold"}.get(str(event.data.get("kind")), "Hold")
    return EventWords(f"{kind} lifted", "play")


def _taken_over(event: EventView, names: EventNames) -> EventWords:
    before = names.stations.get(event.data.get("from_station_id", 0), "another station")
    return EventWords(f"Packing{names.which(event, ' of ')} taken over from {before}", "play", Mood.ACTIVE)


def _taken(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(f"Taken by hand: {plural(_units(event), 'unit')}", "inbox")


def _edited(event: EventView, _names: EventNames) -> EventWords:
    changed = [_FIELDS.get(name, name.replace("_", " ")) for name in _texts(event.data.get("fields"))]
    return EventWords(f"Changed by hand: {joined(list(dict.fromkeys(changed)))}", "pencil")


def _cancelled(event: EventView, _names: EventNames) -> EventWords:
    why = _REASONS.get(str(event.data.get("reason")), "")
    return EventWords(f"Cancelled: {plural(_units(event), 'unit')}{why and f', {why}'}", "ban", Mood.ATTENTION)


def _printed(event: EventView, names: EventNames) -> EventWords:
    paper = _document(event)
    return EventWords(f"{paper[:1].upper()}{paper[1:]} printed{names.which(event, ' for ')}", "printer")


def _print_failed(event: EventView, names: EventNames) -> EventWords:
    text = f"Printing the {_document(event)}{names.which(event, ' for ')} failed; it is kept"
    return EventWords(text, "octagon-x", Mood.ERROR)


# Names of fields as the timeline lists them; the lines of an address are one thing to a reader.
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": "recipient",
        "company": "recipient",
        **dict.fromkeys(("street1", "street2", "city", "region", "postal_code", "country"), "address"),
        "phone": "telephone",
        "shipping_method": "shipping method",
    }
)
_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "customer": "the customer wished it",
        "no_stock": "not in stock",
        "fraud": "not trusted",
        "mistake": "by mistake",
    }
)
_EVENTS: Mapping[str, Callable[[EventView, EventNames], EventWords]] = MappingProxyType(
    {
        "imported": _imported,
        "reimported": _reimported,
        "routed": _routed,
        "packing": _packing,
        "scanned": _scanned,
        "scan_undone": _scan_undone,
        "packed": _packed,
        "parked": _parked,
        "label_bought": _label_bought,
        "label_voided": _label_voided,
        "shipped": _shipped,
        "shipped_elsewhere": _shipped_elsewhere,
        "hold_lifted": _hold_lifted,
        "taken": _taken,
        "taken_over": _taken_over,
        "edited": _edited,
        "cancelled": _cancelled,
        "printed": _printed,
        "print_failed": _print_failed,
    }
)


def _units(event: EventView, name: str = "units") -> int:
    return int(event.data.get(name) or 0)


def _goods(event: EventView, names: EventNames) -> str:
    title, units = names.titles.get(event.data.get("sku_id", 0), "a product"), _units(event)
    return title if units <= 1 else f"{number(units)} × {title}"


def _document(event: EventView) -> str:
    kind = str(event.data.get("document", ""))
    return _DOCUMENTS.get(kind, kind.replace("_", " ") or "document")


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(text) for text in value) if isinstance(value, list) else ()
