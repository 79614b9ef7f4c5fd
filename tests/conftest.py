"""What every test may ask for."""

import pytest

from bot.content import Content, read_content


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content, read once."""
    return read_content()
