"""What every test may ask for."""

import pytest

from bot.content import Content, read_content


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites goldens instead of comparing with them."""
    parser.addoption("--update", action="store_true", help="rewrite the goldens")


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content, read once."""
    return read_content()
