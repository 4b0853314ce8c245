"""Rules of the house that linters do not know, each a pure function over source text.

``path`` is always the path inside the checkout with forward slashes (``app/ui/orders/view.py``). Each function gives
the offences as ``path:line: what is wrong``; an empty list is good.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath

MAX_FILE_LINES = 600
MAX_FUNCTION_LINES = 60
DOCUMENTED = ("app/domain/", "app/services/", "app/queries/", "app/printing/")
_SHORTCUTS = ("QShortcut", "QKeySequence", "setShortcut", "setShortcuts")
_MONEY_WORDS = re.compile(r"price|amount|money|total|tax|discount|refund|minor")
# Spelled in halves, for this file is searched too.
_MACHINE_PATHS = re.compile(r"(?<![\w.~}])/(?:work|root|opt(?!/(?:homebrew|local|X11)))/")
_REGISTRIES = re.compile(r"\b(?:py" r"pi\.org|python" r"hosted\.org|test\.py" r"pi\.|(?:deb|snapshot)\.debian\.org)")

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Documented = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def _is_in(path: str, *folders: str) -> bool:
    return path.startswith(folders)


@cache
def parsed(source: str) -> ast.Module:
    """The syntax tree of ``source``, made once for all rules; nobody may change it."""
    return ast.parse(source)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of ``parsed``, walked once for all rules."""
    return tuple(ast.walk(parsed(source)))


def _names(among: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Every name that the source uses, imports or reaches by a dot, with its line."""
    for node in among:
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.ImportFrom | ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name


def imported_modules(source: str) -> Iterator[tuple[int, str]]:
    """Every absolute module that the source imports, with its line; ``from a import b`` gives ``a`` and ``a.b``."""
    for node in nodes(source):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def misplaced_shortcuts(path: str, source: str) -> list[str]:
    """Keys are bound in ``app/ui/actions.py`` alone, and never by QShortcut: a scanner types bare keys."""
    home = path == "app/ui/actions.py"
    return [
        f"{path}:{line}: {name}: bind keys in app/ui/actions.py"
        for line, name in _names(nodes(source))
        if name in _SHORTCUTS and (name == "QShortcut" or not home)
    ]


def raw_labels(path: str, source: str) -> list[str]:
    """Labels come from ``app/ui/widgets`` (plain text always); message boxes come from nowhere."""
    if _is_in(path, "app/ui/widgets/"):
        return []
    return [
        f"{path}:{line}: {name}: use what app/ui/widgets offers"
        for line, name in _names(nodes(source))
        if name in ("QLabel", "QMessageBox")
    ]


def second_sqlite(path: str, source: str) -> list[str]:
    """Nobody imports the standard library's SQLite: two SQLite libraries in a process drop the write lock."""
    if "sqlite3" not in source:  # what does not name it need not be taken apart, and few do
        return []
    return [
        f"{path}:{line}: sqlite3: use db.sqlite"
        for line, module in imported_modules(source)
        if module.partition(".")[0] in ("sqlite3", "_sqlite3")
    ]


def strangers_commits(path: str, source: str) -> list[str]:
    """Only the unit of work and the schema commit."""
    if path == "app/services/unit_of_work.py" or _is_in(path, "db/"):
        return []
    return [
        f"{path}:{node.lineno}: .commit(): only app/services/unit_of_work.py commits"
        for node in nodes(source)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
    ]


def too_long(path: str, source: str) -> list[str]:
    """No file above 600 lines, no function above 60."""
    if _is_in(path, "db/migrations/versions/"):
        return []
    lines = len(source.splitlines())
    offences = [f"{path}:1: {lines} lines in one file"] if lines > MAX_FILE_LINES else []
    for node in nodes(source):
        if isinstance(node, _Function):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                offences.append(f"{path}:{node.lineno}: {node.name} has {length} lines")
    return offences


def _public(body: Iterable[ast.stmt], owner: str = "") -> Iterator[tuple[str, _Documented]]:
    for node in body:
        if isinstance(node, _Documented) and not node.name.startswith("_"):
            yield f"{owner}{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from _public(node.body, f"{node.name}.")


def undocumented(path: str, source: str) -> list[str]:
    """Every public module, class, function and method of the core says what it gives."""
    if not _is_in(path, *DOCUMENTED):
        return []
    tree = parsed(source)
    named: list[tuple[str, ast.Module | _Documented, int]] = [("the module", tree, 1)]
    named += [(name, node, node.lineno) for name, node in _public(tree.body)]
    return [f"{path}:{line}: {name} has no docstring" for name, node, line in named if not ast.get_docstring(node)]


def _mentions_float(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(name == "float" for _, name in _names(ast.walk(annotation)))


def floats_for_money(path: str, source: str) -> list[str]:
    """Money is whole: no float at all in ``domain/money.py``, no name of money typed float anywhere."""
    offences = []
    for node in nodes(source):
        target = node.arg if isinstance(node, ast.arg) else ""
        if isinstance(node, ast.AnnAssign):
            target = node.target.id if isinstance(node.target, ast.Name) else getattr(node.target, "attr", "")
        annotation = node.annotation if isinstance(node, ast.arg | ast.AnnAssign) else None
        if _MONEY_WORDS.search(target) and _mentions_float(annotation):
            offences.append(f"{path}:{getattr(node, 'lineno', 1)}: {target} is typed float")
        if path == "app/domain/money.py":
            literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
            if literal or (isinstance(node, ast.Name) and node.id == "float"):
                offences.append(f"{path}:{getattr(node, 'lineno', 1)}: float in money")
    return offences


def machine_addresses(path: str, text: str) -> list[str]:
    """Nothing names one machine's folders or a package registry's host."""
    return [
        f"{path}:{number}: {found[0]}"
        for number, line in enumerate(text.splitlines(), start=1)
        for found in [*_MACHINE_PATHS.finditer(line), *_REGISTRIES.finditer(line)]
    ]


def undeclared_imports(
    path: str, source: str, declared: Iterable[str], distributions: Mapping[str, Iterable[str]]
) -> list[str]:
    """What is imported is declared: ``declared`` are normalised requirement names, ``distributions`` maps an import
    name to the packages that carry it.

    shiboken6 comes with PySide6 at the same version, hence counts as declared with it.
    """
    known = {normalised(name) for name in declared}
    if "pyside6-essentials" in known:
        known.add("shiboken6")
    offences = []
    for line, module in imported_modules(source):
        top = module.partition(".")[0]
        if top in sys.stdlib_module_names or top in ("app", "db", "tests", "__future__"):
            continue
        carriers = {normalised(name) for name in distributions.get(top, (top,))}
        if not carriers & known:
            offences.append(f"{path}:{line}: {top} is not declared in pyproject.toml")
    return list(dict.fromkeys(offences))


def normalised(requirement: str) -> str:
    """The bare name of a requirement, as registries compare it: ``SQLAlchemy>=2.1`` -> ``sqlalchemy``."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else ""


def screens_in(paths: Iterable[str]) -> set[str]:
    """The folders of screens: those in ``app/ui`` that have a ``view.py``."""
    parts = [PurePosixPath(path).parts for path in paths]
    return {p[2] for p in parts if len(p) == 4 and p[:2] == ("app", "ui") and p[3] == "view.py"}


def foreign_screens(path: str, source: str, screens: Iterable[str]) -> list[str]:
    """A screen's folder is imported by itself, the main window and the composition root only."""
    if path in ("app/ui/main_window.py", "app/main.py", "app/rail.py", "app/strays.py"):
        return []
    parts = PurePosixPath(path).parts
    own = parts[2] if parts[:2] == ("app", "ui") and len(parts) > 3 else ""
    offences = []
    for line, module in imported_modules(source):
        names = module.split(".")
        if names[:2] == ["app", "ui"] and len(names) > 2 and names[2] in set(screens) - {own}:
            offences.append(f"{path}:{line}: imports the screen {names[2]}")
    return list(dict.fromkeys(offences))


def foreign_channels(path: str, source: str, channels: Iterable[str]) -> list[str]:
    """A module of one channel (``<channel>.py``, ``<channel>_*.py``) is imported by that channel and the registry only.

    This holds for what all channels share too: it may not know any of them.
    """
    family = PurePosixPath(path).stem.partition("_")[0]
    if not _is_in(path, "app/channels/") or PurePosixPath(path).name in ("registry.py", "__init__.py"):
        return []
    offences = []
    for line, module in imported_modules(source):
        names = module.split(".")
        other = names[2].partition("_")[0] if names[:2] == ["app", "channels"] and len(names) > 2 else ""
        if other in channels and other != family:
            offences.append(f"{path}:{line}: imports the channel {other}")
    return list(dict.fromkeys(offences))


def channels_in(sources: Mapping[str, str]) -> set[str]:
    """The channels: modules directly in ``app/channels``, ``base`` excepted, that define ``open_orders``."""
    return {
        PurePosixPath(path).stem.partition("_")[0]
        for path, source in sources.items()
        if PurePosixPath(path).parent == PurePosixPath("app/channels") and PurePosixPath(path).stem != "base"
        for node in nodes(source)
        if isinstance(node, _Function) and node.name == "open_orders"
    }


def outside_every_layer(modules: Iterable[str], layers: Iterable[str]) -> list[str]:
    """Modules (``app.queries``, ``db``) that no line of the layers contract names: contracts would not see them."""
    named = {re.sub(r"[()\s]", "", part) for layer in layers for part in re.split(r"[|:]", layer)}
    return sorted(set(modules) - named)
