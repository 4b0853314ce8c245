"""GS1 codes: what a carton says of the goods in it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gs1 import GoodsCode, parse_goods_code

GTIN = "04006381333931"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"01{GTIN}17270100\x1d10LOT1\x1d21S1", GoodsCode(GTIN, "LOT1", date(2027, 1, 31), "S1")),
        (f"]C101{GTIN}10LOT1", GoodsCode(GTIN, "LOT1")),
        (f"]d201{GTIN}21S-9\x1d10L", GoodsCode(GTIN, "L", None, "S-9")),
        (f"(01){GTIN}(17)270131(10)AB", GoodsCode(GTIN, "AB", date(2027, 1, 31))),
        (f"02{GTIN}3712", GoodsCode(GTIN, units=12)),
        (f"01{GTIN}15270131", GoodsCode(GTIN, expires_on=date(2027, 1, 31))),
        (f"01{GTIN}15270101\x1d17270131", GoodsCode(GTIN, expires_on=date(2027, 1, 31))),
        (f"01{GTIN}306", GoodsCode(GTIN, units=6)),
        (f"01{GTIN}", GoodsCode(GTIN)),
    ],
)
def test_goods_are_read(text: str, code: GoodsCode) -> None:
    assert parse_goods_code(text) == code


@pytest.mark.parametrize(
    "text",
    ["", "MUG", "4006381333931", "0104006381333930", f"01{GTIN[:-1]}010LOT", "]C110LOT1", "(01)123", "0112",
     f"01{GTIN}159999", "30\x1d12", "\x1d\x1d"],
)  # fmt: skip
def test_other_codes_are_left_alone(text: str) -> None:
    assert parse_goods_code(text) is None


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    parse_goods_code(text)
    parse_goods_code(f"]C1{text}")
    parse_goods_code(f"01{GTIN}{text}")
