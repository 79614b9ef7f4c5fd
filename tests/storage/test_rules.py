"""What may not be stored, each with the field: wrong numbers, hidden signs, streets of shelters, maps, photos."""

from dataclasses import replace

import pytest

from bot.content import Content
from flows.ids import CountryCode, Day
from flows.service import Channel, Contact, Recognition, Service, ServiceId
from storage.places import place_problem
from storage.rules import clashes, problems
from tests.storage.made import BARE, FULL


def fields(service: Service) -> set[str]:
    return {field for field, _ in problems(service)}


def test_good_entries_have_no_problem(content: Content) -> None:
    """Nothing of the two hundred entries that are shipped is refused."""
    assert list(problems(FULL)) == list(problems(BARE)) == []
    for service in content.atlas.directory.services:
        assert list(problems(service)) == [], service.id
    assert list(clashes(content.atlas.directory.services)) == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"id": ServiceId("Ro 1")}, "id"),
        ({"id": ServiceId("x" * 65)}, "id"),
        ({"country": CountryCode("ZZ")}, "country"),
        ({"name": ""}, "name"),
        ({"name": "x" * 300}, "name"),
        ({"name": " A"}, "name"),
        ({"summary": "call \u202e2 1 1\u202c"}, "summary"),
        ({"operator": "a\u0007"}, "operator"),
        ({"regions": ("North", "So\u200buth")}, "regions[1]"),
        ({"offers": frozenset({"magic"})}, "offers"),
        ({"for_whom": frozenset({"nobody"})}, "for_whom"),
        ({"access": frozenset({"lift"})}, "access"),
        ({"scope": "cars"}, "scope"),
        ({"free": "perhaps"}, "free"),
        ({"confidence": "sure"}, "confidence"),
        ({"data_sharing": "everybody"}, "data_sharing"),
        ({"kind": "shop"}, "kind"),
        ({"languages": ("ro", "xx9")}, "languages[1]"),
        ({"tested_on": Day("2026-02-30")}, "tested_on"),
        ({"verified_on": Day("24.11.2026")}, "verified_on"),
        ({"as_of": "lately"}, "as_of"),
        ({"recognition": Recognition("friend")}, "recognition_kind"),  # type: ignore[arg-type]  # on purpose
        (
            {"recognition": Recognition("licensed", valid_from=Day("2026-02-01"), valid_until=Day("2026-01-01"))},
            "recognition_until",
        ),
        ({"recognition": Recognition("licensed", evidence=("ftp://a",))}, "recognition_evidence[0]"),
        ({"sources": ("javascript:alert(1)",)}, "sources[0]"),
        ({"hours": "always"}, "hours"),
        ({"timezone": "Town"}, "timezone"),
        ({"complaint_contact": "https://maps.google.com/?q=1"}, "complaint_contact"),
    ],
)
def test_a_wrong_value_is_named_with_its_field(change: dict[str, object], field: str) -> None:
    """An editor mends all of them in one go."""
    assert field in fields(replace(FULL, **change))  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    ("channel", "value", "is_good"),
    [
        (Channel.PHONE, "112", True),
        (Channel.PHONE, "116 111", True),
        (Channel.PHONE, "0800 800 678", True),
        (Channel.PHONE, "+40 21 313 3100", True),
        (Channel.PHONE, "+40 21 313 3100 999 999", False),
        (Channel.PHONE, "call us", False),
        (Channel.PHONE, "0800 HELP", False),
        (Channel.PHONE, "٠٨٠٠", False),
        (Channel.SMS, "113", True),
        (Channel.WHATSAPP, "+40 700 111 222", True),
        (Channel.TELEGRAM, "@service_bot", True),
        (Channel.TELEGRAM, "two words", False),
        (Channel.EMAIL, "a@b.example", True),
        (Channel.EMAIL, "a at b", False),
        (Channel.WEB, "https://b.example", True),
        (Channel.WEB, "b.example", False),
        (Channel.WEBCHAT, "javascript:x", False),
    ],
)
def test_ways_of_contact_can_be_dialled_or_typed(channel: Channel, value: str, is_good: bool) -> None:
    """A wrong number can cost a life."""
    assert (fields(replace(BARE, contacts=(Contact(channel, value),))) == set()) is is_good


@pytest.mark.parametrize(("abroad", "is_good"), [("+40213133100", True), ("0213133100", False), ("+4", False)])
def test_a_number_from_abroad_is_international(abroad: str, is_good: bool) -> None:
    """With a plus and a country's code."""
    contact = Contact(Channel.PHONE, "0800 800 678", abroad)

    assert (fields(replace(BARE, contacts=(contact,))) == set()) is is_good


@pytest.mark.parametrize(
    "text",
    [
        "Strada Lungă 12", "ul. Marszałkowska 10", "12 Long Street", "Hauptstrasse 5", "Hauptstraße 5b",
        "rue de la Paix 3",
        "Calle Mayor 4", "via Roma 7", "ул. Ленина 5", "вул. Хрещатик 22", "Kungsgatan 12", "Long Road, 33", "SW1A 1AA",
        "building 4", "Atatürk Caddesi 15", "flat 3",
    ],
)  # fmt: skip
def test_a_shelter_has_no_street(text: str) -> None:
    """Whoever looks for a person who left must not find the door here (T10, T50)."""
    shelter = replace(BARE, offers=frozenset({"shelter"}), summary=f"You find us here: {text}.")
    office = replace(shelter, offers=frozenset({"legal"}))

    assert fields(shelter) == {"summary"}
    assert fields(office) == set()


@pytest.mark.parametrize(
    "text",
    [
        "https://maps.google.com/?q=x", "https://goo.gl/maps/x", "https://www.openstreetmap.org/node/1",
        "geo:44.4,26.1",
        "44.4268, 26.1025", "8FW4V75V+8Q", "https://what3words.com/a.b.c", "https://a.example/house.jpg",
        "https://instagram.com/p/x", "44° 25'",
    ],
)  # fmt: skip
def test_no_map_and_no_photo_is_kept_of_any_service(text: str) -> None:
    """Also where nobody sleeps: habits of one entry become those of another."""
    assert place_problem(text, has_shelter=False) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Shelters in Abuja and nine zones", "Open 24 hours, 365 days a year", "15 regional centres", "Law 211/2004",
        "It has 3 flats for families", "For up to 30 days", "You reach it via the free line 116 111.", "Call 112.",
    ],
)  # fmt: skip
def test_plain_words_of_a_shelter_are_no_street(text: str) -> None:
    """A rule that cries wolf is switched off."""
    assert place_problem(text, has_shelter=True) is None


def test_two_entries_with_one_number_are_found() -> None:
    """A button would open the other one."""
    first = replace(BARE, id=ServiceId("plumless"))
    second = replace(BARE, id=ServiceId("buckeroo"))
    codes = {first.code, second.code}

    assert (list(clashes((first, second))) != []) is (len(codes) == 1)
    assert list(clashes((first, first))) == []


def test_joiners_of_persian_and_indian_names_are_letters() -> None:
    """Without them a name is written wrong."""
    assert fields(replace(BARE, name="خانه\u200cهای امن", operator="क्\u200dष")) == set()
