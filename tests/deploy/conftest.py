"""An installed program on a tree that nobody can write to, and a data folder beside it."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.botapi.server import BotApiServer
from tests.deploy.confined import IS_ROOT, Place, user
from tests.deploy.installed import Installed, install, uninstall


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


@pytest.fixture(scope="session")
def installed() -> Iterator[Installed]:
    """Not below pytest's own folder, which other users cannot enter."""
    folder = Path(tempfile.mkdtemp(prefix="waymark-tree-"))
    folder.chmod(0o755)
    try:
        tree = install(folder)
    except BaseException:
        shutil.rmtree(folder)
        raise
    yield tree
    uninstall(tree)


@pytest.fixture
def place(installed: Installed) -> Iterator[Place]:
    """The program with an empty data folder, which belongs to the user of the image."""
    data = Path(tempfile.mkdtemp(prefix="waymark-data-"))
    if IS_ROOT:
        os.chown(data, user(), user())
    yield Place(installed, data)
    shutil.rmtree(data)
