"""Places in buttons: at most 64 bytes, opaque, and read back as they were."""

import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import callback
from flows.callback import BYTES, LIMIT, LONG_BYTES, WHOLE, choice_code, letters, pack, unpack
from flows.errors import NotCallbackData
from flows.event import Back, Choose, Leave, Look, More, Part, Pick, Press, Set, Show, Tick
from flows.ids import HOME, ChoiceId, CountryCode, LanguageCode, PageId
from flows.link_page import linked_pages
from flows.page import Audience
from flows.place import Place
from flows.services import Filters
from tests.flows.content import ENGLISH, real_atlas
from tests.flows.strategies import places, presses


@given(place=places(), press=presses())
def test_a_place_comes_back_from_its_button_as_it_was(place: Place, press: Press) -> None:
    """Nothing is stored: what the button loses, the person loses."""
    data = pack(real_atlas(), place, press)

    back, pressed = unpack(real_atlas(), data)

    assert back == place
    if isinstance(press, Choose) and press.choice not in real_atlas().choices(place.page):
        assert pressed == Show()
    else:
        assert pressed == press


@given(place=places(), press=presses())
def test_callback_data_fits_and_tells_a_reader_nothing(place: Place, press: Press) -> None:
    """Telegram refuses more than 64 bytes, and a person who looks at the data sees no page, language or country."""
    data = pack(real_atlas(), place, press)

    assert len(data.encode()) <= LIMIT
    assert re.fullmatch(rf"[A-Za-z0-9_-]{{{59 if place.link else 63 if place.note else 54}}}", data)


@given(data=st.text())
def test_any_text_as_callback_data_is_a_place_or_is_refused(data: str) -> None:
    """A modified client sends what it likes."""
    try:
        place, _ = unpack(real_atlas(), data)
    except NotCallbackData:
        return
    assert place.page in real_atlas().pages


@given(raw=st.binary(min_size=BYTES, max_size=BYTES))
def test_any_bytes_of_the_right_length_are_a_place_or_are_refused(raw: bytes) -> None:
    """Made-up data that looks like ours reaches every field of the layout."""
    # Five bits are spare; the version stands in the four behind them.
    version_one = bytes([0, 0x80 | raw[1] & 0x7F]) + raw[2:]
    for attempt in (raw, version_one):
        data = base64.urlsafe_b64encode(attempt).rstrip(b"=").decode()
        try:
            place, _ = unpack(real_atlas(), data)
        except NotCallbackData:
            continue
        assert place.page in real_atlas().pages
        assert place.language in real_atlas().languages


@given(raw=st.binary(min_size=LONG_BYTES, max_size=LONG_BYTES))
def test_any_bytes_above_the_version_are_a_link_of_ours_or_are_refused(raw: bytes) -> None:
    """A made-up button puts no other page, language or country into a link than a tap could."""
    # Seven bits are spare, thirty are the link, then comes the version.
    version_one = (int.from_bytes(raw) & ~(15 << WHOLE - 4) & (1 << WHOLE + 30) - 1 | 1 << WHOLE - 4).to_bytes(
        LONG_BYTES
    )
    for attempt in (raw, version_one):
        data = base64.urlsafe_b64encode(attempt).rstrip(b"=").decode()
        try:
            place, _ = unpack(real_atlas(), data)
        except NotCallbackData:
            continue
        assert place.link
        assert place.link.page in linked_pages(real_atlas())
        assert place.link.language in real_atlas().languages
        assert place.link.country is None or real_atlas().knows_country(place.link.country)


FULL = Place(
    PageId("f-list"), LanguageCode("ro"), CountryCode("RO"),
    tuple(PageId(page) for page in ("lang", "hello", "safe", "country", "home", "f-hub")), 1, 2, (1 << 68) - 1,
    "lawyer",
    Filters("women", "ro", 3, open_now=True, no_name=True), 77, simple=True, audience=Audience.WORKER,
)  # fmt: skip
"""A place with something in every field that the first releases had."""


@pytest.mark.parametrize(
    ("place", "press", "data"),
    [
        (Place(HOME, ENGLISH), Show(), "AIAAAADr_4AAB_4AAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAA"),
        (Place(HOME, ENGLISH), Choose(ChoiceId("rights")), "AIgGiBjr_4AAB_4AAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAA"),
        (FULL, Set("speaks", 5), "ANAQACuQ5GBIy5AOgAATf__________8XQBAIAwIAkXAAAAAAAAAAA"),
        (FULL, Look(77), "AMgAAmuQ5GBIy5AOgAATf__________8XQBAIAwIAkXAAAAAAAAAAA"),
    ],
)
def test_buttons_of_the_first_releases_are_made_and_read_as_ever(place: Place, press: Press, data: str) -> None:
    """They stand in chats for two days; what came later stands above them."""
    assert pack(real_atlas(), place, press) == data
    assert unpack(real_atlas(), data) == (place, press)


def test_a_page_that_is_gone_leads_home() -> None:
    """A keyboard of an older release keeps its language and country."""
    data = pack(real_atlas(), Place(PageId("r-reflect"), LanguageCode("ro")), Show())
    number = int.from_bytes(base64.urlsafe_b64decode(data + "=="))
    unknown = 499
    shift = 12 * callback.PAGE_BITS
    raw = (number & ~(1023 << shift) | unknown << shift).to_bytes(BYTES)

    place, _ = unpack(real_atlas(), base64.urlsafe_b64encode(raw).rstrip(b"=").decode())

    assert place == Place(HOME, LanguageCode("ro"))


def test_a_country_without_facts_is_no_country() -> None:
    """A made-up code must not reach a page as a name."""
    assert callback._country(real_atlas(), letters("zz")) is None
    assert callback._country(real_atlas(), letters("ro")) == "RO"
    assert callback._language(real_atlas(), letters("zz")) == ENGLISH
    assert callback._language(real_atlas(), 1023) == ENGLISH


def test_another_version_is_refused() -> None:
    """Data of a release to come must not be read with today's layout."""
    data = pack(real_atlas(), Place(HOME, ENGLISH), Show())
    raw = bytearray(base64.urlsafe_b64decode(data + "=="))
    raw[0] ^= 0xF0

    with pytest.raises(NotCallbackData):
        unpack(real_atlas(), base64.urlsafe_b64encode(bytes(raw)).rstrip(b"=").decode())


@pytest.mark.parametrize(
    "press",
    [Back(), Leave(), Part(3), More(2), Tick(1), Pick("ro"), Look(77), Set("whom", 2), Choose(ChoiceId("rights"))],
)
def test_every_press_has_its_own_data(press: Press) -> None:
    """Two buttons of one screen must never carry the same data."""
    place = Place(HOME, ENGLISH)

    assert pack(real_atlas(), place, press) != pack(real_atlas(), place, Show())
    assert unpack(real_atlas(), pack(real_atlas(), place, press)) == (place, press)


def test_a_press_nobody_knows_shows_the_place_again() -> None:
    """The kinds that are not used yet are no error."""
    assert callback._press(real_atlas(), HOME, 15, 0) == Show()
    assert callback._press(real_atlas(), HOME, callback.PRESSES.index(Set), 0xFF << callback.SET_BITS) == Show()
    assert callback._press(real_atlas(), HOME, callback.PRESSES.index(Pick), 1023) == Show()


def test_choice_codes_do_not_change() -> None:
    """Old keyboards stay understood: the code of a choice depends on its name alone."""
    assert choice_code(ChoiceId("lawyer")) == choice_code(ChoiceId("lawyer"))
    assert choice_code(ChoiceId("help")) == 23724
    assert Audience.SYSTEM not in callback.AUDIENCES
