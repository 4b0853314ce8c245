"""One field of the form that changes an order: its caption, its text, and both values where two changed the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.countries import read_country
from app.domain.typed_numbers import read_money, read_price, read_units, shown_money, shown_price
from app.errors import BadInput
from app.ui import fonts
from app.ui.formats import decimal_mark
from app.ui.i18n import said_error, tr
from app.ui.widgets.button import Button, Size
from app.ui.widgets.country_field import CountryField, country_words
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label


@dataclass(frozen=True, slots=True)
class Kind:
    """How a stored value is typed: ``shown`` makes the text of it, ``read`` the value of a text or raises BadInput."""

    shown: Callable[[str], str]
    read: Callable[[str], str]


def _same(text: str) -> str:
    return text


TEXT = Kind(_same, str.strip)
COUNTRY = Kind(country_words, read_country)


def units_kind() -> Kind:
    """A quantity; 0 takes the line out."""
    return Kind(_same, lambda text: "0" if text.strip() == "0" else str(read_units(text)))


def price_kind(currency: str) -> Kind:
    """A unit price in millionths."""
    mark = decimal_mark()
    return Kind(
        lambda value: shown_price(int(value), currency, mark) if value else "",
        lambda text: str(read_price(text, mark)),
    )


def money_kind(currency: str) -> Kind:
    """An amount in minor units; nothing typed is 0."""
    mark = decimal_mark()
    return Kind(
        lambda value: shown_money(int(value), currency, mark) if value else "",
        lambda text: str(read_money(text, currency, mark)) if text.strip() else "0",
    )


class Entry(QWidget):
    """A field and, where somebody else changed it too, their value and the choice.

    ``named`` leaves the caption out of sight: the column's head says it. Signals: ``changed()`` by typing or choosing.
    """

    changed = Signal()

    def __init__(self, title: str, kind: Kind = TEXT, *, named: bool = False, width: int = 0) -> None:
        super().__init__()
        self._kind = kind
        self._before = self._theirs = ""
        self.is_open = False
        caption = label(title, size=fonts.CAPTION, tone=Tone.MUTED)
        self.field = CountryField(name=title) if kind is COUNTRY else Field(name=title)
        caption.setBuddy(self.field)
        if kind not in (TEXT, COUNTRY):
            self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if width:
            self.field.setFixedWidth(fonts.dp(width))
        self.field.textEdited.connect(self._on_typed)
        self._said = label("", size=fonts.CAPTION, tone=Tone.ATTENTION, wrap=True)
        self._keep = Button(tr("Keep mine"), size=Size.SMALL)
        self._keep.clicked.connect(lambda: self._decide(None))
        self._take = Button(tr("Take theirs"), size=Size.SMALL)
        self._take.clicked.connect(lambda: self._decide(self._theirs))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (*(() if named else (caption,)), self.field, self._said):
            column.addWidget(widget)
        column.addLayout(self._choice(stacked=named))
        column.addStretch(1)
        self._show_choice(False)

    def _choice(self, *, stacked: bool) -> QHBoxLayout | QVBoxLayout:
        """In a narrow column the two buttons stand one above the other."""
        row: QHBoxLayout | QVBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        row.setSpacing(4 if stacked else 8)
        row.addWidget(self._keep)
        row.addWidget(self._take)
        if not stacked:
            row.addStretch(1)
        return row

    def set_kind(self, kind: Kind) -> None:
        """Another currency: before a value is shown."""
        self._kind = kind

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text()

    @property
    def value(self) -> str:
        """The value that is typed; untouched it is the one that was shown. Raises BadInput."""
        return self._kind.read(self.text) if self.is_typed else self._before

    @property
    def is_typed(self) -> bool:
        """Whether another text stands here than the one that was shown."""
        return self.text != self._kind.shown(self._before)

    def show_value(self, value: str) -> None:
        """Fills the field with a stored value."""
        self._before = value
        self.type_in(self._kind.shown(value))
        self._show_choice(False)

    def type_in(self, text: str) -> None:
        """Puts a text there as if it were typed."""
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self._judge()

    def offer(self, by: str, theirs: str) -> None:
        """Shows the value of somebody else beside the one that stands here."""
        self._theirs = self._before = theirs
        shown = self._kind.shown(theirs)
        self._said.setText(tr("{who}: “{value}”", who=by, value=shown) if shown else tr("{who} left it empty", who=by))
        self._show_choice(True)

    def focus(self) -> None:
        """Puts the focus where the next decision is."""
        (self._keep if self.is_open else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def fault(self) -> str:
        """Why what is typed cannot be used, or ""."""
        try:
            self.value  # noqa: B018 - asked for what it raises
        except BadInput as error:
            return said_error(error)
        return ""

    def _judge(self) -> None:
        if not self.is_open:
            self.field.set_error(self.fault)
            self.field.setToolTip(self.fault)

    def _on_typed(self) -> None:
        self._judge()
        self.changed.emit()

    def _decide(self, value: str | None) -> None:
        if value is not None:
            self.field.setText(self._kind.shown(value))
        self._show_choice(False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_choice(self, shown: bool) -> None:
        self.is_open = shown
        self.field.set_error(tr("Somebody else changed this too") if shown else "")
        for widget in (self._said, self._keep, self._take):
            widget.setVisible(shown)
        self._judge()
