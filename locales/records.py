"""What is recorded of a translation: the English that each message was made from, and who signed which page."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from sys import intern
from typing import Final

import tomli as tomllib
from pydantic import Field, ValidationError, field_validator

from flows.finding import Finding
from flows.ids import Day
from flows.strict import Strict, describe
from locales.digest import OF_MESSAGE, OF_PAGE

MADE: Final = "made.txt"
REVIEW: Final = "review.toml"
LINE: Final = re.compile(rf"([a-zA-Z][a-zA-Z0-9_-]*) ([0-9a-f]{{{OF_MESSAGE}}})")
HEAD_OF_MADE: Final = """\
# Which English each message was made from: its name and the hash of that English. Written by `python -m bot words`.
"""
HEAD_OF_REVIEW: Final = """\
# Who has signed which page in this language, and until when that holds. Written by `python -m bot words review`.
"""
INTERFACE: Final = "interface"
"""Signed as if it were a page: the words around all pages."""


class Signature(Strict):
    """A reviewer's signature under the words of a page. Roles and organisations, never the name of a person."""

    words: str = Field(pattern=rf"^[0-9a-f]{{{OF_PAGE}}}$")
    role: str = Field(min_length=1)
    organisation: str = Field(min_length=1)
    on: Day
    until: Day

    @field_validator("on", "until", mode="before")
    @classmethod
    def as_text(cls, value: object) -> str:
        """TOML dates come as date objects; the core keeps them as text."""
        return date.fromisoformat(str(value)).isoformat()


class _Reviews(Strict):
    signed: dict[str, Signature] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one language: message -> hash of its English, page -> signature."""

    made: Mapping[str, str] = field(default_factory=dict)
    signed: Mapping[str, Signature] = field(default_factory=dict)


def load_records(folder: str, made: str, review: str) -> tuple[Records, tuple[Finding, ...]]:
    """The records of a language from its two files, and everything that is wrong with them."""
    hashes, of_made = _made(f"{folder}/{MADE}", made)
    signed, of_review = _signed(f"{folder}/{REVIEW}", review)
    return Records(hashes, signed), (*of_made, *of_review)


def _made(file: str, text: str) -> tuple[dict[str, str], list[Finding]]:
    hashes: dict[str, str] = {}
    findings: list[Finding] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        found = LINE.fullmatch(line.strip())
        if not found or found[1] in hashes:
            what = "stands here twice" if found else f"is not a name and {OF_MESSAGE} hexadecimal digits"
            findings.append(Finding(file, f"line {number}", "record", what))
            continue
        # Every language has the same names, and most were made from the same English.
        hashes[intern(found[1])] = intern(found[2])
    return hashes, findings


def _signed(file: str, text: str) -> tuple[Mapping[str, Signature], list[Finding]]:
    try:
        return _Reviews.model_validate(tomllib.loads(text)).signed, []
    except tomllib.TOMLDecodeError as error:
        return {}, [Finding(file, "file", "toml", f"is not TOML: {error}")]
    except ValidationError as error:
        return {}, list(describe(error, file, "review"))


def made_text(made: Mapping[str, str]) -> str:
    """The file of made hashes; one line a message, so that two people's changes come together."""
    return HEAD_OF_MADE + "".join(f"{name} {made[name]}\n" for name in sorted(made))


def review_text(signed: Mapping[str, Signature]) -> str:
    """The file of signatures."""
    return HEAD_OF_REVIEW + "".join(_entry(page, signed[page]) for page in sorted(signed))


def _entry(page: str, signature: Signature) -> str:
    return (
        f'\n[signed.{page}]\nwords = "{signature.words}"\nrole = {_quoted(signature.role)}\n'
        f"organisation = {_quoted(signature.organisation)}\non = {signature.on}\nuntil = {signature.until}\n"
    )


def _quoted(text: str) -> str:
    """A TOML basic string; JSON writes the same signs in the same way, but for one that TOML wants to be named."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
