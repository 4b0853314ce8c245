"""``python -m tests.i18n update | missing LANGUAGE | fill LANGUAGE FILE | compile``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.i18n import catalogues
from tests.i18n.catalogues import LANGUAGES, Catalogue, Source


def main(arguments: list[str]) -> int:
    """Do what the first word says."""
    match arguments:
        case ["update"]:
            wanted = catalogues.sources()
            for language in LANGUAGES:
                catalogues.save(catalogues.updated(catalogues.load(language), wanted))
        case ["missing", language]:
            catalogue = catalogues.load(language)
            rows = [[s.text, s.numbered, t] for s, t in catalogue.entries.items() if not all(t)]
            print(json.dumps(rows, ensure_ascii=False, indent=0))
        case ["fill", language, file]:
            catalogue = catalogues.load(language)
            for text, numbered, texts in json.loads(Path(file).read_text(encoding="utf-8")):
                if Source(text, numbered) in catalogue.entries:
                    catalogue.entries[Source(text, numbered)] = texts
            catalogues.save(catalogue)
        case ["compile"]:
            for language in LANGUAGES:
                catalogue = Catalogue(language)
                catalogues.compile_to(catalogue, catalogue.path.with_suffix(".qm"))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
