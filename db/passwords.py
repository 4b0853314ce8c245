"""Passwords of logins: from PGPASSFILE or PGPASSWORD (the driver reads those itself), or from the system's keyring.

They are never in settings, never on a command line, never printed. Keyrings that keep passwords readable are not used:
only those of an operating system or a desktop are.
"""

from __future__ import annotations

import importlib
import logging
from collections.abc import Mapping
from typing import Any

SERVICE = "stationmaster"
# Of the package keyring: Windows, macOS, and the Secret Service, KWallet and libsecret of Linux desktops.
_SAFE = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
)
log = logging.getLogger("stationmaster.passwords")


def entry(given: Mapping[str, Any]) -> str:
    """The name under which the password lies: ``user@host:port/database``, several hosts divided by commas.

    ``given`` has the driver's words: host, port, dbname, user.
    """
    places = ",".join(f"{host}:{port}" for host, port in _places(given))
    return f"{given.get('user') or ''}@{places}/{given.get('dbname') or ''}"


def _places(given: Mapping[str, Any]) -> list[tuple[str, str]]:
    hosts = str(given.get("host") or "localhost").split(",")
    ports = [port or "5432" for port in str(given.get("port") or "").split(",")]
    return list(zip(hosts, ports if len(ports) == len(hosts) else ports[:1] * len(hosts), strict=True))


def look_up(given: Mapping[str, Any]) -> str | None:
    """The password that the keyring holds for the login; None where it has none or there is no safe keyring.

    May ask the person to unlock the keyring.
    """
    keyring = _safe_keyring()
    if keyring is None:
        return None
    apart = [entry({**given, "host": host, "port": port}) for host, port in _places(given)]
    try:
        found = (keyring.get_password(SERVICE, name) for name in dict.fromkeys([entry(given), *apart]))
        return next((str(password) for password in found if password is not None), None)
    except Exception as error:  # noqa: BLE001 - each keyring has errors of its own; none of them may stop work
        log.warning("the keyring gave no password: %s", type(error).__name__)
        return None


def keep(given: Mapping[str, Any], password: str) -> bool:
    """Put the password into the keyring; False where there is no safe one or it did not take it."""
    keyring = _safe_keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, entry(given), password)
        return bool(keyring.get_password(SERVICE, entry(given)) == password)
    except Exception as error:  # noqa: BLE001 - each keyring has errors of its own; PGPASSFILE is the other way
        log.warning("the keyring took no password: %s", type(error).__name__)
        return False


def pass_lines(given: Mapping[str, Any], password: str) -> list[str]:
    """The lines for the PGPASSFILE (``~/.pgpass``), one for each host."""
    database, user = str(given.get("dbname") or ""), str(given.get("user") or "")
    return [
        ":".join(_escaped(part) for part in (host, port, database, user, password)) for host, port in _places(given)
    ]


def _escaped(part: str) -> str:
    return part.replace("\\", "\\\\").replace(":", "\\:")


def _safe_keyring() -> Any:
    """The keyring of the system, None where there is none that keeps secrets secret."""
    try:
        keyring = importlib.import_module("keyring")
        found = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - the package is not there, or what it needs of the desktop is not
        log.info("there is no keyring: %s", type(error).__name__)
        return None
    return next((one for one in getattr(found, "backends", [found]) if is_safe(one)), None)


def is_safe(keyring: object) -> bool:
    """Whether this is a keyring of an operating system or desktop, not a file that anybody can read."""
    return type(keyring).__module__ in _SAFE
