"""The staff of a service: the desk as they start it, and somebody who follows its links and fills in its forms."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import aiohttp
from yarl import URL

from bot.content import ROOT

PASSPHRASE: Final = "orbit lantern quiet maple stone"
ADDRESS: Final = re.compile(r"http://127\.0\.0\.1:\d+/start/\S+")


class DeskProcess:
    """`python -m bot desk`, running."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.said = ""

    @property
    def code(self) -> int | None:
        return self._process.returncode

    async def address(self) -> str:
        """The address that opens the page once."""
        assert self._process.stdout is not None
        async with asyncio.timeout(60):
            while not (found := ADDRESS.search(self.said)):
                line = await self._process.stdout.readline()
                assert line, f"it ended: {self.said}"
                self.said += line.decode()
        return found[0]

    async def ends(self, by: signal.Signals) -> int:
        """End it, and wait."""
        self._process.send_signal(by)
        return await self.ended()

    async def ended(self) -> int:
        async with asyncio.timeout(60):
            rest, _ = await self._process.communicate()
        self.said += rest.decode()
        return int(self._process.returncode or 0)


@asynccontextmanager
async def command(folder: Path, *arguments: str, typed: str = "") -> AsyncIterator[DeskProcess]:
    """A command of the desk, with lines that are typed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "desk", *arguments,
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(folder), "TZ": "Europe/Bucharest"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(typed.encode())
    process.stdin.close()
    try:
        yield DeskProcess(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ran(folder: Path, *arguments: str, typed: str = "") -> tuple[int, str]:
    """Exit code and words of a command that ends by itself."""
    async with command(folder, *arguments, typed=typed) as process:
        return await process.ended(), process.said


class _Forms(HTMLParser):
    """The forms of a page: address and hidden fields of each."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((values["action"], {}))
        elif tag == "input" and values.get("type") == "hidden":
            self.forms[-1][1][values["name"]] = values["value"]


class Staff:
    """Looks at the desk as a browser does."""

    def __init__(self, client: aiohttp.ClientSession, start: str) -> None:
        self._client = client
        self._start = URL(start)
        self.html = ""
        self.path = ""

    async def comes_in(self) -> None:
        await self._shown(await self._client.get(self._start))

    async def goes(self, path: str) -> None:
        await self._shown(await self._client.get(self._start.join(URL(path))))

    async def presses(self, action: str, **fields: str | list[str]) -> None:
        """Send the first form with this address on the page."""
        parser = _Forms()
        parser.feed(self.html)
        hidden = next(
            fixed for address, fixed in parser.forms if re.fullmatch(action, address) and _fits(fixed, fields)
        )
        address = next(one for one, fixed in parser.forms if fixed is hidden)
        typed = [
            (name, one) for name, value in fields.items() for one in ([value] if isinstance(value, str) else value)
        ]
        data = aiohttp.FormData([*((name, value) for name, value in hidden.items() if name not in fields), *typed])
        headers = {"Origin": str(self._start.origin())}
        await self._shown(await self._client.post(self._start.join(URL(address)), data=data, headers=headers))

    @property
    def sees(self) -> str:
        """The page as text, in one line."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.html)).split())

    async def _shown(self, response: aiohttp.ClientResponse) -> None:
        self.html, self.path = await response.text(), response.url.path
        response.release()


def _fits(hidden: dict[str, str], fields: dict[str, str | list[str]]) -> bool:
    """Of several forms with one address, the one with the same hidden choice."""
    return all(hidden[name] == fields[name] for name in ("form", "note") if name in hidden and name in fields)


@asynccontextmanager
async def staff(start: str) -> AsyncIterator[Staff]:
    """Somebody who has opened the address of the start."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as client:
        someone = Staff(client, start)
        await someone.comes_in()
        yield someone
