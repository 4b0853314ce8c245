"""Settings of people: who works here, their roles and PINs, and how long a window waits before it locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import LOCK_MINUTES, ROLE_WORDS, Role
from app.domain.topics import Topic, Touched
from app.queries.people import Person, lock_facts
from app.queries.settings import shop_setting
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor
from app.services.shop_settings import SHOP_SETTINGS, ChangeSetting
from app.ui import fonts
from app.ui.i18n import said_error, tr
from app.ui.settings.number_field import NumberField
from app.ui.settings.rows import SettingRow
from app.ui.view import Kit
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.label import Tone, label

if TYPE_CHECKING:
    from app.context import AppContext

_NAME_WIDTH = 180


def people_sections(kit: Kit) -> list[tuple[str, list[SettingRow]]]:
    """The sections of the page."""
    found: list[tuple[str, list[SettingRow]]] = [
        ("", [PeopleRow(kit)]),
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

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            tr("Who works here"),
            tr("A PIN keeps others from working in your name. Five wrong ones lock it until a supervisor unlocks."),
            words=tr("user, person, role, PIN, owner, manager, packer, badge"),
        )
        self._kit, self._context = kit, cast("AppContext", kit.context)
        self._logins = Logins(self._context.read, getattr(self._context, "beside", self._context.read))
        self._desk: Supervisor | None = None
        self._people: list[Person] = []
        self._open_for = 0  # whose PIN is being typed
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._text.addSpacing(8)
        self._text.addLayout(self._lines)
        kit.tasks.changed.connect(self._on_changed)
        if hasattr(self._context, "database"):
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if hasattr(self._context, "database"):
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk, self._open_for = None, 0

    # -- reading --

    def _on_changed(self, changes: tuple[Touched, ...]) -> None:
        if any(touched.topic is Topic.SETTINGS for touched in changes) and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._kit.tasks.read(self, lock_facts, done=lambda found: self._on_people(found[0]), failed=self._fail, key="p")

    def _on_people(self, found: list[Person]) -> None:
        self._people = found
        me = self._context.facts.user_id
        if self._desk is not None and self._desk.by_id != me:
            self._desk = None
        self._rebuild()

    @property
    def _me(self) -> Person | None:
        return next((one for one in self._people if one.id == self._context.facts.user_id), None)

    # -- showing --

    def _rebuild(self) -> None:
        """Anew: it changes when a person changes something, and a shop has a handful of people."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        me = self._me
        if me is not None and me.has_pin and self._desk is None:
            self._lines.addWidget(self._proof_line())
        for person in self._people:
            self._lines.addWidget(self._person_line(person))
            if person.id == self._open_for:
                self._lines.addWidget(self._pin_line(person))
        self._lines.addWidget(self._add_line())

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

    def _person_line(self, person: Person) -> QWidget:
        name = QWidget()  # gives an elided label the width that it does not ask for
        name.setFixedWidth(fonts.dp(_NAME_WIDTH))
        inside = QHBoxLayout(name)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label(person.name, weight=fonts.STRONG, elide=True), 1)
        role = _role_choice(tr("Role of {name}", name=person.name), person.role)
        role.activated.connect(
            lambda _at: self._do(lambda desk: desk.set_role(person.id, Role(str(role.currentData()))))
        )
        state = tr("Locked") if person.is_locked else tr("PIN set") if person.has_pin else tr("No PIN")
        pin = Button(tr("PIN"), icon="lock", tip=tr("Set or change the PIN of {name}", name=person.name))
        pin.clicked.connect(lambda: self._toggle_pin(person))
        parts: list[QWidget] = [name, role, label(state, tone=Tone.ERROR if person.is_locked else Tone.MUTED), pin]
        if person.is_locked:
            free = Button(tr("Unlock"), tip=tr("Let {name} try again", name=person.name))
            free.clicked.connect(lambda: self._do(lambda desk: desk.unlock(person.id)))
            parts.append(free)
        gone = Button(tr("Archive"), kind=Kind.GHOST, tip=tr("{name} works here no more", name=person.name))
        gone.clicked.connect(lambda: self._do(lambda desk: desk.archive(person.id)))
        return _line(*parts, gone)

    def _toggle_pin(self, person: Person) -> None:
        self._open_for = 0 if self._open_for == person.id else person.id
        self._rebuild()

    def _pin_line(self, person: Person) -> QWidget:
        field = _pin_field(tr("New PIN of {name}", name=person.name))
        save = Button(tr("Save"), kind=Kind.PRIMARY)

        def keep() -> None:
            pin = field.text()
            field.clear()
            self._do(lambda desk: desk.set_pin(person.id, pin))

        save.clicked.connect(keep)
        field.returnPressed.connect(keep)
        parts: list[QWidget] = [field, save]
        if person.has_pin:
            remove = Button(tr("Remove the PIN"), kind=Kind.GHOST)
            remove.clicked.connect(lambda: self._do(lambda desk: desk.remove_pin(person.id)))
            parts.append(remove)
        QTimer.singleShot(0, field, field.setFocus)
        return _line(*parts)

    def _add_line(self) -> QWidget:
        field = Field(tr("Name"), name=tr("Name of a new person"))
        role = _role_choice(tr("Role of the new person"), Role.PACKER)
        button = Button(tr("Add"), icon="plus")

        def add() -> None:
            name, chosen = field.text(), str(role.currentData())
            self._do(lambda desk: desk.add(name, chosen))

        button.clicked.connect(add)
        field.returnPressed.connect(add)
        return _line(field, role, button)

    # -- doing --

    def _do(self, step: Callable[[Supervisor], int]) -> None:
        me = self._me
        if me is not None and me.has_pin and self._desk is None:
            self.say_fault(tr("Enter your own PIN first, above."))
            self._rebuild()
            return
        desk = self._desk or Supervisor(self._context, self._logins, self._context.facts.user_id, None)
        self._kit.tasks.call(self, step, desk, done=self._on_done, failed=self._fail)

    def _on_done(self, user_id: int) -> None:
        self.say_fault("")
        if self._open_for:
            self._open_for = 0
            if user_id == self._context.facts.user_id:
                self._desk = None  # the key was that of the old PIN
        self._kit.tasks.announce((Touched(Topic.SETTINGS, None),))

    def _fail(self, error: Any) -> None:
        self.say_fault(said_error(error))
        self._rebuild()


def _line(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder


def _pin_field(name: str) -> Field:
    field = Field(name, name=name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setFixedWidth(fonts.dp(_NAME_WIDTH))
    return field


def _role_choice(name: str, role: Role) -> Choice:
    choice = Choice(name=name)
    for known in Role:
        choice.addItem(tr(ROLE_WORDS[known]), known.value)
    choice.setCurrentIndex(list(Role).index(role))
    return choice
