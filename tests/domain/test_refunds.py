"""What may be paid back: never more than was paid and not yet paid back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.refunds import LineShare, OrderMoney, goods_shares, refund_for

AMOUNT = st.integers(0, 10_000_000)
LINES = st.lists(
    st.builds(
        lambda amount, ordered, a, b: LineShare(amount, ordered, min(a, ordered), min(b, ordered - min(a, ordered))),
        st.none() | AMOUNT,
        st.integers(1, 50),
        st.integers(0, 50),
        st.integers(0, 50),
    ),
    max_size=6,
)


def money(**changes: object) -> OrderMoney:
    values = {
        "currency": "EUR",
        "paid_in_full": True,
        "total": 2_500,
        "lines": 2_000,
        "discount": 0,
        "tax_added": 0,
        "refunded": 0,
    }
    return OrderMoney(**(values | changes))  # type: ignore[arg-type]  # the callers name real fields


def test_everything_that_was_paid_is_paid_back_when_nothing_was_sent() -> None:
    assert refund_for(money(), [LineShare(2_000, 2, 2, 0)]) == 2_500
    assert refund_for(money(refunded=400), [LineShare(2_000, 2, 2, 0)]) == 2_100
    assert refund_for(money(pending=400), [LineShare(2_000, 2, 2, 0)]) == 2_100


def test_nothing_is_paid_back_that_was_not_paid_or_is_not_known() -> None:
    assert refund_for(money(paid_in_full=False), [LineShare(2_000, 2, 2, 0)]) == 0
    assert refund_for(money(total=None, lines=None), [LineShare(None, 2, 2, 0)]) == 0


def test_of_an_order_that_was_sent_in_part_only_the_share_of_the_goods_goes_back() -> None:
    lines = [LineShare(2_000, 4, 1, 3)]
    assert refund_for(money(), lines) == 500, "shipping was used"
    assert refund_for(money(discount=200), lines) == 450, "the order's discount is shared"
    assert refund_for(money(tax_added=400), lines) == 600, "so is the tax beside the prices"
    assert refund_for(money(refunded=2_400), lines) == 100, "never more than is left"


@given(LINES, AMOUNT, AMOUNT, AMOUNT, AMOUNT, st.booleans())
def test_never_more_than_was_paid_and_not_paid_back(
    lines: list[LineShare], total: int, refunded: int, pending: int, discount: int, paid: bool
) -> None:
    goods = sum(line.amount or 0 for line in lines)
    order = money(total=total, lines=goods, discount=discount, refunded=refunded, pending=pending, paid_in_full=paid)
    back = refund_for(order, lines)
    assert back == 0 or 0 < back <= order.paid - refunded - pending


@given(st.data())
def test_giving_up_everything_piece_by_piece_in_any_order_brings_back_what_was_paid_for_the_goods(
    data: st.DataObject,
) -> None:
    amounts = data.draw(st.lists(st.tuples(AMOUNT, st.integers(1, 6)), min_size=1, max_size=4))
    lines = sum(amount for amount, _ in amounts)
    discount = data.draw(st.integers(0, lines))
    pieces = data.draw(st.permutations([place for place, (_, units) in enumerate(amounts) for _ in range(units)]))
    order = money(total=lines - discount + 500, lines=lines, discount=discount)
    given_up, back = [0] * len(amounts), 0
    for piece in pieces:
        shares = [
            LineShare(amount, units, int(place == piece), units, given_up[place])
            for place, (amount, units) in enumerate(amounts)
        ]
        back += sum(goods_shares(replace(order, refunded=back), shares))
        given_up[piece] += 1
    assert back == lines - discount
