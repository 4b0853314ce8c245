"""The slip of a transfer on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import NotFound
from app.printing.backends import FolderBackend
from app.printing.documents import Paper, Rendered
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.transfers import transfer_sheet
from app.reports.transfer_slip import WORDS, transfer_slip
from app.settings import cache_folder
from app.ui.formats import utc_now
from app.ui.i18n import tr
from app.ui.print_preview import Previews, Proof
from app.ui.view import Kit
from app.wording import words

if TYPE_CHECKING:
    from app.context import AppContext


class TransferPapers(QWidget):
    """Draws and prints. Signals: ``said(words, icon)``; ``refused(OperationError)``."""

    said = Signal(str, str)
    refused = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget, rasteriser: Rasteriser | None) -> None:
        super().__init__(parent)
        self.hide()
        self._kit = kit
        self._context = cast("AppContext", kit.context)
        self._fonts: FontBook | None = None
        self.previews = Previews(kit, rasteriser, parent)

    def print_slip(self, transfer_id: int) -> None:
        """Shows the slip of a transfer; on Enter it goes to where papers of this machine go."""
        draw = partial(self._draw, transfer_id)

        def proof() -> Proof:
            number, slip = drawn = draw()
            return Proof(((number, slip),), drawn)

        self.previews.ask(tr("Slip"), (), proof, partial(self._go, draw), self.refused.emit)

    def _draw(self, transfer_id: int) -> tuple[str, Rendered]:
        """Number and slip; not for the GUI thread."""
        context = self._context
        said = {name: tr(str(text)) for name, text in WORDS.items()}
        now, company, paper = utc_now(), context.facts.company, Paper(context.settings.paper)
        sheet = context.read(transfer_sheet, transfer_id)
        if sheet is None:
            raise NotFound(words("It is not there any more."), fix=words("Choose another one."))
        slip = self._kit.tasks.document(
            lambda: transfer_slip(sheet, self._book(), company=company, now=now, said=said, paper=paper)
        )
        return sheet.head.number, slip

    def _go(self, draw: Callable[[], tuple[str, Rendered]], ready: tuple[str, Rendered] | None) -> None:
        def work(_run: Any) -> tuple[str, str]:
            number, slip = ready or draw()
            return number, FolderBackend(self._context.settings.print_path).send(slip.data, f"transfer-{number}.pdf")

        def told(done: tuple[str, str]) -> None:
            self.said.emit(tr("Slip of {number}: {file}", number=done[0], file=done[1]), "printer")

        self._kit.tasks.work(self, work, done=told, failed=self.refused.emit, title=tr("Slip"))

    def _book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = FontBook.load(cache_folder() / "fonts.json")
        return self._fonts
