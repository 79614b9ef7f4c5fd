"""Totals of feedback and the directory of services."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables; `feedback_total` is there already where an early release made it."""
    if not sa.inspect(op.get_bind()).has_table("feedback_total"):
        op.create_table(
            "feedback_total",
            sa.Column("day", sa.String(10), primary_key=True),
            sa.Column("answer", sa.String(16), primary_key=True),
            sa.Column("total", sa.Integer, nullable=False),
        )
    op.create_table("starter", sa.Column("id", sa.Integer, primary_key=True, autoincrement=False))
    op.create_table("organization", sa.Column("id", sa.String(64), primary_key=True), _text("name", 400))
    _make_service()
    _make_contacts()
    _make_the_rest()


def _text(name: str, size: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), nullable=False)


def _of_service(name: str = "service_id") -> sa.Column[str]:
    return sa.Column(name, sa.String(64), sa.ForeignKey("service.id", ondelete="CASCADE"), primary_key=True)


def _position() -> sa.Column[int]:
    return sa.Column("position", sa.Integer, primary_key=True, autoincrement=False)


def _make_service() -> None:
    op.create_table(
        "service",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("organization_id", sa.String(64), sa.ForeignKey("organization.id"), index=True),
        _text("country", 2),
        _text("kind", 64),
        _text("name", 400),
        _text("description", 1200),
        _text("scope", 64),
        _text("interpretation_services", 400),
        _text("eligibility_description", 1200),
        _text("free", 64),
        _text("without_name", 64),
        _text("without_papers", 64),
        _text("data_sharing", 64),
        _text("reporting_duty", 1200),
        _text("complaint_contact", 400),
        _text("public_key", 8000),
        _text("assured_date", 10),
        _text("tested_on", 10),
        _text("as_of", 10),
        _text("confidence", 64),
    )


def _make_contacts() -> None:
    op.create_table(
        "phone",
        _of_service(),
        _position(),
        _text("type", 64),
        _text("number", 64),
        _text("abroad", 64),
        _text("description", 400),
    )
    op.create_table(
        "url",
        _of_service(),
        sa.Column("label", sa.String(64), primary_key=True),
        _position(),
        _text("url", 1000),
        _text("abroad", 1000),
        _text("description", 400),
    )
    op.create_table(
        "contact",
        _of_service(),
        _position(),
        _text("email", 400),
        _text("abroad", 400),
        _text("description", 400),
    )


def _make_the_rest() -> None:
    op.create_table("language", _of_service(), _position(), _text("code", 64))
    op.create_table("service_area", _of_service(), _position(), _text("name", 400))
    op.create_table(
        "schedule", _of_service(), _text("opening_hours", 400), _text("description", 400), _text("timezone", 64)
    )
    op.create_table(
        "attribute",
        _of_service("link_id"),
        sa.Column("link_type", sa.String(64), primary_key=True),
        _position(),
        _text("value", 400),
    )
    op.create_table(
        "accreditation",
        _of_service(),
        _text("kind", 64),
        _text("issuer", 400),
        _text("reference", 400),
        _text("valid_from", 10),
        _text("valid_until", 10),
    )
