"""Words side by side and the state of all languages, as an editor sees them in the browser door."""

from collections.abc import AsyncIterator
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser

from bot.checking import sound_content
from bot.content import Content
from bot.preview.words import Reader, bars_of
from flows.finding import Finding
from flows.ids import LanguageCode, PageId
from flows.standing import Standing
from locales.catalogue import load_catalogue
from locales.sources import load_sources
from tests.preview.filled import TODAY, get, opened, seen
from tests.test_commands import edit, tree

__all__ = ["tree"]

RO = LanguageCode("ro")
REFLECT = PageId("r-reflect")
OLD, NEW = "    .title = Time to rest and think", "    .title = Time to rest and decide"


@pytest.fixture
def changed(tree: Path) -> Content:
    """The content after a title changed in English."""
    edit(tree / "locales/en/rights.ftl", OLD, NEW)
    return sound_content(TODAY, tree)


def sources(tree: Path) -> object:
    return load_sources(LanguageCode("en"), (tree / "locales/sources.ftl").read_text("utf-8"))


def test_what_changed_since_the_translation_is_shown_word_by_word(changed: Content, tree: Path) -> None:
    """On the page that says it, in each language that was made from it."""
    reader = Reader(changed, sources(tree), (), TODAY)  # type: ignore[arg-type]  # as read

    view = reader.sides(REFLECT, RO)

    assert view is not None
    assert view.standing is Standing.STALE
    row = next(row for row in view.own if row.message == "r-reflect")
    assert row.state == "the English changed"
    parts = {part.name: part.changed for part in row.parts}
    assert parts["title"] == (("=", "Time to rest and "), ("-", "think"), ("+", "decide"))
    assert parts[""] == ()


def test_every_page_has_its_sides_in_every_language(content: Content) -> None:
    """With words on both of them, and only once."""
    for language in content.catalogues:
        reader = Reader(content, {}, (), TODAY)
        for page in content.pages:
            view = reader.sides(page.id, language)

            assert view is not None
            rows = [row.message for row in (*view.own, *view.shared)]
            assert len(set(rows)) == len(rows)
            assert all(part.source and part.words for row in (*view.own, *view.shared) for part in row.parts)


def test_findings_stand_beside_their_message_in_their_language(content: Content) -> None:
    """And nowhere else."""
    finding = Finding("locales/ro/rights.ftl", "r-reflect", "B4", "a sentence of 30 words")
    reader = Reader(content, {}, (finding,), TODAY)

    for language, found in ((RO, (finding,)), (LanguageCode("fr"), ())):
        view = reader.sides(REFLECT, language)
        assert view is not None
        assert [row.findings for row in view.own if row.message == "r-reflect"] == [found]


def test_bars_count_every_page_once(content: Content) -> None:
    """A language has as many pages as the guide."""
    shelf = replace(content.atlas.shelf, standings={RO: {REFLECT: Standing.STALE}})
    bars = {one.code: one for one in bars_of(replace(content, atlas=replace(content.atlas, shelf=shelf)), TODAY)}

    assert {one.whole.total() for one in bars.values()} == {len(content.pages)}
    assert bars[RO].whole[Standing.STALE] == 1
    assert [piece.standing for piece in bars[RO].topics["rights"]] == [Standing.DRAFT, Standing.STALE]
    assert sum(piece.width for piece in bars[RO].topics["rights"]) == pytest.approx(120, abs=0.2)


@pytest.fixture
async def door(content: Content) -> AsyncIterator[str]:
    async with opened(content) as address:
        yield address


async def test_all_languages_lead_to_their_words(door: str) -> None:
    """Names, numbers and a way to each topic."""
    status, html = await get(f"{door}/words")

    assert status == 200
    assert "Romanian ro 136 draft" in seen(html)
    assert 'href="/words?lang=ar&amp;page=danger"' in html


async def test_a_page_in_arabic_is_mirrored_on_its_side_alone(door: str) -> None:
    """The English beside it is not."""
    _, html = await get(f"{door}/words?lang=ar&page=danger")

    assert 'class="words" lang="ar" dir="rtl"' in html
    assert 'class="words" lang="en">' in html
    assert "Nobody has signed this page." in html


@pytest.mark.parametrize("path", ["?page=nothing&lang=ro", "?page=danger&lang=xx", "?lang=ro", "?page=%3Cscript%3E"])
async def test_what_is_not_there_leads_back(door: str, path: str) -> None:
    """In the same look."""
    status, html = await get(f"{door}/words{path}")

    assert status == 404
    assert "Words of all languages" in html
    assert "<script" not in html


@pytest.mark.browser
@pytest.mark.parametrize("path", ["words", "words?lang=ar&page=danger", "words?lang=zh&page=r-reflect"])
@pytest.mark.parametrize("width", [1100, 360])
async def test_the_views_of_words_are_usable_by_everyone(browser: Browser, door: str, path: str, width: int) -> None:
    """No violation of WCAG that axe can find, and nothing wider than a phone but the table that says so."""
    page = await browser.new_page(viewport={"width": width, "height": 800})
    await page.goto(f"{door}/{path}")

    found = await Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    await page.close()


def test_a_message_without_words_says_so(content: Content) -> None:
    """It has no parts of its own yet."""
    words = {**content.catalogues, RO: load_catalogue(RO, {})[0]}
    standings = copy(content.standings)
    assert standings is not None
    standings.catalogues = words

    view = Reader(replace(content, catalogues=words, standings=standings), {}, (), TODAY).sides(REFLECT, RO)

    assert view is not None
    assert {row.state for row in view.own} == {"not translated"}
    assert {part.words for row in view.own for part in row.parts} == {""}


@pytest.mark.browser
async def test_a_line_in_the_readers_own_language_runs_its_own_way(
    browser: Browser, changed: Content, tree: Path
) -> None:
    """On a page that stands in English, as Telegram shows it: each paragraph by its first letter."""
    async with opened(changed) as address:
        page = await browser.new_page()
        await page.goto(f"{address}/?page=r-reflect&lang=ar&country=RO")
        directions = await page.eval_on_selector_all(
            ".bubble p", "all => all.map(one => getComputedStyle(one).direction)"
        )
        spoken = await page.locator("#screen").get_attribute("lang")
        await page.close()

    assert directions[:2] == ["rtl", "ltr"]
    assert spoken == "en"
