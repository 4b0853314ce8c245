"""Our own generic carrier: numbers of our own series with check digits that see a slip of the hand."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.carriers.base import LabelRequest
from app.carriers.own import OwnCarrier, is_tracking_number, tracking_number

SERIALS = st.integers(min_value=1, max_value=9_999_999_999)


@given(SERIALS)
def test_number_of_a_serial_is_known_as_one(serial: int) -> None:
    number = tracking_number(serial)
    assert len(number) == 14
    assert is_tracking_number(number)


@given(SERIALS, st.integers(min_value=2, max_value=13), st.integers(min_value=1, max_value=9))
def test_one_wrong_digit_is_seen(serial: int, place: int, shift: int) -> None:
    number = tracking_number(serial)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert not is_tracking_number(wrong)


@given(SERIALS, st.integers(min_value=2, max_value=12))
def test_two_swapped_digits_are_seen(serial: int, place: int) -> None:
    number = tracking_number(serial)
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or not is_tracking_number(swapped)


@pytest.mark.parametrize("serial", [0, -1, 10_000_000_000])
def test_serial_that_does_not_fit_is_refused(serial: int) -> None:
    with pytest.raises(ValueError, match="is not a serial"):
        tracking_number(serial)


@pytest.mark.parametrize("text", ["", "SM", "SM00000000019X", "XX000000000195", "SM0000000001950", "SM٠٠٠٠٠٠٠٠٠١٩٥"])
def test_anything_else_is_no_number_of_ours(text: str) -> None:
    assert not is_tracking_number(text)


def test_same_request_gives_the_same_label() -> None:
    request = LabelRequest(uuid.UUID(int=7), serial=42, weight_g=None)
    carrier = OwnCarrier()
    assert carrier.buy_label(request) == carrier.buy_label(request)
    assert carrier.buy_label(request).tracking_number == tracking_number(42)


def test_printed_label_says_where_it_goes_by_country_and_postcode() -> None:
    label = OwnCarrier().describe(tracking_number(1), "DE", "04105")
    assert label.routing == "DE-04105"
    assert OwnCarrier().describe(tracking_number(1), "BD", "").routing == "BD"
