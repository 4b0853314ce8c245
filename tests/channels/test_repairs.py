"""What repairs a row that cannot be used."""

from __future__ import annotations

import pytest

from app.channels.base import IncomingOrder, RowProblem
from app.channels.registry import LAYOUTS
from app.channels.repairs import follows, repair_of
from app.channels.tables import open_pasted

_HEADER = "order\tplaced at\tcurrency\tsku\tquantity\tunit price\n"


def _problems(rows: str) -> list[RowProblem]:
    opened = LAYOUTS["orders"].open(open_pasted(_HEADER + rows))
    return [item for item in opened if not isinstance(item, IncomingOrder) and isinstance(item, RowProblem)]


@pytest.mark.parametrize(
    ("row", "column", "repair"),
    [
        ("1\t2026-03-01\tEUR\tMUG\t1.5\t2", "quantity", "Write a whole number."),
        ("1\t2026-03-01\tEUR\tMUG\ttwo\t2", "quantity", "Write a whole number."),
        ("1\t2026-31-31\tEUR\tMUG\t1\t2", "placed at", "Write a date that exists."),
        (
            "1\t2026-03-01\tEUR\tMUG\t1\t1,5",
            "unit price",
            "Write an amount like 1234.56, or choose the other decimal sign.",
        ),
        ("1\t2026-03-01\tEURO\tMUG\t1\t2", "currency", "Write the currency as three letters, like EUR."),
    ],
)
def test_what_is_wrong_says_what_repairs_it(row: str, column: str, repair: str) -> None:
    (problem,) = _problems(row + "\n")
    assert (problem.column, repair_of(problem)) == (column, repair)


def test_rows_left_out_because_of_another_follow_it() -> None:
    problems = _problems("1\t2026-03-01\tEUR\tMUG\t0\t2\n" + "1\t\t\tCAP\t1\t2\n" * 3)
    assert [follows(problem) for problem in problems] == [False, True, True, True]
    assert repair_of(problems[-1]).startswith("Repair the other row of the order")


def test_a_fix_of_its_own_is_the_repair_and_unknown_words_have_none() -> None:
    odd = RowProblem("f", 2, "sku", "A", "Row 2, sku: 'A' is odd.", fix="Straighten it.")
    assert repair_of(odd) == "Straighten it."
    assert repair_of(RowProblem("f", 4, "sku", "C", "Row 4, sku: 'C' went out.")) == ""
