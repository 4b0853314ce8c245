"""Pages of a PDF as pixels, for the screen and for printers that take pictures only. Free of Qt.

pdfium crashes when several threads call it, even on different documents. So every call goes through one ``Rasteriser``
with a thread of its own: make one per process where the program is put together, pass it to whoever needs it, close
it at the end. A second one would break the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from app.errors import BadInput
from app.wording import words

# A4 at 600 dpi is 35 million; more than this would fill the memory of a small station.
LARGEST_PIXELS = 120_000_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Raster:
    """One page in pixels, rows from top to bottom, ``stride`` bytes each.

    ``gray``: one byte a pixel, else three in the order red, green, blue. For ``QImage``: ``Format_Grayscale8`` or
    ``Format_RGB888`` with ``stride`` as bytes per line.
    """

    width: int
    height: int
    stride: int
    gray: bool
    data: bytes


class Rasteriser:
    """Owns the one thread that calls pdfium. Methods may be called from any thread; they wait for their turn."""

    def __init__(self) -> None:
        """Starts no thread and loads nothing until the first page is asked for."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdfium")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Waits for the page under way and ends the thread; may be called twice."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def page_count(self, pdf: bytes) -> int:
        """How many pages ``pdf`` has. Raises ``BadInput`` if it is not a PDF that can be read."""
        return self._run(lambda: _with_document(pdf, len)).result()

    def page_size(self, pdf: bytes, page: int = 0) -> tuple[float, float]:
        """Width and height of a page (counted from 0) in points. Raises ``BadInput``."""
        return self._run(lambda: _with_document(pdf, lambda document: _size(document, page))).result()

    def page(self, pdf: bytes, page: int = 0, dpi: float = 96.0, *, gray: bool = False) -> Raster:
        """A page (counted from 0) on white at ``dpi`` pixels to the inch.

        Raises ``BadInput`` for a broken PDF, a page that it does not have, or one that would be too many pixels.
        """
        return self.page_later(pdf, page, dpi, gray=gray).result()

    def page_later(self, pdf: bytes, page: int = 0, dpi: float = 96.0, *, gray: bool = False) -> Future[Raster]:
        """The same without waiting; ``result()`` gives the page or raises ``BadInput``."""
        return self._run(lambda: _with_document(pdf, lambda document: _render(document, page, dpi, gray)))

    def _run(self, work: Callable[[], T]) -> Future[T]:
        return self._thread.submit(work)


def _with_document(pdf: bytes, use: Callable[[Any], T]) -> T:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise BadInput(words("This is not a PDF that can be shown."), fix=words("Print the document again.")) from error
    try:
        return use(document)
    finally:
        document.close()


def _size(document: Any, page: int) -> tuple[float, float]:
    with _opened(document, page) as opened:
        return float(opened.get_width()), float(opened.get_height())


def _render(document: Any, page: int, dpi: float, gray: bool) -> Raster:
    scale = dpi / 72
    with _opened(document, page) as opened:
        if opened.get_width() * opened.get_height() * scale * scale > LARGEST_PIXELS:
            raise BadInput(
                words("Page {value} is too large to be shown at {dpi:.0f} dpi.", value=page + 1, dpi=dpi),
                fix=words("Choose a smaller view."),
            )
        bitmap = opened.render(scale=scale, grayscale=gray, rev_byteorder=True, prefer_bgrx=False)
        try:
            return _copied(bitmap, gray)
        finally:
            bitmap.close()


@contextmanager
def _opened(document: Any, page: int) -> Iterator[Any]:
    import pypdfium2

    if not 0 <= page < len(document):
        raise BadInput(
            words(
                "The document has {count} pages; page {value} is not one of them.", count=len(document), value=page + 1
            )
        )
    try:
        opened = document[page]
    except pypdfium2.PdfiumError as error:
        raise BadInput(
            words("Page {value} of the document is broken.", value=page + 1), fix=words("Print the document again.")
        ) from error
    try:
        yield opened
    finally:
        opened.close()


def _copied(bitmap: Any, gray: bool) -> Raster:
    """The pixels out of pdfium's memory."""
    channels = 1 if gray else 3
    if bitmap.n_channels != channels:
        raise AssertionError(f"pdfium gave {bitmap.n_channels} channels where {channels} were asked for")
    data = bytes(memoryview(bitmap.buffer))
    return Raster(bitmap.width, bitmap.height, bitmap.stride, gray, data)
