"""``examine``: every invariant of the shop, recomputed from the rows in one snapshot. Reads only."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.errors import BadInput, OperationError, Unavailable
from app.queries.doctor.buying_rules import BUYING_RULES
from app.queries.doctor.desk_rules import DESK_RULES
from app.queries.doctor.key_rules import KEY_RULES
from app.queries.doctor.money_rules import MONEY_RULES
from app.queries.doctor.order_rules import ORDER_RULES
from app.queries.doctor.paper_rules import PAPER_RULES
from app.queries.doctor.report import Check, Report, Violation
from app.queries.doctor.rules import Records, Rule
from app.queries.doctor.schema import SCHEMA_RULES
from app.queries.doctor.search_rules import SEARCH_RULES
from app.queries.doctor.shipment_rules import SHIPMENT_RULES
from app.queries.doctor.stock_rules import STOCK_RULES
from app.queries.doctor.structure import STRUCTURE_RULES
from app.wording import words
from db.failures import Failure, classify
from db.session import Database
from db.upgrade import require_current

# Two lanes of much the same length, side by side: whole files and keys in one, the sums over the ledger in the other.
_LANES: tuple[tuple[Rule, ...], ...] = (
    (*STRUCTURE_RULES, *SCHEMA_RULES, *MONEY_RULES, *DESK_RULES, *ORDER_RULES, *KEY_RULES, *SEARCH_RULES, *PAPER_RULES),
    (*STOCK_RULES, *SHIPMENT_RULES, *BUYING_RULES),
)
RULES: tuple[Rule, ...] = tuple(rule for lane in _LANES for rule in lane)

# One snapshot for all the checks of a lane, however much others write meanwhile; no limit on how long a sum may take.
_POSTGRESQL_SNAPSHOT = (
    "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
    "SET LOCAL work_mem = '128MB'",
    "SET LOCAL jit = off",
)
_SQLITE_CACHE_KIB = 256 * 1024
# What SQLite's driver raises over pages that were overwritten: also for text that is none, and sizes beyond reason.
_UNREADABLE = (DBAPIError, UnicodeDecodeError, MemoryError)


def examine(db: Database, *, thorough: bool = False) -> Report:
    """Recompute every invariant. Nothing is written, so it may run on a copy and beside the shop's work.

    ``thorough`` does in huge databases too what is otherwise cut short (a check's ``note`` says where). A check that
    cannot be computed (a table is gone, pages are damaged) says so as its violation. Raises Unavailable where there is
    no shop or the connection breaks, Refused for another schema, BadInput for a file so damaged that not even its
    schema can be read.
    """
    try:
        if not _version_is_damaged(db):
            require_current(db)
        with ThreadPoolExecutor(max_workers=len(_LANES)) as pool:
            lanes = [pool.submit(_lane, db, rules, thorough) for rules in _LANES]
            checks = tuple(check for lane in lanes for check in lane.result())
    except _UNREADABLE as error:
        raise _unreadable(db, error) from error
    return Report(not any(check.found for check in checks), checks)


def _version_is_damaged(db: Database) -> bool:
    """Whether this is a shop's file with the row that names its schema gone bad: then the checks tell what else is."""
    if not db.is_sqlite or not db.path.exists() or db.path.stat().st_size == 0:
        return False
    with db.reading() as conn:
        conn.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        try:
            conn.exec_driver_sql("SELECT version_num FROM alembic_version").all()
        except _UNREADABLE as error:
            return not isinstance(error, DBAPIError) or classify(error) is Failure.DAMAGED
    return False


def _lane(db: Database, rules: Sequence[Rule], thorough: bool) -> list[Check]:
    with snapshot(db) as conn:
        return recomputed(conn, rules, thorough=thorough)


def recomputed(conn: Connection, rules: Sequence[Rule] = RULES, *, thorough: bool = False) -> list[Check]:
    """The checks as the connection's transaction sees the shop, also what it has not committed yet."""
    records = Records(conn, thorough)
    return [_check(records, rule) for rule in rules]


@contextlib.contextmanager
def snapshot(db: Database) -> Iterator[Connection]:
    """A connection that sees one state of the database, cannot write, and may take its time."""
    with db.reading() as conn:
        if not db.is_sqlite:
            for setting in _POSTGRESQL_SNAPSHOT:
                conn.exec_driver_sql(setting)
            yield conn
            return
        usual = conn.exec_driver_sql("PRAGMA cache_size").scalar_one()
        conn.exec_driver_sql(f"PRAGMA cache_size=-{_SQLITE_CACHE_KIB}")
        try:
            yield conn
        finally:
            conn.exec_driver_sql(f"PRAGMA cache_size={usual}")


def _check(records: Records, rule: Rule) -> Check:
    """Carry out one rule; on PostgreSQL a failed one must not take the others' transaction with it."""
    try:
        with contextlib.nullcontext() if records.is_sqlite else records.conn.begin_nested():
            found = rule.find(records)
    except _UNREADABLE as error:
        if classify(error) in (Failure.UNKNOWN, Failure.RETRY):
            raise
        what = f"This could not be checked: {_said(error)}."
        return Check(rule.name, rule.title, 0, (Violation(what),), 1)
    return Check(rule.name, rule.title, found.checked, found.violations, found.found, found.skipped, found.note)


def _said(error: BaseException) -> str:
    """The database's own words, in one line."""
    words = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    return words.splitlines()[0] if words else "not enough memory for what it says it holds"


def _unreadable(db: Database, error: BaseException) -> OperationError:
    where, said = db.url.render_as_string(hide_password=True), _said(error)
    if db.is_sqlite and db.path.exists():
        return BadInput(
            words("{where} cannot be read: {said}. Nothing was changed.", where=where, said=said),
            fix=words("If it is damaged, keep it as it is and go on with the newest backup."),
        )
    return Unavailable(
        words("{where} cannot be read: {said}. Nothing was changed.", where=where, said=said),
        fix=words("Check the address and try again."),
    )
