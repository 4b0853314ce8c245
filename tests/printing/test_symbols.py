"""Codes of product labels: their symbol, their check digit, the fields of GS1 codes."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import gtin_check_digit
from app.errors import BadInput
from app.printing.symbols import Symbology, bars_of, element_string, symbology_of

DIGITS = {Symbology.EAN_8: 8, Symbology.UPC_A: 12, Symbology.EAN_13: 13, Symbology.ITF_14: 14}
GS = "\x1d"


@st.composite
def gtins(draw: st.DrawFn) -> tuple[Symbology, str]:
    symbology = draw(st.sampled_from(list(DIGITS)))
    body = draw(st.text("0123456789", min_size=DIGITS[symbology] - 1, max_size=DIGITS[symbology] - 1))
    return symbology, f"{body}{gtin_check_digit(body)}"


@given(gtins())
def test_gtins_are_printed_by_their_length(found: tuple[Symbology, str]) -> None:
    symbology, code = found
    assert symbology_of(code) is symbology
    assert bars_of(code, symbology).text == code


@given(gtins(), st.integers(1, 9))
def test_wrong_check_digit_is_refused_and_the_right_one_is_named(found: tuple[Symbology, str], more: int) -> None:
    symbology, code = found
    wrong = f"{code[:-1]}{(int(code[-1]) + more) % 10}"
    with pytest.raises(BadInput, match=f"ends in {wrong[-1]} where {code[-1]} is right") as refusal:
        bars_of(wrong, symbology)
    assert code in refusal.value.fix


@pytest.mark.parametrize("code", ["", "400638133393", "40063813339310", "400638133393x", "４００６３８１３３３９３１"])
def test_other_lengths_and_signs_are_refused(code: str) -> None:
    with pytest.raises(BadInput, match="EAN-13, which has 13 digits"):
        bars_of(code, Symbology.EAN_13)


def test_everything_else_is_code_128() -> None:
    assert symbology_of("MUG-RED") is Symbology.CODE_128
    assert symbology_of("4006381333932") is Symbology.CODE_128  # no GTIN: its check digit is wrong
    with pytest.raises(BadInput):
        bars_of("Müller", Symbology.CODE_128)


def test_gs1_fields_are_put_one_after_another_fixed_ones_first() -> None:
    assert symbology_of("(01)09501101530003") is Symbology.GS1_128
    assert element_string("(10)AB-12(01)09501101530003(21)7") == f"010950110153000310AB-12{GS}217"


@pytest.mark.parametrize(
    "code",
    [
        "(01)09501101530004", "(01)0950", "(17)271399", "(99", "()x", "x(10)a", f"(10){'a' * 21}", "(9999)x",
        "(10)a(10)b", "(01)09501101530003(10)", "0109501101530003",
    ],
)  # fmt: skip
def test_what_is_no_gs1_code_is_refused(code: str) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        bars_of(code, Symbology.GS1_128)


def test_real_element_strings_are_taken(element_strings: Path) -> None:
    with element_strings.open(encoding="utf-8") as file:
        # Coupons (8110) hold brackets of their own.
        found = [row["bracketed_text"] for row in csv.DictReader(file)]
        codes = [code for code in found if code.startswith("(") and "8110" not in code]
    refused = []
    for code in codes:
        try:
            bars_of(code, Symbology.GS1_128)
        except BadInput:
            refused.append(code)
    # A price of more than 15 digits, and prices whose currency is letters where GS1 wants its number.
    assert len(codes) > 50
    assert all("(392" in code or "(393" in code for code in refused), refused
