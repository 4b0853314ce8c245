"""The serial numbers of units that go, come or move: typed with commas, or scanned one after another."""

from __future__ import annotations

from app.domain.gs1 import parse_goods_code
from app.ui.i18n import tr
from app.ui.widgets.look_up import Captioned, PlainField


class SerialField(Captioned):
    """Shown only for products that go by serial numbers."""

    def __init__(self) -> None:
        self.field = PlainField(tr("Scan each, or K1, K2"), name=tr("Serial numbers"))
        super().__init__(tr("Serial numbers"), self.field)
        self.hide()

    def begin(self, *, by_number: bool) -> None:
        """Asks anew, or not at all."""
        self.field.clear()
        self.setVisible(by_number)

    @property
    def is_asked(self) -> bool:
        """Whether the product goes by serial numbers."""
        return not self.isHidden()

    @property
    def numbers(self) -> tuple[str, ...]:
        """What was typed and scanned so far."""
        parts = (" ".join(part.split()) for part in self.field.text().split(","))
        return tuple(part for part in parts if part) if self.is_asked else ()

    def add(self, code: str) -> None:
        """A scan: the number itself, or the GS1 code that holds it; one that is there already stays once."""
        says = parse_goods_code(code)
        number = says.serial if says is not None and says.serial else code.strip()
        if number and number not in self.numbers:
            self.field.setText(", ".join([*self.numbers, number]))
