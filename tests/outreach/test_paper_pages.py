"""What of the guide stands on paper, in which order, and what is left out."""

from dataclasses import replace
from pathlib import PurePath

import pytest

from bot.content import Content
from bot.outreach.paper import Chapter, Leaf, Paper, Role, Wanted
from bot.outreach.paper_making import paper_of
from bot.outreach.paper_pages import LEFT_OUT, ONLY_PARTS, TITLES, UNSAID, UNSAID_PARAGRAPHS, is_printed
from flows.ids import CountryCode, LanguageCode, PageId
from flows.standing import Shelf, Standing

TODAY = "2026-11-24"
ENGLISH, ROMANIAN = LanguageCode("en"), LanguageCode("ro")


@pytest.fixture(scope="module")
def paper(content: Content) -> Paper:
    """The whole guide for Romania in English, for everyone."""
    return paper_of(content, Wanted(ENGLISH, CountryCode("RO"), TODAY, for_all=True))


def leaf(chapters: tuple[Chapter, ...], page: str) -> Leaf:
    """One page of the paper."""
    return next(leaf for chapter in chapters for leaf in chapter.leaves if leaf.anchor == f"p-{page}")


def said(leaf: Leaf) -> str:
    """All words of a page."""
    paragraphs = (*leaf.paragraphs, *(one for part in leaf.parts for one in part.paragraphs))
    return "\n".join(one.text for one in paragraphs)


def test_every_page_that_makes_sense_on_paper_is_there_in_its_order(paper: Paper, content: Content) -> None:
    """Nothing is lost by oversight: what is not there is named with its reason."""
    ordered = sorted(content.pages, key=lambda page: page.code)

    printed = [leaf.anchor for chapter in paper.chapters for leaf in chapter.leaves]

    assert printed == [f"p-{page.id}" for page in ordered if is_printed(page, for_all=True)]
    assert len(printed) > 100


def test_what_is_left_out_exists(content: Content) -> None:
    """A page or text that was renamed must not come back into the paper unseen."""
    ids = {page.id for page in content.pages}
    messages = content.catalogues[ENGLISH].messages

    assert {*LEFT_OUT, *ONLY_PARTS} <= ids
    assert {PurePath(page.file).stem for page in content.pages if is_printed(page, for_all=True)} == set(TITLES)
    for message, attribute in (*UNSAID, *UNSAID_PARAGRAPHS):
        assert attribute in messages[message].parts


def test_a_paragraph_that_is_left_out_is_the_same_one_in_every_language(content: Content) -> None:
    """Its number is written once for all of them."""
    for message, _ in UNSAID_PARAGRAPHS:
        counts = {code: catalogue.words(message).count("\n\n") for code, catalogue in content.catalogues.items()}

        assert set(counts.values()) == {counts[ENGLISH]} != {0}, message


def test_a_paper_for_the_person_has_no_pages_for_others(content: Content) -> None:
    """Tools of outreach workers beside a person's own pages would tell whoever finds them what this is about."""
    paper = paper_of(content, Wanted(ENGLISH, CountryCode("RO"), TODAY))

    assert not {"t-friends", "t-outreach"} & {chapter.anchor for chapter in paper.chapters}


def test_a_hard_page_stands_behind_its_warning(paper: Paper) -> None:
    """Three words of what it is about, a way past it and what helps instead (B36)."""
    hard = leaf(paper.chapters, "danger-self")

    assert hard.warned is not None
    assert "wanting to die" in hard.warned.paragraphs[0].text
    assert [item.anchor for item in hard.warned.instead] == ["p-danger-night", "p-calm", "p-calm"]


def test_a_page_that_its_language_does_not_serve_falls_back_whole_with_its_line(content: Content) -> None:
    """As in the bot: half a page in each language would be worse than either."""
    shelf = Shelf({ROMANIAN: {PageId("b-law"): Standing.ABSENT}}, fallbacks=(ENGLISH,))
    old = replace(content, atlas=replace(content.atlas, shelf=shelf))

    page = leaf(paper_of(old, Wanted(ROMANIAN, CountryCode("RO"), TODAY)).chapters, "b-law")

    why, first, *_ = page.paragraphs
    assert (page.language, page.title) == (ENGLISH, "What the law does")
    assert (why.language, why.role, first.language) == (ROMANIAN, Role.STATE, ENGLISH)


def test_a_page_that_no_language_serves_is_being_checked(content: Content) -> None:
    """As in the bot: the words of such a page are shown to nobody."""
    shelf = Shelf({ENGLISH: {PageId("r-id"): Standing.ABSENT}})
    old = replace(content, atlas=replace(content.atlas, shelf=shelf))

    page = leaf(paper_of(old, Wanted(ENGLISH, CountryCode("RO"), TODAY)).chapters, "r-id")

    assert page.title == "This is being checked"


def test_the_version_is_that_of_the_words(content: Content, paper: Paper) -> None:
    """Two papers with one version say the same."""
    again = paper_of(content, Wanted(ENGLISH, CountryCode("RO"), "2026-11-25", for_all=True))
    other = paper_of(content, Wanted(ENGLISH, CountryCode("PL"), TODAY, for_all=True))

    assert again.version == paper.version != other.version
    assert paper.version in paper.front.as_of


def test_a_button_leads_to_what_stands_on_the_paper(paper: Paper) -> None:
    """Every reference has a goal, and the finder names services by need."""
    leaves = [leaf for chapter in paper.chapters for leaf in chapter.leaves]
    anchors = {leaf.anchor for leaf in leaves} | {part.anchor for leaf in leaves for part in leaf.parts}
    finder = leaf(paper.chapters, "f-hub")

    goals = {item.anchor for leaf in leaves for group in leaf.ways for item in group.items}

    assert goals <= anchors
    assert [group.about for group in finder.ways][:3] == ["", "A place to stay", "A lawyer"]


def test_words_that_only_a_chat_can_mean_are_not_said(paper: Paper) -> None:
    """Buttons, marks that go, and what Telegram sees."""
    assert "press one of these" not in said(leaf(paper.chapters, "danger"))
    assert "Telegram" not in said(leaf(paper.chapters, "c-secret"))
    assert "Nothing is kept" not in said(leaf(paper.chapters, "b-sheet"))
    assert len(leaf(paper.chapters, "b-sheet").parts) == 26
