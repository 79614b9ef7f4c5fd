"""Answers are made of small fields that are checked, and say the same in every language."""

import pytest

from bot.content import ROOT, read_languages
from bot.desk.forms import LIMITS, Fields, Filled, fill
from bot.desk.speech import Speech, Tongues
from bot.sealed.answer_bytes import Answer, read_answer, write_answer
from bot.sealed.errors import BadAnswer
from flows.ids import LanguageCode
from locales.catalogue import load_catalogue
from locales.desk_words import LONGEST_ANSWER
from locales.shape import is_overridden

LONG = {name: "W" * limit for name, limit in LIMITS.items()} | {"number": "+40 21 312 3456"}
HOURS = {"days": "mon tue wed thu fri sat", "from": "09:00", "to": "17:30"}
WHOLE: dict[str, Fields] = {
    "yes": {"number": "021 312 3456", **HOURS, "name": "Ana"},
    "other": {"service": "Centrul Lumina & Co. (Iași)"},
    "today": {"hotline": "Telefon de noapte", "number": "112"},
    "ask": {"name": "the lawyer", **HOURS},
}


def faults(form: str, country: str = "RO", **fields: str) -> list[tuple[str, str]]:
    return [(fault.field, fault.message) for fault in fill(form, {**WHOLE[form], **fields}, country).faults]


@pytest.mark.parametrize("form", WHOLE)
def test_what_is_filled_in_well_has_no_fault(form: str) -> None:
    """Names in any script, national numbers, short numbers."""
    assert faults(form) == []


@pytest.mark.parametrize("language", read_languages())
@pytest.mark.parametrize("form", WHOLE)
def test_an_answer_is_whole_in_every_language(form: str, language: str) -> None:
    """With all that was typed, short enough for a small screen, and nothing that turns the direction of text."""
    speech = Tongues().for_answer(language)
    filled = fill(form, WHOLE[form], "RO")
    longest = Filled(form, {**filled.fields, **LONG}, (), "RO")

    text = filled.text(speech, has_word=True)

    said = {"021 312 3456": "+40 21 312 3456"}
    for name in ("number", "name", "service", "hotline", "from", "to"):
        typed = filled.fields.get(name, "")
        assert said.get(typed, typed) in text, name
    assert not is_overridden(text)
    assert "{" not in text
    assert read_answer(write_answer(Answer(speech.language, text))).text == text
    assert len(longest.text(speech, has_word=True)) <= LONGEST_ANSWER


def test_the_word_is_asked_for_only_if_there_is_one() -> None:
    """Nobody looks for a word that was never drawn."""
    filled, speech = fill("yes", WHOLE["yes"], "RO"), Tongues().speech("en")

    assert "word" in filled.text(speech, has_word=True)
    assert "word" not in filled.text(speech, has_word=False)


@pytest.mark.parametrize("form", WHOLE)
def test_an_answer_from_right_to_left_can_be_sealed(form: str) -> None:
    """Numbers and names stand in isolates there, which an answer may hold. English words stand in for Arabic ones."""
    english = (ROOT / "locales/en/desk.ftl").read_text("utf-8")
    catalogue, _ = load_catalogue(LanguageCode("ar"), {"desk.ftl": english})
    answer = Answer("ar", fill(form, WHOLE[form], "RO").text(Speech(catalogue, catalogue), has_word=True))

    assert read_answer(write_answer(answer)) == answer
    assert "\u2068" in answer.text


@pytest.mark.parametrize("text", ["Ana \u2068", "\u2069 Ana", "\u2068\u2068Ana\u2069"])
def test_an_isolate_that_does_not_end_is_not_sealed(text: str) -> None:
    """It would turn what follows it."""
    with pytest.raises(BadAnswer):
        write_answer(Answer("ar", text))


def test_the_hours_keep_their_order_from_right_to_left() -> None:
    """A span of digits after Arabic letters would be read from its end."""
    speech = Tongues().speech("ar")

    assert speech.span("09:00", "17:30") == "\u206809:00–17:30\u2069"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("021 312 3456", "+40 21 312 3456"),
        ("0040213123456", "+40 21 312 3456"),
        ("+40 21 312 3456", "+40 21 312 3456"),
        ("٠٢١ ٣١٢ ٣٤٥٦", "+40 21 312 3456"),
        ("0800 800 678", "0800 800 678"),
        ("112", "112"),
        ("+39 06 6982 1234", "+39 06 6982 1234"),
    ],
)
def test_a_number_is_said_as_it_is_dialled(typed: str, said: str) -> None:
    """With its country code, except where that would cost money or not work."""
    filled = fill("today", {**WHOLE["today"], "number": typed}, "RO")

    assert f", {said}." in filled.text(Tongues().speech("en"), has_word=False)


@pytest.mark.parametrize("typed", ["12", "call me", "021 312", "+40 21 312 3456 ext. 5", "0213123456, 0213123457"])
def test_what_cannot_be_called_is_refused(typed: str) -> None:
    """A wrong digit is found before a person stands with it at a telephone."""
    assert faults("yes", number=typed) == [("number", "desk-wrong-number")]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "desk-wrong-empty"),
        ("x" * 61, "desk-wrong-long"),
        ("example.org", "desk-wrong-link"),
        ("https:⁄⁄example", "desk-wrong-signs"),
        ("t.me/lawyer", "desk-wrong-link"),
        ("line24.org", "desk-wrong-link"),
        ("@lawyer", "desk-wrong-link"),
        ("lawyer@example.org", "desk-wrong-link"),
        ("Ana\u202eanA", "desk-wrong-signs"),
        ("Ana\u2066", "desk-wrong-signs"),
        ("Ana ☎", "desk-wrong-signs"),
        ("<b>Ana</b>", "desk-wrong-link"),
        ("Ana!", "desk-wrong-signs"),
    ],
)
def test_a_name_holds_no_address_and_no_strange_sign(name: str, fault: str) -> None:
    """Somebody at a stolen desk could lead people to a false place (T13)."""
    assert faults("other", service=name) == [("service", fault)]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"days": ""}, "desk-wrong-days"),
        ({"days": "someday"}, "desk-wrong-days"),
        ({"from": ""}, "desk-wrong-hours"),
        ({"from": "18:00"}, "desk-wrong-hours"),
        ({"to": "25:00"}, "desk-wrong-hours"),
    ],
)
def test_hours_are_days_and_two_clocks(changed: dict[str, str], fault: str) -> None:
    """Half of a time helps nobody."""
    assert faults("yes", **changed) == [("hours", fault)]


def test_what_may_stay_empty_leaves_its_sentence_out() -> None:
    """The name after a number, and the time after a name."""
    empty = {"name": "", "days": "", "from": "", "to": ""}
    speech = Tongues().speech("en")

    assert "\n" not in fill("yes", {**WHOLE["yes"], "name": ""}, "RO").text(speech, has_word=True)
    assert fill("ask", {**empty, "name": "Ana"}, "RO").text(speech, has_word=True) == "Please ask for Ana."
