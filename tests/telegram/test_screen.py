"""Words stay words: nothing in a text can become markup."""

from dataclasses import replace

from bot.content import Content
from bot.telegram.screen import keyboard_of, text_of
from bot.turns import Turns
from tests.botapi.markup import read_html


def test_signs_of_markup_in_words_are_escaped(content: Content) -> None:
    """An organisation may be called A & B."""
    view = replace(Turns(content, lambda: "2026-11-24").start(), title="A <b> & B", body="1 < 2 & 3 > 2\n</b>")

    read = read_html(text_of(view))

    assert read.text == "A <b> & B\n\n1 < 2 & 3 > 2\n</b>"
    assert read.entities == (("bold", 0, 9),)


def test_a_screen_without_buttons_has_no_keyboard(content: Content) -> None:
    """As the words of leaving."""
    view = replace(Turns(content, lambda: "2026-11-24").start(), rows=((),))

    assert keyboard_of(view) is None
