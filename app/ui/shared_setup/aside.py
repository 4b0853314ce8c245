"""What stands beside the form: what is needed, what was found, what will happen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from app.joining.along import Copied
from app.joining.looking import Found
from app.ui import fonts
from app.ui.formats import number, plural
from app.ui.i18n import tr
from app.ui.shared_setup.page import ASIDE_WIDTH, Pillar, facts_card
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label

_MOST_NAMES = 8


class Aside(Pillar):
    """One card at a time."""

    def __init__(self) -> None:
        super().__init__(ASIDE_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._card: Card | None = None

    def show_needs(self) -> None:
        """Before anything was found."""
        self._put(
            facts_card(
                tr("What you need"),
                [
                    (
                        "database",
                        Tone.MUTED,
                        tr("A PostgreSQL server that is always on, on a PC of your own or hosted."),
                    ),
                    ("user", Tone.MUTED, tr("A login for this station, from whoever set the database up.")),
                    (
                        "lock",
                        Tone.MUTED,
                        tr("Its password. The keyring of this computer keeps it, no file of ours."),
                    ),
                    (
                        "info",
                        Tone.MUTED,
                        tr("No shop there yet? Test the connection: it can be made from here."),
                    ),
                ],
            )
        )

    def show_found(self, found: Found) -> None:
        """The shop that is there, and who works on it."""
        card = facts_card(tr("The shop there"), [])
        card.body.addWidget(label(found.company or tr("Without a name"), weight=fonts.STRONG, wrap=True))
        card.add_to_head(label(plural(len(found.stations), "station"), size=fonts.CAPTION, tone=Tone.MUTED))
        for name in found.stations[:_MOST_NAMES]:
            row = label(name, elide=True)
            card.body.addWidget(row)
        if len(found.stations) > _MOST_NAMES:
            rest = plural(len(found.stations) - _MOST_NAMES, tr("more station"), tr("more stations"))
            card.body.addWidget(label(tr("and {rest}", rest=rest), tone=Tone.MUTED))
        card.body.setSpacing(6)
        self._put(card)

    def show_plan(self) -> None:
        """What making one does."""
        self._put(
            facts_card(
                tr("What happens"),
                [
                    (
                        "database",
                        Tone.MUTED,
                        tr("The database is made, with a role that owns it and nobody logs in as."),
                    ),
                    (
                        "user",
                        Tone.MUTED,
                        tr("This station gets a login of its own, which may do its work and no more."),
                    ),
                    ("lock", Tone.MUTED, tr("The administrator's password is used for this and forgotten.")),
                    ("shield-check", Tone.MUTED, tr("If anything fails, nothing on this PC has changed.")),
                ],
            )
        )

    def show_copied(self, copied: Sequence[Copied]) -> None:
        """Each table that came along: its rows here, there, and that they are the same."""
        full = [table for table in copied if table.rows and table.title]
        card = facts_card(tr("What came along"), [])
        card.add_to_head(label(plural(sum(one.rows for one in copied), "row"), size=fonts.CAPTION, tone=Tone.MUTED))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for column, (head, align) in enumerate(((tr("Table"), left), (tr("This PC"), right), (tr("Shared"), right))):
            text = label(head, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED)
            grid.addWidget(text, 0, column, align)
        for place, table in enumerate(full, start=1):
            grid.addWidget(label(tr(table.title), wrap=True), place, 0)
            grid.addWidget(label(number(table.rows)), place, 1, right)
            grid.addWidget(label(number(table.arrived)), place, 2, right)
            grid.addWidget(Glyph("check", 16, Tone.DONE), place, 3)
        grid.setColumnStretch(0, 1)
        card.body.addLayout(grid)
        rest = [table for table in copied if table not in full]
        if rest:
            rows = plural(sum(table.rows for table in rest), "row")
            words = tr("and {plural} with {rows}, compared too", plural=plural(len(rest), "other table"), rows=rows)
            card.body.addWidget(label(words, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        card.setAccessibleDescription(", ".join(f"{tr(one.title)} {one.rows}" for one in full))
        self._put(card)

    def _put(self, card: Card) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        self._column.addWidget(card)
