"""`deploy/Caddyfile` in a real Caddy, in front of two real processes."""

import asyncio
import os
import shutil
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.content import ROOT
from tests.botapi.server import BotApiServer
from tests.deploy.beside import SECRET, address, hooked, sees, taps, until

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Proxy:
    """A running Caddy."""

    def __init__(self, address: str, process: asyncio.subprocess.Process) -> None:
        self.address = address
        self._process = process

    async def ends(self) -> str:
        """End it; returns everything it said."""
        self._process.send_signal(signal.SIGTERM)
        said, _ = await self._process.communicate()
        return said.decode()

    async def status(self, path: str, *, post: bool = False) -> int:
        """What it answers; 0 while it does not."""
        method, headers = ("POST" if post else "GET"), {HEADER: SECRET} if post else {}
        try:
            url = f"{self.address}{path}"
            async with aiohttp.ClientSession() as client, client.request(method, url, headers=headers) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0

    async def until(self, path: str, status: int, *, post: bool = False) -> None:
        """Wait for an answer."""

        async def answered() -> bool:
            return await self.status(path, post=post) == status

        await until(answered)


@asynccontextmanager
async def caddy(folder: Path, *upstreams: str) -> AsyncIterator[Proxy]:
    """The file as it is, without TLS: a certificate needs a public name."""
    program = shutil.which("caddy")
    if program is None:
        pytest.skip("Caddy is not on this machine; Debian's package caddy has it")
    address = f"http://127.0.0.1:{free_port()}"
    settings = {"PUBLIC_HOST": address, "UPSTREAMS": " ".join(upstreams)}
    process = await asyncio.create_subprocess_exec(
        program, "run", "--adapter", "caddyfile", "--config", str(ROOT / "deploy/Caddyfile"),
        env=os.environ | settings | {"XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    proxy = Proxy(address, process)
    try:
        await proxy.until("/", 404)
        yield proxy
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def free_port() -> int:
    """A port that nobody has taken."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_two_processes_behind_one_address(server: BotApiServer, tmp_path: Path) -> None:
    """One ends, as at an update, and the next tap is answered by the other."""
    person = server.person()
    one, two = hooked(server, tmp_path), hooked(server, tmp_path)
    async with one as first, two as second, caddy(tmp_path, await address(first), await address(second)) as proxy:
        await proxy.until("/telegram", 200, post=True)
        server.waiting.behind.append(f"{proxy.address}/telegram")
        await person.sends("/start en_RO_home")
        await first.ends(by=signal.SIGTERM)
        await person.sends("/start en_RO_home")
        await taps(server, person, "Danger now")
        await sees(server, person, "112")
        await second.ends(by=signal.SIGTERM)
        said = await proxy.ends()

    assert server.waiting.delivered.count(200) >= 3
    assert str(person.id) not in said


async def test_it_shows_the_webhook_and_nothing_else(server: BotApiServer, tmp_path: Path) -> None:
    """Health and readiness are for the machine; who asks from outside learns nothing."""
    async with (
        hooked(server, tmp_path) as bot,
        caddy(tmp_path, await address(bot)) as proxy,
    ):
        await proxy.until("/telegram", 200, post=True)

        assert await proxy.status("/telegram") == 401
        assert [await proxy.status(path) for path in ("/healthz", "/readyz", "/", "/telegram/x")] == [404] * 4


async def test_its_log_never_holds_the_secret(tmp_path: Path) -> None:
    """A report of a request that failed would print its headers."""
    async with caddy(tmp_path, f"127.0.0.1:{free_port()}") as proxy:
        failed = await proxy.status("/telegram", post=True)
        said = await proxy.ends()

    assert failed in (502, 503)
    assert SECRET not in said
