"""The keys of the packing station: what each does now, and why it does nothing when it does nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.action_table import Spec
from app.ui.i18n import mark, tr
from app.ui.packing.gestures import Ask
from app.ui.packing.scene import Scene
from app.ui.view import View
from app.ui.widgets.key_button import APART, KEY_GAP, Fit, KeyRow, StationKey

TRAY_SPEC = Spec(
    "packing.tray",
    mark("Codes"),
    ("F7", "Ctrl+Shift+B"),
    "barcode",
    mark("Show codes to click, without a scanner"),
    also=mark("barcodes, no scanner, click"),
)
_SHORT: Mapping[str, str] = MappingProxyType({mark("Undo scan"): mark("Undo"), mark("Next order"): mark("Next")})
# Tried in this order until the words fit: whether they are short, how they stand, whether the codes have their key.
# Without it F7 still works.
_WAYS = (
    (False, Fit.LINE, True),
    (True, Fit.LINE, True),
    (True, Fit.FOLDED, True),
    (True, Fit.TIGHT, True),
    (True, Fit.TIGHT, False),
)


class Keys(QWidget):
    """F4, F8, F7, Esc and F12 as actions with their buttons.

    ``take(Ask)`` is called for a gesture, ``toggle()`` to show or hide the codes to click.
    """

    def __init__(self, view: View, take: Callable[[Ask], object], toggle: Callable[[], object]) -> None:
        super().__init__(view)
        self._asks = {"packing.undo": Ask.UNDO, "packing.finish": Ask.NEXT}
        view.kit.actions.add_spec(TRAY_SPEC)
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, StationKey] = {}
        self._add(view, "packing.reprint", lambda: take(Ask.REPRINT))
        self._add(view, "packing.park", lambda: take(Ask.PARK))
        self._add(view, TRAY_SPEC.id, toggle)
        self._add(view, "packing.undo", lambda: take(self._asks["packing.undo"]))
        self._add(view, "packing.finish", lambda: take(self._asks["packing.finish"]), main=True)
        plain = [self._keys[name] for name in ("packing.reprint", "packing.park", TRAY_SPEC.id)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(KeyRow(plain, back=self._keys["packing.undo"], main=self._keys["packing.finish"]))

    def key(self, spec_id: str) -> StationKey:
        """The button of an action."""
        return self._keys[spec_id]

    def show_scene(self, scene: Scene, *, why_no_reprint: str, width: int) -> None:
        """Enables what works in the scene; ``width`` is the room that the keys have."""
        self._set("packing.reprint", why_no_reprint)
        self._set("packing.park", scene.why_no_park)
        for spec_id, work in (("packing.undo", scene.escape), ("packing.finish", scene.main)):
            self._asks[spec_id] = work.ask
            self._actions[spec_id].setText(work.text)
            self._set(spec_id, work.reason)
        short, fit, codes = next((way for way in _WAYS if self._needs(*way) <= width), _WAYS[-1])
        for name, key in self._keys.items():
            key.set_fit(fit)
            words = self._words(name, short, fit)
            if key.text() != words:
                key.setText(words)
                key.updateGeometry()
        self._keys[TRAY_SPEC.id].setVisible(codes)

    def _needs(self, short: bool, fit: Fit, codes: bool) -> int:
        """How wide the row must be for the words of now."""
        names = [name for name in self._keys if codes or name != TRAY_SPEC.id]
        widths = [self._keys[name].width_for(self._words(name, short, fit), fit) for name in names]
        return sum(widths) + KEY_GAP * (len(widths) - 2) + APART

    def _words(self, spec_id: str, short: bool, fit: Fit) -> str:
        """The words on a key; its action keeps the full ones."""
        words = self._actions[spec_id].text()
        if not short:
            return words
        brief = {tr(whole): tr(brief) for whole, brief in _SHORT.items()}.get(words, words)
        # What is brief in English need not be in another language.
        return min(words, brief, key=lambda text: self._keys[spec_id].width_for(text, fit))

    def _add(self, view: View, spec_id: str, run: Callable[[], object], *, main: bool = False) -> None:
        action = view.bind(spec_id, run)
        spec = view.kit.actions.spec(spec_id)
        key = StationKey(action.text(), spec.key, main=main)
        key.clicked.connect(action.trigger)
        view.kit.actions.keys_changed.connect(lambda: key.set_key(view.kit.actions.spec(spec_id).key))
        self._actions[spec_id], self._keys[spec_id] = action, key

    def _set(self, spec_id: str, why_not: str) -> None:
        self._actions[spec_id].setEnabled(not why_not)
        key = self._keys[spec_id]
        key.set_why(why_not)
        key.say_name(self._actions[spec_id].text())
