"""A card tells what a person has to know before a call; what nobody knows is said so."""

from dataclasses import replace

import pytest

from flows.event import Look
from flows.ids import CountryCode, Day, PageId
from flows.place import Place
from flows.screen import Screen, screen
from flows.service import Channel, Contact, Moment, Recognition, Service
from flows.text import English, Hours, LanguageInText, Proper, Text
from flows.turn import advance
from tests.flows.content import ENGLISH
from tests.flows.made import NOW, RO, flat, hotline, service, with_services

CARD = PageId("f-card")
FULL = service(
    "full",
    summary="It helps.",
    offers=frozenset({"shelter", "legal"}),
    for_whom=frozenset({"women", "men"}),
    languages=("ro",),
    regions=("North",),
    hours="Mo-Fr 08:00-16:00",
    opens=((Moment("2026-11-24T06:00"), Moment("2026-11-24T14:00")),),
    contacts=(
        Contact(Channel.PHONE, "0800 1", "+40211"),
        Contact(Channel.SMS, "0700 2"),
        Contact(Channel.WEB, "https://service.example"),
    ),
    free="yes",
    access=frozenset({"step-free"}),
    conditions="You come by day.",
    data_sharing="none-without-consent",
    recognition=Recognition(
        "state_contract", "Contract with a ministry", valid_until=Day("2027-01-01"), evidence=("x",)
    ),
    tested_on=Day("2026-11-01"),
    complaint_contact="An office",
)
BARE = service("bare")
TRACES = ["trace-phone", "trace-sms", "trace-web", "trace-abroad"]


def page(name: str, one: Service, country: CountryCode | None = RO) -> Screen:
    return screen(with_services(one), Place(PageId(name), ENGLISH, country, service=one.code), NOW)


def messages(made: Screen) -> list[str]:
    return [item.message if isinstance(item, Text) else type(item).__name__ for item in flat(made.body)]


def text(made: Screen, message: str) -> Text:
    return next(item for item in flat(made.body) if isinstance(item, Text) and item.message == message)


def test_a_full_card_tells_everything_in_order() -> None:
    """Name and numbers first, then what, when, who, by whom recognised, what it asks, and how fresh this is."""
    assert messages(page("f-card", FULL)) == [
        "card-name", "card-contact", "card-contact", "card-contact", "English", "card-offers", "card-whom",
        "card-regions", "card-hours", "card-languages", "card-papers", "card-access", "card-recognised", "card-asks",
        "card-tells", "card-checked",
    ]  # fmt: skip


def test_a_bare_card_says_what_is_not_known() -> None:
    """What a service does with what it hears is said, or that it has to be asked (B18)."""
    assert messages(page("f-card", BARE)) == [
        "card-name", "card-no-contact", "card-hours-unknown", "card-languages-unknown", "card-papers",
        "card-recognised", "card-tells", "card-checked",
    ]  # fmt: skip
    assert ("sharing", "unknown") in text(page("f-card", BARE), "card-tells").args
    assert ("tested", "never") in text(page("f-card", BARE), "card-checked").args


def test_a_card_without_a_service_tells_what_cards_tell() -> None:
    """As an old button may lead to it."""
    made = screen(with_services(FULL), Place(CARD, ENGLISH, RO), NOW)

    assert messages(made) == ["f-card", "f-card"]


def test_numbers_get_copy_buttons_and_a_website_gets_none() -> None:
    """As dialled here, then from another country, three at most (B48)."""
    assert page("f-card", FULL).copies == ("0800 1", "0700 2", "+40211")
    assert page("f-way", FULL).copies == page("f-script", FULL).copies == page("f-card", FULL).copies
    assert page("f-acc", FULL).copies == ()


@pytest.mark.parametrize(("now", "state"), [(NOW, "open"), ("2026-11-24T05:00", "closed"), ("2026-11-24", "unknown")])
def test_hours_are_said_for_this_minute(now: str, state: str) -> None:
    """In the time zone of the service; a day alone tells nothing."""
    made = screen(with_services(FULL), Place(CARD, ENGLISH, RO, service=FULL.code), now)

    assert text(made, "card-hours").args == (("state", state), ("hours", Hours("Mo-Fr 08:00-16:00")))


def test_recognition_is_told_with_its_end_and_a_hotline_with_who_runs_it() -> None:
    """Recognised by whom, until when (E.7)."""
    assert text(page("f-card", FULL), "card-recognised") == Text(
        "card-recognised",
        args=(("kind", "state_contract"), ("until", "2027-01-01")),
        literal="Contract with a ministry",
    )
    line = page("f-card", hotline("line", operator="An organisation"))
    assert text(line, "card-recognised") == Text(
        "card-recognised", args=(("kind", "hotline"), ("until", "unknown")), literal="An organisation"
    )


def test_the_way_of_contact_tells_its_trace() -> None:
    """A call log, a bill, a browser's list (E.2)."""
    made = page("f-way", FULL)

    assert (
        messages(made)[-5:]
        == ["trace-phone", "trace-sms", "trace-web", "trace-abroad", "f-way"][:4] + messages(made)[-1:]
    )
    assert ("answer", "yes") in text(made, "trace-abroad").args
    writes = replace(BARE, contacts=(Contact(Channel.EMAIL, "a@b.example"),))
    assert "trace-abroad" not in messages(page("f-way", writes))
    local = replace(BARE, contacts=(Contact(Channel.PHONE, "116000"),))
    assert ("answer", "no") in text(page("f-way", local), "trace-abroad").args


def test_what_recognised_means_names_the_proofs() -> None:
    """Who checked and when; nobody is a fair answer."""
    assert ("proofs", 1) in text(page("f-acc", FULL), "acc-evidence").args
    assert ("verified", "never") in text(page("f-acc", BARE), "acc-evidence").args


def test_where_to_complain_is_told_if_it_is_known() -> None:
    """And the general ways are told in any case."""
    assert ("contact", Proper("An office")) in text(page("f-complain", FULL), "card-complain").args
    assert "card-complain" not in messages(page("f-complain", BARE))


def test_opening_a_service_shows_its_card_and_remembers_it() -> None:
    """The pages that follow speak about the same one."""
    turn = advance(with_services(FULL), Place(PageId("f-list"), ENGLISH, RO), Look(FULL.code), NOW)

    assert turn.place.page == CARD
    assert turn.place.service == FULL.code
    assert turn.place.trail == ("f-list",)


def test_a_service_that_may_not_be_shown_any_more_is_being_checked() -> None:
    """An old button does not bring back what was taken off; a hotline stands in its place (T43)."""
    ended = replace(FULL, recognition=Recognition("licensed", valid_until=Day("2026-01-01")))
    line = hotline("line", contacts=(Contact(Channel.PHONE, "0800 9"),))
    atlas = with_services(ended, line)

    turn = advance(atlas, Place(PageId("f-list"), ENGLISH, RO), Look(ended.code), NOW)

    assert turn.place.page == "sys-stale"
    assert turn.screen.copies == ("0800 9",)


def test_hotlines_stand_on_pages_that_need_a_number() -> None:
    """Those with a number, two at most; for a crisis only lines made for it."""
    lines = [hotline(f"line-{n}", contacts=(Contact(Channel.PHONE, f"0800 {n}"),), hours="24/7") for n in range(3)]
    mute, crisis = hotline("mute"), hotline("crisis", scope="crisis", contacts=(Contact(Channel.PHONE, "0800 77"),))
    atlas = with_services(*lines, mute, crisis)

    night = screen(atlas, Place(PageId("danger-night"), ENGLISH, RO), NOW)
    self_harm = screen(atlas, Place(PageId("danger-self"), ENGLISH, RO), NOW)

    assert night.copies == ("0800 0", "0800 1")
    assert messages(night).count("hotline") == 2
    assert "hotline-untested" in messages(night)
    assert self_harm.copies == ("0800 77",)
    tested = hotline("tested", tested_on=Day("2026-11-01"), contacts=(Contact(Channel.PHONE, "0800 5"),))
    assert "hotline-untested" not in messages(screen(with_services(tested), night_place(), NOW))


def night_place() -> Place:
    return Place(PageId("danger-night"), ENGLISH, RO)


def test_a_country_without_a_line_says_so() -> None:
    """With the emergency number as the next step."""
    made = screen(with_services(), night_place(), NOW)

    assert "danger-night-missing" in messages(made)
    assert made.copies == ()


def test_languages_of_a_service_are_named_for_the_reader() -> None:
    """Not as codes."""
    languages = dict(text(page("f-card", FULL), "card-languages").args)["languages"]

    assert languages.items == (LanguageInText("ro"),)  # type: ignore[union-attr]  # Texts
    assert English("It helps.") in flat(page("f-card", FULL).body)
