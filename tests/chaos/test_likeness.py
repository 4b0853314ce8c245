"""What twins share: ids as places in their tables, whatever numbers a crash used up."""

from __future__ import annotations

import pytest

from tests.chaos.likeness import same_result

IDS = {"job": [4, 9], "print_job": [9], "shipment": [7], "order_hold": [3]}


def test_a_job_of_many_orders_is_no_job_of_a_printer() -> None:
    assert same_result("jobs.begin", {"job_id": 9}, IDS) == {"job_id": "job 1"}
    assert same_result("printing.queue", {"job_id": 9}, IDS) == {"job_id": "print_job 0"}


def test_ids_in_lists_are_places_too() -> None:
    told = {"hold_ids": [3], "shipment_ids": [7], "units": 3}
    assert same_result("orders.release", told, IDS) == {
        "hold_ids": ["order_hold 0"],
        "shipment_ids": ["shipment 0"],
        "units": 3,
    }


def test_an_id_that_nobody_said_the_table_of_is_not_passed_over() -> None:
    with pytest.raises(LookupError, match="parcel_ids: say in _KEYS whose ids these are"):
        same_result("shipping.ship", {"parcel_ids": [1]}, IDS)
