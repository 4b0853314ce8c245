"""What is there now: the shop that was joined or made, what came along, and where the password must go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout

from app.joining.making import Joined
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.shared_setup.page import FORM_WIDTH, Pillar
from app.ui.shared_setup.parts import Secret, captioned
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.toast import announce


class PassLine(Secret):
    """The line for the password file: all of it can be read but the password, until that is asked for."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._is_shown = False
        super().__init__(tr("Line for the password file"))
        self.field.setReadOnly(True)
        self.show_text(False)

    @property
    def is_shown(self) -> bool:
        """Whether the password can be read on screen."""
        return self._is_shown

    def show_text(self, shown: bool) -> None:
        """Whether the password can be read on screen."""
        super().show_text(shown)
        self._is_shown = shown
        self.field.setEchoMode(QLineEdit.EchoMode.Normal)
        front, _, password = self._line.rpartition(":")
        self.field.setText(self._line if shown else f"{front}:{'•' * len(password)}")
        self.field.setCursorPosition(0)


class DonePage(Pillar):
    """The last page before the shop opens."""

    def __init__(self) -> None:
        super().__init__(FORM_WIDTH)
        self._line = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    @property
    def has_line(self) -> bool:
        """Whether there is a line for the password file to copy."""
        return bool(self._line)

    def show_joined(self, joined: Joined) -> None:
        """Draws what became of it."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._line = "" if joined.in_keyring else joined.pass_line
        self._column.addWidget(self._build_facts(joined))
        if self._line:
            self._column.addWidget(self._build_password(joined))

    def copy_line(self) -> None:
        """Puts the password file's line on the clipboard."""
        QApplication.clipboard().setText(self._line)
        self._copied.setText(tr("Copied. It holds the password: paste it, then copy something else."))
        announce(self, self._copied.text())

    @staticmethod
    def _build_facts(joined: Joined) -> Card:
        card = Card(joined.company or tr("The shared shop"), tr("is shared now") if joined.made else "")
        facts = [
            (
                "circle-check",
                tr("This place of work is “{station}”, at {title}.", station=joined.station, title=joined.place.title),
            )
        ]
        if joined.copied:
            facts.append(("circle-check", tr("This PC's shop came along; every table was counted and compared.")))
        if joined.kept_file:
            facts.append(("hard-drive", tr("The old file is kept as it was: {kept_file}", kept_file=joined.kept_file)))
        if joined.in_keyring:
            facts.append(("lock", tr("The password is in this computer's keyring, in no file.")))
        if joined.made:
            facts.append(
                (
                    "users",
                    tr("Other stations join the same way; with the administrator's login each gets one of its own."),
                )
            )
        for icon, words in facts:
            row = QHBoxLayout()
            row.setSpacing(10)
            tone = Tone.DONE if icon == "circle-check" else Tone.MUTED
            row.addWidget(Glyph(icon, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1)
            card.body.addLayout(row)
        return card

    def _build_password(self, joined: Joined) -> Card:
        card = Card(tr("One thing to do: the password"))
        card.body.addWidget(label(tr("This computer has no keyring that encrypts"), tone=Tone.MUTED, wrap=True))
        card.body.addWidget(
            label(
                tr(
                    "Put this line into the file {pass_file}, readable by you alone. Without it the next "
                    "start asks for the password again.",
                    pass_file=joined.pass_file,
                ),
                wrap=True,
            )
        )
        card.body.addLayout(captioned(tr("Line for the password file"), PassLine(self._line)))
        row = QHBoxLayout()
        copy = Button(tr("Copy the line"), icon="copy", key="Ctrl+Shift+C")
        copy.clicked.connect(self.copy_line)
        row.addWidget(copy)
        self._copied = label("", size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        row.addWidget(self._copied, 1)
        card.body.addLayout(row)
        return card
