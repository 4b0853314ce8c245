"""What waits for a person: papers that did not come out."""

from __future__ import annotations

from datetime import timedelta

from app.context import AppContext
from app.printing.documents import Rendered
from app.queries.attention import RECENT, PrintAttention, failed_jobs, failed_prints, print_attention
from app.services.print_jobs import EndPrint, QueuePrint
from app.services.unit_of_work import Attachment
from tests.factories import count, incoming, line, ordered_and_routed, pack
from tests.services.job_desk import do, retry

SLIP = Rendered(b"%PDF-1.4 a slip", "application/pdf", 1, ())


def queue(shop: AppContext, shipment_id: int, kind: str = "slip", reprint_of_id: int | None = None) -> int:
    command = QueuePrint(kind, shipment_id, "a" * 64, SLIP.media_type, "FolderBackend", 1, (), reprint_of_id)
    job_id: int = shop.run(command, attachments={"data": Attachment(SLIP.data)}).result["job_id"]
    return job_id


def counts(shop: AppContext, later: timedelta = timedelta()) -> PrintAttention:
    return shop.read(print_attention, shop.facts.station_id, shop.clock() + later)


def test_a_failed_paper_counts_until_it_is_printed_again(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1042", line("MUG", 1)))
    shipment = pack(shop, "1042")
    assert counts(shop) == PrintAttention(0, 0)
    slip, label = queue(shop, shipment), queue(shop, shipment, "label")
    assert counts(shop) == PrintAttention(2, 0)
    shop.run(EndPrint(slip, "failed", "", "The printer is out of paper."))
    shop.run(EndPrint(label, "printed", "label.pdf", ""))
    assert counts(shop) == PrintAttention(0, 1)
    (found,) = shop.read(failed_prints, shop.facts.station_id, shop.clock())
    assert (found.number, found.kind, found.error) == ("1042", "slip", "The printer is out of paper.")
    assert counts(shop, RECENT + timedelta(hours=1)) == PrintAttention(0, 0)
    assert shop.read(print_attention, shop.facts.station_id + 1, shop.clock()) == PrintAttention(0, 0)
    again = queue(shop, shipment, reprint_of_id=slip)
    assert counts(shop) == PrintAttention(1, 0)
    shop.run(EndPrint(again, "failed", "", "Still no paper."))
    assert counts(shop) == PrintAttention(0, 1)


def test_what_a_job_could_not_change_counts_until_a_later_job_of_its_kind_had_it(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 9})
    ids = ordered_and_routed(shop, *(incoming(str(number), line("MUG", 1)) for number in (1, 2, 3)))
    user = shop.facts.user_id

    def waiting(later: timedelta = timedelta()) -> list[int]:
        return [job.failed for job in shop.read(failed_jobs, user, shop.clock() + later)]

    do(shop, "hold", ids[:2], kind="fraud")
    assert waiting() == []
    failed = do(shop, "release", ids)
    assert (failed.failed, waiting()) == (2, [2])
    assert waiting(RECENT + timedelta(hours=1)) == []
    assert shop.read(failed_jobs, user + 1, shop.clock()) == []
    retry(shop, failed)
    assert waiting() == [2]
    do(shop, "lift_hold", ids[:2], kind="fraud")
    retry(shop, failed)
    assert waiting() == []
