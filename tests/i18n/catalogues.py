"""The texts in the code, and the catalogues that translate them (Qt's .ts, compiled to .qm).

``python -m tests.i18n update`` brings new texts into ``resources/i18n/*.ts`` and takes out those that are gone;
``python -m tests.i18n missing de`` prints what has no translation yet, as JSON; ``python -m tests.i18n fill de FILE``
takes such a JSON back, filled in; ``python -m tests.i18n compile`` makes the .qm files. A text that hangs on a number
(``trn``) has one translation for each form of number of its language.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from app.ui.i18n import CONTEXT

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es")
FORMS = 2  # German and Spanish: one, and many
_CALLS = {"tr": 0, "mark": 0, "words": 0, "trn": 1, "mark_counted": 1}
_MODULES = ("app.wording", "app.ui.i18n", "app.ui.formats")
_HOLDER = re.compile(r"\{(\w*)[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Source:
    """A text in the code; ``numbered`` if it hangs on a number."""

    text: str
    numbered: bool


@dataclass(slots=True)
class Catalogue:
    """The translations of one language: a list of one text, or of one for each form of number."""

    language: str
    entries: dict[Source, list[str]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Its .ts file."""
        return FOLDER / f"stationmaster_{self.language}.ts"


def placeholders(text: str) -> frozenset[str]:
    """Names of the values in a template."""
    return frozenset(_HOLDER.findall(text))


@cache
def sources(root: Path = ROOT) -> Mapping[Source, str]:
    """Every text in the code, with the file that has it first; read once for all languages."""
    found: dict[Source, str] = {}
    for path in sorted([*(root / "app").rglob("*.py"), *(root / "db").rglob("*.py")]):
        for source in texts_in(path.read_text(encoding="utf-8")):
            found.setdefault(source, path.relative_to(root).as_posix())
    return found


def texts_in(code: str) -> Iterator[Source]:
    """The texts that a module marks for translation."""
    for name, node in _calls(code):
        if name == "plural":
            yield from _plural(node)
            continue
        place = _CALLS.get(name)
        if place is None or len(node.args) <= place:
            continue
        for text in _literals(node.args[place]):
            yield Source(text, place == 1)


@cache
def _calls(code: str) -> list[tuple[str, ast.Call]]:
    """Every call of a marking function that a module imports, with its name; taken apart once for all who ask."""
    if not any(module in code for module in _MODULES):
        return []
    tree = ast.parse(code)
    ours = _imported(tree)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [(node.func.id, node) for node in calls if isinstance(node.func, ast.Name) and node.func.id in ours]


def _imported(tree: ast.Module) -> set[str]:
    """The marking functions that a module imports; others may have the same names for their own functions."""
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module in _MODULES]
    return {alias.asname or alias.name for node in froms for alias in node.names}


def _plural(node: ast.Call) -> Iterator[Source]:
    """``plural(count, "line")`` and ``plural(count, "reply", "replies")``, as ``app.ui.formats`` asks for them."""
    words = [_literals(argument) for argument in node.args[1:]]
    if words and words[0]:
        many = words[1][0] if len(words) > 1 and words[1] else words[0][0] + "s"
        yield Source(f"{{n}} {many}", True)


def _literals(node: ast.expr) -> list[str]:
    """The text of a literal, or both of ``a if x else b``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body), *_literals(node.orelse)]
    return []


def unwritten(root: Path = ROOT) -> list[str]:
    """Calls whose text is not written out and is no name of a table's entry: ``f"..."`` and sums of texts."""
    found = []
    for path in sorted((root / "app").rglob("*.py")):
        for name, node in _calls(path.read_text(encoding="utf-8")):
            place = _CALLS.get(name)
            if place is not None and len(node.args) > place and isinstance(node.args[place], ast.JoinedStr | ast.BinOp):
                found.append(f"{path.relative_to(root)}:{node.lineno}")
    return found


def load(language: str) -> Catalogue:
    """The catalogue as it is in the folder; empty if there is none."""
    catalogue = Catalogue(language)
    if not catalogue.path.exists():
        return catalogue
    for message in ET.parse(catalogue.path).getroot().iter("message"):
        source = Source(message.findtext("source") or "", message.get("numerus") == "yes")
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform")
        texts = [form.text or "" for form in forms] or [(translation.text or "") if translation is not None else ""]
        catalogue.entries[source] = texts
    return catalogue


def save(catalogue: Catalogue) -> None:
    """Write the .ts, sorted by text, so that changes read well."""
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, texts in sorted(catalogue.entries.items(), key=lambda item: (item[0].text, item[0].numbered)):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if source.numbered else {})
        ET.SubElement(message, "source").text = source.text
        translation = ET.SubElement(message, "translation")
        if not all(texts) or not texts:
            translation.set("type", "unfinished")
        if source.numbered:
            for text in texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0] if texts else ""
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    catalogue.path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def updated(catalogue: Catalogue, wanted: Mapping[Source, str]) -> Catalogue:
    """The catalogue with an entry for each text in the code and none besides."""
    blank = {source: [""] * (FORMS if source.numbered else 1) for source in wanted}
    known = {source: texts for source, texts in catalogue.entries.items() if source in blank}
    return Catalogue(catalogue.language, blank | known)


def compile_to(catalogue: Catalogue, out: Path) -> None:
    """Make the .qm that the program loads."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    done = subprocess.run([tool, "-silent", catalogue.path, "-qm", out], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)


def faults(catalogue: Catalogue, wanted: Mapping[Source, str]) -> list[str]:
    """What is wrong with a catalogue: texts without a translation or not in the code, values lost or invented."""
    found = [
        f"not translated: {source.text!r} ({wanted[source]})" for source in wanted if not _is_done(catalogue, source)
    ]
    found += [f"no longer in the code: {source.text!r}" for source in catalogue.entries if source not in wanted]
    for source, texts in catalogue.entries.items():
        for text in filter(None, texts):
            if placeholders(text) != placeholders(source.text):
                found.append(f"values differ: {source.text!r} -> {text!r}")
            if source.text[:1].isspace() != text[:1].isspace() or source.text[-1:].isspace() != text[-1:].isspace():
                found.append(f"spaces at the ends differ: {source.text!r} -> {text!r}")
    return found


def _is_done(catalogue: Catalogue, source: Source) -> bool:
    texts = catalogue.entries.get(source, [])
    return bool(texts) and all(texts)
