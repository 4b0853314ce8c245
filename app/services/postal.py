"""Postal centroids from ``resources/geo`` (GeoNames, CC BY 4.0), each country read once and remembered."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.domain.geography import Place, postal_key
from app.settings import RESOURCES

_SHORTEST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class PostalIndex:
    """Looks up where a postal code is. Loads a country when it is first asked for."""

    folder: Path = RESOURCES / "geo"

    def place(self, country: str, region: str, postal_code: str) -> Place:
        """The place of a postal code; without a hit its longest known prefix, else country and region alone."""
        unknown = Place(country, region)
        key = postal_key(country, postal_code)
        if not key.strip("0-"):
            return unknown
        codes = self._codes(country)
        while len(key) >= _SHORTEST_PREFIX:
            hit = codes.get(key)
            if hit is not None:
                _, its_region, latitude, longitude = hit.rsplit(",", 3)  # the name before them may hold commas
                return Place(country, region or its_region, _tenthousandths(latitude), _tenthousandths(longitude))
            key = key[:-1]
        return unknown

    def _codes(self, country: str) -> dict[str, str]:
        name = "us_zip.csv.gz" if country == "US" else "other_postal.csv.gz"
        return _read(self.folder / name, country)


def _tenthousandths(degrees: str) -> int:
    return round(float(degrees) * 10_000)


@lru_cache(maxsize=64)
def _read(path: Path, country: str) -> dict[str, str]:
    """Codes of one country with what the file says of them; each prefix of a code stands for the first that has it."""
    codes: dict[str, str] = {}
    for line in _lines(path, country):
        code, facts = line.split(",", 1)
        key = code if code.isdigit() else postal_key(country, code)
        codes[key] = facts
        for end in range(_SHORTEST_PREFIX, len(key)):
            codes.setdefault(key[:end], facts)
    return codes


def _lines(path: Path, country: str) -> list[str]:
    """The file's lines of a country, which stand together, without its code. (A CSV reader over all takes ten times
    as long.)"""
    mark = f"\n{country},"
    text = _text(path)
    begin, end = text.find(mark), text.rfind(mark)
    if begin < 0:
        return []
    block = text[begin + 1 : text.find("\n", end + 1)]
    return [line[len(mark) - 1 :] for line in block.splitlines()]


@lru_cache(maxsize=1)
def _text(path: Path) -> str:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return f"\n{file.read()}\n"
