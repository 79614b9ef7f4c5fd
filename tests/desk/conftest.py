"""A service with its key, an exchange with notes for it, and Chromium."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from bot import clock
from bot.sealed.key_file import write_key_file
from bot.sealed.keys import ServiceKeys, make_keys
from flows.ids import Day
from tests.desk.place import OTHER, SERVICE, Person, Place, exchange
from tests.desk.staff import PASSPHRASE
from tests.preview.conftest import browser, page

__all__ = ("browser", "page")

Opened = Callable[..., AbstractAsyncContextManager[tuple[Place, list[Person]]]]


@pytest.fixture
def keys() -> ServiceKeys:
    return make_keys(SERVICE, Day(clock.today()))


@pytest.fixture
def key_file(tmp_path: Path, keys: ServiceKeys) -> Path:
    """The private file, as `desk keygen` writes it."""
    path = tmp_path / f"{SERVICE}.key"
    write_key_file(path, keys, PASSPHRASE)
    return path


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: ServiceKeys) -> Opened:
    """An exchange with these notes, each given by its code and what is special about it."""
    both = {SERVICE: keys, OTHER: make_keys(OTHER, Day(clock.today()))}

    def at(*notes: dict[str, Any]) -> AbstractAsyncContextManager[tuple[Place, list[Person]]]:
        return exchange(tmp_path, monkeypatch, both, *notes)

    return at
