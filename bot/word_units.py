"""Every text of a language with what helps to translate it: its page, its limit, legal terms, a way to see it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from bot.content import ROOT, Content, read_content, read_text
from bot.errors import ShellError
from bot.preview.address import address_of
from flows.ids import LanguageCode, PageId, page_of
from flows.place import Place
from flows.survey import Survey
from flows.text import Text
from locales.exchange.units import About, Unit, units_of
from locales.rules import Glossary, Measures, load_glossary, load_rules

SOURCE: Final = LanguageCode("en")
INTERFACE: Final = "interface"
"""What stands for the page of words that are on no page of their own."""
CHILDREN: Final = "children"
NO_DAY: Final = "0001-01-01"
"""Which buttons there are does not hang on the day."""


def language_of(code: str, root: Path = ROOT) -> LanguageCode:
    """The language of a code, listed in languages.toml or not; ShellError says which have a folder of words."""
    folders = {path.parent.name for path in (root / "locales").glob("*/*.ftl")} - {SOURCE}
    if code not in folders:
        raise ShellError(f"--lang: {code!r} is no language to translate into; those are {', '.join(sorted(folders))}")
    return LanguageCode(code)


def words_of(code: LanguageCode, root: Path = ROOT) -> Mapping[str, str]:
    """The Fluent files of a language by their name without ending, with the line ends that they have."""
    return {path.stem: path.read_bytes().decode("utf-8") for path in sorted((root / f"locales/{code}").glob("*.ftl"))}


def units(code: LanguageCode, browser: str, state_of: Callable[[str], str], root: Path = ROOT) -> tuple[Unit, ...]:
    """Every text to translate. `browser` is host and port of the browser door; `state_of` says how far a message is."""
    content = read_content(root)
    rules, _ = load_rules("", read_text(root, f"locales/{code}/rules.toml"))
    about = About(
        page_of=lambda message: page_of(message, content.atlas.pages) or INTERFACE,
        limit_of=_limits(content, rules.measures) if rules else lambda _message, _attribute: "",
        link_of=lambda page: _link(browser, code, page),
        state_of=state_of,
        glossaries=(_glossary(SOURCE, root), _glossary(code, root)),
    )
    return units_of(words_of(SOURCE, root), words_of(code, root), about)


def _glossary(code: LanguageCode, root: Path) -> Glossary | None:
    return load_glossary("", read_text(root, f"locales/{code}/glossary.toml"))[0]


def _limits(content: Content, measures: Measures) -> Callable[[str, str], str]:
    """What the language allows: characters of a button, or of a page as it is shown (B19, B21, B44)."""
    labels, pages = _labels(content), content.atlas.pages

    def limit_of(message: str, attribute: str) -> str:
        if (message, attribute) in labels:
            return f"{measures.label}"
        page = pages.get(PageId(message))
        if page is None:
            return ""
        return f"{measures.child_page if page.owner == CHILDREN else measures.page} for the page"

    return limit_of


def _labels(content: Content) -> frozenset[tuple[str, str]]:
    """The words that stand on some button."""
    survey = Survey(content.atlas, NO_DAY)
    screens = (shown for page in content.atlas.pages.values() for shown in survey.of(page))
    options = (option for shown in screens for option in (*shown.options, *shown.always, *shown.row))
    return frozenset((one.label.message, one.label.attribute) for one in options if isinstance(one.label, Text))


def _link(browser: str, code: LanguageCode, page: str) -> str:
    """Where the page is seen in the browser door; words that stand everywhere have no page to see."""
    return "" if page == INTERFACE else f"http://{browser}{address_of(Place(PageId(page), code))}"
