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
from app.wording import Words, mark, words
from db.failures import Failure, Trouble, classify, trouble_of

_UNCHANGED = words("Nothing was changed.")
_UNSURE = words("The last step may or may not have been saved.")
_SAME_STEP = words("Try again: the same step is never done twice.")

# What happened, as {where}, {login} and {database} fill it in; and what to do.
_WORDS: Mapping[Trouble, tuple[str, str]] = {
    Trouble.BUSY: (
        mark("The database is busy."),
        mark("Try again in a moment."),
    ),
    Trouble.TOO_MANY: (
        mark("The database {where} is busy: it takes no more connections just now."),
        mark(
            "Close programs that are not needed or try again in a moment. If it stays so, whoever looks after"
            " the server raises max_connections or puts pgbouncer before it."
        ),
    ),
    Trouble.TOO_SLOW: (
        mark("The database took too long over this step and stopped it."),
        mark("Try again in a moment. If it stays so, whoever looks after the server finds out what keeps it."),
    ),
    Trouble.NOT_RUNNING: (
        mark("The database {where} cannot be reached just now: nothing listens there."),
        mark("Check its address and port, and that the server is running, then try again."),
    ),
    Trouble.NO_HOST: (
        mark("The database {where} cannot be reached just now: nobody knows a machine of that name."),
        mark("Check the name in its address and this machine's network, then try again."),
    ),
    Trouble.NO_ANSWER: (
        mark("The database {where} cannot be reached just now: it does not answer."),
        mark("Check its address, the network and any firewall between here and there, then try again."),
    ),
    Trouble.STARTING: (
        mark("The database {where} cannot be reached just now: the server is starting."),
        mark("Wait a moment, then try again."),
    ),
    Trouble.STOPPING: (
        mark("The database {where} cannot be reached just now: the server ended the connection or is being stopped."),
        mark("Wait until it is back, then try again."),
    ),
    Trouble.BROKEN: (
        mark("The connection to the database {where} broke."),
        mark("Check the network and that the server is running, then try again."),
    ),
    Trouble.NO_PRIMARY: (
        mark("The database {where} cannot be reached just now: none of these servers takes changes."),
        mark("Wait until one of them has taken over, or name the server that takes changes."),
    ),
    Trouble.READ_ONLY: (
        mark("The database {where} is a copy for reading and takes no changes."),
        mark("Name the server that takes changes, or all of them: postgresql://LOGIN@FIRST,SECOND/{database}"),
    ),
    Trouble.WRONG_PASSWORD: (
        mark("The server refused the password of the login {login} at {where}."),
        mark(
            "Correct it in PGPASSFILE, PGPASSWORD or the keyring. A lost password is replaced: stationmaster db"
            " revoke-station, then db add-station."
        ),
    ),
    Trouble.NO_PASSWORD: (
        mark("The server wants a password for the login {login} at {where}, and there is none."),
        mark("Put it into PGPASSFILE (the line that db init and db add-station print), PGPASSWORD or the keyring."),
    ),
    Trouble.NO_LOGIN: (
        mark("The server does not let the login {login} in at {where}."),
        mark(
            "Check the login's name. Whoever looks after the server sees whether it was revoked (stationmaster"
            " db status --admin-url ...) and whether pg_hba.conf lets it in from this machine."
        ),
    ),
    Trouble.NO_DATABASE: (
        mark("There is no database {database} on the server of {where}."),
        mark(
            "Check the name, or make it: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres"
            " --name {database}"
        ),
    ),
    Trouble.UNTRUSTED: (
        mark(
            "The certificate of the server {where} is from nobody that this machine trusts, so it may be another"
            " server. The password was not sent."
        ),
        mark(
            "Add ?sslrootcert=FILE with the certificate of the authority that signed it; ask whoever looks after"
            " the server for that file."
        ),
    ),
    Trouble.EXPIRED: (
        mark("The certificate of the server {where} is out of date. The password was not sent."),
        mark("Whoever looks after the server renews it. Check this machine's date and time too."),
    ),
    Trouble.OTHER_NAME: (
        mark(
            "The certificate of the server {where} is for another name, so it may be another server. The"
            " password was not sent."
        ),
        mark("Use the name that the certificate was made for, or have one made for this name."),
    ),
    Trouble.NO_TLS: (
        mark("The server {where} does not encrypt its connections. The password was not sent."),
        mark("Whoever looks after the server turns ssl on and gives it a certificate."),
    ),
    Trouble.NO_ROOTS: (
        mark("The file with the authorities to trust cannot be read, so the server {where} cannot be checked."),
        mark("Correct sslrootcert=FILE in the address."),
    ),
    Trouble.DENIED: (
        mark("The login {login} may not do this in the database {where}."),
        mark(
            "If it is a station's everyday work, whoever looks after the server runs what sets the rights anew:"
            " stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}"
        ),
    ),
    Trouble.FULL: (
        mark("The server {where} has no room left (disk or memory)."),
        mark("Whoever looks after the server makes room, then try again."),
    ),
    Trouble.UNNAMED: (
        mark("The database {where} cannot be reached just now."),
        mark("Check its address, that it is running and that this machine may open it, then try again."),
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
    happened, fix = (_filled(template, url) for template in _WORDS[trouble])
    parts = [happened, _UNSURE if unsure else _UNCHANGED]
    if trouble in _QUOTED and (quoted := _said(error)):
        parts.append(words("It says: {words}.", words=quoted))
    kind: Callable[..., OperationError] = Refused if trouble in _REFUSALS else Unavailable
    return kind(_in_a_row(*parts), fix=_in_a_row(_SAME_STEP, fix) if unsure else fix)


def _of_a_file(failure: Failure, unsure: bool) -> OperationError | None:
    changed = _UNSURE if unsure else _UNCHANGED
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


def _filled(template: str, url: URL) -> Words:
    where = url.render_as_string(hide_password=True)
    login = url.username or os.environ.get("PGUSER") or _own_name()
    names = {"where": where, "login": login, "database": url.database or login}
    return Words(template, {name: value for name, value in names.items() if f"{{{name}}}" in template})


def _in_a_row(*sentences: Words) -> Words:
    """Several sentences as one text, each of which is said in the language of the screen."""
    values = {f"s{place}": sentence for place, sentence in enumerate(sentences)}
    return Words(" ".join(f"{{{name}}}" for name in values), values)


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
