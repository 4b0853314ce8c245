"""What the pages of the assistant are built of: captioned fields, a secret, a line that waits."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, motion_ms, tokens_of
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import RADIUS, caps_width, paint_caps, paint_text

_GAP, _ICON = 10, 20
_SPIN_MS, _SPIN_STEP = 50, 18


def captioned(text: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
    """A caption over its field, and a muted hint under it."""
    column = QVBoxLayout()
    column.setSpacing(6)
    caption = label(text, weight=fonts.STRONG)
    caption.setBuddy(widget)
    column.addWidget(caption)
    column.addWidget(widget)
    if hint:
        column.addWidget(label(hint, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
    return column


class Secret(QWidget):
    """A masked field with a button that shows what is typed. Signals: ``edited()``."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.field = Field(name=name)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.textChanged.connect(lambda: self.edited.emit())
        self._eye = Button("", icon="eye", tip=tr("Show: {name}", name=name))
        self._eye.clicked.connect(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_shown(self) -> bool:
        """Whether the password can be read on screen."""
        return self.field.echoMode() is QLineEdit.EchoMode.Normal

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Fills the field; what is filled in is masked again."""
        self.show_text(False)
        self.field.setText(text)

    def toggle(self) -> None:
        """Shows or masks it."""
        self.show_text(not self.is_shown)

    def show_text(self, shown: bool) -> None:
        """Whether it can be read on screen."""
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        tip = f"{tr('Hide') if shown else tr('Show')}: {self._name}"
        self._eye.setToolTip(tip)
        self._eye.setAccessibleName(tip)


class Waiting(QWidget):
    """A line that turns while somebody waits: what for, how long by now, and the key that ends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._key, self._angle = "", "", 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self.setFixedHeight(fonts.dp(44))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, or ""."""
        return "" if self.isHidden() else self._words

    def start(self, words: str, *, key: str = "") -> None:
        """Shows it; ``key`` is the cap of the key that ends the wait."""
        self._since.start()
        self._key = key
        self.say(words)
        self.show()
        self._timer.start(_SPIN_MS if motion_ms() else 500)

    def say(self, words: str) -> None:
        """Other words; the clock goes on."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def stop(self) -> None:
        """Takes it away."""
        self._timer.stop()
        self.hide()

    def _turn(self) -> None:
        self._angle = (self._angle + _SPIN_STEP) % 360 if motion_ms() else 0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pair = tokens.pair(Status.ACTIVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pair.bg)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        middle = self.height() / 2
        painter.save()
        painter.translate(16 + _ICON / 2, middle)
        painter.rotate(self._angle)
        paint_icon(painter, -_ICON / 2, -_ICON / 2, _ICON, "loader-circle", pair.fg)
        painter.restore()
        right = self.width() - 16.0
        if self._key:
            right -= caps_width(self._key)
            paint_caps(painter, right, middle, self._key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider)
            right -= 12
        seconds = self._since.elapsed() // 1000
        text = f"{self._words}  {seconds} s" if seconds >= 1 else self._words
        left = 16.0 + _ICON + 12
        room = QRectF(left, 0, right - left, self.height())
        paint_text(painter, room, text, fonts.font(fonts.BODY, fonts.STRONG), pair.fg)
