"""Findings come to the browser door when they are there; until then it says so."""

import asyncio

from aiohttp import web

from bot.content import Content
from bot.preview.app import preview_app
from bot.preview.report import Report, findings_in
from bot.turns import Turns
from flows.finding import Finding
from tests.preview.filled import TODAY, get

FOUND = (
    b'[{"rule": "B4", "file": "locales/en/start.ftl", "line": 3, "place": "hello", "page": "hello", "language": "en", '
    b'"text": "a sentence of 30 words", "why": "Why so.", "mend": "Mend it."}]'
)


async def said(content: Content, report: Report) -> str:
    """The page `hello` as an editor sees it beside this report."""
    runner = web.AppRunner(preview_app(Turns(content, lambda: TODAY), report), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    _, html = await get(f"http://127.0.0.1:{runner.addresses[0][1]}/?page=hello&lang=en")
    await runner.cleanup()
    return html


async def test_the_door_says_that_findings_are_still_looked_for(content: Content) -> None:
    """None would be untrue as long as nobody knows."""
    assert "Still being looked for" in await said(content, Report())
    assert "None on this page." in await said(content, Report(is_whole=True))
    assert "a sentence of 30 words" in await said(content, Report(findings_in(FOUND), is_whole=True))


async def test_what_keeps_content_from_sight_stands_on_every_page(content: Content) -> None:
    """An editor who saved and sees the old words has to learn why."""
    html = await said(content, Report(is_whole=True, refused=lambda: (Finding("a.toml", "b", "c", "leads nowhere"),)))

    assert "Not shown yet" in html
    assert "leads nowhere" in html
    assert "Not shown yet" not in await said(content, Report())


async def test_the_findings_are_those_of_check() -> None:
    """What is shipped has none; the whole way through the process is gone."""
    report = Report(findings=(Finding("a", "b", "c", "d"),))

    await report.look()

    assert report == Report(is_whole=True)


async def test_a_door_that_closes_ends_the_look() -> None:
    """No process is left behind."""
    looking = asyncio.create_task(Report().look())
    await asyncio.sleep(0.2)
    looking.cancel()

    (ended,) = await asyncio.gather(looking, return_exceptions=True)

    assert isinstance(ended, asyncio.CancelledError)
