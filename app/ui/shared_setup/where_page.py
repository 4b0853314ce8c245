"""Where is it? Server, port, database, login and password; a pasted address fills them all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.errors import BadInput
from app.joining.places import PORT, Place, looks_like_an_address, read_address
from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.shared_setup.page import FormPage
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, escaped, label

CERTIFICATES = mark("Certificates (*.crt *.pem *.cer);;All files (*)")


# A name without a gap cannot be wrapped.
_NAME_SIGNS = 36


def shortened(name: str) -> str:
    """The name of a file with its middle left out where it is long: how it begins and its ending stay."""
    half = _NAME_SIGNS // 2
    return name if len(name) <= _NAME_SIGNS else f"{name[:half]}…{name[-half:]}"


class WherePage(FormPage):
    """The first page. Signals: ``pasted(str)`` what became of an address, in words; ``refused(error)`` it is none."""

    pasted = Signal(str)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Where is it?"), tr("PostgreSQL 14 or newer"))
        self._options: tuple[tuple[str, str], ...] = ()
        self.server = self._field(
            tr("Server"),
            needed=tr("Say which server: its name or number in the network."),
            placeholder=tr("Name of the server, or paste postgresql://…"),
        )
        self.port = self._field(tr("Port"))
        self.port.setText(PORT)
        self.database = self._field(tr("Database"), needed=tr("Say which database on that server."))
        self.login = self._field(tr("Login"), needed=tr("Say who comes: the login made for this station."))
        self.secret = self._secret(tr("Password"))
        self._row((tr("Server"), self.server, 4), (tr("Port"), self.port, 1))
        self._row((tr("Database"), self.database, 1))
        self._row((tr("Login"), self.login, 1), (tr("Password"), self.secret, 1))
        self.card.body.addLayout(self._build_safety())
        self._length = 0
        self.server.textChanged.connect(self._on_server)
        self.server.editingFinished.connect(self._take_apart)

    @property
    def place(self) -> Place:
        """What the fields say."""
        return Place(
            self.server.text().strip(),
            self.port.text().strip() or PORT,
            self.database.text().strip(),
            self.login.text().strip(),
            self._options,
        )

    def set_place(self, place: Place, password: str = "") -> None:
        """Fills the fields."""
        self._options = place.options
        for field, text in (
            (self.server, place.server),
            (self.port, place.port or PORT),
            (self.database, place.database),
            (self.login, place.login),
        ):
            field.setText(text)
        self.secret.set_text(password)
        self._show_safety()

    def choose_certificate(self) -> None:
        """Asks for the file by which the server is known."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Certificate of the server or of its issuer"), "", tr(CERTIFICATES)
        )
        if path:
            kept = [(name, value) for name, value in self._options if name != "sslrootcert"]
            self._options = (*kept, ("sslrootcert", str(Path(path))))
            self._show_safety()
            self.edited.emit()

    def _build_safety(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("lock", 16))
        self._safety = label("", size=fonts.CAPTION, tone=Tone.MUTED, wrap=True)
        row.addWidget(self._safety, 1)
        choose = Button(tr("Certificate file…"), kind=Kind.LINK)
        choose.clicked.connect(self.choose_certificate)
        row.addWidget(choose)
        self._show_safety()
        return row

    def _show_safety(self) -> None:
        file = dict(self._options).get("sslrootcert", "")
        words = tr("Encrypted, and the server must prove who it is, unless it is this computer")
        if file:
            words = tr("Encrypted, and the server must prove who it is by {name}", name=shortened(Path(file).name))
        self._safety.setText(words)
        self._safety.setToolTip(escaped(file))

    def _on_server(self, text: str) -> None:
        """An address that came at once was pasted; one that is typed is not whole yet."""
        pasted = len(text) - self._length > 1
        self._length = len(text)
        if pasted:
            self._take_apart()

    def _take_apart(self) -> None:
        """A whole address stands in the field: its parts go where they belong, the password out of sight."""
        text = self.server.text()
        if not looks_like_an_address(text):
            return
        try:
            place, password = read_address(text)
        except BadInput as error:
            self.server.set_error(error.message)
            self.refused.emit(error)
            return
        weak = any(name == "sslmode" and value != "verify-full" for name, value in place.options)
        if weak:
            place = replace(place, options=tuple(one for one in place.options if one[0] != "sslmode"))
        self.set_place(place, password)
        following = self.secret if not password else self.login
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        words = [tr("The address was taken apart") + (tr(", and its password is masked.") if password else ".")]
        if weak:
            words.append(
                tr("It asked for less than a proof of who the server is; that proof is asked for all the same.")
            )
        self.pasted.emit(" ".join(words))
