"""Code 128 and QR symbols as modules, and as one path of bars that a 203 dpi printer draws whole.

QR symbols come from segno, the patterns of Code 128 from python-barcode; its choice of code sets does not serve here
(version 0.16 takes a leading "99" for a switch and drops it, and the scanner reads another number).

Each module is a whole number of printer dots, its edges lie on the dot grid counted from the page's lower left corner,
and each bar is a tenth of a dot thinner on either side: printers blacken every dot that a bar touches, and rounding
would otherwise make some bars a dot wider than others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.errors import BadInput
from app.wording import words

LABEL_PRINTER_DPI = 203
INSET_DOTS = 0.1

# Light margin on each side, in modules: ISO/IEC 15417 (Code 128) and ISO/IEC 18004 (QR).
CODE128_QUIET = 10
QR_QUIET = 4

# Thinner bars than 2 dots (0.25 mm) do not survive a 203 dpi printer.
SMALLEST_MODULE = 2

# A control character in a barcode is typed as a Ctrl shortcut by a keyboard scanner.
PRINTABLE_ASCII = frozenset(map(chr, range(0x20, 0x7F)))

# Ends a field of variable length in a GS1 element string.
GROUP_SEPARATOR = "\x1d"

# Code 128 symbol values with a meaning of their own (ISO/IEC 15417, table 1).
CODE_C, CODE_B, FNC1 = 99, 100, 102
START_B, START_C = 104, 105


@dataclass(frozen=True, slots=True)
class DotGrid:
    """The dots of a printer: a whole number of them is a length that prints the same everywhere."""

    dpi: int = LABEL_PRINTER_DPI

    @property
    def dot(self) -> float:
        """One dot in points."""
        return 72.0 / self.dpi

    def snap(self, length: float) -> int:
        """The whole dots nearest to ``length`` points."""
        return round(length / self.dot)


def code128_modules(text: str) -> str:
    """The bars ("1") and spaces ("0") of ``text``, without quiet zone.

    Raises ``BadInput`` for an empty text and for characters outside printable ASCII.
    """
    return modules_of(code128_values(text))


def modules_of(values: Sequence[int]) -> str:
    """The bars and spaces of Code 128 symbol values, with check value and stop."""
    from barcode.charsets import code128

    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return "".join([code128.CODES[value] for value in (*values, check)]) + str(code128.STOP) + "11"


def code128_values(text: str) -> tuple[int, ...]:
    """The symbol values of ``text`` from the start code on, without check value and stop. Raises ``BadInput``.

    Code sets B and C, chosen so that the symbol becomes short (ISO/IEC 15417, annex E).
    """
    _refuse_unprintable(text, "Code 128", set(text) - PRINTABLE_ASCII)
    return _values(text, ())


def gs1_128_values(text: str) -> tuple[int, ...]:
    """Those of a GS1 element string, GS (0x1D) where a field of variable length ends. Raises ``BadInput``.

    FNC1 stands at the beginning and for each GS (GS1 General Specifications, 5.4.3).
    """
    _refuse_unprintable(text, "GS1-128", set(text) - PRINTABLE_ASCII - {GROUP_SEPARATOR})
    return _values(text, (FNC1,))


def _values(text: str, before: tuple[int, ...]) -> tuple[int, ...]:
    digits = _digit_runs(text)
    in_pairs = digits[0] >= 4 or digits[0] == len(text) == 2
    values = [START_C if in_pairs else START_B, *before]
    at = 0
    while at < len(text):
        if text[at] == GROUP_SEPARATOR:
            values.append(FNC1)
            at += 1
            continue
        if in_pairs and digits[at] < 2:
            in_pairs = False
            values.append(CODE_B)
        elif not in_pairs and _pays_in_pairs(digits[at], len(text) - at):
            in_pairs = True
            values.append(CODE_C)
        if in_pairs:
            values.append(int(text[at : at + 2]))
            at += 2
        else:
            values.append(ord(text[at]) - 32)
            at += 1
    return tuple(values)


def _digit_runs(text: str) -> list[int]:
    """For each place in ``text``, how many digits follow one another from there on."""
    runs = [0] * (len(text) + 1)
    for at in range(len(text) - 1, -1, -1):
        runs[at] = runs[at + 1] + 1 if text[at] in "0123456789" else 0
    return runs


def _pays_in_pairs(digits: int, left: int) -> bool:
    """Whether set C, which writes two digits at once, is worth its switch; an odd digit stays outside before it."""
    return digits % 2 == 0 and (digits >= 6 or digits == left >= 4)


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code (error correction M), without quiet zone.

    Raises ``BadInput`` for an empty text, for control characters, and for more than a QR code can hold.
    """
    import segno

    check_qr(text)
    try:
        # Left to itself segno takes Latin-1 or Shift JIS where they fit, and readers guess wrong.
        symbol = segno.make(text, error="m", micro=False, boost_error=False, encoding="utf-8")
    except segno.DataOverflowError as error:
        raise BadInput(
            words("A text of {count} characters is too long for a QR code; nothing was printed.", count=len(text)),
            fix=words("Use a shorter code."),
        ) from error
    return tuple(tuple(bool(module) for module in row) for row in symbol.matrix)


def check_qr(text: str) -> None:
    """Raises ``BadInput`` for a text that must not go into a QR code: an empty one, or one with controls."""
    _refuse_unprintable(text, "a QR code", {char for char in text if not char.isprintable()})


def _refuse_unprintable(text: str, symbology: str, wrong: Iterable[str]) -> None:
    if not text:
        raise BadInput(
            words("There is no text for {symbology}; nothing was printed.", symbology=symbology),
            fix=words("Give the document its code."),
        )
    signs = ", ".join(f"U+{ord(char):04X}" for char in sorted(wrong))
    if signs:
        raise BadInput(
            words(
                "{symbology} cannot carry {code!a}: it holds {signs}; nothing was printed.",
                symbology=symbology[0].upper() + symbology[1:],
                code=text,
                signs=signs,
            ),
            fix=words("Use letters A to Z, digits and plain signs in the code."),
        )


def module_dots(modules: int, quiet: int, width: float, grid: DotGrid, largest: int) -> int:
    """How many dots wide a module may be, so that the symbol with its quiet zones fits into ``width`` points.

    Raises ``BadInput`` if even modules of ``SMALLEST_MODULE`` dots are too wide.
    """
    dots = min(int(width / grid.dot / (modules + 2 * quiet) + 1e-6), largest)
    if dots < SMALLEST_MODULE:
        raise BadInput(
            words(
                "A barcode of {modules} modules is too wide for its {value:.2f} in.; nothing was printed.",
                modules=modules,
                value=width / 72,
            ),
            fix=words("Use a shorter code."),
        )
    return dots


def bar_operators(modules: str, left: int, bottom: int, height: int, dots: int, grid: DotGrid) -> str:
    """The bars of a one-dimensional symbol as one filled PDF path, in the current colour.

    The operators change the unit of length: put them between ``q`` and ``Q``.
    ``left``, ``bottom`` and ``height`` are in dots of ``grid``, ``dots`` is the width of a module.
    """
    runs = _dark_runs(modules, "1")
    rectangles = ((left + start * dots, bottom, (end - start) * dots, height) for start, end in runs)
    return filled_dots(rectangles, grid)


def qr_operators(rows: Sequence[Sequence[bool]], left: int, bottom: int, dots: int, grid: DotGrid) -> str:
    """A QR symbol as one filled PDF path; units as in ``bar_operators``."""
    return filled_dots(_qr_rectangles(rows, left, bottom, dots), grid)


def _qr_rectangles(
    rows: Sequence[Sequence[bool]], left: int, bottom: int, dots: int
) -> Iterator[tuple[int, int, int, int]]:
    """Runs of dark modules per row, and bridges over the insets between dark modules of neighbouring rows."""
    count = len(rows)
    for number, row in enumerate(rows):
        y = bottom + (count - 1 - number) * dots
        for start, end in _dark_runs(row, True):
            yield left + start * dots, y, (end - start) * dots, dots
        if number:
            both = [upper and lower for upper, lower in zip(rows[number - 1], row, strict=True)]
            for start, end in _dark_runs(both, True):
                yield left + start * dots, y + dots // 2, (end - start) * dots, dots


def _dark_runs(modules: Iterable[object], dark: object) -> Iterator[tuple[int, int]]:
    at = 0
    for value, group in groupby(modules):
        end = at + len(list(group))
        if value == dark:
            yield at, end
        at = end


def filled_dots(rectangles: Iterable[tuple[int, int, int, int]], grid: DotGrid) -> str:
    """Rectangles of whole dots (left, bottom, width, height) as one filled PDF path; put it between ``q`` and ``Q``."""
    # One user-space unit is one dot, so that the numbers stay short and exact.
    inset, less = INSET_DOTS, 2 * INSET_DOTS
    parts = [f"{grid.dot:.9f} 0 0 {grid.dot:.9f} 0 0 cm"]
    parts += [f"{x + inset:.1f} {y + inset:.1f} {w - less:.1f} {h - less:.1f} re" for x, y, w, h in rectangles]
    return "\n".join([*parts, "f"])
