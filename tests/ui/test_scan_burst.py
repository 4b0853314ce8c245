"""Scanner or hand: decided from times alone, so every case here is exact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.scan_burst import MOST_CHARACTERS, Answer, BurstReader, Scan, Take, read_scan, separate

EAN = "4006381333931"


class Hand:
    """Types into a reader and collects what came out."""

    def __init__(self, *, in_text: bool = False) -> None:
        self.reader = BurstReader()
        self.in_text = in_text
        self.at = 1000.0
        self.held = ""
        self.typed = ""
        self.scans: list[str] = []
        self.ends_let_through = 0

    def key(self, sign: str, gap: float) -> None:
        self._pass_time(gap)
        answer = self.reader.key(sign, self.at, in_text=self.in_text)
        self._settle(answer)
        if answer.now is Take.HOLD:
            self.held += sign
        else:
            self.typed += sign

    def enter(self, gap: float) -> None:
        self._pass_time(gap)
        answer = self.reader.end(self.at)
        self._settle(answer)
        self.ends_let_through += answer.now is Take.TYPED

    def type(self, signs: str, gap: float) -> Hand:
        for sign in signs:
            self.key(sign, gap)
        return self

    def rest(self) -> Hand:
        self._pass_time(10_000)
        return self

    def _pass_time(self, gap: float) -> None:
        wait = self.reader.wait_ms()
        if self.reader.is_open and gap > wait:
            self._settle(self.reader.expire())
        self.at += gap

    def _settle(self, answer: Answer) -> None:
        if answer.past is Take.TYPED:
            self.typed += self.held
        if answer.past is not None:
            self.held = ""
        if answer.scan is not None:
            self.scans.append(answer.scan.code)


def scan(hand: Hand, code: str, gap: float = 3, *, first_gap: float = 500, ended: bool = True) -> None:
    hand.key(code[0], first_gap)
    hand.type(code[1:], gap)
    if ended:
        hand.enter(gap)
    else:
        hand.rest()


def test_a_burst_with_enter_is_a_scan_and_its_enter_is_swallowed() -> None:
    for in_text in (False, True):
        hand = Hand(in_text=in_text)
        scan(hand, EAN)
        assert (hand.scans, hand.typed, hand.ends_let_through) == ([EAN], "", 0)


def test_a_burst_without_enter_is_a_scan_after_the_pause() -> None:
    for in_text in (False, True):
        hand = Hand(in_text=in_text)
        scan(hand, EAN, ended=False)
        assert (hand.scans, hand.typed) == ([EAN], "")


def test_outside_text_scanners_up_to_49_ms_a_key_are_understood() -> None:
    for gap in (1, 10, 20, 35, 49):
        hand = Hand()
        scan(hand, EAN, gap)
        assert hand.scans == [EAN], gap


def test_inside_text_scanners_up_to_17_ms_a_key_are_understood() -> None:
    for gap in (1, 3, 10, 17):
        hand = Hand(in_text=True)
        scan(hand, EAN, gap)
        assert (hand.scans, hand.typed) == ([EAN], ""), gap


def test_a_slow_scanner_in_a_text_field_types_its_whole_code() -> None:
    hand = Hand(in_text=True)
    scan(hand, EAN, 25)
    assert (hand.scans, hand.typed, hand.ends_let_through) == ([], EAN, 1)


def test_half_a_code_is_never_a_scan() -> None:
    # The first keys come slowly and are typed; the rest, however fast, belongs to them.
    hand = Hand(in_text=True)
    hand.key("4", 500)
    hand.key("0", 36)
    hand.type(EAN[2:], 3)
    hand.enter(3)
    assert (hand.scans, hand.typed, hand.ends_let_through) == ([], EAN, 1)


@given(
    st.text(st.sampled_from("abcdefgh 123"), min_size=1, max_size=30),
    st.lists(st.floats(18, 400), min_size=30, max_size=30),
)
def test_typing_in_text_comes_back_unchanged_and_in_order(words: str, gaps: list[float]) -> None:
    # 18 ms between any two keys is 55 keys a second: faster than any hand.
    hand = Hand(in_text=True)
    for sign, gap in zip(words, gaps, strict=False):
        hand.key(sign, gap)
    hand.rest()
    assert hand.typed == words
    assert hand.scans == []


def test_no_key_in_text_is_held_longer_than_35_ms_until_three_came_at_once() -> None:
    reader = BurstReader()
    reader.key("a", 0, in_text=True)
    assert reader.wait_ms() == 35
    reader.key("b", 20, in_text=True)
    assert reader.wait_ms() == 15
    reader.key("c", 30, in_text=True)
    assert reader.wait_ms() == 50


def test_keys_that_waited_behind_a_busy_window_are_judged_by_their_own_times() -> None:
    # The window was busy, nobody called expire; 40 ms between keys is a hand.
    reader = BurstReader()
    for number in range(8):
        assert reader.key("a", number * 40.0, in_text=True).past is None
    answer = reader.end(320.0)
    assert (answer.now, answer.past, answer.scan) == (Take.TYPED, Take.TYPED, None)


def test_three_keys_rolled_at_once_are_still_typing() -> None:
    hand = Hand(in_text=True)
    hand.key("t", 300)
    hand.type("he", 10)
    hand.rest()
    assert (hand.typed, hand.scans) == ("the", [])


def test_enter_after_quick_typing_is_let_through() -> None:
    hand = Hand(in_text=True)
    hand.key("o", 300)
    hand.key("k", 20)
    hand.enter(10)
    assert (hand.typed, hand.ends_let_through) == ("ok", 1)


def test_letters_outside_text_are_given_back_one_by_one() -> None:
    hand = Hand()
    hand.type("jjk", 120)
    hand.rest()
    assert hand.typed == "jjk"


def test_a_second_end_and_a_late_end_belong_to_the_scan() -> None:
    hand = Hand()
    scan(hand, EAN)
    hand.enter(2)
    assert hand.ends_let_through == 0
    hand.at += 1000
    scan(hand, "12345678", ended=False)
    hand.at -= 10_000
    hand.enter(80)
    assert (hand.scans[1], hand.ends_let_through) == ("12345678", 0)


def test_an_end_long_after_the_scan_is_the_persons_own() -> None:
    hand = Hand()
    scan(hand, EAN)
    hand.enter(400)
    assert hand.ends_let_through == 1


def test_the_same_code_within_100_ms_counts_once_and_at_300_ms_twice() -> None:
    hand = Hand()
    scan(hand, EAN)
    scan(hand, EAN, first_gap=80)
    assert hand.scans == [EAN]
    scan(hand, EAN, first_gap=300)
    assert hand.scans == [EAN, EAN]


def test_another_code_at_once_counts() -> None:
    hand = Hand()
    scan(hand, EAN)
    scan(hand, "73513537", first_gap=5)
    assert hand.scans == [EAN, "73513537"]


def test_fifty_codes_a_second_all_count() -> None:
    hand = Hand()
    for number in range(50):
        scan(hand, f"{number:012d}", 1, first_gap=7)
    assert len(hand.scans) == 50


def test_short_runs_are_typing() -> None:
    hand = Hand()
    hand.key("a", 300)
    hand.key("b", 3)
    hand.enter(3)
    assert (hand.typed, hand.scans, hand.ends_let_through) == ("ab", [], 1)


def test_a_code_beyond_10000_characters_is_refused() -> None:
    reader = BurstReader()
    for number in range(MOST_CHARACTERS + 1):
        reader.key("7", number * 1.0, in_text=False)
    answer = reader.end(MOST_CHARACTERS + 2)
    assert (answer.now, answer.past, answer.scan) == (Take.SCAN, Take.TOO_LONG, None)


def test_a_code_of_10000_characters_arrives() -> None:
    hand = Hand()
    scan(hand, "7" * 9_999 + "8", 1)
    assert len(hand.scans[0]) == 10_000


def test_control_signs_are_dropped_but_group_separators_stay() -> None:
    assert read_scan("\x0201\x1d21\x03\x1b[A\x85\x7f") == Scan("01\x1d21[A")


def test_symbology_prefixes_are_taken_off_and_kept() -> None:
    assert read_scan("]C10104006381333931") == Scan("0104006381333931", "]C1")
    assert read_scan("]d2\x1d01") == Scan("\x1d01", "]d2")
    assert read_scan("]") == Scan("]")
    assert read_scan(" AB-1 ") == Scan("AB-1")


def test_a_doubled_code_counts_once() -> None:
    assert separate(EAN + EAN) == (EAN,)
    assert separate("TS-GR-MTS-GR-M") == ("TS-GR-M",)


def test_two_gtins_run_together_are_two() -> None:
    assert separate("4006381333931" + "4260012340013") == ("4006381333931", "4260012340013")


def test_other_codes_are_never_split() -> None:
    for code in ("1111", "12341234", EAN, "4006381333931" + "4260012340018", "9400100000000000000000", "A" * 7):
        assert separate(code) == (code,), code


@given(st.text(max_size=60))
def test_no_raw_text_breaks_reading(raw: str) -> None:
    scan = read_scan(raw)
    assert all(sign == "\x1d" or sign.isprintable() for sign in scan.code)
    assert "".join(separate(scan.code)) in (scan.code, scan.code[: len(scan.code) // 2])
