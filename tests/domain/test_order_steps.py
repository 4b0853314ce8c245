"""Steps for many orders: each has an opposite, and says what it did."""

from __future__ import annotations

import pytest

from app.domain.order_states import HoldKind
from app.domain.order_steps import (
    BEGUN_BY_PEOPLE,
    HOLD_DIGITS,
    HOLD_TITLES,
    INVERSE,
    JobKind,
    done_words,
    outcome_words,
)


def test_every_step_has_an_opposite_whose_opposite_undoes_the_same() -> None:
    assert set(INVERSE) == set(JobKind)
    for kind in BEGUN_BY_PEOPLE - {JobKind.TAG, JobKind.UNTAG}:
        assert INVERSE[kind] is not kind
    assert INVERSE[INVERSE[JobKind.TAG]] is JobKind.TAG
    assert INVERSE[INVERSE[JobKind.RELEASE]] is JobKind.RELEASE
    assert INVERSE[INVERSE[JobKind.CANCEL]] is JobKind.CANCEL


def test_eight_kinds_of_hold_have_a_digit_and_all_have_a_title() -> None:
    assert len(HOLD_DIGITS) == len(set(HOLD_DIGITS)) == 8
    assert set(HoldKind) - set(HOLD_DIGITS) == {HoldKind.REVIEW}
    assert set(HOLD_TITLES) == set(HoldKind)


@pytest.mark.parametrize("kind", JobKind)
def test_each_step_says_what_it_did_to_one_and_to_many(kind: JobKind) -> None:
    assert "1 order" in done_words(kind, 1, {"tag": "vip"})
    assert "1,204 orders" in done_words(kind, 1_204, {"tag": "vip"})


def test_an_outcome_names_what_was_not_done() -> None:
    assert outcome_words(JobKind.RELEASE, {}, 24, 0, 0, 0) == "24 orders released."
    said = outcome_words(JobKind.TAG, {"tag": "vip"}, 1, 2, 3, 4)
    assert said == ("1 order tagged vip, 2 had it already, 3 could not be changed, stopped with 4 left as they were.")
    assert outcome_words(JobKind.HOLD, {}, 0, 0, 5, 0) == "5 could not be changed."
