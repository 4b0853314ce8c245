"""A page on which goods are scanned: a name, band, lines, what was scanned last, a field for codes, and the keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.view import View
from app.ui.widgets.band import Band
from app.ui.widgets.card import Frame, Panel
from app.ui.widgets.field import Field
from app.ui.widgets.key_button import APART, KEY_GAP, Fit, KeyRow, StationKey
from app.ui.widgets.label import Tone, station_label
from app.ui.widgets.line_list import LineList
from app.ui.widgets.seen_panel import SeenPanel

_SIDE, _FIELD = 16, 64
# Longer numbers are codes that somebody types.
_UNITS = re.compile(r"\d{1,5}")
_TIMES = re.compile(r"\s*(\d{1,9})\s*[x*×]\s*(.*)", re.DOTALL)


class StationPage(Panel):
    """Signals: ``typed(code, units or None)`` by hand; ``number_typed()`` when what is typed has changed.

    ``keys``: actions in the order of their keys, the one that takes back and the main one last; ``type_key`` leads to
    the field, and so does each digit (``digits`` and the digit are its action): a number says how many the next scan
    counts. ``take`` gets the id of an action.
    """

    typed = Signal(str, object)
    number_typed = Signal()

    def __init__(
        self, view: View, name: str, keys: Sequence[str], type_key: str, digits: str, take: Callable[[str], object]
    ) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.band = Band(view.kit.sounds)
        self.lines, self.seen = LineList(), SeenPanel()
        self._name = station_label(size=fonts.ST_SMALL, weight=fonts.BOLD, elide=True)
        self._into = station_label(size=fonts.ST_SMALL, tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignRight)
        self.field = Field(tr("Type a code, or 12 x code"), short=tr("Code"), height=_FIELD)
        self.field.setFont(fonts.station_font(fonts.ST_SMALL))
        self.field.setAccessibleName(tr("Code by hand"))
        self.field.returnPressed.connect(self._on_typed)
        self.field.textEdited.connect(lambda _text: self.number_typed.emit())
        self._taken: int | None = None
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, StationKey] = {}
        self._make_keys(view, keys, type_key, take)
        for digit in range(10):
            view.kit.actions.bind(self, f"{digits}{digit}", partial(self._on_digit, str(digit)))
        self._lay_out(keys)

    def _make_keys(self, view: View, keys: Sequence[str], type_key: str, take: Callable[[str], object]) -> None:
        for spec_id in keys:
            action = view.kit.actions.bind(self, spec_id, partial(take, spec_id))
            key = StationKey(action.text(), view.kit.actions.spec(spec_id).key, main=spec_id == keys[-1])
            key.clicked.connect(action.trigger)
            self._actions[spec_id], self._keys[spec_id] = action, key

        def renew() -> None:
            for spec_id, key in self._keys.items():
                key.set_key(view.kit.actions.spec(spec_id).key)

        view.kit.actions.keys_changed.connect(renew)
        view.kit.actions.bind(self, type_key, self._to_field)

    def _lay_out(self, keys: Sequence[str]) -> None:
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
        plain = [self._keys[name] for name in keys[:-2]]
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.band)
        column.addLayout(middle, 1)
        column.addWidget(KeyRow(plain, back=self._keys[keys[-2]], main=self._keys[keys[-1]]))

    # -- by hand --

    def ask_by_hand(self, *, wanted: bool) -> None:
        """Whether a lot or a serial number is to be said: then it can be typed at once, else scans are waited for."""
        if wanted and not self.field.hasFocus():
            self._to_field()
        elif not wanted and self.field.hasFocus() and not self.field.text():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_digit(self, digit: str) -> None:
        """A digit that is typed anywhere on the page; those after it go to the field, which has the focus by then."""
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.insert(digit)
            self.number_typed.emit()

    @property
    def number(self) -> int | None:
        """How many the next scan counts, where a number was typed before it."""
        text = self.field.text().strip()
        return int(text) if _UNITS.fullmatch(text) else None

    def take_number(self) -> int | None:
        """``number`` for a scan, which uses it up."""
        self._taken = self.number
        if self._taken is not None:
            self.field.clear()
        return self._taken

    def keep_number(self, *, used: bool) -> None:
        """The scan is answered. If it was of nothing that is counted, the number waits for the next one."""
        if self._taken is not None and not used and not self.field.text():
            self.field.setText(str(self._taken))
        self._taken = None

    # -- showing --

    def show_head(self, *parts: str) -> None:
        """What is worked on; empty parts are left out."""
        self._name.setText("  ·  ".join(part for part in parts if part))

    def show_into(self, words: str) -> None:
        """Where goods go, or come from, that are scanned now."""
        self._into.setText(words)

    def show_keys(self, why_not: Mapping[str, str], words: Mapping[str, str], hidden: Collection[str] = ()) -> None:
        """Greys keys with a reason, and gives them the words of now; those of ``hidden`` are of no use now."""
        width = self.width() - 2 * _SIDE
        for spec_id, key in self._keys.items():
            action = self._actions[spec_id]
            if spec_id in words:
                action.setText(words[spec_id])
            action.setEnabled(not why_not.get(spec_id) and spec_id not in hidden)
            key.set_why(why_not.get(spec_id, ""))
            key.say_name(action.text())
            key.setVisible(spec_id not in hidden)
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
