"""Screens: what stands on them, in which order, and which buttons every one has."""

from collections.abc import Iterator

import pytest

from flows.event import Back, Choose, DangerNow, Leave, Part, Pick, Tick
from flows.ids import AT_SEA, EXIT, HOME, LANGUAGES, ChoiceId, CountryCode, PageId
from flows.page import Exit, Kind
from flows.place import Place
from flows.screen import Screen, screen
from flows.survey import every_place
from flows.text import CountryName, Sentences, ShowLine, Text
from tests.flows.content import ENGLISH, TODAY, real_atlas

ATLAS = real_atlas()
RO = CountryCode("RO")


def shown(page: str, today: str = TODAY, **rest: object) -> Screen:
    return screen(ATLAS, Place(PageId(page), ENGLISH, **rest), today)  # type: ignore[arg-type]  # fields of Place


def messages(made: Screen) -> list[str]:
    return [f"{text.message}.{text.attribute}" if text.attribute else text.message for text in texts(made)]


def texts(made: Screen) -> Iterator[Text]:
    return (text for text in made.body if isinstance(text, Text))


def test_every_place_has_a_screen_with_the_fixed_row_last() -> None:
    """Back, Danger now, Leave: the same row in the same place, on every page that is not the exit itself (B22)."""
    for place in every_place(ATLAS, ENGLISH):
        made = screen(ATLAS, place, TODAY)
        page = ATLAS.pages[place.page]
        presses = [option.press for option in made.row]
        if page.kind is Kind.EXIT:
            assert presses == []
        elif page.id == LANGUAGES:
            assert presses[-1] == DangerNow()
        else:
            assert presses == [Back(), DangerNow(), Leave()][: 2 if page.exit is Exit.NONE else 3]


def test_the_first_screen_holds_names_of_languages_and_nothing_else() -> None:
    """No word of any one language stands before the choice (D1)."""
    made = shown("lang")

    assert made.title is None
    assert [option.press for option in made.options] == [Pick("en"), Pick("ro")]
    assert [option.press for option in made.row] == [DangerNow()]


def test_a_country_page_says_what_is_not_known_and_whom_to_ask() -> None:
    """Never a blank page (B16); with no country chosen the general rule stands alone (B28)."""
    assert messages(shown("r-asylum", country=RO)) == ["r-asylum", "r-asylum-missing", "r-asylum.next"]
    assert messages(shown("r-asylum", country=AT_SEA)) == ["r-asylum", "r-asylum-missing", "r-asylum.next"]
    assert messages(shown("r-asylum")) == ["r-asylum", "r-asylum.next"]


def test_a_country_page_names_the_country_and_offers_another() -> None:
    """A wrong country is one tap from being right (T44)."""
    *_, change = shown("r-reflect", country=RO).options
    *_, choose = shown("r-reflect").options

    assert change.press == choose.press == Choose(ChoiceId("change-country"))
    assert change.label == Text("change-country", args=(("country", CountryName(RO)),))
    assert choose.label == Text("choose-country")


def test_both_sides_stand_on_a_choice_page() -> None:
    """Risks get the same space as benefits (B17)."""
    assert messages(shown("j-report"))[:3] == ["j-report", "j-report.good", "j-report.hard"]


def test_a_page_past_its_review_says_so() -> None:
    """An overdue page shows it (B60)."""
    assert "overdue" in messages(shown("r-all", today="2031-01-01"))
    assert "overdue" not in messages(shown("r-all"))


@pytest.mark.parametrize(
    ("page", "trail", "says"),
    [("hello", (), True), ("r-all", (LANGUAGES,), True), ("r-all", (HOME,), False), ("danger", (LANGUAGES,), False)],
)
def test_words_that_nobody_reviewed_say_so_quietly(page: str, trail: tuple[PageId, ...], says: bool) -> None:
    """At the start of a session, and not in an emergency."""
    assert ("draft" in messages(shown(page, trail=trail))) is says


def test_a_line_to_show_stands_under_its_topic() -> None:
    """A sentence that can be read aloud or shown to a doctor, a neighbour, an officer."""
    number = ATLAS.pages[PageId("danger-held")].topics.index("card") + 1

    made = shown("danger-held", part=number, country=RO)
    assert messages(made) == ["danger-held-card", "show-danger"]
    assert made.body[-1] == ShowLine("danger", RO)
    border = ATLAS.pages[PageId("danger-held")].topics.index("border") + 1
    assert messages(shown("danger-held", part=border)) == ["danger-held-border"]


def test_topics_are_offered_on_the_page_and_steps_lead_on() -> None:
    """A topic is chosen; a step is walked to."""
    assert Part(1) in [option.press for option in shown("b-know").options]
    assert Part(1) not in [option.press for option in shown("b-know", part=2).options]
    assert shown("calm").options[0].press == Part(1)
    last = len(ATLAS.pages[PageId("calm")].steps)
    assert [option.press for option in shown("calm", part=last).options] == [Choose(ChoiceId("go"))]


def test_ticked_signs_are_said_in_words() -> None:
    """A sign alone tells a screen reader nothing (B45)."""
    made = shown("mean-work", ticks=0b101 << 52)
    marked = next(text for text in texts(made) if text.message == "marked")

    assert marked.args == (("items", Sentences((Text("mean-work", "promise"), Text("mean-work", "hours")), ". ")),)
    assert made.options[0].label == Text("ticked", args=(("label", Text("mean-work", "promise")),))
    assert [option.press for option in made.options] == [Tick(number) for number in range(5)]
    assert [option.press for option in made.always] == [Choose(ChoiceId("go"))]


def test_the_countries_can_be_skipped_on_every_screen_of_the_list() -> None:
    """'Skip' exists on every question (B24)."""
    made = shown("country")

    assert len(made.options) == 36
    assert {option.press for option in made.always} == {Choose(ChoiceId(name)) for name in ("unknown", "sea", "skip")}


def test_only_the_code_page_is_protected() -> None:
    """A page of information may be forwarded; a code may not (T40)."""
    assert [page for page in ATLAS.pages if shown(page).protected] == ["f-code"]


def test_the_exit_is_one_line_and_no_button() -> None:
    """What remains if it cannot be deleted is empty."""
    made = shown(EXIT)

    assert messages(made) == ["exit", "exit.next"]
    assert made.title is None
    assert made.options == made.always == made.row == ()
