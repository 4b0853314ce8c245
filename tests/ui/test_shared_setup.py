"""The set-up assistant for a shared database, by keyboard alone, on a server that asks for passwords."""

from __future__ import annotations

import json
import socket
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.context import AppContext, make_shop, open_shop
from app.joining.places import Place
from app.queries.shop import shop_size
from app.services.stations import CloseStation, OpenStation
from app.settings import Settings, data_folder
from app.ui.shared_setup.parts import Secret
from app.ui.shared_setup.shell import Step
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice, Field
from tests.factories import count, incoming, one, take_in
from tests.guarded import NAME, Certificates, certificates
from tests.servers import free_port
from tests.ui.shared_desk import (
    CHIEF,
    CHIEF_PASSWORD,
    TYPING_MS,
    LockedServer,
    Person,
    locked,
    person,
    settings_file,
    step_of,
)

__all__ = ["certificates", "locked", "person"]

ASKING = "testing a connection"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, shops and password files of this test alone."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))


def test_a_pasted_address_fills_the_fields_and_its_password_is_masked(person: Person) -> None:
    person.page.where.server.setFocus()
    person.paste("postgresql://shop_station_office:p%40ss%3Aword@db.example:5433/shop?sslrootcert=/etc/ca.pem")
    where = person.page.where
    assert (where.server.text(), where.port.text(), where.database.text()) == ("db.example", "5433", "shop")
    assert where.login.text() == "shop_station_office"
    assert where.secret.text() == "p@ss:word"
    assert where.secret.field.echoMode() is QLineEdit.EchoMode.Password
    assert "p@ss" not in person.words
    assert where.place.options == (("sslrootcert", "/etc/ca.pem"),)


def test_an_address_that_is_typed_is_taken_apart_when_it_is_whole(person: Person) -> None:
    where = person.page.where
    where.server.setFocus()
    person.write("postgresql://o@db/s")
    assert where.login.text() == ""
    person.tab()
    assert (where.server.text(), where.login.text(), where.database.text()) == ("db", "o", "s")


def test_what_is_no_address_of_a_postgresql_is_told_without_repeating_it(person: Person) -> None:
    person.page.where.server.setFocus()
    person.paste("mysql://office:secret@db.example/shop")
    assert "not the address of a PostgreSQL" in person.words
    assert "secret" not in person.words


def test_join(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop(station="Packing 1")
    person.test(locked.pasted(shop))
    assert person.words.startswith("Sample Goods, 1 station: Packing 1.")
    person.enter()
    assert step_of(person) is Step.JOIN
    assert person.page.join.name == "Packing 1", "the login was made for this station"
    person.write("Tor 3")
    person.enter()
    assert step_of(person) is Step.DONE
    person.enter()
    (joined,) = person.joined
    assert (joined.settings.station, joined.company) == ("Tor 3", "Sample Goods")
    opened = open_shop(joined.settings, url=joined.address)
    assert opened.facts.station_name == "Tor 3"
    opened.close()
    kept = json.loads(settings_file().read_text())
    assert kept["db"] == shop.url
    assert shop.password not in settings_file().read_text()


def local_shop() -> AppContext:
    """This PC's own shop, with an order and counted stock in it."""
    data_folder().mkdir(parents=True, exist_ok=True)
    shop = make_shop(Settings(), url=Settings().database_url, company="Alte Lagerhaus GmbH", currency="CHF")
    take_in(shop, incoming("1001"), incoming("1002"))
    count(shop, {("EM-BL", "Main"): 7})
    return shop


def focused_field(person: Person) -> Field:
    """The field with the focus."""
    assert isinstance(person.focus, Field)
    return person.focus


def unpacked(locked: LockedServer) -> str:
    """A database of another program."""
    name = locked.new_name()
    locked.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    locked.execute(sql.SQL("CREATE TABLE invoice (id int)"), name)
    return name


def primary(person: Person) -> str:
    """What the way on is called."""
    return person.page.findChildren(Button)[1].text()


def test_without_a_keyring_the_line_for_the_password_file_is_shown_masked_and_can_be_copied(
    person: Person, locked: LockedServer, tmp_path: Path
) -> None:
    shop = locked.new_shop()
    person.test(locked.pasted(shop))
    person.enter()
    person.enter()
    assert step_of(person) is Step.DONE
    (line,) = person.page.done.findChildren(Secret)
    assert shop.password not in line.text()
    person.key(Qt.Key.Key_F8)
    assert line.text() == f"127.0.0.1:{locked.port}:{shop.url.rpartition('/')[2]}:{shop.login}:{shop.password}"
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.clipboard().text() == line.text()
    # The line works: with it in the file, the address without a password is enough.
    (tmp_path / "pgpass").write_text(line.text() + "\n")
    (tmp_path / "pgpass").chmod(0o600)
    person.enter()
    open_shop(person.joined[0].settings).close()


def test_with_a_keyring_the_password_goes_there_and_the_shop_opens_at_once(
    person: Person, locked: LockedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr("db.passwords._safe_keyring", lambda: ring)
    shop = locked.new_shop()
    person.test(locked.pasted(shop))
    person.enter()
    person.enter()
    (joined,) = person.joined
    assert joined.in_keyring
    assert list(ring.kept.values()) == [shop.password]
    open_shop(joined.settings).close()


class Ring:
    """A keyring that a desktop would have."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, password: str) -> None:
        """Keeps it."""
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        """Gives it."""
        return self.kept.get((service, name))


def test_make(person: Person, locked: LockedServer) -> None:
    name = locked.new_name()
    person.test(locked.address(name))
    assert f"no database {name} yet" in person.words
    person.enter()
    assert step_of(person) is Step.MAKE
    make = person.page.make
    assert (make.admin.text(), make.secret.text(), make.database.text()) == (CHIEF, CHIEF_PASSWORD, name)
    assert focused_field(person) is make.company
    person.paste("Lagerhaus Größenwahn & Söhne")
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_G)
    person.qtbot.waitUntil(lambda: make.code == "GBP")
    person.tab(2)
    person.write("Tor 3")
    person.enter()
    assert step_of(person) is Step.DONE, person.words
    person.enter()
    (joined,) = person.joined
    shop = open_shop(joined.settings, url=joined.address)
    facts = shop.facts
    shop.close()
    assert (facts.company, facts.currency, facts.station_name) == ("Lagerhaus Größenwahn & Söhne", "GBP", "Tor 3")
    assert joined.place.login != CHIEF, "the station works with a login of its own"
    kept = settings_file().read_text()
    assert CHIEF not in kept
    assert CHIEF_PASSWORD not in kept
    assert json.loads(kept)["station"] == "Tor 3"


def test_what_an_administrator_may_not_make_is_refused_in_place_and_nothing_typed_is_lost(
    person: Person, locked: LockedServer
) -> None:
    shop = locked.new_shop()
    person.test(locked.address(locked.new_name(), shop.login, shop.password))
    person.enter()
    person.page.make.company.setFocus()
    person.paste("Sample Goods")
    person.enter()
    assert step_of(person) is Step.MAKE
    assert "may not make roles and databases" in person.words
    assert person.page.make.company.text() == "Sample Goods"
    assert not settings_file().exists()


def test_take_this_pcs_shop_along(person: Person, locked: LockedServer) -> None:
    local = local_shop()
    local.run(OpenStation("Tor 3", "", str(uuid.uuid4()), "this PC", "the window in front"))
    before = one(local, "SELECT count(*) FROM stock_move")
    file = local.database.path
    person.test(locked.address(locked.new_name()))
    person.enter()
    make = person.page.make
    assert make.take.isChecked()
    assert (make.company.text(), make.company.isEnabled(), make.code) == ("Alte Lagerhaus GmbH", False, "CHF")
    person.page.make.station.setFocus()
    person.write("Tor 3")
    person.enter()
    assert step_of(person) is Step.DONE, person.words
    said = " ".join(person.page.work.words)
    assert "Making the database" in said
    assert "this PC's shop" in said
    person.enter()
    (joined,) = person.joined
    assert joined.kept_file == file
    assert {table.title: table.rows for table in joined.copied}["Orders"] == 2
    assert all(table.rows == table.arrived for table in joined.copied)
    shared = open_shop(joined.settings, url=joined.address)
    assert shared.read(shop_size) == local.read(shop_size)
    assert one(shared, "SELECT count(*) FROM stock_move") == before
    assert shared.facts.station_name == "Tor 3"
    shared.close()
    assert one(local, "SELECT count(*) FROM sales_order") == 2, "the old file is as it was"
    local.close()


def test_a_shop_that_cannot_come_along_is_told_and_this_pc_goes_on_as_before(
    person: Person, locked: LockedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = local_shop()
    person.test(locked.address(locked.new_name()))
    person.enter()
    with local.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sales_order SET placed_at = 9223372036854775807 WHERE id = 1")
    person.enter()
    assert step_of(person) is Step.MAKE
    assert "was made, but this PC's shop did not come along" in person.words
    assert "sales_order" in person.words
    assert not settings_file().exists()
    local.close()


def test_this_pcs_shop_may_stay_behind(person: Person, locked: LockedServer) -> None:
    local_shop().close()
    person.test(locked.address(locked.new_name()))
    person.enter()
    person.page.make.take.setFocus()
    person.key(Qt.Key.Key_Space)
    person.qtbot.waitUntil(person.page.make.company.isEnabled)
    person.enter()
    person.enter()
    (joined,) = person.joined
    assert joined.copied == ()
    shared = open_shop(joined.settings, url=joined.address)
    assert shared.read(shop_size) == (0, 0)
    shared.close()


def test_wrong_password_is_told_and_the_next_one_is_tried(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.address(shop.url.rpartition("/")[2], shop.login, "not it"))
    assert "refused the password" in person.words
    assert focused_field(person) is person.page.where.secret.field
    person.paste(shop.password)
    person.enter()
    assert person.words.startswith("Sample Goods")


def test_what_was_found_no_longer_counts_once_a_field_was_changed(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.pasted(shop))
    assert primary(person) == "Name this station"
    person.page.where.secret.setFocus()
    person.paste("another")
    assert (primary(person), person.words) == ("Test connection", "")
    person.enter()
    assert step_of(person) is Step.WHERE
    assert "refused the password" in person.words


def test_no_password_is_told(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(shop.url)
    assert "wants a password" in person.words
    assert focused_field(person) is person.page.where.secret.field


def test_nobody_listens(person: Person) -> None:
    person.test(f"postgresql://office@127.0.0.1:{free_port()}/shop")
    assert "nothing listens there" in person.words
    assert "postgresql://" not in person.words
    assert focused_field(person) is person.page.where.server


@pytest.fixture
def encrypted(locked: LockedServer, certificates: Certificates) -> Iterator[LockedServer]:
    """The server with a certificate of the tests' own authority; without encryption afterwards."""
    locked.server.encrypt(certificates.sign(NAME))
    yield locked
    locked.server.plain()


def test_a_certificate_that_nobody_vouches_for_is_told_and_the_authoritys_file_is_chosen(
    person: Person, encrypted: LockedServer, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = encrypted.new_shop()
    address = encrypted.server.away(shop.login, shop.url.rpartition("/")[2])
    person.test(address.replace("@", f":{shop.password}@", 1))
    assert "so it may be another server. The password was not sent." in person.words
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(certificates.authority), ""))
    next(found for found in person.page.banner.findChildren(Button) if found.isVisible()).click()
    person.enter()
    assert person.words.startswith("Sample Goods")
    person.enter()
    person.enter()
    person.enter()
    assert str(certificates.authority) in person.joined[0].settings.db.replace("%2F", "/")


def test_a_server_that_does_not_encrypt_is_told(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.server.away(shop.login, shop.url.rpartition("/")[2]))
    assert "does not encrypt its connections. The password was not sent." in person.words


def test_another_programs_database(person: Person, locked: LockedServer) -> None:
    person.test(locked.address(unpacked(locked)))
    assert "belongs to another program" in person.words
    assert focused_field(person) is person.page.where.database
    person.enter()
    assert step_of(person) is Step.WHERE


def versioned(locked: LockedServer, version: str) -> tuple[str, str]:
    """A shop that says it is of another version: the station's address, and the administrator's."""
    shop = locked.new_shop()
    name = shop.url.rpartition("/")[2]
    locked.execute(sql.SQL("UPDATE alembic_version SET version_num = {}").format(sql.Literal(version)), name)
    return locked.pasted(shop), locked.address(name)


def test_an_older_shop_says_who_may_upgrade_it_and_how(person: Person, locked: LockedServer) -> None:
    as_station, as_chief = versioned(locked, "0001")
    person.test(as_station)
    assert "older Stationmaster" in person.words
    assert "may not upgrade it" in person.words
    assert f"stationmaster db upgrade --admin-url postgresql://ADMIN@127.0.0.1:{locked.port}/" in person.words
    assert primary(person) == "Test connection"
    next(found for found in person.page.banner.findChildren(Button) if found.text() == "Copy the command").click()
    assert QApplication.clipboard().text().startswith("stationmaster db upgrade --admin-url postgresql://ADMIN@")
    person.test(as_chief)
    assert "This login may upgrade it" in person.words
    assert primary(person) == "Upgrade it"


def test_an_older_shop_is_upgraded_by_a_login_that_may_and_joined(person: Person, locked: LockedServer) -> None:
    name = locked.new_name()
    locked.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    dump = Path(__file__).parent.parent / "data" / "schema-0001.postgresql.sql"
    locked.execute(sql.SQL(dump.read_text(encoding="utf-8")), name)
    person.test(locked.address(name))
    assert primary(person) == "Upgrade it"
    person.enter()
    assert primary(person) == "Name this station", person.words
    person.enter()
    person.write("Tor 3")
    person.enter()
    person.enter()
    (joined,) = person.joined
    shop = open_shop(joined.settings, url=joined.address)
    assert shop.read(shop_size)[0] == 18
    shop.close()


def test_a_newer_shop_wants_a_newer_program(person: Person, locked: LockedServer) -> None:
    as_station, _ = versioned(locked, "9999")
    person.test(as_station)
    assert "newer Stationmaster" in person.words
    assert "Update the program on this PC" in person.words
    person.enter()
    assert step_of(person) is Step.WHERE


def test_a_name_in_use_elsewhere_is_refused_by_host_and_another_one_is_taken(
    person: Person, locked: LockedServer
) -> None:
    shop = locked.new_shop(station="Packing 1")
    elsewhere = open_shop(Settings(), url=locked.pasted(shop))
    session = str(uuid.uuid4())
    station = elsewhere.run(OpenStation("Packing 1", "", session, "PC-7", "0.1")).result["station_id"]
    person.test(locked.pasted(shop))
    person.enter()
    person.enter()
    assert step_of(person) is Step.JOIN
    assert "The station Packing 1 is open on PC-7" in person.words
    assert not settings_file().exists()
    person.write("Packing 2")
    person.enter()
    assert step_of(person) is Step.DONE
    elsewhere.run(CloseStation(station, session))
    elsewhere.close()


def test_names_that_are_taken_are_shown_and_a_free_one_is_proposed(
    person: Person, locked: LockedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.joining.places.platform.node", lambda: "Packtisch.lager.example")
    shop = locked.new_shop(station="Packtisch")
    person.test(locked.address(shop.url.rpartition("/")[2]))
    person.enter()
    assert person.page.join.name == "Packtisch 2"
    person.write("packtisch")
    assert person.page.join.is_taken
    assert any("two PCs cannot be open" in word for word in person.words_on_page)


def test_an_administrator_who_joins_gets_a_login_for_the_station(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.address(shop.url.rpartition("/")[2]))
    person.enter()
    person.write("Office")
    person.enter()
    person.enter()
    (joined,) = person.joined
    assert joined.place.login not in (CHIEF, shop.login)
    assert CHIEF not in settings_file().read_text()
    opened = open_shop(joined.settings, url=joined.address)
    assert opened.facts.station_name == "Office"
    opened.close()


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that takes connections and never says a word."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(8)
        yield int(listening.getsockname()[1])


def test_escape_in_the_middle_stops_waiting_and_keeps_what_was_typed(person: Person, silent: int) -> None:
    person.page.where.server.setFocus()
    person.paste(f"postgresql://office:secret@127.0.0.1:{silent}/shop")
    person.key(Qt.Key.Key_Return)
    assert "Asking 127.0.0.1" in person.page.waiting.words
    person.escape()
    person.settle()
    assert "Stopped" in person.words
    where = person.page.where
    assert (where.login.text(), where.secret.text(), where.card.isEnabled()) == ("office", "secret", True)
    assert person.left == []
    assert not settings_file().exists()


def test_a_server_that_takes_its_time_is_told_of_at_once_and_its_answer_all_the_same(
    qtbot: QtBot, theme: object, silent: int
) -> None:
    person = Person(qtbot, patience_ms=1)
    person.page.where.server.setFocus()
    person.paste(f"postgresql://office:secret@127.0.0.1:{silent}/shop")
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "has not answered" in person.words)
    assert person.page.where.card.isEnabled()
    qtbot.waitUntil(lambda: "it does not answer" in person.words, timeout=30_000)
    person.close()


def test_a_late_answer_about_what_was_changed_meanwhile_is_told_to_nobody(
    qtbot: QtBot, theme: object, silent: int
) -> None:
    person = Person(qtbot, patience_ms=1)
    person.page.where.server.setFocus()
    person.paste(f"postgresql://office:secret@127.0.0.1:{silent}/shop")
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "has not answered" in person.words)
    person.write("db.example")
    qtbot.waitUntil(lambda: ASKING not in [thread.name for thread in threading.enumerate()], timeout=30_000)
    QTest.qWait(TYPING_MS)
    assert person.words == ""
    person.close()


def test_escape_while_it_is_made_stops_before_this_pc_joins(person: Person, locked: LockedServer) -> None:
    name = locked.new_name()
    person.test(locked.address(name))
    person.enter()
    person.page.make.company.setFocus()
    person.paste("Sample Goods")
    person.key(Qt.Key.Key_Return)
    assert step_of(person) is Step.WORK
    person.escape()
    person.settle()
    assert step_of(person) is Step.MAKE
    assert "This PC works as it did before" in person.words
    assert person.joined == []
    assert not settings_file().exists()
    # What was made is a whole shop that can be joined.
    person.escape()
    person.test(locked.address(name))
    assert person.words.startswith("Sample Goods, 1 station")


def test_escape_goes_one_step_up_and_loses_nothing(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.pasted(shop))
    person.enter()
    person.write("Office")
    person.escape()
    assert step_of(person) is Step.WHERE
    assert person.page.where.login.text() == shop.login
    person.enter()
    assert (step_of(person), person.page.join.name) == (Step.JOIN, "Office")
    person.escape()
    person.escape()
    assert len(person.left) == 1


def test_a_scan_confirms_nothing(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop()
    person.test(locked.pasted(shop))
    person.enter()
    assert step_of(person) is Step.JOIN
    QTest.keyClicks(person.focus, "4006381333931")
    QTest.keyClick(person.focus, Qt.Key.Key_Return)
    QTest.qWait(300)
    assert (step_of(person), person.page.is_busy) == (Step.JOIN, False)
    assert "That was a scan" in person.words
    assert "4006381333931" not in person.page.join.name
    assert not settings_file().exists()


def test_the_enter_of_a_scanner_as_slow_as_a_hand_confirms_nothing_either(qtbot: QtBot, theme: object) -> None:
    now = [0.0]
    person = Person(qtbot, clock=lambda: now[0])
    person.page.where.set_place(Place("127.0.0.1", "1", "shop", "office"))
    person.page.where.server.setFocus()
    person.write("127.0.0.1")
    now[0] += 0.02
    person.enter()
    assert "That was a scan" in person.words
    now[0] += 0.2
    person.enter()
    assert "nothing listens there" in person.words
    person.close()


def test_what_is_missing_is_named_and_gets_the_focus(person: Person) -> None:
    person.page.where.server.setFocus()
    person.write("db")
    person.enter()
    assert focused_field(person) is person.page.where.database
    assert person.words == "Say which database on that server."
    assert person.page.where.database.error


def test_a_port_that_is_none_is_told(person: Person) -> None:
    person.page.where.server.setFocus()
    person.paste("postgresql://office@127.0.0.1/shop")
    person.page.where.port.setFocus()
    person.write("99999")
    person.enter()
    assert "not a number from 1 to 65535" in person.words


def test_the_reveal_key_shows_and_masks_the_password(person: Person) -> None:
    secret = person.page.where.secret
    every = person.page.findChildren(Secret)
    assert {one.field.echoMode() for one in every} == {QLineEdit.EchoMode.Password}, "before anything is typed"
    person.page.where.server.setFocus()
    person.paste("postgresql://office:secret@127.0.0.1/shop")
    person.key(Qt.Key.Key_F8)
    assert secret.field.echoMode() is QLineEdit.EchoMode.Normal
    person.key(Qt.Key.Key_F8)
    assert secret.field.echoMode() is QLineEdit.EchoMode.Password


def test_an_address_that_asks_for_less_than_proof_is_taken_without_that(person: Person) -> None:
    person.page.where.server.setFocus()
    person.paste("postgresql://office@db.example/shop?sslmode=require")
    assert person.page.where.place.options == ()
    assert "proof" in person.words


def test_tab_goes_as_one_reads(person: Person) -> None:
    where = person.page.where
    where.server.setFocus()
    seen = []
    for _ in range(5):
        seen.append(person.focus)
        person.tab()
    assert seen == [where.server, where.port, where.database, where.login, where.secret.field]


def test_everything_has_a_name_for_screen_readers(person: Person) -> None:
    page = person.page
    person.page.banner.say("What happened.", "What to do.", fix="Do it", run=page.go_on)
    named = [*page.findChildren(Button), *page.findChildren(Field), *page.findChildren(Choice)]
    assert len(named) >= 12
    assert [widget for widget in named if not widget.accessibleName()] == []


def test_the_address_that_was_to_be_opened_stands_there_without_its_password(qtbot: QtBot, theme: object) -> None:
    person = Person(qtbot, address="postgresql://office:secret@db.example:5433/shop")
    where = person.page.where
    assert (where.server.text(), where.login.text(), where.secret.text()) == ("db.example", "office", "")
    person.close()
