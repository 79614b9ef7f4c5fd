"""What every test may ask for."""

import pytest
from hypothesis import settings

from bot.checking import sound_content
from bot.content import Content
from tests import needs

settings.register_profile("waymark", deadline=None)
settings.load_profile("waymark")
"""How long an example takes depends on what else the machine does."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites goldens instead of comparing with them."""
    parser.addoption("--update", action="store_true", help="rewrite the goldens")


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content, read once."""
    return sound_content("2026-11-24")


@pytest.fixture(scope="session")
def typesetting() -> None:
    """What can only be seen where type can be set."""
    needs.typesetting()
