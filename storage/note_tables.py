"""The tables of sealed notes, of what became of them, and of complaints.

No column can hold a person: a ticket is drawn by chance, a service is an entry of the directory, a time is a full hour,
sealed bytes have one size, and all else is a word of a closed list. What belongs together is joined by the ticket,
which only the code of the note gives.
"""

from typing import Final

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from storage.tables import CODE, DAY, METADATA

TICKET: Final = 32
"""Hexadecimal digits of a ticket."""
HOUR: Final = 16
STATE: Final = 16
SEALED_NOTE: Final = 512
SEALED_ANSWER: Final = 1024


def _word(name: str, size: int) -> Column[str]:
    return Column(name, String(size), nullable=False)


def _ticket() -> Column[str]:
    return Column("ticket", String(TICKET), primary_key=True)


NOTE: Final = Table(
    "sealed_note",
    METADATA,
    _ticket(),
    _word("service", CODE),
    _word("expires", HOUR),
    Column("sealed", LargeBinary(SEALED_NOTE), nullable=False),
)
"""Notes that wait to be opened."""

NOTE_STATE: Final = Table(
    "note_state", METADATA, _ticket(), _word("service", CODE), _word("expires", HOUR), _word("state", STATE)
)
"""What became of notes that are gone: opened, answered, or closed because the service cannot answer any more."""

ANSWER: Final = Table(
    "sealed_answer",
    METADATA,
    _ticket(),
    _word("expires", HOUR),
    Column("sealed", LargeBinary(SEALED_ANSWER), nullable=False),
)
"""Answers that wait for the code of their note."""

DESK: Final = Table(
    "desk",
    METADATA,
    Column("service", String(CODE), primary_key=True),
    _word("fetched", HOUR),
    _word("full_on", DAY),
)
"""When a service last looked for notes, and the day on which it takes no more."""

REVOKED_KEY: Final = Table(
    "revoked_key", METADATA, Column("fingerprint", String(64), primary_key=True), _word("day", DAY)
)

COMPLAINT: Final = Table(
    "complaint",
    METADATA,
    Column("number", String(8), primary_key=True),
    _word("service", CODE),
    _word("kind", STATE),
    Column("proved", Integer, nullable=False),
    _word("day", DAY),
    _word("state", STATE),
    _word("reviewer_1", CODE),
    _word("reviewer_2", CODE),
    _word("first_view", STATE),
)
"""Complaints about services. A reviewer is an organisation, never a person."""
