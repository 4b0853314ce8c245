"""Each benchmark runs and prints figures as JSON; how quick they are is for people to read, not for tests."""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.context import AppContext, open_shop
from app.settings import Settings
from db.seeds.generated import seed
from db.session import Database
from tests.bench import __main__ as bench
from tests.bench import lists, paper, screen, shops, stations, stock
from tests.bench.measuring import Figure, growth, percentile
from tests.bench.shops import BenchShop, Engines
from tests.databases import filled_copy
from tests.factories import incoming, line, take_in
from tests.servers import PostgresServer

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
    "processes",
    "errors",
    "orders",
}
TINY = 0.01
FEW = 60


@pytest.fixture(scope="module")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a small generated shop, made once."""
    path = tmp_path_factory.mktemp("bench") / "shop.db"
    fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="module")
def filled_database(postgres_server: PostgresServer) -> str:
    """The name of a database with the same shop, made once."""
    url = postgres_server.create_database()
    fill(url)
    return url.rpartition("/")[2]


def fill(url: str) -> None:
    """Make the shop that a benchmark would make for itself, with fewer orders and products."""
    db = Database(url)
    seed(db, orders=20, skus=FEW, locations=shops.LOCATIONS, seed=1)
    db.close()


@pytest.fixture
def small_url(
    engine_name: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The address of a small shop to measure in, where few products are counted in."""
    monkeypatch.setattr(shops, "SKUS", FEW)
    if engine_name == "sqlite":
        shutil.copyfile(request.getfixturevalue("filled_file"), tmp_path / "shop.db")
        yield f"sqlite:///{tmp_path / 'shop.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create_database(request.getfixturevalue("filled_database"))
    yield url
    server.drop_database(url)


@pytest.mark.parametrize("name", [name for name in (*bench.WITH_DATABASE, *bench.AT_STATIONS) if name != "lock"])
def test_benchmark_of_the_database_gives_three_figures(
    name: str, small_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "CLIENTS", 2)
    monkeypatch.setattr(screen, "_WARM_UP", 1)
    figures = [json.loads(figure.line()) for figure in bench.figures(name, small_url, TINY, tmp_path, (1,))]
    assert [set(figure) for figure in figures] == [FIELDS] * 3
    assert {figure["name"] for figure in figures} == {name}
    assert {figure["db"] for figure in figures} == {"sqlite" if small_url.startswith("sqlite") else "postgresql"}
    assert [figure["growth"] is None for figure in figures] == [True, True, False]
    assert all(figure["n"] > 0 and figure["seconds"] > 0 and figure["peak_rss_mb"] > 1 for figure in figures)
    assert all(figure["p50_ms"] <= figure["p99_ms"] for figure in figures)
    counts_sql = name not in bench.OWN_PROCESS
    assert all((figure["sql"] or 0) > 0 for figure in figures) is counts_sql
    assert all(figure["errors"] == 0 for figure in figures)


def test_locking_is_measured_whatever_the_engine(sqlite_template: Path, tmp_path: Path) -> None:
    path = filled_copy(sqlite_template, tmp_path, lambda shop: [take_in(shop, incoming("1", line("MUG", 1)))])
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    assert len(screen.lock(BenchShop(shop, tmp_path, random.Random(1), ""), 2).latencies) == 2
    shop.close()


@pytest.mark.parametrize("name", bench.AT_STATIONS)
def test_what_stations_do_at_once_is_measured_without_an_error(name: str, small_url: str, tmp_path: Path) -> None:
    (found,) = bench.figures(name, small_url, TINY, tmp_path, (2,))
    assert (found.name, found.processes, found.errors, found.growth) == (name, 2, 0, None)
    assert found.n >= 2
    assert found.seconds > 0
    assert found.sql is not None
    assert found.sql > 0


def test_an_error_that_reaches_a_station_is_counted_and_the_work_goes_on(
    shop_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Engines(shop_url, tmp_path).shop("", past=1) as shop:
        measured = stations.carried_out(shop, stations.Job(look_for, [1, 1, 0, 1, 1, 0], 1, "looks"), 2)
    assert (measured.pieces, measured.errors) == (2, 2)
    assert "there is none" in capfd.readouterr().err


def look_for(shop: AppContext, number: int) -> None:
    """A piece of work that fails for number 0."""
    assert shop.read(lambda conn: conn.exec_driver_sql("SELECT count(*) FROM station").scalar_one()) > 1
    assert number, "there is none"


@pytest.mark.parametrize("name", bench.WITHOUT_DATABASE)
def test_benchmark_of_paper_prints_three_lines(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", name, "--scale", str(TINY)])
    monkeypatch.setattr(paper, "LABELS_IN_ONE", 2)
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


def test_benchmarks_of_lists_share_a_shop_at_each_size(blank_url: str, tmp_path: Path) -> None:
    found = list(bench.figures("lists", blank_url, 0.0001, tmp_path))
    assert [figure.name for figure in found] == list(lists.LARGE_SHOPS["lists"])
    assert {figure.orders for figure in found} == {100} and all(figure.n and figure.growth is None for figure in found)
