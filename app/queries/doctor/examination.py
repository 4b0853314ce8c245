"""``examine``: every invariant of the shop, recomputed from the rows in one snapshot. Reads only."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.errors import BadInput, OperationError, Refused, Unavailable
from app.queries.doctor.buying_rules import BUYING_RULES
from app.queries.doctor.desk_rules import DESK_RULES
from app.queries.doctor.key_rules import KEY_RULES
from app.queries.doctor.money_rules import MONEY_RULES
from app.queries.doctor.order_rules import ORDER_RULES
from app.queries.doctor.paper_rules import PAPER_RULES
from app.queries.doctor.report import KEPT, Check, Report, Violation
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


Watch = Callable[[int, int], bool]
"""Told after each check how many of how many are done, on the lanes' threads; gives whether to go on."""


def examine(db: Database, *, thorough: bool = False, watch: Watch | None = None) -> Report:
    """Recompute every invariant. Nothing is written, so it may run on a copy and beside the shop's work.

    ``thorough`` does in huge databases too what is otherwise cut short (a check's ``note`` says where). A check that
    cannot be computed (a table is gone, pages are damaged) says so as its violation. Raises Unavailable where there is
    no shop or the connection breaks, Refused for another schema or if ``watch`` said to stop, BadInput for a file so
    damaged that not even its schema can be read.
    """
    steps = _Steps(watch)
    try:
        if not _version_is_damaged(db):
            require_current(db)
        with ThreadPoolExecutor(max_workers=len(_LANES)) as pool:
            lanes = [pool.submit(_lane, db, rules, thorough, steps) for rules in _LANES]
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


class _Steps:
    """Counts the checks that are done, on several threads."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch, self._done, self._gate = watch, 0, threading.Lock()

    def done(self) -> None:
        """One more check is done. Raises Refused if that was to be the last."""
        if self._watch is None:
            return
        with self._gate:
            self._done += 1
            if not self._watch(self._done, len(RULES)):
                raise Refused(words("The check was stopped. Nothing was changed."))


def _lane(db: Database, rules: Sequence[Rule], thorough: bool, steps: _Steps) -> list[Check]:
    with snapshot(db) as conn:
        records, checks = Records(conn, thorough), []
        for rule in rules:
            checks.append(_check(records, rule))
            steps.done()
        return checks


def recomputed(
    conn: Connection, rules: Sequence[Rule] = RULES, *, thorough: bool = False, keep: int = KEPT
) -> list[Check]:
    """The checks as the connection's transaction sees the shop, also what it has not committed yet.

    ``keep``: of how many violations of each the words are kept.
    """
    records = Records(conn, thorough, keep)
    return [_check(records, rule) for rule in rules]


def recheck(db: Database, names: Collection[str]) -> tuple[Check, ...]:
    """The checks of these rules as they are now. Raises as ``examine`` does."""
    with snapshot(db) as conn:
        return tuple(recomputed(conn, [rule for rule in RULES if rule.name in names]))


def every_violation(db: Database, name: str, most: int) -> tuple[Violation, ...]:
    """The violations of one rule as they are now, up to ``most``. Raises as ``examine`` does."""
    rules = [rule for rule in RULES if rule.name == name]
    with snapshot(db) as conn:
        return recomputed(conn, rules, keep=most)[0].violations


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
        what = words("This could not be checked: {why}.", why=_said(error))
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
