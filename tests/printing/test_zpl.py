"""The label in ZPL, read back as a printer reads it."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.printing.barcodes import PRINTABLE_ASCII, code128_values, qr_modules
from app.printing.documents import PostalAddress, ShippingLabel
from app.printing.fonts import FontBook
from app.printing.label_layout import grouped
from app.printing.zpl import code128_field, graphic_data, qr_modules_across, render_label_zpl, render_labels_zpl
from tests.printing.hostile import HOSTILE, naughty_strings
from tests.printing.samples import ADDRESSES, LABEL, random_label
from tests.printing.zpl_reader import Field, code128_text, commands, fields, graphic_rows

ALLOWED = {
    *("^XA", "^CI", "^PW", "^LL", "^LH", "^FW", "^LR", "^FO", "^FT", "^GB", "^GF", "^FS", "^A", "^FB", "^FR", "^FH"),
    *("^FD", "^FX", "^BY", "^BC", "^BQ", "^XZ"),
}


def zpl(label: ShippingLabel, fonts: FontBook, dpi: int = 203) -> str:
    return render_label_zpl(label, fonts, dpi).data.decode("utf-8")


def with_text(text: str) -> ShippingLabel:
    """A label with ``text`` in every field that takes any."""
    address = PostalAddress(text, (text, text), text, text)
    return replace(
        LABEL,
        carrier=text,
        service=text,
        mark=text,
        ship_from=address,
        ship_to=address,
        routing=text,
        routing_detail=text,
        facts=((text, text),) * 4,
    )


def kinds(read: list[Field]) -> Counter[str]:
    return Counter(field.kind for field in read)


def test_a_label_says_what_was_given(own_fonts: FontBook) -> None:
    read = fields(zpl(LABEL, own_fonts))
    texts = [field.data for field in read if field.kind == "text"]
    for expected in ("STATION PARCEL", "P", "0.482", "10623 Berlin", "Straße des 17. Juni 135", "#10482", "L-41-05"):
        assert expected in texts
    assert grouped(LABEL.tracking_number) in texts
    (bars,) = [field for field in read if field.kind == "code128"]
    assert code128_text(bars.data) == LABEL.tracking_number
    (qr,) = [field for field in read if field.kind == "qr"]
    assert qr.data == f"MA,{LABEL.code}"


def test_only_harmless_commands_are_used(own_fonts: FontBook) -> None:
    found = commands(zpl(LABEL, own_fonts))
    assert {command.name for command in found} <= ALLOWED
    assert [command.name for command in found[:2]] == ["^XA", "^CI"]
    assert found[1].parameters == "28"
    assert [command.name for command in found].count("^XA") == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_command(text: str, own_fonts: FontBook) -> None:
    check_no_command_added(text, own_fonts)


@pytest.mark.slow
def test_naughty_strings_add_no_command(machine_fonts: FontBook) -> None:
    for text in naughty_strings():
        check_no_command_added(text, machine_fonts)


@given(st.text(alphabet=st.characters() | st.sampled_from("^~\\_,>;\x1b\x10"), max_size=40))
def test_any_text_adds_no_command(own_fonts: FontBook, text: str) -> None:
    check_no_command_added(text, own_fonts)


def check_no_command_added(text: str, fonts: FontBook) -> None:
    """Everything is a field of a known kind, and every text field holds a part of ``text`` or our own words."""
    result = zpl(with_text(text), fonts)
    found = commands(result)
    assert {command.name for command in found} <= ALLOWED
    names = Counter(command.name for command in found)
    assert names["^XA"] == names["^XZ"] == names["^CI"] == names["^PW"] == 1
    read = fields(result)
    assert names["^FS"] == len(read)
    assert kinds(read)["code128"] == kinds(read)["qr"] == 1
    assert names["^FD"] == sum(field.kind in ("text", "code128", "qr") for field in read)
    for field in read:
        assert not set(field.data) & set(map(chr, range(32)))


def test_signs_of_the_language_are_printed_as_they_were_given(own_fonts: FontBook) -> None:
    nasty = "A^B~C\\D_E,F_5E"
    read = fields(zpl(replace(LABEL, service=nasty), own_fonts))
    assert nasty in [field.data for field in read]


def test_signs_of_the_language_never_stand_in_field_data(own_fonts: FontBook) -> None:
    for command in commands(zpl(with_text("A^B~C\\D,E"), own_fonts)):
        if command.name == "^FD" and not command.parameters.startswith("MA,"):
            assert not set(command.parameters) & set("^~\\,")


def test_a_backslash_never_stands_in_a_block(own_fonts: FontBook) -> None:
    read = fields(zpl(with_text("\\&\\"), own_fonts))
    assert not any("^FB" in field.settings and "\\" in field.data for field in read)


@given(st.text(alphabet=sorted(PRINTABLE_ASCII), min_size=1, max_size=25))
def test_code128_says_the_text(text: str) -> None:
    assert code128_text(code128_field(code128_values(text))) == text


@given(st.text(alphabet=st.characters(categories=("Lu", "Ll", "Nd", "Po")), min_size=1, max_size=60))
def test_the_qr_code_is_never_larger_than_planned(text: str) -> None:
    if text.isprintable():
        assert len(qr_modules(text)) <= qr_modules_across(text)


def test_graphic_data_is_read_back() -> None:
    rows = [b"\x00\x00", b"\xf0\x00", b"\xf0\x00", b"\xff\xff", b"\x00\x00", b"\x00\x00", b"\x00\x01"]
    assert graphic_rows(f"A,14,14,2,{graphic_data(rows)}") == [f"{int.from_bytes(row, 'big'):016b}" for row in rows]


@pytest.mark.parametrize("script", ADDRESSES)
def test_every_script_prints_as_text_or_as_dots(script: str, machine_fonts: FontBook) -> None:
    rendered = render_label_zpl(replace(LABEL, ship_to=ADDRESSES[script]), machine_fonts)
    read = fields(rendered.data.decode("utf-8"))
    texts = {field.data for field in read if field.kind == "text"}
    address = ADDRESSES[script]
    as_text = {address.name, *address.street_lines, address.postal_line, address.country} & texts
    graphics = [field for field in read if field.kind == "graphic"]
    if script in ("Latin", "Cyrillic", "Greek"):
        assert len(as_text) == 4
        assert not graphics
    else:
        assert graphics
    for field in graphics:
        rows = graphic_rows(field.settings["^GF"])
        assert any("1" in row for row in rows)
        assert field.x + max(len(row.rstrip("0")) for row in rows) <= 794, "inside the frame"


def test_a_script_without_a_font_is_reported(own_fonts: FontBook) -> None:
    warnings = render_label_zpl(replace(LABEL, ship_to=ADDRESSES["Bengali"]), own_fonts).warnings
    assert warnings[0].endswith("they are printed as their codes. Install a font for Bengali.")


def test_an_address_that_does_not_fit_is_reported(own_fonts: FontBook) -> None:
    address = replace(ADDRESSES["Latin"], street_lines=("An endless address",) * 40)
    (warning,) = render_label_zpl(replace(LABEL, ship_to=address), own_fonts).warnings
    assert "too long for the label" in warning


@pytest.mark.parametrize(("dpi", "width", "height"), [(203, 812, 1218), (300, 1200, 1800)])
def test_both_resolutions_fill_the_same_paper(dpi: int, width: int, height: int, own_fonts: FontBook) -> None:
    result = zpl(LABEL, own_fonts, dpi)
    settings = {command.name: command.parameters for command in commands(result)}
    assert (int(settings["^PW"]), int(settings["^LL"])) == (width, height)
    for field in fields(result):
        assert 0 <= field.x < width
        assert 0 <= field.y < height


def test_bars_stay_inside_the_frame_with_their_quiet_zone(own_fonts: FontBook) -> None:
    source = random.Random("bars")
    for _ in range(200):
        label = random_label(source)
        for field in fields(zpl(label, own_fonts)):
            if field.kind == "code128":
                module = int(field.settings["^BY"].split(",")[0])
                wide = (11 * (len(code128_values(label.tracking_number)) + 1) + 13) * module
                assert field.x - 10 * module >= 18
                assert field.x + wide + 10 * module <= 794


def test_many_labels_are_one_stream(own_fonts: FontBook) -> None:
    rendered = render_labels_zpl([LABEL] * 3, own_fonts)
    assert rendered.pages == 3
    assert rendered.data == render_label_zpl(LABEL, own_fonts).data * 3


@pytest.mark.parametrize(
    "label",
    [replace(LABEL, tracking_number="ü"), replace(LABEL, code="a\x1d"), replace(LABEL, tracking_number="x" * 60)],
)
def test_codes_that_cannot_be_printed_are_refused(label: ShippingLabel, own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        render_label_zpl(label, own_fonts)


def test_other_resolutions_and_empty_runs_are_refused(own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="600 dpi is not known"):
        render_label_zpl(LABEL, own_fonts, 600)
    with pytest.raises(BadInput, match="no labels"):
        render_labels_zpl([], own_fonts)


def test_empty_codes_leave_their_barcodes_out(own_fonts: FontBook) -> None:
    read = kinds(fields(zpl(replace(LABEL, tracking_number="", code=""), own_fonts)))
    assert read["code128"] == read["qr"] == 0
