"""The rules of ``source_rules`` hold in this checkout."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable

import pytest

from tests.architecture import source_rules as rules
from tests.architecture import tree

Rule = Callable[[str, str], list[str]]


@pytest.mark.parametrize(
    "rule",
    [
        rules.misplaced_shortcuts,
        rules.raw_labels,
        rules.strangers_commits,
        rules.too_long,
        rules.undocumented,
        rules.floats_for_money,
    ],
)
def test_program_and_schema_keep_the_rule(rule: Rule) -> None:
    assert [offence for path, source in tree.sources("app", "db").items() for offence in rule(path, source)] == []


def test_nothing_imports_the_standard_sqlite() -> None:
    everything = tree.sources("app", "db", "tests", "packaging")
    assert [offence for path, source in everything.items() for offence in rules.second_sqlite(path, source)] == []


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    offences = []
    for file in tree.tracked_files():
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture, a font or a sound
        offences += rules.machine_addresses(file.relative_to(tree.ROOT).as_posix(), text)
    assert offences == []


def test_every_imported_package_is_declared() -> None:
    declared = tree.project()["project"]["dependencies"]
    carried = importlib.metadata.packages_distributions()
    offences = []
    for path, source in tree.sources("app", "db").items():
        offences += rules.undeclared_imports(path, source, declared, carried)
    assert offences == []


def test_no_screen_imports_another_screen() -> None:
    sources = tree.sources("app")
    screens = rules.screens_in(sources)
    assert [o for path, source in sources.items() for o in rules.foreign_screens(path, source, screens)] == []


def test_no_channel_imports_another_channel() -> None:
    sources = tree.sources("app/channels")
    channels = rules.channels_in(sources)
    assert [o for path, source in sources.items() for o in rules.foreign_channels(path, source, channels)] == []


def test_every_module_stands_in_a_layer() -> None:
    contracts = tree.project()["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["id"] == "layers")
    modules = {
        f"app.{entry.stem}"
        for entry in (tree.ROOT / "app").iterdir()
        if (entry.suffix == ".py" and entry.name != "__init__.py") or (entry / "__init__.py").exists()
    }
    assert rules.outside_every_layer(modules | {"db"}, layers) == []


def test_packaging_is_no_importable_package() -> None:
    assert not (tree.ROOT / "packaging" / "__init__.py").exists(), "it would hide the library named packaging"
