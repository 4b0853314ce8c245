"""Least privilege as data: what a station's login may do to each table, and nothing besides.

``grant`` runs at the end of every migration, like ``db.guards``, in databases that have the roles of ``db.roles``;
``differences`` compares what the server says with what is written here. The ledger and the audit can be read and added
to, never changed: not by a trigger alone (``db.guards``) but because nobody who logs in may. DELETE stands only where a
service deletes. What PINs are compared with nobody reads who logs in: the functions of ``db.logins`` do it for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from app.errors import Refused
from app.wording import words
from db import logins
from db.roles import Roles, quoted, roles_of, station_logins

NOTHING: frozenset[str] = frozenset()
READ = frozenset({"SELECT"})
ADD = READ | {"INSERT"}
WORK = ADD | {"UPDATE"}
WHOLE = WORK | {"DELETE"}
PRIVILEGES = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")

# Table -> what a station may. FOR UPDATE needs UPDATE; a number series is an upsert.
STATION: Mapping[str, frozenset[str]] = {
    "alembic_version": READ,
    "allocation": WORK,
    "backorder": WHOLE,
    "barcode": ADD | {"DELETE"},
    "bin": WORK,
    "bin_stock": WORK,
    "blob": ADD,
    "change": ADD | {"DELETE"},
    "channel_account": ADD,
    "channel_threshold": WHOLE,
    "count_bin": WHOLE,
    "count_line": WHOLE,
    "count_serial": WHOLE,
    "customer": WHOLE,
    "customer_address": WHOLE,
    "customer_identity": ADD | {"DELETE"},
    "database_info": READ,
    "import_batch": WORK,
    "import_change": ADD,
    "import_mapping": WORK,
    "job": WORK,
    "job_row": WORK,
    "kit_component": WHOLE,
    "listing": ADD,
    "location": WORK,
    "login_pepper": NOTHING,
    "lot": WORK,
    "number_series": WORK,
    "operation": ADD,
    "order_address": WORK,
    "order_charge": WHOLE,
    "order_edit": WHOLE,
    "order_event": ADD,
    "order_hold": WORK,
    "order_line": WORK,
    "order_link": WORK,
    "order_note": WORK,
    "order_tag": WHOLE,
    "order_tax": WHOLE,
    "outbox": WORK,
    "pack_scan": WORK,
    "pack_serial": ADD,
    "parcel": WORK,
    "print_job": WORK,
    "purchase_line": WHOLE,
    "purchase_order": WORK,
    "receipt": WORK,
    "receipt_line": ADD,
    "routing_decision": ADD,
    "sales_order": WORK,
    "saved_view": WORK,
    "serial": WORK,
    "setting": WORK,
    "shipment": WORK,
    "shipment_line": WORK,
    "sku": WORK,
    "station": WORK,
    "station_session": WHOLE,
    "stock_count": WORK,
    "stock_level": WORK,
    "stock_move": ADD,
    "stock_note": WORK,
    "supplier": WORK,
    "supplier_sku": WHOLE,
    "transfer": WORK,
    "transfer_line": WHOLE,
    "user_account": READ,
    "user_secret": NOTHING,
}
# What not even a reader reads.
SECRET = tuple(table for table, rights in STATION.items() if not rights)


def become_owner(conn: Connection) -> None:
    """Go on as the owner of a shared database until the transaction ends; elsewhere nothing happens.

    Raises Refused if this login may not.
    """
    if conn.dialect.name == "sqlite":
        return
    roles = roles_of(conn)
    if roles is None:
        return
    if not may_be(conn, roles.owner):
        who = conn.execute(text("SELECT current_user")).scalar_one()
        raise Refused(
            words(
                "The login {who} may work on the database {database}, but not change its schema. Nothing was changed.",
                who=who,
                database=roles.database,
            ),
            fix=words(
                "Whoever looks after the server runs: stationmaster db upgrade --admin-url "
                "postgresql://ADMIN@HOST/{database}",
                database=roles.database,
            ),
        )
    conn.exec_driver_sql(f"SET LOCAL ROLE {quoted(roles.owner)}")


def may_be(conn: Connection, role: str) -> bool:
    """Whether this login may act as the role (which must exist)."""
    known = int(conn.execute(text("SELECT current_setting('server_version_num')")).scalar_one())
    how = "SET" if known >= 160_000 else "MEMBER"
    return bool(conn.execute(text(f"SELECT pg_has_role(:role, '{how}')"), {"role": role}).scalar_one())


def grant(conn: Connection) -> None:
    """Give the station's and the reports' role what is written here and take everything else, in the transaction.

    In databases without the roles (SQLite, a shop of one login) nothing happens.
    """
    if conn.dialect.name == "sqlite":
        return
    roles = roles_of(conn)
    if roles is None:
        return
    groups = f"{quoted(roles.station)}, {quoted(roles.reports)}"
    everybody = f"PUBLIC, {groups}"
    database = quoted(roles.database)
    statements = [
        f"REVOKE ALL ON DATABASE {database} FROM {everybody}",
        f"GRANT CONNECT ON DATABASE {database} TO {groups}",
        *_schema_rights(conn, everybody, groups),
        f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {everybody}",
        f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {everybody}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {quoted(roles.reports)}",
        f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM {groups}",
        *(f"REVOKE ALL ON FUNCTION {logins.signature(name)} FROM PUBLIC" for name in logins.expected()),
        *(
            f"GRANT EXECUTE ON FUNCTION {logins.signature(name)} TO {quoted(roles.station)}"
            for name in logins.FOR_STATIONS
        ),
        *(
            f"GRANT EXECUTE ON FUNCTION {logins.signature(name)} TO {quoted(roles.reports)}"
            for name in logins.FOR_REPORTS
        ),
    ]
    tables = _tables(conn)
    statements += [f"REVOKE ALL ON {quoted(table)} FROM {quoted(roles.reports)}" for table in SECRET if table in tables]
    statements += [
        f"GRANT {', '.join(sorted(rights))} ON {quoted(table)} TO {quoted(roles.station)}"
        for table, rights in STATION.items()
        if table in tables and rights
    ]
    writable = {table for table, rights in STATION.items() if "INSERT" in rights}
    statements += [
        f"GRANT USAGE ON SEQUENCE {quoted(sequence)} TO {quoted(roles.station)}"
        for sequence, table in _sequences(conn).items()
        if table in writable
    ]
    for statement in statements:
        conn.exec_driver_sql(statement)


def _schema_rights(conn: Connection, everybody: str, groups: str) -> list[str]:
    """Before PostgreSQL 15 the schema belongs to whoever made the server: then only that login can close it."""
    mine = conn.execute(
        text("SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'public'")
    ).scalar_one()
    if not mine:
        return []
    return [f"REVOKE ALL ON SCHEMA public FROM {everybody}", f"GRANT USAGE ON SCHEMA public TO {groups}"]


def _tables(conn: Connection) -> set[str]:
    rows = conn.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
    return {row.tablename for row in rows}


def _sequences(conn: Connection) -> dict[str, str]:
    """Each sequence and the table whose ids it gives."""
    rows = conn.execute(
        text(
            "SELECT s.relname AS sequence, t.relname AS of_table FROM pg_class s"
            " JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')"
            " JOIN pg_class t ON t.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass"
            " WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace"
        )
    )
    return {row.sequence: row.of_table for row in rows}


def differences(conn: Connection) -> tuple[list[str], list[str]]:
    """What the roles and logins may beyond what is written here, and what they lack, each in words.

    Two empty lists where all is as it should be, and in a database that has no such roles.
    """
    roles = roles_of(conn)
    if roles is None:
        return [], []
    too_many: list[str] = []
    too_few: list[str] = []
    entries = [one.login for one in station_logins(conn, roles)]
    for role, wanted in (
        (roles.reports, dict.fromkeys(STATION, READ) | dict.fromkeys(SECRET, NOTHING)),
        *((role, STATION) for role in (roles.station, *entries)),
    ):
        _compare_tables(conn, role, wanted, too_many, too_few)
        _compare_functions(
            conn, role, logins.FOR_REPORTS if role == roles.reports else logins.FOR_STATIONS, too_many, too_few
        )
        _compare_rest(conn, role, roles, too_many, too_few)
    return too_many, too_few


def _compare_tables(
    conn: Connection, role: str, wanted: Mapping[str, Iterable[str]], too_many: list[str], too_few: list[str]
) -> None:
    checks = ", ".join(f"has_table_privilege(:role, c.oid, '{name}') AS {name.lower()}_right" for name in PRIVILEGES)
    columns = ", ".join(
        f"has_any_column_privilege(:role, c.oid, '{name}') AS {name.lower()}_column"
        for name in ("SELECT", "INSERT", "UPDATE", "REFERENCES")
    )
    rows = conn.execute(
        text(
            f"SELECT c.relname AS name, {checks}, {columns} FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm')"  # noqa: S608 - names of our own
            " AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname"
        ),
        {"role": role},
    )
    for row in rows.mappings():
        allowed = set(wanted.get(row["name"], ()))
        for name in PRIVILEGES:
            has = bool(row[f"{name.lower()}_right"])
            if name in allowed and not has:
                too_few.append(f"{role} may not {name} {row['name']}")
            elif name not in allowed and (has or row.get(f"{name.lower()}_column")):
                too_many.append(f"{role} may {name} {row['name']}")


def _compare_functions(
    conn: Connection, role: str, wanted: Iterable[str], too_many: list[str], too_few: list[str]
) -> None:
    """Who may call what acts in the owner's name; the other functions do no more than their caller may."""
    query = text(
        "SELECT p.proname AS name, has_function_privilege(:role, p.oid, 'EXECUTE') AS has FROM pg_proc p"
        " WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY p.proname"
    )
    found = {row.name: bool(row.has) for row in conn.execute(query, {"role": role})}
    too_many += [f"{role} may call {name}" for name, has in found.items() if has and name not in wanted]
    too_few += [f"{role} may not call {name}" for name in wanted if not found.get(name)]


def _compare_rest(conn: Connection, role: str, roles: Roles, too_many: list[str], too_few: list[str]) -> None:
    """What goes beyond tables: attributes, memberships, the schema, the database, and sequences."""
    row = conn.execute(
        text(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,"
            " pg_has_role(:role, :owner, 'MEMBER') AS owns, has_schema_privilege(:role, 'public', 'CREATE') AS makes,"
            " has_schema_privilege(:role, 'public', 'USAGE') AS sees,"
            " has_database_privilege(:role, current_database(), 'CREATE') AS makes_schemas,"
            " has_database_privilege(:role, current_database(), 'CONNECT') AS connects"
            " FROM pg_roles WHERE rolname = :role"
        ),
        {"role": role, "owner": roles.owner},
    ).one()
    beyond = {
        "is a superuser": row.rolsuper,
        "may make roles": row.rolcreaterole,
        "may make databases": row.rolcreatedb,
        "passes by row rules": row.rolbypassrls,
        "may replicate": row.rolreplication,
        f"may act as {roles.owner}": row.owns,
        "may make tables": row.makes,
        "may make schemas": row.makes_schemas,
    }
    too_many += [f"{role} {words}" for words, has in beyond.items() if has]
    too_few += [
        f"{role} {words}"
        for words, has in {"may not see the tables": row.sees, "may not connect": row.connects}.items()
        if not has
    ]
    writable = {table for table, rights in STATION.items() if "INSERT" in rights} if role != roles.reports else set()
    for sequence, table in _sequences(conn).items():
        check = "has_sequence_privilege(:role, :name, '{}')"
        both = text(f"SELECT {check.format('USAGE')}, {check.format('UPDATE')}")
        use, change = conn.execute(both, {"role": role, "name": quoted(sequence)}).one()
        if table in writable and not use:
            too_few.append(f"{role} may not use {sequence}")
        if change or (use and table not in writable):
            too_many.append(f"{role} may change {sequence}")
