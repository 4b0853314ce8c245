"""The keys of counting: on each page those that do something there."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.i18n import mark, tr
from app.ui.view import View
from app.ui.widgets.key_button import APART, KEY_GAP, Fit, KeyRow, StationKey


class Page(enum.StrEnum):
    """What stands between band and keys."""

    START = "start"
    BIN = "bin"
    BINS = "bins"
    REVIEW = "review"
    PLAN = "plan"


_ON: Mapping[Page, frozenset[str]] = MappingProxyType(
    {
        Page.START: frozenset({"counting.plan", "counting.loose", "counting.close"}),
        Page.BIN: frozenset({"counting.later", "counting.undo", "counting.close"}),
        Page.BINS: frozenset({"counting.undo", "counting.close"}),
        Page.REVIEW: frozenset({"counting.approve", "counting.recount", "counting.dismiss", "counting.undo"}),
        Page.PLAN: frozenset({"counting.undo", "counting.close"}),
    }
)
_MAIN: Mapping[Page, str] = MappingProxyType(
    {
        Page.START: mark("Open"),
        Page.BIN: mark("Bin is counted"),
        Page.BINS: mark("Count this bin"),
        Page.REVIEW: mark("Bin is counted"),
        Page.PLAN: mark("Plan it"),
    }
)
_IDS = ("counting.plan", "counting.loose", "counting.later", "counting.approve", "counting.recount", "counting.dismiss")


class Keys(QWidget):
    """The row of keys. ``runs``: what each action does."""

    def __init__(self, view: View, runs: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(view)
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, StationKey] = {}
        for spec_id in (*_IDS, "counting.undo", "counting.close"):
            self._add(view, spec_id, runs[spec_id])
        plain = [self._keys[spec_id] for spec_id in _IDS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(KeyRow(plain, back=self._keys["counting.undo"], main=self._keys["counting.close"]))

    def key(self, spec_id: str) -> StationKey:
        """The button of an action."""
        return self._keys[spec_id]

    def show_page(self, page: Page, why_not: Mapping[str, str], *, undoes: bool, width: int) -> None:
        """The keys of the page; ``why_not``: reasons why one does nothing now. ``undoes``: Esc takes a scan back."""
        for spec_id, key in self._keys.items():
            on = spec_id in _ON[page]
            key.setVisible(on)
            reason = why_not.get(spec_id, "") if on else "-"
            self._actions[spec_id].setEnabled(not reason)
            key.set_why(reason)
        self._actions["counting.close"].setText(tr(_MAIN[page]))
        self._actions["counting.undo"].setText(tr("Undo") if undoes else tr("Back"))
        shown = [key for spec_id, key in self._keys.items() if spec_id in _ON[page]]
        for spec_id, key in self._keys.items():
            key.setText(self._actions[spec_id].text())
            key.say_name(key.text())
        fit = next((fit for fit in Fit if self._needs(shown, fit) <= width), Fit.TIGHT)
        for key in shown:
            key.set_fit(fit)
            key.updateGeometry()

    def _needs(self, keys: list[StationKey], fit: Fit) -> int:
        return sum(key.width_for(key.text(), fit) + KEY_GAP for key in keys) + APART

    def _add(self, view: View, spec_id: str, run: Callable[[], object]) -> None:
        action = view.bind(spec_id, run)
        spec = view.kit.actions.spec(spec_id)
        key = StationKey(action.text(), spec.key, main=spec_id == "counting.close")
        key.clicked.connect(action.trigger)
        view.kit.actions.keys_changed.connect(lambda: key.set_key(view.kit.actions.spec(spec_id).key))
        self._actions[spec_id], self._keys[spec_id] = action, key
