"""Each benchmark runs and prints figures as JSON; how quick they are is for people to read, not for tests."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench import stock
from tests.bench.measuring import Figure, growth, percentile
from tests.bench.shops import Engines

FIELDS = {
    "name",
    "n",
    "seconds",
    "per_second",
    "p50_ms",
    "p99_ms",
    "sql",
    "peak_rss_mb",
    "db",
    "unit",
    "growth",
    "load",
}
TINY = 0.01


@pytest.mark.parametrize("name", bench.WITH_DATABASE)
def test_benchmark_of_the_database_gives_three_figures(
    name: str, blank_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "CLIENTS", 2)
    figures = [json.loads(figure.line()) for figure in bench.figures(name, blank_url, TINY, tmp_path)]
    assert [set(figure) for figure in figures] == [FIELDS] * 3
    assert {figure["name"] for figure in figures} == {name}
    assert {figure["db"] for figure in figures} == {"sqlite" if blank_url.startswith("sqlite") else "postgresql"}
    assert [figure["growth"] is None for figure in figures] == [True, True, False]
    assert all(figure["n"] > 0 and figure["seconds"] > 0 and figure["peak_rss_mb"] > 1 for figure in figures)
    assert all(figure["p50_ms"] <= figure["p99_ms"] for figure in figures)
    if name != "reserve_clients":  # the statements of other processes are not heard
        assert all(figure["sql"] > 0 for figure in figures)


@pytest.mark.parametrize("name", bench.WITHOUT_DATABASE)
def test_benchmark_of_paper_prints_three_lines(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", name, "--scale", str(TINY)])
    assert bench.main() == 0
    figures = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [set(figure) for figure in figures] == [FIELDS] * 3
    assert all(figure["db"] is None and figure["sql"] is None and figure["per_second"] > 0 for figure in figures)


def test_both_engines_are_measured_unless_one_is_named(tmp_path: Path) -> None:
    assert Engines(None, tmp_path).names == ("sqlite", "postgresql")
    assert Engines("postgresql://nowhere/shop", tmp_path).names == ("postgresql",)


def test_percentiles_are_values_that_occurred() -> None:
    values = list(range(1, 201))
    assert (percentile(values, 50), percentile(values, 99), percentile([5.0], 99)) == (100, 198, 5.0)


@pytest.mark.parametrize(("exponent", "seconds"), [(0, [2, 2, 2]), (1, [1, 2, 4]), (2, [1, 4, 16])])
def test_growth_is_the_exponent_of_time_over_work(exponent: int, seconds: list[float]) -> None:
    figures = [
        Figure("x", n, took, 1, 1, 1, None, 1, None, "pieces") for n, took in zip([100, 200, 400], seconds, strict=True)
    ]
    assert growth(figures) == pytest.approx(exponent)
