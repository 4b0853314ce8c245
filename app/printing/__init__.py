"""One file per document: dataclass -> PDF or ZPL bytes; text.py is the only place that draws text."""
