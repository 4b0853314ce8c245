"""What the staff is told of the display."""

from __future__ import annotations

from app.ui.customer_display.feed import Report, Where
from app.ui.i18n import tr


def missing_words(report: Report) -> str:
    """Why the display is on and yet nowhere to be seen; "" where that is not so."""
    if report.where is Where.GONE:
        if report.screen:
            return tr("Customer display: the screen {screen} is not plugged in", screen=report.screen)
        return tr("Customer display: there is no second screen")
    if report.where is Where.TAKEN:
        return tr("Customer display: this window stands on its screen")
    return ""


def toggled_words(report: Report) -> str:
    """What came of turning the display on or off."""
    if report.where is Where.SHOWN:
        return tr("Customer display: on {screen}", screen=report.screen)
    return missing_words(report) or tr("Customer display: off")


def where_words(report: Report) -> str:
    """The same where it is known already what it is about."""
    if report.where is Where.SHOWN:
        return tr("On {screen}", screen=report.screen)
    if report.where is Where.GONE and report.screen:
        return tr("The screen {screen} is not plugged in", screen=report.screen)
    known = {Where.GONE: tr("There is no second screen"), Where.TAKEN: tr("This window stands on its screen")}
    return known.get(report.where, tr("Off"))
