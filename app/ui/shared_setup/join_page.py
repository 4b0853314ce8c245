"""What is this place of work called? The machine's own name is proposed; names that are taken are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.joining.looking import Found
from app.joining.places import MAX_STATION, machine_name
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.shared_setup.page import FormPage
from app.ui.widgets.label import Tone, label


class JoinPage(FormPage):
    """One question: the name of this station."""

    def __init__(self) -> None:
        super().__init__(tr("What is this place of work called?"))
        self._taken: tuple[str, ...] = ()
        self._own = ""
        self.station = self._field(tr("Name of this station"), needed=tr("Give this place of work a name."))
        self.station.setMaxLength(MAX_STATION)
        self._row(
            (tr("Name of this station"), self.station, 1),
            hints=(tr("It stands in the timeline of every order that is packed here, and on what others see of it."),),
        )
        self._note = label("", size=fonts.CAPTION, tone=Tone.ATTENTION, wrap=True)
        self._note.setMinimumHeight(fonts.dp(36))
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card.body.addWidget(self._note)
        self.station.textChanged.connect(self._look)

    @property
    def name(self) -> str:
        """The name as it will be stored."""
        return " ".join(self.station.text().split())

    @property
    def is_taken(self) -> bool:
        """Whether the shop has a station of this name."""
        return self.name.casefold() in [name.casefold() for name in self._taken]

    def set_found(self, found: Found) -> None:
        """Proposes the name that the login was made for, else one that is free."""
        self._taken, self._own = found.stations, found.own_station
        if not self.station.text().strip():
            self.station.setText(found.own_station or free_name(machine_name(), found.stations))
        self._look()

    def _look(self) -> None:
        words, tone = "", Tone.MUTED
        if self.is_taken and self.name == self._own:
            words = tr("The login was made for “{name}”.", name=self.name)
        elif self.is_taken:
            tone = Tone.ATTENTION
            words = tr(
                "This shop has a station “{name}”. Join under its name only if this PC takes its "
                "place: two PCs cannot be open under one name.",
                name=self.name,
            )
        self._note.set_tone(tone)
        self._note.setText(words)


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """``wanted``, with the first number that makes it free."""
    names = {name.casefold() for name in taken}
    number, name = 2, wanted
    while name.casefold() in names:
        name = f"{wanted[: MAX_STATION - 4]} {number}"
        number += 1
    return name
