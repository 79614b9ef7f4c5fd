"""Sealed notes, what became of them, desks of services, revoked keys, and complaints."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make all six tables."""
    op.create_table(
        "sealed_note",
        _key("ticket", 32),
        _word("service", 64),
        _word("expires", 16),
        sa.Column("sealed", sa.LargeBinary(512), nullable=False),
    )
    op.create_table("note_state", _key("ticket", 32), _word("service", 64), _word("expires", 16), _word("state", 16))
    op.create_table(
        "sealed_answer",
        _key("ticket", 32),
        _word("expires", 16),
        sa.Column("sealed", sa.LargeBinary(1024), nullable=False),
    )
    op.create_table("desk", _key("service", 64), _word("fetched", 16), _word("full_on", 10))
    op.create_table("revoked_key", _key("fingerprint", 64), _word("day", 10))
    op.create_table(
        "complaint",
        _key("number", 8),
        _word("service", 64),
        _word("kind", 16),
        sa.Column("proved", sa.Integer, nullable=False),
        _word("day", 10),
        _word("state", 16),
        _word("reviewer_1", 64),
        _word("reviewer_2", 64),
        _word("first_view", 16),
    )


def _key(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), primary_key=True)


def _word(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), nullable=False)
