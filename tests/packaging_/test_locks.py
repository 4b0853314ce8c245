"""The lock files hold everything, hashed, for every system, and name no address."""

from __future__ import annotations

import re

import pytest

from tests.architecture import tree
from tests.architecture.source_rules import normalised

LOCKS = ("requirements.txt", "requirements-dev.txt")


def entries(lock: str) -> dict[str, str]:
    """Name -> its whole entry (version, marker, hashes)."""
    text = (tree.ROOT / "packaging" / lock).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {normalised(line): line for line in lines}


def version(entry: str) -> str:
    found = re.search(r"==([^\s;]+)", entry)
    assert found is not None, entry
    return found[1]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_is_pinned_and_hashed(lock: str) -> None:
    for entry in entries(lock).values():
        assert version(entry)
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", LOCKS)
def test_no_addresses_and_no_folders(lock: str) -> None:
    text = (tree.ROOT / "packaging" / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.search(
        r"^\s*(-i|-f|-e|--index-url|--extra-index-url|--find-links|--trusted-host)\b", text, re.MULTILINE
    )
    assert not any(entry.startswith(("/", ".")) for entry in entries(lock).values())


def test_lock_for_tests_holds_the_programs_lock() -> None:
    program, tests = entries(LOCKS[0]), entries(LOCKS[1])
    assert {name: version(entry) for name, entry in program.items()}.items() <= {
        name: version(entry) for name, entry in tests.items()
    }.items()


def test_everything_declared_is_locked() -> None:
    project = tree.project()
    program = {normalised(requirement) for requirement in project["project"]["dependencies"]}
    assert program <= set(entries(LOCKS[0]))
    assert {normalised(requirement) for requirement in project["dependency-groups"]["dev"]} <= set(entries(LOCKS[1]))
