"""A real Redis of our own, on a free port, without persistence unless a test asks for it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from tests import needs

NO_DISK = ("--save", "", "--appendonly", "no")


class RedisServer:
    """Can be stopped and started again at the same address, as after a power cut: what it knew is gone."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._folder = folder
        self._options = options
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start, and wait until it answers."""
        self._process = await asyncio.create_subprocess_exec(
            needs.redis(), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder), *self._options,
            stdout=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        async with asyncio.timeout(10), Redis.from_url(self.url) as client:
            while True:
                try:
                    await client.ping()
                except RedisError:
                    await asyncio.sleep(0.02)
                else:
                    return

    async def stop(self) -> None:
        """Stop at once."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def redis_server(folder: Path, *options: str) -> AsyncIterator[RedisServer]:
    """A running Redis; `options` replace those that keep it off the disk."""
    server = RedisServer(folder, *(options or NO_DISK))
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
