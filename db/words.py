"""Errors of a server in words: what happened, what was and was not changed, and what to do about it.

``told`` is the only place that knows them; ``db.session``, ``app.services.unit_of_work`` and ``db.admin`` raise what it
gives. The server's own words are quoted only where ours may not be enough, and never with a password in them.
"""

from __future__ import annotations

import getpass
import os
import re
from collections.abc import Callable, Mapping

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Refused, Unavailable
from app.wording import words
from db.failures import Failure, Trouble, classify, trouble_of

_UNSURE = "The last step may or may not have been saved."
_SAME_STEP = "Try again: the same step is never done twice."
_AGAIN = "then try again"
_RIGHTS = "stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database} sets the rights anew."

# What happened, as {where}, {login} and {database} fill it in; and what to do.
_WORDS: Mapping[Trouble, tuple[str, str]] = {
    Trouble.BUSY: ("The database is busy.", "Try again in a moment."),
    Trouble.TOO_MANY: (
        "The database {where} is busy: it takes no more connections just now.",
        "Close programs that are not needed or try again in a moment. If it stays so, whoever looks after the server"
        " raises max_connections or puts pgbouncer before it.",
    ),
    Trouble.TOO_SLOW: (
        "The database took too long over this step and stopped it.",
        "Try again in a moment. If it stays so, whoever looks after the server finds out what keeps it.",
    ),
    Trouble.NOT_RUNNING: (
        "The database {where} cannot be reached just now: nothing listens there.",
        "Check its address and port, and that the server is running, " + _AGAIN + ".",
    ),
    Trouble.NO_HOST: (
        "The database {where} cannot be reached just now: nobody knows a machine of that name.",
        "Check the name in its address and this machine's network, " + _AGAIN + ".",
    ),
    Trouble.NO_ANSWER: (
        "The database {where} cannot be reached just now: it does not answer.",
        "Check its address, the network and any firewall between here and there, " + _AGAIN + ".",
    ),
    Trouble.STARTING: (
        "The database {where} cannot be reached just now: the server is starting.",
        "Wait a moment, " + _AGAIN + ".",
    ),
    Trouble.STOPPING: (
        "The database {where} cannot be reached just now: the server ended the connection or is being stopped.",
        "Wait until it is back, " + _AGAIN + ".",
    ),
    Trouble.BROKEN: (
        "The connection to the database {where} broke.",
        "Check the network and that the server is running, " + _AGAIN + ".",
    ),
    Trouble.NO_PRIMARY: (
        "The database {where} cannot be reached just now: none of these servers takes changes.",
        "Wait until one of them has taken over, or name the server that takes changes.",
    ),
    Trouble.READ_ONLY: (
        "The database {where} is a copy for reading and takes no changes.",
        "Name the server that takes changes, or all of them: postgresql://LOGIN@FIRST,SECOND/{database}",
    ),
    Trouble.WRONG_PASSWORD: (
        "The server refused the password of the login {login} at {where}.",
        "Correct it in PGPASSFILE, PGPASSWORD or the keyring. A lost password is replaced:"
        " stationmaster db revoke-station, then db add-station.",
    ),
    Trouble.NO_PASSWORD: (
        "The server wants a password for the login {login} at {where}, and there is none.",
        "Put it into PGPASSFILE (the line that db init and db add-station print), PGPASSWORD or the keyring.",
    ),
    Trouble.NO_LOGIN: (
        "The server does not let the login {login} in at {where}.",
        "Check the login's name. Whoever looks after the server sees whether it was revoked"
        " (stationmaster db status --admin-url ...) and whether pg_hba.conf lets it in from this machine.",
    ),
    Trouble.NO_DATABASE: (
        "There is no database {database} on the server of {where}.",
        "Check the name, or make it: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres"
        " --name {database}",
    ),
    Trouble.UNTRUSTED: (
        "The certificate of the server {where} is from nobody that this machine trusts, so it may be another server."
        " The password was not sent.",
        "Add ?sslrootcert=FILE with the certificate of the authority that signed it; ask whoever looks after the"
        " server for that file.",
    ),
    Trouble.EXPIRED: (
        "The certificate of the server {where} is out of date. The password was not sent.",
        "Whoever looks after the server renews it. Check this machine's date and time too.",
    ),
    Trouble.OTHER_NAME: (
        "The certificate of the server {where} is for another name, so it may be another server. The password was not"
        " sent.",
        "Use the name that the certificate was made for, or have one made for this name.",
    ),
    Trouble.NO_TLS: (
        "The server {where} does not encrypt its connections. The password was not sent.",
        "Whoever looks after the server turns ssl on and gives it a certificate.",
    ),
    Trouble.NO_ROOTS: (
        "The file with the authorities to trust cannot be read, so the server {where} cannot be checked.",
        "Correct sslrootcert=FILE in the address.",
    ),
    Trouble.DENIED: (
        "The login {login} may not do this in the database {where}.",
        "If it is a station's everyday work, whoever looks after the server runs what sets the rights anew: "
        + _RIGHTS.removesuffix(" sets the rights anew."),
    ),
    Trouble.FULL: (
        "The server {where} has no room left (disk or memory).",
        "Whoever looks after the server makes room, " + _AGAIN + ".",
    ),
    Trouble.UNNAMED: (
        "The database {where} cannot be reached just now.",
        "Check its address, that it is running and that this machine may open it, " + _AGAIN + ".",
    ),
}
_QUOTED = frozenset(
    {
        Trouble.UNNAMED,
        Trouble.NO_LOGIN,
        Trouble.NO_ROOTS,
        Trouble.DENIED,
        Trouble.UNTRUSTED,
        Trouble.OTHER_NAME,
        Trouble.FULL,
        Trouble.NO_HOST,
    }
)
# Nothing that waiting heals.
_REFUSALS = frozenset({Trouble.DENIED, Trouble.READ_ONLY})
_NOISE = re.compile(r"^(connection (failed|is bad): )?(connection to server .*? failed: )?(FATAL|ERROR|error):?\s*")
_URL = re.compile(r"postgres(?:ql)?(\+\w+)?://\S*")


def told(error: DBAPIError, url: URL, *, unsure: bool = False) -> OperationError | None:
    """The error in words; None for one that is a fault of the program.

    ``unsure``: an earlier try of the same step broke at a moment when it may have been saved.
    """
    trouble = trouble_of(error)
    if trouble is None:
        return _of_a_file(classify(error), unsure)
    happened, fix = (_filled(words, url) for words in _WORDS[trouble])
    said = f" It says: {_said(error)}." if trouble in _QUOTED and _said(error) else ""
    changed = _UNSURE if unsure else "Nothing was changed."
    kind: Callable[..., OperationError] = Refused if trouble in _REFUSALS else Unavailable
    return kind(f"{happened} {changed}{said}", fix=f"{_SAME_STEP} {fix}" if unsure else fix)


def _of_a_file(failure: Failure, unsure: bool) -> OperationError | None:
    changed = _UNSURE if unsure else "Nothing was changed."
    if failure is Failure.RETRY:
        return Unavailable(
            words("The database is busy. {changed}", changed=changed), fix=words("Try again in a moment.")
        )
    if failure is Failure.FULL:
        return Unavailable(
            words(
                "The database cannot be written: the disk is full or the folder is not writable. {changed}",
                changed=changed,
            ),
            fix=words("Make room or choose another folder, then try again."),
        )
    if failure is Failure.DAMAGED:
        return Refused(
            words(
                "The database file is damaged: a part of it that is needed here cannot be read. {changed}",
                changed=changed,
            ),
            fix=words(
                "Stop work on every station and keep the file with everything beside it. "
                "stationmaster doctor says what is wrong with it; go on with the newest copy."
            ),
        )
    return None


def _filled(words: str, url: URL) -> str:
    where = url.render_as_string(hide_password=True)
    login = url.username or os.environ.get("PGUSER") or _own_name()
    names = {"where": where, "login": login, "database": url.database or login}
    return re.sub(r"\{(where|login|database)\}", lambda found: names[found[1]], words)


def _own_name() -> str:
    """Where the address names no login, the driver takes the name of whoever runs us."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # nobody in a container
        return "(none)"


def _said(error: DBAPIError) -> str:
    """The server's own first line, without what stands before it; of several hosts the last one's."""
    lines = str(error.orig).strip().splitlines() or [""]
    return _URL.sub("...", _NOISE.sub("", lines[0])).strip().rstrip(".")
