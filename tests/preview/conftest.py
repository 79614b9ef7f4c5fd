"""The browser door on a free port, and Chromium in front of it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright

from bot.content import Content
from bot.preview.app import preview_app
from bot.preview.report import Report
from bot.turns import Turns
from tests.needs import chromium

TODAY = "2026-11-24"
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
"""Chromium as root, without calls of its own to the outside."""


@pytest.fixture
async def door(content: Content) -> AsyncIterator[str]:
    """The address of an open door."""
    turns = Turns(content, lambda: TODAY, "waymark_bot")
    runner = web.AppRunner(preview_app(turns, Report(is_whole=True)), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        yield browser
        await browser.close()


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A window whose scripts must not fail and which asks nothing of any other host."""
    context = await browser.new_context(viewport={"width": 1280, "height": 900})
    page = await context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    page.on("request", lambda call: faults.append(call.url) if "://127.0.0.1" not in call.url else None)
    yield page
    await context.close()
    assert [fault for fault in faults if not fault.startswith("data:")] == []
