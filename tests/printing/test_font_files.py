"""Finding the machine's fonts, and remembering them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing import font_files
from app.printing.font_files import Coverage, Outlines, font_paths, installed_fonts, read_font_file
from app.printing.fonts import OWN_FILES, OWN_FONTS
from tests.printing.tiny_fonts import make_collection, make_font

SMILE = "\U0001f600"


@pytest.fixture
def font_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose only fonts are those that a test puts into this folder."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    monkeypatch.setattr(font_files, "_listed_by_fontconfig", list)
    monkeypatch.setattr(font_files, "_standard_folders", lambda: [folder])
    return folder


@given(st.sets(st.integers(0, 0x10FFFF), max_size=40), st.integers(0, 0x10FFFF))
def test_coverage_holds_just_its_characters(codes: set[int], other: int) -> None:
    coverage = Coverage.parse(str(Coverage.of(sorted(codes))))
    assert all(code in coverage for code in codes)
    assert (other in coverage) == (other in codes)


def test_a_font_tells_what_it_is(tmp_path: Path) -> None:
    (font,) = read_font_file(str(make_font(tmp_path / "a.ttf", "ab", family="Alpha", weight=700)))
    assert (font.family, font.weight, font.outlines, font.index) == ("Alpha", 700, Outlines.GLYF, 0)
    assert ord("a") in font.coverage
    assert ord("c") not in font.coverage


def test_postscript_outlines_are_told_apart(tmp_path: Path) -> None:
    (font,) = read_font_file(str(make_font(tmp_path / "a.otf", "a", postscript=True)))
    assert font.outlines is Outlines.POSTSCRIPT


def test_every_member_of_a_collection_is_found(tmp_path: Path) -> None:
    members = [make_font(tmp_path / "a.ttf", "a", family="Alpha"), make_font(tmp_path / "b.ttf", "b", family="Beta")]
    fonts = read_font_file(str(make_collection(tmp_path / "both.ttc", members)))
    assert [(font.family, font.index) for font in fonts] == [("Alpha", 0), ("Beta", 1)]


def test_a_variable_font_tells_its_weights(tmp_path: Path) -> None:
    (font,) = read_font_file(str(make_font(tmp_path / "v.ttf", "a", weight_axis=True)))
    assert font.weight_axis == (400, 700)


@pytest.mark.parametrize(
    "unwanted",
    [
        {"italic": True},
        {"fs_type": 0x0002},
        {"fs_type": 0x0100},
        {"fs_type": 0x0200},
        {"family": ".LastResort"},
        {"family": "Adobe Blank"},
    ],
)
def test_fonts_that_must_not_be_used_are_left_out(unwanted: dict[str, object], tmp_path: Path) -> None:
    path = make_font(tmp_path / "a.ttf", "a", **unwanted)  # type: ignore[arg-type]  # the cases name real options
    assert read_font_file(str(path)) == ()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x00\x00", b"OTTO" + bytes(200), b"not a font", bytes(5000)])
def test_a_broken_file_is_no_font(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(content)
    assert read_font_file(str(tmp_path / "broken.ttf")) == ()


def test_a_font_cut_short_does_no_harm(tmp_path: Path) -> None:
    whole = make_font(tmp_path / "a.ttf", "abc").read_bytes()
    for length in range(0, len(whole), 37):
        (tmp_path / "cut.ttf").write_bytes(whole[:length])
        read_font_file(str(tmp_path / "cut.ttf"))


def test_fonts_are_found_in_folders_where_fontconfig_is_absent(font_folder: Path) -> None:
    (font_folder / "deep").mkdir()
    make_font(font_folder / "deep" / "a.ttf", "a")
    (font_folder / "readme.txt").write_text("not a font")
    assert font_paths() == [str(font_folder / "deep" / "a.ttf")]
    assert len(installed_fonts(None)) == 1


def test_fontconfig_and_the_folders_agree_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = set(font_paths())
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert listed & set(font_paths()) or not listed


def test_what_was_learned_is_not_read_again(font_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_font(font_folder / "a.ttf", "a")
    first = installed_fonts(tmp_path / "cache" / "fonts.json")
    monkeypatch.setattr(font_files, "read_font_file", lambda path: pytest.fail(f"{path} was read again"))
    again = installed_fonts(tmp_path / "cache" / "fonts.json")
    assert [(font.path, font.family, str(font.coverage)) for font in again] == [
        (font.path, font.family, str(font.coverage)) for font in first
    ]


def test_a_changed_added_or_removed_font_is_noticed(font_folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "fonts.json"
    path = make_font(font_folder / "a.ttf", "a")
    installed_fonts(cache)
    make_font(path, "xyz")
    os.utime(path, ns=(1, 1))
    make_font(font_folder / "b.ttf", "b")
    fonts = installed_fonts(cache)
    assert len(fonts) == 2
    assert ord("z") in fonts[0].coverage
    path.unlink()
    assert len(installed_fonts(cache)) == 1


BROKEN_CACHES = [
    "",
    "{",
    "[]",
    "null",
    "5",
    '{"version": 1}',
    '{"version": 1, "files": []}',
    '{"version": 1, "files": {"/x": 3}}',
    '{"version": 999, "files": {}}',
    '{"version": 1, "files": {"/x": {"stamp": ["a", 1], "faces": []}}}',
    '{"version": 1, "files": {"/x": {"stamp": [1, 1], "faces": [{}]}}}',
    "[" * 100_000,
]


@pytest.mark.parametrize("content", BROKEN_CACHES)
def test_a_broken_cache_is_replaced(content: str, font_folder: Path, tmp_path: Path) -> None:
    make_font(font_folder / "a.ttf", "a")
    cache = tmp_path / "fonts.json"
    cache.write_text(content)
    assert len(installed_fonts(cache)) == 1
    assert json.loads(cache.read_text())["version"] == font_files.CACHE_VERSION


@pytest.mark.parametrize(
    ("field", "value"),
    [("coverage", "zz"), ("coverage", None), ("index", "x"), ("outlines", "stone"), ("weight_axis", 3), ("index", {})],
)
def test_a_cache_with_a_spoilt_entry_is_replaced(field: str, value: object, font_folder: Path, tmp_path: Path) -> None:
    path = make_font(font_folder / "a.ttf", "a")
    cache = tmp_path / "fonts.json"
    installed_fonts(cache)
    content = json.loads(cache.read_text())
    content["files"][str(path)]["faces"][0][field] = value
    cache.write_text(json.dumps(content))
    (font,) = installed_fonts(cache)
    assert ord("a") in font.coverage


def test_a_cache_that_cannot_be_written_is_done_without(font_folder: Path, tmp_path: Path) -> None:
    make_font(font_folder / "a.ttf", "a")
    (tmp_path / "in the way").write_text("")
    assert len(installed_fonts(tmp_path / "in the way" / "fonts.json")) == 1


@pytest.mark.parametrize("name", OWN_FILES.values())
def test_our_own_paper_fonts_can_be_embedded_and_are_small(name: str) -> None:
    (font,) = read_font_file(str(OWN_FONTS / name))
    assert font.outlines is Outlines.GLYF
    assert font.family == "Inter Paper"
    assert all(ord(char) in font.coverage for char in "AZaz09ÄßŁẤΩάЯїґ€₹→„…")
    assert (OWN_FONTS / name).stat().st_size <= 450_000


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
def test_our_own_screen_fonts_are_there(weight: str) -> None:
    (font,) = read_font_file(str(OWN_FONTS / f"Inter-{weight}.otf"))
    assert font.family == "Inter"
    assert (OWN_FONTS / f"Inter-{weight}.otf").stat().st_size <= 450_000


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (OWN_FONTS / "OFL.txt").read_text(encoding="utf-8")
