"""The tables of sealed notes, of what became of them, and of complaints.

No column can hold a person: a ticket is drawn by chance, a service is an entry of the directory, a time is a full hour,
sealed bytes have one size, and all else is a word of a closed list. The database itself refuses other shapes; without
that, SQLite takes a text of any length. What belongs together is joined by the ticket, which only the code of the note
gives. No key leads to `service`: an editor's change takes its row out and puts it in again, and notes outlive that.
"""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, String, Table

from flows.complaint import COMPLAINTS
from storage.tables import CODE, DAY, METADATA

TICKET: Final = 32
"""Hexadecimal digits of a ticket."""
NUMBER: Final = 8
"""Digits of the number of a complaint."""
FINGERPRINT: Final = 64
"""Hexadecimal digits of SHA-256."""
HOUR: Final = 16
STATE: Final = 16
ORGANISATION: Final = 120
"""Characters of the name of an organisation that reviews."""
SEALED_NOTE: Final = 512
SEALED_ANSWER: Final = 1024
STATES: Final = ("opened", "answered", "closed", "ended")
OUTCOMES: Final = ("open", "upheld", "dismissed")
VIEWS: Final = ("", "upheld", "dismissed")
FULL_HOUR: Final = "____-__-__T__:00"
ANY_DAY: Final = "____-__-__"


def _word(name: str, size: int) -> Column[str]:
    return Column(name, String(size), nullable=False)


def _has(column: str, size: int) -> CheckConstraint:
    return CheckConstraint(f"length({column}) = {size}")


def _looks(column: str, *shapes: str) -> CheckConstraint:
    return CheckConstraint(" OR ".join(f"{column} LIKE '{shape}'" for shape in shapes))


def _one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(map(repr, words))})")


def _ticket() -> Column[str]:
    return Column("ticket", String(TICKET), primary_key=True)


NOTE: Final = Table(
    "sealed_note",
    METADATA,
    _ticket(),
    _word("service", CODE),
    _word("expires", HOUR),
    Column("sealed", LargeBinary(SEALED_NOTE), nullable=False),
    _has("ticket", TICKET),
    _looks("expires", FULL_HOUR),
    _has("sealed", SEALED_NOTE),
)
"""Notes that wait to be opened."""

NOTE_STATE: Final = Table(
    "note_state",
    METADATA,
    _ticket(),
    _word("service", CODE),
    _word("expires", HOUR),
    _word("state", STATE),
    _has("ticket", TICKET),
    _looks("expires", FULL_HOUR),
    _one_of("state", STATES),
)
"""What became of notes that are gone: opened or answered; closed or ended because the service cannot answer any more.

One that had been opened is `ended`: that there was a contact stays known, for a complaint.
"""

ANSWER: Final = Table(
    "sealed_answer",
    METADATA,
    _ticket(),
    _word("expires", HOUR),
    Column("sealed", LargeBinary(SEALED_ANSWER), nullable=False),
    _has("ticket", TICKET),
    _looks("expires", FULL_HOUR),
    _has("sealed", SEALED_ANSWER),
)
"""Answers that wait for the code of their note."""

NOTE_TABLES: Final = (NOTE, NOTE_STATE, ANSWER)

DESK: Final = Table(
    "desk",
    METADATA,
    Column("service", String(CODE), primary_key=True),
    _word("fetched", HOUR),
    _word("full_on", DAY),
    _looks("fetched", "", FULL_HOUR),
    _looks("full_on", "", ANY_DAY),
)
"""When a service last looked for notes, and the day on which it takes no more."""

REVOKED_KEY: Final = Table(
    "revoked_key",
    METADATA,
    Column("fingerprint", String(FINGERPRINT), primary_key=True),
    _word("day", DAY),
    _has("fingerprint", FINGERPRINT),
    _looks("day", ANY_DAY),
)
"""Keys that are never taken again."""

COMPLAINT: Final = Table(
    "complaint",
    METADATA,
    Column("number", String(NUMBER), primary_key=True),
    _word("service", CODE),
    _word("kind", STATE),
    Column("proved", Integer, nullable=False),
    _word("day", DAY),
    _word("state", STATE),
    _word("reviewer_1", ORGANISATION),
    _word("reviewer_2", ORGANISATION),
    _word("first_view", STATE),
    _has("number", NUMBER),
    _one_of("kind", COMPLAINTS),
    CheckConstraint("proved IN (0, 1)"),
    _looks("day", ANY_DAY),
    _one_of("state", OUTCOMES),
    _one_of("first_view", VIEWS),
)
"""Complaints about services. A reviewer is an organisation, never a person."""
