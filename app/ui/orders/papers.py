"""Papers printed from the Orders screen: slips in bulk, the label of a packed shipment, the same papers again.

Everything runs on the documents thread. What it writes there is announced, so that every view sees the new state.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import OperationError, Refused
from app.printing.backends import Backend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.order_names import NamedShipment, own_shipments
from app.services.paperwork import Papers, draw, name_of, print_papers, print_pick_lists, reprint
from app.services.print_jobs import Paperwork, Printed, last_documents, print_document
from app.services.shipping import buy_label
from app.ui.formats import utc_now
from app.ui.i18n import said, tr, trn
from app.ui.tasks import ContextLike, Tasks

# Sharp enough to read the small print of a slip in a card, and a quarter of a page's pixels at 203 dpi.
_SHOW_DPI = 110
# From so many orders on the progress is told; so many of those left out are named.
_MANY, _MOST_NAMED = 10, 5


class PrintKind(enum.StrEnum):
    """What can be printed for many orders at once."""

    SLIPS = "slips"
    LABELS = "labels"
    PICK_LIST = "pick_list"


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page of a document that was printed, as it was printed."""

    image: QImage
    name: str


@dataclass(frozen=True, slots=True)
class Told:
    """How a print ended, in words; ``wrong`` if a person must do something about it."""

    text: str
    more: str = ""
    wrong: bool = False


class OrderPapers(QObject):
    """Prints for the Orders screen. ``printer`` and ``fonts`` are made when first needed, on the documents thread.

    ``rasteriser``: the one of the process, which draws pages for the screen; without it none can be shown.
    Signals: ``told(Told)`` once for each gesture that prints; ``progressed(title, done, total)`` of many, title "" when
    they are over.
    """

    told = Signal(object)
    progressed = Signal(str, int, int)

    def __init__(
        self,
        context: ContextLike,
        tasks: Tasks,
        *,
        printer: Callable[[], Backend],
        fonts: Callable[[], FontBook],
        rasteriser: Rasteriser | None = None,
        paper: Paper = Paper.A4,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rasteriser = rasteriser
        self._context, self._tasks, self._paper = context, tasks, paper
        self._make_printer, self._make_fonts = printer, fonts
        self._fonts: FontBook | None = None
        self._stopped = False

    def many(self, kind: PrintKind, order_ids: Sequence[int]) -> None:
        """Prints papers for many orders: of every shipment of ours that they have, or one pick list for all."""
        work = {
            PrintKind.SLIPS: self._slips,
            PrintKind.LABELS: self._labels,
            PrintKind.PICK_LIST: self._pick_list,
        }[kind]
        self._stopped = False
        self._call(work, tuple(order_ids), ended=lambda: self.progressed.emit("", 0, 0))

    def stop(self) -> None:
        """Prints no more of many; what is printed is printed."""
        self._stopped = True

    def label(self, shipment_id: int, *, ended: Callable[[], object]) -> None:
        """Makes the label of a packed shipment and prints slip and label."""
        self._call(self._label, shipment_id, ended=ended)

    def again(self, shipment_id: int, *, ended: Callable[[], object]) -> None:
        """Prints the newest papers of a shipment again, the same bytes."""
        self._call(self._again, shipment_id, ended=ended)

    @property
    def can_show(self) -> bool:
        """Whether papers can be shown on screen."""
        return self._rasteriser is not None

    def show(self, shipment_id: int, done: Callable[[list[PaperPage]], object]) -> None:
        """Gives the first pages of the newest papers of a shipment: exactly the bytes that were printed."""
        self._tasks.call(self, self._pages, shipment_id, done=done, failed=self._on_failed, key="pages", documents=True)

    # -- inside --

    def _pages(self, shipment_id: int) -> list[PaperPage]:
        if self._rasteriser is None:
            return []
        found = []
        for _, _, document, name in self._context.read(last_documents, shipment_id):
            if document.media_type == "application/pdf":
                page = self._rasteriser.page(document.data, 0, _SHOW_DPI, gray=True)
                image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_Grayscale8)
                found.append(PaperPage(image.copy(), name))
        return found

    def _call(self, work: Callable[..., Told], *args: Any, ended: Callable[[], object]) -> None:
        self._tasks.call(
            self, work, *args, uuid.uuid4(), done=self.told.emit, failed=self._on_failed, ended=ended, documents=True
        )

    def _on_failed(self, error: OperationError) -> None:
        self.told.emit(Told(said(error.message), said(error.fix), wrong=True))

    def _run(self, command: Any, **options: Any) -> Any:
        done = self._context.run(command, **options)
        self._tasks.announce(done.touched)
        return done

    def _font_book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = self._make_fonts()
        return self._fonts

    def _shipments(self, order_ids: Sequence[int], title: str) -> Iterator[NamedShipment]:
        """Our shipments of the orders, told as they are worked off."""
        for place, order_id in enumerate(order_ids):
            if self._stopped:
                return
            if len(order_ids) >= _MANY:
                self.progressed.emit(title, place, len(order_ids))
            yield from self._context.read(own_shipments, order_id)

    def _slips(self, order_ids: tuple[int, ...], gesture: uuid.UUID) -> Told:
        read, printer = self._context.read, self._make_printer()
        printed: list[Printed] = []
        for shipment in self._shipments(order_ids, tr("Printing packing slips")):
            slip = draw(read, self._font_book(), Paperwork.SLIP, shipment.id, paper=self._paper)
            name = read(name_of, Paperwork.SLIP, shipment.id)
            op_id = uuid.uuid5(gesture, f"slip {shipment.id}")
            printed.append(print_document(self._run, printer, Paperwork.SLIP, shipment.id, name, slip, op_id=op_id))
        if not printed:
            raise Refused(
                tr("Nothing was printed: there is no shipment yet."), fix=tr("Release or route the orders first.")
            )
        return _told(printed, "")

    def _labels(self, order_ids: tuple[int, ...], gesture: uuid.UUID) -> Told:
        """Labels of the packed shipments, bought where there is none yet; the others are named."""
        read, printer = self._context.read, self._make_printer()
        printed: list[Printed] = []
        without: list[str] = []
        for shipment in self._shipments(order_ids, tr("Making labels")):
            op_id = uuid.uuid5(gesture, f"label {shipment.id}")
            try:
                buy_label(self._run, shipment.id, op_id=uuid.uuid5(op_id, "label"))
                label = draw(read, self._font_book(), Paperwork.LABEL, shipment.id)
            except OperationError:
                without.append(shipment.ref)
                continue
            name = read(name_of, Paperwork.LABEL, shipment.id)
            printed.append(print_document(self._run, printer, Paperwork.LABEL, shipment.id, name, label, op_id=op_id))
        if not printed:
            raise Refused(tr("Nothing was printed: no parcel of these orders can have a label."), fix=tr("Pack them."))
        named = ", ".join(without[:_MOST_NAMED]) + (" …" if len(without) > _MOST_NAMED else "")
        return _told(
            printed, tr("Not packed yet, or without a full address: {orders}", orders=named) if without else ""
        )

    def _pick_list(self, order_ids: tuple[int, ...], gesture: uuid.UUID) -> Told:
        papers = print_pick_lists(
            self._run,
            self._context.read,
            self._font_book(),
            self._make_printer(),
            order_ids,
            utc_now(),
            op_id=gesture,
            paper=self._paper,
        )
        return _told_papers(papers)

    def _label(self, shipment_id: int, gesture: uuid.UUID) -> Told:
        papers = print_papers(
            self._run,
            self._context.read,
            self._font_book(),
            self._make_printer(),
            shipment_id,
            op_id=gesture,
            paper=self._paper,
        )
        return _told_papers(papers)

    def _again(self, shipment_id: int, gesture: uuid.UUID) -> Told:
        printer = self._make_printer()
        return _told_papers(reprint(self._run, self._context.read, printer, shipment_id, op_id=gesture))


def _told_papers(papers: Papers) -> Told:
    return _told(papers.printed, papers.refused)


def _told(printed: Sequence[Printed], refused: str) -> Told:
    """The worst of it first: not printed, no label, a warning; else what was printed and where."""
    errors = [job.error for job in printed if job.error]
    count = trn("{n} document", "{n} documents", len(printed))
    if errors:
        lost = trn("{n} document", "{n} documents", len(errors))
        words = tr("{lost} not printed, {fine} printed. They are kept.", lost=lost, fine=len(printed) - len(errors))
        return Told(words, said(errors[0]), True)
    if refused and len(printed) == 1 and printed[0].kind == Paperwork.SLIP.value:
        return Told(tr("The slip is printed, the label is not."), said(refused), True)
    if refused:
        return Told(tr("{count} printed, not all of them", count=count), said(refused), True)
    warnings = tuple(dict.fromkeys(said(warning) for job in printed for warning in job.warnings))
    if warnings:
        return Told(tr("{count} printed: look at them.", count=count), " ".join(warnings), True)
    return Told(tr("{count} printed", count=count), printed[-1].destination if printed else "")
