"""One setting as a row: what it is, what it does, its control, and the way back to what it comes with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.mirror import painter_of
from app.ui.palette.score import folded
from app.ui.theme import tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import paint_line, paint_round

_MARK = 3


class SettingRow(QWidget):
    """A row of a settings page.

    ``changed()`` says whether the setting differs from what it comes with: then a bar marks the row, and a button
    calls ``reset()``. Both None: there is nothing to go back to. ``words``: what else the search finds it by.
    """

    def __init__(
        self,
        title: str,
        note: str,
        control: QWidget | None = None,
        *,
        changed: Callable[[], bool] | None = None,
        reset: Callable[[], object] | None = None,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._changed = changed
        self._is_changed = False
        self._find = folded(f"{title} {note} {words}").text
        self.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(12)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(title, weight=fonts.STRONG, wrap=True))
        if note:
            text.addWidget(label(note, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        row.addLayout(text, 1)
        if control is not None:
            row.addWidget(control)
        self.control = control
        self.is_last = False
        self._text, self._line, self._reset = text, row, reset
        # Made when they are needed: a page has a hundred rows, and most are as they came.
        self._fault: PlainLabel | None = None
        self._back: Button | None = None
        self.renew()

    def renew(self) -> None:
        """Shows whether it is changed now."""
        self._is_changed = self._changed is not None and self._changed()
        if self._is_changed and self._back is None and self._reset is not None:
            tip = tr("Back to what “{what}” comes with", what=self.accessibleName())
            self._back = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="rotate-ccw", tip=tip)
            self._back.clicked.connect(self._reset)
            self._line.insertWidget(1, self._back)
        if self._back is not None:
            self._back.setVisible(self._is_changed)
        self.setAccessibleDescription(tr("Changed") if self._is_changed else "")
        self.update()

    @property
    def is_changed(self) -> bool:
        """Whether the row is marked as changed."""
        return self._is_changed

    @property
    def fault(self) -> str:
        """What could not be done, in words, or ""."""
        return self._fault.text() if self._fault is not None else ""

    def say_fault(self, words: str) -> None:
        """Says why something could not be done; "" takes it away."""
        if self._fault is None and words:
            self._fault = label("", size=fonts.CAPTION, tone=Tone.ERROR, wrap=True)
            self._text.addWidget(self._fault)
        if self._fault is not None:
            self._fault.setText(words)
            self._fault.setVisible(bool(words))

    def go_back(self) -> None:
        """As pressing the button does."""
        if self._back is not None and self._is_changed:
            self._back.click()

    def fits(self, wanted: str) -> bool:
        """Whether a search (folded) finds it: by each of its words."""
        return all(word in self._find for word in wanted.split())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        if not self.is_last:
            paint_line(painter, 16, self.height() - 1, self.width() - 17, self.height() - 1, tokens.row_line)
        if self._is_changed:
            bar = QRectF(8, 12, _MARK, self.height() - 24)
            paint_round(painter, bar, fill=tokens.accent, radius=_MARK / 2)
