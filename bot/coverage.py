"""How much of the guide each language says, and in what state: counts of pages by language, topic and state."""

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath

from bot.content import Content
from flows.ids import LanguageCode, PageId
from flows.standing import Standing

Coverage = Mapping[LanguageCode, Mapping[str, Counter[Standing]]]


def coverage(content: Content, today: str) -> Coverage:
    """Language -> topic -> how many of its pages are in each state on a day."""
    shelf = content.atlas.shelf
    table: dict[LanguageCode, dict[str, Counter[Standing]]] = {}
    for language in content.catalogues:
        topics = table.setdefault(language, {})
        for page in content.pages:
            topics.setdefault(topic_of(page.file), Counter())[shelf.of(page.id, language, today)] += 1
    return table


def topic_of(file: str) -> str:
    """The topic of a page or message: the name of its file."""
    return PurePath(file).stem


def pages_in(content: Content, language: LanguageCode, standing: Standing, today: str) -> tuple[PageId, ...]:
    """The pages that are in a state in a language."""
    shelf = content.atlas.shelf
    return tuple(page.id for page in content.pages if shelf.of(page.id, language, today) is standing)
