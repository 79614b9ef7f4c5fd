"""What is known of a country: so far its emergency numbers, with their sources and dates."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from pydantic import Field, ValidationError

from flows.finding import Finding
from flows.ids import CountryCode
from flows.loading import Strict, describe

YesNo = Literal["yes", "no", "depends", "unknown"]
Confidence = Literal["high", "medium", "low", "unknown"]


class Mode(StrEnum):
    """How an emergency service is reached."""

    VOICE = "voice"
    SMS = "sms"
    SILENT = "silent"
    APP = "app"
    VIDEO = "video_relay"


class Emergency(Strict):
    """One way to reach an emergency service; keys as in the facts' schema, plus `press` and `urgent`.

    `press` are the keys of a silent call, `urgent` is "no" for numbers meant for calls that can wait.
    """

    id: str
    service: Literal["police", "medical", "fire", "all"]
    number: str = Field(pattern=r"^[0-9+ ]+$")
    press: str = Field(default="", pattern=r"^[0-9]*$")
    mode: Mode
    how_to: str
    free: YesNo
    summary: str
    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str = Field(pattern=r"^(\d{4}(-\d\d){0,2}|unknown)$")
    urgent: YesNo = "yes"
    field_confidence: dict[str, Confidence] = Field(default_factory=dict)
    notes: str = ""


class Source(Strict):
    """Where a fact was read."""

    id: str
    url: str = Field(pattern=r"^https?://")
    title: str
    publisher: str
    kind: Literal["law", "government", "eu", "coe", "un", "tip_report", "ngo", "provider", "academic", "press", "other"]
    date: str
    language: str


class CountryTable(Strict):
    """One file of `flows/countries/`."""

    schema_version: Literal[1]
    country: str = Field(pattern="^[A-Z]{2}$")
    name: str
    calling_code: str = Field(pattern=r"^\+\d+$")
    updated: str
    emergency: tuple[Emergency, ...] = Field(min_length=1)
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """The facts of one country."""

    code: CountryCode
    file: str
    emergency: tuple[Emergency, ...]
    sources: tuple[Source, ...]


def load_countries(files: Mapping[str, str]) -> tuple[tuple[Country, ...], tuple[Finding, ...]]:
    """Countries of all files (name to TOML text), and every defect found while reading them."""
    found = [item for file in sorted(files) for item in _read(file, files[file])]
    countries = tuple(item for item in found if isinstance(item, Country))
    return countries, tuple(item for item in found if isinstance(item, Finding))


def _read(file: str, text: str) -> Iterator[Country | Finding]:
    try:
        table = CountryTable.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        yield Finding(file, "file", "toml", f"is not TOML: {error}")
    except ValidationError as error:
        yield from describe(error, file, "facts")
    else:
        yield from _sources(file, table)
        yield Country(CountryCode(table.country), file, table.emergency, table.sources)


def _sources(file: str, table: CountryTable) -> Iterator[Finding]:
    known = {source.id for source in table.sources}
    used = {source for entry in table.emergency for source in entry.sources}
    if not file.endswith(f"/{table.country.lower()}.toml"):
        yield Finding(file, "country", "file-name", f"says {table.country}, but the file has another name")
    for source in sorted(used - known):
        yield Finding(file, source, "source", "is used as a source but not listed in [[sources]]")
    for source in sorted(known - used):
        yield Finding(file, source, "source", "is listed as a source but no fact uses it")
    for entry in table.emergency:
        if entry.confidence == "high" and not entry.sources:
            yield Finding(file, entry.id, "source", "is called certain without a source")
