"""Papers of the stock: labels of products, and the recall list of a lot or serial, as CSV and PDF in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import NotFound
from app.printing.backends import FolderBackend
from app.printing.fonts import FontBook
from app.printing.label_sheets import sheet_named
from app.queries.stock_grid import GridRow
from app.queries.stock_trace import lots_of, serials_of, trace_lot, trace_serial
from app.reports.recall import WORDS, recall_paper, write_recall_csv, write_recall_pdf
from app.services.product_labels import product_labels
from app.settings import cache_folder
from app.ui.file_out import ask_for_file
from app.ui.formats import utc_now
from app.ui.i18n import said, tr, trn
from app.ui.view import Kit
from app.wording import words

if TYPE_CHECKING:
    from app.context import AppContext

_SHEET = "a4-3x8"
_MOST = 9


def find_traces(conn: Any, sku_id: int) -> list[tuple[str, int, str]]:
    """Lots and serial numbers of a product that can be traced: kind, id, code. For a reader thread."""
    found = [("lot", lot_id, code) for lot_id, code, _expires, _blocked in lots_of(conn, sku_id, _MOST)]
    return found + [("serial", serial_id, code) for serial_id, code in serials_of(conn, sku_id, limit=_MOST)]


class StockPapers(QWidget):
    """Draws and writes. Signals: ``said(words, icon)``; ``refused(OperationError)``.

    ``choose(parent, name, kinds)`` asks where a file is to go, "" for nowhere.
    """

    said = Signal(str, str)
    refused = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget, choose: Callable[[QWidget, str, str], str] | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._kit, self.choose = kit, choose or ask_for_file
        self._context = cast("AppContext", kit.context)
        self._fonts: FontBook | None = None

    def print_labels(self, row: GridRow, copies: int = 1) -> None:
        """A label of the product, on a sheet of labels."""
        context, tasks = self._context, self._kit.tasks

        def work(_run: Any) -> tuple[str, tuple[str, ...]]:
            from app.printing.product_label import render_product_labels

            labels = context.read(product_labels, [row.code], copies=copies)
            rendered = tasks.document(lambda: render_product_labels(labels, self._book(), sheet_named(_SHEET)))
            where = FolderBackend(context.settings.print_path).send(rendered.data, f"labels-{row.code}.pdf")
            return where, rendered.warnings

        def told(answer: tuple[str, tuple[str, ...]]) -> None:
            where, warnings = answer
            printed = tr("Labels of {code}: {file}", code=row.code, file=where)
            self.said.emit(" ".join((printed, *map(said, warnings))), "triangle-alert" if warnings else "printer")

        tasks.work(
            self,
            work,
            done=told,
            failed=self.refused.emit,
            title=tr("Labels"),
        )

    def find_traces(self, sku_id: int, done: Callable[[list[tuple[str, int, str]]], object]) -> None:
        """Asks what of a product can be traced."""
        self._kit.tasks.read(self, find_traces, sku_id, done=done, failed=self.refused.emit, key="traces")

    def recall(self, kind: str, record_id: int) -> None:
        """Writes the recall list: the chosen file, and the same name with the other ending beside it."""
        path = self.choose(self, f"recall-{kind}-{record_id}.csv", "CSV, PDF (*.csv *.pdf)")
        if not path:
            return
        target, context, tasks = Path(path), self._context, self._kit.tasks
        titles = {name: tr(str(text)) for name, text in WORDS.items()}
        now, company = utc_now(), context.facts.company

        def work(_run: Any) -> int:
            trace = context.read(trace_lot if kind == "lot" else trace_serial, record_id)
            if trace is None:
                raise NotFound(words("It is not there any more."), fix=words("Choose another one."))
            paper = tasks.document(lambda: recall_paper(trace, self._book(), company=company, now=now, said=titles))
            rows = write_recall_csv(target.with_suffix(".csv"), trace)
            write_recall_pdf(target.with_suffix(".pdf"), paper)
            return rows

        def told(rows: int) -> str:
            return trn(
                "Recall list: {n} order, in {file}", "Recall list: {n} orders, in {file}", rows, file=target.stem
            )

        tasks.work(
            self,
            work,
            done=lambda rows: self.said.emit(told(rows), "file-check"),
            failed=self.refused.emit,
            title=tr("Recall list"),
        )

    def _book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = FontBook.load(cache_folder() / "fonts.json")
        return self._fonts
