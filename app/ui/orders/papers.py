"""Papers of one order, printed from the Orders screen: the label of a packed shipment, the same papers again.

Everything runs on the documents thread. What it writes there is announced, so that every view sees the new state.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import OperationError
from app.printing.preview import Rasteriser
from app.services.paperwork import Papers, print_papers, reprint
from app.services.print_jobs import Paperwork, last_documents
from app.ui.i18n import said, tr
from app.ui.orders.press import Press, Tally, Told
from app.ui.tasks import Tasks

# Sharp enough to read the small print of a slip in a card, and a quarter of a page's pixels at 203 dpi.
_SHOW_DPI = 110


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page of a document that was printed, as it was printed."""

    image: QImage
    name: str


class OrderPapers(QObject):
    """Prints for the Orders screen. ``rasteriser``: the one of the process, which draws pages for the screen; without
    it none can be shown. Signals: ``told(Told)`` once for each gesture that prints.
    """

    told = Signal(object)

    def __init__(
        self, press: Press, tasks: Tasks, *, rasteriser: Rasteriser | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._press, self._tasks, self._rasteriser = press, tasks, rasteriser

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
        self._tasks.call(self, self._pages, shipment_id, done=done, failed=self.on_failed, key="pages", documents=True)

    # -- inside --

    def _pages(self, shipment_id: int) -> list[PaperPage]:
        if self._rasteriser is None:
            return []
        found = []
        for _, _, document, name in self._press.read(last_documents, shipment_id):
            if document.media_type == "application/pdf":
                page = self._rasteriser.page(document.data, 0, _SHOW_DPI, gray=True)
                image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_Grayscale8)
                found.append(PaperPage(image.copy(), name))
        return found

    def _call(self, work: Callable[..., Told], *args: Any, ended: Callable[[], object]) -> None:
        self._tasks.call(
            self, work, *args, uuid.uuid4(), done=self.told.emit, failed=self.on_failed, ended=ended, documents=True
        )

    def on_failed(self, error: OperationError) -> None:
        """Nothing was printed, or not all of it."""
        self.told.emit(Told(said(error.message), said(error.fix), wrong=True))

    def _label(self, shipment_id: int, gesture: uuid.UUID) -> Told:
        press = self._press
        papers = print_papers(
            press.run, press.read, press.fonts, press.printer(), shipment_id, op_id=gesture, paper=press.paper, say=said
        )
        return _told(papers)

    def _again(self, shipment_id: int, gesture: uuid.UUID) -> Told:
        press = self._press
        return _told(reprint(press.run, press.read, press.printer(), shipment_id, op_id=gesture))


def _told(papers: Papers) -> Told:
    tally, refused = Tally(), said(papers.refused)
    tally.add(papers.printed)
    if refused and tally.fine == 1 and not tally.lost and papers.printed[0].kind == Paperwork.SLIP.value:
        return Told(tr("The slip is printed, the label is not."), refused, True)
    return tally.told(refused)
