"""Facts that a person can call, write to or visit: emergency services, hotlines, providers."""

from typing import Literal

from pydantic import Field

from flows.fact import Date, Fact, Id, International, Prose, YesNo
from flows.strict import Strict


class Dial(Strict):
    """One number of a line that has several: as dialled, in international form, and when it is meant."""

    number: str = Field(pattern=r"^[0-9+#* ()/-]+$")
    e164: International = "null"
    note: str = ""


class Reachable(Fact):
    """What hotlines and providers may have beside their words: typed, so that it works in every language.

    `dial` is for lines with several numbers, `opening_hours` is in the syntax of OpenStreetMap, dates are ISO 8601.
    The rest are the fields of referral: what is asked of people, who is told, and who looked at the entry when.
    """

    dial: tuple[Dial, ...] = ()
    opening_hours: str = ""
    verified_on: Date = "unknown"
    verified_by: tuple[str, ...] = ()
    recognition_expires: Date = "unknown"
    contact_tested_on: Date = "unknown"
    conditions: Prose = "unknown"
    data_sharing: Literal["police", "immigration", "police-immigration", "none-without-consent", "unknown"] = "unknown"
    reporting_duty: Prose = "unknown"
    accepts_without_name: YesNo = "unknown"
    open_to_undocumented: YesNo = "unknown"
    accessible: tuple[Literal["step-free", "sign-language", "text-phone"], ...] = ()
    complaint_contact: Prose = "unknown"


class Emergency(Fact):
    """A way to an emergency service. `press` are the keys of a silent call; `urgent` is "no" where a call can wait."""

    id: Id
    service: Literal["police", "medical", "fire", "all"]
    number: str = Field(pattern=r"^[0-9+ ]+$")
    press: str = Field(default="", pattern=r"^[0-9]*$")
    mode: Literal["voice", "sms", "silent", "app", "video_relay"]
    how_to: Prose
    free: YesNo
    urgent: YesNo = "yes"


class Hotline(Reachable):
    """A line that answers questions."""

    id: Id
    name: Prose
    operator: Prose
    scope: Literal["trafficking", "labour", "violence", "children", "migration", "general"]
    phone_local: Prose
    phone_e164: International
    sms: Prose
    whatsapp: Prose
    telegram: Prose
    webchat: Prose
    email: Prose
    web: Prose
    hours: Prose
    languages: tuple[str, ...] | Prose
    free: YesNo
    anonymous: YesNo


class Provider(Reachable):
    """A service, as the facts know it; it becomes starter data of the directory."""

    id: Id
    name: Prose
    accreditation: Prose
    accreditation_kind: Literal[
        "state_contract", "state_funded", "nrm_first_responder", "licensed", "network_member", "state_body", "unknown"
    ]
    phone_local: Prose
    phone_e164: International
    email: Prose
    web: Prose
    whatsapp: Prose
    telegram: Prose
    services: tuple[str, ...] | Literal["unknown"]
    for_whom: tuple[Literal["women", "men", "children", "all"], ...] | Literal["unknown"]
    languages: tuple[str, ...] | Prose
    region: Prose
    hours: Prose
