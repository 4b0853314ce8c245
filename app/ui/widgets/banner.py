"""The one form of an error: what happened, what was not changed, and one button that mends it, in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.errors import OperationError
from app.ui import fonts
from app.ui.i18n import said, tr
from app.ui.mirror import painter_of
from app.ui.theme import STATUS_ICONS, Status, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import RADIUS, paint_round
from app.ui.widgets.toast import announce

_TONES: Mapping[Status, Tone] = MappingProxyType({status: Tone(status.value) for status in Status})
_MOST_LINES = 3


class Banner(QWidget):
    """A tinted strip; hidden until something is said. Signals: ``closed()`` when the person takes it away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.ERROR
        self._run: Callable[[], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(12)
        self._glyph = Glyph("octagon-x", 20, Tone.ERROR)
        row.addWidget(self._glyph)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._what = label("", weight=fonts.STRONG, wrap=True)
        self._more = label("", size=fonts.CAPTION, wrap=True)
        words.addWidget(self._what)
        words.addWidget(self._more)
        row.addLayout(words, 1)
        self._fix = Button(tr("Try again"), size=Size.NORMAL)
        self._fix.clicked.connect(self._mend)
        row.addWidget(self._fix)
        self._close = Button("", kind=Kind.GHOST, icon="x", tip=tr("Close"))
        self._close.clicked.connect(self._on_close)
        row.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, or ""."""
        return "" if self.isHidden() else f"{self._what.text()} {self._more.text()}".strip()

    def say(
        self,
        what: str,
        more: str = "",
        *,
        status: Status = Status.ERROR,
        fix: str = "",
        run: Callable[[], object] | None = None,
        closable: bool = True,
        tip: str = "",
    ) -> None:
        """Shows a message; ``fix`` is the button's text, ``run`` what it does, ``tip`` the exact time it speaks of."""
        self._status, self._run = status, run
        self._glyph.set_glyph(STATUS_ICONS[status], _TONES[status])
        self._what.setText(what)
        self._what.set_tone(_TONES[status])
        self.setToolTip(tip)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._fix.setText(fix or tr("Try again"))  # hidden or not, a button has a name
        self._fix.setVisible(bool(fix) and run is not None)
        self._close.setVisible(closable)
        self.setAccessibleName(f"{what} {more}".strip())
        self.show()
        self.update()
        announce(self, self.accessibleName(), urgent=status is Status.ERROR)

    def say_error(self, error: OperationError, *, fix: str = "", run: Callable[[], object] | None = None) -> None:
        """Shows an operation's error: its message, its way out, and the first lines that it names."""
        named = list(error.lines[:_MOST_LINES])
        if len(error.lines) > _MOST_LINES:
            named.append(tr("and {count} more", count=len(error.lines) - _MOST_LINES))
        more = " ".join(part for part in (said(error.fix), "; ".join(said(line) for line in named)) if part)
        self.say(said(error.message), more, fix=fix, run=run)

    def clear(self) -> None:
        """Takes the message away."""
        self._run = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        pair = tokens_of(self.palette()).pair(self._status)
        paint_round(painter, QRectF(self.rect()), fill=pair.bg, edge=pair.fg, radius=RADIUS)

    def _mend(self) -> None:
        run = self._run
        self.clear()
        if run is not None:
            run()

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()
