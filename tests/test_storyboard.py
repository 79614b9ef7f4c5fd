"""All words of a language, compared once: a change of words shows as a change of this document."""

from pathlib import Path

import pytest

from bot.content import Content, read_languages
from bot.storyboard import storyboard_of, storyboard_of_country

GOLDENS = Path(__file__).parent / "goldens"


COUNTRIES = ("GB", "GE", "NG")
"""One of which much is known, one of which little is, and one outside Europe."""


def test_the_storyboard_is_as_it_was_read(content: Content, request: pytest.FixtureRequest) -> None:
    """`make update-goldens` writes it anew; the difference is what a reviewer reads."""
    compare("storyboard-en.md", storyboard_of(content, "en", "2026-11-24"), request)


@pytest.mark.parametrize("code", read_languages())
def test_every_language_has_its_storyboard(content: Content, code: str) -> None:
    """With each page, for those who review words."""
    document = storyboard_of(content, code, "2026-11-24")

    assert all(f"### {page.id}\n" in document for page in content.pages)


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_the_pages_say_about_a_country_is_as_it_was_read(
    content: Content, country: str, request: pytest.FixtureRequest
) -> None:
    """A change of a fact or of the words around it shows here, as a person would see it."""
    compare(f"country-{country.lower()}-en.md", storyboard_of_country(content, "en", country, "2026-11-24"), request)


def compare(name: str, made: str, request: pytest.FixtureRequest) -> None:
    golden = GOLDENS / name
    if request.config.getoption("--update"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(made, "utf-8")

    assert made == golden.read_text("utf-8"), "run `make update-goldens` and read the difference"
