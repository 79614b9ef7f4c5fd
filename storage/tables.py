"""The tables, in the names of Open Referral HSDS 3 where it has them.

organization 1 - n service 1 - n phone, url, contact, language, service_area, attribute
                           1 - 1 schedule, accreditation

HSDS has no table for opening hours in OpenStreetMap's syntax, for recognition, or for the fields of referral (content
guide E.7); these are ours. Times of a schedule, locations and addresses of HSDS are left out on purpose: a place that
cannot be written down cannot be found (T10, T50). Rows of a service are numbered instead of having ids of their own,
so that their order is kept.
"""

from typing import Final

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

CODE: Final = 64
"""Characters of ids and of words from a closed list."""
LABEL: Final = 400
"""Of names, notes and values of one line."""
PROSE: Final = 1200
"""Of sentences."""
ADDRESS: Final = 1000
"""Of addresses on the web."""
KEY: Final = 8000
"""Of a public key."""
DAY: Final = 10

METADATA: Final = MetaData()


def _text(name: str, size: int) -> Column[str]:
    """A text that is never NULL: what is not known is empty, or says `unknown`."""
    return Column(name, String(size), nullable=False)


def _of_service(name: str = "service_id") -> Column[str]:
    return Column(name, String(CODE), ForeignKey("service.id", ondelete="CASCADE"), primary_key=True)


def _position() -> Column[int]:
    return Column("position", Integer, primary_key=True, autoincrement=False)


TOTALS: Final = Table(
    "feedback_total",
    METADATA,
    Column("day", String(DAY), primary_key=True),
    Column("answer", String(16), primary_key=True),
    Column("total", Integer, nullable=False),
)
"""Feedback, which has nothing to do with services."""

LINK: Final = Table(
    "link",
    METADATA,
    Column("code", String(16), primary_key=True),
    _text("language", CODE),
    _text("country", 2),
    _text("region", LABEL),
    _text("page", CODE),
    _text("label", LABEL),
    _text("state", 16),
    _text("valid_until", DAY),
)
"""Links that can be taken back. The label names an organisation or a place, never a person."""

LINK_TOTALS: Final = Table(
    "link_total",
    METADATA,
    Column("code", String(16), primary_key=True),
    Column("day", String(DAY), primary_key=True),
    Column("total", Integer, nullable=False),
)
"""How often a link was opened. No key leads to `link`: the totals of a code outlive it until their days are over."""

STARTER: Final = Table("starter", METADATA, Column("id", Integer, primary_key=True, autoincrement=False))
"""One row once the starter data has been loaded, so that a directory which an editor has emptied stays empty."""

ORGANIZATION: Final = Table(
    "organization", METADATA, Column("id", String(CODE), primary_key=True), _text("name", LABEL)
)

SERVICE: Final = Table(
    "service",
    METADATA,
    Column("id", String(CODE), primary_key=True),
    Column("organization_id", String(CODE), ForeignKey("organization.id"), index=True),
    _text("country", 2),
    _text("kind", CODE),
    _text("name", LABEL),
    _text("description", PROSE),
    _text("scope", CODE),
    _text("interpretation_services", LABEL),
    _text("eligibility_description", PROSE),
    _text("free", CODE),
    _text("without_name", CODE),
    _text("without_papers", CODE),
    _text("data_sharing", CODE),
    _text("reporting_duty", PROSE),
    _text("complaint_contact", LABEL),
    _text("public_key", KEY),
    _text("assured_date", DAY),
    _text("tested_on", DAY),
    _text("as_of", DAY),
    _text("confidence", CODE),
)
"""`assured_date` is the day on which the entry was verified."""

PHONE: Final = Table(
    "phone",
    METADATA,
    _of_service(),
    _position(),
    _text("type", CODE),
    _text("number", CODE),
    _text("abroad", CODE),
    _text("description", LABEL),
)
"""Contacts by number; the type is the channel."""

URL: Final = Table(
    "url",
    METADATA,
    _of_service(),
    Column("label", String(CODE), primary_key=True),
    _position(),
    _text("url", ADDRESS),
    _text("abroad", ADDRESS),
    _text("description", LABEL),
)
"""Contacts on the web (the label is the channel), sources of the entry, and evidence of its recognition."""

CONTACT: Final = Table(
    "contact",
    METADATA,
    _of_service(),
    _position(),
    _text("email", LABEL),
    _text("abroad", LABEL),
    _text("description", LABEL),
)

LANGUAGE: Final = Table("language", METADATA, _of_service(), _position(), _text("code", CODE))

SERVICE_AREA: Final = Table("service_area", METADATA, _of_service(), _position(), _text("name", LABEL))

SCHEDULE: Final = Table(
    "schedule",
    METADATA,
    _of_service(),
    _text("opening_hours", LABEL),
    _text("description", LABEL),
    _text("timezone", CODE),
)

ATTRIBUTE: Final = Table(
    "attribute",
    METADATA,
    _of_service("link_id"),
    Column("link_type", String(CODE), primary_key=True),
    _position(),
    _text("value", LABEL),
)
"""Words of a service by what they say of it: what it offers, for whom, how it is reached, who verified it."""

ACCREDITATION: Final = Table(
    "accreditation",
    METADATA,
    _of_service(),
    _text("kind", CODE),
    _text("issuer", LABEL),
    _text("reference", LABEL),
    _text("valid_from", DAY),
    _text("valid_until", DAY),
)

OF_A_SERVICE: Final = (PHONE, URL, CONTACT, LANGUAGE, SERVICE_AREA, SCHEDULE, ATTRIBUTE, ACCREDITATION)
"""Tables whose rows belong to one service and go with it."""
