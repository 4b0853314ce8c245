"""The roles of a shared database: their names carry the database's name, for roles belong to the whole server.

``<db>_owner`` owns everything and cannot log in; ``<db>_station`` is the group of the stations' logins and owns
nothing; ``<db>_reports`` may read. Every login of a station is a role of its own, so that each can be taken away. A
comment on a role says that it is ours and for whom: a role that only happens to have the name is never touched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.errors import BadInput
from app.wording import words

# With the longest suffix a name must stay below PostgreSQL's 63 bytes.
MOST_NAME = 30
_NAME = re.compile(rf"[a-z][a-z0-9_]{{0,{MOST_NAME - 1}}}")
_RESERVED = frozenset({"postgres", "template0", "template1"})
_MOST_SLUG = 63 - MOST_NAME - len("_station__99")


@dataclass(frozen=True, slots=True)
class Roles:
    """The names of a database's roles."""

    database: str

    @property
    def owner(self) -> str:
        """Owns the database and all that is in it; nobody logs in as it."""
        return f"{self.database}_owner"

    @property
    def station(self) -> str:
        """The group whose members are the stations' logins."""
        return f"{self.database}_station"

    @property
    def reports(self) -> str:
        """The group of those who only read."""
        return f"{self.database}_reports"

    def login(self, station: str, number: int = 1) -> str:
        """The login of a station; ``number`` parts stations whose names come to the same letters."""
        return f"{self.station}_{slug(station)}{f'_{number}' if number > 1 else ''}"

    @property
    def mark(self) -> str:
        """How the comment on each of our roles begins; what follows is a station's name, or nothing."""
        return f"Stationmaster, database {self.database}: "


@dataclass(frozen=True, slots=True)
class StationLogin:
    """One station's login: whether it may log in, and how many connections it has just now."""

    station: str
    login: str
    is_open: bool
    connections: int


def checked_name(name: str) -> str:
    """``name`` if a database of ours may have it. Raises BadInput."""
    if _NAME.fullmatch(name) is None or name in _RESERVED:
        raise BadInput(
            words("{name!r} cannot be the name of a shared database. Nothing was changed.", name=name),
            fix=words(
                "Use up to {most_name} small letters, digits and _, with a letter first, such as: shop",
                most_name=MOST_NAME,
            ),
        )
    return name


def slug(station: str) -> str:
    """A station's name in the letters that a login has: ``Packing 1`` -> ``packing_1``."""
    plain = unicodedata.normalize("NFKD", station).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_MOST_SLUG].strip("_") or "x"


def quoted(name: str) -> str:
    """A name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """A text as SQL takes it where it takes no parameters. PostgreSQL refuses NUL, so do we."""
    if "\0" in value:
        raise BadInput(
            words("A text with a NUL character cannot be kept. Nothing was changed."), fix=words("Take it out.")
        )
    return "E'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def roles_of(conn: Connection) -> Roles | None:
    """The roles of the database that we are connected to; None where it was not made as a shared one."""
    name = str(conn.execute(text("SELECT current_database()")).scalar_one())
    roles = Roles(name)
    found = conn.execute(
        text("SELECT count(*) FROM pg_roles WHERE rolname IN (:owner, :station, :reports)"),
        {"owner": roles.owner, "station": roles.station, "reports": roles.reports},
    ).scalar_one()
    return roles if found == 3 else None


def station_logins(conn: Connection, roles: Roles) -> list[StationLogin]:
    """Every login that a station of the database ever had, by name of the station.

    From PostgreSQL 16 on who makes a role is a member of it, so only those count that have our mark.
    """
    rows = conn.execute(
        text(
            "SELECT shobj_description(r.oid, 'pg_authid') AS said, r.rolname AS login, r.rolcanlogin AS is_open,"
            " (SELECT count(*) FROM pg_stat_activity a WHERE a.usesysid = r.oid"
            " AND a.datname = current_database()) AS connections"
            " FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid JOIN pg_roles g ON g.oid = m.roleid"
            " WHERE g.rolname = :station GROUP BY r.oid, r.rolname, r.rolcanlogin ORDER BY r.rolname"
        ),
        {"station": roles.station},
    )
    found = [
        StationLogin(row.said.removeprefix(roles.mark), row.login, row.is_open, row.connections)
        for row in rows
        if row.said is not None and row.said.startswith(roles.mark)
    ]
    return sorted(found, key=lambda one: (one.station, one.login))
