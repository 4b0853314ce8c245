"""The commands of counting: plan, count a bin, look at what differs, decide."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.parser import Db, DryRun, Json, OpId, counts
from app.cli.session import Session, in_shop

Words = list[str] | None
Location = Annotated[str, typer.Option("--location", metavar="CODE", help="The location; none if there is one only.")]
Number = Annotated[str, typer.Argument(metavar="COUNT", help="Its number: C-12 or 12.")]
Lines = Annotated[Words, typer.Option("--line", metavar="ID", help="Only this line, as 'count show' numbers it.")]


@counts.command("list")
def list_counts(
    location: Location = "",
    unfinished: Annotated[bool, typer.Option("--open", help="Only those that are not over.")] = False,
    db: Db = "",
    as_json: Json = False,
) -> int:
    """List counts, the newest first."""

    def work(session: Session) -> None:
        from app.cli.count_answers import counts_value, counts_words

        session.answer(counts_value(session.shop, location, unfinished=unfinished), counts_words)

    return in_shop(db, as_json, work)


@counts.command("show")
def show_count(number: Number, db: Db = "", as_json: Json = False) -> int:
    """Show a count: its bins, and the differences that wait."""

    def work(session: Session) -> None:
        from app.cli.count_answers import count_value, count_words

        session.answer(count_value(session.shop, number), count_words)

    return in_shop(db, as_json, work)


@counts.command("plan")
def plan_count(
    location: Location = "",
    bins: Annotated[Words, typer.Option("--bin", metavar="CODE", help="This bin; may be given often.")] = None,
    zone: Annotated[str, typer.Option("--zone", metavar="NAME", help="Bins of this zone.")] = "",
    abc: Annotated[
        str, typer.Option("--abc", metavar="A|B|C", help="Bins with products of this class by what left in 90 days.")
    ] = "",
    before: Annotated[str, typer.Option("--not-since", metavar="DAY", help="Bins not counted since that day.")] = "",
    loose: Annotated[bool, typer.Option("--loose", help="What lies in no bin, too.")] = False,
    seen: Annotated[bool, typer.Option("--seen", help="Show who counts what should be there.")] = False,
    note: Annotated[str, typer.Option("--note", metavar="TEXT")] = "",
    dry_run: DryRun = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Plan a count of bins. Those that another count has yet to count are left out."""

    def work(session: Session) -> None:
        from app.cli.count_answers import PlanWishes, plan_value, plan_words

        wishes = PlanWishes(location, tuple(bins or ()), zone, abc.upper(), before, loose, seen, note)
        session.answer(plan_value(session, wishes, dry_run=dry_run), plan_words)

    return in_shop(db, as_json, work, op_id=op_id)


@counts.command("bin")
def count_bin(
    code: Annotated[str, typer.Argument(metavar="BIN", help="A bin's code or label; - for what lies in no bin.")],
    found: Annotated[
        Words, typer.Option("--found", metavar="SKU[@LOT]=N", help="So many lie there; SKU or barcode.")
    ] = None,
    serial: Annotated[Words, typer.Option("--serial", metavar="SKU=NUMBER", help="This unit lies there.")] = None,
    rest: Annotated[bool, typer.Option("--nothing-else", help="What was not named is not there: you looked.")] = False,
    partly: Annotated[bool, typer.Option("--partly", help="What was not named stays as it is.")] = False,
    keep_open: Annotated[
        bool, typer.Option("--keep-open", help="There is more to count: do not close it yet.")
    ] = False,
    location: Location = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Count a bin and close it.

    Small differences are posted at once. Large ones are to be counted again: the same command once more. After that
    they wait for 'count approve'. Exit code 1 while the bin is still to be counted.
    """

    def work(session: Session) -> int:
        from app.cli.count_answers import BinWishes, count_bin_value, count_bin_words

        wishes = BinWishes(code, location, tuple(found or ()), tuple(serial or ()), rest, partly, keep_open)
        value = count_bin_value(session, wishes)
        session.answer(value, count_bin_words)
        return 0 if value["step"] in ("closed", "counting") else 1

    return in_shop(db, as_json, work, op_id=op_id)


@counts.command("approve")
def approve(
    number: Number,
    line: Lines = None,
    reason: Annotated[
        str,
        typer.Option("--reason", metavar="R", help="found, lost, damaged, stolen, misplaced or not_booked."),
    ] = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Post the differences of a count that wait."""

    def work(session: Session) -> None:
        from app.cli.count_answers import approve_value, decide_words

        session.answer(approve_value(session, number, line or [], reason), decide_words)

    return in_shop(db, as_json, work, op_id=op_id)


def _decide(step: str, number: str, line: Words, db: str, as_json: bool, op_id: str) -> int:
    def work(session: Session) -> None:
        from app.cli.count_answers import decide_value, decide_words

        session.answer(decide_value(session, step, number, line or []), decide_words)

    return in_shop(db, as_json, work, op_id=op_id)


@counts.command("recount")
def recount(number: Number, line: Lines = None, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Have differences counted again."""
    return _decide("recount", number, line, db, as_json, op_id)


@counts.command("dismiss")
def dismiss(number: Number, line: Lines = None, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Leave the books as they are for differences that wait."""
    return _decide("dismiss", number, line, db, as_json, op_id)


@counts.command("cancel")
def cancel(number: Number, db: Db = "", as_json: Json = False, op_id: OpId = "") -> int:
    """Give a count up. What was posted stays."""

    def work(session: Session) -> None:
        from app.cli.count_answers import cancel_value, cancel_words

        session.answer(cancel_value(session, number), cancel_words)

    return in_shop(db, as_json, work, op_id=op_id)


@counts.command("empty")
def empty(
    code: Annotated[str, typer.Argument(metavar="BIN", help="A bin's code or label.")],
    is_not: Annotated[bool, typer.Option("--no", help="It is not empty: begin to count it.")] = False,
    location: Location = "",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Say that a bin is empty after a pick, or that it is not."""

    def work(session: Session) -> None:
        from app.cli.count_answers import empty_value, empty_words

        session.answer(empty_value(session, code, location, empty=not is_not), empty_words)

    return in_shop(db, as_json, work, op_id=op_id)
