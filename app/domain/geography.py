"""Distances for routing: great circles between postal centroids, else region, country and rank."""

from __future__ import annotations

import math
from typing import NamedTuple

_EARTH_KM = 6371.0088  # mean radius, IUGG
_SCALE = math.radians(1e-4)


class Place(NamedTuple):
    """Where something is; coordinates in ten-thousandths of a degree (WGS 84), None if not known."""

    country: str = ""
    region: str = ""
    latitude: int | None = None
    longitude: int | None = None


def distance_km(a: Place, b: Place) -> int | None:
    """Great-circle distance in whole kilometres (haversine), None unless both coordinates are known."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    lat_a, lat_b = a.latitude * _SCALE, b.latitude * _SCALE
    half_lat = (lat_b - lat_a) / 2
    half_lng = (b.longitude - a.longitude) * _SCALE / 2
    chord = math.sin(half_lat) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(half_lng) ** 2
    return round(2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(chord))))


def nearness(origin: Place, target: Place, distance: int | None) -> tuple[int, int]:
    """Sort key, near first: a known distance counts before same region, same country and anything else."""
    if distance is not None:
        return (0, distance)
    if origin.country and origin.country == target.country:
        same_region = bool(origin.region) and origin.region == target.region
        return (1 if same_region else 2, 0)
    return (3, 0)


# How many leading characters of a written postal code the centroid files carry.
_CODE_LENGTH = {"CA": 3, "IE": 3, "NL": 4, "PT": 4, "US": 5}


def postal_key(country: str, postal_code: str) -> str:
    """The form in which centroid files write a postal code: upper case, cut to what they carry, no spaces.

    British codes lose their inward part (the last three characters).
    """
    code = "".join(postal_code.upper().split()).replace("-", "")
    if country == "GB" and len(code) > 4:
        return code[:-3]
    return code[: _CODE_LENGTH.get(country, len(code))]
