"""The import contracts of pyproject.toml hold here, and each of them is seen red once by a planted breach."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture import tree

# Contract -> the breaches to plant, each a set of files (inside the checkout) with what they import.
BREACHES: dict[str, list[dict[str, str]]] = {
    "layers": [
        {"app/domain/planted.py": "import app.services"},
        {"app/queries/planted.py": "import app.services"},
        {"app/errors.py": "import app.settings"},
        {"app/carriers/planted.py": "import app.printing"},
        {"db/planted.py": "import app.queries"},
        {"app/context.py": "import app.ui"},
    ],
    "qt": [
        {"app/services/planted.py": "import PySide6.QtCore"},
        {"app/context.py": "from PySide6 import QtCore"},
        {"app/reports/planted.py": "import pyqtgraph"},
        {"db/planted.py": "import shiboken6"},
    ],
    "pure": [
        {"app/printing/planted.py": "import sqlalchemy"},
        {"app/channels/planted.py": "import db.session"},
        {"app/carriers/planted.py": "import alembic"},
        {"app/errors.py": "import psycopg"},
    ],
    "screens-without-sql": [
        {"app/ui/planted.py": "import sqlalchemy"},
        {"app/ui/planted/__init__.py": "", "app/ui/planted/view.py": "from db import session"},
    ],
    "models": [
        {"app/reports/planted.py": "import db.models.orders"},
        {"app/context.py": "from db import models"},
    ],
    "channels": [
        {"app/channels/base.py": "import app.channels.shopify"},
        {"app/channels/shopify.py": "import app.channels.registry", "app/channels/registry.py": ""},
    ],
    "carriers": [
        {"app/carriers/one.py": "import app.carriers.two", "app/carriers/two.py": ""},
    ],
    "screens": [
        {
            "app/ui/one/__init__.py": "",
            "app/ui/one/view.py": "import app.ui.one.dialogs",
            "app/ui/one/dialogs.py": "import app.ui.two.view",
            "app/ui/two/__init__.py": "",
            "app/ui/two/view.py": "",
        },
    ],
    "cycles": [
        {"app/domain/one.py": "import app.domain.two", "app/domain/two.py": "import app.domain.one"},
        {"db/one.py": "import db.models", "db/models/planted.py": "import db.one"},
    ],
}


def lint(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the checkout at ``root``."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    return subprocess.run([*command, *options], cwd=root, capture_output=True, text=True, check=False)


def copy_of_tree(folder: Path) -> Path:
    """The program, the schema and the settings, without caches."""
    for name in ("app", "db"):
        shutil.copytree(tree.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(tree.ROOT / "pyproject.toml", folder)
    return folder


def plant(root: Path, files: dict[str, str]) -> None:
    """Add each text at the end of its file."""
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(exist_ok=True)
        with file.open("a", encoding="utf-8") as handle:
            handle.write(f"\n{text}\n")


def contracts() -> dict[str, str]:
    """Id and name of every contract in pyproject.toml."""
    return {entry["id"]: entry["name"] for entry in tree.project()["tool"]["importlinter"]["contracts"]}


def test_the_checkout_keeps_every_contract() -> None:
    done = lint(tree.ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_contract_has_a_breach_to_be_planted() -> None:
    assert set(BREACHES) == set(contracts())


@pytest.mark.parametrize(
    ("contract", "breach"),
    [
        pytest.param(name, breach, id=f"{name}-{next(iter(breach))}")
        for name, many in BREACHES.items()
        for breach in many
    ],
)
def test_a_planted_breach_is_seen(contract: str, breach: dict[str, str], tmp_path: Path) -> None:
    root = copy_of_tree(tmp_path)
    plant(root, breach)
    done = lint(root, "--contract", contract)
    assert f"{contracts()[contract]} BROKEN" in done.stdout.replace("\n", " "), done.stdout + done.stderr
    assert done.returncode == 1
    planted = next(iter(breach)).removesuffix(".py").removesuffix("/__init__").rpartition("/")[2]
    assert planted in done.stdout.partition("Broken contracts")[2], "red for another reason"
