"""Print jobs: stored before they move, ended once, printed again from the same bytes."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path

import pytest

from app.context import AppContext
from app.errors import NotFound, OperationConflict, Refused, Unavailable
from app.printing.documents import Rendered
from app.printing.fonts import FontBook
from app.queries.attention import failed_prints
from app.queries.jobs import kept_text, text_again
from app.services.paperwork import print_papers
from app.services.print_jobs import (
    EndPrint,
    Paperwork,
    document_name,
    job_bytes,
    job_of,
    last_documents,
    print_document,
    require_documents,
)
from app.wording import Words, words
from tests.factories import count, events_of, incoming, one, ordered_and_routed, pack, rows_of

SLIP = Rendered(b"%PDF slip \x00\xff", "application/pdf", 1, ("No font has U+10FFFF.",))
LABEL = Rendered(b"%PDF label", "application/pdf", 1, ())


class Died(Exception):
    """The program ended here."""


OUT_OF_PAPER = Unavailable("The tray is out of paper.", fix="Fill it, then print again.")


class Tray:
    """A printer that keeps what it gets, or fails."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.sent: list[tuple[bytes, str, int]] = []
        self.failure = failure

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        if self.failure:
            raise self.failure
        self.sent.append((data, name, copies))
        return f"tray/{name}"


@pytest.fixture
def shipment(shop: AppContext) -> int:
    """A packed shipment of order 1001."""
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001"))
    return pack(shop, "1001")


def jobs(shop: AppContext) -> list[tuple[object, ...]]:
    return rows_of(shop, "SELECT kind, state, copies, destination, error, reprint_of_id FROM print_job ORDER BY id")


def test_document_is_stored_sent_and_told_in_the_timeline(shop: AppContext, shipment: int) -> None:
    tray = Tray()
    done = print_document(
        shop.run, tray, Paperwork.SLIP, shipment, "slip-1001-1.pdf", SLIP, op_id=uuid.uuid4(), copies=2
    )
    assert tray.sent == [(SLIP.data, "slip-1001-1.pdf", 2)]
    assert (done.state, done.destination, done.error, done.warnings) == (
        "printed", "tray/slip-1001-1.pdf", "", SLIP.warnings
    )  # fmt: skip
    assert jobs(shop) == [("slip", "printed", 2, "tray/slip-1001-1.pdf", "", None)]
    assert shop.read(job_bytes, done.job_id) == SLIP
    order_id = one(shop, "SELECT id FROM sales_order")
    assert events_of(shop, order_id)[-1] == "printed"


def test_printer_that_fails_is_told_and_the_document_kept(shop: AppContext, shipment: int) -> None:
    done = print_document(
        shop.run, Tray(OUT_OF_PAPER), Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=uuid.uuid4()
    )
    words = "The tray is out of paper. Fill it, then print again."
    assert (done.state, done.error) == ("failed", words)
    ((kind, state, copies, where, error, again),) = jobs(shop)
    assert (kind, state, copies, where, text_again(str(error)), again) == ("label", "failed", 1, "", words, None)
    assert shop.read(job_bytes, done.job_id) == LABEL
    assert events_of(shop, one(shop, "SELECT id FROM sales_order"))[-1] == "print_failed"


def test_job_ends_once(shop: AppContext, shipment: int) -> None:
    done = print_document(shop.run, Tray(), Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=uuid.uuid4())
    late = shop.run(EndPrint(done.job_id, "failed", "", "late"))
    assert late.result == {"job_id": done.job_id, "ended": False}
    assert jobs(shop)[0][1] == "printed"
    assert events_of(shop, one(shop, "SELECT id FROM sales_order")).count("printed") == 1


def test_crash_before_the_printer_leaves_a_queued_job(shop: AppContext, shipment: int) -> None:
    gesture = uuid.uuid4()
    with pytest.raises(Died):
        print_document(shop.run, Tray(Died()), Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=gesture)
    assert jobs(shop) == [("label", "queued", 1, "", "", None)]
    tray = Tray()
    print_document(shop.run, tray, Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=gesture)
    assert [row[1] for row in jobs(shop)] == ["printed"] and len(tray.sent) == 1


def test_same_gesture_with_other_bytes_is_a_bug(shop: AppContext, shipment: int) -> None:
    gesture = uuid.uuid4()
    print_document(shop.run, Tray(), Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=gesture)
    with pytest.raises(OperationConflict):
        print_document(shop.run, Tray(), Paperwork.LABEL, shipment, "label.pdf", SLIP, op_id=gesture)


def test_same_bytes_are_kept_once(shop: AppContext, shipment: int) -> None:
    for _ in range(2):
        print_document(shop.run, Tray(), Paperwork.LABEL, shipment, "label.pdf", LABEL, op_id=uuid.uuid4())
    assert (one(shop, "SELECT count(*) FROM blob"), one(shop, "SELECT count(*) FROM print_job")) == (1, 2)


def test_newest_of_each_kind_is_printed_again(shop: AppContext, shipment: int) -> None:
    with pytest.raises(Refused, match="Nothing was printed for this shipment yet"):
        require_documents(shop.read(last_documents, shipment))
    older = Rendered(b"older", "application/pdf", 1, ())
    for kind, rendered in ((Paperwork.SLIP, older), (Paperwork.LABEL, LABEL), (Paperwork.SLIP, SLIP)):
        print_document(shop.run, Tray(), kind, shipment, "x.pdf", rendered, op_id=uuid.uuid4())
    found = shop.read(last_documents, shipment)
    assert [(kind, rendered.data, name) for _, kind, rendered, name in found] == [
        (Paperwork.SLIP, SLIP.data, "slip-1001-1.pdf"),
        (Paperwork.LABEL, LABEL.data, "label-1001-1.pdf"),
    ]


def test_names_of_documents() -> None:
    names = [document_name(kind, "#1001/x", 2) for kind in Paperwork]
    assert names == [
        "slip-#1001/x-2.pdf",
        "label-#1001/x-2.pdf",
        "label-#1001/x-2.zpl",
        "pick_list-#1001/x-2.pdf",
        "purchase_order-#1001/x-2.pdf",
    ]


def test_job_that_is_not_there_is_told(shop: AppContext) -> None:
    with pytest.raises(NotFound, match="There is no print job 999"):
        shop.read(job_bytes, 999)


def test_a_gesture_finds_the_document_that_it_made(shop: AppContext, shipment: int) -> None:
    gesture = uuid.uuid4()
    assert shop.read(job_of, gesture, Paperwork.SLIP) is None
    printed = print_document(shop.run, Tray(), Paperwork.SLIP, shipment, "slip.pdf", SLIP, op_id=gesture)
    assert shop.read(job_of, gesture, Paperwork.SLIP) == printed
    assert shop.read(job_of, gesture, Paperwork.LABEL) is None


def test_a_warning_and_a_failure_can_still_be_said_in_another_language(shop: AppContext, shipment: int) -> None:
    which = words("No installed font has {signs}; it is printed as its code.", signs="U+1234")
    warned = replace(SLIP, warnings=(words("{told} Install a font for {script}.", told=which, script="Ethiopic"),))
    gesture, failure = uuid.uuid4(), Unavailable(words("{name} is out of paper.", name="Tray [1]"), fix="Fill it.")
    done = print_document(shop.run, Tray(failure), Paperwork.SLIP, shipment, "slip.pdf", warned, op_id=gesture)
    for (warning,) in (done.warnings, shop.read(job_bytes, done.job_id).warnings):
        assert isinstance(warning, Words)
        told = warning.values["told"]
        assert (warning, isinstance(told, Words) and told.values["signs"]) == (warned.warnings[0], "U+1234")
    known = shop.read(job_of, gesture, Paperwork.SLIP)
    (listed,) = shop.read(failed_prints, shop.facts.station_id, shop.clock())
    for error in (done.error, known.error if known else "", listed.error):
        assert error == "Tray [1] is out of paper. Fill it."
        assert isinstance(error, Words) and isinstance(error.values["what"], Words)


def test_an_error_without_a_template_is_kept_as_it_is() -> None:
    for text in ("", "no paper", "[Errno 28] No space left", "[1, 2]", '["a", 1]'):
        assert text_again(kept_text(text, 500)) == text
    assert kept_text("x" * 900, 500) == "x" * 500


def test_a_document_that_never_reached_the_printer_is_found_queued(shop: AppContext, shipment: int) -> None:
    gesture = uuid.uuid4()
    with pytest.raises(Died):
        print_document(shop.run, Tray(Died()), Paperwork.SLIP, shipment, "slip.pdf", SLIP, op_id=gesture)
    found = shop.read(job_of, gesture, Paperwork.SLIP)
    assert found is not None
    assert (found.state, found.warnings) == ("queued", SLIP.warnings)


def test_papers_of_one_gesture_are_printed_once(shop: AppContext, shipment: int, tmp_path: Path) -> None:
    gesture, tray, fonts = uuid.uuid4(), Tray(), FontBook.load(tmp_path / "fonts.json")
    first = print_papers(shop.run, shop.read, fonts, tray, shipment, op_id=gesture)
    assert (len(tray.sent), len(first.printed)) == (2, 2)
    assert print_papers(shop.run, shop.read, fonts, tray, shipment, op_id=gesture) == first
    assert len(tray.sent) == 2
