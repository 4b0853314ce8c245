"""The page on which goods are received: band, what is awaited, what was scanned last, a field for codes, keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.queries.receiving import Expected, ReceiptReport
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.receiving.product_panel import Seen, SeenPanel
from app.ui.receiving.words import Look
from app.ui.sounds import Sound
from app.ui.view import View
from app.ui.widgets.band import Band, BandText
from app.ui.widgets.card import Frame, Panel
from app.ui.widgets.field import Field
from app.ui.widgets.key_button import APART, KEY_GAP, Fit, KeyRow, StationKey
from app.ui.widgets.label import Tone, station_label
from app.ui.widgets.line_list import LineList, LineState, StationLine
from app.ui.widgets.picture import Source

_SIDE, _FIELD = 16, 64
_TIMES = re.compile(r"\s*(\d{1,9})\s*[x*×]\s*(.*)", re.DOTALL)
_KEYS = (
    "receiving.lot", "receiving.anyway", "receiving.report", "receiving.leave", "receiving.undo", "receiving.close",
)  # fmt: skip
# Gives the photo of a product by its digest, as far as it is there.
Photo = Callable[[str | None], Source]


class ScanPage(Panel):
    """Signals: ``typed(code, units or None)`` by hand."""

    typed = Signal(str, object)

    def __init__(self, view: View, take: Callable[[str], object]) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Receiving"))
        self.band = Band(view.kit.sounds)
        self.lines, self.seen = LineList(), SeenPanel()
        self._name = station_label(size=fonts.ST_SMALL, weight=fonts.BOLD, elide=True)
        self._into = station_label(size=fonts.ST_SMALL, tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignRight)
        self.field = Field(tr("Type a code, or 12 x code"), short=tr("Code"), height=_FIELD)
        self.field.setFont(fonts.station_font(fonts.ST_SMALL))
        self.field.setAccessibleName(tr("Code by hand"))
        self.field.returnPressed.connect(self._on_typed)
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, StationKey] = {}
        self._make_keys(view, take)
        self._lay_out()

    def _make_keys(self, view: View, take: Callable[[str], object]) -> None:
        for spec_id in _KEYS:
            action = view.kit.actions.bind(self, spec_id, partial(take, spec_id))
            key = StationKey(action.text(), view.kit.actions.spec(spec_id).key, main=spec_id == _KEYS[-1])
            key.clicked.connect(action.trigger)
            self._actions[spec_id], self._keys[spec_id] = action, key

        def renew() -> None:
            for spec_id, key in self._keys.items():
                key.set_key(view.kit.actions.spec(spec_id).key)

        view.kit.actions.keys_changed.connect(renew)
        view.kit.actions.bind(self, "receiving.type", self._to_field)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._into)
        frame = Frame()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.lines)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.seen, 1)
        side.addWidget(self.field)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(frame, 5)
        middle.addLayout(side, 4)
        plain = [self._keys[name] for name in _KEYS[:-2]]
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.band)
        column.addLayout(middle, 1)
        column.addWidget(KeyRow(plain, back=self._keys[_KEYS[-2]], main=self._keys[_KEYS[-1]]))

    # -- by hand --

    def ask_by_hand(self, *, wanted: bool) -> None:
        """Whether a lot or a serial number is to be said: then it can be typed at once, else scans are waited for."""
        if wanted and not self.field.hasFocus():
            self._to_field()
        elif not wanted and self.field.hasFocus() and not self.field.text():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing --

    def show_report(
        self, report: ReceiptReport | None, last: int | None, picture: Callable[[str | None], Source]
    ) -> None:
        """Shows what is awaited and has come; once it is closed, only what differs. ``last``: the SKU scanned last."""
        if report is None:
            self._name.setText("")
            self.lines.set_lines([])
            return
        row = report.receipt
        self._name.setText(
            "  ·  ".join(part for part in (row.number, row.supplier, row.purchase, row.location) if part)
        )
        goods = list(report.goods)
        if row.closed_at is not None and (report.short or report.over):
            goods = [one for one in goods if one in report.short or one in report.over]
        if row.purchase_order_id is None:
            goods.sort(key=lambda one: one.sku_id != last)
        self.lines.set_lines([_line(one, last, picture) for one in goods])

    def show_into(self, words: str) -> None:
        """Where goods go that are scanned now."""
        self._into.setText(words)

    def say(self, look: Look, right: str, sound: Sound | None, *, done: int, total: int, silent: bool) -> None:
        """The band."""
        text = BandText(tr(look.word), right=right, done=done, total=total)
        self.band.say(look.state, text, glyph=look.glyph, sound=sound, silent=silent)

    def show_keys(self, why_not: dict[str, str], words: dict[str, str], hidden: Collection[str] = ()) -> None:
        """Greys keys with a reason, gives them the words of now, and leaves out those that mean nothing now."""
        width = self.width() - 2 * _SIDE
        for spec_id, key in self._keys.items():
            action = self._actions[spec_id]
            if spec_id in words:
                action.setText(words[spec_id])
            action.setEnabled(not why_not.get(spec_id) and spec_id not in hidden)
            key.setVisible(spec_id not in hidden)
            key.set_why(why_not.get(spec_id, ""))
            key.say_name(action.text())
            if key.text() != action.text():
                key.setText(action.text())
                key.updateGeometry()
        fit = next((fit for fit in Fit if self._needs(fit) <= width), Fit.TIGHT)
        for key in self._keys.values():
            key.set_fit(fit)

    def _needs(self, fit: Fit) -> int:
        widths = [key.width_for(key.text(), fit) for key in self._keys.values() if not key.isHidden()]
        return sum(widths) + KEY_GAP * (len(widths) - 2) + APART

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_typed(self) -> None:
        text = self.field.text().strip()
        times = _TIMES.fullmatch(text)
        code, units = (times[2].strip(), int(times[1])) if times and times[2].strip() else (text, None)
        if code:
            self.field.clear()
            self.typed.emit(code, units)


def _line(one: Expected, last: int | None, picture: Photo) -> StationLine:
    wanted = one.bought.wanted if one.bought else one.here
    have = one.bought.received if one.bought else one.here
    state = LineState.DONE if have >= wanted else LineState.OPEN
    if have > wanted or (one.bought is None and last != one.sku_id and wanted == 0):
        state = LineState.SHORT
    if one.sku_id == last:
        state = LineState.CURRENT
    return StationLine(one.title, have, wanted, state, picture(one.picture), one.sku, one.title[:2].upper())


def seen_nothing(words: str) -> Seen:
    """Before anything was scanned."""
    return Seen(facts=(("scan-barcode", words),))
