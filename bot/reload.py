"""Content taken live: read anew when it is asked for, checked first, and swapped between two turns."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.content import Content
from bot.errors import NotHandedOver, PackRefused, WrongSetting
from bot.log import log_event, log_trouble
from bot.turns import Turns
from flows.errors import BrokenContent
from flows.finding import Finding


class Reload:
    """Set `asked`, and the content is read anew. `refused` are the findings because of which it was not taken."""

    def __init__(self, read: Callable[[], Awaitable[Content]]) -> None:
        self._read = read
        self._news: list[asyncio.Event] = []
        self.asked = asyncio.Event()
        self.refused: tuple[Finding, ...] = ()

    def news(self) -> asyncio.Event:
        """An event of its own for whoever has something to do whenever other content was taken."""
        event = asyncio.Event()
        self._news.append(event)
        return event

    async def keep(self, turns: Turns) -> None:
        """Do what is asked for, until the end. What is asked for meanwhile is done afterwards, once."""
        while True:
            await self.asked.wait()
            self.asked.clear()
            try:
                await self._once(turns)
            except Exception as surprise:  # noqa: BLE001  # whatever it was, the conversation and the next reading go on
                log_trouble("content.failed", kind=type(surprise).__name__)

    async def _once(self, turns: Turns) -> None:
        """Take what is there now; with findings, nothing changes."""
        try:
            content = await self._read()
        except BrokenContent as broken:
            self._keep_to_the_old(broken.findings)
            return
        except WrongSetting as refusal:
            self._keep_to_the_old((Finding("locales", "file", "unreviewed", str(refusal)),))
            return
        except (NotHandedOver, PackRefused) as failure:
            log_trouble("content.failed", kind=type(failure).__name__)
            return
        turns.renew(content)
        self.refused = ()
        log_event("content.renewed", count=len(content.pages))
        for event in self._news:
            event.set()

    def _keep_to_the_old(self, findings: tuple[Finding, ...]) -> None:
        self.refused = findings
        log_trouble("content.kept", count=len(findings), file=findings[0].file, kind=findings[0].rule)
