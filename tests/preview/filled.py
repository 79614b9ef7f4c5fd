"""A directory of invented services, hostile facts of one country, and an open door before them."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from html import unescape
from typing import Final

import aiohttp
from aiohttp import web

from bot.content import Content
from bot.preview.app import preview_app
from bot.preview.report import Report
from bot.turns import Turns
from flows.country import Country
from flows.ids import CountryCode, Day
from flows.service import Channel, Contact, Recognition, Service, ServiceId
from flows.services import Directory

TODAY: Final = "2026-11-24"
HOSTILE: Final = "\"'><script>alert(1)</script>" + "x" * 120
"""Markup that must stay text, and a word longer than a small screen."""
RO: Final = CountryCode("RO")
IT: Final = CountryCode("IT")


def made_up(number: int, **fields: object) -> Service:
    """An entry of an invented organisation."""
    usual: dict[str, object] = {
        "country": RO,
        "kind": "service",
        "name": f"Service {number}",
        "operator": "Organisation A",
        "summary": "Case workers who speak several languages.",
    }
    return Service(id=ServiceId(f"ro-pr-{number}"), **{**usual, **fields})  # type: ignore[arg-type]  # as given


PHONE = Contact(Channel.PHONE, "021 312 3456", "+40213123456", "daytime")
ENDED = Recognition("licensed", "Licensing body A", valid_until=Day("2026-11-23"))
FILLING = tuple(made_up(number) for number in range(100, 220))
SERVICES = (
    made_up(1, contacts=(PHONE,), languages=("ro", "uk"), regions=("Iași",), sources=("https://example.org/about",)),
    made_up(2, name="Șerviciul Łódź", operator="Organisation B", recognition=ENDED),
    made_up(3, country=IT, kind="hotline", name="Line C", summary="Answers at night."),
    made_up(4, name=HOSTILE, summary=HOSTILE, sources=(f"https://example.org/{HOSTILE}", "javascript:alert(1)")),
    *FILLING,
)


def with_hostile_facts(country: Country) -> Country:
    """A country in which everything that is prose or an address attacks the page."""
    facts = country.facts
    sources = tuple(
        one.model_copy(update={"title": HOSTILE, "publisher": HOSTILE, "url": f"https://example.org/{HOSTILE}"})
        for one in facts.sources
    )
    period = facts.reflection_period.model_copy(update={"summary": HOSTILE, "notes": HOSTILE, "granted_by": HOSTILE})
    update = {"scope_note": HOSTILE, "sources": sources, "reflection_period": period}
    return replace(country, facts=facts.model_copy(update=update))


def with_gaps(country: Country) -> Country:
    """A country with one value of each kind, whatever its file says today, and one field that sources dispute."""
    update = {
        "length_days": 90,
        "length_text": "up to 90 days",
        "granted_by": "unknown",
        "trigger": "none",
        "recent_change": "null",
        "granted_by_kind": (),
        "confidence": "high",
        "field_confidence": {"length_text": "medium"},
        "disputed": ("length_text",),
    }
    period = country.facts.reflection_period.model_copy(update=update)
    return replace(country, facts=country.facts.model_copy(update={"reflection_period": period}))


def filled(content: Content) -> Content:
    """The real facts, with gaps in Romania's and hostile ones in Italy's, and a made-up directory."""
    atlas = content.atlas
    countries = {
        **atlas.countries,
        RO: with_gaps(atlas.countries[RO]),
        IT: with_hostile_facts(atlas.countries[IT]),
    }
    return replace(content, atlas=replace(atlas, countries=countries, directory=Directory(SERVICES)))


@asynccontextmanager
async def opened(content: Content, today: str = TODAY) -> AsyncIterator[str]:
    """The address of an open door before this content, on this day."""
    app = preview_app(Turns(content, lambda: TODAY), Report(is_whole=True), lambda: today)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def get(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as client, client.get(address) as response:
        return response.status, await response.text()


def seen(html: str) -> str:
    """The page as text, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html.replace("<wbr>", ""))).split())
