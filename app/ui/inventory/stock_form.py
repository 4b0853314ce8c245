"""What every form over a product's card is, and those that a photo goes with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.queries.stock_card import StockCard
from app.queries.stock_grid import GridRow
from app.services.pictures import attached
from app.services.unit_of_work import Attachment
from app.ui.i18n import tr
from app.ui.inventory.photo_field import PhotoField, holds_photo, pastes_photo
from app.ui.widgets.side_form import SideForm


class StockForm(SideForm):
    """A form over the card, about a product at a location."""

    def __init__(self, title: str, save: str) -> None:
        super().__init__(title, save, does="stock.save")
        self.card: StockCard | None = None
        self.row: GridRow | None = None
        self.shown = QImage()

    def open_for(self, card: StockCard, row: GridRow, photo: QImage | None = None) -> None:
        """Asks about a product at a location; ``photo``: that of the product."""
        self.card, self.row, self.shown = card, row, photo or QImage()
        self.where.setText(row.location)
        self.begin(partial(self.fill, card, row))

    def fill(self, card: StockCard, row: GridRow) -> None:
        """Fills the fields."""

    @property
    def attachments(self) -> dict[str, Attachment]:
        """The bytes that go with the command."""
        return {}

    def take_code(self, _code: str) -> bool:
        """A scan while the form is open, which is neither a bin nor a product; False: it means nothing here."""
        return False


class PhotoForm(StockForm):
    """A form with a photo, which is chosen, or pasted or dropped anywhere on it. ``shrink(bytes)`` answers with
    ``photo.show_photo``."""

    def __init__(self, title: str, save: str, shrink: Callable[[bytes], object]) -> None:
        super().__init__(title, save)
        self.photo = PhotoField()
        self.photo.given.connect(shrink)
        self.photo.unreadable.connect(lambda words: self.refuse(words, self.photo.button))
        self.setAcceptDrops(True)

    def give_way_to_photos(self, *fields: QWidget) -> None:
        """A photo that is dropped on these fields, or pasted into them, is the form's."""
        for field in fields:
            field.setAcceptDrops(False)
            field.installEventFilter(self)

    def has_read_photo(self) -> bool:
        """Whether the photo was read by now; says so if it was not."""
        if self.photo.is_waiting:
            self.refuse(tr("The photo is still being read."), self.photo.button)
        return not self.photo.is_waiting

    @property
    def attachments(self) -> dict[str, Attachment]:
        return attached(self.photo.data)[1] if self.photo.data else {}

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A field would take a picture that is pasted into it, and do nothing with it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and pastes_photo(event):
            self.photo.paste()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and pastes_photo(event):
            event.accept()  # else the window takes it for rows to import
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pastes_photo(event):
            self.photo.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.photo.take(event.mimeData()):
            event.acceptProposedAction()
