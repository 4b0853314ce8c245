"""People and their PINs: who may change whom, what is recorded of it, and that guessing ends. Both engines."""

from __future__ import annotations

import json
import unicodedata
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from app.context import AppContext, open_shop
from app.domain.people import TRIES, Role
from app.errors import BadInput, NotFound, Refused
from app.queries.people import people
from app.services import login_store, logins
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor
from app.settings import Settings
from tests.crowd import together
from tests.factories import one, rows_of
from tests.services import guessers

OWNER = 1


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash that takes no time: what it costs is another test."""
    monkeypatch.setattr(logins, "_HASH", {"time_cost": 1, "memory_cost": 32, "parallelism": 1, "hash_len": 32})


@pytest.fixture
def desk(shop: AppContext) -> Supervisor:
    """The owner, without a PIN."""
    return supervisor(shop, Logins(shop.read, shop.beside), OWNER, None)


def again(desk: Supervisor, by_id: int = OWNER, pin: str | None = "1234") -> Supervisor:
    """The desk after somebody proved who they are."""
    return supervisor(desk.shop, desk.logins, by_id, pin)


def named(shop: Any) -> dict[str, tuple[str, bool, bool]]:
    return {one.name: (one.role.value, one.has_pin, one.is_locked) for one in shop.read(people)}


def test_a_new_shop_has_its_owner_who_takes_people_in(shop: AppContext, desk: Supervisor) -> None:
    assert named(shop) == {"Owner": ("owner", False, False)}
    mia = desk.add("  Mia \n Sample ", Role.PACKER)
    desk.rename(mia, "Mia")
    desk.set_role(mia, Role.MANAGER)
    assert named(shop) == {"Mia": ("manager", False, False), "Owner": ("owner", False, False)}
    desk.archive(mia)
    assert "Mia" not in named(shop)
    desk.restore(mia)
    assert named(shop)["Mia"] == ("manager", False, False)


@pytest.mark.parametrize("name", ["", "  ", "a\0b", "x" * 61, "Mi\u202ea"])
def test_what_is_no_name_is_refused(desk: Supervisor, name: str) -> None:
    with pytest.raises(BadInput, match="Nothing was changed"):
        desk.add(name, Role.PACKER)


def test_a_name_is_given_once_also_when_its_owner_is_archived(desk: Supervisor) -> None:
    mia = desk.add("Mia", Role.PACKER)
    for name in ("Mia", "MIA", "Ｍｉａ"):
        with pytest.raises(BadInput, match="There is a person Mia already"):
            desk.add(name, Role.PACKER)
    desk.archive(mia)
    with pytest.raises(BadInput, match="There is a person Mia already"):
        desk.add("mia", Role.PACKER)
    with pytest.raises(BadInput, match="There is no role 'boss'"):
        desk.add("Bo", "boss")
    with pytest.raises(NotFound):
        desk.rename(99, "Nobody")


@pytest.mark.parametrize("lose", [lambda desk: desk.archive(OWNER), lambda desk: desk.set_role(OWNER, Role.PACKER)])
def test_the_last_owner_stays_one(shop: AppContext, desk: Supervisor, lose: Any) -> None:
    bo = desk.add("Bo", Role.OWNER)
    desk.archive(bo)
    with pytest.raises(Refused, match="the last owner"):
        lose(desk)
    desk.restore(bo)
    lose(desk)
    with pytest.raises(Refused, match="the last owner"):
        again(desk, bo, None).archive(bo)


PINS = [
    "",
    "123",
    "1234567890123",
    "12 34",
    " 1234",
    "1234\n",
    "12\x0034",
    "١٢٣٤",
    "１２３４",
    "12a4",
    "1' OR 1",
    "9" * 1_000_000,
]


@pytest.mark.parametrize("pin", PINS, ids=[f"{len(pin)}:{pin[:9]!a}" for pin in PINS])
def test_what_is_no_pin_is_refused_and_counted_nowhere(shop: AppContext, desk: Supervisor, pin: str) -> None:
    with pytest.raises(BadInput, match="A PIN has 4 to 12 digits"):
        desk.set_pin(OWNER, pin)
    desk.set_pin(OWNER, "1234")
    with pytest.raises(BadInput, match="A PIN has 4 to 12 digits"):
        desk.logins.attempt(OWNER, pin)
    assert one(shop, "SELECT failures FROM user_secret") == 0
    assert unicodedata.digit("１") == 1, "digits all the same, and not ours"


def test_a_pin_lets_in_and_another_does_not(shop: AppContext, desk: Supervisor) -> None:
    desk.set_pin(OWNER, "1234")
    tries = [desk.logins.attempt(OWNER, pin) for pin in ("4321", "1111", "1234", "0000")]
    assert [(outcome.is_right, outcome.tries) for outcome in tries] == [(False, 4), (False, 3), (True, 5), (False, 4)]
    assert tries[1].words == "Name or PIN is wrong. 3 tries left."
    assert named(shop)["Owner"] == ("owner", True, False)


def test_five_wrong_ones_lock_and_the_right_one_does_not_help_then(shop: AppContext, desk: Supervisor) -> None:
    desk.set_pin(OWNER, "1234")
    said = [desk.logins.attempt(OWNER, "0000").words for _ in range(TRIES)]
    assert said[-2:] == ["Name or PIN is wrong. 1 try left.", "Locked. A supervisor can unlock."]
    assert named(shop)["Owner"] == ("owner", True, True)
    assert desk.logins.attempt(OWNER, "1234").words == "Locked. A supervisor can unlock."
    later = open_shop(Settings(), url=shop.database.url.render_as_string(hide_password=False))
    assert named(later)["Owner"] == ("owner", True, True), "also after a restart"
    later.close()


def test_unknown_names_get_the_same_words_and_hashes(
    shop: AppContext, desk: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("No Pin", Role.PACKER)
    desk.set_pin(OWNER, "1234")
    made, really = list[str](), logins.key_of

    def noted(pin: str, salt: bytes) -> bytes:
        made.append(pin)
        return really(pin, salt)

    monkeypatch.setattr(logins, "key_of", noted)
    said, hashes = {}, {}
    for name in ("Owner", "Nobody", "No Pin"):
        made.clear()
        said[name] = [desk.logins.attempt(None, "0000", name=name).words for _ in range(TRIES + 2)]
        hashes[name] = len(made)
    assert said["Owner"] == said["Nobody"] == said["No Pin"]
    assert hashes == dict.fromkeys(said, TRIES), "one for each try before the lock, none after"


def test_salts_of_strangers_stay_and_look_like_others(shop: AppContext, desk: Supervisor) -> None:
    desk.set_pin(OWNER, "1234")
    first = [shop.read(login_store.salt, user_id) for user_id in (OWNER, 0, 7)]
    assert first == [shop.read(login_store.salt, user_id) for user_id in (OWNER, 0, 7)]
    assert len(set(first)) == 3 and {len(salt) for salt in first} == {16}


def test_from_the_first_pin_of_an_owner_on_people_are_changed_with_a_pin(shop: AppContext, desk: Supervisor) -> None:
    mia = desk.add("Mia", Role.PACKER)
    desk.set_pin(OWNER, "1234")
    steps: list[Callable[[], object]] = [
        lambda: desk.add("Bo", Role.PACKER),
        lambda: desk.set_pin(mia, "5678"),
        lambda: desk.set_pin(OWNER, "0000"),
        lambda: again(desk, mia, None).set_role(mia, Role.OWNER),
    ]
    for step in steps:
        with pytest.raises((Refused, NotFound), match="Nothing was changed"):
            step()
    with pytest.raises(Refused, match=r"Name or PIN is wrong\. 4 tries left\. Nothing was changed"):
        again(desk, OWNER, "9999")
    owner = again(desk)
    owner.set_pin(mia, "5678")
    owner.set_pin(OWNER, "2345")
    assert desk.logins.attempt(OWNER, "2345").is_right and desk.logins.attempt(mia, "5678").is_right
    again(desk, mia, "5678").set_pin(mia, "6789")
    assert desk.logins.attempt(mia, "6789").is_right, "everybody changes their own with it"
    again(desk, mia, "6789").remove_pin(mia)
    assert named(shop)["Mia"] == ("packer", False, False)


def test_a_manager_looks_after_packers_and_associates_only(shop: AppContext, desk: Supervisor) -> None:
    max_id, mia, bo = (desk.add(name, role) for name, role in (("Max", "manager"), ("Mia", "packer"), ("Bo", "owner")))
    desk.set_pin(max_id, "1111")
    desk.set_pin(OWNER, "1234")
    manager = again(desk, max_id, "1111")
    manager.set_pin(mia, "5678")
    manager.set_role(mia, "associate")
    manager.rename(manager.add("Zoe", "packer"), "Zoë")
    steps: list[Callable[[], object]] = [
        lambda: manager.set_pin(bo, "0000"),
        lambda: manager.set_role(mia, "manager"),
        lambda: manager.add("Eve", "owner"),
        lambda: manager.archive(bo),
        lambda: manager.set_role(max_id, "owner"),
        lambda: again(desk, mia, "5678").rename(mia, "Owner 2"),
        lambda: again(desk, mia, "5678").unlock(max_id),
    ]
    for step in steps:
        with pytest.raises(Refused, match="Only an owner may do this"):
            step()


def test_who_is_locked_is_freed_by_another_who_supervises(shop: AppContext, desk: Supervisor) -> None:
    max_id, mia = desk.add("Max", "manager"), desk.add("Mia", "packer")
    for user_id, pin in ((max_id, "1111"), (mia, "5678"), (OWNER, "1234")):
        desk.set_pin(user_id, pin)
    for user_id in (OWNER, mia):
        for _ in range(TRIES):
            desk.logins.attempt(user_id, "0000")
    with pytest.raises(Refused, match="Locked"):
        again(desk)
    manager = again(desk, max_id, "1111")
    manager.unlock(OWNER)
    manager.unlock(mia)
    assert desk.logins.attempt(OWNER, "1234").is_right and desk.logins.attempt(mia, "5678").is_right
    with pytest.raises(Refused):
        manager.unlock(max_id)


def test_neither_names_nor_pins_nor_keys_are_in_the_log(shop: AppContext, desk: Supervisor) -> None:
    mia = desk.add("Mia Sample", "packer")
    desk.rename(mia, "Mia Example")
    desk.set_pin(OWNER, "73519264")
    owner = again(desk, pin="73519264")
    owner.set_pin(mia, "846205")
    key, salt = owner.key, shop.read(login_store.salt, OWNER)
    assert key is not None
    log = json.dumps([list(row) for row in rows_of(shop, "SELECT name, payload, result FROM operation")], default=str)
    log += str(rows_of(shop, "SELECT topics FROM change"))
    for word in ("Mia", "73519264", "846205", key.hex(), salt.hex(), repr(key)):
        assert word not in log
    assert "73519264" not in repr(owner) and key.hex() not in repr(owner) and repr(key) not in repr(owner)
    assert rows_of(shop, "SELECT count(*) FROM operation WHERE name LIKE 'people.%'")[0][0] == 4


def test_a_gesture_that_comes_twice_is_done_once(desk: Supervisor) -> None:
    op_id = uuid.uuid4()
    assert desk.add("Mia", "packer", op_id=op_id) == desk.add("Mia", "packer", op_id=op_id)


def test_a_try_is_counted_before_it_is_compared(
    shop: AppContext, desk: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever dies, or breaks off, after the offer has used up a try."""
    desk.set_pin(OWNER, "1234")
    monkeypatch.setattr(login_store, "check", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        desk.logins.attempt(OWNER, "0000")
    assert one(shop, "SELECT failures FROM user_secret") == 1


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_server_tells_nothing_to_who_rolls_back(shop: AppContext, desk: Supervisor) -> None:
    """Offering and asking in one transaction, which would leave no count behind."""
    desk.set_pin(OWNER, "1234")
    key = logins.key_of("1234", shop.read(login_store.salt, OWNER))
    with shop.database.writing() as conn:
        assert login_store.offer(conn, OWNER, key) == ("counted", 4)
        assert login_store.check(conn, OWNER, key)[0] == "again"
        with conn.begin_nested():
            assert login_store.check(conn, OWNER, key)[0] == "again"
    with shop.database.writing() as conn:
        assert login_store.check(conn, OWNER, b"another") == ("again", 4), "only what was offered is compared"
        assert login_store.check(conn, OWNER, key) == ("right", 5)


@pytest.mark.slow
def test_sixteen_processes_that_guess_get_five_tries_in_all(fresh_url: str) -> None:
    shop = open_shop(Settings(), url=fresh_url)
    desk = supervisor(shop, Logins(shop.read, shop.beside), OWNER, None)
    desk.set_pin(OWNER, "1234")
    shop.close()
    evaluated = together(guessers.guessing, [(fresh_url, OWNER, 2)] * 16)
    assert 1 <= sum(evaluated) <= TRIES
    shop = open_shop(Settings(), url=fresh_url)
    assert named(shop)["Owner"] == ("owner", True, True)
    assert not Logins(shop.read, shop.beside).attempt(OWNER, "1234").is_right
    shop.close()
