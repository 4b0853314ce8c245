"""Where an SQLite file may be: on a disk of this computer, and in no folder that a program synchronises.

On a network drive file locks are promises that some servers do not keep, and two computers do not share the memory of
SQLite's log. A synchroniser copies file and log at different moments, and puts an older file over a newer one. Both
lose saved work without a word, so there is no setting to allow it.

``trouble`` decides from facts that are handed in; ``db.place_facts`` gathers them on this computer and refuses.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

# Kinds of file systems that other computers, or the host of a virtual machine, can write to as well.
NETWORK = frozenset((
    "nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "9p", "virtiofs", "afs", "ceph",
    "gluster", "glusterfs", "lustre", "gpfs", "beegfs", "orangefs", "pvfs2", "gfs", "gfs2", "ocfs2", "panfs",
    "coda", "davfs", "davfs2", "webdav", "afpfs", "ftp", "acfs", "vboxsf", "vboxvfs", "prl_fs", "prl_vfs", "vmhgfs",
    "hgfs", "lifs",
))  # fmt: skip
# What stands after ``fuse.``, in small letters.
NETWORK_FUSE = frozenset((
    "sshfs", "rclone", "s3fs", "gvfsd-fuse", "kio-fuse", "curlftpfs", "davfs", "davfs2", "smbnetfs", "afpfs",
    "glusterfs", "ceph", "ceph-fuse", "mfs", "moosefs", "lizardfs", "beegfs", "xtreemfs", "juicefs", "goofys",
    "geesefs", "gcsfuse", "blobfuse", "blobfuse2", "s3ql", "mount-s3", "s3backer", "mountpoint-s3", "vmhgfs-fuse",
    "grpcfuse", "osxfs", "prl_fsd", "google-drive-ocamlfuse", "onedriver", "pcloud", "pcloud.fs", "seadrive",
    "hubicfuse", "kbfuse", "ipfs", "tresorit", "mega", "odrive", "expandrive", "insync", "dropbox", "acd_cli",
))  # fmt: skip
# How a virtual machine or container can be given its own disk: as a whole that is no share, as a folder in it is one.
_OWN_AT_ROOT = frozenset({"9p", "virtiofs"})
_REMOTE_SOURCE = re.compile(r"^(//|\\\\|[a-z][a-z0-9+.-]*://|[^/\s:@]+@[^/\s:]+:)", re.IGNORECASE)

# Names of whole folders, anywhere in the path; accounts and companies stand behind some.
_SYNCED = {
    "Dropbox": r"Dropbox( \(.+\))?",
    "OneDrive": r"(OneDrive|SkyDrive)( - .+)?( \(.+\))?",
    "Google Drive": r"(Google ?Drive|Drive File Stream)( \(.+\))?",
    "iCloud": r"iCloud ?Drive|com~apple~CloudDocs|iCloud~.+",
    "Nextcloud": r"Nextcloud( \(.+\))?",
    "ownCloud": r"ownCloud( \(.+\))?",
    "MEGA": r"MEGA ?sync( Uploads)?",
    "pCloud": r"pCloud ?(Drive|Sync)",
    "Box": r"Box Sync",
    "Proton Drive": r"Proton ?Drive",
    "Seafile": r"Seafile|SeaDrive",
    "Yandex.Disk": r"Yandex\.?Disk(\.localized)?",
    "Tresorit": r"Tresorit|My Tresors",
}
# Words of every day: a synchroniser's folder only where its program puts it, in the user's own folder.
_SYNCED_AT_HOME = {"Box": "Box", "MEGA": "MEGA", "pCloud": "pCloud", "Sync": "Sync.com", "Insync": "Insync"}
_HOMES = re.compile(r"(/home/[^/]+|/Users/[^/]+|/root|[a-z]:[\\/]Users[\\/][^\\/]+)", re.IGNORECASE)
# Files (f) and folders (d) that synchronisers keep in what they synchronise.
MARKERS = (
    ("f", ".dropbox", "Dropbox"),  # a folder of that name is its configuration, and means nothing
    ("d", ".dropbox.cache", "Dropbox"),
    ("d", ".stfolder", "Syncthing"),
    ("f", ".stfolder", "Syncthing"),
    ("f", ".stignore", "Syncthing"),
    ("d", ".stversions", "Syncthing"),
    ("f", ".megaignore", "MEGA"),
    ("f", ".nextcloudsync.log", "Nextcloud"),
    ("f", ".owncloudsync.log", "ownCloud"),
    ("f", "seafile-ignore.txt", "Seafile"),
    ("d", ".seafile-data", "Seafile"),
    ("d", ".tmp.drivedownload", "Google Drive"),
    ("d", ".tmp.driveupload", "Google Drive"),
    ("d", ".tresorit", "Tresorit"),
    ("f", ".sync/ID", "Resilio Sync"),
)
_IN_ICLOUD = PurePath("Library/Mobile Documents/com~apple~CloudDocs")


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system at a place: ``kind`` as the operating system calls it, ``source`` where it comes from."""

    point: PurePath
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What this computer says of its places.

    ``mounts`` in the order in which they were mounted. ``is_there`` answers for a kind (``f`` file, ``d`` folder) and a
    path. ``synced`` are folders that a synchroniser's own settings name. ``any_case``: capitals make no difference.
    """

    mounts: tuple[Mount, ...]
    is_there: Callable[[str, PurePath], bool]
    home: PurePath
    synced: tuple[tuple[str, PurePath], ...] = ()
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a place will not do: the sentence that says what kind of place it is, and how that was seen."""

    what: str
    seen: str


def trouble(file: PurePath, facts: Facts) -> Trouble | None:
    """Why a shop cannot be at ``file`` (absolute, links resolved; it need not exist), None if it can."""
    return network_trouble(file, facts.mounts) or _synced(file, facts)


def network_trouble(file: PurePath, mounts: tuple[Mount, ...]) -> Trouble | None:
    text = str(file)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return _on_network(f"{text} is on another computer")
    if text.upper().startswith("\\\\?\\UNC\\"):
        return _on_network(f"{text} is on another computer")
    mount = mount_of(file, mounts)
    if mount is None or not is_network(mount):
        return None
    whence = f" from {mount.source}" if mount.source not in ("", "none", mount.kind) else ""
    return _on_network(f"{mount.point} is a {mount.kind} drive{whence}")


def _on_network(seen: str) -> Trouble:
    return Trouble("This database is on a network drive; SQLite can lose data there.", seen)


def mount_of(file: PurePath, mounts: tuple[Mount, ...]) -> Mount | None:
    """The file system that ``file`` is on: the longest mount point, of two at the same point the later one."""
    found, around = None, {file, *file.parents}
    for mount in mounts:
        if mount.point in around and (found is None or len(mount.point.parts) >= len(found.point.parts)):
            found = mount
    return found


def is_network(mount: Mount) -> bool:
    """Whether others than this computer can write to the file system."""
    kind = mount.kind.casefold()
    if kind in _OWN_AT_ROOT and mount.point == PurePath(mount.point.anchor):
        return False
    if kind.startswith(("fuse", "macfuse", "osxfuse")):
        program = kind.partition(".")[2]
        return program in NETWORK_FUSE or bool(_REMOTE_SOURCE.match(mount.source))
    return kind in NETWORK


def _synced(file: PurePath, facts: Facts) -> Trouble | None:
    for name, folder in facts.synced:
        if _inside(file, folder, facts):
            return _in_sync(name, f"{folder} is what {name} synchronises, as its settings say")
    for folder in file.parents:
        name = _named(folder, facts)
        if name:
            return _in_sync(name, f"the folder is called {folder}")
        for kind, marker, whose in MARKERS:
            if facts.is_there(kind, folder / marker):
                return _in_sync(whose, f"there is {folder / marker}")
    return _icloud(file, facts)


def _inside(file: PurePath, folder: PurePath, facts: Facts) -> bool:
    if facts.any_case:
        file, folder = type(file)(str(file).casefold()), type(folder)(str(folder).casefold())
    return folder in file.parents


def _named(folder: PurePath, facts: Facts) -> str:
    flags = re.IGNORECASE if facts.any_case else re.NOFLAG
    for name, pattern in _SYNCED.items():
        if re.fullmatch(pattern, folder.name, flags):
            return name
    parent = folder.parent
    if parent == facts.home or _HOMES.fullmatch(str(parent)):
        for pattern, name in _SYNCED_AT_HOME.items():
            if re.fullmatch(pattern, folder.name, flags):
                return name
    if parent.name == "CloudStorage" and parent.parent.name == "Library":  # macOS: Box-Box, GoogleDrive-me@example.org
        return folder.name.partition("-")[0]
    return "iCloud" if folder.name == "Mobile Documents" and parent.name == "Library" else ""


def _icloud(file: PurePath, facts: Facts) -> Trouble | None:
    """macOS can keep Desktop and Documents in iCloud; iCloud's own folder then has them too."""
    for name in ("Desktop", "Documents"):
        if facts.home / name in file.parents:
            twin = facts.home / _IN_ICLOUD / name
            if facts.is_there("d", twin):
                return _in_sync("iCloud", f"there is {twin}")
    return None


def _in_sync(name: str, seen: str) -> Trouble:
    return Trouble(f"This database is in a folder that {name} synchronises; SQLite can lose data there.", seen)
