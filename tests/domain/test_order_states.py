"""States: a table for shipments, a function for orders; nothing goes along an edge that is not there."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order_states import (
    FORBIDDEN_BY_HOLD,
    ORDER_STEPS,
    SHIPMENT_STEPS,
    TAKEN_BACK_STEPS,
    HoldKind,
    LineCounts,
    OrderState,
    ShipmentState,
    Step,
    blocking_holds,
    check_shipment_step,
    may_become,
    order_state,
)
from app.errors import IllegalStep

ALLOWED = {
    ("to_pack", "released"),
    ("to_pack", "packing"),
    ("to_pack", "cancelled"),
    ("released", "packing"),
    ("released", "to_pack"),
    ("released", "cancelled"),
    ("packing", "packed"),
    ("packing", "to_pack"),
    ("packing", "released"),
    ("packing", "cancelled"),
    ("packed", "shipped"),
    ("packed", "packing"),
}


@pytest.mark.parametrize(("old", "new"), list(itertools.product(ShipmentState, ShipmentState)))
def test_shipment_goes_along_the_table_only(old: ShipmentState, new: ShipmentState) -> None:
    if (old.value, new.value) in ALLOWED:
        check_shipment_step(old, new)
    else:
        with pytest.raises(IllegalStep, match=f"from {old.value} to {new.value}"):
            check_shipment_step(old, new)


def test_every_state_is_in_the_table_and_every_hold_forbids_something() -> None:
    assert set(SHIPMENT_STEPS) == set(ShipmentState)
    assert set(FORBIDDEN_BY_HOLD) == set(HoldKind) and all(FORBIDDEN_BY_HOLD.values())


def test_every_order_state_has_its_steps_and_can_be_reached() -> None:
    assert set(ORDER_STEPS) == set(OrderState)
    for state, steps in ORDER_STEPS.items():
        assert may_become(state, state) and steps - {state}, state
        assert any(state in others for other, others in ORDER_STEPS.items() if other is not state), state


def test_only_an_import_that_is_undone_takes_back_what_left() -> None:
    more = {state: TAKEN_BACK_STEPS[state] - steps for state, steps in ORDER_STEPS.items()}
    assert {state for state, steps in more.items() if steps} == {OrderState.SHIPPED, OrderState.PARTLY_SHIPPED}
    assert OrderState.CANCELLED in more[OrderState.SHIPPED]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (OrderState.SHIPPED, OrderState.CANCELLED),
        (OrderState.SHIPPED, OrderState.TO_PACK),
        (OrderState.PARTLY_SHIPPED, OrderState.CANCELLED),
        (OrderState.PARTLY_SHIPPED, OrderState.TO_ROUTE),
        (OrderState.PACKING, OrderState.CANCELLED),
        (OrderState.PACKED, OrderState.CANCELLED),
        (OrderState.TO_ROUTE, OrderState.PACKING),
        (OrderState.BACKORDER, OrderState.PACKED),
        (OrderState.CANCELLED, OrderState.PACKING),
    ],
)
def test_what_would_lose_goods_is_no_step(old: OrderState, new: OrderState) -> None:
    assert not may_become(old, new)


NOTHING: list[ShipmentState] = []
TO_PACK, RELEASED, PACKING, PACKED, SHIPPED, CANCELLED = (
    [ShipmentState.TO_PACK], [ShipmentState.RELEASED], [ShipmentState.PACKING], [ShipmentState.PACKED],
    [ShipmentState.SHIPPED], [ShipmentState.CANCELLED],
)  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "shipments", "state"),
    [
        # (open, reserved, packed, shipped, cancelled, backordered)
        ([(2, 0, 0, 0, 0, 0)], NOTHING, OrderState.TO_ROUTE),
        ([(2, 0, 0, 0, 0, 2)], NOTHING, OrderState.BACKORDER),
        ([(2, 0, 0, 0, 0, 1)], NOTHING, OrderState.TO_ROUTE),
        ([(2, 0, 0, 0, 0, 2), (1, 0, 0, 0, 0, 0)], NOTHING, OrderState.TO_ROUTE),
        ([(2, 0, 0, 0, 0, 2)], CANCELLED, OrderState.BACKORDER),
        ([(0, 2, 0, 0, 0, 0)], TO_PACK, OrderState.TO_PACK),
        ([(1, 1, 0, 0, 0, 1)], TO_PACK, OrderState.TO_PACK),
        ([(0, 2, 0, 0, 0, 0)], RELEASED, OrderState.RELEASED),
        ([(1, 1, 0, 0, 0, 1)], [*TO_PACK, *RELEASED], OrderState.RELEASED),
        ([(0, 1, 1, 0, 0, 0)], [*RELEASED, *PACKING], OrderState.PACKING),
        ([(0, 1, 0, 1, 0, 0)], [*SHIPPED, *RELEASED], OrderState.PARTLY_SHIPPED),
        ([(0, 0, 2, 0, 0, 0)], [*PACKED, *RELEASED], OrderState.PACKED),
        ([(0, 1, 1, 0, 0, 0)], PACKING, OrderState.PACKING),
        ([(0, 0, 2, 0, 0, 0)], PACKED, OrderState.PACKED),
        ([(1, 0, 2, 0, 0, 1)], PACKED, OrderState.PACKED),
        ([(0, 1, 2, 0, 0, 0)], [*PACKED, *TO_PACK], OrderState.TO_PACK),
        ([(0, 1, 2, 0, 0, 0)], [*PACKED, *PACKING], OrderState.PACKING),
        ([(0, 1, 0, 2, 0, 0)], [*SHIPPED, *TO_PACK], OrderState.PARTLY_SHIPPED),
        ([(1, 0, 0, 2, 0, 1)], SHIPPED, OrderState.PARTLY_SHIPPED),
        ([(0, 0, 0, 2, 1, 0)], SHIPPED, OrderState.SHIPPED),
        ([(0, 0, 0, 0, 3, 0)], CANCELLED, OrderState.CANCELLED),
        ([], NOTHING, OrderState.CANCELLED),
    ],
)
def test_header_follows_from_lines_and_shipments(
    lines: list[tuple[int, ...]], shipments: list[ShipmentState], state: OrderState
) -> None:
    assert order_state([LineCounts(*line) for line in lines], shipments) is state


counts = st.builds(LineCounts, *[st.integers(0, 3)] * 6)


@given(st.lists(counts, max_size=5), st.lists(st.sampled_from(ShipmentState), max_size=5), st.randoms())
def test_header_does_not_depend_on_any_order(
    lines: list[LineCounts], shipments: list[ShipmentState], dice: object
) -> None:
    state = order_state(lines, shipments)
    assert order_state(list(reversed(lines)), list(reversed(shipments))) is state
    left = sum(line.open + line.reserved + line.packed for line in lines)
    assert (left == 0) == (state in (OrderState.SHIPPED, OrderState.CANCELLED))


@pytest.mark.parametrize(
    ("hold", "forbidden"),
    [
        (HoldKind.ADDRESS, {Step.LABEL, Step.SHIP}),
        *((kind, {Step.PICK, Step.PACK, Step.LABEL, Step.SHIP}) for kind in HoldKind if kind is not HoldKind.ADDRESS),
    ],
)
def test_hold_forbids_its_steps_and_no_other(hold: HoldKind, forbidden: set[Step]) -> None:
    assert {step for step in Step if blocking_holds(step, [hold])} == forbidden
    assert blocking_holds(Step.SHIP, [HoldKind.REVIEW, HoldKind.ADDRESS]) == [HoldKind.REVIEW, HoldKind.ADDRESS]
