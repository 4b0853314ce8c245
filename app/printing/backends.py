"""Where finished documents go: a folder, or a printer that listens on a network port. They move bytes, nothing else.

A backend is called outside any transaction and off the writer thread: it may take seconds.
"""

from __future__ import annotations

import os
import re
import secrets
import socket
import unicodedata
from pathlib import Path
from typing import Protocol

from app.errors import BadInput, Unavailable
from app.wording import words

# Names that Windows keeps for devices, whatever stands behind the first dot (Microsoft, "Naming Files").
DEVICE_NAMES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
LONGEST_STEM = 100
SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,9}$")
MOST_SAME_NAMES = 10_000

RAW_PORT = 9100
CONNECT_SECONDS = 5.0
SEND_SECONDS = 30.0
CHUNK = 64 * 1024

# After the last byte: how long to wait for the printer to hang up, and how many status answers to read meanwhile.
HANG_UP_SECONDS = 2.0
MOST_ANSWERS = 64


class Backend(Protocol):
    """Takes a finished document to where it is printed or kept."""

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Moves ``data`` and says where to, for a person (a path, an address).

        ``name`` is a file name for the document, with its ending; it may come from outside. ``copies`` is at least 1.
        Raises ``Unavailable`` when the place cannot be reached just now, ``BadInput`` for fewer copies than one.
        """
        ...


class FolderBackend:
    """The default printer: keeps each document as a file of its own in a folder and overwrites nothing."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made when the first document comes."""
        self.folder = folder

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Writes one file, however many ``copies`` are asked for, and gives its path.

        The file appears whole or not at all. A name that is taken gets a number: ``label (2).pdf``.
        """
        _check_copies(copies)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            return str(self._kept(data, safe_file_name(name)))
        except OSError as error:
            raise Unavailable(
                words(
                    "The folder {folder} cannot be written to ({value}); nothing was printed.",
                    folder=self.folder,
                    value=error.strerror or error,
                ),
                fix=words("Choose another folder for printed documents, or make room on the disk."),
            ) from error

    def _kept(self, data: bytes, name: str) -> Path:
        temporary = self.folder / f".printing-{secrets.token_hex(8)}"
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            return self._placed(temporary, name)
        finally:
            temporary.unlink(missing_ok=True)

    def _placed(self, temporary: Path, name: str) -> Path:
        """Gives the finished file its name without ever taking another's."""
        stem, suffix = _split(name)
        for number in range(1, MOST_SAME_NAMES + 1):
            target = self.folder / (name if number == 1 else f"{stem} ({number}){suffix}")
            try:
                os.link(temporary, target)
            except FileExistsError:
                continue
            except OSError:
                # A file system without hard links: claim the name with an empty file, then put ours in its place.
                try:
                    target.open("xb").close()
                except FileExistsError:
                    continue
                temporary.replace(target)
            return target
        raise OSError(f"{MOST_SAME_NAMES} documents are named {name} already")


class RawSocketBackend:
    """A network printer that prints what is sent to its port, usually 9100."""

    def __init__(
        self,
        host: str,
        port: int = RAW_PORT,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        send_seconds: float = SEND_SECONDS,
    ) -> None:
        """``send_seconds`` is how long the printer may stand still before the document counts as not taken."""
        self.host = host
        self.port = port
        self.connect_seconds = connect_seconds
        self.send_seconds = send_seconds

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Sends ``data`` once for each copy and gives the printer's address.

        Raises ``Unavailable`` with what is known: whether nothing, or perhaps a part, was printed.
        """
        _check_copies(copies)
        address = f"{self.host}:{self.port}"
        try:
            connection = socket.create_connection((self.host, self.port), timeout=self.connect_seconds)
        except (OSError, ValueError) as error:
            raise Unavailable(
                words(
                    "The printer at {address} cannot be reached ({reason}); {shown} was not printed.",
                    address=address,
                    reason=_reason(error),
                    shown=_shown(name),
                ),
                fix=words("Check that it is switched on and on the network, then print again."),
            ) from error
        with connection:
            connection.settimeout(self.send_seconds)
            for number in range(copies):
                self._deliver(connection, data, name, number)
            self._finish(connection, name)
        return address

    def _deliver(self, connection: socket.socket, data: bytes, name: str, copies_before: int) -> None:
        sent = 0
        try:
            for at in range(0, len(data), CHUNK):
                connection.sendall(data[at : at + CHUNK])
                sent = min(at + CHUNK, len(data))
        except OSError as error:
            raise Unavailable(
                words(
                    "The printer at {host}:{port} stopped taking {shown} ({reason}) after {sent:,} of "
                    "{count:,} bytes of copy {value}; a part of it may have been printed.",
                    host=self.host,
                    port=self.port,
                    shown=_shown(name),
                    reason=_reason(error),
                    sent=sent,
                    count=len(data),
                    value=copies_before + 1,
                ),
                fix=words("Look at the printer (paper, cover, error light) before you print it again."),
            ) from error

    def _finish(self, connection: socket.socket, name: str) -> None:
        """Tells the printer that this was all and waits until it hangs up, so that nothing is cut off."""
        try:
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(HANG_UP_SECONDS)
            for _ in range(MOST_ANSWERS):
                if not connection.recv(4096):
                    return
        except TimeoutError:
            return  # it took everything; that it holds the line does no harm
        except OSError as error:
            raise Unavailable(
                words(
                    "The printer at {host}:{port} broke off at the end of {shown} ({reason}); it may "
                    "have been printed in full, in part or not at all.",
                    host=self.host,
                    port=self.port,
                    shown=_shown(name),
                    reason=_reason(error),
                ),
                fix=words("Look at the printer before you print it again."),
            ) from error


def safe_file_name(name: str) -> str:
    """A file name out of any text: no folders, no device, no control or reserved sign, not too long, never empty."""
    cleaned = "".join(_safe(char) for char in unicodedata.normalize("NFC", name))
    stem, suffix = _split(cleaned)
    stem = re.sub(r"\s+", " ", stem).strip(" .-")
    stem = _cut(stem, LONGEST_STEM).strip(" .-") or "document"
    if stem.split(".")[0].strip().casefold() in DEVICE_NAMES:
        stem = f"_{stem}"
    return stem + suffix


def _safe(char: str) -> str:
    if char in '<>:"/\\|?*' or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return "-"
    return char


def _split(name: str) -> tuple[str, str]:
    ending = SUFFIX.search(name)
    return (name[: ending.start()], ending.group()) if ending and ending.start() else (name, "")


def _cut(text: str, most_bytes: int) -> str:
    """``text`` in at most so many bytes of UTF-8: file systems count those."""
    return text.encode("utf-8")[:most_bytes].decode("utf-8", errors="ignore")


def _check_copies(copies: int) -> None:
    if copies < 1:
        raise BadInput(
            words("{copies} copies cannot be printed.", copies=copies), fix=words("Ask for at least one copy.")
        )


def _shown(name: str) -> str:
    """A name from outside as it may stand in a sentence."""
    return f'"{safe_file_name(name)}"'


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
