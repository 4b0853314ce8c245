"""What was typed is there again after a kill; what lies in the folder never stops a form from opening."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.ui.drafts import MOST_BYTES, DraftOwner, Drafts, Form

SHOP = uuid.UUID(int=7)
OWNER = DraftOwner(SHOP, 1, 2)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    """Drafts of one person, in a folder of this test's own."""
    drafts = Drafts(tmp_path, OWNER)
    yield drafts
    drafts.close()


def again(folder: Path, owner: DraftOwner = OWNER) -> Drafts:
    """The drafts as the next program finds them."""
    return Drafts(folder, owner)


def files(folder: Path) -> list[Path]:
    """Every file below the folder."""
    return sorted(path for path in folder.rglob("*") if not path.is_dir())


def only_file(folder: Path) -> Path:
    """The one file that there is."""
    (file,) = files(folder)
    return file


def test_a_draft_is_there_again_in_the_next_program(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NEW_ORDER, "", {"note": "für Łukasz 🙂", "lines": [{"sku": "MUG", "quantity": 2}]})
    assert drafts.flush()
    found = again(tmp_path).load(Form.NEW_ORDER)
    assert found is not None
    assert found.data == {"note": "für Łukasz 🙂", "lines": [{"sku": "MUG", "quantity": 2}]}
    assert (found.form, found.subject) == (Form.NEW_ORDER, "")


def test_what_was_saved_last_is_seen_before_it_is_on_the_disk(tmp_path: Path) -> None:
    slow = Drafts(tmp_path, OWNER, pause=60)
    for text in ("M", "Mu", "Mug"):
        slow.save(Form.NOTE, "order:1", {"text": text})
    assert [draft.data for draft in slow.list()] == [{"text": "Mug"}]
    seen = slow.load(Form.NOTE, "order:1")
    assert seen is not None and seen.data == {"text": "Mug"}
    slow.drop(Form.NOTE, "order:1")
    assert slow.load(Form.NOTE, "order:1") is None
    slow.close()
    assert files(tmp_path) == []


def test_closing_writes_what_waits(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, OWNER, pause=60)
    for text in ("a", "ab", "abc"):
        drafts.save(Form.NOTE, 5, {"text": text})
    drafts.close()
    drafts.save(Form.NOTE, 5, {"text": "too late"})
    found = again(tmp_path).load(Form.NOTE, 5)
    assert found is not None and found.data == {"text": "abc"}


def test_drafts_belong_to_one_shop_station_and_person(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NEW_ORDER, "", {"note": "mine"})
    assert drafts.flush()
    others = (DraftOwner(uuid.UUID(int=8), 1, 2), DraftOwner(SHOP, 9, 2), DraftOwner(SHOP, 1, 9))
    assert [again(tmp_path, other).load(Form.NEW_ORDER) for other in others] == [None, None, None]
    theirs = tmp_path / others[1].folder
    theirs.mkdir(parents=True)
    copied = only_file(tmp_path)
    (theirs / copied.name).write_bytes(copied.read_bytes())
    assert again(tmp_path, others[1]).load(Form.NEW_ORDER) is None
    assert [path.suffix for path in files(theirs)] == [".set-aside"]


def test_subjects_and_forms_are_kept_apart_whatever_they_are_called(drafts: Drafts, tmp_path: Path) -> None:
    subjects = ["", "1", "../../etc", "a/b", "\x00", "ä" * 5000, "\ud800"]
    for number, subject in enumerate(subjects):
        drafts.save(Form.ORDER_EDIT, subject, {"n": number})
        drafts.save(Form.NOTE, subject, {"n": -number})
    assert drafts.flush()
    fresh = again(tmp_path)
    edits = [fresh.load(Form.ORDER_EDIT, subject) for subject in subjects]
    assert [edit.data["n"] for edit in edits if edit] == list(range(len(subjects)))
    assert {draft.subject for draft in fresh.list(Form.NOTE)} == set(subjects)
    assert len(fresh.list()) == 2 * len(subjects)
    assert {path.parent for path in files(tmp_path)} == {tmp_path / OWNER.folder}


def test_only_its_owner_can_read_a_draft(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NEW_ORDER, "", {"email": "someone@example.com"})
    assert drafts.flush()
    assert stat.S_IMODE(only_file(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / OWNER.folder).stat().st_mode) == 0o700


def damaged(raw: bytes) -> dict[str, bytes]:
    """What a file can hold that is no draft of ours."""
    whole = json.loads(raw)

    def changed(**values: object) -> bytes:
        return json.dumps({**whole, **values}).encode()

    return {
        "empty": b"",
        "torn": raw[:-5],
        "zeros": bytes(len(raw)),
        "no text": b"\xff\xfe\x00",
        "no object": b"[1, 2]",
        "deep": b"[" * 100_000,
        "long number": b'{"format": ' + b"9" * 10_000 + b"}",
        "newer": changed(format=2),
        "foreign": changed(program="another"),
        "other shop": changed(shop=str(uuid.UUID(int=8))),
        "other person": changed(user=3),
        "other form": changed(form="note"),
        "unknown form": changed(form="poem"),
        "other subject": changed(subject="17"),
        "no data": changed(data=None),
        "no time": changed(saved_at="yesterday"),
        "no zone": changed(saved_at="2026-01-01T00:00:00"),
        "no shop": changed(shop=None),
        "too large": raw + b" " * MOST_BYTES,
    }


def test_what_cannot_be_used_is_set_aside_and_the_form_opens_empty(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NEW_ORDER, "", {"note": "good"})
    assert drafts.flush()
    file = only_file(tmp_path)
    raw = file.read_bytes()
    for name, content in damaged(raw).items():
        file.write_bytes(content)
        fresh = again(tmp_path)
        assert fresh.load(Form.NEW_ORDER) is None, name
        assert files(tmp_path) == [file.with_name(f"{file.name}.set-aside")], name
        assert fresh.list() == (), name
        file.write_bytes(content)
        assert again(tmp_path).list() == (), name
        files(tmp_path)[0].unlink()


def test_links_pipes_and_folders_in_the_place_of_a_draft_stop_nobody(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NEW_ORDER, "", {"note": "good"})
    assert drafts.flush()
    file = only_file(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)

    def link_to_elsewhere(path: Path) -> None:
        path.symlink_to(elsewhere)

    makers: tuple[Callable[[Path], object], ...] = (link_to_elsewhere, os.mkfifo, Path.mkdir)
    for make in makers:
        make(file)
        assert again(tmp_path).load(Form.NEW_ORDER) is None
        assert not os.path.lexists(file)
        (left,) = file.parent.glob("*.set-aside")
        left.rmdir() if left.is_dir() else left.unlink()


def test_a_disk_that_refuses_is_told_once_and_nothing_is_forgotten(tmp_path: Path) -> None:
    place = tmp_path / "drafts"
    place.write_text("a file where the folder should be")
    told: list[str] = []
    drafts = Drafts(place, OWNER, trouble_heard=told.append)
    for text in ("a", "ab"):
        drafts.save(Form.NOTE, "", {"text": text})
        assert not drafts.flush()
    assert len(told) == 1 and told[0].startswith("Drafts cannot be kept")
    kept = drafts.load(Form.NOTE)
    assert kept is not None and kept.data == {"text": "ab"}
    place.unlink()
    drafts.save(Form.NOTE, "", {"text": "abc"})
    assert drafts.flush()
    assert told[1:] == [""] and drafts.trouble == ""
    found = again(place).load(Form.NOTE)
    assert found is not None and found.data == {"text": "abc"}
    drafts.close()


def test_a_form_that_is_too_large_keeps_its_last_draft_and_says_so(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(Form.NOTE, "", {"text": "short"})
    drafts.save(Form.NOTE, "", {"text": "x" * MOST_BYTES})
    assert "too large" in drafts.trouble
    assert drafts.flush()
    assert "too large" in drafts.trouble, "what was written is the state before"
    found = again(tmp_path).load(Form.NOTE)
    assert found is not None and found.data == {"text": "short"}


def test_the_newest_comes_first(tmp_path: Path) -> None:
    times = iter(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n) for n in (5, 1, 3))
    drafts = Drafts(tmp_path, OWNER, clock=lambda: next(times))
    for order in (1, 2, 3):
        drafts.save(Form.ORDER_EDIT, order, {})
    drafts.close()
    assert [draft.subject for draft in again(tmp_path).list()] == ["1", "3", "2"]


def test_saving_does_not_wait_for_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writing, go_on = threading.Event(), threading.Event()

    def slow_disk(handle: int) -> None:
        writing.set()
        assert go_on.wait(30)

    monkeypatch.setattr(os, "fsync", slow_disk)
    drafts = Drafts(tmp_path, OWNER, pause=0)
    drafts.save(Form.NOTE, "", {"text": "a"})
    assert writing.wait(30)
    for text in ("ab", "abc", "abcd"):  # returns although the disk has not answered
        drafts.save(Form.NOTE, "", {"text": text})
    seen = drafts.load(Form.NOTE)
    assert seen is not None and seen.data == {"text": "abcd"}
    go_on.set()
    drafts.close()
    found = again(tmp_path).load(Form.NOTE)
    assert found is not None and found.data == {"text": "abcd"}


def test_parts_of_a_killed_program_are_swept_away(tmp_path: Path) -> None:
    folder = tmp_path / OWNER.folder
    folder.mkdir(parents=True)
    (folder / "note-abc.part").write_text("half")
    drafts = again(tmp_path)
    drafts.save(Form.NOTE, "", {})
    drafts.close()
    assert [path.suffix for path in files(tmp_path)] == [".json"]


TYPIST = """
import os, sys, time
from pathlib import Path
from app.ui.drafts import Drafts, Form
from tests.ui.test_drafts import OWNER

os.fsync = lambda handle: None  # a kill needs none, and how busy the disk is would decide
drafts, text = Drafts(Path(sys.argv[1]), OWNER), ""
while True:
    text += "abcdefghij"[len(text) % 10]
    print(text, flush=True)
    drafts.save(Form.NEW_ORDER, "", {"text": text})
    time.sleep(0.06)
"""


@pytest.mark.parametrize("keys", [1, 9, 23])
def test_a_kill_in_the_middle_of_typing_leaves_all_but_the_last_moment(tmp_path: Path, keys: int) -> None:
    with subprocess.Popen([sys.executable, "-c", TYPIST, str(tmp_path)], stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        for _ in range(keys + 4):
            typist.stdout.readline()
        typist.kill()
    found = again(tmp_path).load(Form.NEW_ORDER)
    text = found.data["text"] if found is not None else ""
    assert text == ("abcdefghij" * 10)[: len(text)]
    # Four keys take 180 ms and more: what was typed before them is there, however busy the machine is.
    assert len(text) >= keys


def test_another_person_goes_on_with_what_is_on_the_screen(drafts: Drafts, tmp_path: Path) -> None:
    """What Mia had typed stays hers until Bo, who goes on with it, has ended it; his own keystrokes are his."""
    bo = DraftOwner(SHOP, 1, 3)
    drafts.save(Form.NEW_ORDER, "", {"note": "Mia's"})
    drafts.act_as(bo.user)
    drafts.save(Form.NEW_ORDER, "", {"note": "Mia's and Bo's"})
    assert drafts.flush()
    mias, bos = again(tmp_path).load(Form.NEW_ORDER), again(tmp_path, bo).load(Form.NEW_ORDER)
    assert mias is not None and bos is not None
    assert (mias.data["note"], bos.data["note"]) == ("Mia's", "Mia's and Bo's")
    drafts.drop(Form.NEW_ORDER)
    assert drafts.flush() and files(tmp_path) == []
