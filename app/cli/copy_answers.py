"""The answer of ``db copy``: what was copied, table by table, and what to do next. As JSON, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.database_answers import login_value, login_words
from app.cli.output import Progress, Value
from app.cli.session import address, collect_from_here
from app.cli.words import moment, plural, table
from app.errors import BadInput, OperationError, Refused
from app.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

    from db.admin import NewShared
    from db.copying import CopyReport
    from db.session import Database

_SHOWN_DIGITS = 12
_SECRET = ("login_pepper", "user_secret")  # as in db.rights, which is not loaded for words
_PORT = 5432


def copy_value(settings: Settings, db: str, to: str, admin_url: str, progress: Progress) -> Value:
    """Copy the shop at ``db`` to ``to`` and say what became of each table.

    With ``admin_url`` the database ``to`` is made if it is not there yet, and filled by the administrator.
    """
    from db.session import Database
    from db.upgrade import require_current

    collect_from_here()
    source, target = Database(address(db, settings), look=True), Database(address(to, settings))
    try:
        if not admin_url:
            return _copied(source, target, progress) | {"login": None}
        require_current(source)
        owner = _as_administrator(target, admin_url)
        made = _made(source, owner, admin_url)
        try:
            return _copied(source, owner, progress) | _opened_by(target, made)
        except OperationError as error:
            raise _after_all(error, owner, made) from error
        finally:
            owner.close()
    finally:
        source.close()
        target.close()


def _copied(source: Database, target: Database, progress: Progress) -> Value:
    from db.copying import copy_shop

    return _report(copy_shop(source, target, progress=progress)) | {
        "source": _plain(source),
        "target": _plain(target),
    }


def _plain(database: Database) -> str:
    """The address without its password: passwords come from elsewhere."""
    url = database.url
    plain = url.create(url.drivername, url.username, None, url.host, url.port, url.database, url.query)
    return plain.render_as_string()


def _report(report: CopyReport) -> Value:
    return {
        "equal": report.equal,
        "rows": report.rows,
        "seconds": report.seconds,
        "last_operation": report.last_operation,
        "last_recorded_at": report.last_recorded_at,
        "later_operations": report.later_operations,
        "left_out": list(report.left_out),
        "tables": [
            {
                "name": one.name,
                "rows": one.rows,
                "checksum": one.digest,
                "target_rows": one.target_rows,
                "target_checksum": one.target_digest,
                "equal": one.equal,
            }
            for one in report.tables
        ],
    }


def _as_administrator(target: Database, admin_url: str) -> Database:
    """The target as the administrator opens it. Raises BadInput."""
    from db.admin_steps import admin_address
    from db.session import Database

    url = admin_address(admin_url)
    if target.is_sqlite or _server(target.url) != _server(url):
        raise BadInput(
            "--to and --admin-url are not on the same server. Nothing was changed.",
            fix="Use --to postgresql://HOST/NAME and --admin-url postgresql://ADMIN@HOST/postgres",
        )
    return Database(url.set(database=target.url.database))


def _server(url: URL) -> tuple[str, str]:
    """Host and port; of sockets and of several hosts they stand in the query."""
    return str(url.host or url.query.get("host", "")), str(url.port or url.query.get("port", _PORT))


def _made(source: Database, owner: Database, admin_url: str) -> NewShared | None:
    """Make the target a shared database unless it is one already; its first station's login."""
    from db import admin
    from db.admin_steps import admin_address, connected, database_there
    from db.upgrade import SchemaStatus

    name, url = owner.url.database or "", admin_address(admin_url)
    with connected(url.set(database=url.database or "postgres"), autocommit=True) as conn:
        there = database_there(conn, name) is not None
    shared = owner.url.render_as_string(hide_password=False)
    if there and admin.probe(shared).status is not SchemaStatus.EMPTY:
        return None
    here = admin.probe(source.url.render_as_string(hide_password=False))
    return admin.init(admin_url, name=name, company=here.company, station=next(iter(here.stations), ""))


def _opened_by(target: Database, made: NewShared | None) -> Value:
    """How stations open the copy."""
    return (
        {"login": None, "target": _plain(target)} if made is None else {"login": login_value(made), "target": made.url}
    )


def _after_all(error: OperationError, owner: Database, made: NewShared | None) -> OperationError:
    """What to add to an error when the database was made before it."""
    if made is None:
        return error
    return Refused(
        f"{error.message} The database {owner.url.database} was made before, and is empty.",
        fix=f"{error.fix} The same command then copies into it; for the password of its station's login:"
        " stationmaster db revoke-station, then db add-station.",
        lines=error.lines,
    )


def copy_words(value: Value) -> str:
    """A copy in words."""
    return "\n".join([*_table(value), *(_done(value) if value["equal"] else _differs(value))])


def _table(value: Value) -> list[str]:
    """Every table with rows: how many, and the beginning of both checksums."""
    filled = [one for one in value["tables"] if one["rows"] or not one["equal"]]
    rows = [("table", "rows", "checksum", "read back")]
    for one in filled:
        back = "the same" if one["equal"] else f"NOT the same: {one['target_rows']:,} rows"
        rows.append((one["name"], f"{one['rows']:,}", one["checksum"][:_SHOWN_DIGITS], back))
    empty = len(value["tables"]) - len(filled)
    return [*table(rows, frozenset({1})), *([f"and {plural(empty, 'table')} without rows"] if empty else [])]


def _done(value: Value) -> list[str]:
    lines = [
        f"Copied {plural(value['rows'], 'row')} from {value['source']} to {value['target']} in {value['seconds']:,} s,"
        " and read them back: the two are the same."
    ]
    if value["last_operation"] is not None:
        when = moment(value["last_recorded_at"])
        lines.append(f"The copy ends with operation {value['last_operation']:,}, recorded {when}.")
    if value["later_operations"]:
        lines.append(
            f"Meanwhile {plural(value['later_operations'], 'operation')} more went into {value['source']}, and not into"
            " the copy. Close the program on every station, then copy again to another database."
        )
    if value["later_operations"] is None:
        lines.append(f"Whether more went into {value['source']} meanwhile could not be asked: look there.")
    strangers = [name for name in value["left_out"] if name not in _SECRET]
    if strangers:
        lines.append(f"Tables that are not Stationmaster's were left out: {', '.join(strangers)}.")
    if len(strangers) < len(value["left_out"]):
        lines.append("PINs were left out: this login may not read them. An owner gives new ones there.")
    if value["login"]:
        lines.append(login_words(value["login"], made=True))
    else:
        lines.append(f"Next, on each station: stationmaster --db {value['target']}")
    return [
        *lines,
        f"{value['source']} was not changed: keep it, but work on one of the two only.",
    ]


def _differs(value: Value) -> list[str]:
    names = ", ".join(one["name"] for one in value["tables"] if not one["equal"])
    return [
        f"What was read back is not what was written: {names}. Nothing was kept at {value['target']};"
        f" {value['source']} was not changed.",
        "Have the disk and the memory of both machines looked at, then try again.",
        *([login_words(value["login"], made=True)] if value["login"] else []),
    ]
