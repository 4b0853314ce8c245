"""Answers about papers: a document of a shipment drawn into a file. JSON values, and the same in words."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.output import Value
from app.cli.session import Session
from app.errors import BadInput, OperationError, Unavailable
from app.printing.documents import Paper, Rendered
from app.services.references import one_shipment
from app.settings import Settings

_PDF = "application/pdf"


def print_fonts() -> Any:
    """The machine's fonts, remembered in the cache folder."""
    from app.printing.fonts import FontBook
    from app.settings import cache_folder

    return FontBook.load(cache_folder() / "fonts.json")


def default_printer(settings: Settings) -> Any:
    """The default printer: a folder."""
    from app.printing.backends import FolderBackend

    return FolderBackend(settings.print_path)


def paper_named(name: str) -> Paper:
    """The paper of that name. Raises BadInput."""
    if name.lower() not in [paper.value for paper in Paper]:
        raise BadInput(f"There is no paper {name!r}. Nothing was printed.", fix="Use a4 or letter.")
    return Paper(name.lower())


class FilePrinter:
    """Writes a document to the one place that the command names; a file appears whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Write the bytes. Raises Unavailable if they cannot be written there."""
        try:
            if self._path.exists() and not self._path.is_file() and not self._path.is_dir():
                self._path.write_bytes(data)  # a printer's device, a pipe: never to be replaced by a file
            else:
                self._replace(self._path.resolve(), data)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise Unavailable(
                f"{self._path} cannot be written: {why}. Nothing was printed.", fix="Name another file."
            ) from error
        return str(self._path)

    def _replace(self, target: Path, data: bytes) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".print", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).chmod(0o644)
            Path(temporary).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise


def print_value(session: Session, kind: str, name: str, out: Path, *, paper: str) -> Value:
    """Draw a document of a shipment into a file; a label is bought if the shipment is packed and has none."""
    from app.services.paperwork import name_of
    from app.services.print_jobs import Paperwork, print_document
    from app.services.shipping import buy_label

    document, shop = Paperwork(kind), session.shop
    sheet = paper_named(paper)
    gesture = session.settle("print", [kind, name, sheet.value], lambda conn: {"shipment_id": one_shipment(conn, name)})
    shipment_id = gesture["shipment_id"]
    if document is not Paperwork.SLIP:
        buy_label(shop.run, shipment_id, op_id=session.step("label"))
    rendered = _stored(session, document) or _drawn(session, document, shipment_id, sheet)
    file_name = shop.read(name_of, document, shipment_id)
    printed = print_document(
        shop.run, FilePrinter(out), document, shipment_id, file_name, rendered, op_id=session.op_id
    )
    return _told("slip" if document is Paperwork.SLIP else "label", printed, rendered)


def print_purchase_value(session: Session, name: str, out: Path, *, paper: str) -> Value:
    """Draw the paper of an order to a supplier into a file. Raises NotFound, Refused (nothing is wanted)."""
    from app.services.print_jobs import Paperwork
    from app.services.purchase_papers import draw_purchase, print_purchase, purchase_paper_name
    from app.services.purchases import one_purchase

    shop, sheet = session.shop, paper_named(paper)
    gesture = session.settle(
        "print purchase", [name, sheet.value], lambda conn: {"purchase_order_id": one_purchase(conn, name)}
    )
    stored = _stored(session, Paperwork.PURCHASE_ORDER)
    if stored is None:
        file_name, rendered = draw_purchase(shop.read, print_fonts(), gesture["purchase_order_id"], paper=sheet)
    else:
        file_name, rendered = purchase_paper_name(name), stored
    return _told(
        "purchase_order",
        print_purchase(shop.run, FilePrinter(out), file_name, rendered, op_id=session.op_id),
        rendered,
    )


def _told(document: str, printed: Any, rendered: Rendered) -> Value:
    if printed.error:
        raise OperationError(printed.error, fix="The document is kept and can be printed again.")
    return {
        "document": document,
        "format": "pdf" if rendered.media_type == _PDF else "zpl",
        "file": printed.destination,
        "pages": rendered.pages,
        "warnings": list(printed.warnings),
    }


def _drawn(session: Session, document: Any, shipment_id: int, sheet: Paper) -> Rendered:
    from app.services.paperwork import draw

    return draw(session.shop.read, print_fonts(), document, shipment_id, paper=sheet)


def _stored(session: Session, document: Any) -> Rendered | None:
    """The bytes that this very gesture made before: they are printed again, not drawn anew."""
    from app.services.print_jobs import job_bytes, job_of

    known = session.shop.read(job_of, session.op_id, document) if session.repeatable else None
    if known is None:
        return None
    if known.error:
        raise OperationError(known.error, fix="Print it under a new --op-id.")
    stored: Rendered = session.shop.read(job_bytes, known.job_id)
    if stored.media_type != _PDF:
        return stored
    from app.printing.preview import Rasteriser

    with Rasteriser() as pages:
        return Rendered(stored.data, stored.media_type, pages.page_count(stored.data), stored.warnings)


def print_words(value: Value) -> str:
    """Printing in words."""
    return "\n".join([f"Wrote {value['file']}.", *value["warnings"]])


def pick_list_value(session: Session, names: Sequence[str], query: str, out: Path, *, paper: str) -> Value:
    """Draw the pick lists of the named orders, or of all that the search finds, into files."""
    from app.queries.order_list import ListSpec, order_ids
    from app.services.paperwork import draw_pick_lists
    from app.services.references import one_order

    sheet, shop, now = paper_named(paper), session.shop, session.shop.clock()
    if bool(names) == bool(query.strip()):
        raise BadInput("Name orders, or give a search with --query. Nothing was printed.", fix="Such as: 1042 1043")

    def meant(conn: Any) -> list[int]:
        if names:
            return [one_order(conn, name) for name in names]
        return list(order_ids(conn, ListSpec(query), now))

    drawn = draw_pick_lists(shop.read, print_fonts(), shop.read(meant), now, paper=sheet)
    files = []
    for place, rendered in drawn:
        target = out if len(drawn) == 1 else out.with_name(f"{out.stem}-{place}{out.suffix}")
        files.append(FilePrinter(target).send(rendered.data, target.name))
    warnings = dict.fromkeys(warning for _, rendered in drawn for warning in rendered.warnings)
    pages = sum(rendered.pages for _, rendered in drawn)
    return {"document": "pick_list", "format": "pdf", "files": files, "pages": pages, "warnings": list(warnings)}


def pick_list_words(value: Value) -> str:
    """Printing pick lists in words."""
    return "\n".join([*(f"Wrote {file}." for file in value["files"]), *value["warnings"]])
