"""The facts of a country, each field typed. Schema version 1; what the keys and values mean: docs/facts.md.

TOML has no null, so that a thing that cannot apply is the text `null`; `unknown` and `none` stay apart from it.
"""

from typing import Literal

from pydantic import Field

from flows.contacts import Emergency, Hotline, Provider
from flows.fact import Date, Days, Fact, Id, Prose, YesNo
from flows.strict import Strict


class Variant(Strict):
    """Another length of the reflection period, for some people."""

    who: Prose
    length_days: Days
    length_text: Prose
    summary: Prose


class ReflectionPeriod(Fact):
    """Recovery and reflection period; `length_days` counts a month as 30."""

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


class Wages(Fact):
    """Unpaid wages."""

    route: Prose
    open_to_undocumented: YesNo
    time_limit: Prose
    contact: Prose


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


class Children(Fact):
    """Rules for people under 18."""

    guardian: Prose
    child_period: Prose
    age_assessment: Prose
    contact: Prose


class Identification(Fact):
    """Being formally recognised."""

    authority: Prose
    first_responders: Prose
    ngo_can_refer: YesNo
    nrm: Prose
    consent_needed: Prose
    self_referral: Prose


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
    calling_code: str = Field(pattern=r"^\+\d+$")
    updated: Date
    scope_note: Prose
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
    sources: tuple[Source, ...]
