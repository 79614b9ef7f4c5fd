"""The guide in every language: all buttons are pressed; nothing stays English, leads nowhere or is too long."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.content import ROOT, Content, read_languages
from bot.turns import Turns
from bot.view import Context, View
from flows.callback import LIMIT
from flows.ids import CountryCode, Day, LanguageCode, PageId
from flows.note_page import CALL, NOTED, missing
from flows.note_survey import taking_notes
from flows.page import Kind
from flows.place import Place
from locales.measures import length, sentences
from locales.rules import load_rules

TODAY = "2026-11-24"
ENGLISH = LanguageCode("en")
START = "en_RO_hello"
MESSAGE = 4096
"""Characters of a message (Bot API reference)."""
NAMES_ALONE = ("lang", "country", "w-link", "w-pocket")
"""Pages whose buttons are names of languages, each in itself, and of countries."""
MENU = ("settings, ",)
"""Names of Telegram's menus, which stay as Telegram has them where it does not speak the language."""
LATIN_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
OTHERS = [code for code in read_languages() if code != ENGLISH]


def walked(turns: Turns, language: LanguageCode) -> Iterator[tuple[Place, View]]:
    """Every screen that buttons lead to from the first one, in Romania; each page in each of its parts once."""
    todo, seen = [turns.start(f"{language}_RO_hello")], set[tuple[object, ...]]()
    while todo:
        view = todo.pop()
        note = view.place.note and view.page in NOTED and (view.place.note.call is None, missing(view.place.note))
        key = (view.page, view.place.part, view.place.more, view.place.service, note)
        if key in seen or view.language != language:
            continue
        seen.add(key)
        yield view.place, view
        todo += [turns.press(button.data) for row in view.rows for button in row if button.data]
        if view.page == CALL and view.takes:
            todo.append(turns.typed("+40 712 345 678", Context(takes=view.takes)))


@pytest.mark.parametrize("code", read_languages())
def test_a_walk_over_all_buttons_finds_nothing_wrong(content: Content, code: LanguageCode) -> None:
    """No dead end, no page that cannot be reached, and nothing that Telegram or the rules would cut."""
    rules, _ = load_rules("", (ROOT / f"locales/{code}/rules.toml").read_text("utf-8"))
    assert rules is not None
    turns = Turns(replace(content, atlas=taking_notes(content.atlas, Day(TODAY))), lambda: TODAY)

    screens = list(walked(turns, code))

    reached = {view.page for _, view in screens}
    for_people = {page.id for page in content.pages if page.kind is not Kind.LIST and page.audience != "system"}
    assert for_people - reached <= {PageId("feedback")} | {page for page in for_people if not _is_led_to(content, page)}
    for place, view in screens:
        assert view.rows or view.page == "exit", f"{place} leads nowhere"
        assert length(f"{view.title}\n\n{view.body}") <= MESSAGE
        for button in (button for row in view.rows for button in row):
            assert button.label
            assert len(button.data.encode()) <= LIMIT
            if view.page not in NAMES_ALONE:
                assert length(button.label) <= max(rules.measures.label, 64)


def _is_led_to(content: Content, page: PageId) -> bool:
    return any(page in target for one in content.pages for target in one.choices.values())


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_stays_english_on_the_way(content: Content, code: LanguageCode) -> None:
    """No sentence of four words or more that is one of English; names of laws and offices are names."""
    turns = Turns(replace(content, atlas=taking_notes(content.atlas, Day(TODAY))), lambda: TODAY)
    catalogue = content.catalogues[ENGLISH]
    english = {
        sentence.strip().lower()
        for message in catalogue.messages.values()
        for words in message.parts.values()
        if isinstance(words, str)
        for line in words.split("\n")
        for sentence in (line, *sentences(line))
        if len(sentence.split()) > 3
    }

    for place, view in walked(turns, code):
        lines = [view.title, *view.body.split("\n"), *(button.label for row in view.rows for button in row)]
        said = {piece.strip().lower() for line in lines for piece in (line, *sentences(line))}
        left = {piece for piece in said & english if not piece.startswith(MENU)}
        assert not left, place


@pytest.mark.parametrize("code", [code for code in OTHERS if code in ("ar", "ru", "uk", "zh")])
def test_labels_in_another_script_hold_no_latin_words(content: Content, code: LanguageCode) -> None:
    """Two Latin words in a row on a button are a leftover, but for names of services on their own buttons."""
    turns = Turns(content, lambda: TODAY)
    services = {service.name for service in content.atlas.directory.of(CountryCode("RO"), TODAY)}

    for place, view in walked(turns, code):
        for button in (button for row in view.rows for button in row if view.page not in NAMES_ALONE):
            plain = re.sub("[\u2066-\u2069]", "", button.label)
            if LATIN_WORDS.search(plain):
                assert any(name[:12] in plain for name in services), (place, plain)
