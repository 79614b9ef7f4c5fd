"""Facts by country, as editors look at them in the browser door."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.content import ROOT, Content, read_text
from bot.preview.country import country_view, summaries
from bot.preview.lines import lines_of
from flows.country import every_fact
from tests.preview.filled import RO, TODAY, filled, get, opened, seen


@pytest.fixture
async def door(content: Content) -> AsyncIterator[str]:
    """The address of an open door before a made-up directory and facts with gaps and attacks."""
    async with opened(filled(content)) as address:
        yield address


async def test_every_country_shows_every_fact(door: str, content: Content) -> None:
    """An editor who looks for a key finds it, with the anchor to which the panel leads."""
    for code, country in filled(content).atlas.countries.items():
        status, html = await get(f"{door}/country?code={code}")

        text = seen(html)
        assert status == 200
        for key, fact in every_fact(country.facts):
            assert f'id="{key}"' in html
            for name in type(fact).model_fields.keys() - {"id", "sources", "field_confidence", "disputed"}:
                value = getattr(fact, name)
                if isinstance(value, str) and value not in ("unknown", "none", "null"):
                    assert " ".join(value.split()) in text, f"{code} {key}.{name}"


async def test_each_anchor_stands_once(door: str, content: Content) -> None:
    """So a link to a key goes to that key; pages ask for keys that a country need not have."""
    _, html = await get(f"{door}/country?code=RO")

    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert {page.country_key for page in content.pages if page.country_key} <= set(ids)


def test_a_count_tells_answers_from_gaps(content: Content) -> None:
    """`none` is an answer, `unknown` is a gap, and what cannot apply or was left empty is neither."""
    country = filled(content).atlas.countries[RO]
    facts = country.facts
    before = country_view(filled(content).atlas, country, TODAY).summary.count

    def after(**values: object) -> tuple[int, int]:
        period = facts.reflection_period.model_copy(update=values)
        other = replace(country, facts=facts.model_copy(update={"reflection_period": period}))
        count = country_view(filled(content).atlas, other, TODAY).summary.count
        return count.known - before.known, count.total - before.total

    assert facts.reflection_period.granted_by == "unknown"
    assert after(granted_by="An office") == (1, 0)
    assert after(granted_by="none") == (1, 0)
    assert after(granted_by="null") == (0, -1)
    assert after(length_days="unknown") == (-1, 0)


async def test_values_that_say_nothing_are_told_apart(door: str, content: Content) -> None:
    """That nobody has looked, and that there is none, ask different work of an editor."""
    _, html = await get(f"{door}/country?code=RO")

    text = seen(html)
    assert "reflection_period.granted_by not known" in text
    assert "reflection_period.trigger looked for, does not exist certainty high" in text
    assert "reflection_period.recent_change cannot apply" in text
    assert "reflection_period.granted_by_kind left empty" in text
    assert "reflection_period.in_force yes assumed, not written in the file" in text
    assert "reflection_period.length_days 90 certainty high" in text


async def test_a_field_has_its_own_certainty(door: str) -> None:
    """Where the file names one; and a field on which sources disagree says so."""
    _, html = await get(f"{door}/country?code=RO")

    text = seen(html)
    assert re.search(r"length_text up to 90 days certainty medium · line \d+ sources do not agree", text)
    assert re.search(r"length_days 90 certainty high · line \d+ reflection_period", text)


async def test_a_fact_says_where_it_stands(door: str) -> None:
    """File and line are right, so that an editor changes the right one."""
    _, html = await get(f"{door}/country?code=RO")
    file = read_text(ROOT, "flows/countries/ro.toml").splitlines()

    found = re.search(r"flows/countries/ro\.toml:(\d+)", html.split('id="compensation.state_fund"')[1])
    line = re.search(r"hotlines\.1\.name .+? line (\d+)", seen(html))

    assert found
    assert line
    assert file[int(found[1]) - 1] == "[compensation.state_fund]"
    assert file[int(line[1]) - 1].startswith("name = ")
    assert "[[hotlines]]" in file[: int(line[1])][-4:]


def test_lines_follow_lists_inside_lists() -> None:
    """A second item begins its own count of what is below it."""
    text = "a = 1\n[[b]]\nc = 1\n[[b.d]]\ne = 1\n[[b]]\n[[b.d]]\ne = 2\n[f.g]\nh = 3\n"

    lines = lines_of(text)

    assert lines == {
        "a": 1, "b.0": 2, "b.0.c": 3, "b.0.d.0": 4, "b.0.d.0.e": 5, "b.1": 6, "b.1.d.0": 7, "b.1.d.0.e": 8,
        "f.g": 9, "f.g.h": 10,
    }  # fmt: skip


async def test_a_fact_names_the_pages_that_show_it(door: str) -> None:
    """Linked with the country, those of the key above it too: who changes a fact sees what else changes."""
    _, html = await get(f"{door}/country?code=RO")

    assert html.count('<a href="/?page=r-reflect&amp;lang=en&amp;country=RO">r-reflect</a>') == 1
    compensation = html.split('id="compensation"')[1].split('id="non_punishment"')[0]
    assert "page=m-wages" in compensation.split('id="compensation.wages"')[1]
    assert "page=m-abroad" in compensation.split("<article")[0]


def test_facts_past_their_review_are_counted(content: Content) -> None:
    """On the day after, not on the day itself."""
    country = filled(content).atlas.countries[RO]
    day = country.facts.next_review
    facts = sum(1 for _ in every_fact(country.facts))

    assert country_view(filled(content).atlas, country, day).summary.due == 0
    assert country_view(filled(content).atlas, country, "2999-01-01").summary.due == facts
    assert {one.due for one in summaries(filled(content).atlas, TODAY)} == {0}


async def test_facts_past_their_review_are_marked(content: Content) -> None:
    """On the country, on each fact, and in the list of all countries."""
    async with opened(content, "2999-01-01") as address:
        _, one = await get(f"{address}/country?code=RO")
        _, every = await get(f"{address}/country")

    assert seen(one).count("Past its review") == one.count("<article")
    assert seen(every).count("facts past review") == len(filled(content).atlas.countries)


async def test_the_list_leads_to_every_country_with_its_count(door: str, content: Content) -> None:
    """So an editor sees where facts are missing."""
    _, html = await get(f"{door}/country")

    for one in summaries(filled(content).atlas, TODAY):
        card = seen(html.split(f'href="/country?code={one.code}"')[1].split("</li>")[0])
        assert f"known {one.count.known} of {one.count.total}" in card
        assert f"{one.absent} subjects without a fact" in card


async def test_a_code_in_small_letters_is_understood(door: str) -> None:
    """As people type it."""
    status, html = await get(f"{door}/country?code=ro")

    assert status == 200
    assert "<h1>Romania</h1>" in html
