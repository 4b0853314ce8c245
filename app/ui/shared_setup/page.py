"""What every page of the assistant is: a card with fields, what is missing in them, and where the focus begins."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.shared_setup.parts import Secret, captioned
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label

FORM_WIDTH, ASIDE_WIDTH = 660, 324


@dataclass(frozen=True, slots=True)
class Missing:
    """A field that must be filled, and the words for it."""

    field: Field
    words: str


class Pillar(QWidget):
    """A column of the page: ``width`` px where there is room, less in a small window."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(fonts.dp(self._width), super().sizeHint().height())


class FormPage(Pillar):
    """A page with fields. Signals: ``edited()`` when anything on it was changed by hand or by pasting."""

    edited = Signal()

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__(FORM_WIDTH)
        self._needed: list[tuple[Field, str]] = []
        self.card = Card(title, note)
        self.card.body.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    @property
    def secrets(self) -> list[Secret]:
        """Its masked fields."""
        return self.findChildren(Secret)

    def missing(self) -> Missing | None:
        """The first field that is still needed, marked as such; None if all is there."""
        for field, words in self._needed:
            if field.isEnabled() and not field.text().strip():
                field.set_error(words)
                return Missing(field, words)
        return None

    def set_busy(self, busy: bool) -> None:
        """While it is being asked nothing can be typed."""
        self.card.setEnabled(not busy)

    def focus_first(self) -> None:
        """The first field that is still empty, else the first one."""
        fields = [field for field, _ in self._needed if field.isEnabled()]
        chosen = next((field for field in fields if not field.text().strip()), fields[0] if fields else None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            chosen.selectAll()

    def unmark(self) -> None:
        """Takes every error mark away."""
        for field in self.findChildren(Field):
            field.set_error("")

    # -- building --

    def _field(self, name: str, *, needed: str = "", placeholder: str = "") -> Field:
        """A field; ``needed`` says what to do if it is left empty."""
        field = Field(placeholder, name=name)
        field.textChanged.connect(lambda: self._on_edited(field))
        if needed:
            self._needed.append((field, needed))
        return field

    def _secret(self, name: str) -> Secret:
        secret = Secret(name)
        secret.edited.connect(lambda: self._on_edited(secret.field))
        return secret

    def _row(self, *columns: tuple[str, QWidget, int], hints: tuple[str, ...] = ()) -> None:
        """Captioned fields side by side: caption, field, share of the width."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for place, (caption, widget, share) in enumerate(columns):
            row.addLayout(captioned(caption, widget, hints[place] if place < len(hints) else ""), share)
        self.card.body.addLayout(row)

    def _on_edited(self, field: Field) -> None:
        field.set_error("")
        self.edited.emit()


def facts_card(title: str, facts: list[tuple[str, Tone, str]], parent: QWidget | None = None) -> Card:
    """A card of the aside: lines of glyph, its tone, and words."""
    card = Card(title, parent=parent)
    for icon, tone, words in facts:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Glyph(icon, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        card.body.addLayout(row)
    return card
