"""Moving documents to a folder or to a network printer."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput, Unavailable
from app.printing.backends import Backend, FolderBackend, RawSocketBackend, safe_file_name


def test_a_document_becomes_a_file(tmp_path: Path) -> None:
    backend: Backend = FolderBackend(tmp_path / "new" / "folder")
    place = backend.send(b"%PDF", "label 10482-1.pdf", 1)
    assert place == str(tmp_path / "new" / "folder" / "label 10482-1.pdf")
    assert Path(place).read_bytes() == b"%PDF"


def test_a_taken_name_gets_a_number_and_nothing_is_overwritten(tmp_path: Path) -> None:
    backend = FolderBackend(tmp_path)
    places = [backend.send(str(number).encode(), "label.pdf") for number in range(3)]
    assert [Path(place).name for place in places] == ["label.pdf", "label (2).pdf", "label (3).pdf"]
    assert [Path(place).read_bytes() for place in places] == [b"0", b"1", b"2"]


@pytest.mark.parametrize("links", [True, False])
def test_many_at_once_overwrite_nothing(links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    backend = FolderBackend(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        places = list(pool.map(lambda number: backend.send(str(number).encode(), "label.pdf"), range(40)))
    assert len(set(places)) == 40
    assert {Path(place).read_bytes() for place in places} == {str(number).encode() for number in range(40)}
    assert len(list(tmp_path.iterdir())) == 40, "no temporary file stays"


def no_links(source: object, target: object) -> None:
    raise OSError(95, "Operation not supported")


def test_copies_are_one_file_in_a_folder(tmp_path: Path) -> None:
    FolderBackend(tmp_path).send(b"x", "a.pdf", 5)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match=r"cannot be written to .* nothing was printed") as caught:
        FolderBackend(tmp_path / "file" / "folder").send(b"x", "a.pdf")
    assert "another folder" in caught.value.fix


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="No space left on device"):
        FolderBackend(tmp_path).send(b"x", "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("copies", [0, -1])
def test_no_copies_are_refused(copies: int, tmp_path: Path) -> None:
    for backend in (FolderBackend(tmp_path), RawSocketBackend("127.0.0.1")):
        with pytest.raises(BadInput):
            backend.send(b"x", "a.pdf", copies)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("label #10482.pdf", "label #10482.pdf"),
        ("../../etc/passwd", "etc-passwd"),
        ("..\\..\\windows\\system32.dll", "windows-system32.dll"),
        ("/absolute.pdf", "absolute.pdf"),
        ("C:\\x.pdf", "C--x.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("con", "_con"),
        ("lpt1.tar.gz", "_lpt1.tar.gz"),
        ("COM¹.pdf", "_COM¹.pdf"),
        ("nul .pdf", "_nul.pdf"),
        ("console.pdf", "console.pdf"),
        ("a\x00b\n\u202ec.pdf", "a-b--c.pdf"),
        ("name. ", "name"),
        (".hidden", "hidden"),
        ("", "document"),
        ("...", "document"),
        ("///.pdf", "document.pdf"),
        ("ঢাকা.pdf", "ঢাকা.pdf"),
        ("a" * 300 + ".pdf", "a" * 100 + ".pdf"),
    ],
)
def test_names_from_outside_become_safe(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


@given(st.text(max_size=300))
def test_any_name_is_one_plain_file_name(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert PurePosixPath(safe).name == PureWindowsPath(safe).name == safe
    assert not PureWindowsPath(safe).is_reserved()
    assert len(safe.encode("utf-8")) <= 120
    assert safe == safe.strip(" .")


@given(st.text(max_size=60))
def test_any_name_can_be_written(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("out")
    place = Path(FolderBackend(folder).send(b"x", name))
    assert place.parent == folder
    assert place.read_bytes() == b"x"


class FakePrinter:
    """A printer on this machine: keeps what it is sent."""

    def __init__(self, *, reset_after: int | None = None, hang: bool = False, answer: bytes = b"") -> None:
        self.received = b""
        self.reset_after = reset_after
        self.hang = hang
        self.answer = answer
        self.stop = threading.Event()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.server.getsockname()[1]
        self.thread = threading.Thread(target=self._serve)

    def _serve(self) -> None:
        connection, _ = self.server.accept()
        with connection:
            if self.hang:
                self.stop.wait(30)
                return
            while part := connection.recv(1000):
                self.received += part
                if self.reset_after is not None and len(self.received) >= self.reset_after:
                    # Closing with a linger of nought resets the connection.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
                    return
            if self.answer:
                connection.sendall(self.answer)


@contextmanager
def printing(printer: FakePrinter) -> Iterator[FakePrinter]:
    printer.thread.start()
    try:
        yield printer
    finally:
        printer.stop.set()
        printer.thread.join(10)
        printer.server.close()


def test_a_network_printer_gets_every_byte_of_every_copy() -> None:
    with printing(FakePrinter(answer=b"status nobody asked for")) as printer:
        place = RawSocketBackend("127.0.0.1", printer.port).send(b"^XA^XZ" * 50_000, "label.zpl", 2)
    assert place == f"127.0.0.1:{printer.port}"
    assert printer.received == b"^XA^XZ" * 100_000


def test_a_printer_that_is_off_has_printed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(Unavailable, match=r'cannot be reached .*"label\.zpl" was not printed'):
        RawSocketBackend("127.0.0.1", port).send(b"x", "label.zpl")


def test_a_printer_that_breaks_off_may_have_printed_a_part() -> None:
    with (
        printing(FakePrinter(reset_after=5000)) as printer,
        pytest.raises(Unavailable, match=r"a part of it may have been printed|in part or not at all") as caught,
    ):
        RawSocketBackend("127.0.0.1", printer.port).send(b"x" * 20_000_000, "label.zpl")
    assert "Look at the printer" in caught.value.fix


def test_a_printer_that_stands_still_is_given_up_after_a_while() -> None:
    with (
        printing(FakePrinter(hang=True)) as printer,
        pytest.raises(Unavailable, match="did not answer in time"),
    ):
        RawSocketBackend("127.0.0.1", printer.port, send_seconds=0.2).send(b"x" * 50_000_000, "label.zpl")


@pytest.mark.parametrize(
    "failure",
    [
        socket.gaierror(-2, "Name or service not known"),
        UnicodeError("label empty or too long"),
        ValueError("embedded null character"),
        TimeoutError(),
        OSError(),
    ],
)
def test_a_host_that_cannot_be_reached_is_said_in_plain_words(
    failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **options: object) -> None:
        raise failure

    monkeypatch.setattr(socket, "create_connection", fail)
    with pytest.raises(Unavailable, match=r"The printer at printer:9100 cannot be reached .* was not printed"):
        RawSocketBackend("printer").send(b"x", "label.zpl")
