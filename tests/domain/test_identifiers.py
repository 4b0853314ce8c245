"""Codes of our own find wrong characters and swaps; GTINs compare as numbers; references keep all their readings."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.identifiers import (
    ALPHABET,
    CodeKind,
    OrderRef,
    OwnCode,
    barcode_key,
    fold,
    gtin_check_digit,
    is_gtin,
    parse_order_ref,
    parse_own_code,
)
from app.errors import BadInput

codes = st.builds(OwnCode, st.sampled_from(CodeKind), st.integers(0, 2**63 - 1))
KINDS = "".join(kind.value for kind in CodeKind)


@given(codes)
def test_code_reads_back_as_itself_whatever_the_case(code: OwnCode) -> None:
    assert parse_own_code(str(code)) == code
    assert parse_own_code(f"  {str(code).lower()}\n") == code


@given(codes, st.data())
def test_every_single_wrong_character_is_found(code: OwnCode, data: st.DataObject) -> None:
    text = str(code)
    place = data.draw(st.integers(0, len(text) - 1))
    signs = KINDS if place == 0 else ALPHABET
    for sign in signs:
        if sign != text[place]:
            assert parse_own_code(text[:place] + sign + text[place + 1 :]) is None


def test_nearly_every_swap_of_neighbours_is_found() -> None:
    """Of all pairs of unequal neighbours only 0 and Z may be swapped unseen, as in every Luhn code."""
    unseen = set()
    for first, second in itertools.permutations(ALPHABET, 2):
        for place in (1, 2):
            for rest in ("00", "A7"):
                body = list("S" + "0" * (place - 1) + first + second + rest)
                whole = next(text for sign in ALPHABET if parse_own_code(text := "".join(body) + sign) is not None)
                swapped = list(whole)
                swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
                if parse_own_code("".join(swapped)) is not None:
                    unseen.add(frozenset((first, second)))
    assert unseen == {frozenset("0Z")}


@given(st.text(max_size=40))
@example("O0001")
@example("S00000000000000000000000001")
@example("SI0L1O")
@example("\u017f00012")
def test_anything_else_is_no_code(text: str) -> None:
    found = parse_own_code(text)
    assert found is None or parse_own_code(str(found)) == found


def test_small_numbers_are_padded_and_no_two_codes_are_equal() -> None:
    texts = [str(OwnCode(kind, number)) for kind in CodeKind for number in range(300)]
    assert len(set(texts)) == len(texts)
    assert {len(text) for text in texts} == {6}


def test_letters_that_look_like_digits_are_in_no_code() -> None:
    assert not set("ILOU") & set(ALPHABET)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("4006381333931", True),
        ("4006381333932", False),
        ("96385074", True),
        ("036000291452", True),
        ("00036000291452", True),
        ("400638133393", False),
        ("", False),
        ("４００６３８１３３３９３１", False),
        ("40063813339 1", False),
    ],
)
def test_gtin_has_a_right_check_digit(text: str, valid: bool) -> None:
    assert is_gtin(text) is valid


@given(st.sampled_from([7, 11, 12, 13]), st.data())
def test_every_single_wrong_digit_of_a_gtin_is_found(length: int, data: st.DataObject) -> None:
    digits = data.draw(st.text("0123456789", min_size=length, max_size=length))
    whole = digits + str(gtin_check_digit(digits))
    place = data.draw(st.integers(0, length))
    assert is_gtin(whole)
    for digit in set("0123456789") - {whole[place]}:
        assert not is_gtin(whole[:place] + digit + whole[place + 1 :])


def test_gtins_of_all_lengths_are_one_key_and_other_codes_stay() -> None:
    assert {barcode_key(text) for text in ("036000291452", "0036000291452", " 00036000291452 ")} == {"00036000291452"}
    assert [barcode_key(text) for text in (" aB-1 ", "1234", "4006381333932")] == ["aB-1", "1234", "4006381333932"]


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_fold_joins_what_looks_alike() -> None:
    assert fold("  Straße\u00a0 ﬁne\tÅ ") == fold("STRASSE fine Å") == "strasse fine å"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1042", [OrderRef("1042")]),
        (" #1042 ", [OrderRef("#1042")]),
        ("1042-2", [OrderRef("1042-2"), OrderRef("1042", shipment=2)]),
        ("north:1042", [OrderRef("north:1042"), OrderRef("1042", shop="north")]),
        (
            "north:1042-2",
            [
                OrderRef("north:1042-2"),
                OrderRef("1042-2", shop="north"),
                OrderRef("north:1042", shipment=2),
                OrderRef("1042", shop="north", shipment=2),
            ],
        ),
        ("A-B", [OrderRef("A-B")]),
        ("-1", [OrderRef("-1")]),
        (":1", [OrderRef(":1")]),
        ("1:", [OrderRef("1:")]),
        ("1042-²", [OrderRef("1042-²")]),
    ],
)
def test_reference_keeps_every_reading_the_plain_one_first(text: str, readings: list[OrderRef]) -> None:
    assert parse_order_ref(text) == readings


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_empty_reference_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInput, match="No order number was given") as told:
        parse_order_ref(text)
    assert "1042-1" in told.value.fix
