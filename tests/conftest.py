"""What every test gets: a home of its own, no network, Qt off screen, and PostgreSQL when it asks for it."""

from __future__ import annotations

import gc
import os
import random
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.isolation import close_network, redirect_user_folders, write_in_memory
from tests.servers import PostgresServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.databases", "tests.statements"]

# No deadline: how long an example takes says more about the machine than about the code. Fifty examples: each run has
# another seed, and the gate has twenty minutes.
hypothesis.settings.register_profile(
    "stationmaster",
    max_examples=50,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--postgres-fsync off`` for quick turns while writing; the gate leaves it on."""
    parser.addoption("--postgres-fsync", choices=("on", "off"), default="on", help="fsync of the test server")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Before anything of ours is imported: another home, and a seed that can be given again."""
    write_in_memory()
    folder, patch = Path(tempfile.mkdtemp(prefix="stationmaster-tests-")), pytest.MonkeyPatch()
    redirect_user_folders(folder, patch)
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    config.add_cleanup(patch.undo)
    hypothesis.settings.load_profile("stationmaster")
    if config.getoption("--hypothesis-seed") is None:
        config.option.hypothesis_seed = str(random.SystemRandom().randrange(2**32))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first: at the end of the run it would be waited for by processes with nothing to do."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is imported and collected stays to the end: it is not looked through for rubbish again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """As in the program (``app.ui.rubbish``) the window's thread alone frees what was left, here after the test."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)
        gc.enable()


def pytest_report_header(config: pytest.Config) -> str:
    """The seed of this run, for ``--hypothesis-seed``."""
    return f"hypothesis seed: {config.option.hypothesis_seed}"


@pytest.fixture(scope="session", autouse=True)
def closed_network() -> Iterator[None]:
    """No test reaches another machine."""
    with pytest.MonkeyPatch.context() as patch:
        close_network(patch)
        yield


@pytest.fixture(scope="session")
def postgres_server(pytestconfig: pytest.Config) -> Iterator[PostgresServer]:
    """One server per test process, started when the first test asks, ended with the run. Its absence is a failure."""
    server = PostgresServer.start(durable=pytestconfig.getoption("--postgres-fsync") == "on")
    try:
        yield server
    finally:
        server.stop()
