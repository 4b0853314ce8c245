"""What each kind of job does to a chunk of its orders: one table, from the kind to the step and its parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.order_states import HoldKind
from app.domain.order_steps import JobKind
from app.errors import BadInput
from app.services.holds import checked_reason, hold_kind, lift_holds, place_again, place_holds
from app.services.many_orders import Asked, Outcomes
from app.services.order_assign import assign_back, assign_orders
from app.services.order_cancel import cancel_orders, cancel_reason
from app.services.order_release import release_orders, unrelease_orders
from app.services.order_reopen import reopen_orders
from app.services.order_tagging import checked_tag, tag_orders, untag_orders
from app.services.unit_of_work import Tx
from app.wording import words

Params = Mapping[str, Any]
_ONE_BY_ONE = 16  # some 50 ms


@dataclass(frozen=True, slots=True)
class JobStep:
    """One kind of job.

    ``check`` gives the parameters as they are stored, or raises BadInput. ``carry_out`` takes locked-in-order chunks.
    ``is_careful``: an order that was changed since it was chosen is left alone; the others look at it as it is now.
    ``most``: orders of one chunk; few where each is carried out by itself.
    """

    check: Callable[[Params], dict[str, Any]]
    carry_out: Callable[[Tx, Sequence[Asked], Params], Outcomes]
    is_careful: bool = False
    most: int = 1_000


def _nothing(_params: Params) -> dict[str, Any]:
    return {}


def _hold(params: Params) -> dict[str, Any]:
    return {"kind": _checked_kinds(params), "reason": checked_reason(_text(params, "reason"))}


def _lift(params: Params) -> dict[str, Any]:
    return {"kind": _checked_kinds(params) if _text(params, "kind") else ""}


def _checked_kinds(params: Params) -> str:
    return ",".join(dict.fromkeys(hold_kind(name.strip()).value for name in _text(params, "kind").split(",")))


def _kinds(params: Params) -> list[HoldKind]:
    """The kinds of hold that the stored parameters name; none: every kind."""
    return [HoldKind(name) for name in params["kind"].split(",") if name]


def _tag(params: Params) -> dict[str, Any]:
    return {"tag": checked_tag(_text(params, "tag"))}


def _location(params: Params) -> dict[str, Any]:
    location_id = params.get("location_id")
    if not isinstance(location_id, int) or isinstance(location_id, bool):
        raise BadInput(words("No location was given. Nothing was changed."), fix=words("Choose one."))
    return {"location_id": location_id}


def _cancel(params: Params) -> dict[str, Any]:
    return {"reason": cancel_reason(_text(params, "reason")).value, "refund": bool(params.get("refund", False))}


def _text(params: Params, name: str) -> str:
    value = params.get(name, "")
    return value if isinstance(value, str) else str(value)


JOB_STEPS: Mapping[JobKind, JobStep] = {
    JobKind.RELEASE: JobStep(_nothing, lambda tx, asked, _: release_orders(tx, asked)),
    JobKind.HOLD: JobStep(_hold, lambda tx, asked, params: place_holds(tx, asked, _kinds(params), params["reason"])),
    JobKind.LIFT_HOLD: JobStep(_lift, lambda tx, asked, params: lift_holds(tx, asked, _kinds(params))),
    JobKind.TAG: JobStep(_tag, lambda tx, asked, params: tag_orders(tx, asked, params["tag"])),
    JobKind.UNTAG: JobStep(_tag, lambda tx, asked, params: untag_orders(tx, asked, params["tag"])),
    JobKind.ASSIGN_LOCATION: JobStep(
        _location, lambda tx, asked, params: assign_orders(tx, asked, params["location_id"]), most=_ONE_BY_ONE
    ),
    JobKind.CANCEL: JobStep(
        _cancel,
        lambda tx, asked, params: cancel_orders(
            tx, asked, cancel_reason(params["reason"]), refund=bool(params["refund"])
        ),
        is_careful=True,
        most=_ONE_BY_ONE,
    ),
    JobKind.UNRELEASE: JobStep(_nothing, lambda tx, asked, _: unrelease_orders(tx, asked)),
    JobKind.HOLD_AGAIN: JobStep(_nothing, lambda tx, asked, _: place_again(tx, asked)),
    JobKind.ASSIGN_BACK: JobStep(_nothing, lambda tx, asked, _: assign_back(tx, asked), most=_ONE_BY_ONE),
    JobKind.REOPEN: JobStep(_nothing, lambda tx, asked, _: reopen_orders(tx, asked), most=_ONE_BY_ONE),
}
