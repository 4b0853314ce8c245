"""What this computer says of its drives and synchronisers, for ``db.places`` to decide by."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import re
import subprocess
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from app.errors import Refused
from app.wording import words
from db.places import Facts, Mount, network_trouble, trouble

_MOUNTS = Path("/proc/self/mountinfo")
_OCTAL = re.compile(r"\\([0-7]{3})")
_MAC_LINE = re.compile(r"(?P<source>.+?) on (?P<point>/.*) \((?P<kind>[^,)]+)[^)]*\)")
_LOCAL_PATH = re.compile(r"^\d+\\Folders\\\d+\\localPath=(.+)$", re.MULTILINE)
_APPDATA = ("APPDATA", "LOCALAPPDATA")
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
_LABEL_SIZE = 261


def mounts_of_linux(table: str) -> tuple[Mount, ...]:
    """The lines of ``/proc/self/mountinfo`` (proc(5)): the fifth word is the place; kind and source follow a dash."""
    found = []
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        words, kinds = before.split(" "), after.split(" ")
        if len(words) >= 5 and kinds[0]:
            source = _unescaped(kinds[1]) if len(kinds) > 1 else ""
            found.append(Mount(PurePosixPath(_unescaped(words[4])), _unescaped(kinds[0]), source))
    return tuple(found)


def _unescaped(word: str) -> str:
    """Blanks, tabs, line ends and backslashes stand as three octal digits; bytes beyond ASCII stand as they are."""
    return _OCTAL.sub(lambda digits: chr(int(digits[1], 8)), word)


def mounts_of_macos(table: str) -> tuple[Mount, ...]:
    """The lines of ``mount``: ``//me@server/share on /Volumes/share (smbfs, nodev, ...)``."""
    lines = (_MAC_LINE.fullmatch(line) for line in table.splitlines())
    return tuple(Mount(PurePosixPath(line["point"]), line["kind"], line["source"]) for line in lines if line)


def drive_of_windows(root: str, kind: int, label: str) -> tuple[Mount, ...]:
    """A Windows drive by its type (GetDriveTypeW) and name: Google Drive's looks like a disk of its own."""
    if kind == _REMOTE_DRIVE:
        return (Mount(PureWindowsPath(root), "smbfs", ""),)
    if label.startswith("Google Drive"):
        return (Mount(PureWindowsPath(root), "fuse.google-drive-ocamlfuse", label),)
    return ()


def mounts_here(path: Path) -> tuple[Mount, ...]:
    """The file systems of this computer; on Windows only the drive of ``path``."""
    if sys.platform == "win32":
        root = path.anchor
        label = ctypes.create_unicode_buffer(_LABEL_SIZE)
        ctypes.windll.kernel32.GetVolumeInformationW(root, label, _LABEL_SIZE, None, None, None, None, 0)
        return drive_of_windows(root, ctypes.windll.kernel32.GetDriveTypeW(root), label.value)
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, timeout=5, check=False)
        return mounts_of_macos(told.stdout.decode("utf-8", "surrogateescape"))
    try:
        return mounts_of_linux(os.fsdecode(_MOUNTS.read_bytes()))
    except OSError:
        return ()


def settings_here(mounts: tuple[Mount, ...]) -> Facts:
    """``mounts``, with what synchronisers have in their settings and folders on this computer."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home raises where there is none
    synced = (*_dropbox(home), *_nextcloud(home), *_onedrive())
    return Facts(mounts, _is_there, home, synced, any_case=sys.platform != "linux")


def _is_there(kind: str, path: PurePath) -> bool:
    return os.path.isfile(path) if kind == "f" else os.path.isdir(path)  # noqa: PTH112, PTH113 - what fails is not there


def _dropbox(home: Path) -> list[tuple[str, PurePath]]:
    """``info.json`` names the folders: {"personal": {"path": ...}, "business": {"path": ...}}."""
    folders = [home / ".dropbox", *(Path(os.environ[name]) / "Dropbox" for name in _APPDATA if os.environ.get(name))]
    found: list[tuple[str, PurePath]] = []
    for folder in folders:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            accounts = json.loads((folder / "info.json").read_text(encoding="utf-8")).values()
            paths = [account.get("path") for account in accounts if isinstance(account, dict)]
            found += [("Dropbox", Path(path)) for path in paths if isinstance(path, str)]
    return found


def _nextcloud(home: Path) -> list[tuple[str, PurePath]]:
    """Nextcloud's and ownCloud's settings have a line for each folder."""
    found: list[tuple[str, PurePath]] = []
    for name in ("Nextcloud", "ownCloud"):
        for folder in (home / ".config" / name, home / "Library" / "Preferences" / name):
            with contextlib.suppress(OSError, ValueError):
                said = (folder / f"{name.lower()}.cfg").read_text(encoding="utf-8")
                found += [(name, Path(path.strip())) for path in _LOCAL_PATH.findall(said)]
    return found


def _onedrive() -> list[tuple[str, PurePath]]:
    names = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
    return [("OneDrive", Path(os.environ[name])) for name in names if os.environ.get(name)]


def resolved(path: Path) -> Path:
    """Where ``path`` leads, links resolved; the file need not exist. Raises Refused where SQLite can lose data."""
    asked = Path(os.path.abspath(path))  # noqa: PTH100 - without following links: a drive that hangs is not touched
    mounts = mounts_here(asked)
    found = network_trouble(asked, mounts)
    if found is None:
        leads_to = asked.resolve()
        found = trouble(leads_to, settings_here(mounts if leads_to == asked else mounts_here(leads_to)))
        asked = leads_to
    if found is not None:
        raise Refused(
            words("{what} {path}: {seen}. Nothing was changed.", what=found.what, path=path, seen=found.seen),
            fix=words("Choose a local folder or PostgreSQL."),
        )
    return asked
