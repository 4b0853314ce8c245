"""Counted stock: the file says how many there are, the ledger gets the difference, the newest reservations give way."""

from __future__ import annotations

import dataclasses
import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import update

from app.channels.stock_file import StockRow
from app.context import AppContext
from app.errors import BadInput
from app.services import stock_room
from app.services.order_headers import lock_orders
from app.services.packing import ParkShipment
from app.services.releases import release_allocations
from app.services.stock_import import import_stock
from app.services.stock_preview import preview_stock
from app.wording import Words
from db.models import StockLevel
from tests.factories import (
    count,
    count_rows,
    events_of,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    route,
    rows_of,
    scan,
    second_station,
    ship,
    state_of,
    stock_rows,
    take_in,
)


def moves(shop: AppContext) -> list[tuple[object, ...]]:
    return rows_of(shop, "SELECT kind, hand_delta, reserved_delta FROM stock_move ORDER BY id")


def test_first_count_makes_skus_locations_and_stock(shop: AppContext) -> None:
    result = count(shop, {("MUG", "Berlin"): 5, ("CAP", "Hamburg"): 0}, barcodes={"MUG": "4006381333931"})
    assert (result["accepted"], result["unchanged"], result["new_skus"]) == (2, 0, 2)
    assert result["new_locations"] == ["Berlin", "Hamburg"]
    assert levels(shop) == {("MUG", "Berlin"): (5, 0), ("CAP", "Hamburg"): (0, 0)}
    assert moves(shop) == [("count", 5, 0)], "a move of nothing is no move"
    skus = "SELECT code, title, status, weight_g FROM sku ORDER BY code"
    assert rows_of(shop, skus) == [("CAP", "Sample CAP", "active", 250), ("MUG", "Sample MUG", "active", 250)]
    assert rows_of(shop, "SELECT code, printed, quantity FROM barcode") == [("04006381333931", "4006381333931", 1)]
    assert one(shop, "SELECT location_id FROM station") == location_id(shop, "Berlin")


def test_a_file_is_no_count_of_a_shelf(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    assert one(shop, "SELECT counted_at FROM stock_level") is None
    with shop.database.writing() as conn:
        conn.execute(update(StockLevel).values(counted_at=datetime(2026, 3, 1, tzinfo=UTC)))
    before = one(shop, "SELECT counted_at FROM stock_level")
    count(shop, {("MUG", "Berlin"): 7})
    assert levels(shop)["MUG", "Berlin"] == (7, 0) and one(shop, "SELECT counted_at FROM stock_level") == before


def test_next_count_records_the_difference(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 3})
    result = count(shop, {("MUG", "Berlin"): 2, ("CAP", "Berlin"): 3})
    assert (result["accepted"], result["unchanged"], result["new_skus"], result["new_locations"]) == (1, 1, 0, [])
    assert levels(shop) == {("MUG", "Berlin"): (2, 0), ("CAP", "Berlin"): (3, 0)}
    assert moves(shop)[2:] == [("count", -3, 0)]


def test_draft_of_an_order_becomes_a_product_when_the_stock_file_names_it(shop: AppContext) -> None:
    take_in(shop, incoming("1001", line("MUG", title="Mug")))
    count_rows(shop, [StockRow(2, "MUG", "Berlin", 1)])
    assert rows_of(shop, "SELECT title, status FROM sku") == [("Mug", "draft")]
    count_rows(shop, [StockRow(2, "MUG", "Berlin", 1, title="Red mug", weight_g=0)])
    assert rows_of(shop, "SELECT title, status, weight_g FROM sku") == [("Red mug", "active", 0)]
    count_rows(shop, [StockRow(2, "MUG", "Berlin", 1)])
    assert rows_of(shop, "SELECT title, status, weight_g FROM sku") == [("Red mug", "active", 0)]


def test_places_are_known_by_code_or_name_whatever_the_case(shop: AppContext) -> None:
    count(shop, {("MUG", "Main  Store"): 1})
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE location SET name = 'Front house'")
    result = count(shop, {("CAP", "main store"): 1, ("BAG", "FRONT HOUSE"): 1, ("PEN", "Yard"): 1, ("INK", "YARD"): 1})
    assert result["new_locations"] == ["Yard"]
    assert one(shop, "SELECT count(*) FROM location") == 2


def test_barcode_of_another_product_is_a_problem_of_its_row_alone(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5}, barcodes={"MUG": "4006381333931"})
    rows = stock_rows({("CAP", "Berlin"): 3, ("MUG", "Berlin"): 4})
    rows[0] = dataclasses.replace(rows[0], barcode="04006381333931")
    result = count_rows(shop, rows)
    (problem,) = result["problems"]
    assert (problem["file"], problem["row"], problem["column"], problem["value"]) == (
        "stock.csv", 2, "barcode", "04006381333931"
    )  # fmt: skip
    assert problem["message"] == "Barcode 04006381333931 belongs to another product already. This row was left out."
    assert levels(shop) == {("MUG", "Berlin"): (4, 0)}


def test_barcode_of_two_products_in_one_file_is_the_first_one_s(shop: AppContext) -> None:
    result = count(
        shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 3}, barcodes={"MUG": "4006381333931", "CAP": "4006381333931"}
    )
    assert [problem["row"] for problem in result["problems"]] == [3]
    assert levels(shop) == {("MUG", "Berlin"): (5, 0)}


def test_sku_written_in_two_ways_is_counted_once(shop: AppContext) -> None:
    count(shop, {("Mug", "Berlin"): 1})
    result = count(shop, {("MUG", "Berlin"): 5, ("mug", "Berlin"): 7})
    (problem,) = result["problems"]
    assert "mug at Berlin stands twice in this file; the first row was taken." in problem["message"]
    assert isinstance(problem["message"], Words), "so that a screen can say it in its language"
    assert levels(shop) == {("Mug", "Berlin"): (5, 0)}


def test_skus_that_differ_in_case_alone_are_told_and_none_is_lost(shop: AppContext) -> None:
    result = count(shop, {("15056N", "Berlin"): 5, ("15056n", "Berlin"): 7})
    assert result["notes"] == ["15056n is a product of its own beside 15056N."]
    assert levels(shop) == {("15056N", "Berlin"): (5, 0), ("15056n", "Berlin"): (7, 0)}
    assert count(shop, {("15056n", "Berlin"): 7, ("15056N", "Berlin"): 5})["notes"] == []
    count(shop, {("Mug", "Berlin"): 1})
    result = count(shop, {("MUG", "Berlin"): 4})
    assert result["notes"] == ["MUG was counted as Mug."]
    assert isinstance(result["notes"][0], Words), "so that a screen can say it in its language"
    assert levels(shop)["Mug", "Berlin"] == (4, 0)


def test_a_later_part_of_a_file_does_not_take_a_new_sku_for_one_in_other_letters(
    shop: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.stock_import.CHUNK", 1)
    path = write(tmp_path / "stock.csv", "15056N,Berlin,5", "15056n,Berlin,7", header="sku,location,quantity")
    told = shop.read(preview_stock, path)
    assert (told.new_skus, told.notes) == (2, ("15056n is a product of its own beside 15056N.",))
    report = import_stock(shop.run, path, op_id=uuid4())
    assert (report.new_skus, tuple(report.notes)) == (2, told.notes)
    assert levels(shop) == {("15056N", "Berlin"): (5, 0), ("15056n", "Berlin"): (7, 0)}


def test_count_below_reserved_frees_the_newest_orders_and_routes_them_again(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 6, ("MUG", "Hamburg"): 2})
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE location SET rank = 1 WHERE code = 'Hamburg'")
    old, mid, new = ordered_and_routed(
        shop, incoming("1", line("MUG", 2)), incoming("2", line("MUG", 2)), incoming("3", line("MUG", 2))
    )
    assert levels(shop) == {("MUG", "Berlin"): (6, 6), ("MUG", "Hamburg"): (2, 0)}
    result = count(shop, {("MUG", "Berlin"): 3})
    assert sorted(result["rerouted"]) == [mid, new]
    assert levels(shop) == {("MUG", "Berlin"): (3, 3), ("MUG", "Hamburg"): (2, 2)}
    assert [lines_of(shop, order)[0][1:3] for order in (old, mid, new)] == [(0, 2), (0, 2), (1, 1)]
    assert one(shop, "SELECT quantity FROM backorder") == 1
    assert state_of(shop, new) == "to_pack"
    kinds = {row[0] for row in rows_of(shop, "SELECT kind FROM stock_move")}
    assert kinds == {"count", "reserve", "release"}


def test_count_to_nothing_makes_backorders(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 2})
    (order_id,) = ordered_and_routed(shop, incoming("1", line("MUG", 2)))
    count(shop, {("MUG", "Berlin"): 0})
    assert levels(shop) == {("MUG", "Berlin"): (0, 0)}
    assert state_of(shop, order_id) == "backorder"
    assert rows_of(shop, "SELECT state, units FROM shipment") == [("cancelled", 0)]
    assert events_of(shop, order_id) == ["imported", "routed", "routed"]


@pytest.mark.parametrize("stage", ["packing", "parked", "packed"])
def test_count_below_what_is_being_packed_is_a_problem_of_its_row(shop: AppContext, stage: str) -> None:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 5})
    begun, waiting = ordered_and_routed(shop, incoming("1", line("MUG", 3)), incoming("2", line("MUG", 2)))
    if stage == "packed":
        pack(shop, "1")
    else:
        shipment = scan(shop, "1")["shipment_id"]
        scan(shop, "MUG", shipment)
        if stage == "parked":
            shop.run(ParkShipment(shipment))
    before = rows_of(shop, "SELECT * FROM shipment ORDER BY id")
    result = count(shop, {("MUG", "Berlin"): 2, ("CAP", "Berlin"): 4})
    (problem,) = result["problems"]
    assert (problem["row"], problem["column"], problem["value"]) == (2, "quantity", "2")
    for words in ("1 more units of MUG", "at Berlin", "This row was left out", "Finish or park"):
        assert words in problem["message"]
    assert (result["accepted"], result["unchanged"], result["rerouted"]) == (1, 0, [])
    assert levels(shop) == {("MUG", "Berlin"): (5, 5), ("CAP", "Berlin"): (4, 0)}
    assert rows_of(shop, "SELECT * FROM shipment ORDER BY id") == before
    freed = count(shop, {("MUG", "Berlin"): 3})
    assert freed["problems"] == [] and freed["rerouted"] == [waiting]
    assert state_of(shop, waiting) == "backorder" and state_of(shop, begun) in ("packing", "packed")


def test_count_after_shipping_is_what_is_left(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 3})
    ordered_and_routed(shop, incoming("1", line("MUG", 2)))
    ship(shop, pack(shop, "1"))
    assert count(shop, {("MUG", "Berlin"): 1})["unchanged"] == 1


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_reservation_that_comes_late_is_not_taken_from_a_station_that_opens_it(
    shop: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An order gets units after the count has looked whom it concerns, and a station opens it while they are taken."""
    count(shop, {("MUG", "Berlin"): 5})
    (order_id,) = take_in(shop, incoming("1", line("MUG", 3)))
    rival = second_station(shop)
    routed, verdicts = list[bool](), list[str]()
    opening = threading.Thread(target=lambda: verdicts.append(scan(rival, "1")["verdict"]))

    def route_then_lock(*args: Any, **kwargs: Any) -> None:
        if not routed:
            routed.append(True)
            route(rival, order_id)
        lock_orders(*args, **kwargs)

    def open_then_release(*args: Any) -> int:
        opening.start()
        opening.join(timeout=0.7)  # it has to wait for us; if it did not, it would be done by now
        return release_allocations(*args)

    with monkeypatch.context() as patch:
        patch.setattr(stock_room, "lock_orders", route_then_lock)
        patch.setattr(stock_room, "release_allocations", open_then_release)
        result = count(shop, {("MUG", "Berlin"): 2})
    opening.join()
    rival.close()
    assert result["rerouted"] == [order_id]
    assert verdicts in (["opened"], ["nothing_to_pack"])
    assert levels(shop) == {("MUG", "Berlin"): (2, 2)}


# By whole files.


def write(path: Path, *rows: str, header: str = "sku,location,quantity,title,barcode,weight_g") -> Path:
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def test_stock_file_goes_in_and_a_second_time_unchanged(shop: AppContext, tmp_path: Path) -> None:
    rows = [f"SKU-{number},Berlin,{number % 7},Thing {number},,{number}" for number in range(1, 1001)]
    file = write(tmp_path / "stock.csv", *rows)
    seen: list[tuple[int, int]] = []
    report = import_stock(shop.run, file, op_id=uuid4(), progress=lambda done, of: seen.append((done, of)))
    assert (report.accepted, report.unchanged, report.rejected, report.new_skus) == (1000, 0, [], 1000)
    assert report.new_locations == ["Berlin"]
    assert len(seen) == 3 and seen[-1] == (1001, 1000)
    again = import_stock(shop.run, file, op_id=uuid4())
    assert (again.accepted, again.unchanged, again.new_skus) == (0, 1000, 0)
    assert one(shop, "SELECT sum(on_hand) FROM stock_level") == one(shop, "SELECT sum(hand_delta) FROM stock_move")


def test_same_gesture_again_counts_nothing_twice(shop: AppContext, tmp_path: Path) -> None:
    file, gesture = write(tmp_path / "stock.csv", "MUG,Berlin,5,Mug,,"), uuid4()
    first = import_stock(shop.run, file, op_id=gesture)
    count(shop, {("MUG", "Berlin"): 9})
    again = import_stock(shop.run, file, op_id=gesture)
    assert again == first
    assert levels(shop) == {("MUG", "Berlin"): (9, 0)}


def test_bad_rows_are_told_and_the_good_ones_counted(shop: AppContext, tmp_path: Path) -> None:
    file = write(
        tmp_path / "stock.csv", "MUG,Berlin,5,Mug,,", "CAP,Berlin,1.5,Cap,,", ",Berlin,1,,,", "BAG,Berlin,2,Bag,,"
    )
    report = import_stock(shop.run, file, op_id=uuid4())
    assert report.accepted == 2
    assert [(problem.row, problem.column) for problem in report.rejected] == [(3, "quantity"), (4, "sku")]
    assert all(f"Row {problem.row}" in problem.message for problem in report.rejected)
    as_json = report.as_json()
    assert json.loads(json.dumps(as_json)) == as_json
    kinds = rows_of(shop, "SELECT kind, file_name, finished_at IS NOT NULL FROM import_batch")
    assert [row[:2] for row in kinds] == [("stock", "stock.csv")] and bool(kinds[0][2])


def test_file_that_is_no_stock_file_changes_nothing(shop: AppContext, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not a stock file") as told:
        import_stock(shop.run, write(tmp_path / "x.csv", "1,2", header="a,b"), op_id=uuid4())
    assert "Nothing was imported" in told.value.message and "sku, location and quantity" in told.value.fix
    assert one(shop, "SELECT count(*) FROM operation") == 0
