"""What may come back, and which lot it is."""

from __future__ import annotations

import pytest

from app.domain.returns import SentLine, check_units, lot_of
from app.errors import BadInput, NotFound, Refused

LINE = SentLine(7, 1, "MUG", shipped=3, returned=1, requires_shipping=True)


def test_what_is_with_the_customer_can_come_back() -> None:
    check_units({7: LINE}, {7: 2})
    with pytest.raises(Refused, match="3 of MUG cannot come back: 2 are with the customer"):
        check_units({7: LINE}, {7: 3})
    with pytest.raises(NotFound):
        check_units({7: LINE}, {8: 1})


def test_the_lot_is_known_unless_units_of_several_are_with_the_customer() -> None:
    assert lot_of("MUG", []) is None
    assert lot_of("MUG", [(None, 3)]) is None
    assert lot_of("MUG", [(4, 3), (5, 0)]) == 4
    with pytest.raises(BadInput, match="MUG was sent from several lots"):
        lot_of("MUG", [(4, 3), (None, 1)])
