"""A change to the English marks exactly the pages that show it, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ids import Day, LanguageCode, PageId
from flows.standing import Standing
from locales.digest import message_hashes, page_hash
from locales.errors import NotRecorded
from locales.recording import made_anew, meaning_unchanged, renamed, signed, tidied, versions
from locales.records import INTERFACE, Records, Signature
from locales.standings import FURNITURE, Standings
from tests.flows.content import ENGLISH, TODAY
from tests.locales.shelved import ROMANIAN, catalogue, in_step, of_pages, standings, unchanged
from tests.locales.words import of

SENTENCE = "You can read about it, or ask a service."
WHO = ("lawyer", "Organisation A")
DAYS = (TODAY, "2027-11-24")
EVERY_MESSAGE = sorted(message_hashes(unchanged(ENGLISH)))


def stale(made: Standings) -> set[str]:
    return {page for page, standing in made.of(ROMANIAN).items() if standing is Standing.STALE}


def without_source(*messages: str) -> Records:
    """Romanian, of which these messages were made from another English."""
    return Records(made={**in_step().made, **dict.fromkeys(messages, "0" * 16)})


def test_words_in_step_with_the_english_are_drafts() -> None:
    """Nobody signed them, and nothing changed."""
    assert standings().of(ROMANIAN) == {}


def test_a_changed_sentence_makes_its_page_stale_and_no_other() -> None:
    """Whatever else is on the same file."""
    english = catalogue(ENGLISH, {"    .title = Time to rest and think": "    .title = Time to think"})

    assert stale(standings(english)) == {"r-reflect"}
    assert standings(english).stale_messages(ROMANIAN) == {"r-reflect"}


@given(message=st.sampled_from(EVERY_MESSAGE))
def test_every_message_makes_exactly_the_pages_stale_that_show_it(message: str) -> None:
    """The fixed row, the quiet lines and the titles of other pages on buttons mark no page."""
    made = standings(records=without_source(message))

    pages_there = of_pages()
    own = {page.removesuffix("-warning") for page in pages_there}
    showing = {
        page
        for page, asked in pages_there.items()
        for name, label in asked
        if name == message and (label != "title" or name not in own or page.removesuffix("-warning") == name)
    }
    pages = {page.removesuffix("-warning") for page in showing} if message not in FURNITURE else set()
    assert stale(made) - {INTERFACE} == pages
    assert (INTERFACE in stale(made)) == (not pages)


@given(messages=st.sets(st.sampled_from(EVERY_MESSAGE), min_size=1, max_size=5))
def test_meaning_unchanged_puts_everything_back_in_step(messages: set[str]) -> None:
    """A comma in the English costs one command, not eleven translations."""
    records = without_source(*messages)

    for message in messages:
        records = meaning_unchanged(standings(records=records), message)[ROMANIAN]

    assert records == in_step()
    assert standings(records=records).of(ROMANIAN) == {}


def test_comments_order_and_indentation_change_nothing() -> None:
    """Only what is said is compared."""
    one = of("# A comment\na = Text\n    .go = Go\n    .stop = Stop\nb = Two\n    lines\n")
    other = of("b =\n    Two\n    lines\n\na =\n    Text\n    .stop = Stop\n    .go = Go\n")

    assert message_hashes(one) == message_hashes(other)


def test_a_changed_term_changes_the_messages_that_use_it() -> None:
    """Also through another term or message; a term that names itself ends somewhere."""
    before = "a = { -law } here\nb = { a }\nc = Text\n-law = { -name }\n-name = One\n-self = { -self }\nd = { -self }\n"

    one, other = message_hashes(of(before)), message_hashes(of(before.replace("One", "Two")))

    assert {name for name in one if one[name] != other[name]} == {"a", "b"}


def test_a_reference_to_a_term_that_does_not_exist_has_a_hash_all_the_same() -> None:
    """It is a finding elsewhere."""
    assert message_hashes(of("a = { -nothing }\n.x = y\n"))["a"]


def test_a_page_without_its_message_is_not_translated() -> None:
    """It is then shown in another language, and is neither stale nor signed."""
    text = "m-wages ="
    romanian = catalogue(ROMANIAN, {f"\n{text}": "\nstray ="})

    made = standings(romanian=romanian, records=without_source("m-wages"))

    assert made.absent(ROMANIAN) == {"m-wages"}
    assert standings(catalogue(ENGLISH, {f"\n{text}": "\nstray ="})).absent(ENGLISH) == set(), "that is a defect"
    assert made.of(ROMANIAN)[PageId("m-wages")] is Standing.ABSENT


def test_a_message_of_unknown_source_is_stale_and_a_finding() -> None:
    """Nobody can say what it was made from."""
    records = Records(made={name: made for name, made in in_step().made.items() if name != "r-reflect"})
    made = standings(records=records)

    assert stale(made) == {"r-reflect"}
    assert [(one.file, one.place, one.rule) for one in made.findings(ROMANIAN)] == [
        ("locales/ro/made.txt", "r-reflect", "no-record")
    ]


def test_records_that_nothing_stands_behind_are_findings_and_are_tidied_away() -> None:
    """A removed message or page leaves nothing behind."""
    entry = Signature(words="0" * 32, role="lawyer", organisation="A", on=Day(TODAY), until=Day(TODAY))
    records = Records({**in_step().made, "gone": "0" * 16}, {"gone-page": entry, INTERFACE: entry})
    made = standings(records=records)

    assert {(one.place, one.rule) for one in made.findings(ROMANIAN)} == {
        ("gone", "left-record"),
        ("gone-page", "left-record"),
    }
    assert tidied(made, ROMANIAN) == Records(in_step().made, {INTERFACE: entry})
    assert list(made.findings(ENGLISH)) == []


@pytest.mark.parametrize("language", [ROMANIAN, ENGLISH])
def test_a_signature_holds_as_long_as_the_words_are_the_same(language: LanguageCode) -> None:
    """One letter more, and the page is a draft again; the day until which it holds is passed on."""
    records = signed(standings(), language, ("r-reflect", INTERFACE), WHO, DAYS)
    catalogues = {ENGLISH: unchanged(ENGLISH), ROMANIAN: unchanged(ROMANIAN)}
    all_records = {ENGLISH: Records(), ROMANIAN: in_step(), language: records}
    words = catalogue(language, {"\nr-reflect =\n    ": "\nr-reflect =\n    X "})

    held = Standings(ENGLISH, catalogues, all_records, of_pages())
    changed = Standings(ENGLISH, {**catalogues, language: words}, all_records, of_pages())

    assert held.of(language) == {"r-reflect": Standing.REVIEWED, INTERFACE: Standing.REVIEWED}
    assert held.shelf().until[language] == {"r-reflect": DAYS[1], INTERFACE: DAYS[1]}
    assert changed.of(language) == {INTERFACE: Standing.REVIEWED}


def test_a_stale_page_is_stale_although_somebody_signed_it() -> None:
    """The reviewer saw an older English."""
    records = signed(standings(), ROMANIAN, ("r-reflect",), WHO, DAYS)
    english = catalogue(ENGLISH, {"    .title = Time to rest and think": "    .title = Time to think"})

    assert standings(english, records=records).of(ROMANIAN) == {"r-reflect": Standing.STALE}


@pytest.mark.parametrize(
    ("page", "records", "text"),
    [
        ("nothing", None, "nothing: there is no such page; `interface` stands for the words around all pages"),
        ("r-reflect", without_source("r-reflect"), "r-reflect: is stale in ro, so that there is nothing to sign yet"),
    ],
)
def test_only_whole_pages_are_signed(page: str, records: Records | None, text: str) -> None:
    """A signature under something else would not be true."""
    with pytest.raises(NotRecorded, match=text):
        signed(standings(records=records), ROMANIAN, (page,), WHO, DAYS)


def test_words_translated_anew_are_in_step() -> None:
    """Only those that are named, and only messages of both languages."""
    records = without_source("r-reflect", "r-stay")

    anew = made_anew(standings(records=records), ROMANIAN, ("r-reflect",))

    assert stale(standings(records=anew)) == {"r-stay"}
    with pytest.raises(NotRecorded, match="nothing: not a message of both en and ro"):
        made_anew(standings(), ROMANIAN, ("nothing",))


def test_a_translation_that_was_stale_before_stays_stale() -> None:
    """`meaning unchanged` speaks of the last change; who was made from an older version has more to mend."""
    french = LanguageCode("fr")
    older, old = without_source("r-reflect"), Records(made={**in_step().made, "r-reflect": "1" * 16})
    catalogues = {ENGLISH: unchanged(ENGLISH), ROMANIAN: unchanged(ROMANIAN), french: catalogue(french)}
    made = Standings(ENGLISH, catalogues, {ENGLISH: Records(), ROMANIAN: older, french: old}, of_pages())

    assert versions(made, "r-reflect") == {"0" * 16: (ROMANIAN,), "1" * 16: (french,)}
    assert meaning_unchanged(made, "r-reflect", "1" * 16) == {french: in_step()}
    with pytest.raises(NotRecorded, match=r"several versions: 0+ \(ro\); 1+ \(fr\)\. Say which with --since"):
        meaning_unchanged(made, "r-reflect")
    with pytest.raises(NotRecorded, match="no translation was made from 2"):
        meaning_unchanged(made, "r-reflect", "2")
    with pytest.raises(NotRecorded, match="there is no such message in en"):
        meaning_unchanged(made, "nothing")
    assert meaning_unchanged(made, "r-stay") == {}


def test_a_name_is_no_part_of_what_is_recorded() -> None:
    """So a renamed page keeps its source and its signature."""
    hashes = {"a": "1" * 16, "b": "2" * 16}
    entry = Signature(words="0" * 32, role="lawyer", organisation="A", on=Day(TODAY), until=Day(TODAY))

    after = renamed(Records(hashes, {"a": entry}), {"a": "z"})

    assert after == Records({"z": "1" * 16, "b": "2" * 16}, {"z": entry})
    assert page_hash(hashes, ("a", "b")) == page_hash(after.made, ("z", "b"))


def test_a_language_without_records_is_stale_as_a_whole() -> None:
    """Better the source than words that nobody can place."""
    catalogues = {ENGLISH: unchanged(ENGLISH), ROMANIAN: unchanged(ROMANIAN)}
    made = Standings(ENGLISH, catalogues, {}, of_pages())

    assert len(stale(made)) > 100
