"""The guide in every language: all buttons are pressed; nothing stays English, leads nowhere or is too long."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from bot.content import ROOT, Content, read_languages
from bot.turns import Turns
from bot.view import Button, Context, View
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
OTHER_SCRIPTS = ("ar", "ru", "uk", "zh")


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
    """No dead end, no page that cannot be reached, nothing that Telegram would cut, and nothing English."""
    turns = Turns(replace(content, atlas=taking_notes(content.atlas, Day(TODAY))), lambda: TODAY)

    screens = list(walked(turns, code))

    reached = {view.page for _, view in screens}
    for_people = {page.id for page in content.pages if page.kind is not Kind.LIST and page.audience != "system"}
    assert for_people - reached <= {PageId("feedback")} | {page for page in for_people if not _is_led_to(content, page)}
    assert not [place for place, view in screens if not view.rows and view.page != "exit"], "they lead nowhere"
    assert not list(too_long(screens, code))
    if code != ENGLISH:
        assert not list(left_english(content, screens))
    if code in OTHER_SCRIPTS:
        assert not list(latin_labels(content, screens))


def _is_led_to(content: Content, page: PageId) -> bool:
    return any(page in target for one in content.pages for target in one.choices.values())


def too_long(screens: Sequence[tuple[Place, View]], code: LanguageCode) -> Iterator[tuple[Place, str]]:
    """What Telegram would refuse or cut, and labels without words."""
    rules, _ = load_rules("", (ROOT / f"locales/{code}/rules.toml").read_text("utf-8"))
    assert rules is not None
    for place, view in screens:
        if length(f"{view.title}\n\n{view.body}") > MESSAGE:
            yield place, view.body
        for button in (button for row in view.rows for button in row):
            fits = view.page in NAMES_ALONE or length(button.label) <= max(rules.measures.label, 64)
            if not button.label or not fits or len(button.data.encode()) > LIMIT:
                yield place, button.label


def left_english(content: Content, screens: Sequence[tuple[Place, View]]) -> Iterator[tuple[Place, set[str]]]:
    """Sentences of four words or more that are those of English; names of laws and offices are names."""
    english = {
        sentence.strip().lower()
        for message in content.catalogues[ENGLISH].messages.values()
        for words in message.words
        if isinstance(words, str)
        for line in words.split("\n")
        for sentence in (line, *sentences(line))
        if len(sentence.split()) > 3
    }
    for place, view in screens:
        lines = [view.title, *view.body.split("\n"), *(button.label for row in view.rows for button in row)]
        said = {piece.strip().lower() for line in lines for piece in (line, *sentences(line))}
        if left := {piece for piece in said & english if not piece.startswith(MENU)}:
            yield place, left


def latin_labels(content: Content, screens: Sequence[tuple[Place, View]]) -> Iterator[tuple[Place, str]]:
    """Buttons with two Latin words in a row, which are leftovers, but for names of services on their own buttons."""
    services = {service.name for service in content.atlas.directory.of(CountryCode("RO"), TODAY)}
    for place, view in screens:
        for button in (button for row in view.rows for button in row if view.page not in NAMES_ALONE):
            plain = re.sub("[\u2066-\u2069]", "", button.label)
            if LATIN_WORDS.search(plain) and not any(name[:12] in plain for name in services):
                yield place, plain


def test_what_is_looked_for_on_the_way_is_found(content: Content) -> None:
    """A label without words, one too long, an English sentence, and Latin words on a button."""
    arabic = LanguageCode("ar")
    _, view = next(walked(Turns(content, lambda: TODAY), arabic))
    body = content.catalogues[ENGLISH].words(view.page)
    labels = ("", "x" * 65, "My rights")
    spoilt = replace(view, page=PageId("home"), body=body, rows=tuple((Button(label, ""),) for label in labels))
    screens = [(view.place, spoilt)]

    assert [label for _, label in too_long(screens, arabic)] == ["", "x" * 65]
    assert [place for place, _ in left_english(content, screens)] == [view.place]
    assert [label for _, label in latin_labels(content, screens)] == ["My rights"]
