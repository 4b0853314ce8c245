"""Tests cannot reach the user's files or another machine."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import platformdirs
import pytest

from app.context import AppContext, open_shop
from app.settings import Settings
from tests.databases import filled_copy
from tests.factories import incoming, one, take_in
from tests.isolation import NetworkClosed, is_this_machine, redirect_user_folders

# An address that is reserved for documentation (RFC 5737): nobody would answer, should the guard be gone.
FAR = "192.0.2.1"


def test_user_folders_lie_in_the_temporary_folder() -> None:
    inside = Path(tempfile.gettempdir()).resolve()
    for place in (Path.home(), platformdirs.user_data_path("stationmaster"), platformdirs.user_config_path("x")):
        assert place.resolve().is_relative_to(inside)


def test_settings_of_the_user_are_forgotten(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STATIONMASTER_DB", "postgresql://somewhere/real")
        redirect_user_folders(tmp_path, patch)
        assert "STATIONMASTER_DB" not in os.environ
        assert Path.home() == tmp_path / "home"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.3.2.1", "::1", "localhost", "", None, b"localhost"])
def test_this_machine_is_open(host: object) -> None:
    assert is_this_machine(host)


@pytest.mark.parametrize("host", [FAR, "10.0.0.1", "example.org", "0.0.0.0", "localhost.example.org", "::"])
def test_other_machines_are_closed(host: str) -> None:
    assert not is_this_machine(host)


def test_connecting_to_another_machine_is_refused() -> None:
    with socket.socket() as client, pytest.raises(NetworkClosed):
        client.connect((FAR, 9))
    with socket.socket() as client, pytest.raises(NetworkClosed):
        client.connect_ex((FAR, 9))
    with socket.socket(type=socket.SOCK_DGRAM) as client, pytest.raises(NetworkClosed):
        client.sendto(b"x", (FAR, 9))


def test_looking_up_another_machine_is_refused() -> None:
    with pytest.raises(NetworkClosed):
        socket.create_connection(("example.org", 443), timeout=1)


def test_loopback_still_works() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()[:2], timeout=5) as client,
    ):
        client.sendall(b"x")
        peer, _ = server.accept()
        with peer:
            assert peer.recv(1) == b"x"


_fills: list[AppContext] = []


def fill(shop: AppContext) -> None:
    """One order."""
    _fills.append(shop)
    take_in(shop, incoming("1001"))


def test_a_filled_shop_is_filled_once_and_each_tests_own(sqlite_template: Path, tmp_path: Path) -> None:
    for number in ("1002", "1003"):
        folder = tmp_path / number
        folder.mkdir()
        shop = open_shop(Settings(), url=f"sqlite:///{filled_copy(sqlite_template, folder, fill)}")
        assert one(shop, "SELECT max(number) FROM sales_order") == "1001"
        take_in(shop, incoming(number))
        shop.close()
    assert len(_fills) <= 1
    shop = open_shop(Settings(), url=f"sqlite:///{filled_copy(sqlite_template, tmp_path, lambda _: None)}")
    assert one(shop, "SELECT count(*) FROM sales_order") == 0
    shop.close()
