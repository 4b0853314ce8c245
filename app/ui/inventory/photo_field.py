"""A photo for a form: chosen, pasted or dropped, and shown small. What it is made of is done off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.label import Tone, label
from app.ui.widgets.picture import Picture

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp")
_MOST_BYTES = 60_000_000
_SIZE = 40
# What a text field pastes by.
_PASTES = (
    (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
)


def ask_for_photo(parent: QWidget) -> str:
    """Which file; "" for none."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    return QFileDialog.getOpenFileName(parent, tr("Choose a photo"), "", f"{tr('Photos')} ({kinds})")[0]


def holds_photo(mime: QMimeData) -> bool:
    """Whether something dropped or copied is one picture, or the file of one."""
    return mime.hasImage() or _file_of(mime) is not None


def pastes_photo(event: QKeyEvent) -> bool:
    """Whether a key pastes, and what would be pasted is a picture."""
    pastes = (event.key(), event.modifiers()) in _PASTES
    return pastes and holds_photo(QGuiApplication.clipboard().mimeData())


def _file_of(mime: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in ENDINGS else None


class PhotoField(QWidget):
    """Signals: ``given(bytes)`` a picture as it came, answered by ``show_photo``; ``unreadable(str)`` a file that is
    not. ``choose(parent)`` asks for a file."""

    given = Signal(bytes)
    unreadable = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.data = b""
        self.is_waiting = self.is_kept = False
        self.choose: Callable[[QWidget], str] = ask_for_photo
        self._picture = Picture(fonts.dp(_SIZE), name=tr("Photo"))
        self.button = Button(tr("Choose a photo"), size=Size.SMALL, icon="image")
        self.button.clicked.connect(self._choose)
        self._remove = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Without the photo"))
        self._remove.setAccessibleName(tr("Without the photo"))
        self._remove.clicked.connect(self.clear)
        self._hint = label("", size=fonts.CAPTION, tone=Tone.MUTED, elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._picture, self.button, self._remove):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._hint, 1)
        self.clear()

    def clear(self) -> None:
        """Without a photo."""
        had_focus = self._remove.hasFocus()
        self._show(QImage())
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_photo(self, data: bytes) -> None:
        """The picture as it will be kept."""
        self.data = data
        self._show(QImage.fromData(data))

    def show_kept(self, image: QImage) -> None:
        """A picture that is kept already, or none; ``is_kept`` until there is another, or none."""
        self._show(image)
        self.data, self.is_kept = b"", not image.isNull()

    def take(self, mime: QMimeData) -> bool:
        """Takes what was pasted or dropped; False if it is no picture."""
        file = _file_of(mime)
        if file is not None:
            self._take_file(file)
        elif mime.hasImage():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImage(mime.imageData()).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
            self._give(bytes(buffer.data().data()))
        return file is not None or mime.hasImage()

    def paste(self) -> None:
        """Takes the picture of the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _choose(self) -> None:
        name = self.choose(self)
        if name:
            self._take_file(Path(name))

    def _take_file(self, file: Path) -> None:
        try:
            if file.stat().st_size > _MOST_BYTES:
                self.unreadable.emit(tr("{file} is too large for a photo.", file=file.name))
                return
            self._give(file.read_bytes())
        except OSError as error:
            self.unreadable.emit(tr("{file} cannot be read: {why}.", file=file.name, why=error.strerror or str(error)))

    def _give(self, data: bytes) -> None:
        self.is_waiting = True
        self._hint.setText(tr("Being read ..."))
        self.given.emit(data)

    def _show(self, image: QImage) -> None:
        there = not image.isNull()
        self.is_waiting = self.is_kept = False
        self.data = self.data if there else b""
        self._picture.set_picture(image, tr("Photo"))
        self._picture.setVisible(there)
        self._remove.setVisible(there)
        self._hint.setText("" if there else tr("or paste or drop one"))
