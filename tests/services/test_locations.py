"""Locations are made and changed by their code; their place comes from the postal code."""

from __future__ import annotations

from typing import Any

import pytest

from app.context import AppContext
from app.domain.stock_places import Calendar, LocationKind
from app.errors import BadInput
from app.queries.places import location_by_code
from app.services.locations import SetLocation
from tests.factories import count, one, rows_of


def put(shop: AppContext, code: str, **fields: Any) -> dict[str, Any]:
    return shop.run(SetLocation(code, tuple(fields.items()))).result


def test_new_location_stands_on_the_map_and_is_where_the_station_is(shop: AppContext) -> None:
    result = put(shop, " BER ", name="Berlin house", postal_code="10115", country="de", rank=2)
    assert (result["code"], result["name"], result["country"], result["rank"]) == ("BER", "Berlin house", "DE", 2)
    assert abs(result["latitude"] - 525_300) < 3_000 and abs(result["longitude"] - 133_800) < 3_000
    assert one(shop, "SELECT location_id FROM station") == result["id"]


def test_given_fields_change_and_the_others_stay(shop: AppContext) -> None:
    put(shop, "BER", name="Berlin house", city="Berlin", postal_code="10115", country="DE")
    before = put(shop, "BER", phone="1")
    assert (before["name"], before["city"], before["phone"]) == ("Berlin house", "Berlin", "1")
    moved = put(shop, "BER", postal_code="80331")
    assert abs(moved["latitude"] - 481_300) < 5_000
    assert one(shop, "SELECT version FROM location") == 3
    assert put(shop, "BER", postal_code="")["latitude"] is None


def test_second_location_leaves_the_station_where_it_is(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    put(shop, "HAM")
    assert rows_of(shop, "SELECT code FROM location l JOIN station s ON s.location_id = l.id") == [("Berlin",)]


@pytest.mark.parametrize(
    ("code", "fields", "words"),
    [
        ("BER", {"colour": "red"}, "no field 'colour'"),
        ("  ", {}, "A location has a code"),
        ("BER", {"country": "Germany"}, "'GERMANY' is not a country code"),
    ],
)
def test_what_cannot_be_is_refused(shop: AppContext, code: str, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words) as told:
        put(shop, code, **fields)
    assert "Nothing was changed" in told.value.message and told.value.fix
    assert one(shop, "SELECT count(*) FROM location") == 0


def test_a_location_says_what_it_is_and_when_it_works(shop: AppContext) -> None:
    calendar = Calendar.typed("mon-fri 09:00-12:00 13:00-18:00, sat 10:00-14:00", "2026-12-25")
    assert calendar.hours_text == "mon-fri 09:00-12:00 13:00-18:00, sat 10:00-14:00"
    fields = (("calendar", calendar.to_json()), ("cut_off", 870), ("kind", "vendor"), ("time_zone", "Europe/Berlin"))
    assert shop.run(SetLocation("Shed", fields)).result["kind"] == "vendor"
    found = shop.read(location_by_code, "Shed")
    assert found is not None and found.cut_off == 870 and found.kind is LocationKind.VENDOR
    assert Calendar.from_json(found.calendar) == calendar
    for name, value in (("kind", "in_transit"), ("time_zone", "Mars/Base"), ("cut_off", 1440), ("name", " "),
                        ("calendar", {"mon": [["18:00", "09:00"]]}), ("city", "a\nb")):  # fmt: skip
        with pytest.raises(BadInput):
            shop.run(SetLocation("Shed", ((name, value),)))
    assert shop.read(location_by_code, "Shed") == found


def test_a_place_that_a_person_gave_stays_until_the_address_is_another(shop: AppContext) -> None:
    def place() -> tuple[object, ...]:
        return rows_of(shop, "SELECT latitude, longitude FROM location")[0]

    shop.run(SetLocation("BER", (("country", "DE"), ("postal_code", "12047"))))
    of_the_code = place()
    assert None not in of_the_code
    shop.run(SetLocation("BER", (("coordinates", "-33.8688, 151.2093"),)))
    assert place() == (-338_688, 1_512_093)
    shop.run(SetLocation("BER", (("name", "Berlin"), ("postal_code", "12047"))))
    assert place() == (-338_688, 1_512_093), "what else is changed leaves it"
    shop.run(SetLocation("BER", (("coordinates", ""),)))
    assert place() == of_the_code
    shop.run(SetLocation("BER", (("coordinates", "1 2"),)))
    assert place() == (10_000, 20_000)
    shop.run(SetLocation("BER", (("country", ""),)))
    assert place() == (None, None)
    for text in ("here", "91, 0", "0, 181", "52.5", "1,2,3", "9" * 30):
        with pytest.raises(BadInput) as refusal:
            shop.run(SetLocation("BER", (("coordinates", text),)))
        assert "no place on the map. Nothing was changed." in str(refusal.value)
    assert place() == (None, None)
