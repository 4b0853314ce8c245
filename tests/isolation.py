"""Keeps tests away from the user's files, from the network, and from waiting for a disk."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import tempfile
from pathlib import Path
from typing import Any

import pytest

# Where programs look for what is the user's, and where that is in a folder of ours.
FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "USERPROFILE": "home",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
}
# Linux's disk in memory, and more than a whole run of three processes needs of it.
_IN_MEMORY, _ENOUGH = Path("/dev/shm"), 6 * 1024**3


class NetworkClosed(RuntimeError):
    """A test reached for another machine."""


def write_in_memory() -> None:
    """Where the system has a disk in memory, what tests write lies there, unless TMPDIR says otherwise.

    Thousands of shops are made and committed to, and nothing is asked that a disk answers but how long it takes: no
    test pulls a plug.
    """
    if "TMPDIR" in os.environ or not os.access(_IN_MEMORY, os.W_OK):
        return
    if shutil.disk_usage(_IN_MEMORY).free >= _ENOUGH:
        os.environ["TMPDIR"] = str(_IN_MEMORY)
        tempfile.tempdir = None


def redirect_user_folders(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Send everything that is looked up under the user's home into ``folder``, and forget the user's own settings."""
    for name, place in FOLDERS.items():
        (folder / place).mkdir(parents=True, exist_ok=True)
        patch.setenv(name, str(folder / place))
    (folder / "run").chmod(0o700)
    for name in [name for name in os.environ if name.startswith("STATIONMASTER_")]:
        patch.delenv(name)


def is_this_machine(host: object) -> bool:
    """Whether ``host`` (a name or an address, as text or bytes) is certain to be this machine."""
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
    if text in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(host: object) -> None:
    if not is_this_machine(host):
        raise NetworkClosed(f"Tests stay on this machine, but one asked for {host!r}.")


def close_network(patch: pytest.MonkeyPatch) -> None:
    """From now on Python's sockets reach this machine only; anything else raises NetworkClosed and sends nothing."""

    def guard(name: str, position: int) -> None:
        original = getattr(socket.socket, name)

        def guarded(self: socket.socket, *args: Any) -> Any:
            address = args[position]
            if isinstance(address, tuple):  # Unix sockets have plain text here
                _refuse(address[0])
            return original(self, *args)

        patch.setattr(socket.socket, name, guarded)

    for name, position in (("connect", 0), ("connect_ex", 0), ("sendto", -1)):
        guard(name, position)
    look_up = socket.getaddrinfo

    def guarded_look_up(host: Any, *args: Any, **options: Any) -> Any:
        _refuse(host)
        return look_up(host, *args, **options)

    patch.setattr(socket, "getaddrinfo", guarded_look_up)
