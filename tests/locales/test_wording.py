"""Each rule fires on what it forbids, and is silent on what stands beside it."""

from dataclasses import replace
from typing import Any

import pytest

from flows.event import Leave
from flows.ids import DANGER, HOME
from locales.listed import found
from locales.localiser import Button
from locales.wording import language_findings, without_numbers
from tests.flows.content import real_atlas
from tests.locales.words import english, glossary, of, rules, said, sample, shown

PLAIN = "You can rest here. You can look at this later."

FIRES = [
    ("B1", {"body": "Every victim can ask."}),
    ("B2", {"body": "They came to rescue you."}),
    ("B3", {"body": "Why did you go there?"}),
    ("B4", {"body": "You can " + "go and " * 20 + "rest."}),
    ("B4", {"body": "You can " + "go and " * 5 + "rest. You may " + "go and " * 5 + "rest."}),
    ("B5", {"body": "Consideration of individual circumstances necessitates administrative deliberation."}),
    ("B6", {"body": "You can ask for asylum."}),
    ("B7", {"body": "You can rest here!"}),
    ("B7", {"body": "You can rest NOWHERE here."}),
    ("B7", {"body": "You can call immediately."}),
    ("B8", {"body": "Call them. Tell them. Do it. Write it. Go there."}),
    ("B11", {"body": "You will get money."}),
    ("B12", {"body": "This line is anonymous."}),
    ("B13", {"body": "Hello. This is a computer program.", "page": "hello"}),
    ("B14", {"body": "We have called them."}),
    ("B17", {"body": PLAIN, "sides": ("It is good.", "It can be hard, " * 9)}),
    ("B19", {"body": "You can rest. " * 40}),
    ("B19", {"body": "You can rest.\n" * 10}),
    ("B21", {"body": PLAIN, "labels": ("A label that is far too long for it",)}),
    ("B21", {"body": PLAIN, "labels": ("One", "Two", "Three", "Four", "Five", "Six", "Seven")}),
    ("B29", {"body": "How old are you?"}),
    ("B35", {"body": "You are safe here."}),
    ("B42", {"body": "This is about prostitution."}),
    ("B44", {"body": "You can rest. " * 25, "page": "c-hub"}),
    ("B44", {"body": "Independent organisations consider particular difficulties carefully.", "page": "c-hub"}),
    ("B45", {"body": "You can rest here 🙂."}),
    ("B45", {"body": PLAIN, "labels": ("🇷🇴 Romania",)}),
    ("B49", {"body": "You can \u202erest here."}),
    ("B58", {"body": "The police may come."}),
]  # fmt: skip

SILENT = [
    ("B1", {"body": "The law has names for this. You can ask."}),
    ("B3", {"body": "Why this can help: you can rest."}),
    ("B6", {"body": "You can ask for asylum: protection in another country."}),
    ("B7", {"body": "The UNHCR is an office."}),
    ("B7", {"body": "You can call immediately.", "page": "danger"}),
    ("B12", {"body": "This line may be anonymous. You can ask."}),
    ("B12", {"body": "This line is anonymous. You can ask what they keep."}),
    ("B17", {"body": PLAIN, "sides": ("It can be good for you.", "It can be hard for you.")}),
    ("B21", {"body": PLAIN, "labels": ("✓ A label of twenty-eight sign",)}),
    ("B29", {"body": "Who pays?", "page": "b-know"}),
    ("B29", {"body": "What kind of help?"}),
    ("B45", {"body": PLAIN, "labels": ("✓ Marked",)}),
    ("B58", {"body": "This page is long enough to hold sixty signs before the word. The police may come."}),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "given"), FIRES)
def test_a_rule_fires(rule: str, given: dict[str, Any]) -> None:
    """On the least that it forbids."""
    assert rule in said(sample(**given))


@pytest.mark.parametrize(("rule", "given"), SILENT)
def test_a_rule_is_silent(rule: str, given: dict[str, Any]) -> None:
    """On words that it allows."""
    assert rule not in said(sample(**given))


def test_plain_words_have_no_finding() -> None:
    """So every finding above is about the words that were put there."""
    assert said(sample(PLAIN)) == {}


def test_an_order_may_end_its_sentence() -> None:
    """As in Turkish, where the verb stands last (B8); a question with the same word gives none."""
    orders = rules().orders.model_copy(update={"last": ("arayın",)})
    turkish = rules().model_copy(update={"orders": orders})

    def judged(body: str) -> set[str]:
        return {finding.rule for finding in language_findings(sample(body), turkish, glossary())}

    assert "B8" in judged("Onu arayın. Beni Arayın. Polisi arayın. Bizi arayın. Sizi arayın.")
    assert "B8" not in judged("Onu arayın? Beni arayın? Polisi arayın? Bizi arayın? Sizi arayın?")


def test_words_for_workers_may_use_the_terms_of_the_field() -> None:
    """Terms, labels of the law and length of sentences of the field; calm and measure hold for all."""
    of_worker = said(sample("A victim may apply for asylum!", page="w-hub"))

    assert of_worker.keys() == {"B7", "B58"}


def test_a_page_without_its_fixed_row_is_found() -> None:
    """Back, Danger now and Leave (B22)."""
    whole = sample(PLAIN)

    assert "B22" in said(replace(whole, shown=replace(whole.shown, rows=((),))))


def test_a_picture_in_the_fixed_row_is_found() -> None:
    """A screen reader says that row on every page (B45); its labels are as long as the language needs."""
    whole = sample(PLAIN)
    pictured = (Button("🚪 Leave, and clear all that stands here", Leave()),)

    assert said(replace(whole, shown=replace(whole.shown, rows=(pictured,)))).keys() == {"B45"}


def test_the_page_of_leaving_needs_no_row() -> None:
    """Nothing stays there."""
    exit_page = sample("OK.", page="exit", title="")

    assert said(replace(exit_page, shown=replace(exit_page.shown, rows=()))) == {}


def test_numbers_to_dial_do_not_count_as_lines() -> None:
    """A country with many services still fits (B19)."""
    pages = real_atlas().pages

    assert without_numbers("Call.\n\n112\nPolice", pages[DANGER]) == "Call."
    assert without_numbers("Call.\n\n112\nPolice", pages[HOME]) == "Call.\n\n112\nPolice"


def test_only_the_name_of_a_status_may_hold_a_label() -> None:
    """Tagged names are marked before the words are judged (B1)."""
    text = '-legal-victim = "victim of trafficking"\nstatus = The law calls it { -legal-victim }. Not a victim.\n'

    marked = of(text).with_terms_marked()

    assert marked.words("status") == "The law calls it name of a status. Not a victim."
    assert "victim of trafficking" in of(text).words("status")
    assert "victim" in english().words("r-id") or english().has("r-id")


def test_every_english_screen_was_judged() -> None:
    """The samples of these tests are pages as they are shown."""
    assert shown("rights").rows[-1][-1].label == "Leave"


def test_chinese_words_are_found_inside_a_line() -> None:
    """No space stands around them; words of other scripts are still found whole."""
    assert found(("受害者", "sex"), "你不是受害者。Sex, sexual") == ("受害者", "sex")
