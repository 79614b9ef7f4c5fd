"""A hundred thousand start payloads: only a language, a country and a page of the lists ever come of one (T15)."""

import random
import re
import tomllib
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

import pytest

from bot.content import ROOT
from bot.telegram.incoming import Command, Incoming, read
from bot.turns import Turns
from bot.view import View
from flows.ids import AT_SEA, CountryCode, Day, LanguageCode, PageId
from flows.place import Place
from storage.link import ALPHABET, SHAPE, Meaning, new_code
from tests.hostile import values
from tests.hostile.ear import Ear
from tests.telegram.updates import message

PAYLOADS: Final = 100_000
TYPED: Final = 2_000
SEED: Final = 15

PARTS: Final = re.compile(r"([^_]*)(?:_([^_]*)(?:_([^_]*)_*)?)?")
"""Language, country and page; underscores behind them mean nothing."""
LANGUAGES: Final[list[str]] = tomllib.loads((ROOT / "locales/languages.toml").read_text("utf-8"))["languages"]
COUNTRIES: Final = {file.stem.upper() for file in ROOT.glob("flows/countries/*.toml")} | {AT_SEA}
PAGES: Final = {
    name: page.get("link", False)
    for file in ROOT.glob("flows/pages/*.toml")
    for name, page in tomllib.loads(file.read_text("utf-8"))["page"].items()
}
"""Every page, and whether its author lets a link open it."""


class Opened(NamedTuple):
    """Where a link leads."""

    page: str
    language: str
    country: str | None


def expected(payload: str) -> Opened:
    """What the rule says, read from the authors' own files: what is not on a list counts as not there."""
    found = PARTS.fullmatch(payload[:64])
    language, country, page = found.groups() if found else (None, None, None)
    known, land = language in LANGUAGES, country if country in COUNTRIES else None
    first = language if known and language else LANGUAGES[0]
    if page == "danger":
        return Opened("danger", first, land)
    if not known:
        return Opened("lang", first, land)
    return Opened(page if page and PAGES.get(page) else "hello", first, land)


def payloads(chance: random.Random) -> Iterator[str]:
    """Links as they are printed, links with something changed, and anything."""
    pages = [*PAGES, "x", "", "lang", "w-admin"]
    while True:
        parts = (
            chance.choice(("", "en", "EN", "ro", "xx")),
            chance.choice(("", "XX", "ro", *COUNTRIES)),
            chance.choice(pages),
        )
        link = "_".join(parts[: chance.choice((1, 2, 3, 3))])
        yield chance.choice((link, link, values.changed(chance, link), values.payload(chance), values.text(chance)))


@pytest.mark.parametrize("page", ["danger", "hello"])
def test_the_lists_are_those_of_the_authors(page: str) -> None:
    """An oracle without lists would agree with everything."""
    assert PAGES[page]
    assert len(PAGES) > 100
    assert len(COUNTRIES) > 30


def test_a_payload_leads_where_its_lists_say_and_nowhere_else(turns: Turns) -> None:
    """Language, country and page are all that a link can bring into a place; the rest of it stays as it was."""
    wrong: list[str] = []
    opened: set[Opened] = set()

    with Ear().listening() as ear:
        for payload in islice(payloads(random.Random(SEED)), PAYLOADS):  # noqa: S311  # repeatable
            view, right = turns.start(payload), expected(payload)
            opened.add(right)
            if not _stands(view, right):
                wrong.append(f"{payload[:80]!r}: {view.page}, {view.language}, {view.country} and not {right}")

    assert wrong == []
    assert ear.heard == 0
    assert len(opened) > 300, "the payloads have to reach what the lists hold"


def _stands(view: View, right: Opened) -> bool:
    """Whether the place has these three and nothing else that a link could have brought."""
    place = view.place
    trail = () if right.page == "lang" else ("lang",)
    bare = Place(view.page, view.language, view.country, trail=place.trail, audience=place.audience)
    return place == bare and (view.page, view.language, view.country) == right and place.trail == trail


@pytest.mark.parametrize("payload", ["tag-8841", "x" * 64, "_", "___", "en_RO_home_more", "٠", "<b>", "\u202een", "\0"])
def test_an_unknown_payload_gives_the_same_screen_as_none(turns: Turns, payload: str) -> None:
    """Whoever made the link learns nothing, and the person sees nothing of it."""
    assert turns.start(payload) == turns.start()


@pytest.mark.parametrize("before", ["/start", "/START", "/start@waymark_bot", "/start\n"])
def test_a_payload_that_was_typed_is_no_more_than_one_in_a_link(turns: Turns, before: str) -> None:
    """Telegram sends a link as words, and so can anybody."""
    wrong: list[str] = []
    for payload in islice(payloads(random.Random(SEED)), TYPED):  # noqa: S311  # repeatable
        incoming = read(message(text=f"{before} {payload}"))
        what = incoming.what if isinstance(incoming, Incoming) else None
        if not isinstance(what, Command) or what.name != "start":
            wrong.append(f"{payload[:80]!r}: {type(what)}")
        elif not _stands(turns.start(what.payload), expected(what.payload)):
            wrong.append(f"{payload[:80]!r}: not on the lists")

    assert wrong == []


def guesses(chance: random.Random, live: tuple[str, ...]) -> Iterator[str]:
    """Codes of the right shape, live ones with something changed, and live ones as they are."""
    while True:
        code = chance.choice(live)
        anywhere = "".join(chance.choice(ALPHABET) for _ in code)
        yield chance.choice((anywhere, values.changed(chance, code), code, f"{code}_RO", code.upper()))


def test_only_a_live_code_opens_anything(turns: Turns) -> None:
    """A hundred thousand guesses: every other one leads where its lists say, as if there were no codes at all."""
    live = tuple(new_code(()) for _ in range(100))
    meaning = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "", Day("2999-01-01"))
    turns.links.use(dict.fromkeys(live, meaning))
    wrong: list[str] = []
    opened = 0

    with Ear().listening() as ear:
        for payload in islice(guesses(random.Random(SEED), live), PAYLOADS):  # noqa: S311  # repeatable
            view = turns.start(payload)
            opened += bool(view.code)
            right = Opened("f-hub", "ro", "RO") if payload in live else expected(payload)
            if not _stands(view, right) or view.code != (payload if payload in live else ""):
                wrong.append(f"{payload[:80]!r}: {view.page}, {view.language}, {view.country} and not {right}")
    turns.links.use({})

    assert wrong == []
    assert ear.heard == 0
    assert opened > PAYLOADS / 10


def test_no_plain_start_has_the_shape_of_a_code() -> None:
    """Whatever languages come: they have two or three letters, and what follows stands behind an underscore."""
    for language in (*LANGUAGES, "zxx"):
        for country in ("", *COUNTRIES):
            for page in ("", *PAGES):
                assert not SHAPE.fullmatch(f"{language}_{country}_{page}".rstrip("_"))
