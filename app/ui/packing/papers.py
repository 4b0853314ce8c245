"""The papers of packed shipments, made and printed on the documents thread; work at the station goes on meanwhile."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from app.printing.backends import Backend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.unprinted import kinds_since_packed
from app.services.paperwork import Papers, print_papers, reprint
from app.services.print_jobs import EndPrint, Paperwork, last_documents
from app.ui.i18n import said, said_error, tr
from app.ui.tasks import ContextLike, Tasks

# The printer's own resolution: the preview shows the dots that the label has.
PREVIEW_DPI = 203


class Stage(enum.StrEnum):
    """How far the papers of a shipment are."""

    PRINTING = "printing"
    PRINTED = "printed"
    CHECK = "check"  # printed, but a person must look: a script without a font
    NO_LABEL = "no_label"  # the slip is printed, the label was refused
    FAILED = "failed"  # kept, not printed


@dataclass(frozen=True, slots=True)
class PaperNews:
    """How the papers of one shipment are. ``done`` of ``total`` documents went to the printer; ``words`` say why."""

    shipment_id: int
    stage: Stage
    done: int = 0
    total: int = 2
    words: str = ""
    tracking_number: str = ""
    place: str = ""
    again: bool = False

    @property
    def is_owed(self) -> bool:
        """Whether F4 must print them before anything else."""
        return self.stage is Stage.FAILED


class PaperDesk(QObject):
    """Prints and shows papers. Everything slow runs on the documents thread, one after another.

    Signals: ``told(PaperNews)``; ``page_ready(shipment_id, QImage, name)`` with the page that was printed.
    """

    told = Signal(object)
    page_ready = Signal(int, QImage, str)
    _sent = Signal(int, int)

    def __init__(
        self,
        context: ContextLike,
        tasks: Tasks,
        *,
        printer: Callable[[], Backend],
        fonts: Callable[[], FontBook],
        rasteriser: Rasteriser,
        paper: Paper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._tasks = context, tasks
        self._make_printer, self._make_fonts, self._rasteriser = printer, fonts, rasteriser
        self._paper = paper
        # Made on the documents thread and used there alone.
        self._fonts: FontBook | None = None
        self._news: dict[int, PaperNews] = {}
        self._owed: dict[int, None] = {}
        self._sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)

    # -- what is known --

    def news(self, shipment_id: int | None) -> PaperNews | None:
        """The last news of a shipment, None if there is none from this session."""
        return None if shipment_id is None else self._news.get(shipment_id)

    @property
    def owed(self) -> tuple[int, ...]:
        """Shipments whose papers were not printed, oldest first."""
        return tuple(self._owed)

    @property
    def is_printing(self) -> bool:
        """True while papers are on their way."""
        return any(news.stage is Stage.PRINTING for news in self._news.values())

    def owe(self, shipment_ids: tuple[int, ...]) -> None:
        """Shipments that an earlier run of the program left without papers, newest first."""
        for shipment_id in reversed(shipment_ids):
            news = PaperNews(shipment_id, Stage.FAILED, words=tr("The program stopped before its papers were printed."))
            self._remember(news)
            self.told.emit(news)

    def forget(self, shipment_id: int) -> None:
        """The shipment was opened again: its label is void."""
        self._news.pop(shipment_id, None)
        self._owed.pop(shipment_id, None)

    # -- work --

    def warm(self) -> None:
        """Loads the fonts ahead of the first label."""
        self._tasks.call(self, self._font_book, done=lambda _fonts: None, documents=True)

    def print(self, shipment_id: int, op_id: uuid.UUID) -> None:
        """Prints slip and label of a shipment that was packed just now."""
        self._start(shipment_id, self._print, op_id, again=False)

    def print_again(self, shipment_id: int, op_id: uuid.UUID) -> None:
        """Prints the same papers again, or what is missing: after a failure, or once a hold is lifted."""
        self._start(shipment_id, self._print_again, op_id, again=True)

    def show(self, shipment_id: int) -> None:
        """Shows the page of a shipment that was printed earlier."""
        self._show(shipment_id)

    def _start(
        self, shipment_id: int, work: Callable[[int, uuid.UUID], Papers], op_id: uuid.UUID, *, again: bool
    ) -> None:
        self._tell(PaperNews(shipment_id, Stage.PRINTING, again=again))
        self._tasks.call(
            self,
            work,
            shipment_id,
            op_id,
            done=lambda papers: self._on_printed(shipment_id, papers, again=again),
            failed=lambda error: self._tell(_failed(shipment_id, said_error(error), again=again)),
            ended=lambda: self._on_ended(shipment_id, again=again),
            documents=True,
        )

    # -- on the documents thread --

    def _font_book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = self._make_fonts()
        return self._fonts

    def _print(self, shipment_id: int, op_id: uuid.UUID) -> Papers:
        run, read = self._counting(shipment_id), self._context.read
        return print_papers(
            run, read, self._font_book(), self._make_printer(), shipment_id, op_id=op_id, paper=self._paper, say=said
        )

    def _counting(self, shipment_id: int) -> Callable[..., Any]:
        """``context.run`` that tells the screens what changed, and this desk each document that came out."""
        out = 0

        def run(command: Any, **options: Any) -> Any:
            nonlocal out
            done = self._context.run(command, **options)
            self._tasks.announce(done.touched)
            if isinstance(command, EndPrint) and not command.error and isValid(self):
                out += 1
                self._sent.emit(shipment_id, out)
            return done

        return run

    def _print_again(self, shipment_id: int, op_id: uuid.UUID) -> Papers:
        if Paperwork.LABEL not in self._context.read(kinds_since_packed, shipment_id):
            return self._print(shipment_id, op_id)
        run, read = self._counting(shipment_id), self._context.read
        return reprint(run, read, self._make_printer(), shipment_id, op_id=op_id)

    def _page(self, shipment_id: int) -> tuple[QImage, str] | None:
        """The newest label as pixels, else the slip; exactly the bytes that were printed."""
        papers = {kind: (rendered, name) for _, kind, rendered, name in self._context.read(last_documents, shipment_id)}
        found = papers.get(Paperwork.LABEL) or papers.get(Paperwork.SLIP)
        if found is None or found[0].media_type != "application/pdf":
            return None
        raster = self._rasteriser.page(found[0].data, 0, PREVIEW_DPI, gray=True)
        image = QImage(raster.data, raster.width, raster.height, raster.stride, QImage.Format.Format_Grayscale8)
        return image.copy(), found[1]

    # -- back on the GUI thread --

    def _on_sent(self, shipment_id: int, count: int) -> None:
        news = self._news.get(shipment_id)
        if news is not None and news.stage is Stage.PRINTING:
            self._tell(PaperNews(shipment_id, Stage.PRINTING, count, max(count, news.total), again=news.again))

    def _on_printed(self, shipment_id: int, papers: Papers, *, again: bool) -> None:
        self._tell(_news_of(shipment_id, papers, again=again))
        self._show(shipment_id)

    def _on_ended(self, shipment_id: int, *, again: bool) -> None:
        news = self._news.get(shipment_id)
        if news is not None and news.stage is Stage.PRINTING:
            self._tell(_failed(shipment_id, tr("Something went wrong while the papers were made."), again=again))

    def _show(self, shipment_id: int) -> None:
        def shown(page: tuple[QImage, str] | None) -> None:
            if page is not None:
                self.page_ready.emit(shipment_id, page[0], page[1])

        # A page that cannot be drawn is no reason to stop: the paper itself says what was printed.
        self._tasks.call(
            self, self._page, shipment_id, done=shown, failed=lambda _error: None, key="page", documents=True
        )

    def _tell(self, news: PaperNews) -> None:
        self._remember(news)
        self.told.emit(news)

    def _remember(self, news: PaperNews) -> None:
        self._news.pop(news.shipment_id, None)
        self._news[news.shipment_id] = news
        if news.is_owed:
            self._owed[news.shipment_id] = None
        else:
            self._owed.pop(news.shipment_id, None)
        while len(self._news) > _MOST_REMEMBERED:
            self._news.pop(next(iter(self._news)))


_MOST_REMEMBERED = 50


def _failed(shipment_id: int, words: str, *, again: bool) -> PaperNews:
    return PaperNews(shipment_id, Stage.FAILED, words=words, again=again)


def _news_of(shipment_id: int, papers: Papers, *, again: bool) -> PaperNews:
    """What became of printed papers: the worst of it."""
    errors = [said(job.error) for job in papers.printed if job.error]
    warnings = [said(warning) for job in papers.printed for warning in job.warnings]
    stage, words = Stage.PRINTED, ""
    if errors:
        stage, words = Stage.FAILED, errors[0]
    elif papers.refused:
        stage, words = Stage.NO_LABEL, said(papers.refused)
    elif warnings:
        stage, words = Stage.CHECK, " ".join(dict.fromkeys(warnings))
    places = [job.destination for job in papers.printed if job.destination]
    return PaperNews(
        shipment_id,
        stage,
        done=len(places),
        total=len(papers.printed),
        words=words,
        tracking_number=papers.tracking_number or "",
        place=_folder_of(places[-1]) if places else "",
        again=again,
    )


def _folder_of(place: str) -> str:
    """The folder of a file, or the address of a printer as it is."""
    path = Path(place)
    return str(path.parent) if path.is_absolute() else place
