"""What people type, in the form that the parser takes."""

from __future__ import annotations

import pytest

from app.cli.arguments import normalised


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("orders --json", "orders --json"),
        ("--db sqlite:///a.db orders", "orders --db sqlite:///a.db"),
        ("--db=sqlite:///a.db --json import stock a.csv", "import stock a.csv --db=sqlite:///a.db --json"),
        ("--version", "--version"),
        ("", ""),
        ("--db", "--db"),
    ],
)
def test_options_before_the_command_go_behind_it(typed: str, taken: str) -> None:
    assert normalised(typed.split()) == taken.split()


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("pack 1001 --scan A B C", "pack 1001 --scan A --scan B --scan C"),
        ("pack 1001 --scan A --scan B", "pack 1001 --scan A --scan B"),
        ("pack 1001 --scan A B --scan C D --json", "pack 1001 --scan A --scan B --scan C --scan D --json"),
        ("pack --scan A 1001", "pack --scan A 1001"),
        ("pack --scan A 1001 --scan B C", "pack --scan A 1001 --scan B --scan C"),
        ("pack 1001 --scan=A B", "pack 1001 --scan=A --scan B"),
        ("pack 1001 --op-id X --scan A B", "pack 1001 --op-id X --scan A --scan B"),
        ("pack 1001 --scan --db --json", "pack 1001 --scan --db --json"),
        ("--json pack 1001 --scan A B", "pack 1001 --scan A --scan B --json"),
        ("route 1001 1002", "route 1001 1002"),
    ],
)
def test_several_codes_may_follow_one_scan(typed: str, taken: str) -> None:
    assert normalised(typed.split()) == taken.split()
