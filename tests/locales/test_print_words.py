"""Words of print are short enough for a card, and quiet where a glance may fall."""

from locales.print_words import ONLY_OPEN, PRINT_WORDS, ROOM, print_findings
from tests.locales.words import of, rules


def test_a_telling_word_on_a_quiet_piece_is_a_finding() -> None:
    """Also in the small print; open pieces may be plainer (B58)."""
    words = of(
        "print-quiet-lead = Help against exploitation\ndraft = The police did not read this\n"
        "print-open-lead = Help against exploitation\nprint-name = Sex { $name }\n"
    )

    found = [(finding.place, finding.rule, finding.text) for finding in print_findings(words, rules().quiet.B58)]

    assert sorted(found) == [
        ("draft", "print-quiet", "says 'police'"),
        ("print-name", "print-quiet", "says 'sex'"),
        ("print-quiet-lead", "print-quiet", "says 'exploitation'"),
    ]


def test_words_that_a_card_has_no_room_for_are_a_finding() -> None:
    """What is filled in is not theirs."""
    words = of(f"print-moment = {'x' * 56}\nprint-emergency = {'x' * 24}{{ $number }}\nprint-free = {'x' * 60}\n")

    found = [(finding.place, finding.rule, finding.text) for finding in print_findings(words, rules().quiet.B58)]

    assert found == [("print-moment", "print-room", "has 56 characters; 55 fit")]


def test_every_word_of_print_has_its_room() -> None:
    """And what is for open pieces alone is a word of print."""
    names = {message for message, _ in PRINT_WORDS}

    assert names == set(ROOM)
    assert names > ONLY_OPEN
