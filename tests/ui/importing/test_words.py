"""What the import says: problems by kind, folded rows, facts, and cells that no spreadsheet runs. No window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.channels.base import FileFacts, RowProblem
from app.channels.order_rows import told_of_row
from app.channels.values import quoted
from app.services.import_sources import Plan
from app.services.stock_preview import StockPreview
from app.ui.i18n import install
from app.ui.importing.check import facts_words, folded
from app.ui.importing.problems import ProblemKind, kinds_of, plain_message, problem_rows
from app.ui.importing.saving import harmless
from app.ui.importing.stock_check import stock_check
from app.ui.importing.suggestions import suggestion_of
from app.ui.language import use
from app.ui.widgets.cells import Row
from app.wording import words


def problem(row: int, value: str, reason: str, column: str = "Total", order: str = "") -> RowProblem:
    return RowProblem("orders.csv", row, column, value, told_of_row(row, column, reason), order)


def test_a_kind_is_one_column_and_one_message_whatever_the_value() -> None:
    problems = [
        problem(3, "x", "'x' must be a number."),
        problem(4, "EURO", "'EURO' is no currency.", "Currency"),
        problem(9, "12..5", "'12..5' must be a number."),
        problem(10, "", "is empty."),
    ]
    kinds = kinds_of(problems)
    assert [(kind.column, [found.row for found in kind.problems]) for kind in kinds] == [
        ("Total", [3, 9]),
        ("Currency", [4]),
        ("Total", [10]),
    ]
    assert kinds[0].title == "Must be a number."
    assert kinds[0].values == ("x", "12..5")


def test_messages_that_differ_in_numbers_only_are_one_kind() -> None:
    problems = [problem(row, "", f"the row has {row + 70} columns, the header has 79.", column="") for row in (3, 8)]
    (kind,) = kinds_of(problems)
    assert kind.title == "The row has 73 columns, the header has 79."


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([0], "Whole file"),
        ([118], "Row 118"),
        ([3, 3], "Row 3"),
        ([3, 5], "Rows 3 and 5"),
        ([3, 5, 9], "Rows 3, 5 and 9"),
        ([3, 5, 9, 1200], "Rows 3, 5, 9 and 1 more"),
    ],
)
def test_where_a_kind_is(rows: list[int], words: str) -> None:
    kind = ProblemKind("", "Total", tuple(problem(row, "x", "") for row in rows))
    assert kind.rows_words == words


def test_a_message_leaves_out_what_stands_beside_it() -> None:
    assert plain_message(problem(3, "x", "'x' must be a number.")) == "Must be a number."
    assert plain_message(problem(3, "", "orders.csv: the file ends early.")) == "The file ends early."
    assert plain_message(problem(3, "x", "Order 9 is here already.")) == "Order 9 is here already."


def test_a_message_leaves_it_out_in_every_language(qapp: QApplication) -> None:
    found = problem(3, "x", words("{value} must be a whole number.", value=quoted("x")))
    install(qapp, "de")
    try:
        (kind,) = kinds_of([found])
    finally:
        install(qapp, "en")
        use(qapp, "")
    assert "Zeile" not in kind.title and "'x'" not in kind.title
    assert kind.title.endswith("ganze Zahl sein.")
    assert kind.repair == "Eine ganze Zahl eintragen."


def test_rows_left_out_because_of_another_come_last_with_what_repairs_them() -> None:
    follower = words("this row is {left_out} {order}.", left_out="left out with the rest of order", order="7")
    kinds = kinds_of([problem(row, "", follower, "") for row in (3, 4)] + [problem(9, "x", "is empty.")])
    assert [len(kind.problems) for kind in kinds] == [1, 2]
    assert [kind.repair[:13] for kind in kinds] == ["Fill in the c", "Repair the ot"]


def test_several_kinds_are_parted_in_the_table_and_one_is_not() -> None:
    one = kinds_of([problem(3, "x", "bad.")])
    two = kinds_of([problem(3, "x", "bad."), problem(4, "y", "worse.", "Currency")])
    assert [row.fold for row in problem_rows(one)] == [""]
    assert [row.fold for row in problem_rows(two)] == [
        "Column “Total”: 1 problem",
        "",
        "Column “Currency”: 1 problem",
        "",
    ]
    keys = [row.key for row in problem_rows(two)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_spreadsheet_runs_a_saved_cell(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "two", "1=1", "a@b.example"])
def test_other_cells_are_saved_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def rows(*numbers: int) -> list[Row]:
    return [Row(number) for number in numbers]


def test_without_problems_nothing_is_folded() -> None:
    assert folded(rows(2, 3, 4), [], "order") == rows(2, 3, 4)


def test_long_runs_between_problems_become_one_line() -> None:
    clean = rows(*(number for number in range(2, 60) if number != 30))
    found = folded(clean, rows(30), "order")
    assert [row.fold or row.key for row in found] == [
        2,
        3,
        4,
        5,
        "24 orders without problems",
        30,
        31,
        "28 orders without problems",
    ]
    assert len({row.key for row in found}) == len(found)


def test_short_runs_stay() -> None:
    found = folded(rows(2, 3, 4, 5, 6, 7, 9), rows(8), "row")
    assert [row.fold or row.key for row in found] == [2, 3, 4, 5, 6, 7, 8, 9]


def test_facts_name_the_file_its_size_and_how_it_is_written() -> None:
    facts = FileFacts("orders.csv", "", "cp1252", ";", 1, 79, "")
    assert facts_words(facts) == "1 row, 79 columns · Windows-1252, semicolon"
    assert facts_words(FileFacts("a", "", "koi8-r", "^", 2, 1, "")) == "2 rows, 1 column · koi8-r, '^'"


@pytest.mark.parametrize(
    ("value", "message", "meant"),
    [
        ("2.0", "must be a whole number.", "2"),
        ("1,000", "must be a whole number.", "1000"),
        ("two", "must be a whole number.", ""),
        ("1.234,56", "must be an amount like 1234.56.", "1234.56"),
        ("12,5 €", "must be a number with a point, like 1234.56.", "12.5"),
        ("Deutschlnd", "is not a country.", "Deutschland"),
        ("Nowhere at all", "is not a country.", ""),
        ("36000291452", "seems to have lost its leading zero", "036000291452"),
    ],
)
def test_what_probably_is_meant(value: str, message: str, meant: str) -> None:
    assert suggestion_of(problem(3, value, f"'{value}' {message}")) == meant


def test_what_the_reader_took_for_granted_is_said_in_the_language(qapp: QApplication) -> None:
    note = words("Counted is what is ready to be sent and in reserve; what is in transit is left out.")
    facts = FileFacts("stock.csv", "", "utf-8", ",", 1, 3, "Flexport stock", (note,))
    preview = StockPreview(facts, 0, 0, 0, (), 0, 0, False, (), ())
    about = {"plan": Plan(Path("stock.csv"), "flexport_levels"), "header": (), "accounts": (), "guesses": ()}
    install(qapp, "de")
    try:
        assert stock_check(preview, currency="EUR", **about).notes[0].startswith("Gezählt ist, was versandbereit")
    finally:
        install(qapp, "en")
        use(qapp, "")
