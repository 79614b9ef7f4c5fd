"""`deploy/redis.conf` in a real Redis: enough for the bot, nothing on disk, and nothing told to who asks."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import yaml
from redis.asyncio import Redis
from redis.exceptions import NoPermissionError, RedisError

from bot.content import ROOT
from tests import needs
from tests.botapi.server import BotApiServer
from tests.deploy.beside import until
from tests.process import running

CONFIGURATION = "/etc/redis.conf"
FORBIDDEN = (
    "SAVE", "BGSAVE", "BGREWRITEAOF", "CONFIG SET save 1", "SHUTDOWN", "MONITOR", "SLOWLOG GET",
    "REPLICAOF 127.0.0.1 1", "CLIENT LIST", "ACL LIST", "KEYS *", "MODULE LIST", "SYNC", "LATENCY LATEST",
)  # fmt: skip
"""Whatever writes to disk, copies to others, or shows what others do."""


class Started:
    """A Redis that runs."""

    def __init__(self, address: str, client: Redis) -> None:
        self.url = f"unix://{address}"
        self.client = client
        self.said = ""


@asynccontextmanager
async def redis(folder: Path, *rest: str) -> AsyncIterator[Started]:
    """With our settings, in an empty folder, at a socket instead of a port."""
    address = folder.parent / "redis.socket"
    own = ("--port", "0", "--unixsocket", str(address))
    process = await asyncio.create_subprocess_exec(
        needs.redis(), str(ROOT / "deploy/redis.conf"), *rest, *own,
        cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    started = Started(str(address), Redis.from_url(f"unix://{address}"))
    try:
        await until(lambda: answers(started.client))
        yield started
    finally:
        await started.client.aclose()
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        said, _ = await process.communicate()
        started.said = said.decode()


def in_compose() -> list[str]:
    """What compose.yaml says after the name of the settings file."""
    words = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["state"]["command"]
    program, configuration, *rest = map(str, words)
    assert (program, configuration) == ("redis-server", CONFIGURATION)
    return rest


async def answers(client: Redis) -> bool:
    """Whether it can be asked already."""
    try:
        return bool(await client.ping())
    except RedisError:
        return False


async def held(client: Redis) -> str:
    """Everything that it holds, as text."""
    found = [(key, await client.type(key)) async for key in client.scan_iter()]
    hashes = [await client.hgetall(key) for key, kind in found if kind == b"hash"]
    return f"{found} {hashes}"


async def until_held(client: Redis, words: str) -> None:
    """A screen is remembered beside the answer, a moment after it is seen."""

    async def is_held() -> bool:
        return words in await held(client)

    await until(is_held)


async def test_the_bot_needs_no_more_rights(server: BotApiServer, tmp_path: Path) -> None:
    """As in the container, screens are remembered, and forgotten at the end; nothing is refused on the way."""
    person = server.person()
    (tmp_path / "redis").mkdir()
    async with redis(tmp_path / "redis", *in_compose()) as state, running(server, tmp_path, STATE_URL=state.url) as bot:
        await bot.until("bot.started")
        await person.sends("/start en_RO_home")
        await until_held(state.client, str(person.id))
        code = await bot.ends(by=signal.SIGTERM)
        after = await held(state.client)

    assert code == 0
    assert person.chat.messages == {}
    assert "state." not in bot.said
    assert str(person.id) not in after


async def test_nothing_reaches_the_disk(server: BotApiServer, tmp_path: Path) -> None:
    """Ended while screens are open, it leaves an empty folder and no word about anybody."""
    person = server.person()
    (tmp_path / "redis").mkdir()
    async with redis(tmp_path / "redis") as state, running(server, tmp_path, STATE_URL=state.url) as bot:
        await bot.until("bot.started")
        await person.sends("/start en_RO_home")
        await until_held(state.client, str(person.id))
        await bot.ends(by=signal.SIGKILL)
        told = f"{await state.client.config_get('save')} {await state.client.config_get('appendonly')}"

    assert told == "{'save': ''} {'appendonly': 'no'}"
    assert list((tmp_path / "redis").iterdir()) == []
    assert str(person.id) not in state.said
    assert "ready to accept" not in state.said.lower()  # only warnings are written


@pytest.mark.parametrize("command", FORBIDDEN)
async def test_a_client_can_neither_save_nor_watch(tmp_path: Path, command: str) -> None:
    """Who reaches the port could else have it write what it holds, or send it elsewhere."""
    (tmp_path / "redis").mkdir()
    async with redis(tmp_path / "redis") as state:
        with pytest.raises(NoPermissionError):
            await state.client.execute_command(*command.split())  # type: ignore[no-untyped-call]  # so it is in redis
