"""Every defect of structure is found, with its file and its page."""

from dataclasses import replace

import pytest

from flows import callback, graph
from flows.atlas import draw
from flows.checks import structural_findings
from flows.country import load_countries
from tests.flows.content import TODAY, changed, country_files, real_atlas, real_pages, said

BROKEN = [
    ("rights", 'all = "r-all"', 'all = "r-al"', "rights.toml: rights: choice 'all' leads to unknown page 'r-al'"),
    ("rights", 'all = "r-all"', 'all = "r-stay"', "rights.toml: r-all: cannot be reached"),
    ("rights", 'all = "r-all"', 'all = "@nowhere"', "leads to unknown page '@nowhere'"),
    ("meaning", "mean#1", "agreed#1", "'agreed' has no second screen"),
    ("rights", "code = 39", "code = 40", "has the code 40 of"),
    ("rights", "[page.r-all]", "[page.hello]", "stands also in"),
    ("start", "[page.exit]", "[page.exitt]", "exit: is a page that the program leads to, but it is not there"),
    ("money", 'choices = { lawyer = "j-lawyer", complain = "j-wrong" }', "", "m-other: dead end"),
    ("outreach", 'calm = "calm", hub = "w-hub"', 'calm = "w-care"', "w-care: its choices go round"),
    ("start", 'no = "exit"', 'no = "mean-sex"', None),
    ("meaning", 'instead = "mean-done"', 'instead = "mean-child"', "child: choice 'instead' of 'mean-sex-warning'"),
    ("meaning", 'instead = "mean-done"', 'instead = "gone"', "mean-sex: instead leads to unknown page 'gone'"),
    ("meaning", 'warning = "forced-sex"', 'warning = "forced-sex"\nlink = true', "must not open from a link (B36)"),
    ("situations", "[page.sit-debt]", "[page.sit-debt]\nlink = true", "must not open from a link (T6)"),
    ("meaning", "tick_at = 57", "tick_at = 53", "mean-control: uses tick 53, which belongs to 'mean-work'"),
    ("meaning", "tick_at = 52", "tick_at = 51", "mean-work: uses tick 51, which belongs to 'b-sheet'"),
    ("meaning", "tick_at = 62", "tick_at = 66", "mean-sex: needs tick 68; a button has room for 68"),
    ("start", 'clear = "clear-chat"', 'clear = "clear-all"', "does 'clear-all', which nothing knows"),
    ("start", 'clear = "clear-chat"', 'cleer = "clear-chat"', "does: 'cleer' is not a choice of this page"),
    ("rights", 'country_key = "residence"', 'country_key = "residense"', "has an unknown country_key 'residense'"),
    ("rights", 'country_key = "identification"\n', "", "is a country page without country_key"),
    ("rights", 'missing = "r-id-missing"\n', "", "is a country page without missing"),
    ("rights", "sides = true\n", "", "weighs a choice and needs sides = true (B17)"),
    ("about", 'steps = ["known"', 'topics = ["one"]\nsteps = ["known"', "has topics and steps at once"),
    ("about", 'exit = "L"', 'exit = "none"', "has no Leave"),
    ("about", "next_review = 2027-05-24", 'next_review = "soon"', "has a next_review that is no date"),
    ("children", 'guardian = "c-guardian"', 'guardian = "f-list"', "leads to 'f-list' without passing 'c-secret'"),
    ("help", 'kind = "services"', 'kind = "text"', "home: a service is no number of taps away"),
    ("rights", 'tells = ["permits"]', 'tells = ["permit"]', "r-stay: tells 'permit', which nothing knows"),
    ("rights", 'tells = ["places"]', 'tells = ["permits"]', "r-house: tells 'permits', which nothing knows"),
    ("rights", 'sources = ["UN paper: 6', 'tells = ["work"]\nsources = ["UN paper: 6', "r-all: tells facts and needs"),
    ("about", "code = 107", "code = 0", "feedback.code: Input should be greater than or equal to 1"),
    ("about", 'kind = "choice"', 'kind = "quiz"', "feedback.kind: Input should be"),
    ("about", 'owner = "product"', 'owner = "nobody"', "feedback.owner: Value error, is not one of product"),
    ("about", "withheld = true", "withheld = 3", "privacy.withheld: Input should be a valid boolean"),
    ("about", "withheld = true", "witheld = true", "privacy.witheld: Extra inputs are not permitted"),
    ("about", "[page.feedback]", "[pages.feedback]", "about.toml: pages: is not known here"),
    ("about", "[page.feedback]", "[page.feedback", "about.toml: file: is not TOML"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "finding"), BROKEN)
def test_a_defect_is_found_with_its_place(file: str, old: str, new: str, finding: str | None) -> None:
    """An author mends all of them in one go, before anybody meets one."""
    _, findings = changed(file, old, new)

    if finding is None:
        assert "walks around" not in said(findings)
    else:
        assert finding in said(findings)
        assert all(item.file.startswith("flows/pages") for item in findings)


def test_the_real_pages_have_no_defect() -> None:
    """What is shipped is whole."""
    assert structural_findings(real_atlas(), real_pages(), TODAY) == ()


def test_a_service_that_is_five_taps_away_is_too_far(monkeypatch: pytest.MonkeyPatch) -> None:
    """From home to a service at most four taps (B25)."""
    monkeypatch.setattr(graph, "PROVIDER_TAPS", 2)

    assert "a service is 3 taps away" in said(structural_findings(real_atlas(), real_pages(), TODAY))


def test_callback_data_that_could_be_too_long_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A field more in the layout must not be noticed by Telegram first."""
    monkeypatch.setattr(callback, "LIMIT", 40)

    assert "hello: callback data could be 54 bytes; 40 fit" in said(
        structural_findings(real_atlas(), real_pages(), TODAY)
    )


def test_a_page_without_the_danger_button_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help is one tap away from everywhere."""
    monkeypatch.setattr("flows.screen.row_of", lambda page, place: iter(()))

    assert "home: danger is not one tap away" in said(structural_findings(real_atlas(), real_pages(), TODAY))


def test_two_choices_with_one_code_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A button would do what another says."""
    monkeypatch.setattr("flows.structure.choice_code", len)

    assert "have the same code" in said(structural_findings(real_atlas(), real_pages(), TODAY))


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('number = "999"', 'number = "nine"', "gb.toml: facts.emergency.0.number: String should match"),
        ('number = "999"', "numbr = 999", "gb.toml: facts.emergency.0.numbr: Extra inputs are not permitted"),
        ('free = "yes"', "free = true", "facts.emergency.0.free: Input should be 'yes', 'no'"),
        ('country = "GB"', 'country = "UK"', "gb.toml: country: says UK, but the file has another name"),
        ('sources = ["s25", "s27"]', 'sources = ["s99"]', "gb.toml: s99: is used as a source but not listed"),
        ('sources = ["s25", "s27"]', "sources = []", "gb.toml: s27: is listed as a source but no fact uses it"),
        ('sources = ["s25", "s27"]', "sources = []", "gb.toml: emergency.0: is called high without a source"),
        ('id = "gb-em-sms"', 'id = "gb-em-voice"', "gb.toml: gb-em-voice: stands twice"),
        (
            "field_confidence = { ",
            'field_confidence = { colour = "low", ',
            "colour: is a field in field_confidence that",
        ),
        ("length_days = 30", 'length_days = "thirty"', "facts.reflection_period.length_days"),
        ('removal_protected = "yes"', 'removal_protected = "maybe"', "facts.reflection_period.removal_protected"),
        ("schema_version = 1", "schema_version = ", "gb.toml: file: is not TOML"),
    ],
)
def test_a_wrong_fact_names_file_and_key(old: str, new: str, finding: str) -> None:
    """A number that does not answer can cost a life."""
    text = country_files()["flows/countries/gb.toml"]
    assert old in text

    _, findings = load_countries({"flows/countries/gb.toml": text.replace(old, new, 1)})

    assert finding in said(findings)


def test_a_country_with_nobody_to_call_is_found() -> None:
    """Text alone does not reach everybody."""
    country = next(country for country in real_atlas().countries.values() if country.code == "IE")
    text_only = tuple(way for way in country.emergency if way.mode == "sms")
    mute = replace(country, facts=country.facts.model_copy(update={"emergency": text_only}))
    atlas = draw(real_pages(), (mute,), real_atlas().languages)

    assert "ie.toml: emergency: no number to call" in said(structural_findings(atlas, real_pages(), TODAY))


def test_no_pages_at_all_is_a_finding_and_no_crash() -> None:
    """An empty folder says what is missing."""
    atlas = draw((), (), real_atlas().languages)

    assert "home: is a page that the program leads to" in said(structural_findings(atlas, (), TODAY))
