"""The guards: what each keeps from happening, how it is taken away, and which tests must miss it."""

from __future__ import annotations

from dataclasses import dataclass

BOTH = ("sqlite", "postgresql")
SQLITE, POSTGRESQL = ("sqlite",), ("postgresql",)


@dataclass(frozen=True, slots=True)
class Edit:
    """A text of a source file that becomes another, in a copy of the program; it must stand there just once."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A ``constraint``, ``index`` or ``trigger`` that shops are made without."""

    table: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Guard:
    """One guard. On each of ``engines`` one of ``tests`` (``chosen`` by pytest's -k) must fail without it.

    ``engines`` is empty where no database is in play.
    """

    name: str
    keeps: str
    removal: Edit | Drop
    tests: tuple[str, ...]
    engines: tuple[str, ...]
    chosen: str = ""


_HEADERS = "app/services/order_headers.py"
_PACKING = "app/services/packing_work.py"
_STOCK = "app/services/stock_levels.py"
_WORK_OF = "app/services/unit_of_work.py"
_FAILURES = "db/failures.py"
_SQLITE_FILE = "db/sqlite.py"

_LOCKS = "tests/services/test_locks.py"
_LOCKED = (f"{_LOCKS}::test_rows_are_locked_before_anything_is_written",)
_IN_ORDER = (f"{_LOCKS}::test_locks_are_taken_in_one_order",)
_CONSTRAINTS = ("tests/migrations/test_constraints.py::test_breach_is_refused_by_the_database",)
_APPEND_ONLY = ("tests/migrations/test_guards.py::test_recorded_rows_cannot_be_changed",)
_LEVELS = ("tests/services/test_stock_levels.py::test_more_than_there_is_is_refused_and_nothing_of_it_kept",)
_WORK = "tests/services/test_unit_of_work.py"


def _refused_by_the_database(table: str, name: str, keeps: str, kind: str = "constraint") -> Guard:
    return Guard(name, keeps, Drop(table, kind, name), _CONSTRAINTS, BOTH, name)


CONSTRAINTS = (
    _refused_by_the_database("stock_level", "ck_stock_level_never_oversold", "more promised than is there"),
    _refused_by_the_database("stock_level", "ck_stock_level_counters", "stock below zero"),
    _refused_by_the_database("order_line", "ck_order_line_units_add_up", "units of a line that vanish or appear"),
    _refused_by_the_database("order_line", "ck_order_line_counters", "counters of a line below zero"),
    _refused_by_the_database("shipment_line", "ck_shipment_line_packed", "more packed than belongs in"),
    _refused_by_the_database("sales_order", "ck_sales_order_total_adds_up", "a total that is not its parts"),
    _refused_by_the_database("sales_order", "ck_sales_order_is_open", "an open order that no list of them has"),
    _refused_by_the_database("parcel", "ck_parcel_tracked", "a bought label without a number"),
    _refused_by_the_database("operation", "uq_operation_op_id", "a gesture recorded twice"),
    _refused_by_the_database("stock_move", "uq_stock_move_op_id_seq", "a move recorded twice"),
    _refused_by_the_database("sales_order", "uq_sales_order_channel_account_id_number", "an order twice"),
    _refused_by_the_database("sales_order", "uq_sales_order_external_id", "a channel's order twice", "index"),
    _refused_by_the_database("parcel", "uq_parcel_live", "two live labels of one shipment", "index"),
    _refused_by_the_database("parcel", "uq_parcel_purchase_key", "a label bought twice under one key"),
)

TRIGGERS = (
    Guard(
        "stock_move_no_update",
        "a ledger row that is changed",
        Drop("stock_move", "trigger", "stock_move_no_update"),
        _APPEND_ONLY,
        SQLITE,
        "stock_move",
    ),
    Guard(
        "stock_move_no_delete",
        "a ledger row that goes",
        Drop("stock_move", "trigger", "stock_move_no_delete"),
        _APPEND_ONLY,
        SQLITE,
        "stock_move",
    ),
    Guard(
        "order_event_no_rewrite",
        "a timeline entry that changes",
        Drop("order_event", "trigger", "order_event_no_rewrite"),
        _APPEND_ONLY,
        POSTGRESQL,
        "order_event",
    ),
    Guard(
        "stock_move_no_rewrite",
        "a ledger row that changes or goes",
        Drop("stock_move", "trigger", "stock_move_no_rewrite"),
        _APPEND_ONLY,
        POSTGRESQL,
        "stock_move",
    ),
    Guard(
        "stock_move_no_truncate",
        "a ledger that is emptied",
        Drop("stock_move", "trigger", "stock_move_no_truncate"),
        _APPEND_ONLY,
        POSTGRESQL,
        "stock_move",
    ),
)

LOCKS = (
    Guard(
        "stock lock",
        "two that decide on the same free units",
        Edit(_STOCK, 'f"{sql} FOR UPDATE" if lock else sql', "sql"),
        _LOCKED,
        POSTGRESQL,
        "route",
    ),
    Guard(
        "order lock of routing",
        "two that route one order",
        Edit("app/services/routing.py", "_ORDERS if lock else _ORDERS.removesuffix", "_ORDERS.removesuffix"),
        _LOCKED,
        POSTGRESQL,
        "route",
    ),
    Guard(
        "order lock",
        "two that cancel, edit or update one order",
        Edit(_HEADERS, " IN (??) ORDER BY id FOR UPDATE", " IN (??) ORDER BY id"),
        _LOCKED,
        POSTGRESQL,
        "orders",
    ),
    Guard(
        "order lock of a shipment",
        "two that pack or send one shipment",
        Edit(_HEADERS, "FROM shipment WHERE id = ?) FOR UPDATE", "FROM shipment WHERE id = ?)"),
        _LOCKED,
        POSTGRESQL,
        "packing",
    ),
    Guard(
        "sequence of stock locks",
        "operations that wait for each other in a circle",
        Edit(_STOCK, " ORDER BY sku_id, location_id", ""),
        _IN_ORDER,
        POSTGRESQL,
        "route",
    ),
    Guard(
        "sequence of order locks",
        "operations that wait for each other in a circle",
        Edit(_HEADERS, "WHERE id IN (??) ORDER BY id FOR UPDATE", "WHERE id IN (??) FOR UPDATE"),
        _IN_ORDER,
        POSTGRESQL,
        "cancel",
    ),
    Guard(
        "turnstile",
        "writers of a file that starve each other",
        Edit("db/session.py", 'None if new else Turnstile(Path(f"{file}.turn"))', "None"),
        (f"{_LOCKS}::test_operation_waits_for_its_turn_at_the_turnstile",),
        SQLITE,
    ),
    Guard(
        "BEGIN IMMEDIATE",
        "a file that changes between a writer's look and its writing",
        Edit(_SQLITE_FILE, '"BEGIN IMMEDIATE" if writing else "BEGIN"', '"BEGIN"'),
        (f"{_LOCKS}::test_writer_of_a_file_is_alone_from_its_first_moment",),
        SQLITE,
    ),
)

CONDITIONS = (
    Guard(
        "condition of reserve",
        "promising what somebody else was promised",
        Edit(_STOCK, 'where="t.on_hand - t.reserved - t.held >= v.quantity"', 'where="true"'),
        (*_LEVELS, "tests/services/test_routing.py::test_stale_view_of_the_stock_never_oversells"),
        BOTH,
    ),
    Guard(
        "condition of release",
        "giving back more than was promised",
        Edit(_STOCK, '"t.reserved >= v.quantity", None', '"true", None'),
        _LEVELS,
        BOTH,
    ),
    Guard(
        "condition of take out",
        "sending what is not there",
        Edit(_STOCK, '"t.reserved >= v.quantity AND t.on_hand - v.quantity >= t.placed"', '"true"'),
        _LEVELS,
        BOTH,
    ),
    Guard(
        "condition of packing",
        "counting a unit into a full line",
        Edit(_PACKING, 'where="t.packed + v.units BETWEEN 0 AND t.quantity"', 'where="true"'),
        (f"{_LOCKS}::test_unit_is_counted_in_its_own_update",),
        SQLITE,
    ),
    Guard(
        "condition of a claim",
        "a shipment claimed over another station's claim",
        Edit(_PACKING, "(claim_station_id IS NULL OR claim_station_id = ?", "(true OR claim_station_id = ?"),
        (f"{_LOCKS}::test_claim_is_decided_in_its_own_update",),
        BOTH,
    ),
    Guard(
        "claim number",
        "taking over from a station that the person was not told of",
        Edit("app/services/packing.py", "if taken and work.claim_number != command.claim_number:", "if False:"),
        ("tests/services/test_packing.py::test_only_the_claim_that_was_told_of_is_taken_over",),
        SQLITE,
    ),
    Guard(
        "claim of another station",
        "two stations that pack one shipment",
        Edit(_PACKING, "self.claim_station_id not in (None, station_id) and self.claim_is_live", "False"),
        ("tests/services/test_packing.py::test_shipment_is_packed_by_one_station_at_a_time",),
        SQLITE,
    ),
    Guard(
        "version of an edit",
        "an edit that wipes out another's",
        Edit("app/services/order_edit.py", "if header.version != command.version:", "if False:"),
        ("tests/services/test_order_edit.py::test_same_field_changed_by_two_shows_the_later_one_both_values",),
        SQLITE,
    ),
    Guard(
        "refusal of begun work",
        "an order cancelled while it is packed",
        Edit("app/services/order_cancel.py", "    if begun is None:\n", "    if True:\n"),
        (
            "tests/services/test_order_cancel.py::test_what_a_station_packs_is_refused_by_name_even_when_its_claim_has_run_out",
        ),
        SQLITE,
    ),
    Guard(
        "hold before the label",
        "a label for an address without a street",
        Edit("app/services/holds.py", "holds = blocking_holds(step, standing)", "holds = ()"),
        ("tests/services/test_shipping.py::test_missing_street_or_city_stops_the_label_but_not_the_packing",),
        SQLITE,
    ),
    Guard(
        "hold before packing",
        "packing an order that waits for a person",
        Edit(
            "app/services/packing.py",
            "holds = blocking_holds(Step.PACK, work.holds)\n",
            "holds: list[HoldKind] = []\n",
        ),
        ("tests/services/test_packing.py::test_held_order_is_not_packed_but_a_missing_street_alone_does_not_hold_it",),
        SQLITE,
    ),
    Guard(
        "hold of what is in hand",
        "packing on what was put on hold since it was opened",
        Edit("app/services/packing.py", "    stopped = _stopped(in_hand, code)\n", "    stopped = None\n"),
        ("tests/services/test_holds.py::test_a_station_that_has_it_in_hand_is_stopped_at_the_next_scan",),
        SQLITE,
    ),
    Guard(
        "version before an undo",
        "an undo of an order that was changed since",
        Edit(
            "app/services/many_orders.py",
            "if asked.version is not None and asked.version != head.version:",
            "if False:",
        ),
        ("tests/services/test_jobs.py::test_only_what_was_changed_since_is_left_alone",),
        SQLITE,
    ),
    Guard(
        "refund fits what is left",
        "more on its way back than was paid",
        Edit(
            "app/services/outbox.py", "    if over >= money.pending:\n", "    if over > money.paid + money.pending:\n"
        ),
        ("tests/services/test_outbox.py::test_a_refund_that_the_channel_made_meanwhile_is_stopped",),
        SQLITE,
    ),
    Guard(
        "time of a refund",
        "a refund that leaves before it is due",
        Edit("app/services/outbox.py", "    if row.due_at > tx.recorded_at:\n", "    if False:\n"),
        ("tests/services/test_outbox.py::test_it_is_not_carried_out_before_it_is_due_whatever_a_clock_says",),
        SQLITE,
    ),
    Guard(
        "answer of the carrier",
        "a label that was voided while it was bought",
        Edit("app/services/shipping.py", "WHERE id = ? AND label_state = 'asked'", "WHERE id = ?"),
        ("tests/services/test_shipping.py::test_label_voided_while_it_was_bought_is_not_used",),
        SQLITE,
    ),
    Guard(
        "end of a print job",
        "a job that ends twice",
        Edit("app/services/print_jobs.py", ", PrintJob.state == PrintState.QUEUED)", ")"),
        ("tests/services/test_print_jobs.py::test_job_ends_once",),
        SQLITE,
    ),
)

OPERATIONS = (
    Guard(
        "look-up of the operation id",
        "a gesture that is carried out twice",
        Edit(
            _WORK_OF,
            "        if stored is not None:\n            raise DoneBefore",
            "        if False:\n            raise DoneBefore",
        ),
        (f"{_WORK}::test_every_operation_again_gives_its_result_and_moves_nothing",),
        SQLITE,  # on PostgreSQL the unique key and the second look behind it give the same answer
    ),
    Guard(
        "digest of the command",
        "an id that answers for another gesture",
        Edit(_WORK_OF, 'stored["payload_hash"] != payload_hash(attempt.spec, attempt.payload)', "False"),
        (f"{_WORK}::test_same_id_with_other_content_is_refused_whole",),
        SQLITE,
    ),
    Guard(
        "turns of one operation id",
        "two tries of one gesture at once",
        Edit(_WORK_OF, "SELECT pg_advisory_xact_lock(?)", "SELECT ?::bigint"),
        (f"{_WORK}::test_same_gesture_at_two_places_at_once_is_done_once",),
        POSTGRESQL,
    ),
    Guard(
        "another try after 40001, 40P01 and 55P03",
        "an operation that fails although it only met another",
        Edit(_FAILURES, "Trouble.BUSY:\n        return Failure.RETRY", "Trouble.BUSY:\n        return Failure.OTHER"),
        (f"{_WORK}::test_what_was_rolled_back_is_done_again",),
        POSTGRESQL,
    ),
    Guard(
        "another look after a duplicate",
        "an import that fails because a rival brought the same order",
        Edit(_WORK_OF, "return tried < MAX_RIVALS", "return False"),
        (f"{_WORK}::test_order_that_somebody_else_just_brought_is_unchanged",),
        POSTGRESQL,
    ),
    Guard(
        "asking after a lost COMMIT",
        "an operation that is called failed although it was committed",
        Edit(_WORK_OF, "failure is Failure.UNKNOWN and time.monotonic() < give_up", "False"),
        (f"{_WORK}::test_lost_reply_to_commit_is_resolved_by_asking",),
        POSTGRESQL,
    ),
)

DOORS = (
    Guard(
        "newer schema",
        "work on a shop that this program does not understand",
        Edit("db/upgrade.py", "KNOWN else SchemaStatus.NEWER", "KNOWN else SchemaStatus.CURRENT"),
        ("tests/migrations/test_upgrade.py::test_other_versions_are_told_from_this_one",),
        SQLITE,
    ),
    Guard(
        "library gate",
        "an SQLite that loses commits",
        Edit(_SQLITE_FILE, "if driver.sqlite_version_info < MINIMUM_SQLITE:", "if False:"),
        ("tests/db/test_session.py::test_sqlite_that_can_lose_commits_is_not_used",),
        (),
    ),
    Guard(
        "foreign keys on",
        "rows without their parents",
        Edit(_SQLITE_FILE, '"foreign_keys=ON", ', ""),
        ("tests/db/test_writes.py::test_an_orphan_is_refused", *_CONSTRAINTS),
        SQLITE,
        "orphan or fk_",
    ),
    Guard(
        "recursive triggers on",
        "a ledger row that is replaced",
        Edit(_SQLITE_FILE, '"recursive_triggers=ON"', '"recursive_triggers=OFF"'),
        ("tests/migrations/test_guards.py::test_program_cannot_replace_what_was_recorded",),
        SQLITE,
    ),
    Guard(
        "durable commits",
        "a commit that a power cut takes back",
        Edit(_SQLITE_FILE, '"synchronous=FULL"', '"synchronous=NORMAL"'),
        ("tests/db/test_session.py::test_writers_of_a_file_are_durable_and_readers_cannot_write",),
        SQLITE,
    ),
    Guard(
        "readers read",
        "a screen that writes",
        Edit(_SQLITE_FILE, '        pragmas += ["query_only=ON"]\n', "        pass\n"),
        ("tests/db/test_session.py::test_reader_cannot_write",),
        SQLITE,
    ),
    Guard(
        "echo of a scan",
        "one pull of the trigger that counts twice",
        Edit("app/ui/scan_burst.py", "QUIET_MS, ECHO_MS = 120.0, 100.0", "QUIET_MS, ECHO_MS = 120.0, 0.0"),
        ("tests/ui/test_scan_burst.py::test_the_same_code_within_100_ms_counts_once_and_at_300_ms_twice",),
        (),
    ),
)

GUARDS = (*LOCKS, *CONDITIONS, *OPERATIONS, *CONSTRAINTS, *TRIGGERS, *DOORS)
# The cheap ones that every submission takes away: no server is started for them.
SHORT = ("condition of a claim", "turnstile", "digest of the command", "stock_move_no_delete", "library gate")
