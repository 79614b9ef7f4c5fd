"""The answers of E.6 as forms: only small fields, each checked, and one text in each language made from them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from bot.desk.speech import Speech
from flows.note import DAYS

Fields = Mapping[str, str]
"""What was typed, by field; days stand under `days` as their names with a space between."""

FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "yes": ("number", "hours", "name?"),
    "other": ("service",),
    "today": ("hotline", "number"),
    "ask": ("name", "hours?"),
}
"""Each answer with its fields; those with a question mark may stay empty."""
LIMITS: Final = {"number": 24, "name": 40, "service": 60, "hotline": 60}
"""Characters of a field: a name, and not a message."""
LINK: Final = re.compile(r"[@/\\]|\bwww\b|\w\.[^\W\d_]{2,}", re.IGNORECASE)
"""Addresses of websites and e-mail, and names with @ (T13)."""
SIGNS: Final = frozenset(" '’ʼ-–.,&()")
TIME: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field: the message that says it, and its arguments beside the name of the field."""

    field: str
    message: str
    args: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it was filled in, made tidy, and what is wrong with it. `country` is that of the note."""

    form: str
    fields: Fields
    faults: tuple[Fault, ...]
    country: str = ""

    def text(self, speech: Speech, *, has_word: bool) -> str:
        """The exact answer in a language. Only of a form without faults."""
        sentences = [
            speech.answer(message, {name: self._said(speech, name, has_word=has_word) for name in arguments})
            for message, arguments in self._messages()
        ]
        return "\n".join(sentences)

    def _messages(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        name, hours = ("answer-ask", ("name",)), ("answer-time", ("hours",))
        match self.form:
            case "yes":
                call = ("answer-yes", ("number", "hours", "word"))
                return (call, name) if self.fields.get("name") else (call,)
            case "other":
                return (("answer-other", ("service",)),)
            case "today":
                return (("answer-today", ("hotline", "number")),)
            case _:
                return (name, hours) if self.fields.get("days") else (name,)

    def _said(self, speech: Speech, name: str, *, has_word: bool) -> str:
        match name:
            case "word":
                return "yes" if has_word else "no"
            case "number":
                return str(_dialled(self.fields["number"], self.country))
            case "hours":
                days = frozenset(DAYS.index(day) for day in self.fields["days"].split())
                return f"{speech.days(days)} {speech.span(self.fields['from'], self.fields['to'])}"
            case _:
                return self.fields[name]


def fill(form: str, typed: Fields, country: str) -> Filled:
    """A form with what was typed. `country` is where the person is: a number without country code is one of there."""
    fields: dict[str, str] = {}
    faults: list[Fault] = []
    for wanted in FORMS[form]:
        name, may_be_empty = wanted.rstrip("?"), wanted.endswith("?")
        if name == "hours":
            faults += _hours(typed, fields, may_be_empty=may_be_empty)
            continue
        fields[name] = _tidy(typed.get(name, ""))
        faults += _field(name, fields[name], country) if fields[name] or not may_be_empty else ()
    return Filled(form, fields, tuple(faults), country)


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _field(name: str, text: str, country: str) -> tuple[Fault, ...]:
    if not text:
        return (Fault(name, "desk-wrong-empty"),)
    if len(text) > LIMITS[name]:
        return (Fault(name, "desk-wrong-long", (("limit", LIMITS[name]),)),)
    if name == "number":
        return () if _dialled(text, country) else (Fault(name, "desk-wrong-number", (("example", _example(country)),)),)
    if LINK.search(text):
        return (Fault(name, "desk-wrong-link"),)
    if not all(sign in SIGNS or unicodedata.category(sign)[0] in "LMN" for sign in text):
        return (Fault(name, "desk-wrong-signs"),)
    return ()


def _hours(typed: Fields, fields: dict[str, str], *, may_be_empty: bool) -> tuple[Fault, ...]:
    """Days and two clocks; empty where they may be is all of them empty."""
    chosen = frozenset(typed.get("days", "").split())
    fields["days"] = " ".join(day for day in DAYS if day in chosen)
    for end in ("from", "to"):
        clock = typed.get(end, "").strip()
        fields[end] = clock if TIME.fullmatch(clock) else ""
    if may_be_empty and not any(fields[part] for part in ("days", "from", "to")):
        return ()
    if not fields["days"]:
        return (Fault("hours", "desk-wrong-days"),)
    if not fields["from"] or fields["from"] >= fields["to"]:
        return (Fault("hours", "desk-wrong-hours"),)
    return ()


def _dialled(text: str, country: str) -> str:
    """A number as the person can dial it, with its country code where that works; empty if it cannot be called."""
    region = country or None
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if region and phonenumbers.is_valid_short_number_for_region(number, region):
        return str(phonenumbers.national_significant_number(number))
    if not phonenumbers.is_valid_number(number) or number.extension:
        return ""
    # A free number is free, and often works at all, only inside its country.
    is_free = phonenumbers.number_type(number) == PhoneNumberType.TOLL_FREE
    is_near = phonenumbers.region_code_for_number(number) == country
    form = PhoneNumberFormat.NATIONAL if is_free and is_near else PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(number, form))


def _example(country: str) -> str:
    """A number of this country as it should be written, or one that shows the form."""
    number = phonenumbers.example_number(country)
    return str(phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)) if number else "+40 21 123 4567"
