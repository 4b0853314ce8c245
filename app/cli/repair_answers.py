"""What the doctor found and what sets it right, as JSON and in words."""

from __future__ import annotations

from app.cli.output import Value, shown
from app.cli.session import Session
from app.cli.words import plural
from app.queries.doctor import Check, every_violation, examine
from app.services import repairs
from app.services.repair_words import change_words

# Of one kind; what is left over is found and done by the next run.
_MOST = 10_000


def repair_value(session: Session, *, write: bool) -> Value:
    """What would set right each rule that is broken, and with ``write`` does it; ``ok``: nothing is wrong any more.

    What was put right with one rule need not be told again with the next, so each looks at the shop as it is by then.
    """
    database = session.shop.database
    report = examine(database)
    sound = repairs.ledger_is_sound(report)
    told = [_one(session, check, sound=sound, write=write) for check in report.checks if check.found]
    return {"ok": examine(database).ok if write else report.ok, "written": write, "repairs": told}


def _one(session: Session, check: Check, *, sound: bool, write: bool) -> Value:
    way = repairs.way_of(check, sound=sound)
    known = repairs.REPAIRS[check.name]
    told: Value = {
        "name": check.name,
        "problem": known.problem,
        "found": check.found,
        "what": [violation.what for violation in check.violations],
        "does": repairs.WAYS[way] if way is not None else "",
        "advice": known.advice if way is known.way else repairs.LEDGER_FIRST,
        "changes": [],
        "left": 0,
    }
    if way is None:
        return told
    ids = repairs.targets(way, every_violation(session.shop.database, check.name, _MOST))
    if not ids:
        return told
    planned = session.shop.read(repairs.preview, way, ids)
    told |= {
        "changes": [change_words(change.as_json(), named=True) for change in planned.changes],
        "left": planned.left,
    }
    if write:
        steps = session.shop.read(repairs.commands, way, ids)
        told["left"] = repairs.carry_out(session.shop.run, steps, session.step(f"repair {check.name}")).left
    return told


def repair_words(value: Value) -> str:
    """The repairs in words."""
    if not value["repairs"]:
        return "Everything adds up. There is nothing to set right."
    lines: list[str] = []
    for one in value["repairs"]:
        lines += [f"{one['problem']} ({one['name']}, {one['found']:,})", *(f"  {what}" for what in one["what"])]
        lines += [f"  = {shown(change)}" for change in one["changes"]]
        if not one["does"] or one["left"]:
            left = f"{plural(one['left'], 'record')} left as it is. " if one["left"] else ""
            lines.append(f"  ! {left}{one['advice']}")
    if not value["written"]:
        return "\n".join([*lines, "Nothing was changed. With --write what stands after = is set right."])
    end = "Everything adds up now." if value["ok"] else "What stands after ! needs a person."
    return "\n".join([*lines, f"Set right what stands after =. {end}"])
