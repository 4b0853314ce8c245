"""Nothing there yet: the administrator's login, the company, and whether this PC's shop comes along."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.joining.along import LocalShop
from app.joining.places import MAX_STATION, Place, machine_name
from app.ui import fonts
from app.ui.formats import plural
from app.ui.i18n import tr
from app.ui.shared_setup.page import FormPage
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.tick import Tick

# The currencies of the samples first, then by code; anything else is typed by `stationmaster db init --currency`.
CURRENCIES = (
    *("EUR", "GBP", "USD", "CHF", "AED", "AUD", "BDT", "BGN", "BRL", "CAD", "CNY", "CZK", "DKK", "HKD", "HUF", "IDR"),
    *("ILS", "INR", "ISK", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "RSD", "SAR", "SEK", "SGD"),
    *("THB", "TRY", "TWD", "UAH", "VND", "ZAR"),
)


class MakePage(FormPage):
    """Everything that a new shared shop needs; the administrator's password is asked here and used once."""

    def __init__(self) -> None:
        super().__init__(tr("Make it"), tr("Used once, never stored: the administrator's password"))
        self._local: LocalShop | None = None
        self.admin = self._field(tr("Administrator's login"), needed=tr("Say who may make databases on this server."))
        self.secret = self._secret(tr("Administrator's password"))
        self.database = self._field(tr("Name of the database"), needed=tr("Give the database a name."))
        self.company = self._field(tr("Company"), needed=tr("Say whose shop it is."))
        self.currency = Choice(name=tr("Currency"))
        for code in CURRENCIES:
            self.currency.addItem(code, code)
        self.station = self._field(tr("Name of this station"), needed=tr("Give this place of work a name."))
        self.station.setMaxLength(MAX_STATION)
        self._row((tr("Administrator's login"), self.admin, 1), (tr("Administrator's password"), self.secret, 1))
        self._row((tr("Company"), self.company, 3), (tr("Currency"), self.currency, 1))
        self._row((tr("Name of the database"), self.database, 1), (tr("Name of this station"), self.station, 1))
        self.take = Tick(tr("Take this PC's shop along"))
        self._along = label("", size=fonts.CAPTION, tone=Tone.MUTED, wrap=True)
        self._along.setContentsMargins(32, 0, 0, 0)
        along = QVBoxLayout()
        along.setSpacing(0)
        along.addWidget(self.take)
        along.addWidget(self._along)
        self.card.body.addLayout(along)
        self.take.toggled.connect(self._on_take)
        self.set_local(None)

    @property
    def local(self) -> LocalShop | None:
        """The shop that comes along, if one does."""
        return self._local if self.take.isChecked() else None

    @property
    def code(self) -> str:
        """The currency."""
        return str(self.currency.currentData())

    def begin(self, place: Place, password: str, local: LocalShop | None) -> None:
        """Fills in what is known by now; what was typed here before stays."""
        self.database.setText(place.database)
        if not self.admin.text().strip():
            self.admin.setText(place.login)
            self.secret.set_text(password)
        if not self.station.text().strip():
            self.station.setText(machine_name())
        if local != self._local:
            self.set_local(local)

    def set_local(self, local: LocalShop | None) -> None:
        """Offers this PC's own shop, or nothing where there is none."""
        self._local = local
        self.take.setVisible(local is not None)
        self._along.setVisible(local is not None)
        self.take.setChecked(local is not None)
        if local is not None:
            self._along.setText(
                tr(
                    "{value} on this PC: {orders}, {products}. Everything is copied and compared; the "
                    "file stays where it is.",
                    value=local.company or tr("The shop"),
                    orders=plural(local.orders, "order"),
                    products=plural(local.products, "product"),
                )
            )
        self._on_take()

    def _on_take(self) -> None:
        """Company and currency come along too."""
        local = self.local
        if local is not None:
            if local.company:
                self.company.setText(local.company)
            place = self.currency.findData(local.currency)
            if place < 0:
                self.currency.addItem(local.currency, local.currency)
                place = self.currency.count() - 1
            self.currency.setCurrentIndex(place)
        self.company.setEnabled(local is None or not local.company)
        self.currency.setEnabled(local is None)
