"""The steps of an order's timeline as sentences. No Qt here: sentences are tested alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.order_edit import FIELD_WORDS
from app.queries.order_page import DecisionView, EventView, OrderView
from app.services.repair_words import change_words
from app.ui.channel_names import channel_words
from app.ui.formats import as_begun, money, number
from app.ui.i18n import mark, said, tr, trn
from app.ui.orders.event_tables import COUNTED, DOCUMENTS, HOLDS, LIFTED, REASONS, RETURNED
from app.ui.orders.words import Mood, joined, taken_places


@dataclass(frozen=True, slots=True)
class EventWords:
    """One step of the timeline. ``more`` are further sentences, each by itself."""

    text: str
    icon: str = "circle"
    mood: Mood = Mood.WAITING
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventNames:
    """What events name by id: products, decisions, stations, locations, notes; and whether shipments need telling
    apart."""

    titles: Mapping[int, str]
    decisions: Mapping[int, DecisionView]
    stations: Mapping[int, str]
    file_name: str
    many_shipments: bool
    channel: str
    locations: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, view: OrderView) -> EventNames:
        """The names of one order's page."""
        return cls(
            titles={line.sku_id: line.title for line in view.products},
            decisions={decision.id: decision for decision in view.decisions},
            stations=dict(view.stations),
            file_name=view.file_name,
            many_shipments=len(view.shipments) > 1,
            channel=channel_words(view.row.channel, view.row.shop),
            locations=dict(view.locations),
            notes={note.id: note.text for note in view.notes},
        )

    def which(self, event: EventView) -> str:
        """The shipment's name where there are several, else ""."""
        return event.shipment_ref if self.many_shipments else ""


def event_words(event: EventView, names: EventNames) -> EventWords:
    """A step of the timeline as a sentence; a kind that is not known here is shown by its name."""
    teller = _EVENTS.get(event.kind)
    if teller is None:
        return EventWords(event.kind.replace("_", " ").capitalize())
    return teller(event, names)


def who(event: EventView) -> str:
    """``Mia Kowalczyk at Station 2``."""
    if event.user and event.station:
        return tr("{person} at {station}", person=event.user, station=event.station)
    return event.user or event.station


def _imported(event: EventView, names: EventNames) -> EventWords:
    source = names.file_name or names.channel
    return EventWords(tr("Imported from {source}", source=source), "inbox", more=_texts(event.data.get("review")))


def _reimported(event: EventView, _names: EventNames) -> EventWords:
    review = _texts(event.data.get("review"))
    if review:
        return EventWords(tr("Imported again, to be checked"), "triangle-alert", Mood.ATTENTION, review)
    return EventWords(tr("Imported again with changes"), "inbox")


def _reimport_undone(_event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("Import taken back: as it was before"), "undo-2")


def _routed(event: EventView, names: EventNames) -> EventWords:
    reserved, waiting = _units(event, "reserved"), _units(event, "backordered")
    places = taken_places(names.decisions.get(event.data.get("decision_id", 0)))
    if not reserved:
        return EventWords(tr("Nowhere in stock: {waits}", waits=_waits(waiting)), "clock", Mood.ATTENTION)
    to = tr("Routed to {places}", places=joined(places)) if places else _counted_routed(reserved)
    if waiting:
        return EventWords(f"{to}, {_waits(waiting)}", "route", Mood.ATTENTION)
    return EventWords(to, "route", Mood.ACTIVE)


def _counted_routed(units: int) -> str:
    return trn("Routed: {n} unit", "Routed: {n} units", units)


def _waits(units: int) -> str:
    return trn("{n} unit waits for stock", "{n} units wait for stock", units)


def _packing(event: EventView, names: EventNames) -> EventWords:
    which = names.which(event)
    text = tr("Packing of {shipment} begun", shipment=which) if which else tr("Packing begun")
    return EventWords(text, "play", Mood.ACTIVE)


def _scanned(event: EventView, names: EventNames) -> EventWords:
    goods, which = _goods(event, names), names.which(event)
    text = (
        tr("Scanned {goods} into {shipment}", goods=goods, shipment=which)
        if which
        else tr("Scanned {goods}", goods=goods)
    )
    return EventWords(text, "scan-line", Mood.ACTIVE)


def _scan_undone(event: EventView, names: EventNames) -> EventWords:
    goods, which = _goods(event, names), names.which(event)
    if which:
        return EventWords(tr("Scan of {goods} taken back from {shipment}", goods=goods, shipment=which), "undo-2")
    return EventWords(tr("Scan of {goods} taken back", goods=goods), "undo-2")


def _packed(event: EventView, names: EventNames) -> EventWords:
    units, which = _units(event), names.which(event)
    if which:
        text = trn("Packed {shipment}: {n} unit", "Packed {shipment}: {n} units", units, shipment=which)
    else:
        text = trn("Packed: {n} unit", "Packed: {n} units", units)
    return EventWords(text, "package-check", Mood.DONE)


def _counted(event: EventView, names: EventNames) -> EventWords:
    why, which = tr(COUNTED.get(str(event.data.get("reason")), "")), names.which(event)
    text = trn("{n} unit counted instead of scanned", "{n} units counted instead of scanned", _units(event))
    if which:
        text = tr("{what} into {shipment}", what=text, shipment=which)
    return EventWords(f"{text}: {why}" if why else text, "hash", Mood.ATTENTION)


def _returned(event: EventView, names: EventNames) -> EventWords:
    why = tr(RETURNED.get(str(event.data.get("reason")), ""))
    text = trn("Came back: {n} unit", "Came back: {n} units", _units(event))
    more = [
        f"{number(_number(line.get('units')))} × {names.titles.get(_number(line.get('sku_id')), tr('a product'))}"
        for line in _parts(event, "lines")
    ]
    thrown = _units(event, "written_off")
    more += [trn("{n} unit was thrown away", "{n} units were thrown away", thrown)] if thrown else []
    return EventWords(f"{text}, {why}" if why else text, "undo-2", Mood.ATTENTION, tuple(more))


def _parked(event: EventView, names: EventNames) -> EventWords:
    packed, which = _units(event, "packed"), names.which(event)
    if which:
        text = trn(
            "Put aside {shipment} with {n} unit packed", "Put aside {shipment} with {n} units packed", packed,
            shipment=which,
        )  # fmt: skip
    else:
        text = trn("Put aside with {n} unit packed", "Put aside with {n} units packed", packed)
    return EventWords(text, "pause")


def _label_bought(event: EventView, names: EventNames) -> EventWords:
    tracking, which = str(event.data.get("tracking_number", "")), names.which(event)
    if which:
        return EventWords(tr("Label made for {shipment}: {tracking}", shipment=which, tracking=tracking), "tag")
    return EventWords(tr("Label made: {tracking}", tracking=tracking), "tag")


def _label_voided(event: EventView, names: EventNames) -> EventWords:
    which = names.which(event)
    return EventWords(tr("Label made void for {shipment}", shipment=which) if which else tr("Label made void"), "x")


def _shipped(event: EventView, names: EventNames) -> EventWords:
    tracking, which = event.data.get("tracking_number"), names.which(event)
    text = tr("Shipped {shipment}", shipment=which) if which else tr("Shipped")
    if tracking:
        text = tr("{shipped}, tracking {tracking}", shipped=text, tracking=tracking)
    return EventWords(text, "truck", Mood.DONE)


def _shipped_elsewhere(event: EventView, _names: EventNames) -> EventWords:
    text = trn("Sent outside of Stationmaster: {n} unit", "Sent outside of Stationmaster: {n} units", _units(event))
    return EventWords(text, "truck", Mood.DONE)


def _held(event: EventView, _names: EventNames) -> EventWords:
    kind = str(event.data.get("kind"))
    return EventWords(tr("On hold: {why}", why=tr(HOLDS.get(kind, mark("to be looked at")))), "pause", Mood.HOLD)


def _hold_lifted(event: EventView, _names: EventNames) -> EventWords:
    kind = str(event.data.get("kind"))
    return EventWords(tr(LIFTED.get(kind, mark("Hold lifted"))), "play")


def _taken_over(event: EventView, names: EventNames) -> EventWords:
    before, which = names.stations.get(event.data.get("from_station_id", 0)), names.which(event)
    before = before or tr("another station")
    if which:
        text = tr("Packing of {shipment} taken over from {station}", shipment=which, station=before)
    else:
        text = tr("Packing taken over from {station}", station=before)
    return EventWords(text, "play", Mood.ACTIVE)


def _taken(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(trn("Taken by hand: {n} unit", "Taken by hand: {n} units", _units(event)), "inbox")


def _edited(event: EventView, names: EventNames, text: str = "", icon: str = "pencil") -> EventWords:
    text = text or tr("Changed by hand: {fields}", fields=_fields(event))
    more = [*_changed_lines(event, names), *_added_lines(event, names), *_changed_money(event)]
    if event.data.get("tax") == "estimated":
        more.append(tr("The tax could not be worked out again; check the adjustment."))
        return EventWords(text, icon, Mood.ATTENTION, tuple(more))
    return EventWords(text, icon, more=tuple(more))


def _edit_undone(event: EventView, names: EventNames) -> EventWords:
    text = tr("Change taken back: {fields}", fields=_fields(event))
    return _edited(event, names, text, "undo-2")


def _fields(event: EventView) -> str:
    named = [tr(FIELD_WORDS.get(name, name.replace("_", " "))) for name in _texts(event.data.get("fields"))]
    return joined(list(dict.fromkeys(named)))


def _changed_lines(event: EventView, names: EventNames) -> list[str]:
    told = []
    for line in _parts(event, "lines"):
        goods = names.titles.get(_number(line.get("sku_id")), tr("a product"))
        before, after = _pair(line.get("quantity"))
        if (before, after) != (None, None):
            out = tr("{goods}: taken out", goods=goods)
            was, now = number(before or 0), number(after or 0)
            told.append(tr("{goods}: {was} → {now}", goods=goods, was=was, now=now) if after else out)
        elif "price" in line or "discount" in line:
            told.append(tr("{goods}: price or discount", goods=goods))
    return told


def _added_lines(event: EventView, names: EventNames) -> list[str]:
    return [
        tr(
            "{goods}: {units} added",
            goods=names.titles.get(_number(line.get("sku_id")), tr("a product")),
            units=number(_number(line.get("units"))),
        )
        for line in _parts(event, "added")
    ]


def _changed_money(event: EventView) -> list[str]:
    """The order's discount and its total, before and after."""
    discount = event.data.get("discount")
    parts = [discount.get("before"), discount.get("left")] if isinstance(discount, dict) else None
    pairs = (
        (_pair(parts), mark("Discount of the order {before} → {amount}")),
        (_pair(event.data.get("total")), mark("Total {before} → {amount}")),
    )
    currency = str(event.data.get("currency", ""))
    return [
        tr(text, before=money(before, currency), amount=money(after, currency))
        for (before, after), text in pairs
        if before is not None and after is not None and before != after
    ]


def _cancelled(event: EventView, _names: EventNames) -> EventWords:
    why = tr(REASONS.get(str(event.data.get("reason")), ""))
    text = trn("Cancelled: {n} unit", "Cancelled: {n} units", _units(event))
    return EventWords(f"{text}, {why}" if why else text, "ban", Mood.ATTENTION)


def _printed(event: EventView, names: EventNames) -> EventWords:
    paper, which = _document(event), names.which(event)
    paper = as_begun(paper)
    if which:
        return EventWords(tr("{paper} printed for {shipment}", paper=paper, shipment=which), "printer")
    return EventWords(tr("{paper} printed", paper=paper), "printer")


def _print_failed(event: EventView, names: EventNames) -> EventWords:
    paper, which = _document(event), names.which(event)
    if which:
        text = tr("Printing the {paper} for {shipment} failed; it is kept", paper=paper, shipment=which)
    else:
        text = tr("Printing the {paper} failed; it is kept", paper=paper)
    return EventWords(text, "octagon-x", Mood.ERROR)


def _unrouted(event: EventView, _names: EventNames) -> EventWords:
    if "op" in event.data:
        return EventWords(tr("Routing undone"), "undo-2")
    return EventWords(tr("Nothing is reserved any more; to be routed again"), "undo-2")


def _released(event: EventView, names: EventNames) -> EventWords:
    which = names.which(event)
    text = tr("{shipment} released to picking", shipment=which) if which else tr("Released to picking")
    return EventWords(text, "list-checks", Mood.ACTIVE)


def _unreleased(event: EventView, _names: EventNames) -> EventWords:
    why = str(event.data.get("reason", ""))
    back = tr("Taken back from picking, to be released again")
    return EventWords(tr("{back}: its goods changed", back=back) if why in _GOODS_CHANGED else back, "undo-2")


_GOODS_CHANGED = frozenset({"edited", "edit_undone", "split", "unsplit", "merged", "unmerged"})


def _repaired(event: EventView, _names: EventNames) -> EventWords:
    told = [said(change_words(change)) for change in _parts(event, "changes") if isinstance(change.get("what"), str)]
    return EventWords(tr("Set right by Check and repair"), "shield-check", Mood.ATTENTION, tuple(told))


def _tagged(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("Tagged {tags}", tags=joined(_tags(event))), "tag")


def _untagged(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("Tag taken off: {tags}", tags=joined(_tags(event))), "tag")


def _tags(event: EventView) -> list[str]:
    tag = event.data.get("tag")
    return [str(tag)] if tag else list(_texts(event.data.get("tags")))


def _assigned(event: EventView, names: EventNames) -> EventWords:
    place = names.locations.get(_number(event.data.get("location_id") or event.data.get("to")))
    text = tr("Assigned to {place}", place=place) if place else tr("Assigned to another location")
    return EventWords(text, "warehouse", Mood.ACTIVE)


def _reopened(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(trn("Opened again: {n} unit", "Opened again: {n} units", _units(event)), "undo-2")


def _refund(text: str) -> Callable[[EventView, EventNames], EventWords]:
    def tell(event: EventView, _names: EventNames) -> EventWords:
        minor, currency = event.data.get("amount"), str(event.data.get("currency", ""))
        shown = money(minor, currency) if isinstance(minor, int) else ""
        return EventWords(tr(text, amount=shown).replace("  ", " "), "credit-card")

    return tell


def _split(event: EventView, _names: EventNames) -> EventWords:
    other, units = str(event.data.get("number", "")), _units(event)
    if "to" in event.data:
        text = trn("Split: {n} unit went into {order}", "Split: {n} units went into {order}", units, order=other)
    else:
        text = trn("Split off {order}: {n} unit", "Split off {order}: {n} units", units, order=other)
    return EventWords(text, "split", Mood.ACTIVE)


def _unsplit(event: EventView, _names: EventNames) -> EventWords:
    other, units = str(event.data.get("number", "")), _units(event)
    if "from" in event.data:
        text = trn(
            "Split taken back: {n} unit is here again from {order}",
            "Split taken back: {n} units are here again from {order}", units, order=other,
        )  # fmt: skip
    else:
        text = tr("Split taken back: everything is in {order} again", order=other)
    return EventWords(text, "undo-2")


def _merged(event: EventView, _names: EventNames) -> EventWords:
    if "into" in event.data:
        return EventWords(tr("Merged into {order}", order=event.data.get("number", "")), "merge", Mood.ATTENTION)
    others, units = joined(list(_texts(event.data.get("numbers")))), _units(event)
    text = trn("{orders} merged into this: {n} unit more", "{orders} merged into this: {n} units more", units,
               orders=others)  # fmt: skip
    return EventWords(text, "merge", Mood.ACTIVE)


def _unmerged(event: EventView, _names: EventNames) -> EventWords:
    others = joined(list(_texts(event.data.get("numbers")))) or str(event.data.get("number", ""))
    return EventWords(tr("Merge with {orders} taken apart", orders=others), "undo-2")


def _note(event: EventView, names: EventNames) -> EventWords:
    text = names.notes.get(_number(event.data.get("note_id")))
    if text is None:
        return EventWords(tr("Note, taken away since"), "message-square")
    return EventWords(tr("Note"), "message-square", more=(text,))


def _note_removed(_event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("Note taken away"), "message-square")


def _note_restored(_event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("Note put back"), "message-square")


def _maybe_duplicate(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("May be a duplicate of {order} after all", order=event.data.get("number", "")), "undo-2")


def _not_duplicate(event: EventView, _names: EventNames) -> EventWords:
    return EventWords(tr("No duplicate of {order}", order=event.data.get("number", "")), "circle-check")


_EVENTS: Mapping[str, Callable[[EventView, EventNames], EventWords]] = MappingProxyType(
    {
        "imported": _imported,
        "reimported": _reimported,
        "reimport_undone": _reimport_undone,
        "routed": _routed,
        "packing": _packing,
        "scanned": _scanned,
        "scan_undone": _scan_undone,
        "packed": _packed,
        "counted": _counted,
        "parked": _parked,
        "label_bought": _label_bought,
        "label_voided": _label_voided,
        "shipped": _shipped,
        "shipped_elsewhere": _shipped_elsewhere,
        "returned": _returned,
        "held": _held,
        "hold_placed": _held,
        "hold_lifted": _hold_lifted,
        "taken": _taken,
        "taken_over": _taken_over,
        "edited": _edited,
        "edit_undone": _edit_undone,
        "cancelled": _cancelled,
        "reopened": _reopened,
        "repaired": _repaired,
        "printed": _printed,
        "print_failed": _print_failed,
        "released": _released,
        "unreleased": _unreleased,
        "tagged": _tagged,
        "untagged": _untagged,
        "assigned": _assigned,
        "unrouted": _unrouted,
        "refund_asked": _refund(mark("Refund of {amount} is about to go")),
        "refund_stopped": _refund(mark("Refund of {amount} stopped")),
        "refund_held": _refund(mark("Refund of {amount} is about to go")),
        "refunded": _refund(mark("Refunded {amount}")),
        "refund_cancelled": _refund(mark("Refund of {amount} stopped")),
        "split": _split,
        "unsplit": _unsplit,
        "merged": _merged,
        "unmerged": _unmerged,
        "note": _note,
        "note_removed": _note_removed,
        "note_restored": _note_restored,
        "not_duplicate": _not_duplicate,
        "maybe_duplicate": _maybe_duplicate,
    }
)
KINDS = frozenset(_EVENTS)


def _units(event: EventView, name: str = "units") -> int:
    return _number(event.data.get(name))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _pair(value: object) -> tuple[int | None, int | None]:
    """Before and after, as the timeline keeps a change."""
    if isinstance(value, list) and len(value) == 2:
        before, after = value
        return (before if isinstance(before, int) else None), (after if isinstance(after, int) else None)
    return None, None


def _parts(event: EventView, name: str) -> list[Mapping[str, object]]:
    found = event.data.get(name)
    return [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []


def _goods(event: EventView, names: EventNames) -> str:
    title, units = names.titles.get(event.data.get("sku_id", 0), tr("a product")), _units(event)
    return title if units <= 1 else f"{number(units)} × {title}"


def _document(event: EventView) -> str:
    kind = str(event.data.get("document", ""))
    return tr(DOCUMENTS.get(kind, kind.replace("_", " ") or mark("document")))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(text) for text in value) if isinstance(value, list) else ()
