"""Asking where the import's own files go, and writing them there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.channels.base import Kind, RowProblem
from app.channels.tables import Table, open_table
from app.errors import OperationError
from app.ui.i18n import tr
from app.ui.importing.opening import Source, table_of
from app.ui.importing.saving import save_fix_it, save_template
from app.ui.widgets.banner import Banner


class Savers:
    """Templates and rows to mend; ``say`` tells what was saved, the banner what was not."""

    def __init__(self, owner: QWidget, banner: Banner, say: Callable[[str], None]) -> None:
        self._owner, self._banner, self._say = owner, banner, say

    def template(self, kind: Kind) -> None:
        """Save the template of a kind."""
        self._save(tr("{kind}-template.csv", kind=kind.value), lambda path: save_template(path, kind))

    def rows(self, source: Source, problems: Sequence[RowProblem]) -> None:
        """Save the rows of the problems, to be mended and imported again."""
        stem = Path(problems[0].file).stem if problems else "import"

        def write(path: Path) -> Path:
            return save_fix_it(path, _opened(source), problems)

        self._save(tr("{file}-to-fix.csv", file=stem), write)

    def _save(self, name: str, write: Callable[[Path], Path]) -> None:
        """Asks where, then writes there; a file of a few thousand lines needs no thread."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = str(Path(folder) / name)
        chosen, _kind = QFileDialog.getSaveFileName(self._owner, tr("Save"), wanted, tr("CSV (*.csv)"))
        if not chosen:
            return
        try:
            self._say(tr("Saved {file}", file=write(Path(chosen)).name))
        except OperationError as error:
            self._banner.say_error(error, fix=tr("Choose another place"), run=partial(self._save, name, write))


def _opened(source: Source) -> Table:
    return open_table(source) if isinstance(source, Path) else table_of(source)
