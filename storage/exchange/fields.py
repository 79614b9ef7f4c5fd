"""The fields of an entry as a file has them: one list for CSV, XLSX, HSDS, the help sheet and `directory show`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args, get_type_hints

from flows.fact import Confidence, YesNo
from flows.service import Contact, DataSharing, RecognitionKind, Service

Value = str | tuple[str, ...] | tuple[Contact, ...]
Row = Mapping[str, Value]
"""Field name to value: a text, several texts, or ways of contact."""

Shape = Literal["text", "choice", "many", "set", "contacts"]

KINDS: Final[tuple[str, ...]] = get_args(get_type_hints(Service)["kind"])


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `choices` is its closed list, the first of which stands for an empty cell unless it is required."""

    name: str
    shape: Shape
    meaning: str
    example: str
    choices: tuple[str, ...] = ()
    required: bool = False


def _closed(name: str, of: object, first: str, meaning: str, example: str) -> Field:
    choices = get_args(of)
    return Field(name, "choice", meaning, example, (first, *(choice for choice in choices if choice != first)))


def _yes_no(name: str, meaning: str) -> Field:
    return _closed(name, YesNo, "unknown", meaning, "yes")


FIELDS: Final = (
    Field("id", "text", "Stays the same for ever, and is never given to another. Small letters, digits, hyphens.",
          "ro-example-1", required=True),
    Field("country", "text", "Two capital letters of ISO 3166.", "RO", required=True),
    Field("kind", "choice", "A service that helps a person, or a hotline that answers and sends on.", "service",
          KINDS, required=True),
    Field("name", "text", "The name people know it by.", "Service A", required=True),
    Field("operator", "text", "The organisation that runs it, if the name does not say so.", "Organisation A"),
    Field("summary", "text", "One or two plain English sentences.", "Case workers who speak several languages."),
    Field("scope", "text", "For a hotline, what it is about: trafficking, labour, violence, children, migration, "
          "general or crisis.", "trafficking"),
    Field("offers", "set", "What it does: talk, shelter, legal, psychological, medical, casework, return, "
          "compensation, interpretation.", "legal; casework"),
    Field("for_whom", "set", "Any of women, men, trans, children, families, all.", "women; children"),
    Field("languages", "many", "Languages it speaks, as ISO 639 codes, the main one first.", "ro; en; uk"),
    Field("languages_text", "text", "What is known of languages when it is no plain list.",
          "Others through interpreters"),
    Field("regions", "many", "Parts of the country. Empty means the whole country. Never a street.",
          "Region A; Region B"),
    Field("hours", "text", "Opening hours in the syntax of OpenStreetMap.", "Mo-Fr 08:00-16:00"),
    Field("hours_text", "text", "What is known of hours when they do not fit that syntax.", "Weekdays, not in August"),
    Field("timezone", "text", "Time zone of the hours. Needed only where a country has several.", "Europe/Bucharest"),
    Field("contacts", "contacts", "Ways of contact, the best one first: channel: value | from abroad | note. "
          "Channels: phone, sms, whatsapp, telegram, webchat, email, web.",
          "phone: 0800 000 000 | +40 21 000 0000 | daytime; email: a@example.org"),
    _yes_no("free", "Whether it costs nothing."),
    _yes_no("without_name", "Whether a person can come without giving a name."),
    _yes_no("without_papers", "Whether people without papers are helped."),
    Field("access", "set", "Any of step-free, sign-language, text-phone.", "step-free"),
    Field("conditions", "text", "What it asks of people before it helps.", "By appointment"),
    _closed("data_sharing", DataSharing, "unknown", "Whom it tells about people who come.", "none-without-consent"),
    Field("reporting_duty", "text", "What it must report by law, and to whom.", "Danger to a child, to the child "
          "protection office"),
    _closed("recognition_kind", RecognitionKind, "unknown", "Who recognises it; the kinds are explained in the guide "
            "to the directory.", "licensed"),
    Field("recognition_issuer", "text", "Who gave the recognition.", "Licensing body A"),
    Field("recognition_reference", "text", "Number or name of the licence, contract or list.", "No. 1"),
    Field("recognition_from", "text", "First day of the recognition, YYYY-MM-DD.", "2026-01-01"),
    Field("recognition_until", "text", "Last day of the recognition. After it the entry is hidden.", "2026-12-31"),
    Field("recognition_evidence", "many", "Addresses of the two proofs.", "https://example.org/register"),
    Field("verified_on", "text", "Day on which the entry was checked against its proofs.", "2026-11-01"),
    Field("verified_by", "many", "The two roles that checked it. Roles, not names of people.",
          "editor; national coordinator"),
    Field("tested_on", "text", "Day on which somebody last called or wrote to it. After 90 days the test is over.",
          "2026-11-01"),
    Field("as_of", "text", "Date of what the sources say: a year, a month or a day, or unknown.", "2026-10"),
    _closed("confidence", Confidence, "unknown", "How sure it is.", "high"),
    Field("sources", "many", "Addresses where this was read.", "https://example.org/about"),
    Field("complaint_contact", "text", "Where one can complain about it.", "complaints@example.org"),
    Field("public_key", "text", "Key with which notes to it are sealed.", ""),
)  # fmt: skip
"""All columns, in the order in which they are written."""

BY_NAME: Final = {field.name: field for field in FIELDS}
REQUIRED: Final = tuple(field.name for field in FIELDS if field.required)
RECOGNITION: Final = {
    "recognition_kind": "kind",
    "recognition_issuer": "issuer",
    "recognition_reference": "reference",
    "recognition_from": "valid_from",
    "recognition_until": "valid_until",
    "recognition_evidence": "evidence",
}
"""Columns of the recognition, with what it calls them itself."""


def row_of(service: Service) -> Row:
    """Every field of an entry, sets in the order of the alphabet. Hours of the next days are worked out, not kept."""
    return {field.name: _value(service, field.name) for field in FIELDS}


def _value(service: Service, name: str) -> Value:
    owner = service.recognition if name in RECOGNITION else service
    value = getattr(owner, RECOGNITION.get(name, name))
    return tuple(sorted(value)) if isinstance(value, frozenset) else value
