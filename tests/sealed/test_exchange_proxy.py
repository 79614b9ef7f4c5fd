"""The example of the operator's guide in a real Caddy: what a desk signs arrives as it was signed."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.content import ROOT
from bot.exchange.client import Exchange
from bot.exchange.errors import ExchangeAway
from tests.deploy.beside import until
from tests.deploy.test_proxy import free_port
from tests.sealed.exchange_place import FIRST, exchange

GUIDE = (ROOT / "docs/operators.md").read_text("utf-8")


@pytest.fixture
def url(tmp_path: Path) -> str:
    """SQLite alone: what is claimed here does not depend on the database."""
    return f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"


@asynccontextmanager
async def caddy(folder: Path, upstream: int) -> AsyncIterator[str]:
    """The example as it stands in the guide, without TLS: a certificate needs a public name."""
    program = shutil.which("caddy")
    if program is None:
        pytest.skip("Caddy is not on this machine; Debian's package caddy has it")
    (example,) = re.findall(r"```\n(desk\.guide\.example\.org \{.*?)```", GUIDE, re.DOTALL)
    address = f"http://127.0.0.1:{free_port()}"
    file = folder / "Caddyfile"
    site = example.replace("desk.guide.example.org", address).replace("127.0.0.1:8090", f"127.0.0.1:{upstream}")
    file.write_text("{\n\tadmin off\n}\n" + site, "utf-8")
    process = await asyncio.create_subprocess_exec(
        program, "run", "--adapter", "caddyfile", "--config", str(file),
        env=os.environ | {"XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip

    async def answers() -> bool:
        return await status(address) == 404

    try:
        await until(answers)
        yield address
    finally:
        process.kill()
        await process.wait()


async def status(url: str, **headers: str) -> int:
    """What it answers; 0 while it does not."""
    try:
        async with aiohttp.ClientSession() as client, client.get(url, headers=headers) as answer:
            return answer.status
    except aiohttp.ClientError:
        return 0


async def test_a_desk_behind_the_proxy_of_the_guide(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Name, path and body come through; nothing else does, and no request that was signed for another guide."""
    async with exchange(engine, monkeypatch) as place, caddy(tmp_path, place.port) as address:
        note = await place.waits()
        await place.released(note)
        desk = Exchange(address, place.keys[FIRST])

        assert await desk.notes() == (note,)
        assert await desk.opened(note.ticket)
        assert await status(f"{address}/exchange/1/notes") == 401
        assert await status(f"{address}/exchange/1/notes", Host="other.example.org") != 401
        assert [await status(f"{address}{path}") for path in ("/", "/healthz", "/exchange")] == [404] * 3
        with pytest.raises(ExchangeAway):
            await desk.answer(note.ticket, bytes(5000))
