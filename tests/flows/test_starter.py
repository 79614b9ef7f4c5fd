"""The first entries of the directory: what the facts say, no number guessed, nothing that nobody could use."""

import pytest

from flows.contacts import Dial, Hotline, Provider
from flows.country import Country
from flows.ids import CountryCode
from flows.service import Channel, Contact, Service
from flows.starter import starter_services
from tests.flows.content import real_atlas, real_countries

ROMANIA = real_atlas().countries[CountryCode("RO")]


def with_line(**fields: object) -> Service:
    """The one service of a country that has this hotline alone."""
    line: Hotline = ROMANIA.facts.hotlines[0].model_copy(update={"web": "unknown", "phone_e164": "null"} | fields)
    facts = ROMANIA.facts.model_copy(update={"hotlines": (line,), "providers": ()})
    (made,) = starter_services(Country(ROMANIA.code, ROMANIA.file, facts))
    return made


def with_provider(**fields: object) -> Service:
    provider: Provider = ROMANIA.facts.providers[0].model_copy(update=fields)
    facts = ROMANIA.facts.model_copy(update={"hotlines": (), "providers": (provider,)})
    (made,) = starter_services(Country(ROMANIA.code, ROMANIA.file, facts))
    return made


@pytest.mark.parametrize("country", real_countries(), ids=lambda country: country.code)
def test_every_hotline_and_provider_of_the_facts_becomes_an_entry(country: Country) -> None:
    """In the order of the file; nobody has called any of them yet, and none says so."""
    made = starter_services(country)

    ids = [fact.id for fact in country.facts.hotlines] + [fact.id for fact in country.facts.providers]
    assert [one.id for one in made] == ids
    assert {one.tested_on for one in made} == {""}
    values = {contact.value for one in made for contact in one.contacts}
    assert values & {"unknown", "none", "null", "yes", "no", ""} == set()


@pytest.mark.parametrize(
    ("printed", "e164", "contacts"),
    [
        ("0800 800 678", "+40213133100", [("0800 800 678", "+40213133100", "")]),
        ("116 111", "null", [("116 111", "", "")]),
        ("unknown", "+40213133100", [("+40213133100", "+40213133100", "")]),
        ("unknown", "unknown", []),
        ("0800 1111; 0800 2222", "null", [("0800 1111", "", ""), ("0800 2222", "", "")]),
        ("021 313 3100 (daytime); 119", "+40213133100", [("021 313 3100", "+40213133100", "daytime"), ("119", "", "")]),
    ],
)
def test_a_printed_number_becomes_ways_of_contact(
    printed: str, e164: str, contacts: list[tuple[str, str, str]]
) -> None:
    """Several numbers are taken apart where they plainly can be (B48)."""
    made = with_line(phone_local=printed, phone_e164=e164)

    assert [(way.value, way.abroad, way.note) for way in made.contacts] == contacts


def test_the_number_from_abroad_belongs_to_the_number_that_it_is() -> None:
    """Where the same number stands a second time, only in the form from abroad, it is not shown twice."""
    made = with_line(phone_local="0800 800 678; +40 21 313 3100 (from abroad)", phone_e164="+40213133100")

    assert [(way.value, way.abroad) for way in made.contacts] == [("0800 800 678", "+40213133100")]
    printed = with_line(phone_local="119; 021 313 3100; 0213133100", phone_e164="+40213133100")
    assert [way.value for way in printed.contacts] == ["119", "021 313 3100"]


def test_typed_numbers_stand_for_the_printed_ones() -> None:
    """`dial` says which number is for what."""
    made = with_line(dial=(Dial(number="0141 1", e164="+4414112345", note="day"), Dial(number="0141 2")))

    assert made.contacts == (Contact(Channel.PHONE, "0141 1", "+4414112345", "day"), Contact(Channel.PHONE, "0141 2"))


def test_other_ways_are_kept_with_their_channel() -> None:
    """Text, chats, mail and website; "yes" is no address."""
    made = with_line(
        phone_local="unknown", sms="0700 1", whatsapp="+40700111222", telegram="@service", webchat="yes",
        email="a@b.example", web="https://b.example",
    )  # fmt: skip

    assert [way.channel for way in made.contacts] == [
        Channel.SMS, Channel.WHATSAPP, Channel.TELEGRAM, Channel.EMAIL, Channel.WEB,
    ]  # fmt: skip


def test_recognition_comes_with_its_proofs_and_a_hotline_has_none() -> None:
    """Kind, who recognises, and the addresses of the sources."""
    made = with_provider(
        accreditation_kind="licensed", accreditation="Licence of an office", recognition_expires="2027-01-01"
    )

    assert (made.recognition.kind, made.recognition.reference) == ("licensed", "Licence of an office")
    assert made.recognition.valid_until == "2027-01-01"
    assert made.recognition.evidence == made.sources != ()
    assert with_line().recognition.kind == "unknown"


@pytest.mark.parametrize(
    ("region", "regions"),
    [("national", ()), ("unknown", ()), ("Abuja, Lagos", ("Abuja", "Lagos")), ("Scotland", ("Scotland",))],
)
def test_regions_are_the_parts_of_the_country(region: str, regions: tuple[str, ...]) -> None:
    """The whole country has none."""
    assert with_provider(region=region).regions == regions


def test_languages_are_codes_and_what_is_no_list_stays_a_text() -> None:
    """So that a filter finds them, and nothing is lost."""
    assert with_line(languages=("ro", "en")).languages == ("ro", "en")
    vague = with_line(languages="many languages")
    assert (vague.languages, vague.languages_text) == ((), "many languages")


def test_a_line_for_crises_and_lines_against_fraud_are_hotlines_too() -> None:
    """As soon as a file has them (D15, D31)."""
    line = ROMANIA.facts.hotlines[0]
    facts = ROMANIA.facts.model_copy(
        update={
            "hotlines": (),
            "providers": (),
            "crisis_line": line,
            "scam_contacts": (line.model_copy(update={"id": "ro-x"}),),
        }
    )

    made = starter_services(Country(ROMANIA.code, ROMANIA.file, facts))

    assert [(one.kind, one.scope) for one in made] == [("hotline", "crisis"), ("hotline", line.scope)]
