"""What a kit is made of, as lines that are typed into: units of each component, and a field that adds another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.kits import KitPart
from app.queries.products_look_up import ProductHit
from app.services.kits import MOST_UNITS
from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import tr
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.completer import Proposal
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import LookUpField, PlainField
from app.ui.widgets.side_form import whole

_UNITS_WIDTH = 72


class PartRow(QWidget):
    """One component. Signals: ``removed()``; ``done()`` when Enter ends its figure."""

    removed = Signal()
    done = Signal()

    def __init__(self, part: KitPart) -> None:
        super().__init__()
        self.part = part
        self.units = PlainField(name=tr("Units of {product} in one kit", product=part.title or part.code))
        self.units.setText(str(part.units))
        self.units.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.units.setFixedWidth(fonts.dp(_UNITS_WIDTH))
        self.units.returnPressed.connect(self.done)
        remove = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Take {code} out", code=part.code))
        remove.setAccessibleName(tr("Take {code} out", code=part.code))
        remove.clicked.connect(self.removed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(part.title or part.code, elide=True))
        words.addWidget(label(part.code, size=fonts.CAPTION, tone=Tone.MUTED, elide=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.units)
        row.addWidget(remove)

    @property
    def count(self) -> int | None:
        """The units as they were typed; None if that is no number of units."""
        units = whole(self.units.text())
        return units if units is not None and 0 < units <= MOST_UNITS else None


class KitParts(QWidget):
    """The components of one kit.

    Signals: ``asked(text)``, answered by ``show_hits``; ``grew()`` there is one more, or more of one; ``done()`` when
    Enter ends it.
    """

    asked = Signal(str)
    grew = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PartRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.look_up = LookUpField(
            tr("Add a product: code, name, or scan"), icon="scan-barcode", name=tr("Add a product to the kit")
        )
        self.look_up.asked.connect(self.asked)
        self.look_up.taken.connect(lambda proposal: self.add(*proposal.value))
        self.look_up.unmatched.connect(self._say_unmatched)
        self.look_up.textEdited.connect(lambda _text: self.say(""))
        self._words = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._column)
        column.addWidget(self.look_up)
        column.addWidget(self._words)
        self.say("")

    def set_parts(self, parts: Sequence[KitPart]) -> None:
        """Shows what a kit holds by now."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self.look_up.clear()
        self.say("")
        for part in parts:
            self._append(part)

    def add(self, sku_id: int, code: str, title: str, units: int = 1) -> None:
        """One product more, or so many units more of one that is there."""
        self.say("")
        row = next((row for row in self.rows if row.part.sku_id == sku_id), None)
        if row is None:
            row = self._append(KitPart(sku_id, code, title, units))
        else:
            row.units.setText(str((row.count or 0) + units))
        self.grew.emit()

    def show_hits(self, text: str, hits: Sequence[ProductHit]) -> None:
        """The products that fit a text."""
        rows = [Proposal(hit.title or hit.code, hit.code, "package", (hit.sku_id, hit.code, hit.title)) for hit in hits]
        self.look_up.show_hits(text, rows, tr("Products"))

    def say(self, words: str) -> None:
        """Says below the field what is wrong; "" takes it away."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.look_up.set_error(words)

    @property
    def units(self) -> tuple[tuple[int, int], ...]:
        """What the kit is to hold, as (SKU id, units), where ``wrong`` is None."""
        return tuple((row.part.sku_id, row.count or 0) for row in self.rows)

    @property
    def wrong(self) -> PlainField | None:
        """The first field whose figure can be no units."""
        return next((row.units for row in self.rows if row.count is None), None)

    def _append(self, part: KitPart) -> PartRow:
        row = PartRow(part)
        row.removed.connect(partial(self._remove, row))
        row.done.connect(self.done)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: PartRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        after = self.rows[min(place, len(self.rows) - 1)].units if self.rows else self.look_up
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _say_unmatched(self, text: str) -> None:
        self.say(tr("There is no product {code}.", code=text.strip()))


def most_words() -> str:
    """How many units one kit can hold of a product."""
    return tr("Give 1 to {most} units of each, or take it out.", most=number(MOST_UNITS))
