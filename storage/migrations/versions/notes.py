"""Sealed notes, what became of them, desks of services, revoked keys, and complaints."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

HOUR = "LIKE '____-__-__T__:00'"
DAY = "LIKE '____-__-__'"


def upgrade() -> None:
    """Make all six tables, which refuse rows of another shape."""
    _make_notes()
    _make_desks()
    _make_complaints()


def _make_notes() -> None:
    op.create_table(
        "sealed_note",
        _key("ticket", 32),
        _word("service", 64),
        _word("expires", 16),
        sa.Column("sealed", sa.LargeBinary(512), nullable=False),
        *_checks("length(ticket) = 32", f"expires {HOUR}", "length(sealed) = 512"),
    )
    op.create_table(
        "note_state",
        _key("ticket", 32),
        _word("service", 64),
        _word("expires", 16),
        _word("state", 16),
        *_checks("length(ticket) = 32", f"expires {HOUR}", "state IN ('opened', 'answered', 'closed', 'ended')"),
    )
    op.create_table(
        "sealed_answer",
        _key("ticket", 32),
        _word("expires", 16),
        sa.Column("sealed", sa.LargeBinary(1024), nullable=False),
        *_checks("length(ticket) = 32", f"expires {HOUR}", "length(sealed) = 1024"),
    )


def _make_desks() -> None:
    op.create_table(
        "desk",
        _key("service", 64),
        _word("fetched", 16),
        _word("full_on", 10),
        *_checks(f"fetched LIKE '' OR fetched {HOUR}", f"full_on LIKE '' OR full_on {DAY}"),
    )
    op.create_table(
        "revoked_key",
        _key("fingerprint", 64),
        _word("day", 10),
        *_checks("length(fingerprint) = 64", f"day {DAY}"),
    )


def _make_complaints() -> None:
    op.create_table(
        "complaint",
        _key("number", 8),
        _word("service", 64),
        _word("kind", 16),
        sa.Column("proved", sa.Integer, nullable=False),
        _word("day", 10),
        _word("state", 16),
        _word("reviewer_1", 120),
        _word("reviewer_2", 120),
        _word("first_view", 16),
        *_checks(
            "length(number) = 8",
            "kind IN ('no-answer', 'money', 'locked', 'told', 'disrespect', 'sexual', 'other')",
            "proved IN (0, 1)",
            f"day {DAY}",
            "state IN ('open', 'upheld', 'dismissed')",
            "first_view IN ('', 'upheld', 'dismissed')",
        ),
    )


def _key(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), primary_key=True)


def _word(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), nullable=False)


def _checks(*claims: str) -> list[sa.CheckConstraint]:
    return [sa.CheckConstraint(claim) for claim in claims]
