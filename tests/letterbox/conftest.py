"""A letterbox with a real database; codes are cheap here, so that thousands can be tried."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.sealed import code
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from tests.letterbox.world import World


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with the least memory. What it costs in truth is asserted in tests/sealed."""
    monkeypatch.setattr(code, "MEMORY", 8)
    monkeypatch.setattr(code, "PASSES", 1)


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    yield engine
    await close_engine(engine)


@pytest.fixture
async def world(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> World:
    world = World(engine, monkeypatch)
    await Directory(engine).prepare(lambda: [world.service])
    return world
