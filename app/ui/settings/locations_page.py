"""Settings of locations: where each is, what it is, and when it works."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.stock_places import Calendar, LocationKind, day_time, day_time_text
from app.domain.topics import Topic, Touched
from app.errors import BadInput
from app.queries.places import LocationFacts, location_facts
from app.services.locations import SetLocation
from app.ui import fonts
from app.ui.i18n import mark, said_error, tr
from app.ui.settings.rows import SettingRow
from app.ui.view import Kit
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned, PlainField

_NAME_WIDTH = 220
KIND_WORDS = {
    LocationKind.WAREHOUSE: mark("Warehouse"),
    LocationKind.STORE: mark("Store"),
    LocationKind.THIRD_PARTY: mark("Third party"),
    LocationKind.VENDOR: mark("Vendor: nothing is sent from there"),
}
_PLAIN = ("name", "street1", "street2", "city", "region", "postal_code", "country", "phone", "time_zone",
          "coordinates")  # fmt: skip
_WIDTH = 3


def locations_sections(kit: Kit) -> list[tuple[str, list[SettingRow]]]:
    """The sections of the page."""
    return [("", [LocationsRow(kit)])]


class LocationForm(QWidget):
    """The fields of one location. ``code`` "": a new one."""

    def __init__(self, facts: LocationFacts | None) -> None:
        super().__init__()
        self._facts, self._next = facts, 0
        self.fields: dict[str, PlainField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        if facts is None:
            self._add("code", tr("Code"), "")
        self._add("name", tr("Name"), facts.name if facts else "")
        self.kind = Choice(name=tr("Kind"))
        for kind, words in KIND_WORDS.items():
            self.kind.addItem(tr(words), kind.value)
        self.kind.setCurrentIndex(list(KIND_WORDS).index(facts.kind) if facts else 0)
        self._place(Captioned(tr("Kind"), self.kind))
        for name, words in (
            ("street1", tr("Street")), ("street2", tr("Address line 2")), ("postal_code", tr("Postal code")),
            ("city", tr("Town")), ("region", tr("State or province")), ("country", tr("Country, two letters")),
            ("phone", tr("Telephone")),
        ):  # fmt: skip
            self._add(name, words, getattr(facts, name) if facts else "")
        self._add("time_zone", tr("Time zone"), facts.time_zone if facts else "", "Europe/Berlin")
        calendar = Calendar.from_json(facts.calendar if facts else {})
        self._add("cut_off", tr("Cut-off"), day_time_text(facts.cut_off if facts else None), "14:30")
        self._add("rank", tr("Rank"), str(facts.rank if facts else 0))
        self._add("hours", tr("Opening hours"), calendar.hours_text, "mon-fri 09:00-18:00, sat 10:00-14:00", wide=2)
        self._add("closed", tr("Closed on"), calendar.closed_text, "2026-12-25, 2026-12-26")
        self._add(
            "coordinates", tr("Latitude, longitude"), facts.coordinates if facts else "", tr("of the postal code")
        )

    def _add(self, name: str, words: str, text: str, hint: str = "", *, wide: int = 1) -> None:
        field = self.fields[name] = PlainField(hint, name=words)
        field.setText(text)
        self._place(Captioned(words, field), wide)

    def _place(self, widget: QWidget, wide: int = 1) -> None:
        self._grid.addWidget(widget, self._next // _WIDTH, self._next % _WIDTH, 1, wide)
        self._next += wide

    def command(self) -> SetLocation:
        """What was typed. Raises BadInput for what can be no time, hours or number."""
        told = {name: field.text().strip() for name, field in self.fields.items()}
        rank = told["rank"] or "0"
        if not rank.removeprefix("-").isdecimal() or len(rank) > 5:
            raise BadInput(tr("The rank is a whole number: the smaller goes first."))
        values: dict[str, Any] = {name: told[name] for name in _PLAIN}
        values |= {
            "kind": self.kind.currentData(),
            "rank": int(rank),
            "cut_off": day_time(told["cut_off"]),
            "calendar": Calendar.typed(told["hours"], told["closed"]).to_json(),
        }
        if self._facts is None:
            return SetLocation(told["code"], tuple(sorted(values.items())))
        facts = self._facts
        fields = {name: value for name, value in values.items() if value != getattr(facts, name)}
        return SetLocation(facts.code, tuple(sorted(fields.items())))


class LocationsRow(SettingRow):
    """Every location in use, one of them open to be changed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            tr("Locations"),
            tr("Orders are sent from the nearest that has the goods; cut-off and hours are in its own time."),
            words=tr("warehouse, store, address, opening hours, cut-off, time zone, holiday"),
        )
        self._kit = kit
        self._found: list[LocationFacts] = []
        self._open: str | None = None  # the code of the one that is open; "" for a new one
        self.form: LocationForm | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._text.addSpacing(8)
        self._text.addLayout(self._lines)
        kit.tasks.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._open is None:
            self._read()

    def _on_changed(self, changes: tuple[Touched, ...]) -> None:
        if self._open is None and self.isVisible() and any(one.topic is Topic.LOCATIONS for one in changes):
            self._read()

    def _read(self) -> None:
        if not hasattr(self._kit.context, "database"):
            return  # no shop is open
        self._kit.tasks.read(self, location_facts, done=self._show, failed=self._fail, key="locations")

    def _show(self, found: list[LocationFacts]) -> None:
        self._found = found
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.form = None
        for facts in self._found:
            self._lines.addWidget(self._location_line(facts))
            if facts.code == self._open:
                self._ask(facts)
        if self._open == "":
            self._ask(None)
        else:
            add = Button(tr("Add a location"), icon="plus")
            add.clicked.connect(partial(self.open, ""))
            self._lines.addWidget(_row(add))

    def _location_line(self, facts: LocationFacts) -> QWidget:
        name = QWidget()  # gives an elided label the width that it does not ask for
        name.setFixedWidth(fonts.dp(_NAME_WIDTH))
        inside = QHBoxLayout(name)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label(facts.name, weight=fonts.STRONG, elide=True), 1)
        change = Button(tr("Change"), icon="pencil", tip=tr("Change {name}", name=facts.name))
        change.clicked.connect(partial(self.open, None if facts.code == self._open else facts.code))
        where = " ".join(filter(None, [facts.postal_code, facts.city]))
        told = " · ".join(filter(None, [tr(KIND_WORDS[facts.kind]).partition(":")[0], where]))
        return _row(name, label(told, tone=Tone.MUTED, elide=True), change, wide=1)

    def open(self, code: str | None) -> None:
        """Asks about the location of that code ("": a new one; None: about none)."""
        self._open = code
        self.say_fault("")
        self._rebuild()
        if self.form is not None:
            next(iter(self.form.fields.values())).setFocus()

    def _ask(self, facts: LocationFacts | None) -> None:
        self.form = LocationForm(facts)
        save = Button(tr("Save"), kind=Kind.PRIMARY)
        save.clicked.connect(self.save)
        leave = Button(tr("Cancel"), kind=Kind.GHOST)
        leave.clicked.connect(partial(self.open, None))
        for field in self.form.fields.values():
            field.returnPressed.connect(self.save)
        self._lines.addWidget(self.form)
        self._lines.addWidget(_row(save, leave))

    def save(self) -> None:
        """Writes what was typed; what cannot be is said, and nothing is closed."""
        assert self.form is not None
        try:
            command = self.form.command()
        except BadInput as error:
            self._fail(error)
            return
        self._kit.tasks.run(self, command, done=lambda _done: self._saved(), failed=self._fail)

    def _saved(self) -> None:
        self._open = None
        self.say_fault("")
        self._read()

    def _fail(self, error: Any) -> None:
        self.say_fault(said_error(error))


def _row(*parts: QWidget, wide: int | None = None) -> QWidget:
    """The parts side by side; that at the place ``wide`` takes what room is left, which aligns what follows."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for place, part in enumerate(parts):
        row.addWidget(part, 1 if place == wide else 0)
    if wide is None:
        row.addStretch(1)
    return holder
