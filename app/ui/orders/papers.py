"""Papers printed from the Orders screen: slips in bulk, the label of a packed shipment, the same papers again.

Everything runs on the documents thread. What it writes there is announced, so that every view sees the new state.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import OperationError, Refused
from app.printing.backends import Backend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.order_names import own_shipments
from app.services.paperwork import Papers, draw, name_of, print_papers, reprint
from app.services.print_jobs import Paperwork, Printed, last_documents, print_document
from app.ui.formats import plural
from app.ui.tasks import ContextLike, Tasks

# Sharp enough to read the small print of a slip in a card, and a quarter of a page's pixels at 203 dpi.
_SHOW_DPI = 110


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
    Signals: ``told(Told)`` once for each gesture that prints.
    """

    told = Signal(object)

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

    def slips(self, order_ids: Sequence[int], *, ended: Callable[[], object]) -> None:
        """Prints the packing slip of every shipment of ours that the orders have."""
        self._call(self._slips, tuple(order_ids), ended=ended)

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
        self.told.emit(Told(error.message, error.fix, wrong=True))

    def _run(self, command: Any, **options: Any) -> Any:
        done = self._context.run(command, **options)
        self._tasks.announce(done.touched)
        return done

    def _font_book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = self._make_fonts()
        return self._fonts

    def _slips(self, order_ids: tuple[int, ...], gesture: uuid.UUID) -> Told:
        read, printer = self._context.read, self._make_printer()
        printed: list[Printed] = []
        for order_id in order_ids:
            for shipment in read(own_shipments, order_id):
                slip = draw(read, self._font_book(), Paperwork.SLIP, shipment.id, paper=self._paper)
                name = read(name_of, Paperwork.SLIP, shipment.id)
                op_id = uuid.uuid5(gesture, f"slip {shipment.id}")
                printed.append(print_document(self._run, printer, Paperwork.SLIP, shipment.id, name, slip, op_id=op_id))
        if not printed:
            raise Refused("Nothing was printed: there is no shipment yet.", fix="Route the orders first.")
        return _told(printed, "")

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
    if errors:
        fine = len(printed) - len(errors)
        return Told(f"{plural(len(errors), 'document')} not printed, {fine} printed. They are kept.", errors[0], True)
    if refused:
        return Told("The slip is printed, the label is not.", refused, True)
    warnings = tuple(dict.fromkeys(warning for job in printed for warning in job.warnings))
    if warnings:
        return Told(f"{plural(len(printed), 'document')} printed: look at them.", " ".join(warnings), True)
    return Told(f"{plural(len(printed), 'document')} printed", printed[-1].destination if printed else "")
