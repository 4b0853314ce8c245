"""After a parcel: the bins that should be empty now are asked about in turn, above the keys of the station."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.identifiers import CodeKind, parse_own_code
from app.queries.counts import BinName
from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.key_words import key_said
from app.ui.view import View
from app.ui.widgets.card import Frame
from app.ui.widgets.key_button import KEY_GAP, Fit, StationKey
from app.ui.widgets.label import Tone, station_label
from app.ui.widgets.toast import CLEAR, announce

# So long a question stands there even for somebody who goes on packing.
LEAST_MS = 10_000
_PAD, _AIR = 8, 4


class EmptyBins(Frame):
    """One question at a time; the label of a bin that is asked about is an answer too: it is empty.

    Whoever goes on packing is asked about the next bin after a while, and nothing is written. Signals:
    ``answered(BinName, bool)`` whether it is empty; ``changed()`` when the bar comes, goes on or goes.
    """

    answered = Signal(object, bool)
    changed = Signal()

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.setObjectName(CLEAR)
        self._bins: list[BinName] = []
        self._is_due = self._is_brief = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAST_MS)
        self._timer.timeout.connect(self._on_due)
        self._question = station_label(size=fonts.ST_BODY, weight=fonts.BOLD, elide=True)
        self._hint = station_label(size=fonts.ST_SMALL, tone=Tone.MUTED, elide=True)
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, StationKey] = {}
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._hint)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(2 * _PAD, _PAD, _PAD, _PAD)
        row.setSpacing(KEY_GAP)
        row.addLayout(words, 1)
        row.addWidget(self._key(view, "packing.bin_empty", lambda: self.answer(empty=True)))
        row.addWidget(self._key(view, "packing.bin_count", lambda: self.answer(empty=False)))
        self.set_accent(True)
        self._show()

    def _key(self, view: View, spec_id: str, run: Callable[[], object]) -> QWidget:
        action = view.bind(spec_id, run)
        key = StationKey(action.text(), view.kit.actions.spec(spec_id).key)
        key.clicked.connect(action.trigger)
        view.kit.actions.keys_changed.connect(lambda: key.set_key(view.kit.actions.spec(spec_id).key))
        self._actions[spec_id], self._keys[spec_id] = action, key
        return key

    @property
    def current(self) -> BinName | None:
        """The bin that is asked about."""
        return self._bins[0] if self._bins else None

    def key(self, spec_id: str) -> StationKey:
        """The button of an answer."""
        return self._keys[spec_id]

    def ask(self, bins: Iterable[BinName]) -> None:
        """Asks about these bins too, after those that are asked about already."""
        was = self.current
        self._bins += [one for one in bins if one not in self._bins]
        self._renew(was)

    def answer(self, *, empty: bool, bin_: BinName | None = None) -> None:
        """The answer about a bin, None: the one that is asked about now."""
        bin_ = bin_ or self.current
        if bin_ is not None and bin_ in self._bins:
            was = self.current
            self._bins.remove(bin_)
            self._renew(was)
            self.answered.emit(bin_, empty)

    def named(self, code: str) -> BinName | None:
        """The bin that a scanned text names, if it is asked about; its plain name may be that of something else too."""
        own = parse_own_code(code)
        number = own.number if own is not None and is_bin_label(code) else None
        name = " ".join(code.split())
        return next((one for one in self._bins if number == one.id or name == one.code), None)

    def say_another(self) -> None:
        """A bin was scanned that is not asked about: told where the question stands, and nothing else happens."""
        self._hint.set_tone(Tone.ERROR)
        self._hint.setText(tr("That is another bin."))
        announce(self, f"{self._hint.text()} {self.accessibleName()}", urgent=True)

    def went_on(self) -> None:
        """Somebody packs on: a question that stood there long enough makes room for the next."""
        if self._is_due:
            self._next()

    def set_brief(self, brief: bool) -> None:
        """Whether a question goes by itself after a while, because it takes the place of something."""
        self._is_brief = brief
        if brief and self._is_due:
            self._next()

    def set_tight(self, tight: bool) -> None:
        """Whether it is no higher than its keys, in a low window."""
        pad = 0 if tight else _PAD
        self._row.setContentsMargins(2 * _PAD, pad, pad, pad)

    def _on_due(self) -> None:
        self._is_due = True
        if self._is_brief:
            self._next()

    def _next(self) -> None:
        was = self.current
        self._bins = self._bins[1:]
        self._renew(was)

    def _renew(self, was: BinName | None) -> None:
        """Says what is asked now; a question that is new gets its time, and is read out."""
        is_new = self.current is not None and self.current != was
        if is_new:
            self._is_due = False
            self._timer.start()
        elif self.current is None:
            self._is_due = False
            self._timer.stop()
        self._show()
        if is_new:
            announce(self, f"{self.accessibleName()} {self.accessibleDescription()}")
        self.changed.emit()

    def _show(self) -> None:
        bin_, more = self.current, len(self._bins) - 1
        question = tr("Is the bin {code} empty now?", code=bin_.code) if bin_ else ""
        hint = tr("If so, scan its label.")
        if more > 0:
            hint += " " + trn("{n} more bin", "{n} more bins", more)
        self._hint.set_tone(Tone.MUTED)
        self._hint.setText(hint)
        keys = tr(
            "{yes}: it is empty. {no}: count it.", yes=key_said("packing.bin_empty"), no=key_said("packing.bin_count")
        )
        self.setAccessibleName(question)
        self.setAccessibleDescription(f"{keys} {hint}")
        for action in self._actions.values():
            action.setEnabled(bin_ is not None)
        self.setVisible(bin_ is not None)
        self._fit_words()

    def _fit_words(self) -> None:
        """The bin's code is never cut: the keys fold before, then the question is short."""
        if self.current is None:
            return
        long, font = self.accessibleName(), fonts.station_font(fonts.ST_BODY, fonts.BOLD)
        short = tr("{code} empty now?", code=self.current.code)
        room = self.width() - 3 * _PAD - 2 * KEY_GAP - _AIR

        def fits(words: str, fit: Fit) -> bool:
            keys = sum(key.width_for(key.text(), fit) for key in self._keys.values())
            return keys + fonts.text_width(font, words) <= room

        ways = [(long, fit) for fit in Fit] + [(short, fit) for fit in Fit]
        words, fit = next((way for way in ways if fits(*way)), ways[-1])
        self._question.setText(words)
        for key in self._keys.values():
            key.set_fit(fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()


def is_bin_label(code: str) -> bool:
    """Whether a scanned text is the label of a bin, of whichever."""
    own = parse_own_code(code)
    return own is not None and own.kind is CodeKind.BIN
