"""Papers of one order, printed from the Orders screen: the label of a packed shipment, the same papers again.

Everything runs on the documents thread. What it writes there is announced, so that every view sees the new state.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import OperationError, Refused
from app.printing.documents import Rendered
from app.printing.preview import Rasteriser
from app.services.documents import refuse_label
from app.services.paperwork import Papers, draw, name_of, print_papers, reprint, to_reprint
from app.services.print_jobs import Paperwork, Stored, last_documents
from app.ui.i18n import said, tr
from app.ui.orders.press import Press, Tally, Told
from app.ui.print_preview import Previews, Proof
from app.ui.tasks import Tasks

# Sharp enough to read the small print of a slip in a card, and a quarter of a page's pixels at 203 dpi.
_SHOW_DPI = 110


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page of a document that was printed, as it was printed."""

    image: QImage
    name: str


class OrderPapers(QObject):
    """Prints for the Orders screen, and shows it before. ``rasteriser``: the one of the process, which draws pages for
    the screen; without it none can be shown. Signals: ``told(Told)`` once for each gesture that prints.
    """

    told = Signal(object)

    def __init__(
        self,
        press: Press,
        tasks: Tasks,
        previews: Previews,
        *,
        rasteriser: Rasteriser | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._press, self._tasks, self._previews, self._rasteriser = press, tasks, previews, rasteriser

    def label(self, shipment_id: int, *, begun: Callable[[], object], ended: Callable[[], object]) -> None:
        """Shows the slip of a packed shipment; on Enter makes the label and prints both."""

        def go(drawn: Mapping[Paperwork, Rendered] | None) -> None:
            begun()
            self._call(self._label, shipment_id, drawn or {}, ended=ended)

        self._ask(self._label_proof, shipment_id, go)

    def again(self, shipment_id: int) -> None:
        """Shows the newest papers of a shipment; on Enter prints them again, the same bytes."""
        self._ask(self._again_proof, shipment_id, partial(self._call, self._again, shipment_id))

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

    def _ask(self, proof: Callable[[int], Proof], shipment_id: int, go: Callable[[Any], object]) -> None:
        self._previews.ask(
            tr("Slip and label"),
            (Paperwork.SLIP, Paperwork.LABEL),
            partial(self._tasks.document, partial(proof, shipment_id)),
            go,
            self.on_failed,
        )

    def _call(self, work: Callable[..., Told], *args: Any, ended: Callable[[], object] | None = None) -> None:
        self._tasks.call(
            self, work, *args, uuid.uuid4(), done=self.told.emit, failed=self.on_failed, ended=ended, documents=True
        )

    def on_failed(self, error: OperationError) -> None:
        """Nothing was printed, or not all of it."""
        self.told.emit(Told(said(error.message), said(error.fix), wrong=True))

    def _label_proof(self, shipment_id: int) -> Proof:
        """Buys nothing: a label that there is not yet is told, not shown."""
        press, note = self._press, ""
        drawn = {
            Paperwork.SLIP: draw(press.read, press.fonts, Paperwork.SLIP, shipment_id, paper=press.paper, say=said)
        }
        try:
            press.read(refuse_label, shipment_id)
            try:
                drawn[Paperwork.LABEL] = draw(press.read, press.fonts, Paperwork.LABEL, shipment_id, say=said)
            except Refused:
                note = tr("The label does not exist yet: Enter buys it and prints it with this slip.")
        except Refused as refused:
            note = " ".join((said(refused.message), tr("Only the slip is printed.")))
        documents = tuple((press.read(name_of, kind, shipment_id), document) for kind, document in drawn.items())
        return Proof(documents, drawn, note)

    def _label(self, shipment_id: int, drawn: Mapping[Paperwork, Rendered], gesture: uuid.UUID) -> Told:
        press = self._press
        papers = print_papers(
            press.run, press.read, press.fonts, press.printer(), shipment_id, op_id=gesture, paper=press.paper,
            drawn=drawn, say=said,
        )  # fmt: skip
        return _told(papers)

    def _again_proof(self, shipment_id: int) -> Proof:
        found = to_reprint(self._press.read, shipment_id)
        return Proof(tuple((name, document) for _, _, document, name in found), found)

    def _again(self, shipment_id: int, found: list[Stored] | None, gesture: uuid.UUID) -> Told:
        press = self._press
        return _told(reprint(press.run, press.read, press.printer(), shipment_id, op_id=gesture, found=found))


def _told(papers: Papers) -> Told:
    tally, refused = Tally(), said(papers.refused)
    tally.add(papers.printed)
    if refused and tally.fine == 1 and not tally.lost and papers.printed[0].kind == Paperwork.SLIP.value:
        return Told(tr("The slip is printed, the label is not."), refused, True)
    return tally.told(refused)
