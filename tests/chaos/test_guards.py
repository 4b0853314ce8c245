"""Guards that can be taken away: each stands where the table says; and one is, to see that a test misses it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.context import AppContext
from tests.chaos.guard_plugin import drop, without_constraint
from tests.chaos.guard_table import GUARDS, SHORT, Drop, Edit, Guard
from tests.chaos.guards import ROOT, chosen_guards, remove

edits = [guard for guard in GUARDS if isinstance(guard.removal, Edit)]
drops = [guard for guard in GUARDS if isinstance(guard.removal, Drop)]


def named(guard: Guard) -> str:
    return guard.name


def test_there_are_enough_guards_with_names_of_their_own() -> None:
    assert len({guard.name for guard in GUARDS}) == len(GUARDS) >= 20
    assert set(SHORT) <= {guard.name for guard in GUARDS}


@pytest.mark.parametrize("guard", edits, ids=named)
def test_guard_stands_where_the_table_says_and_leaves_a_program_when_it_goes(guard: Guard) -> None:
    assert isinstance(guard.removal, Edit)
    source = (ROOT / guard.removal.file).read_text(encoding="utf-8")
    assert source.count(guard.removal.old) == 1
    ast.parse(source.replace(guard.removal.old, guard.removal.new))


@pytest.mark.parametrize("guard", drops, ids=named)
def test_guard_of_the_database_can_be_dropped(shop: AppContext, guard: Guard) -> None:
    assert isinstance(guard.removal, Drop)
    if shop.database.dialect in guard.engines:
        with pytest.raises(ZeroDivisionError), shop.database.schema_change() as conn:
            drop(conn, guard.removal.table, guard.removal.kind, guard.removal.name)
            raise ZeroDivisionError  # takes it back


@pytest.mark.parametrize("guard", GUARDS, ids=named)
def test_tests_that_must_miss_it_are_there(guard: Guard) -> None:
    for test in guard.tests:
        file, _, function = test.partition("::")
        assert f"def {function}(" in Path(ROOT / file).read_text(encoding="utf-8")


def test_read_me_lists_every_guard() -> None:
    listed = (ROOT / "tests" / "chaos" / "README.md").read_text(encoding="utf-8")
    assert [guard.name for guard in GUARDS if f"| {guard.name} | {guard.keeps} |" not in listed] == []


def test_constraint_is_taken_out_whole() -> None:
    text = "CREATE TABLE t (\n\ta INTEGER, \n\tCONSTRAINT ck CHECK (a IN (1, (2))), \n\tCONSTRAINT uq UNIQUE (a)\n)\n"
    assert without_constraint(text, "ck") == "CREATE TABLE t (\n\ta INTEGER, \n\tCONSTRAINT uq UNIQUE (a)\n)\n"
    with pytest.raises(LookupError):
        without_constraint(text, "other")


@pytest.mark.slow
def test_removal_is_missed_by_a_test_and_needless_code_by_none(monkeypatch: pytest.MonkeyPatch) -> None:
    guard, *_ = chosen_guards(["library gate"], "")
    idle = Guard("idle", "nothing", Edit("db/sqlite.py", "# The WAL-reset race", "# That race"), guard.tests, ())
    found = remove([guard, idle])
    assert (found["guards"], found["missed_by_some_test"], found["not_missed"]) == (2, 1, ["idle"])
    assert found["red_with_every_guard"] == ""
