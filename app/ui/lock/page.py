"""The lock page: who are you, and your PIN. Opaque over the whole window; keyboard, scanner or finger alone will do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import LEAST_PIN, MOST_PIN
from app.queries.people import Person
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.lock.pad import BOX, GAP, BigKey, Dots, NumberPad
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Field
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, station_label
from app.ui.widgets.toast import announce

MOST_BUTTONS = 8
_TITLE = 36
_COLUMN, _LEAST_COLUMN, _LINES = 500, 440, 64
_MOST_WAYS = 2
_DIGITS = "0123456789"


class LockPage(Panel):
    """What is seen of a locked program.

    Signals: ``person_chosen(Person)``; ``pin_given(person or None, name, pin)``; None: somebody typed by ``name``.
    """

    person_chosen = Signal(object)
    pin_given = Signal(object, str, str)

    def __init__(self, window: QWidget, station: str) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=window)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Locked"))
        self.setProperty("helpTopic", "people")
        self._window = window
        self._people: Sequence[Person] = ()
        self._buttons: dict[int, BigKey] = {}
        self._person: Person | None = None
        self._stuck: Person | None = None
        self._pin = ""
        self._waiting = False
        self._build(station)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    # -- what it shows --

    @property
    def person(self) -> Person | None:
        """Who is chosen."""
        return self._person

    @property
    def stuck(self) -> Person | None:
        """Who is locked, where the PIN is asked of a supervisor to free them."""
        return self._stuck

    def show_people(self, everybody: Sequence[Person]) -> None:
        """Shows who works here; the chosen one stays chosen."""
        self._people = everybody
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        many = len(everybody) > MOST_BUTTONS
        self._name.setVisible(many)
        self.who.setText(self._asking(many))
        for place, person in enumerate([] if many else everybody):
            button = BigKey(person.name)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, person=person: self.choose(person))
            button.installEventFilter(self)
            self._buttons[person.id] = button
            self._grid.addWidget(button, place // 2, place % 2)
        if self._person is not None:
            self._person = next((one for one in everybody if one.id == self._person.id), None)
        self._mark()

    @staticmethod
    def _asking(many: bool) -> str:
        return tr("Type your name, or scan your badge.") if many else tr("Choose your name, or scan your badge.")

    def choose(self, person: Person | None) -> None:
        """Chooses somebody, as a button or a badge does; None: nobody yet."""
        self.preset(person)
        self.setFocus()
        if person is not None:
            self.person_chosen.emit(person)

    def preset(self, person: Person | None) -> None:
        """Begins with somebody chosen, who has asked for nothing yet."""
        self._person, self._stuck = person, None
        self.set_ways([])
        self._name.setText("" if person is None else person.name)
        self.clear_pin()
        self.say("")
        self._mark()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Says what came of a try."""
        self.message.setText(words)
        self.message.set_tone(Tone.ERROR if wrong else Tone.TEXT)
        if words:
            announce(self, words, urgent=wrong)

    def ask_supervisor(self, by: Person, stuck: Person) -> None:
        """Asks for the PIN of who may free somebody; whoever else is chosen then asks for themselves."""
        self.preset(by)
        self._stuck = stuck
        self._mark()
        self.setFocus()

    def set_waiting(self, waiting: bool) -> None:
        """A try is under way: another has to wait."""
        self._waiting = waiting
        self.pad.enter.setEnabled(not waiting)

    def clear_pin(self) -> None:
        """Forgets the digits."""
        self._pin = ""
        self.dots.set_count(0)

    def set_ways(self, buttons: Sequence[BigKey]) -> None:
        """The ways on for who is locked, in place of the number pad; none: the pad."""
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for button in buttons[:_MOST_WAYS]:
            button.installEventFilter(self)
            self._ways.addWidget(button)
        self._ways.addStretch(1)
        self._right.setCurrentIndex(1 if buttons else 0)

    def _mark(self) -> None:
        for user_id, button in self._buttons.items():
            button.setChecked(self._person is not None and self._person.id == user_id)
        if self._person is None:
            words = tr("PIN")
        elif self._stuck is not None:
            words = tr("PIN of {name}, to unlock {other}", name=self._person.name, other=self._stuck.name)
        elif self._person.has_pin:
            words = tr("PIN of {name}", name=self._person.name)
        else:
            words = tr("{name} has no PIN: Enter goes on.", name=self._person.name)
        if words != self.hint.text():
            self.hint.setText(words)
            announce(self, words)

    # -- keys --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if len(text) == 1 and text in _DIGITS:
            self._digit(text)
        elif key == Qt.Key.Key_Backspace:
            self._back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.clear_pin()
            self.say("")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._step(-1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Left) else 1)
        elif text.isalpha():
            self._initial(text)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_for_me(watched, event):
            self.keyPressEvent(event)
            return True
        return False

    def _is_for_me(self, watched: QObject, event: QKeyEvent) -> bool:
        """Digits and Enter are the PIN's wherever the focus is, but letters of a name are the name's."""
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if watched is self._name:
            if ends or (event.text() in _DIGITS and event.text()):
                self._person = self._named() or self._person
                return True
            return False
        return event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops: list[QWidget] = [self._name] if self._name.isVisible() else list(self._buttons.values())
        stops += [part for part in self._way_buttons() if part.isVisible()]
        if not stops:
            return True
        here = next((at for at, stop in enumerate(stops) if stop.hasFocus()), -1 if forward else 0)
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _way_buttons(self) -> list[QWidget]:
        found = [self._ways.itemAt(place) for place in range(self._ways.count())]
        return [part for item in found if item is not None and (part := item.widget()) is not None]

    def _digit(self, sign: str) -> None:
        if len(self._pin) < MOST_PIN and not self._waiting:
            self._pin += sign
            self.dots.set_count(len(self._pin))
            self.say("")

    def _back(self) -> None:
        self._pin = self._pin[:-1]
        self.dots.set_count(len(self._pin))

    def _enter(self) -> None:
        if self._waiting:
            return
        person, name = self._person, self._name.text() if self._name.isVisible() else ""
        if person is not None and not person.has_pin:
            self.person_chosen.emit(person)
        elif person is None and not name.strip():
            self.say(self.who.text(), wrong=True)
        elif len(self._pin) < LEAST_PIN:
            self.say(tr("A PIN has {least} to {most} digits.", least=LEAST_PIN, most=MOST_PIN), wrong=True)
        else:
            pin = self._pin
            self.clear_pin()
            self.pin_given.emit(person, name, pin)

    def _named(self) -> Person | None:
        wanted = self._name.text().strip().casefold()
        return next((one for one in self._people if one.name.casefold() == wanted), None)

    def _on_name(self) -> None:
        self._person = self._named()
        self._mark()

    def _step(self, steps: int) -> None:
        if len(self._people) > MOST_BUTTONS or not self._people:
            return
        ids = [one.id for one in self._people]
        here = ids.index(self._person.id) if self._person is not None and self._person.id in ids else -1
        self.preset(self._people[(here + steps) % len(ids)])

    def _initial(self, letter: str) -> None:
        """A letter chooses the next person whose name begins with it."""
        ids = [one.id for one in self._people]
        here = ids.index(self._person.id) if self._person is not None and self._person.id in ids else -1
        turned = [*self._people[here + 1 :], *self._people[: here + 1]]
        found = next((one for one in turned if one.name.casefold().startswith(letter.casefold())), None)
        if found is not None:
            self.preset(found)

    # -- building --

    def _build(self, station: str) -> None:
        title = station_label(tr("Locked"), size=_TITLE, weight=fonts.BOLD)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Glyph("lock", 28, Tone.TEXT))
        head.addWidget(title)
        head.addWidget(station_label(station, tone=Tone.MUTED, elide=True), 1)
        self._name = Field(tr("Your name"), height=BOX, name=tr("Your name"))
        self._name.setFont(fonts.station_font(fonts.ST_SMALL, fonts.NORMAL))
        self._name.setAcceptDrops(False)
        self._name.textEdited.connect(self._on_name)
        self._name.installEventFilter(self)
        self._grid = QGridLayout()
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, (_LEAST_COLUMN - GAP) // 2)
        self.who = station_label("", size=fonts.ST_SMALL, wrap=True)
        self.hint = station_label("", size=fonts.ST_SMALL, wrap=True)
        self.message = station_label("", size=fonts.ST_SMALL, weight=fonts.STRONG, wrap=True)
        self.dots, self.pad = Dots(), NumberPad()
        self.pad.digit.connect(self._digit)
        self.pad.back.connect(self._back)
        self.pad.entered.connect(self._enter)
        ways = QWidget()
        self._ways = QVBoxLayout(ways)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._right = QStackedWidget()  # the same room for both, so that nothing moves under a finger
        self._right.addWidget(self.pad)
        self._right.addWidget(ways)
        for words in (self.who, self.hint, self.message):
            words.setMinimumHeight(_LINES)
            edge = Qt.AlignmentFlag.AlignTop if words is self.message else Qt.AlignmentFlag.AlignBottom
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | edge)
        self._assemble(head, (self.who, self._name, self._grid, self.message), (self.hint, self.dots, self._right))

    def _assemble(self, head: QHBoxLayout, left: Sequence[QWidget | QLayout], right: Sequence[QWidget]) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(48)
        for parts in (left, right):
            holder = QWidget()
            holder.setMinimumWidth(_LEAST_COLUMN)
            holder.setMaximumWidth(_COLUMN)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            for part in parts:
                column.addLayout(part) if isinstance(part, QLayout) else column.addWidget(part)
            column.addStretch(1)
            columns.addWidget(holder, 1)
        for layout in (head, self._grid, self._ways):
            layout.setSpacing(GAP)
        inner = QWidget()
        inner.setMaximumWidth(2 * _COLUMN + 48)
        middle = QVBoxLayout(inner)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(GAP)
        middle.addLayout(head)
        middle.addLayout(columns)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
