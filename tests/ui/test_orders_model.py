"""The rows of the order list: what a change leaves is what a fresh read would show."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.channels.base import Payment
from app.domain.order_states import OrderState
from app.queries.order_list import Key, OrderRow
from app.ui import fonts
from app.ui.orders.rows import COLUMNS, FIRM, SPARE, STANDARD, ListRow, order_rows
from app.ui.orders.table_model import OrdersModel, Page, _runs
from app.ui.theme import Theme
from app.ui.widgets.table_paint import CELL_PAD
from tests.ui.orders_desk import judge_of

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def model(qapp: QApplication) -> OrdersModel:
    """An empty list."""
    return OrdersModel()


@pytest.fixture
def tester(model: OrdersModel) -> QAbstractItemModelTester:
    """Qt's judge of it."""
    return judge_of(model)


def order(
    number: int, *, minutes: int | None = None, units: int = 1, state: OrderState = OrderState.TO_ROUTE
) -> OrderRow:
    """An order that was placed ``minutes`` after noon (its number, unless said otherwise)."""
    placed = NOON + timedelta(minutes=number if minutes is None else minutes)
    return OrderRow(
        id=number, number=str(number), placed_at=placed, customer="Anna", channel="shopify", shop="", units=units,
        state=state, payment=Payment.PAID, holds=0, total=None, currency="EUR", pickup=False, tags=(), ship_by=placed,
    )  # fmt: skip


def rows(*orders: OrderRow) -> list[ListRow]:
    """The orders as rows, newest first."""
    return order_rows(sorted(orders, key=lambda one: (one.placed_at, one.id), reverse=True), "placed", NOON)


def page(*orders: OrderRow, has_more: bool = False) -> Page:
    """The orders as a page."""
    return Page(tuple(rows(*orders)), Key((0, 0)) if has_more else None)


def shown(model: OrdersModel) -> list[tuple[str, str]]:
    """(number, units) of each row, from the top."""
    return [(row.cells[1].text, row.cells[4].text) for row in model.rows]


def ids(model: OrdersModel) -> list[object]:
    """The ids from the top."""
    return [row.key for row in model.rows]


def test_the_columns_are_those_of_the_picture_and_only_spare_ones_may_go() -> None:
    by_id = {column.id: column for column in COLUMNS}
    assert [by_id[name].title for name in STANDARD] == [
        "Order", "Customer", "Channel", "Units", "Ship by", "Status", "Attention", "Total"
    ]  # fmt: skip
    assert set(SPARE) < set(STANDARD) and not set(SPARE) & set(FIRM)
    assert [column.id for column in COLUMNS if not column.sort] == ["check", "problem", "location", "tags"]


def test_a_changed_order_changes_its_row_alone(model: OrdersModel, tester: QAbstractItemModelTester) -> None:
    model.set_page(page(order(1), order(2), order(3)))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.mend({2}, rows(order(2, units=9)))
    assert shown(model) == [("3", "1"), ("2", "9"), ("1", "1")]
    assert changed == [1]


def test_an_order_that_fits_no_more_goes_and_takes_its_tick_along(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    model.set_page(page(*(order(n) for n in range(1, 7))))
    model.tick([2, 3, 5], True)
    model.mend({2, 3, 6}, rows(order(6)))
    assert ids(model) == [6, 5, 4, 1]
    assert model.ticked == {5}
    assert [model.place_of(key) for key in (6, 5, 4, 1, 2)] == [0, 1, 2, 3, -1]


def test_a_new_order_stands_where_its_time_puts_it(model: OrdersModel, tester: QAbstractItemModelTester) -> None:
    model.set_page(page(order(10), order(30), has_more=True))
    model.mend({20, 40, 5}, rows(order(20), order(40), order(5)))
    assert ids(model) == [40, 30, 20, 10]


def test_what_lies_beyond_the_loaded_part_comes_only_when_there_is_no_more(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    model.set_page(page(order(10), order(30)))
    model.mend({5}, rows(order(5)))
    assert ids(model) == [30, 10, 5]


def test_an_order_that_was_dated_anew_moves(model: OrdersModel, tester: QAbstractItemModelTester) -> None:
    model.set_page(page(order(1), order(2), order(3)))
    model.mend({1}, rows(order(1, minutes=50)))
    assert ids(model) == [1, 3, 2]


def test_orders_of_one_moment_keep_one_order(model: OrdersModel, tester: QAbstractItemModelTester) -> None:
    model.set_page(page(*(order(n, minutes=0) for n in (1, 3))))
    model.mend({2}, rows(order(2, minutes=0)))
    assert ids(model) == [3, 2, 1]


def test_renewing_resets_only_when_nearly_everything_is_new(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    model.set_page(page(*(order(n) for n in range(1, 51))))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.renew(page(*(order(n) for n in range(11, 61))))
    assert (ids(model), resets) == ([*range(60, 10, -1)], [])
    model.renew(page(*(order(n) for n in range(1001, 1301))))
    assert (len(model.rows), resets) == (300, [1])


def test_the_next_page_is_asked_for_once_and_brings_nothing_twice(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    wanted: list[int] = []
    model.more_wanted.connect(lambda: wanted.append(1))
    model.set_page(page(order(5), order(4), has_more=True))
    for _ in range(3):
        model.fetchMore(QModelIndex())
    assert wanted == [1]
    model.append_page(page(order(4), order(3)))
    assert (ids(model), model.has_more, model.next) == ([5, 4, 3], False, None)
    model.fetchMore(QModelIndex())
    assert wanted == [1]


def test_places_become_runs_from_the_end() -> None:
    assert _runs([]) == []
    assert _runs([9, 8, 7, 3, 1, 0]) == [(7, 9), (3, 3), (0, 1)]


STATES = st.dictionaries(st.integers(1, 25), st.tuples(st.integers(0, 6), st.integers(1, 3)), max_size=25)


@given(before=STATES, after=STATES, more=st.booleans())
def test_mending_gives_what_a_fresh_read_would(
    qapp: QApplication,
    before: dict[int, tuple[int, int]],
    after: dict[int, tuple[int, int]],
    more: bool,
) -> None:
    def orders(state: dict[int, tuple[int, int]]) -> list[OrderRow]:
        return [order(number, minutes=minutes, units=units) for number, (minutes, units) in state.items()]

    mended, renewed = OrdersModel(), OrdersModel()
    for model in (mended, renewed):
        tester = judge_of(model)
        model.set_page(page(*orders(before), has_more=more))
        if model is mended:
            changed = {number for number in {*before, *after} if before.get(number) != after.get(number)}
            model.mend(changed, [row for row in rows(*orders(after)) if row.order.id in changed])
        else:
            model.renew(page(*orders(after)))
        del tester
    assert shown(renewed) == [(row.row.cells[1].text, row.row.cells[4].text) for row in rows(*orders(after))]
    if not more:
        assert shown(mended) == shown(renewed)
    assert [mended.place_of(key) for key in ids(mended)] == [*range(len(mended.rows))]
    places = [mended._orders[key].place for key in ids(mended) if isinstance(key, int)]
    assert places == sorted(places, reverse=True)


def test_the_time_of_an_order_of_yesterday_is_not_cut(theme: Theme) -> None:
    column = next(column for column in COLUMNS if column.id == "placed")
    words = fonts.text_width(fonts.font(), "Yesterday 20:48")
    assert words + 2 * CELL_PAD < fonts.dp(column.width)


def test_a_list_that_grows_downwards_is_mended_the_same_way(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    model.descending = False
    wanted = order_rows([order(10, units=1), order(30, units=3)], "units", NOON)
    model.set_page(Page(tuple(wanted), Key((3, 30))))
    model.tick([30], True)
    changed = order_rows([order(20, units=2), order(40, units=4), order(30, units=1)], "units", NOON)
    model.mend({20, 30, 40}, changed)
    assert ids(model) == [10, 30, 20]
    assert model.ticked == {30}


def test_what_was_taken_out_at_the_end_leaves_the_end_where_it_was(
    model: OrdersModel, tester: QAbstractItemModelTester
) -> None:
    model.set_page(page(order(10), order(30), has_more=True))
    model.mend({10, 20}, rows(order(20)))
    assert ids(model) == [30, 20]
    model.mend({15, 5}, rows(order(15), order(5)))
    assert ids(model) == [30, 20, 15]
