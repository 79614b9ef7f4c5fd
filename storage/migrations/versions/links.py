"""Links that can be taken back, and how often they were opened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "link",
        sa.Column("code", sa.String(16), primary_key=True),
        _text("language", 64),
        _text("country", 2),
        _text("region", 400),
        _text("page", 64),
        _text("label", 400),
        _text("state", 16),
        _text("valid_until", 10),
    )
    op.create_table(
        "link_total",
        sa.Column("code", sa.String(16), primary_key=True),
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("total", sa.Integer, nullable=False),
    )


def _text(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), nullable=False)
