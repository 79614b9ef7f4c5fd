"""The law of a country in statements: no more than the fact says, no certainty that it does not have."""

from typing import Any

import pytest

from flows.country import Country
from flows.country_text import GAPS
from flows.fact import Fact
from flows.facts import Programme, ResidenceOption, Theme
from flows.ids import CountryCode
from flows.law import Clock, Told
from flows.statements import STATEMENTS, told
from flows.text import English, Proper, Text
from tests.flows.content import TODAY, real_atlas, real_countries
from tests.flows.made import country_with

CLOCK = Clock(TODAY, "2027-05-23")


def say(name: str, country: Country, clock: Clock = CLOCK) -> list[Told]:
    return list(STATEMENTS[name](country.facts, clock))


def args(name: str, country: Country, clock: Clock = CLOCK) -> dict[str, object]:
    (one,) = say(name, country, clock)
    assert isinstance(one.text, Text)
    return dict(one.text.args)


def messages(name: str, country: Country) -> list[str]:
    return [one.text.message for one in say(name, country) if isinstance(one.text, Text)]


@pytest.mark.parametrize("country", real_countries(), ids=lambda country: country.code)
def test_every_statement_says_something_or_nothing_and_never_fails(country: Country) -> None:
    """For each of 36 countries; nothing that is not known is shown as a value of the data."""
    for name in STATEMENTS:
        for one in say(name, country):
            shown = one.text.text if isinstance(one.text, English) else repr(one.text)
            assert "'unknown'" not in shown.replace("cooperation', 'unknown'", "").replace("personal', 'unknown'", "")
            assert shown not in ("unknown", "none", "null", "unknown.")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"confidence": "high"}, "high"),
        ({"confidence": "medium"}, "medium"),
        ({"confidence": "high", "field_confidence": {"trigger": "low"}}, "low"),
        ({"confidence": "high", "disputed": ("trigger",)}, "medium"),
        ({"confidence": "low", "disputed": ("trigger",)}, "low"),
        ({"confidence": "high", "next_review": "2026-01-01"}, "medium"),
        ({"confidence": "high", "next_review": "2028-01-01"}, "high"),
    ],
)
def test_a_fact_is_as_sure_as_its_field_its_sources_and_its_date(fields: dict[str, Any], expected: str) -> None:
    """Past its date, or where sources do not agree, nothing is certain (B15, T43)."""
    fact = country_with("reflection_period", **fields).facts.reflection_period

    assert CLOCK.level(fact, "trigger") == expected
    assert CLOCK.sure(fact, "trigger") == ("sure" if expected == "high" else "may")


def test_the_file_is_due_on_the_day_after_its_date() -> None:
    """All facts without a date of their own lose their certainty together."""
    fact = country_with("reflection_period", confidence="high").facts.reflection_period

    assert not Clock("2027-05-23T10:00", "2027-05-23").is_due(fact)
    assert Clock("2027-05-24", "2027-05-23").is_due(fact)
    assert Clock("2027-05-24", "2027-05-23").level(fact) == "medium"


def test_the_length_is_told_in_the_unit_of_the_law() -> None:
    """Days as days, months as months, with its bound; changing the value changes the page."""
    days = args("reflect-length", country_with("reflection_period", length_days=90, length_months="unknown"))
    months = args(
        "reflect-length", country_with("reflection_period", length_days=90, length_months=3, length_bound="up-to")
    )

    assert days["time"] == Text("law-days", args=(("number", 90),))
    assert months["time"] == Text("law-months", args=(("number", 3),))
    assert months["bound"] == "up-to"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name_local": "none"}, ["law-reflect-none"]),
        ({"in_force": "no"}, ["law-reflect-not-in-force"]),
        ({"length_days": "unknown"}, []),
        ({"length_days": "null"}, []),
    ],
)
def test_a_period_that_is_not_there_is_not_told_as_one(fields: dict[str, Any], expected: list[str]) -> None:
    """A rule that does not apply yet must not look like a right."""
    country = country_with("reflection_period", **fields)

    assert messages("reflect-length", country) == expected
    has_period = not expected
    removal = country_with("reflection_period", removal_protected="yes", **fields)
    assert bool(say("reflect-removal", removal)) is has_period


@pytest.mark.parametrize("value", ["unknown", "none", "null"])
def test_an_answer_that_nobody_knows_is_no_answer(value: str) -> None:
    """It becomes a gap and never a no."""
    country = country_with("reflection_period", assistance_conditional_on_cooperation=value)

    assert say("reflect-cooperation", country) == []
    assert told(country.facts, ("reflect-cooperation",), CLOCK)[1] == ("reflect-cooperation",)


@pytest.mark.parametrize("value", ["yes", "no", "depends"])
def test_yes_no_and_depends_stay_apart(value: str) -> None:
    """With the certainty of the field."""
    country = country_with("compensation.wages", open_to_undocumented=value, confidence="high")

    assert args("wages-papers", country) == {"answer": value, "sure": "sure"}


def test_who_decides_and_what_starts_it_are_kinds() -> None:
    """So that they can be said in every language."""
    country = country_with("reflection_period", granted_by_kind=("police", "court"), trigger_kind=("signs",))

    assert messages("reflect-decides", country) == ["law-reflect-decides"]
    assert messages("reflect-starts", country) == ["law-reflect-starts"]
    bare = country_with("reflection_period", granted_by_kind=(), trigger_kind=())
    assert say("reflect-decides", bare) == say("reflect-starts", bare) == []
    assert say("id-decides", country_with("identification", authority_kind=())) == []


def option(**fields: object) -> ResidenceOption:
    base = real_atlas().countries[CountryCode("GB")].facts.residence.options[0]
    return base.model_copy(update=fields)


def test_permits_are_told_by_name_with_what_they_ask() -> None:
    """A permit without a name is not told; without words only its typed part is."""
    options = (option(length_months=6), option(name="unknown"), option(summary="unknown", work_allowed="yes"))
    country = country_with("residence", "GB", options=options)

    told_of = say("permits", country)

    assert [type(one.text).__name__ for one in told_of] == ["Text", "English", "Text"]
    assert dict(told_of[0].text.args)["months"] == 6  # type: ignore[union-attr]  # a Text
    assert messages("work", country) == ["law-work"]


@pytest.mark.parametrize(("name", "expected"), [("none", ["law-fund-none"]), ("unknown", []), ("A fund", ["law-fund"])])
def test_no_fund_and_an_unknown_fund_are_told_apart(name: str, expected: list[str]) -> None:
    """What was looked for and is not there is another answer than nobody knows."""
    assert messages("fund", country_with("compensation.state_fund", name=name)) == expected


def test_a_name_that_is_too_long_to_be_a_name_is_left_out() -> None:
    """A whole sentence does not fit into one."""
    assert messages("fund-office", country_with("compensation.state_fund", authority="x" * 200)) == []
    assert messages("fund-office", country_with("compensation.state_fund", authority="An office")) == [
        "law-fund-office"
    ]


@pytest.mark.parametrize(
    ("criminal", "civil", "ways"),
    [("x", "y", "criminal-civil"), ("x", "unknown", "criminal"), ("none", "y", "civil")],
)
def test_the_ways_to_the_offender_are_told(criminal: str, civil: str, ways: str) -> None:
    """One court or the other, or both."""
    assert args("offender", country_with("compensation.offender", criminal=criminal, civil=civil))["ways"] == ways
    assert say("offender", country_with("compensation.offender", criminal="unknown", civil="unknown")) == []


def test_a_time_limit_is_told_only_if_it_is_one_length() -> None:
    """A list of limits is for a lawyer."""
    assert args("fund-time", country_with("compensation.state_fund", time_limit_months=24))["time"]
    assert say("wages-time", country_with("compensation.wages", time_limit_months="unknown")) == []


def test_programmes_of_return_are_told_with_who_runs_them() -> None:
    """Or without, if nobody knows."""
    programmes = tuple(Programme(name="A", run_by=by, contact="unknown") for by in ("B", "unknown"))

    told_of = say("return-programmes", country_with("voluntary_return", programmes=programmes))

    assert [dict(one.text.args)["has-by"] for one in told_of] == ["yes", "no"]  # type: ignore[union-attr]  # Texts


def test_the_type_of_non_punishment_is_told_or_a_gap() -> None:
    """A guideline is not a law."""
    assert args("nopunish", country_with("non_punishment", type="guideline"))["type"] == "guideline"
    assert say("nopunish", country_with("non_punishment", type="unknown")) == []


def test_a_theme_that_few_files_have_is_told_with_its_contact() -> None:
    """New keys appear on their pages without code."""
    theme = Theme(summary="Doctors may not report", sources=(), confidence="low", as_of="2024", contact="An office")
    country = real_countries()[0]
    facts = country.facts.model_copy(update={"health_access": theme})

    told_of = tuple(STATEMENTS["health-access"](facts, CLOCK))

    assert [one.text for one in told_of] == [
        English("Doctors may not report."),
        Text("law-contact", args=(("contact", Proper("An office")),)),
    ]
    bare = country.facts.model_copy(
        update={"health_access": theme.model_copy(update={"summary": "unknown", "contact": "none"})}
    )
    assert tuple(STATEMENTS["health-access"](bare, CLOCK)) == ()


def test_every_gap_is_a_statement() -> None:
    """A name that changed would never be said."""
    assert STATEMENTS.keys() >= GAPS
    assert all(
        isinstance(one.fact, Fact) for country in real_countries() for name in GAPS for one in say(name, country)
    )
