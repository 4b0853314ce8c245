"""What the band says after each gesture: what happened, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.counting.reads import Sight
from app.ui.counting.work import Answer, Place, Says
from app.ui.formats import number
from app.ui.i18n import said_error, tr, trn
from app.ui.sounds import Sound
from app.ui.widgets.band import BandState, BandText


@dataclass(frozen=True, slots=True)
class Message:
    """State, words and sound of the band."""

    state: BandState
    text: BandText
    glyph: str = ""
    sound: Sound | None = None


def message(answer: Answer, place: Place | None, sight: Sight) -> Message:
    """What the band says of the answer; ``place`` is the bin in hand by now."""
    match answer.says:
        case Says.COUNTED | Says.ALREADY | Says.UNDONE:
            return _counted(answer, place)
        case Says.LOOK | Says.RECOUNT | Says.WHICH_LOT | Says.WHICH_SERIAL:
            return _wanted(answer, place)
        case Says.CLOSED:
            return _closed(answer)
        case Says.DECIDED:
            return _ok(tr("Decided"), trn("{n} difference left", "{n} differences left", len(sight.differences)))
        case Says.PLANNED:
            bins = trn("{n} bin to count", "{n} bins to count", int(answer.facts["bins"]))
            return _ok(tr("Count {number} is planned", number=answer.facts["number"]), bins)
        case Says.REFUSED | Says.WAITING | Says.BUG:
            return _failed(answer)
        case _:
            return _plain(answer, place)


def called(place: Place) -> str:
    """The bin as people call it."""
    return place.code if place.bin_id is not None else tr("In no bin")


def _ok(word: str, right: str) -> Message:
    return Message(BandState.OK, BandText(word, note=right))


def _counted(answer: Answer, place: Place | None) -> Message:
    title = answer.meant.title or answer.meant.code if answer.meant else ""
    where = called(place) if place else ""
    counted = answer.facts.get("counted")
    figure = "-" if counted is None else number(int(counted))
    if answer.says is Says.COUNTED:
        return Message(BandState.INFO, BandText(title, right=figure, above=where), "circle-check", Sound.OK)
    if answer.says is Says.ALREADY:
        word = tr("Scanned before: {serial}", serial=answer.meant.serial if answer.meant else "")
        return Message(BandState.WARN, BandText(word, right=figure, above=where))
    return Message(
        BandState.INFO, BandText(tr("Taken back: {title}", title=title), right=figure, above=where), "undo-2"
    )


def _wanted(answer: Answer, place: Place | None) -> Message:
    where = called(place) if place else ""
    code = answer.meant.code if answer.meant else ""
    if answer.says is Says.LOOK:
        count = len(answer.facts["unseen"])
        word = trn("{n} product not counted: is none there?", "{n} products not counted: is none there?", count)
        return Message(BandState.WARN, BandText(word, note=where))
    if answer.says is Says.RECOUNT:
        count = len(answer.facts["count_line_ids"])
        word = trn("Count {n} product once more", "Count {n} products once more", count)
        return Message(BandState.WARN, BandText(word, note=where))
    if answer.says is Says.WHICH_LOT:
        return Message(BandState.WARN, BandText(tr("Which lot of {code}?", code=code), note=where))
    return Message(BandState.INFO, BandText(tr("Scan the serial number"), right=code, above=where))


def _closed(answer: Answer) -> Message:
    facts = answer.facts
    if facts["waiting"]:
        waits = trn("{n} difference to approve", "{n} differences to approve", facts["waiting"])
        return Message(BandState.OK, BandText(tr("Counted"), note=waits))
    if facts["posted"]:
        posted = trn("{n} difference posted", "{n} differences posted", facts["posted"])
        return Message(BandState.OK, BandText(tr("Counted"), note=posted))
    return Message(BandState.OK, BandText(tr("Counted"), note=tr("Everything agrees")))


def _failed(answer: Answer) -> Message:
    if answer.says is Says.WAITING:
        return Message(BandState.WARN, BandText(tr("No connection: it goes on when it is back")))
    if answer.says is Says.BUG:
        return Message(BandState.WRONG, BandText(tr("Something went wrong. Nothing was counted.")))
    return Message(BandState.WRONG, BandText(said_error(answer.error)))


def _plain(answer: Answer, place: Place | None) -> Message:
    scanned = answer.meant.text if answer.meant else ""
    match answer.says:
        case Says.BIN_OPENED:
            assert place is not None
            return Message(BandState.INFO, BandText(called(place), note=tr("Scan what lies here")), "", Sound.OK)
        case Says.UNKNOWN:
            return Message(BandState.WRONG, BandText(tr("Not known: {code}", code=scanned)))
        case Says.NO_BIN:
            return Message(BandState.WRONG, BandText(tr("Scan a bin first")))
        case Says.NO_PRODUCT:
            return Message(BandState.WRONG, BandText(tr("Scan a product first")))
        case Says.NOTHING_TO_UNDO:
            return Message(BandState.WARN, BandText(tr("Nothing to take back")))
        case _:
            return Message(BandState.INFO, BandText(tr("Scan a bin")))
