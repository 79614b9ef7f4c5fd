"""Stories: paths worth promising, one file each, told in pages and not in paragraphs."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.content import Content
from tests.story import Walker, look

FOLDER = Path(__file__).parent / "stories"
STORIES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES.keys())
def test_a_story_goes_as_promised(story: dict[str, Any], content: Content) -> None:
    """Each file says in `claim` what it promises and in `why` to whom."""
    walker = Walker(content, "2026-11-24")

    for number, step in enumerate(story["steps"], start=1):
        take(walker, step)
        where = f"step {number} of {story['claim']!r}:\n{look(walker.view)}"
        assert walker.view.page == step.get("sees", walker.view.page), where
        assert walker.view.country == step.get("country", walker.view.country), where
        assert walker.is_empty is step.get("left", False), where
        if "copies" in step:
            assert list(walker.copies) == step["copies"], where


def take(walker: Walker, step: dict[str, Any]) -> None:
    """One step of a story."""
    known = {"taps", "types", "opens", "commands", "sends", "sees", "country", "left", "copies"}
    assert step.keys() <= known, step
    if "sends" in step:
        walker.sends_media()
    for verb, act in (
        ("taps", walker.taps),
        ("types", walker.types),
        ("opens", walker.opens),
        ("commands", walker.commands),
    ):
        if verb in step:
            act(step[verb])
