from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.channels.base import IncomingTax
from app.channels.shopify_money import Settled, Stated, line_amount, rate_of, settle, tax_rows
from app.domain.money import line_total


def _stated(
    subtotal: int | None, total: int, shipping: int = 0, taxes: int = 0, discount: int = 0, fees: int = 0
) -> Stated:
    return Stated(subtotal, shipping, taxes, total, discount, fees)


def test_an_order_discount_is_what_the_subtotal_lacks() -> None:
    assert settle(_stated(3625, 3675, 50, discount=4225), [7850], [0], "BDT") == Settled((0,), 4225, False, ())


def test_tax_is_in_the_prices_where_the_total_leaves_it_out() -> None:
    settled = settle(_stated(13280, 13875, 595, taxes=2215, discount=1000), [11900, 2380], [0, 0], "EUR")
    assert (settled.tax_included, settled.order_discount, settled.reasons) == (True, 1000, ())


def test_tax_is_added_where_the_total_has_it() -> None:
    settled = settle(_stated(1629200, 1775828, taxes=146628), [1629200], [0], "INR")
    assert (settled.tax_included, settled.reasons) == (False, ())


def test_a_line_discount_beside_an_order_discount_is_kept_on_its_line() -> None:
    assert settle(_stated(8000, 8000, discount=500), [5000, 5000], [1500, 0], "EUR") == Settled(
        (1500, 0), 500, False, ()
    )


def test_a_line_discount_inside_the_order_discount_is_counted_once() -> None:
    assert settle(_stated(8500, 8500, discount=1500), [5000, 5000], [1000, 0], "EUR") == Settled(
        (1000, 0), 500, False, ()
    )


def test_a_line_discount_that_the_prices_have_already_is_not_taken_twice() -> None:
    assert settle(_stated(10000, 10000), [5000, 5000], [1000, 0], "EUR") == Settled((0, 0), 0, False, ())


def test_a_discount_on_shipping_is_already_off_the_shipping() -> None:
    assert settle(_stated(5000, 5000, discount=499), [5000], [0], "EUR") == Settled((0,), 0, False, ())


def test_fees_are_part_of_the_total() -> None:
    assert settle(_stated(5000, 5250, fees=250), [5000], [0], "USD").reasons == ()


def test_a_total_that_the_parts_do_not_reach_is_said_and_kept() -> None:
    settled = settle(_stated(5000, 4000, 500), [5000], [0], "EUR")
    assert settled.reasons == (
        "The parts add up to 55.00 EUR, the channel's total is 40.00: the channel's total is kept.",
    )


def test_a_subtotal_that_the_lines_do_not_explain_is_said() -> None:
    settled = settle(_stated(3000, 3000, discount=500), [5000], [0], "EUR")
    assert settled.order_discount == 500
    assert settled.reasons


def test_without_a_subtotal_the_total_decides() -> None:
    assert settle(_stated(None, 5150, 500, taxes=800, discount=350), [5000], [0], "EUR").tax_included
    assert not settle(_stated(None, 5950, 500, taxes=800, discount=350), [5000], [0], "EUR").tax_included


@given(
    st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 100)), min_size=1, max_size=8),
    st.integers(0, 100),
    st.integers(0, 10**5),
    st.integers(0, 10**5),
    st.integers(0, 10**5),
    st.booleans(),
)
def test_the_parts_of_a_consistent_order_add_up_to_its_total(
    lines: list[tuple[int, int]], percent: int, shipping: int, taxes: int, fees: int, included: bool
) -> None:
    amounts = [gross for gross, _ in lines]
    own = [gross * share // 100 for gross, share in lines]
    discount = (sum(amounts) - sum(own)) * percent // 100
    subtotal = sum(amounts) - sum(own) - discount
    total = subtotal + shipping + fees + (0 if included else taxes)
    settled = settle(Stated(subtotal, shipping, taxes, total, discount, fees), amounts, own, "EUR")
    assert settled.reasons == ()
    net = sum(amounts) - sum(settled.line_discounts) - settled.order_discount
    assert net + shipping + fees + (0 if settled.tax_included else taxes) == total
    assert settled.order_discount >= 0


def test_tax_rows_keep_the_channels_figures() -> None:
    rows, reasons = tax_rows([("CGST 9%", 51273), ("SGST 9%", 51273)], 102546, included=False, currency="INR")
    assert rows == (IncomingTax("CGST 9%", 90_000, 51273, False), IncomingTax("SGST 9%", 90_000, 51273, False))
    assert reasons == ()


def test_tax_without_rows_becomes_one_row_and_what_rows_do_not_cover_another() -> None:
    assert tax_rows([], 500, included=True, currency="EUR") == ((IncomingTax("Tax", 0, 500, True),), ())
    rows, _ = tax_rows([("VAT 5%", 300)], 500, included=True, currency="EUR")
    assert [(row.title, row.amount) for row in rows] == [("VAT 5%", 300), ("Tax", 200)]
    assert tax_rows([("VAT 5%", 0)], 0, included=False, currency="AED") == ((), ())


def test_tax_rows_that_say_too_much_are_replaced_and_said() -> None:
    rows, reasons = tax_rows([("VAT", 700)], 500, included=True, currency="EUR")
    assert rows == (IncomingTax("Tax", 0, 500, True),)
    assert reasons == ("The tax rows add up to 7.00 EUR, the order's tax is 5.00.",)


def test_rates_are_read_from_names() -> None:
    assert rate_of("CGST 9%") == 90_000
    assert rate_of("New Jersey State Tax 6.625%") == 66_250
    assert rate_of("VAT 7,0 %") == 70_000
    assert rate_of("Tax") == 0


@given(st.integers(0, 10**12), st.integers(1, 10**6), st.sampled_from(["EUR", "JPY", "KWD", "CLF"]))
def test_line_amounts_are_those_of_the_domain(price: int, quantity: int, currency: str) -> None:
    assert line_amount(price, quantity, currency) == line_total(price, quantity, currency)
