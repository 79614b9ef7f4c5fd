"""What of the guide makes no sense outside a chat: left out of the paper, or said otherwise, each with its reason."""

from collections.abc import Mapping
from typing import Final

from flows.card import CARD
from flows.ids import PageId
from flows.page import Audience, Kind, Page

LEFT_OUT: Final[Mapping[str, str]] = {
    "hello": "the first page of the paper says what this is",
    "safe": "asks whether to go on; the paper says how to keep it",
    "safe-tips": "about the phone and Leave; the paper says how to keep it",
    "safe-tg": "settings of Telegram",
    "erase": "clears a chat",
    "home": "the doors of the chat; the paper has contents",
    "f-way": "chooses between ways that only the chat has; what each way leaves behind stands with each service",
    "f-note": "a note that is made by taps",
    "f-consent": "the same",
    "f-code": "the same",
    "f-box": "the same",
    "f-call": "the same",
    "f-mark": "a complaint that is told by taps",
    "feedback": "counts taps",
    "about": "who runs this copy of the program; the first page of the paper says what this is",
    "privacy": "what the chat keeps",
    "privacy-tg": "what Telegram knows",
    "limits": "what a program cannot do; the first page of the paper says it of the paper",
    "real": "how to tell a false copy of the bot",
    "w-intro": "how to show and open the chat",
}
"""Pages by id, with the reason."""

LEFT_OUT_KINDS: Final[Mapping[Kind, str]] = {
    Kind.LIST: "picks a language or a country; both are chosen before the paper is made",
    Kind.EXIT: "empties a screen",
    Kind.LINK: "makes links to the chat",
    Kind.POCKET: "hands over a phone",
    Kind.WARNING: "stands before its page on the paper, not as a page",
}

UNSAID: Final[Mapping[tuple[str, str], str]] = {
    ("danger", "next"): "speaks of buttons",
    ("c-hub", "next"): "speaks of buttons",
    ("f-card", "next"): "speaks of buttons of a card",
    ("card-name", ""): "leads to a name that is the heading here",
    ("b-sheet", ""): "says that marks go with the screen; on paper they stay, and the first page says so",
    ("b-sheet-line", ""): "counts the lines; on paper they are a list with numbers",
    ("b-sheet", "next"): "speaks of a list that marks make",
    ("trace-abroad", ""): "the card has the number from abroad above",
}
"""Texts of pages that stay, by message and attribute."""

UNSAID_PARAGRAPHS: Final[Mapping[tuple[str, str], tuple[int, str]]] = {
    ("c-secret", ""): (0, "says what Telegram sees"),
    ("f-cross", ""): (1, "says how to change the country of the chat"),
}
"""One paragraph of a text, counted from 0."""

ONLY_PARTS: Final[Mapping[str, tuple[str, str]]] = {
    "access": ("words", "simple mode and reading aloud are the chat's; the short list of words is for paper too"),
}
"""Pages of which one part alone stays; its label is the title."""

TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "danger": ("danger", "title"),
    "meaning": ("mean", "title"),
    "situations": ("mean-done", "situations"),
    "rights": ("rights", "title"),
    "children": ("c-hub", "title"),
    "justice": ("j-hub", "title"),
    "money": ("m-hub", "title"),
    "return": ("b-hub", "title"),
    "help": ("f-hub", "title"),
    "about": ("sources", "title"),
    "friends": ("h-hub", "title"),
    "outreach": ("w-hub", "title"),
}
"""Words that name a topic, by the file of its pages: those that already stand on its first page or lead to it."""

FINDER: Final = PageId("f-hub")
"""The page that asks what kind of help is wanted."""
ABOUT_A_SERVICE: Final = (CARD, PageId("f-acc"), PageId("f-way"), PageId("f-complain"))
"""Pages that speak about one service; on paper all that they say stands with it."""


def is_printed(page: Page, *, for_all: bool) -> bool:
    """Whether a page stands on paper; those for helpers and outreach workers only where the paper is for all."""
    if page.id in LEFT_OUT or page.kind in LEFT_OUT_KINDS or page.audience is Audience.SYSTEM:
        return False
    return for_all or page.audience is Audience.PERSON
