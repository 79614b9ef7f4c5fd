"""A recognised service or a hotline, as a card shows it and as the finder matches it. Read from the directory."""

import zlib
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal, NewType

from flows.fact import Confidence, YesNo
from flows.ids import NO_DAY, CountryCode, Day

ServiceId = NewType("ServiceId", str)
"""Stable and never reused: `ro-pr-1` of the facts, or what an import brings."""

Moment = NewType("Moment", str)
"""A minute in UTC as `YYYY-MM-DDTHH:MM`, so that moments compare as text."""

CODE_BITS: Final = 24
NO_HOUR: Final = "YYYY-MM-DD"
"""A day without an hour, as the checks have it: what is open then is not known."""


class Channel(StrEnum):
    """Ways of contact that leave different traces (content guide E.2)."""

    PHONE = "phone"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    WEBCHAT = "webchat"
    EMAIL = "email"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Contact:
    """One way of contact: `value` as dialled or typed, `abroad` its form from another country ("" if there is none).

    `note` says in plain English when or for whom it is meant ("daytime").
    """

    channel: Channel
    value: str
    abroad: str = ""
    note: str = ""


RecognitionKind = Literal[
    "state_contract", "state_funded", "nrm_first_responder", "licensed", "network_member", "state_body",
    "igo_mission", "unknown",
]  # fmt: skip
DataSharing = Literal["police", "immigration", "police-immigration", "none-without-consent", "unknown"]


@dataclass(frozen=True, slots=True)
class Recognition:
    """Who recognises a service, how that is known, and until when (content guide E.7). Empty days are not known."""

    kind: RecognitionKind = "unknown"
    issuer: str = ""
    reference: str = ""
    valid_from: Day = NO_DAY
    valid_until: Day = NO_DAY
    evidence: tuple[str, ...] = ()

    def has_ended(self, today: str) -> bool:
        """Whether its last day is over; an unknown end is not an end."""
        return bool(self.valid_until) and self.valid_until < today[:10]


NOT_KNOWN: Final = Recognition()


@dataclass(frozen=True, slots=True)
class Service:
    """One entry of the directory. Texts are English; everything else is typed, so that a card works in every language.

    `regions` are parts of the country, none for the whole of it. `opens` are the hours of the next days as pairs of
    moments, worked out when the directory was read; empty when the hours are not known. `tested_on` is the day on
    which somebody last called or wrote to it, "" if nobody has. `takes_notes`: its key is good today; `full_on` is the
    day on which it takes no more; `is_slow`: it has not fetched notes for a working day.
    """

    id: ServiceId
    country: CountryCode
    kind: Literal["service", "hotline"]
    name: str
    operator: str = ""
    summary: str = ""
    scope: str = ""
    offers: frozenset[str] = frozenset()
    for_whom: frozenset[str] = frozenset()
    languages: tuple[str, ...] = ()
    languages_text: str = ""
    regions: tuple[str, ...] = ()
    hours: str = ""
    hours_text: str = ""
    timezone: str = ""
    opens: tuple[tuple[Moment, Moment], ...] = ()
    contacts: tuple[Contact, ...] = ()
    free: YesNo = "unknown"
    without_name: YesNo = "unknown"
    without_papers: YesNo = "unknown"
    access: frozenset[str] = frozenset()
    conditions: str = ""
    data_sharing: DataSharing = "unknown"
    reporting_duty: str = ""
    recognition: Recognition = NOT_KNOWN
    verified_on: Day = NO_DAY
    verified_by: tuple[str, ...] = ()
    tested_on: Day = NO_DAY
    as_of: str = "unknown"
    confidence: Confidence = "unknown"
    sources: tuple[str, ...] = ()
    complaint_contact: str = ""
    public_key: str = ""
    takes_notes: bool = False
    full_on: Day = NO_DAY
    is_slow: bool = False

    @property
    def code(self) -> int:
        """Its number in a button."""
        return service_code(self.id)

    def accepts_notes(self, now: str) -> bool:
        """Whether a note can be sent to it today."""
        return self.takes_notes and self.full_on != now[: len(NO_HOUR)]

    def is_open(self, now: str) -> bool | None:
        """Whether it is open at this moment; None when that is not known."""
        if not self.opens or len(now) <= len(NO_HOUR) or now >= self.opens[-1][1]:
            return None
        begun = bisect_right(self.opens, now, key=_start)
        return begun > 0 and now < self.opens[begun - 1][1]


def _start(hours: tuple[Moment, Moment]) -> str:
    return hours[0]


def service_code(service: ServiceId) -> int:
    """Twenty-four bits that stay the same however the directory changes; 0 stands for no service."""
    return (zlib.crc32(service.encode()) & ((1 << CODE_BITS) - 1)) or 1
