"""One reviewable document of all pages in a language: words, ways on, and a diagram of each topic."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath

from bot.content import Content
from flows.atlas import Atlas, split_target
from flows.card import CARD
from flows.ids import CountryCode, LanguageCode
from flows.page import Page
from flows.place import Place
from flows.screen import screen
from flows.standing import Standing
from flows.survey import plain_places
from locales.catalogue import Catalogue
from locales.localiser import Localiser
from locales.say import country_name


def storyboard_of(content: Content, language: str, today: str) -> str:
    """Markdown for people who review words, not code: every page with no country chosen."""
    code = LanguageCode(language)
    catalogue = content.catalogues[code]
    return "\n".join(_lines(content, catalogue, today)) + "\n"


def storyboard_of_country(content: Content, language: str, country: str, today: str) -> str:
    """Markdown of what the pages say about one country: its law, its numbers, its services with their cards."""
    code, place = LanguageCode(language), CountryCode(country)
    catalogue = content.catalogues[code]
    return "\n".join(_lines_of(content, catalogue, place, today)) + "\n"


def _lines_of(content: Content, catalogue: Catalogue, country: CountryCode, today: str) -> Iterator[str]:
    localiser = Localiser({catalogue.language: catalogue}, content.lines)
    yield f"# {country_name(catalogue, country)}: what the pages say ({catalogue.language})"
    for page in sorted(content.pages, key=lambda page: page.code):
        if page.country_key:
            yield from ("", f"## {page.id}")
            for place in plain_places(page, catalogue.language, country):
                yield from _screen(content.atlas, localiser, place, today)
    for service in content.atlas.directory.of(country, today):
        yield from ("", f"## Card: {service.id}")
        card = Place(CARD, catalogue.language, country, service=service.code)
        yield from _screen(content.atlas, localiser, card, today)


def _lines(content: Content, catalogue: Catalogue, today: str) -> Iterator[str]:
    name = catalogue.locale.get_display_name(catalogue.language) or catalogue.language
    yield f"# Storyboard: {name} ({catalogue.language})"
    yield ""
    yield f"{len(content.pages)} pages. Each is shown as a person sees it, with the buttons that lead on."
    by_topic = groupby(sorted(content.pages, key=lambda page: page.code), key=lambda page: PurePath(page.file).stem)
    for topic, pages in by_topic:
        listed = tuple(pages)
        yield from ("", f"## {topic.capitalize()}", "", *_diagram(listed))
        for page in listed:
            yield from _page(content, catalogue, page, today)


def _diagram(pages: tuple[Page, ...]) -> Iterator[str]:
    yield "```mermaid"
    yield "flowchart LR"
    for page in pages:
        for choice, target in page.choices.items():
            yield f'    {page.id}["{page.id}"] -->|{choice}| {_node(target)}'
    yield "```"


def _node(target: str) -> str:
    return f'to-{target[1:]}(["{target[1:]}"])' if target.startswith("@") else f'{split_target(target)[0]}["{target}"]'


def _page(content: Content, catalogue: Catalogue, page: Page, today: str) -> Iterator[str]:
    yield from ("", f"### {page.id}", "")
    standing = content.atlas.shelf.of(page.id, catalogue.language, today)
    yield f"`D{page.code}` · {page.kind} · for the {page.audience} · {standing}"
    if standing is Standing.ABSENT:
        return
    if page.warning:
        yield f"Opens only behind a warning: {catalogue.words(f'theme-{page.warning}')}."
    localiser = Localiser({catalogue.language: catalogue}, content.lines)
    for place in plain_places(page, catalogue.language):
        yield from _screen(content.atlas, localiser, place, today)
    if page.missing:
        country = country_name(catalogue, next(iter(content.atlas.countries)))
        yield from ("", f"When the fact is not known: {catalogue.words(page.missing, args={'country': country})}")
    for choice, target in page.choices.items():
        yield f"- {catalogue.words(page.id, choice)} → {_link(target)}"


def _screen(atlas: Atlas, localiser: Localiser, place: Place, today: str) -> Iterator[str]:
    texts = (shown.text for shown in localiser.render_all(screen(atlas, place, today), place.language))
    # Screens that differ only in their buttons are read once.
    for text in dict.fromkeys(texts):
        yield ""
        yield from (f"> {line}".rstrip() for line in text.split("\n"))
        yield ""


def _link(target: str) -> str:
    if target.startswith("@"):
        return f"*{target[1:]}*"
    goal = split_target(target)[0]
    return f"[{goal}](#{goal})"
