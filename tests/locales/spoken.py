"""A few words and how they are shown, for the tests of what turns ids into words."""

from flows.ids import LanguageCode, PageId
from flows.screen import Screen
from flows.text import (
    Name,
    Sentences,
    Text,
)  # fmt: skip
from locales.localiser import Localiser
from tests.flows.content import ENGLISH
from tests.locales.words import of

PAGE = PageId("page")
WORDS = """
page = { $what }
    .title = Title
long = { $text }
more = More
copy = Copy { $number }
goes-on = It goes on here.
copy-address = Copy the address
day-and-night = day and night
show-none = Only in your language.
at-sea-name = the sea
country-in-text = { $code ->
    [GB] the { $country }
   *[other] { $country }
}
back = Back
choice = Choice { $number }
"""


def localiser(language: LanguageCode = ENGLISH, text: str = WORDS) -> Localiser:
    return Localiser({language: of(text, language)})


def body(*body: Text | Name | Sentences, language: LanguageCode = ENGLISH) -> str:
    return localiser(language).render(Screen(PAGE, None, body), language).body
