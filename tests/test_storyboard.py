"""All words of a language, compared once: a change of words shows as a change of this document."""

from pathlib import Path

import pytest

from bot.content import Content, read_languages
from bot.storyboard import storyboard_of

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("code", read_languages())
def test_the_storyboard_is_as_it_was_read(content: Content, code: str, request: pytest.FixtureRequest) -> None:
    """`make update-goldens` writes it anew; the difference is what a reviewer reads."""
    golden = GOLDENS / f"storyboard-{code}.md"
    made = storyboard_of(content, code, "2026-11-24")
    if request.config.getoption("--update"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(made, "utf-8")

    assert made == golden.read_text("utf-8"), "run `make update-goldens` and read the difference"
