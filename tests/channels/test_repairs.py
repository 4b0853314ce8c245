"""Problems grouped by what repairs them."""

from __future__ import annotations

from app.channels.base import IncomingOrder, RowProblem
from app.channels.registry import LAYOUTS
from app.channels.repairs import MAX_ROWS, group
from app.channels.tables import open_pasted

_HEADER = "order\tplaced at\tcurrency\tsku\tquantity\tunit price\n"


def _problems(rows: str) -> list[RowProblem]:
    opened = LAYOUTS["orders"].open(open_pasted(_HEADER + rows))
    return [item for item in opened if not isinstance(item, IncomingOrder) and isinstance(item, RowProblem)]


def test_alike_problems_are_one_thing_to_do() -> None:
    rows = "".join(f"{n}\t2026-03-01\tEUR\tMUG\t1.5\t2\n" for n in range(5))
    rows += "7\t2026-03-01\tEUR\tMUG\ttwo\t2\n8\t2026-31-31\tEUR\tMUG\t1\t2\n9\t2026-03-01\tEUR\tMUG\t1\t1,5\n"
    groups = group(_problems(rows))
    assert [(each.column, each.count, each.rows) for each in groups] == [
        ("quantity", 6, (2, 3, 4, 5, 6, 7)),
        ("placed at", 1, (8,)),
        ("unit price", 1, (9,)),
    ]
    assert groups[0].repair == "Write a whole number."
    assert len(groups[0].examples) == 3
    assert groups[2].repair == "Write an amount like 1234.56, or choose the other decimal sign."


def test_rows_left_out_because_of_another_come_last() -> None:
    rows = "1\t2026-03-01\tEUR\tMUG\t0\t2\n" + "1\t\t\tCAP\t1\t2\n" * 3
    groups = group(_problems(rows))
    assert [(each.column, each.count) for each in groups] == [("quantity", 1), ("", 3)]
    assert groups[-1].repair.startswith("Repair the other row of the order")


def test_a_fix_of_its_own_is_the_repair_and_unknown_words_are_kept_apart() -> None:
    problems = [
        RowProblem("f", 2, "sku", "A", "Row 2, sku: 'A' is odd.", fix="Straighten it."),
        RowProblem("f", 3, "sku", "B", "Row 3, sku: 'B' is odd.", fix="Straighten it."),
        RowProblem("f", 4, "sku", "C", "Row 4, sku: 'C' went out."),
        RowProblem("f", 5, "sku", "D", "Row 5, sku: 'D' came in."),
    ]
    groups = group(problems)
    assert [(each.repair, each.count) for each in groups] == [
        ("Straighten it.", 2),
        ("See what the messages say, correct the file, and import it again.", 1),
        ("See what the messages say, correct the file, and import it again.", 1),
    ]


def test_rows_of_a_group_are_bounded() -> None:
    problems = [RowProblem("f", row, "sku", "", f"Row {row}, sku: is empty.") for row in range(2, MAX_ROWS + 50)]
    (only,) = group(iter(problems))
    assert (only.count, len(only.rows)) == (MAX_ROWS + 48, MAX_ROWS)
