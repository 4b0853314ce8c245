"""What a customer may see: nothing more has a place in it, and the line that was just put in is in sight."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.masking import masked
from app.ui.customer_display.shown import (
    IDLE,
    Shown,
    ShownLine,
    ShownSums,
    State,
    confirm,
    done,
    lines_in_sight,
    newest,
    order,
)

MUG, SOCK, HAT = ShownLine("Mug", "", 1, 1250), ShownLine("Sock", "M", 2, 900), ShownLine("Hat", "", 1, 1750)
SUMS = ShownSums(3900, 3900)


def test_it_has_no_place_for_anything_else() -> None:
    assert [known.name for known in fields(Shown)] == ["state", "currency", "lines", "sums", "name", "number"]
    assert [known.name for known in fields(ShownLine)] == ["title", "options", "quantity", "amount", "off"]


@given(st.text())
def test_a_name_is_masked_however_it_gets_in(name: str) -> None:
    for shown in (Shown(name=name), confirm([MUG], SUMS, "EUR", name=name), replace(IDLE, name=name)):
        assert shown.name == masked(name)


def test_an_order_without_lines_is_idle() -> None:
    assert order([], None, "EUR") == IDLE
    assert IDLE.state is State.IDLE and not IDLE.lines


def test_only_a_complete_order_names_its_customer_and_thanks_hold_number_and_total() -> None:
    assert order([MUG], SUMS, "EUR").name == ""
    assert confirm([MUG], SUMS, "EUR", name="Anna Meyer").name == "A*** M***"
    thanks = done("#1042", total=3900, currency="EUR")
    assert (thanks.state, thanks.number, thanks.lines, thanks.name) == (State.DONE, "#1042", (), "")
    assert thanks.sums == ShownSums(3900)
    assert done("#1042").sums is None


def test_the_newest_line_is_the_one_that_was_put_in_or_changed() -> None:
    two, three = order([MUG, SOCK], None, "EUR"), order([MUG, SOCK, HAT], None, "EUR")
    assert newest(IDLE, two, 0) == 1
    assert newest(two, three, 0) == 2
    assert newest(three, order([replace(MUG, quantity=2), SOCK, HAT], None, "EUR"), 2) == 0
    assert newest(three, replace(three, sums=SUMS), 1) == 1
    assert newest(three, two, 2) == 1
    assert newest(three, IDLE, 2) == -1


@given(st.integers(1, 200), st.integers(1, 20), st.data())
def test_the_wanted_line_is_in_sight_and_no_row_is_used_twice(count: int, room: int, data: st.DataObject) -> None:
    wanted = data.draw(st.integers(0, count - 1))
    seen = lines_in_sight(count, room, wanted)
    assert wanted in seen
    assert seen.start >= 0 and seen.stop <= count
    more = (seen.start > 0) + (seen.stop < count)
    assert len(seen) + more <= max(room, 3)
    assert len(seen) + more == room or count <= room or room < 3


def test_of_sixty_lines_the_last_ones_are_seen() -> None:
    assert lines_in_sight(60, 8, 59) == range(53, 60)
    assert lines_in_sight(60, 8, 0) == range(7)
    assert lines_in_sight(8, 8, 3) == range(8)
