"""The paper of a receipt: what came short and over, put into the folder for papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from app.errors import NotFound
from app.printing.backends import FolderBackend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.queries.receiving import receipt_report
from app.reports.receipt import WORDS, receipt_paper
from app.settings import cache_folder
from app.ui.formats import utc_now
from app.ui.i18n import tr
from app.ui.view import Kit
from app.wording import words

if TYPE_CHECKING:
    from app.context import AppContext


class ReceiptPapers(QObject):
    """Draws and writes. Signals: ``said(words)``; ``refused(OperationError)``."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._context = kit, cast("AppContext", kit.context)
        self._fonts: FontBook | None = None

    def print_report(self, receipt_id: int) -> None:
        """Writes the report of a receipt as it is now, and says where it lies."""
        context, tasks = self._context, self._kit.tasks
        said = {name: tr(str(text)) for name, text in WORDS.items()}
        now, company, paper = utc_now(), context.facts.company, Paper(context.settings.paper)

        def work(_run: Any) -> tuple[str, str]:
            report = context.read(receipt_report, receipt_id)
            if report is None:
                raise NotFound(words("There is no such receipt."), fix=words("Choose it from the list."))
            drawn = tasks.document(
                lambda: receipt_paper(report, self._book(), company=company, now=now, said=said, paper=paper)
            )
            number = report.receipt.number
            return number, FolderBackend(context.settings.print_path).send(drawn.data, f"receipt-{number}.pdf")

        def done(told: tuple[str, str]) -> None:
            self.said.emit(tr("Report of {number}: {file}", number=told[0], file=told[1]))

        tasks.work(self, work, done=done, failed=self.refused.emit, title=tr("Report"))

    def _book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = FontBook.load(cache_folder() / "fonts.json")
        return self._fonts
