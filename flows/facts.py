"""The facts of a country, each field typed. Schema version 1; what the keys and values mean: docs/facts.md.

TOML has no null, so that a thing that cannot apply is the text `null`; `unknown` and `none` stay apart from it.
"""

from typing import Annotated, Literal

from pydantic import Field

from flows.contacts import Emergency, Hotline, Provider
from flows.fact import Date, Days, Fact, Id, Prose, YesNo
from flows.strict import Strict

Months = Annotated[int, Field(ge=1, le=600)] | Literal["unknown"]
Office = Literal["police", "prosecutor", "court", "immigration", "ministry", "agency", "labour", "service"]
"""Kinds of offices, so that who decides can be said in every language: `agency` is a body made for this subject."""
Start = Literal["signs", "request", "referral", "recognised", "permit"]
"""What starts a reflection period: signs seen by an office, one's own request, being sent on by a service or office,
being recognised, or applying for a permit."""


class Variant(Strict):
    """Another length of the reflection period, for some people."""

    who: Prose
    length_days: Days
    length_text: Prose
    summary: Prose


class ReflectionPeriod(Fact):
    """Recovery and reflection period; `length_days` counts a month as 30.

    `length_months` stands where the law itself counts in months.
    """

    name_local: Prose
    name_en: Prose
    length_days: Days
    length_text: Prose
    granted_by: Prose
    trigger: Prose
    conditions: Prose
    assistance_conditional_on_cooperation: YesNo
    removal_protected: YesNo
    legal_basis: Prose
    recent_change: Prose
    variants: tuple[Variant, ...]
    length_months: Months = "unknown"
    granted_by_kind: tuple[Office, ...] = ()
    trigger_kind: tuple[Start, ...] = ()
    length_bound: Literal["exactly", "at-least", "up-to"] = "exactly"
    in_force: YesNo = "yes"


class ResidenceOption(Fact):
    """One permission to stay."""

    id: Id
    name: Prose
    length: Prose
    conditions: Prose
    cooperation_required: YesNo
    personal_situation_ground: YesNo
    work_allowed: YesNo
    legal_basis: Prose
    length_months: Months = "unknown"


class Residence(Strict):
    """Permissions to stay."""

    options: tuple[ResidenceOption, ...]


class Offender(Fact):
    """Compensation from the offender."""

    criminal: Prose
    civil: Prose


class StateFund(Fact):
    """Compensation from the State."""

    name: Prose
    authority: Prose
    eligible_regardless_of_nationality: YesNo
    eligible_regardless_of_status: YesNo
    time_limit: Prose
    contact: Prose
    legal_basis: Prose
    time_limit_months: Months = "unknown"


class Wages(Fact):
    """Unpaid wages."""

    route: Prose
    open_to_undocumented: YesNo
    time_limit: Prose
    contact: Prose
    time_limit_months: Months = "unknown"


class Compensation(Strict):
    """Three ways to money."""

    offender: Offender
    state_fund: StateFund
    wages: Wages


class NonPunishment(Fact):
    """Not being punished for what one was made to do."""

    type: Literal["law", "guideline", "both", "general_rules", "none", "unknown"]
    provision: Prose
    scope: Prose


class Programme(Strict):
    """A programme that helps with return."""

    name: Prose
    run_by: Prose
    contact: Prose


class VoluntaryReturn(Fact):
    """Return by one's own choice."""

    programmes: tuple[Programme, ...]
    right_to_refuse: Prose


class CourtProtection(Fact):
    """Protection in court."""

    video_testimony: YesNo
    in_camera: YesNo
    anonymity: Prose
    witness_protection_programme: Prose
    legal_aid: Prose
    name_protected: YesNo = "unknown"
    protection_programme: YesNo = "unknown"
    free_lawyer: YesNo = "unknown"


class Children(Fact):
    """Rules for people under 18."""

    guardian: Prose
    child_period: Prose
    age_assessment: Prose
    contact: Prose
    guardian_named: YesNo = "unknown"
    child_in_doubt: YesNo = "unknown"


class Identification(Fact):
    """Being formally recognised."""

    authority: Prose
    first_responders: Prose
    ngo_can_refer: YesNo
    nrm: Prose
    consent_needed: Prose
    self_referral: Prose
    authority_kind: tuple[Office, ...] = ()
    consent: YesNo = "unknown"
    self_referral_possible: YesNo = "unknown"


class Theme(Fact):
    """What is known of a theme that few files cover yet (content guide D.1)."""

    contact: Prose = "unknown"


class Source(Strict):
    """Where a fact was read."""

    id: str
    url: str = Field(pattern=r"^https?://")
    title: Prose
    publisher: Prose
    kind: Literal["law", "government", "eu", "coe", "un", "tip_report", "ngo", "provider", "academic", "press", "other"]
    date: Prose
    language: Prose


class CountryFacts(Strict):
    """One file of `flows/countries/`."""

    schema_version: Literal[1]
    country: str = Field(pattern="^[A-Z]{2}$")
    name: Prose
    calling_code: str = Field(pattern=r"^\+[0-9]+$")
    updated: Date
    next_review: Date
    scope_note: Prose
    neighbours: tuple[str, ...] = ()
    emergency: tuple[Emergency, ...] = Field(min_length=1)
    hotlines: tuple[Hotline, ...]
    reflection_period: ReflectionPeriod
    residence: Residence
    compensation: Compensation
    non_punishment: NonPunishment
    voluntary_return: VoluntaryReturn
    court_protection: CourtProtection
    children: Children
    identification: Identification
    providers: tuple[Provider, ...]
    asylum: Theme | None = None
    border: Theme | None = None
    complaints: Theme | None = None
    conflict: Theme | None = None
    crisis_line: Hotline | None = None
    detention: Theme | None = None
    diplomat: Theme | None = None
    documents: Theme | None = None
    family: Theme | None = None
    health_access: Theme | None = None
    labour: Theme | None = None
    marriage: Theme | None = None
    removal: Theme | None = None
    reporting_duty: Theme | None = None
    scam_contacts: tuple[Hotline, ...] = ()
    sources: tuple[Source, ...]
