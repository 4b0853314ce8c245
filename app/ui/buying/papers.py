"""The paper of an order to a supplier: looked at, then printed."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import OperationError
from app.printing.backends import Backend, FolderBackend
from app.printing.documents import Paper, Rendered
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.services.print_jobs import Printed
from app.services.purchase_papers import draw_purchase, print_purchase
from app.settings import cache_folder
from app.ui.formats import amount, full_day
from app.ui.i18n import said, tr
from app.ui.print_preview import Previews, Proof
from app.ui.view import Kit

if TYPE_CHECKING:
    from app.context import AppContext


class PurchasePapers(QWidget):
    """Signals: ``said(words, icon)`` once it is printed; ``refused(OperationError)``; ``failed(words)`` of the printer.

    ``rasteriser`` draws the pages that are looked at; without it everything is printed at once.
    """

    said = Signal(str, str)
    refused = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        kit: Kit,
        parent: QWidget,
        rasteriser: Rasteriser | None,
        printer: Callable[[], Backend] | None = None,
        fonts: Callable[[], FontBook] | None = None,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._kit = kit
        self._context = cast("AppContext", kit.context)
        self._printer = printer or (lambda: FolderBackend(self._context.settings.print_path))
        self._make_fonts = fonts or (lambda: FontBook.load(cache_folder() / "fonts.json"))
        self._fonts: FontBook | None = None
        self.previews = Previews(kit, rasteriser, parent)

    def preview(self, purchase_id: int) -> None:
        """Shows the paper; on Enter it is printed."""
        self.previews.ask(
            tr("Purchase order"),
            (),
            partial(self._kit.tasks.document, partial(self._proof, purchase_id)),
            partial(self._go, purchase_id),
            self.refused.emit,
        )

    def _proof(self, purchase_id: int) -> Proof:
        name, drawn = self._draw(purchase_id)
        return Proof(((name, drawn),), (name, drawn))

    def _draw(self, purchase_id: int) -> tuple[str, Rendered]:
        """On the documents thread."""
        return draw_purchase(
            self._context.read, self._book(), purchase_id, paper=Paper(self._context.settings.paper), say=said,
            amount=amount, day=full_day,
        )  # fmt: skip

    def _go(self, purchase_id: int, ready: tuple[str, Rendered] | None) -> None:
        gesture = uuid.uuid4()

        def work() -> Printed:
            name, drawn = ready or self._draw(purchase_id)
            return print_purchase(self._run, self._printer(), name, drawn, op_id=gesture)

        self._kit.tasks.call(self, work, done=self._told, failed=self._refused, documents=True)

    def _run(self, command: Any, **options: Any) -> Any:
        done = self._context.run(command, **options)
        self._kit.tasks.announce(done.touched)
        return done

    def _told(self, printed: Printed) -> None:
        if printed.error:
            self.failed.emit(said(printed.error))
        else:
            self.said.emit(tr("Printed: {file}", file=printed.destination), "printer")

    def _refused(self, error: OperationError) -> None:
        self.refused.emit(error)

    def _book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = self._make_fonts()
        return self._fonts
