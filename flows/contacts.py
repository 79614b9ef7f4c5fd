"""Facts that a person can call, write to or visit: emergency services, hotlines, providers."""

from typing import Literal

from pydantic import Field

from flows.fact import Fact, Id, International, Prose, YesNo


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


class Hotline(Fact):
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


class Provider(Fact):
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
