"""Small questions in place of the buttons: a row of answers with digits, and a field with proposals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.key_words import key_name, naming_key
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.completer import Completer, Proposal
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label
from app.ui.widgets.toast import announce


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: what it means to the owner, and its words."""

    value: object
    title: str


class DigitStrip(QWidget):
    """Answers with the digits 1 to 9. ``choose(n)`` takes the n-th at once, or marks it once ``several`` is on.

    Signals: ``chosen(tuple of values)``; ``left()``; ``dealt(rows)`` into how many rows the answers are dealt.
    """

    chosen = Signal(object)
    left = Signal()
    dealt = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self._may_several = self._several = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marked: set[int] = set()
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(2)
        self._title = label("", size=fonts.CAPTION, weight=fonts.STRONG)
        self._hint = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        self._row_count = 1
        column.addStretch(1)
        column.addLayout(head)
        for row in self._rows:
            row.setSpacing(6)
            column.addLayout(row)
        column.addStretch(1)
        self._done = Button(tr("Done"), kind=Kind.PRIMARY, size=Size.SMALL, key="Return")
        self._done.clicked.connect(self.finish)
        self._more = Button(tr("Several"), kind=Kind.GHOST, size=Size.SMALL, key="0")
        self._more.clicked.connect(self.take_several)
        self._close = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=naming_key(tr("Leave it"), "Esc"))
        for made in (self._done, self._more, self._close):
            made.setParent(self)
        self._close.clicked.connect(self.left)

    @property
    def row_count(self) -> int:
        """Into how many rows the answers are dealt."""
        return self._row_count

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What can be chosen now."""
        return self._answers

    def ask(self, title: str, answers: Sequence[Answer], *, several: bool = False) -> None:
        """Asks; ``several``: more than one answer may be given."""
        self._answers, self._may_several, self._several = tuple(answers[:9]), several, False
        self._marked.clear()
        self._title.setText(title)
        self.setAccessibleName(title)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, answer in enumerate(self._answers):
            button = Button(answer.title, size=Size.SMALL, key=str(place + 1), parent=self)
            button.setCheckable(several)
            button.clicked.connect(lambda _checked=False, place=place: self.choose(place + 1))
            self._buttons.append(button)
        self._show_marks()
        announce(self, f"{title} " + ", ".join(f"{n} {answer.title}" for n, answer in enumerate(answers[:9], start=1)))

    def choose(self, digit: int) -> None:
        """The answer with a digit."""
        place = digit - 1
        if not 0 <= place < len(self._answers):
            return
        if self._several:
            self._marked ^= {place}
            self._show_marks()
        else:
            self.chosen.emit((self._answers[place].value,))

    def take_several(self) -> None:
        """From now on digits mark, and Enter takes what is marked."""
        if self._may_several:
            self._several = True
            self._show_marks()

    def finish(self) -> None:
        """Takes what is marked."""
        if self._marked:
            self.chosen.emit(tuple(self._answers[place].value for place in sorted(self._marked)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._deal()

    def _deal(self) -> None:
        """Deals the buttons to one row, or to two where one has no room."""
        shown = [*self._buttons, *(made for made in (self._more, self._done) if not made.isHidden()), self._close]
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        room, used, place = self.width() - 16, 0, 0
        for button in shown:
            used += button.sizeHint().width() + 6
            if used > room and place == 0:
                place, used = 1, button.sizeHint().width() + 6
            self._rows[place].addWidget(button)
        for row in self._rows:
            row.addStretch(1)
        if self._row_count != place + 1:
            self._row_count = place + 1
            self.dealt.emit(self._row_count)

    def _show_marks(self) -> None:
        for place, button in enumerate(self._buttons):
            button.setChecked(place in self._marked)
        self._more.setVisible(self._may_several and not self._several)
        self._done.setVisible(self._several)
        self._done.setEnabled(bool(self._marked))
        self._hint.setText(tr("Mark as many as hold, then {enter}", enter=key_name("Return")) if self._several else "")
        self._deal()


class _AnswerField(Field):
    """A field that asks its proposals first. Signals: ``entered()`` on Enter; ``left()`` on Esc."""

    entered = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self.proposals = Completer(self)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().event(event)
        return (event.key() == Qt.Key.Key_Tab and self.proposals.handle(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.proposals.handle(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # what has the focus after this must not see it too
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FieldStrip(QWidget):
    """A field with proposals and one or two things to do with what is typed.

    Signals: ``chosen(text)`` on Enter; ``other_chosen(text)`` by the second button; ``left()``; ``typed(text)``.
    """

    chosen = Signal(str)
    other_chosen = Signal(str)
    left = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self._title = label("", weight=fonts.STRONG)
        self.field = _AnswerField("")
        self._do = Button("", kind=Kind.PRIMARY, key="Return")
        self._other = Button("", icon="minus")
        close = Button("", kind=Kind.GHOST, icon="x", tip=naming_key(tr("Leave it"), "Esc"))
        row.addWidget(self._title)
        row.addWidget(self.field, 1)
        for button in (self._do, self._other, close):
            row.addWidget(button)
        close.clicked.connect(self.left)
        self.field.left.connect(self.left)
        self.field.entered.connect(lambda: self._answer(self.chosen.emit))
        self._do.clicked.connect(lambda: self._answer(self.chosen.emit))
        self._other.clicked.connect(lambda: self._answer(self.other_chosen.emit))
        self.field.textEdited.connect(self.typed)
        self.field.proposals.taken.connect(self._on_taken)

    def ask(self, title: str, do: str, *, other: str = "") -> None:
        """Asks for a text; ``do`` and ``other`` are the buttons."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.field.setAccessibleName(title)
        self.field.clear()
        self._do.setText(do)
        self._other.setText(other or "-")
        self._other.setVisible(bool(other))

    def propose(self, rows: Sequence[Proposal]) -> None:
        """Proposals for what is typed now."""
        if self.field.hasFocus():
            self.field.proposals.show_rows(rows, name=tr("Proposals"))

    def _on_taken(self, row: Proposal) -> None:
        self.field.setText(row.text)

    def _answer(self, emit: Callable[[str], object]) -> None:
        text = self.field.text().strip()
        if text:
            emit(text)
