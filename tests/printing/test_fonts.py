"""Which face draws what."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Unavailable
from app.printing.fonts import FontBook
from app.printing.shaping import shape
from tests.printing.tiny_fonts import make_collection, make_font

SMILE = "\U0001f600"
HAN = "中"


def chosen(book: FontBook, text: str, weight: int = 400, language: str = "") -> str:
    face = book.face_for(text, weight, language)
    return face.file.family if face is not None else ""


def test_our_own_font_comes_first(tmp_path: Path) -> None:
    book = FontBook.with_files([make_font(tmp_path / "a.ttf", "a" + SMILE, family="Other")])
    assert chosen(book, "a") == "Inter Paper"
    assert chosen(book, SMILE) == "Other"
    assert chosen(book, "ক") == ""


def test_a_face_must_hold_all_the_characters(tmp_path: Path) -> None:
    book = FontBook.with_files(
        [make_font(tmp_path / "a.ttf", "ক", family="One"), make_font(tmp_path / "b.ttf", "কখ", family="Two")]
    )
    assert chosen(book, "ক") == "One"
    assert chosen(book, "কখ") == "Two"


def test_a_font_of_blanks_is_passed_over(tmp_path: Path) -> None:
    book = FontBook.with_files(
        [
            make_font(tmp_path / "a.ttf", "ক", family="Blank", blank=True),
            make_font(tmp_path / "b.ttf", "ক", family="Ink"),
        ]
    )
    assert chosen(book, "ক") == "Ink"


def test_a_text_face_is_taken_before_serif_fixed_and_display_faces(tmp_path: Path) -> None:
    names = ["AAA Serif", "AAA Mono", "AAA Display", "Noto Sans Bengali", "ZZZ"]
    files = [make_font(tmp_path / f"{number}.ttf", "ক", family=name) for number, name in enumerate(names)]
    assert chosen(FontBook.with_files(files), "ক") == "Noto Sans Bengali"


def test_the_nearest_weight_is_taken(tmp_path: Path) -> None:
    files = [
        make_font(tmp_path / "a.ttf", "ক", family="Same", weight=400),
        make_font(tmp_path / "b.ttf", "ক", family="Same", weight=700),
    ]
    book = FontBook.with_files(files)
    for weight, held in ((400, 400), (700, 700)):
        face = book.face_for("ক", weight)
        assert face is not None
        assert face.file.weight == held
        assert not face.bold_by_stroke


def test_bold_is_made_where_a_font_has_none(tmp_path: Path) -> None:
    face = FontBook.with_files([make_font(tmp_path / "a.ttf", "ক")]).face_for("ক", 700)
    assert face is not None
    assert face.bold_by_stroke


def test_a_variable_font_gives_its_own_bold(tmp_path: Path) -> None:
    book = FontBook.with_files([make_font(tmp_path / "v.ttf", "ক", weight_axis=True)])
    heights = {}
    for weight in (400, 700):
        face = book.face_for("ক", weight)
        assert face is not None
        assert not face.bold_by_stroke
        glyph = face.hb_font.get_nominal_glyph(ord("ক"))
        heights[weight] = face.hb_font.get_glyph_extents(glyph).y_bearing
    assert heights == {400: 700, 700: 900}


def test_chinese_characters_follow_the_language(tmp_path: Path) -> None:
    files = [
        make_font(tmp_path / "sc.ttf", HAN, family="Noto Sans CJK SC"),
        make_font(tmp_path / "jp.ttf", HAN, family="Noto Sans CJK JP"),
        make_font(tmp_path / "kr.ttf", HAN, family="Noto Sans CJK KR"),
    ]
    book = FontBook.with_files([make_collection(tmp_path / "cjk.ttc", files)])
    assert chosen(book, HAN, language="ja") == "Noto Sans CJK JP"
    assert chosen(book, HAN, language="ko") == "Noto Sans CJK KR"
    assert chosen(book, HAN, language="zh") == "Noto Sans CJK SC"


def test_the_choice_does_not_depend_on_the_order_of_files(tmp_path: Path) -> None:
    files = [make_font(tmp_path / f"{name}.ttf", "ক", family=name) for name in ("Beta", "Alpha")]
    assert chosen(FontBook.with_files(files), "ক") == chosen(FontBook.with_files(files[::-1]), "ক")


def test_lines_are_shaped_once(own_fonts: FontBook) -> None:
    assert own_fonts.line("Gartenstraße", 400) is own_fonts.line("Gartenstraße", 400)
    assert own_fonts.line("Gartenstraße", 400) is not own_fonts.line("Gartenstraße", 700)


def test_missing_fonts_of_our_own_are_said_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"InterPaper-Regular\.ttf is missing or broken"):
        FontBook.load(None, own_folder=tmp_path)


def test_a_font_removed_while_the_program_runs_is_reported_not_drawn_as_boxes(tmp_path: Path) -> None:
    path = make_font(tmp_path / "a.ttf", SMILE)
    book = FontBook.with_files([path])
    path.unlink()
    assert shape(book, SMILE, 400).missing == (SMILE,)
