"""Where an SQLite file may be: drives of other computers and synchronised folders are known, others left in peace."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.context import make_shop, open_shop, shop_status
from app.errors import Refused
from app.settings import Settings
from db import place_facts, places
from db.place_facts import drive_of_windows, mounts_of_linux, mounts_of_macos, resolved, settings_here
from db.places import NETWORK, NETWORK_FUSE, Facts, Mount, mount_of, trouble
from db.session import Database
from tests.terminal import Terminal, terminal

__all__ = ["terminal"]

HOME = PurePosixPath("/home/ana")
WORDS = "This database is on a network drive; SQLite can lose data there."
ROOT = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard\n"


def nothing(_kind: str, _path: PurePath) -> bool:
    return False


def there(*known: tuple[str, str]) -> Callable[[str, PurePath], bool]:
    """A look-up that knows these files (f) and folders (d)."""
    return lambda kind, path: (kind, str(path)) in known


def on_linux(file: str, table: str = ROOT, *known: tuple[str, str], synced: tuple[tuple[str, str], ...] = ()) -> str:
    """What is wrong with a place: the sentence and how it was seen, "" if nothing is."""
    folders = tuple((name, PurePosixPath(folder)) for name, folder in synced)
    found = trouble(PurePosixPath(file), Facts(mounts_of_linux(table), there(*known), HOME, folders))
    return f"{found.what} {found.seen}" if found else ""


def mounted(point: str, kind: str, source: str) -> str:
    return f"{ROOT}40 22 0:44 / {point} rw,nosuid shared:20 master:1 - {kind} {source} rw\n"


# Drives.


@pytest.mark.parametrize("kind", sorted(NETWORK))
def test_every_kind_of_network_drive_is_refused(kind: str) -> None:
    said = on_linux("/mnt/share/shops/shop.db", mounted("/mnt/share", kind, "server:/export"))
    assert said == f"{WORDS} /mnt/share is a {kind} drive from server:/export"
    assert on_linux("/srv/shop.db", mounted("/mnt/share", kind, "server:/export")) == ""


@pytest.mark.parametrize("kind", sorted(NETWORK_FUSE))
def test_every_kind_of_program_that_shows_a_remote_drive_is_refused(kind: str) -> None:
    assert WORDS in on_linux("/home/ana/far/shop.db", mounted("/home/ana/far", f"fuse.{kind}", "x"))


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("fuse", "https://dav.example.org/files"),
        ("fuse", "//server/share"),
        ("fuse.unknown", "ana@server:/home/ana"),
        ("macfuse", "ana@server:/home/ana"),
    ],
)
def test_a_remote_drive_of_an_unknown_program_is_known_by_where_it_comes_from(kind: str, source: str) -> None:
    assert source in on_linux("/far/shop.db", mounted("/far", kind, source))


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("ext4", "/dev/sdb1"), ("xfs", "/dev/mapper/vg-data"), ("btrfs", "/dev/nvme0n1p2"), ("zfs", "tank/shops"),
        ("overlay", "overlay"), ("tmpfs", "tmpfs"), ("vfat", "/dev/sdc1"), ("exfat", "/dev/sdc1"),
        ("fuseblk", "/dev/sdc1"), ("fuse.mergerfs", "disk1:disk2"), ("fuse.gocryptfs", "/home/ana/.vault"),
        ("fuse.encfs", "encfs"), ("fuse.bindfs", "/srv/data"), ("autofs", "systemd-1"),
    ],
)  # fmt: skip
def test_a_disk_of_this_computer_is_taken(kind: str, source: str) -> None:
    assert on_linux("/data/shop.db", mounted("/data", kind, source)) == ""


def test_the_longest_mount_wins_and_of_two_at_one_place_the_later() -> None:
    inside = mounted("/mnt/share", "nfs4", "server:/export") + "41 40 8:1 / /mnt/share/disk rw - ext4 /dev/sdb1 rw\n"
    assert on_linux("/mnt/share/shop.db", inside)
    assert on_linux("/mnt/share/disk/shop.db", inside) == ""
    automounted = f"{ROOT}39 22 0:43 / /far rw - autofs systemd-1 rw\n40 39 0:44 / /far rw - nfs4 server:/x rw\n"
    assert "nfs4" in on_linux("/far/shop.db", automounted)
    covered = f"{ROOT}39 22 0:43 / /far rw - nfs4 server:/x rw\n40 39 8:1 / /far rw - ext4 /dev/sdb1 rw\n"
    assert on_linux("/far/shop.db", covered) == ""


def test_a_drive_whose_name_only_begins_like_the_folder_is_another() -> None:
    assert on_linux("/mnt/shared/shop.db", mounted("/mnt/share", "nfs", "server:/x")) == ""


def test_blanks_and_other_letters_in_the_table_are_read() -> None:
    table = mounted(r"/media/My\040Share\011\134\012", "cifs", r"//server/My\040Share")
    mount = mounts_of_linux(table)[1]
    assert (str(mount.point), mount.source) == ("/media/My Share\t\\\n", "//server/My Share")
    assert "from //server/My Share" in on_linux("/media/My Share\t\\\n/shop.db", table)
    assert mounts_of_linux("rubbish\n\n- \nx - ext4\n") == ()


@pytest.mark.parametrize("kind", ["9p", "virtiofs"])
def test_a_virtual_machines_own_disk_is_no_share(kind: str) -> None:
    table = f"22 1 0:20 / / rw - {kind} none rw\n"
    assert on_linux("/home/ana/shop.db", table) == ""
    assert on_linux("/mnt/c/shop.db", table + "40 22 0:44 / /mnt/c rw - 9p drvfs rw\n")


def test_a_computer_without_a_table_of_drives_is_believed() -> None:
    assert on_linux("/home/ana/shop.db", "") == ""
    assert mount_of(PurePosixPath("/x"), ()) is None


def test_drives_of_macos_are_read() -> None:
    table = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ana@server._smb._tcp.local/My%20Share on /Volumes/My Share (smbfs, nodev, nosuid, mounted by ana)\n"
        "server:/export on /Volumes/export (nfs)\n"
        "ana@server:/home on /Users/ana/far (macfuse, nodev, nosuid, synchronous, mounted by ana)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)\n"
    )
    mounts = mounts_of_macos(table)
    assert [mount.kind for mount in mounts] == ["apfs", "smbfs", "nfs", "macfuse", "autofs"]
    facts = Facts(mounts, nothing, PurePosixPath("/Users/ana"), any_case=True)
    for bad in ("/Volumes/My Share/shop.db", "/Volumes/export/shop.db", "/Users/ana/far/shop.db"):
        assert trouble(PurePosixPath(bad), facts) is not None, bad
    for good in ("/Users/ana/shop.db", "/Volumes/Other/shop.db", "/Users/ana/farther/shop.db"):
        assert trouble(PurePosixPath(good), facts) is None, good


def on_windows(file: str, kind: int = 3, label: str = "") -> str:
    path = PureWindowsPath(file)
    facts = Facts(drive_of_windows(path.anchor, kind, label), nothing, PureWindowsPath(r"C:\Users\ana"), any_case=True)
    found = trouble(path, facts)
    return f"{found.what} {found.seen}" if found else ""


def test_drives_of_windows_are_known() -> None:
    assert on_windows(r"C:\Users\ana\AppData\Local\stationmaster\shop.db") == ""
    assert on_windows(r"Z:\shops\shop.db", kind=4).startswith(WORDS)
    assert on_windows(r"\\server\share\shop.db").startswith(WORDS)
    assert on_windows(r"\\?\UNC\server\share\shop.db").startswith(WORDS)
    assert on_windows(r"\\?\C:\shops\shop.db") == ""
    assert on_windows(r"G:\My Drive\shop.db", label="Google Drive").startswith(WORDS)
    assert on_windows(r"E:\shop.db", kind=2, label="Backup") == ""


# Synchronised folders.


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("/home/ana/Dropbox/shops/shop.db", "Dropbox"),
        ("/data/Dropbox (Sample Goods)/shop.db", "Dropbox"),
        ("/home/ana/OneDrive/shop.db", "OneDrive"),
        ("/home/ana/OneDrive - Sample Goods/Documents/shop.db", "OneDrive"),
        ("/home/ana/Google Drive/shop.db", "Google Drive"),
        ("/home/ana/GoogleDrive/shop.db", "Google Drive"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/shop.db", "GoogleDrive"),
        ("/Users/ana/Library/CloudStorage/Box-Box/shop.db", "Box"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/shop.db", "iCloud"),
        ("/Users/ana/Library/Mobile Documents/iCloud~org~example/shop.db", "iCloud"),
        ("/home/ana/Nextcloud/shop.db", "Nextcloud"),
        ("/home/ana/ownCloud/shop.db", "ownCloud"),
        ("/home/ana/MEGA/shop.db", "MEGA"),
        ("/home/ana/MEGAsync/shop.db", "MEGA"),
        ("/home/ana/pCloudDrive/shop.db", "pCloud"),
        ("/home/ana/Box/shop.db", "Box"),
        ("/home/ana/Box Sync/shop.db", "Box"),
        ("/home/ana/Proton Drive/ana/My files/shop.db", "Proton Drive"),
        ("/home/ana/Seafile/My Library/shop.db", "Seafile"),
        ("/home/ana/Yandex.Disk/shop.db", "Yandex.Disk"),
        ("/home/ana/Tresorit/shop.db", "Tresorit"),
        ("/home/ana/Sync/shop.db", "Sync.com"),
    ],
)
def test_a_synchronisers_folder_is_known_by_its_name(file: str, name: str) -> None:
    said = on_linux(file)
    assert said.startswith(f"This database is in a folder that {name} synchronises; SQLite can lose data there.")


@pytest.mark.parametrize(
    "file",
    [
        "/home/ana/my-dropbox-export/shop.db", "/home/ana/Dropbox2026/shop.db", "/home/ana/Not Dropbox/shop.db",
        "/home/ana/dropbox/shop.db", "/home/ana/OneDrive-old/shop.db", "/home/ana/Googled Drives/shop.db",
        "/srv/www/nextcloud/shop.db", "/home/ana/Boxes/shop.db", "/home/ana/shop/Box/shop.db", "/srv/MEGA/shop.db",
        "/home/ana/work/Sync/shop.db", "/home/ana/iClouded/shop.db", "/home/ana/Dropbox.db",
        "/home/ana/CloudStorage/shop.db", "/home/ana/Mobile Documents/shop.db",
    ],
)  # fmt: skip
def test_a_folder_that_only_sounds_like_one_is_taken(file: str) -> None:
    assert on_linux(file) == ""


def test_capitals_make_a_difference_only_where_the_computer_makes_one() -> None:
    assert "OneDrive" in on_windows(r"C:\Users\ana\onedrive - Sample Goods\shop.db")
    assert "Box" in on_windows(r"C:\Users\ana\BOX\shop.db")
    assert on_windows(r"C:\Shops\Box\shop.db") == ""


@pytest.mark.parametrize(("kind", "marker", "name"), places.MARKERS)
def test_a_synchronised_folder_is_known_by_what_its_program_keeps_in_it(kind: str, marker: str, name: str) -> None:
    other = "d" if kind == "f" else "f"
    assert f"{name} synchronises" in on_linux("/data/shops/2026/shop.db", ROOT, (kind, f"/data/shops/{marker}"))
    assert on_linux("/data/shop.db", ROOT, (kind, f"/data/shops/{marker}")) == "", "below, not above"
    if (other, marker, name) not in places.MARKERS:
        assert on_linux("/data/shops/shop.db", ROOT, (other, f"/data/shops/{marker}")) == ""


def test_dropboxs_own_settings_in_a_home_folder_mean_nothing() -> None:
    assert on_linux("/home/ana/shops/shop.db", ROOT, ("d", "/home/ana/.dropbox")) == ""


def test_folders_that_a_synchronisers_settings_name_are_refused() -> None:
    synced = (("Dropbox", "/data/Team"),)
    assert "/data/Team is what Dropbox synchronises, as its settings say" in on_linux(
        "/data/Team/shops/shop.db", synced=synced
    )
    assert on_linux("/data/Teams/shop.db", synced=synced) == ""


def test_documents_that_macos_keeps_in_icloud_are_refused() -> None:
    home = PurePosixPath("/Users/ana")
    twin = home / "Library/Mobile Documents/com~apple~CloudDocs/Documents"
    facts = Facts((), there(("d", str(twin))), home, any_case=True)
    found = trouble(home / "Documents" / "shop.db", facts)
    assert found is not None and "iCloud" in found.what and str(twin) in found.seen
    assert trouble(home / "Desktop" / "shop.db", facts) is None
    assert trouble(home / "Documents" / "shop.db", Facts((), nothing, home, any_case=True)) is None


# On this computer.


def test_settings_of_synchronisers_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings_here(()).synced == ()
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text('{"personal": {"path": "/data/Mine", "host": 1}, "business": {}}')
    config = tmp_path / ".config" / "Nextcloud"
    config.mkdir(parents=True)
    (config / "nextcloud.cfg").write_text("[Accounts]\n0\\Folders\\1\\localPath=/data/Cloud Files/\n0\\user=ana\n")
    monkeypatch.setenv("OneDriveCommercial", "/data/One")
    assert settings_here(()).synced == (
        ("Dropbox", Path("/data/Mine")), ("Nextcloud", Path("/data/Cloud Files")), ("OneDrive", Path("/data/One"))
    )  # fmt: skip
    (tmp_path / ".dropbox" / "info.json").write_text("half a fi")
    assert ("Dropbox", Path("/data/Mine")) not in settings_here(()).synced


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that this computer believes to be a network drive."""
    folder = tmp_path / "share"
    folder.mkdir()
    mounts = (Mount(PurePosixPath("/"), "ext4", "/dev/vda"), Mount(folder, "cifs", "//server/share"))
    monkeypatch.setattr(place_facts, "mounts_here", lambda _: mounts)
    return folder


def test_a_shop_on_a_network_drive_is_neither_opened_nor_made_and_nothing_is_written(share: Path) -> None:
    for path in (share / "shop.db", share / "deep" / "shop.db"):
        for act in (open_shop, make_shop, shop_status):
            with pytest.raises(Refused) as told:
                act(Settings(), url=f"sqlite:///{path}")
            assert told.value.message == (
                f"{WORDS} {path}: {share} is a cifs drive from //server/share. Nothing was changed."
            )
            assert told.value.fix == "Choose a local folder or PostgreSQL."
    assert list(share.iterdir()) == []


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_a_shop_is_not_copied_to_a_network_drive(share: Path, terminal: Terminal) -> None:
    error = terminal.error("db", "copy", "--to", f"sqlite:///{share}/shop.db", code=1)
    assert error["message"].startswith(WORDS)
    assert error["fix"] == "Choose a local folder or PostgreSQL."
    assert list(share.iterdir()) == []


def test_a_shop_that_is_there_already_is_left_as_it_is(share: Path, sqlite_template: Path) -> None:
    shop = share / "shop.db"
    shop.write_bytes(sqlite_template.read_bytes())
    with pytest.raises(Refused, match="network drive"):
        Database(f"sqlite:///{shop}")
    assert [path.name for path in share.iterdir()] == ["shop.db"]
    assert shop.read_bytes() == sqlite_template.read_bytes()


def test_links_and_detours_to_a_network_drive_are_seen_through(
    share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(share)
    (tmp_path / "shop.db").symlink_to(share / "shop.db")
    monkeypatch.chdir(share)
    for name in ("link/shop.db", "shop.db", "other/../share/shop.db"):
        with pytest.raises(Refused, match="network drive"):
            resolved(tmp_path / name)
    with pytest.raises(Refused, match="network drive"):
        resolved(Path("shop.db"))


def test_a_marker_above_a_real_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(Refused, match=r"Syncthing synchronises.*Nothing was changed") as told:
        make_shop(Settings(), url=f"sqlite:///{tmp_path}/a/b/shop.db")
    assert str(tmp_path / ".stfolder") in told.value.message
    assert not (tmp_path / "a").exists()


def test_this_computers_own_table_is_read(tmp_path: Path) -> None:
    mounts = place_facts.mounts_here(tmp_path)
    if sys.platform == "linux":
        shown = mount_of(Path("/proc/self"), mounts)
        assert shown is not None and shown.kind == "proc"
        assert mount_of(tmp_path, mounts) is not None
    assert resolved(tmp_path / "not" / "there.db") == Path(os.path.realpath(tmp_path)) / "not" / "there.db"
