"""Papers before they are printed: the very bytes that are sent, drawn once. Enter prints them, Esc prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import OperationError
from app.printing.documents import Rendered
from app.printing.preview import Rasteriser
from app.services.print_jobs import Paperwork
from app.ui import fonts
from app.ui.actions import plainly
from app.ui.commands import key_lines
from app.ui.formats import number
from app.ui.i18n import said, tr
from app.ui.view import Kit
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Frame
from app.ui.widgets.key_map import KeyMap
from app.ui.widgets.label import Tone, label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.page_zoom import Fit, PageZoom
from app.ui.widgets.toast import announce

_MARGIN, _PAGE_WIDTH = 24, 960
_POINTS = 72  # to an inch
_PDF = "application/pdf"

# The setting that skips the preview of a kind.
SKIPS: Mapping[Paperwork, str] = MappingProxyType(
    {
        Paperwork.SLIP: "skip_preview_slip",
        Paperwork.LABEL: "skip_preview_label",
        Paperwork.PICK_LIST: "skip_preview_pick_list",
    }
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What would be printed: ``documents`` are (file name, document), as they would be sent.

    ``note`` says what else Enter does. ``ready``: what the printing needs to send exactly these.
    """

    documents: tuple[tuple[str, Rendered], ...]
    ready: Any
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page: of which document, and which of its own."""

    name: str
    document: Rendered
    page: int


class PrintPreview(Overlay):
    """Shows a proof page by page. Signals: ``wanted(ready)`` it is to be printed, once, after it was taken away.

    Its keys are those of the table (``preview.*``); they come here, not to the window's shortcuts.
    """

    wanted = Signal(object)

    def __init__(self, over: QWidget, papers: str, kit: Kit, rasteriser: Rasteriser, fit: Fit = Fit.PAGE) -> None:
        super().__init__(over, name=tr("Print preview: {papers}", papers=papers))
        self._tasks, self._actions, self._rasteriser = kit.tasks, kit.actions, rasteriser
        self._proof: Proof | None = None
        self._leaves: list[_Leaf] = []
        self._at = 0
        self._build()
        self._bind()
        self.zoom.use(fit)
        self._show_place()
        self.zoom.set_words(tr("Drawing the papers …"))
        self.open_over()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_proof(self, proof: Proof, leaves: list[_Leaf]) -> None:
        """Shows what was drawn, from its first page."""
        self._proof, self._leaves = proof, leaves
        self.note.setText(proof.note)
        self.note.setVisible(bool(proof.note))
        self.setAccessibleDescription(proof.note)
        if proof.note:
            announce(self, proof.note)
        self.print_button.setEnabled(True)
        self.turn_to(0)

    def turn_to(self, place: int) -> None:
        """Shows a page, counted from 0 through all the documents; beyond the ends it stays at the end."""
        self._at = max(0, min(place, len(self._leaves) - 1))
        self._show_place()
        if not self._leaves:
            self.zoom.set_words(tr("There is nothing to look at yet."))
            return
        leaf = self._leaves[self._at]
        if leaf.document.media_type != _PDF:
            self.zoom.set_words(tr("{name} is in the language of a label printer and cannot be shown.", name=leaf.name))
            return
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if plainly(event) in self._actions.spec("app.keys").keys:
            self._show_keys()
        elif not self._actions.given(self, event):
            self.zoom.scroll_by_key(event)
        # Whatever it is, it is not for the view below.
        event.accept()

    # -- building --

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        card = _Sheet()
        card.setMaximumWidth(fonts.dp(_PAGE_WIDTH))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column.addLayout(row)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 14, 20, 14)
        inside.setSpacing(10)
        inside.addLayout(self._build_head())
        self.zoom = PageZoom()
        self.page = self.zoom.page
        self.zoom.zoomed.connect(self._show_zoom)
        self.zoom.sharper_wanted.connect(self._draw)
        inside.addWidget(self.zoom, 1)
        self.note = label("", weight=fonts.STRONG, wrap=True)
        self.note.hide()
        inside.addWidget(self.note)
        inside.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.accessibleName(), size=fonts.EMPHASIS, weight=fonts.BOLD))
        self.name = label("", tone=Tone.MUTED, elide=True)
        row.addWidget(self.name, 1)
        self.smaller, self.larger = self._icon_button("preview.zoom_out"), self._icon_button("preview.zoom_in")
        self.percent = Button("", kind=Kind.GHOST, tip=tr("As large as on paper"), hint="preview.true_size")
        self.wide, self.whole = self._icon_button("preview.fit_width"), self._icon_button("preview.fit_page")
        for button in (self.smaller, self.percent, self.larger, self.wide, self.whole):
            row.addWidget(button)
        self.keeps_keys(self.percent)
        return row

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.before, self.after = self._icon_button("preview.previous"), self._icon_button("preview.next")
        self.place = label("", tone=Tone.MUTED)
        self.back_button = Button(tr("Back"), does="preview.back", tip=tr("Back; nothing is printed"))
        self.print_button = Button(tr("Print"), kind=Kind.PRIMARY, icon="printer", does="preview.print")
        self.print_button.setEnabled(False)
        for widget in (self.before, self.after, self.place):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.back_button, self.print_button):
            row.addWidget(button)
            self.keeps_keys(button)
        return row

    def _icon_button(self, spec_id: str) -> Button:
        """What an action does, as an icon that tells its words and its key."""
        spec = self._actions.spec(spec_id)
        button = Button("", kind=Kind.GHOST, icon=spec.icon, tip=tr(spec.text), hint=spec_id)
        self.keeps_keys(button)
        return button

    def _bind(self) -> None:
        """What can be done here, by key and by button."""
        doings: tuple[tuple[str, Button | None, Callable[[], object]], ...] = (
            ("print", self.print_button, self._print),
            ("back", self.back_button, self.close_over),
            ("next", self.after, lambda: self.turn_to(self._at + 1)),
            ("previous", self.before, lambda: self.turn_to(self._at - 1)),
            ("first", None, lambda: self.turn_to(0)),
            ("last", None, lambda: self.turn_to(len(self._leaves) - 1)),
            ("zoom_in", self.larger, lambda: self.zoom.step(1)),
            ("zoom_out", self.smaller, lambda: self.zoom.step(-1)),
            ("fit_page", self.whole, lambda: self.zoom.use(Fit.PAGE)),
            ("fit_width", self.wide, lambda: self.zoom.use(Fit.WIDTH)),
            ("true_size", self.percent, lambda: self.zoom.use(Fit.NONE, 100)),
        )
        for name, button, do in doings:
            self._actions.bind(self, f"preview.{name}", do)
            if button is not None:
                button.clicked.connect(do)

    def _show_keys(self) -> None:
        """The key map, over this."""
        here = [bound for bound in self._actions.working() if bound.owner is self]
        self._actions.cover(KeyMap(self.window(), [(tr("Print preview"), key_lines(here))]))

    # -- showing --

    def _show_place(self) -> None:
        count = len(self._leaves)
        words = tr("Page {n} of {total}", n=number(self._at + 1), total=number(count)) if count else ""
        self.place.setText(words)
        self.name.setText(self._leaves[self._at].name if count else "")
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < count - 1)
        if words:
            announce(self, words)

    def _show_zoom(self) -> None:
        now = self.zoom.percent
        self.percent.setText(tr("{n}%", n=number(now)) if now else "")
        self.percent.setAccessibleName(tr("{n}% of the size on paper", n=number(now)))

    def _draw(self) -> None:
        """The page, as sharp as it is shown; asked for again once it is shown larger."""
        leaf = self._leaves[self._at]
        self._tasks.call(
            self, self._rasterised, leaf, self.zoom.wanted_dpi, done=self._on_page, failed=self._on_no_page,
            documents=True, key="page",
        )  # fmt: skip

    def _rasterised(self, leaf: _Leaf, dpi: int) -> tuple[QImage, QSizeF, str]:
        """On the documents thread."""
        width, height = self._rasteriser.page_size(leaf.document.data, leaf.page)
        page = self._rasteriser.page(leaf.document.data, leaf.page, dpi)
        image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        return image.copy(), QSizeF(width / _POINTS, height / _POINTS), leaf.name

    def _on_page(self, drawn: tuple[QImage, QSizeF, str]) -> None:
        image, paper, name = drawn
        self.zoom.set_image(image, paper, f"{name}, {self.place.text()}")

    def _on_no_page(self, error: OperationError) -> None:
        self.zoom.set_words(said(error.message))

    def _print(self) -> None:
        if self._proof is None or not self.isVisible():
            return
        self.close_over()
        self.wanted.emit(self._proof.ready)


class Previews(QObject):
    """Shows papers of a screen before they are printed, unless the settings of this machine skip that.

    Without ``rasteriser`` nothing can be shown, and everything is printed at once.
    """

    def __init__(self, kit: Kit, rasteriser: Rasteriser | None, screen: QWidget) -> None:
        super().__init__(screen)
        self._kit, self._rasteriser, self._screen = kit, rasteriser, screen
        self._open: PrintPreview | None = None
        self._fit = Fit.PAGE

    @property
    def shown(self) -> PrintPreview | None:
        """The preview that is open."""
        return self._open if self._open is not None and isValid(self._open) and self._open.isVisible() else None

    def ask(
        self,
        papers: str,
        kinds: Iterable[Paperwork],
        draw: Callable[[], Proof],
        go: Callable[[Any], object],
        failed: Callable[[OperationError], object],
    ) -> None:
        """Shows what ``draw()`` gives; on Enter ``go(its ready)``. Skipped, it is ``go(None)`` at once.

        What is of no kind that the settings know is always shown.
        ``draw`` runs on a reader's thread and draws by ``Tasks.document``. ``failed``: there is nothing to print.
        """
        now, rasteriser = self._kit.machine.now, self._rasteriser
        skips = [getattr(now, SKIPS[kind]) for kind in kinds]
        skipped = bool(skips) and all(skips)
        if rasteriser is None or skipped:
            go(None)
            return
        self.leave()
        preview = self._open = PrintPreview(self._screen.window(), papers, self._kit, rasteriser, self._fit)
        preview.zoom.zoomed.connect(partial(self._keep_fit, preview))
        self._kit.actions.cover(preview)
        preview.wanted.connect(go)

        def refused(error: OperationError) -> None:
            if preview.is_open:  # else nobody waits for it any more
                preview.close_over()
                failed(error)

        self._kit.tasks.call(
            preview, partial(_with_leaves, draw, rasteriser), done=lambda drawn: preview.show_proof(*drawn),
            failed=refused, key="proof",
        )  # fmt: skip

    def _keep_fit(self, preview: PrintPreview) -> None:
        """The next one is fitted as this was; percents are for one look."""
        if preview.zoom.fit is not Fit.NONE:
            self._fit = preview.zoom.fit

    def leave(self) -> None:
        """Takes away what is open; nothing is printed."""
        if (preview := self.shown) is not None:
            preview.close_over()


def _with_leaves(draw: Callable[[], Proof], rasteriser: Rasteriser) -> tuple[Proof, list[_Leaf]]:
    proof = draw()
    leaves = []
    for name, document in proof.documents:
        count = rasteriser.page_count(document.data) if document.media_type == _PDF else 1
        leaves += [_Leaf(name, document, page) for page in range(count)]
    return proof, leaves


class _Sheet(Frame):
    """The card of the preview; a click on it is not one beside it."""

    def sizeHint(self) -> QSize:
        return QSize(fonts.dp(_PAGE_WIDTH), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
