"""Where a postal code is; a code that is not known is where its beginning is."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from app.domain.geography import Place
from app.services import postal
from app.services.postal import PostalIndex


@pytest.fixture
def index(tmp_path: Path) -> PostalIndex:
    """Own files: country, code, city, region, latitude, longitude."""
    rows = {
        "us_zip.csv.gz": [
            "US,10001,Town,NY,40.75,-73.99",
            "US,10002,Town,NY,40.71,-73.98",
            "US,90001,Town,CA,33.97,-118.2",
        ],
        "other_postal.csv.gz": [
            "DE,10115,Town,BE,52.53,13.38",
            "CA,M5V,Town,ON,43.64,-79.4",
            'GB,SW1A,"Town, the",,51.5,-0.1',
        ],
    }
    for name, lines in rows.items():
        with gzip.open(tmp_path / name, "wt", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    return PostalIndex(tmp_path)


@pytest.mark.parametrize(
    ("country", "region", "code", "place"),
    [
        ("US", "", "10001", Place("US", "NY", 407_500, -739_900)),
        ("US", "", "10001-1234", Place("US", "NY", 407_500, -739_900)),
        ("US", "NJ", "10001", Place("US", "NJ", 407_500, -739_900)),
        ("US", "", "10099", Place("US", "NY", 407_500, -739_900)),
        ("US", "", "55555", Place("US", "")),
        ("CA", "", "m5v 2t6", Place("CA", "ON", 436_400, -794_000)),
        ("GB", "", "SW1A 1AA", Place("GB", "", 515_000, -1_000)),
        ("DE", "", "10", Place("DE", "BE", 525_300, 133_800)),
        ("DE", "", "1", Place("DE", "")),
        ("DE", "", "", Place("DE", "")),
        ("DE", "", "00000", Place("DE", "")),
        ("", "", "10115", Place("", "")),
        ("FR", "", "75001", Place("FR", "")),
    ],
)
def test_code_is_where_it_is_or_where_its_beginning_is(
    index: PostalIndex, country: str, region: str, code: str, place: Place
) -> None:
    assert index.place(country, region, code) == place


def test_country_is_read_once_for_all_indexes(index: PostalIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    index.place("US", "", "10001")
    opened: list[object] = []
    monkeypatch.setattr(postal.gzip, "open", lambda *args, **_: opened.append(args))  # type: ignore[attr-defined]
    assert PostalIndex(index.folder).place("US", "", "90001").region == "CA"
    assert opened == []


def test_real_centroids_are_where_the_cities_are() -> None:
    for country, code, latitude, longitude in (("US", "10001", 40.75, -74.0), ("DE", "10115", 52.53, 13.38)):
        place = PostalIndex().place(country, "", code)
        assert place.latitude is not None and place.longitude is not None
        assert abs(place.latitude / 10_000 - latitude) < 0.1 and abs(place.longitude / 10_000 - longitude) < 0.1
