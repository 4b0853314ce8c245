"""Countries as people write them."""

from __future__ import annotations

import pytest

from app.domain.countries import country_code, country_name, country_names, read_country
from app.errors import BadInput


@pytest.mark.parametrize(
    ("text", "code"),
    [("DE", "DE"), ("de", "DE"), ("Germany", "DE"), ("deutschland", "DE"), (" Alemania ", "DE"),
     ("United  Kingdom", "GB"), ("UK", "GB"), ("österreich", "AT"), ("Freedonia", ""), ("EU", ""), ("", "")],
)  # fmt: skip
def test_a_country_is_known_by_its_code_and_by_its_names(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_every_name_of_a_country_leads_back_to_it(language: str) -> None:
    assert [code for code, name in country_names(language).items() if country_code(name) != code] == []


def test_country_is_named_in_a_language_and_an_unknown_code_stays() -> None:
    assert [country_name(code) for code in ("DE", "BD", "", "QX")] == ["Germany", "Bangladesh", "", "QX"]
    assert [country_name("DE", language) for language in ("de", "es", "en-x-long")] == [
        "Deutschland",
        "Alemania",
        "Germany",
    ]


def test_what_is_no_country_is_refused_with_the_way_to_write_it() -> None:
    assert (read_country(""), read_country("Spanien")) == ("", "ES")
    with pytest.raises(BadInput, match="“GER” is no country") as refused:
        read_country("GER")
    assert "two letters" in str(refused.value.fix)
