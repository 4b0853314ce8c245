"""What repairs a row that cannot be used, told by what is wrong with it."""

from __future__ import annotations

from app.channels.base import RowProblem
from app.wording import Words, words

_LEFT_OUT = "left out with the rest of order"


def repair_of(problem: RowProblem) -> str:
    """What to do about a problem, in a sentence; "" where its own words have to do.

    It is told by those words, which are written in this package alone.
    """
    if problem.fix:
        return problem.fix
    if follows(problem):
        return words("Repair the other row of the order that is named; these then come in with it.")
    return next((repair for part, repair in _repairs() if part in problem.message), "")


def follows(problem: RowProblem) -> bool:
    """Whether a row is left out because of another one, whose problem is told by itself."""
    return _LEFT_OUT in problem.message


def _repairs() -> tuple[tuple[str, Words], ...]:
    return (
        ("a spreadsheet rewrote", words("Export the file again and import it without opening it in a spreadsheet.")),
        ("leading zero", words("Put the leading zeros back: format the column as text before you open the file.")),
        (
            "wrong check digit",
            words(
                "Compare it with the product. A code of your own has a letter, or another number of digits than 8, 12,"
                " 13 or 14; without a barcode the row comes in too."
            ),
        ),
        ("must be a whole number", words("Write a whole number.")),
        ("must be an amount", words("Write an amount like 1234.56, or choose the other decimal sign.")),
        ("must be a number with a point", words("Write an amount with a decimal point, like 1234.56.")),
        ("more decimals than", words("Round the amount to the decimals that the currency has.")),
        ("must not be negative", words("Write an amount of 0 or more.")),
        ("must not be more than", words("Check the number: it is too large.")),
        ("too large an amount", words("Check the amount: it is too large.")),
        ("is too much", words("Check price and quantity: together they are too much.")),
        (" or more.", words("Write a number that is large enough.")),
        ("may be day/month or month/day", words("Write all dates with the day first, or all with the month first.")),
        ("date and time", words("Write a date like 2026-03-25 or 2026-03-25 21:56.")),
        ("day and time that exist", words("Write a date that exists.")),
        ("not between the years", words("Write a date between the years 1990 and 2100.")),
        ("not a currency code", words("Write the currency as three letters, like EUR.")),
        ("not a country", words("Write the country as two letters, like DE, or by its English name.")),
        ("no e-mail address", words("Correct the e-mail address.")),
        ("too long", words("Shorten the text.")),
        ("the row has", words("Put texts with the delimiter in them into quotation marks, or export the file again.")),
        ("no text in", words("Save the file as UTF-8 and import it again.")),
        ("NUL character", words("Export the file again: it is damaged there.")),
        ("never calculated", words("Open the workbook in Excel, save it and import it again.")),
        ("an error in place of a value", words("Correct the formula in the workbook.")),
        ("the file seems to hold it twice", words("Remove one of the two copies of the order.")),
        ("stands in row", words("Keep one of the rows and remove the others.")),
        ("is counted in row", words("Keep one of the rows and remove the others.")),
        ("stands in another row", words("Keep one of the rows and remove the others.")),
        ("differs from", words("Give all rows of the order the same value.")),
        ("nobody can tell", words("Fill in the cell.")),
        ("is empty", words("Fill in the cell.")),
    )
