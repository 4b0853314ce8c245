"""Badges of people: looked at first, then written where papers of this machine go."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from app.errors import OperationError
from app.printing.backends import FolderBackend
from app.printing.documents import Rendered
from app.printing.fonts import FontBook
from app.printing.label_sheets import sheet_named
from app.printing.preview import Rasteriser
from app.services.badges import badge_labels
from app.settings import cache_folder
from app.ui.i18n import said, tr
from app.ui.print_preview import Previews, Proof
from app.ui.view import View

if TYPE_CHECKING:
    from app.context import AppContext

SINGLE, SHEET = "100x50", "a4-3x8"


class Badges(QObject):
    """Prints for one view. ``rasteriser``: the one of the process; without it nothing is shown first."""

    def __init__(self, view: View, rasteriser: Rasteriser | None) -> None:
        super().__init__(view)
        self._view, self._tasks = view, view.kit.tasks
        self._context = cast("AppContext", view.kit.context)
        self.previews = Previews(view.kit, rasteriser, view)
        self._fonts: FontBook | None = None

    def print_badges(
        self, user_ids: Collection[int], sheet: str, failed: Callable[[OperationError], object], *, name: str = ""
    ) -> None:
        """The badges of these people (none: of everybody) on this sheet of labels; ``name`` is part of the file's."""
        file = f"badge-{name}.pdf" if name else "badges.pdf"

        def draw() -> Proof:
            document = self._drawn(user_ids, sheet)
            return Proof(((file, document),), document)

        def go(ready: Any) -> None:
            def work() -> tuple[str, tuple[str, ...]]:
                document = ready or self._drawn(user_ids, sheet)
                where = FolderBackend(self._context.settings.print_path).send(document.data, file)
                return where, document.warnings

            self._tasks.call(self, work, done=self._told, failed=failed)

        self.previews.ask(tr("Badges"), (), draw, go, failed)

    def _drawn(self, user_ids: Collection[int], sheet: str) -> Rendered:
        """On a reader's thread."""
        from app.printing.product_label import render_product_labels

        labels = self._context.read(badge_labels, user_ids)
        return self._tasks.document(lambda: render_product_labels(labels, self._book(), sheet_named(sheet)))

    def _told(self, answer: tuple[str, tuple[str, ...]]) -> None:
        where, warnings = answer
        printed = tr("Printed: {file}", file=where)
        self._view.say(" ".join((printed, *map(said, warnings))), icon="triangle-alert" if warnings else "printer")

    def _book(self) -> FontBook:
        if self._fonts is None:
            self._fonts = FontBook.load(cache_folder() / "fonts.json")
        return self._fonts
