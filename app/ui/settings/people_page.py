"""Settings of people: who works here, their roles and PINs, and how long a window waits before it locks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import LOCK_MINUTES, ROLE_WORDS, Role
from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.queries.people import Person, people
from app.queries.settings import shop_setting
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor
from app.services.shop_settings import SHOP_SETTINGS, ChangeSetting
from app.ui import fonts
from app.ui.i18n import said_error, tr, trn
from app.ui.settings.badges import SHEET, SINGLE, Badges
from app.ui.settings.number_field import NumberField
from app.ui.settings.rows import SettingRow
from app.ui.view import Kit
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Frame
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.label import Tone, label

if TYPE_CHECKING:
    from app.context import AppContext

_NAME_WIDTH, _FIELD_WIDTH = 72, 200
_COLUMNS = 4


def people_sections(kit: Kit, badges: Badges) -> list[tuple[str, list[SettingRow]]]:
    """The sections of the page."""
    found: list[tuple[str, list[SettingRow]]] = [
        ("", [PeopleRow(kit, badges)]),
        (tr("Locks by itself after"), [_minutes_row(kit, role) for role in Role]),
    ]
    for _title, rows in found:
        for row in rows:
            row.setProperty("helpTopic", "people")
    return found


def _minutes_row(kit: Kit, role: Role) -> SettingRow:
    key = LOCK_MINUTES[role]
    known, title = SHOP_SETTINGS[key], tr(ROLE_WORDS[role])
    field = NumberField(name=title, least=known.least, most=known.most, unit=tr("min"))
    field.setObjectName(key)
    field.setEnabled(False)
    row = SettingRow(
        title,
        tr("Minutes without a key, click or scan; 0 is never."),
        field,
        changed=lambda: field.isEnabled() and field.value() != known.default,
        reset=lambda: field.setValue(known.default),
        words=tr("lock, timeout, idle, PIN"),
    )

    def show(value: Any) -> None:
        field.show_value(value if isinstance(value, int) else known.default)
        field.setEnabled(True)
        row.renew()

    def save(value: int) -> None:
        row.renew()
        kit.tasks.run(
            row,
            ChangeSetting(key, value),
            done=lambda _done: row.say_fault(""),
            failed=lambda error: row.say_fault(said_error(error)),
        )

    field.settled.connect(save)
    kit.tasks.read(row, shop_setting, key, done=show, failed=lambda error: row.say_fault(said_error(error)))
    return row


class PeopleRow(SettingRow):
    """Everybody, and what can be done for them. Who has a PIN proves it once; leaving the page forgets it."""

    def __init__(self, kit: Kit, badges: Badges) -> None:
        super().__init__(
            tr("Who works here"),
            tr("A PIN keeps others from working in your name. Five wrong ones lock it until a supervisor unlocks."),
            words=tr("user, person, role, PIN, owner, manager, packer, badge"),
        )
        self._kit, self._context, self._badges = kit, cast("AppContext", kit.context), badges
        self._logins = Logins(self._context.read, getattr(self._context, "beside", self._context.read))
        self._desk: Supervisor | None = None
        self._people: list[Person] = []
        self._open_for = 0  # who is being changed
        self._focus_on = 0  # whose button gets the focus once it is there
        self._shows_gone = False
        self._new_name = ""
        self._body = QWidget()
        self._text.addSpacing(8)
        self._text.addWidget(self._body)
        kit.tasks.changed.connect(self._on_changed)
        if hasattr(self._context, "database"):
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if hasattr(self._context, "database"):
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._desk is not None or self._open_for:
            self._desk, self._open_for = None, 0
            self._rebuild()

    # -- reading --

    def _on_changed(self, changes: tuple[Touched, ...]) -> None:
        if any(touched.topic is Topic.SETTINGS for touched in changes) and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._kit.tasks.read(self, people, gone=True, done=self._on_people, failed=self._fail, key="p")

    def _on_people(self, found: list[Person]) -> None:
        me = self._context.facts.user_id
        is_other = self._desk is not None and self._desk.by_id != me
        if is_other:
            self._desk = None
        if found != self._people or is_other:  # else what is half typed stays
            self._people = found
            self._rebuild()

    @property
    def _me(self) -> Person | None:
        return next((one for one in self._people if one.id == self._context.facts.user_id), None)

    # -- showing --

    def _rebuild(self) -> None:
        """Anew: it changes when a person changes something, and a shop has a handful of people."""
        old, self._body = self._body, QWidget()
        self._text.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)  # the name has what the others leave
        grid.setColumnMinimumWidth(0, fonts.dp(_NAME_WIDTH))
        me = self._me
        if me is not None and me.has_pin and self._desk is None:
            _add_line(grid, self._proof_line())
        for person in self._people:
            if not person.is_gone:
                self._add_person(grid, person)
        _add_line(grid, self._add_line())
        gone = [person for person in self._people if person.is_gone]
        _add_line(grid, self._foot_line(len(gone)))
        for person in gone if self._shows_gone else ():
            self._add_gone(grid, person)
        focus = self._body.findChild(Button, _change_name(self._focus_on)) if self._focus_on else None
        self._focus_on = 0
        if focus is not None:
            QTimer.singleShot(0, focus, focus.setFocus)

    def _proof_line(self) -> QWidget:
        field = _pin_field(tr("Your PIN"))
        button = Button(tr("Go on"), kind=Kind.PRIMARY)

        def prove() -> None:
            pin, me = field.text(), self._context.facts.user_id
            field.clear()
            call = self._kit.tasks.call
            call(self, supervisor, self._context, self._logins, me, pin, done=self._on_proven, failed=self._fail)

        button.clicked.connect(prove)
        field.returnPressed.connect(prove)
        return _line(label(tr("To change people:"), tone=Tone.MUTED), field, button)

    def _on_proven(self, desk: Supervisor) -> None:
        self._desk = desk
        self.say_fault("")
        self._rebuild()

    def _add_person(self, grid: QGridLayout, person: Person) -> None:
        state = tr("Locked") if person.is_locked else tr("PIN set") if person.has_pin else tr("No PIN")
        tone = Tone.ERROR if person.is_locked else Tone.MUTED
        change = Button(tr("Change"), tip=tr("Name, role, PIN and badge of {name}", name=person.name))
        change.setObjectName(_change_name(person.id))
        change.clicked.connect(lambda: self._toggle(person))
        _add_row(grid, [_name_of(person), _role_of(person), label(state, tone=tone), change])
        if person.id == self._open_for:
            _add_line(grid, self._panel(person))

    def _toggle(self, person: Person) -> None:
        self._focus_on = person.id if self._open_for == person.id else 0
        self._open_for = 0 if self._open_for == person.id else person.id
        self._rebuild()

    def _panel(self, person: Person) -> QWidget:
        """What can be changed of a person."""
        panel = Frame()
        panel.setAccessibleName(person.name)
        column = QVBoxLayout(panel)
        column.setSpacing(8)
        if person.is_locked:
            free = Button(tr("Unlock"), icon="lock-open", tip=tr("Let {name} try again", name=person.name))
            free.clicked.connect(lambda: self._do(lambda desk: desk.unlock(person.id)))
            column.addWidget(free)
        for line in (self._name_line, self._role_line, self._pin_line, self._badge_line):
            column.addWidget(line(person))
        return panel

    def _name_line(self, person: Person) -> QWidget:
        field = Field(tr("Name"), name=tr("Name of {name}", name=person.name))
        field.setMaximumWidth(fonts.dp(_FIELD_WIDTH))
        field.setText(person.name)
        field.selectAll()
        save = Button(tr("Rename"))

        def keep() -> None:
            name = field.text()
            self._do(lambda desk: desk.rename(person.id, name))

        save.clicked.connect(keep)
        field.returnPressed.connect(keep)
        QTimer.singleShot(0, field, field.setFocus)
        return _line(field, save)

    def _role_line(self, person: Person) -> QWidget:
        role = _role_choice(tr("Role of {name}", name=person.name), person.role)
        at = role.currentIndex()

        def give(_at: int) -> None:
            chosen = Role(str(role.currentData()))
            self._do(lambda desk: desk.set_role(person.id, chosen), back=lambda: role.setCurrentIndex(at))

        role.activated.connect(give)
        words = tr("{name} works here no more", name=person.name)
        gone = Button(tr("Archive"), kind=Kind.GHOST, icon="archive", tip=words)
        gone.clicked.connect(lambda: self._do(lambda desk: desk.archive(person.id)))
        return _line(role, None, gone)

    def _pin_line(self, person: Person) -> QWidget:
        field = _pin_field(tr("New PIN"), tr("New PIN of {name}", name=person.name))
        save = Button(tr("Set PIN"))
        is_own = person.id == self._context.facts.user_id

        def keep() -> None:
            pin = field.text()
            field.clear()
            self._do(lambda desk: desk.set_pin(person.id, pin), own_pin=is_own)

        save.clicked.connect(keep)
        field.returnPressed.connect(keep)
        parts: list[QWidget] = [field, save]
        if person.has_pin:
            remove = Button(tr("Remove the PIN"), kind=Kind.GHOST)
            remove.clicked.connect(lambda: self._do(lambda desk: desk.remove_pin(person.id), own_pin=is_own))
            parts.append(remove)
        return _line(*parts)

    def _badge_line(self, person: Person) -> QWidget:
        sheet = Choice(name=tr("What badges are printed on"))
        sheet.addItem(tr("Label, 100 x 50 mm"), SINGLE)
        sheet.addItem(tr("A4 sheet, 24 labels"), SHEET)
        button = Button(tr("Print badge"))
        button.clicked.connect(
            lambda: self._badges.print_badges([person.id], str(sheet.currentData()), self._fail, name=person.name)
        )
        return _line(sheet, button)

    def _add_line(self) -> QWidget:
        field = Field(tr("Name"), name=tr("Name of a new person"))
        field.setMaximumWidth(fonts.dp(_FIELD_WIDTH))
        field.setText(self._new_name)
        field.textEdited.connect(self._keep_new_name)
        role = _role_choice(tr("Role of the new person"), Role.PACKER)
        button = Button(tr("Add"), icon="plus")

        def take_in(desk: Supervisor, name: str, chosen: str) -> int:
            made = desk.add(name, chosen)
            self._new_name = ""
            return made

        def add() -> None:
            self._do(partial(take_in, name=field.text(), chosen=str(role.currentData())))

        button.clicked.connect(add)
        field.returnPressed.connect(add)
        return _line(field, role, button)

    def _keep_new_name(self, name: str) -> None:
        """The page is built anew when anything changes, which is no reason to type it again."""
        self._new_name = name

    def _foot_line(self, gone: int) -> QWidget:
        every = Button(tr("Badges of everybody"), kind=Kind.GHOST, icon="id-card")
        every.clicked.connect(lambda: self._badges.print_badges((), SHEET, self._fail))
        parts: list[QWidget] = [every]
        if gone:
            more = Button(trn("{n} archived", "{n} archived", gone), kind=Kind.GHOST, icon="archive")
            more.clicked.connect(self._toggle_gone)
            parts.append(more)
        return _line(*parts)

    def _toggle_gone(self) -> None:
        self._shows_gone = not self._shows_gone
        self._rebuild()

    def _add_gone(self, grid: QGridLayout, person: Person) -> None:
        back = Button(tr("Bring back"), icon="rotate-ccw", tip=tr("{name} works here again", name=person.name))
        back.clicked.connect(lambda: self._do(lambda desk: desk.restore(person.id)))
        _add_row(grid, [_name_of(person), _role_of(person), label(tr("Archived"), tone=Tone.MUTED), back])

    # -- doing --

    def _do(
        self, step: Callable[[Supervisor], int], *, back: Callable[[], object] | None = None, own_pin: bool = False
    ) -> None:
        """``back``: what a control has to go back to if it cannot be; ``own_pin``: the PIN that was proven changes."""
        me = self._me

        def failed(error: OperationError) -> None:
            if back is not None:
                back()
            self._fail(error)

        if me is not None and me.has_pin and self._desk is None:
            if back is not None:
                back()
            self.say_fault(tr("Enter your own PIN first, above."))
            return
        desk = self._desk or Supervisor(self._context, self._logins, self._context.facts.user_id, None)
        self._kit.tasks.call(self, step, desk, done=lambda _id: self._on_done(own_pin), failed=failed)

    def _on_done(self, own_pin: bool) -> None:
        self.say_fault("")
        if own_pin:
            self._desk = None
        if self._open_for:
            self._focus_on, self._open_for = self._open_for, 0
            self._rebuild()
        self._kit.tasks.announce((Touched(Topic.SETTINGS, None),))

    def _fail(self, error: OperationError) -> None:
        self.say_fault(said_error(error))


def _add_row(grid: QGridLayout, parts: Sequence[QWidget]) -> None:
    row = grid.rowCount()
    *before, button = parts
    for column, part in enumerate(before):
        grid.addWidget(part, row, column)
    grid.addWidget(button, row, len(before), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _add_line(grid: QGridLayout, part: QWidget) -> None:
    grid.addWidget(part, grid.rowCount(), 0, 1, _COLUMNS)


def _change_name(user_id: int) -> str:
    return f"change-person-{user_id}"


def _name_of(person: Person) -> QWidget:
    return label(person.name, weight=fonts.STRONG, tone=Tone.MUTED if person.is_gone else Tone.TEXT, elide=True)


def _role_of(person: Person) -> QWidget:
    return label(tr(ROLE_WORDS[person.role]), tone=Tone.MUTED, flow=True)


def _line(*parts: QWidget | None) -> QWidget:
    """Side by side; None takes the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part) if part is not None else row.addStretch(1)
    if None not in parts:
        row.addStretch(1)
    return holder


def _pin_field(hint: str, name: str = "") -> Field:
    field = Field(hint, name=name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaximumWidth(fonts.dp(_FIELD_WIDTH))
    return field


def _role_choice(name: str, role: Role) -> Choice:
    choice = Choice(name=name)
    for known in Role:
        choice.addItem(tr(ROLE_WORDS[known]), known.value)
    choice.setCurrentIndex(list(Role).index(role))
    return choice
