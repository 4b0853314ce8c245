"""The label as PDF."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import BadInput
from app.printing.documents import PostalAddress, ShippingLabel
from app.printing.fonts import FontBook
from app.printing.label_layout import (
    BARCODE_END,
    BOTTOM,
    HEADER_END,
    LEFT,
    MARK_LEFT,
    RIGHT,
    ROUTING_END,
    SENDER_END,
    TOP,
    LabelLayout,
    Words,
    grouped,
    lay_out_label,
    sender_lines,
    weight_parts,
)
from app.printing.preview import Rasteriser
from app.printing.shipping_label import render_labels, render_shipping_label
from app.printing.text import Align, Measure, measured_with
from tests.printing.hostile import HOSTILE, naughty_strings
from tests.printing.reading import ink_box, pdfium_pages
from tests.printing.samples import ADDRESSES, LABEL

TEXT = st.text(max_size=120)
ADDRESS = st.builds(PostalAddress, TEXT, st.lists(TEXT, max_size=6).map(tuple), TEXT, TEXT)
LABELS = st.builds(
    ShippingLabel,
    carrier=TEXT,
    service=TEXT,
    mark=st.text(max_size=6),
    ship_from=ADDRESS,
    ship_to=ADDRESS,
    weight_g=st.none() | st.integers(0, 99_999_999),
    tracking_number=st.text(alphabet="0123456789ABCDEFGHIJ -", max_size=26),
    code=st.text(alphabet="0123456789ABCDEFGHIJ-", max_size=30),
    routing=TEXT,
    routing_detail=TEXT,
    facts=st.lists(st.tuples(TEXT, TEXT), max_size=6).map(tuple),
)


def box(words: Words, measure: Measure) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the letters, without the air above and below."""
    width = measure(words.text, words.style)
    left = words.x - width / 2 if words.align is Align.CENTER else words.x
    size = words.style.size
    return left, words.baseline - 0.73 * size, left + width, words.baseline + 0.2 * size


def check_layout(label: ShippingLabel, layout: LabelLayout, measure: Measure) -> None:
    """Nothing leaves its row or the frame, and no two texts overlap."""
    rows = (TOP, HEADER_END, SENDER_END, ROUTING_END, BARCODE_END, BOTTOM)
    boxes = [box(words, measure) for words in layout.words if words.text.strip()]
    for left, top, right, bottom in boxes:
        assert left >= LEFT
        assert right <= RIGHT + 1
        assert any(above - 1 <= top and bottom <= below + 1 for above, below in pairwise(rows))
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] + 1 or other[2] <= one[0] + 1 or one[3] <= other[1] + 1 or other[3] <= one[1] + 1
        assert apart, (label, one, other)


@settings(max_examples=150)
@given(LABELS)
@example(replace(LABEL, ship_to=PostalAddress("A" * 500, ("B " * 300,) * 12, "C" * 300, "D" * 300)))
@example(replace(LABEL, ship_to=PostalAddress("x" + "\u09be" * 200, ("x" + "\u09be" * 200,) * 2, "x", "")))
@example(replace(LABEL, routing="", ship_to=PostalAddress("A " * 500, ("B" * 300,) * 12, "C " * 300, "D " * 300)))
def test_whatever_the_fields_hold_nothing_overlaps_or_leaves_the_frame(
    own_fonts: FontBook, label: ShippingLabel
) -> None:
    measure = measured_with(own_fonts)
    check_layout(label, lay_out_label(label, measure), measure)


@settings(max_examples=60)
@given(LABELS)
def test_any_label_renders_and_keeps_its_margin_white(
    machine_fonts: FontBook, rasteriser: Rasteriser, label: ShippingLabel
) -> None:
    rendered = render_shipping_label(label, machine_fonts)
    (page,) = pdfium_pages(rendered.data, rasteriser)
    assert page.size == (812, 1218)
    found = ink_box(page)
    assert found is not None
    left, top, right, bottom = found
    assert (left, top) == (16, 16)
    assert (right, bottom) == (796, 1202)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_as_text(text: str, own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    check_hostile(text, own_fonts, rasteriser)


@pytest.mark.slow
def test_naughty_strings_are_printed_as_text(machine_fonts: FontBook, rasteriser: Rasteriser) -> None:
    for text in naughty_strings():
        check_hostile(text, machine_fonts, rasteriser)


def check_hostile(text: str, fonts: FontBook, rasteriser: Rasteriser) -> None:
    address = PostalAddress(text, (text, text), text, text)
    label = replace(LABEL, carrier=text, mark=text, ship_from=address, ship_to=address, facts=((text, text),) * 4)
    rendered = render_shipping_label(label, fonts)
    assert rendered.pages == rasteriser.page_count(rendered.data) == 1
    # What is left without strings and compressed streams is what a reader acts on.
    bare = re.sub(rb"stream\n.*?endstream|\((?:\\.|[^()\\])*\)", b"", rendered.data, flags=re.DOTALL)
    for name in (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/EmbeddedFile", b"/OpenAction"):
        assert name not in bare


def test_many_labels_are_pages_in_order(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    labels = [replace(LABEL, mark=mark) for mark in ("A", "B", "C")]
    rendered = render_labels(labels, own_fonts)
    assert (rendered.pages, rendered.media_type) == (3, "application/pdf")
    pages = pdfium_pages(rendered.data, rasteriser)
    for label, page in zip(labels, pages, strict=True):
        (alone,) = pdfium_pages(render_shipping_label(label, own_fonts).data, rasteriser)
        assert page.tobytes() == alone.tobytes()


def test_the_mark_is_white_on_black(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    (page,) = pdfium_pages(render_shipping_label(LABEL, own_fonts).data, rasteriser)
    corner = page.crop((MARK_LEFT + 4, TOP + 4, RIGHT - 4, HEADER_END - 4))
    dark = sum(value < 64 for value in corner.tobytes())
    light = sum(value > 192 for value in corner.tobytes())
    assert dark > light > 500


def test_frame_lines_are_sharp(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    (page,) = pdfium_pages(render_shipping_label(LABEL, own_fonts).data, rasteriser)
    across = page.crop((10, 700, 24, 701)).tobytes()
    assert [x for x, value in enumerate(across) if value < 255] == [6, 7, 8, 9]
    assert max(across[6:10]) < 40


def test_without_routing_the_address_gets_its_room(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    long = replace(LABEL, ship_to=replace(ADDRESSES["Latin"], street_lines=("A rather long line of an address",) * 6))
    sizes = {}
    for routing in ("", "L-41-05"):
        layout = lay_out_label(replace(long, routing=routing), measure)
        sizes[routing] = next(words.style.size for words in layout.words if words.text == long.ship_to.name)
    assert sizes[""] > sizes["L-41-05"]


def test_an_address_that_does_not_fit_is_reported(own_fonts: FontBook) -> None:
    address = replace(ADDRESSES["Latin"], street_lines=("An endless address",) * 40)
    (warning,) = render_shipping_label(replace(LABEL, ship_to=address), own_fonts).warnings
    assert "too long for the label" in warning
    assert ADDRESSES["Latin"].name in warning


def test_a_usual_address_gives_no_warning(own_fonts: FontBook) -> None:
    for script in ("Latin", "Vietnamese", "Cyrillic", "Greek"):
        assert render_shipping_label(replace(LABEL, ship_to=ADDRESSES[script]), own_fonts).warnings == ()


@pytest.mark.parametrize(
    "label",
    [
        replace(LABEL, tracking_number="№1"),
        replace(LABEL, code="a\x1d"),
        replace(LABEL, tracking_number="x" * 60),
        replace(LABEL, code="x" * 600),
    ],
)
def test_codes_that_cannot_be_printed_are_refused(label: ShippingLabel, own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        render_shipping_label(label, own_fonts)


def test_no_labels_are_refused(own_fonts: FontBook) -> None:
    with pytest.raises(BadInput, match="no labels"):
        render_labels([], own_fonts)


def test_weights_are_told_in_kilograms() -> None:
    assert weight_parts(482) == ("0.482", "kg")
    assert weight_parts(31_500) == ("31.500", "kg")
    assert weight_parts(0) == ("0.000", "kg")


def test_tracking_numbers_are_grouped_for_reading_only() -> None:
    assert grouped("00340012345000982") == "0034 0012 3450 0098 2"
    assert grouped("RB 123 456 785 DE") == "RB 123 456 785 DE"
    assert grouped("STM-001") == "STM-001"
    source = random.Random(1)
    for _ in range(50):
        number = "".join(source.choice("0123456789ABC") for _ in range(source.randint(1, 30)))
        assert grouped(number).replace(" ", "") == number


def test_a_sender_takes_two_lines() -> None:
    assert list(sender_lines(LABEL.ship_from)) == ["Shop & Sons, main store", "Market Street 9, 12047 Berlin, DE"]
