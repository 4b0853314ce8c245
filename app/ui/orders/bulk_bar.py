"""The bar below the list: what is ticked, what can be done with it, what is asked about that, and how far a job is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.order_list import OrderRow
from app.ui import fonts
from app.ui.actions import Actions
from app.ui.formats import money, number
from app.ui.i18n import tr, trn
from app.ui.orders.cancel_card import CancelCard
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Tone, label
from app.ui.widgets.progress import Progress
from app.ui.widgets.strips import DigitStrip, FieldStrip

BAR_HEIGHT, TALL_HEIGHT = 56, 92
_ANY_HEIGHT = 16_777_215  # Qt's own limit
_LEFT, _RIGHT, _GAP = 8, 16, 6
_MARGINS, _AROUND_CARD = (_LEFT, 1, _RIGHT, 0), (12, 9, 12, 8)


class BulkBar(Panel):
    """Shown with ticks, a question, or a job under way. A job goes before a question, a question before ticks.

    Signals: ``cleared()``, ``cancel_wanted()``, ``strip_left()`` a question was taken away.
    """

    cleared = Signal()
    cancel_wanted = Signal()
    strip_left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="t", parent=parent)
        self.setAccessibleName(tr("Selected orders"))
        self._chosen, self._job = QWidget(), QWidget()
        self.digits, self.field, self.cancel = DigitStrip(), FieldStrip(), CancelCard(actions)
        self._strip: QWidget | None = None
        self._folding: list[tuple[QWidget, Button]] = []
        self._title = label("", weight=fonts.STRONG)
        self._sub = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        self._row = QHBoxLayout(self)
        self._parts = (self._chosen, self._job, self.digits, self.field, self.cancel)
        for part in self._parts:
            self._row.addWidget(part, 1)
        self._build_chosen()
        self._build_job()
        for strip in (self.digits, self.field, self.cancel):
            strip.left.connect(self.close_strip)
        self.digits.dealt.connect(lambda _rows: self._show_parts())
        self._show_parts()

    def add_button(self, button: Button, *, folds: bool = False) -> None:
        """Adds something that can be done with what is ticked, at the right; ``folds``: it goes where there is no room,
        the last one first.
        """
        if not folds:
            self._buttons.addWidget(button)
            self._firm.append(button)
            return
        # A button follows its action, and an action that is hidden has no key: so the place is hidden instead.
        place = QWidget()
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(button)
        self._buttons.addWidget(place)
        self._folding.append((place, button))

    @property
    def folded(self) -> tuple[Button, ...]:
        """The buttons that have no room, as they would stand from the left."""
        return tuple(button for place, button in self._folding if place.isHidden() and self.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leaves out what has no room."""
        words = max(self._title.sizeHint().width(), self._sub.sizeHint().width() if self._sub.text() else 0)
        firm = sum(button.sizeHint().width() + _GAP for button in self._firm)
        room = self.width() - _LEFT - _RIGHT - words - firm
        hints = [button.sizeHint().width() + _GAP for _, button in self._folding]
        count = len(hints)
        while count and sum(hints[:count]) > room:
            count -= 1
        for number_of, (place, _) in enumerate(self._folding):
            place.setVisible(number_of < count)

    def set_chosen(self, title: str, sub: str) -> None:
        """Says what is ticked; "" with nothing."""
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._fold()
        self._has_chosen = bool(title)
        self._show_parts()

    def set_job(self, title: str, done: int = 0, total: int = 0) -> None:
        """Shows a job under way in place of the ticks; "" ends it."""
        self._has_job = bool(title)
        self._job_title.setText(title)
        self._job_count.setText(tr("{n} of {total}", n=number(done), total=number(total)) if total else "")
        self._job_bar.set_progress(done, total)
        self._show_parts()

    def open_strip(self, strip: DigitStrip | FieldStrip | CancelCard) -> None:
        """Shows a question in place of the buttons."""
        self._strip = strip
        self._show_parts()
        (strip.field if isinstance(strip, FieldStrip) else strip).setFocus()

    def close_strip(self) -> bool:
        """Takes the question away; False if there was none."""
        if self._strip is None:
            return False
        self._strip = None
        self.strip_left.emit()
        self._show_parts()
        return True

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return self._strip is not None

    def _show_parts(self) -> None:
        shown = self._job if self._has_job else self._strip or (self._chosen if self._has_chosen else None)
        for part in self._parts:
            part.setVisible(part is shown)
        self._fit_height(shown)
        self.setVisible(shown is not None)

    def _fit_height(self, shown: QWidget | None) -> None:
        """A question may need more room than the bar has: two rows of answers, a card."""
        is_card = shown is self.cancel
        self._row.setContentsMargins(*(_AROUND_CARD if is_card else _MARGINS))
        height = fonts.dp(TALL_HEIGHT if shown is self.digits and self.digits.row_count > 1 else BAR_HEIGHT)
        self.setMinimumHeight(0 if is_card else height)
        self.setMaximumHeight(_ANY_HEIGHT if is_card else height)

    def _build_chosen(self) -> None:
        self._has_chosen = self._has_job = False
        row = self._buttons = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        clear = Button("", kind=Kind.GHOST, icon="x", tip=tr("Clear the selection"), hint="orders.clear")
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)
        self._firm = [clear]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        words.addStretch(1)
        row.addLayout(words)
        row.addStretch(1)

    def _build_job(self) -> None:
        row = QHBoxLayout(self._job)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(12)
        self._job_title = label("", weight=fonts.STRONG)
        self._job_count = label("", tone=Tone.MUTED)
        self._job_bar = Progress(width=200)
        cancel = Button(tr("Stop"), icon="x", tip=tr("Stop here; what is done stays done"))
        cancel.clicked.connect(self.cancel_wanted)
        for widget in (self._job_title, self._job_bar, self._job_count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(cancel)


def chosen_words(orders: Sequence[OrderRow], ticked: int) -> tuple[str, str]:
    """``3 selected`` and ``9 units · €142.40``; the sums only if all ``ticked`` orders are loaded, money only if all of
    it is known and in one currency.
    """
    title = tr("{n} selected", n=number(ticked))
    if len(orders) != ticked:
        return title, ""
    units = trn("{n} unit", "{n} units", sum(order.units for order in orders))
    currencies = {order.currency for order in orders}
    totals = [order.total for order in orders]
    if len(currencies) != 1 or None in totals:
        return title, units
    total = sum(value for value in totals if value is not None)
    return title, f"{units} · {money(total, currencies.pop())}"
