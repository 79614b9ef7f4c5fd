"""Whatever is typed leads to one of a handful of screens, none of which has a sign of it (T25, T38)."""

import random
from typing import Final

import pytest
from babel import Locale

from bot.turns import Turns
from bot.view import Context, View
from flows.event import Topic, Typed
from flows.ids import CountryCode, LanguageCode
from tests.hostile import values
from tests.hostile.ear import Ear

TEXTS: Final = 20_000
SEED: Final = 38
CONTEXTS: Final = (Context(), Context(LanguageCode("en"), CountryCode("RO")))
PLAIN: Final = {
    Topic.DANGER: "he is going to kill me",
    Topic.SELF_HARM: "I want to die",
    Topic.CHILD: "I am 15",
    Topic.HELP: "help",
    Topic.NONE: "the weather",
}
"""Simple words of each topic; two more lead out, or to a language."""


def possible(turns: Turns, context: Context) -> frozenset[View]:
    """All screens that words can lead to: a topic in the language of the reader or of the words; a language; out."""
    languages = (context.language,) if context.language else turns.atlas.languages
    topics = (turns.event(Typed(topic), Context(code, context.country)) for code in languages for topic in PLAIN)
    names = (Locale.parse(code).get_language_name(code) or code for code in turns.atlas.languages)
    return frozenset((*topics, *(turns.typed(words, context) for words in (*names, "."))))


@pytest.mark.parametrize("context", CONTEXTS, ids=["nothing open", "a screen open"])
def test_typed_words_lead_to_one_of_a_handful_of_screens(turns: Turns, context: Context) -> None:
    """The screen is the same, letter by letter and button by button, as after simple words: nothing can come back."""
    chance, screens = random.Random(SEED), possible(turns, context)  # noqa: S311  # repeatable
    foreign: list[str] = []
    seen: set[View] = set()

    with Ear().listening() as ear:
        for _ in range(TEXTS):
            typed = values.text(chance)
            view = turns.typed(typed, context)
            seen.add(view)
            if view not in screens:
                foreign.append(typed[:80])

    assert foreign == []
    assert {view.page for view in seen} == {view.page for view in screens}, "hostile texts have to reach every page"
    assert ear.heard == 0


@pytest.mark.parametrize("context", CONTEXTS, ids=["nothing open", "a screen open"])
@pytest.mark.parametrize("sign", values.INVISIBLE, ids=[f"U+{ord(sign):04X}" for sign in values.INVISIBLE])
def test_signs_that_turn_a_line_round_hide_no_call_for_help(turns: Turns, context: Context, sign: str) -> None:
    """A keyboard for another script sets them by itself."""
    hidden = sign + sign.join("he is going to kill me") + sign

    assert turns.typed(hidden, context) == turns.typed(PLAIN[Topic.DANGER], context)


@pytest.mark.parametrize(
    "name", ["leave<b>", "danger\u202e", "START", "", "x" * 10**6, "../danger", "\ud800", "danger\0"]
)
def test_a_command_that_is_not_ours_is_words(turns: Turns, name: str) -> None:
    """No door can open a page by a name that only looks like a command."""
    assert turns.command(name) in possible(turns, Context())
