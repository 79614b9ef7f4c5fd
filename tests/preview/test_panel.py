"""The panel beside the conversation, for every page and for every entry of the directory."""

import pytest

from bot.content import Content
from bot.preview.address import address_of
from bot.preview.panel import panel_of
from bot.turns import Turns
from flows.card import ABOUT_ONE, CARD
from flows.finder import LIST, PARTS
from flows.ids import LANGUAGES, CountryCode, LanguageCode
from flows.note_page import NOTED, WAY
from flows.place import Place
from flows.survey import plain_places
from tests.preview.filled import HOSTILE, RO, SERVICES, TODAY, filled, get, opened

EN = LanguageCode("en")
SERVICE = SERVICES[0]


def test_every_page_has_a_panel(content: Content) -> None:
    """With the lines where it stands, whatever its kind, with and without a country, in each of its parts."""
    made = filled(content)
    turns = Turns(made, lambda: TODAY)
    for page in made.atlas.pages.values():
        for place in (*plain_places(page, EN), *plain_places(page, EN, RO)):
            panel = panel_of(made, turns.show(place), (), TODAY)

            # A step of a note stands only where a service takes one.
            assert panel.page == (made.atlas.pages[WAY] if page.id in NOTED else page)
            assert ".toml:" in panel.shape
            assert ".ftl:" in panel.words or page.id == LANGUAGES, "only the list of languages has no words of its own"


def test_the_list_and_the_card_know_each_other(content: Content) -> None:
    """A tap on a service is no choice that stands in a file, but a way all the same."""
    turns = Turns(filled(content), lambda: TODAY)

    listed = panel_of(filled(content), turns.show(Place(LIST, EN, RO)), (), TODAY)
    card = panel_of(filled(content), turns.show(Place(CARD, EN, RO, service=SERVICE.code)), (), TODAY)

    assert CARD in listed.leads_to
    assert LIST in card.comes_from


@pytest.mark.parametrize("page", sorted(ABOUT_ONE))
async def test_a_page_about_a_service_leads_to_its_entry(content: Content, page: str) -> None:
    """So an editor who sees a fault on a card finds the line to change; other pages do not name a service."""
    async with opened(filled(content)) as door:
        _, about = await get(f"{door}/?page={page}&lang=en&country=RO&service={SERVICE.code}")
        _, other = await get(f"{door}/?page=f-hub&lang=en&country=RO&service={SERVICE.code}")
        _, gone = await get(f"{door}/?page={page}&lang=en&country=RO&service=1")

    assert f'<a href="/directory?id={SERVICE.id}"><code>{SERVICE.id}</code></a>' in about
    assert "/directory?id=" not in other
    assert "/directory?id=" not in gone


async def test_the_card_of_an_entry_is_the_card_of_that_service(content: Content) -> None:
    """The link from the directory shows this service, and the form keeps it for another language."""
    async with opened(filled(content)) as door:
        _, html = await get(f"{door}/?page=f-card&lang=en&country=RO&service={SERVICE.code}")
        _, hostile = await get(f"{door}/?page=f-card&lang=en&country=RO&service={SERVICES[3].code}")

    assert SERVICE.name in html.split("<aside")[0]
    assert f'<input type="hidden" name="service" value="{SERVICE.code}">' in html
    assert "Not understood" not in html
    assert HOSTILE not in hostile
    assert "&lt;script&gt;" in hostile


async def test_every_part_of_the_list_is_shown(content: Content) -> None:
    """The menu of filters and their values, with some of them set, in a country and without one."""
    marked = "whom=women&speaks=uk&region=1&open_now=1&no_papers=1&no_name=1&access=1"
    async with opened(filled(content)) as door:
        for country in (RO, CountryCode("XZ"), None):
            for part in range(PARTS):
                address = address_of(Place(LIST, EN, country, part=part))
                status, html = await get(f"{door}{address}&{marked}")

                assert status == 200
                assert "Not understood" not in html
                assert "<code>f-list</code>" in html


async def test_without_the_name_of_the_bot_there_is_no_code(content: Content) -> None:
    """The editor is told which setting is missing; what the link opens is seen all the same."""
    async with opened(content) as door:
        _, shown = await get(f"{door}/?page=w-link&part=4&to-lang=ro&to-country=IT&to-page=f-hub")
        _, other = await get(f"{door}/?page=home")

    assert "?start=ro_IT_f-hub" in shown
    assert "BOT_NAME is not set" in shown
    assert "<svg" not in shown
    assert "data-copy" not in shown
    assert "BOT_NAME" not in other
