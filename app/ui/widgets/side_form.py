"""A form in a card or beside a list: fields, what is wrong with them, Save and Cancel. Enter saves, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import PlainField
from app.ui.widgets.scroll import scroll_area


def whole(text: str) -> int | None:
    """A whole number as it was typed, with whatever sign of minus; None if it is none."""
    typed = text.strip().replace("−", "-").replace(" ", "")
    digits = typed.removeprefix("-").removeprefix("+")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        return None
    return int(typed)


class SideForm(Panel):
    """Signals: ``wanted(command)`` when it is to be saved; ``left()`` it is to be closed.

    ``is_long``: it takes the place of what it is about, and its fields scroll where they are too many for the window.
    """

    wanted = Signal(object)
    left = Signal()
    is_long: ClassVar[bool] = False

    def __init__(self, title: str, save: str, *, does: str) -> None:
        """``does``: the action whose key saves."""
        super().__init__(QPalette.ColorRole.Window, line="b")
        self._area: QScrollArea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        self.title = label(title, size=fonts.EMPHASIS, weight=fonts.STRONG)
        self.set_title(title)
        head.addWidget(self.title)
        head.setSpacing(12)
        self.where = label("", tone=Tone.MUTED, elide=True, align=Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.where, 1)
        column.addLayout(head)
        self.banner = Banner()
        column.addWidget(self.banner)
        self.fields = QGridLayout()
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        if self.is_long:
            holder = Panel(QPalette.ColorRole.Window)
            self.fields.setContentsMargins(2, 2, 2, 2)  # for the ring around what has the focus
            holder.setLayout(self.fields)
            self._area = scroll_area(holder)
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(self._area, 1)
        else:
            column.addLayout(self.fields)
        feet = QHBoxLayout()
        self.save_button = Button(save, kind=Kind.PRIMARY, does=does)
        self.save_button.clicked.connect(self.save)
        cancel = Button(tr("Cancel"), kind=Kind.GHOST)
        cancel.clicked.connect(self.left)
        feet.addStretch(1)
        feet.addWidget(cancel)
        feet.addWidget(self.save_button)
        column.addLayout(feet)
        self.hide()

    def set_title(self, title: str) -> None:
        """Changes what it is about."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def begin(self, fill: Callable[[], object]) -> None:
        """Opens it: ``fill()`` puts into the fields what is there already."""
        self.banner.clear()
        self.set_busy(False)
        fill()
        self.show()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """The field that is typed into first."""
        raise NotImplementedError

    def command(self) -> Any | None:
        """What was typed as a command; None after saying what is missing."""
        raise NotImplementedError

    def save(self) -> None:
        """Hands the command over."""
        if self.isVisible() and self.save_button.isEnabled() and (command := self.command()) is not None:
            self.set_busy(True)
            self.wanted.emit(command)

    def set_busy(self, busy: bool) -> None:
        """While it is being saved nothing is saved twice."""
        self.save_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def units_field(self, name: str, hint: str = "") -> PlainField:
        """A field in which Enter saves."""
        field = PlainField(hint, name=name)
        field.returnPressed.connect(self.save)
        return field

    def choice(self, name: str) -> Choice:
        """A list of answers."""
        return Choice(name=name)

    def refuse(self, words: str, field: QWidget) -> None:
        """Says what is missing, and where."""
        self.banner.say(words)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls to what was typed or scanned into, once it has its place."""
        if self._area is not None:
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, widget))
