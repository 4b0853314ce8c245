from __future__ import annotations

import codecs
import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from app.channels import raw_text
from app.channels.raw_text import survey
from app.errors import BadInput, NotFound, Unavailable


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "file.csv"
    path.write_bytes(content)
    return path


def test_a_survey_tells_size_hash_and_character_set(tmp_path: Path) -> None:
    content = "sku,title\nA-1,Tasse à café\n".encode()
    raw = survey(_file(tmp_path, content))
    assert (raw.size, raw.sha256, raw.encoding) == (len(content), hashlib.sha256(content).hexdigest(), "utf-8")
    assert not raw.damaged
    assert not raw.has_nul


@pytest.mark.parametrize(
    ("encoding", "prefix", "told"),
    [
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_the_character_set_is_told_from_the_bytes(tmp_path: Path, encoding: str, prefix: bytes, told: str) -> None:
    content = "sku,title,price\nA-1,Tasse à café,12.50\nB-2,Crème brûlée,3.00\n"
    assert survey(_file(tmp_path, prefix + content.encode(encoding))).encoding == told


def test_another_script_in_single_bytes_is_not_taken_as_western(tmp_path: Path) -> None:
    text = (
        "номер,название,город\n" + "1,Большая синяя кружка для чая,Новосибирск\n2,Скатерть льняная,Петрозаводск\n" * 20
    )
    raw = survey(_file(tmp_path, text.encode("cp1251")))
    assert text.encode("cp1251").decode(raw.encoding) == text
    assert raw.notes
    assert raw.encoding in raw.notes[0]


def test_a_few_broken_bytes_do_not_turn_a_utf_8_file_into_another_character_set(tmp_path: Path) -> None:
    good = "é,ü,ß\n".encode() * 50
    raw = survey(_file(tmp_path, b"a,b,c\n" + good + b"\xff,x,y\n" + good))
    assert (raw.encoding, raw.damaged) == ("utf-8", True)


def test_a_nul_byte_is_noticed(tmp_path: Path) -> None:
    assert survey(_file(tmp_path, b"a,b\nx\0y,2\n" + b"3,4\n" * 100)).has_nul


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%...", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n....", "a PNG image"),
        (b"\xff\xd8\xff\xe0....", "a JPEG image"),
        (b"GIF89a....", "a GIF image"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "an image, sound or film"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an old Excel workbook (.xls)"),
        (b"\x1f\x8b\x08....", "a gzip archive"),
        (b"SQLite format 3\x00....", "an SQLite database"),
        (b"\n <!DOCTYPE html><html>", "a web page"),
        (b"<?xml version='1.0'?><a/>", "an XML file"),
        (b'{"orders": []}', "a JSON file"),
        (codecs.BOM_UTF8 + b'[{"id": 1}]', "a JSON file"),
        (bytes(range(32)) * 40, "a file of binary data"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, content: bytes, kind: str) -> None:
    with pytest.raises(BadInput, match=r"file\.csv seems to be .* Nothing was imported") as caught:
        survey(_file(tmp_path, content))
    assert kind in caught.value.message
    assert caught.value.fix


def test_a_workbook_is_told_from_other_archives(tmp_path: Path) -> None:
    for member, kind in (("[Content_Types].xml", "an Excel workbook"), ("readme.txt", "a zip archive")):
        path = tmp_path / "file.csv"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(member, "x")
        with pytest.raises(BadInput, match=kind):
            survey(path)


def test_an_empty_file_a_folder_and_a_missing_file_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"file\.csv is empty\. Nothing was imported"):
        survey(_file(tmp_path, b""))
    with pytest.raises(BadInput, match="is a folder, not a file"):
        survey(tmp_path)
    with pytest.raises(NotFound, match=r"There is no file gone\.csv"):
        survey(tmp_path / "gone.csv")
    with pytest.raises(NotFound):
        survey(tmp_path / "file.csv" / "inside.csv")
    with pytest.raises(BadInput, match="cannot be a file name"):
        survey(Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="THIS SYSTEM HAS NO NAMED PIPES: nothing was shown about them")
def test_a_named_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    pipe = tmp_path / "orders.csv"
    os.mkfifo(pipe)
    with pytest.raises(BadInput, match="is a pipe or a device"):
        survey(pipe)
    with pytest.raises(BadInput, match="is a pipe or a device"):
        survey(Path(os.devnull))


def test_a_file_that_is_too_large_is_refused_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw_text, "MAX_FILE_BYTES", 10)
    with pytest.raises(BadInput, match="the limit is"):
        survey(_file(tmp_path, b"a,b,c\n1,2,3\n"))


def test_a_file_that_cannot_be_read_just_now_is_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = _file(tmp_path, b"a,b\n")
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Unavailable, match="cannot be read: Permission denied"):
        survey(path)


def test_a_file_name_cannot_forge_lines_in_a_message(tmp_path: Path) -> None:
    path = tmp_path / "orders\n\x1b[31mAll imported.csv"
    path.write_bytes(b"")
    with pytest.raises(BadInput) as caught:
        survey(path)
    assert "\n" not in caught.value.message
    assert "\x1b" not in caught.value.message
