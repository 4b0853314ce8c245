"""Answers about people, as JSON values and in words. PINs come from the terminal and are in no answer."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.output import Value
from app.cli.paper_answers import FilePrinter, print_fonts
from app.cli.session import Session, address
from app.cli.words import table
from app.domain.identifiers import fold_key
from app.domain.people import Role
from app.errors import BadInput, NotFound, Refused
from app.queries.people import Person, people
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor

_LONGEST_LINE = 100


def people_value(session: Session, *, archived: bool) -> Value:
    """Everybody who works here, and with ``archived`` who did."""
    return {"people": [_value(one) for one in session.shop.read(people, gone=archived)]}


def people_words(value: Value) -> str:
    """The list in words."""
    rows = [("name", "role", "PIN")]
    rows += [(one["name"], one["role"], _pin(one)) for one in value["people"]]
    return "\n".join(table(rows, frozenset()))


def person_words(value: Value) -> str:
    """One person in words."""
    return f"{value['name']}: {value['role']}, {_pin(value)}."


def _pin(one: Value) -> str:
    if one["archived"]:
        return "archived"
    return "locked" if one["locked"] else "has a PIN" if one["has_pin"] else "no PIN"


def _value(one: Person) -> Value:
    return {
        "id": one.id,
        "code": one.code,
        "name": one.name,
        "role": one.role.value,
        "has_pin": one.has_pin,
        "locked": one.is_locked,
        "archived": one.is_gone,
    }


def add_value(session: Session, name: str, role: str, by: str) -> Value:
    """Take somebody in."""
    return _now(session, _supervisor(session, by).add(name, role, op_id=session.step("add")))


def rename_value(session: Session, name: str, new: str, by: str) -> Value:
    """Call a person something else."""
    person = _named(session.shop.read(people, gone=True), name)
    return _now(session, _supervisor(session, by).rename(person.id, new, op_id=session.step("rename")))


def archive_value(session: Session, name: str, by: str) -> Value:
    """A person works here no more."""
    person = _named(session.shop.read(people, gone=True), name)
    return _now(session, _supervisor(session, by).archive(person.id, op_id=session.step("archive")))


def restore_value(session: Session, name: str, by: str) -> Value:
    """A person is back."""
    person = _named(session.shop.read(people, gone=True), name)
    return _now(session, _supervisor(session, by).restore(person.id, op_id=session.step("restore")))


def badge_value(session: Session, names: Sequence[str], out: Path, *, sheet: str, copies: int, used: int) -> Value:
    """Draw badges into a file, of everybody if nobody is named; ``used`` labels are off the first sheet already."""
    from app.printing.label_sheets import sheet_named
    from app.printing.product_label import render_product_labels
    from app.services.badges import badge_labels

    chosen = sheet_named(sheet)
    everybody = session.shop.read(people)
    labels = session.shop.read(badge_labels, [_named(everybody, name).id for name in names], copies=copies)
    rendered = render_product_labels(labels, print_fonts(), chosen, used=used)
    return {
        "document": "badges",
        "format": "pdf",
        "file": FilePrinter(out).send(rendered.data, out.name),
        "pages": rendered.pages,
        "labels": [{"name": label.title, "code": label.code} for label in labels],
        "warnings": list(rendered.warnings),
    }


def pin_value(session: Session, name: str, by: str, *, remove: bool) -> Value:
    """Give a PIN, or take it away."""
    person = _named(session.shop.read(people), name)
    desk = _supervisor(session, by)
    if remove:
        desk.remove_pin(person.id, op_id=session.step("pin"))
    else:
        desk.set_pin(person.id, _asked(f"New PIN of {person.name}: ", twice=True), op_id=session.step("pin"))
    return _now(session, person.id)


def unlock_value(session: Session, name: str, by: str) -> Value:
    """Free a person who is locked, by a supervisor."""
    person = _named(session.shop.read(people), name)
    return _now(session, _supervisor(session, by).unlock(person.id, op_id=session.step("unlock")))


def free_value(settings: Any, admin_url: str, db: str, name: str) -> Value:
    """Free a person who is locked, by who has the database. Raises Refused for a station of a server."""
    from app.services import login_store
    from db import rights
    from db.session import Database

    database = Database(admin_url or address(db, settings))
    try:
        if not (database.is_sqlite or admin_url):
            raise Refused(
                "A station cannot do this by itself. Nothing was changed.",
                fix="Name a supervisor with --by, or the database's administrator with --admin-url.",
            )
        from db.upgrade import require_current

        require_current(database)
        with database.schema_change() as conn:
            rights.become_owner(conn)
            person = _named(people(conn), name)
            login_store.free(conn, person.id)
            return _value(_named(people(conn), name))
    finally:
        database.close()


def _now(session: Session, user_id: int) -> Value:
    return _value(next(one for one in session.shop.read(people, gone=True) if one.id == user_id))


def _named(everybody: Sequence[Person], name: str) -> Person:
    for one in everybody:
        if fold_key(one.name) == fold_key(name):
            return one
    raise NotFound(f"There is no person {name!r}. Nothing was changed.", fix="See: stationmaster people")


def _supervisor(session: Session, by: str) -> Supervisor:
    everybody = session.shop.read(people)
    who = _named(everybody, by) if by else next(one for one in everybody if one.role is Role.OWNER)
    pin = _asked(f"PIN of {who.name}: ") if who.has_pin else None
    return supervisor(session.shop, Logins(session.shop.read, session.shop.beside), who.id, pin)


def _asked(words: str, *, twice: bool = False) -> str:
    """A PIN from the terminal, without echo; else a line of standard input. Raises BadInput."""
    if not sys.stdin.isatty():
        line = sys.stdin.readline(_LONGEST_LINE)
        return line.removesuffix("\n").removesuffix("\r")
    pin = getpass.getpass(words)
    if twice and getpass.getpass("Once more: ") != pin:
        raise BadInput("The two are not the same. Nothing was changed.", fix="Enter the PIN twice.")
    return pin
