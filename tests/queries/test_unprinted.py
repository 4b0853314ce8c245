"""Packed shipments whose papers never came out, on both engines."""

from __future__ import annotations

import hashlib
import uuid

from app.context import AppContext
from app.queries.unprinted import kinds_since_packed, unprinted_shipments
from app.services.packing import UndoScan
from app.services.print_jobs import EndPrint, QueuePrint
from app.services.unit_of_work import Attachment
from tests.factories import count, incoming, label, line, ordered_and_routed, pack, second_station, ship


def packed(shop: AppContext, number: str) -> int:
    """A shipment of one mug, packed at the shop's station."""
    count(shop, {("MUG", "Main"): 9})
    ordered_and_routed(shop, incoming(number, line("MUG")))
    return pack(shop, number)


def job(shop: AppContext, shipment_id: int, kind: str, state: str) -> None:
    """A print job that ended in ``state``, or is queued still."""
    data = f"{kind} {uuid.uuid4()}".encode()
    command = QueuePrint(kind, shipment_id, hashlib.sha256(data).hexdigest(), "application/pdf", "Test", 1, ())
    job_id = shop.run(command, attachments={"data": Attachment(data)}).result["job_id"]
    if state != "queued":
        shop.run(EndPrint(job_id, state, "/printed" if state == "printed" else "", ""))


def owed(shop: AppContext) -> list[int]:
    """What the station owes."""
    return shop.read(unprinted_shipments, shop.facts.station_id)


def test_a_packed_shipment_is_owed_its_papers_until_they_come_out(shop: AppContext) -> None:
    shipment = packed(shop, "1001")
    assert owed(shop) == [shipment]
    job(shop, shipment, "slip", "printed")
    job(shop, shipment, "label", "printed")
    assert owed(shop) == []


def test_a_failed_or_queued_paper_is_owed_until_a_newer_one_of_its_kind_is_printed(shop: AppContext) -> None:
    shipment = packed(shop, "1001")
    job(shop, shipment, "slip", "printed")
    job(shop, shipment, "label", "failed")
    assert owed(shop) == [shipment]
    job(shop, shipment, "label", "printed")
    assert owed(shop) == []
    job(shop, shipment, "label", "queued")
    assert owed(shop) == [shipment]


def test_what_was_printed_before_it_was_opened_again_does_not_count(shop: AppContext) -> None:
    shipment = packed(shop, "1001")
    job(shop, shipment, "slip", "printed")
    job(shop, shipment, "label", "printed")
    assert shop.read(kinds_since_packed, shipment) == {"slip", "label"}
    shop.run(UndoScan(shipment))
    assert owed(shop) == []
    pack(shop, "1001")
    assert owed(shop) == [shipment]
    assert shop.read(kinds_since_packed, shipment) == set()


def test_newest_first_and_only_of_this_station_and_only_what_is_still_here(shop: AppContext) -> None:
    first, second, third = packed(shop, "1001"), packed(shop, "1002"), packed(shop, "1003")
    assert owed(shop) == [third, second, first]
    label(shop, third)
    ship(shop, second)
    assert owed(shop) == [third, first]
    other = second_station(shop)
    try:
        assert other.read(unprinted_shipments, other.facts.station_id) == []
    finally:
        other.close()
