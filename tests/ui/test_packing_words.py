"""Words of the packing station: initials, differences, wrapping, codes to click, messages."""

from __future__ import annotations

import uuid

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.order_states import ShipmentState
from app.domain.packing import PackLine, Verdict
from app.domain.packing_words import HEADLINES
from app.queries.packing import ProductCard, StationLine, StationShipment
from app.ui import fonts
from app.ui.icons import icon_names
from app.ui.packing.gestures import Ask, Gesture, gesture_of
from app.ui.packing.messages import message_of
from app.ui.packing.outcomes import LOOKS, Says
from app.ui.packing.reads import Sight
from app.ui.packing.scene import STAGE_LOOKS, Scene
from app.ui.packing.tray import MOST_CODES, tray_codes
from app.ui.packing.words import called, difference, extent, initials, units_of
from app.ui.packing.work import Answer, shipment_code
from app.ui.widgets.text_paint import is_right_to_left, name_font, wrapped


def shipment(*units: tuple[str, int, int], number: str = "1001", part: int = 1, ident: int = 7) -> StationShipment:
    """A shipment of (SKU, quantity, packed)."""
    lines = tuple(
        StationLine(
            PackLine(place, place, sum(map(ord, sku)), quantity, packed),
            ProductCard(sum(map(ord, sku)), sku, f"Sample {sku}", f"EAN-{sku}", None),
        )
        for place, (sku, quantity, packed) in enumerate(units, start=1)
    )
    return StationShipment(
        id=ident,
        order_id=70,
        number=number,
        ref=f"{number}-{part}",
        code=shipment_code(ident),
        state=ShipmentState.PACKING,
        location="Main",
        customer="Sample Buyer",
        shipping_method="Standard",
        note="",
        lines=lines,
        holds=(),
        tracking_number=None,
        packed_at=None,
        claimed_by="",
    )


@pytest.mark.parametrize(
    ("code", "expected"),
    [("TS-GR-M", "TGM"), ("MUG", "MU"), ("a_b.c/d", "ABC"), ("7", "7"), ("---", ""), ("", ""), ("চা-২৫০", "চ২")],
)
def test_initials_stand_for_a_sku(code: str, expected: str) -> None:
    assert initials(code) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Trail Sock grey M", "Trail Sock moss M", ("grey", "moss")),
        ("Mug red", "Mug dark blue", ("red", "dark blue")),
        ("Mug red", "Mug red", None),
        ("Mug red", "Hanger", None),
        ("Mug", "Mug red", None),
        ("A b c d e f g", "A x y z v w g", None),
    ],
)
def test_two_names_differ_in_a_few_words_or_altogether(one: str, other: str, expected: tuple[str, str] | None) -> None:
    assert difference(one, other) == expected


def test_a_shipment_is_called_by_its_number_and_further_parts_by_theirs() -> None:
    assert called(shipment(("MUG", 1, 0))) == "#1001"
    assert called(shipment(("MUG", 1, 0), part=2)) == "#1001-2"
    assert called(shipment(("MUG", 1, 0), number="SH-9")) == "SH-9"
    assert called(shipment(("MUG", 1, 0), number="#1001")) == "#1001"
    assert extent(shipment(("MUG", 1, 0))) == "1 unit"
    assert extent(shipment(("MUG", 2, 0), ("POT", 1, 0))) == "2 lines, 3 units"
    assert units_of(3, 5) == "3 of 5 units"


@pytest.mark.parametrize(
    ("text", "ask"),
    [("undo", Ask.UNDO), (" Park ", Ask.PARK), ("REPRINT", Ask.REPRINT), ("Ship", Ask.SHIP), ("next", Ask.NEXT)],
)
def test_commands_are_scanned_as_plain_text_in_any_case(text: str, ask: Ask) -> None:
    assert gesture_of(text).ask is ask


def test_everything_else_is_a_scan_with_an_id_of_its_own() -> None:
    one, other = gesture_of("UNDO-1"), gesture_of("UNDO-1")
    assert (one.ask, one.code) == (Ask.SCAN, "UNDO-1")
    assert one.op_id != other.op_id
    assert isinstance(one.op_id, uuid.UUID)


def test_every_outcome_has_a_look_whose_glyph_exists() -> None:
    assert set(LOOKS) == {*Verdict, *Says}
    assert {look.glyph for look in [*LOOKS.values(), *STAGE_LOOKS.values()]} <= icon_names()


def test_refusals_differ_in_word_and_glyph_from_each_other() -> None:
    refusals = [verdict for verdict in Verdict if LOOKS[verdict].state != "info" and verdict is not Verdict.COMPLETE]
    assert len({HEADLINES[verdict] for verdict in refusals}) == len(refusals)
    assert len({LOOKS[verdict].glyph for verdict in refusals}) == len(refusals)
    assert all(LOOKS[verdict].sound is not None for verdict in refusals)


def test_the_codes_to_click_are_what_is_missing_and_one_stranger() -> None:
    stranger = shipment(("SOCK", 1, 0)).lines[0].product
    codes = tray_codes(shipment(("MUG", 1, 1), ("POT", 2, 0)), None, stranger)
    assert [(code.code, code.strange) for code in codes] == [("EAN-POT", False), ("EAN-SOCK", True)]


def test_an_idle_station_offers_the_slip_and_the_items_of_the_next_order() -> None:
    following = shipment(*((f"P{number}", 1, 0) for number in range(9)))
    codes = tray_codes(None, following)
    assert (codes[0].title, codes[0].code, len(codes)) == ("Slip #1001", following.code, MOST_CODES)
    assert tray_codes(None, None) == []


def test_a_case_barcode_that_is_too_large_says_how_many_are_missing() -> None:
    facts = {"code": "1", "sku_id": 1, "units": 12, "line_id": 1, "shipment_id": 7}
    answer = Answer(Gesture(Ask.SCAN, "1"), Verdict.TOO_MANY, 7, None, facts)
    sight = Sight(in_hand=shipment(("MUG", 3, 1)), scanned=ProductCard(1, "MUG", "Sample MUG", "", None))
    assert message_of(answer, sight, None).sentence == (
        "This code of Sample MUG counts 12 units; only 2 are missing. Scan single units instead."
    )


def test_esc_leaves_a_notice_and_never_touches_the_parcel_behind_it() -> None:
    packed = shipment(("MUG", 1, 1))
    facts = {"code": "X", "shipment_id": None}
    refused = Scene(Answer(Gesture(Ask.SCAN, "X"), Verdict.UNKNOWN, None, 7, facts), Sight(packed=packed))
    assert (refused.escape.ask, refused.escape.text) == (Ask.RESUME, "Back")
    done = Scene(Answer(Gesture(Ask.RESUME), Says.READY, None, 7), Sight(packed=packed))
    assert (done.escape.ask, done.escape.reason) == (Ask.UNDO, "")


def test_wrapping_keeps_every_word_or_says_that_there_is_more(qapp: QApplication) -> None:
    font = fonts.station_font(40, fonts.BOLD)
    text = "Donaudampfschifffahrtskapitänsmütze dunkelblau mit Goldkordel"
    lines = wrapped(text, font, 420, 9)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(fonts.text_width(font, one) <= 421 for one in lines)
    short = wrapped(text, font, 420, 2)
    assert len(short) == 2
    assert short[-1].endswith("…")


def test_wrapping_survives_signs_beyond_the_first_plane(qapp: QApplication) -> None:
    text = "🧦🧦🧦 Sock " * 6
    lines = wrapped(text, fonts.station_font(40), 300, 20)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_long_word_makes_the_name_smaller_before_it_is_broken(qapp: QApplication) -> None:
    sizes = (40, 34, 30, 26)
    assert name_font("Mug red", 400, sizes).pixelSize() == 40
    assert name_font("Schraubendrehersatz", 330, sizes).pixelSize() < 40


def test_the_first_letter_says_which_way_a_name_runs() -> None:
    assert is_right_to_left("شاي أخضر")
    assert is_right_to_left("12 שלום")
    assert not is_right_to_left("Mug 12")
    assert not is_right_to_left("12")
